import type { Portal } from '../portal.ts';

export const portal: Portal = {
  hosts: ['naukri.com'],
  offer: {
    title: ['h1[class*="jd-header-title"]', '[itemprop="title"]'],
    company: ['[class*="jd-header-comp-name"] a', '[itemprop="hiringOrganization"]'],
    text: ['[class*="JDC__dang-inner-html"]', '.job-desc .dang-inner-html', '[itemprop="description"]'],
    place: ['[class*="jhc__location"]', '[itemprop="jobLocation"]'],
    pay: ['[class*="jhc__salary"]', '[itemprop="baseSalary"]'],
  },
  list: {
    card: ['[data-job-id]', '.srp-jobtuple-wrapper'],
    title: ['a.title', 'h2 a'],
    company: ['a.comp-name', '.comp-dtls-wrap a'],
    link: ['a.title', 'h2 a'],
  },
};
