// The reader's own choice wins: a borrowed computer often speaks a language its user does not.

const baseOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** `chosen` first, then what the browser or policy suggests, then English. */
export function chooseLanguage(
  available: readonly string[],
  chosen: string | null | undefined,
  suggested: readonly string[] = [],
): string {
  for (const wish of [chosen ?? '', ...suggested]) {
    if (wish === '') continue;
    if (available.includes(wish)) return wish;
    // Filipino is asked for under either name.
    const base = baseOf(wish) === 'fil' ? 'tl' : baseOf(wish);
    if (available.includes(base)) return base;
  }
  return 'en';
}
