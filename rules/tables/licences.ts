// How the licence number of a placement agency looks, where a licence is needed to send workers abroad.
// A declarative shape, no regular expression: parts in order; separators between them may be any of "-", "/", " ", "." or nothing.
// Formats were written down from general knowledge of public registers; a number that fits says nothing about whether it is real or still valid.

export type LicencePart =
  /** One of these words or letter groups, case does not matter. */
  | { readonly words: readonly string[] }
  /** So many digits. */
  | { readonly digits: readonly [fewest: number, most: number] };

export interface LicenceFormat {
  readonly country: string;
  /** Who grants it. */
  readonly office: string;
  /** Words, in the phrase language, one of which stands within a few words before the number. */
  readonly announced: readonly string[];
  readonly shape: readonly LicencePart[];
  /** How sure the shape is: `usual` seen widely in public lists, `loose` only the words and some digits are. */
  readonly certainty: 'usual' | 'loose';
}

const digits = (fewest: number, most: number): LicencePart => ({ digits: [fewest, most] });
const words = (...list: string[]): LicencePart => ({ words: list });

export const LICENCE_FORMATS: readonly LicenceFormat[] = [
  {
    country: 'PH',
    office: 'Department of Migrant Workers (before 2022: POEA)',
    announced: ['dmw', 'poea', 'license no', 'licence no', 'lisensya'],
    shape: [words('DMW', 'POEA'), digits(2, 4), words('LB', 'SB'), digits(4, 6), words('R', 'UL', 'FR', 'N')],
    certainty: 'loose',
  },
  {
    country: 'PH',
    office: 'Department of Migrant Workers (before 2022: POEA)',
    announced: ['dmw', 'poea'],
    shape: [digits(2, 4), words('LB', 'SB'), digits(3, 6)],
    certainty: 'loose',
  },
  {
    country: 'IN',
    office: 'Protector General of Emigrants, Ministry of External Affairs',
    announced: ['ra licence', 'ra license', 'ra no', 'registration no', 'mea', 'poe', 'emigrate'],
    shape: [
      words('B'),
      digits(3, 5),
      words(
        'MUM',
        'DEL',
        'CHE',
        'KER',
        'HYD',
        'KOL',
        'CHD',
        'JPR',
        'LKW',
        'BAN',
        'MUMBAI',
        'DELHI',
        'CHENNAI',
        'KERALA',
        'HYDERABAD',
      ),
      words('PART', 'PER', 'COM', 'PVT'),
      digits(3, 7),
    ],
    certainty: 'usual',
  },
  {
    country: 'NP',
    office: 'Department of Foreign Employment',
    announced: ['govt license no', 'license no', 'licence no', 'lic no', 'इजाजत पत्र', 'इ प न', 'lot no'],
    shape: [digits(2, 4), digits(2, 3), digits(2, 3)],
    certainty: 'usual',
  },
  {
    country: 'NP',
    office: 'Department of Foreign Employment',
    announced: ['govt license no', 'govt lic no', 'dofe'],
    shape: [digits(2, 4)],
    certainty: 'loose',
  },
  {
    country: 'BD',
    office: 'Bureau of Manpower, Employment and Training',
    announced: ['rl', 'r l', 'recruiting licence', 'bmet', 'baira', 'আর এল', 'রিক্রুটিং লাইসেন্স'],
    shape: [words('RL'), digits(1, 4)],
    certainty: 'usual',
  },
  {
    country: 'ID',
    office: 'Ministry for the Protection of Indonesian Migrant Workers',
    announced: ['sip3mi', 'siup3mi', 'siup p3mi', 'p3mi', 'pjtki', 'sippt'],
    shape: [digits(1, 4), digits(1, 4), words('MEN', 'KEP', 'PPTK', 'SIP3MI', 'AN')],
    certainty: 'loose',
  },
  {
    country: 'LK',
    office: 'Sri Lanka Bureau of Foreign Employment',
    announced: ['slbfe', 'labour license', 'labour licence', 'll no', 'license no'],
    shape: [digits(3, 4)],
    certainty: 'usual',
  },
  {
    country: 'PK',
    office: 'Bureau of Emigration and Overseas Employment',
    announced: ['oep', 'oep licence', 'oep license', 'beoe', 'license no', 'licence no'],
    shape: [digits(3, 4), words('RWP', 'LHR', 'KHI', 'KAR', 'MLN', 'PWR', 'PSH', 'MPD', 'SKT')],
    certainty: 'usual',
  },
  {
    country: 'KE',
    office: 'National Employment Authority',
    announced: ['nea', 'nea reg', 'nea registration', 'nea license'],
    shape: [words('NEA', 'RC', 'NEA/RC'), digits(2, 6)],
    certainty: 'loose',
  },
  {
    country: 'UG',
    office: 'Ministry of Gender, Labour and Social Development, External Employment Management',
    announced: ['mglsd', 'ministry of gender', 'license number', 'licence number', 'uaera'],
    shape: [words('MGLSD', 'MGL', 'ML', 'EERU', 'RO'), digits(2, 6)],
    certainty: 'loose',
  },
  {
    country: 'ET',
    office: 'Ministry of Labor and Skills',
    announced: ['mols', 'ministry of labor', 'ministry of labour', 'የስራና ክህሎት', 'ፈቃድ ቁጥር'],
    shape: [digits(2, 6)],
    certainty: 'loose',
  },
  {
    country: 'GH',
    office: 'Labour Department',
    announced: ['labour department', 'pea licence', 'pea license'],
    shape: [words('LD', 'PEA'), digits(2, 6)],
    certainty: 'loose',
  },
  {
    country: 'NG',
    office: 'Federal Ministry of Labour and Employment',
    announced: ['recruiters licence', 'recruiters license', 'pea license', 'federal ministry of labour'],
    shape: [words('FML', 'FMLE', 'RL'), digits(2, 6)],
    certainty: 'loose',
  },
  {
    country: 'VN',
    office: 'Ministry in charge of labour (Department of Overseas Labour)',
    announced: ['giấy phép', 'giấy phép số', 'dolab'],
    shape: [digits(2, 4), words('LDTBXH', 'LĐTBXH'), words('GP')],
    certainty: 'usual',
  },
  {
    country: 'TH',
    office: 'Department of Employment',
    announced: ['ใบอนุญาตจัดหางาน', 'ใบอนุญาตเลขที่', 'ใบอนุญาต'],
    shape: [words('ต'), digits(2, 6)],
    certainty: 'loose',
  },
  {
    country: 'MY',
    office: 'Department of Labour (private employment agency)',
    announced: ['jtksm', 'aps', 'lesen'],
    shape: [words('JTKSM', 'JTK'), digits(2, 6)],
    certainty: 'usual',
  },
  {
    country: 'SG',
    office: 'Ministry of Manpower (employment agency)',
    announced: ['ea licence', 'ea license', 'ea no', 'ea lic', 'ea personnel', 'licence no', 'license no'],
    shape: [digits(2, 2), words('C', 'S'), digits(4, 4)],
    certainty: 'usual',
  },
  {
    country: 'SG',
    office: 'Ministry of Manpower (agent’s registration)',
    announced: ['ea personnel', 'reg no', 'registration no', 'personnel registration'],
    shape: [words('R'), digits(7, 8)],
    certainty: 'usual',
  },
  {
    country: 'HK',
    office: 'Labour Department (employment agency)',
    announced: ['licence no', 'license no', '牌照', '職業介紹所牌照'],
    shape: [digits(4, 6)],
    certainty: 'loose',
  },
  {
    country: 'AE',
    office: 'Ministry of Human Resources and Emiratisation',
    announced: ['mohre', 'tadbeer', 'mohre licence', 'mohre license'],
    shape: [digits(4, 8)],
    certainty: 'loose',
  },
  {
    country: 'SA',
    office: 'Ministry of Human Resources (Musaned)',
    announced: ['musaned', 'مساند', 'ترخيص رقم'],
    shape: [digits(5, 10)],
    certainty: 'loose',
  },
  {
    country: 'PL',
    office: 'National register of employment agencies (KRAZ)',
    announced: ['kraz', 'certyfikat', 'nr certyfikatu', 'agencja zatrudnienia'],
    shape: [digits(2, 6)],
    certainty: 'usual',
  },
  {
    country: 'UA',
    office: 'State Employment Service (before: Ministry of Social Policy)',
    announced: ['ліцензія', 'ліцензія мінсоцполітики', 'лицензия'],
    shape: [words('АВ', 'АЕ', 'АГ', 'AB', 'AE'), digits(6, 6)],
    certainty: 'usual',
  },
  {
    country: 'DE',
    office: 'Federal Employment Agency (temporary work)',
    announced: ['erlaubnis', 'arbeitnehmerüberlassung', 'aüg'],
    shape: [digits(2, 10)],
    certainty: 'loose',
  },
  {
    country: 'GB',
    office: 'Gangmasters and Labour Abuse Authority',
    announced: ['glaa', 'gla licence', 'urn'],
    shape: [words('URN', 'GLAA', 'GLA'), digits(4, 8)],
    certainty: 'usual',
  },
];
