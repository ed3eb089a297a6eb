import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../../lib/core/amounts/find-amounts.ts';
import { noteTriggers } from '../../../lib/core/note-triggers.ts';
import type { Hints } from '../../../lib/core/signals-input.ts';

const read = (text: string, hints: Hints = {}): string =>
  findAmounts(text, noteTriggers(text), hints)
    .map(
      (one) =>
        `«${text.slice(one.start, one.end)}» ${String(one.min)}-${String(one.max)} ${String(one.currency)} ${String(one.period)} ${String(one.perMonth)} ${String(one.assumption)}`,
    )
    .join(' ; ');

/** Text → the words of the sum, its ends, currency, period, what that is a month and how it was reckoned. */
const SUMS: readonly (readonly [text: string, sum: string])[] = [
  ['Earn $500 per day', '«$500 per day» 500-500 USD day 11000 22d'],
  ['50-90€ a day', '«50-90€ a day» 50-90 EUR day 1540 22d'],
  ['from 800 to 1500 USD per month', '«800 to 1500 USD per month» 800-1500 USD month 1150 null'],
  ['800 – 1.500 € monatlich', '«800 – 1.500 € monatlich» 800-1500 EUR month 1150 null'],
  ['Salary: RM 3,000 - RM 4,500', '«RM 3,000 - RM 4,500» 3000-4500 MYR null null null'],
  ['RM3000/bulan', '«RM3000/bulan» 3000-3000 MYR month 3000 null'],
  [
    'gaji 7 juta - 16 juta per bulan',
    '«7 juta - 16 juta per bulan» 7000000-16000000 IDR month 11500000 null',
  ],
  ['Rp 5.000.000 / bln', '«Rp 5.000.000 / bln» 5000000-5000000 IDR month 5000000 null'],
  ['зп 50 000 — 80 000 ₽ в месяц', '«50 000 — 80 000 ₽ в месяц» 50000-80000 RUB month 65000 null'],
  ['от 1000$ за неделю', '«1000$ за неделю» 1000-1000 USD week 4330 4.33w'],
  ['от 50 до 90 тыс. руб.', '«50 до 90 тыс. руб» 50000-90000 RUB null null null'],
  ['5000 руб/день', '«5000 руб/день» 5000-5000 RUB day 110000 22d'],
  ['оплата 2000 грн на день', '«2000 грн на день» 2000-2000 UAH day 44000 22d'],
  ['500.000 тенге в месяц', '«500.000 тенге в месяц» 500000-500000 KZT month 500000 null'],
  ['500k/ngày', '«500k/ngày» 500000-500000 VND day 11000000 22d'],
  ['lương 8-12 triệu/tháng', '«8-12 triệu/tháng» 8000000-12000000 VND month 10000000 null'],
  [
    'thu nhập 300.000đ – 500.000đ mỗi ngày',
    '«300.000đ – 500.000đ mỗi ngày» 300000-500000 VND day 8800000 22d',
  ],
  ['15 tr đồng', '«15 tr đồng» 15000000-15000000 VND null null null'],
  ['เดือนละ 30,000 บาท', '«เดือนละ 30,000 บาท» 30000-30000 THB month 30000 null'],
  ['รายได้ 500-1,000 บาทต่อวัน', '«500-1,000 บาทต่อวัน» 500-1000 THB day 16500 22d'],
  ['日給1万円', '«日給1万円» 10000-10000 JPY day 220000 22d'],
  ['日給3万円〜5万円', '«日給3万円〜5万円» 30000-50000 JPY day 880000 22d'],
  ['月入3万元', '«月入3万元» 30000-30000 CNY month 30000 null'],
  ['日入500-1000元', '«日入500-1000元» 500-1000 CNY day 16500 22d'],
  ['每天300块', '«每天300块» 300-300 CNY day 6600 22d'],
  ['월 300만원', '«월 300만원» 3000000-3000000 KRW month 3000000 null'],
  ['일당 10만원', '«일당 10만원» 100000-100000 KRW day 2200000 22d'],
  ['월급 250만 원 이상', '«월급 250만 원» 2500000-2500000 KRW month 2500000 null'],
  ['시급 12,000원', '«시급 12,000원» 12000-12000 KRW hour 2112000 8h-x-22d'],
  ['₹25,000 - ₹40,000 per month', '«₹25,000 - ₹40,000 per month» 25000-40000 INR month 32500 null'],
  ['Rs. 500/- daily', '«Rs. 500/- daily» 500-500 INR day 11000 22d'],
  ['5 lakh rupees', '«5 lakh rupees» 500000-500000 INR null null null'],
  ['वेतन 25,000 रुपये प्रति माह', '«25,000 रुपये प्रति माह» 25000-25000 INR month 25000 null'],
  ['বেতন ৩০,০০০ টাকা মাসিক', '«৩০,০০০ টাকা মাসিক» 30000-30000 BDT month 30000 null'],
  ['راتب 5000 درهم شهريا', '«5000 درهم شهريا» 5000-5000 AED month 5000 null'],
  ['٥٠٠٠ ريال في الشهر', '«٥٠٠٠ ريال في الشهر» 5000-5000 SAR month 5000 null'],
  ['$1,500 semanales', '«$1,500 semanales» 1500-1500 null week 6495 4.33w'],
  ['1.200€ al mes', '«1.200€ al mes» 1200-1200 EUR month 1200 null'],
  ['sueldo 15,000 mensuales', '«15,000 mensuales» 15000-15000 null month 15000 null'],
  ["15 € de l'heure", "«15 € de l'heure» 15-15 EUR hour 2640 8h-x-22d"],
  ['2000 zł na rękę miesięcznie', '«2000 zł na rękę miesięcznie» 2000-2000 PLN month 2000 null'],
  ['35 000 Kč měsíčně', '«35 000 Kč měsíčně» 35000-35000 CZK month 35000 null'],
  ['2500 lei pe lună', '«2500 lei pe lună» 2500-2500 RON month 2500 null'],
  ['600 euro pe săptămână', '«600 euro pe săptămână» 600-600 EUR week 2598 4.33w'],
  ['1500 лв на месец', '«1500 лв на месец» 1500-1500 BGN month 1500 null'],
  ['45.000 TL aylık', '«45.000 TL aylık» 45000-45000 TRY month 45000 null'],
  ['günlük 500 TL', '«günlük 500 TL» 500-500 TRY day 11000 22d'],
  ['KSh 50,000 kwa mwezi', '«KSh 50,000 kwa mwezi» 50000-50000 KES month 50000 null'],
  ['5000 birr በወር', '«5000 birr በወር» 5000-5000 ETB month 5000 null'],
  ['R$ 200 por dia', '«R$ 200 por dia» 200-200 BRL day 4400 22d'],
  ['NT$ 40,000', '«NT$ 40,000» 40000-40000 TWD null null null'],
  ['HK$15000', '«HK$15000» 15000-15000 HKD null null null'],
  ['USD500', '«USD500» 500-500 USD null null null'],
  ['500USD/week', '«500USD/week» 500-500 USD week 2165 4.33w'],
  ['200 per day', '«200 per day» 200-200 null day 4400 22d'],
  ['£12.50 per hour', '«£12.50 per hour» 12.5-12.5 GBP hour 2200 8h-x-22d'],
  ['£30k per annum', '«£30k per annum» 30000-30000 GBP year 2500 12m'],
  ['$2,000 - $3,000 weekly', '«$2,000 - $3,000 weekly» 2000-3000 USD week 10825 4.33w'],
  ['between 500 and 700 euros a week', '«500 and 700 euros a week» 500-700 EUR week 2598 4.33w'],
  ['2tr5', '«2tr5» 2500000-2500000 VND null null null'],
  ['1,50,000 INR p.a.', '«1,50,000 INR p.a.» 150000-150000 INR year 12500 12m'],
  ['salary 1500 USD net per month', '«1500 USD net per month» 1500-1500 USD month 1500 null'],
  ['5,000원/건', '«5,000원/건» 5000-5000 KRW task null null'],
  ['per task 10 USD', '«per task 10 USD» 10-10 USD task null null'],
  ['$5 per like', '«$5 per like» 5-5 USD task null null'],
  ['php 25,000 monthly', '«php 25,000 monthly» 25000-25000 PHP month 25000 null'],
  ['¥500 每天', '«¥500 每天» 500-500 CNY day 11000 22d'],
  ['¥10,000/日', '«¥10,000/日» 10000-10000 JPY day 220000 22d'],
  ['100元一单', '«100元一单» 100-100 CNY task null null'],
  ['2 млн сум', '«2 млн сум» 2000000-2000000 UZS null null null'],
  ['за 3 дня 300$', '«300$» 300-300 USD null null null'],
  ['$ 3.000 - 5.000 /mes', '«$ 3.000 - 5.000 /mes» 3000-5000 null month 4000 null'],
  ['1000 долларов в неделю', '«1000 долларов в неделю» 1000-1000 USD week 4330 4.33w'],
];

