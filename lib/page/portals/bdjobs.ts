import type { Portal } from '../portal.ts';

export const portal: Portal = {
  hosts: ['bdjobs.com'],
  offer: {
    title: ['#job_title', 'h2.jtitle', '[itemprop="title"]'],
    company: ['#company_name', 'h2.cname', '[itemprop="hiringOrganization"]'],
    text: ['#job_resp', '.jobcontent', '[itemprop="description"]'],
    place: ['#job_location', '.job-location'],
    pay: ['#job_salary', '.job-salary'],
  },
  list: {
    card: ['.norm-jobs-wrapper', '.sout-jobs-wrapper', '[data-job-card]'],
    title: ['.job-title-text', 'h2 a'],
    company: ['.comp-name-text', '.company'],
    link: ['.job-title-text a', 'h2 a'],
  },
};
