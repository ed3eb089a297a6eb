import type { Portal } from '../portal.ts';

export const portal: Portal = {
  hosts: ['gumtree.com', 'gumtree.com.au', 'gumtree.co.za'],
  offer: {
    title: ['[data-q="vip-title"]', 'h1[itemprop="name"]', '.vip-ad-title__header'],
    company: ['[data-q="seller-name"]', '.seller-profile__name'],
    text: ['[data-q="ad-description"]', '[itemprop="description"]', '.vip-ad-description__content'],
    place: ['[data-q="ad-location"]', '[itemprop="address"]'],
    pay: ['[data-q="ad-price"]', '[itemprop="baseSalary"]'],
  },
  list: {
    card: ['[data-q="search-result"]', 'article.listing-maxi'],
    title: ['[data-q="tile-title"]', '.listing-title'],
    company: ['[data-q="tile-recruiter"]', '.listing-recruiter'],
    link: ['a[data-q="search-result-anchor"]', 'a.listing-link'],
  },
  remove: ['[data-q="stay-safe"]', '.safety-tips'],
};
