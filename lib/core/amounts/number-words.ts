// Words that make a number bigger, and words that join the two ends of a range.

export interface Multiplier {
  readonly times: number;
  /** Currency that the word alone gives away: only Vietnamese say "triệu". */
  readonly currency?: string;
}

export const MULTIPLIERS: readonly (readonly [words: string, value: Multiplier])[] = [
  [
    'k|thousand|thousands|grand|mil|mille|mila|tausend|tsd|duizend|tys|tysięcy|tysiąca|tysiące|tis|tisíc|mii|de mii|хил|хиляди|тыс|тысяч*|тис|тисяч*|штук|bin|ألف|الف|آلاف|الاف|هزار|हजार|हज़ार|হাজার|ہزار|libo|libong|พัน|千|仟|천|ሺህ|ሺ|elfu|к|тыщ*|hazar|hazaar|hajar',
    { times: 1_000 },
  ],
  ['ribu|rb|rebu', { times: 1_000 }],
  ['nghìn|ngàn', { times: 1_000, currency: 'VND' }],
  ['หมื่น|万|萬|만', { times: 10_000 }],
  ['lakh|lakhs|lac|lacs|लाख|লাখ|লক্ষ|لاکھ|แสน|laki', { times: 100_000 }],
  [
    'million|millions|millón|millones|milhão|milhões|milion*|milione|milioni|mln|mio|млн|миллион*|мільйон*|милион*|milyon|مليون|ملايين|میلیون|मिलियन|মিলিয়ন|ล้าน|milyong|ሚሊዮን|百万|백만',
    { times: 1_000_000 },
  ],
  ['juta|jt|jeti', { times: 1_000_000, currency: 'IDR' }],
  ['triệu|tr|củ', { times: 1_000_000, currency: 'VND' }],
  ['crore|crores|करोड़|কোটি|کروڑ|cr', { times: 10_000_000 }],
  ['億|亿|억', { times: 100_000_000 }],
  ['tỷ|tỉ', { times: 1_000_000_000, currency: 'VND' }],
  ['百|백', { times: 100 }],
];

/** Between the ends of a range. */
export const RANGE_WORDS: readonly (readonly [words: string, value: true])[] = [
  [
    'to|till|until|up to|a|al|hasta|até|à|au|bis|bis zu|fino a|tot|do|až|až do|la|до|по|إلى|الى|حتى|تا|से|देखि|থেকে|تک|से लेकर|sampai|sampai dengan|s/d|sd|hingga|hanggang|đến|tới|ถึง|至|到|から|에서|부터|hadi|እስከ|až po|ila|..|...|…',
    true,
  ],
];

/** Between the ends of a range that began with "between". */
export const AND_WORDS: readonly (readonly [words: string, value: true])[] = [
  ['and|y|e|et|und|en|i|a|și|și cu|и|та|і|і до|ve|و|और|এবং|اور|dan|at|và|และ|ile|na|și de', true],
];
export const BETWEEN_WORDS: readonly (readonly [words: string, value: true])[] = [
  [
    'between|entre|zwischen|tra|fra|tussen|między|pomiędzy|mezi|între|между|між|بين|بین|के बीच|antara|sa pagitan ng|giữa|khoảng từ|kati ya',
    true,
  ],
];
