// Who may charge a worker what for being placed. Written from general knowledge of the law of each country, to be checked against
// the text before it is quoted; `source` is the catalogue's code where it has one, else the name of the law.

export type FeeRule =
  /** The worker may not be charged by the recruiter at all. */
  | 'none'
  /** Up to a legal limit, and only by a licensed agency. */
  | 'capped'
  /** Agencies may charge only in listed trades (artists, au pairs, models). */
  | 'some-trades'
  /** No rule known to us. */
  | 'unknown';

export interface FeeLaw {
  readonly country: string;
  readonly rule: FeeRule;
  /** The limit, in words a program can pass on: `one-month-pay`, an amount with currency, or nothing. */
  readonly limit?: string;
  readonly source: string;
  readonly year: number;
}

const law = (country: string, rule: FeeRule, source: string, year: number, limit?: string): FeeLaw =>
  limit === undefined ? { country, rule, source, year } : { country, rule, limit, source, year };

export const FEE_LAWS: readonly FeeLaw[] = [
  law('PH', 'capped', 'POEA-10', 2010, 'one-month-pay'),
  law('IN', 'capped', 'Emigration Act 1983 and Rules', 2009, '30000 INR'),
  law('NP', 'capped', 'NP-FVFT', 2015, '10000 NPR'),
  law('BD', 'capped', 'Overseas Employment and Migrants Act 2013', 2016, 'set-per-country'),
  law('PK', 'capped', 'Emigration Ordinance 1979 and Rules', 1979, 'set-by-rules'),
  law('LK', 'capped', 'Sri Lanka Bureau of Foreign Employment Act', 1985, 'set-by-bureau'),
  law(
    'ID',
    'capped',
    'Law 18/2017; placement-fee exemption for listed jobs, BP2MI Regulation 9/2020',
    2020,
    'none-for-listed-jobs',
  ),
  law(
    'VN',
    'capped',
    'Law 69/2020 on workers abroad under contract',
    2022,
    'one-month-pay-per-contract-year',
  ),
  law('TH', 'capped', 'Employment and Job-Seeker Protection Act 1985', 1985, 'one-month-pay'),
  law('KH', 'capped', 'Sub-Decree 190', 2011),
  law('MM', 'capped', 'Law Relating to Overseas Employment 1999', 1999),
  law('MY', 'capped', 'Private Employment Agencies Act 1981, amended 2017', 2018, 'share-of-first-month-pay'),
  law(
    'SG',
    'capped',
    'Employment Agencies Act, 2011 Rules',
    2011,
    'one-month-pay-per-contract-year-at-most-two',
  ),
  law(
    'HK',
    'capped',
    'Employment Ordinance, Employment Agency Regulations',
    1971,
    'ten-percent-of-first-month-pay',
  ),
  law('TW', 'capped', 'Employment Service Act and fee standards', 2004, 'set-per-month'),
  law('JP', 'some-trades', 'Employment Security Act', 1999),
  law('KR', 'capped', 'Employment Security Act', 1967),
  law(
    'CN',
    'capped',
    'Regulations on overseas labour-service cooperation',
    2012,
    'service-fee-not-from-worker',
  ),
  law('AE', 'none', 'DUBAI', 2022),
  law('SA', 'none', 'Labour Law, recruitment rules', 2005),
  law('QA', 'none', 'Law 21/2015 and 14/2004', 2015),
  law('KW', 'none', 'Law 6/2010 and 68/2015', 2015),
  law('BH', 'none', 'Law 19/2006', 2006),
  law('JO', 'none', 'Instruction for domestic workers’ agencies', 2009),
  law('LB', 'unknown', '', 2024),
  law('KE', 'capped', 'Labour Institutions Act 2007, agencies regulations', 2016, 'one-month-pay'),
  law('UG', 'capped', 'Employment (Recruitment of Ugandan Migrant Workers Abroad) Regulations', 2021),
  law('ET', 'none', 'Overseas Employment Proclamation 923/2016', 2016),
  law('GH', 'capped', 'Labour Act 2003', 2003),
  law('NG', 'capped', 'Labour Act', 1971),
  law('ZA', 'none', 'Employment Services Act 4/2014', 2014),
  law('GB', 'some-trades', 'Employment Agencies Act 1973; Conduct Regulations 2003', 2003),
  law('IE', 'none', 'Employment Agency Act 1971', 1971),
  law('DE', 'capped', 'Social Code III § 296', 2002, '2500 EUR'),
  law('AT', 'some-trades', 'Arbeitsmarktförderungsgesetz', 1969),
  law('CH', 'capped', 'Arbeitsvermittlungsgesetz 1989', 1991, 'five-percent-of-first-year-pay'),
  law('FR', 'none', 'Code du travail L5321-3', 2010),
  law('BE', 'none', 'Regional laws on placement', 2010),
  law('NL', 'none', 'Waadi article 3', 1998),
  law('LU', 'none', 'Code du travail', 2012),
  law('ES', 'none', 'Ley 56/2003 and Ley 3/2023 de Empleo', 2023),
  law('PT', 'none', 'Decreto-Lei 260/2009', 2009),
  law('IT', 'none', 'D.Lgs. 276/2003', 2003),
  law('GR', 'none', 'Law 4052/2012', 2012),
  law('PL', 'none', 'Law on the labour market and employment services', 2025),
  law('CZ', 'none', 'Employment Act 435/2004', 2004),
  law('SK', 'none', 'Act 5/2004 on employment services', 2013),
  law('HU', 'none', 'Government decree on private placement', 2001),
  law('RO', 'none', 'Law 156/2000', 2018),
  law('BG', 'none', 'Employment Promotion Act', 2002),
  law('UA', 'none', 'Law on Employment of the Population', 2023),
  law('MD', 'none', 'Law 105/2018 and labour-migration law', 2018),
  law('RU', 'unknown', '', 2024),
  law('TR', 'none', 'Turkish Employment Agency Law 4904', 2003),
  law('SE', 'none', 'Private Employment Agencies Act 1993:440', 1993),
  law('FI', 'none', 'Act on public and private employment services', 2012),
  law('NO', 'none', 'Labour Market Act', 2004),
  law('DK', 'none', 'No-fee rule for placement', 2006),
  law('US', 'some-trades', 'H-2A and H-2B rules forbid fees; state laws otherwise', 2009),
  law('CA', 'none', 'Provincial laws (ON, BC, AB, MB, SK)', 2010),
  law('AU', 'some-trades', 'State fair-work and agents laws', 2009),
  law('NZ', 'none', 'Wages Protection Act 1983', 1983),
  law('MX', 'none', 'Ley Federal del Trabajo, Reglamento de Agencias de Colocación', 2006),
  law('BR', 'none', 'Lei 9.029 and CLT practice', 1995),
  law('PE', 'none', 'Decreto Supremo 020-2012-TR', 2012),
  law('CO', 'none', 'Decreto 2852/2013', 2013),
  law('GT', 'none', 'CDM-19', 2019),
  law('IL', 'capped', 'Employment Service Law, regulations 2006', 2006),
];

export const feeLawOf = (country: string): FeeLaw | undefined =>
  FEE_LAWS.find((one) => one.country === country);
