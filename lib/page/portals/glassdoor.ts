import type { Portal } from '../portal.ts';

export const portal: Portal = {
  hosts: [
    'glassdoor.com',
    'glassdoor.co.uk',
    'glassdoor.ca',
    'glassdoor.com.au',
    'glassdoor.co.in',
    'glassdoor.ie',
    'glassdoor.de',
    'glassdoor.fr',
    'glassdoor.es',
    'glassdoor.it',
    'glassdoor.nl',
    'glassdoor.com.br',
    'glassdoor.com.mx',
    'glassdoor.sg',
    'glassdoor.com.hk',
  ],
  offer: {
    title: ['[data-test="job-details-header"] h1', 'h1[id^="jd-job-title"]'],
    company: ['[data-test="job-details-header"] [data-test="employer-name"]', '[data-test="employerName"]'],
    text: [
      '[data-test="job-description"]',
      '[data-test="jobDescriptionContent"]',
      '#JobDescriptionContainer',
    ],
    place: ['[data-test="location"]', '[data-test="emp-location"]'],
    pay: ['[data-test="salary-estimate"]', '[data-test="detailSalary"]'],
  },
  list: {
    card: ['[data-test="jobListing"]', 'li[data-jobid]'],
    title: ['[data-test="job-title"]', 'a[data-test="job-link"]'],
    company: ['[id^="job-employer-"]', '[data-test="employer-short-name"]'],
    link: ['a[data-test="job-title"]', 'a[data-test="job-link"]'],
  },
};
