// How much of the rules each language really has. Counted, never claimed.
import type { AllRules, LanguageParts } from './gather-rules.ts';
import { plain, table } from './markdown.ts';

export function coverage(rules: AllRules): string[] {
  const english = rules.languages.find(({ code }) => code === 'en')?.messages ?? 0;
  const byCode = rules.languages.toSorted((one, other) => (one.code < other.code ? -1 : 1));
  return table(
    [
      'language',
      'sets filled',
      'phrases seen',
      'phrases guessed',
      'matches',
      'near misses',
      'signs it explains',
      'interface',
      'read by a native reader',
    ],
    byCode.map((language) => row(language, rules, english)),
  );
}

function row(language: LanguageParts, rules: AllRules, english: number): (string | number)[] {
  const { code, name, phrases, texts, messages, review } = language;
  const filled = rules.sets.filter((set) => (Reflect.get(phrases, set) ?? []).length > 0).length;
  const all = Object.values(phrases).flat();
  const seen = all.filter(({ source }) => source !== undefined).length;
  const explained = rules.signs.filter(({ id }) => texts?.signs[id] !== undefined).length;
  return [
    `${plain(name)} (${code})`,
    `${filled} of ${rules.sets.length}`,
    seen,
    all.length - seen,
    examples(language, rules, 'matches'),
    examples(language, rules, 'misses'),
    explained === 0 ? 'none' : `${explained} of ${rules.signs.length}`,
    messages === 0 ? 'no' : messages === english ? 'yes' : `${messages} of ${english} messages`,
    review === null ? 'nobody yet' : `${plain(review.by)}, ${review.date}`,
  ];
}

/** Examples stand beside the rule or with the language. */
function examples({ code, examples }: LanguageParts, rules: AllRules, side: 'matches' | 'misses'): number {
  const own = [...rules.signs, ...rules.protectiveSigns, ...rules.storylines].flatMap((rule) =>
    rule.examples[side].filter(({ lang }) => lang === code),
  );
  return own.length + Object.values(examples).reduce((sum, one) => sum + one[side].length, 0);
}
