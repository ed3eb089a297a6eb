// Steady data-testid hooks on the opened offer and on the cards.
import type { Portal } from '../portal.ts';

export const portal: Portal = {
  hosts: ['indeed.com', 'indeed.co.uk'],
  offer: {
    title: ['[data-testid="jobsearch-JobInfoHeader-title"]', 'h1.jobsearch-JobInfoHeader-title'],
    company: ['[data-testid="inlineHeader-companyName"]', '[data-company-name="true"]'],
    text: ['#jobDescriptionText', '[data-testid="jobsearch-JobComponent-description"]'],
    place: ['[data-testid="inlineHeader-companyLocation"]', '[data-testid="job-location"]'],
    pay: ['#salaryInfoAndJobType', '[data-testid="jobsearch-OtherJobDetailsContainer"]'],
  },
  list: {
    card: ['[data-testid="slider_item"]', '.job_seen_beacon'],
    title: ['h2.jobTitle', 'a[data-jk]'],
    company: ['[data-testid="company-name"]', '.companyName'],
    link: ['a[data-jk]', 'h2.jobTitle a'],
  },
};
