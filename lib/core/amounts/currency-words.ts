// How people write currencies: codes, signs and words of many languages. `|` separates words, `*` marks a stem.

/** Words several countries share; which one is meant is decided by `choose-currency.ts`. */
export type CurrencyFamily =
  | 'dollar'
  | 'peso'
  | 'krona'
  | 'rupee'
  | 'riyal'
  | 'dirham'
  | 'dinar'
  | 'shilling'
  | 'franc'
  | 'yen'
  | 'pound'
  | 'real'
  | 'rial'
  | 'kwacha'
  | 'lira'
  | 'lei'
  | 'leva'
  | 'won';

export interface CurrencyWord {
  /** ISO 4217, or a family that needs the country to be told. */
  readonly code: string;
  readonly shared: boolean;
}

/** Codes that may stand alone beside a number. Left out: those that are words (ALL, TOP, CUP, MOP, LAK as "lak"…). */
const ISO_CODES =
  'USD EUR GBP CHF JPY CNY RMB HKD TWD NTD SGD MYR IDR THB VND PHP KHR MMK LAK BND KRW INR PKR BDT NPR LKR AED SAR QAR KWD BHD OMR JOD ILS EGP MAD TND DZD IQD LYD IRR TRY RUB UAH BYN KZT UZS KGS TJS AZN GEL AMD MDL RON BGN PLN CZK HUF RSD MKD BAM SEK NOK DKK ISK AUD NZD CAD MXN BRL ARS CLP COP PEN UYU BOB PYG CRC GTQ HNL NIO DOP ZAR NGN GHS KES UGX TZS RWF ETB XAF XOF ZMW MWK MZN BWP NAD AOA MUR MGA USDT USDC BTC ETH';

const SIGNS: readonly (readonly [string, string])[] = [
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₹', 'INR'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₩', 'KRW'],
  ['￦', 'KRW'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₺', 'TRY'],
  ['₦', 'NGN'],
  ['₵', 'GHS'],
  ['₸', 'KZT'],
  ['₪', 'ILS'],
  ['₭', 'LAK'],
  ['៛', 'KHR'],
  ['৳', 'BDT'],
  ['₼', 'AZN'],
  ['₾', 'GEL'],
  ['﷼', 'rial'],
  ['₡', 'CRC'],
  ['₲', 'PYG'],
  ['₿', 'BTC'],
  ['₨', 'rupee'],
  ['¥', 'yen'],
  ['￥', 'yen'],
  ['$', 'dollar'],
  ['＄', 'dollar'],
];

