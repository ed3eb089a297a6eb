import { detector, sign } from '../../define.ts';

export default sign({
  id: 'number-mismatch',
  category: 'contact',
  // A number from a country that fits neither the firm nor the place can hide who calls; +62 can pass for a German area code (DE-BRE).
  // Roaming and moving between countries are normal, so alone this says little.
  strength: 'weak',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: detector('number-mismatch'),

  falseAlarms: [
    'People who kept the number of another country',
    'A regional office that hires for several countries',
    'Roaming',
  ],
  sources: ['DE-BRE', 'EVZ'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Our hotel in Vienna, Austria, looks for night porters. Please call our personnel office at +62 812 3456 7890 for an appointment.',
        shows: '+62 812 3456 7890',
      },
      {
        lang: 'en',
        text: 'Warehouse in Manchester, United Kingdom, hires thirty pickers this month. Contact the shift manager on WhatsApp +234 803 123 4567 today.',
        shows: '+234 803 123 4567',
      },
      {
        lang: 'en',
        text: 'Dental practice in Toronto, Canada, needs a receptionist. Questions are answered by our office at +855 12 345 678 every day.',
        shows: '+855 12 345 678',
      },
      {
        lang: 'es',
        text: 'Nuestro hotel de Madrid, España, busca recepcionistas de noche. Llama a la oficina de personal: +62 812 3456 7890, por favor.',
        shows: '+62 812 3456 7890',
      },
      {
        lang: 'es',
        text: 'Almacén en Monterrey, México, contrata a treinta personas. Contacta con el encargado en el +234 803 123 4567.',
        shows: '+234 803 123 4567',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Our hotel in Vienna, Austria, looks for night porters. Please call our personnel office at +43 1 234 5678 for an appointment.',
        because: 'the number fits the place',
      },
      {
        lang: 'en',
        text: 'Bakery in Leeds, United Kingdom, needs a driver for the early round. Ring Joan on +44 113 496 0123 after ten.',
        because: 'the number fits the place',
      },
      {
        lang: 'en',
        text: 'We hire for both sides of the border. Call +49 30 123456 for Germany or +48 22 123 45 67 for Poland.',
        because: 'one number for each country',
      },
      {
        lang: 'es',
        text: 'Nuestro hotel de Madrid, España, busca recepcionistas de noche. Llama a la oficina de personal: +34 910 123 456, por favor.',
        because: 'el número encaja con el lugar',
      },
      {
        lang: 'es',
        text: 'Almacén en Monterrey, México, contrata a treinta personas. Llama al +52 81 1234 5678 de nueve a cinco.',
        because: 'el número encaja con el lugar',
      },
    ],
  },
});
