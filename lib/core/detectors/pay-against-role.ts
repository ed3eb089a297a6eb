// Pay as a ratio to what people in that country earn. Only ever for simple or bait roles: experts may earn a lot.
import type { Occurrence } from '../reading.ts';
import { occurrenceAt } from '../reading.ts';
import type { Amount } from '../types.ts';
import type { Detector, DetectorInput } from './detect.ts';
import { NOTHING } from './evidence.ts';

/** Where the country is unknown: a high-wage median in US dollars a month, so that only extremes stand out. */
const UNKNOWN_COUNTRY_MEDIAN = 4500;

function monthlyDollars(amount: Amount, input: DetectorInput): number | null {
  if (amount.perMonth === null || amount.currency === null || amount.period === 'task') return null;
  const perDollar = input.tables.unitsPerDollar.get(amount.currency);
  return perDollar === undefined ? null : amount.perMonth / perDollar;
}

function medianDollars(input: DetectorInput): number {
  const medians = input.places.flatMap(({ country }) => {
    const pay = input.tables.pay.get(country);
    const perDollar = pay && input.tables.unitsPerDollar.get(pay.currency);
    return pay && perDollar ? [pay.median / perDollar] : [];
  });
  // With several countries named, the best-paid one is given the benefit of the doubt.
  return medians.length === 0 ? UNKNOWN_COUNTRY_MEDIAN : Math.max(...medians);
}

/** The largest plausible ratio of offered pay to the country's median, with its words. */
export function payRatio(input: DetectorInput): { ratio: number; evidence: Occurrence } | null {
  const median = medianDollars(input);
  let best: { ratio: number; evidence: Occurrence } | null = null;
  for (const amount of input.reading.signals.amounts) {
    const offered = monthlyDollars(amount, input);
    if (offered === null) continue;
    const ratio = offered / median;
    // Beyond thirty times the median it is a misread number, not an offer.
    if (ratio <= 30 && (best === null || ratio > best.ratio))
      best = { ratio, evidence: occurrenceAt(input.reading, amount) };
  }
  return best;
}

export const payAgainstRole: Detector = (input) => {
  const simpleWork = [
    'no-experience',
    'nothing-asked',
    'simple-work',
    'lure-role',
    'little-time',
    'entertainment-work',
    'domestic-work',
  ];
  if (!simpleWork.some((set) => input.phrase(set).length > 0)) return NOTHING;
  const best = payRatio(input);
  return best !== null && best.ratio >= input.atLeast ? [best.evidence] : NOTHING;
};
