import { amount, any, near, phrase, sign } from '../../define.ts';

export default sign({
  id: 'likes-and-ratings',
  category: 'money-mule',
  // Paid likes, ratings and "optimising" are the bait of task scams; the first pay is real, the rest is not (FTC-TASK, FBI-24).
  // Honest tests of products ask for opinions, not for five stars or screenshots.
  strength: 'strong',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: any(
    phrase('likes-and-ratings'),
    near(
      15,
      phrase('click-task'),
      any(amount('day', 'task'), phrase('pay-by-day-or-week'), phrase('simple-work'), phrase('little-time')),
    ),
  ),

  falseAlarms: [
    'Real tests of an app or a website',
    'Paid surveys',
    'Work that checks posts against the rules of a platform',
    'A social media job that answers comments',
  ],
  sources: ['FTC-TASK', 'FBI-24', 'SPF-24', 'EVZ', 'UA-DN', 'FR-JDN', 'LURES'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Like short videos from your phone and get paid! Each like brings 2 dollars, most of our helpers reach 150 dollars a day.',
        shows: 'Like short videos',
      },
      {
        lang: 'en',
        text: 'You only rate hotels on our platform, it is a simple task of a few minutes, and the commission comes the same evening.',
        shows: 'rate hotels',
      },
      {
        lang: 'en',
        text: 'We help shops with product boosting. Grab orders in the app, finish forty a day, collect your commission.',
        shows: 'product boosting',
      },
      {
        lang: 'en',
        kind: 'chat',
        text: 'Subscribe to the channel, send me a screenshot and you receive $5 per task, up to thirty tasks every day.',
        shows: '$5 per task',
      },
      {
        lang: 'es',
        text: 'Gana dinero por dar me gusta a vídeos cortos: 3 euros por cada me gusta y cobras el mismo día.',
        shows: 'por cada me gusta',
      },
      {
        lang: 'es',
        text: 'Solo tienes que calificar hoteles desde el móvil y enviar la captura, pagamos una comisión por cada tarea terminada.',
        shows: 'calificar hoteles',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Social media assistant: you plan posts, answer comments, grow likes for our bakery page and report the numbers every month.',
        because: 'likes are a result of the work, nobody is paid for each one',
      },
      {
        lang: 'en',
        text: 'Hotel receptionist who welcomes guests, takes bookings and answers online reviews politely. Shifts of eight hours, paid monthly.',
        because: 'answers real reviews as part of a full job',
      },
      {
        lang: 'en',
        text: 'My cousin saw a post that paid per like for videos and lost 900 dollars. It was a scam, she reported it.',
        because: 'tells of a loss',
      },
      {
        lang: 'en',
        text: 'Take part in our usability study: one hour in our lab, you try a new banking app and tell us what confuses you.',
        because: 'a real product test',
      },
      {
        lang: 'es',
        text: 'Buscamos responsable de redes sociales para planificar publicaciones, responder comentarios y medir los me gusta cada mes.',
        because: 'trabajo normal de redes sociales',
      },
      {
        lang: 'es',
        text: 'Cuidado con la estafa de los me gusta: primero pagan por tarea y luego piden dinero.',
        because: 'es un aviso',
      },
    ],
  },
});
