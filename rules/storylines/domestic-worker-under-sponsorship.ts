import { storyline } from '../define.ts';

// Home, food and visa all hang on one employer; papers or pay kept back make leaving impossible (WALKFREE, MRO).
export default storyline({
  id: 'domestic-worker-under-sponsorship',
  core: [
    ['tied-live-in'],
    ['passport-handed-over', 'withheld-pay', 'debt-from-travel', 'fee-to-get-job', 'fee-visa-permit'],
  ],
  extra: [
    'excess-hours',
    'phone-taken',
    'sponsor-for-sale',
    'changed-story',
    'locked-site',
    'penalty-for-leaving',
    'abroad-all-paid',
  ],
  help: ['embassy', 'trafficking', 'labour'],
  helpWhenThere: ['trafficking', 'embassy', 'police'],
  sources: ['WALKFREE', 'MRO', 'ILO-11', 'AMNESTY'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Live-in maid wanted abroad, free accommodation and visa from the family. We keep your passport for safety. Work seven days a week, no days off in the first months.',
        shows: 'keep your passport',
      },
      {
        lang: 'en',
        text: 'Housemaid for a villa overseas. Free room and free food, visa ready. Visa and ticket will be deducted from your salary, the first three months are without pay.',
        shows: 'deducted from your salary',
      },
      {
        lang: 'en',
        text: 'Nanny needed in another country, accommodation provided, sponsorship by the family. Your salary is kept by madam and paid at the end of the contract.',
        shows: 'salary is kept by',
      },
      {
        lang: 'es',
        text: 'Empleada de hogar interna en el extranjero, alojamiento gratis y visa de la familia. Guardamos tu pasaporte por seguridad. Trabajo siete días a la semana.',
        shows: 'Guardamos tu pasaporte',
      },
      {
        lang: 'es',
        text: 'Niñera interna en otro país con alojamiento incluido y visa. El pasaje y la visa se descuentan de tu sueldo y cobras al final del contrato.',
        shows: 'se descuentan de',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Live-in carer in Devon, own room, two days off each week, paid every Friday. You keep your passport and your phone, and a union rep is glad to talk.',
        because: 'own room, days off, papers stay with the worker',
      },
      {
        lang: 'en',
        text: 'Licensed agency places housekeepers in Gulf hotels. The employer pays visa and flight, the contract is in your language, you keep your passport.',
        because: 'costs paid and papers kept by the worker',
      },
      {
        lang: 'en',
        text: 'I worked as a live-in nanny abroad years ago and it was a lovely time, the family even paid my course.',
        because: 'a memory',
      },
      {
        lang: 'es',
        text: 'Cuidadora interna en Burgos, habitación propia, dos días libres por semana y contrato. Tú guardas tu pasaporte y cobras cada mes.',
        because: 'condiciones normales',
      },
      {
        lang: 'es',
        text: 'Hotel del Golfo contrata camareras de pisos por agencia con licencia; la empresa paga visa y vuelo y tú guardas tu pasaporte.',
        because: 'costes pagados y papeles propios',
      },
    ],
  },
});
