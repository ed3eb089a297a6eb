import { detector, sign } from '../../define.ts';

export default sign({
  id: 'missing-address',
  category: 'vague-employer',
  // A firm that can be visited and called is harder to invent (SAPS, VIC). Silence is common, so this says little.
  strength: 'weak',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: detector('missing-address'),
  missing: true,

  falseAlarms: [
    'Small firms and households',
    'Remote teams without an office',
    'Boards that hide the address until you apply',
  ],
  sources: ['SAPS', 'MX-CRIME', 'VIC', 'BG-SIGNS'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Workers wanted for a factory abroad, good money, free room. Call or text +44 7700 900123, ask for Mr Ken.',
        shows: '',
      },
      {
        lang: 'en',
        text: 'Hotel staff needed overseas this summer, many places. Telegram @hotel_jobs_ken for all details and papers.',
        shows: '',
      },
      {
        lang: 'en',
        text: 'We are hiring packers for work in another country, contact only by WhatsApp +44 7700 900456, leave your name.',
        shows: '',
      },
      {
        lang: 'es',
        text: 'Se necesitan obreros para el extranjero, buen dinero y cuarto. Escribe al WhatsApp +34 600 123 456, pregunta por Toño.',
        shows: '',
      },
      {
        lang: 'es',
        text: 'Personal para hotel en el extranjero, muchas plazas. Telegram @hotel_empleos_mx para papeles y detalles.',
        shows: '',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Bakery Miller: our company bakes in York, England, and looks for a helper. Call 01904 555 010 in the morning.',
        because: 'Street, town and fixed line',
      },
      {
        lang: 'en',
        text: 'Our workshop is at Hafenstrasse 8, 20457 Hamburg; come by on Tuesday or mail work@hafenholz.example.com.',
        because: 'Street and own mail address',
      },
      {
        lang: 'en',
        text: 'Read more about the post and our office at 5 Rue des Lilas, 69003 Lyon, on www.lilas.example.com.',
        because: 'Street and own page',
      },
      {
        lang: 'es',
        text: 'Panadería Lola, Calle Mayor 12, 28013 Madrid, busca ayudante. Llama al 91 555 01 10 por la mañana.',
        because: 'Calle, ciudad y teléfono fijo',
      },
      {
        lang: 'es',
        text: 'Nuestro taller está en Avenida Central 45, Lima; ven el martes o escribe a trabajo@taller.example.com.',
        because: 'Calle y correo propio',
      },
    ],
  },
});
