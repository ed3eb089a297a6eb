import { any, phrase, sign } from '../../define.ts';

export default sign({
  id: 'leave-within-days',
  category: 'urgency',
  // A work visa takes weeks, so a flight in days means another visa or none (RO-EVE, BN-BT, DMW-25). Strong when it goes abroad.
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: any(phrase('leave-within-days'), phrase('days-to-departure')),
  raised: { to: 'strong', when: any(phrase('abroad'), phrase('visitor-visa')) },

  falseAlarms: [
    'Harvest crews inside free-movement areas',
    'Relief staff and touring companies',
    'Travel as part of a job one already has',
  ],
  sources: ['RO-EVE', 'BN-BT', 'DMW-25', 'PL-KRO'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Passport ready? Good, you fly tomorrow, my colleague waits with the ticket at door 4.',
        shows: 'you fly tomorrow',
      },
      {
        lang: 'en',
        text: 'Factory in Europe, departure in 3 days, minibus from the square, bring warm clothes only.',
        shows: 'departure in 3 days',
      },
      {
        lang: 'en',
        text: 'We want people who are ready to travel this week, papers we see there.',
        shows: 'ready to travel this week',
      },
      {
        lang: 'en',
        text: 'Quick departure to the islands for dancers and bar staff, ask today.',
        shows: 'Quick departure',
      },
      {
        lang: 'es',
        text: '¿Tienes pasaporte? Bien, te vas mañana, mi colega te espera con el boleto en la puerta 4.',
        shows: 'te vas mañana',
      },
      {
        lang: 'es',
        text: 'Fábrica en Europa, salida en 3 días, la camioneta sale de la plaza.',
        shows: 'salida en 3 días',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'The season starts in June; the visa takes about eight weeks, so please plan your journey with us.',
        because: 'Time for the visa',
      },
      {
        lang: 'en',
        text: 'Bus drivers: tours leave every week from Graz, you are home again each Friday.',
        because: 'Travel is part of the work',
      },
      {
        lang: 'en',
        text: 'You have five days of leave for moving house and weddings, besides the yearly holiday.',
        because: 'Leave means holiday',
      },
      {
        lang: 'es',
        text: 'La temporada empieza en junio; la visa tarda unas ocho semanas, planea el viaje con nosotros.',
        because: 'Hay tiempo para la visa',
      },
      {
        lang: 'es',
        text: 'Tienes cinco días libres por mudanza o boda, además de las vacaciones.',
        because: 'Días libres',
      },
    ],
  },
});