const WORDS: readonly (readonly [code: string, words: string])[] = [
  [
    'dollar',
    'dollar|dollars|dolar*|dólar*|доллар*|долар*|бакс*|buck|bucks|dollari|dollaro|dollars américains|डॉलर|ডলার|ڈالر|دولار*|دلار|ดอลลาร์|ดอลล่าร์|ドル|달러|불|đô|đô la|đô-la|dola|ዶላር|dolares|доларів|u$|долл|дол',
  ],
  [
    'USD',
    'us$|usd$|u.s.$|us dollar*|u.s. dollar*|dólares americanos|美金|美元|美刀|刀|米ドル|미국달러|đô la mỹ|dolar as|dolar amerika|зелени*|у.е.',
  ],
  ['HKD', 'hk$|港币|港幣|港元|hong kong dollar*'],
  ['TWD', 'nt$|台币|台幣|新台币|新臺幣|新台幣'],
  ['SGD', 's$|sg$|新币|新幣|singapore dollar*'],
  ['AUD', 'a$|au$|澳元|澳币|australian dollar*'],
  ['CAD', 'c$|ca$|加元|canadian dollar*'],
  ['NZD', 'nz$'],
  ['BRL', 'r$|reais'],
  ['MXN', 'mx$|mex$'],
  ['COP', 'col$'],
  ['NIO', 'c$n'],
  [
    'EUR',
    'euro|euros|eur|eura|eurů|eurom|eurów|евро|євро|евра|يورو|یورو|यूरो|ইউরো|ยูโร|欧元|歐元|ユーロ|유로|ዩሮ|yuro|evro|avro',
  ],
  ['GBP', 'quid|pounds sterling|british pounds|英镑|英鎊|ポンド|파운드|фунт* стерлинг*'],
  ['pound', 'pound|pounds|libras|livres|pfund|funt*|фунт*|جنيه*|پاؤنڈ|पाउंड|পাউন্ড|ปอนด์|paundi'],
  ['CHF', 'franken|sfr|schweizer franken|швейцарских франков|瑞士法郎'],
  ['franc', 'franc|francs|franchi|франк*|francos|faranga'],
  ['XOF', 'fcfa|cfa|f cfa|francs cfa|franc cfa'],
  ['PLN', 'zł|zl|złot*|zlot*|злот*|зл'],
  ['CZK', 'kč|korun|koruny|koruna|крон чеш*'],
  ['krona', 'kr|krone*|kronor|kronur|крон|крони'],
  ['lei', 'lei|leu|лей|леев|леи|леїв'],
  ['leva', 'лв|лева|лев|левов'],
  ['HUF', 'ft|forint*|форинт*'],
  ['RSD', 'din|dinara|динара'],
  ['RUB', 'руб*|рубл*|р|rub|rubl*|rublos|ruble*|деревян*|盧布|卢布|루블'],
  ['UAH', 'грн|грив*|hryvn*|uah|гривень|hrywn*'],
  ['BYN', 'бел руб*|белорусск* рубл*'],
  ['KZT', 'тенге|тг|теңге|tenge'],
  ['UZS', 'сум|сўм|so m|soum'],
  ['KGS', 'сом|сомов'],
  ['TJS', 'сомони'],
  ['AZN', 'манат*|manat*'],
  ['GEL', 'лари|lari'],
  ['AMD', 'драм*'],
  ['lira', 'lira|lirası|lirasi|liraya|liralik|лир|лиры|ليرة|لیرا'],
  ['TRY', 'tl|türk lirası|turkish lira|турецк* лир*'],
  ['VND', 'đồng|dong|vnđ|vnd|đ|донг*|盾越|越南盾|동화'],
  ['THB', 'baht|bahts|บาท|泰铢|泰銖|铢|バーツ|바트|батов|бат|бата|บ'],
  ['IDR', 'rp|rupiah|rupias indonesias|印尼盾|ルピア|루피아|рупий индонез*'],
  ['MYR', 'rm|ringgit*|马币|馬幣|林吉特|令吉|リンギット|링깃'],
  ['PHP', 'p|php|piso|pisos|pesos filipinos|philippine peso*|比索|ペソ|페소'],
  ['peso', 'peso|pesos|песо'],
  ['KHR', 'riel*|រៀល|瑞尔'],
  ['MMK', 'kyat*|ကျပ်|缅币|緬幣'],
  ['LAK', 'kip|กีบ|ກີບ'],
  ['JPY', '円|圓|日元|日圓|日币|エン|yen|yenes|ienes|иен|йен|엔|เยน|yên'],
  ['CNY', '人民币|人民幣|rmb|yuan*|юан*|renminbi|위안|หยวน|nhân dân tệ'],
  ['yen', '元|块|块钱|塊|塊錢|蚊|元起'],
  ['KRW', '원|韩元|韓元|韓幣|ウォン|วอน|вон'],
  ['won', 'won|woni'],
  [
    'rupee',
    'rupee|rupees|rupia*|рупи*|rs|re|रुपये|रुपए|रुपया|रुपैयाँ|रुपैया|रु|रू|রুপি|روپے|روپیہ|روپئے|روپيه|ルピー|루피|卢比|盧比|รูปี|rupaye|rupiya|rupe',
  ],
  ['BDT', 'taka|tk|টাকা*|টাকার|টাকায়|टका'],
  ['INR', 'indian rupee*|भारतीय रुपये'],
  ['NPR', 'nrs|nepali rupee*|ने रु|नेरु'],
  ['LKR', 'slr|sri lankan rupee*'],
  ['PKR', 'pkr|pakistani rupee*'],
  ['riyal', 'riyal*|ريال*|ریال|रियाल|রিয়াল|ریال|रियल'],
  ['SAR', 'sr|saudi riyal*|ريال سعودي|सऊदी रियाल|সৌদি রিয়াল|سعودی ریال'],
  ['QAR', 'qr|qatari riyal*|ريال قطري|কাতারি রিয়াল'],
  ['OMR', 'omani rial*|ريال عماني'],
  ['dirham', 'dirham*|درهم|دراهم|درہم|दिरहम|दिर्हम|দিরহাম|дирхам*|迪拉姆|디르함'],
  ['AED', 'dhs|dh|dhms|uae dirham*|aed|درهم اماراتي'],
  ['MAD', 'درهم مغربي|moroccan dirham*'],
  ['dinar', 'dinar*|دينار|دنانير|दिनार|দিনার|دینار|динар*|第纳尔'],
  ['KWD', 'kd|kuwaiti dinar*|دينار كويتي|কুয়েতি দিনার|कुवेती दिनार'],
  ['BHD', 'bd dinar|bahraini dinar*|دينار بحريني'],
  ['JOD', 'jd|دينار اردني'],
  ['EGP', 'جنيه مصري|egyptian pound*'],
  ['IRR', 'toman|تومان|تومن'],
  ['ILS', 'shekel*|шекел*|ש ח|شيكل|שקל*|шек'],
  ['shilling', 'shilling*|shilingi|sh|/='],
  ['KES', 'ksh|kshs|kes|kenya shilling*|shilingi za kenya|bob'],
  ['UGX', 'ush|ugx|uganda shilling*'],
  ['TZS', 'tsh|tshs|tzs|shilingi za tanzania'],
  ['NGN', 'n|naira*|ngn'],
  ['GHS', 'gh₵|ghc|ghs|cedi*|gh¢'],
  ['ETB', 'birr*|ብር'],
  ['ZAR', 'rand|rands'],
  ['kwacha', 'kwacha'],
  ['MAD', 'dhs marocains'],
  ['AOA', 'kwanza*'],
  ['MZN', 'meticais|metical'],
  ['real', 'real'],
  ['PEN', 'soles|s/|s/.'],
  ['GTQ', 'quetzal*'],
  ['HNL', 'lempira*'],
  ['BOB', 'bolivianos'],
  ['CRC', 'colones'],
  ['PYG', 'guaraní|guaraníes'],
  ['USDT', 'usdt|тезер|tether|юсдт|泰达币|u币|테더'],
  ['BTC', 'bitcoin*|биткоин*|比特币|비트코인'],
];

