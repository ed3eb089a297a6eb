import { phrase, sign } from '../../define.ts';

export default sign({
  id: 'hired-without-interview',
  category: 'offer-too-good',
  // A real employer wants to know whom they hire; a fraud only wants the next step (JA, USPIS).
  // Moderate: day labour and gig work do hire without talking.
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: phrase('hired-without-interview'),

  falseAlarms: [
    'Day labour, delivery apps and harvest crews',
    'Volunteers',
    'Hiring on the spot at an open day, where both sides meet',
  ],
  sources: ['JA', 'USPIS', 'VN-CAFEF', 'HI-HH', 'LURES'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'No interview, no cv, no stress. Write your name and size of shirt and monday you are working with us.',
        shows: 'No interview',
      },
      {
        lang: 'en',
        text: 'Congratulation, you have been selected for the position of data agent, our manager will send the papers soon.',
        shows: 'have been selected for the position',
      },
      {
        lang: 'en',
        text: 'I looked at your profile and the job is yours, just tell me when you can come to the airport.',
        shows: 'the job is yours',
      },
      {
        lang: 'en',
        text: 'Everybody who writes before friday is hired immediately, 40 packers for the new hall near the sea.',
        shows: 'hired immediately',
      },
      {
        lang: 'es',
        text: 'Sin entrevista y sin currículum, mándame tu nombre y el lunes ya estás trabajando con nosotros.',
        shows: 'Sin entrevista',
      },
      {
        lang: 'es',
        text: 'Felicidades, has sido seleccionada para el puesto de asistente, mañana te mandamos el boleto.',
        shows: 'has sido seleccionada para el puesto',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Please wait for our letter: nobody is hired without an interview, and we call two former employers.',
        because: 'Says that there is always an interview',
      },
      {
        lang: 'en',
        text: 'Only applicants who have been selected for an interview will hear from us, normally within ten days.',
        because: 'Selected for an interview, not for the job',
      },
      {
        lang: 'en',
        text: 'You will plan interviews for the hiring team, book rooms and welcome candidates at the desk.',
        because: 'Interviews are the work itself',
      },
      {
        lang: 'es',
        text: 'Las personas que pasen la primera fase tendrán una entrevista en persona con la jefa de sala.',
        because: 'Hay entrevista',
      },
      {
        lang: 'es',
        text: 'Publicaremos la lista de quienes han sido citados a entrevista el viernes a mediodía.',
        because: 'Citados a una entrevista, no contratados',
      },
    ],
  },
});
