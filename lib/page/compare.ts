// Do two tellings of the same offer agree? Letters and digits only, so that spelling does not count as a disagreement.
import type { OfferFacts } from '../core/types.ts';
import { factsFrom } from './posting.ts';
import type { Found } from './adapter.ts';

const words = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .match(/\p{L}[\p{L}\p{M}]*|\d+/gu) ?? [];

const joined = (text: string): string => words(text).join('').replace(/\p{M}/gu, '');

function sameName(one: string, other: string): boolean {
  const [a, b] = [joined(one), joined(other)];
  return a === '' || b === '' || a.includes(b) || b.includes(a);
}

function shareWord(one: string, other: string): boolean {
  const known = new Set(words(one).filter((word) => word.length > 2));
  const others = words(other).filter((word) => word.length > 2);
  return (
    known.size === 0 || others.length === 0 || others.some((word) => known.has(word)) || sameName(one, other)
  );
}

/** 20 000, 20.000 and 20,000.00 are the same amount. */
function numbers(text: string): readonly number[] {
  const runs = text.match(/\d[\d\s.,'’]*/gu) ?? [];
  return runs
    .map((run) => Number(run.replace(/[.,]\d{1,2}\s*$/u, '').replace(/\D/gu, '')))
    .filter((number) => number > 0);
}

function shareNumber(one: string, other: string): boolean {
  const [a, b] = [numbers(one), numbers(other)];
  // "Competitive" contradicts nothing, and 3k, hourly and yearly figures may well be the same pay.
  return (
    a.length === 0 ||
    b.length === 0 ||
    a.some((x) => b.some((y) => x === y || x === y * 1000 || y === x * 1000))
  );
}

/** What the visible page says where the description says otherwise; `null` when they agree. */
export function disagreement(facts: OfferFacts, visible: Found): OfferFacts | null {
  const { employer = '', place = '', country = '', pay = '' } = facts;
  const different = {
    employer: sameName(employer, visible.company) ? null : visible.company,
    place: shareWord(`${place} ${country}`, visible.place) ? null : visible.place,
    pay: shareNumber(pay, visible.pay) ? null : visible.pay,
  };
  const said = factsFrom(different);
  return Object.keys(said).length === 0 ? null : said;
}

/** Paragraphs of `visible` that `told` does not hold. */
export function untold(visible: readonly string[], told: string): readonly string[] {
  const known = joined(told);
  const pieces = new Set(words(told));
  return visible.filter((paragraph) => {
    const plain = joined(paragraph);
    if (plain === '' || known.includes(plain)) return false;
    const own = words(paragraph);
    // Line breaks fall differently in the two; most of the same words is the same paragraph only when it is long.
    return own.length < 12 || own.filter((word) => pieces.has(word)).length < own.length * 0.95;
  });
}
