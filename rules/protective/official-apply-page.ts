import { detector, protective } from '../define.ts';

export default protective({
  id: 'official-apply-page',
  // Applying on the employer's own domain or in known hiring software leaves a trace that can be checked.
  // It needs the page, not only its text; what text can show is shown.
  credit: 0.8,
  claim: false,
  when: detector('official-apply-page'),
  caution: 'An address can look almost the same. Read every letter of it.',
  sources: ['EURES', 'FBI-20'],

  examples: {
    matches: [],
    misses: [
      {
        lang: 'en',
        text: 'Apply now on bit.ly/best-job-ever and send the form to our manager by messenger, he answers at night.',
        because: 'a shortened link',
      },
      {
        lang: 'en',
        text: 'Write a short message to our manager with your name and age, he will tell you how to apply.',
        because: 'no page at all',
      },
      {
        lang: 'en',
        text: 'Our kitchen needs a dishwasher on weekends, come by after three and ask for Rosa.',
        because: 'apply in person',
      },
      {
        lang: 'es',
        text: 'Apúntate en bit.ly/trabajo-ya y manda el formulario a nuestra encargada por mensaje.',
        because: 'un enlace acortado',
      },
      {
        lang: 'es',
        text: 'La cocina necesita lavaplatos los fines de semana, pasa después de las tres y pregunta por Rosa.',
        because: 'se pide en persona',
      },
    ],
  },
});
