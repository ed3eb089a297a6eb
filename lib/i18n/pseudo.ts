// The pseudo-language "qps": English with accents and a third longer. Text that stays plain on
// screen was never translated, and a layout that breaks here breaks in German or Russian too.
import { mapText } from './format-message.ts';

const PLAIN = 'aceginorstuyACDEGINORSTUY';
const ACCENTED = 'áçéğíñóřšťúýÁÇĎÉĞÍÑÓŘŠŤÚÝ';

function stretch(text: string): string {
  const accented = Array.from(text, (letter) => {
    const at = PLAIN.indexOf(letter);
    return at < 0 ? letter : (Array.from(ACCENTED)[at] ?? letter);
  }).join('');
  const letters = text.trim().length;
  return letters < 3 ? accented : accented + '·'.repeat(Math.ceil(letters / 3));
}

export function pseudoMessage(message: string): string {
  return mapText(message, stretch);
}

export function pseudoMessages<Key extends string>(
  messages: Readonly<Record<Key, string>>,
): Record<Key, string> {
  return Object.fromEntries(
    Object.entries<string>(messages).map(([key, message]) => [key, pseudoMessage(message)]),
  ) as Record<Key, string>;
}
