// Brazil.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('BR', [
  {
    id: 'br-emergency',
    name: 'Emergency number 190 (Brazil)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '190',
    languages: ['pt'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
    notes: '190 is the military police; 192 ambulance.',
  },
  {
    id: 'br-disque-100',
    name: 'Disque 100 – Human Rights Hotline',
    nameLocal: 'Disque Direitos Humanos – Disque 100',
    operator: 'Ministry of Human Rights and Citizenship',
    kind: 'trafficking',
    phone: null,
    short: '100',
    whatsapp: '+5561996110100',
    languages: ['pt', 'en', 'es'],
    hours: '24/7',
    free: true,
    anonymous: true,
    sources: [
      {
        title: 'Sinpospetro-RJ/Folha: Disque 100, 24h, WhatsApp (61) 99611-0100',
        url: 'https://sinpospetro-rj.org.br/2023/07/03/disque-100-registra-aumento-de-54-nas-denuncias-de-trabalho-escravo-em-2023',
        year: 2023,
      },
      {
        title: 'O Estado: free, anonymous, Portuguese, English and Spanish (ministry)',
        url: 'https://oestadoonline.com.br/cotidiano/dia-do-enfrentamento-ao-trafico-de-pessoas-e-celebrado-hoje',
        year: 2020,
      },
      {
        title: 'AM Post: operators trained on trafficking',
        url: 'https://ampost.com.br/brasil/atendentes-do-disque-100-e-ligue-180-recebem-capacitacao-contra-trafico-de-pessoas-e-trabalho-escravo/',
        year: 2025,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'Also slave-like labour.',
  },
  {
    id: 'br-ligue-180',
    name: 'Ligue 180 – Women’s Helpline',
    nameLocal: 'Central de Atendimento à Mulher – Ligue 180',
    operator: 'Ministry of Women',
    kind: 'domestic-violence',
    phone: null,
    short: '180',
    languages: ['pt', 'en', 'es'],
    hours: '24/7',
    free: true,
    anonymous: true,
    sources: [
      {
        title: 'O Estado: Ligue 180 for women, 24h',
        url: 'https://oestadoonline.com.br/cotidiano/dia-do-enfrentamento-ao-trafico-de-pessoas-e-celebrado-hoje',
        year: 2020,
      },
      {
        title: 'Fatos e Fotos: Ligue 180 training on trafficking in women',
        url: 'https://www.fatosefotosnews.com.br/capacitacao-fortalece-atuacao-do-ligue-180-no-enfrentamento-ao-trafico-de-mulheres-e-ao-trabalho-escravo',
        year: 2025,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
  },
]);
