// t(): the only way a sentence reaches a person.
import { directionOf, type Direction } from './direction.ts';
import { formatMessage, type Values } from './format-message.ts';

export type Messages<Key extends string = string> = Readonly<Partial<Record<Key, string>>>;

/** A whole message in one language; `lang` stands only where it is not the reader's own. */
export interface Said {
  readonly text: string;
  readonly lang?: string;
}

export interface Translator<Key extends string = string> {
  (key: Key, values?: Values): string;
  say(key: Key, values?: Values): Said;
  readonly locale: string;
  readonly direction: Direction;
  number(value: number): string;
  date(value: Date): string;
  dateTime(value: Date, timeZone?: string): string;
  list(items: readonly string[]): string;
  country(code: string): string;
  language(code: string): string;
}

/** The pseudo-language has no plural rules or dates of its own. */
const formattingLocale = (locale: string): string => (locale === 'qps' ? 'en' : locale);

/** Display names throw on malformed codes; a code is then better than nothing. */
function nameOf(locale: string, type: 'region' | 'language', code: string): string {
  try {
    return new Intl.DisplayNames([locale, 'en'], { type }).of(code) ?? code;
  } catch {
    return code;
  }
}

/**
 * A message missing in `messages`, or broken there, is said in the spare language as a whole:
 * half a sentence in one language and half in another helps nobody.
 */
export function createTranslator<Key extends string>(
  messages: Messages<Key>,
  locale: string,
  spare?: { readonly messages: Messages<Key>; readonly locale: string },
): Translator<Key> {
  const forNumbers = formattingLocale(locale);

  const say = (key: Key, values?: Values): Said => {
    const own = messages[key];
    const text = own === undefined ? null : formatMessage(own, forNumbers, values);
    if (text !== null) return { text };
    const other = spare?.messages[key];
    const spareText = other === undefined || !spare ? null : formatMessage(other, spare.locale, values);
    if (spareText !== null && spare) return { text: spareText, lang: spare.locale };
    return { text: `[${key}]`, lang: 'zxx' };
  };

  const t = (key: Key, values?: Values): string => say(key, values).text;
  return Object.assign(t, {
    say,
    locale,
    direction: directionOf(locale),
    number: (value: number) => new Intl.NumberFormat(forNumbers).format(value),
    date: (value: Date) =>
      new Intl.DateTimeFormat(forNumbers, { dateStyle: 'long', timeZone: 'UTC' }).format(value),
    dateTime: (value: Date, timeZone?: string) =>
      new Intl.DateTimeFormat(forNumbers, {
        dateStyle: 'long',
        timeStyle: 'long',
        ...(timeZone === undefined ? {} : { timeZone }),
      }).format(value),
    list: (items: readonly string[]) => new Intl.ListFormat(forNumbers).format(items),
    country: (code: string) => nameOf(forNumbers, 'region', code),
    language: (code: string) => nameOf(forNumbers, 'language', code),
  });
}
