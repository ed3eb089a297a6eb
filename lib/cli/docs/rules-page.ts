// docs/rules.md: every rule in words, in the same order each time.
import { CATEGORIES } from '../../core/types.ts';
import { coverage } from './coverage.ts';
import type { AllRules } from './gather-rules.ts';
import { code, list, plain, toHeading } from './markdown.ts';
import { protectivePart, signPart, storylinePart } from './rule-parts.ts';
import { CATEGORY_TITLES, INTRODUCTION, LANGUAGES_LEAD } from './words.ts';

export function rulesPage(rules: AllRules): string {
  const english = rules.languages.find((one) => one.code === 'en')?.texts ?? null;
  const inOrder = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
    list.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const signs = inOrder(rules.signs);
  const lines = [
    INTRODUCTION,
    '',
    `Rules ${rules.version}: ${signs.length} signs, ${rules.protectiveSigns.length} protective signs, ` +
      `${rules.storylines.length} storylines, ${rules.languages.length} languages.`,
    '',
    '## Languages',
    '',
    LANGUAGES_LEAD,
    '',
    ...coverage(rules),
    '',
    '## The stop list',
    '',
    'One clear finding of these shows “strong warning signs” at once, because checking costs little and the harm is great.',
    '',
    ...list(
      signs
        .filter(({ stop }) => stop)
        .map(({ id }) => `${toHeading(id)} ${plain(english?.signs[id]?.sign ?? '')}`.trim()),
    ),
    '',
    ...CATEGORIES.flatMap((category) => [
      `## ${CATEGORY_TITLES[category]}`,
      '',
      `Category ${code(category)}.`,
      '',
      ...signs.filter((sign) => sign.category === category).flatMap((sign) => signPart(sign, rules, english)),
    ]),
    '## Protective signs',
    '',
    'They lower the result a little, never to nothing, and never against a strong sign.',
    '',
    ...inOrder(rules.protectiveSigns).flatMap((sign) => protectivePart(sign, rules, english)),
    '## Storylines',
    '',
    'Signs that together tell a story many people have lived through.',
    '',
    ...inOrder(rules.storylines).flatMap((story) => storylinePart(story, rules, english)),
    '## Where it comes from',
    '',
    ...sourceList(rules),
  ];
  return `${lines.join('\n')}\n`;
}

function sourceList({ sources }: AllRules): string[] {
  const entries = Object.entries(sources).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return list(
    entries.map(([name, { title, publisher, year, address }]) => {
      const about = `${plain(title)}, ${plain(publisher)}${year === null ? '' : `, ${year}`}`;
      return `**${plain(name)}** ${about}. ${address === null ? 'No address.' : `<${address}>`}`;
    }),
  );
}
