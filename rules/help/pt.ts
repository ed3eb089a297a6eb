// Portugal.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('PT', [
  {
    id: 'pt-emergency',
    name: 'Emergency number 112 (Portugal)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '112',
    languages: ['pt'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
  },
  {
    id: 'pt-linha-tsh',
    name: 'National support line for victims of trafficking',
    nameLocal: 'Apoio às vítimas de tráfico de pessoas',
    operator: 'Associação para o Planeamento da Família (APF) teams',
    kind: 'trafficking',
    phone: '+351964608288',
    url: 'https://eportugal.gov.pt/servicos/pedir-apoio-para-as-vitimas-de-trafico-de-pessoas',
    languages: ['pt'],
    hours: '24/7',
    free: false,
    anonymous: true,
    sources: [
      {
        title: 'ePortugal: Pedir apoio para as vítimas de tráfico de pessoas',
        url: 'https://eportugal.gov.pt/servicos/pedir-apoio-para-as-vitimas-de-trafico-de-pessoas',
      },
      {
        title: 'Oikos: regional EME teams and lines',
        url: 'https://oikos.pt/traficosereshumanos/prevenir-e-combater/combater',
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'Costs a normal mobile call. Regional teams (24h) are listed on the same page.',
  },
  {
    id: 'pt-lnes-144',
    name: 'National Social Emergency Line 144',
    nameLocal: 'Linha Nacional de Emergência Social',
    operator: 'Instituto da Segurança Social',
    kind: 'migrant',
    phone: null,
    short: '144',
    languages: ['pt'],
    hours: null,
    free: true,
    anonymous: null,
    sources: [
      { title: 'Oikos: Combater', url: 'https://oikos.pt/traficosereshumanos/prevenir-e-combater/combater' },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
  },
]);
