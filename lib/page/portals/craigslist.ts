import type { Portal } from '../portal.ts';

export const portal: Portal = {
  hosts: ['craigslist.org'],
  offer: {
    title: ['#titletextonly', '.postingtitletext'],
    company: ['.attr.company_name .valu', '[data-company-name]'],
    text: ['#postingbody', 'section.userbody section'],
    place: ['.postingtitletext small', '.mapaddress'],
    pay: ['.attr.remuneration .valu', '.remuneration .valu'],
  },
  list: {
    card: ['li.cl-search-result', 'li.cl-static-search-result', '.result-row'],
    title: ['.posting-title', '.title', '.result-title'],
    company: ['.company', '.supertitle'],
    link: ['a.posting-title', 'a[href*=".html"]'],
  },
  remove: ['.print-information', '.print-qrcode-container', '.postinginfos'],
};
