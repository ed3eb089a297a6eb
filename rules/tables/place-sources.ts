// What the country names are made from: which countries, in which languages, and which names are too risky to match.

/** Where people from our languages go to work, or come from: names in every language, with their endings. */
export const OFTEN_NAMED =
  'KH MM LA TH VN MY SG PH ID BN CN HK MO TW JP KR IN BD NP LK PK AF IR IQ AE SA QA KW BH OM JO LB EG MA DZ TN LY TR IL CY GR IT ES PT FR BE NL DE AT CH GB IE DK SE NO FI IS PL CZ SK HU RO BG MD UA BY RU RS HR SI BA MK AL ME XK LT LV EE MT LU US CA MX BR AR CL CO PE AU NZ ZA KE UG TZ ET NG GH SN CM CD RW KZ UZ KG TJ TM GE AM AZ MN'.split(
    ' ',
  );

/** Names in the languages most written about them. */
export const SELDOM_NAMED =
  'AD AG AO BB BF BI BJ BO BS BT BW BZ CF CG CI CR CU CV DJ DM DO EC ER FJ FM GA GD GM GN GQ GT GW GY HN HT JM KI KM KN KP LC LI LR LS MC MG MH ML MR MU MV MW MZ NA NE NI NR PA PG PS PW PY SB SC SD SL SM SO SR SS ST SV SY SZ TD TG TL TO TT TV UY VC VE VU WS YE ZM ZW'.split(
    ' ',
  );

export const LANGUAGES =
  'en es fr pt de it nl pl cs ro bg ru uk tr ar fa hi bn ne ur id ms tl vi th zh ja ko am sw'.split(' ');
export const LANGUAGES_FOR_SELDOM = 'en es fr pt de ru ar zh id'.split(' ');

/** Names that are also ordinary words, first names or food somewhere in our languages (folded). */
export const RISKY = new Set([
  'ba lan',
  ...(
    'chad jordan georgia turkey guinea mali niger benin gana togo cuba kuba island chili chile chine china jersey reunion man oman laos peru iran ' +
    'malta togo monaco dominica grenada mauritius palau nauru ao anh y duc nga phap uc bi lao israel panama samoa tonga fiji kina sina misri uturuki ' +
    'kipro malte marok malesia misir hind hindi polen irak iraq rusia rusija serbia norge polska ceko suriah suria brasil togo lesoto kamerun ' +
    'balan mexico india indien inde china chad tchad ciad cad zambia gambia korea lux'
  ).split(' '),
]);

/** Of the risky ones and of those with four letters or fewer, these are clear enough in running text. */
export const CLEAR_ALL_THE_SAME = new Set(
  (
    'cuba oman laos peru iran irak iraq china chine chile india inde indien israel panama malta mexico brasil polska polen korea serbia rusia kina norge kamerun malesia fiji zambia gambia marok ' +
    'قطر مصر لبنان ايران عراق العراق ليبيا تونس اليمن 태국 중국 일본 미국 영국 독일 호주 홍콩 대만 인도 라오스 몽골 이란 네팔 캐나다 चीन भारत नेपाल कतर ओमान जापान ईरान इराक রাশিয়া কাতার ওমান চীন ভারত নেপাল ইরান ইতালি ईरान रूस লাওস জাপান จีน ลาว พม่า ญี่ปุ่น อินเดีย китай індія индия иран іран ирак катар кипр кіпр египет чехия чехія сша ' +
    '中国 美国 英国 法国 德国 日本 韩国 泰国 印度 老挝 缅甸 越南 タイ ラオス インド カナダ ケニア 카타르 오만 케냐 가나 ኬንያ ቻይና ሕንድ ኳታር ኦማን ግብጽ ሊባኖስ ጣሊያን'
  ).split(' '),
);

