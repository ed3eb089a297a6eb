// One pass over the text: fold, cut into words, look each word up. Nothing here depends on how many rules there are.
import { classify, EXPANSIONS, FOLD, foldAstral, SINGLE_VALUE, UNIT } from '../fold/fold-table.ts';
import { readDisguised, restoreSpacedLetters } from '../fold/disguise.ts';
import { finish, PRIME, SEED } from './hash.ts';
import type { Pack } from './pack.ts';
import { CLASS } from './pack.ts';
import type { Tokens } from './tokens.ts';
import { lookUp, stemBit } from './word-table.ts';

const AT = 0x40;
const FULL_WIDTH_AT = 0xff20;
const PLUS = 0x2b;
const FULL_WIDTH_PLUS = 0xff0b;
const COLON = 0x3a;
const SLASH = 0x2f;
const DOT = 0x2e;
const FULL_WIDTH_DOT = 0xff0e;
const DIGIT_END = 0x3a;

/** Fewest letters of a run like "p a s s" before it counts as one hidden word. */
const LETTER_RUN = 4;

/** Class of the longest stem the word begins with, or 0. */
function lookUpStem(pack: Pack, text: string, start: number, end: number): number {
  const { stems, stemLengths } = pack;
  const shortest = stemLengths[0] ?? 3;
  const longest = stemLengths[1] ?? 3;
  let hash = SEED;
  let letters = 0;
  let best = 0;
  for (let i = start; i < end && letters < longest; i++) {
    const unit = text.charCodeAt(i);
    const folded = FOLD[unit] ?? 0;
    if (folded === UNIT.SKIP) continue;
    if (folded >= UNIT.LETTER) {
      hash = Math.imul(hash ^ folded, PRIME);
      letters++;
    } else {
      let expansion = '';
      if (folded === UNIT.EXPAND) expansion = EXPANSIONS.get(unit) ?? '';
      else if (folded === UNIT.SURROGATE) expansion = foldAstral(text.codePointAt(i++) ?? 0);
      for (let k = 0; k < expansion.length; k++) hash = Math.imul(hash ^ expansion.charCodeAt(k), PRIME);
      letters += expansion.length;
    }
    if (letters >= shortest) best = lookUp(stems, finish(hash)) || best;
  }
  return best;
}

