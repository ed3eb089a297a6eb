// "18-28 years": an age band below middle age.
import { occurrenceAt } from '../reading.ts';
import type { Detector } from './detect.ts';

export const ageBand: Detector = ({ reading }) =>
  reading.signals.durations
    .filter(({ kind, min, max }) => kind === 'age' && min >= 14 && min < 30 && max > min && max <= 40)
    .map((age) => occurrenceAt(reading, age));
