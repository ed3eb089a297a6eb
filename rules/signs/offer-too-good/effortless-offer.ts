import { absent, all, any, near, phrase, sign } from '../../define.ts';

export default sign({
  id: 'effortless-offer',
  category: 'offer-too-good',
  // Easy or spare-time work that asks for nothing, without a word on what is done (USPIS, EVZ, LURES).
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: all(
    any(
      near(
        40,
        any(phrase('work-from-home'), phrase('simple-work'), phrase('little-time')),
        any(phrase('no-experience'), phrase('nothing-asked')),
      ),
      near(
        25,
        phrase('little-time'),
        any(phrase('work-from-home'), phrase('simple-work'), phrase('high-pay')),
      ),
    ),
    absent(phrase('duties')),
  ),

  falseAlarms: ['A short note about real entry-level work from home', 'Surveys and tests that pay little'],
  sources: ['LURES', 'USPIS', 'EVZ'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Work from home, no experience needed, anybody with a phone can do it.',
        shows: 'no experience needed',
      },
      {
        lang: 'en',
        text: 'Simple tasks for everyone, no skills required, start whenever you like.',
        shows: 'no skills required',
      },
      {
        lang: 'en',
        text: 'Only 1-2 hours a day in your spare time, work from home, good money.',
        shows: 'work from home',
      },
      {
        lang: 'es',
        text: 'Trabajo desde casa, sin experiencia, solo necesitas un celular.',
        shows: 'sin experiencia',
      },
      { lang: 'es', text: 'Trabajo desde casa, solo una o dos horas al día.', shows: 'desde casa' },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Work from home two days a week. Your duties include payroll and reports. No experience needed with our software.',
        because: 'the work is described',
      },
      {
        lang: 'en',
        text: 'No experience needed: the bakery trains you in the shop.',
        because: 'it is work on the spot',
      },
      {
        lang: 'en',
        text: 'Remote work is possible after the first year.',
        because: 'nothing is said to be easy',
      },
      {
        lang: 'es',
        text: 'Sin experiencia: la panadería te enseña en la tienda.',
        because: 'es un trabajo presencial',
      },
      {
        lang: 'es',
        text: 'El teletrabajo es posible después del primer año.',
        because: 'no se promete nada fácil',
      },
    ],
  },
});
