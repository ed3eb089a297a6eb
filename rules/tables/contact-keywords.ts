// Names the phrase scan looks for on behalf of the contact recognisers: messengers with their local spellings,
// words for a phone, and what stands around wallets and bank accounts. In the phrase language.
import type { Messenger } from '../../lib/core/contacts/keywords.ts';

export interface KeywordPhrase {
  /** As `KeywordHit.id`: `messenger:<kind>`, `messenger:<kind>:ambiguous`, `word:<what>`. */
  readonly id: string;
  readonly pattern: string;
}

/** Names that are also ordinary words or two letters: believed only with a colon, an "id" or an "@" behind them. */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  'line',
  'signal',
  'imo',
  'snap',
  'wa',
  'ig',
  'fb',
  'tg',
  'wx',
  'vx',
  'wp',
  'zap',
  'tele',
  'сигнал',
  'тг',
  'лайн',
  'inst',
  'insta',
  'discord',
  'messenger',
  '飞机',
  '라인',
  '텔레',
  'ไลน์',
]);

const MESSENGERS: Readonly<Record<Messenger, string>> = {
  whatsapp:
    'whatsapp|whats app|watsapp|whatsap|whatapp|watsap|wattsapp|wsap|wsp|wpp|wapp|w app|wa|zap|zapzap|вотсап*|ватсап*|вацап*|вотс ап|واتساب|واتس|واتس اب|واتساپ|واٹس ایپ|व्हाट्सएप*|व्हाट्सऐप*|व्हाट्सअप|ह्वाट्सएप*|হোয়াটসঅ্যাপ*|হোয়াটস অ্যাপ|วอทส์แอป|วอตส์แอป|왓츠앱|ワッツアップ|ዋትሳፕ|ዋትስአፕ',
  telegram:
    'telegram*|telegran|telgram|tele gram|tlgrm|tele|tg|телеграм*|телега|телегу|телеге|телеграмм*|тг|тгк|تلغرام|تليجرام|تيليجرام|تلگرام|ٹیلی گرام|टेलीग्राम*|টেলিগ্রাম*|เทเลแกรม|电报|電報|纸飞机|飞机|飛機|텔레그램|텔레|テレグラム|ቴሌግራም',
  signal: 'signal|сигнал|シグナル|시그널|سيجنال',
  viber: 'viber|вайбер*|вибер*|فايبر|وایبر|ভাইবার|भाइबर|ไวเบอร์',
  line: 'line|line id|ไลน์|แอดไลน์|ไอดีไลน์|ラインid|ライン|라인|лайн',
  wechat: 'wechat|we chat|weixin|wx|vx|вичат|微信|微信号|薇信|威信|加微|위챗|ウィーチャット|วีแชท',
  zalo: 'zalo|za lo|zalo me|잘로',
  imo: 'imo|ইমো|ایمو|ايمو|इमो|имо',
  facebook: 'facebook|fb|messenger|фейсбук|فيسبوك|فیسبوک|ফেসবুক|फेसबुक|เฟสบุ๊ค|เฟซบุ๊ก|脸书|臉書|페이스북',
  instagram:
    'instagram|insta|ig|инстаграм*|инста|انستغرام|انستا|اینستاگرام|इंस्टाग्राम|ইনস্টাগ্রাম|ไอจี|인스타|인스타그램|インスタ',
  snapchat: 'snapchat|snap chat|snap|سناب|سناب شات|снапчат',
  discord: 'discord|дискорд|디스코드|ديسكورد',
  skype: 'skype|скайп|سكايب|スカイプ|스카이프',
  kakaotalk: 'kakaotalk|kakao talk|kakao|카카오톡|카톡|카카오|カカオ|カカオトーク',
};

const PHONE_WORDS =
  'phone|telephone|tel|mobile|cell|cellphone|call|call us|phone number|contact number|hotline|sms|text me|teléfono|telefono|móvil|celular|llámanos|llamar|llama al|número|telefone|ligue|téléphone|portable|appelez|numéro|telefon*|handy|rufen sie|anrufen|telefoon|bel|zadzwoń|dzwoń|tel kom|komórka|zavolejte|volejte|sunați|suna|sună|телефон*|тел|моб|звоните|звони|номер|звонить|дзвоніть|обадете се|ara|arayın|telefonu|cep|هاتف|الهاتف|جوال|اتصل|رقم|موبايل|تلفن|تماس|موبایل|फोन|मोबाइल|कॉल|संपर्क|नंबर|ফোন|মোবাইল|কল|যোগাযোগ|সম্পর্ক|सम्पर्क|فون|رابطہ|موبائل|telepon|hubungi|hp|no hp|nomor|telefon bimbit|nombor|tawag|tumawag|numero|điện thoại|sđt|sdt|liên hệ|gọi|số điện thoại|hotline|โทร|เบอร์|เบอร์โทร|ติดต่อ|电话|電話|手机|联系|致电|拨打|携帯|連絡|전화|연락|연락처|핸드폰|휴대폰|문의|ስልክ|ደውሉ|simu|piga|namba';

/** E-mail addresses written around the sign: "anna at gmail dot com", "anna (arroba) correo . com". */
const AROUND_MAIL =
  'at gmail|at mail|at yahoo|at hotmail|at outlook|at live|at proton|at protonmail|at icloud|at yandex|at gmx|gmail dot com|gmail com|yahoo dot com|yahoo com|hotmail dot com|hotmail com|outlook dot com|outlook com|mail dot com|mail dot ru|gmail punto com|gmail ponto com|gmail point com|gmail punkt com|gmail kropka com|gmail tečka com|gmail точка ком|mail точка ру|яндекс точка ру|gmail nokta com|gmail chấm com|gmail titik com|gmail点com|arroba|собака|chiocciola|małpa|zavináč|dot com|punto com|ponto com';

/** Words beside which a long code may be a wallet or a bank account. */
const WALLET_WORDS =
  'wallet|wallet address|usdt|trc20|trc 20|erc20|erc 20|bep20|btc|bitcoin|tron|ethereum|кошел*|billetera|carteira|cüzdan*|محفظة|کیف پول|dompet|ví điện tử|địa chỉ ví|钱包*|錢包*|지갑|ウォレット|กระเป๋าเงิน';
const BANK_WORDS =
  'iban|account number|bank account|numéro de compte|kontonummer|numer konta|číslo účtu|cont bancar|номер счета|hesap numarası|رقم الحساب';

const listed = (id: string, words: string): KeywordPhrase[] =>
  words.split('|').map((pattern) => ({ id, pattern }));

export const contactKeywords: readonly KeywordPhrase[] = [
  ...Object.entries(MESSENGERS).flatMap(([kind, words]) =>
    words.split('|').map((pattern) => ({
      id: AMBIGUOUS.has(pattern) ? `messenger:${kind}:ambiguous` : `messenger:${kind}`,
      pattern,
    })),
  ),
  ...listed('word:phone', PHONE_WORDS),
  ...listed('word:mail-written-around', AROUND_MAIL),
  ...listed('word:wallet', WALLET_WORDS),
  ...listed('word:bank', BANK_WORDS),
];