const FAMILIES: ReadonlySet<string> = new Set<string>([
  'dollar',
  'peso',
  'krona',
  'rupee',
  'riyal',
  'dirham',
  'dinar',
  'shilling',
  'franc',
  'yen',
  'pound',
  'real',
  'rial',
  'kwacha',
  'lira',
  'lei',
  'leva',
  'won',
] satisfies CurrencyFamily[]);

const SAME_CURRENCY: Readonly<Record<string, string>> = { RMB: 'CNY', NTD: 'TWD' };

const entry = (code: string): CurrencyWord => ({
  code: SAME_CURRENCY[code] ?? code,
  shared: FAMILIES.has(code),
});

export const CURRENCY_WORDS: readonly (readonly [words: string, value: CurrencyWord])[] = [
  ...ISO_CODES.split(' ').map((code) => [code, entry(code)] as const),
  ...SIGNS.map(([sign, code]) => [sign, entry(code)] as const),
  ...WORDS.map(([code, words]) => [words, entry(code)] as const),
];

/** Too short or too common to stand before a number: "р 500" no, "500 р" yes. */
export const ONLY_AFTER: ReadonlySet<string> = new Set([
  'р',
  'đ',
  'бат',
  'бата',
  'сом',
  'сум',
  'won',
  'real',
  'bob',
  'dong',
  'din',
  'ft',
  're',
  'зл',
  'quid',
  'лев',
  'дол',
  'тг',
  '刀',
  '불',
  'บ',
  'sh',
  '/=',
  'rand',
  'kip',
]);

/** Never behind a number: "08.00 s/d" is no price in soles. */
export const ONLY_BEFORE: ReadonlySet<string> = new Set(['s/', 's/.', 'p', 'n', 'mx$', 'col$']);
