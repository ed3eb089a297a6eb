// Names in messengers: "telegram: @anna_hr", "wechat id abc123", "@anna_hr on Telegram".
import { isRunOnLetter, isSpacedLetter } from '../characters.ts';
import type { KeywordHit } from '../signals-input.ts';
import type { Contact } from '../types.ts';
import { windowAt } from '../window.ts';
import type { HostReader } from './hosts.ts';
import { messengerOf } from './keywords.ts';
import type { Nearby } from './nearby.ts';

const SIGNS = String.raw`[\s:：=@→>("'“”«*_~\-•|]`;
const FILLERS =
  'is|me|us|at|on|my|our|add|hr|manager|admin|username|user name|user|usuario|usuário|nickname|nick|account|acc|handle|contact|name|channel|chat|id no|id|ник|юзернейм|юзер|аккаунт|канал|мой|наш|менеджер|админ|nutzername|benutzername|pseudo|identifiant|kullanıcı adı|tài khoản|hesabı|hesap|ไอดี|アカウント|ユーザー名|아이디|계정|账号|帳號|号码|号|號|是|为|यूजरनेम|المعرف|معرف|حساب';
const HANDLE = String.raw`([a-z0-9][a-z0-9_.\-]{2,31})`;
/** What may stand between the messenger's name and the person's, then the person's name. */
const AFTER_NAME = new RegExp(
  `^(${SIGNS}{0,6}(?:(?:${FILLERS})${SIGNS}{1,6}|(?:ไอดี|号码|账号|帳號|号|號|是|为|아이디)){0,3})${HANDLE}`,
  'i',
);
const AT_HANDLE = /^@([a-z][a-z0-9_.]{2,31})/i;
const NAMES_AN_ID =
  /\b(?:id|username|user name|nickname|nick|handle|account|usuario|usuário|pseudo|identifiant)\b|ник|юзер|аккаунт|号|號|是|为|ไอดี|아이디|계정|账|帳|アカウント|ユーザー|tài khoản|kullanıcı|hesa|معرف|यूजरनेम/i;
const WORDS_NOT_NAMES =
  /^(?:channel|channels|group|groups|link|links|below|here|bot|chat|chats|number|only|and|or|yes|no|the|www|http|https|com|messenger|whatsapp|telegram|viber|signal|line|wechat|skype|facebook|instagram|discord|zalo|online|available|app|please|for|with|from|this|that|now|send|message|click|join|write|contact|contacts|admin|manager|para|por|les|und|oder|und|our|your|you|are|will|can|apply|email|phone|call|text|interview|store|play|google|user|account|username|video|pay|business|web|desktop)$/i;

/** Name after the messenger's: judged by how plainly it is announced. */
export function handleAfter(text: string, hit: KeywordHit, hosts: HostReader): Contact | null {
  const messenger = messengerOf(hit.id);
  if (messenger === null) return null;
  const stretch = windowAt(text, hit.end, hit.end + 90);
  const match = AFTER_NAME.exec(stretch.text);
  if (match === null) return null;
  const [whole, between = '', raw = ''] = match;
  if ((between === '' && !isRunOnLetter(text, hit.end - 1)) || /\n.*\n/.test(between)) return null;
  const handle = raw.replace(/[.\-_]+$/, '');
  const end = whole.length - (raw.length - handle.length);
  const next = stretch.text.charAt(whole.length);
  if (
    /[@a-z0-9/]/i.test(next) ||
    isSpacedLetter(text, stretch.endOf(end)) ||
    handle.length < 3 ||
    WORDS_NOT_NAMES.test(handle)
  )
    return null;
  const hasAt = between.includes('@');
  const isAnnounced =
    /[:：=]/.test(between) || NAMES_AN_ID.test(`${text.slice(hit.start, hit.end)} ${between}`);
  const looksMade = /[a-z]/i.test(handle) && /[\d_]/.test(handle);
  const endsLine = /^(?:$|[\n,;)!|。，；）])/.test(stretch.text.slice(end).replace(/^[ .]+/, ''));
  const isBelieved =
    hasAt ||
    (isAnnounced && (looksMade || /^\d{6,}$/.test(handle) || (endsLine && handle.length >= 5))) ||
    (!messenger.ambiguous && looksMade && handle.length >= 5);
  if (!isBelieved || (handle.includes('.') && !hasAt && hosts.read(handle) !== null)) return null;
  const at = whole.length - raw.length;
  const from = stretch.text.charAt(at - 1) === '@' ? at - 1 : at;
  return { kind: messenger.kind, value: handle, start: stretch.startOf(from), end: stretch.endOf(end) };
}

const REACH_BEFORE = 60;
const REACH_AFTER = 25;

/** "@name" counts only beside the name of a messenger. */
export function handleAtSign(text: string, at: number, keywords: Nearby, hosts: HostReader): Contact | null {
  if (at > 0 && isSpacedLetter(text, at - 1)) return null;
  const stretch = windowAt(text, at, at + 40);
  const raw = AT_HANDLE.exec(stretch.text)?.[1];
  if (raw === undefined) return null;
  const handle = raw.replace(/[._]+$/, '');
  const start = stretch.startOf(0);
  const end = stretch.endOf(handle.length + 1);
  if (handle.length < 3 || (handle.includes('.') && hosts.read(handle) !== null)) return null;
  const before = keywords.before(at, REACH_BEFORE);
  const near =
    before !== null && !text.slice(before.end, at).includes('\n\n')
      ? before
      : keywords.after(end, REACH_AFTER);
  const messenger = near === null ? null : messengerOf(near.id);
  return messenger === null ? null : { kind: messenger.kind, value: handle, start, end };
}
