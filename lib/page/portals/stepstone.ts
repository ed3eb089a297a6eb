import type { Portal } from '../portal.ts';

export const portal: Portal = {
  hosts: ['stepstone.de', 'stepstone.at', 'stepstone.be', 'stepstone.nl', 'totaljobs.com'],
  offer: {
    title: ['[data-at="header-job-title"]', 'h1.at-header-company-jobTitle'],
    company: ['[data-at="metadata-company-name"]', '.at-header-company-name'],
    text: ['[data-at="job-ad-content"]', '[data-at^="section-text-"]'],
    place: ['[data-at="metadata-location"]', '.at-listing__list-icons_location'],
    pay: ['[data-at="metadata-salary"]', '[data-at="salary-label"]'],
  },
  list: {
    card: ['[data-at="job-item"]', '[data-testid="job-item"]'],
    title: ['[data-at="job-item-title"]', '[data-testid="job-item-title"]'],
    company: ['[data-at="job-item-company-name"]', '[data-testid="job-item-company-name"]'],
    link: ['a[data-at="job-item-title"]', 'a[data-testid="job-item-title"]'],
  },
};
