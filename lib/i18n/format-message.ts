// The one door to intl-messageformat: ICU text in, plain text out, or null when it cannot be said.
import { IntlMessageFormat } from 'intl-messageformat';

export type Values = Readonly<Record<string, string | number | Date>>;

const compiled = new Map<string, IntlMessageFormat>();

function compile(message: string, locale: string): IntlMessageFormat {
  const key = `${locale}\n${message}`;
  const known = compiled.get(key);
  if (known) return known;
  const made = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
  compiled.set(key, made);
  return made;
}

/** `null` for broken ICU syntax or a missing value: the caller then falls back as a whole. */
export function formatMessage(message: string, locale: string, values: Values = {}): string | null {
  // Most messages have nothing to fill in; they never wake the parser, which keeps the popup quick.
  if (!message.includes('{')) return message;
  try {
    return String(compile(message, locale).format(values));
  } catch {
    return null;
  }
}

// Node kinds of the ICU syntax tree, as the library numbers them.
const LITERAL = 0;
const SELECT = 5;
const PLURAL = 6;
const POUND = 7;

export type Node = ReturnType<IntlMessageFormat['getAst']>[number];

/** The syntax tree, for the pseudo-language and for comparing translations. Throws on broken syntax. */
export function parseMessage(message: string): readonly Node[] {
  return new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst();
}

/** Names that must be filled in, sorted: a translation must use exactly the same. */
export function argumentsOf(message: string): readonly string[] {
  const names = new Set<string>();
  const walk = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (node.type === LITERAL || node.type === POUND) continue;
      names.add(node.value);
      if (node.type === SELECT || node.type === PLURAL) {
        for (const option of Object.values(node.options)) walk(option.value);
      }
    }
  };
  walk(parseMessage(message));
  return [...names].sort();
}

/** Writes the tree back as ICU text, with every piece of text for people passed through `change`. */
export function mapText(message: string, change: (text: string) => string): string {
  const print = (nodes: readonly Node[]): string =>
    nodes
      .map((node) => {
        if (node.type === LITERAL) return change(node.value);
        if (node.type === POUND) return '#';
        if (node.type === SELECT || node.type === PLURAL) {
          const kind =
            node.type === SELECT ? 'select' : node.pluralType === 'ordinal' ? 'selectordinal' : 'plural';
          const options = Object.entries(node.options).map(
            ([name, option]) => `${name} {${print(option.value)}}`,
          );
          return `{${node.value}, ${kind}, ${options.join(' ')}}`;
        }
        return `{${node.value}}`;
      })
      .join('');
  return print(parseMessage(message));
}
