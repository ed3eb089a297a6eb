// Links that open a chat: which messenger, and whom it reaches.
import type { ContactKind } from '../types.ts';

interface DeepLink {
  readonly kind: ContactKind;
  /** Value to show; `null` when the link leads to a page rather than a person or group. */
  readonly value: string | null;
}

const first = (path: string): string => path.split(/[/?#]/, 1)[0] ?? '';
const number = (path: string): string | null => {
  const digits = /^\+?(\d{7,15})(?!\d)/.exec(path)?.[1];
  return digits === undefined ? null : `+${digits}`;
};
const query = (path: string, ...names: string[]): string | null => {
  const [, search = ''] = path.split('?', 2);
  for (const pair of search.split(/[&#]/, 12)) {
    const [name = '', value = ''] = pair.split('=', 2);
    if (value !== '' && names.includes(name.toLowerCase())) return decodeLoosely(value);
  }
  return null;
};

function decodeLoosely(value: string): string {
  return value.replace(/%2b/gi, '+').replace(/%40/gi, '@').replace(/%20/g, ' ').trim();
}

const PAGES =
  /^(?:$|privacy|terms|about|help|login|policies|legal|share|sharer|sharer\.php|dialog|plugins|tr|watch|hashtag|business|explore|accounts|developers|blog|faq|download|apps?|web)(?:$|[/?#.])/i;

type Reader = (path: string) => string | null;
const handle: Reader = (path) => (PAGES.test(path) ? null : first(path).replace(/^@/, '') || null);
const whole: Reader = (path) =>
  PAGES.test(path) ? null : path.split(/[?#]/, 1)[0]?.replace(/\/$/, '') || null;

/** Host → messenger and how to read the path. */
const HOSTS: Readonly<Record<string, readonly [ContactKind, Reader]>> = {
  't.me': ['telegram', (path) => telegramPath(path)],
  'telegram.me': ['telegram', (path) => telegramPath(path)],
  'telegram.dog': ['telegram', (path) => telegramPath(path)],
  'wa.me': ['whatsapp', (path) => number(path) ?? handle(path)],
  'api.whatsapp.com': [
    'whatsapp',
    (path) => number(query(path, 'phone')?.replace(/[^\d+]/g, '') ?? '') ?? null,
  ],
  'web.whatsapp.com': [
    'whatsapp',
    (path) => number(query(path, 'phone')?.replace(/[^\d+]/g, '') ?? '') ?? null,
  ],
  'chat.whatsapp.com': ['whatsapp', handle],
  'whatsapp.com': ['whatsapp', (path) => (/^(?:channel|catalog)\//.test(path) ? whole(path) : null)],
  'm.me': ['facebook', handle],
  'messenger.com': ['facebook', (path) => (path.startsWith('t/') ? first(path.slice(2)) || null : null)],
  'facebook.com': ['facebook', (path) => facebookPath(path)],
  'm.facebook.com': ['facebook', (path) => facebookPath(path)],
  'fb.com': ['facebook', (path) => facebookPath(path)],
  'fb.me': ['facebook', handle],
  'line.me': ['line', (path) => linePath(path)],
  'lin.ee': ['line', handle],
  'page.line.me': ['line', handle],
  'zalo.me': ['zalo', (path) => (path.startsWith('g/') ? whole(path) : handle(path))],
  'chat.zalo.me': ['zalo', (path) => query(path, 'phone')],
  'signal.me': ['signal', (path) => number(path.replace(/^#?p?\/?/, '')) ?? (path.length > 1 ? path : null)],
  'signal.group': ['signal', (path) => path.replace(/^#/, '') || null],
  'vb.me': ['viber', handle],
  'invite.viber.com': ['viber', (path) => query(path, 'g2') ?? 'group'],
  'u.wechat.com': ['wechat', handle],
  'discord.gg': ['discord', handle],
  'discord.com': ['discord', (path) => (path.startsWith('invite/') ? first(path.slice(7)) || null : null)],
  'instagram.com': [
    'instagram',
    (path) => (/^(?:p|reel|reels|stories|tv)\//.test(path) ? null : handle(path)),
  ],
  'ig.me': ['instagram', (path) => handle(path.replace(/^m\//, ''))],
  'snapchat.com': ['snapchat', (path) => (path.startsWith('add/') ? first(path.slice(4)) || null : null)],
  'join.skype.com': ['skype', (path) => whole(path)],
  'open.kakao.com': ['kakaotalk', (path) => whole(path)],
  'pf.kakao.com': ['kakaotalk', handle],
  'imo.im': ['imo', whole],
  'zalo.im': ['zalo', handle],
};

const SCHEMES: Readonly<Record<string, ContactKind>> = {
  tg: 'telegram',
  whatsapp: 'whatsapp',
  viber: 'viber',
  weixin: 'wechat',
  wechat: 'wechat',
  line: 'line',
  zalo: 'zalo',
  sgnl: 'signal',
  'fb-messenger': 'facebook',
  fb: 'facebook',
  instagram: 'instagram',
  snapchat: 'snapchat',
  discord: 'discord',
  skype: 'skype',
  kakaotalk: 'kakaotalk',
  kakaoopen: 'kakaotalk',
  imo: 'imo',
};

function telegramPath(path: string): string | null {
  const phone = number(path);
  if (phone !== null) return phone;
  if (/^(?:joinchat\/|\+)/.test(path)) return path.split(/[?#]/, 1)[0] ?? null;
  return handle(path.replace(/^s\//, ''));
}

function facebookPath(path: string): string | null {
  if (path.startsWith('profile.php')) return query(path, 'id');
  if (/^(?:groups|people|pages|messages\/t)\//.test(path)) return whole(path);
  return handle(path);
}

function linePath(path: string): string | null {
  const person = /^(?:ti\/p\/|R\/ti\/p\/|ti\/g\/|ti\/g2\/)(.+)/i.exec(path)?.[1];
  return person === undefined ? null : decodeLoosely(first(person)).replace(/^[~@]+/, '') || null;
}

/** `path` comes without its leading slash. */
export function readDeepLink(hostname: string, path: string): DeepLink | null {
  const host = hostname.replace(/^www\./, '');
  const reader = HOSTS[host];
  if (reader === undefined)
    return /^(?:[a-z-]+\.)facebook\.com$/.test(host) ? { kind: 'facebook', value: facebookPath(path) } : null;
  const [kind, read] = reader;
  return { kind, value: read(path) };
}

/** `viber://chat?number=+380…`, `tg://resolve?domain=…` */
export function readSchemeLink(scheme: string, rest: string): DeepLink | null {
  const kind = SCHEMES[scheme.toLowerCase()];
  if (kind === undefined) return null;
  const person = query(rest, 'number', 'phone', 'domain', 'id', 'username', 'user');
  if (person === null) return { kind, value: rest || null };
  const phone = number(person.replace(/[^\d+a-z_.@-]/gi, ''));
  return { kind, value: phone ?? person };
}
