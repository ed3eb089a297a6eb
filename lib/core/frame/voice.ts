// Whether a page makes an offer itself or warns, reports and helps. A warning repeats lures word for word.
import type { Reading } from '../reading.ts';
import { frameOf } from './frames.ts';

/** How much each kind of wording speaks for a warning page. */
const WEIGHT = { 'frame-warning': 1, 'frame-report': 0.8, 'frame-news': 0.8, 'frame-help-page': 1 } as const;
/** Wording that makes an offer of its own: it asks the reader to get in touch for the work. */
const OFFER_SETS = ['message-me', 'move-to-messenger', 'reply-with-code', 'click-link', 'hurry'] as const;

export interface VoiceCount {
  readonly warning: number;
  readonly offer: number;
  readonly words: number;
}

export const SILENT: VoiceCount = { warning: 0, offer: 0, words: 0 };

export function countVoice(reading: Reading, before: VoiceCount): VoiceCount {
  let { warning, offer } = before;
  for (const [set, weight] of Object.entries(WEIGHT)) {
    const found = reading.sets.get(set) ?? [];
    // A denial ("this is not a scam") is no warning.
    for (const one of found.slice(0, 40)) if (frameOf(reading, one) !== 'negation') warning += weight;
  }
  for (const set of OFFER_SETS) {
    for (const one of (reading.sets.get(set) ?? []).slice(0, 20))
      if (frameOf(reading, one) === null) offer += 1;
  }
  return { warning, offer, words: before.words + reading.words };
}

/** Enough warning wording for its length, and more of it than of asking. */
export function speaksAsWarning({ warning, offer, words }: VoiceCount): boolean {
  if (warning < 1.6 || warning < offer * 1.5) return false;
  return warning / Math.max(words, 40) >= 1 / 70;
}
