import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../lib/page/html-text.ts';
import { AD, jsonLd, readMade } from './made-page.ts';

const posting = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Baker',
  description: `<p>${AD}</p>`,
  hiringOrganization: { '@type': 'Organization', name: 'Morning Oven' },
  jobLocation: { '@type': 'Place', address: { addressLocality: 'Leeds', addressCountry: 'gb' } },
  baseSalary: { currency: 'GBP', value: { minValue: 12, maxValue: 14, unitText: 'HOUR' } },
};

describe('JobPosting in JSON-LD', () => {
  it.each([
    ['an object', jsonLd(posting)],
    ['an array', jsonLd([{ '@type': 'WebSite' }, posting])],
    ['a graph', jsonLd({ '@graph': [{ '@type': 'BreadcrumbList' }, posting] })],
    ['inside a page', jsonLd({ '@type': 'WebPage', mainEntity: posting })],
    ['several types', jsonLd({ ...posting, '@type': ['Thing', 'schema:JobPosting'] })],
    [
      'loose attributes',
      `<script id=x type = "application/ld+json; charset=utf-8" >${JSON.stringify(posting)}</script>`,
    ],
    ['a comment around it', jsonLd(`<!-- ${JSON.stringify(posting)} -->`)],
    [
      'raw line breaks and a comma too many',
      jsonLd(JSON.stringify(posting).replace('early', 'early\n').replace(/\}$/u, ',}')),
    ],
    [
      'references',
      jsonLd({
        '@graph': [
          { ...posting, hiringOrganization: { '@id': '#org' } },
          { '@id': '#org', name: 'Morning Oven' },
        ],
      }),
    ],
    ['an organisation as a string', jsonLd({ ...posting, hiringOrganization: 'Morning Oven' })],
    ['escaped HTML', jsonLd({ ...posting, description: `&lt;p&gt;${AD}&lt;/p&gt;` })],
    ['a broken block before it', jsonLd('{"@type": ') + jsonLd(posting)],
  ])('reads %s', (_, head) => {
    const page = readMade('<main><h1>Baker</h1></main>', { head });
    expect(page).toMatchObject({
      source: 'jsonld',
      title: 'Baker',
      company: 'Morning Oven',
      text: AD,
      unsure: null,
    });
    expect(page.facts).toMatchObject({
      employer: 'Morning Oven',
      place: 'Leeds',
      country: 'GB',
      pay: 'GBP 12 - 14 hour',
    });
  });

  it('keeps both where the page says otherwise', () => {
    const page = readMade(
      `<h1 data-automation="job-detail-title">Baker</h1><b data-automation="advertiser-name">Golden Island Group</b>
       <i data-automation="job-detail-location">Sihanoukville</i><i data-automation="job-detail-salary">$3,000 per month</i>
       <div data-automation="jobAdDetails">${AD}</div>`,
      { head: jsonLd(posting), url: 'https://www.seek.com.au/job/1' },
    );
    expect(page.facts?.employer).toBe('Morning Oven');
    expect(page.visibleFacts).toEqual({
      employer: 'Golden Island Group',
      place: 'Sihanoukville',
      pay: '$3,000 per month',
    });
  });

  it('says nothing of spelling', () => {
    const page = readMade(
      `<h1 data-automation="job-detail-title">Baker</h1><b data-automation="advertiser-name">MORNING OVEN Ltd.</b>
       <i data-automation="job-detail-location">Leeds, West Yorkshire</i><i data-automation="job-detail-salary">£12.00 an hour</i>
       <div data-automation="jobAdDetails">${AD}</div>`,
      { head: jsonLd(posting), url: 'https://www.seek.com.au/job/1' },
    );
    expect(page.visibleFacts).toBeUndefined();
  });

  it('never hides what the page shows behind an honest description', () => {
    const page = readMade(
      `<main><h1>Baker</h1><p>${AD}</p><p>First pay 200 USD for the visa by Telegram.</p></main>`,
      {
        head: jsonLd(posting),
      },
    );
    expect(page.text).toBe(`${AD}\nFirst pay 200 USD for the visa by Telegram.`);
  });

  it('takes the posting the page is about, or a list when it is about none', () => {
    const other = { ...posting, title: 'Night porter', description: AD };
    const both = jsonLd([other, posting]);
    expect(readMade('<h1>Baker</h1>', { head: both }).title).toBe('Baker');
    expect(readMade('<h1>Jobs in Leeds</h1>', { head: both })).toMatchObject({
      unsure: 'list',
      offers: [{}, {}],
    });
  });

  it.each([
    ['ten megabytes', `{"@type":"JobPosting","description":"${'x'.repeat(10_000_000)}"}`],
    ['a deep nest', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    [
      'a prototype trap',
      '{"@type":"JobPosting","__proto__":{"title":"trap"},"constructor":1,"description":{"name":{"name":{}}}}',
    ],
    [
      'a circle',
      JSON.stringify({
        '@graph': [{ '@id': 'a', '@type': 'JobPosting', hiringOrganization: { '@id': 'a' } }],
      }),
    ],
    [
      'nonsense',
      '{"@type":"JobPosting","title":[[["a"]],null,7],"description":false,"baseSalary":[],"jobLocation":[3]}',
    ],
  ])('survives %s, and reads the page instead', (_, source) => {
    const page = readMade(`<main><h1>Baker</h1><p>${AD}</p></main>`, { head: jsonLd(source) });
    expect(page.text).toContain(AD);
  });
});

describe('JobPosting in Microdata and RDFa', () => {
  it('reads Microdata', () => {
    const page =
      readMade(`<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Baker</h1>
      <div itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Morning Oven</b></div>
      <div itemprop="jobLocation" itemscope><span itemprop="address" itemscope><i itemprop="addressLocality">Leeds</i></span></div>
      <div itemprop="description"><p>${AD}</p></div></div>`);
    expect(page).toMatchObject({ source: 'microdata', title: 'Baker', company: 'Morning Oven', text: AD });
    expect(page.facts?.place).toBe('Leeds');
  });

  it('reads RDFa', () => {
    const page =
      readMade(`<div vocab="https://schema.org/" typeof="JobPosting"><h1 property="title">Baker</h1>
      <div property="hiringOrganization" typeof="Organization"><b property="name">Morning Oven</b></div>
      <div property="description">${AD}</div></div>`);
    expect(page).toMatchObject({ source: 'microdata', title: 'Baker', company: 'Morning Oven', text: AD });
  });
});

describe('text out of HTML that came as data', () => {
  it.each([
    ['<p>One</p><p>Two<br/>three</p>', 'One\nTwo\nthree'],
    ['caf&eacute; &amp; t&#233; &#x20AC;5', 'café & té €5'],
    ['5 < 6 and <b>bold</b>', '5 < 6 and bold'],
    ['<script>no</script>yes<style>no</style>', 'yes'],
    ['unfinished <b', 'unfinished b'],
    ['a<!-- no -->b', 'ab'],
  ])('%s', (html, text) => expect(htmlToText(html)).toBe(text));

  it('takes no longer than its length', () => {
    const started = performance.now();
    for (const piece of ['<script>', '<', '&lt;', '<a ', '<!--', '<p>&', '</script', '<svg>'])
      htmlToText(piece.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
