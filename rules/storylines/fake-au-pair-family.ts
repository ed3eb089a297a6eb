import { storyline } from '../define.ts';

// A dream family that never existed sends the au pair to an invented visa agent, who wants money (AUP-W, AUP-C).
export default storyline({
  id: 'fake-au-pair-family',
  core: [
    ['phrase:host-family'],
    ['fee-visa-permit', 'fee-to-get-job', 'cheque-then-forward', 'untraceable-payment'],
  ],
  extra: [
    'pay-far-above-role',
    'refused-checks',
    'hired-without-interview',
    'picked-without-applying',
    'early-id-papers',
    'act-now',
    'free-mail-address',
    'move-to-messenger',
  ],
  help: ['scam', 'bank', 'embassy'],
  sources: ['AUP-W', 'AUP-T', 'AUP-C'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'We are a host family with two sweet kids and choose you as our au pair at once. Our lawyer handles the papers: pay the visa fee of 450 euro to him by Western Union.',
        shows: 'visa fee',
      },
      {
        lang: 'en',
        text: 'Dear au pair, pocket money is 900 pounds a week. Please send 300 dollars for the processing fee to our travel agent, we give it back when you arrive.',
        shows: 'processing fee',
      },
      {
        lang: 'en',
        text: 'Our children are excited! You need no interview. Only the registration fee must be paid to the agency before the au pair programme can begin.',
        shows: 'fee must be paid',
      },
      {
        lang: 'es',
        text: 'Somos una familia anfitriona y te elegimos como au pair. Nuestro abogado tramita todo: paga la tasa de visado de 450 euros por Western Union.',
        shows: 'tasa de visado',
      },
      {
        lang: 'es',
        text: 'Querida au pair, te damos 900 euros por semana. Antes debes pagar los gastos de gestión de 300 dólares a nuestra agencia de viajes.',
        shows: 'gastos de gestión',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Host family in Utrecht with two children: let us talk on video first and meet your parents too. Pocket money 340 euro, language course paid by us.',
        because: 'talks first and asks for no money',
      },
      {
        lang: 'en',
        text: 'As an au pair you apply for the visa at the embassy yourself. The embassy tells its fee; nobody else may ask for money.',
        because: 'official information',
      },
      {
        lang: 'en',
        text: 'A scam family writes very fast, promises a lot and then asks the au pair to pay an agent. Never send money to a host family.',
        because: 'a warning',
      },
      {
        lang: 'es',
        text: 'Familia anfitriona en Utrecht con dos niños: primero hablamos por videollamada. Dinero de bolsillo de 340 euros y curso de idioma pagado.',
        because: 'habla primero y no pide dinero',
      },
      {
        lang: 'es',
        text: 'Cuidado con las estafas: una familia falsa promete mucho y pide a la au pair que pague a un agente.',
        because: 'un aviso',
      },
    ],
  },
});
