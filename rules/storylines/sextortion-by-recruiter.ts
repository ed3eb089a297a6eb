import { storyline } from '../define.ts';

// Pictures asked for as a test are then used to press for money or more (R29, EUROPOL-20).
export default storyline({
  id: 'sextortion-by-recruiter',
  core: [['undress-or-webcam-test', 'body-photos'], ['image-blackmail']],
  extra: [
    'body-photos',
    'undress-or-webcam-test',
    'move-to-messenger',
    'threats',
    'demanded-secrecy',
    'minor-sought',
    'untraceable-payment',
    'pressure-when-asked',
  ],
  help: ['image-abuse', 'police', 'child'],
  sources: ['R29', 'EUROPOL-20', 'AOL-17'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'For the casting send a topless photo, it is normal. Now pay 300 dollars or we will publish your photos and send them to your family.',
        shows: 'we will publish your photos',
      },
      {
        lang: 'en',
        text: 'You did the camera test in underwear for the job. If you do not pay, we send the video to your friends and your school.',
        shows: 'send the video to your',
      },
      {
        lang: 'en',
        text: 'Send more full-body photos in lingerie. If you stop answering I will post your pictures online and your boss will see them.',
        shows: 'I will post your pictures',
      },
      {
        lang: 'es',
        text: 'Para el casting manda una foto en topless. Ahora paga 300 dólares o publicamos tus fotos y se las enviamos a tu familia.',
        shows: 'o publicamos',
      },
      {
        lang: 'es',
        text: 'Hiciste la prueba de cámara en ropa interior. Si no pagas, enviamos el video a tus amigos y a tu escuela.',
        shows: 'enviamos el video',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Pictures of the summer fair appear on our page only if you signed the form; you can withdraw it any time.',
        because: 'pictures of an event, with consent',
      },
      {
        lang: 'en',
        text: 'Swimwear brand books adult models through their agencies. Castings take place in our studio, a chaperone is welcome.',
        because: 'a real casting in a studio',
      },
      {
        lang: 'en',
        text: 'If someone says they will publish your pictures, do not pay. Keep the messages and call the police.',
        because: 'advice for readers',
      },
      {
        lang: 'es',
        text: 'Las imágenes de la feria solo salen en la web si firmaste la hoja; puedes retirarla cuando quieras.',
        because: 'fotos de un acto, con permiso',
      },
      {
        lang: 'es',
        text: 'Si alguien dice que publicará tus fotos, no pagues, guarda los mensajes y llama a la policía.',
        because: 'un consejo',
      },
    ],
  },
});
