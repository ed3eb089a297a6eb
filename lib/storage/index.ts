// What the other rooms use of storage.
export type { CheckStore } from './check-store.ts';
export { diskStore } from './disk-store.ts';
export { memoryStore, type Shelf } from './memory-store.ts';
export type { KeepFailure, Kept } from './results.ts';
export type { Draft, SavedCheck } from './saved-check.ts';
export { sha256 } from './sha256.ts';
