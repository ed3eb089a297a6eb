import type { Portal } from '../portal.ts';

export const portal: Portal = {
  hosts: ['rabota.md', 'delucru.md'],
  offer: {
    title: ['h1[itemprop="title"]', '.vacancy-title h1'],
    company: ['[itemprop="hiringOrganization"] [itemprop="name"]', '.company-title a'],
    text: ['[itemprop="description"]', '.vacancy-content'],
    place: ['[itemprop="jobLocation"]', '.vacancy-city'],
    pay: ['[itemprop="baseSalary"]', '.vacancy-salary'],
  },
  list: {
    card: ['[data-vacancy-id]', '.vacancyCardItem'],
    title: ['[itemprop="title"]', '.vacancyShowPopup'],
    company: ['.vacancyCompany', '[data-company]'],
    link: ['a.vacancyShowPopup', 'a[href*="/vacancy/"]'],
  },
};
