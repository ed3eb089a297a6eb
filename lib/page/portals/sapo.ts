import type { Portal } from '../portal.ts';

export const portal: Portal = {
  hosts: ['emprego.sapo.pt'],
  offer: {
    title: ['h1.offer-title', '[itemprop="title"]'],
    company: ['.metadata li.company a', '.metadata li.company'],
    text: ['[itemprop="description"]', '.offer-description'],
    place: ['.metadata li.location', '[itemprop="jobLocation"]'],
    pay: ['.metadata li.salary', '[itemprop="baseSalary"]'],
  },
  list: {
    card: ['[data-offer-id]', 'li.offer-item'],
    title: ['h2 a', 'h3 a'],
    company: ['.company', '[itemprop="name"]'],
    link: ['h2 a', 'a[href*="/offers/"]'],
  },
};
