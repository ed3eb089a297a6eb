// The hash tables of a pack: built by compile.ts, read by the scanner. Both sides share these few lines.

/** Class of a hash in an open-addressing table, or 0. */
export function lookUp(table: Int32Array, hash: number): number {
  const mask = (table.length >> 1) - 1;
  let place = hash & mask;
  for (;;) {
    const found = table[2 * place + 1] ?? 0;
    if (found === 0 || table[2 * place] === hash) return found;
    place = (place + 1) & mask;
  }
}

/** Bit of the stem filter for the first three letters of a word. */
export function stemBit(first: number, second: number, third: number): number {
  return ((first * 31 + second) * 31 + third) & 0xffff;
}

/** Whether words of this class may stand at this element of a pattern: a search by halves in a short list. */
export function belongs(
  memberStart: Int32Array,
  members: Uint16Array,
  wordClass: number,
  element: number,
): boolean {
  let low = memberStart[wordClass] as number;
  let high = memberStart[wordClass + 1] as number;
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = members[middle] as number;
    if (found === element) return true;
    if (found < element) low = middle + 1;
    else high = middle;
  }
  return false;
}
