import { all, any, near, phrase, place, sign } from '../../define.ts';

export default sign({
  id: 'lure-role-title',
  category: 'vague-employer',
  // Ordinary titles that scam compounds and clubs abroad use as bait (FBI-23, MEA-24, DMW-TL, BD-MIN).
  // Never alone: millions of real jobs carry them, so travel, a warned place or "nothing asked" must stand beside it.
  strength: 'weak',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: all(
    phrase('lure-role'),
    any(
      phrase('free-travel'),
      phrase('nothing-asked'),
      place(true),
      near(30, phrase('abroad'), phrase('no-experience')),
    ),
  ),

  falseAlarms: [
    'Relocation call centres that pay the flight',
    'Real customer service jobs for beginners',
    'Au pair and holiday staff through known programmes',
  ],
  sources: ['FBI-23', 'DMW-TL', 'RU-EMB', 'BD-MIN', 'TH-DOE', 'MEA-24'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Customer service staff for our office overseas, no experience required, young people who type a little.',
        shows: 'Customer service',
      },
      {
        lang: 'en',
        text: 'Typists for a tech park, free flight ticket and room, you reply to clients all over the world.',
        shows: 'Typists',
      },
      {
        lang: 'en',
        text: 'Data entry job, no degree needed and any age, everything else you learn with our team leader.',
        shows: 'Data entry',
      },
      {
        lang: 'es',
        text: 'Atención al cliente en el extranjero, sin experiencia, jóvenes que sepan usar la computadora.',
        shows: 'Atención al cliente',
      },
      {
        lang: 'es',
        text: 'Capturista de datos, no se necesita título, cualquier edad, lo demás lo aprendes con el equipo.',
        shows: 'Capturista',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Customer service adviser in our Leeds branch, two years in retail wanted, 37 hours, company pension.',
        because: 'The role alone says nothing',
      },
      {
        lang: 'en',
        text: 'The typist of the court keeps records of hearings; a diploma and a test are part of the hiring.',
        because: 'A great deal is asked',
      },
      {
        lang: 'en',
        text: 'Data entry clerk, on-site in Porto, permanent contract, we ask for good Portuguese and care with numbers.',
        because: 'An ordinary job at home',
      },
      {
        lang: 'es',
        text: 'Atención al cliente en nuestra tienda de Sevilla, se pide experiencia de dos años y buen trato.',
        because: 'El puesto solo no dice nada',
      },
      {
        lang: 'es',
        text: 'Auxiliar administrativa con título y tres años de práctica para despacho de abogados en Lima.',
        because: 'Se pide formación',
      },
    ],
  },
});
