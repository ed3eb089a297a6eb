import { absent, all, any, near, phrase, sign } from '../../define.ts';

export default sign({
  id: 'crypto-earning-offer',
  category: 'money-mule',
  // "Free training, earn with coins": such offers end with the reader's own money or account in it (TGS, SCAMW-25).
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: all(
    near(
      40,
      phrase('crypto'),
      any(
        phrase('no-experience'),
        phrase('high-pay'),
        phrase('work-from-home'),
        phrase('little-time'),
        phrase('easy-money-wording'),
      ),
    ),
    absent(phrase('duties')),
  ),

  falseAlarms: ['A real firm for digital money that hires remote staff', 'News about prices'],
  sources: ['TGS', 'SCAMW-25', 'SPF-21'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Earn with crypto from home, no experience needed, I teach you for free.',
        shows: 'crypto',
      },
      {
        lang: 'en',
        text: 'Bitcoin team is growing: 1-2 hours a day, we explain every step.',
        shows: 'Bitcoin',
      },
      { lang: 'en', text: 'Easy money with USDT, write me and start today.', shows: 'USDT' },
      {
        lang: 'es',
        text: 'Gana dinero con criptomonedas desde casa, sin experiencia, te enseño gratis.',
        shows: 'criptomonedas',
      },
      { lang: 'es', text: 'Dinero fácil con bitcoin, solo necesitas el celular.', shows: 'bitcoin' },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Crypto exchange seeks a compliance officer. Your duties include reporting. Work from home possible.',
        because: 'the work is described',
      },
      { lang: 'en', text: 'Bitcoin fell by four per cent yesterday.', because: 'it is news' },
      {
        lang: 'en',
        text: 'No experience with crypto wallets on my side, can you explain?',
        because: 'a reader asks',
      },
      { lang: 'es', text: 'El bitcoin bajó un cuatro por ciento ayer.', because: 'es una noticia' },
      { lang: 'es', text: 'Pagamos la nómina en euros, nunca en criptomonedas.', because: 'se niega' },
    ],
  },
});
