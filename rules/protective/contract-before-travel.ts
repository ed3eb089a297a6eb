import { phrase, protective } from '../define.ts';

export default protective({
  id: 'contract-before-travel',
  // A written contract in a language the worker reads, before leaving, is what labour ministries ask for (MEA-23, RO-ANITP).
  credit: 0.5,
  claim: true,
  when: phrase('contract-before-travel'),
  caution: 'Read place, pay, hours and how you can leave. Contracts can be forged.',
  sources: ['MEA-23', 'RO-ANITP', 'PL-POL'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'You receive the signed contract in your own language before you travel, and you have a week to read it.',
        shows: 'contract in your own language',
      },
      {
        lang: 'en',
        text: 'Before you fly we send you the contract; please keep a copy at home and bring the other one along.',
        shows: 'Before you fly we send you the contract',
      },
      {
        lang: 'en',
        text: 'The written contract is sent two weeks before departure, with the address of the house and the pay.',
        shows: 'contract is sent two weeks before',
      },
      {
        lang: 'es',
        text: 'Recibes el contrato por escrito en español antes de viajar y puedes leerlo con calma en casa.',
        shows: 'contrato por escrito en español',
      },
      {
        lang: 'es',
        text: 'Firmas el contrato antes de salir de tu país, con la dirección, el sueldo y las horas.',
        shows: 'contrato antes',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'The contract will be handed out when you arrive at the camp, first we have to get going.',
        because: 'only after arrival',
      },
      {
        lang: 'en',
        text: 'This is a contract position for six months in our Dublin office, with a possible extension.',
        because: 'a kind of employment',
      },
      {
        lang: 'en',
        text: 'You negotiate contracts with suppliers and travel twice a year to trade fairs in Asia.',
        because: 'part of the duties',
      },
      {
        lang: 'es',
        text: 'El contrato se entrega cuando llegues al campamento, primero hay que ponerse en marcha.',
        because: 'solo después de llegar',
      },
      {
        lang: 'es',
        text: 'Negocias contratos con proveedores y viajas dos veces al año a ferias en Asia.',
        because: 'es parte del trabajo',
      },
    ],
  },
});
