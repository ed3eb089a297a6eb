// All chats we know, gathered. A new one is one new file in this folder.
import { findFor } from '../portal.ts';
import type { ChatSite } from '../chat.ts';

const files = import.meta.glob<ChatSite>(['./*.ts', '!./index.ts'], { eager: true, import: 'chat' });

export const CHATS: ReadonlyMap<string, ChatSite> = new Map(
  Object.entries(files).map(([path, chat]) => [path.replace(/^\.\/|\.ts$/gu, ''), chat]),
);

const known = [...CHATS.values()];

export const chatFor = (address: string | undefined): ChatSite | null => findFor(known, address);

/** Live chats that stand in frames of any site. */
export const WIDGETS: readonly ChatSite[] = known.filter(({ hosts }) => hosts.length === 0);
