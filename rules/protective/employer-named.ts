import { detector, protective } from '../define.ts';

export default protective({
  id: 'employer-named',
  // A full legal name with a form or a register number can be looked up; it can also be borrowed (ITF-N).
  // It needs the page, not only its text; what text can show is shown.
  credit: 0.3,
  claim: true,
  when: detector('employer-named'),
  caution: 'Real names and numbers get borrowed by false agents.',
  sources: ['ITF-N', 'UA-LS'],

  examples: {
    matches: [],
    misses: [
      {
        lang: 'en',
        text: 'A large foreign company needs many workers for its new factory. Good pay, room included, call our manager.',
        because: 'no name is given',
      },
      {
        lang: 'en',
        text: 'Our client, a family hotel by the sea, wants two chambermaids from May. We tell you more on the phone.',
        because: 'the employer stays unnamed',
      },
      {
        lang: 'en',
        text: 'We need a gardener for two mornings a week, tools are there, please ring in the evening.',
        because: 'a private household without a name',
      },
      {
        lang: 'es',
        text: 'Importante empresa extranjera busca personal para su nueva fábrica, buen sueldo y habitación incluida.',
        because: 'no se da ningún nombre',
      },
      {
        lang: 'es',
        text: 'Familia busca jardinero para dos mañanas por semana, hay herramientas, llamar por la tarde.',
        because: 'un hogar sin nombre',
      },
    ],
  },
});
