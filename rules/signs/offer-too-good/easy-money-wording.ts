import { phrase, sign } from '../../define.ts';

export default sign({
  id: 'easy-money-wording',
  category: 'offer-too-good',
  // Says nothing about the work and hurries past the question who pays (SCAMW, USPIS).
  // Weak: students and cheerful shops write like this too.
  strength: 'weak',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: phrase('easy-money-wording'),

  falseAlarms: [
    'Cheerful adverts for student and weekend jobs',
    'Sales jobs with honest commission and a lively tone',
    'Articles about saving or investing',
  ],
  sources: ['SCAMW', 'USPIS', 'VN-NLD'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Hi dear! want quick cash? My team shows you how, u only need a phone and 20 min, start tonite',
        shows: 'quick cash',
      },
      {
        lang: 'en',
        text: 'Mums and students, make money from your phone while the kids sleep. Ask me how, no boss and no stress.',
        shows: 'make money from your phone',
      },
      {
        lang: 'en',
        text: 'This is easy money, my cousin got 600 in her first week and she never even left the house.',
        shows: 'easy money',
      },
      {
        lang: 'en',
        text: 'New online team forming now, get rich with us this year, income from day one for every member.',
        shows: 'get rich',
      },
      {
        lang: 'es',
        text: 'Gana dinero fácil desde tu sofá, mis amigas ya lo hacen y cobran cada noche. Pregúntame cómo.',
        shows: 'dinero fácil',
      },
      {
        lang: 'es',
        text: 'Amiga, esto te da libertad financiera sin jefes, empiezas hoy y mañana ya ves tu plata.',
        shows: 'libertad financiera',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Baking for the market stall is hard work, not easy money, but the team is kind and you learn a trade.',
        because: 'The words are negated by an honest employer',
      },
      {
        lang: 'en',
        text: 'Cashier wanted: you must be quick with cash and numbers, Saturdays 9 to 17, 13 euros per hour.',
        because: '"quick with cash" is a skill, not a promise',
      },
      {
        lang: 'en',
        text: 'The police warn students about posts that promise easy money for lending a bank card.',
        because: 'A warning that repeats the words',
      },
      {
        lang: 'es',
        text: 'Aquí no hay dinero fácil: el trabajo en la obra es duro, pero se paga cada quincena con recibo.',
        because: 'Un jefe honesto lo niega',
      },
      {
        lang: 'es',
        text: 'Cajera para supermercado: manejo de dinero, rapidez en caja y buen trato, turno de tarde.',
        because: '"rapidez" y "dinero" son parte del oficio',
      },
    ],
  },
});
