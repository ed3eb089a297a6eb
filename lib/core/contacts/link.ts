// Links: with a scheme, or a bare host that is really registered under a known ending.
import { digitAt, isSpacedLetter } from '../characters.ts';
import type { Contact } from '../types.ts';
import { windowAt } from '../window.ts';
import { readDeepLink, readSchemeLink } from './deep-links.ts';
import type { HostReader } from './hosts.ts';

const LONGEST_HOST = 253;
const LONGEST_PATH = 300;
const PATH_END = /[\s<>"'`“”«»、。，！？；：（）【】「」]|[\u0e00-\uffff]/;
const IP = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/** Endings that are also words or file types: a bare name under them counts only with more of an address around it. */
const WORDLIKE =
  /^(?:it|no|is|my|in|at|to|be|me|so|us|am|do|as|la|de|es|se|id|pm|ms|mr|st|sh|py|rs|md|ps|pl|cc|ai|by|ad|hr|gd|zip|mov|app|work|works|jobs|job|today|now|here|live|life|love|money|cash|home|house|best|one|day|news|help|host|fun|game|games|free|plus|team|group|company|agency|click|link|world|city|phone|email|chat|video|photo|photos|pics|school|training|career|careers|top|win|bet|fit|food|like|page|red|how|you|contact|call|support|direct|run|show|travel|tours|flights|hotel|social|business|care|social|center|services|services|management|bar|rest|pay|new|men|ist|med|bio|pro)$/;
const NOT_HOSTS =
  /^(?:asp|vb|ado|socket|node|three|d3|vue|next|nuxt|b|m|ph|e|i|u|s|inc|ltd|co|corp|no|st|dr|mr|mrs|ms)\.[a-z]+$/;

const isHostUnit = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return (
    isSpacedLetter(text, at) || digitAt(text, at) >= 0 || unit === 0x2e || unit === 0x2d || unit === 0xff0e
  );
};

/** `colon` is the place of "://". */
export function linkAtScheme(text: string, colon: number, floor: number, hosts: HostReader): Contact | null {
  let start = colon;
  while (start > floor && colon - start < 14 && /[a-z0-9+-]/i.test(text.charAt(start - 1))) start--;
  const scheme = text.slice(start, colon).toLowerCase();
  if (scheme === '') return null;
  const body = colon + 3;
  const stretch = windowAt(text, body, body + LONGEST_PATH);
  const length = pathLength(stretch.text);
  if (length === 0) return null;
  const address = stretch.text.slice(0, length);
  const end = stretch.endOf(length);
  if (!/^(?:https?|hxxps?|ftp)$/.test(scheme)) {
    const deep = readSchemeLink(scheme, address);
    return deep === null ? null : { kind: deep.kind, value: deep.value ?? address, start, end };
  }
  return readAddress(address, start, end, hosts, true);
}

/** `dot` stands between two letters of a possible host. */
export function bareLinkAt(
  text: string,
  dot: number,
  floor: number,
  hosts: HostReader,
): { contact: Contact | null; end: number } {
  let start = dot;
  while (start > floor && dot - start < LONGEST_HOST && isHostUnit(text, start - 1)) start--;
  let end = dot + 1;
  while (end < text.length && end - start < LONGEST_HOST && isHostUnit(text, end)) end++;
  const nothing = { contact: null, end };
  while (start < dot && !isSpacedLetter(text, start) && digitAt(text, start) < 0) start++;
  if (start === dot || /[@/:]/.test(text.charAt(start - 1))) return nothing;
  const name = windowAt(text, start, end).text.replace(/[.-]+$/, '');
  const host = hosts.read(name);
  if (host === null) return nothing;
  // Only a real host is worth reading on for its path.
  const stretch = windowAt(text, start, start + LONGEST_PATH);
  const next = stretch.text.charAt(name.length);
  const hasPath = next === '/' && /[a-z0-9@+~]/i.test(stretch.text.charAt(name.length + 1));
  const after = stretch.text.slice(name.length, name.length + 3);
  if (!hasPath && !standsAsHost(name, host.suffix, host.labels, after)) return nothing;
  const length = hasPath ? pathLength(stretch.text) : name.length;
  const contact = readAddress(stretch.text.slice(0, length), start, stretch.endOf(length), hosts, false);
  return { contact, end: Math.max(end, contact?.end ?? 0) };
}

/** Without a scheme, "www." or a path, a missing space after a full stop must not become a link. */
function standsAsHost(name: string, suffix: string, labels: number, after: string): boolean {
  const lower = name.toLowerCase();
  if (lower.startsWith('www.')) return true;
  if (NOT_HOSTS.test(lower) || /^.\.[^.]+$/.test(lower)) return false;
  const ending = name.slice(name.length - suffix.length);
  if (ending !== ending.toLowerCase() && name !== name.toUpperCase()) return false;
  if (!WORDLIKE.test(suffix)) return true;
  if (labels > 2 || /[\d-]/.test(name)) return true;
  return /^$|^[\n,;:!)]|^\.?(?:\s*$|\n)/.test(after);
}

function pathLength(text: string): number {
  const end = text.search(PATH_END);
  let length = end < 0 ? text.length : end;
  while (length > 0 && /[.,;:!?)\]}*_|]/.test(text.charAt(length - 1))) length--;
  return length;
}

function readAddress(
  address: string,
  start: number,
  end: number,
  hosts: HostReader,
  hasScheme: boolean,
): Contact | null {
  const [authority = '', ...rest] = address.split(/(?=[/?#])/);
  // "https://bank.com@evil.example": what stands before the "@" is decoration.
  const name = (authority.split('@').at(-1) ?? '')
    .replace(/:\d{0,5}$/, '')
    .replace(/[.-]+$/, '')
    .toLowerCase();
  const path = rest.join('');
  const host = hosts.read(name);
  if (host === null) {
    if (!hasScheme || !(IP.test(name) || /^[^.\s]+(?:\.[^.\s]+)+$/.test(name))) return null;
    return { kind: 'link', value: name + path.replace(/\/$/, ''), host: name, start, end };
  }
  const deep = readDeepLink(host.hostname, path.replace(/^\//, ''));
  const link: Contact = {
    kind: 'link',
    value: host.hostname + path.replace(/\/$/, ''),
    host: host.registrable,
    start,
    end,
  };
  return deep === null || deep.value === null ? link : { ...link, kind: deep.kind, value: deep.value };
}
