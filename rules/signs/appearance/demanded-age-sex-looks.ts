import { any, detector, near, phrase, sign } from '../../define.ts';

export default sign({
  id: 'demanded-age-sex-looks',
  category: 'appearance',
  // Age, sex and looks as the main demand point to the body, not the work (BY-LIB, BG-SIGNS, TH-MFA,
  // PL-KRO).
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: any(
    phrase('demanded-age-sex-looks'),
    near(10, phrase('women-only'), any(phrase('looks'), detector('age-band'))),
  ),

  falseAlarms: [
    'Real castings',
    'Job ads in countries where naming sex and age is lawful and usual',
    'A care client who asks for a woman carer',
  ],
  sources: ['BY-LIB', 'BG-SIGNS', 'TH-MFA', 'PL-KRO'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Girls 18-28 wanted for a new club on the coast, pretty, no language needed, photo first.',
        shows: 'Girls 18-28',
      },
      {
        lang: 'en',
        text: 'We are looking for attractive girls to work with guests in Bahrain, height from 165, slim.',
        shows: 'attractive girls',
      },
      {
        lang: 'en',
        text: 'only pretty ladies pls, single, no children, send age height weight',
        shows: 'only pretty ladies',
        kind: 'chat',
      },
      {
        lang: 'es',
        text: 'Se solicitan señoritas de 18 a 25 años, buena presencia, para eventos en la playa, manda foto.',
        shows: 'señoritas de 18 a 25',
      },
      {
        lang: 'es',
        text: 'Solo chicas guapas y solteras, manda foto, edad y medidas',
        shows: 'Solo chicas guapas',
        kind: 'chat',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Carer for my mother, she prefers a woman, afternoons, we live near the park.',
        because: 'a care client asks for a woman',
      },
      {
        lang: 'en',
        text: 'We offer an attractive salary and a young team for people of any age and gender.',
        because: 'a different meaning',
      },
      {
        lang: 'en',
        text: 'Teacher for a girls school, classes of 18 to 25 pupils, music and sport.',
        because: 'a school',
      },
      {
        lang: 'en',
        text: 'Au pair, woman or man between 18 and 25, loves children and the sea.',
        because: 'an honest au pair ad',
      },
      {
        lang: 'es',
        text: 'Ofrecemos un salario atractivo y un equipo joven, para personas de cualquier edad.',
        because: 'a different meaning',
      },
      {
        lang: 'es',
        text: 'Profesora o profesor para colegio femenino, clases de 20 alumnas.',
        because: 'a school',
      },
    ],
  },
});
