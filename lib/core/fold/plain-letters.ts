// A copy of a disguised text in honest letters, unit for unit, so that sums, hours and little words can be read too.
// Made only when the scan met words of two alphabets; every offset stays the reader's own.
import type { Tokens } from '../scan/tokens.ts';
import { CYRILLIC_FOR_LOOK_ALIKE, LATIN_FOR_LOOK_ALIKE } from './look-alikes.ts';

const LATIN = /[A-Za-z]/;
const CYRILLIC = /[\u0400-\u052f]/;
const OTHER_ALPHABET = /[\u0370-\u052f]/;

const mapWord = (word: string, map: ReadonlyMap<number, number>, isForeign: RegExp): string | null => {
  let mapped = '';
  for (let i = 0; i < word.length; i++) {
    const letter = word.charAt(i);
    if (!isForeign.test(letter)) {
      mapped += letter;
      continue;
    }
    const other = map.get(letter.toLowerCase().charCodeAt(0));
    if (other === undefined) return null;
    mapped += String.fromCharCode(other);
  }
  return mapped;
};

/** Whether more words can only be Cyrillic than can only be Latin. */
function mostlyCyrillic(text: string, tokens: Tokens): boolean {
  let balance = 0;
  for (let i = 0; i < tokens.length; i++) {
    const word = text.slice(tokens.starts[i], tokens.ends[i]);
    if (CYRILLIC.test(word) && mapWord(word, LATIN_FOR_LOOK_ALIKE, OTHER_ALPHABET) === null) balance++;
    else if (LATIN.test(word) && mapWord(word, CYRILLIC_FOR_LOOK_ALIKE, LATIN) === null) balance--;
  }
  return balance > 0;
}

function plainWord(word: string, cyrillicText: boolean): string {
  const latin = LATIN.test(word);
  const other = OTHER_ALPHABET.test(word);
  if (latin && other) {
    const cyrillic = mapWord(word, CYRILLIC_FOR_LOOK_ALIKE, LATIN);
    const asLatin = mapWord(word, LATIN_FOR_LOOK_ALIKE, OTHER_ALPHABET);
    return (cyrillicText ? (cyrillic ?? asLatin) : (asLatin ?? cyrillic)) ?? word;
  }
  // A short word all of whose letters could be of the other alphabet goes with the text around it.
  if (latin && cyrillicText && word.length <= 3) return mapWord(word, CYRILLIC_FOR_LOOK_ALIKE, LATIN) ?? word;
  if (other && !cyrillicText) return mapWord(word, LATIN_FOR_LOOK_ALIKE, OTHER_ALPHABET) ?? word;
  return word;
}

export function plainLetters(text: string, tokens: Tokens): string {
  const cyrillicText = mostlyCyrillic(text, tokens);
  const parts: string[] = [];
  let at = 0;
  for (let i = 0; i < tokens.length; i++) {
    const start = tokens.starts[i] ?? 0;
    const end = tokens.ends[i] ?? 0;
    if (end <= start) continue;
    const word = text.slice(start, end);
    const plain = plainWord(word, cyrillicText);
    if (plain === word || plain.length !== word.length) continue;
    parts.push(text.slice(at, start), plain);
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