/** Fills `tokens` with the words of `text` from `from` to `to`. */
export function tokenize(pack: Pack, text: string, tokens: Tokens, from = 0, to = text.length): void {
  const { words, stemFilter } = pack;
  const mask = (words.length >> 1) - 1;
  tokens.reset();
  let { ids, starts, ends } = tokens;
  let capacity = ids.length - 4;
  let n = 0;
  let boundaries = 0;
  let i = from;
  let lettersInRow = 0;
  /** What stands between the letters of the run: "p.a.y n.o.w" are two words. */
  let rowSeparator = 0;
  let lastEnd = -2;
  let lastLatin = false;
  let newlines = 0;

  const boundary = (at: number): void => {
    if (n > 0 && ids[n - 1] !== CLASS.BOUNDARY) {
      ids[n] = CLASS.BOUNDARY;
      starts[n] = at;
      ends[n] = at;
      n++;
      boundaries++;
    }
  };

  while (i < to) {
    if (n >= capacity) {
      tokens.grow();
      ({ ids, starts, ends } = tokens);
      capacity = ids.length - 4;
    }
    const unit = text.charCodeAt(i);
    let folded = FOLD[unit] as number;
    if (folded === UNIT.UNSEEN) folded = classify(unit);

    if (folded >= UNIT.LETTER || folded === UNIT.EXPAND || folded === UNIT.SURROGATE) {
      const start = i;
      let hash = SEED;
      let first = 0;
      let either = 0;
      let both = 0xffff;
      let invisible = 0;
      let styled = 0;
      let current = unit;
      for (;;) {
        if (folded >= UNIT.LETTER) {
          hash = Math.imul(hash ^ folded, PRIME);
          either |= folded;
          both &= folded;
          if (first === 0) first = folded;
        } else if (folded === UNIT.SKIP) {
          // An accent is innocent; a zero-width character inside a word is not.
          if (
            current >= 0x200b &&
            current !== 0x200c &&
            current !== 0x200d &&
            current !== 0xfe0f &&
            current < 0xfe20
          ) {
            if (current <= 0x200f || current >= 0x202a) invisible++;
          }
        } else if (folded === UNIT.EXPAND || folded === UNIT.SURROGATE) {
          let letters: string;
          if (folded === UNIT.EXPAND) {
            letters = EXPANSIONS.get(current) ?? '';
          } else {
            letters = foldAstral(text.codePointAt(i) ?? 0);
            if (letters === '') break;
            i++;
            styled++;
          }
          for (let k = 0; k < letters.length; k++) {
            const letter = letters.charCodeAt(k);
            hash = Math.imul(hash ^ letter, PRIME);
            either |= letter;
            both &= letter;
            if (first === 0) first = letter;
          }
        } else break;
        if (++i >= to) break;
        current = text.charCodeAt(i);
        folded = FOLD[current] as number;
        if (folded === UNIT.UNSEEN) folded = classify(current);
      }
      if (i === start) {
        // An emoji or another sign beyond the BMP: nothing to read.
        i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
        continue;
      }
      const mixed = finish(hash);
      let id = 0;
      let place = mixed & mask;
      for (;;) {
        const found = words[2 * place + 1] as number;
        if (found === 0) break;
        if (words[2 * place] === mixed) {
          id = found;
          break;
        }
        place = (place + 1) & mask;
      }
      if (id === 0) {
        if (i - start >= 3) {
          const second = FOLD[text.charCodeAt(start + 1)] as number;
          const third = FOLD[text.charCodeAt(start + 2)] as number;
          const bit = stemBit(first, second, third);
          // Accents or wide letters among the first three hide them from the filter, so look in full.
          if (
            ((stemFilter[bit >> 3] as number) & (1 << (bit & 7))) !== 0 ||
            second < UNIT.LETTER ||
            third < UNIT.LETTER
          ) {
            id = lookUpStem(pack, text, start, i);
          }
          if (id === 0) {
            const twoAlphabets =
              either < 128 ? (either & 0x40) !== 0 && (both & 0x40) === 0 : either > 0x2ff && both < 0x80;
            const loneLookAlike = lastLatin && both >= 0x380 && either < 0x590;
            if (twoAlphabets || loneLookAlike) id = readDisguised(pack, text, start, i, tokens);
            // "USD500" and "DE89…" hold a number although they begin with a letter.
            if (twoAlphabets && either < 128 && first >= DIGIT_END) tokens.digits.push(start);
          }
        }
        if (id === 0 && first < DIGIT_END) id = CLASS.NUMBER;
      }
      if (first < DIGIT_END) tokens.digits.push(start);
      else lastLatin = either < 0x300;
      if ((styled > 0 || invisible > 0) && i - start > 3) {
        tokens.disguised.push({ start, end: i, how: styled > 0 ? 'styled-letters' : 'invisible-letters' });
      }
      if (i - start === 1 && first >= 0x61 && both === either) {
        const separator = text.charCodeAt(lastEnd);
        if (start - lastEnd === 1 && (lettersInRow < 2 || separator === rowSeparator)) {
          lettersInRow++;
          rowSeparator = separator;
        } else {
          const whole = lettersInRow >= LETTER_RUN;
          if (whole) tokens.letterRuns.push(n - lettersInRow, lettersInRow);
          // A lone letter before ("y g.a.n.a") begins the run with this one, unless it ended another word.
          lettersInRow = start - lastEnd === 1 && !whole ? 2 : 1;
          rowSeparator = separator;
        }
      } else {
        if (lettersInRow >= LETTER_RUN) tokens.letterRuns.push(n - lettersInRow, lettersInRow);
        lettersInRow = 0;
      }
      ids[n] = id;
      starts[n] = start;
      ends[n] = i;
      n++;
      lastEnd = i;
      newlines = 0;
    } else if (folded === UNIT.SEPARATOR) {
      i++;
    } else if (folded === UNIT.SINGLE) {
      const hash = finish(Math.imul(SEED ^ (SINGLE_VALUE[unit] as number), PRIME));
      let id = 0;
      let place = hash & mask;
      for (;;) {
        const found = words[2 * place + 1] as number;
        if (found === 0) break;
        if (words[2 * place] === hash) {
          id = found;
          break;
        }
        place = (place + 1) & mask;
      }
      ids[n] = id;
      starts[n] = i;
      ends[n] = ++i;
      n++;
      lastLatin = false;
      newlines = 0;
      if (lettersInRow >= LETTER_RUN) tokens.letterRuns.push(n - 1 - lettersInRow, lettersInRow);
      lettersInRow = 0;
    } else if (folded === UNIT.SKIP) {
      i++;
    } else if (folded === UNIT.NEWLINE) {
      if (++newlines === 2) boundary(i);
      i++;
    } else if (folded === UNIT.BREAK) {
      boundary(i);
      i++;
    } else {
      // A trigger: note it where it can begin a contact or an amount.
      const after = i + 1 < to ? text.charCodeAt(i + 1) : 0;
      if (unit === DOT || unit === FULL_WIDTH_DOT) {
        if (after <= 0x20 || after === 0x22 || after === 0x201d || after === DOT) {
          // "p. a. s." is a hidden word, not four sentences.
          if (lettersInRow === 0) boundary(i);
        } else if (lastEnd === i) tokens.dots.push(i);
      } else if (unit === COLON) {
        if (after === SLASH) tokens.slashes.push(i);
      } else if (unit === AT || unit === FULL_WIDTH_AT) {
        tokens.at.push(i);
        if (lastEnd === i && after >= 0x41) tokens.joins.push(n - 1);
      } else if (unit === PLUS || unit === FULL_WIDTH_PLUS) {
        tokens.plus.push(i);
      } else if (FOLD[unit] === UNIT.TRIGGER && unit !== 0xff1a) {
        tokens.currency.push(i);
        if (lastEnd === i && after >= 0x41) tokens.joins.push(n - 1);
      }
      i++;
    }
  }
  if (lettersInRow >= LETTER_RUN) tokens.letterRuns.push(n - lettersInRow, lettersInRow);
  tokens.length = n;
  tokens.words = n - boundaries;
  if (tokens.letterRuns.length > 0 || tokens.joins.length > 0) restoreSpacedLetters(pack, text, tokens);
}
