// From a line of the directory to what may be shown: nothing doubtful is ever a number to dial.
import type {
  CountryCode,
  Helpline,
  HelplineSource,
  HelpKind,
  LanguageCode,
  OrganisationHelpline,
} from '../core/types.ts';

/** Why this line stands in the list. */
export type HelpReason =
  | 'organisation'
  | 'emergency'
  | 'where-you-are'
  | 'where-the-job-is'
  | 'where-you-come-from'
  | 'region'
  | 'international'
  | 'directory';

export interface ShownHelpline {
  readonly id: string;
  readonly country: CountryCode;
  readonly kind: HelpKind;
  readonly name: string;
  readonly nameLocal: string | null;
  readonly operator: string | null;
  readonly phone: string | null;
  readonly short: string | null;
  readonly sms: string | null;
  readonly whatsapp: string | null;
  readonly chatUrl: string | null;
  readonly url: string | null;
  readonly email: string | null;
  readonly languages: readonly LanguageCode[];
  readonly hours: string | null;
  readonly free: boolean | null;
  readonly anonymous: boolean | null;
  readonly checked: string;
  readonly source: HelplineSource | null;
  readonly stale: boolean;
  /** From the list of the reader's own organisation. */
  readonly own: boolean;
  readonly reason: HelpReason;
}

/** `today` is an ISO date; over twelve months is old. */
export function isStale(checked: string, today: string): boolean {
  const [year = '', month = '', day = ''] = checked.split('-');
  return `${Number(year) + 1}-${month}-${day}` < today.slice(0, 10);
}

/** `null` when nothing of it may be shown: a doubtful number without any other way in. */
export function show(line: Helpline, reason: HelpReason, today: string): ShownHelpline | null {
  const sure = line.confidence !== 'low';
  const number = (value: string | null | undefined): string | null => (sure ? (value ?? null) : null);
  const shown: ShownHelpline = {
    id: line.id,
    country: line.country,
    kind: line.kind,
    name: line.name,
    nameLocal: line.nameLocal ?? null,
    operator: line.operator,
    phone: number(line.phone),
    short: number(line.short),
    sms: number(line.sms),
    whatsapp: number(line.whatsapp),
    chatUrl: line.chatUrl ?? null,
    url: line.url ?? null,
    email: line.email ?? null,
    languages: line.languages,
    hours: line.hours,
    free: line.free,
    anonymous: line.anonymous,
    checked: line.checked,
    source: line.sources[0] ?? null,
    stale: isStale(line.checked, today),
    own: false,
    reason,
  };
  // The name of an emergency line is its number; without a number nothing is left.
  if (!sure && line.kind === 'emergency') return null;
  return reachable(shown) ? shown : null;
}

/** Short numbers work inside their country only. */
export function fromAbroad(line: ShownHelpline): ShownHelpline | null {
  const shown = { ...line, short: null, sms: null };
  return reachable(shown) ? shown : null;
}

export function showOwn(
  line: OrganisationHelpline,
  index: number,
  country: CountryCode | null,
  today: string,
): ShownHelpline {
  const international = line.phone?.startsWith('+') === true;
  return {
    id: `organisation-${index + 1}`,
    country: country ?? 'XX',
    kind: line.kind,
    name: line.name,
    nameLocal: null,
    operator: null,
    phone: international ? (line.phone ?? null) : null,
    short: international ? null : (line.phone ?? null),
    sms: null,
    whatsapp: line.whatsapp ?? null,
    chatUrl: null,
    url: line.url ?? null,
    email: null,
    languages: line.languages ?? [],
    hours: line.hours ?? null,
    free: null,
    anonymous: null,
    // The organisation answers for its own list.
    checked: today.slice(0, 10),
    source: null,
    stale: false,
    own: true,
    reason: 'organisation',
  };
}

function reachable(line: ShownHelpline): boolean {
  return [line.phone, line.short, line.sms, line.whatsapp, line.chatUrl, line.url, line.email].some(
    (way) => way !== null,
  );
}
