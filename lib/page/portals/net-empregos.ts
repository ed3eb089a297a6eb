import type { Portal } from '../portal.ts';

export const portal: Portal = {
  hosts: ['net-empregos.com'],
  offer: {
    title: ['.job-details-page h1.title', 'h1.title'],
    company: ['.candidate-listing-footer a[href*="emprego-empresa"]', '.flaticon-work + a'],
    text: ['.job-description [style*="font-size"]', '.job-description'],
    place: ['.flaticon-pin + a', '.candidate-listing-footer a[href^="/emprego-"]'],
  },
  list: {
    card: ['.job-item', '.job-item.media'],
    title: ['h2 a', 'a.oferta-link'],
    company: ['.flaticon-work + *', '.job-ad-item .company'],
    link: ['h2 a', 'a.oferta-link'],
  },
  remove: ['.related-Jobs'],
};
