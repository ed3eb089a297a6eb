import { phrase, sign } from '../../define.ts';

export default sign({
  id: 'selfie-with-id',
  category: 'documents',
  // A face beside an ID can open a bank account in the reader's name; police warn of it as a fake
  // application step (DE-LKA, DE-OB).
  strength: 'strong',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: phrase('selfie-with-id'),

  falseAlarms: [
    'A licensed right-to-work service after a signed offer',
    'A bank that the reader chose identifies its own new customer',
  ],
  sources: ['DE-LKA', 'DE-OB'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Last step for the home office job: take a selfie holding your ID card next to your face and upload it with the form, good light please.',
        shows: 'selfie holding your ID',
      },
      {
        lang: 'en',
        text: 'hi again, for payroll we need a short video of you with your passport open at the photo page, turn your head left and right',
        shows: 'video of you with your passport',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'Please complete the VideoIdent at the partner bank to finish your application as product tester. The account is only for the test.',
        shows: 'VideoIdent',
      },
      {
        lang: 'en',
        text: 'To activate your worker profile hold your driver licence beside your face and send the picture before 6 pm.',
        shows: 'hold your driver licence beside your face',
      },
      {
        lang: 'es',
        text: 'Para darte de alta como evaluadora manda una selfie sosteniendo tu INE junto a tu cara y escribe la fecha de hoy en un papel.',
        shows: 'selfie sosteniendo tu INE',
      },
      {
        lang: 'es',
        text: 'El último paso es la videoidentificación con el banco asociado, así te pagamos la nómina desde el primer día.',
        shows: 'videoidentificación',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'We never ask for a selfie with your ID. If somebody does so in our name, tell us.',
        because: 'the employer says it never asks',
      },
      {
        lang: 'en',
        text: 'Send us a friendly selfie for the staff page once you have started, no filters needed.',
        because: 'a selfie without any document',
      },
      {
        lang: 'en',
        text: 'The museum guard checks the ID card of each visitor and compares it with the face on the photo.',
        because: 'it describes the work',
      },
      {
        lang: 'es',
        text: 'Nunca te pediremos una selfie con tu DNI para postular a nuestras tiendas.',
        because: 'the employer says it never asks',
      },
      {
        lang: 'es',
        text: 'Trae tu DNI el primer día y haremos una foto para la tarjeta de acceso del hospital.',
        because: 'an access card at a workplace',
      },
    ],
  },
});
