// The card speaks with the few words it was handed: no language is loaded inside a web page.
import type { MessageKey, Voice } from '../../components/voice.tsx';
import type { CardContent } from '../../lib/browser/messages.ts';
import { createTranslator } from '../../lib/i18n/translator.ts';
import type { Texts } from '../../rules/define.ts';

export function cardVoice({ words, checked }: CardContent): Voice {
  const { findings, storyline } = checked.assessment;
  const [strongest] = [...findings].sort((one, other) => other.points - one.points);
  const unsaid = { why: '', ask: '' };
  const texts: Texts = {
    signs: strongest && words.sign !== null ? { [strongest.id]: { sign: words.sign, ...unsaid } } : {},
    protective: {},
    storylines:
      storyline !== null && words.story !== null ? { [storyline]: { story: words.story, first: '' } } : {},
  };
  return { t: createTranslator<MessageKey>(words.messages, words.language), texts, spare: null };
}
