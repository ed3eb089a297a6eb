import { storyline } from '../define.ts';

// The course is the product: it is paid for, and the promised place never comes (IN-INT, FTC-20).
export default storyline({
  id: 'training-fee-internship',
  core: [['fee-training'], ['guaranteed-result', 'hired-without-interview']],
  extra: [
    'act-now',
    'threats',
    'penalty-for-leaving',
    'high-pay-without-experience',
    'picked-without-applying',
    'refused-checks',
    'holding-deposit',
  ],
  help: ['scam', 'labour'],
  sources: ['IN-INT', 'VN-SS', 'FTC-20', 'JA'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Internship with a job guarantee. You pay for the training first, 250 dollars, and 100 % placement is assured after six weeks, no interview.',
        shows: 'pay for the training',
      },
      {
        lang: 'en',
        text: 'Become a medical coder from home. Pay the training fee of 180 euro to start the course, a job is guaranteed after the exam.',
        shows: 'training fee',
      },
      {
        lang: 'en',
        text: 'You have been selected as an intern without interview. Buy the course to start: pay 99 dollars for the certificate today, guaranteed job afterwards.',
        shows: 'Buy the course',
      },
      {
        lang: 'es',
        text: 'Prácticas con empleo garantizado. Primero debes pagar el curso de 250 dólares y la colocación es segura, sin entrevista.',
        shows: 'pagar el curso',
      },
      {
        lang: 'es',
        text: 'Paga la capacitación de 180 euros para empezar, trabajo garantizado al terminar el curso.',
        shows: 'Paga la capacitación',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Paid internship in our design studio, three months, mentor and lunch included. The training days are part of your working time.',
        because: 'training is paid by the firm',
      },
      {
        lang: 'en',
        text: 'The college offers an evening course in bookkeeping. The course fee is 120 euro, and advisers help you with applications.',
        because: 'a school sells a course, no job',
      },
      {
        lang: 'en',
        text: 'Do not pay for training to get an internship. A job guarantee in return for a course is a known scam.',
        because: 'a warning',
      },
      {
        lang: 'es',
        text: 'Prácticas remuneradas en nuestro estudio, tres meses, con tutora y comida; los días de formación son tiempo de trabajo.',
        because: 'la formación la paga la empresa',
      },
      {
        lang: 'es',
        text: 'No pagues un curso para conseguir prácticas: la promesa de empleo garantizado es una estafa conocida.',
        because: 'un aviso',
      },
    ],
  },
});
