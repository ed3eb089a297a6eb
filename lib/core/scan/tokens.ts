// Words of a text as parallel arrays: class, start, end. Reused between texts so that nothing is allocated per word.

/** How a word was hidden from plain search. */
export type Disguise =
  'mixed-letters' | 'spaced-letters' | 'digits-for-letters' | 'invisible-letters' | 'styled-letters';

export interface DisguisedWord {
  readonly start: number;
  readonly end: number;
  readonly how: Disguise;
}

export class Tokens {
  ids = new Uint16Array(4096);
  starts = new Int32Array(4096);
  ends = new Int32Array(4096);
  /** 32-bit hash of each word, kept for the few words that must be looked at twice. */
  length = 0;
  /** Words without the boundary marks between sentences. */
  words = 0;

  /** Token index of each word that starts with a digit. */
  digits: number[] = [];
  at: number[] = [];
  plus: number[] = [];
  currency: number[] = [];
  slashes: number[] = [];
  dots: number[] = [];
  /** Token index before a sign that stands between two letters, as in "p@ssport". */
  joins: number[] = [];
  /** First token and number of tokens of each run of single letters, as in "p a s s". */
  letterRuns: number[] = [];
  disguised: DisguisedWord[] = [];

  reset(): void {
    this.length = 0;
    this.words = 0;
    this.digits = [];
    this.at = [];
    this.plus = [];
    this.currency = [];
    this.slashes = [];
    this.dots = [];
    this.joins = [];
    this.letterRuns = [];
    this.disguised = [];
  }

  grow(): void {
    const size = this.ids.length * 2;
    const ids = new Uint16Array(size);
    const starts = new Int32Array(size);
    const ends = new Int32Array(size);
    ids.set(this.ids);
    starts.set(this.starts);
    ends.set(this.ends);
    this.ids = ids;
    this.starts = starts;
    this.ends = ends;
  }
}
