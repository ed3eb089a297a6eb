// The little Markdown the documents need. Texts from rules are shown as they are, never read as Markdown.

/** On one line, with every character that Markdown would read as its own made harmless. */
export const plain = (text: string): string =>
  text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/[\\`*_{}[\]<>#|~]/gu, String.raw`\$&`);

export const code = (text: string): string => `\`${text}\``;

/** To the heading of a sign or a storyline in the same document. */
export const toHeading = (id: string): string => `[${code(id)}](#${id})`;

export const list = (items: readonly string[]): string[] => items.map((item) => `- ${item}`);

export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
