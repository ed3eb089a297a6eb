// Towns, zones and compounds that official warnings and reports name. A name here says "others were held here", never that an offer is bad.
// `source` is a code of the catalogue. Reports were read in part or through the press: open the report before quoting it.

export interface WarnedPlace {
  readonly id: string;
  readonly country: string;
  readonly names: string;
  readonly source: string;
  /** Year of the warning. */
  readonly date: string;
}

export const WARNED_PLACES: readonly WarnedPlace[] = [
  {
    id: 'KH/sihanoukville',
    country: 'KH',
    names:
      'sihanoukville|sihanouk ville|sihanoukvill|kampong som|kompong som|сиануквил*|сиануквіл*|สีหนุวิลล์|西哈努克|西港|シアヌークビル|시아누크빌*|سيهانوكفيل|ក្រុងព្រះសីហនុ|xi ha núc|सिहानुकविल|সিহানুকভিল',
    source: 'UNODC-CAS',
    date: '2023',
  },
  { id: 'KH/bavet', country: 'KH', names: 'bavet|бавет|บาเวต|巴域|ប៉ាវិត', source: 'AMNESTY', date: '2025' },
  {
    id: 'KH/poipet',
    country: 'KH',
    names: 'poipet|poi pet|пойпет*|ปอยเปต|波贝|波貝|포이펫|ポイペト|ប៉ោយប៉ែត',
    source: 'AMNESTY',
    date: '2025',
  },
  {
    id: 'KH/osmach',
    country: 'KH',
    names: 'o smach|osmach|โอเสม็ด|โอสะแมด|奥斯玛|អូរស្មាច់',
    source: 'AMNESTY',
    date: '2025',
  },
  {
    id: 'KH/chrey-thum',
    country: 'KH',
    names: 'chrey thum|chrey thom|jrey thum|赤推|ជ្រៃធំ',
    source: 'AMNESTY',
    date: '2025',
  },
  {
    id: 'KH/koh-kong',
    country: 'KH',
    names: 'koh kong|kohkong|เกาะกง|国公|戈公|កោះកុង',
    source: 'AMNESTY',
    date: '2025',
  },
  {
    id: 'KH/bokor',
    country: 'KH',
    names: 'bokor mountain|bokor hill|เขาโบกอร์|卜哥山|ភ្នំបូកគោ',
    source: 'AMNESTY',
    date: '2025',
  },
  {
    id: 'MM/myawaddy',
    country: 'MM',
    names: 'myawaddy|myawadi|myawady|мьявад*|เมียวดี|妙瓦底|ミャワディ|미야와디*|မြဝတီ',
    source: 'INTERPOL-23',
    date: '2023',
  },
  {
    id: 'MM/kk-park',
    country: 'MM',
    names: 'kk park|k k park|kk園区|kk园区|kk園區|kk パーク|เคเคปาร์ค|เคเค ปาร์ค|kk 파크',
    source: 'UNODC-CAS',
    date: '2023',
  },
  {
    id: 'MM/shwe-kokko',
    country: 'MM',
    names:
      'shwe kokko|shwe koko|shwekokko|yatai new city|ชเวโก๊กโก่|ชเวโก๊กโก|水沟谷|水溝谷|亚太新城|亞太新城|ရွှေကုက္ကို',
    source: 'UNODC-CAS',
    date: '2023',
  },
  {
    id: 'MM/laukkai',
    country: 'MM',
    names:
      'laukkai|laukkaing|laukai|lao kai myanmar|kokang|เล่าก์ก่าย|เล่าก่าย|果敢|老街 缅甸|果敢老街|လောက်ကိုင်|лаукка*',
    source: 'OHCHR-23',
    date: '2023',
  },
  {
    id: 'MM/tachileik',
    country: 'MM',
    names: 'tachileik|tachilek|ท่าขี้เหล็ก|大其力|တာချီလိတ်|тачилек*',
    source: 'UNODC-CAS',
    date: '2023',
  },
  {
    id: 'MM/mong-la',
    country: 'MM',
    names: 'mong la|เมืองลา|小勐拉|勐拉|မိုင်းလား',
    source: 'UNODC-CAS',
    date: '2023',
  },
  {
    id: 'LA/golden-triangle',
    country: 'LA',
    names:
      'golden triangle special economic zone|golden triangle sez|golden triangle economic zone|golden triangle laos|golden triangle in laos|gtsez|bokeo|ton pheung|tonpheung|золотой треугольник лаос|золотий трикутник лаос|สามเหลี่ยมทองคำ|บ่อแก้ว|คิงส์โรมัน|kings romans|金三角|金三角经济特区|黄金の三角地帯|골든트라이앵글|tam giác vàng|segitiga emas|गोल्डन ट्रायंगल|গোল্ডেন ট্রায়াঙ্গেল|ບໍ່ແກ້ວ',
    source: 'MEA-24',
    date: '2024',
  },
  {
    id: 'TH/mae-sot',
    country: 'TH',
    names: 'mae sot|maesot|мае сот|แม่สอด|湄索|美索|メーソート|매솟|မဲဆောက်',
    source: 'CN-ACTOR',
    date: '2025',
  },
];
