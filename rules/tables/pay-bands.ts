// What work pays, only good enough to see that an offer is two or three times too high; used as a ratio, never shown as a figure.
// Minimum: the statutory minimum for full-time work, a month, before tax. Median: what the middle employee earns, a month.
// Figures are rounded and from memory of public statistics. `national statutory minimum YEAR` and `rounded estimate YEAR` say
// no more than that: look the figure up before quoting it anywhere.

export interface CountryPay {
  readonly currency: string;
  /** `null` where no national minimum exists or it is not meaningful. */
  readonly minimum: number | null;
  readonly median: number;
  readonly minimumSource: string;
  readonly medianSource: string;
}

type Row = readonly [currency: string, minimum: number | null, median: number];

const ROWS: Readonly<Record<string, Row>> = {
  // Europe
  AT: ['EUR', null, 3_000],
  BE: ['EUR', 2_070, 3_500],
  BG: ['BGN', 933, 1_700],
  BY: ['BYN', 626, 1_700],
  CH: ['CHF', null, 6_800],
  CY: ['EUR', 1_000, 1_750],
  CZ: ['CZK', 18_900, 39_500],
  DE: ['EUR', 2_150, 3_650],
  DK: ['DKK', null, 39_000],
  EE: ['EUR', 820, 1_620],
  ES: ['EUR', 1_323, 1_900],
  FI: ['EUR', null, 3_340],
  FR: ['EUR', 1_767, 2_700],
  GB: ['GBP', 1_985, 3_100],
  GR: ['EUR', 968, 1_250],
  HR: ['EUR', 840, 1_550],
  HU: ['HUF', 266_800, 480_000],
  IE: ['EUR', 2_150, 3_500],
  IT: ['EUR', null, 2_200],
  LT: ['EUR', 924, 1_750],
  LV: ['EUR', 700, 1_300],
  MD: ['MDL', 5_000, 11_000],
  MT: ['EUR', 925, 1_750],
  NL: ['EUR', 2_300, 3_600],
  NO: ['NOK', null, 52_000],
  PL: ['PLN', 4_300, 6_900],
  PT: ['EUR', 957, 1_250],
  RO: ['RON', 3_700, 6_000],
  RS: ['RSD', 70_000, 100_000],
  RU: ['RUB', 19_242, 55_000],
  SE: ['SEK', null, 36_000],
  SK: ['EUR', 750, 1_350],
  TR: ['TRY', 20_003, 24_000],
  UA: ['UAH', 8_000, 17_000],
  GE: ['GEL', null, 1_500],
  KZ: ['KZT', 85_000, 270_000],
  UZ: ['UZS', 1_155_000, 4_000_000],
  // Gulf and Near East
  AE: ['AED', null, 5_000],
  SA: ['SAR', null, 4_500],
  QA: ['QAR', 1_000, 4_500],
  KW: ['KWD', 75, 300],
  BH: ['BHD', null, 300],
  OM: ['OMR', null, 350],
  JO: ['JOD', 260, 500],
  IL: ['ILS', 5_880, 9_500],
  EG: ['EGP', 6_000, 7_500],
  MA: ['MAD', 3_120, 4_000],
  LB: ['USD', null, 500],
  IQ: ['IQD', 350_000, 700_000],
  // Asia and the Pacific
  IN: ['INR', 5_340, 18_000],
  BD: ['BDT', 12_500, 16_000],
  NP: ['NPR', 17_300, 25_000],
  PK: ['PKR', 37_000, 42_000],
  LK: ['LKR', 17_500, 55_000],
  CN: ['CNY', 2_100, 6_000],
  HK: ['HKD', 8_300, 20_000],
  TW: ['TWD', 27_470, 43_000],
  JP: ['JPY', 170_000, 300_000],
  KR: ['KRW', 2_060_740, 2_800_000],
  SG: ['SGD', null, 4_800],
  MY: ['MYR', 1_500, 2_700],
  TH: ['THB', 9_000, 15_500],
  VN: ['VND', 4_960_000, 7_700_000],
  PH: ['PHP', 13_500, 18_500],
  ID: ['IDR', 3_000_000, 3_100_000],
  KH: ['USD', 204, 260],
  LA: ['LAK', 1_600_000, 3_000_000],
  MM: ['MMK', 145_000, 300_000],
  AU: ['AUD', 3_970, 6_000],
  NZ: ['NZD', 4_010, 5_700],
  // Americas
  US: ['USD', 1_257, 4_900],
  CA: ['CAD', 2_900, 4_900],
  MX: ['MXN', 7_468, 9_000],
  BR: ['BRL', 1_412, 2_200],
  AR: ['ARS', 270_000, 600_000],
  CL: ['CLP', 500_000, 620_000],
  CO: ['COP', 1_300_000, 1_500_000],
  PE: ['PEN', 1_025, 1_600],
  EC: ['USD', 460, 520],
  DO: ['DOP', 22_000, 25_000],
  GT: ['GTQ', 3_500, 3_700],
  // Africa
  ZA: ['ZAR', 4_800, 5_500],
  KE: ['KES', 16_100, 28_000],
  UG: ['UGX', null, 300_000],
  TZ: ['TZS', 350_000, 400_000],
  ET: ['ETB', null, 5_500],
  NG: ['NGN', 70_000, 100_000],
  GH: ['GHS', 490, 1_800],
  SN: ['XOF', 65_000, 120_000],
  CI: ['XOF', 75_000, 130_000],
  CM: ['XAF', 44_000, 90_000],
  RW: ['RWF', null, 90_000],
};

