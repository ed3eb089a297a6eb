import { absent, all, phrase, sign } from '../../define.ts';

export default sign({
  id: 'missing-licence',
  category: 'vague-employer',
  // In many countries only licensed agencies may place workers abroad (POEA-10, MEA-23, KE-NEA, UG-26).
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: all(phrase('agent-word'), phrase('abroad'), absent(phrase('licence-word'))),
  missing: true,

  falseAlarms: [
    'Direct hire by the employer',
    'Countries that license no agencies',
    'Licence shown on another page of the agency',
  ],
  sources: ['POEA-10', 'DMW-25', 'MEA-23', 'KE-NEA', 'UG-26', 'PL-POL'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Our travel agency also has jobs abroad: drivers, maids, guards. Come to the office with your passport.',
        shows: 'travel agency',
      },
      {
        lang: 'en',
        text: 'Manpower team sends people overseas every month, bring two friends and fly in one group.',
        shows: 'Manpower',
      },
      {
        lang: 'en',
        text: 'Visa consultants with twenty years of luck! We place nurses abroad, ask for our new list of hospitals.',
        shows: 'Visa consultants',
      },
      {
        lang: 'es',
        text: 'Nuestra agencia de viajes también tiene trabajo en el extranjero, choferes y niñeras, pregunta sin compromiso.',
        shows: 'agencia',
      },
      {
        lang: 'es',
        text: 'Somos una agencia de colocación con vacantes en otro país para la cosecha, llegan nuevas cada semana.',
        shows: 'agencia de colocación',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Recruitment agency, licence number 0456-19, places nurses abroad; check our name on the ministry list.',
        because: 'The licence is shown',
      },
      {
        lang: 'en',
        text: 'A travel agency in Graz looks for an assistant who sells city trips and answers the phone.',
        because: 'No placement abroad',
      },
      {
        lang: 'en',
        text: 'Our farm hires helpers from abroad directly, without any middleman, and picks you up at the station.',
        because: 'The employer hires directly',
      },
      {
        lang: 'es',
        text: 'Agencia de colocación autorizada, número de registro 88, vacantes en el extranjero con contrato visado.',
        because: 'Muestra su registro',
      },
      {
        lang: 'es',
        text: 'Agencia de viajes en Quito busca asistente para vender paquetes a la costa.',
        because: 'No coloca en el extranjero',
      },
    ],
  },
});
