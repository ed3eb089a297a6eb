// Hour, day, week, month, year and task in the languages we cover: as adverbs ("monthly"), and as nouns that need a link ("per month").
import type { PayPeriod } from '../types.ts';

export interface PeriodWord {
  readonly period: PayPeriod;
  /** May stand by itself beside a sum; a noun needs a linking word or a stroke. */
  readonly alone: boolean;
  /** Names the pay itself (日給, 시급), so that a bare number beside it is a sum. */
  readonly pay: boolean;
  readonly language?: string;
}

type Line = readonly [period: PayPeriod, words: string, language?: string];

const NOUNS: readonly Line[] = [
  ['hour', 'hour|hr|h|hrs'],
  ['hour', 'hora|hr', 'es'],
  ['hour', 'heure|h', 'fr'],
  ['hour', 'stunde|std|std.|stunden'],
  ['hour', 'ora|oră|ore'],
  ['hour', 'uur|u'],
  ['hour', 'godz|godzinę|godzine|godzinie'],
  ['hour', 'hod|hodinu|hodině|hodina|hodinově'],
  ['hour', 'час|часа|ч|годину|год'],
  ['hour', 'saat|sa'],
  ['hour', 'ساعة|ساعه|ساعت|الساعة'],
  ['hour', 'घंटा|घंटे|घण्टा|घन्टा|ঘণ্টা|ঘন্টা|ঘণ্টায়|گھنٹہ|گھنٹے'],
  ['hour', 'giờ', 'vi'],
  ['day', 'ngày|ngay', 'vi'],
  ['week', 'tuần', 'vi'],
  ['month', 'tháng', 'vi'],
  ['day', '日', 'ja'],
  ['hour', '時間|時', 'ja'],
  ['hour', 'jam|oras|h|ชั่วโมง|ชม|小时|小時|時間|時|시간|ሰዓት|saa|钟头|鐘頭'],
  ['day', 'day|d|night|shift'],
  ['day', 'día|dia|diem|noche', 'es'],
  ['day', 'jour|journée|nuit'],
  ['day', 'tag|arbeitstag|schicht|nacht'],
  ['day', 'giorno|giornata|gg|turno'],
  ['day', 'dag|dagen'],
  ['day', 'dzień|dzien|dniówkę|zmianę|dobę'],
  ['day', 'den|dnes|směnu'],
  ['day', 'zi|ziua|ziuă|tură'],
  ['day', 'день|ден|смену|сутки|зміну|добу|дн|смена'],
  ['day', 'gün|güne|günde'],
  ['day', 'اليوم|يوم|روز|شب'],
  ['day', 'दिन|দিন|দিনে|دن|दिनको|रोज'],
  ['day', 'hari|hr|araw|ngày|ngay|วัน|คืน|天|晚|회|일|하루|ቀን|siku|夜'],
  [
    'week',
    'week|wk|semana|sem|semaine|woche|settimana|weken|tydzień|tydz|tygodniu|týden|săptămână|săptămana|неделю|неделя|нед|седмица|тиждень|hafta|الأسبوع|اسبوع|هفته|सप्ताह|हफ्ते|हफ्ता|সপ্তাহ|সপ্তাহে|ہفتہ|ہفتے|हप्ता|minggu|mgg|linggo|tuần|tuan|สัปดาห์|อาทิตย์|周|週|星期|礼拜|週間|주|ሳምንት|wiki',
  ],
  ['month', 'month|mo|mth|mnth|mon|pm'],
  ['month', 'mes|mês|mensual', 'es'],
  ['month', 'mois|monat|monats|mese|maand|mnd|miesiąc|miesiac|miesiącu|mies|m-c|měsíc|mesic|měs|lună|luna'],
  ['month', 'месяц|мес|месяца|месец|месеца|місяць|міс|м-ц'],
  [
    'month',
    'ay|الشهر|شهر|ماه|महीना|महीने|माह|महिना|মাস|মাসে|মাসের|مہینہ|مہینے|ماہ|bulan|bln|buwan|tháng|thang|th|เดือน|月|个月|個月|ヶ月|ヵ月|か月|달|개월|ወር|mwezi',
  ],
  [
    'year',
    'year|yr|y|annum|año|ano|an|année|jahr|anno|jaar|rok|rocznie|roku|год|году|рік|година|yıl|السنة|سنة|سال|साल|वर्ष|বছর|বছরে|tahun|thn|taon|năm|nam|ปี|年|년|ዓመት|mwaka',
  ],
  [
    'task',
    'task|order|like|likes|review|reviews|click|video|subscription|follow|rating|assignment|tarea|me gusta|tarefa|curtida|avaliação|tâche|mission|avis|aufgabe|auftrag|bewertung|compito|recensione|taak|zadanie|polubienie|úkol|sarcină|задание|задания|задачу|лайк|отзыв|подписку|завдання|відгук|görev|beğeni|مهمة|اعجاب|وظیفه|टास्क|टाक्स|टास्क|লাইক|টাস্ক|ٹاسک|tugas|misi|nhiệm vụ|đơn|lượt|đơn hàng|งาน|ภารกิจ|ไลค์|单|單|次|个赞|件|タスク|건|kazi|ተግባር',
  ],
];

