// Whom to call, best first, and why each stands there. Pure: the table and today's date come in.
import type { CountryCode, Helpline, HelpKind, OrganisationHelpline, Stage } from '../core/types.ts';
import { inEuropeanUnion } from './european-union.ts';
import { fromAbroad, show, showOwn, type HelpReason, type ShownHelpline } from './reach.ts';

export interface HelpQuestion {
  /** Where the reader is; `null` when not chosen. */
  readonly readerCountry: CountryCode | null;
  readonly jobCountry: CountryCode | null;
  readonly homeCountry: CountryCode | null;
  /** From the storyline, first one first; empty for no particular story. */
  readonly helpTypes: readonly HelpKind[];
  readonly stage: Stage;
  /** ISO date. */
  readonly today: string;
  readonly organisation: { readonly helplines: readonly OrganisationHelpline[] } | null;
  /** The directory, or the part of it that covers these countries, the region and the world. */
  readonly lines: readonly Helpline[];
}

export interface HelpAnswer {
  /** In the order they shall be tried. */
  readonly lines: readonly ShownHelpline[];
  /** The emergency line where the reader is; always among `lines` too. */
  readonly emergency: ShownHelpline | null;
  /** What the directory does not know: the reader's country, its emergency number, or a kind that was asked for. */
  readonly unknown: readonly ('country' | 'emergency' | HelpKind)[];
}

const ANY_STORY: readonly HelpKind[] = ['trafficking', 'labour', 'scam'];

/** Who else can help when nobody of the kind is known, or nobody of it answers a telephone. */
const NEXT_BEST: { readonly [kind in HelpKind]?: readonly HelpKind[] } = {
  trafficking: ['migrant', 'domestic-violence', 'labour', 'police'],
  labour: ['migrant', 'trafficking'],
  scam: ['police'],
  migrant: ['labour', 'trafficking'],
  bank: ['scam', 'police'],
  embassy: ['migrant'],
  'image-abuse': ['scam', 'child', 'police'],
  seafarers: ['labour'],
};

export function chooseHelplines(question: HelpQuestion): HelpAnswer {
  const { readerCountry, jobCountry, homeCountry, helpTypes, stage, today, organisation, lines } = question;
  const kinds = (helpTypes.length > 0 ? helpTypes : ANY_STORY).filter((kind) => kind !== 'emergency');

  const own = (organisation?.helplines ?? []).map((line, index) =>
    showOwn(line, index, readerCountry, today),
  );
  const emergency = emergencyOf(readerCountry, lines, today);
  const here = linesOf(readerCountry, kinds, lines, 'where-you-are', today);
  const there = abroad(jobCountry, readerCountry, kinds, lines, 'where-the-job-is', today);
  const home = abroad(homeCountry, readerCountry, kinds, lines, 'where-you-come-from', today);
  const region =
    readerCountry !== null && inEuropeanUnion(readerCountry) ? regional(readerCountry, lines, today) : [];
  const world = linesOf('XX', kinds, lines, 'international', today);

  const helpers = unique([...here, ...there, ...home, ...region, ...world]);
  const urgent = stage === 'there' || helpTypes[0] === 'emergency' || helpers[0]?.stale === true;
  // Whoever is on the way or already there may be in the country of the job by now.
  const elsewhere =
    stage === 'before' || jobCountry === readerCountry ? null : emergencyOf(jobCountry, lines, today);
  const safety = [emergency, elsewhere].filter((line) => line !== null);
  const ordered = urgent
    ? [...own, ...safety, ...helpers]
    : [...own, ...helpers.slice(0, 1), ...safety, ...helpers.slice(1)];

  const known = new Set(ordered.map(({ kind }) => kind));
  // The emergency number reaches the police.
  if (emergency !== null) known.add('police');
  return {
    lines: unique(ordered),
    emergency,
    unknown: [
      ...(readerCountry === null
        ? (['country'] as const)
        : emergency === null
          ? (['emergency'] as const)
          : []),
      ...kinds.filter((kind) => !known.has(kind)),
    ],
  };
}

function emergencyOf(
  country: CountryCode | null,
  lines: readonly Helpline[],
  today: string,
): ShownHelpline | null {
  if (country === null) return null;
  const national = inOrder(country, ['emergency'], lines, 'emergency', today)[0];
  if (national !== undefined) return national;
  return inEuropeanUnion(country)
    ? (inOrder('EU', ['emergency'], lines, 'emergency', today)[0] ?? null)
    : null;
}

/** The kinds asked for, in that order; the next best kind only where one cannot be called. */
function linesOf(
  country: CountryCode | null,
  kinds: readonly HelpKind[],
  lines: readonly Helpline[],
  reason: HelpReason,
  today: string,
): readonly ShownHelpline[] {
  if (country === null) return [];
  const found = kinds.map((kind) => inOrder(country, [kind], lines, reason, today));
  const missing = kinds.filter((_, index) => found[index]?.some(callable) !== true);
  const instead = missing.flatMap((kind) =>
    inOrder(country, NEXT_BEST[kind] ?? [], lines, reason, today).slice(0, 2),
  );
  return unique([...found.flat(), ...instead]);
}

function abroad(
  country: CountryCode | null,
  readerCountry: CountryCode | null,
  kinds: readonly HelpKind[],
  lines: readonly Helpline[],
  reason: HelpReason,
  today: string,
): readonly ShownHelpline[] {
  if (country === readerCountry) return [];
  return linesOf(country, kinds, lines, reason, today).flatMap((line) => fromAbroad(line) ?? []);
}

function regional(country: CountryCode, lines: readonly Helpline[], today: string): readonly ShownHelpline[] {
  return lines
    .filter((line) => line.country === 'EU' && line.kind !== 'emergency')
    .filter(({ onlyIn }) => onlyIn === undefined || onlyIn.includes(country))
    .flatMap((line) => show(line, 'region', today) ?? []);
}

const SURENESS = { high: 0, medium: 1, low: 2 } as const;

/** Kinds in the given order; within one kind a person who answers comes before a web page, sure before less sure. */
function inOrder(
  country: CountryCode,
  kinds: readonly HelpKind[],
  lines: readonly Helpline[],
  reason: HelpReason,
  today: string,
): readonly ShownHelpline[] {
  return kinds.flatMap((kind) =>
    lines
      .filter((line) => line.country === country && line.kind === kind)
      .map((line) => ({ shown: show(line, reason, today), rank: SURENESS[line.confidence] }))
      .flatMap(({ shown, rank }) =>
        shown === null ? [] : [{ shown, rank: rank + (callable(shown) ? 0 : 1.5) }],
      )
      .sort((a, b) => a.rank - b.rank)
      .map(({ shown }) => shown),
  );
}

function callable(line: ShownHelpline): boolean {
  return line.phone !== null || line.short !== null;
}

function unique(lines: readonly ShownHelpline[]): readonly ShownHelpline[] {
  const seen = new Set<string>();
  return lines.filter(({ id }) => !seen.has(id) && seen.add(id));
}
