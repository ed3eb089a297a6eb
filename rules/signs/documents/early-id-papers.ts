import { any, near, phrase, sign } from '../../define.ts';

export default sign({
  id: 'early-id-papers',
  category: 'documents',
  // Papers sent before a real interview are used for loans, accounts and fake visas (BBB-21, FBI-20,
  // ITF).
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: any(
    phrase('early-id-papers'),
    near(6, phrase('send-verb'), phrase('passport')),
    near(8, phrase('send-verb'), phrase('copy-or-photo'), phrase('passport')),
    near(8, phrase('send-verb'), phrase('bank-details')),
  ),
  unless: [phrase('lawful-hiring')],

  falseAlarms: [
    'A visa or flight is booked after the contract is signed',
    'A right-to-work check on the day of hiring',
    'A crewing office that needs seafarer papers after an interview',
  ],
  sources: ['FBI-20', 'BBB-21', 'ITF', 'HEUNI', 'JA'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Nice, you are on the list for Poland! Send me a photo of your passport today so my boss can start the file, interview is not important',
        shows: 'a photo of your passport',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'Warehouse pickers needed in Leeds. To register please upload your ID front and back plus proof of address, then we call you.',
        shows: 'your ID',
      },
      {
        lang: 'en',
        text: 'ok now i need a clear pic of your drivers license both sides and your bank account number for the payroll form, is only formality',
        shows: 'license both sides',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'Hotel jobs in Doha. Kindly share passport scan and two photos via the form below, selection is done from papers only.',
        shows: 'share passport',
      },
      {
        lang: 'es',
        text: 'Listo amiga ya quedaste, mándame foto de tu pasaporte y de tu INE por ambos lados para meterte a la lista de mañana',
        shows: 'foto de tu pasaporte',
        kind: 'chat',
      },
      {
        lang: 'es',
        text: 'Recepcionistas para hotel en Cancún. Envía tu CV y copia del DNI por las dos caras a este número para apartar tu lugar.',
        shows: 'copia del DNI',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'You never have to send a passport copy to us before the interview. We look at it together on your first day.',
        because: 'the ad tells people not to send it',
      },
      {
        lang: 'en',
        text: 'After the offer we ask you to send a copy of your passport for the visa application, through the candidate portal.',
        because: 'papers come after an offer, for a stated purpose',
      },
      {
        lang: 'en',
        text: 'Applicants must hold a valid passport and be able to travel. Interviews take place in our Lisbon office in May.',
        because: 'a passport is required, not asked for',
      },
      {
        lang: 'en',
        text: 'Be careful with anyone who wants a scan of your passport before you have met the employer.',
        because: 'a warning, not a request',
      },
      {
        lang: 'es',
        text: 'Después de firmar el contrato te pediremos una copia del DNI para el alta en la seguridad social, se entrega en recursos humanos.',
        because: 'it is asked after signing',
      },
      {
        lang: 'es',
        text: 'Para este puesto hace falta pasaporte en vigor y disponibilidad para viajar dos veces al año. Entrevista en nuestras oficinas.',
        because: 'a passport is a requirement only',
      },
    ],
  },
});