const ADVERBS: readonly Line[] = [
  // Words of one language that also say whose money a bare sign is.
  ['hour', 'por hora', 'es'],
  ['day', 'diarios|al día|por día|por dia|ao dia|diárias', 'es'],
  ['week', 'semanales|por semana|a la semana|semanais', 'es'],
  ['month', 'mensuales|mensual|al mes|por mes|ao mês|por mês|mensais|mensal', 'es'],
  ['hour', '每小时|每小時', 'zh'],
  ['day', '每天|一天|每日|日结|日結', 'zh'],
  ['month', '每月|每个月|一个月', 'zh'],
  ['day', '毎日|1日', 'ja'],
  ['month', '毎月|1ヶ月|1か月', 'ja'],
  ['hour', 'một giờ|mỗi giờ', 'vi'],
  ['day', 'mỗi ngày|một ngày|hàng ngày|1 ngày', 'vi'],
  ['week', 'mỗi tuần|một tuần', 'vi'],
  ['month', 'mỗi tháng|một tháng|hàng tháng|1 tháng', 'vi'],
  [
    'hour',
    'hourly|p/h|por hora|horario|à l heure|de l heure|par heure|stündlich|die stunde|stundenlohn|all ora|godzinowo|na godzinę|za godzinu|na hodinu|pe oră|na час|в час|за час|за годину|saatlik|saati|saatte|saatine|بالساعة|ساعتی|प्रति घंटा|প্রতি ঘণ্টা|প্রতি ঘণ্টায়|sejam|per jam|isang oras|một giờ|mỗi giờ|ชั่วโมงละ|ชม.ละ|每小时|每小時|一小时|一小時|毎時|1時間|시간당|በሰዓት|kwa saa',
  ],
  [
    'day',
    'daily|a day|per diem|diario|diaria|diarios|diárias|diário|al día|por día|ao dia|por dia|par jour|quotidien|journalier|täglich|am tag|pro tag|al giorno|giornaliero|giornalieri|per dag|dagelijks|dziennie|na dzień|za dzień|denně|na den|zilnic|pe zi|на ден|дневно|в день|ежедневно|в сутки|за смену|в смену|за день|щодня|на день|на добу|günlük|günde|günlüğü|يوميا|يومياً|باليوم|في اليوم|روزانه|روزی|روزانہ|रोज|रोजाना|रोज़ाना|प्रतिदिन|हर दिन|दैनिक|प्रति दिन|প্রতিদিন|দৈনিক|দিনে|روزانہ|sehari|harian|per hari|araw-araw|bawat araw|kada araw|isang araw|mỗi ngày|một ngày|hàng ngày|1 ngày|วันละ|ต่อวัน|ต่อวัน|รายวัน|每天|一天|每日|一日|日结|日結|天天|毎日|1日|一晩|매일|하루|하루에|1일|በቀን|kwa siku|kila siku',
  ],
  [
    'week',
    'weekly|a week|semanal|semanales|semanais|por semana|a la semana|par semaine|hebdomadaire|wöchentlich|pro woche|die woche|a settimana|alla settimana|settimanale|settimanali|per week|wekelijks|tygodniowo|na tydzień|za tydzień|týdně|za týden|săptămânal|pe săptămână|на седмица|седмично|в неделю|за неделю|еженедельно|на тиждень|за тиждень|щотижня|haftalık|haftada|أسبوعيا|اسبوعيا|اسبوعياً|بالأسبوع|في الاسبوع|هفتگی|هفته ای|साप्ताहिक|हर हफ्ते|সাপ্তাহিক|ہفتہ وار|seminggu|mingguan|per minggu|lingguhan|kada linggo|mỗi tuần|một tuần|hàng tuần|สัปดาห์ละ|ต่อสัปดาห์|อาทิตย์ละ|每周|每週|一周|一週|毎週|매주|일주일|በሳምንት|kwa wiki|kila wiki',
  ],
  [
    'month',
    'monthly|pcm|a month|p.m.|mensual|mensuales|al mes|mensuel|mensuels|mensuelle|mensal|mensais|ao mês|por mês|por mes|par mois|monatlich|im monat|pro monat|al mese|mensile|mensili|maandelijks|per maand|miesięcznie|miesiecznie|na miesiąc|w miesiącu|měsíčně|mesicne|za měsíc|lunar|pe lună|pe luna|месечно|на месец|в месяц|ежемесячно|за месяц|щомісяця|на місяць|за місяць|aylık|ayda|aylik|شهريا|شهرياً|بالشهر|في الشهر|ماهانه|ماهی|ماہانہ|मासिक|हर महीने|महीने|महीना|प्रति माह|प्रति महीना|প্রতি মাসে|মাসিক|মাসে|ماہوار|sebulan|bulanan|per bulan|buwanan|kada buwan|bawat buwan|mỗi tháng|một tháng|hàng tháng|1 tháng|เดือนละ|ต่อเดือน|รายเดือน|每月|每个月|每個月|一个月|一個月|毎月|1ヶ月|1か月|매월|매달|한달|한 달|월|በወር|kwa mwezi|kila mwezi',
  ],
  [
    'year',
    'yearly|annually|annual|per annum|p.a.|pa|anual|anuales|anuais|al año|ao ano|por ano|par an|annuel|jährlich|im jahr|pro jahr|all anno|annui|annuali|per jaar|rocznie|ročně|za rok|pe an|anual|годишно|в год|на рік|yıllık|yılda|سنويا|سنوياً|سالانه|سالیانہ|सालाना|वार्षिक|বার্ষিক|setahun|per tahun|mỗi năm|một năm|ปีละ|ต่อปี|每年|一年|毎年|연봉|በዓመት|kwa mwaka',
  ],
  [
    'task',
    'per task|apiece|each|por tarea|por tarefa|par tâche|pro aufgabe|za zadanie|за задание|за лайк|за отзыв|за подписку|за завдання|за задачу|görev başına|per tugas|mỗi nhiệm vụ|một đơn|ต่องาน|每单|每單|一单|一單|一件|1件|每次|건당',
  ],
];

