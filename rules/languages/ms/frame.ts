// Malay: what turns a sentence around. Plain words in the phrase language, folded like every text.
import type { Frame } from '../../define.ts';

export const frame = {
  'frame-negation': [
    'tiada',
    'tidak',
    'bukannya',
    'tidak',
    'tak',
    'bukan',
    'jangan',
    'tanpa',
    'tak',
    'tak',
    'ga',
    'enggak',
    'belum',
    'tidak pernah',
    'tidak ada',
    'dilarang',
    'alih alih',
    'bebas dari',
  ],
  'frame-warning': [
    '(berwaspada|berjaga jaga|hati hati|sindiket|menipu|ditipu|amaran)',
    '(waspada|waspadai|hati hati|awas|berhati hati)',
    'jangan (mudah|pernah|percaya|tergiur|tertipu|membayar|hantar|menghantar|bayar|pindahkan|serahkan|memberikan|terima|nak)',
    '(penipuan|penipu|tipuan|modus|scam|bodong|palsu|tertipu|ditipu|korban|ilegal|gadungan|perekrut palsu)',
    '(tanda|ciri) (bahaya|penipuan|ciri|peringatan)',
    '(laporkan|lapor ke|hindari|cegah|imbauan|mengimbau|diimbau)',
    '(perdagangan orang|tppo|pencucian wang|love scam)',
    'mengatasnamakan',
    'terlalu bagus',
  ],
  'frame-report': [
    '(menurut|kata|ujar|ungkap|tutur|jelas) (polis|dia|korban|kepala|ketua|nya|para|juru|kementerian)',
    '(korban|mereka|ia|dia|para pekerja|sejumlah wni) (dijanjikan|diminta|ditawari|dipaksa|diiming|direkrut|diajak|ditipu|mengaku|bercerita)',
    '(diduga|dilaporkan|disebut|biasanya|kerap|sering|umumnya) (pelaku|meminta|menawarkan|korban|mereka)',
  ],
  'frame-news': [
    '(ditahan polis|pdrm|mangsa|siasatan|mahkamah|diselamatkan)',
    '(ditangkap|diamankan|ditahan|dibekuk|dipulangkan|diselamatkan|divonis|tersangka|terdakwa|penyidik|polda|polres|polri|bareskrim|pengadilan|jaksa|sindikat|korban)',
    'kerugian',
    'kehilangan {amount}',
  ],
  'frame-help-page': [
    '(sekiranya|jika) (ada|anda|diminta)',
    '(jika|kalau|bila|apabila) (ada|seseorang|anda diminta|diminta|awak diminta|ditawari|menemukan)',
    '(cara|tips) (menghindari|mencegah|mengenali|melapor|aman|agar)',
    '(hubungi|lapor|hotline) (polis|bp2mi|kbri|call center|disnaker|110|otoritas)',
    '(hak|ketahui) (anda|pekerja)',
    'syarikat (resmi|asli|terpercaya) tidak',
  ],
  'frame-question': [
    '(apakah|apa) (saya|benar|aman|ini|wajar|normal|boleh|legal|harus)',
    '(haruskah|perlukah)',
    '(kenapa|mengapa) (saya|harus|kita)',
    '(ada yang|pernah) (pernah|tahu|dapat|ngalamin)',
  ],
  'frame-past': [
    '(dulu|tahun lalu|waktu itu|dahulu|{number} tahun lalu|bulan lalu|pernah) (saya|aku|kami|ia|dia|kerja|bekerja)',
    '(saya|aku) (dulu|pernah)',
  ],
  'frame-condition': [
    '(jika|kalau|bila|apabila) (ada|mereka|seseorang|agen|pihak|dia|diminta|syarikat) [yang] [meminta|minta|menawarkan]',
    'siapa pun yang (meminta|menawarkan)',
  ],
  'frame-me-paying': [
    '(kami|syarikat|majikan|hotel|hospital) (membayar|menanggung|bayar|tanggung|sediakan|menyediakan|membiayai|mengganti|reimburse)',
    '(ditanggung|dibayar|disediakan|dibiayai) (kami|syarikat|majikan|hotel|hospital)',
  ],
} satisfies Frame;
