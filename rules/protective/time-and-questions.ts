import { phrase, protective } from '../define.ts';

export default protective({
  id: 'time-and-questions',
  // Who gives time and welcomes checks gives up the strongest tool of deception, haste (EEOC, PRAT).
  credit: 0.3,
  claim: true,
  when: phrase('time-and-questions'),
  caution: 'Some false recruiters are calm and friendly too.',
  sources: ['EEOC', 'PRAT'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Take your time, read the contract with your family and send us your questions whenever you like.',
        shows: 'Take your time',
      },
      {
        lang: 'en',
        text: 'There is no rush. You can check our company in the public register before you decide.',
        shows: 'no rush',
      },
      {
        lang: 'en',
        text: 'We are happy to answer any questions; you may also call our head office and ask for Mrs Lind.',
        shows: 'happy to answer any questions',
      },
      {
        lang: 'es',
        text: 'Tómate tu tiempo, lee el contrato con tu familia y pregúntanos lo que quieras.',
        shows: 'Tómate tu tiempo',
      },
      {
        lang: 'es',
        text: 'No hay prisa: llama a nuestra oficina central y comprueba la empresa en el registro.',
        shows: 'No hay prisa',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Decide now, the bus leaves tonight, and please do not ask so many questions, others are waiting.',
        because: 'haste instead of time',
      },
      {
        lang: 'en',
        text: 'You answer questions of guests at the desk and help them to find the right bus.',
        because: 'the duties speak of questions',
      },
      {
        lang: 'en',
        text: 'In rush hours the kitchen needs quick hands, so you should like a lively place.',
        because: 'a busy kitchen',
      },
      {
        lang: 'es',
        text: 'Decide ya, el autobús sale esta noche y no hagas tantas preguntas, otros esperan.',
        because: 'prisa en lugar de tiempo',
      },
      {
        lang: 'es',
        text: 'Respondes a las preguntas de los huéspedes en recepción y les ayudas con el autobús.',
        because: 'son las tareas del puesto',
      },
    ],
  },
});
