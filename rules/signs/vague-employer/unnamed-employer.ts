import { absent, all, detector, phrase, sign } from '../../define.ts';

export default sign({
  id: 'unnamed-employer',
  category: 'vague-employer',
  // Who will employ you is the first thing to check, and frauds keep it for later (ITUC, MEA-23, ID-TEMPO).
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: all(phrase('our-client'), absent(phrase('company-talk')), detector('no-company')),
  missing: true,

  falseAlarms: ['Agencies that hide a client until the first talk', 'Private households', 'Executive search'],
  sources: ['UA-LS', 'ITUC', 'MEA-23', 'ID-TEMPO'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'A foreign company needs forty young people, work is easy to learn and travel is soon, write for more.',
        shows: 'A foreign company',
      },
      {
        lang: 'en',
        text: 'Workers wanted for an employer abroad, good boss, they will tell you the name when you come.',
        shows: 'an employer abroad',
      },
      {
        lang: 'en',
        text: 'Reputable company hiring helpers for long time, men and women, all cities, ask me inside.',
        shows: 'Reputable company',
      },
      {
        lang: 'es',
        text: 'Empresa extranjera necesita cuarenta jóvenes, trabajo fácil de aprender, viaje pronto, pregunta por aquí.',
        shows: 'Empresa extranjera',
      },
      {
        lang: 'es',
        text: 'Importante empresa solicita personal para fuera, hombres y mujeres, te digo el nombre cuando vengas.',
        shows: 'Importante empresa solicita',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Nordlicht Foods GmbH, an international company founded in 1972, looks for a packer in Lübeck.',
        because: 'The employer is named',
      },
      {
        lang: 'en',
        text: 'About us: our team places nurses for our client, the city hospital of Graz; ask for Ms Huber.',
        because: 'Agency and client are described',
      },
      {
        lang: 'en',
        text: 'You will phone our clients and note down what they think about the new boots.',
        because: 'Clients of the shop, not a hidden employer',
      },
      {
        lang: 'es',
        text: 'Conservas del Norte S.A., empresa internacional fundada en 1972, busca operario en Vigo.',
        because: 'La empresa se nombra',
      },
      {
        lang: 'es',
        text: 'Llamarás a nuestros clientes y anotarás qué opinan de las botas nuevas.',
        because: 'Clientes de la tienda',
      },
    ],
  },
});
