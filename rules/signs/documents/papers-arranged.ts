import { phrase, sign } from '../../define.ts';

export default sign({
  id: 'papers-arranged',
  category: 'documents',
  // Papers that were bought or changed put the worker at risk, not the seller (NP-VISA, UG-SUS, RO-EVE,
  // PL-KRO).
  strength: 'strong',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: phrase('papers-arranged'),

  falseAlarms: [
    'Honest help with forms and translations',
    'An agency that lists which papers the worker must bring',
  ],
  sources: ['RO-EVE', 'PL-KRO', 'NP-VISA', 'UG-SUS'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'No certificate? No stress. We can make you an experience letter from a big hotel, you just learn the name of the manager.',
        shows: 'make you an experience letter',
      },
      {
        lang: 'en',
        text: 'You are 17? We change your date of birth in the papers, many girls did it, then the visa is easy.',
        shows: 'change your date of birth',
      },
      {
        lang: 'en',
        text: 'Diploma is no problem bro, our guy can print a diploma for any country, 2 days',
        shows: 'print a diploma',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'Welders for Romania, any age, we make all the papers even without school, ring Costa.',
        shows: 'any age, we make',
      },
      {
        lang: 'es',
        text: 'Si no tienes estudios, te hacemos un título de cocinero y con eso sacas la visa, nadie lo revisa',
        shows: 'te hacemos un título',
        kind: 'chat',
      },
      {
        lang: 'es',
        text: 'Aceptamos desde los 16, cambiamos la fecha de nacimiento en los papeles y listo, sales el lunes.',
        shows: 'cambiamos la fecha de nacimiento',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'We help you fill in the forms and translate your own certificates. You bring the originals.',
        because: 'honest help with real papers',
      },
      {
        lang: 'en',
        text: 'We do not change your age or any other fact in the papers, please do not ask.',
        because: 'negated',
      },
      {
        lang: 'en',
        text: 'Please prepare your papers: passport, diploma and two references. The embassy checks all of them.',
        because: 'the worker brings own papers',
      },
      {
        lang: 'en',
        text: 'People who use a fake diploma can be sent home, the ministry says.',
        because: 'a warning in a report',
      },
      {
        lang: 'es',
        text: 'Te ayudamos a traducir tus títulos y a rellenar la solicitud del visado, los originales los traes tú.',
        because: 'honest help with real papers',
      },
      { lang: 'es', text: 'No cambiamos la edad ni otros datos de los documentos.', because: 'negated' },
    ],
  },
});
