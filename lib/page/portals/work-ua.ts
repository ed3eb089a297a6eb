import type { Portal } from '../portal.ts';

export const portal: Portal = {
  hosts: ['work.ua'],
  offer: {
    title: ['#h1-name', 'h1[itemprop="title"]'],
    company: ['.list-unstyled a[href*="/by-company/"]', '[itemprop="hiringOrganization"]'],
    text: ['#job-description', '[itemprop="description"]'],
    place: ['.list-unstyled [data-job-address]', '[itemprop="jobLocation"]'],
    pay: ['.list-unstyled [data-job-salary]', '[itemprop="baseSalary"]'],
  },
  list: {
    card: ['.card.job-link', '[data-job-card]'],
    title: ['h2 a', 'h2'],
    company: ['.strong-600', '[data-company]'],
    link: ['h2 a', 'a[href*="/jobs/"]'],
  },
};