const NO_SUMS: readonly string[] = [
  'We have 500 employees per year',
  '24/7 support',
  'in 2024 year',
  'call 8 800 555 35 35',
  '40 hours per week',
  '18-25 years',
  '60-90 minutes per day',
  'Windows 10 and A4 paper',
  '30 days of leave',
  '5 d per week',
  'шаг 2 до 30',
  '08.00 s/d 17.00',
  'version 2.0.1',
  '100% of 3 tasks',
  'room 205 / W',
];

describe('amounts', () => {
  it.each(SUMS)('reads the sum in: %s', (text, sum) => {
    expect(read(text)).toBe(sum);
  });

  it.each(NO_SUMS)('sees no sum in: %s', (text) => {
    expect(read(text)).toBe('');
  });

  it('lets the country decide what a shared sign means', () => {
    expect(read('$15,000', { country: 'MX' })).toContain('MXN');
    expect(read('$15,000', { country: 'AU' })).toContain('AUD');
    expect(read('$15,000')).toContain('USD');
    expect(read('$15.000', { language: 'es' })).toContain('null');
    expect(read('Rs 500', { country: 'NP' })).toContain('NPR');
    expect(read('500 kr', { country: 'SE' })).toContain('SEK');
    expect(read('500 kr')).toContain('null');
    expect(read('¥500', { language: 'ja' })).toContain('JPY');
  });

  it('keeps the words of one sum apart from the next', () => {
    expect(read('$50 a day or $1,500 a month')).toBe(
      '«$50 a day» 50-50 USD day 1100 22d ; «$1,500 a month» 1500-1500 USD month 1500 null',
    );
  });
});
