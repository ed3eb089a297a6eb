import { storyline } from '../define.ts';

// Invented farms sell places, rooms or visas for a harvest that does not exist (VIC, WA-BP, CDM-19).
export default storyline({
  id: 'fake-seasonal-farm',
  core: [
    ['phrase:farm-work'],
    ['fee-to-get-job', 'fee-room-before-arrival', 'holding-deposit', 'fee-visa-permit', 'guaranteed-result'],
  ],
  extra: [
    'work-on-tourist-visa',
    'act-now',
    'untraceable-payment',
    'messenger-only-contact',
    'missing-address',
    'hired-without-interview',
    'abroad-all-paid',
    'early-id-papers',
  ],
  help: ['scam', 'labour', 'embassy'],
  sources: ['VIC', 'WA-BP', 'LCA', 'CDM-19', 'CDM-NC', 'AU-HC'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Fruit picking in Canada, visa guaranteed, no experience needed. Pay a registration fee of 200 dollars to reserve your place, only few slots left.',
        shows: 'Pay a registration fee',
      },
      {
        lang: 'en',
        text: 'Seasonal work on a strawberry farm. To hold your place send a refundable deposit today, and pay the rent for the room before you arrive.',
        shows: 'refundable deposit',
      },
      {
        lang: 'en',
        text: 'Harvest workers wanted in the USA. The processing fee for your visa is 350 dollars, deposit it to the recruiter, work is guaranteed.',
        shows: 'processing fee',
      },
      {
        lang: 'es',
        text: 'Recolección de fruta en Canadá con visa garantizada. Paga la cuota de inscripción de 200 dólares para reservar tu lugar, quedan pocos cupos.',
        shows: 'cuota de inscripción',
      },
      {
        lang: 'es',
        text: 'Trabajo de temporada en el campo en Estados Unidos. Debes pagar los gastos de gestión de 350 dólares al reclutador antes de salir.',
        shows: 'gastos de gestión',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Apple harvest in Kent from August to October. The farm has a caravan site, rent is taken from wages within the legal limit, no recruitment fees.',
        because: 'a real farm with clear terms',
      },
      {
        lang: 'en',
        text: 'Come to the harvest fair on Sunday: tractor rides, fresh juice, and the entry fee goes to the village school.',
        because: 'a feast, no job',
      },
      {
        lang: 'en',
        text: 'Backpackers were told to pay a deposit for fruit picking and found an empty field. Police ask other victims to call.',
        because: 'news about a fraud',
      },
      {
        lang: 'es',
        text: 'Cosecha de manzana en Lleida de agosto a octubre, alojamiento según convenio y sin cuotas. Contrato antes de viajar con la cooperativa.',
        because: 'una cooperativa real',
      },
      {
        lang: 'es',
        text: 'La policía busca a más víctimas: les pidieron un depósito para recoger fruta y encontraron un campo vacío.',
        because: 'una noticia',
      },
    ],
  },
});
