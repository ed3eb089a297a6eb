// The directory, one country at a time: nobody loads 160 countries to call one number.
// The build turns the pattern into one small file per country, fetched from the package when needed.
import type { CountryCode, Helpline } from '../../lib/core/types.ts';

const files = import.meta.glob<readonly Helpline[]>('./??.ts', { import: 'lines' });

const codeOf = (path: string): CountryCode => path.slice('./'.length, -'.ts'.length).toUpperCase();

/** Countries with at least one line; without the region (EU) and the world (XX). */
export const HELP_COUNTRIES: readonly CountryCode[] = Object.keys(files)
  .map(codeOf)
  .filter((code) => code !== 'EU' && code !== 'XX')
  .sort();

/** Lines of these countries, of the region and of the world. An unknown country has none. */
export async function loadHelplines(
  countries: readonly (CountryCode | null)[],
): Promise<readonly Helpline[]> {
  const wanted = new Set([...countries.filter((code) => code !== null), 'EU', 'XX']);
  const loaded = await Promise.all([...wanted].map((code) => files[`./${code.toLowerCase()}.ts`]?.() ?? []));
  return loaded.flat();
}

/** The whole directory, for the page that searches it. */
export async function loadAllHelplines(): Promise<readonly Helpline[]> {
  return (await Promise.all(Object.values(files).map((load) => load()))).flat();
}
