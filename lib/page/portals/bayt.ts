import type { Portal } from '../portal.ts';

export const portal: Portal = {
  hosts: ['bayt.com'],
  offer: {
    title: ['#job_title', 'h1[itemprop="title"]'],
    company: ['a.t-bold[href*="/company/"]', '[itemprop="hiringOrganization"]'],
    text: ['.card-content .t-break', '[itemprop="description"]', '#jobViewContent'],
    place: ['[itemprop="jobLocation"]', '.t-mute[href*="/jobs-in-"]'],
    pay: ['[itemprop="baseSalary"]', '[data-automation-id="id_salary_range"]'],
  },
  list: {
    card: ['li[data-js-job]', 'li.has-pointer-d'],
    title: ['[data-js-aid="jobTitle"]', 'h2 a'],
    company: ['[data-js-aid="companyName"]', '.job-company-location-wrapper a'],
    link: ['h2 a', 'a[data-js-aid="jobID"]'],
  },
};
