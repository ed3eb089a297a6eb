// The reader's language, loaded with English beside it for what is not translated yet.
import type { Voice } from '../../components/voice.tsx';
import { loadOnce } from '../../lib/i18n/load-once.ts';
import { createTranslator } from '../../lib/i18n/translator.ts';
import { loadInterface, loadTexts } from '../../rules/texts.ts';

const SPARE = 'en';

const interfaceOf = loadOnce(loadInterface);
export const textsOf = loadOnce(loadTexts);

export async function loadVoice(language: string): Promise<Voice> {
  const [own, texts, english, englishTexts] = await Promise.all([
    interfaceOf(language),
    textsOf(language),
    interfaceOf(SPARE),
    textsOf(SPARE),
  ]);
  return {
    t: createTranslator(own ?? {}, language, { messages: english ?? {}, locale: SPARE }),
    texts,
    spare: englishTexts === null ? null : { locale: SPARE, texts: englishTexts },
  };
}
