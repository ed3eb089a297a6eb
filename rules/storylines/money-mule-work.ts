import { storyline } from '../define.ts';

// The job is to lend an account or to turn money into coins; the law sees the account owner (EUROPOL-M, SPF-21).
export default storyline({
  id: 'money-mule-work',
  core: [
    ['use-your-account', 'crypto-buying-job', 'rented-account'],
    [
      'phrase:job-word',
      'phrase:work-from-home',
      'phrase:no-experience',
      'phrase:keep-percentage',
      'phrase:pay-by-day-or-week',
      'phrase:little-time',
    ],
  ],
  extra: [
    'easy-money-wording',
    'high-pay-without-experience',
    'hired-without-interview',
    'early-id-papers',
    'selfie-with-id',
    'login-or-code',
    'picked-without-applying',
    'move-to-messenger',
  ],
  help: ['bank', 'police', 'scam'],
  sources: ['EUROPOL-M', 'CIFAS', 'SPF-21', 'SCAMW-25', 'DE-EBAS'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Part-time job as payment processing agent. You receive transfers in your bank account, keep 5 percent and forward the rest to our supplier. Work from home, no experience needed.',
        shows: 'receive transfers in your bank account',
      },
      {
        lang: 'en',
        text: 'Students, earn quick money: rent us your bank account and get paid every week. We only need the card and the code, no experience needed.',
        shows: 'rent us your bank account',
      },
      {
        lang: 'en',
        text: 'Remote job, one hour a day. Clients send you money, you convert it into USDT and send the coins to our wallet. Your commission from each transfer is three percent.',
        shows: 'convert it into USDT',
      },
      {
        lang: 'es',
        text: 'Trabajo desde casa como agente de pagos: recibes transferencias en tu cuenta, te quedas con el 5 por ciento y reenvías el resto.',
        shows: 'recibes transferencias en tu cuenta',
      },
      {
        lang: 'es',
        text: 'Empleo fácil para estudiantes: alquila tu cuenta bancaria y cobra cada semana, sin experiencia. Solo hace falta la tarjeta y la clave.',
        shows: 'alquila tu cuenta',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Payroll clerk in our Cardiff office: you prepare transfers from the company account, check time sheets and answer questions of colleagues. Part-time job, 20 hours a week.',
        because: 'a real wages office',
      },
      {
        lang: 'en',
        text: 'Compliance analyst for a licensed crypto exchange, three years of experience, office in Tallinn, interviews with the team in May.',
        because: 'a real firm of that trade',
      },
      {
        lang: 'en',
        text: 'Banks warn young people: anyone who offers a job where you receive money in your account and forward it is looking for a money mule.',
        because: 'a warning of banks',
      },
      {
        lang: 'es',
        text: 'Auxiliar de nóminas en nuestra oficina de Vigo: preparas transferencias desde la cuenta de la empresa y revisas las horas.',
        because: 'una oficina real',
      },
      {
        lang: 'es',
        text: 'Los bancos avisan a los jóvenes: quien te ofrece trabajo para recibir dinero en tu cuenta busca una mula bancaria.',
        because: 'un aviso de los bancos',
      },
    ],
  },
});