const PAY: readonly Line[] = [
  ['hour', '時給', 'ja'],
  ['day', '日給|日当', 'ja'],
  ['month', '月給|月収', 'ja'],
  ['year', '年収', 'ja'],
  ['day', '日薪|日入|日赚|日收入', 'zh'],
  ['month', '月薪|月入|月赚|月收入|底薪', 'zh'],
  [
    'hour',
    '時給|时薪|時薪|시급|hourly pay|hourly wage|hourly rate|stundenlohn|почасовая|lương giờ|ค่าจ้างรายชั่วโมง',
  ],
  [
    'day',
    '日給|日当|日當|日薪|日入|日赚|日賺|日收入|天收入|일당|일급|daily pay|daily wage|daily salary|daily income|tageslohn|lương ngày|lương ngay|ค่าแรงวันละ|günlük kazanç|gaji harian|dniówka',
  ],
  ['week', '週給|周薪|週薪|주급|weekly pay|weekly wage|weekly salary|wochenlohn|lương tuần'],
  [
    'month',
    '月給|月収|月收|月薪|月入|月赚|月賺|月收入|底薪|工资|工資|월급|월수입|월소득|월 수입|monthly salary|monthly pay|monthly income|monatslohn|monatsgehalt|оклад|lương tháng|lương cơ bản|เงินเดือน|gaji bulanan|gaji pokok|aylık maaş|aylık gelir|মাসিক বেতন|मासिक वेतन|मासिक तलब|ماهانه حقوق|ماہانہ تنخواہ|الراتب الشهري|salario mensual|sueldo mensual|salário mensal|salaire mensuel|stipendio mensile|maandloon|maandsalaris',
  ],
  ['year', '年収|年收入|年薪|연봉|연 봉|annual salary|yearly salary|jahresgehalt|salario anual'],
];

