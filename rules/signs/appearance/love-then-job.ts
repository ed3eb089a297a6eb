import { all, any, phrase, sign } from '../../define.ts';

export default sign({
  id: 'love-then-job',
  category: 'appearance',
  // Quick love that soon brings a trip and a job is an old way to recruit (LJI-T, KLJUC, IOM-MI, RD-NL).
  strength: 'strong',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: any(
    phrase('love-then-job'),
    all(
      phrase('affection'),
      any(phrase('visa'), phrase('free-travel'), phrase('abroad')),
      phrase('job-word'),
    ),
  ),

  falseAlarms: ['Real couples who plan to live together'],
  sources: ['LJI-T', 'KLJUC', 'IOM-MI', 'RD-NL'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'I love you and soon we will live together. My cousin owns a bar in Marbella, you can work there and I buy the ticket',
        shows: 'you can work there',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'my queen I found a job for you here near me, I will pay the visa, just come',
        shows: 'my queen',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'if you love me you will work in the club for some months, then we have money for our house',
        shows: 'if you love me',
        kind: 'chat',
      },
      {
        lang: 'es',
        text: 'Mi amor te conseguí un trabajo aquí cerca de mí, yo te pago el pasaje y vivimos juntos',
        shows: 'te conseguí un trabajo',
        kind: 'chat',
      },
      {
        lang: 'es',
        text: 'te amo, vente conmigo y trabajas unos meses en el bar de mi primo para nuestra casa',
        shows: 'vente conmigo y trabajas',
        kind: 'chat',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'We love our guests, and if you love good coffee this job is for you.',
        because: 'a different meaning',
      },
      {
        lang: 'en',
        text: 'My wife and I run a small hotel and look for a couple to help us in the summer.',
        because: 'an honest couple',
      },
      {
        lang: 'en',
        text: 'I miss you all! The new job abroad is good and the visa came quickly.',
        because: 'a friend writes home',
        kind: 'chat',
      },
      {
        lang: 'es',
        text: 'Nos encanta nuestro trabajo y si te gusta el café este puesto es para ti.',
        because: 'a different meaning',
      },
      {
        lang: 'es',
        text: 'Mi esposa y yo llevamos un hotel pequeño y buscamos una pareja para el verano.',
        because: 'an honest couple',
      },
    ],
  },
});
