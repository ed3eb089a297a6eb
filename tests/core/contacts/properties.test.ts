// What must hold for any text at all, for contacts, amounts and durations alike.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../../lib/core/amounts/find-amounts.ts';
import { findDurations } from '../../../lib/core/amounts/find-durations.ts';
import { findContacts } from '../../../lib/core/contacts/find-contacts.ts';
import { noteTriggers } from '../../../lib/core/note-triggers.ts';
import type { Span } from '../../../lib/core/types.ts';
import { keywordHits } from './keyword-hits.ts';

const RUNS = 3_000;

/** Pieces that set the recognisers off, glued together in any order. */
const PIECES = [
  '+63 917 555 0142',
  '@',
  'anna@',
  'gmail.com',
  ' dot ',
  'com',
  '://',
  'https://',
  't.me/',
  'wa.me/',
  'telegram',
  ': ',
  'line id',
  'WhatsApp',
  '$',
  '€',
  '50',
  '1,500',
  '1.500,00',
  '-',
  ' – ',
  ' to ',
  'k',
  '万',
  '円',
  ' per ',
  'month',
  '/день',
  'в день',
  'triệu',
  'लाख',
  'hours',
  'лет',
  '歳以上',
  '+',
  '22',
  'age ',
  '️',
  '⃣',
  '​',
  '\n',
  ' ',
  '.',
  ',',
  '(',
  '٥٠',
  '९',
  '𝟗',
  '😀',
  '\ud83d',
  '\udc00',
  'ß',
  'İ',
  'DE89',
  '0x',
  '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
  'oh one two',
  'ขวบ',
  '원',
  '월',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join('')),
);

function expectInside(text: string, spans: readonly Span[]): void {
  let last = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    last = end;
  }
}

describe('for any text', () => {
  it('contacts never throw, lie in the text, in order and apart', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expectInside(text, findContacts(text, noteTriggers(text), keywordHits(text), { country: 'PH' }));
      }),
      { numRuns: RUNS },
    );
  });

  it('amounts never throw, lie in the text, in order and apart, and make sense', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const amounts = findAmounts(text, noteTriggers(text));
        expectInside(text, amounts);
        for (const { min, max, period, perMonth, assumption } of amounts) {
          expect(Number.isFinite(min) && Number.isFinite(max) && min <= max).toBe(true);
          if (period === null) expect([perMonth, assumption]).toEqual([null, null]);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('durations never throw, lie in the text, in order and apart', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const durations = findDurations(text, noteTriggers(text));
        expectInside(text, durations);
        for (const { min, max } of durations) expect(min).toBeLessThanOrEqual(max);
      }),
      { numRuns: RUNS },
    );
  });

  it('words around a contact do not change what it is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('anna@gmail.com', 'https://bit.ly/abc', '+442079460958', 't.me/anna_hr'),
        fc.constantFrom('', 'x ', 'Почта: ', '请联系 ', '连接', '"', '('),
        fc.constantFrom('', ' now', '.', ')', '，谢谢', '!'),
        (contact, before, after) => {
          const [alone] = findContacts(contact, noteTriggers(contact), []);
          const text = before + contact + after;
          const [inText] = findContacts(text, noteTriggers(text), []);
          expect([inText?.kind, inText?.value, text.slice(inText?.start, inText?.end)]).toEqual([
            alone?.kind,
            alone?.value,
            contact,
          ]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('hostile texts', () => {
  const UNITS = [
    '1',
    '1 ',
    '+1',
    '@',
    'a@',
    'a@b.co ',
    'a.',
    'a.b ',
    '://',
    '1-2-',
    '$1 to ',
    '9 mil mil ',
    '1 / month ',
    '50 ต่อ',
    'DE89 ',
    '1k',
    '+one ',
    '1️⃣',
    '+12025550143 ',
  ];

  const read = (text: string): void => {
    const triggers = noteTriggers(text);
    findContacts(text, triggers, []);
    findAmounts(text, triggers);
    findDurations(text, triggers);
  };
  const timeOf = (text: string): number => {
    let best = Infinity;
    for (let run = 0; run < 3; run++) {
      const before = performance.now();
      read(text);
      best = Math.min(best, performance.now() - before);
    }
    return best;
  };

  it.each(UNITS)('of nothing but "%s" cost in proportion to their length', (unit) => {
    const short = unit.repeat(Math.ceil(40_000 / unit.length));
    read(short);
    // Ten times the text may not cost much more than ten times the time; a quadratic reader would need a hundred times.
    expect(timeOf(short.repeat(10))).toBeLessThan(30 * Math.max(timeOf(short), 0.5));
  });
});
