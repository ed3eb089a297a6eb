import type { Portal } from '../portal.ts';

export const portal: Portal = {
  hosts: ['workabroad.ph'],
  offer: {
    title: ['h1.job-title', '[itemprop="title"]'],
    company: ['.agency-name a', '[itemprop="hiringOrganization"]'],
    text: ['.job-description', '[itemprop="description"]'],
    place: ['.job-country', '[itemprop="jobLocation"]'],
    pay: ['.job-salary', '[itemprop="baseSalary"]'],
  },
  list: {
    card: ['.job-list-item', '[data-job-id]'],
    title: ['.job-title a', 'h2 a'],
    company: ['.agency-name', '.company'],
    link: ['.job-title a', 'h2 a'],
  },
};
