import { phrase, sign } from '../../define.ts';

export default sign({
  id: 'contract-unread',
  category: 'urgency',
  // What is not on paper before the journey cannot be claimed after it (MEA-23, KE-23, WALKFREE, PL-POL).
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: phrase('contract-unread'),

  falseAlarms: [
    'A standard contract in the local language',
    'Signing on the first day for a job near home',
    'A contract sent by post later, before travel',
  ],
  sources: ['PL-POL', 'RO-ANITP', 'MEA-23', 'KE-23', 'WALKFREE'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'You get the contract after arrival, all our people do like this, nobody complains.',
        shows: 'contract after arrival',
      },
      {
        lang: 'en',
        text: 'Just sign here and here, it is only a form for the office, my lawyer read it already.',
        shows: 'Just sign here',
      },
      {
        lang: 'en',
        text: 'No contract needed for the first months, we are like family, you will see the money.',
        shows: 'No contract needed',
      },
      {
        lang: 'en',
        text: 'Sign it now or I give the bed to the next one, there is nothing special in it.',
        shows: 'Sign it now',
      },
      {
        lang: 'es',
        text: 'El contrato te lo damos cuando llegues, así lo hacemos con todos, nadie se queja.',
        shows: 'contrato te lo damos cuando llegues',
      },
      {
        lang: 'es',
        text: 'Solo firma aquí, es un papel de la oficina, no hace falta leerlo todo.',
        shows: 'Solo firma',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'You get the written contract two weeks before you travel, in your language, so read it with a friend.',
        because: 'The contract comes before travel',
      },
      {
        lang: 'en',
        text: 'Do not sign anything without reading it, our union tells every new colleague.',
        because: 'Advice of a union',
      },
      {
        lang: 'en',
        text: 'You will draw up contracts of sale and sign for letters at the front desk.',
        because: 'Contracts are part of the work',
      },
      {
        lang: 'es',
        text: 'Recibes el contrato escrito dos semanas antes del viaje, en tu idioma.',
        because: 'El contrato llega antes',
      },
      {
        lang: 'es',
        text: 'Redactarás contratos de compra y firmarás la entrada de los paquetes.',
        because: 'Es parte del trabajo',
      },
    ],
  },
});
