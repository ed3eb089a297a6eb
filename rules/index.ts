// Gathers the folders; nothing is listed by hand. Build, tests and command line read the rules through here;
// the extension itself loads the compiled pack instead.
import type { CompileInput, PhraseSource } from '../lib/core/compile.ts';
import type { ProtectiveSign, Sign, Storyline } from '../lib/core/types.ts';
import type { ExamplesBySign, Frame, LanguagePack, Phrases } from './define.ts';

type Module<T> = Record<string, T>;
const values = <T>(modules: Record<string, Module<T>>, name: string): T[] =>
  Object.keys(modules)
    .sort()
    .flatMap((path) => {
      const value = modules[path]?.[name];
      return value === undefined ? [] : [value];
    });

export const signFiles = import.meta.glob<Module<Sign>>('./signs/*/*.ts', { eager: true });
export const protectiveFiles = import.meta.glob<Module<ProtectiveSign>>('./protective/*.ts', { eager: true });
export const storylineFiles = import.meta.glob<Module<Storyline>>('./storylines/*.ts', { eager: true });
const packFiles = import.meta.glob<Module<LanguagePack>>('./languages/*/pack.ts', { eager: true });
const phraseFiles = import.meta.glob<Module<Phrases>>('./languages/*/phrases*.ts', { eager: true });
const frameFiles = import.meta.glob<Module<Frame>>('./languages/*/frame.ts', { eager: true });
const exampleFiles = import.meta.glob<Module<ExamplesBySign>>('./languages/*/examples.ts', { eager: true });

export const signs = values(signFiles, 'default');
export const protectiveSigns = values(protectiveFiles, 'default');
export const storylines = values(storylineFiles, 'default');
export const languagePacks = values(packFiles, 'pack');

const inLanguage = <T>(modules: Record<string, Module<T>>, code: string, name: string): T[] =>
  values(
    Object.fromEntries(Object.entries(modules).filter(([path]) => path.startsWith(`./languages/${code}/`))),
    name,
  );

export const phrasesOf = (code: string): Phrases =>
  Object.assign({}, ...inLanguage(phraseFiles, code, 'phrases')) as Phrases;
export const frameOfLanguage = (code: string): Frame => inLanguage(frameFiles, code, 'frame')[0] ?? {};
export const examplesOf = (code: string): ExamplesBySign =>
  inLanguage(exampleFiles, code, 'examples')[0] ?? {};

function languageSources(code: string): PhraseSource[] {
  const phrases = Object.entries(phrasesOf(code)).flatMap(([set, list]) =>
    list.map(({ pattern, source }) => ({ set, languages: [code], pattern, seen: source !== undefined })),
  );
  // Frames only ever make the engine quieter, so nobody needs to have seen them in a lure.
  const frames = Object.entries(frameOfLanguage(code)).flatMap(([set, list]) =>
    list.map((pattern) => ({ set, languages: [code], pattern, seen: true })),
  );
  return [...phrases, ...frames];
}

/** Everything the compiler needs; `extra` adds names of places and brands, or an organisation's own phrases. */
export function compileInput(version: string, extra: readonly PhraseSource[] = []): CompileInput {
  return {
    rules: version,
    languages: languagePacks.map(({ code }) => code),
    phrases: [...languagePacks.flatMap(({ code }) => languageSources(code)), ...extra],
    functionWords: Object.fromEntries(languagePacks.map(({ code, functionWords }) => [code, functionWords])),
    prefixes: Object.fromEntries(languagePacks.map(({ code, prefixes }) => [code, prefixes ?? []])),
    accentsMatter: languagePacks.filter(({ accentsMatter }) => accentsMatter).map(({ code }) => code),
    keywordSets: [...new Set(extra.map(({ set }) => set).filter((set) => /^(?:messenger|word):/.test(set)))],
  };
}
