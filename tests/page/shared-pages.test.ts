// Real pages, kept outside the project because others wrote them. Without them there is nothing to check here.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageFromHtml } from '../../lib/cli/saved-page.ts';

const SHARED = process.env['SECOND_LOOK_SHARED'] ?? '../shared';
const FOLDER = join(SHARED, 'pages');
const isThere = existsSync(join(FOLDER, 'INDEX.md'));
if (!isThere)
  console.log(`No saved pages in ${FOLDER} (set SECOND_LOOK_SHARED to name another folder): skipping them.`);

const read = (file: string, url: string) => pageFromHtml(readFileSync(join(FOLDER, file), 'utf8'), url);

const OFFERS = [
  {
    file: 'seek/seek_job.html',
    url: 'https://www.seek.com.au/job/93856863',
    ...{ title: 'Senior Platform Engineer | Remote | Australia', company: 'iterate', source: 'adapter' },
    first: "I'm representing a growing, seed-stage Australian healthtech company",
    last: 'Exposure to security compliance frameworks (ISO 27001, Essential Eight, or similar)',
    without: ['credit card details', 'Report this job'],
  },
  {
    file: 'linkedin/linkedin_job_public_nl_trimmed.html',
    url: 'https://www.linkedin.com/jobs/view/4392276998',
    ...{ title: 'Entry-Level Automation Engineer | 2026 Graduate', company: 'Atos', source: 'adapter' },
    ...{
      first: 'Atos Group is een wereldleider',
      last: 'Choose your future. Choose Atos.',
      without: ['Show more'],
    },
  },
  {
    file: 'net-empregos/netempregos_detail_trimmed.html',
    url: 'https://www.net-empregos.com/15867575/senior-c/',
    ...{ title: 'Senior C++', company: 'LOG OSCON LDA', source: 'jsonld' },
    first: 'Engenheiro de Software com Experiência em IT Team Lead',
    last: 'Regime híbrido a partir de Lisboa.',
    without: ['Programador Full-Stack'],
  },
  {
    file: 'itjobs-pt/itjobs_detail_trimmed.html',
    url: 'https://www.itjobs.pt/oferta/516462/software-developer',
    title: 'Software Developer (Mid-Level / Senior) | Angular | .NET Core (C#) | SQL Server',
    ...{ company: 'To-Be Portugal', source: 'jsonld', last: 'Modelo de trabalho: Híbrido' },
    first: 'Software Developer (Mid-Level / Senior) | Angular | .NET Core (C#) | SQL Server',
    without: ['Mozilla/5.0', 'Candidatar'],
  },
  {
    file: 'sapo-emprego/sapoemprego_detail_trimmed.html',
    url: 'https://emprego.sapo.pt/offers/1',
    ...{ title: 'Software Developer', company: 'Olisipo', source: 'jsonld' },
    first: 'Perfil:\n- Formação superior em Engenharia Informática',
    last: 'Possibilidade de adiantamento de salário, sem comissões.',
    without: [],
  },
  {
    file: 'valtiolle-fi/valtiolle_detail_trimmed.html',
    url: 'https://valtiolle.fi/fi-FI/ilmoitus/1',
    ...{ title: 'Pääkirjanpitäjä', source: 'jsonld', without: [] },
    company: 'Valtion talous- ja henkilöstöhallinnon palvelukeskus Palkeet',
    first:
      'Haemme tilinpäätöstaitoista pääkirjanpitäjää 1.11.2026 alkaen tai sopimuksen mukaan vakituiseen tehtävään.',
    last: 'Tervetuloa mukaan vaikuttavaan ja kehittymisen mahdollisuuksia tarjoavaan työyhteisöön!',
  },
];

describe.skipIf(!isThere)('saved pages', () => {
  it.each(OFFERS)('$file', ({ file, url, title, company, source, first, last, without }) => {
    const page = read(file, url);
    expect(page).toMatchObject({ kind: 'ad', title, company, source, unsure: null });
    expect(page.text.slice(0, first.length)).toBe(first);
    expect(page.text.replace(/\s*https:\S+$/u, '').slice(-last.length)).toBe(last);
    for (const other of without) expect(page.text).not.toContain(other);
  });

  it('keeps both tellings where they disagree', () => {
    const page = read('itjobs-pt/itjobs_detail_trimmed.html', 'https://www.itjobs.pt/oferta/1');
    expect(page.facts).toMatchObject({ employer: 'To-Be Portugal', country: 'PT' });
    expect(page.visibleFacts).toBeUndefined();
  });

  it('reads a list as a list', () => {
    const page = read('jobsdb/jobsdb_index_hk.html', 'https://hk.jobsdb.com/hk/search-jobs/qa/1');
    expect(page).toMatchObject({ unsure: 'list', text: '' });
    expect(page.offers).toHaveLength(30);
    expect(page.offers?.[0]).toMatchObject({
      title: 'QA Engineer (Virtual Bank)',
      company: 'Welab Bank Limited',
    });
  });

  it('says that it cannot read a picture', () => {
    const page = read(
      'saramin/saramin_detail_iframe_54912763.html',
      'https://www.saramin.co.kr/zf_user/jobs/relay/view-detail',
    );
    expect(page).toMatchObject({ unsure: 'image', text: '' });
  });

  it.each(OFFERS)('$file reads about the same without knowing the site', ({ file, first, company }) => {
    const page = read(file, 'https://unknown.example/offer');
    expect(page.unsure).toBeNull();
    expect(page.text).toContain(first.split('\n')[0]);
    if (page.source !== 'main') expect(page.company).toBe(company);
  });
});
