// Brings a sum to a month, and keeps the assumption so that the reader can judge it.
import type { PayPeriod } from '../types.ts';

interface Conversion {
  readonly times: number;
  readonly assumption: string | null;
}

const CONVERSIONS: Readonly<Record<PayPeriod, Conversion | null>> = {
  hour: { times: 8 * 22, assumption: '8h-x-22d' },
  day: { times: 22, assumption: '22d' },
  week: { times: 4.33, assumption: '4.33w' },
  month: { times: 1, assumption: null },
  year: { times: 1 / 12, assumption: '12m' },
  // Nobody can say how many tasks a month has.
  task: null,
};

export interface Monthly {
  readonly perMonth: number | null;
  readonly assumption: string | null;
}

export function perMonth(min: number, max: number, period: PayPeriod | null): Monthly {
  const conversion = period === null ? null : CONVERSIONS[period];
  if (conversion === null) return { perMonth: null, assumption: null };
  const middle = (min + max) / 2;
  return { perMonth: Math.round(middle * conversion.times * 100) / 100, assumption: conversion.assumption };
}
