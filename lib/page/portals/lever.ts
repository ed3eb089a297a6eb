import type { Portal } from '../portal.ts';

export const portal: Portal = {
  hosts: ['jobs.lever.co', 'jobs.eu.lever.co'],
  offer: {
    title: ['.posting-headline h2', '[data-qa="posting-name"]'],
    company: ['.main-header-logo img @alt', 'meta[name="twitter:title"] @content'],
    text: [
      '[data-qa="job-description"], [data-qa="closing-description"], .posting-page .section > div > ul',
      '.posting-page .section-wrapper.page-full-width',
    ],
    place: ['.posting-category.location', '[data-qa="posting-location"]'],
    pay: ['[data-qa="salary-range"]', '.salary-range'],
  },
  list: {
    card: ['.posting[data-qa-posting-id]', '.posting'],
    title: ['[data-qa="posting-name"]', 'h5'],
    company: ['[data-company]', '.posting-company'],
    link: ['a.posting-title', 'a[href]'],
  },
  remove: ['.postings-btn-wrapper'],
};
