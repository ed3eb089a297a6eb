// "$", "Rs" and "kr" are shared by several countries: the text's country decides, else the most common reading, else nobody.
import type { Hints } from '../signals-input.ts';
import type { CurrencyFamily, CurrencyWord } from './currency-words.ts';

/** Country → currency, by family. */
const BY_COUNTRY: Readonly<Record<CurrencyFamily, string>> = {
  dollar:
    'US:USD CA:CAD AU:AUD NZ:NZD SG:SGD HK:HKD TW:TWD MX:MXN AR:ARS CL:CLP CO:COP UY:UYU DO:DOP KH:USD EC:USD SV:USD PA:USD',
  peso: 'PH:PHP MX:MXN AR:ARS CL:CLP CO:COP UY:UYU DO:DOP',
  krona: 'SE:SEK NO:NOK DK:DKK IS:ISK',
  rupee: 'IN:INR NP:NPR PK:PKR LK:LKR MU:MUR ID:IDR',
  riyal: 'SA:SAR QA:QAR OM:OMR YE:YER',
  rial: 'IR:IRR OM:OMR SA:SAR QA:QAR YE:YER',
  dirham: 'AE:AED MA:MAD',
  dinar: 'KW:KWD BH:BHD JO:JOD IQ:IQD DZ:DZD TN:TND LY:LYD RS:RSD MK:MKD',
  shilling: 'KE:KES UG:UGX TZ:TZS SO:SOS',
  franc:
    'CH:CHF LI:CHF SN:XOF CI:XOF ML:XOF BF:XOF BJ:XOF TG:XOF NE:XOF CM:XAF GA:XAF CG:XAF TD:XAF RW:RWF BI:BIF GN:GNF CD:CDF',
  yen: 'JP:JPY CN:CNY TW:TWD HK:HKD MO:MOP',
  pound: 'GB:GBP EG:EGP LB:LBP SY:SYP SD:SDG IE:GBP',
  real: 'BR:BRL',
  kwacha: 'ZM:ZMW MW:MWK',
  lira: 'TR:TRY LB:LBP SY:SYP',
  lei: 'RO:RON MD:MDL',
  leva: 'BG:BGN',
  won: 'KR:KRW KP:KPW',
};

/** The reading when nothing tells; families that are missing stay open. */
const MOST_COMMON: { readonly [family in CurrencyFamily]?: string } = {
  dollar: 'USD',
  rupee: 'INR',
  dirham: 'AED',
  riyal: 'SAR',
  pound: 'GBP',
  lira: 'TRY',
  lei: 'RON',
  leva: 'BGN',
  won: 'KRW',
  rial: 'IRR',
  real: 'BRL',
};

const TABLE: ReadonlyMap<string, string> = new Map(
  Object.entries(BY_COUNTRY).flatMap(([family, list]) =>
    list.split(' ').map((pair): [string, string] => [`${family}:${pair.slice(0, 2)}`, pair.slice(3)]),
  ),
);

/** Languages whose lands mostly write "$" for a peso of their own. */
const PESO_LANGUAGES: ReadonlySet<string> = new Set(['es', 'pt']);

export function chooseCurrency(word: CurrencyWord, written: string, hints: Hints): string | null {
  if (!word.shared) return word.code;
  const family = word.code as CurrencyFamily;
  if (family === 'yen') return chooseYen(written, hints);
  const local = hints.country === undefined ? undefined : TABLE.get(`${family}:${hints.country}`);
  if (local !== undefined) return local;
  const isSign = written.includes('$') || written.includes('＄');
  if (family === 'dollar' && isSign && hints.language !== undefined && PESO_LANGUAGES.has(hints.language))
    return null;
  return MOST_COMMON[family] ?? null;
}

/** "¥" is yen or yuan, "元" yuan or the dollars of Taiwan and Hong Kong. */
function chooseYen(written: string, hints: Hints): string | null {
  const local = hints.country === undefined ? undefined : TABLE.get(`yen:${hints.country}`);
  const isSign = written === '¥' || written === '￥';
  if (local !== undefined && (isSign || local !== 'JPY')) return local;
  if (!isSign) return 'CNY';
  if (hints.language === 'ja') return 'JPY';
  return hints.language === 'zh' ? 'CNY' : null;
}
