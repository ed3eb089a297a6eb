import { detector, sign } from '../../define.ts';

export default sign({
  id: 'short-or-odd-link',
  category: 'contact',
  // A shortened link, a bare number address or a file to install hides where it leads (SPF-21, FBI-24).
  // Flyers use short links too, so alone it says little.
  strength: 'weak',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: detector('odd-link'),

  falseAlarms: ['Short links on flyers and in text messages of real firms', 'Forms of a known provider'],
  sources: ['SPF-21', 'TGS', 'FBI-24'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Part-time helpers wanted, daily pay. All details and the registration are behind this link: https://bit.ly/3xJobNow, be quick please.',
        shows: 'https://bit.ly/3xJobNow',
      },
      {
        lang: 'en',
        text: 'Download the work application here http://203.0.113.45/work.apk and log in with your phone number to see your first duties.',
        shows: 'http://203.0.113.45/work.apk',
      },
      {
        lang: 'en',
        text: 'Read the description of the position and fill in your data: tinyurl.com/online-desk-role, our manager calls you back in the evening.',
        shows: 'tinyurl.com/online-desk-role',
      },
      {
        lang: 'es',
        text: 'Se buscan personas para trabajo en línea con pago diario. Regístrate en https://bit.ly/3trabajoYa y espera el mensaje.',
        shows: 'https://bit.ly/3trabajoYa',
      },
      {
        lang: 'es',
        text: 'Descarga la aplicación de trabajo en http://203.0.113.45/trabajo.apk e inicia sesión con tu número de teléfono.',
        shows: 'http://203.0.113.45/trabajo.apk',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Read the full description on https://www.millbrookschool.example/vacancies/caretaker and send us your letter by the end of May.',
        because: 'a plain address of the school',
      },
      {
        lang: 'en',
        text: 'Apply on our page www.lakesideclinic.example/jobs or hand in your papers at the front desk between nine and four.',
        because: 'a plain address of the clinic',
      },
      {
        lang: 'en',
        text: 'Please bring a bit of patience and a tiny toolbox. The workshop is next to the station, second door on the left.',
        because: 'no link at all',
      },
      {
        lang: 'es',
        text: 'Consulta la oferta completa en https://www.colegiolosolmos.example/empleo y envía tu carta antes de fin de mes.',
        because: 'una dirección normal',
      },
      {
        lang: 'es',
        text: 'Inscríbete en www.clinicadellago.example/trabaja o entrega tu currículum en recepción de nueve a dos.',
        because: 'una dirección normal',
      },
    ],
  },
});
