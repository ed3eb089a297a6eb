import { bare, phrase, sign } from '../../define.ts';

export default sign({
  id: 'denied-visa-need',
  category: 'travel',
  // Free entry for a visit is not permission to work (DMW-TL).
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: phrase('denied-visa-need'),
  unless: [bare('free-movement'), phrase('work-visa-named')],

  falseAlarms: ['Free movement inside the EU, Mercosur or ECOWAS', 'Visa-free entry for short visits'],
  sources: ['DMW-TL'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Kitchen work in Seoul, no visa needed, only a passport and two photos, we go every week.',
        shows: 'no visa needed',
      },
      {
        lang: 'en',
        text: 'you dont need a work visa for this country, just fly and our man meets you',
        shows: 'dont need a work visa',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'Visa free work abroad for men and women, all you need is a passport.',
        shows: 'Visa free work',
      },
      {
        lang: 'es',
        text: 'Trabajo en Corea, no necesitas visa, solo el pasaporte vigente y ganas de trabajar.',
        shows: 'no necesitas visa',
      },
      {
        lang: 'es',
        text: 'Te vas sin visa de trabajo ni nada, con el pasaporte basta y empiezas al otro día',
        shows: 'con el pasaporte basta',
        kind: 'chat',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'No visa needed for citizens of the EU. All others apply for a permit with our help.',
        because: 'free movement',
      },
      {
        lang: 'en',
        text: 'You need a work visa for this role and we apply for it with you.',
        because: 'it says the opposite',
      },
      {
        lang: 'en',
        text: 'The engineer will travel to our customers and must be able to do this without visa restrictions.',
        because: 'business trips of an employed person',
      },
      {
        lang: 'es',
        text: 'Los ciudadanos de la Unión Europea no necesitan visado para este puesto.',
        because: 'free movement',
      },
      {
        lang: 'es',
        text: 'Necesitas permiso de trabajo y la empresa lo tramita antes de que viajes.',
        because: 'it says the opposite',
      },
    ],
  },
});
