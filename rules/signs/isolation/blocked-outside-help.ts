import { any, near, phrase, sign } from '../../define.ts';

export default sign({
  id: 'blocked-outside-help',
  category: 'isolation',
  // Fear of police and embassy keeps people from the help they have a right to (FBI-23, ILO-D).
  strength: 'strong',
  stage: 'there',
  status: 'trial',
  reviewed: '2026-11-23',

  when: any(phrase('blocked-outside-help'), near(2, phrase('tell-verb'), phrase('authority'))),

  falseAlarms: ['Advice to use another office for a small question'],
  sources: ['FBI-23', 'ILO-D'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'do not go to the police, you have no visa now and they will arrest you, we are the only ones who can fix it',
        shows: 'do not go to the police',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'If you call the embassy you will be deported and blacklisted, better you talk only with the manager.',
        shows: 'If you call the embassy',
      },
      {
        lang: 'en',
        text: 'The police here are our friends, so do not try anything, just finish the contract',
        shows: 'police here are our friends',
        kind: 'chat',
      },
      {
        lang: 'es',
        text: 'No vayas a la policía porque estás sin papeles y te deportan, nosotros lo arreglamos',
        shows: 'No vayas a la policía',
        kind: 'chat',
      },
      {
        lang: 'es',
        text: 'Si llamas a la embajada te meten presa, mejor habla con la encargada y tranquila',
        shows: 'Si llamas a la embajada',
        kind: 'chat',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'You may call your embassy or a union at any time, the numbers hang in the canteen.',
        because: 'outside help is welcomed',
      },
      {
        lang: 'en',
        text: 'Questions about your stamp? Do not call us, call the consulate in the morning.',
        because: 'how to apply',
      },
      {
        lang: 'en',
        text: 'For questions about the uniform you do not need to call the police station, the chief clerk answers them.',
        because: 'a police job',
      },
      {
        lang: 'en',
        text: 'A police officer talks to the pupils about bicycles on Friday.',
        because: 'a different meaning',
      },
      {
        lang: 'es',
        text: 'Puedes llamar a tu consulado o al sindicato cuando quieras, los números están en el comedor.',
        because: 'outside help is welcomed',
      },
      {
        lang: 'es',
        text: 'Auxiliar para la embajada: atender llamadas y ordenar expedientes.',
        because: 'the embassy is the employer',
      },
    ],
  },
});
