// European Union.
import { helplines } from '../define.ts';

export const lines = helplines('EU', [
  {
    id: 'eu-112',
    name: 'European emergency number 112',
    operator: 'Member States of the European Union',
    kind: 'emergency',
    phone: null,
    short: '112',
    languages: ['en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'Microsoft Teams: emergency numbers (112 in every EU country)',
        url: 'https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/blob/36169d99269b036f5091b7630a00a0bd97c8d3ea/Teams/emergency-numbers-reference.md',
        year: 2024,
      },
      {
        title: 'libphonenumber: 112 in every EU country',
        url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
        year: 2026,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'Works in every EU and EEA country.',
  },
  {
    id: 'eu-national-hotlines',
    name: 'European Commission list of national anti-trafficking hotlines',
    operator: 'European Commission, DG Migration and Home Affairs',
    kind: 'trafficking',
    phone: null,
    url: 'https://home-affairs.ec.europa.eu/policies/internal-security/organised-crime-and-human-trafficking/together-against-trafficking-human-beings_en',
    languages: ['en'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Brussels Times: campaign points to national hotlines',
        url: 'https://www.brusselstimes.com/eu-affairs/1991328/eu-warns-human-trafficking-largely-undetected-as-campaign-public-action/',
        year: 2026,
      },
      {
        title: 'UNHCR Help Switzerland: list of hotlines in EU countries',
        url: 'https://help.unhcr.org/switzerland/ukraine/stay-safe-on-the-journey/',
      },
      {
        title: 'Kristeligt Dagblad: 27 different numbers, no common EU line',
        url: 'https://www.kristeligt-dagblad.dk/debat/s-ofre-menneskehandel-skal-have-et-faelles-alarmnummer-i-eu',
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes:
      'There is no single EU trafficking number. The list itself was not among the pages that were read; compare every EU entry with it before release.',
  },
  {
    id: 'eu-116006',
    name: 'European helpline for victims of crime 116 006',
    operator: 'National victim support organisations',
    kind: 'trafficking',
    phone: null,
    short: '116006',
    url: 'https://victim-support.eu',
    languages: ['en'],
    hours: null,
    free: true,
    anonymous: true,
    sources: [
      {
        title: 'European Commission: joint statement on 116 006 (anonymous, confidential; 13 Member States)',
        url: 'https://ec.europa.eu/newsroom/just/redirection/item/737172',
        year: 2022,
      },
      {
        title: 'Victim Support Europe: 116 006 action week (names the 14 Member States without it)',
        url: 'https://victim-support.eu/media-center/campaigns/116006-helpline-action-week-novictimleftbehind/',
        year: 2023,
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    onlyIn: ['AT', 'HR', 'CZ', 'DK', 'EE', 'FI', 'FR', 'DE', 'IE', 'LV', 'NL', 'PT', 'SE'],
    notes: 'For victims of any crime, referral to local help. Hours and languages differ by country.',
  },
]);
