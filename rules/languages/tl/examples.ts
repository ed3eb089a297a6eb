// Tagalog, with the English that people mix in: what each sign must and must not match. Invented texts.
import type { ExamplesBySign } from '../../define.ts';

export const examples: ExamplesBySign = {
  'fee-to-get-job': {
    matches: [
      {
        text: 'Magbayad ka muna ng processing fee na 12,000 pesos bago namin isalang ang papel mo sa factory.',
        shows: 'processing fee',
      },
      {
        text: 'kailangan mong magbayad ng registration fee pang activate ng account mo',
        shows: 'registration fee',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Walang placement fee dito; kung may humingi sa iyo, isumbong mo sa opisina namin.',
        because: 'walang singil',
      },
      {
        text: 'Sagot ng kumpanya ang processing fee at ang ticket, pati ang unang linggo ng tirahan.',
        because: 'kumpanya ang nagbabayad',
      },
    ],
  },
  'hired-without-interview': {
    matches: [
      {
        text: 'Tanggap ka na agad, walang interview, pasok bukas sa bodega namin sa Clark.',
        shows: 'walang interview',
      },
      {
        text: 'hired ka na po! send mo lang pangalan mo at size ng t shirt',
        shows: 'hired ka na',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'May dalawang interview sa aming opisina sa Makati bago namin piliin ang nurse.',
        because: 'may interview',
      },
      {
        text: 'Ang hotel ay naghahanap ng kusinero; magdala ng resume at kausapin si Chef Nards.',
        because: 'karaniwang anunsyo',
      },
    ],
  },
  'work-on-tourist-visa': {
    matches: [
      {
        text: 'Lilipad ka bilang turista, tapos ang boss na ang mag-aayos ng permit pagdating.',
        shows: 'bilang turista',
      },
      {
        text: 'tourist visa muna ha, doon na natin papalitan ng working visa',
        shows: 'tourist visa muna',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Huwag pumayag sa tourist visa muna; ito ang paraan ng illegal recruiter.', because: 'babala' },
      {
        text: 'Kasama sa tour ang tulong sa pagkuha ng visa para sa mga magbabakasyon sa Japan.',
        because: 'bakasyon lang',
      },
    ],
  },
  'lie-to-officials': {
    matches: [
      {
        text: 'Pagdating sa immigration sabihin mo na turista ka at may hotel booking sa Bangkok.',
        shows: 'sabihin mo na turista',
      },
      {
        text: 'kunwari nagbabakasyon ka lang, burahin mo ang chat natin bago ang airport',
        shows: 'burahin mo ang chat',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Sabihin ang totoo sa immigration officer at ipakita ang iyong OEC at kontrata.',
        because: 'tapat na payo',
      },
      {
        text: 'Gabay sa turista: tinatanggap mo ang bisita sa airport at hinahatid sa hotel.',
        because: 'trabaho sa turismo',
      },
    ],
  },
  'demanded-secrecy': {
    matches: [
      {
        text: 'Huwag mong sabihin kahit kanino ang alok na ito hanggang makasakay ka sa eroplano.',
        shows: 'Huwag mong sabihin kahit kanino',
      },
      {
        text: 'sikreto lang natin to ha, wag mo ipagsabi sa pamilya mo',
        shows: 'sikreto lang natin',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Sabihin mo sa pamilya mo kung saan ka magtatrabaho at iwan ang kopya ng kontrata.',
        because: 'kabaligtaran',
      },
      {
        text: 'Ang resipe ng aming sarsa ay lihim ng pamilya mula pa noong panahon ni lolo.',
        because: 'lihim sa kusina',
      },
    ],
  },
  'passport-handed-over': {
    matches: [
      {
        text: 'Kukunin ng agency ang passport mo pagdating at ibabalik pagkatapos ng dalawang taon.',
        shows: 'passport',
      },
      { text: 'itatago namin ang passport mo para safe', shows: 'itatago namin ang passport', kind: 'chat' },
    ],
    misses: [
      {
        text: 'Hawak mo pa rin ang sarili mong passport at malaya kang umuwi kapag day off.',
        because: 'hawak ng manggagawa',
      },
      { text: 'Bawal sa batas na itago ng amo ang passport ng kasambahay.', because: 'paalala ng batas' },
    ],
  },
  'likes-and-ratings': {
    matches: [
      {
        text: 'Mag like lang ng video sa YouTube, 30 pesos kada like, bayad agad sa GCash.',
        shows: 'Mag like',
      },
      {
        text: 'may simpleng task lang po, mag follow sa page at kikita ka na',
        shows: 'mag follow',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Social media assistant: sasagot sa mga tanong ng customer at gagawa ng lingguhang ulat.',
        because: 'tunay na trabaho',
      },
      {
        text: 'I-like ang aming page para makita ang menu at oras ng bukas ng karinderya.',
        because: 'patalastas ng kainan',
      },
    ],
  },
  'pay-to-withdraw': {
    matches: [
      {
        text: 'Bago makapag withdraw kailangan munang magbayad ng tax na 3,500 sa admin.',
        shows: 'withdraw',
      },
      {
        text: 'naka freeze ang account mo, magbayad ka muna para ma withdraw ang kita',
        shows: 'naka freeze',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Pwede kang mag-withdraw ng sahod sa kahit anong ATM tuwing katapusan.',
        because: 'karaniwang sahod',
      },
      { text: 'Modus ang humingi ng bayad bago ma withdraw ang pera; i-report sa NBI.', because: 'babala' },
    ],
  },
  'move-to-messenger': {
    matches: [
      {
        text: 'Para sa detalye, i-message mo ang HR namin sa Telegram, hindi kami sumasagot dito.',
        shows: 'sa Telegram',
      },
      { text: 'lipat tayo sa viber, doon ko ipapaliwanag lahat', shows: 'sa viber', kind: 'chat' },
    ],
    misses: [
      {
        text: 'Pumunta sa aming opisina sa Cubao dala ang resume at dalawang ID picture.',
        because: 'personal na pag-apply',
      },
      {
        text: 'Aayusin mo ang mga mensahe ng customer at isusulat ang mga order sa listahan.',
        because: 'tungkulin',
      },
    ],
  },
  'early-id-papers': {
    matches: [
      {
        text: 'Isend mo na ang passport at birth certificate para maipasok ka sa batch ngayong linggo.',
        shows: 'passport',
      },
      { text: 'send mo po picture ng valid id, harap at likod', shows: 'valid id', kind: 'chat' },
    ],
    misses: [
      {
        text: 'Dalhin ang passport sa unang araw ng pasok kapag nakapirma ka na ng kontrata.',
        because: 'pagkatapos matanggap',
      },
      { text: 'Huwag i-send ang passport sa taong nakilala mo lang sa Facebook.', because: 'babala' },
    ],
  },
  'employer-pays': {
    matches: [
      {
        text: 'Ang employer ang magbabayad ng visa, medical at ticket ng mga nurse.',
        shows: 'employer ang magbabayad',
      },
      {
        text: 'Sagot ng ospital ang ticket at visa, kasama ang dalawang linggong orientation.',
        shows: 'Sagot ng ospital ang ticket',
      },
    ],
    misses: [
      {
        text: 'Ikaw ang bibili ng ticket at babayaran mo rin ang visa sa agency.',
        because: 'ikaw ang gumagastos',
      },
      { text: 'Sagot ko ang kape sa unang araw, kita tayo sa opisina.', because: 'kape lang' },
    ],
  },
};
