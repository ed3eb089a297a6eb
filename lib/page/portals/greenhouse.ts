import type { Portal } from '../portal.ts';

export const portal: Portal = {
  hosts: ['greenhouse.io'],
  offer: {
    title: ['.job__title h1', 'h1.app-title'],
    company: ['.company-name', 'meta[property="og:site_name"] @content', '.logo img @alt'],
    text: ['.job__description', '#content'],
    place: ['.job__location', '.location'],
    pay: ['.pay-range', '.job__pay-range'],
  },
  list: {
    card: ['tr.job-post', '.opening'],
    title: ['p.body--medium', 'a'],
    company: ['[data-company]', '.company-name'],
    link: ['a', ':scope a'],
  },
  remove: ['#application', 'form'],
};
