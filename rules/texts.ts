// What can be said in which language, loaded one language at a time.
// The build turns each pattern into one small file per language, fetched from the package when needed.
import type { Texts } from './define.ts';
import type { InterfaceMessages } from './languages/en/interface.ts';

const interfaceFiles = import.meta.glob<InterfaceMessages>('./languages/*/interface.ts', {
  import: 'messages',
});
const textFiles = import.meta.glob<Texts>('./languages/*/texts.ts', { import: 'texts' });

const codeOf = (path: string): string => path.split('/')[2] ?? '';

/** The names languages call themselves; a reader looks for their own word, not for ours. */
const NAMES: Readonly<Record<string, string>> = {
  ar: 'العربية',
  bn: 'বাংলা',
  de: 'Deutsch',
  en: 'English',
  es: 'Español',
  fr: 'Français',
  hi: 'हिन्दी',
  id: 'Bahasa Indonesia',
  it: 'Italiano',
  ne: 'नेपाली',
  pl: 'Polski',
  pt: 'Português',
  ro: 'Română',
  ru: 'Русский',
  th: 'ไทย',
  tl: 'Tagalog',
  tr: 'Türkçe',
  uk: 'Українська',
  vi: 'Tiếng Việt',
  zh: '中文',
};

/** Languages the interface speaks. A language that only has sign texts is not offered by itself. */
export const INTERFACE_LANGUAGES: readonly { readonly code: string; readonly name: string }[] = Object.keys(
  interfaceFiles,
)
  .map(codeOf)
  .map((code) => ({ code, name: NAMES[code] ?? code }))
  .sort((one, other) => one.name.localeCompare(other.name));

export async function loadInterface(language: string): Promise<InterfaceMessages | null> {
  return (await interfaceFiles[`./languages/${language}/interface.ts`]?.()) ?? null;
}

export async function loadTexts(language: string): Promise<Texts | null> {
  return (await textFiles[`./languages/${language}/texts.ts`]?.()) ?? null;
}