const YEAR = 2024;

export const PAY_BY_COUNTRY: Readonly<Record<string, CountryPay>> = Object.fromEntries(
  Object.entries(ROWS).map(([country, [currency, minimum, median]]) => [
    country,
    {
      currency,
      minimum,
      median,
      minimumSource: minimum === null ? 'none' : `national statutory minimum ${String(YEAR)}`,
      medianSource: `rounded estimate ${String(YEAR)}`,
    },
  ]),
);

/** Kinds of work that pay alike. */
export type RoleClass =
  | 'helper'
  | 'domestic'
  | 'service'
  | 'care'
  | 'office'
  | 'trade'
  | 'sales'
  | 'show'
  | 'professional'
  | 'technology'
  | 'management';

/** Share of the country's median that this kind of work usually earns; anything up to twice of it raises no question. */
export const SHARE_OF_MEDIAN: Readonly<Record<RoleClass, number>> = {
  helper: 0.75,
  domestic: 0.7,
  service: 0.8,
  care: 0.9,
  office: 0.95,
  trade: 1.1,
  sales: 1.2,
  show: 1.2,
  professional: 1.7,
  technology: 2,
  management: 2.2,
};

export interface RoleWords {
  readonly role: RoleClass;
  readonly language: string;
  /** Phrase language. */
  readonly patterns: readonly string[];
}

const words = (role: RoleClass, language: string, patterns: string): RoleWords => ({
  role,
  language,
  patterns: patterns.split('; '),
});

