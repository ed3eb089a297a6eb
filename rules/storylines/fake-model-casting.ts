import { storyline } from '../define.ts';

// Castings that want body pictures or money first are about the pictures or the money (R29, UKM).
export default storyline({
  id: 'fake-model-casting',
  core: [['phrase:modelling-work'], ['body-photos', 'undress-or-webcam-test', 'fee-to-get-job']],
  extra: [
    'demanded-age-sex-looks',
    'minor-sought',
    'come-alone',
    'abroad-all-paid',
    'move-to-messenger',
    'picked-without-applying',
    'holding-deposit',
  ],
  help: ['police', 'scam', 'child'],
  sources: ['R29', 'UKM', 'AOL-17', 'IOM-MI', 'A21-25'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'New faces wanted! Our talent agency looks for attractive girls 16 to 22. Send full-body photos in swimsuit and your measurements by WhatsApp for the casting.',
        shows: 'full-body photos',
      },
      {
        lang: 'en',
        text: 'You were scouted for a photo shoot. The casting is tomorrow in a hotel, come alone. Before that you pay a registration fee of 150 euro for the portfolio.',
        shows: 'pay a registration fee',
      },
      {
        lang: 'en',
        text: 'Model casting for a lingerie brand: send topless photo and measurements first, good-looking ladies only, our photographer picks you up at night.',
        shows: 'topless photo',
      },
      {
        lang: 'es',
        text: 'Buscamos modelos de 16 a 22 años, guapas. Envía fotos de cuerpo entero en traje de baño y tus medidas por WhatsApp para el casting.',
        shows: 'fotos de cuerpo entero',
      },
      {
        lang: 'es',
        text: 'Casting de modelos mañana en un hotel, ven sola. Antes tienes que pagar la cuota de inscripción de 150 euros.',
        shows: 'cuota de inscripción',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Our licensed model agency holds an open day in its studio on Saturday. Come with a parent if you are under 18. We charge no fee.',
        because: 'an open day with parents and without a fee',
      },
      {
        lang: 'en',
        text: 'Photographer wanted for school portraits, own camera, two weeks in September, day rate by agreement with the union.',
        because: 'taking pictures is the work',
      },
      {
        lang: 'en',
        text: 'Police warn of false model scouts who ask girls for swimsuit pictures. Do not send photos and tell an adult.',
        because: 'a warning',
      },
      {
        lang: 'es',
        text: 'Agencia de modelos con licencia: puertas abiertas el sábado en el estudio. Si eres menor, ven con tu madre o tu padre. No cobramos nada.',
        because: 'puertas abiertas y sin cobro',
      },
      {
        lang: 'es',
        text: 'La policía advierte de falsos cazatalentos que piden fotos en bañador a chicas; no envíes fotos.',
        because: 'un aviso',
      },
    ],
  },
});
