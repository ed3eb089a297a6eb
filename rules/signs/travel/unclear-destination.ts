import { phrase, sign } from '../../define.ts';

export default sign({
  id: 'unclear-destination',
  category: 'travel',
  // Who does not say where the work is can bring people anywhere (LJI-T, IOM-TH).
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: phrase('unclear-destination'),

  falseAlarms: [
    'Agencies with several sites that name them later',
    'An address sent after an interview is booked',
  ],
  sources: ['LJI-T', 'IOM-TH'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Hotel and office work somewhere in Asia, you will know the exact city when you land, the boss decides.',
        shows: 'somewhere in Asia',
      },
      {
        lang: 'en',
        text: 'we tell you the address at the airport, now it is not important, just pack',
        shows: 'tell you the address at the airport',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'Plantation work, the location will be given to you after arrival, transport waits.',
        shows: 'location will be given to you after arrival',
      },
      {
        lang: 'es',
        text: 'Trabajo de campo muy bien pagado, te damos la dirección al llegar al aeropuerto.',
        shows: 'te damos la dirección al llegar',
      },
      {
        lang: 'es',
        text: 'Es en algún país de Asia, no importa dónde, lo bueno es el sueldo amiga',
        shows: 'en algún país de Asia',
        kind: 'chat',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'The address is 14 Mill Road, Norwich; here is the map and the bus line.',
        because: 'the address is there',
      },
      {
        lang: 'en',
        text: 'You will get the address of the office when you book the interview, it is next to the post office.',
        because: 'an interview address',
      },
      {
        lang: 'en',
        text: 'We have clinics in five towns and you tell us which one you prefer.',
        because: 'several known sites',
      },
      {
        lang: 'es',
        text: 'La dirección es calle Mayor 12, Burgos, delante de la estación.',
        because: 'the address is there',
      },
      {
        lang: 'es',
        text: 'Te enviamos la dirección de la oficina al confirmar la entrevista.',
        because: 'an interview address',
      },
    ],
  },
});
