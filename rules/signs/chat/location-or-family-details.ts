import { phrase, sign } from '../../define.ts';

export default sign({
  id: 'location-or-family-details',
  category: 'chat',
  // A live position, a home or the names of relatives can later be used to put pressure on a person (ILO-D, EUROPOL-20).
  // A contract needs one contact for emergencies, and not before it exists.
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: phrase('location-or-family-details'),

  falseAlarms: [
    'Delivery work that shows the position to customers',
    'One person to call in an emergency, in a real contract',
  ],
  sources: ['EUROPOL-20', 'ILO-D'],

  examples: {
    matches: [
      {
        lang: 'en',
        kind: 'chat',
        text: 'Before you fly, send me your live location every evening, and the names and addresses of your parents for our list.',
        shows: 'send me your live location',
      },
      {
        lang: 'en',
        text: 'For the registration we also need photos of your house and the phone numbers of five relatives, send all today.',
        shows: 'photos of your house',
      },
      {
        lang: 'en',
        kind: 'chat',
        text: 'The manager wants to know where your family lives and which school your children visit, it is for the file.',
        shows: 'where your family lives',
      },
      {
        lang: 'es',
        kind: 'chat',
        text: 'Compárteme tu ubicación en tiempo real y el nombre y dirección de tus padres para preparar el viaje.',
        shows: 'Compárteme tu ubicación',
      },
      {
        lang: 'es',
        text: 'Para el registro necesitamos fotos de tu casa y los teléfonos de cinco familiares, mándalo todo hoy.',
        shows: 'fotos de tu casa',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Riders use our app, in which customers can follow the bicycle on a map until the meal has arrived.',
        because: 'a delivery app during the shift',
      },
      {
        lang: 'en',
        text: 'When you have signed the contract, tell us one person we may call in an emergency. You choose whom.',
        because: 'one emergency contact, after signing',
      },
      {
        lang: 'en',
        text: 'We send you the location of the interview by e-mail, the bus stop is right in front of the building.',
        because: 'the place of the interview',
      },
      {
        lang: 'es',
        text: 'Con el contrato firmado nos indicas una persona de contacto para emergencias; tú eliges a quién.',
        because: 'un solo contacto, después de firmar',
      },
      {
        lang: 'es',
        text: 'Te enviamos la ubicación de la entrevista por correo; la parada del autobús está delante del edificio.',
        because: 'el lugar de la entrevista',
      },
    ],
  },
});
