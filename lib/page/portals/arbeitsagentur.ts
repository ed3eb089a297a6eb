import type { Portal } from '../portal.ts';

export const portal: Portal = {
  hosts: ['arbeitsagentur.de'],
  offer: {
    title: ['#detail-kopfbereich-titel', '[id$="kopfbereich-titel"]'],
    company: ['#detail-kopfbereich-firma', '[id$="kopfbereich-firma"]'],
    text: [
      '#detail-beschreibung-beschreibung',
      '#detail-beschreibung-text-container',
      'jb-steadetail-beschreibung',
    ],
    place: ['#detail-kopfbereich-arbeitsort', '[id$="-arbeitsort"]'],
    pay: ['#detail-kopfbereich-gehalt', '[id$="-gehalt"]'],
  },
  list: {
    card: ['[id^="ergebnisliste-item-"]', 'li.ergebnisliste-item', 'jb-job-listen-eintrag'],
    title: ['[id^="eintrag-"][id$="-titel"]', '.mitte-links-titel'],
    company: ['[id^="eintrag-"][id$="-firma"]', '.mitte-links-arbeitgeber'],
    link: ['a[href*="/jobdetail/"]', 'a.ergebnisliste-item'],
  },
};
