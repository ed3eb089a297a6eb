import { detector, sign } from '../../define.ts';

export default sign({
  id: 'messenger-only-contact',
  category: 'off-platform',
  // A handle alone can vanish overnight and belongs to nobody (MEA-23, DMW-25, DUBAI).
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: detector('messenger-only'),

  falseAlarms: [
    'Shops and households that only use a messenger',
    'Day work in many regions',
    'Ads cut short by the board',
  ],
  sources: ['MEA-23', 'DMW-25', 'DUBAI', 'FISC-MX'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Helpers for hotel wanted, men and women, many places. Contact only on Telegram @grandhotel_team for details.',
        shows: '@grandhotel_team',
      },
      {
        lang: 'en',
        text: 'Job in warehouse, good boss, room near by. WhatsApp +44 7700 900321, we answer day and night.',
        shows: '+44 7700 900321',
      },
      {
        lang: 'en',
        text: 'Looking for girls for a bar by the sea, all details here https://t.me/seabar_jobs and nowhere else.',
        shows: 't.me/seabar_jobs',
      },
      {
        lang: 'es',
        text: 'Se busca personal para hotel, muchas plazas. Solo por Telegram @granhotel_equipo para detalles.',
        shows: '@granhotel_equipo',
      },
      {
        lang: 'es',
        text: 'Trabajo en bodega con cuarto cerca. WhatsApp +34 600 765 432, contestamos día y noche.',
        shows: '+34 600 765 432',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Hotel Lindenhof, Seestrasse 4, 6353 Weggis: write to jobs@lindenhof.example.com or WhatsApp +44 7700 900654.',
        because: 'Address and own mail as well',
      },
      {
        lang: 'en',
        text: 'Apply at www.lagerhaus.example.com, by mail to work@lagerhaus.example.com or on our WhatsApp.',
        because: 'Own page and mail as well',
      },
      {
        lang: 'en',
        text: 'You know how to run a Telegram channel with 10,000 readers and write short, clear posts.',
        because: 'A skill, no contact',
      },
      {
        lang: 'es',
        text: 'Hotel Miramar, Paseo del Mar 4, 29016 Málaga: escribe a empleo@miramar.example.com o al WhatsApp +34 600 765 111.',
        because: 'También dirección y correo',
      },
      {
        lang: 'es',
        text: 'Sabes llevar un canal de Telegram con diez mil lectores y escribir textos claros.',
        because: 'Una habilidad',
      },
    ],
  },
});
