// Members of the European Union, where 112 and the regional lines apply.
import type { CountryCode } from '../core/types.ts';

const MEMBERS = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';

const members = new Set(MEMBERS.split(' '));

export const inEuropeanUnion = (country: CountryCode): boolean => members.has(country);
