import { storyline } from '../define.ts';

// One trip with a bag or an envelope pays so well because somebody else carries no risk (MACAO, TGS).
export default storyline({
  id: 'courier-or-cash-collector',
  core: [
    ['carry-or-collect', 'easy-pickup-pay'],
    [
      'easy-pickup-pay',
      'pay-far-above-role',
      'pay-for-minutes',
      'phrase:pay-by-day-or-week',
      'phrase:high-pay',
      'phrase:simple-work',
    ],
  ],
  extra: [
    'unasked-denials',
    'move-to-messenger',
    'messenger-only-contact',
    'lie-to-officials',
    'demanded-secrecy',
    'odd-age-floor',
    'abroad-all-paid',
  ],
  help: ['police', 'trafficking'],
  sources: ['MACAO', 'TGS', 'LURES'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Easy work for drivers: collect cash at the door from old people and bring it to our colleague. Paid 400 euro a day, write on Telegram, not drugs.',
        shows: 'collect cash at the door',
      },
      {
        lang: 'en',
        text: 'Just take this suitcase to my friend abroad, free ticket and hotel. You earn 2000 dollars for three days, nobody asks questions.',
        shows: 'take this suitcase',
      },
      {
        lang: 'en',
        text: 'One day job with high pay: pick up documents from an old lady, hand over the envelope, get cash every evening. Add me on Signal.',
        shows: 'One day job with high pay',
      },
      {
        lang: 'es',
        text: 'Trabajo fácil: recoge dinero en efectivo en casas de personas mayores y entrégalo a un compañero. Pagamos 400 euros al día, no son drogas.',
        shows: 'recoge dinero',
      },
      {
        lang: 'es',
        text: 'Solo tienes que llevar una maleta en el avión, billete pagado. Ganas 2000 dólares en tres días, dinero fácil.',
        shows: 'llevar una maleta',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Bicycle courier for hot meals in Ghent: bag, jacket and insurance from us, shifts in the app, 13 euro an hour.',
        because: 'a real courier firm',
      },
      {
        lang: 'en',
        text: 'Airport porter: you carry suitcases for guests from the taxi to the desk. Uniform and early shifts, monthly pay.',
        because: 'a porter at work',
      },
      {
        lang: 'en',
        text: 'Police advice: never carry a suitcase for a stranger, and do not collect cash for people you met online.',
        because: 'advice of the police',
      },
      {
        lang: 'es',
        text: 'Repartidor en bicicleta de comida en Sevilla: mochila, chaqueta y seguro de la empresa, turnos en la aplicación.',
        because: 'un reparto real',
      },
      {
        lang: 'es',
        text: 'Consejo de la policía: nunca lleves una maleta de un desconocido ni recojas dinero para gente de internet.',
        because: 'un consejo',
      },
    ],
  },
});
