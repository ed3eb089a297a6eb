// Addresses of coins. A checksum must hold, so that no order number is mistaken for one. The one door to @noble/hashes.
import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import type { Contact } from '../types.ts';

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const LONGEST = 90;
const SHORTEST = 26;
/** First byte of the decoded address: Bitcoin to a key or script, TRON. */
const VERSIONS: ReadonlySet<number> = new Set([0x00, 0x05, 0x41]);

const isCodeUnit = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);

/** Address in the unbroken run of letters and digits that holds `at`. */
export function walletAt(text: string, at: number, floor: number): { contact: Contact | null; end: number } {
  let start = at;
  while (start > floor && at - start < LONGEST && isCodeUnit(text.charCodeAt(start - 1))) start--;
  let end = at;
  while (end < text.length && end - start <= LONGEST && isCodeUnit(text.charCodeAt(end))) end++;
  if (end - start < SHORTEST) return { contact: null, end };
  const code = text.slice(start, end);
  const isWallet =
    code.length >= SHORTEST &&
    code.length <= LONGEST &&
    (isEthereum(code) || isBech32(code) || isBase58Check(code));
  return { contact: isWallet ? { kind: 'wallet', value: code, start, end } : null, end };
}

function isBase58Check(code: string): boolean {
  if (code.length > 35 || !/^[13T]/.test(code)) return false;
  const bytes = decodeBase58(code);
  if (bytes?.length !== 25 || !VERSIONS.has(bytes[0] ?? -1)) return false;
  const check = sha256(sha256(bytes.subarray(0, 21)));
  return [0, 1, 2, 3].every((i) => check[i] === bytes[21 + i]);
}

function decodeBase58(code: string): Uint8Array | null {
  const bytes = new Uint8Array(25);
  for (const letter of code) {
    let carry = BASE58.indexOf(letter);
    if (carry < 0) return null;
    for (let i = bytes.length - 1; i >= 0; i--) {
      carry += 58 * (bytes[i] ?? 0);
      bytes[i] = carry & 0xff;
      carry >>= 8;
    }
    if (carry !== 0) return null;
  }
  return bytes;
}

/** Ethereum: all one case carries no checksum; mixed case must follow EIP-55. */
function isEthereum(code: string): boolean {
  if (!/^0x[0-9a-fA-F]{40}$/.test(code)) return false;
  const hex = code.slice(2);
  const lower = hex.toLowerCase();
  if (hex === lower || hex === hex.toUpperCase()) return /\d/.test(hex);
  const hash = keccak_256(Uint8Array.from(lower, (letter) => letter.charCodeAt(0)));
  return Array.from(lower).every((letter, i) => {
    const nibble = ((hash[i >> 1] ?? 0) >> (i % 2 === 0 ? 4 : 0)) & 15;
    return (nibble >= 8 ? letter.toUpperCase() : letter) === hex.charAt(i);
  });
}

/** Bitcoin since 2017 (BIP 173 and 350). */
function isBech32(code: string): boolean {
  const lower = code.toLowerCase();
  if (!lower.startsWith('bc1') || (code !== lower && code !== code.toUpperCase())) return false;
  const values = Array.from(lower.slice(3), (letter) => BECH32.indexOf(letter));
  if (values.includes(-1)) return false;
  let check = 1;
  // "bc" spread out as the standard asks: high bits, zero, low bits.
  for (const value of [3, 3, 0, 2, 3, ...values]) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3].forEach((generator, i) => {
      if ((top >>> i) & 1) check ^= generator;
    });
  }
  return check === 1 || check === 0x2bc830a3;
}
