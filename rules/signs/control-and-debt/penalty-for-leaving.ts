import { phrase, sign } from '../../define.ts';

export default sign({
  id: 'penalty-for-leaving',
  category: 'control-and-debt',
  // A fine for going home turns a job into captivity (RU-EMB, VN-TN, TH-MFA, CNA-22).
  strength: 'strong',
  stage: 'there',
  status: 'trial',
  reviewed: '2026-11-23',

  when: phrase('penalty-for-leaving'),

  falseAlarms: ['Training bonds that are lawful in some places', 'Pay in place of notice'],
  sources: ['RU-EMB', 'VN-TN', 'TH-MFA', 'CNA-22'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Contract is one year. If you leave before you pay a fine of 5000 dollars, so think well.',
        shows: 'you pay a fine',
      },
      {
        lang: 'en',
        text: 'you can go home, no problem, only you have to pay compensation to leave, the boss bought you',
        shows: 'compensation to leave',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'Who breaks the rules or wants to quit pays a penalty for leaving early, it is 20 salaries.',
        shows: 'penalty for leaving',
      },
      {
        lang: 'es',
        text: 'Si te vas antes del año pagas una multa de 4000 euros, eso está en el contrato.',
        shows: 'Si te vas antes del año pagas una multa',
      },
      {
        lang: 'es',
        text: 'claro que puedes volver, pero tienes que pagar para irte, el jefe invirtió en ti',
        shows: 'pagar para irte',
        kind: 'chat',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'You can leave the job at any time with two weeks of notice, there is no fine.',
        because: 'no fine',
      },
      {
        lang: 'en',
        text: 'If you leave a message we call you back the same day.',
        because: 'a different meaning',
      },
      {
        lang: 'en',
        text: 'Parking officer: you write fines when drivers leave their cars in bus lanes.',
        because: 'fines are the work',
      },
      {
        lang: 'en',
        text: 'If you leave us, we pay your open holidays with the last salary.',
        because: 'the employer pays',
      },
      {
        lang: 'es',
        text: 'Puedes dejar el trabajo con quince días de preaviso, sin multa ninguna.',
        because: 'no fine',
      },
      { lang: 'es', text: 'Si dejas un mensaje te llamamos el mismo día.', because: 'a different meaning' },
    ],
  },
});
