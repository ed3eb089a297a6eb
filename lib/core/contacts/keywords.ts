// What the ids of keyword hits mean. The words themselves are data: rules/tables/contact-keywords.ts.
import type { ContactKind } from '../types.ts';

export type Messenger = Exclude<ContactKind, 'phone' | 'email' | 'link' | 'wallet' | 'iban'>;

export interface MessengerName {
  readonly kind: Messenger;
  readonly ambiguous: boolean;
}

const KINDS: ReadonlySet<string> = new Set<Messenger>([
  'whatsapp',
  'telegram',
  'signal',
  'viber',
  'line',
  'wechat',
  'zalo',
  'imo',
  'facebook',
  'instagram',
  'snapchat',
  'discord',
  'skype',
  'kakaotalk',
]);
const isMessenger = (kind: string): kind is Messenger => KINDS.has(kind);

/** Reads `messenger:telegram` and `messenger:line:ambiguous`; `null` for other ids. */
export function messengerOf(id: string): MessengerName | null {
  const [what, kind = '', how] = id.split(':');
  return what === 'messenger' && isMessenger(kind) ? { kind, ambiguous: how === 'ambiguous' } : null;
}
