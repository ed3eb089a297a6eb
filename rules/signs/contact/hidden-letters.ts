import { detector, sign } from '../../define.ts';

export default sign({
  id: 'hidden-letters',
  category: 'contact',
  // Letters of another alphabet or invisible signs inside words slip past filters (TGS).
  // In one set of spam samples a third held such a word; ordinary text hardly ever does.
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: detector('hidden-letters'),

  falseAlarms: [
    'Brand names with a special spelling',
    'Formulas and program code',
    'Text in two languages, where whole words change alphabet',
  ],
  sources: ['TGS'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'We need реople for remote wоrk, two hours a day, high рay every evening, write to our manager and start earning tomorrow.',
        shows: 'реople',
      },
      {
        lang: 'en',
        text: 'Easy onli\u200bne jo\u200bb for everyone, good sal\u200bary each day, no skills needed, just your phone and some free time in the evening.',
        shows: 'sal\u200bary',
      },
      {
        lang: 'en',
        text: 'Flехible offеr with gооd income, small daily clicks from your sofa, friendly team, message our coordinator for the details now.',
        shows: 'offеr',
      },
      {
        lang: 'es',
        text: 'Buscаmos реrsonas para trabajо fácil desde casa, dos horas al día y pago diario, escribe a nuestra encargada.',
        shows: 'реrsonas',
      },
      {
        lang: 'es',
        text: 'Tаreas sеncillas dеsde el móvil, ganas cada día sin experiencia, pregunta a la coordinadora por los detalles de esto.',
        shows: 'Tаreas',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Translator for English and Russian (русский язык) wanted: you translate manuals for our machines and check the work of colleagues.',
        because: 'whole words in another alphabet',
      },
      {
        lang: 'en',
        text: 'Our naïve-looking café in Zürich needs a barista who can make a proper crème brûlée and speaks some français.',
        because: 'ordinary accents',
      },
      {
        lang: 'en',
        text: 'Web developer wanted: C++, iOS and Node.js should be no foreign words to you, and GitHub is where we meet.',
        because: 'brand spellings',
      },
      {
        lang: 'es',
        text: 'Traductora de español y ruso (русский) para nuestra oficina de Bilbao: traduces contratos y acompañas a clientes.',
        because: 'palabras enteras en otro alfabeto',
      },
      {
        lang: 'es',
        text: 'Camarero para la cafetería Ñandú: atiendes mesas, preparas café y hablas algo de français con los turistas.',
        because: 'acentos normales',
      },
    ],
  },
});
