import { detector, sign } from '../../define.ts';

export default sign({
  id: 'lookalike-address',
  category: 'contact',
  // An address that differs from a known one by a letter, a hyphen or an added word is made to be mistaken for it (FBI-20).
  // The European job network itself was imitated this way (EURES-11, EG-MFA).
  strength: 'strong',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: detector('lookalike-host'),

  falseAlarms: ['Real regional sites of a firm', 'A supplier with the brand in its name'],
  sources: ['FBI-20', 'EURES-11', 'EG-MFA'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'You can register for the Amazon warehouse jobs at https://amaz0n.com/apply, have your documents ready as photos, please.',
        shows: 'amaz0n.com',
      },
      {
        lang: 'en',
        text: 'The Emirates cabin crew team thanks you. Confirm your place here: http://emirates-jobs-online.net/start and upload your passport.',
        shows: 'emirates-jobs-online.net',
      },
      {
        lang: 'en',
        text: 'Netflix pays people to test series at home. Sign up at www.netflix-careers.net with your phone number and your card.',
        shows: 'netflix-careers.net',
      },
      {
        lang: 'es',
        text: 'Regístrate para los puestos de Amazon en https://amazom.com/empleo y sube una foto de tu documento.',
        shows: 'amazom.com',
      },
      {
        lang: 'es',
        text: 'El equipo de Emirates te espera: confirma tu plaza en http://emirates-empleos.net con tus datos bancarios.',
        shows: 'emirates-empleos.net',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Apply for the warehouse position on the official careers page https://www.amazon.jobs, where you also find the shift times.',
        because: 'the real address of the firm',
      },
      {
        lang: 'en',
        text: 'Our logistics centre works with DHL and Amazon every day. Apply at https://www.harbourfreightcentre.example/jobs with a short letter.',
        because: 'names partners, links to itself',
      },
      {
        lang: 'en',
        text: 'More about working in another European country stands on https://eures.europa.eu, the public job portal of the European Union.',
        because: 'the real public portal',
      },
      {
        lang: 'es',
        text: 'Inscríbete en la página oficial https://www.amazon.jobs, donde también aparecen los horarios del almacén de Dos Hermanas.',
        because: 'la dirección real',
      },
      {
        lang: 'es',
        text: 'Toda la información sobre trabajo en Europa está en https://eures.europa.eu, el portal público de empleo.',
        because: 'el portal público real',
      },
    ],
  },
});
