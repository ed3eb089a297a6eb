import type { Portal } from '../portal.ts';

export const portal: Portal = {
  hosts: ['itjobs.pt'],
  offer: {
    title: ['.job-header h1.title', 'h1.title'],
    company: ['.job-header h4 a[href^="/empresa/"]', '.company-logo a @title'],
    text: ['.main-block .content-block', '.content-block'],
    place: ['.item-details a[href^="/local/"]', '.fa-map-marker'],
    pay: ['.item-details li:has(.fa-money) .field', '[data-salary]'],
  },
  list: {
    card: ['.list-group-item', 'li[data-job]'],
    title: ['.list-title a', 'h3 a'],
    company: ['.list-name a', 'a[href^="/empresa/"]'],
    link: ['.list-title a', 'h3 a'],
  },
  remove: ['.action-pills', '.signup-box', '[data-toggle]'],
};
