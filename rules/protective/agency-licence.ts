import { detector, protective } from '../define.ts';

export default protective({
  id: 'agency-licence',
  // A licence number in the country's format can be looked up in a public register (POEA-10, MEA-23).
  credit: 0.5,
  claim: false,
  when: detector('agency-licence'),
  caution: 'Names of licensed agencies are misused. Check this one job with the register too.',
  sources: ['POEA-10', 'MEA-23', 'KE-NEA', 'PH-LAW'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Sampaguita Manpower Services, DMW licence number 123-LB-041522-R, hires ten welders for a shipyard in Japan.',
        shows: 'DMW licence',
      },
      {
        lang: 'en',
        text: 'Everest Overseas, government licence no 412/067/068, interviews drivers for a bus company in Qatar on Sunday.',
        shows: 'licence no',
      },
      {
        lang: 'en',
        text: 'Kilimani Recruiters hold agency licence 0412/2024 of the employment authority. See the public list on its site.',
        shows: 'agency licence',
      },
      {
        lang: 'es',
        text: 'Agencia de colocación con número de autorización 0412/067/068, busca soldadores para un astillero de Vigo con contrato directo.',
        shows: 'número de autorización',
      },
      {
        lang: 'es',
        text: 'Agencia de colocación, número de registro 123-041522, selecciona enfermeras para hospitales de Madrid y Toledo.',
        shows: 'número de registro',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'We are a fully licensed agency with years of experience. Trust us and send your documents to the office.',
        because: 'says so without a number',
      },
      {
        lang: 'en',
        text: 'Driving licence needed for this position, class B is enough, we deliver in the town centre.',
        because: 'another kind of licence',
      },
      {
        lang: 'en',
        text: 'Our agency places cleaners in private homes. Ring us between nine and twelve and ask for Mr Bell.',
        because: 'no licence is named',
      },
      {
        lang: 'es',
        text: 'Somos una agencia con licencia y muchos años de experiencia, confía en nosotros y envía tus papeles.',
        because: 'lo dice sin número',
      },
      {
        lang: 'es',
        text: 'Se pide carné de conducir de clase B para repartir en el centro de la ciudad.',
        because: 'otro tipo de permiso',
      },
    ],
  },
});
