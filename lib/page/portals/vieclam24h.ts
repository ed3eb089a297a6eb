import type { Portal } from '../portal.ts';

export const portal: Portal = {
  hosts: ['vieclam24h.vn'],
  offer: {
    title: ['[data-testid="job-title"]', 'h1[itemprop="title"]'],
    company: ['[data-testid="company-name"]', '[itemprop="hiringOrganization"]'],
    text: ['[data-testid="job-description"]', '[itemprop="description"]'],
    place: ['[data-testid="job-location"]', '[itemprop="jobLocation"]'],
    pay: ['[data-testid="job-salary"]', '[itemprop="baseSalary"]'],
  },
  list: {
    card: ['[data-content-target][data-content-piece]', '[data-testid="job-card"]'],
    title: ['h3', 'h2'],
    company: ['.company', '[data-testid="card-company"]'],
    link: ['a[href*=".html"]', ':scope'],
  },
};
