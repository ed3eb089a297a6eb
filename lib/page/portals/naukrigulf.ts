import type { Portal } from '../portal.ts';

export const portal: Portal = {
  hosts: ['naukrigulf.com'],
  offer: {
    title: ['h1.info-position', '[itemprop="title"]'],
    company: ['p.info-org', '[itemprop="hiringOrganization"]'],
    text: ['.job-description', '[itemprop="description"]', 'article.job-description'],
    place: ['.info-loc', '[itemprop="jobLocation"]'],
    pay: ['.info-sal', '[itemprop="baseSalary"]'],
  },
  list: {
    card: ['.ng-box.srp-tuple', '[data-job-id]'],
    title: ['.designation-title', 'h2 a'],
    company: ['.info-org', '.company'],
    link: ['a.info-position', 'a[href*="-jobs-in-"]'],
  },
};
