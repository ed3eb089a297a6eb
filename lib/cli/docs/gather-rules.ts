// Everything the document about the rules is made from, in one plain value.
import type { ProtectiveSign, Sign, Storyline } from '../../core/types.ts';
import type { ExamplesBySign, Phrases, Texts } from '../../../rules/define.ts';
import {
  examplesOf,
  languagePacks,
  phrasesOf,
  protectiveSigns,
  signs,
  storylines,
} from '../../../rules/index.ts';
import { PHRASE_SETS } from '../../../rules/phrase-sets.ts';
import { SOURCES, type Source } from '../../../rules/sources.ts';
import { loadInterface, loadTexts } from '../../../rules/texts.ts';
import { RULES_VERSION } from '../../../rules/version.ts';

export interface LanguageParts {
  readonly code: string;
  readonly name: string;
  readonly phrases: Phrases;
  readonly examples: ExamplesBySign;
  readonly texts: Texts | null;
  /** Messages of the interface in this language; 0 where it is not offered. */
  readonly messages: number;
  readonly review: { readonly by: string; readonly date: string } | null;
}

export interface AllRules {
  readonly version: string;
  readonly signs: readonly Sign[];
  readonly protectiveSigns: readonly ProtectiveSign[];
  readonly storylines: readonly Storyline[];
  readonly languages: readonly LanguageParts[];
  /** Sets a language can fill; words that only turn sentences around are not among them. */
  readonly sets: readonly string[];
  readonly sources: Readonly<Record<string, Source>>;
}

export async function gatherRules(): Promise<AllRules> {
  const languages = await Promise.all(
    languagePacks.map(async ({ code, name, review }): Promise<LanguageParts> => {
      const [texts, messages] = await Promise.all([loadTexts(code), loadInterface(code)]);
      return {
        ...{ code, name, review, texts },
        phrases: phrasesOf(code),
        examples: examplesOf(code),
        messages: messages === null ? 0 : Object.keys(messages).length,
      };
    }),
  );
  return {
    ...{ version: RULES_VERSION, signs, protectiveSigns, storylines, languages, sources: SOURCES },
    sets: Object.keys(PHRASE_SETS).filter((set) => !set.startsWith('frame-')),
  };
}
