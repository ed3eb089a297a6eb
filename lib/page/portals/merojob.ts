import type { Portal } from '../portal.ts';

export const portal: Portal = {
  hosts: ['merojob.com'],
  offer: {
    title: ['h1[itemprop="title"]', '.job-title h1'],
    company: ['[itemprop="hiringOrganization"] [itemprop="name"]', '.company-name a'],
    text: ['[itemprop="description"]', '.job-description'],
    place: ['[itemprop="addressLocality"]', '.job-location'],
    pay: ['[itemprop="baseSalary"]', '.job-salary'],
  },
  list: {
    card: ['[itemtype*="JobPosting"].card', '.job-card'],
    title: ['[itemprop="title"]', 'h1.media-heading a'],
    company: ['[itemprop="name"]', 'h3 a'],
    link: ['[itemprop="title"] a', 'h1.media-heading a'],
  },
};