const read = (lines: readonly Line[], alone: boolean, pay: boolean): (readonly [string, PeriodWord])[] =>
  lines.map(([period, words, language]) => [
    words,
    language === undefined ? { period, alone, pay } : { period, alone, pay, language },
  ]);

export const PERIOD_WORDS: readonly (readonly [words: string, value: PeriodWord])[] = [
  ...read(PAY, true, true),
  ...read(ADVERBS, true, false),
  ...read(NOUNS, false, false),
];

/** Words that tie a sum to a period. A stroke does the same. */
export const LINKS: readonly (readonly [words: string, value: true])[] = [
  [
    'per|a|an|each|every|for a|for one|in a|por|por cada|al|a la|cada|la|el|p|ao|à|à la|par|par la|le|l|la|de l|à l|pro|je|im|in der|die|der|am|al|alla|all|ogni|di|in|elke|op|w|na|za|we|o|pe|în|в|во|за|на|у|всеки|кожен|каждый|каждую|her|bir|في|فى|كل|لكل|ب|در|هر|प्रति|हर|प्रत्येक|एक|প্রতি|فی|ہر|ایک|se|setiap|tiap|satu|sa|sa isang|kada|bawat|ang|mỗi|một|hàng|1|ต่อ|ละ|每|一|每个|每個|毎|1|매|한|당|በ|kwa|kila|per cada|per ogni|la fiecare|pe o|for each|for every|for 1|per 1|pr|tous les|toutes les|chaque',
    true,
  ],
];

/** Words that may stand between the sum and its period. */
export const FILLERS: readonly (readonly [words: string, value: true])[] = [
  [
    'net|nett|netto|gross|brutto|bruto|brut|lordi|lordo|netti|bruts|nets|brutos|netos|neto|líquidos|líquido|limpios|libres|cash|in hand|in cash|clear|after tax|tax free|tax-free|salary|pay|wage|income|or more|and up|basic|approx|на руки|чистыми|чистыми на руки|до вычета|и выше|и более|на рука|чисті|чистими|na rękę|na ruku|čistého|în mână|net ele|maaş|maas|以上|左右|起|上下|税前|税后|程度|이상|정도|까지|lên|trở lên|up|keatas|bersih|gaji|sahod|صافي|راتب|ขึ้นไป|बेतन|वेतन|तलब|तक|বেতন|تنخواہ|по|minimum|max|maks|die|den|oder mehr|de manière|u hand|en mano|à deux|za pracę|pro person|per person',
    true,
  ],
];
