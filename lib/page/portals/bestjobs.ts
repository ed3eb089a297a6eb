import type { Portal } from '../portal.ts';

export const portal: Portal = {
  hosts: ['bestjobs.eu', 'bestjobs.ro'],
  offer: {
    title: ['[data-testid="job-title"]', 'h1[itemprop="title"]'],
    company: ['[data-testid="company-name"]', 'a[href*="/profil-companie/"]'],
    text: ['[data-testid="job-description"]', '.job-description', '[itemprop="description"]'],
    place: ['[data-testid="job-location"]', '[itemprop="jobLocation"]'],
    pay: ['[data-testid="job-salary"]', '[itemprop="baseSalary"]'],
  },
  list: {
    card: ['[data-testid="job-card"]', '.job-card'],
    title: ['h2', '[data-testid="card-title"]'],
    company: ['[data-testid="card-company"]', '.company-name'],
    link: ['a[href*="/loc-de-munca/"]', ':scope'],
  },
};
