import type { Portal } from '../portal.ts';

export const portal: Portal = {
  hosts: ['olx.pl', 'olx.ua', 'olx.ro', 'olx.bg', 'olx.pt', 'olx.kz', 'olx.uz', 'olx.com.br', 'olx.in'],
  offer: {
    title: ['[data-cy="ad_title"]', '[data-testid="ad_title"]', '[data-cy="offer_title"]'],
    company: ['[data-testid="user-profile-user-name"]', '[data-cy="seller_card"] h4'],
    text: ['[data-cy="ad_description"]', '[data-testid="ad_description"]'],
    place: ['[data-testid="map-aside-section"] p', '[data-testid="location"]'],
    pay: ['[data-testid="ad-price-container"]', '[data-cy="ad-price"]'],
  },
  list: {
    card: ['[data-cy="l-card"]', '[data-testid="l-card"]'],
    title: ['[data-cy="ad-card-title"]', 'h4'],
    company: ['[data-testid="employer-name"]', '[data-cy="employer-name"]'],
    link: ['[data-cy="ad-card-title"] a', 'a[href*="/oferta/"]'],
  },
  remove: ['[data-cy="safety-tips"]', '[data-testid="safety-box"]'],
};
