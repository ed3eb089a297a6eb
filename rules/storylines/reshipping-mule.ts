import { storyline } from '../define.ts';

// Stolen goods are sent on through private homes; the helper is never paid and is the one the police find (USPIS).
export default storyline({
  id: 'reshipping-mule',
  core: [['parcel-forwarding'], ['phrase:work-from-home', 'phrase:your-home']],
  extra: [
    'early-id-papers',
    'hired-without-interview',
    'withheld-pay',
    'high-pay-without-experience',
    'chat-only-interview',
    'selfie-with-id',
  ],
  help: ['police', 'scam', 'bank'],
  sources: ['USPIS', 'FTC-JS', 'DE-BRE', 'RNZ-24'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Home job for careful people: you receive parcels at your home, put on a new label and bring them to the post office. Paid after thirty days, no experience needed.',
        shows: 'receive parcels at your home',
      },
      {
        lang: 'en',
        text: 'Shipping assistant at home wanted. Packages arrive at your address, you check and repack them, then forward the parcels to our customers abroad. Send a copy of your ID to start.',
        shows: 'Packages arrive at your address',
      },
      {
        lang: 'en',
        text: 'Work from home as a quality inspector at home for online shops. Parcels are delivered to your door, you take photos and ship them on with the label we e-mail you.',
        shows: 'quality inspector at home',
      },
      {
        lang: 'es',
        text: 'Trabajo desde casa: recibes paquetes en tu domicilio, pones otra etiqueta y los reenvías al extranjero. Cobras a los treinta días, sin experiencia.',
        shows: 'recibes paquetes en tu domicilio',
      },
      {
        lang: 'es',
        text: 'Asistente de paquetería desde casa: los paquetes llegan a tu dirección, los revisas y los envías con la etiqueta nueva. Manda copia de tu documento para empezar.',
        shows: 'Asistente de paquetería desde casa',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Parcel sorter in our depot in Lyon, night shift from ten to five. You scan packages and load vans. Boots and gloves are provided, pay every month.',
        because: 'a real depot',
      },
      {
        lang: 'en',
        text: 'Our toy shop needs a helper who packs orders in the back room and brings the parcels to the post office at four.',
        because: 'a real shop sends its own goods',
      },
      {
        lang: 'en',
        text: 'Police ask people not to accept parcels at home for strangers and send them on. Such jobs are a scam, and the sender uses stolen cards.',
        because: 'a warning',
      },
      {
        lang: 'es',
        text: 'Clasificador de paquetes en nuestro almacén de Getafe, turno de noche. Escaneas envíos y cargas furgonetas, con calzado de seguridad y nómina mensual.',
        because: 'un almacén real',
      },
      {
        lang: 'es',
        text: 'La policía pide no aceptar paquetes en casa para desconocidos ni reenviarlos, porque es una estafa.',
        because: 'un aviso',
      },
    ],
  },
});
