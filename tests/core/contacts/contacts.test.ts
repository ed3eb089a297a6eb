import { describe, expect, it } from 'vitest';
import { findContacts } from '../../../lib/core/contacts/find-contacts.ts';
import { noteTriggers } from '../../../lib/core/note-triggers.ts';
import type { KeywordHit } from '../../../lib/core/signals-input.ts';
import { keywordHits } from './keyword-hits.ts';

const read = (text: string, country?: string, hits: readonly KeywordHit[] = keywordHits(text)): string[] =>
  findContacts(text, noteTriggers(text), hits, country === undefined ? {} : { country }).map(
    (one) =>
      `${one.kind} ${one.value}${one.country === undefined ? '' : ` ${one.country}`} «${text.slice(one.start, one.end)}»`,
  );

/** Text → what is found in it. */
const FOUND: readonly (readonly [text: string, ...found: string[]])[] = [
  // Phones
  ['Call +44 20 7946 0958 now', 'phone +442079460958 GB «+44 20 7946 0958»'],
  ['Тел. +7 (916) 123-45-67', 'phone +79161234567 RU «+7 (916) 123-45-67»'],
  ['0063 917 555 0142', 'phone +639175550142 PH «0063 917 555 0142»'],
  ['＋６３ ９１７ ５５５ ０１４２', 'phone +639175550142 PH «＋６３ ９１７ ５５５ ０１４２»'],
  ['+٩٧١ ٥٠ ١٢٣ ٤٥٦٧', 'phone +971501234567 AE «+٩٧١ ٥٠ ١٢٣ ٤٥٦٧»'],
  ['+९७१ ५० १२३ ४५६७', 'phone +971501234567 AE «+९७१ ५० १२३ ४५६७»'],
  ['+6️⃣3️⃣9️⃣1️⃣7️⃣5️⃣5️⃣5️⃣0️⃣1️⃣4️⃣2️⃣', 'phone +639175550142 PH «+6️⃣3️⃣9️⃣1️⃣7️⃣5️⃣5️⃣5️⃣0️⃣1️⃣4️⃣2️⃣»'],
  [
    '+63 nine one seven five five five oh one four two',
    'phone +639175550142 PH «+63 nine one seven five five five oh one four two»',
  ],
  [
    '+34 seis uno dos tres cuatro cinco seis siete ocho',
    'phone +34612345678 ES «+34 seis uno dos tres cuatro cinco seis siete ocho»',
  ],
  ['+1 202 double five five 0143', 'phone +12025550143 US «+1 202 double five five 0143»'].slice(0, 1) as [
    string,
  ],
  // Numbers beside a messenger's name
  ['WhatsApp: +63 917 555 0142', 'whatsapp +639175550142 PH «+63 917 555 0142»'],
  ['whatsapp 639175550142', 'whatsapp +639175550142 PH «639175550142»'],
  ['+380 50 123 45 67 (Viber)', 'viber +380501234567 UA «+380 50 123 45 67»'],
  ['zalo 0912345678', 'zalo 0912345678 «0912345678»'],
  ['واتساب +966 50 123 4567', 'whatsapp +966501234567 SA «+966 50 123 4567»'],
  // Mail
  ['anna@gmail.com', 'email anna@gmail.com «anna@gmail.com»'],
  ['Anna.HR@Mail.Ru.Write now', 'email anna.hr@mail.ru «Anna.HR@Mail.Ru»'],
  ['anna @ gmail . com', 'email anna@gmail.com «anna @ gmail . com»'],
  ['ａｎｎａ＠ｇｍａｉｌ．ｃｏｍ', 'email anna@gmail.com «ａｎｎａ＠ｇｍａｉｌ．ｃｏｍ»'],
  ['anna at gmail dot com', 'email anna@gmail.com «anna at gmail dot com»'],
  ['anna arroba gmail punto com', 'email anna@gmail.com «anna arroba gmail punto com»'],
  ['邮箱hr@qq.com谢谢', 'email hr@qq.com «hr@qq.com»'],
  // Links
  ['https://bit.ly/abc123.', 'link bit.ly/abc123 «https://bit.ly/abc123»'],
  ['see www.example.co.uk/jobs?x=1 today', 'link www.example.co.uk/jobs?x=1 «www.example.co.uk/jobs?x=1»'],
  ['go to job-offers.xyz now', 'link job-offers.xyz «job-offers.xyz»'],
  ['联系example.com谢谢', 'link example.com «example.com»'],
  ['http://192.168.1.5/login', 'link 192.168.1.5/login «http://192.168.1.5/login»'],
  [
    'https://google.com@evil.example.com/x',
    'link evil.example.com/x «https://google.com@evil.example.com/x»',
  ],
  ['https://почта.рф/вход', 'link почта.рф/вход «https://почта.рф/вход»'],
  // Links that open a chat
  ['t.me/anna_hr', 'telegram anna_hr «t.me/anna_hr»'],
  ['https://t.me/+AbCdEfGh', 'telegram +AbCdEfGh «https://t.me/+AbCdEfGh»'],
  ['https://wa.me/639175550142?text=hi', 'whatsapp +639175550142 PH «https://wa.me/639175550142?text=hi»'],
  [
    'https://api.whatsapp.com/send?phone=639175550142',
    'whatsapp +639175550142 PH «https://api.whatsapp.com/send?phone=639175550142»',
  ],
  ['viber://chat?number=%2B380501234567', 'viber +380501234567 UA «viber://chat?number=%2B380501234567»'],
  ['https://line.me/ti/p/~annahr', 'line annahr «https://line.me/ti/p/~annahr»'],
  ['m.me/jobs.abroad', 'facebook jobs.abroad «m.me/jobs.abroad»'],
  ['facebook.com/groups/12345', 'facebook groups/12345 «facebook.com/groups/12345»'],
  ['https://www.instagram.com/anna.model/', 'instagram anna.model «https://www.instagram.com/anna.model/»'],
  ['discord.gg/abcd', 'discord abcd «discord.gg/abcd»'],
  // Names in messengers
  ['telegram: @anna_hr', 'telegram anna_hr «@anna_hr»'],
  ['Пишите в телеграм @hr_manager', 'telegram hr_manager «@hr_manager»'],
  ['@anna_hr on Telegram', 'telegram anna_hr «@anna_hr»'],
  ['My wechat id abc123', 'wechat abc123 «abc123»'],
  ['微信号abc_123', 'wechat abc_123 «abc_123»'],
  ['line id: somchai99', 'line somchai99 «somchai99»'],
  ['카톡 아이디: hire2024', 'kakaotalk hire2024 «hire2024»'],
  ['ig: model_agency', 'instagram model_agency «model_agency»'],
  // Wallets and accounts, by checksum
  [
    'BTC 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
    'wallet 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa «1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa»',
  ],
  [
    'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
    'wallet bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq «bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq»',
  ],
  [
    '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
    'wallet 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed «0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed»',
  ],
  [
    'USDT TRC20: TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t',
    'wallet TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t «TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t»',
  ],
  ['DE89 3704 0044 0532 0130 00', 'iban DE89370400440532013000 DE «DE89 3704 0044 0532 0130 00»'],
  ['GB29 NWBK 6016 1331 9268 19', 'iban GB29NWBK60161331926819 GB «GB29 NWBK 6016 1331 9268 19»'],
];

