import type { Portal } from '../portal.ts';

export const portal: Portal = {
  hosts: ['hh.ru', 'hh.kz', 'hh.uz', 'headhunter.kg', 'headhunter.ge', 'rabota.by'],
  offer: {
    title: ['[data-qa="vacancy-title"]', 'h1[itemprop="title"]'],
    company: ['[data-qa="vacancy-company-name"]', '[itemprop="hiringOrganization"] [itemprop="name"]'],
    text: ['[data-qa="vacancy-description"]', '[itemprop="description"]'],
    place: ['[data-qa="vacancy-view-raw-address"]', '[data-qa="vacancy-view-location"]'],
    pay: ['[data-qa="vacancy-salary"]', '[itemprop="baseSalary"]'],
  },
  list: {
    card: ['[data-qa~="vacancy-serp__vacancy"]', '[id^="vacancy-serp-item"]'],
    title: ['[data-qa="serp-item__title"]', 'h2 a'],
    company: [
      '[data-qa="vacancy-serp__vacancy-employer"]',
      '[data-qa="vacancy-serp__vacancy-employer-text"]',
    ],
    link: ['a[data-qa="serp-item__title"]', 'h2 a'],
  },
};
