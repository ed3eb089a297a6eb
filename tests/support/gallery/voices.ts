// The voices of the gallery: real ones, and two for finding layouts that break.
import type { MessageKey, Voice } from '../../../components/voice.tsx';
import { pseudoMessages } from '../../../lib/i18n/pseudo.ts';
import { createTranslator, type Messages } from '../../../lib/i18n/translator.ts';
import { messages as english } from '../../../rules/languages/en/interface.ts';
import { messages as spanish } from '../../../rules/languages/es/interface.ts';
import { SPANISH_TEXTS, TEXTS } from './samples.ts';

const SPARE = { locale: 'en', messages: english };
const sourcesOf = () => [{ title: 'Invented Labour Office, 2025', url: 'https://labour.example' }];

const voice = (locale: string, messages: Messages<MessageKey>, texts = TEXTS): Voice => ({
  t: createTranslator(messages, locale, SPARE),
  texts,
  spare: { locale: 'en', texts: TEXTS },
  sourcesOf,
});

export const VOICES = {
  en: voice('en', english),
  es: voice('es', spanish, SPANISH_TEXTS),
  qps: voice('qps', pseudoMessages(english)),
  /** Right-to-left layout with long text, until and besides a real translation. */
  ar: voice('ar', pseudoMessages(english)),
} as const;

export type VoiceName = keyof typeof VOICES;
