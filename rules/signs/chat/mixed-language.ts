import { phrase, sign } from '../../define.ts';

export default sign({
  id: 'mixed-language',
  category: 'chat',
  // Only stock phrases that machines and form letters made up are listed; they travel from lure to lure (JA, VISA-DZ).
  // Nobody's grammar or regional English is judged: polite words such as "kindly" are left out on purpose.
  strength: 'weak',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: phrase('mixed-language'),

  falseAlarms: ['Someone who writes in a second language', 'A translated page of a real firm'],
  sources: ['JA', 'VISA-DZ', 'LURES'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Dear lucky candidate, our platform needs cooperative workers at once. Salary treatment: daily settlement, own time own goals.',
        shows: 'Salary treatment',
      },
      {
        lang: 'en',
        text: 'Esteemed applicant, endorse the contract letter and return it so that we can send you other needful documents for your travel.',
        shows: 'Esteemed applicant',
      },
      {
        lang: 'en',
        text: 'Request: own a device with internet, over 23 years old. Wages settled daily, data provider user, remote at home.',
        shows: 'data provider user',
      },
      {
        lang: 'es',
        text: 'Estimado candidato afortunado, buscamos trabajadores cooperativos para la plataforma, tratamiento salarial diario y tiempo propio.',
        shows: 'trabajadores cooperativos',
      },
      {
        lang: 'es',
        text: 'Hola, aquí está el reclutamiento oficial de la tienda, puede tener un ingreso maravilloso con su teléfono.',
        shows: 'aquí está el reclutamiento oficial',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Good day, kindly send your CV to our office. We are small company, but we pay always on time, you will see.',
        because: 'a second language is no sign',
      },
      {
        lang: 'en',
        text: 'Please do revert to us by Friday if you wish to join the hospital kitchen in Pune as assistant cook.',
        because: 'ordinary regional English',
      },
      {
        lang: 'en',
        text: 'Our cooperative of farmers has forty workers and pays by the collective agreement, wages come on the last Friday.',
        because: 'a real cooperative',
      },
      {
        lang: 'es',
        text: 'Somos una cooperativa de trabajadores del campo y pagamos según convenio, el último viernes de cada mes.',
        because: 'una cooperativa real',
      },
      {
        lang: 'es',
        text: 'Buen día, por favor envíe su hoja de vida a nuestra oficina; somos empresa pequeña pero seria.',
        because: 'español normal de otra región',
      },
    ],
  },
});
