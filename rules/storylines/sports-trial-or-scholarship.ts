import { storyline } from '../define.ts';

// A famous club or school is only a name; travel, fees and young age are the pattern (LJI-7, NAPTIP).
export default storyline({
  id: 'sports-trial-or-scholarship',
  core: [
    ['phrase:sport-or-study'],
    ['phrase:abroad', 'abroad-all-paid', 'phrase:free-travel', 'leave-within-days', 'phrase:visa'],
    [
      'fee-to-get-job',
      'fee-visa-permit',
      'holding-deposit',
      'fee-training',
      'fee-check-medical',
      'minor-sought',
      'untraceable-payment',
    ],
  ],
  extra: [
    'brand-off-channel',
    'leave-within-days',
    'early-id-papers',
    'guaranteed-result',
    'papers-arranged',
    'come-alone',
    'demanded-secrecy',
    'act-now',
  ],
  help: ['child', 'police', 'scam'],
  sources: ['LJI-7', 'NAPTIP', 'POLARIS'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Football trial with a famous club abroad, players from 15 years welcome. Pay the registration fee of 500 euro and the visa fee to our scout to keep your place.',
        shows: 'registration fee',
      },
      {
        lang: 'en',
        text: 'Scholarship at an academy overseas, visa guaranteed. To reserve your seat you must pay the processing fee today, only few places left.',
        shows: 'pay the processing fee',
      },
      {
        lang: 'en',
        text: 'Football academy in another country invites school pupils, free ticket. Send a refundable deposit to reserve your slot, come alone, our coach meets you.',
        shows: 'refundable deposit',
      },
      {
        lang: 'es',
        text: 'Prueba de fútbol con un club famoso en el extranjero desde 15 años. Paga la cuota de inscripción de 500 euros y la tasa de visado al ojeador.',
        shows: 'cuota de inscripción',
      },
      {
        lang: 'es',
        text: 'Beca en una academia en otro país con visa garantizada. Debes pagar los gastos de gestión hoy para reservar tu plaza.',
        shows: 'gastos de gestión',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Football club seeks a youth coach for its academy in Leeds, two evenings a week, licence and a clean record needed.',
        because: 'a job at a club',
      },
      {
        lang: 'en',
        text: 'The university gives ten scholarships to students from abroad. Apply on our own site, there is no charge, a guardian signs for minors.',
        because: 'a real scholarship',
      },
      {
        lang: 'en',
        text: 'Families paid agents for a football trial abroad that never took place. The federation asks parents to call the club first.',
        because: 'news and advice',
      },
      {
        lang: 'es',
        text: 'Club de fútbol busca entrenador para su academia de Getafe, dos tardes por semana, con licencia.',
        because: 'un empleo en un club',
      },
      {
        lang: 'es',
        text: 'La universidad ofrece diez becas a estudiantes del extranjero; la solicitud es gratuita en su propia web.',
        because: 'una beca real',
      },
    ],
  },
});
