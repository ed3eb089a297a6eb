// Contacts seen since the browser was opened: the same number under two employers is worth a look.
// In memory only, and only where an employer is named on both sides.
import { browser } from '../browser.ts';
import { isPlain } from '../checks.ts';
import type { Checked } from '../messages.ts';

const KEY = 'contacts';
const MOST = 2000;

export async function knownContacts(): Promise<ReadonlyMap<string, string>> {
  const stored = (await browser.storage.session.get(KEY).catch(() => ({}) as Record<string, unknown>))[KEY];
  return new Map(
    isPlain(stored) ? Object.entries(stored).map(([value, employer]) => [value, String(employer)]) : [],
  );
}

export async function rememberContacts(checked: readonly Checked[]): Promise<void> {
  const known = new Map(await knownContacts());
  const before = known.size;
  for (const { page, assessment } of checked) {
    const employer = page.company ?? page.facts?.employer;
    if (employer === undefined || employer.trim() === '') continue;
    for (const { value } of assessment.contacts) if (!known.has(value)) known.set(value, employer);
  }
  if (known.size === before) return;
  await browser.storage.session
    .set({ [KEY]: Object.fromEntries([...known].slice(-MOST)) })
    .catch(() => undefined);
}
