import { phrase, protective } from '../define.ts';

export default protective({
  id: 'work-visa-named',
  // Naming the right visa class and who applies for it lets the reader ask the embassy (UK-COS, KE-25).
  credit: 0.4,
  claim: true,
  when: phrase('work-visa-named'),
  caution: 'Ask the embassy whether this visa exists for this job.',
  sources: ['UK-COS', 'KE-25', 'POEA-10'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'The hospital is a licensed sponsor and issues the papers for the Health and Care visa after your second interview.',
        shows: 'licensed sponsor',
      },
      {
        lang: 'en',
        text: 'Pickers from abroad come with an H-2A visa; the farm files for it and the consulate decides.',
        shows: 'H-2A visa',
      },
      {
        lang: 'en',
        text: 'Our company applies for your work permit at the labour office; you get the number and can follow it.',
        shows: 'company applies for your work permit',
      },
      {
        lang: 'es',
        text: 'Los jornaleros llegan con visa H-2A; la finca hace el trámite y el consulado decide.',
        shows: 'H-2A',
      },
      {
        lang: 'es',
        text: 'La empresa tramita tu permiso de trabajo en extranjería y te damos el número de expediente.',
        shows: 'La empresa tramita tu permiso',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'You enter as a tourist first and we look after the rest when you are there, do not worry.',
        because: 'a visitor visa is no work visa',
      },
      {
        lang: 'en',
        text: 'Visa and Mastercard payments are part of the daily work at our till, training included.',
        because: 'a card brand',
      },
      {
        lang: 'en',
        text: 'Visa no problem, many countries, quick and cheap, ask our agent for the price list.',
        because: 'no class and nobody who applies',
      },
      {
        lang: 'es',
        text: 'Entras primero como turista y el resto lo vemos cuando estés allí, no te preocupes.',
        because: 'un visado de turista no sirve',
      },
      {
        lang: 'es',
        text: 'Cobro con Visa o efectivo en la caja del supermercado, turno de tarde, con formación.',
        because: 'una marca de tarjeta',
      },
    ],
  },
});
