// The compiled phrases of all languages: typed arrays, built once at build time, checked on load.

/** Raised when the layout below changes; an engine refuses a pack of another version. */
export const PACK_VERSION = 1;

/** Word classes the scanner assigns by itself; compiled words start at FIRST_WORD. */
export const CLASS = {
  UNKNOWN: 0,
  BOUNDARY: 1,
  NUMBER: 2,
  AMOUNT: 3,
  PHONE: 4,
  EMAIL: 5,
  LINK: 6,
  HANDLE: 7,
  FIRST_WORD: 8,
} as const;

/** Pattern neighbours: what must stand next to the anchor, so that most candidates fall at one look. */
export interface Pack {
  readonly version: number;
  /** Fingerprint of the rules it was built from; shown in reports. */
  readonly rules: string;
  readonly sets: readonly string[];
  readonly languages: readonly string[];
  /** Open-addressing table: hash, class, hash, class …; class 0 is an empty place. */
  readonly words: Int32Array;
  readonly stems: Int32Array;
  /** One bit per first-three-letters of a stem. */
  readonly stemFilter: Uint8Array;
  readonly stemLengths: Int32Array;
  /** Bit set of languages for which the class is a function word. */
  readonly functionWord: Uint32Array;
  /** Set index + 1 of the keyword (messenger name) a class stands for, or 0. */
  readonly keyword: Uint16Array;
  /** 1 for words that negate: no gap of a phrase reaches across one. */
  readonly negator: Uint8Array;
  /** Elements each class belongs to, ascending, from memberStart[class] to memberStart[class + 1]. */
  readonly memberStart: Int32Array;
  readonly members: Uint16Array;
  /** Patterns anchored at each element, from bucketStart[element] to bucketStart[element + 1]. */
  readonly bucketStart: Int32Array;
  readonly bucketPattern: Int32Array;
  /** 0 none, +(element+1) must be the next word, −(element+1) the one before. */
  readonly bucketNeighbour: Int32Array;
  readonly patternStart: Int32Array;
  /** length, anchor, then (element, gap after it) for each element. */
  readonly patternData: Uint16Array;
  readonly patternSet: Uint16Array;
  readonly patternLanguages: Uint32Array;
  /** Words with their accents, for languages in which accents tell words apart. */
  readonly spellings: readonly string[];
  /** Number of the spelling a pattern must have, or 0. */
  readonly patternSpelling: Uint16Array;
  /** 1 where the phrase was seen in a real offer, 0 where it is a guess. */
  readonly patternSeen: Uint8Array;
}

const ARRAYS = [
  ['words', Int32Array],
  ['stems', Int32Array],
  ['stemFilter', Uint8Array],
  ['stemLengths', Int32Array],
  ['functionWord', Uint32Array],
  ['keyword', Uint16Array],
  ['negator', Uint8Array],
  ['memberStart', Int32Array],
  ['members', Uint16Array],
  ['bucketStart', Int32Array],
  ['bucketPattern', Int32Array],
  ['bucketNeighbour', Int32Array],
  ['patternStart', Int32Array],
  ['patternData', Uint16Array],
  ['patternSet', Uint16Array],
  ['patternLanguages', Uint32Array],
  ['patternSpelling', Uint16Array],
  ['patternSeen', Uint8Array],
] as const;

const MAGIC = 0x53_4c_50_4b;
const HEADER_WORDS = 4;

/** Thrown when a pack cannot be used; the engine then refuses and the face says so. */
export class PackError extends Error {
  constructor(readonly reason: 'not-a-pack' | 'wrong-version' | 'broken') {
    super(reason);
    this.name = 'PackError';
  }
}

function checksum(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (let i = 0; i < bytes.length; i++) {
    a = (a + (bytes[i] ?? 0)) % 65_521;
    b = (b + a) % 65_521;
  }
  return (b * 65_536 + a) | 0;
}

const aligned = (length: number): number => (length + 3) & ~3;

/** Names are escaped to ASCII, so one byte a character is enough and no text decoder is needed. */
export function writePack(pack: Pack): Uint8Array {
  const names = JSON.stringify({
    rules: pack.rules,
    sets: pack.sets,
    languages: pack.languages,
    spellings: pack.spellings,
    lengths: ARRAYS.map(([key]) => pack[key].length),
  }).replaceAll(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const parts = ARRAYS.map(([key]) => pack[key]);
  const size = parts.reduce(
    (sum, part) => sum + aligned(part.byteLength),
    HEADER_WORDS * 4 + aligned(names.length),
  );
  const bytes = new Uint8Array(size);
  const header = new DataView(bytes.buffer);
  header.setUint32(0, MAGIC);
  header.setUint32(4, PACK_VERSION);
  header.setUint32(8, names.length);
  let at = HEADER_WORDS * 4;
  for (let i = 0; i < names.length; i++) bytes[at + i] = names.charCodeAt(i);
  at += aligned(names.length);
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += aligned(part.byteLength);
  }
  header.setInt32(12, checksum(bytes.subarray(HEADER_WORDS * 4)));
  return bytes;
}

/** @throws PackError for anything that is not exactly a pack of this version, unbroken. */
export function readPack(bytes: Uint8Array): Pack {
  if (bytes.byteLength < HEADER_WORDS * 4) throw new PackError('not-a-pack');
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (header.getUint32(0) !== MAGIC) throw new PackError('not-a-pack');
  if (header.getUint32(4) !== PACK_VERSION) throw new PackError('wrong-version');
  if (header.getInt32(12) !== checksum(bytes.subarray(HEADER_WORDS * 4))) throw new PackError('broken');
  const namesLength = header.getUint32(8);
  let at = HEADER_WORDS * 4;
  let names = '';
  for (let i = 0; i < namesLength; i++) names += String.fromCharCode(bytes[at + i] ?? 0);
  const { rules, sets, languages, spellings, lengths } = JSON.parse(names) as {
    rules: string;
    sets: string[];
    languages: string[];
    spellings: string[];
    lengths: number[];
  };
  at += aligned(namesLength);
  // Typed arrays need an aligned start of their own; a Node Buffer's slice would only be a view.
  const copy = (from: number, to: number): ArrayBuffer => new Uint8Array(bytes.subarray(from, to)).buffer;
  const arrays = Object.fromEntries(
    ARRAYS.map(([key, ArrayType], i) => {
      const length = (lengths[i] ?? 0) * ArrayType.BYTES_PER_ELEMENT;
      const array = new ArrayType(copy(at, at + length));
      at += aligned(length);
      return [key, array];
    }),
  ) as Pick<Pack, (typeof ARRAYS)[number][0]>;
  return { version: PACK_VERSION, rules, sets, languages, spellings, ...arrays };
}
