import { describe, expect, it } from 'vitest';
import { findDurations } from '../../../lib/core/amounts/find-durations.ts';
import { noteTriggers } from '../../../lib/core/note-triggers.ts';

const read = (text: string): string =>
  findDurations(text, noteTriggers(text))
    .map((one) => `«${text.slice(one.start, one.end)}» ${one.kind} ${String(one.min)}-${String(one.max)}`)
    .join(' ; ');

const FOUND: readonly (readonly [text: string, found: string])[] = [
  ['60-90 minutes per day', '«60-90 minutes per day» minutes 60-90'],
  ['1-2 hours a day', '«1-2 hours a day» hours-per-day 1-2'],
  ['2-3 часа в день', '«2-3 часа в день» hours-per-day 2-3'],
  ['40 hours per week', '«40 hours per week» hours-per-week 40-40'],
  ['12 hours shift', '«12 hours shift» hours-per-day 12-12'],
  ['8-hour shift', '«8-hour shift» hours-per-day 8-8'],
  ['1日2時間', '«1日2時間» hours-per-day 2-2'],
  ['하루 3시간', '«하루 3시간» hours-per-day 3-3'],
  ['每天2小时', '«每天2小时» hours-per-day 2-2'],
  ['ทำงานวันละ 2-3 ชั่วโมง', '«วันละ 2-3 ชั่วโมง» hours-per-day 2-3'],
  ['60-90 Min. pro Tag', '«60-90 Min. pro Tag» minutes 60-90'],
  ['2 horas al día', '«2 horas al día» hours-per-day 2-2'],
  ['35h/semaine', '«35h/semaine» hours-per-week 35-35'],
  ['39 Std./Woche', '«39 Std./Woche» hours-per-week 39-39'],
  ['leave in 3 days', '«3 days» days 3-3'],
  ['7 days a week', '«7 days» days 7-7'],
  ['виїзд через 2 дні', '«2 дні» days 2-2'],
  ['age 18-25 years', '«18-25 years» age 18-25'],
  ['aged 18 to 35', '«18 to 35» age 18-35'],
  ['от 18 до 25 лет', '«18 до 25 лет» age 18-25'],
  ['22+', '«22+» age 22-99'],
  ['Age requirement 22+', '«22+» age 22-99'],
  ['girls 18-28', '«18-28» age 18-28'],
  ['девушки 18–28', '«18–28» age 18-28'],
  ['ab 20 Jahren', '«20 Jahren» age 20-99'],
  ['mindestens 18 Jahre alt', '«18 Jahre alt» age 18-99'],
  ['18-35岁', '«18-35岁» age 18-35'],
  ['18歳以上', '«18歳以上» age 18-99'],
  ['만 20세 이상', '«20세 이상» age 20-99'],
  ['อายุ 18-35 ปี', '«18-35 ปี» age 18-35'],
  ['tuổi từ 18-35', '«18-35» age 18-35'],
  ['usia 18-35 tahun', '«18-35 tahun» age 18-35'],
  ['18 yaşından büyük', '«18 yaşından» age 18-18'],
  ['18+ only', '«18+» age 18-99'],
  ['más de 18 años', '«18 años» age 18-99'],
  ['entre 20 y 30 años', '«20 y 30 años» age 20-30'],
  ['mayores de 18 años', '«18 años» age 18-99'],
  ['de 18 à 30 ans', '«18 à 30 ans» age 18-30'],
  ['18-30 let', '«18-30 let» age 18-30'],
  ['od 18 lat', '«18 lat» age 18-99'],
  ['15-20 минут', '«15-20 минут» minutes 15-20'],
  ['30 phút mỗi ngày', '«30 phút mỗi ngày» minutes 30-30'],
  ['I am 25 years old', '«25 years old» age 25-25'],
  ['1-2 hours', '«1-2 hours» minutes 60-120'],
];

/** Numbers that are neither working time nor an age. */
const INNOCENT: readonly string[] = [
  'within 24 hours',
  '5 years of experience',
  'over 20 years of experience',
  '3-5 years experience',
  'опыт от 3 лет',
  '20+ countries',
  'contract 2 years',
  '18-22 per hour',
  'Kinder von 6 bis 10 Jahren',
  'at 18:30 - 20:00',
  '2024-2025',
  '25 years in business',
  'Jam kerja 08.00 - 16.00 Hari Senin',
  '12+ countries',
];

describe('durations and ages', () => {
  it.each(FOUND)('reads: %s', (text, found) => {
    expect(read(text)).toBe(found);
  });

  it.each(INNOCENT)('sees none in: %s', (text) => {
    expect(read(text)).toBe('');
  });
});
