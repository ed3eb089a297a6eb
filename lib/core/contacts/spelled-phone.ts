// Numbers in words: "+63 nine one seven five five five oh one four two".
import { digitAt, isBlank, isDash, isHighSurrogate, isSpacedLetter } from '../characters.ts';
import { WordIndex } from '../word-index.ts';
import type { Candidate } from './phone.ts';

const DIGIT_WORDS = new WordIndex<number>([
  [
    'zero|oh|o|cero|zéro|null|nul|ноль|нуль|sıfır|صفر|शून्य|শূন্য|nol|kosong|không|ศูนย์|零|〇|영|공|sifuri|sero|zer',
    0,
  ],
  ['one|uno|un|um|une|eins|один|bir|واحد|एक|এক|satu|isa|một|หนึ่ง|一|일|moja|jeden|unu|een', 1],
  ['two|dos|deux|dois|due|zwei|два|iki|اثنان|दो|দুই|dua|dalawa|hai|สอง|二|이|mbili|dwa|dva|doi|twee', 2],
  ['three|tres|trois|três|tre|drei|три|üç|ثلاثة|तीन|তিন|tiga|tatlo|ba|สาม|三|삼|tatu|trzy|tři|trei|drie', 3],
  [
    'four|for|cuatro|quatre|quatro|quattro|vier|четыре|чотири|dört|اربعة|चार|চার|empat|apat|bốn|สี่|四|사|nne|cztery|čtyři|patru',
    4,
  ],
  ['five|cinco|cinq|cinque|fünf|пять|пʼять|beş|خمسة|पांच|পাঁচ|lima|năm|ห้า|五|오|tano|pięć|pět|cinci|vijf', 5],
  ['six|seis|sei|sechs|шесть|шість|altı|ستة|छह|ছয়|enam|anim|sáu|หก|六|육|sita|sześć|šest|șase|zes', 6],
  [
    'seven|siete|sept|sete|sette|sieben|семь|сім|yedi|سبعة|सात|সাত|tujuh|pito|bảy|เจ็ด|七|칠|saba|siedem|sedm|șapte|zeven',
    7,
  ],
  [
    'eight|ocho|huit|oito|otto|acht|восемь|вісім|sekiz|ثمانية|आठ|আট|delapan|lapan|walo|tám|แปด|八|팔|nane|osiem|osm|opt',
    8,
  ],
  [
    'nine|nueve|neuf|nove|neun|девять|девʼять|dokuz|تسعة|नौ|নয়|sembilan|siyam|chín|เก้า|九|구|tisa|dziewięć|devět|nouă|negen',
    9,
  ],
]);
const REPEATS = new WordIndex<number>([
  ['double|doble|dobro', 2],
  ['triple|treble', 3],
]);

const FEWEST_WORDS = 3;
const FEWEST_DIGITS = 7;
const MOST_DIGITS = 15;

/** Reads digits and digit words from `at`; `null` unless enough of them are words. */
export function readSpelledPhone(text: string, at: number, start: number): Candidate | null {
  let digits = '';
  let words = 0;
  let i = at;
  let end = at;
  let repeat = 1;
  while (i < text.length && digits.length <= MOST_DIGITS) {
    const digit = digitAt(text, i);
    if (digit >= 0) {
      digits += String(digit);
      i += isHighSurrogate(text, i) ? 2 : 1;
      end = i;
      continue;
    }
    const unit = text.charCodeAt(i);
    if (i - end < 3 && (isBlank(unit) || isDash(unit) || unit === 0x2c || unit === 0x2e)) {
      i++;
      continue;
    }
    if (isSpacedLetter(text, i - 1) && isSpacedLetter(text, i)) break;
    const times = REPEATS.matchAt(text, i);
    if (times !== undefined) {
      repeat = times;
      i = end = REPEATS.end;
      continue;
    }
    const value = DIGIT_WORDS.matchAt(text, i);
    if (value === undefined) break;
    digits += String(value).repeat(repeat);
    repeat = 1;
    words++;
    i = end = DIGIT_WORDS.end;
  }
  const isNumber = words >= FEWEST_WORDS && digits.length >= FEWEST_DIGITS && digits.length <= MOST_DIGITS;
  return isNumber
    ? {
        start,
        end,
        digits,
        shape: digits,
        international: text.charCodeAt(start) === 0x2b || text.charCodeAt(start) === 0xff0b,
      }
    : null;
}
