import type { Portal } from '../portal.ts';

export const portal: Portal = {
  hosts: ['kalibrr.com', 'kalibrr.id'],
  offer: {
    title: ['h1[itemprop="title"]', '[itemtype*="JobPosting"] h1'],
    company: ['[itemprop="hiringOrganization"] [itemprop="name"]', 'a[href^="/c/"] span'],
    text: ['[itemprop="description"]', '.k-prose'],
    place: ['[itemprop="jobLocation"] [itemprop="addressLocality"]', '[itemprop="jobLocation"]'],
    pay: ['[itemprop="baseSalary"]', '[data-salary]'],
  },
  list: {
    card: ['[data-job-card]', '.k-grid [itemscope]'],
    title: ['h2 a', '[itemprop="name"]'],
    company: ['a[href^="/c/"]', '[data-company]'],
    link: ['h2 a', 'a[href*="/jobs/"]'],
  },
};
