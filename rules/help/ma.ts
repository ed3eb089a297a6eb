// Morocco.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('MA', [
  {
    id: 'ma-emergency',
    name: 'Emergency number 19 (Morocco)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '19',
    languages: ['ar', 'fr'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: '19 is the police in towns; 177 the gendarmerie elsewhere.',
  },
  {
    id: 'ma-cnclt',
    name: 'Green number against trafficking in persons',
    nameLocal: 'Numéro Vert CNCLT',
    operator: 'National Commission against Trafficking in Human Beings (CNCLT), Ministry of Justice',
    kind: 'trafficking',
    phone: '+212800004747',
    short: '0800004747',
    url: 'https://cnclt.justice.gov.ma',
    languages: ['ar', 'fr'],
    hours: null,
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'CNCLT: report on 0800004747',
        url: 'https://cnclt.justice.gov.ma/fr/au-sujet-des-publications-et-echanges-sur-les-reseaux-sociaux-portant-atteinte-aux-victimes-sinistrees-du-tremblement-de-terre',
        year: 2023,
      },
      {
        title: 'Le Matin: number for every form of trafficking',
        url: 'https://lematin.ma/express/2023/seisme-voici-denoncer-crimes-traite-detres-humains/394168.html',
        year: 2023,
      },
      {
        title: 'Maroc.ma',
        url: 'https://www.maroc.ma/fr/actualites/la-commission-de-lutte-contre-la-traite-des-etres-humains-detecte-du-contenu-dans-les',
        year: 2023,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'Only for trafficking; may not connect from abroad.',
  },
]);
