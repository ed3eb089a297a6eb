import { storyline } from '../define.ts';

// The cheque bounces after the worker has sent real money on for equipment or cards (FTC-21, BBB-21).
export default storyline({
  id: 'fake-cheque',
  core: [
    ['cheque-then-forward'],
    [
      'phrase:kit-word',
      'phrase:odd-channel',
      'phrase:forward-money',
      'fee-kit-uniform',
      'untraceable-payment',
    ],
  ],
  extra: [
    'chat-only-interview',
    'brand-off-channel',
    'hired-without-interview',
    'act-now',
    'free-mail-address',
    'early-id-papers',
  ],
  help: ['bank', 'scam', 'police'],
  sources: ['FTC-21', 'CAFC', 'BBB-21'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'You are hired as a remote assistant. We will mail you a check to buy the equipment. Deposit the check today and send the rest to the vendor for the laptop.',
        shows: 'Deposit the check',
      },
      {
        lang: 'en',
        text: 'Secret shopper job: cash the cheque at your bank, buy gift cards for the amount and send us pictures of the codes by text.',
        shows: 'cash the cheque',
      },
      {
        lang: 'en',
        text: "Interview on Google Chat went well. A cashier's check for the software will arrive on Monday, deposit it and wire the remaining money to our supplier.",
        shows: "cashier's check",
      },
      {
        lang: 'es',
        text: 'Estás contratada. Te enviamos un cheque para el equipo: deposita el cheque y transfiere el resto al proveedor del ordenador.',
        shows: 'deposita el cheque',
      },
      {
        lang: 'es',
        text: 'Comprador misterioso: cobra el cheque en tu banco, compra tarjetas regalo y envía fotos de los códigos hoy mismo.',
        shows: 'cobra el cheque',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Office assistant: you bank cheques of members, order software licences and keep the cash book for our sports club.',
        because: 'cheques of the club for the club',
      },
      {
        lang: 'en',
        text: 'We send your laptop and headset by courier before the first day. Nothing has to be bought, and wages come by bank transfer.',
        because: 'the firm sends the equipment itself',
      },
      {
        lang: 'en',
        text: 'A fake check scam works like this: you deposit a check, buy equipment from a vendor, and weeks later the bank takes the money back.',
        because: 'an explanation',
      },
      {
        lang: 'es',
        text: 'Auxiliar de oficina: ingresas los cheques de los socios, pides material y llevas la caja de nuestro club deportivo.',
        because: 'cheques del propio club',
      },
      {
        lang: 'es',
        text: 'Te enviamos el ordenador y los auriculares por mensajero antes del primer día y la nómina llega por transferencia.',
        because: 'la empresa envía el equipo',
      },
    ],
  },
});
