// What becomes of each UTF-16 unit: one table, filled the first time a unit is seen.
// No folded copy of the text is ever made, so every offset stays the reader's own (Unicode 15 as in the engine's ICU).
import { LATIN_FOR_LOOK_ALIKE } from './look-alikes.ts';

/** Units below LETTER are instructions to the scanner; all others are folded letters or digits. */
export const UNIT = {
  SEPARATOR: 0,
  /** Not there as far as words go: accents, zero-width and bidi controls, variation selectors. */
  SKIP: 1,
  /** A separator that may begin a contact or an amount, or end a sentence. */
  TRIGGER: 2,
  /** A word by itself: Chinese, Japanese, Thai and other scripts written without spaces. */
  SINGLE: 3,
  /** Folds to several letters: ß, œ, ligatures. */
  EXPAND: 4,
  UNSEEN: 5,
  SURROGATE: 6,
  /** Ends a sentence wherever it stands. */
  BREAK: 7,
  NEWLINE: 8,
  LETTER: 16,
} as const;

export const FOLD = new Uint16Array(65_536).fill(UNIT.UNSEEN);
/** The folded unit of a SINGLE. */
export const SINGLE_VALUE = new Uint16Array(65_536);
export const EXPANSIONS = new Map<number, string>();

const SINGLE_SCRIPT =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const WORD = /^[\p{L}\p{N}\p{M}]/u;
const DIGIT = /^\p{Nd}/u;
const ENDS_SENTENCE = new Set('!?…。！？｡।॥۔؟;；։።፧•·●▪◦■►➤✅✔☑⭐★'.split(''));
const TRIGGERS = new Set('@＠+＋:：.．'.split(''));
const CURRENCY = /^\p{Sc}/u;
/** Marks that readers leave out or that only decorate: Latin, Greek, Cyrillic, Hebrew, Arabic accents; nukta. */
const STRIPPED_MARKS =
  /[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u093c\u09bc\u0a3c\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u3099\u309a\ufe20-\ufe2f]/g;
const INVISIBLE = /^[\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u3164\ufe00-\ufe0f\uffa0]/u;

const SAME_LETTER: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŋ: 'n',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ے: 'ي',
  ٱ: 'ا',
  '\u0901': '\u0902',
  '\u0981': '\u0982',
  ҥ: 'н',
  ґ: 'г',
  ς: 'σ',
};

/** Letters imitating Latin that no living language of ours uses: always read as Latin. */
const isOrnamental = (unit: number): boolean =>
  (unit >= 0x1d00 && unit <= 0x1dbf) ||
  (unit >= 0xa720 && unit <= 0xa7ff) ||
  (unit >= 0x0250 && unit <= 0x02af) ||
  (unit >= 0xa4d0 && unit <= 0xa4ff) ||
  (unit >= 0x13a0 && unit <= 0x13ff) ||
  (unit >= 0xab30 && unit <= 0xabbf);

function foldLetters(char: string): string {
  const plain = char
    .normalize('NFKD')
    .replace(STRIPPED_MARKS, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(STRIPPED_MARKS, '');
  let folded = '';
  for (const letter of plain) {
    if (DIGIT.test(letter)) folded += digitValue(letter);
    else if (WORD.test(letter)) folded += SAME_LETTER[letter] ?? letter;
  }
  return folded;
}

/** Value of a decimal digit of any script: each script's ten digits stand in a row. */
function digitValue(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code >= 0x30 && code <= 0x39) return digit;
  let zero = code;
  while (zero > code - 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}

/** Fills the table for one unit and returns its entry. */
export function classify(unit: number): number {
  const entry = classifyNew(unit);
  FOLD[unit] = entry;
  return entry;
}

function classifyNew(unit: number): number {
  const char = String.fromCharCode(unit);
  if (unit >= 0xd800 && unit <= 0xdfff) return UNIT.SURROGATE;
  if (unit === 0x0a || unit === 0x2028 || unit === 0x2029 || unit === 0x0b || unit === 0x0c)
    return UNIT.NEWLINE;
  if (INVISIBLE.test(char)) return UNIT.SKIP;
  if (ENDS_SENTENCE.has(char)) return UNIT.BREAK;
  if (TRIGGERS.has(char) || CURRENCY.test(char)) return UNIT.TRIGGER;
  // Korean syllables would fall apart under NFKD; they are already in the form people type.
  if (unit >= 0xac00 && unit <= 0xd7a3) return unit;
  const stripped = char.replace(STRIPPED_MARKS, '');
  if (stripped === '') return UNIT.SKIP;
  if (!WORD.test(char)) {
    const inside = foldLetters(char);
    return inside === '' ? UNIT.SEPARATOR : expandTo(unit, inside);
  }
  if (isOrnamental(unit))
    return LATIN_FOR_LOOK_ALIKE.get(foldLetters(char).charCodeAt(0)) ?? expandTo(unit, foldLetters(char));
  const folded = foldLetters(char);
  if (folded === '') return UNIT.SKIP;
  if (SINGLE_SCRIPT.test(folded) && folded.length === 1) {
    SINGLE_VALUE[unit] = folded.charCodeAt(0);
    return UNIT.SINGLE;
  }
  return expandTo(unit, folded);
}

function expandTo(unit: number, folded: string): number {
  // Squared words of several Chinese characters stand in dates and logos, never in offers.
  if (
    folded.length === 0 ||
    (folded.length > 1 && Array.from(folded).some((letter) => SINGLE_SCRIPT.test(letter)))
  )
    return UNIT.SEPARATOR;
  if (folded.length === 1 && SINGLE_SCRIPT.test(folded)) {
    SINGLE_VALUE[unit] = folded.charCodeAt(0);
    return UNIT.SINGLE;
  }
  if (folded.length === 1) {
    const letter = folded.charCodeAt(0);
    return isOrnamental(letter) ? (LATIN_FOR_LOOK_ALIKE.get(letter) ?? letter) : letter;
  }
  EXPANSIONS.set(unit, folded);
  return UNIT.EXPAND;
}

const ASTRAL = new Map<number, string>();

/** Folded letters of a code point beyond the BMP: mathematical and enclosed letters; '' for emoji. */
export function foldAstral(codePoint: number): string {
  const known = ASTRAL.get(codePoint);
  if (known !== undefined) return known;
  const letters = isEnclosed(codePoint) ?? foldLetters(String.fromCodePoint(codePoint));
  // Rare Chinese characters of the outer planes stand in names only.
  const folded = SINGLE_SCRIPT.test(letters) ? '' : letters;
  if (ASTRAL.size < 4096) ASTRAL.set(codePoint, folded);
  return folded;
}

/** Squared, circled and regional-indicator capitals, which NFKD leaves alone. */
function isEnclosed(codePoint: number): string | null {
  for (const first of [0x1f130, 0x1f150, 0x1f170, 0x1f1e6]) {
    if (codePoint >= first && codePoint < first + 26) return String.fromCharCode(0x61 + codePoint - first);
  }
  return null;
}