/** Looks like a contact, and is none. */
const INNOCENT: readonly string[] = [
  'from 2024-01-15 until 15.03.2024',
  'a budget of 1.000.000 in 2024',
  'between 1500-2000 in all',
  '4111 1111 1111 1111',
  'reference 1111111',
  'see you @ work . Bring food',
  'Work from home.No experience',
  'Apply today.It is easy',
  'ASP.NET and Node.js developer',
  'B.Com or M.Sc required',
  'e.g. this, i.e. that',
  'send your CV.pdf to us',
  'ул. Ленина д.5 г.Москва',
  'telegram channel for jobs',
  'signal processing basics',
  'the line manager decides',
  'write to me @anna_hr',
  'we discuss it on WhatsApp later',
  'Facebook and Instagram marketing',
  '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb',
  '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD',
  'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdx',
  'DE89 3704 0044 0532 0130 01',
  'order TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6u',
  '10:30 - 12:00, room 204',
  'salary 12,345,678 per year',
];

describe('contacts', () => {
  it.each(FOUND)('finds it in: %s', (text, ...found) => {
    expect(read(text)).toEqual(found.filter((one) => typeof one === 'string'));
  });

  it.each(INNOCENT)('finds nothing in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('reads a national number with the country of the text', () => {
    expect(read('Call 0917 555 0142', 'PH')).toEqual(['phone +639175550142 PH «0917 555 0142»']);
    expect(read('8 (916) 123-45-67', 'RU')).toEqual(['phone +79161234567 RU «8 (916) 123-45-67»']);
  });

  it('keeps a national number as written when only the word "phone" speaks for it', () => {
    expect(read('Phone 0917 555 0142')).toEqual(['phone 09175550142 «0917 555 0142»']);
  });

  it('reads an address written around the sign, where the scan met a keyword inside it', () => {
    const text = 'anna (at) mail . com';
    expect(read(text, undefined, [{ id: 'word:mail-written-around', start: 6, end: 14 }])).toEqual([
      'email anna@mail.com «anna (at) mail . com»',
    ]);
  });

  it('tells the registrable host of links and mail', () => {
    const text = 'jobs.mail.example.co.uk/x and a@sub.firma.de';
    expect(findContacts(text, noteTriggers(text), []).map((one) => one.host)).toEqual([
      'example.co.uk',
      'firma.de',
    ]);
  });

  it('names no stretch twice', () => {
    const text = 'https://t.me/anna_hr telegram @anna_hr +63 917 555 0142 whatsapp +63 917 555 0142';
    const contacts = findContacts(text, noteTriggers(text), keywordHits(text));
    contacts.slice(1).forEach((one, i) => {
      expect(one.start).toBeGreaterThanOrEqual(contacts[i]?.end ?? 0);
    });
  });
});
