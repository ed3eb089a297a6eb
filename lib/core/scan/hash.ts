// FNV-1a over folded units with a final mix: words are compared by 32-bit hash only, one multiplication a letter.
export const SEED = 0x811c9dc5 | 0;
export const PRIME = 0x01000193;

export function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 12)) | 0;
}

export function hashOf(folded: string): number {
  let hash = SEED;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), PRIME);
  return finish(hash);
}
