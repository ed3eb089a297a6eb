import type { Portal } from '../portal.ts';

export const portal: Portal = {
  hosts: ['valtiolle.fi'],
  offer: {
    title: ['main h1', '[itemprop="title"]'],
    company: ['ip-aside-item', '[itemprop="hiringOrganization"]'],
    text: ['ip-section, ip-details[open]', '[itemprop="description"]'],
  },
  list: {
    card: ['ip-job-card', '[data-job-id]'],
    title: ['h2 a', 'h3 a'],
    company: ['[data-employer]', '.employer'],
    link: ['h2 a', 'h3 a'],
  },
};
