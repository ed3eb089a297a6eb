import { bare, protective } from '../define.ts';

export default protective({
  id: 'no-fee-notice',
  // Many real employers print that they never charge applicants (ILO-FR); copying the line costs nothing.
  credit: 0.2,
  claim: true,
  when: bare('no-fee-notice'),
  caution: 'These words are easy to copy. A fee may still come later.',
  sources: ['ILO-FR', 'EURES'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Please note that we never charge applicants a fee, at any stage. If anyone asks you for money, tell our office.',
        shows: 'never charge applicants',
      },
      {
        lang: 'en',
        text: 'There are no recruitment fees for this season. The farm arranges the bus from the station to the house.',
        shows: 'no recruitment fees',
      },
      {
        lang: 'en',
        text: 'Our service is free of charge for candidates; hospitals pay us once a year for our work.',
        shows: 'free of charge for candidates',
      },
      {
        lang: 'es',
        text: 'No cobramos nada a las personas candidatas en ninguna fase; si alguien te pide dinero, avísanos.',
        shows: 'No cobramos nada',
      },
      {
        lang: 'es',
        text: 'El proceso es gratuito para los candidatos, sin cuotas de inscripción y con entrevista en nuestra oficina.',
        shows: 'sin cuotas de inscripción',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'The registration fee is small and you pay it on the first day, together with the photo for your badge.',
        because: 'a fee is asked for',
      },
      {
        lang: 'en',
        text: 'No experience is needed, we show you every step in the bakery, and you start at five in the morning.',
        because: '"no" belongs to something else',
      },
      {
        lang: 'en',
        text: 'Drinks and fruit are free for everyone in the office, and there is a small gym in the cellar.',
        because: 'free snacks, not hiring',
      },
      {
        lang: 'es',
        text: 'La cuota de inscripción es pequeña y se paga el primer día junto con la foto.',
        because: 'se pide una cuota',
      },
      {
        lang: 'es',
        text: 'No pedimos experiencia: te enseñamos todo en la panadería y empiezas a las cinco.',
        because: 'habla de experiencia, no de dinero',
      },
    ],
  },
});
