import { expect, test } from 'vitest';
import { pickCardWords } from '../../lib/browser/background/card-words.ts';
import type { Checked } from '../../lib/browser/messages.ts';

const TABLE = {
  en: JSON.stringify({
    messages: { open: 'See why', close: 'Not now' },
    signs: { fee: 'A fee' },
    stories: { scam: 'A story' },
  }),
  es: JSON.stringify({ messages: { open: 'Ver por qué' }, signs: {}, stories: { scam: 'Una historia' } }),
};

const checked = (storyline: string | null): Checked =>
  ({
    assessment: {
      storyline,
      findings: [
        { id: 'small', points: 1 },
        { id: 'fee', points: 3 },
      ],
    },
  }) as unknown as Checked;

test.each<[string, string | null, string[], string, string | null, string | null]>([
  ['the chosen language wins over the browser’s', 'es', ['en-GB'], 'es', null, 'Una historia'],
  ['not chosen yet: the browser suggests', null, ['es-MX', 'en'], 'es', null, 'Una historia'],
  ['a language without words is said in English', 'xx', [], 'en', 'A fee', 'A story'],
])('%s', (_, chosen, suggested, language, sign, story) => {
  expect(pickCardWords(TABLE, chosen, suggested, checked('scam'))).toMatchObject({ language, sign, story });
});

test('a missing message is said in English; the strongest sign speaks', () => {
  const words = pickCardWords(TABLE, 'es', [], checked(null));
  expect(words.messages).toEqual({ open: 'Ver por qué', close: 'Not now' });
  expect(words.story).toBeNull();
  expect(pickCardWords(TABLE, 'en', [], checked(null)).sign).toBe('A fee');
});
