// Signs that rest on facts of the page or on what was seen before, which no example text can carry.
import { describe, expect, test } from 'vitest';
import type { PageText } from '../../../lib/core/types.ts';
import { engine } from '../../support/engine.ts';

const ad = (page: Partial<PageText>): PageText => ({
  kind: 'ad',
  text: 'Cook wanted for our canteen.',
  ...page,
});
const signsOf = (page: Partial<PageText>, known?: ReadonlyMap<string, string>): string[] =>
  engine.assess(ad(page), known ? { knownContacts: known } : {}).findings.map(({ id }) => id);
const protectiveOf = (page: Partial<PageText>): string[] =>
  engine.assess(ad(page)).protective.map(({ id }) => id);

describe('contradicting-facts', () => {
  test('fires when the machine-readable employer is another one than the page shows', () => {
    const page = {
      facts: { employer: 'Northgate Hotels' },
      visibleFacts: { employer: 'Blue Lagoon Agency' },
    };
    expect(signsOf(page)).toContain('contradicting-facts');
  });
  test('fires when the countries differ', () => {
    expect(signsOf({ facts: { country: 'Germany' }, visibleFacts: { country: 'Cambodia' } })).toContain(
      'contradicting-facts',
    );
  });
  test.each([
    [
      'the same name is written with its legal form',
      { facts: { employer: 'Acme Ltd' }, visibleFacts: { employer: 'ACME Limited' } },
    ],
    ['the page shows no employer', { facts: { employer: 'Acme Ltd' }, visibleFacts: {} }],
    ['nothing is machine-readable', { visibleFacts: { employer: 'Acme Ltd' } }],
  ])('stays quiet when %s', (_, page) => expect(signsOf(page)).not.toContain('contradicting-facts'));
});

describe('reused-contact-or-text', () => {
  const text = 'Packer wanted, call +49 151 23456789 in the evening.';
  const known = new Map([['+4915123456789', 'Alder Logistics']]);
  test('fires when the number stood under another employer before', () => {
    expect(signsOf({ text, company: 'Birch Cleaning' }, known)).toContain('reused-contact-or-text');
  });
  test('stays quiet for the same employer', () => {
    expect(signsOf({ text, company: 'Alder Logistics' }, known)).not.toContain('reused-contact-or-text');
  });
  test('stays quiet when nothing is remembered', () => {
    expect(signsOf({ text, company: 'Birch Cleaning' })).not.toContain('reused-contact-or-text');
  });
});

describe('protective facts', () => {
  test('jobposting-data counts a complete description', () => {
    const facts = { employer: 'Acme', place: 'Bonn', datePosted: '2026-10-01', validThrough: '2026-12-01' };
    expect(protectiveOf({ facts })).toContain('jobposting-data');
    expect(protectiveOf({ facts: { employer: 'Acme' } })).not.toContain('jobposting-data');
  });
  test('official-apply-page wants the host to bear the company name', () => {
    const text = 'Apply at https://careers.northgatehotels.com/jobs today.';
    expect(protectiveOf({ text, company: 'Northgate Hotels' })).toContain('official-apply-page');
    expect(protectiveOf({ text, company: 'Blue Lagoon' })).not.toContain('official-apply-page');
  });
  test('employer-named wants a name and a word about the firm', () => {
    expect(protectiveOf({ text: 'Our company was founded in 1970.', company: 'Northgate Hotels' })).toContain(
      'employer-named',
    );
    expect(protectiveOf({ text: 'Our company was founded in 1970.' })).not.toContain('employer-named');
  });
});

describe('quietened signs', () => {
  test('are left out, and only they', () => {
    const page = ad({ text: 'Pay the registration fee before you start. Tell nobody about this job.' });
    const all = engine.assess(page).findings.map(({ id }) => id);
    const fewer = engine.assess(page, { quietened: ['demanded-secrecy'] }).findings.map(({ id }) => id);
    expect(all).toContain('demanded-secrecy');
    expect(fewer).toEqual(all.filter((id) => id !== 'demanded-secrecy'));
  });
});

describe('the stage', () => {
  const text = 'They took my passport and I cannot leave the house. Please help me.';
  test('turns to help for words written from inside', () =>
    expect(engine.assess(ad({ text })).stage).toBe('there'));
  test('stays before for an ad', () =>
    expect(engine.assess(ad({ text: 'Pay the registration fee today.' })).stage).toBe('before'));
});
