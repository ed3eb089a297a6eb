// Words of time and age in the languages we cover.

export type Unit = 'hour' | 'minute' | 'day' | 'year';

export const UNIT_WORDS: readonly (readonly [words: string, value: Unit])[] = [
  [
    'hour|hours|hr|hrs|h|hora|horas|heure|heures|stunde|stunden|std|ora|ore|uur|uren|godz|godzin|godziny|godzinę|godzina|hod|hodin|hodiny|hodinu|час|часа|часов|часове|ч|годин|години|годину|год|saat|saatlik|ساعة|ساعه|ساعات|ساعت|घंटे|घंटा|घंटों|घण्टा|घन्टा|ঘণ্টা|ঘন্টা|گھنٹے|گھنٹہ|jam|oras|giờ|tiếng|ชั่วโมง|ชม|小时|小時|个小时|個小時|时|時間|시간|ሰዓት|ሰዓታት|saa|masaa',
    'hour',
  ],
  [
    'minute|minutes|min|mins|minuto|minutos|minuti|minuta|minuty|minut|minutę|minuten|minuut|minutes|minute|минут|минуты|минуту|мин|минути|хвилин|хвилини|хв|dakika|دقيقة|دقائق|دقیقه|मिनट|मिनेट|মিনিট|منٹ|menit|minit|phút|นาที|分钟|分鐘|分|분|ደቂቃ|dakika',
    'minute',
  ],
  [
    'day|days|día|días|dia|dias|jour|jours|tag|tage|tagen|tagesfrist|giorno|giorni|dag|dagen|dzień|dni|den|dnů|dny|dní|zi|zile|день|дня|дней|дни|ден|дена|днів|дні|gün|günde|günlük|يوم|أيام|ايام|روز|दिन|दिनों|দিন|দিনের|دن|hari|araw|ngày|วัน|天|日|日間|일|ቀን|ቀናት|siku',
    'day',
  ],
  [
    'year|years|yr|yrs|y o|yo|año|años|ano|anos|an|ans|jahr|jahre|jahren|anno|anni|jaar|rok|lat|lata|let|roky|roků|ani|год|года|лет|години|годишн*|років|роки|рік|р|yaş|yaşın*|yıl|سنة|سنوات|عام|عاما|سنه|سال|ساله|साल|वर्ष|वर्षीय|बर्ष|বছর|বছরের|سال|tahun|thn|taon|tuổi|ปี|ขวบ|岁|歲|周岁|歳|才|세|살|ዓመት|miaka',
    'year',
  ],
];

/** Words that only ever count years of life. */
export const AGE_UNITS: readonly (readonly [words: string, value: true])[] = [
  [
    'y o|yo|yrs old|yr old|year old|years old|years of age|year olds|ans révolus|jahre alt|jarige|años de edad|anos de idade|yaş|yaşın*|yaşlarında|tuổi|岁|歲|周岁|歳|才|세|살|ขวบ|ساله|वर्षीय|годишн*|летн*|річн*|let věku|lat życia|roků stará|taong gulang',
    true,
  ],
];

/** Names of age, before or after the number. */
export const AGE_WORDS: readonly (readonly [words: string, value: true])[] = [
  [
    'age|aged|ages|age limit|age group|age range|edad|idade|âge|agé|âgé*|alter|età|leeftijd|wiek|w wieku|věk|ve věku|vârst*|vârsta|възраст*|возраст*|вік|віком|у віці|в возрасте|yaş*|yas|عمر|العمر|عمرك|السن|سن|उम्र|आयु|उमेर|বয়স|বয়স|عمر|usia|umur|berusia|edad|gulang|tuổi|độ tuổi|tuổi từ|อายุ|年龄|年齡|年齢|나이|연령|만|ዕድሜ|umri|old|girls|girl|boys|women|ladies|female|females|male|males|men|chicas|mujeres|hombres|moças|mulheres|homens|filles|femmes|hommes|mädchen|frauen|männer|ragazze|donne|uomini|dziewczyny|kobiety|mężczyźni|dívky|ženy|fete|femei|момичета|жени|девушк*|женщин*|мужчин*|парн*|дівчат*|жінк*|чоловік*|kız|kadın|erkek|bayan|فتيات|بنات|دختر|लड़कियां|महिला|মেয়ে|wanita|perempuan|pria|cewek|babae|lalaki|nữ|nam|หญิง|ชาย|女生|女孩|女性|男性|男女|여자|여성|남자|남성|女|男',
    true,
  ],
];

/** "from", "over", "up to": the number is one end of a band. */
export const FROM_WORDS: readonly (readonly [words: string, value: true])[] = [
  [
    'from|over|above|at least|minimum|min|older than|de|desde|mayor* de|más de|a partir de|maior* de|à partir de|plus de|dès|ab|über|mindestens|da|dai|oltre|van|vanaf|od|powyżej|minimálně|starš* než|de la|peste|от|над|старше|не моложе|від|понад|з|en az|من|فوق|از|से ऊपर|कम से कम|mulai|minimal|di atas|mula|từ|trên|ตั้งแต่|满|滿|年满|만',
    true,
  ],
];

export const UP_TO_WORDS: readonly (readonly [words: string, value: true])[] = [
  [
    'up to|under|below|not older than|hasta|menor* de|até|jusqu à|moins de|bis|unter|fino a|tot|do|poniżej|až|până la|до|не старше|en fazla|حتى|تا|तक|maksimal|di bawah|hanggang|đến|dưới|ไม่เกิน|以下',
    true,
  ],
];

