// Whether the page says who hires, and whether what it says hangs together.
import { occurrenceAt } from '../reading.ts';
import { foldedWords } from '../scan/phrase-language.ts';
import type { Detector } from './detect.ts';
import { NOTHING, WITHOUT_WORDS } from './evidence.ts';
import { payRatio } from './pay-against-role.ts';

export const noCompany: Detector = ({ page, contacts, tables }) => {
  const ownMail = contacts.some(
    ({ kind, host }) => kind === 'email' && host !== undefined && !tables.freeMailHosts.has(host),
  );
  return !page.company && !page.facts?.employer && !ownMail ? WITHOUT_WORDS : NOTHING;
};

export const employerNamed: Detector = ({ page, phrase }) =>
  (page.company ?? page.facts?.employer) !== undefined && phrase('company-talk').length > 0
    ? WITHOUT_WORDS
    : NOTHING;

const simple = (name: string): string =>
  foldedWords(name)
    .map(({ word }) => word)
    .join('');

/** The application goes to the firm's own domain or to known hiring software. */
export const officialApplyPage: Detector = ({ page, contacts, reading, tables }) => {
  const company = simple(page.company ?? page.facts?.employer ?? '');
  if (company.length < 4) return NOTHING;
  return contacts
    .filter(({ kind, host }) => {
      if (host === undefined || (kind !== 'link' && kind !== 'email')) return false;
      const label = simple(host.split('.')[0] ?? '');
      return (
        tables.hiringHosts.has(host) ||
        (label.length >= 4 && (company.startsWith(label) || label.startsWith(company)))
      );
    })
    .slice(0, 1)
    .map((contact) => occurrenceAt(reading, contact));
};

/** A complete machine-readable description; anyone can write one, so it counts little. */
export const jobpostingData: Detector = ({ page: { facts } }) =>
  facts?.employer && facts.place && facts.datePosted && (facts.validThrough ?? facts.pay)
    ? WITHOUT_WORDS
    : NOTHING;

/** A licence number in the form the country's register uses, next to the word for it. */
export const agencyLicence: Detector = ({ reading, tables, phrase }) => {
  for (const word of phrase('licence-word')) {
    const after = reading.text.slice(word.end - reading.offset, word.end - reading.offset + 32);
    const digits = (after.split(/[,;\n]/)[0] ?? '').replaceAll(/\D/g, '').length;
    if (tables.licences.some(({ digits: [least, most] }) => digits >= least && digits <= most)) return [word];
  }
  return NOTHING;
};

export const normalPay: Detector = (input) => {
  const best = payRatio(input);
  return best !== null && best.ratio >= 0.5 && best.ratio <= 1.5 ? [best.evidence] : NOTHING;
};

/** At least three different plain facts about the work. */
export const clearDutiesHours: Detector = ({ phrase, reading }) => {
  const facts = [
    phrase('clear-duties-hours').length > 0,
    phrase('duties').length >= 2,
    reading.signals.durations.some(({ kind }) => kind === 'hours-per-week' || kind === 'hours-per-day'),
    phrase('contract').length > 0,
  ];
  return facts.filter(Boolean).length >= 3 ? phrase('duties').slice(0, 1) : NOTHING;
};
