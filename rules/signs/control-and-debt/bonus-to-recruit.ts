import { amount, any, near, phrase, sign } from '../../define.ts';

export default sign({
  id: 'bonus-to-recruit',
  category: 'control-and-debt',
  // Victims are often made to bring others, and a reward per head is how it starts (BR-MRE, CAFC-23).
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: any(phrase('bonus-to-recruit'), near(8, phrase('bring-friends'), amount())),

  falseAlarms: ['An ordinary referral bonus for people who already work there'],
  sources: ['BR-MRE', 'CAFC-23', 'MJSP'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Bring two friends and get 200 dollars for each, they dont need to know the details yet',
        shows: 'Bring two friends and get 200 dollars',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'Besides your daily tasks you earn 15 % of what your team makes: invite others and earn more.',
        shows: 'invite others and earn',
      },
      {
        lang: 'en',
        text: '500 for every girl you bring to the club, cash, no limit',
        shows: 'for every girl you bring',
        kind: 'chat',
      },
      {
        lang: 'es',
        text: 'Trae a tus amigas y gana 100 dólares por cada una, no hace falta que les cuentes todo',
        shows: 'Trae a tus amigas y gana',
        kind: 'chat',
      },
      {
        lang: 'es',
        text: 'Bono de 50 euros por cada persona que traigas al grupo, pagado el mismo día.',
        shows: 'por cada persona que',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Staff may recommend a colleague and receive a bonus after the probation period.',
        because: 'a staff referral scheme',
      },
      {
        lang: 'en',
        text: 'Bring a friend to our open day, coffee is free.',
        because: 'an invitation without a reward',
      },
      {
        lang: 'en',
        text: 'You recruit new members for the sports club and look after the ones we have.',
        because: 'recruiting is the work',
      },
      {
        lang: 'es',
        text: 'Los empleados pueden recomendar a un colega y reciben una gratificación tras el periodo de prueba.',
        because: 'a staff referral scheme',
      },
      {
        lang: 'es',
        text: 'Ven con un amigo a la jornada de puertas abiertas, el café es gratis.',
        because: 'an invitation without a reward',
      },
    ],
  },
});