export const ROLE_WORDS: readonly RoleWords[] = [
  words(
    'helper',
    'en',
    'cleaner*; packer*; picker*; warehouse (worker|operative|staff); factory worker*; farm (worker|workers|hand|hands); fruit picking; labourer*; laborer*; kitchen porter; dishwasher*; general worker*; loader*; harvest worker*; production operator*',
  ),
  words(
    'helper',
    'es',
    'limpiador*; limpieza; empacador*; operario*; peón; peones; jornalero*; recolector*; mozo de almacén; ayudante de cocina; lavaplatos; obrero*; temporer*',
  ),
  words(
    'domestic',
    'en',
    'housemaid*; house maid*; housekeeper*; domestic (worker|workers|helper|helpers); nanny; nannies; au pair*; babysitter*; maid',
  ),
  words(
    'domestic',
    'es',
    'empleada doméstica; empleada del hogar; niñera*; au pair; trabajadora del hogar; limpiadora del hogar',
  ),
  words(
    'service',
    'en',
    'waiter*; waitress*; barista*; bartender*; cashier*; shop assistant*; sales assistant*; receptionist*; hotel staff; room attendant*; steward*; stewardess*; security guard*; delivery (rider|riders|driver|drivers); crew member*; cook; hostess*',
  ),
  words(
    'service',
    'es',
    'camarer*; meser*; cajer*; dependiente*; recepcionista*; azafat*; vigilante*; repartidor*; cociner*; ayudante de sala; edecan*',
  ),
  words(
    'care',
    'en',
    'caregiver*; carer*; care assistant*; care worker*; support worker*; nursing assistant*; healthcare assistant*',
  ),
  words('care', 'es', 'cuidador*; auxiliar de enfermería; gerocultor*; auxiliar de ayuda a domicilio'),
  words(
    'office',
    'en',
    'data entry; typist*; admin assistant*; administrative assistant*; office assistant*; secretar*; clerk*; customer (service|support|care); chat (support|supports|agent|agents|operator|operators); call centre agent*; call center agent*; virtual assistant*; translator*; content moderator*',
  ),
  words(
    'office',
    'es',
    'captura de datos; entrada de datos; capturista*; mecanógraf*; auxiliar administrativ*; asistente virtual; secretari*; atención al cliente; servicio al cliente; operador de chat; teleoperador*; traductor*',
  ),
  words(
    'trade',
    'en',
    'welder*; electrician*; plumber*; carpenter*; truck driver*; driver*; mechanic*; painter*; mason*; bricklayer*; scaffolder*; crane operator*; seafarer*; deckhand*; able seaman',
  ),
  words(
    'trade',
    'es',
    'soldador*; electricista*; fontaner*; plomer*; carpinter*; camioner*; chófer*; chofer*; conductor*; mecánico*; pintor*; albañil*; marinero*',
  ),
  words(
    'sales',
    'en',
    'sales (representative|representatives|agent|agents|executive|executives); digital marketing; telemarketer*; marketing (assistant|assistants|executive|executives); promoter*; brand ambassador*; crypto (analyst|analysts|trader|traders); forex (trader|traders|agent|agents)',
  ),
  words(
    'sales',
    'es',
    'vendedor*; comercial; agente de ventas; marketing digital; promotor*; embajador de marca; asesor comercial; trader',
  ),
  words(
    'show',
    'en',
    'model*; dancer*; entertainer*; singer*; actress*; webcam model*; companion*; massage therapist*; masseuse*',
  ),
  words('show', 'es', 'modelo*; bailarin*; animador*; cantante*; actriz; anfitrion*; masajista*'),
  words(
    'professional',
    'en',
    'nurse*; doctor*; engineer*; accountant*; teacher*; lawyer*; pharmacist*; architect*; midwife; physiotherapist*',
  ),
  words(
    'professional',
    'es',
    'enfermer*; médic*; ingenier*; contador*; contable*; profesor*; abogad*; farmacéutic*; arquitect*; fisioterapeut*',
  ),
  words(
    'technology',
    'en',
    'software (engineer|engineers|developer|developers); developer*; programmer*; data scientist*; devops; system administrator*; it support; network engineer*',
  ),
  words(
    'technology',
    'es',
    'desarrollador*; programador*; ingeniero de software; científico de datos; administrador de sistemas; soporte técnico',
  ),
  words('management', 'en', 'manager*; director*; head of; supervisor*; team lead*; executive chef; captain'),
  words('management', 'es', 'gerente*; director*; (jefe|jefa) de; supervisor*; encargad*; capitán'),
];
