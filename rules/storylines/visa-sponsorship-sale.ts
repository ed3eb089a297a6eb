import { storyline } from '../define.ts';

// Certificates of sponsorship cost the worker nothing by law, yet they are sold for thousands (UK-COS, UK-BBC).
export default storyline({
  id: 'visa-sponsorship-sale',
  core: [
    ['fee-visa-permit', 'sponsor-for-sale'],
    ['guaranteed-result', 'papers-arranged', 'sponsor-for-sale', 'phrase:job-word', 'phrase:abroad'],
  ],
  extra: ['act-now', 'untraceable-payment', 'missing-licence', 'move-to-messenger', 'holding-deposit'],
  help: ['migrant', 'scam', 'labour'],
  sources: ['UK-COS', 'UK-BBC', 'UK-TIMES', 'VISA-DZ', 'FR-OBS'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'UK care job with visa sponsorship. The sponsorship fee is 6,000 pounds, half now and half after the certificate. Visa guaranteed, family can come too.',
        shows: 'sponsorship fee',
      },
      {
        lang: 'en',
        text: 'Certificate of sponsorship for sale, any job, any employer. Pay in parts, we arrange the pay slips. Hurry, the rules change soon.',
        shows: 'Certificate of sponsorship for sale',
      },
      {
        lang: 'en',
        text: 'Work permit for Poland: pay the visa fee of 1,200 euro to our office and you get a job abroad within a month, guaranteed visa.',
        shows: 'visa fee',
      },
      {
        lang: 'es',
        text: 'Trabajo en el extranjero con visa garantizada: paga la tasa de visado de 3000 dólares a nuestra oficina y salimos en un mes.',
        shows: 'tasa de visado',
      },
      {
        lang: 'es',
        text: 'Se vende patrocinio de trabajo con cualquier empleador. Paga el permiso de trabajo en dos partes, empleo y visa garantizada para la familia.',
        shows: 'Se vende patrocinio',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Our care home is a licensed sponsor. The employer pays the certificate and the skills charge; you never repay it.',
        because: 'the employer pays',
      },
      {
        lang: 'en',
        text: 'Visa fees are paid online to the government when you apply. The amount is listed on the page of the embassy.',
        because: 'official information',
      },
      {
        lang: 'en',
        text: 'Undercover reporters were offered a sponsorship certificate for 17,000 pounds. The agency is now under investigation.',
        because: 'news',
      },
      {
        lang: 'es',
        text: 'Nuestra residencia es patrocinadora autorizada: la empresa paga el certificado y nunca lo devuelves.',
        because: 'paga la empresa',
      },
      {
        lang: 'es',
        text: 'Las tasas del visado se pagan en el consulado al presentar la solicitud; la cantidad está en su página.',
        because: 'información oficial',
      },
    ],
  },
});
