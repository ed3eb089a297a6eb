import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../lib/i18n/choose-language.ts';
import { directionOf } from '../../lib/i18n/direction.ts';
import { argumentsOf } from '../../lib/i18n/format-message.ts';
import { loadOnce } from '../../lib/i18n/load-once.ts';
import { pseudoMessage } from '../../lib/i18n/pseudo.ts';
import { localVoice } from '../../lib/i18n/read-aloud.ts';
import { createTranslator } from '../../lib/i18n/translator.ts';

const english = {
  hello: 'Hello',
  signs: '{count, plural, one {# sign} other {# signs}}',
  call: 'Call {number}',
};
const spare = { messages: english, locale: 'en' };

describe('translator', () => {
  it('says plurals and numbers by the rules of the language', () => {
    const polish = createTranslator<keyof typeof english>(
      { signs: '{count, plural, one {# znak} few {# znaki} many {# znaków} other {# znaku}}' },
      'pl',
      spare,
    );
    expect([1, 3, 5].map((count) => polish('signs', { count }))).toEqual(['1 znak', '3 znaki', '5 znaków']);
    expect(createTranslator({}, 'de').number(12345.5)).toBe('12.345,5');
  });

  it('falls back to English as a whole and says which language it is', () => {
    const t = createTranslator<keyof typeof english>({ hello: 'Hola' }, 'es', spare);
    expect(t.say('hello')).toEqual({ text: 'Hola' });
    expect(t.say('call', { number: '112' })).toEqual({ text: 'Call 112', lang: 'en' });
  });

  it.each([
    ['broken syntax', '{number'],
    ['a value nobody gives', 'Llamar {numero}'],
  ])('falls back for %s instead of showing half a message', (_, broken) => {
    const t = createTranslator<keyof typeof english>({ call: broken }, 'es', spare);
    expect(t.say('call', { number: '112' })).toEqual({ text: 'Call 112', lang: 'en' });
  });

  it('shows the key when nothing else is left', () => {
    expect(createTranslator<'gone'>({}, 'es')('gone')).toBe('[gone]');
  });

  it('names countries and languages, and survives odd codes', () => {
    const t = createTranslator({}, 'es');
    expect(t.country('DE')).toBe('Alemania');
    expect(t.language('de')).toBe('alemán');
    expect(t.country('not a code')).toBe('not a code');
    expect(t.language('???')).toBe('???');
  });

  it('does not shift a checked date by the time zone of the reader', () => {
    expect(createTranslator({}, 'en').date(new Date('2026-11-02'))).toBe('November 2, 2026');
  });

  it('never throws, whatever a translation contains', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof createTranslator<'hello'>({ hello: text }, 'es', spare)('hello')).toBe('string');
      }),
    );
  });
});

describe('language chosen', () => {
  const have = ['en', 'es', 'tl', 'ar'];
  it.each([
    ['es', ['ar'], 'es'],
    [null, ['ar-EG', 'en'], 'ar'],
    [null, ['fil'], 'tl'],
    ['xx', ['yy'], 'en'],
    [null, [], 'en'],
  ])('chosen %s, suggested %j: %s', (chosen, suggested, expected) => {
    expect(chooseLanguage(have, chosen, suggested)).toBe(expected);
  });

  it('knows which way a language is written', () => {
    expect(['ar', 'ur-PK', 'he', 'en', 'ru'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'ltr', 'ltr']);
  });
});

describe('pseudo-language', () => {
  it.each(Object.values(english))('keeps the arguments of %s and makes it longer', (message) => {
    const pseudo = pseudoMessage(message);
    expect(argumentsOf(pseudo)).toEqual(argumentsOf(message));
    expect(pseudo.length).toBeGreaterThan(message.length);
    expect(pseudo).not.toBe(message);
  });
});

describe('loading', () => {
  it('loads each language once, and tries again after a failure', async () => {
    const asked: string[] = [];
    const load = loadOnce(async (language) => {
      asked.push(language);
      if (asked.length === 1) throw new Error('disk');
      return language;
    });
    expect(await load('es')).toBeNull();
    expect(await Promise.all([load('es'), load('es'), load('ar')])).toEqual(['es', 'es', 'ar']);
    expect(asked).toEqual(['es', 'es', 'ar']);
  });
});

describe('reading aloud', () => {
  it('uses only voices that live on the device', () => {
    const voices = [
      { lang: 'es-ES', localService: false },
      { lang: 'es_MX', localService: true },
    ];
    expect(localVoice(voices, 'es')?.lang).toBe('es_MX');
    expect(localVoice(voices, 'ar')).toBeNull();
  });
});
