// Indonesian: what each sign must and must not match. Invented texts.
import type { ExamplesBySign } from '../../define.ts';

export const examples: ExamplesBySign = {
  'fee-to-get-job': {
    matches: [
      {
        text: 'Untuk mulai kerja, peserta transfer biaya administrasi 750 ribu ke koordinator hari ini.',
        shows: 'biaya administrasi',
      },
      {
        text: 'biaya pendaftaran cuma Rp350.000 kak, nanti langsung saya proses',
        shows: 'biaya pendaftaran cuma',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Seleksi ini gratis, kami tidak memungut biaya pendaftaran dari pelamar.',
        because: 'tanpa biaya',
      },
      {
        text: 'Waspada penipuan: pelaku meminta korban transfer biaya administrasi sebelum wawancara.',
        because: 'peringatan',
      },
    ],
  },
  'hired-without-interview': {
    matches: [
      { text: 'Tanpa interview, besok sudah bisa masuk mess di Sihanoukville.', shows: 'Tanpa interview' },
      { text: 'selamat kak, anda diterima, tinggal isi data', shows: 'anda diterima', kind: 'chat' },
    ],
    misses: [
      {
        text: 'Interview dengan kepala dapur diadakan Selasa di kantor, bawa CV dan ijazah asli.',
        because: 'ada wawancara',
      },
      {
        text: 'Pelayan restoran diterima setelah dua hari masa percobaan yang dibayar.',
        because: 'ada masa percobaan',
      },
    ],
  },
  'work-on-tourist-visa': {
    matches: [
      {
        text: 'Berangkat dulu pakai visa turis dulu, dokumen kerjanya menyusul setelah tiba.',
        shows: 'pakai visa turis',
      },
      {
        text: 'tenang, nanti diurus di sana, masuk sebagai turis aja',
        shows: 'masuk sebagai turis',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Jangan mau bekerja pakai visa turis, kata BP2MI dalam imbauannya.', because: 'peringatan' },
      {
        text: 'Kami melayani visa turis untuk rombongan wisata ke Jepang dan Korea.',
        because: 'agen wisata',
      },
    ],
  },
  'passport-handed-over': {
    matches: [
      {
        text: 'Paspor akan ditahan perusahaan sampai kontrak dua tahun selesai.',
        shows: 'Paspor akan ditahan',
      },
      { text: 'serahkan paspor ke bos ya begitu sampai', shows: 'serahkan paspor', kind: 'chat' },
    ],
    misses: [
      {
        text: 'Paspor tetap dipegang sendiri dan kamu boleh pulang kapan pun kontrak selesai.',
        because: 'paspor tetap pada pekerja',
      },
      {
        text: 'Majikan tidak boleh pegang paspor pekerja, itu melanggar hukum.',
        because: 'keterangan hukum',
      },
    ],
  },
  'demanded-secrecy': {
    matches: [
      { text: 'Jangan bilang siapa-siapa soal tawaran ini, kuotanya sedikit.', shows: 'Jangan bilang siapa' },
      { text: 'rahasiakan dulu ya, cukup kita berdua', shows: 'rahasiakan', kind: 'chat' },
    ],
    misses: [
      {
        text: 'Ceritakan tawaran ini kepada keluarga dan simpan salinan kontraknya.',
        because: 'kebalikannya',
      },
      { text: 'Dosen itu menjaga rahasia dagang resep sambal keluarganya.', because: 'arti lain' },
    ],
  },
  'likes-and-ratings': {
    matches: [
      { text: 'Cuma follow akun toko dan screenshot, tiap tugas dibayar Rp15.000.', shows: 'follow' },
      { text: 'tugasnya kasih rating hotel kak, komisi langsung masuk', shows: 'rating hotel', kind: 'chat' },
    ],
    misses: [
      {
        text: 'Admin media sosial membalas komentar, membuat jadwal konten dan laporan bulanan di kantor.',
        because: 'pekerjaan biasa',
      },
      { text: 'Follow akun kami untuk melihat menu dan jam buka warung.', because: 'promosi warung' },
    ],
  },
  'pay-to-withdraw': {
    matches: [
      {
        text: 'Saldo dibekukan, bayar pajak 10 persen dulu supaya bisa tarik dana.',
        shows: 'Saldo dibekukan',
      },
      { text: 'setor jaminan dulu agar bonus cair hari ini', shows: 'jaminan', kind: 'chat' },
    ],
    misses: [
      { text: 'Gaji bisa diambil di ATM setiap tanggal 25 tanpa potongan.', because: 'gaji biasa' },
      {
        text: 'Polisi mengimbau: jangan setor uang agar dana cair, itu modus penipuan.',
        because: 'peringatan',
      },
    ],
  },
  'move-to-messenger': {
    matches: [
      { text: 'Info lengkap, chat admin via Telegram ya, di sini jarang dibuka.', shows: 'via Telegram' },
      { text: 'chat WA saya aja kak biar cepat', shows: 'chat WA', kind: 'chat' },
    ],
    misses: [
      {
        text: 'Datang langsung ke kantor kami di Jalan Melati dengan CV dan fotokopi ijazah.',
        because: 'lamar langsung',
      },
      {
        text: 'Tugasmu menjawab telepon pelanggan dan mencatat pesanan di sistem kasir.',
        because: 'uraian tugas',
      },
    ],
  },
  'lie-to-officials': {
    matches: [
      { text: 'Kalau ditanya imigrasi, jawab mau liburan dan tunjukkan tiket pulang.', shows: 'jawab mau' },
      {
        text: 'bilang aja turis ke petugas, hapus chat sebelum bandara',
        shows: 'bilang aja turis',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Katakan yang sebenarnya kepada petugas imigrasi dan tunjukkan kontrak kerjamu.',
        because: 'saran jujur',
      },
      { text: 'Pemandu wisata menemani turis keliling kota tua dan pasar.', because: 'pekerjaan wisata' },
    ],
  },
  'no-fee-notice': {
    matches: [
      { text: 'Kami tidak memungut biaya apa pun dari pelamar pada semua tahap.', shows: 'tidak memungut' },
      {
        text: 'Proses rekrutmen tanpa biaya apapun, laporkan jika ada yang meminta uang.',
        shows: 'tanpa biaya apapun',
      },
    ],
    misses: [
      { text: 'Biaya kecil dibayar di awal, sisanya setelah sampai.', because: 'diminta biaya' },
      {
        text: 'Tidak ada pengalaman pun kami ajari membuat roti sejak jam lima pagi.',
        because: 'bukan soal biaya',
      },
    ],
  },
};
