// From what was read to what is shown: one offer, one conversation, or each card of a list on its own.
import type { PageText } from '../../core/types.ts';
import type { Checked } from '../messages.ts';
import { settingsInForce } from '../settings-store.ts';
import { hostOf } from '../tabs.ts';
import { knownContacts, rememberContacts } from './contacts.ts';
import type { BackgroundParts } from './parts.ts';

const NONE: ReadonlyMap<string, string> = new Map();

export async function assessPage(
  page: PageText,
  assess: BackgroundParts['assess'],
): Promise<readonly Checked[]> {
  const [{ settings }, known] = await Promise.all([settingsInForce(), knownContacts()]);
  const quietened = settings.quietened[hostOf(page.url) ?? ''] ?? [];
  const readAt = Date.now();
  const checked = await Promise.all(
    (page.offers ?? [page]).map(async (offer) => {
      const named = (offer.company ?? offer.facts?.employer ?? '').trim() !== '';
      const context = { quietened, knownContacts: named ? known : NONE };
      return { page: offer, assessment: await assess(offer, context), readAt };
    }),
  );
  await rememberContacts(checked);
  return checked;
}

/** A list counts the cards worth a look; an offer or a chat counts its findings. */
export function badgeCount(checked: readonly Checked[]): number {
  if (checked.length > 1) return checked.filter(({ assessment }) => assessment.level >= 2).length;
  const [only] = checked;
  return only === undefined || only.assessment.level === 0 ? 0 : only.assessment.findings.length;
}
