// The few words of the card in the reader's language; what is missing is said in English.
import { chooseLanguage } from '../../i18n/choose-language.ts';
import type { LanguageCode } from '../../core/types.ts';
import type { CardWords, Checked } from '../messages.ts';

interface Words {
  readonly messages: Readonly<Record<string, string>>;
  readonly signs: Readonly<Record<string, string>>;
  readonly stories: Readonly<Record<string, string>>;
}

const NO_WORDS: Words = { messages: {}, signs: {}, stories: {} };

/** `table`: language → JSON of its words, parsed only for the one language in use. */
export function pickCardWords(
  table: Readonly<Record<string, string>>,
  chosen: LanguageCode | null,
  suggested: readonly string[],
  { assessment }: Checked,
): CardWords {
  const language = chooseLanguage(Object.keys(table), chosen, suggested);
  const own = wordsOf(table, language);
  const [strongest] = [...assessment.findings].sort((one, other) => other.points - one.points);
  return {
    language,
    messages: { ...wordsOf(table, 'en').messages, ...own.messages },
    sign: strongest === undefined ? null : (own.signs[strongest.id] ?? null),
    story: assessment.storyline === null ? null : (own.stories[assessment.storyline] ?? null),
  };
}

function wordsOf(table: Readonly<Record<string, string>>, language: string): Words {
  const text = table[language];
  return text === undefined ? NO_WORDS : (JSON.parse(text) as Words);
}
