import type { Portal } from '../portal.ts';

export const portal: Portal = {
  hosts: ['infojobs.net', 'infojobs.it', 'infojobs.com.br'],
  offer: {
    title: ['#prefijoPuesto', 'h1.ij-OfferDetailHeader-title'],
    company: ['a.ij-OfferDetailHeader-companyName', '#prefijoEmpresa'],
    text: ['#prefijoDescripcion1', '.ij-OfferDetail-description'],
    place: ['#prefijoPoblacion', '.ij-OfferDetailHeader-location'],
    pay: ['#prefijoSalario', '.ij-OfferDetailHeader-salary'],
  },
  list: {
    card: ['.ij-OfferCardContent', '[data-testid="offer-card"]'],
    title: ['.ij-OfferCardContent-description-title', 'h2 a'],
    company: ['.ij-OfferCardContent-description-subtitle', 'h3 a'],
    link: ['a.ij-OfferCardContent-description-title-link', 'h2 a'],
  },
};
