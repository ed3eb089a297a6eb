// Hours a day against what the law of most countries allows, and pay per hour against the effort named.
import { occurrenceAt } from '../reading.ts';
import type { Amount, Duration } from '../types.ts';
import type { Detector } from './detect.ts';
import { NOTHING } from './evidence.ts';

/** Eleven hours with breaks is the edge of the lawful in most places (ILO-11). */
const LONGEST_DAY = 12;
const LONGEST_WEEK = 72;
/** At or above this, in US dollars an hour, unskilled spare-time work pays several times the market anywhere. */
const FAR_ABOVE_PER_HOUR = 40;
const SHORT_DAY = 3;

export const excessHours: Detector = ({ reading }) =>
  reading.signals.durations
    .filter(({ kind, min, max }) =>
      kind === 'hours-per-day'
        ? min >= LONGEST_DAY && max <= 20
        : kind === 'hours-per-week' && min >= LONGEST_WEEK && max <= 130,
    )
    .map((duration) => occurrenceAt(reading, duration));

function hoursPerDay(duration: Duration): number | null {
  if (duration.kind === 'hours-per-day') return duration.max;
  if (duration.kind === 'minutes') return duration.max / 60;
  return null;
}

function perDay(amount: Amount): number | null {
  if (amount.period === 'day') return amount.max;
  if (amount.period === 'week') return amount.max / 5;
  return null;
}

/** "60-90 minutes a day, 200 a day": the rate an hour that the offer itself implies. */
export const hourlyRate: Detector = ({ reading, tables }) => {
  const short = reading.signals.durations.find((duration) => {
    const hours = hoursPerDay(duration);
    return hours !== null && hours > 0 && hours <= SHORT_DAY;
  });
  if (!short) return NOTHING;
  const hours = hoursPerDay(short) ?? 1;
  for (const amount of reading.signals.amounts) {
    const daily = perDay(amount);
    const perDollar = amount.currency === null ? undefined : tables.unitsPerDollar.get(amount.currency);
    if (daily === null || perDollar === undefined) continue;
    if (daily / perDollar / hours >= FAR_ABOVE_PER_HOUR) {
      const pay = occurrenceAt(reading, amount);
      const time = occurrenceAt(reading, short);
      return [{ ...pay, quotes: [...pay.quotes, ...time.quotes] }];
    }
  }
  return NOTHING;
};
