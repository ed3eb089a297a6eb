import { phrase, sign } from '../../define.ts';

export default sign({
  id: 'carry-or-collect',
  category: 'forced-criminality',
  // Who carries a bag or collects money for strangers carries the blame as well (MACAO, TGS).
  strength: 'strong',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: phrase('carry-or-collect'),

  falseAlarms: ['Courier and moving firms with shifts and uniforms', 'Cash-in-transit staff'],
  sources: ['MACAO', 'TGS'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Free holiday in Brazil, you only take a small suitcase to a friend of mine when you fly back',
        shows: 'take a small suitcase',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'You collect cash from elderly customers at the door, say you are from the bank, 10 % is yours.',
        shows: 'collect cash from elderly',
      },
      {
        lang: 'en',
        text: 'deliver this package to a man at the hotel and dont open it, cash tonight',
        shows: 'deliver this package',
        kind: 'chat',
      },
      {
        lang: 'es',
        text: 'Vacaciones pagadas, solo tienes que llevar una maleta a un amigo cuando regreses',
        shows: 'Vacaciones pagadas',
        kind: 'chat',
      },
      {
        lang: 'es',
        text: 'Recoges el dinero en casa de personas mayores y te quedas el diez por ciento, sin hacer preguntas.',
        shows: 'Recoges el dinero',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Parcel courier with van and scanner, Monday to Friday, uniform and contract from day one.',
        because: 'a real courier job',
      },
      {
        lang: 'en',
        text: 'Movers: you carry boxes and furniture up to the third floor.',
        because: 'moving furniture',
      },
      {
        lang: 'en',
        text: 'Care assistant: you bring older people their shopping and count the change with them.',
        because: 'care work',
      },
      {
        lang: 'en',
        text: 'Please do not open the box before the engineer arrives; it holds the new scanner.',
        because: 'a different meaning',
      },
      {
        lang: 'es',
        text: 'Repartidor con furgoneta, uniforme y contrato desde el primer día.',
        because: 'a real courier job',
      },
      {
        lang: 'es',
        text: 'Mozo de mudanzas: cargar cajas y muebles hasta un tercer piso.',
        because: 'moving furniture',
      },
    ],
  },
});
