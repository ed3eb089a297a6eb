import { bare, protective } from '../define.ts';

export default protective({
  id: 'employer-pays',
  // By the international standard the employer bears all costs of hiring (ILO-FR).
  credit: 0.5,
  claim: true,
  when: bare('employer-pays'),
  caution: 'False offers promise paid travel too. Ask if you must pay it back.',
  sources: ['ILO-FR'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'All recruitment costs are paid by the employer, including the visa, the flight and the medical check in your home town.',
        shows: 'costs are paid',
      },
      {
        lang: 'en',
        text: 'The ship owner pays for all training and the company covers the visa. You pay nothing at any time.',
        shows: 'company covers',
      },
      {
        lang: 'en',
        text: 'Work permit and travel come at no cost to the worker; this is written into the contract of every season.',
        shows: 'at no cost to the',
      },
      {
        lang: 'es',
        text: 'La cooperativa paga el viaje y el visado, y así consta en el contrato que recibes antes de salir.',
        shows: 'La cooperativa paga',
      },
      {
        lang: 'es',
        text: 'Los gastos de contratación van a cargo de la empresa, sin coste para el trabajador en ningún momento.',
        shows: 'a cargo de la empresa',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Applicants pay the visa and the flight themselves and bring proof of payment to the first meeting.',
        because: 'the applicant pays',
      },
      {
        lang: 'en',
        text: 'We pay wages every second Friday and overtime at one and a half times the normal rate.',
        because: 'wages, not the costs of hiring',
      },
      {
        lang: 'en',
        text: 'The company store sells boots and gloves, ask for the price list at the gate of the yard.',
        because: 'things are sold',
      },
      {
        lang: 'es',
        text: 'El candidato abona el visado y el vuelo por su cuenta y trae el recibo a la oficina.',
        because: 'paga el candidato',
      },
      {
        lang: 'es',
        text: 'Pagamos el sueldo cada dos viernes y las horas extra al cincuenta por ciento más.',
        because: 'es el sueldo, no los gastos',
      },
    ],
  },
});
