// Takes a reader's own names and numbers out of what is printed or handed on. Pure.
import type { Span } from '../lib/core/types.ts';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** A number is the same number however it is spaced. */
function patternOf(secret: string): string {
  const digits = secret.replace(/[\s().-]/gu, '');
  if (/^\+?\d{5,}$/u.test(digits)) return [...digits].map(escaped).join('[\\s().\\-]*');
  return secret.split(/\s+/u).map(escaped).join('\\s+');
}

/** Where the secrets stand, in order and not overlapping. */
export function hidingPlaces(text: string, secrets: readonly string[]): readonly Span[] {
  if (secrets.length === 0) return [];
  // Longest first, so that a full name goes before the first name alone.
  const patterns = [...secrets].sort((one, other) => other.length - one.length).map(patternOf);
  return [...text.matchAll(new RegExp(patterns.join('|'), 'giu'))].map((hit) => ({
    start: hit.index,
    end: hit.index + hit[0].length,
  }));
}

export function hide(text: string, secrets: readonly string[], mark: string): string {
  const places = hidingPlaces(text, secrets);
  const starts = [0, ...places.map((place) => place.end)];
  return starts.map((start, at) => text.slice(start, places[at]?.start ?? text.length)).join(mark);
}
