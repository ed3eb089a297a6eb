import { storyline } from '../define.ts';

// Invented oil, gold or mining firms promise high pay and want money brought along (NAPTIP).
export default storyline({
  id: 'gold-oil-mine-abroad',
  core: [
    ['phrase:gold-or-oil-work'],
    [
      'phrase:high-pay',
      'pay-far-above-role',
      'high-pay-without-experience',
      'brand-off-channel',
      'abroad-all-paid',
    ],
    [
      'fee-to-get-job',
      'fee-visa-permit',
      'holding-deposit',
      'fee-check-medical',
      'fee-training',
      'fee-kit-uniform',
      'untraceable-payment',
    ],
  ],
  extra: [
    'abroad-all-paid',
    'phone-taken',
    'odd-route',
    'irregular-crossing',
    'guaranteed-result',
    'bonus-to-recruit',
    'free-mail-address',
    'leave-within-days',
  ],
  help: ['trafficking', 'embassy', 'police'],
  helpWhenThere: ['trafficking', 'embassy', 'police'],
  sources: ['NAPTIP', 'SAPS'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Oil company jobs in another country, high salary of $3,000. Bring 600 dollars and pay the registration fee to our agent on arrival, no experience needed.',
        shows: 'pay the registration fee',
      },
      {
        lang: 'en',
        text: 'Gold mine hires strong men, highly paid, free room. Each worker must pay the processing fee before the bus leaves on Friday.',
        shows: 'pay the processing fee',
      },
      {
        lang: 'en',
        text: 'Offshore platform jobs, earn up to $6000. You pay for the medical check and the visa fee in advance, by mobile money to our office.',
        shows: 'medical',
      },
      {
        lang: 'es',
        text: 'Empresa petrolera en otro país, sueldo alto. Debes pagar la cuota de inscripción de 600 dólares a nuestro agente antes de viajar.',
        shows: 'cuota de inscripción',
      },
      {
        lang: 'es',
        text: 'Mina de oro contrata, salarios altos y alojamiento. Cada trabajador tiene que pagar los gastos de gestión antes de salir.',
        shows: 'gastos de gestión',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Drilling engineer for an offshore platform, degree and five years at sea, four weeks on and four off. The company pays flights and medical checks.',
        because: 'a skilled role, the company pays',
      },
      {
        lang: 'en',
        text: 'Our museum of mining needs a guide who loves stones, weekends from April on, fixed hourly wage, training on site.',
        because: 'a museum',
      },
      {
        lang: 'en',
        text: 'Agency warns: false oil and gas jobs promise 900 dollars and ask young people to bring money. Victims lost their phones on arrival.',
        because: 'a warning by officials',
      },
      {
        lang: 'es',
        text: 'Ingeniero de perforación para plataforma marina, título y cinco años de experiencia; la empresa paga vuelos y revisiones médicas.',
        because: 'un puesto cualificado',
      },
      {
        lang: 'es',
        text: 'Las autoridades advierten de falsos empleos en petróleo y minas de oro que piden llevar dinero.',
        because: 'un aviso',
      },
    ],
  },
});
