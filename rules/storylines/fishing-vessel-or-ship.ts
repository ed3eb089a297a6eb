import { storyline } from '../define.ts';

// Manning agents who want money or papers sell berths that do not exist, or that nobody can leave (ITF, BLAHA).
export default storyline({
  id: 'fishing-vessel-or-ship',
  core: [
    ['phrase:ship-work'],
    [
      'fee-to-get-job',
      'fee-visa-permit',
      'fee-training',
      'fee-check-medical',
      'holding-deposit',
      'passport-handed-over',
      'penalty-for-leaving',
      'withheld-pay',
    ],
  ],
  extra: [
    'unnamed-employer',
    'early-id-papers',
    'untraceable-payment',
    'guaranteed-result',
    'debt-from-travel',
    'locked-site',
    'phone-taken',
    'missing-licence',
    'free-mail-address',
  ],
  help: ['seafarers', 'embassy', 'trafficking'],
  helpWhenThere: ['seafarers', 'embassy', 'police'],
  sources: ['ITF', 'ITF-N', 'BLAHA'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Cruise ship jobs for everyone, no experience needed. You must pay the registration fee of 180 dollars and the visa fee to our agent, then your contract comes.',
        shows: 'pay the registration fee',
      },
      {
        lang: 'en',
        text: 'Deckhands for a fishing vessel, two years at sea. Your salary is paid at the end of the contract, and the captain keeps your passport on board.',
        shows: 'keeps your passport',
      },
      {
        lang: 'en',
        text: 'Seafarer positions on board a tanker. Send the processing fee by Western Union, and a refundable deposit to keep your place.',
        shows: 'refundable deposit',
      },
      {
        lang: 'es',
        text: 'Trabajo en cruceros sin experiencia. Debes pagar la cuota de inscripción de 180 dólares al agente y después llega el contrato.',
        shows: 'cuota de inscripción',
      },
      {
        lang: 'es',
        text: 'Marineros para barco pesquero, dos años. Cobras al final del contrato y el capitán guarda tu pasaporte a bordo.',
        shows: 'Cobras al final del contrato',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Cruise ship waiter, contract of seven months, flight and medical paid by the company. Our manning agent never charges seafarers.',
        because: 'the company pays',
      },
      {
        lang: 'en',
        text: 'Deck officer for a ferry between Harwich and Hoek, union rates, two weeks on and two weeks off, interview in our office.',
        because: 'union rates and a real interview',
      },
      {
        lang: 'en',
        text: "The seafarers' union warns: nobody may sell you a job on board. Never pay a registration fee to an agent.",
        because: 'a warning of the union',
      },
      {
        lang: 'es',
        text: 'Camarero de crucero, contrato de siete meses, vuelo y examen médico pagados por la empresa. La agencia no cobra nada.',
        because: 'paga la empresa',
      },
      {
        lang: 'es',
        text: 'El sindicato del mar advierte: nadie puede venderte un empleo a bordo, nunca pagues una cuota de inscripción.',
        because: 'un aviso del sindicato',
      },
    ],
  },
});
