// E-mail addresses around an "@", also full width or with blanks set around the signs.
import { digitAt, isBlank, isSkipped, isSpacedLetter, skipBlanks, skipBlanksBack } from '../characters.ts';
import type { Contact } from '../types.ts';
import { windowAt } from '../window.ts';
import type { Host, HostReader } from './hosts.ts';

const LONGEST_LOCAL = 64;
const LONGEST_HOST = 120;
/** With blanks around the signs only endings that people really use for mail count: "see you @ work . Bring" is none. */
const MAIL_SUFFIX =
  /^(?:com|net|org|ru|co|info|eu|ua|by|kz|br|de|fr|es|it|pl|cz|ro|cn|vn|ph|in|pk|bd|np|ke|ng|za|uk|tr|ir|ae|id|my|th|kr|jp|mx|me|biz|pro|com\.[a-z]{2}|co\.[a-z]{2})$/;

const isLocal = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return (
    isSpacedLetter(text, at) ||
    digitAt(text, at) >= 0 ||
    unit === 0x2e ||
    unit === 0x5f ||
    unit === 0x2d ||
    unit === 0x2b ||
    unit === 0x25 ||
    unit === 0xff0e ||
    unit === 0xff3f
  );
};

const isHostUnit = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return (
    isSpacedLetter(text, at) ||
    digitAt(text, at) >= 0 ||
    unit === 0x2e ||
    unit === 0x2d ||
    unit === 0xff0e ||
    (unit > 0x7f && isSkipped(text, at))
  );
};

export function emailAt(text: string, at: number, floor: number, hosts: HostReader): Contact | null {
  const localEnd = skipBlanksBack(text, at, floor, 1);
  let start = localEnd;
  while (start > floor && localEnd - start < LONGEST_LOCAL && isLocal(text, start - 1)) start--;
  while (start < localEnd && !isSpacedLetter(text, start) && digitAt(text, start) < 0) start++;
  if (start === localEnd) return null;
  const hostStart = skipBlanks(text, at + 1, 1);
  let end = hostStart;
  while (end < text.length && end - hostStart < LONGEST_HOST && isHostUnit(text, end)) end++;
  if (end === hostStart) return null;
  const local = windowAt(text, start, localEnd).text.toLowerCase();
  const isTight = localEnd === at && hostStart === at + 1;
  const strict = strictHost(text, hostStart, end, hosts);
  if (strict !== null && (isTight || MAIL_SUFFIX.test(strict.host.suffix)))
    return contact(local, strict, start);
  const spaced =
    isBlank(text.charCodeAt(end)) || text.charCodeAt(end) === 0x2c || text.charCodeAt(end) === 0x28
      ? spacedHost(text, hostStart, hosts)
      : null;
  return spaced === null ? null : contact(local, spaced, start);
}

interface Found {
  readonly host: Host;
  readonly end: number;
}

const contact = (local: string, found: Found, start: number): Contact => ({
  kind: 'email',
  value: `${local}@${found.host.hostname}`,
  host: found.host.registrable,
  start,
  end: found.end,
});

/** "gmail.com", also where the next sentence was glued on: "gmail.com.Write". */
function strictHost(text: string, start: number, end: number, hosts: HostReader): Found | null {
  const stretch = windowAt(text, start, end);
  let length = stretch.text.length;
  for (let cuts = 0; cuts < 3; cuts++) {
    while (length > 0 && /[.-]/.test(stretch.text.charAt(length - 1))) length--;
    const name = stretch.text.slice(0, length);
    if (!name.includes('.')) return null;
    const host = hosts.read(name);
    if (host !== null) return { host, end: stretch.endOf(length) };
    length = name.lastIndexOf('.');
  }
  return null;
}

const DOT = String.raw`(?:\s{0,2}[.,]\s{0,2}|\s{0,2}[([{]\s?(?:dot|punto|ponto|point|punkt|kropka|точка|nokta|titik|\.)\s?[)\]}]\s{0,2}|\s(?:dot|punto|ponto|point|punkt|kropka|точка|nokta|titik)\s)`;
const SPACED_HOST = new RegExp(`^([a-z0-9-]{2,40})((?:${DOT}[a-z]{2,12}){1,3})`, 'i');

/** "gmail . com", "gmail dot com", "gmail (dot) com" from here on. */
export function spacedHost(text: string, start: number, hosts: HostReader): Found | null {
  const stretch = windowAt(text, start, start + 80);
  const match = SPACED_HOST.exec(stretch.text);
  if (match === null) return null;
  const [whole, name = '', rest = ''] = match;
  const labels = rest.split(new RegExp(DOT, 'i')).filter((label) => label !== '');
  let end = whole.length;
  while (labels.length > 0) {
    const host = hosts.read([name, ...labels].join('.').toLowerCase());
    if (host !== null && MAIL_SUFFIX.test(host.suffix)) return { host, end: stretch.endOf(end) };
    const last = labels.pop() ?? '';
    end = whole.slice(0, end).lastIndexOf(last);
    while (end > 0 && /[\s.,([{]/.test(whole.charAt(end - 1))) end--;
  }
  return null;
}

const SPELLED_AT =
  /([a-z0-9][a-z0-9._-]{1,40})\s{0,2}(?:@|[([{]\s?(?:at|arroba|собака|@)\s?[)\]}]|\s(?:at|arroba|собака|chiocciola|małpa|malpa|zavin[aá]č)\s)\s{0,2}$/i;

/** "anna (at) mail . com": a keyword stands inside, the sign does not. */
export function spelledEmail(text: string, from: number, floor: number, hosts: HostReader): Contact | null {
  // The host may begin anywhere in the next few words.
  const stretch = windowAt(text, Math.max(floor, from - 50), from + 60);
  for (let index = 0; index < stretch.text.length; index++) {
    if (index > 0 && !/[\s)\]}@]/.test(stretch.text.charAt(index - 1))) continue;
    const before = SPELLED_AT.exec(stretch.text.slice(Math.max(0, index - 60), index));
    if (before === null) continue;
    const found = spacedHost(text, stretch.startOf(index), hosts);
    const [whole, local = ''] = before;
    if (found !== null) return contact(local.toLowerCase(), found, stretch.startOf(index - whole.length));
  }
  return null;
}
