import { detector, sign } from '../../define.ts';

export default sign({
  id: 'free-mail-address',
  category: 'contact',
  // A firm that has a site writes from its own domain; a free address hides who writes (JA, EURES).
  // Households and small firms use free mail everywhere, so alone it says little; beside a famous name it says more.
  strength: 'weak',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: detector('free-mail'),
  raised: { to: 'moderate', when: detector('brand-off-channel') },

  falseAlarms: ['Small firms and households', 'Countries where free mail is normal for business'],
  sources: ['JA', 'EURES', 'FISC-MX', 'VISA-DZ', 'IN-INT'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Meridian Shipping Ltd is hiring cabin stewards for its new liner. Send your resume and a passport photo to meridianshipping.crew@gmail.com today.',
        shows: 'meridianshipping.crew@gmail.com',
      },
      {
        lang: 'en',
        text: 'Our company, the Grand Alder Hotel Group, was founded in 1990 and offers forty positions abroad. Applications only to our director at grandalderhotel.hr@outlook.com, please.',
        shows: 'grandalderhotel.hr@outlook.com',
      },
      {
        lang: 'en',
        text: 'Our clinic, Northfield University Hospital, recruits nurses from all countries. Write to the human resources department: northfieldhospital.jobs@yahoo.com for the form.',
        shows: 'northfieldhospital.jobs@yahoo.com',
      },
      {
        lang: 'es',
        text: 'La empresa Constructora Valdemar S.A. contrata cincuenta operarios. Envía tu currículum a constructoravaldemar.rrhh@gmail.com antes del viernes.',
        shows: 'constructoravaldemar.rrhh@gmail.com',
      },
      {
        lang: 'es',
        text: 'Hotel Mirador del Lago S.L. busca camareros y cocineros con alojamiento. Escribe a hotelmiradorlago@hotmail.com con tus datos.',
        shows: 'hotelmiradorlago@hotmail.com',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Harbour Lane Bakery Ltd needs a weekend baker. Send your application to jobs@harbourlanebakery.example and tell us when you can start.',
        because: 'the address belongs to the firm',
      },
      {
        lang: 'en',
        text: 'Cleaner wanted for an office in Dundee, Tuesday and Thursday evenings. Apply on our careers page or ask at reception.',
        because: 'no mail address at all',
      },
      {
        lang: 'en',
        text: 'Gmail, Outlook and other office programmes should be familiar to you. We use them every day in our support team.',
        because: 'the names are skills, not an address',
      },
      {
        lang: 'es',
        text: 'Panadería La Espiga S.L. busca dependienta. Envía tu currículum a empleo@panaderialaespiga.example o pásate por la tienda.',
        because: 'la dirección es de la propia empresa',
      },
      {
        lang: 'es',
        text: 'Se valora manejo de Gmail, Excel y programas de facturación para el puesto de auxiliar en nuestra oficina.',
        because: 'son conocimientos, no una dirección',
      },
    ],
  },
});
