import { phrase, sign } from '../../define.ts';

export default sign({
  id: 'passport-handed-over',
  category: 'documents',
  // Keeping workers' passports is one of the strongest signs of forced labour (ILO-11, ILO-D, POLARIS,
  // OSCE-BS).
  strength: 'strong',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: phrase('passport-handed-over'),
  unless: [phrase('keeps-own-papers')],
  stop: true,

  falseAlarms: [
    'A short hand-in at an embassy or a hotel desk',
    'The purser of a cruise ship keeps papers for the ports, and gives them back on request',
  ],
  sources: ['ILO-11', 'ILO-D', 'POLARIS', 'OSCE-BS', 'Caritas', 'UA-LS'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'When you land our driver meets you. You hand over your passport to the office for registration, you get it after the contract is done.',
        shows: 'hand over your passport to the office',
      },
      {
        lang: 'en',
        text: 'Room is free, food is free. The company keeps your passport so nobody steals it in the dorm, this is normal here.',
        shows: 'company keeps your passport',
      },
      {
        lang: 'en',
        text: 'pls understand the passport stays with the manager for the first year, after that we see',
        shows: 'passport stays with the manager',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'Housemaid for Gulf family. Passport will be kept by the employer during the two years, phone on Fridays.',
        shows: 'Passport will be kept by the employer',
      },
      {
        lang: 'es',
        text: 'Al llegar entregas el pasaporte al encargado y te lo devuelve cuando acabe la campaña, así nadie se va antes.',
        shows: 'entregas el pasaporte al encargado',
      },
      {
        lang: 'es',
        text: 'No te preocupes por robos, la empresa guarda los pasaportes de todas las chicas en la oficina',
        shows: 'empresa guarda los pasaportes',
        kind: 'chat',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'You keep your passport at all times. We only need to see it on the first day.',
        because: 'workers keep their papers',
      },
      {
        lang: 'en',
        text: 'We will never keep your passport; it is against the law here.',
        because: 'negated',
      },
      {
        lang: 'en',
        text: 'For the visa you hand in your passport at the consulate and collect it a week later yourself.',
        because: 'the consulate handles it, as usual',
      },
      {
        lang: 'en',
        text: 'We keep a copy of your passport page in the staff file for five years, as the law says.',
        because: 'a copy, not the original',
      },
      {
        lang: 'es',
        text: 'Tú conservas tu pasaporte en todo momento, solo lo mostramos juntos en el registro.',
        because: 'workers keep their papers',
      },
      {
        lang: 'es',
        text: 'Guardamos una copia del pasaporte en tu expediente, como pide la ley.',
        because: 'a copy, not the original',
      },
    ],
  },
});
