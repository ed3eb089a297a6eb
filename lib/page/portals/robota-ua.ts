import type { Portal } from '../portal.ts';

export const portal: Portal = {
  hosts: ['robota.ua', 'rabota.ua'],
  offer: {
    title: ['[data-id="vacancy-title"]', 'h1[itemprop="title"]'],
    company: ['[data-id="vacancy-company"]', 'a[href*="/company"] span'],
    text: ['#description-wrap', '.full-desc', '[itemprop="description"]'],
    place: ['[data-id="vacancy-city"]', '[itemprop="jobLocation"]'],
    pay: ['[data-id="vacancy-salary"]', '[itemprop="baseSalary"]'],
  },
  list: {
    card: ['alliance-vacancy-card-desktop', 'a.card[href*="/vacancy"]'],
    title: ['h2', '[data-id="card-title"]'],
    company: ['[data-id="card-company"]', '.santa-mr-20'],
    link: ['a[href*="/vacancy"]', ':scope'],
  },
};
