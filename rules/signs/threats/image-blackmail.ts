import { phrase, sign } from '../../define.ts';

export default sign({
  id: 'image-blackmail',
  category: 'threats',
  // Pictures used as pressure are a crime against the reader, who did nothing wrong (R29, EUROPOL-20,
  // AOL-17).
  strength: 'strong',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: phrase('image-blackmail'),
  stop: true,

  falseAlarms: ['A photographer who publishes pictures with consent'],
  sources: ['R29', 'EUROPOL-20', 'AOL-17'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'if you stop now I will send your pics to your school and your father, do what I say',
        shows: 'will send your pics',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'We have saved your video. Pay 300 or we post it to all your friends',
        shows: 'Pay 300 or we post it',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'everyone will see your photos if you dont come to work tonight',
        shows: 'everyone will see your photos',
        kind: 'chat',
      },
      {
        lang: 'es',
        text: 'si no haces lo que digo voy a mandar tus fotos a tu familia y a tu escuela',
        shows: 'tus fotos a tu familia',
        kind: 'chat',
      },
      {
        lang: 'es',
        text: 'Tengo tu video guardado, paga 300 o lo subo y todos lo ven',
        shows: 'Tengo tu video',
        kind: 'chat',
      },
    ],
    misses: [
      { lang: 'en', text: 'We will never publish your photos without your written yes.', because: 'negated' },
      {
        lang: 'en',
        text: 'Send us your holiday photos and win a weekend, the best ones go on our wall.',
        because: 'a photo contest',
      },
      {
        lang: 'en',
        text: 'As social media manager you publish photos and videos of our cakes.',
        because: 'it describes the work',
      },
      { lang: 'es', text: 'Nunca publicaremos tus fotos sin tu permiso por escrito.', because: 'negated' },
      {
        lang: 'es',
        text: 'Como responsable de redes publicarás fotos y videos de nuestros pasteles.',
        because: 'it describes the work',
      },
    ],
  },
});
