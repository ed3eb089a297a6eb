// One check a person chose to keep.
import type { Assessment, PageText } from '../core/types.ts';
import { sha256 } from './sha256.ts';

export interface SavedCheck {
  readonly id: string;
  /** The person's own words; may be empty. */
  readonly label: string;
  readonly note: string;
  readonly address: string | null;
  readonly host: string | null;
  /** Milliseconds since 1970, and the time zone the computer was in. */
  readonly savedAt: number;
  readonly zone: string;
  /** Exactly what was read; `hash` is its SHA-256. */
  readonly page: PageText;
  readonly assessment: Assessment;
  readonly rulesVersion: string;
  readonly hash: string;
}

export interface Draft {
  readonly page: PageText;
  readonly assessment: Assessment;
  readonly label?: string;
  readonly note?: string;
}

export interface Moment {
  readonly at: number;
  readonly zone: string;
}

export const now = (): Moment => ({
  at: Date.now(),
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
});

export async function savedCheck(draft: Draft, moment: Moment): Promise<SavedCheck> {
  const { page, assessment, label = '', note = '' } = draft;
  const address = page.url ?? null;
  return {
    id: crypto.randomUUID(),
    label,
    note,
    address,
    host: address === null ? null : hostOf(address),
    savedAt: moment.at,
    zone: moment.zone,
    page,
    assessment,
    rulesVersion: assessment.rulesVersion,
    hash: await sha256(page.text),
  };
}

/** What a person may search in. */
export function mentions(check: SavedCheck, wanted: string): boolean {
  const { label, note, address, page } = check;
  const all = [label, note, address, page.title, page.company, page.text].join('\n').toLocaleLowerCase();
  return wanted
    .toLocaleLowerCase()
    .split(/\s+/u)
    .every((word) => all.includes(word));
}

function hostOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).hostname || null : null;
}
