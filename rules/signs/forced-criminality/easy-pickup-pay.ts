import { phrase, sign } from '../../define.ts';

export default sign({
  id: 'easy-pickup-pay',
  category: 'forced-criminality',
  // Much money for one small errand is how crime groups find helpers for a day (LURES, MACAO).
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: phrase('easy-pickup-pay'),

  falseAlarms: ['Day work in moving or catering at the usual wage', 'A medical courier'],
  sources: ['LURES', 'MACAO'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'One day job, you just drive a car from Ghent to Lille, 800 euro cash, no questions asked.',
        shows: 'One day job, you just drive',
      },
      {
        lang: 'en',
        text: 'need someone tonight: pick up an envelope at a house, bring it here, 300 cash',
        shows: 'pick up an envelope',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: '€500 just to wait in front of a bank for an hour, dm',
        shows: '500 just to wait',
        kind: 'chat',
      },
      {
        lang: 'es',
        text: 'Jale de una noche, solo manejas un carro hasta Puebla, buena paga, sin preguntas.',
        shows: 'sin preguntas',
      },
      {
        lang: 'es',
        text: '500 euros solo por recoger un sobre y llevarlo a la estación, hoy mismo',
        shows: 'solo por recoger',
        kind: 'chat',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Day work at the music festival: you build stages, 15 euro an hour, contract by e-mail.',
        because: 'ordinary day work',
      },
      {
        lang: 'en',
        text: 'Driver for the blood bank: you collect samples at clinics, shifts of six hours.',
        because: 'a medical courier',
      },
      {
        lang: 'en',
        text: 'Any questions? Just ask at the desk, no question is too small.',
        because: 'a different meaning',
      },
      {
        lang: 'es',
        text: 'Trabajo de un día en el festival: montar escenarios, 12 euros la hora con contrato.',
        because: 'ordinary day work',
      },
      {
        lang: 'es',
        text: 'Conductor para el banco de sangre, recogida de muestras en clínicas.',
        because: 'a medical courier',
      },
    ],
  },
});
