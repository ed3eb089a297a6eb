import { any, near, phrase, sign } from '../../define.ts';

export default sign({
  id: 'parcel-forwarding',
  category: 'money-mule',
  // Goods bought with stolen cards travel through private homes, and the name on the label is the helper's (USPIS, DE-BRE).
  // The first pay day usually never comes.
  strength: 'strong',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: any(
    phrase('parcel-forwarding'),
    near(20, phrase('parcel'), phrase('send-on'), any(phrase('your-home'), phrase('work-from-home'))),
  ),

  falseAlarms: [
    'A warehouse or a parcel shop',
    "A small online shop of one's own",
    'A neighbour who takes in a parcel',
  ],
  sources: ['USPIS', 'FTC-JS', 'DE-BRE'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Quality inspector at home: parcels arrive at your address, you check them, put on a new label and post them to our customers abroad.',
        shows: 'parcels arrive at your address',
      },
      {
        lang: 'en',
        text: 'We need a reshipping assistant from home. You receive packages at your home, repack them and drop them at the post office.',
        shows: 'receive packages at your home',
      },
      {
        lang: 'en',
        text: 'Extra income for people with a spare room: accept boxes at your home, relabel them and forward the parcels the same day.',
        shows: 'accept boxes at your home',
      },
      {
        lang: 'es',
        text: 'Trabajo desde casa: recibes paquetes en tu domicilio, cambias la etiqueta y los reenvías a otra dirección del extranjero.',
        shows: 'recibes paquetes en tu domicilio',
      },
      {
        lang: 'es',
        text: 'Buscamos asistente de paquetería desde casa para el reenvío de paquetes, cuarenta euros por cada envío y sin experiencia.',
        shows: 'asistente de paquetería desde casa',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Night shift in our warehouse in Tilburg: you unload lorries, repack damaged boxes and scan parcels. Safety shoes are provided.',
        because: 'a real warehouse, not a home',
      },
      {
        lang: 'en',
        text: 'Parcel driver wanted: you collect packages at the depot in the morning and deliver them to homes in the city.',
        because: 'an ordinary delivery job',
      },
      {
        lang: 'en',
        text: 'Police warn of job ads in which people receive parcels at home and send them on with a new label.',
        because: 'the police warn about it',
      },
      {
        lang: 'es',
        text: 'Mozo de almacén para preparar pedidos, embalar paquetes y cargar camiones en nuestra nave de Zaragoza, turno de tarde.',
        because: 'trabajo real en un almacén',
      },
      {
        lang: 'es',
        text: 'Repartidor con furgoneta: recoges los paquetes en la central y los entregas a domicilio por la mañana.',
        because: 'reparto normal',
      },
    ],
  },
});
