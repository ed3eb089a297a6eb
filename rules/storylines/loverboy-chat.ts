import { storyline } from '../define.ts';

// Affection comes first, then work abroad, a debt or a secret; newer cases go faster (LJI-T, RD-NL).
export default storyline({
  id: 'loverboy-chat',
  core: [
    ['love-then-job'],
    [
      'demanded-secrecy',
      'debt-from-travel',
      'abroad-all-paid',
      'phrase:free-travel',
      'phrase:abroad',
      'leave-within-days',
    ],
  ],
  extra: [
    'body-photos',
    'come-alone',
    'entertainment-euphemism',
    'leave-within-days',
    'demanded-secrecy',
    'image-blackmail',
    'odd-route',
    'papers-arranged',
  ],
  help: ['trafficking', 'police', 'domestic-violence'],
  helpWhenThere: ['trafficking', 'police', 'domestic-violence'],
  sources: ['LJI-T', 'KLJUC', 'IOM-MI', 'RD-NL'],

  examples: {
    matches: [
      {
        lang: 'en',
        kind: 'chat',
        text: 'I love you, my love, we will live together soon. I found a job for you abroad in a bar, the ticket is paid. Do not tell your parents, it is our secret.',
        shows: 'job',
      },
      {
        lang: 'en',
        kind: 'chat',
        text: 'My dear, I miss you so much. Come to me, I have a job for you overseas and I pay the flight. Tell nobody until you are here.',
        shows: 'Tell nobody',
      },
      {
        lang: 'en',
        kind: 'chat',
        text: 'My love, after this job we will live together. You fly this week to another country, work as a dancer, and keep it secret from your family.',
        shows: 'keep it secret',
      },
      {
        lang: 'es',
        kind: 'chat',
        text: 'Te amo, mi amor, pronto viviremos juntos. Te encontré trabajo en el extranjero y el pasaje está pagado. No le digas a nadie.',
        shows: 'No le digas a nadie',
      },
      {
        lang: 'es',
        kind: 'chat',
        text: 'Mi amor, te extraño mucho. Ven conmigo, tengo un trabajo para ti en otro país y yo pago el vuelo. Es nuestro secreto, no se lo cuentes a tus padres.',
        shows: 'trabajo',
      },
    ],
    misses: [
      {
        lang: 'en',
        kind: 'chat',
        text: 'My love, I got the job at the school! Can you pick up the kids today, and shall we cook something nice tonight?',
        because: 'a couple with its own news',
      },
      {
        lang: 'en',
        kind: 'chat',
        text: 'My dear, how was the interview? Mum asks whether you want her car for the first week.',
        because: 'a family talks',
      },
      {
        lang: 'en',
        kind: 'chat',
        text: 'He said he loved her, then he found work for her abroad. The court heard that three women were exploited.',
        because: 'news from a court',
      },
      {
        lang: 'es',
        kind: 'chat',
        text: 'Mi amor, ¡me dieron el trabajo en la escuela! ¿Recoges tú a los niños hoy y cenamos fuera?',
        because: 'una pareja con su propia noticia',
      },
      {
        lang: 'es',
        kind: 'chat',
        text: 'Le decía que la amaba y le encontró trabajo en otro país; el tribunal escuchó a tres víctimas.',
        because: 'una noticia',
      },
    ],
  },
});
