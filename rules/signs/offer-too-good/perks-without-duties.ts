import { absent, all, count, phrase, sign } from '../../define.ts';

export default sign({
  id: 'perks-without-duties',
  category: 'offer-too-good',
  // A list of gifts and no word about the work hides what the work is (AMNESTY, SAPS, IOM-SJ).
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: all(
    count(
      3,
      phrase('free-travel'),
      phrase('free-housing'),
      phrase('free-food'),
      phrase('free-visa'),
      phrase('perk-word'),
      phrase('high-pay'),
    ),
    absent(phrase('duties')),
  ),

  falseAlarms: [
    'Short posts of real hotels and ships',
    'Employer-brand pages that list benefits only',
    'A card that shows the first lines of a longer ad',
  ],
  sources: ['AMNESTY', 'SAPS', 'IOM-SJ'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Free flight, free room, free meals, swimming pool and a monthly bonus. You will love it here, come and see.',
        shows: 'Free flight',
      },
      {
        lang: 'en',
        text: 'High salary for girls and boys! Flight ticket is free, accommodation is free, trips and parties every weekend.',
        shows: 'Flight ticket is free',
      },
      {
        lang: 'en',
        text: 'We give free accommodation, free food, free visa and nice gifts at new year, be part of the family.',
        shows: 'free accommodation',
      },
      {
        lang: 'es',
        text: 'Vuelo gratis, alojamiento gratis, comida gratis, piscina y regalos. Te va a encantar, vente ya.',
        shows: 'Vuelo gratis',
      },
      {
        lang: 'es',
        text: 'Sueldo alto, boleto de avión gratis, hospedaje gratis y fiestas cada sábado en la playa.',
        shows: 'hospedaje gratis',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Free accommodation, free meals and flight paid. Your duties: clean 12 cabins a day, 48 hours per week.',
        because: 'The duties are listed',
      },
      {
        lang: 'en',
        text: 'Staff may use the pool and the gym after their shift at the front desk.',
        because: 'Two perks of one kind, and a task',
      },
      {
        lang: 'en',
        text: 'Our holiday village offers guests free meals, a pool and trips to the caves.',
        because: 'Perks for guests, no job perks beside travel or room',
      },
      {
        lang: 'es',
        text: 'Alojamiento gratis y comida gratis. Tus tareas: limpiar doce habitaciones, 40 horas semanales.',
        because: 'Las tareas están claras',
      },
      {
        lang: 'es',
        text: 'El personal puede usar la piscina del hotel al terminar su turno en recepción.',
        because: 'Un solo beneficio',
      },
    ],
  },
});
