import { phrase, sign } from '../../define.ts';

export default sign({
  id: 'sponsor-for-sale',
  category: 'legal-status',
  // A bought sponsorship can be cancelled and leave the worker without status (UK-TIMES, UK-BBC, UK-COS,
  // AU-HC).
  strength: 'strong',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: phrase('sponsor-for-sale'),

  falseAlarms: [
    'Licensed sponsors that hire and pay the costs themselves',
    'The official free-visa rule of Nepal',
  ],
  sources: ['UK-TIMES', 'UK-BBC', 'UK-COS', 'AU-HC'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Certificate of Sponsorship available for £12,000, care home, papers in four weeks.',
        shows: 'Certificate of Sponsorship available for',
      },
      {
        lang: 'en',
        text: 'Free visa for Saudi, work anywhere you like, sponsor takes a small part each month.',
        shows: 'Free visa',
      },
      {
        lang: 'en',
        text: 'you dont have to work for the company, they only give the cos and you pay in 2 parts',
        shows: 'dont have to work for the company',
        kind: 'chat',
      },
      {
        lang: 'es',
        text: 'Vendo oferta de trabajo para tus papeles, empresa real, mitad ahora y mitad después',
        shows: 'Vendo oferta de trabajo',
        kind: 'chat',
      },
      {
        lang: 'es',
        text: 'Permiso de trabajo por 6000 euros con contrato solo en papel, resultado en dos meses.',
        shows: 'Permiso de trabajo por 6000',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'We are a licensed sponsor and pay for the Certificate of Sponsorship ourselves.',
        because: 'the employer pays',
      },
      {
        lang: 'en',
        text: 'Nobody may sell you a certificate of sponsorship; if someone does so, report it.',
        because: 'a warning',
      },
      {
        lang: 'en',
        text: 'The club is looking for a sponsor for its new shirts, price on request.',
        because: 'a different meaning',
      },
      {
        lang: 'es',
        text: 'Somos empleador autorizado y pagamos nosotros el permiso de trabajo.',
        because: 'the employer pays',
      },
      {
        lang: 'es',
        text: 'El club busca patrocinador para las camisetas de la nueva temporada.',
        because: 'a different meaning',
      },
    ],
  },
});
