import type { Portal } from '../portal.ts';

export const portal: Portal = {
  hosts: ['myworkdayjobs.com', 'myworkdaysite.com'],
  offer: {
    title: ['[data-automation-id="jobPostingHeader"]', '[data-automation-id="jobPostingPage"] h2'],
    company: ['[data-automation-id="companyName"]', 'meta[property="og:site_name"] @content'],
    text: ['[data-automation-id="jobPostingDescription"]', '[data-automation-id="job-posting-details"]'],
    place: ['[data-automation-id="locations"] dd', '[data-automation-id="location"]'],
    pay: ['[data-automation-id="payRange"]', '[data-automation-id="salary"]'],
  },
  list: {
    card: ['[data-automation-id="jobResults"] li', 'section ul[role="list"] > li'],
    title: ['[data-automation-id="jobTitle"]', 'h3 a'],
    company: ['[data-automation-id="companyName"]', '[data-company]'],
    link: ['a[data-automation-id="jobTitle"]', 'h3 a'],
  },
};
