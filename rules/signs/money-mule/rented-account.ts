import { phrase, sign } from '../../define.ts';

export default sign({
  id: 'rented-account',
  category: 'money-mule',
  // An account or SIM card in your name answers for all that others do with it (DE-EBAS, SPF-21).
  // Buyers of accounts speak of rent or help, and they name a price (TGS).
  strength: 'strong',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: phrase('rented-account'),

  falseAlarms: ['A new employee who opens an account for the wages', 'A shop that sells SIM cards'],
  sources: ['TGS', 'SPF-21', 'DE-EBAS', 'AUP-W'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Easy extra cash: rent us your bank account for one month and get 300 euro every week, we only need the card and the app.',
        shows: 'rent us your bank account',
      },
      {
        lang: 'en',
        text: 'Students wanted. Open a new bank account in your name, hand us the card and collect 150 dollars for each account opened.',
        shows: 'Open a new bank account in your name',
      },
      {
        lang: 'en',
        text: 'We buy and rent. Lend your verified profile, your WhatsApp works for us in the night, you sleep and earn.',
        shows: 'Lend your verified profile',
      },
      {
        lang: 'es',
        text: 'Alquila tu cuenta bancaria y gana 200 euros por semana, solo tienes que darnos la tarjeta y la clave.',
        shows: 'Alquila tu cuenta',
      },
      {
        lang: 'es',
        text: 'Necesitamos tu cuenta de WhatsApp unas horas al día, pagamos 50 dólares por cada chip registrado a tu nombre.',
        shows: 'Necesitamos tu cuenta de WhatsApp',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Before your first pay day please open a bank account of your choice and give the number to our wages office.',
        because: 'the account stays with the worker',
      },
      {
        lang: 'en',
        text: 'Shop assistant for a phone store: you sell SIM cards, register customers as the law asks and explain price plans.',
        because: 'a real shop',
      },
      {
        lang: 'en',
        text: 'Do not lend or sell your bank account to anyone. Money mules can lose their account and go to court.',
        because: 'a warning',
      },
      {
        lang: 'es',
        text: 'Vendedor de telefonía para nuestra tienda: vendes chips, activas líneas y atiendes a los clientes de lunes a sábado.',
        because: 'una tienda real',
      },
      {
        lang: 'es',
        text: 'Para cobrar la nómina necesitas una cuenta bancaria a tu nombre; tráenos el número el primer día.',
        because: 'la cuenta es para el propio sueldo',
      },
    ],
  },
});
