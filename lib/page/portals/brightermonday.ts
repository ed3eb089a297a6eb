// Built like jobberman.com.
import type { Portal } from '../portal.ts';

export const portal: Portal = {
  hosts: ['brightermonday.co.ke', 'brightermonday.co.ug', 'brightermonday.co.tz'],
  offer: {
    title: ['article.job__details h1', '[data-cy="job-title"]'],
    company: ['article.job__details h2 a', '[data-cy="company-name"]'],
    text: [
      '.job__details__user-description',
      'article.job__details .text-sm.text-gray-500',
      '[data-cy="job-description"]',
    ],
    place: ['article.job__details a[href*="/jobs/in-"]', '[data-cy="job-location"]'],
    pay: ['article.job__details .salary', '[data-cy="job-salary"]'],
  },
  list: {
    card: ['[data-cy="listing-cards-components"]', '[data-cy="listing-card"]'],
    title: ['[data-cy="listing-title-link"]', 'p.text-lg'],
    company: ['p.text-blue-700', '[data-cy="listing-company"]'],
    link: ['a[data-cy="listing-title-link"]', 'a[href*="/listings/"]'],
  },
  remove: ['[data-cy="safety-tips"]', '.job__safety-tips'],
};
