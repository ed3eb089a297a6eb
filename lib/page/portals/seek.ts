// SEEK, JobStreet and JobsDB are one family with the same hooks.
import type { Portal } from '../portal.ts';

export const portal: Portal = {
  hosts: [
    'seek.com.au',
    'seek.co.nz',
    'jobstreet.com',
    'jobstreet.com.my',
    'jobstreet.com.ph',
    'jobstreet.com.sg',
    'jobstreet.co.id',
    'jobstreet.vn',
    'jobsdb.com',
  ],
  offer: {
    title: ['[data-automation="job-detail-title"]', '[data-automation="detailsTitle"]'],
    company: ['[data-automation="advertiser-name"]', '[data-automation="job-detail-company"]'],
    text: ['[data-automation="jobAdDetails"]', '[data-automation="jobDescription"]'],
    place: ['[data-automation="job-detail-location"]', '[data-automation="detailsLocation"]'],
    pay: ['[data-automation="job-detail-salary"]', '[data-automation="detailsSalary"]'],
  },
  list: {
    card: ['[data-automation="normalJob"]', '[data-card-type="JobCard"]', '[data-automation^="job-card-"]'],
    title: ['[data-automation="jobTitle"]', 'h1 a', 'h3 a'],
    company: ['[data-automation="jobCompany"]', 'a[href*="/companies/"]'],
    link: ['a[data-automation="jobTitle"]', 'h1 a', 'h3 a'],
  },
  remove: ['[data-automation="report-job-ad-form"]', '[data-automation="job-detail-apply"]'],
};
