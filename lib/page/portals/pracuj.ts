import type { Portal } from '../portal.ts';

export const portal: Portal = {
  hosts: ['pracuj.pl'],
  offer: {
    title: ['[data-test="text-positionName"]', '[data-scroll-id="job-title"]'],
    company: ['[data-test="text-employerName"]', '[data-scroll-id="employer-name"]'],
    text: [
      '[data-test="section-responsibilities"], [data-test="section-requirements"], [data-test="section-offered"], [data-test="section-benefits"]',
      '[data-scroll-id^="responsibilities"], [data-scroll-id^="requirements"], [data-scroll-id^="offered"]',
    ],
    place: ['[data-test="sections-benefit-workplaces"]', '[data-scroll-id="workplaces"]'],
    pay: ['[data-test="text-earningAmount"]', '[data-scroll-id="salary"]'],
  },
  list: {
    card: ['[data-test="default-offer"]', '[data-test="positioned-offer"]'],
    title: ['[data-test="offer-title"]', 'h2 a'],
    company: ['[data-test="text-company-name"]', 'h3'],
    link: ['a[data-test="link-offer"]', 'h2 a'],
  },
};
