import { phrase, sign } from '../../define.ts';

export default sign({
  id: 'pose-and-persuade-role',
  category: 'forced-criminality',
  // Posing as somebody else to win trust and bring people to pay is the work of scam centres (MEA-24,
  // INTERPOL-23, OHCHR-23, SCROLL).
  strength: 'strong',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: phrase('pose-and-persuade-role'),

  falseAlarms: ['Real chat support and real sales', 'A dating firm that hires moderators and says so'],
  sources: ['MEA-24', 'INTERPOL-23', 'OHCHR-23', 'SCROLL', 'BR-MRE', 'RU-EMB'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'You chat with rich foreign men from a ready profile, make friends and later invite them to our trading app, scripts are given.',
        shows: 'chat with rich foreign men',
      },
      {
        lang: 'en',
        text: 'easy work: win their trust for two weeks and then bring them to invest, you get 10 percent',
        shows: 'bring them to invest',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'Girls and boys for social media team: fake profiles are ready, you talk to clients in America at night.',
        shows: 'fake profiles',
      },
      {
        lang: 'es',
        text: 'Vas a chatear con hombres extranjeros desde un perfil listo, ganas su confianza y luego los invitas a invertir.',
        shows: 'ganas su confianza',
      },
      {
        lang: 'es',
        text: 'es fácil, te haces pasar por una chica rica y los convences para que inviertan en la app',
        shows: 'te haces pasar por una chica',
        kind: 'chat',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'You answer chats of our customers about parcels and returns, Monday to Friday.',
        because: 'real chat support',
      },
      {
        lang: 'en',
        text: 'We build trust with our clients through honest advice on pensions, you need a licence as adviser.',
        because: 'licensed advice',
      },
      {
        lang: 'en',
        text: 'Content moderator: you find and remove fake profiles in our dating app.',
        because: 'fake profiles are removed',
      },
      {
        lang: 'es',
        text: 'Atenderás por chat a nuestros clientes sobre pedidos y devoluciones, de lunes a viernes.',
        because: 'real chat support',
      },
      {
        lang: 'es',
        text: 'Moderador de contenido: detectar y borrar perfiles falsos en nuestra aplicación.',
        because: 'fake profiles are removed',
      },
    ],
  },
});
