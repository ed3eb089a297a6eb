import { describe, expect, it } from 'vitest';
import { BRANDS } from '../../../rules/tables/brands.ts';
import { UNITS_PER_DOLLAR } from '../../../rules/tables/currency-rates.ts';
import { FEE_LAWS, feeLawOf } from '../../../rules/tables/fee-law.ts';
import { FREE_MAIL_HOSTS } from '../../../rules/tables/free-mail-hosts.ts';
import { LICENCE_FORMATS } from '../../../rules/tables/licences.ts';
import { LINK_SHORTENERS } from '../../../rules/tables/link-shorteners.ts';
import { PAY_BY_COUNTRY, ROLE_WORDS, SHARE_OF_MEDIAN } from '../../../rules/tables/pay-bands.ts';

const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

describe('tables', () => {
  it('lists hosts once and in lower case', () => {
    for (const list of [FREE_MAIL_HOSTS, LINK_SHORTENERS]) {
      expect(new Set(list).size).toBe(list.length);
      for (const host of list) expect(host).toMatch(HOST);
    }
  });

  it('knows at least eighty brands, each with a host and no free mail among them', () => {
    expect(BRANDS.length).toBeGreaterThanOrEqual(80);
    expect(new Set(BRANDS.map(({ id }) => id)).size).toBe(BRANDS.length);
    for (const { id, hosts, words } of BRANDS) {
      expect(hosts.length, id).toBeGreaterThan(0);
      expect(words[0], id).not.toBe('');
      for (const host of hosts) expect(FREE_MAIL_HOSTS, id).not.toContain(host);
    }
  });

  it('gives pay of about sixty countries in a currency it can compare', () => {
    expect(Object.keys(PAY_BY_COUNTRY).length).toBeGreaterThanOrEqual(60);
    for (const [country, { currency, minimum, median, medianSource }] of Object.entries(PAY_BY_COUNTRY)) {
      const perDollar = UNITS_PER_DOLLAR[currency];
      expect(perDollar, country).toBeGreaterThan(0);
      const dollars = median / (perDollar ?? 1);
      expect(dollars, country).toBeGreaterThan(40);
      expect(dollars, country).toBeLessThan(9_000);
      if (minimum !== null) expect(minimum, country).toBeLessThan(median);
      expect(medianSource, country).not.toBe('');
    }
  });

  it('has words for every kind of work in English and Spanish', () => {
    for (const role of Object.keys(SHARE_OF_MEDIAN)) {
      for (const language of ['en', 'es'])
        expect(
          ROLE_WORDS.some((one) => one.role === role && one.language === language),
          `${role} ${language}`,
        ).toBe(true);
    }
  });

  it('describes licence numbers as data with at least one run of digits', () => {
    for (const { country, shape, announced } of LICENCE_FORMATS) {
      expect(
        shape.some((part) => 'digits' in part),
        country,
      ).toBe(true);
      expect(announced.length, country).toBeGreaterThan(0);
    }
  });

  it('says of each fee rule where it comes from', () => {
    expect(new Set(FEE_LAWS.map(({ country }) => country)).size).toBe(FEE_LAWS.length);
    for (const { country, rule, source } of FEE_LAWS)
      if (rule !== 'unknown') expect(source, country).not.toBe('');
    expect(feeLawOf('PH')?.rule).toBe('capped');
  });
});
