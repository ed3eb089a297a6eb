// Canada.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('CA', [
  {
    id: 'ca-emergency',
    name: 'Emergency number 911 (Canada)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '911',
    languages: ['en', 'fr'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
  },
  {
    id: 'ca-chth',
    name: 'Canadian Human Trafficking Hotline',
    operator: 'Canadian Centre to End Human Trafficking',
    kind: 'trafficking',
    phone: '+18339001010',
    url: 'https://www.canadianhumantraffickinghotline.ca',
    email: 'hotline@ccteht.ca',
    languages: ['en', 'fr'],
    hours: '24/7',
    free: true,
    anonymous: true,
    sources: [
      {
        title: 'Public Safety Canada: call 1-833-900-1010',
        url: 'https://www.canada.ca/en/public-safety-canada/campaigns/human-trafficking/sts.html',
      },
      {
        title: 'Hotline FAQ (200+ languages by interpreter, chat in English and French)',
        url: 'https://canadianhumantraffickinghotline.ca/faq',
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
  },
  {
    id: 'ca-cafc',
    name: 'Canadian Anti-Fraud Centre',
    nameLocal: 'Centre antifraude du Canada',
    operator: 'RCMP, OPP and Competition Bureau',
    kind: 'scam',
    phone: '+18884958501',
    url: 'https://antifraudcentre-centreantifraude.ca',
    languages: ['en', 'fr'],
    hours: null,
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'CAFC: Are you a victim?',
        url: 'http://www.antifraudcentre-centreantifraude.ca/victim-victime/index-eng.htm',
      },
      {
        title: 'Office of Consumer Affairs: Fraud',
        url: 'https://www.ic.gc.ca/eic/site/oca-bc.nsf/eng/h_ca02228.html',
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
  },
]);
