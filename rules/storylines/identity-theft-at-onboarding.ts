import { storyline } from '../define.ts';

// A job that does not exist collects papers, selfies and codes, and opens accounts with them (DE-LKA, PROP).
export default storyline({
  id: 'identity-theft-at-onboarding',
  core: [['early-id-papers'], ['selfie-with-id', 'login-or-code']],
  extra: [
    'brand-off-channel',
    'lookalike-address',
    'chat-only-interview',
    'hired-without-interview',
    'free-mail-address',
    'picked-without-applying',
    'rented-account',
  ],
  help: ['scam', 'bank', 'police'],
  sources: ['DE-LKA', 'DE-OB', 'PROP', 'FBI-20', 'BBB-21', 'ITRC'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'You got the job without an interview. Please send a copy of your passport, front and back, and a selfie holding your ID so that payroll can register you today.',
        shows: 'selfie holding your ID',
      },
      {
        lang: 'en',
        text: 'To finish your registration send your ID card and your bank details. You will receive a code by text message, send me the code that came at once.',
        shows: 'send me the code that',
      },
      {
        lang: 'en',
        text: 'Send us a photo of your driving licence and your social security number now. After that do the video identification by the link, it is only for payroll.',
        shows: 'video identification',
      },
      {
        lang: 'es',
        text: 'Ya tienes el puesto sin entrevista. Envía foto de tu DNI por las dos caras y un selfie con tu pasaporte en la mano para la nómina.',
        shows: 'selfie con tu pasaporte',
      },
      {
        lang: 'es',
        text: 'Para terminar el registro manda copia de tu pasaporte y tus datos bancarios. Cuando llegue el SMS, envíame el código que aparece.',
        shows: 'envíame el código que',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'After you have signed the contract our office checks your right to work in person. Bring your passport on the first day and take it home again.',
        because: 'a check after signing, in person',
      },
      {
        lang: 'en',
        text: 'Please apply with CV and letter. Do not send copies of papers, we will ask for them when the contract is signed.',
        because: 'asks not to send papers',
      },
      {
        lang: 'en',
        text: 'If a recruiter asks you for a selfie with your ID and a code from your bank, stop. Someone could open an account in your name.',
        because: 'advice for readers',
      },
      {
        lang: 'es',
        text: 'Tras firmar el contrato comprobamos tu documento en la oficina: lo traes el primer día y te lo llevas a casa.',
        because: 'comprobación después de firmar',
      },
      {
        lang: 'es',
        text: 'Envía currículum y carta. No mandes copias de documentos; los pediremos cuando el contrato esté firmado.',
        because: 'pide no enviar documentos',
      },
    ],
  },
});
