import { describe, expect, it } from 'vitest';
import { argumentsOf, formatMessage } from '../../lib/i18n/format-message.ts';
import { interfaceNotes } from '../../rules/interface-notes.ts';
import { messages as english, type InterfaceMessages } from '../../rules/languages/en/interface.ts';

const files = import.meta.glob<InterfaceMessages>('../../rules/languages/*/interface.ts', {
  import: 'messages',
  eager: true,
});
const LANGUAGES = Object.entries(files).map(([path, messages]) => ({
  code: path.split('/').at(-2) ?? '',
  messages: Object.entries(messages),
}));
const noteOf = new Map(Object.entries(interfaceNotes));
const englishOf = new Map<string, string>(Object.entries(english));

describe.each(LANGUAGES)('interface in $code', ({ code, messages }) => {
  it('has every message, and no other', () => {
    expect(messages.map(([key]) => key).sort()).toEqual([...englishOf.keys()].sort());
  });

  it('fills in the same values as English', () => {
    const differing = messages.filter(
      ([key, text]) => argumentsOf(text).join() !== argumentsOf(englishOf.get(key) ?? '').join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('keeps within the room on the screen', () => {
    const long = messages.filter(([key, text]) => text.length > (noteOf.get(key)?.max ?? 0));
    expect(long.map(([key, text]) => `${key}: ${text.length} > ${noteOf.get(key)?.max ?? 0}`)).toEqual([]);
  });

  it('can say every number', () => {
    const plural = messages.filter(([, text]) => text.includes(', plural,'));
    for (const [key, text] of plural) {
      const [name = ''] = argumentsOf(text);
      for (const count of [0, 1, 2, 3, 5, 11, 21, 100]) {
        expect(formatMessage(text, code, { [name]: count }), `${key} with ${count}`).not.toBeNull();
      }
    }
  });

  it('uses no straight apostrophe, which is an escape in ICU', () => {
    expect(messages.filter(([, text]) => text.includes("'")).map(([key]) => key)).toEqual([]);
  });
});
