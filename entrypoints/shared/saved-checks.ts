// Where saved checks lie: on the disk, or on a shared computer only in the browser's memory.
import { sessionShelf } from '../../lib/browser/session-shelf.ts';
import { diskStore, memoryStore, type CheckStore, type SavedCheck } from '../../lib/storage/index.ts';

export const storeFor = (shared: boolean): CheckStore =>
  shared ? memoryStore(sessionShelf<SavedCheck>()) : diskStore();
