import { any, bare, phrase, sign } from '../../define.ts';

export default sign({
  id: 'unasked-denials',
  category: 'forced-criminality',
  // Honest ads rarely say that they are no crime; lures do so before anybody asked (LURES, TGS).
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: bare('unasked-denials'),
  raised: {
    to: 'strong',
    when: any(phrase('message-me'), phrase('pay-by-day-or-week'), phrase('free-travel')),
  },

  falseAlarms: [
    'An employer that answers a known fake in its name',
    'A policy against drugs at the workplace',
    'A no-fee notice',
  ],
  sources: ['LURES', 'TGS'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: '100% legal work, nothing illegal, you only forward messages, dm me for info',
        shows: '100% legal',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'Typist abroad, official visa, no confinement no violence, weekends free, this is real.',
        shows: 'no confinement',
      },
      {
        lang: 'en',
        text: 'Driver jobs paid per day. Not drugs, we promise, write to Max on telegram.',
        shows: 'Not drugs',
      },
      {
        lang: 'en',
        text: 'trust me its not a scam, my sister works there too',
        shows: 'not a scam',
        kind: 'chat',
      },
      {
        lang: 'es',
        text: 'Trabajo 100% legal, no es estafa, escríbeme y te explico',
        shows: '100% legal',
        kind: 'chat',
      },
      {
        lang: 'es',
        text: 'Choferes con pago diario, nada ilegal, cero riesgo, nosotros ponemos el coche.',
        shows: 'nada ilegal',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'No drugs or alcohol on the building site, helmets are required.',
        because: 'a workplace rule',
      },
      {
        lang: 'en',
        text: 'You advise clients in legal questions and work with our legal team.',
        because: 'legal is the trade',
      },
      {
        lang: 'en',
        text: 'Low-risk investments are explained to customers by our advisers.',
        because: 'a product',
      },
      {
        lang: 'es',
        text: 'En la obra no se permite alcohol y el casco es obligatorio.',
        because: 'a workplace rule',
      },
      {
        lang: 'es',
        text: 'Asesor legal para despacho, derecho laboral, contrato indefinido.',
        because: 'legal is the trade',
      },
    ],
  },
});
