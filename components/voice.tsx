// Who speaks: the reader's language for every view below, handed down once.
// The key and text types come from the rules as types only; no rule reaches a component.
import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Said, Translator } from '../lib/i18n/translator.ts';
import type { Values } from '../lib/i18n/format-message.ts';
import { directionOf } from '../lib/i18n/direction.ts';
import type { ProtectiveTexts, SignTexts, StorylineTexts, Texts } from '../rules/define.ts';
import type { MessageKey } from '../rules/languages/en/interface.ts';
import type { SourceView } from './view.ts';

export type { MessageKey };

export interface Voice {
  readonly t: Translator<MessageKey>;
  readonly texts: Texts | null;
  /** Said instead, as a whole and marked with its language, where `texts` is silent. */
  readonly spare: { readonly locale: string; readonly texts: Texts } | null;
  readonly sourcesOf?: (signId: string) => readonly SourceView[];
}

/** Texts with their language, where it is not the reader's own. */
export interface Spoken<T> {
  readonly words: T;
  readonly lang?: string;
}

const VoiceContext = createContext<Voice | null>(null);

export function Speaks({ voice, children }: { voice: Voice; children: ComponentChildren }) {
  return <VoiceContext.Provider value={voice}>{children}</VoiceContext.Provider>;
}

export function useVoice(): Voice {
  const voice = useContext(VoiceContext);
  if (!voice) throw new Error('A view was drawn outside <Speaks>.');
  return voice;
}

export const useT = (): Translator<MessageKey> => useVoice().t;

function pick<T>(voice: Voice, from: (texts: Texts) => T | undefined): Spoken<T> | null {
  const own = voice.texts ? from(voice.texts) : undefined;
  if (own !== undefined) return { words: own };
  const other = voice.spare ? from(voice.spare.texts) : undefined;
  return other === undefined || !voice.spare ? null : { words: other, lang: voice.spare.locale };
}

export const signWords = (voice: Voice, id: string): Spoken<SignTexts> | null =>
  pick(voice, (texts) => texts.signs[id]);
export const protectiveWords = (voice: Voice, id: string): Spoken<ProtectiveTexts> | null =>
  pick(voice, (texts) => texts.protective[id]);
export const storylineWords = (voice: Voice, id: string): Spoken<StorylineTexts> | null =>
  pick(voice, (texts) => texts.storylines[id]);

/** `lang` and `dir` for text that is not in the reader's language; nothing otherwise. */
export const foreign = (lang: string | undefined): { lang?: string; dir?: 'ltr' | 'rtl' } =>
  lang === undefined ? {} : { lang, dir: directionOf(lang) };

/** One message; in the spare language it is marked, so that a screen reader changes its voice. */
export function Say({ id, values }: { id: MessageKey; values?: Values }) {
  const said: Said = useT().say(id, values);
  return said.lang === undefined ? <>{said.text}</> : <span {...foreign(said.lang)}>{said.text}</span>;
}
