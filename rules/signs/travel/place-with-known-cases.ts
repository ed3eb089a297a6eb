import { place, sign } from '../../define.ts';

export default sign({
  id: 'place-with-known-cases',
  category: 'travel',
  // Ministries have named these places in warnings about job offers; the place alone proves nothing
  // (MEA-24, BR-MRE, NP-24, KE-25).
  strength: 'weak',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: place(true),

  falseAlarms: ['People who live there, real firms, aid work', 'A traveller who only passes through'],
  sources: ['MEA-24', 'BR-MRE', 'NP-24', 'BN-SAR', 'KE-25'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Office staff for a new project in Sihanoukville, typing 30 words, free room.',
        shows: 'Sihanoukville',
      },
      {
        lang: 'en',
        text: 'Translator needed in Myawaddy, English and French, start this month.',
        shows: 'Myawaddy',
      },
      {
        lang: 'en',
        text: 'We are hiring for our branch in Poipet, chat support, all nationalities.',
        shows: 'Poipet',
      },
      {
        lang: 'es',
        text: 'Personal de oficina para un proyecto en Sihanoukville, hospedaje incluido.',
        shows: 'Sihanoukville',
      },
      {
        lang: 'es',
        text: 'Se buscan traductores en Myawaddy, inglés y español, salida este mes.',
        shows: 'Myawaddy',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Nurse for our clinic in Hamburg, three shifts, flat for the first months.',
        because: 'another place',
      },
      {
        lang: 'en',
        text: 'Cooks for a hotel in Valletta, contract for two years.',
        because: 'another place',
      },
      {
        lang: 'en',
        text: 'Receptionist in Chiang Rai town? No, the job is in Lyon, at the old station.',
        because: 'another place',
      },
      {
        lang: 'es',
        text: 'Camareros para un hotel en Mallorca, temporada de mayo a octubre.',
        because: 'another place',
      },
      {
        lang: 'es',
        text: 'Soldadores para un astillero en Vigo, contrato indefinido.',
        because: 'another place',
      },
    ],
  },
});
