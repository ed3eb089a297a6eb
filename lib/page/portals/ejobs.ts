import type { Portal } from '../portal.ts';

export const portal: Portal = {
  hosts: ['ejobs.ro'],
  offer: {
    title: ['[data-test-id="job-title"]', 'h1.jobs-show-title', '.JDTitle h1'],
    company: ['[data-test-id="company-name"]', '.JDCompany a'],
    text: ['[data-test-id="job-description"]', '.JDContent', '.jobs-show-content'],
    place: ['[data-test-id="job-location"]', '.JDLocation'],
    pay: ['[data-test-id="job-salary"]', '.JDSalary'],
  },
  list: {
    card: ['[data-test-id="job-card"]', '.job-card'],
    title: ['.job-card-content-middle__title', 'h2 a'],
    company: ['.job-card-content-middle__info--darker', 'h3 a'],
    link: ['.job-card-content-middle__title a', 'h2 a'],
  },
};
