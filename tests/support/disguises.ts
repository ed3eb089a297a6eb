// Ways people hide words from plain search. Each takes honest letters and returns the same to the eye.

type Disguise = (text: string) => string;

const mapLetters = (text: string, letters: Readonly<Record<string, string>>): string =>
  Array.from(text, (letter) => letters[letter] ?? letter).join('');

const CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  i: 'і',
  s: 'ѕ',
  j: 'ј',
};
const GREEK: Readonly<Record<string, string>> = {
  a: 'α',
  o: 'ο',
  v: 'ν',
  i: 'ι',
  p: 'ρ',
  u: 'υ',
  n: 'η',
  k: 'κ',
};
const DIGITS: Readonly<Record<string, string>> = { o: '0', e: '3', a: '4', i: '1', s: '5', t: '7' };
const SMALL_CAPITALS: Readonly<Record<string, string>> = {
  a: 'ᴀ',
  b: 'ʙ',
  c: 'ᴄ',
  d: 'ᴅ',
  e: 'ᴇ',
  f: 'ꜰ',
  g: 'ɢ',
  h: 'ʜ',
  i: 'ɪ',
  j: 'ᴊ',
  k: 'ᴋ',
  l: 'ʟ',
  m: 'ᴍ',
  n: 'ɴ',
  o: 'ᴏ',
  p: 'ᴘ',
  r: 'ʀ',
  t: 'ᴛ',
  u: 'ᴜ',
  v: 'ᴠ',
  w: 'ᴡ',
  y: 'ʏ',
  z: 'ᴢ',
};

const shift = (text: string, lower: number, upper: number, digits?: number): string =>
  Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    if (code >= 0x61 && code <= 0x7a) return String.fromCodePoint(lower + code - 0x61);
    if (code >= 0x41 && code <= 0x5a) return String.fromCodePoint(upper + code - 0x41);
    if (digits !== undefined && code >= 0x30 && code <= 0x39)
      return String.fromCodePoint(digits + code - 0x30);
    return letter;
  }).join('');

/** Sets something between the letters of each longer word. */
const between = (text: string, joint: string, gap: string): string =>
  text
    .split(' ')
    .map((word) => (/^\p{L}{4,}$/u.test(word) ? Array.from(word).join(joint) : word))
    .join(gap);

const inLongWords = (text: string, change: Disguise): string => text.replaceAll(/\p{L}{4,}/gu, change);

/** Disguises that leave the words where they are. */
export const DISGUISES: Readonly<Record<string, Disguise>> = {
  'capital letters': (text) => text.toUpperCase(),
  'alternating case': (text) =>
    Array.from(text, (letter, i) => (i % 2 ? letter.toUpperCase() : letter.toLowerCase())).join(''),
  'full-width letters': (text) => shift(text, 0xff41, 0xff21, 0xff10),
  'mathematical bold': (text) => shift(text, 0x1d41a, 0x1d400, 0x1d7ce),
  'mathematical script': (text) => shift(text, 0x1d4ea, 0x1d4d0),
  'circled letters': (text) => shift(text, 0x24d0, 0x24b6),
  'squared letters': (text) => shift(text.toUpperCase(), 0x1f130, 0x1f130),
  'small capitals': (text) => mapLetters(text.toLowerCase(), SMALL_CAPITALS),
  'Cyrillic look-alikes': (text) => inLongWords(text, (word) => mapLetters(word, CYRILLIC)),
  'Greek look-alikes': (text) => inLongWords(text, (word) => mapLetters(word, GREEK)),
  'digits for letters': (text) => inLongWords(text, (word) => word[0] + mapLetters(word.slice(1), DIGITS)),
  'zero-width spaces': (text) => inLongWords(text, (word) => Array.from(word).join('\u200b')),
  'soft hyphens': (text) => inLongWords(text, (word) => Array.from(word).join('\u00ad')),
  'bidi controls': (text) => inLongWords(text, (word) => `\u202a${Array.from(word).join('\u200e')}\u202c`),
  'combining marks': (text) =>
    inLongWords(text, (word) => Array.from(word, (letter) => `${letter}\u0336`).join('')),
  'decomposed accents': (text) => text.normalize('NFD'),
  'spaced letters': (text) => between(text, ' ', '   '),
  'dotted letters': (text) => between(text, '.', ' '),
  'dashed letters': (text) => between(text, '-', ' '),
  'odd spaces': (text) => text.replaceAll(' ', '\u2003\u00a0'),
};
