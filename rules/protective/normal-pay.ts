import { detector, protective } from '../define.ts';

export default protective({
  id: 'normal-pay',
  // Pay inside the usual band of role and place takes away the strongest bait (VCK).
  credit: 0.5,
  claim: false,
  when: detector('normal-pay'),
  caution: 'The deception can be about conditions, not about pay.',
  sources: ['VCK'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Cleaner for our office in Manchester, United Kingdom, 20 hours a week. We pay £12.60 an hour and holidays.',
        shows: '£12.60 an hour',
      },
      {
        lang: 'en',
        text: 'Warehouse picker in Hamburg, Germany, early shift, full time. The wage is €2,450 per month before tax.',
        shows: '€2,450 per month',
      },
      {
        lang: 'en',
        text: 'Kitchen helper for a hotel in Dublin, Ireland. You earn €14.50 per hour, meals during the shift are included.',
        shows: '€14.50 per hour',
      },
      {
        lang: 'es',
        text: 'Camarera de pisos en Madrid, España, jornada completa. El sueldo es de 1.450 € al mes según convenio.',
        shows: '1.450 € al mes',
      },
      {
        lang: 'es',
        text: 'Mozo de almacén en Valencia, España, turno de tarde. Pagamos 1.500 € al mes con dos pagas extra.',
        shows: '1.500 € al mes',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Cleaner for our office in Manchester, United Kingdom, easy work. We pay £900 a day, cash in the evening.',
        because: 'far above the usual',
      },
      {
        lang: 'en',
        text: 'Warehouse picker in Hamburg, Germany, early shift. The pay is good and we talk about it when we meet.',
        because: 'no sum is named',
      },
      {
        lang: 'en',
        text: 'Invoice number 2450 and delivery note 1260 belong to the same order, please file them together.',
        because: 'numbers that are no pay',
      },
      {
        lang: 'es',
        text: 'Camarera de pisos en Madrid, España, trabajo fácil. Pagamos 800 € al día en efectivo.',
        because: 'muy por encima de lo normal',
      },
      {
        lang: 'es',
        text: 'Mozo de almacén en Valencia, España, turno de tarde. El sueldo se habla en la entrevista.',
        because: 'no se dice ninguna cifra',
      },
    ],
  },
});
