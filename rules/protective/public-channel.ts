import { phrase, protective } from '../define.ts';

export default protective({
  id: 'public-channel',
  // Public employment services, unions and official programmes can be called and asked (EURES).
  credit: 0.8,
  claim: false,
  when: phrase('public-channel'),
  caution: 'Even the European job network was imitated. Go to its own site.',
  sources: ['EURES', 'EURES-11'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'This vacancy is offered through EURES and the public employment service, reference number on the official portal.',
        shows: 'EURES',
      },
      {
        lang: 'en',
        text: 'Wages follow the collective agreement of the sector, and the union office in the yard answers your questions.',
        shows: 'collective agreement',
      },
      {
        lang: 'en',
        text: 'You come with the government programme for seasonal work; apply at the labour office of your district.',
        shows: 'government programme',
      },
      {
        lang: 'es',
        text: 'La oferta se gestiona con el servicio público de empleo y la red EURES, con número de referencia.',
        shows: 'servicio público de empleo',
      },
      {
        lang: 'es',
        text: 'El sueldo sigue el convenio colectivo del campo y el sindicato tiene oficina en la finca.',
        shows: 'convenio colectivo',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Our private office knows the right people in the ministry, leave everything to us and relax.',
        because: 'a private go-between',
      },
      {
        lang: 'en',
        text: 'The union of our two companies last year has made the team bigger and the work more varied.',
        because: 'another meaning of union',
      },
      {
        lang: 'en',
        text: 'You serve the public in our shop, answer the phone and keep the shelves in order.',
        because: 'another meaning of public',
      },
      {
        lang: 'es',
        text: 'Nuestra oficina privada conoce a la gente adecuada en extranjería, déjalo todo en nuestras manos.',
        because: 'un intermediario privado',
      },
      {
        lang: 'es',
        text: 'Atiendes al público en la tienda, contestas el teléfono y ordenas las estanterías.',
        because: 'otro sentido de público',
      },
    ],
  },
});
