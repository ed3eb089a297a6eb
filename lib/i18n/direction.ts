// Which way a language is written, decided once for every page.

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ps', 'ur', 'ckb', 'sd', 'ug', 'yi']);

export type Direction = 'ltr' | 'rtl';

export function directionOf(language: string): Direction {
  return RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
