// Figures → docs/accuracy.md. Figures and ids only: the texts of others stay where they are.
import type { Level } from '../../core/types.ts';
import type { Sample } from './data-sets.ts';
import { areaUnderCurve, recallAtFalseAlarms, wilson } from './figures.ts';

export interface Scored extends Sample {
  readonly level: Level;
  readonly points: number;
  readonly signs: readonly string[];
}

const percent = (share: number): string => `${(share * 100).toFixed(share > 0 && share < 0.1 ? 2 : 1)} %`;

function cell(list: readonly Scored[], level: Level): string {
  const hits = list.filter((one) => one.level >= level).length;
  const [low, high] = wilson(hits, list.length);
  return `${percent(hits / Math.max(1, list.length))} (${percent(low)} – ${percent(high)})`;
}

export function groupBy(list: readonly Scored[], key: (one: Scored) => string): Map<string, Scored[]> {
  const groups = new Map<string, Scored[]>();
  for (const one of list) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function table(title: string, groups: ReadonlyMap<string, readonly Scored[]>): string[] {
  return [
    `### ${title}`,
    '',
    '| | texts | level ≥ 1 | level ≥ 2 | level 3 |',
    '| --- | --- | --- | --- | --- |',
    ...[...groups].map(
      ([name, list]) =>
        `| ${name} | ${list.length} | ${cell(list, 1)} | ${cell(list, 2)} | ${cell(list, 3)} |`,
    ),
    '',
  ];
}

/** One text a family: the first, as the data lists them. */
function onePerFamily(list: readonly Scored[]): Scored[] {
  const seen = new Set<string>();
  return list.filter(({ family, id }) => !seen.has(family ?? id) && seen.add(family ?? id));
}

function emscad(list: readonly Scored[]): string[] {
  if (list.length === 0) return [];
  const families = onePerFamily(list);
  const points = (suspicious: boolean): number[] =>
    families.filter((one) => one.suspicious === suspicious).map((one) => one.points);
  const [bad, good] = [points(true), points(false)];
  return [
    '### EMSCAD, description only, one ad a family',
    '',
    `${bad.length} fraudulent and ${good.length} honest families: area under the curve ${areaUnderCurve(bad, good).toFixed(3)}; ` +
      `${percent(recallAtFalseAlarms(bad, good, 0.01))} found at 1 % false alarms, ${percent(recallAtFalseAlarms(bad, good, 0.05))} at 5 %.`,
    '',
  ];
}

export function report(scored: readonly Scored[], version: string, date: string): string {
  const others = scored.filter(({ group }) => group !== 'EMSCAD');
  const suspicious = others.filter((one) => one.suspicious);
  const honest = others.filter((one) => !one.suspicious);
  const own = (list: readonly Scored[]): Scored[] => list.filter(({ group }) => group.startsWith('own '));
  const real = (list: readonly Scored[]): Scored[] => list.filter(({ group }) => !group.startsWith('own '));
  return [
    '# Accuracy',
    '',
    `Rules ${version}, measured ${date} by \`npm run accuracy\`. Shares with 95 % intervals (Wilson).`,
    'Own texts are invented and lie in `tests/corpus`. Real texts are third-party, are not part of this project and appear as figures only.',
    'A finding is a reason to check, never proof; the figures say how often the engine gave one.',
    '',
    '## Found in suspicious texts',
    '',
    ...table(
      'By kind',
      groupBy(suspicious, ({ group }) => group),
    ),
    ...table(
      'Own texts, by language',
      groupBy(own(suspicious), ({ lang }) => lang),
    ),
    ...table(
      'Own texts, by storyline',
      groupBy(own(suspicious), ({ about }) => about ?? ''),
    ),
    ...table(
      'Real texts, by language',
      groupBy(real(suspicious), ({ lang }) => lang),
    ),
    '## False alarms on honest texts',
    '',
    ...table(
      'By kind',
      groupBy(honest, ({ group }) => group),
    ),
    ...table(
      'Own texts, by language',
      groupBy(own(honest), ({ lang }) => lang),
    ),
    ...table(
      'Own texts, by kind of honest twin',
      groupBy(own(honest), ({ about }) => about ?? ''),
    ),
    ...table(
      'Real ads, by language',
      groupBy(
        real(honest).filter(({ group }) => group === 'honest ads'),
        ({ lang }) => lang,
      ),
    ),
    ...emscad(scored.filter(({ group }) => group === 'EMSCAD')),
  ].join('\n');
}

/** The texts that went most wrong: suspicious ones with fewest points, honest ones with most. */
export function worst(scored: readonly Scored[], many: number): string[] {
  const listed = scored.filter(({ group }) => group !== 'EMSCAD');
  const misses = listed
    .filter(({ suspicious, level }) => suspicious && level < 2)
    .sort((a, b) => a.points - b.points);
  const alarms = listed
    .filter(({ suspicious, level }) => !suspicious && level >= 1)
    .sort((a, b) => b.points - a.points);
  const line = (one: Scored): string =>
    `${one.group} · ${one.lang} · ${one.id} · level ${one.level}, ${one.points} points · ${one.signs.join(', ')}`;
  return [
    'Worst misses:',
    ...misses.slice(0, many).map(line),
    '',
    'Worst false alarms:',
    ...alarms.slice(0, many).map(line),
  ];
}
