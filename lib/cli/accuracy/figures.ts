// The statistics behind the published figures.

/** 95 % interval of a share (Wilson), as two shares. */
export function wilson(hits: number, all: number): readonly [number, number] {
  if (all === 0) return [0, 1];
  const z = 1.96;
  const share = hits / all;
  const middle = share + (z * z) / (2 * all);
  const spread = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  const scale = 1 + (z * z) / all;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}

/** Chance that a random positive scores above a random negative; ties count half. */
export function areaUnderCurve(positives: readonly number[], negatives: readonly number[]): number {
  const all = [
    ...positives.map((points) => ({ points, positive: true })),
    ...negatives.map((points) => ({ points, positive: false })),
  ];
  all.sort((a, b) => a.points - b.points);
  let rankSum = 0;
  for (let i = 0; i < all.length;) {
    let j = i;
    while (j < all.length && all[j]?.points === all[i]?.points) j++;
    const rank = (i + j + 1) / 2;
    for (let k = i; k < j; k++) if (all[k]?.positive) rankSum += rank;
    i = j;
  }
  return (rankSum - (positives.length * (positives.length + 1)) / 2) / (positives.length * negatives.length);
}

/** Share of positives above the threshold that at most `rate` of the negatives pass. */
export function recallAtFalseAlarms(
  positives: readonly number[],
  negatives: readonly number[],
  rate: number,
): number {
  const sorted = [...negatives].sort((a, b) => b - a);
  const threshold = sorted[Math.floor(rate * sorted.length)] ?? 0;
  return positives.filter((points) => points > threshold).length / Math.max(1, positives.length);
}
