// Indonesian: what people write in offers. `seen` names where a wording is attested; guesses count half.
import { guessed, seen, type Phrases } from '../../define.ts';

export const phrases = {
  'job-word': [
    ...seen(
      'LURES',
      'lowongan [kerja|pekerjaan]',
      'loker',
      '(pekerjaan|bekerja|kerja) (sebagai|di|paruh waktu|sampingan|online)',
      '(butuh|dibutuhkan|dicari|mencari) .. (karyawan|orang|pekerja|tenaga|staf|admin|operator|wanita)',
    ),
    ...guessed('rekrutmen', 'freelance', 'posisi (admin|staf|operator)'),
  ],
  abroad: [
    ...seen(
      'ID-PAF',
      'luar negeri',
      '(kerja|bekerja|penempatan|berangkat|job) (di|ke) (kamboja|thailand|myanmar|laos|filipina|malaysia|taiwan|jepang|korea|eropa|polandia|dubai|australia)',
    ),
    ...guessed('negara (lain|tujuan)', '(tki|tkw|pmi|pekerja migran)'),
  ],
  'no-experience': [
    ...seen(
      'ID-TEMPO',
      'tanpa (pengalaman|skill|keahlian)',
      '(tidak|gak|nggak|ga|tak) (perlu|butuh|harus|wajib) [ada|punya] (pengalaman|skill|keahlian)',
    ),
    ...guessed(
      '(pengalaman|skill) (tidak|gak) (diperlukan|dibutuhkan|wajib)',
      'pemula (bisa|boleh)',
      'dilatih (dari nol|sampai bisa|gratis)',
    ),
  ],
  'nothing-asked': [
    ...seen('ID-TEMPO', 'tanpa ijazah', 'usia bebas', '(semua|segala) (umur|usia)'),
    ...seen(
      'LURES',
      '(hanya|cukup|modal|cuma|bermodal) [pakai|modal|dengan|butuh] (hp|ponsel|handphone|smartphone)',
      'siapa (saja|pun) (bisa|boleh)',
    ),
    ...guessed('(tidak|gak|tanpa) [perlu|harus] (bahasa inggris|bahasa asing|syarat|cv|batas usia)'),
  ],
  'high-pay': [
    ...seen(
      'ID-TEMPO',
      'gaji (fantastis|besar|tinggi|menggiurkan|puluhan juta|dolar|menarik)',
      'puluhan juta',
    ),
    ...seen(
      'LURES',
      '(gaji|gajinya|penghasilan|pendapatan|komisi|untung) [hingga|sampai|mulai|bisa] {amount}',
      'penghasilan (besar|tinggi|jutaan|tambahan jutaan)',
    ),
    ...guessed(
      '(cuan|duit|uang) (besar|banyak|jutaan|gede)',
      '(jutaan|belasan juta) (rupiah|per|sehari|sebulan)',
      'gaji (dua|tiga|sepuluh) kali',
    ),
  ],
  'pay-by-day-or-week': [
    ...seen(
      'LURES',
      '{amount} [rupiah] (per|setiap|tiap|se) (hari|minggu|misi|tugas)',
      '(sehari|seharinya|perhari|per hari|setiap hari|perminggu|per minggu|seminggu)',
      '(gaji|bayaran|komisi|dibayar) [dibayar|cair] (harian|mingguan|setiap hari|tiap hari)',
    ),
    ...guessed('(langsung|hari itu juga) (cair|dibayar|gajian)'),
  ],
  'little-time': [
    ...seen(
      'LURES',
      '{number} (menit|jam) (saja|per hari|sehari|setiap hari)',
      '(1|2|3|satu|dua|tiga|beberapa) (jam|menit) (sehari|saja|per hari|tiap hari)',
    ),
    ...guessed(
      '(waktu luang|waktu senggang|waktu fleksibel|waktu bebas|sambil rebahan|sambil santai)',
      'di sela (waktu|kesibukan)',
    ),
  ],
  'simple-work': [
    ...seen(
      'LURES',
      '(tugas|kerja|pekerjaan|kerjanya|misi) [yang|sangat|nya] (mudah|simpel|gampang|ringan|sederhana|santai)',
      'tinggal (klik|like|ketik|screenshot|pencet)',
    ),
    ...guessed('(mudah|gampang) (banget|sekali|dikerjakan)', 'cuma (klik|like|ketik)'),
  ],
  'work-from-home': [
    ...guessed(
      '(kerja|bekerja|usaha) [online] (dari|di) rumah',
      '(kerja|pekerjaan|loker|bisnis) (online|remote|daring)',
      'dari rumah (saja|aja)',
      'wfh',
    ),
  ],
  'lure-role': [
    ...seen(
      'ID-TEMPO',
      '(admin|operator|customer service|cs|telemarketing|marketing online|marketing digital|penerjemah|translator) (di|untuk|ke|online|judi|kripto|komputer|luar)',
      'sebagai (admin|operator|customer service|telemarketing|penerjemah|marketing)',
      'entri data',
    ),
    ...seen('LURES', 'pelayan kasino'),
    ...guessed(
      '(admin|cs) (slot|judol|olshop luar)',
      '(pelayan|model|pemandu lagu) (di|ke) (luar|malaysia|jepang|dubai)',
    ),
  ],
  duties: [
    ...guessed(
      '(tugas|tanggung) (dan tanggung|utama|jawab|anda|pokok)',
      '(kualifikasi|persyaratan|deskripsi pekerjaan|jobdesk|jobdesc|uraian tugas)',
      'jam (kerja|operasional)',
      '(melayani|membersihkan|memasak|mengemas|mengelola|menyusun|mengajar|merawat|menyiapkan|mengantar) (pelanggan|kamar|makanan|tamu|barang|laporan|siswa|pasien|stok|bahan|paket)',
      'shift (pagi|malam|siang)',
    ),
  ],
  'company-talk': [
    ...guessed(
      '(perusahaan|kantor|toko|pabrik|hotel|klinik|sekolah|restoran|kebun) kami',
      '(pt|cv) (maju|jaya|indonesia|sejahtera|abadi)',
      '(berdiri|didirikan) (sejak|pada|tahun)',
      'tentang (kami|perusahaan)',
    ),
  ],
  'our-client': [
    ...seen('ID-TEMPO', 'perusahaan (asing|luar negeri|luar|internasional|multinasional)'),
    ...guessed(
      'klien (kami|luar negeri)',
      '(majikan|perusahaan|hotel|pabrik) (ternama|terkenal|besar) (di|luar)',
    ),
  ],
  interview: [...guessed('wawancara', 'interview', 'interviu', 'panggilan video')],
  contract: [...guessed('kontrak', 'perjanjian kerja', 'surat penawaran')],
  'licence-word': [
    ...guessed('(sip3mi|sippmi|siup|nomor izin|izin resmi|berizin|terdaftar di|p3mi resmi|bp2mi|kp2mi)'),
  ],
  'agent-word': [
    ...guessed(
      '(agen|agensi|penyalur|sponsor|calo|lpk|p3mi|pjtki|konsultan visa|jasa visa)',
      '(kami|saya) (memberangkatkan|menempatkan|menyalurkan|urus)',
    ),
  ],
  'domestic-work': [
    ...guessed(
      '(art|pembantu|asisten rumah tangga|prt|pengasuh|baby sitter|babysitter|perawat lansia|au pair|tkw)',
    ),
  ],
  'host-family': [...guessed('au pair', 'keluarga (angkat|asuh)', 'host family', 'anak (anak|kembar) kami')],
  'ship-work': [...guessed('(kapal|abk|anak buah kapal|pelaut|kapal pesiar|kapal ikan|awak kapal)')],
  'farm-work': [
    ...guessed(
      '(kebun|panen|petik buah|petik stroberi|petik apel|pemetik|ladang|pertanian|perkebunan|greenhouse|pekerja musiman)',
    ),
  ],
  'modelling-work': [...guessed('(model|casting|pemotretan|agensi model|agensi bakat|talent|foto model)')],
  'entertainment-work': [
    ...guessed(
      '(hostess|pemandu lagu|pemandu karaoke|lc karaoke|penari|pijat|terapis pijat|klub malam|karaoke|ladies companion|pendamping tamu|spa plus)',
    ),
  ],
  'sport-or-study': [
    ...guessed(
      '(beasiswa|seleksi pemain|seleksi sepak bola|akademi sepak bola|akademi bola|trial bola|trial sepak|klub bola|klub sepak|magang ke|program magang|program pelajar)',
    ),
  ],
  'gold-or-oil-work': [
    ...guessed('(tambang|kilang|offshore|rig|minyak dan gas|migas|pengeboran|tambang emas)'),
  ],
  fee: [
    ...seen(
      'ID-FAK',
      'uang muka',
      'biaya (administrasi|pendaftaran|admin|registrasi|proses|akomodasi|pelatihan|aktivasi|pengurusan|berkas|jasa|visa|agen|verifikasi|medical)',
    ),
    ...guessed(
      'uang (pendaftaran|admin|pelicin|jaminan|proses|registrasi)',
      '(fee|dana) (agen|pendaftaran|aktivasi|proses)',
      'biaya (awal|kecil)',
    ),
  ],
  'pay-verb': [
    ...seen(
      'LURES',
      '(diminta|harus|wajib|perlu|silakan|tinggal|mohon|anda|kamu|segera|cukup|dulu) [anda|kamu|untuk|dulu|segera] (bayar|membayar|setor|menyetor|transfer|mentransfer|kirim uang|deposit|melunasi|isi saldo)',
      '(bayar|setor|transfer|deposit|lunasi) [dulu|uang|dana|saldo|sebesar|jaminan|biaya] {amount}',
    ),
    ...guessed('(bayar|setor|transfer|lunasi) (dulu|biaya|ke rekening|ke|uang|via|dana|jaminan|lewat|pakai)'),
  ],
  deposit: [...seen('LURES', '(setor|uang) jaminan', '(uang muka|dp|deposit|uang jaminan|panjar|jaminan)')],
  refundable: [
    ...seen('LURES', '(uang|dana|jaminan|biaya|deposit) [akan|bisa|itu] (dikembalikan|kembali|refund)'),
    ...guessed(
      '(akan|bisa) (dikembalikan|direfund|diganti)',
      'untuk (mengamankan|menahan|booking|reservasi|memesan) [tempat|kursi|slot]',
      '(gaji pertama|hari pertama kerja)',
    ),
  ],
  visa: [...guessed('visa', '(izin|permit) (kerja|tinggal)', 'sponsor visa')],
  'course-word': [...guessed('(pelatihan|kursus|training|sertifikat|diklat|ujian|kelas)')],
  'check-word': [
    ...guessed(
      '(medical check|medical checkup|medical check up|mcu|tes kesehatan|skck|asuransi|cek kesehatan)',
    ),
  ],
  'kit-word': [
    ...guessed('(seragam|starter kit|laptop|perlengkapan|id card|modul|software|peralatan|sepatu kerja)'),
  ],
  'room-word': [...guessed('(kamar|kos|mess|sewa|asrama|tempat tinggal|penginapan|kontrakan|akomodasi)')],
  'odd-channel': [
    ...seen('ID-FAK', 'rekening pribadi'),
    ...guessed(
      '(pulsa|voucher|gift card|western union|usdt|kripto|crypto|bitcoin|dana|ovo|gopay) [ke|saya]',
      'rekening (saya|atas nama|bendahara|hrd)',
      'tunai (ke|kepada)',
    ),
  ],
  crypto: [...guessed('(kripto|crypto|bitcoin|usdt|koin|dompet digital|wallet|binance)')],
  'your-account': [
    ...guessed('(rekening|akun bank|kartu atm|atm|dompet) (anda|kamu|pribadi anda|mu|sendiri|kalian)'),
  ],
  'receive-money': [
    ...guessed(
      '(menerima|terima|masuk) [sejumlah|aliran] (uang|dana|transfer|pembayaran|kiriman)',
      '(uang|dana|transfer|pembayaran) [akan] (masuk|diterima)',
    ),
  ],
  'forward-money': [
    ...guessed(
      '(teruskan|meneruskan|transfer|kirim|kirimkan|diteruskan|tarik tunai|mengirim) [uang|dana|kembali|sisa|lagi|nya] (ke|kepada) .. (klien|rekening lain|pelanggan|kami|supplier|bos|rekening)',
      'tarik (lalu|dan|kemudian) (serahkan|kirim|setor)',
    ),
  ],
  'keep-percentage': [
    ...guessed(
      '(potong|ambil|dapat|simpan|komisi|sisihkan) {number} (persen|dari)',
      'komisi (per|setiap|tiap|dari) (transfer|transaksi)',
    ),
  ],
  cheque: [...guessed('(cek|giro|cek bank|wesel)')],
  parcel: [...guessed('(paket|kiriman|barang|parsel)')],
  'send-on': [...guessed('(kirim ulang|kemas ulang|ganti label|label baru|teruskan paket|kirim lagi)')],
  'your-home': [...guessed('(di|ke) (rumah|alamat) (anda|kamu|sendiri|mu)', 'dari rumah')],
  'click-task': [
    ...seen(
      'LURES',
      '(like|follow|subscribe|share|review|rating|komen|screenshot|menyukai|mengikuti) [video|akun|toko|produk|hotel|youtube|tiktok|dan]',
      'memperbanyak pengunjung',
    ),
    ...guessed(
      '(order|pesanan) fiktif',
      '(beri|kasih|menaikkan) (bintang|rating|ulasan|like)',
      'optimasi (data|aplikasi|produk)',
    ),
  ],
  'task-word': [
    ...seen('LURES', 'misi', 'tugas', '(level|vip) {number}'),
    ...guessed('(tugas prabayar|pesanan|paket tugas|set data)'),
  ],
  'top-up': [
    ...seen(
      'LURES',
      '(setor|menyetor|top up|isi saldo|deposit|isi ulang|tambah saldo|transfer lagi|saldo minus|saldo negatif|menyetor uang)',
    ),
  ],
  withdraw: [
    ...seen(
      'LURES',
      '(tarik|menarik|pencairan|cairkan|mencairkan|withdraw|wd|penarikan) [saldo|dana|komisi|uang]',
      'langsung cair',
      'akan cair',
    ),
  ],
  'bring-friends': [
    ...guessed(
      '(ajak|undang|rekrut|referensikan|bawa) [1|banyak] (teman|orang|kenalan|member)',
      'per (orang|teman|member) yang',
    ),
  ],
  debt: [...guessed('(utang|hutang|pinjaman|potong gaji|dipotong gaji|potongan gaji|kasbon|cicil)')],
  passport: [
    ...guessed('paspor', 'ktp', '(kartu keluarga|kk asli|sim|akta lahir|npwp|ijazah asli|kartu identitas)'),
  ],
  'send-verb': [
    ...guessed(
      '(kirim|kirimkan|upload|unggah|serahkan|fotokan|berikan|foto) [ke|saya|kami|dulu|foto|scan|kan]',
    ),
  ],
  'copy-or-photo': [...guessed('(foto|scan|salinan|fotokopi|depan belakang)')],
  'bank-details': [
    ...guessed(
      '(nomor|no) (rekening|kartu|kartu kredit|atm)',
      'data (bank|rekening)',
      'foto (kartu atm|buku tabungan)',
    ),
  ],
  'visitor-visa': [...seen('ID-PAF', 'visa (turis|kunjungan|wisata|transit|liburan|on arrival)')],
  'free-travel': [
    ...seen('ID-PAF', 'tiket [pesawat|dan akomodasi] (gratis|ditanggung|dibayari|disediakan|free|dibiayai)'),
    ...guessed(
      '(gratis|free) (tiket|penerbangan|transportasi|pesawat|antar jemput)',
      '(ditanggung|dibayar) .. (tiket|pesawat)',
      'dijemput (di|dari) bandara',
    ),
  ],
  'free-housing': [
    ...seen('ID-PAF', '(akomodasi|tiket dan akomodasi) gratis'),
    ...guessed(
      '(mess|asrama|tempat tinggal|kamar|hotel|penginapan|akomodasi) [dan makan] (gratis|disediakan|ditanggung|free|disiapkan)',
      '(gratis|free|disediakan) [makan dan] (mess|tempat tinggal|asrama|kamar|akomodasi)',
    ),
  ],
  'free-food': [
    ...guessed(
      'makan [3x|dan mess|dan tempat tinggal|tiga kali] (gratis|ditanggung|disediakan|free)',
      '(gratis|free|disediakan|mess dan|mess) makan',
      'mes dan makan',
    ),
  ],
  'free-visa': [
    ...guessed(
      'visa (gratis|ditanggung|diurus kami|dibayari|kami urus|disiapkan)',
      '(paspor|dokumen) (ditanggung|gratis|diurus|dibuatkan|dibiayai)',
      '(gratis|free) visa',
    ),
  ],
  border: [...guessed('imigrasi', 'petugas (bandara|imigrasi|imigrasinya)', 'bandara')],
  'tell-verb': [...guessed('(pura pura|bilang saja|bilang aja)')],
  'guard-or-gate': [...guessed('(penjaga|satpam|kompleks tertutup|kompleks|gerbang)')],
  family: [...guessed('(keluarga|orang tua|ortu|suami|istri|teman|ibu|ayah|pacar|atasan)')],
  authority: [...guessed('(polisi|kedutaan|kbri|kjri|disnaker|serikat|bp2mi|pengadilan|imigrasi)')],
  'women-only': [
    ...guessed(
      '(khusus|hanya|cari|dicari|butuh|dibutuhkan) (wanita|cewek|perempuan|gadis)',
      '(wanita|cewek|perempuan) (muda|usia|umur|single|lajang)',
    ),
  ],
  looks: [
    ...guessed(
      '(menarik|cantik|berpenampilan|good looking|penampilan menarik|langsing|putih|tinggi badan|seksi)',
    ),
  ],
  'body-word': [
    ...guessed(
      '(seluruh badan|seluruh tubuh|full body|bikini|baju renang|pakaian dalam|lingerie|bugil|telanjang|topless)',
    ),
  ],
  'photo-word': [...guessed('(foto|gambar|video|selfie|pap)')],
  'school-age': [...guessed('(anak sekolah|siswi|siswa|pelajar|di bawah umur|remaja)', 'usia (15|16|17)')],
  affection: [...guessed('(sayang|aku cinta|cintaku|aku kangen|aku sayang|mencintaimu)')],
  messenger: [...guessed('(whatsapp|wa|telegram|tele|line|signal|wechat|michat|messenger)', 'wasap')],
  'message-me': [
    ...guessed(
      '(hubungi|chat|wa|dm|inbox|japri|kontak|pesan|add|tambahkan) (saya|kami|aja|ke|admin|nomor|via|lewat|di|hrd|kak)',
      '(japri|inbox)',
      'kirim pesan',
    ),
  ],
  'click-link': [
    ...guessed(
      'klik (link|tautan|disini|di sini|{link})',
      '(daftar|registrasi) (di|lewat|melalui) (link|tautan|sini|aplikasi|web)',
      '(unduh|download|install|instal) aplikasi',
      '(gabung|join|masuk) (grup|channel|group)',
    ),
  ],
  hurry: [
    ...seen('ID-TEMPO', 'cepat berangkat'),
    ...guessed(
      '(buruan|segera daftar|urgent|butuh cepat|mendesak|kuota terbatas|slot terbatas|terbatas hari ini|hari ini saja|jangan sampai ketinggalan)',
      '(sisa|tinggal) {number} (slot|kursi|orang|kuota)',
    ),
  ],
  'days-to-departure': [
    ...guessed(
      '(berangkat|terbang|keberangkatan) (besok|minggu ini|malam ini|lusa|segera|dalam {number} hari|{number} hari lagi)',
    ),
  ],
  'group-word': [...guessed('(grup|group|channel|saluran)')],
  'easy-money-wording': [
    ...guessed(
      '(uang|duit|cuan) (mudah|cepat|gampang|instan)',
      '(cepat|bisa) kaya',
      '(hasilkan|dapatkan|cari) (uang|cuan) (dari hp|sambil|dengan mudah|dari rumah|setiap hari|dengan cepat)',
      '(rebahan|tidur) (dapat|dibayar|hasilkan) (uang|cuan|duit)',
      'cuan (dari hari pertama|setiap hari)',
    ),
  ],
  'guaranteed-result': [
    ...guessed(
      '(dijamin|pasti|terjamin|garansi|jamin|100 persen|100) (berangkat|lolos|kerja|diterima|visa|cair|untung|dapat kerja|approve|dapat)',
      '(visa|kerja|keberangkatan|kelulusan|pencairan) [100|100 persen] (dijamin|terjamin|pasti)',
      '(jaminan|garansi) (kerja|berangkat|visa|lolos|diterima)',
    ),
  ],
  'guarantee-innocent': [
    ...guessed(
      '(bank garansi|garansi produk|garansi mesin|garansi toko|masa garansi|tidak menjamin|tidak ada jaminan|tidak dijamin)',
      '(jaminan sosial|jaminan kesehatan|jaminan hari tua)',
    ),
  ],
  'perk-word': [
    ...guessed(
      'bonus',
      '(gathering|pesta|liburan gratis|hadiah|kolam renang|gym|karaoke gratis|internet gratis|laundry gratis|uang saku)',
    ),
  ],
  'hired-without-interview': [
    ...guessed(
      'tanpa (interview|wawancara|tes|seleksi)',
      '(tidak|gak) (ada|perlu) (interview|wawancara)',
      '(langsung|pasti) (kerja|diterima|mulai kerja|diterima kerja)',
      '(selamat) .. (anda|kamu) (diterima|terpilih|lolos)',
    ),
  ],
  'changed-story': [
    ...guessed(
      '(kerja|kerjanya|pekerjaan|tujuan|negara|lokasi|posisi|majikan|rencana) (diganti|berubah|dipindah|pindah|diubah) [jadi|ke]',
      '(bukan|tidak jadi) (di|ke) .. (tapi|melainkan) (ke|di)',
      '(ke|di) (myanmar|kamboja|negara lain) dulu',
      '(gajinya|gaji) (diturunkan|turun|lebih kecil)',
    ),
  ],
  'refused-checks': [
    ...guessed(
      '(jangan|gak usah|tidak usah|tak usah) (banyak|kebanyakan) (tanya|bertanya)',
      '(tidak|gak) (bisa|boleh) (video call|vc|datang ke kantor|lihat kontrak|kunjungi kantor|tunjukkan kontrak|menunjukkan izin|menyebut nama perusahaan)',
      'percaya (saja|aja) (sama|pada|kami|saya)',
      '(kamera|kameranya) [saya|lagi] rusak',
      'nama perusahaan (rahasia|dirahasiakan)',
    ),
  ],
  'odd-age-floor': [
    ...guessed(
      '(minimal|usia minimal|umur minimal|usia di atas|umur di atas|di atas) (22|23|24|25) (tahun|thn)',
    ),
  ],
  'fee-to-get-job': [
    ...guessed(
      '(bayar|transfer|setor|membayar|menyetor|lunasi|kirim) .. (biaya|uang|dana|dp) (administrasi|pendaftaran|registrasi|admin|proses|aktivasi|agen|jasa|pengurusan|berkas|jaminan|muka)',
      'biaya (administrasi|pendaftaran|registrasi|proses|admin|aktivasi|pengurusan) [hanya|cuma|sebesar|nya] {amount}',
      '{amount} (untuk|buat) (administrasi|pendaftaran|registrasi|proses|aktivasi|berkas|daftar)',
      '(bayar|transfer|setor) dulu [baru|sebelum|agar|supaya]',
      '(setelah|kalau sudah) (bayar|transfer|lunas) .. (kerja|kontrak|diproses|mulai|interview)',
    ),
  ],
  'fee-visa-permit': [
    ...guessed(
      '(bayar|transfer|setor|lunasi) .. (visa|izin kerja|permit|sponsor)',
      'biaya (visa|izin kerja|permit|urus visa) [hanya|sebesar|nya] {amount}',
      '(visa|paket visa|izin kerja) [hanya|cuma|seharga] {amount}',
    ),
  ],
  'fee-training': [
    ...guessed(
      '(bayar|transfer|membayar|lunasi|beli) .. (pelatihan|kursus|training|modul) [dulu|dahulu|{amount}]',
      'biaya (pelatihan|training|kursus|diklat) [hanya|sebesar|nya|sebelum] {amount}',
      '{amount} untuk (pelatihan|training|modul)',
    ),
  ],
  'fee-check-medical': [
    ...guessed(
      '(bayar|transfer|membayar) .. (medical|mcu|tes kesehatan|asuransi|skck) .. (ke kami|ke agen|lewat kami|rekening|{amount}|dulu)',
      'biaya (medical|mcu|tes kesehatan|skck|asuransi) [hanya|sebesar] {amount}',
    ),
  ],
  'fee-kit-uniform': [
    ...guessed(
      '(bayar|beli|membeli|transfer|membayar) .. (seragam|starter kit|id card|laptop|perlengkapan) [dulu|sendiri|{amount}]',
      '(biaya|uang) (seragam|id card|perlengkapan) [sebesar|hanya] {amount}',
      '{amount} untuk (seragam|id card|starter kit)',
    ),
  ],
  'holding-deposit': [
    ...guessed(
      '(uang muka|dp|deposit|uang jaminan|jaminan|setor) .. (dikembalikan|refund|kembali|mengamankan|booking|slot|tempat|kuota)',
      '(booking|amankan|reservasi) (slot|kuota|kursi|tempat) .. {amount}',
    ),
  ],
  'fee-room-before-arrival': [
    ...guessed(
      '(bayar|transfer|dp) .. (mess|kamar|kos|asrama|penginapan|akomodasi) .. (sebelum|dulu|{amount})',
      'biaya akomodasi .. (sebelum|transfer|{amount})',
    ),
  ],
  'untraceable-payment': [
    ...guessed(
      '(transfer|bayar|kirim|setor) .. (rekening pribadi|usdt|pulsa|western union|kripto|crypto|voucher|rekening atas nama)',
      'tunai (ke|kepada) (agen|sopir|calo|petugas|koordinator)',
      'kode (voucher|gift card)',
    ),
  ],
  'early-id-papers': [
    ...guessed(
      '(kirim|kirimkan|upload|unggah|fotokan) .. (ktp|paspor|kk|kartu keluarga|npwp|ijazah asli)',
      'foto (ktp|paspor|kartu keluarga) [depan|dan|kamu|anda]',
    ),
  ],
  'selfie-with-id': [
    ...guessed(
      '(selfie|foto|swafoto|video) .. (pegang|memegang|sambil pegang|dengan|bersama) [foto] (ktp|paspor)',
    ),
  ],
  'login-or-code': [
    ...guessed(
      '(kirim|kirimkan|berikan|sebutkan|kasih|infokan) .. (otp|kode verifikasi|pin|password|kata sandi|kode sms)',
      '(otp|pin|kode) (nya|yang masuk|atm) .. (kirim|kasih|sebutkan)',
      '(instal|install|unduh) .. (anydesk|teamviewer)',
    ),
  ],
  'passport-handed-over': [
    ...seen(
      'ID-PAF',
      'paspor [akan|anda|kamu|nanti|kalian] (ditahan|disita|dipegang|disimpan|diambil|dikumpulkan|diserahkan)',
    ),
    ...guessed(
      '(serahkan|kumpulkan|titipkan|simpan) paspor',
      '(kami|majikan|agen|bos) (pegang|simpan|tahan|menyimpan|memegang) paspor',
    ),
  ],
  'papers-arranged': [
    ...guessed(
      '(kami|agen) (buatkan|urus|buat) (dokumen|surat|paspor|ijazah)',
      '(ijazah|dokumen|ktp|sertifikat|surat) (palsu|aspal|dibuatkan|tembak)',
      '(umur|usia) (dituakan|diubah|dimudakan|diganti|dinaikkan)',
    ),
  ],
  'lie-to-officials': [
    ...guessed(
      '(bilang|katakan|ngaku|mengaku|jawab) [saja|aja|sama|ke|kalau] [petugas|imigrasi|mau] (turis|liburan|wisata|jalan jalan|mengunjungi|berlibur|teman|keluarga)',
      'pura pura (turis|liburan|wisata|jadi turis|jadi wisatawan)',
      '(hapus|delete) (chat|pesan|percakapan) .. (imigrasi|bandara|sebelum|berangkat)',
      'jangan (bilang|sebut|ngaku) .. kerja .. (imigrasi|petugas|bandara)',
    ),
  ],
  'demanded-secrecy': [
    ...guessed(
      'jangan (bilang|cerita|kasih tahu|kasih tau|beri tahu|ceritakan) [ke|sama|dulu|pada|siapa] (siapa|keluarga|orang|ortu|suami|teman|siapapun|pacar|istri)',
      '(rahasiakan|rahasia kita|ini rahasia)',
      '(cukup|hanya) kita (berdua|yang tahu)',
    ),
  ],
  'come-alone': [
    ...guessed(
      'datang (sendiri|sendirian|tanpa)',
      '(interview|wawancara|casting) (di|dalam) kamar hotel',
      '(jangan|tidak boleh) (bawa|ajak) (teman|keluarga|pendamping|orang tua)',
      'sopir .. jemput .. malam',
    ),
  ],
  'phone-taken': [
    ...guessed(
      '(hp|ponsel|handphone|telepon) [anda|kamu|pribadi] (disita|diambil|ditahan|dikumpulkan|dipegang|diserahkan|tidak boleh|dilarang)',
      '(dilarang|tidak boleh) (bawa|membawa|pegang|pakai) (hp|ponsel|handphone) .. (mess|selama|sendiri|kompleks)',
    ),
  ],
  'locked-site': [
    ...guessed(
      '(tidak boleh|dilarang|gak boleh) (keluar|meninggalkan) (kompleks|mess|area|gedung|rumah|asrama|dari)',
      '(keluar|pergi) .. (harus izin|perlu izin|dikawal|dengan pengawal)',
      '(kompleks|mess|gedung) .. (dijaga|terkunci|dikunci)',
    ),
  ],
  'trapped-already': [
    ...guessed(
      '(saya|aku|kami) (gak|tidak|nggak) (bisa|boleh|dibolehkan) (pulang|keluar|pergi)',
      '(mereka|bos) (tahan|ambil|sita|mengambil|menahan) paspor (saya|kami|ku)',
      'paspor (saya|kami|ku) (ditahan|disita|diambil)',
      '(saya|aku|kami) (disekap|dikurung|ditahan|dijual) (di|sama|oleh)',
    ),
  ],
  'blocked-outside-help': [
    ...guessed(
      'jangan (lapor|ke|hubungi|pergi ke|telepon) [ke] (polisi|kedutaan|kbri|bp2mi)',
      '(kalau|jika) lapor .. (ditangkap|dipenjara|dideportasi)',
    ),
  ],
  'act-now': [
    ...guessed(
      '(kesempatan|slot|kuota|hari) terakhir',
      '(hari ini|malam ini) (saja|terakhir|juga daftar)',
      '(buruan|segera) (daftar|daftarkan|hubungi|sebelum)',
    ),
  ],
  'leave-within-days': [
    ...guessed(
      '(berangkat|terbang) (besok|lusa|minggu ini|dalam {number} hari)',
      'cepat (berangkat|terbang)',
      'proses cepat langsung (berangkat|terbang)',
    ),
  ],
  'pressure-when-asked': [
    ...guessed(
      '(banyak|kebanyakan) tanya',
      '(mau|niat) (kerja|ikut) (atau|apa) (tidak|nggak|gak|enggak)',
      '(banyak|masih ada) (yang|orang) (antri|menunggu|mau gantikan|lain)',
      '(buang|habiskan|membuang) waktu (saya|kami)',
    ),
  ],
  'contract-unread': [
    ...guessed(
      'kontrak (nanti|setelah tiba|di sana|menyusul|belakangan|setelah sampai|ditandatangani di sana)',
      'tanpa (kontrak|perjanjian)',
      'tanda tangan (dulu|sekarang|saja|aja) [tanpa|baru|baca]',
      'tidak perlu (kontrak|baca kontrak)',
    ),
  ],
  'move-to-messenger': [
    ...guessed(
      '(hubungi|chat|wa|add|tambahkan|lanjut|pindah|japri|kontak|kirim) [saya|kami|admin|hrd|di|ke|via|kita|lewat|pesan] [via|di|ke|lewat|lanjut] (telegram|whatsapp|wa|tele|line|signal|michat)',
      '(admin|hrd|mentor|resepsionis) .. (di|via|lewat) (telegram|whatsapp|wa)',
    ),
  ],
  'added-to-group': [
    ...guessed(
      '(selamat datang|welcome) (di|ke) (grup|group|channel)',
      '(saya|kami) (masukkan|undang|tambahkan) .. (grup|group|channel)',
      '(gabung|join|masuk) (grup|group|channel) (telegram|wa|whatsapp|kerja|misi|tugas)',
    ),
  ],
  'unknown-app-or-portal': [
    ...guessed(
      '(unduh|download|install|instal) (aplikasi|apk) (kami|ini|kerja|perusahaan|dulu)',
      '(daftar|buat akun|registrasi|login) (di|ke) (platform|situs|aplikasi|website|web) (kami|kerja|ini|perusahaan)',
    ),
  ],
  'work-on-tourist-visa': [
    ...seen(
      'ID-PAF',
      '(pakai|dengan|pake|menggunakan) visa (turis|kunjungan|wisata) (dulu|dahulu|saja|untuk kerja)',
      'nanti (diurus|diubah|diganti|dikonversi) (di sana|di lokasi|jadi visa kerja)',
    ),
    ...guessed(
      '(berangkat|masuk) (sebagai|jadi) (turis|wisatawan)',
      'visa (turis|kunjungan) .. (jadi|ganti|ubah) [ke] (visa kerja|izin kerja)',
    ),
  ],
  'denied-visa-need': [
    ...guessed(
      '(tidak|gak|tak) (perlu|butuh|pakai) visa',
      'tanpa visa',
      '(cukup|hanya) (paspor|pakai paspor) [saja]',
      'bebas visa (untuk|kerja)',
    ),
  ],
  'odd-route': [
    ...guessed(
      '(transit|lewat|turun|singgah) .. (dulu|lalu|kemudian) .. (mobil|darat|dijemput|kapal|menyeberang)',
      '(ada yang|orang kami) (jemput|menjemput) .. (perbatasan|nyebrang|menyeberang)',
    ),
  ],
  'irregular-crossing': [
    ...guessed(
      '(menyeberang|nyebrang|lewat) (sungai|perbatasan|jalur tikus|laut malam|malam hari)',
      'jalur (tikus|belakang|gelap|ilegal|laut)',
      'tanpa (cap|stempel) [paspor|imigrasi]',
      '(kapal|perahu) malam',
    ),
  ],
  'unclear-destination': [
    ...guessed(
      '(alamat|lokasi|tujuan|negara) .. (diberitahu|dikasih tahu|dikabari|diinfo) (nanti|setelah|di sana|sampai)',
      '(lokasi|negara|negaranya) [masih|nanti] (rahasia|menyusul)',
    ),
  ],
  'debt-from-travel': [
    ...guessed(
      '(tiket|visa|biaya|ongkos|keberangkatan) .. (dipotong|potong|dicicil|dibayar) (dari|lewat|pakai|gaji) [gaji]',
      'potong gaji .. (tiket|visa|biaya|bulan)',
      '(berangkat dulu bayar|bayar setelah kerja)',
      '(utang|hutang) (tiket|keberangkatan|biaya)',
    ),
  ],
  'penalty-for-leaving': [
    ...guessed(
      '(denda|ganti rugi|penalti|tebusan) .. (pulang|keluar|berhenti|kabur|resign|batal|kontrak)',
      '(kalau|jika) (pulang|keluar|berhenti|batal|kabur|mundur) .. (bayar|denda|ganti rugi|tebus)',
    ),
  ],
  'withheld-pay': [
    ...guessed(
      'gaji [pertama|akan|kamu|anda|bulan] [pertama|akan] (ditahan|disimpan|dipegang|dibayar di akhir|tidak dibayar|dibayar setelah kontrak|dibayar akhir)',
      '(bulan|{number} bulan) pertama (tanpa gaji|tidak digaji|gaji ditahan|tidak dibayar)',
    ),
  ],
  'tied-live-in': [
    ...guessed(
      'tinggal (di rumah|bersama|dengan) majikan .. (visa|kontrak|luar|paspor)',
      'visa .. (terikat|atas nama) majikan',
    ),
  ],
  'excess-hours': [
    ...guessed(
      '(12|13|14|15|16|18) jam (sehari|per hari|setiap hari|kerja|perhari)',
      '(tanpa|tidak ada|gak ada) (libur|hari libur|cuti)',
      '(7|tujuh) hari (seminggu|kerja|per minggu)',
    ),
  ],
  'rota-work': [...guessed('(roster|sistem rotasi|{number} minggu kerja|libur {number} minggu)')],
  'bonus-to-recruit': [
    ...guessed(
      '(bonus|komisi|{amount}) (per|setiap|tiap|untuk setiap) (orang|teman|member|anggota|rekrut) [yang|baru|diajak]',
      '(ajak|rekrut|undang) (teman|orang|member|anggota) .. (bonus|komisi|dapat|{amount}|dibayar)',
    ),
  ],
  'demanded-age-sex-looks': [
    ...seen('ID-TEMPO', '(wanita|cewek|perempuan|gadis) (menarik|cantik|usia|umur|muda|berpenampilan)'),
    ...guessed(
      '(khusus|dicari|butuh|hanya) (wanita|cewek|perempuan|gadis) .. (cantik|menarik|single|langsing|lajang|18|19|20)',
      '(kirim) .. (foto|tinggi|berat) .. (tinggi badan|berat badan|ukuran)',
    ),
  ],
  'body-photos': [
    ...guessed(
      '(foto|gambar|pap|video) [kamu|anda] (seluruh badan|seluruh tubuh|full body|bikini|pakaian dalam|baju renang|seksi|telanjang|bugil)',
      '(ukuran dada|ukuran badan|ukuran pinggang|ukuran bra|lingkar dada|lingkar pinggang)',
    ),
  ],
  'undress-or-webcam-test': [
    ...guessed(
      '(buka|lepas|lepaskan) (baju|pakaian|bra|celana)',
      '(tes kamera|video call|vcs|live) .. (telanjang|pakaian dalam|buka baju|seksi|bugil)',
      'foto (telanjang|bugil|topless)',
    ),
  ],
  'entertainment-euphemism': [
    ...guessed(
      '(pendamping|teman|menemani|temani) (tamu|klien) [vip|pria|karaoke|minum]',
      '(pemandu lagu|lc|hostess|ladies companion|terapis|penari) .. (luar negeri|malaysia|tips|tip|cantik|dubai|jepang|mess)',
      'pijat (plus|khusus|sensasi|pria)',
    ),
  ],
  'minor-sought': [
    ...guessed(
      '(usia|umur) (15|16|17) [tahun] (boleh|bisa|ke atas|diterima|keatas|sampai|hingga|tahun)',
      '(mulai|minimal|dari) (15|16) tahun',
      '(anak sekolah|pelajar|siswi|di bawah umur) (boleh|bisa|diterima) [ikut|kerja|berangkat|daftar]',
    ),
  ],
  'love-then-job': [
    ...guessed(
      '(sayang|cinta|cintaku) .. (carikan|dapat|ada|carikan kamu) .. (kerja|pekerjaan)',
      '(ikut|nyusul) (aku|ke sini|abang) .. (kerja|kerjaan) .. (nikah|bersama|menikah|sayang)',
      '(kita|nanti) (menikah|hidup bersama|nikah) .. (kerja|luar negeri)',
    ),
  ],
  'use-your-account': [
    ...guessed(
      '(rekening|akun bank) (anda|kamu|pribadi|mu|sendiri) .. (menerima|terima|menampung|masuk|tampung|dipakai|digunakan)',
      '(terima|menerima|tampung|menampung) .. (rekening) (anda|kamu|pribadi|mu|sendiri) .. (teruskan|transfer|kirim|komisi|persen|potong)',
      '(agen|admin) (pembayaran|transfer) .. rekening',
    ),
  ],
  'crypto-buying-job': [
    ...guessed(
      '(beli|tukar|membeli|konversi|ubah) .. (kripto|crypto|usdt|bitcoin|koin) .. (kirim|perusahaan|kami|wallet|klien|dompet|bos)',
      '(uang|dana) .. (dibelikan|ditukar|dikonversi|jadikan) .. (usdt|crypto|kripto|bitcoin)',
    ),
  ],
  'cheque-then-forward': [
    ...guessed(
      '(cairkan|setorkan|setor|uangkan|depositkan) (cek|giro) .. (kirim|transfer|sisa|beli|sisanya|kartu)',
      'cek .. (untuk|buat) (beli|membeli) (peralatan|laptop|alat)',
    ),
  ],
  'parcel-forwarding': [
    ...guessed(
      '(terima|menerima) .. (paket|barang|kiriman) .. (kirim lagi|kirim ulang|teruskan|kirimkan|kemas ulang|label|meneruskan)',
      '(kemas ulang|ganti label|kirim ulang) .. (paket|barang) .. (rumah|alamat|luar)',
    ),
  ],
  'rented-account': [
    ...guessed(
      '(sewa|jual|beli|pinjam|sewakan|menyewa|terima) (rekening|akun|atm|buku tabungan|akun facebook|akun wa)',
      '(buka|bikin|buatkan) (rekening|nomor sim|kartu sim) .. (dibayar|upah|imbalan|{amount}|kami bayar|dapat)',
    ),
  ],
  'likes-and-ratings': [
    ...seen(
      'LURES',
      '(like|follow|subscribe|rating|review|screenshot|komen) .. (dibayar|komisi|{amount}|dapat|bayaran|upah|per)',
      '(misi|tugas) .. (like|follow|subscribe|memperbanyak|review|rating|toko online|toko daring)',
    ),
    ...guessed(
      '(dibayar|komisi|{amount}) .. (like|follow|subscribe|ulasan|bintang lima|review)',
      '(pesanan|order) fiktif',
      'beri (bintang|rating|ulasan) .. (hotel|produk|aplikasi|toko)',
    ),
  ],
  'top-up-to-go-on': [
    ...seen(
      'LURES',
      '(setor|menyetor|deposit|top up|isi saldo|transfer lagi) .. (misi|tugas|bonus|level|lanjut|melanjutkan|membuka|selanjutnya)',
    ),
    ...guessed(
      '(buka|membuka|melanjutkan|lanjut|selesaikan) .. (misi|tugas|level|paket) .. (setor|deposit|top up|isi saldo|{amount})',
      'saldo (minus|negatif) .. (isi|setor|top up|tutup|lunasi|harus)',
    ),
  ],
  'pay-to-withdraw': [
    ...guessed(
      '(sebelum|untuk|agar|supaya|baru bisa) .. (tarik|menarik|withdraw|cair|pencairan|mencairkan|wd|penarikan) .. (bayar|pajak|setor|deposit|biaya|jaminan)',
      '(bayar|setor|pajak|biaya|jaminan|deposit) .. (agar|sebelum|untuk|supaya|baru) .. (cair|tarik|menarik|withdraw|wd|pencairan|penarikan)',
      '(saldo|dana) (dibekukan|beku|terkunci) .. (bayar|setor)',
    ),
  ],
  'small-payout-first': [
    ...seen(
      'LURES',
      '(misi|tugas) (pertama|percobaan|awal|uji coba) .. (dibayar|cair|komisi|dapat|{amount}|gratis)',
    ),
    ...guessed(
      '(komisi|bayaran|bonus) pertama (sudah|telah|langsung|akan) [dikirim|masuk|cair]',
      '(sudah|udah) (masuk|cair|terima) .. (kan|belum|komisi pertama|{amount})',
    ),
  ],
  'picked-without-applying': [
    ...guessed(
      '(anda|kamu|nomor anda|profil anda|cv anda|nomor kamu) (terpilih|dipilih|direkomendasikan|kami temukan|kami dapat|telah terpilih|lolos|masuk)',
      '(kami|saya) (menemukan|melihat|mendapat|menerima|dapat) (nomor|cv|profil|lamaran|kontak|data) (anda|kamu|kakak)',
    ),
  ],
  'scripted-opener': [
    ...guessed(
      '(saya|perkenalkan|aku|nama saya) .. (dari|hrd|perwakilan|asisten) (agensi|agency|hrd|tiktok|shopee|perusahaan|perekrutan|rekrutmen|marketing|tokopedia)',
      '(boleh|bisa|apakah) .. (minta waktu|ganggu sebentar|waktunya|mengganggu|luangkan)',
      '(apakah|tertarik) .. (tertarik|dengan) .. (paruh waktu|sampingan|part time|freelance|online)',
    ),
  ],
  'reply-with-code': [
    ...guessed('(balas|ketik|komen|reply|jawab|tulis) (ya|1|mau|minat|info|ok|hadir|kerja|gabung|yes|siap)'),
  ],
  'chat-only-interview': [
    ...guessed(
      '(interview|wawancara) (via|lewat|melalui|di|hanya|cukup) [via|lewat|chat] (chat|telegram|wa|whatsapp|teks|pesan)',
      '(interview|wawancara) tertulis .. (chat|telegram|wa)',
    ),
  ],
  'group-praise': [
    ...guessed(
      '(makasih|terima kasih|thanks) .. (mentor|admin|kak|coach|bu|pak) .. (cair|wd|withdraw|masuk|gaji|komisi|profit)',
      '(sudah|udah|barusan|berhasil|baru) (wd|withdraw|cair|tarik|gajian) [lagi|tadi|hari]',
      '(terbukti|beneran|ternyata) (cair|membayar|dibayar|amanah)',
    ),
  ],
  'location-or-family-details': [
    ...guessed(
      '(kirim|share|bagikan|shareloc|nyalakan|aktifkan) [live|ke] (lokasi|sherlok|loc) [terkini|kamu|anda|sekarang]',
      '(nama|alamat|nomor|foto) (orang tua|ortu|keluarga|ibu|rumah|anak|suami) [kamu|anda]',
      'foto rumah',
    ),
  ],
  threats: [
    ...guessed(
      '(kami|saya|aku) tahu (rumah|alamat|di mana|keluarga|tempat)',
      '(kami|akan) (laporkan|tuntut|penjarakan|datangi|bunuh|sakiti) (kamu|anda|keluarga|rumah|kau)',
      '(kamu|anda|kau) akan (menyesal|ditangkap|dipenjara|dituntut)',
      'bayar .. (atau|kalau tidak) .. (dilaporkan|disebar|dipukul|penjara|datangi|celaka)',
    ),
  ],
  'image-blackmail': [
    ...guessed(
      '(sebar|sebarkan|posting|kirim|viralkan|disebar|disebarkan) .. (foto|video|vcs) (kamu|anda|mu|telanjang|bugil|ini|kau)',
      '(foto|video) (kamu|mu|anda|telanjang|bugil) .. (sebar|disebar|viral|kirim|disebarkan|kukirim)',
    ),
  ],
  'pose-and-persuade-role': [
    ...guessed(
      '(chat|ngobrol|chatting|merayu|mengajak|membujuk) .. (klien|orang|target|pria|pelanggan|bule) .. (investasi|deposit|akun palsu|profil|sebagai wanita|percaya|transfer)',
      '(akun|profil) (palsu|wanita|cewek) .. (chat|target|klien|pria|pelanggan)',
      'love scam*',
    ),
  ],
  'online-gambling-work': [
    ...guessed(
      '(judi|kasino|casino|slot|togel|taruhan) (online|daring) .. (admin|cs|operator|kerja|loker|gaji|telemarketing|promotor|marketing)',
      '(admin|cs|operator|telemarketing|marketing|promotor|loker|customer service) .. (judi|judol|kasino|casino|slot|togel|taruhan)',
    ),
  ],
  'carry-or-collect': [
    ...guessed(
      '(bawa|membawa|antar|bawakan|titip) (koper|tas|titipan|bungkusan|amplop|paket) [ini|itu] (ke|di|lewat|naik|saja|dari|milik|pesawat)',
      '(ambil|jemput|tagih|kumpulkan) (uang|tunai|uang tunai|dokumen) (dari|ke|di) (rumah|orang|lansia|korban|warga)',
    ),
  ],
  'unasked-denials': [
    ...guessed(
      '(bukan|ini bukan|tidak|dijamin bukan) (penipuan|scam|tipu|judi|narkoba|mlm|investasi bodong|hoax)',
      '(100 persen|100|dijamin|pasti) (legal|amanah|aman|resmi|asli|halal)',
      'tanpa (risiko|resiko|modal|deposit|tipu|penyekapan|kekerasan)',
      'no (tipu|scam|hoax)',
    ),
  ],
  'easy-pickup-pay': [
    ...guessed(
      '(kerja|tugas|job) (sehari|satu hari|sekali jalan|sekali antar) .. (jutaan|{amount}|besar|dibayar)',
      '(sekali|cuma) (antar|bawa|ambil|jemput) .. (dibayar|{amount}|juta|upah)',
    ),
  ],
  'cash-no-contract': [
    ...guessed(
      'tanpa kontrak .. (tunai|cash|pajak|bayar)',
      '(tunai|cash) .. tanpa (kontrak|pajak|slip|surat)',
    ),
  ],
  'sponsor-for-sale': [
    ...guessed(
      '(jual|dijual|beli) (visa|sponsor|izin kerja|job order|kuota visa)',
      'visa (bebas|free) .. (dijual|harga|{amount})',
    ),
  ],
  'code-words': [
    ...guessed(
      '(scammer|scaming|operator judol|admin kamboja|jalur cepat|jalur dalam|jalur gelap|unprosedural|orang dalam imigrasi)',
    ),
  ],
  'employer-pays': [
    ...guessed(
      '(ditanggung|dibayar|dibiayai|disediakan) [penuh|sepenuhnya] [oleh] (perusahaan|majikan|pemberi kerja|hotel|rumah sakit)',
      '(perusahaan|majikan|pemberi kerja|hotel|rumah sakit) (menanggung|membayar|membiayai|menyediakan|yang menanggung|yang membayar)',
      'zero cost',
    ),
  ],
  'no-fee-notice': [
    ...guessed(
      '(tidak|tak|tanpa) [pernah|ada|kami] (memungut|dipungut|meminta|menarik|pungutan|dikenakan) [biaya|uang|bayaran]',
      '(tanpa|bebas|tidak ada) (biaya|pungutan) (apapun|apa pun|pendaftaran|rekrutmen|sama|dari|dalam)',
      '(gratis|tidak dipungut) .. (pelamar|biaya|seleksi|rekrutmen)',
    ),
  ],
  'contract-before-travel': [
    ...guessed(
      '(kontrak|perjanjian kerja) .. sebelum (berangkat|keberangkatan|terbang)',
      'sebelum (berangkat|keberangkatan) .. (kontrak|perjanjian kerja)',
      'kontrak (dalam|berbahasa) bahasa indonesia',
    ),
  ],
  'work-visa-named': [
    ...guessed(
      'visa kerja (resmi|diurus|dari|sudah|diajukan)',
      '(perusahaan|majikan|rumah sakit) (mengurus|mengajukan) (visa|izin) (kerja|tinggal)',
      '(g to g|sp2mi|specified skilled worker|tokutei ginou)',
    ),
  ],
  'real-interview': [
    ...guessed(
      '(wawancara|interview) (di kantor|langsung|tatap muka|dengan user|dengan manajer|dengan tim|dengan pimpinan|dengan hrd|dengan kepala|pertama|kedua|di hotel|di toko|di pabrik|di sekolah)',
      '(dua|tiga) (tahap|kali) (wawancara|interview|seleksi)',
      '(bertemu|bertatap muka) tim',
    ),
  ],
  'clear-duties-hours': [
    ...guessed(
      '{number} jam (per|seminggu|dalam) [minggu]',
      '(senin) (sampai|hingga|s d|jumat) [jumat|sabtu]',
      '(cuti tahunan|cuti berbayar|bpjs|lembur dibayar|uang lembur|libur dua hari|libur satu hari|libur 2 hari|libur 1 hari)',
      'gaji (dibayar|dibayarkan) tanggal',
    ),
  ],
  'time-and-questions': [
    ...guessed(
      '(silakan|boleh) (bertanya|tanya|tanyakan|cek|baca|diskusikan)',
      '(pikirkan|pertimbangkan|baca) (dulu|baik|dengan tenang|kontrak)',
      '(tidak|jangan) (terburu|buru)',
      '(cek|periksa) (izin|legalitas|nomor) .. (kami|bp2mi|perusahaan)',
    ),
  ],
  'keeps-own-papers': [
    ...guessed(
      'paspor (tetap|selalu|anda simpan|kamu simpan|dipegang sendiri) [di|anda|kamu|pegang|tangan|disimpan|sendiri]',
      '(bebas|boleh) (keluar|pulang|berhenti) (kapan|setelah|di)',
    ),
  ],
  'public-channel': [
    ...guessed(
      '(bp2mi|kp2mi|kemnaker|disnaker|siapkerja|karirhub|bkk|serikat pekerja|serikat buruh|job fair|cpns|bumn|program pemerintah)',
    ),
  ],
  'official-fee': [...guessed('biaya (resmi|di) (kedutaan|konsulat|kantor imigrasi|vfs)')],
  'lawful-hiring': [
    ...guessed(
      '(setelah|sesudah) (diterima|kontrak|lulus|tanda tangan) .. (ktp|npwp|bpjs|skck|dokumen|rekening)',
      '(hari pertama) .. (ktp|npwp|dokumen|rekening)',
    ),
  ],
  'free-movement': [...guessed('(punya|memiliki|pemegang) (izin tinggal|permanent resident|visa kerja)')],
  'mixed-language': [
    ...guessed(
      '(tugas|komisi) diselesaikan pada hari yang sama',
      '(yang terhormat|pelamar) terhormat',
      'dengan hormat (kirimkan|mohon) .. (needful|kindly)',
    ),
  ],
} satisfies Phrases;
