import { phrase, sign } from '../../define.ts';

export default sign({
  id: 'odd-age-floor',
  category: 'vague-employer',
  // Office and online offers from "22 and over" follow the script of task frauds (LURES, EVZ). Weak: some insurance rules name an age too.
  strength: 'weak',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: phrase('odd-age-floor'),

  falseAlarms: [
    'Driving and bar jobs with a legal or insurance age',
    'Care programmes with an age band',
    'Security work with a legal minimum age',
  ],
  sources: ['LURES', 'EVZ', 'DE-BRE'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Flexible phone work for helpers, age requirement 22+, you set your own pace and your own goals.',
        shows: 'age requirement 22',
      },
      {
        lang: 'en',
        text: 'To join the booking team you must be over 23 and have a phone with internet, thats all.',
        shows: 'must be over 23',
      },
      {
        lang: 'en',
        text: 'We take 12 new members for app tests, 25 years and older, men or women, no cv.',
        shows: '25 years and older',
      },
      {
        lang: 'es',
        text: 'Trabajo con el celular para mayores de 22 años, tú pones tu ritmo y tus metas.',
        shows: 'mayores de 22',
      },
      {
        lang: 'es',
        text: 'Para entrar al equipo de reservas: edad mínima 23 años y un teléfono con internet, nada más.',
        shows: 'edad mínima 23 años',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'You bring 22 years of experience in shipbuilding? Then we want to hear from you.',
        because: 'Years of experience, not of age',
      },
      {
        lang: 'en',
        text: 'Our family firm is over 25 years old and still run by two sisters from the valley.',
        because: 'The age of the firm',
      },
      {
        lang: 'en',
        text: 'Bar staff must be over 18 by law, the rest we show you in the first week.',
        because: 'The ordinary legal age',
      },
      {
        lang: 'es',
        text: 'Empresa con más de 25 años de historia busca contable para su sede de Bilbao.',
        because: 'Edad de la empresa',
      },
      {
        lang: 'es',
        text: 'Para servir alcohol hay que ser mayor de 18 años, lo demás lo enseñamos.',
        because: 'Edad legal normal',
      },
    ],
  },
});
