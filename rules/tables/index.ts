// The tables in the two forms the engine wants: names to look for in the same pass, and facts to compare with.
import type { PhraseSource } from '../../lib/core/compile.ts';
import type { RuleSetData } from '../../lib/core/rule-pack.ts';
import { BRANDS } from './brands.ts';
import { contactKeywords } from './contact-keywords.ts';
import { UNITS_PER_DOLLAR } from './currency-rates.ts';
import { FREE_MAIL_HOSTS } from './free-mail-hosts.ts';
import { HIRING_HOSTS } from './hiring-hosts.ts';
import { LICENCE_FORMATS, type LicencePart } from './licences.ts';
import { LINK_SHORTENERS } from './link-shorteners.ts';
import { INSTALLER_ENDINGS } from './odd-endings.ts';
import { PAY_BY_COUNTRY } from './pay-bands.ts';
import { placeFacts, placePhrases } from './places.ts';

const name = (set: string, pattern: string, languages: readonly string[] = []): PhraseSource => ({
  set,
  languages,
  pattern,
  seen: true,
});

/** Names of messengers, places and brands, looked for in the same pass as the phrases. */
export const namePhrases: readonly PhraseSource[] = [
  ...placePhrases.map(({ pattern, place, lang }) =>
    name(`place:${place}`, pattern, lang === undefined ? [] : [lang]),
  ),
  ...BRANDS.flatMap(({ id, words }) => words.map((pattern) => name(`brand:${id}`, pattern))),
  ...contactKeywords.map(({ id, pattern }) => name(id, pattern)),
  // A messenger's own name also stands for "a messenger" wherever signs speak of one.
  ...contactKeywords
    .filter(({ id }) => id.startsWith('messenger:') && !id.endsWith(':ambiguous'))
    .map(({ pattern }) => name('messenger', pattern)),
];

/** Fewest and most digits of a licence number, all its parts together. */
const digitsOf = (shape: readonly LicencePart[]): [number, number] => {
  const parts = shape.flatMap((part) => ('digits' in part ? [part.digits] : []));
  return [parts.reduce((sum, [least]) => sum + least, 0), parts.reduce((sum, [, most]) => sum + most, 0)];
};

export const tables: RuleSetData['tables'] = {
  freeMailHosts: FREE_MAIL_HOSTS,
  shortenerHosts: LINK_SHORTENERS,
  oddFileEndings: INSTALLER_ENDINGS.map((ending) => `.${ending}`),
  hiringHosts: HIRING_HOSTS,
  brands: BRANDS.map(({ id, hosts }) => ({ id, hosts })),
  pay: Object.entries(PAY_BY_COUNTRY).map(([country, { currency, minimum, median }]) => ({
    country,
    currency,
    minimum,
    median,
  })),
  unitsPerDollar: UNITS_PER_DOLLAR,
  licences: LICENCE_FORMATS.map(({ country, announced, shape }) => ({
    country,
    words: announced,
    digits: digitsOf(shape),
  })),
  places: Object.fromEntries(
    [...new Set(placePhrases.map(({ place }) => place))].map((id) => [id, placeFacts(id)]),
  ),
};
