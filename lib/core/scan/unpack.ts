// The one door to fflate: packs travel squeezed, because stores refuse scripts of several megabytes.
import { inflateSync } from 'fflate';
import { type Pack, PackError, readPack } from './pack.ts';

/** @throws PackError for bytes that cannot be inflated, and whatever readPack refuses. */
export function unpack(squeezed: Uint8Array): Pack {
  let bytes: Uint8Array;
  try {
    bytes = inflateSync(squeezed);
  } catch {
    throw new PackError('broken');
  }
  return readPack(bytes);
}
