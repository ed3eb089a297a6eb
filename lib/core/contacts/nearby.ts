// Which keyword stands beside a place in the text.
import type { KeywordHit } from '../signals-input.ts';

export class Nearby {
  private readonly hits: readonly KeywordHit[];

  constructor(hits: readonly KeywordHit[], wanted: (id: string) => boolean) {
    this.hits = hits.filter((hit) => wanted(hit.id)).sort((a, b) => a.start - b.start || a.end - b.end);
  }

  all(): readonly KeywordHit[] {
    return this.hits;
  }

  /** Last keyword that ends at most `reach` before `at`. */
  before(at: number, reach: number): KeywordHit | null {
    for (let i = this.firstFrom(at) - 1, steps = 0; i >= 0 && steps < 4; i--, steps++) {
      const hit = this.hits[i];
      if (hit !== undefined && hit.end <= at) return at - hit.end <= reach ? hit : null;
    }
    return null;
  }

  /** First keyword that begins at most `reach` after `at`. */
  after(at: number, reach: number): KeywordHit | null {
    const hit = this.hits[this.firstFrom(at)];
    return hit !== undefined && hit.start - at <= reach ? hit : null;
  }

  private firstFrom(at: number): number {
    let low = 0;
    let high = this.hits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.hits[middle]?.start ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
