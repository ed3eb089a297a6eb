import type { Portal } from '../portal.ts';

export const portal: Portal = {
  hosts: ['computrabajo.com', 'computrabajo.com.mx', 'computrabajo.com.pe', 'computrabajo.com.ar'],
  offer: {
    title: ['main.detail_fs h1', 'h1.box_detail'],
    company: ['[data-company-name]', 'main.detail_fs a.dIB.mr10'],
    text: ['div[div-link="oferta"]', '#JobOfferDescription', '.box_detail .mbB'],
    place: ['main.detail_fs p.fs16', '[data-offer-location]'],
    pay: ['[data-offer-salary]', '.box_detail .tag.base.mb10'],
  },
  list: {
    card: ['article.box_offer', 'article[data-offers-grid-offer-item-container]'],
    title: ['a.js-o-link', 'h2 a'],
    company: ['a[offer-grid-article-company-url]', 'p.dFlex a'],
    link: ['a.js-o-link', 'h2 a'],
  },
};