/** What people call countries beside their list names. */
export const ALSO_CALLED: Readonly<Record<string, string>> = {
  MM: 'Burma|Birma|Myanmar|Birmanie|Birmania|Мьянма|Бирма|Бірма|เมียนมาร์|พม่า|缅北|緬北|緬甸|미얀마|ミャンマー|Miến Điện|ميانمار|म्यान्मार|म्यांमार|মায়ানমার|মিয়ানমার|Barma',
  KH: 'Cambodge|柬埔寨|金边市|កម្ពុជា|캄보디아|Kamboja|Kemboja|Campuchia|Кампучия',
  LA: 'Лаос|Laosu|Laosie|寮国|寮國|老撾|สปป. ลาว',
  US: 'United States of America|Estados Unidos|EE UU|EEUU|Stany Zjednoczone|США|Америка|Америку|Америке|アメリカ|美國|Amerika Serikat|Amerika Birleşik Devletleri|امريكا|अमेरिका|আমেরিকা|امریکہ|อเมริกา|Marekani|አሜሪካ',
  GB: 'United Kingdom|Great Britain|England|Reino Unido|Inglaterra|Royaume-Uni|Angleterre|Großbritannien|Regno Unito|Wielka Brytania|Wielkiej Brytanii|Anglia|Великобритания|Великобритании|Англия|Англии|Велика Британія|英國|イギリス|İngiltere|بريطانيا|برطانیہ|इंग्लैंड|যুক্তরাজ্য|Inggris|Uingereza',
  AE: 'UAE|U.A.E.|Emirates|Emiratos Árabes|Emirati Arabi|Emirats arabes|ОАЭ|ОАЕ|Эмираты|Эмиратах|Zjednoczone Emiraty|阿联酋|阿聯酋|الامارات|यूएई|संयुक्त अरब अमीरात|युएई|আরব আমিরাত|امارات|Imarati|อาหรับเอมิเรตส์|ยูเออี',
  SA: 'Saudi|KSA|Saudi Arabia|Саудовская Аравия|Саудовской Аравии|السعودية|सऊदी|साउदी|সৌদি|سعودی عرب|沙特|沙烏地|Arab Saudi',
  TR: 'Türkiye|Turquía|Turquie|Турция|Турции|Турцию|土耳其|ตุรกี|تركيا|तुर्की|তুরস্ক|튀르키예|터키',
  HK: 'Hong Kong|Hongkong|Гонконг|香港|홍콩|ฮ่องกง|हांगकांग|হংকং|هونغ كونغ|Hồng Kông',
  MO: 'Macau|Macao|Макао|澳门|澳門|마카오|มาเก๊า|Ma Cao',
  TW: 'Taiwan|Тайвань|台湾|台灣|臺灣|대만|ไต้หวัน|Đài Loan|تايوان|ताइवान|তাইওয়ান',
  CD: 'DR Congo|Democratic Republic of the Congo|RDC|République démocratique du Congo|刚果金',
  CG: 'Republic of the Congo|Congo-Brazzaville',
  CI: 'Ivory Coast|Costa de Marfil|Elfenbeinküste',
  CZ: 'Czech Republic|Czechia|República Checa|République tchèque|Tschechien|Repubblica Ceca|Чехия|Чехии|Чехію|Česko|Česká republika',
  KR: 'South Korea|Corea del Sur|Corée du Sud|Südkorea|Южная Корея|Южную Корею|Южной Корее|Kore|韩国|韓國|한국|เกาหลีใต้|เกาหลี|Hàn Quốc|दक्षिण कोरिया|कोरिया|দক্ষিণ কোরিয়া|Korea Selatan|كوريا',
  RU: 'Russia|Россия|России|Россию|Росія|Росії|Росію',
  NL: 'Holland|Holanda|Hollande|Niederlande|Голландия|Голландии|Нидерландах|Голландії',
  DE: 'Deutschland|Германии|Германию|Німеччині|Німеччину',
  PL: 'Польше|Польшу|Польщі|Польщу',
  VN: 'Vietnam|Viet Nam|Việt Nam',
  TH: 'ประเทศไทย|เมืองไทย|Tajlandii',
  OM: 'سلطنة عمان|Sultanate of Oman',
  AU: 'オーストラリア|澳洲|Úc châu|Avustralya',
  NZ: 'New Zealand',
  JO: 'Jordania|Jordanie|Jordanien|Giordania|Иордания|الاردن|Kingdom of Jordan',
  GE: 'Грузия|Грузии|Грузію|Грузії|Gürcistan',
  TD: 'Republic of Chad|République du Tchad',
  VE: 'Venezuela',
  SY: 'Syria|Siria|Syrie|Syrien|Сирия|سوريا',
  PS: 'Palestine|Palestina|فلسطين',
  BO: 'Bolivia|Bolivie|Bolivien|Боливия|玻利维亚',
  XK: 'Kosovo|Косово|Kosova',
  MK: 'North Macedonia|Macedonia|Македония',
  TZ: 'Tanzania|Танзания|坦桑尼亚',
};
