import { any, near, phrase, sign } from '../../define.ts';

export default sign({
  id: 'work-on-tourist-visa',
  category: 'travel',
  // A visitor's visa does not allow work; it leaves the worker without rights (POEA-10, MEA-23, KE-25,
  // NP-24).
  strength: 'strong',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: any(phrase('work-on-tourist-visa'), near(3, phrase('visitor-visa'), phrase('job-word'))),
  unless: [phrase('interview')],

  falseAlarms: [
    'Articles and employers that warn against it',
    'A trip to an interview',
    'Working-holiday visas',
    'A job in a visa office',
  ],
  sources: ['POEA-10', 'MEA-23', 'KE-25', 'ID-FAK', 'NP-24', 'BN-24'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'You go on a tourist visa, after one month we change it there, all our girls did like this',
        shows: 'go on a tourist visa',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'Waiters for Dubai. Visit visa first, company converts the visa to work visa after arrival, salary 3000.',
        shows: 'Visit visa first',
      },
      {
        lang: 'en',
        text: 'dont worry about papers, enter as a tourist and then start work next day',
        shows: 'enter as a tourist',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'Factory job with tourist visa, no agency, fly this Sunday.',
        shows: 'job with tourist visa',
      },
      {
        lang: 'es',
        text: 'Entras con visa de turista y luego allá te cambiamos la visa, no hay bronca, así llegaron todas',
        shows: 'Entras con visa de turista',
        kind: 'chat',
      },
      {
        lang: 'es',
        text: 'Meseros para Dubái: viajas como turista y empiezas a trabajar al día siguiente, el permiso se arregla después.',
        shows: 'viajas como turista',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'You cannot work on a tourist visa. We apply for your work permit before you travel.',
        because: 'it says the opposite',
      },
      {
        lang: 'en',
        text: 'Clerk for our visa centre: you check tourist visa forms and answer questions of travellers.',
        because: 'visas are the work',
      },
      { lang: 'en', text: 'Beware of agents who promise a job on a visit visa.', because: 'a warning' },
      {
        lang: 'en',
        text: 'You can come for the interview on a visitor visa and we pay the hotel.',
        because: 'only an interview',
      },
      {
        lang: 'es',
        text: 'No se puede trabajar con visado de turista; tramitamos tu permiso de trabajo antes del viaje.',
        because: 'it says the opposite',
      },
      {
        lang: 'es',
        text: 'Agencia busca auxiliar para revisar solicitudes de visado de turista y atender al público.',
        because: 'visas are the work',
      },
    ],
  },
});
