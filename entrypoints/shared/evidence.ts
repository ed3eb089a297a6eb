// The report as a file: hidden words are taken out of every text in it, and the check sum fits what is left.
import { hide } from '../../components/hide-words.ts';
import type { CheckedView } from '../../components/view.ts';
import { sha256 } from '../../lib/storage/index.ts';

const KIND = 'second-look-report';

export interface Evidence {
  readonly checked: CheckedView;
  readonly hash: string;
  readonly verdict: 'same' | 'changed';
}

function hideIn(value: unknown, secrets: readonly string[], mark: string): unknown {
  if (typeof value === 'string') return hide(value, secrets, mark);
  if (Array.isArray(value)) return value.map((each: unknown) => hideIn(each, secrets, mark));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, hideIn(each, secrets, mark)]));
}

export async function writeEvidence(
  checked: CheckedView,
  timeZone: string,
  secrets: readonly string[],
  mark: string,
): Promise<string> {
  const hidden = hideIn(checked, secrets, mark) as CheckedView;
  const file = {
    kind: KIND,
    version: 1,
    checked: hidden,
    timeZone,
    hash: await sha256(hidden.page.text),
    ...(secrets.length > 0 ? { hashBeforeHiding: await sha256(checked.page.text) } : {}),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** `null` for anything that is not such a file. */
export async function readEvidence(text: string): Promise<Evidence | null> {
  try {
    const file: unknown = JSON.parse(text);
    if (typeof file !== 'object' || file === null || Reflect.get(file, 'kind') !== KIND) return null;
    const { checked, hash } = file as { checked: CheckedView; hash: string };
    const fits = (await sha256(checked.page.text)) === hash;
    return { checked, hash, verdict: fits ? 'same' : 'changed' };
  } catch {
    return null;
  }
}
