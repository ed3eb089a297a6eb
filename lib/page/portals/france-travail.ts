import type { Portal } from '../portal.ts';

export const portal: Portal = {
  hosts: ['francetravail.fr', 'pole-emploi.fr'],
  offer: {
    title: ['[itemprop="title"]', 'h1.t2.title'],
    company: ['[itemprop="hiringOrganization"] [itemprop="name"] @content', '.media-body h3.title'],
    text: ['[itemprop="description"]', '.description p'],
    place: [
      '[itemprop="address"] [itemprop="addressLocality"] @content',
      '.title-complementary [itemprop="name"]',
    ],
    pay: ['[itemprop="baseSalary"]', '.icon-in-matching-area + dd'],
  },
  list: {
    card: ['li[data-id-offre]', 'li.result'],
    title: ['[data-intitule-offre]', 'h2.media-heading'],
    company: ['.media-body p.subtext', '[data-entreprise]'],
    link: ['a[href*="/detail/"]', 'a.media'],
  },
};