/** "and more" after the number: 18+, 18歳以上. */
export const AND_MORE_WORDS: readonly (readonly [words: string, value: true])[] = [
  [
    '+|＋|and over|and above|and older|or older|and up|or over|plus|y más|o más|ou mais|et plus|und älter|e oltre|en ouder|i więcej|a více|și peste|и старше|и больше|і старше|ve üzeri|üstü|فأكثر|وما فوق|و بالا|और ऊपर|से अधिक|বা তার বেশি|ke atas|pataas|trở lên|ขึ้นไป|以上|起|이상',
    true,
  ],
];

/** What makes years something else than an age. */
export const NOT_AGE_WORDS: readonly (readonly [words: string, value: true])[] = [
  [
    'experience*|exp|of experience|experienc*|track record|history|in business|in the industry|warranty|guarantee|contract|visa|history|degree|seniority|company|market|old company|experiencia*|experiência*|expérience*|erfahrung*|berufserfahrung|esperienza|ervaring|doświadcz*|praktyki|praxe|zkušenost*|experiență|vechime|опыт*|стаж*|договор*|на рынке|досвід*|контракт*|гаранти*|deneyim*|tecrübe*|خبرة|سابقه|अनुभव|অভিজ্ঞতা|تجربہ|pengalaman|kontrak|karanasan|kinh nghiệm|hợp đồng|ประสบการณ์|สัญญา|经验|經驗|工作经验|経験|경력|계약|ልምድ|uzoefu|employees|countries|people|clients|languages|companies|branches|locations|offices|opciones|países|paesi|länder|стран|сотрудник*|mitarbeiter*|days|day|hours|minutes|%|k|km|kg|m|cm',
    true,
  ],
];

/** After hours: one working day or one working week. */
export const PER_DAY_WORDS: readonly (readonly [words: string, value: 'day' | 'week'])[] = [
  [
    'per day|a day|daily|each day|every day|in a day|/day|/d|shift|shifts|day shift|al día|por día|diarias|diarios|al dia|por dia|ao dia|diárias|par jour|/jour|am tag|pro tag|täglich|/tag|schicht|al giorno|giornaliere|per dag|/dag|dziennie|na dobę|na dzień|/dzień|denně|/den|pe zi|zilnic|/zi|на ден|дневно|в день|ежедневно|в сутки|/день|смен*|на день|щодня|/ден|günde|günlük|يوميا|يومياً|في اليوم|باليوم|/يوم|در روز|روزانه|प्रतिदिन|रोज|रोजाना|प्रति दिन|हर दिन|एक दिन|दैनिक|প্রতিদিন|দৈনিক|দিনে|روزانہ|sehari|per hari|/hari|setiap hari|kada araw|bawat araw|isang araw|/araw|mỗi ngày|một ngày|/ngày|1 ngày|ต่อวัน|/วัน|วันละ|每天|一天|每日|/天|/日|毎日|하루|/일|በቀን|kwa siku',
    'day',
  ],
  [
    'per week|a week|weekly|each week|every week|/week|/wk|a la semana|por semana|semanales|semanais|/semana|par semaine|hebdomadaires|/semaine|hebdo|pro woche|die woche|wöchentlich|/woche|in der woche|a settimana|alla settimana|settimanali|per week|/week|wekelijks|tygodniowo|w tygodniu|na tydzień|/tydzień|týdně|/týden|pe săptămână|săptămânal|/săptămână|на седмица|седмично|в неделю|еженедельно|/неделю|на тиждень|/тиждень|haftada|haftalık|أسبوعيا|اسبوعيا|في الأسبوع|در هفته|هفتگی|प्रति सप्ताह|साप्ताहिक|हर हफ्ते|সপ্তাহে|সাপ্তাহিক|فی ہفتہ|ہفتہ وار|seminggu|per minggu|/minggu|kada linggo|isang linggo|mỗi tuần|một tuần|/tuần|ต่อสัปดาห์|/สัปดาห์|สัปดาห์ละ|每周|一周|每週|/周|毎週|週|/週|주당|/주|일주일|በሳምንት|kwa wiki',
    'week',
  ],
];

/** The same before the hours: "daily 2-3 hours", 1日2時間, 하루 3시간. */
export const BEFORE_HOURS: readonly (readonly [words: string, value: 'day' | 'week'])[] = [
  [
    'daily|a day|diariamente|täglich|dziennie|denně|ежедневно|в день|щодня|günde|günlük|يوميا|روزانه|रोज|रोजाना|प्रतिदिन|दिन में|দিনে|প্রতিদিন|روزانہ|sehari|setiap hari|mỗi ngày|ngày|วันละ|每天|一天|每日|天天|1日|毎日|日に|하루|하루에|매일|በቀን|kwa siku|al día|par jour|zilnic|pro tag',
    'day',
  ],
  [
    'weekly|haftada|haftalık|wöchentlich|tygodniowo|týdně|еженедельно|в неделю|أسبوعيا|در هفته|सप्ताह में|সপ্তাহে|seminggu|mỗi tuần|สัปดาห์ละ|每周|一周|週|毎週|주|주당|በሳምንት',
    'week',
  ],
];
