import type { Portal } from '../portal.ts';

export const portal: Portal = {
  hosts: ['onlinejobs.ph'],
  offer: {
    title: ['h1.job__title', '[itemprop="title"]'],
    company: ['.card-worker-topcard h4', 'a[href*="/jobseekers/employer/"]'],
    text: ['#job-description', '.job-description'],
    place: ['[data-job-location]', '.job-location'],
    pay: ['dl.salary dd', '.card-worker-topcard p.fs-18'],
  },
  list: {
    card: ['.jobpost-cat-box', '[data-job-card]'],
    title: ['h4.fs-16', 'h4'],
    company: ['.jobpost-cat-box-logo + p', 'p.fs-13 em'],
    link: ['a[href*="/jobseekers/job/"]', ':scope'],
  },
};
