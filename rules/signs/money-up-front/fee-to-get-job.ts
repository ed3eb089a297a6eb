import { amount, any, near, phrase, sign } from '../../define.ts';

export default sign({
  id: 'fee-to-get-job',
  category: 'money-up-front',
  // By the international standard workers do not pay to be hired (ILO-FR); paying first is the core of most job frauds (FTC-21, CDM-19).
  strength: 'strong',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: any(
    phrase('fee-to-get-job'),
    near(8, phrase('pay-verb'), phrase('fee')),
    near(4, phrase('fee'), amount()),
  ),
  unless: [phrase('employer-pays'), phrase('no-fee-notice'), phrase('official-fee')],

  falseAlarms: [
    'Employers who say that they never charge',
    'Lawful agent fees in some states, capped and with a receipt',
    'University or exam registration',
  ],
  sources: ['ILO-FR', 'FTC-21', 'EEOC', 'CDM-19', 'DUBAI', 'ITF'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Hello sir, to open your file you pay registration fee of 80 euro only, then we call the hotel for you.',
        shows: 'registration fee',
      },
      {
        lang: 'en',
        text: 'Everything is ready. Please transfer the processing fee today so that the manager can sign your contract.',
        shows: 'processing fee',
      },
      {
        lang: 'en',
        text: 'Nice work in Dubai for guards! Agency fee is 400 dollars, half now and half when you have the ticket.',
        shows: 'Agency fee is 400',
      },
      {
        lang: 'en',
        text: 'Hi, u must pay 25$ to activate your work account first, after that the tasks open.',
        shows: 'to activate your work',
      },
      {
        lang: 'es',
        text: 'Para abrir tu expediente pagas la cuota de inscripción de 800 pesos y luego llamamos al hotel.',
        shows: 'cuota de inscripción',
      },
      {
        lang: 'es',
        text: 'Deposita hoy los gastos de trámite para empezar a trabajar el lunes, el lugar ya es tuyo.',
        shows: 'gastos de trámite',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'We never charge a registration fee, and nobody from our office will ask you to send money.',
        because: 'Denies any fee',
      },
      {
        lang: 'en',
        text: 'The company pays the agency fee for every cook it takes from us; you pay nothing.',
        because: 'The employer pays',
      },
      {
        lang: 'en',
        text: 'Beware of ads that ask you to pay a processing fee before you start, says the consumer office.',
        because: 'A warning about fees',
      },
      {
        lang: 'en',
        text: 'You will book the registration fees of students in our accounting system and answer their mails.',
        because: 'Fees are part of the work',
      },
      {
        lang: 'es',
        text: 'Nunca cobramos cuota de inscripción, y nadie de nuestra oficina te pedirá dinero.',
        because: 'Lo niega',
      },
      {
        lang: 'es',
        text: 'La empresa paga los gastos de gestión de cada cocinero; tú no pagas nada.',
        because: 'Paga la empresa',
      },
    ],
  },
});
