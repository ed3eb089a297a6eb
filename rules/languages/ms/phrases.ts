// Malay: what people write in offers. `seen` names where a wording is attested; guesses count half.
import { guessed, seen, type Phrases } from '../../define.ts';

export const phrases = {
  'job-word': [
    ...guessed(
      'jawatan kosong [kerja|pekerjaan]',
      'kerja kosong',
      '(pekerjaan|bekerja|kerja) (sebagai|di|paruh waktu|sampingan|online)',
      '(perlukan|diperlukan|dicari|mencari) .. (pekerja|orang|tenaga|staf|admin|operator|wanita)',
      'rekrutmen',
      'freelance',
      'posisi (admin|staf|operator)',
      'jawatan kosong',
      '(peluang|tawaran) (kerja|pekerjaan)',
      'pekerja diperlukan',
      'kerja sambilan',
      'kerja part time',
    ),
  ],
  abroad: [
    ...guessed(
      'luar negeri',
      '(kerja|bekerja|penempatan|berlepas|job) (di|ke) (kamboja|thailand|myanmar|laos|filipina|malaysia|taiwan|jepang|korea|eropa|polandia|dubai|australia)',
      'negara (lain|tujuan)',
      '(tki|tkw|pmi|pekerja migran)',
      'luar negara',
      '(kerja|bekerja) di (singapura|kemboja|thailand|australia|korea|dubai|jepun|laos|myanmar)',
    ),
  ],
  'no-experience': [
    ...guessed(
      'tanpa (pengalaman|skill|keahlian)',
      '(tidak|tak|ga) (perlu|perlukan|harus|wajib) [ada|punya] (pengalaman|skill|keahlian)',
      '(pengalaman|skill) (tidak|tak) (diperlukan|wajib)',
      'pemula (boleh)',
      'dilatih (dari nol|sampai boleh|percuma)',
      '(tiada|tanpa|tak perlu) pengalaman',
      'pengalaman tidak diperlukan',
      'latihan diberikan',
    ),
  ],
  'nothing-asked': [
    ...guessed(
      'tanpa sijil',
      'usia bebas',
      '(semua|segala) (umur|usia)',
      '(hanya|cukup|modal|cuma|bermodal) [pakai|modal|dengan|perlukan] (telefon|smartphone)',
      'siapa (sahaja|pun) (boleh)',
      '(tidak|tak|tanpa) [perlu|harus] (bahasa inggris|bahasa asing|syarat|cv|batas usia)',
      'tanpa kelayakan',
      'tak perlu (sijil|spm|kelulusan)',
      'hanya perlukan telefon',
      'sesiapa (sahaja|pun) boleh',
    ),
  ],
  'high-pay': [
    ...seen('LURES', 'gaji lumayan', 'gaji [lumayan] sebanyak {amount}'),
    ...guessed(
      'gaji (fantastis|besar|tinggi|menggiurkan|puluhan ribu|dolar|mengeluarkan)',
      'puluhan ribu',
      '(gaji|gajinya|penghasilan|pendapatan|komisi|untung) [hingga|sampai|mula|boleh] {amount}',
      'penghasilan (besar|tinggi|ribuan|tambahan ribuan)',
      '(cuan|duit|wang) (besar|banyak|ribuan|gede)',
      '(ribuan|belasan ribu) (rupiah|per|sehari|sebulan)',
      'gaji (dua|tiga|sepuluh) kali',
      'pendapatan lumayan',
      'pendapatan (tinggi|beribu|ribuan)',
      'gaji (beribu|ribuan)',
    ),
  ],
  'pay-by-day-or-week': [
    ...guessed(
      '{amount} [rupiah] (per|setiap|tiap|se) (hari|minggu|misi|tugas)',
      '(sehari|seharinya|per hari|setiap hari|perminggu|per minggu|seminggu)',
      '(gaji|bayaran|komisi|dibayar) [dibayar|dikeluarkan] (harian|mingguan|setiap hari|tiap hari)',
      '(terus|hari itu juga) (dikeluarkan|dibayar|gajian)',
    ),
  ],
  'little-time': [
    ...guessed(
      '{number} (menit|jam) (sahaja|per hari|sehari|setiap hari)',
      '(1|2|3|satu|dua|tiga|beberapa) (jam|menit) (sehari|sahaja|per hari|tiap hari)',
      '(waktu lapang|waktu senggang|waktu fleksibel|waktu bebas|sambil rebahan|sambil santai)',
      'di sela (waktu|kesibukan)',
    ),
  ],
  'simple-work': [
    ...guessed(
      '(tugas|kerja|pekerjaan|kerjanya|misi) [yang|sangat|nya] (mudah|simpel|senang|ringan|sederhana|santai)',
      'tinggal (klik|like|ketik|screenshot|pencet)',
      '(mudah|senang) (banget|sekali|dikerjakan)',
      'cuma (klik|like|ketik)',
    ),
  ],
  'work-from-home': [
    ...guessed(
      '(kerja|bekerja|usaha) [online] (dari|di) rumah',
      '(kerja|pekerjaan|kerja kosong|bisnis) (online|remote|daring)',
      'dari rumah (sahaja|je)',
      'wfh',
    ),
  ],
  'lure-role': [
    ...guessed(
      '(admin|operator|customer service|cs|telemarketing|marketing online|marketing digital|penerjemah|translator) (di|untuk|ke|online|judi|kripto|komputer|luar)',
      'sebagai (admin|operator|customer service|telemarketing|penerjemah|marketing)',
      'entri data',
      'pelayan kasino',
      '(admin|cs) (slot|judol|olshop luar)',
      '(pelayan|model|pemandu lagu) (di|ke) (luar|malaysia|jepang|dubai)',
      'khidmat pelanggan',
      'kemasukan data',
      'penterjemah',
      'telemarketer',
    ),
  ],
  duties: [
    ...guessed(
      '(tugas|tanggung) (dan tanggung|utama|jawab|anda|pokok)',
      '(kualifikasi|persyaratan|deskripsi pekerjaan|jobdesk|jobdesc|uraian tugas)',
      'jam (kerja|operasional)',
      '(melayani|membersihkan|memasak|mengemas|mengelola|menyusun|mengajar|merawat|menyiapkan|mengantar) (pelanggan|bilik|makanan|tamu|barang|laporan|siswa|pasien|stok|bahan|paket)',
      'shift (pagi|malam|siang)',
    ),
  ],
  interview: [...guessed('temu duga', 'temuduga', 'interviu', 'panggilan video')],
  contract: [...guessed('kontrak', 'perjanjian kerja', 'surat penawaran')],
  'agent-word': [
    ...guessed(
      '(agen|agensi|penyalur|sponsor|calo|lpk|p3mi|pjtki|konsultan visa|jasa visa)',
      '(kami|saya) (memberangkatkan|menempatkan|menyalurkan|urus)',
      'agensi pekerjaan',
      'ejen (kerja|pekerjaan|visa)',
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
      '(ladang|panen|petik buah|petik stroberi|petik apel|pemetik|pertanian|perkebunan|greenhouse|pekerja musiman)',
    ),
  ],
  'modelling-work': [...guessed('(model|casting|pemotretan|agensi model|agensi bakat|talent|gambar model)')],
  'entertainment-work': [
    ...guessed(
      '(hostess|pemandu lagu|pemandu karaoke|lc karaoke|penari|pijat|terapis pijat|klub malam|karaoke|ladies companion|pendamping tamu|spa plus)',
    ),
  ],
  'sport-or-study': [
    ...guessed(
      '(biasiswa|seleksi pemain|seleksi sepak bola|akademi sepak bola|akademi bola|trial bola|trial sepak|klub bola|klub sepak|magang ke|program magang|program pelajar)',
    ),
  ],
  'gold-or-oil-work': [
    ...guessed('(tambang|kilang|offshore|rig|minyak dan gas|migas|pengeboran|tambang emas)'),
  ],
  fee: [
    ...guessed(
      'wang pendahuluan',
      'yuran (administrasi|pendaftaran|admin|registrasi|proses|akomodasi|latihan|aktivasi|pengurusan|berkas|jasa|visa|agen|verifikasi|medical)',
      'wang (pendaftaran|admin|pelicin|cagaran|proses|registrasi)',
      '(fee|dana) (agen|pendaftaran|aktivasi|proses)',
      'yuran (awal|kecil)',
      'yuran (pendaftaran|pemprosesan|agensi|permit|ejen|kursus|perubatan)',
      'caj pemprosesan',
    ),
  ],
  'pay-verb': [
    ...guessed(
      '(diminta|harus|wajib|perlu|silakan|tinggal|mohon|anda|awak|segera|cukup|dulu) [anda|awak|untuk|dulu|segera] (bayar|membayar|masukkan|memasukkan|pindahkan|mentransfer|hantar wang|deposit|melunasi|isi saldo)',
      '(bayar|masukkan|pindahkan|deposit|lunasi) [dulu|wang|dana|saldo|sebesar|cagaran|yuran] {amount}',
      '(bayar|masukkan|pindahkan|lunasi) (dulu|yuran|ke akaun|ke|wang|via|dana|cagaran|lewat|pakai)',
    ),
  ],
  deposit: [
    ...guessed('(masukkan|wang) cagaran', '(wang pendahuluan|dp|deposit|wang cagaran|panjar|cagaran)'),
  ],
  refundable: [
    ...guessed(
      '(wang|dana|cagaran|yuran|deposit) [akan|boleh|itu] (dipulangkan|kembali|refund)',
      '(akan|boleh) (dipulangkan|direfund|diganti)',
      'untuk (mengamankan|menahan|booking|reservasi|memesan) [tempat|kursi|slot]',
      '(gaji pertama|hari pertama kerja)',
    ),
  ],
  visa: [...guessed('visa', '(permit) (kerja|tinggal)', 'sponsor visa')],
  'course-word': [...guessed('(latihan|kursus|training|sertifikat|diklat|ujian|kelas)')],
  'check-word': [
    ...guessed(
      '(medical check|medical checkup|medical check up|mcu|tes kesehatan|skck|asuransi|cek kesehatan)',
    ),
  ],
  'kit-word': [
    ...guessed(
      '(baju seragam|starter kit|laptop|perlengkapan|id card|modul|software|peralatan|sepatu kerja)',
    ),
  ],
  'room-word': [...guessed('(bilik|kos|mess|sewa|asrama|tempat tinggal|penginapan|kontrakan|akomodasi)')],
  'odd-channel': [
    ...guessed(
      'akaun pribadi',
      '(pulsa|voucher|gift card|western union|usdt|kripto|crypto|bitcoin|dana|ovo|gopay) [ke|saya]',
      'akaun (saya|atas nama|bendahara|hrd)',
      'tunai (ke|kepada)',
    ),
  ],
  crypto: [...guessed('(kripto|crypto|bitcoin|usdt|koin|dompet digital|wallet|binance)')],
  'your-account': [
    ...guessed('(akaun|akaun bank|kartu atm|atm|dompet) (anda|awak|pribadi anda|mu|sendiri|kalian)'),
  ],
  'receive-money': [
    ...guessed(
      '(menerima|terima|masuk) [sejumlah|aliran] (wang|dana|pindahkan|pembayaran|kiriman)',
      '(wang|dana|pindahkan|pembayaran) [akan] (masuk|diterima)',
    ),
  ],
  'forward-money': [
    ...guessed(
      '(teruskan|meneruskan|pindahkan|hantar|hantarkan|diteruskan|keluarkan tunai|menghantar) [wang|dana|kembali|sisa|lagi|nya] (ke|kepada) .. (klien|akaun lain|pelanggan|kami|supplier|bos|akaun)',
      'keluarkan (lalu|dan|kemudian) (serahkan|hantar|masukkan)',
    ),
  ],
  'keep-percentage': [
    ...guessed(
      '(potong|ambil|dapat|simpan|komisi|sisihkan) {number} (persen|dari)',
      'komisi (per|setiap|tiap|dari) (pindahkan|transaksi)',
    ),
  ],
  cheque: [...guessed('(cek|giro|cek bank|wesel)')],
  parcel: [...guessed('(paket|kiriman|barang|parsel)')],
  'send-on': [...guessed('(hantar ulang|kemas ulang|ganti label|label baru|teruskan paket|hantar lagi)')],
  'your-home': [...guessed('(di|ke) (rumah|alamat) (anda|awak|sendiri|mu)', 'dari rumah')],
  'click-task': [
    ...guessed(
      '(like|follow|subscribe|share|review|rating|komen|screenshot|menyukai|mengikuti) [video|akaun|toko|produk|hotel|youtube|tiktok|dan]',
      'memperbanyak pengunjung',
      '(order|pesanan) fiktif',
      '(beri|bagi|menaikkan) (bintang|rating|ulasan|like)',
      'optimasi (data|aplikasi|produk)',
    ),
  ],
  'task-word': [
    ...guessed('misi', 'tugas', '(level|vip) {number}', '(tugas prabayar|pesanan|paket tugas|set data)'),
  ],
  'top-up': [
    ...guessed(
      '(masukkan|memasukkan|top up|isi saldo|deposit|isi ulang|tambah saldo|pindahkan lagi|saldo minus|saldo negatif|memasukkan wang)',
    ),
  ],
  withdraw: [
    ...guessed(
      '(keluarkan|mengeluarkan|pengeluaran|cairkan|mencairkan|withdraw|wd) [saldo|dana|komisi|wang]',
      'terus dikeluarkan',
      'akan dikeluarkan',
    ),
  ],
  'bring-friends': [
    ...guessed(
      '(ajak|undang|rekrut|referensikan|bawa) [1|banyak] (kawan|orang|kenalan|member)',
      'per (orang|kawan|member) yang',
    ),
  ],
  debt: [...guessed('(hutang|pinjaman|potong gaji|dipotong gaji|potongan gaji|kasbon|cicil)')],
  passport: [
    ...guessed(
      'pasport',
      'kad pengenalan',
      '(kartu keluarga|kk asli|sim|akta lahir|npwp|sijil asli|kartu identitas)',
    ),
  ],
  'send-verb': [
    ...guessed(
      '(hantar|hantarkan|upload|unggah|serahkan|fotokan|berikan|gambar) [ke|saya|kami|dulu|gambar|scan|kan]',
    ),
  ],
  'copy-or-photo': [...guessed('(gambar|scan|salinan|fotokopi|depan belakang)')],
  'bank-details': [
    ...guessed(
      '(nombor|no) (akaun|kartu|kartu kredit|atm)',
      'data (bank|akaun)',
      'gambar (kartu atm|buku tabungan)',
    ),
  ],
  'visitor-visa': [...guessed('visa (pelancong|kunjungan|wisata|transit|bercuti|on arrival)')],
  'free-travel': [
    ...guessed(
      'tiket [pesawat|dan akomodasi] (percuma|ditanggung|dibayari|disediakan|free|dibiayai)',
      '(percuma|free) (tiket|penerbangan|transportasi|pesawat|antar jemput)',
      '(ditanggung|dibayar) .. (tiket|pesawat)',
      'dijemput (di|dari) lapangan terbang',
    ),
  ],
  'free-housing': [
    ...guessed(
      '(akomodasi|tiket dan akomodasi) percuma',
      '(mess|asrama|tempat tinggal|bilik|hotel|penginapan|akomodasi) [dan makan] (percuma|disediakan|ditanggung|free|disiapkan)',
      '(percuma|free|disediakan) [makan dan] (mess|tempat tinggal|asrama|bilik|akomodasi)',
    ),
  ],
  'free-food': [
    ...guessed(
      'makan [3x|dan mess|dan tempat tinggal|tiga kali] (percuma|ditanggung|disediakan|free)',
      '(percuma|free|disediakan|mess dan|mess) makan',
      'mes dan makan',
    ),
  ],
  'free-visa': [
    ...guessed(
      'visa (percuma|ditanggung|diurus kami|dibayari|kami urus|disiapkan)',
      '(pasport|dokumen) (ditanggung|percuma|diurus|dibuatkan|dibiayai)',
      '(percuma|free) visa',
    ),
  ],
  border: [...guessed('imigresen', 'pegawai (lapangan terbang|imigresen|imigrasinya)', 'lapangan terbang')],
  'tell-verb': [...guessed('(pura pura|cakap sahaja|cakap je)')],
  'guard-or-gate': [...guessed('(penjaga|satpam|kompleks tertutup|kompleks|gerbang)')],
  family: [...guessed('(keluarga|orang tua|ortu|suami|istri|kawan|ibu|ayah|pacar|atasan)')],
  authority: [...guessed('(polis|kedutaan|kbri|kjri|disnaker|serikat|bp2mi|pengadilan|imigresen)')],
  'women-only': [
    ...guessed(
      '(khusus|hanya|cari|dicari|perlukan|diperlukan) (wanita|gadis|perempuan)',
      '(wanita|gadis|perempuan) (muda|usia|umur|single|lajang)',
    ),
  ],
  looks: [
    ...guessed(
      '(mengeluarkan|cantik|berpenampilan|good looking|penampilan mengeluarkan|langsing|putih|tinggi badan|seksi)',
    ),
  ],
  'body-word': [
    ...guessed(
      '(seluruh badan|seluruh tubuh|full body|bikini|baju renang|pakaian dalam|lingerie|bugil|telanjang|topless)',
    ),
  ],
  'photo-word': [...guessed('(gambar|video|selfie|pap)')],
  'school-age': [...guessed('(anak sekolah|siswi|siswa|pelajar|di bawah umur|remaja)', 'usia (15|16|17)')],
  affection: [...guessed('(sayang|aku cinta|cintaku|aku kangen|aku sayang|mencintaimu)')],
  'message-me': [
    ...guessed(
      '(hubungi|chat|wa|dm|inbox|japri|kontak|pesan|add|tambahkan) (saya|kami|je|ke|admin|nombor|via|lewat|di|hrd|kak)',
      '(japri|inbox)',
      'hantar pesan',
      '(wasap|pm|hubungi|mesej) (saya|kami|terus|admin)',
    ),
  ],
  'click-link': [
    ...guessed(
      'klik (link|pautan|disini|di sini|{link})',
      '(daftar|registrasi) (di|lewat|melalui) (link|pautan|sini|aplikasi|web)',
      '(muat turun|download|install|instal) aplikasi',
      '(gabung|join|masuk) (kumpulan|channel|group)',
    ),
  ],
  hurry: [
    ...guessed(
      'cepat berlepas',
      '(buruan|segera daftar|urgent|perlukan cepat|mendesak|kuota terbatas|slot terbatas|terbatas hari ini|hari ini sahaja|jangan sampai ketinggalan)',
      '(sisa|tinggal) {number} (slot|kursi|orang|kuota)',
    ),
  ],
  'days-to-departure': [
    ...guessed(
      '(berlepas|terbang|keberangkatan) (esok|minggu ini|malam ini|lusa|segera|dalam {number} hari|{number} hari lagi)',
    ),
  ],
  'group-word': [...guessed('(kumpulan|group|channel|saluran)')],
  'easy-money-wording': [
    ...guessed(
      '(wang|duit|cuan) (mudah|cepat|senang|instan)',
      '(cepat|boleh) kaya',
      '(hasilkan|dapatkan|cari) (wang|cuan) (dari telefon|sambil|dengan mudah|dari rumah|setiap hari|dengan cepat)',
      '(rebahan|tidur) (dapat|dibayar|hasilkan) (wang|cuan|duit)',
      'cuan (dari hari pertama|setiap hari)',
    ),
  ],
  'guaranteed-result': [
    ...guessed(
      '(dijamin|pasti|terjamin|garansi|jamin|100 persen|100) (berlepas|lolos|kerja|diterima|visa|dikeluarkan|untung|dapat kerja|approve|dapat)',
      '(visa|kerja|keberangkatan|kelulusan|pengeluaran) [100|100 persen] (dijamin|terjamin|pasti)',
      '(cagaran|garansi) (kerja|berlepas|visa|lolos|diterima)',
    ),
  ],
  'guarantee-innocent': [
    ...guessed(
      '(bank garansi|garansi produk|garansi mesin|garansi toko|masa garansi|tidak menjamin|tidak ada cagaran|tidak dijamin)',
      '(cagaran sosial|cagaran kesehatan|cagaran hari tua)',
    ),
  ],
  'perk-word': [
    ...guessed(
      'bonus',
      '(gathering|pesta|bercuti percuma|hadiah|kolam renang|gym|karaoke percuma|internet percuma|laundry percuma|wang saku)',
    ),
  ],
  'hired-without-interview': [
    ...guessed(
      'tanpa (temuduga|temu duga|tes|seleksi)',
      '(tidak|tak) (ada|perlu) (temuduga|temu duga)',
      '(terus|pasti) (kerja|diterima|mula kerja|diterima kerja)',
      '(tahniah) .. (anda|awak) (diterima|terpilih|lolos)',
      '(tanpa|tiada|tak perlu) (temu duga|temuduga)',
      'terus (kerja|mula kerja)',
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
      '(jangan|tak usah|tidak usah) (banyak|kebanyakan) (tanya|bertanya)',
      '(tidak|tak) (boleh) (video call|vc|datang ke pejabat|lihat kontrak|kunjungi pejabat|tunjukkan kontrak|menunjukkan permit|menyebut nama syarikat)',
      'percaya (sahaja|je) (sama|pada|kami|saya)',
      '(kamera|kameranya) [saya|lagi] rusak',
      'nama syarikat (rahsia|dirahasiakan)',
    ),
  ],
  'odd-age-floor': [
    ...guessed(
      '(minimal|usia minimal|umur minimal|usia di atas|umur di atas|di atas) (22|23|24|25) (tahun|thn)',
    ),
  ],
  'fee-to-get-job': [
    ...guessed(
      '(bayar|pindahkan|masukkan|membayar|memasukkan|lunasi|hantar) .. (yuran|wang|dana|dp) (administrasi|pendaftaran|registrasi|admin|proses|aktivasi|agen|jasa|pengurusan|berkas|cagaran|muka)',
      'yuran (administrasi|pendaftaran|registrasi|proses|admin|aktivasi|pengurusan) [hanya|cuma|sebesar|nya] {amount}',
      '{amount} (untuk|buat) (administrasi|pendaftaran|registrasi|proses|aktivasi|berkas|daftar)',
      '(bayar|pindahkan|masukkan) dulu [baru|sebelum|agar|supaya]',
      '(selepas|kalau sudah) (bayar|pindahkan|lunas) .. (kerja|kontrak|diproses|mula|temuduga)',
      '(bayar|membayar) .. (yuran|wang) (pendaftaran|proses|pemprosesan|agensi|ejen|pendahuluan)',
      'yuran (pendaftaran|pemprosesan|proses|ejen|agensi) [hanya|cuma|sebanyak] {amount}',
    ),
  ],
  'fee-visa-permit': [
    ...guessed(
      '(bayar|pindahkan|masukkan|lunasi) .. (visa|permit kerja|permit|sponsor)',
      'yuran (visa|permit kerja|permit|urus visa) [hanya|sebesar|nya] {amount}',
      '(visa|paket visa|permit kerja) [hanya|cuma|seharga] {amount}',
    ),
  ],
  'fee-training': [
    ...guessed(
      '(bayar|pindahkan|membayar|lunasi|beli) .. (latihan|kursus|training|modul) [dulu|dahulu|{amount}]',
      'yuran (latihan|training|kursus|diklat) [hanya|sebesar|nya|sebelum] {amount}',
      '{amount} untuk (latihan|training|modul)',
    ),
  ],
  'fee-check-medical': [
    ...guessed(
      '(bayar|pindahkan|membayar) .. (medical|mcu|tes kesehatan|asuransi|skck) .. (ke kami|ke agen|lewat kami|akaun|{amount}|dulu)',
      'yuran (medical|mcu|tes kesehatan|skck|asuransi) [hanya|sebesar] {amount}',
    ),
  ],
  'fee-kit-uniform': [
    ...guessed(
      '(bayar|beli|membeli|pindahkan|membayar) .. (baju seragam|starter kit|id card|laptop|perlengkapan) [dulu|sendiri|{amount}]',
      '(yuran|wang) (baju seragam|id card|perlengkapan) [sebesar|hanya] {amount}',
      '{amount} untuk (baju seragam|id card|starter kit)',
    ),
  ],
  'holding-deposit': [
    ...guessed(
      '(wang pendahuluan|dp|deposit|wang cagaran|cagaran|masukkan) .. (dipulangkan|refund|kembali|mengamankan|booking|slot|tempat|kuota)',
      '(booking|amankan|reservasi) (slot|kuota|kursi|tempat) .. {amount}',
    ),
  ],
  'fee-room-before-arrival': [
    ...guessed(
      '(bayar|pindahkan|dp) .. (mess|bilik|kos|asrama|penginapan|akomodasi) .. (sebelum|dulu|{amount})',
      'yuran akomodasi .. (sebelum|pindahkan|{amount})',
    ),
  ],
  'untraceable-payment': [
    ...guessed(
      '(pindahkan|bayar|hantar|masukkan) .. (akaun pribadi|usdt|pulsa|western union|kripto|crypto|voucher|akaun atas nama)',
      'tunai (ke|kepada) (agen|pemandu|calo|pegawai|koordinator)',
      'kode (voucher|gift card)',
    ),
  ],
  'early-id-papers': [
    ...guessed(
      '(hantar|hantarkan|upload|unggah|fotokan) .. (kad pengenalan|pasport|kk|kartu keluarga|npwp|sijil asli)',
      'gambar (kad pengenalan|pasport|kartu keluarga) [depan|dan|awak|anda]',
    ),
  ],
  'selfie-with-id': [
    ...guessed(
      '(selfie|gambar|swafoto|video) .. (pegang|memegang|sambil pegang|dengan|bersama) [gambar] (kad pengenalan|pasport)',
    ),
  ],
  'login-or-code': [
    ...guessed(
      '(hantar|hantarkan|berikan|sebutkan|bagi|infokan) .. (otp|kode verifikasi|pin|password|kata sandi|kode sms)',
      '(otp|pin|kode) (nya|yang masuk|atm) .. (hantar|bagi|sebutkan)',
      '(instal|install|muat turun) .. (anydesk|teamviewer)',
    ),
  ],
  'passport-handed-over': [
    ...guessed(
      'pasport [akan|anda|awak|nanti|kalian] (ditahan|disita|dipegang|disimpan|diambil|dikumpulkan|diserahkan)',
      '(serahkan|kumpulkan|titipkan|simpan) pasport',
      '(kami|majikan|agen|bos) (pegang|simpan|tahan|menyimpan|memegang) pasport',
    ),
  ],
  'papers-arranged': [
    ...guessed(
      '(kami|agen) (buatkan|urus|buat) (dokumen|surat|pasport|sijil)',
      '(sijil|dokumen|kad pengenalan|sertifikat|surat) (palsu|aspal|dibuatkan|tembak)',
      '(umur|usia) (dituakan|diubah|dimudakan|diganti|dinaikkan)',
    ),
  ],
  'lie-to-officials': [
    ...guessed(
      '(cakap|katakan|mengaku|jawab) [sahaja|je|sama|ke|kalau] [pegawai|imigresen|nak] (pelancong|bercuti|wisata|jalan jalan|mengunjungi|berlibur|kawan|keluarga)',
      'pura pura (pelancong|bercuti|wisata|jadi pelancong|jadi wisatawan)',
      '(hapus|delete) (chat|pesan|percakapan) .. (imigresen|lapangan terbang|sebelum|berlepas)',
      'jangan (cakap|sebut|mengaku) .. kerja .. (imigresen|pegawai|lapangan terbang)',
      '(cakap|kata|beritahu|bagitahu) .. (pelancong|melancong|bercuti|melawat kawan)',
    ),
  ],
  'demanded-secrecy': [
    ...guessed(
      'jangan (cakap|cerita|bagi tahu|bagi tau|beri tahu|ceritakan) [ke|sama|dulu|pada|siapa] (siapa|keluarga|orang|ortu|suami|kawan|siapapun|pacar|istri)',
      '(rahsiakan|rahsia kita|ini rahsia)',
      '(cukup|hanya) kita (berdua|yang tahu)',
      'jangan (beritahu|bagitahu|cakap|cerita) .. (sesiapa|keluarga|mak|orang|ibu)',
    ),
  ],
  'come-alone': [
    ...guessed(
      'datang (sendiri|seorang diri|tanpa)',
      '(temuduga|temu duga|casting) (di|dalam) bilik hotel',
      '(jangan|tidak boleh) (bawa|ajak) (kawan|keluarga|pendamping|orang tua)',
      'pemandu .. jemput .. malam',
    ),
  ],
  'phone-taken': [
    ...guessed(
      '(telefon|telepon) [anda|awak|pribadi] (disita|diambil|ditahan|dikumpulkan|dipegang|diserahkan|tidak boleh|dilarang)',
      '(dilarang|tidak boleh) (bawa|membawa|pegang|pakai) (telefon) .. (mess|selama|sendiri|kompleks)',
    ),
  ],
  'locked-site': [
    ...guessed(
      '(tidak boleh|dilarang|tak boleh) (keluar|meninggalkan) (kompleks|mess|area|gedung|rumah|asrama|dari)',
      '(keluar|pergi) .. (harus permit|perlu permit|dikawal|dengan pengawal)',
      '(kompleks|mess|gedung) .. (dijaga|terkunci|dikunci)',
    ),
  ],
  'trapped-already': [
    ...guessed(
      '(saya|aku|kami) (tak|tidak) (boleh|dibolehkan) (balik|keluar|pergi)',
      '(mereka|bos) (tahan|ambil|sita|mengambil|menahan) pasport (saya|kami|ku)',
      'pasport (saya|kami|ku) (ditahan|disita|diambil)',
      '(saya|aku|kami) (disekap|dikurung|ditahan|dijual) (di|sama|oleh)',
    ),
  ],
  'blocked-outside-help': [
    ...guessed(
      'jangan (lapor|ke|hubungi|pergi ke|telepon) [ke] (polis|kedutaan|kbri|bp2mi)',
      '(kalau|jika) lapor .. (ditangkap|dipenjara|dideportasi)',
    ),
  ],
  'act-now': [
    ...guessed(
      '(kesempatan|slot|kuota|hari) terakhir',
      '(hari ini|malam ini) (sahaja|terakhir|juga daftar)',
      '(buruan|segera) (daftar|daftarkan|hubungi|sebelum)',
    ),
  ],
  'leave-within-days': [
    ...guessed(
      '(berlepas|terbang) (esok|lusa|minggu ini|dalam {number} hari)',
      'cepat (berlepas|terbang)',
      'proses cepat terus (berlepas|terbang)',
    ),
  ],
  'pressure-when-asked': [
    ...guessed(
      '(banyak|kebanyakan) tanya',
      '(nak|niat) (kerja|ikut) (atau|apa) (tidak|tak|enggak)',
      '(banyak|masih ada) (yang|orang) (antri|menunggu|nak gantikan|lain)',
      '(buang|habiskan|membuang) waktu (saya|kami)',
    ),
  ],
  'contract-unread': [
    ...guessed(
      'kontrak (nanti|selepas tiba|di sana|menyusul|belakangan|selepas sampai|ditandatangani di sana)',
      'tanpa (kontrak|perjanjian)',
      'tanda tangan (dulu|sekarang|sahaja|je) [tanpa|baru|baca]',
      'tidak perlu (kontrak|baca kontrak)',
    ),
  ],
  'move-to-messenger': [
    ...guessed(
      '(hubungi|chat|wa|add|tambahkan|lanjut|pindah|japri|kontak|hantar) [saya|kami|admin|hrd|di|ke|via|kita|lewat|pesan] [via|di|ke|lewat|lanjut] (telegram|whatsapp|wa|tele|line|signal|michat)',
      '(admin|hrd|mentor|resepsionis) .. (di|via|lewat) (telegram|whatsapp|wa)',
      '(wasap|hubungi|mesej|pm|add) .. (wasap|whatsapp|telegram|tele)',
    ),
  ],
  'added-to-group': [
    ...guessed(
      '(tahniah datang|welcome) (di|ke) (kumpulan|group|channel)',
      '(saya|kami) (masukkan|undang|tambahkan) .. (kumpulan|group|channel)',
      '(gabung|join|masuk) (kumpulan|group|channel) (telegram|wa|whatsapp|kerja|misi|tugas)',
    ),
  ],
  'unknown-app-or-portal': [
    ...guessed(
      '(muat turun|download|install|instal) (aplikasi|apk) (kami|ini|kerja|syarikat|dulu)',
      '(daftar|buat akaun|registrasi|login) (di|ke) (platform|situs|aplikasi|website|web) (kami|kerja|ini|syarikat)',
    ),
  ],
  'work-on-tourist-visa': [
    ...guessed(
      '(pakai|dengan|pake|menggunakan) visa (pelancong|kunjungan|wisata) (dulu|dahulu|sahaja|untuk kerja)',
      'nanti (diurus|diubah|diganti|dikonversi) (di sana|di lokasi|jadi visa kerja)',
      '(berlepas|masuk) (sebagai|jadi) (pelancong|wisatawan)',
      'visa (pelancong|kunjungan) .. (jadi|ganti|ubah) [ke] (visa kerja|permit kerja)',
    ),
  ],
  'denied-visa-need': [
    ...guessed(
      '(tidak|tak) (perlu|perlukan|pakai) visa',
      'tanpa visa',
      '(cukup|hanya) (pasport|pakai pasport) [sahaja]',
      'bebas visa (untuk|kerja)',
    ),
  ],
  'odd-route': [
    ...guessed(
      '(transit|lewat|turun|singgah) .. (dulu|lalu|kemudian) .. (mobil|darat|dijemput|kapal|menyeberang)',
      '(ada yang|orang kami) (jemput|menjemput) .. (sempadan|nyebrang|menyeberang)',
    ),
  ],
  'irregular-crossing': [
    ...guessed(
      '(menyeberang|nyebrang|lewat) (sungai|sempadan|jalur tikus|laut malam|malam hari)',
      'jalur (tikus|belakang|gelap|ilegal|laut)',
      'tanpa (cap|stempel) [pasport|imigresen]',
      '(kapal|perahu) malam',
    ),
  ],
  'unclear-destination': [
    ...guessed(
      '(alamat|lokasi|tujuan|negara) .. (diberitahu|dikasih tahu|dikabari|diinfo) (nanti|selepas|di sana|sampai)',
      '(lokasi|negara|negaranya) [masih|nanti] (rahsia|menyusul)',
    ),
  ],
  'debt-from-travel': [
    ...guessed(
      '(tiket|visa|yuran|ongkos|keberangkatan) .. (dipotong|potong|dicicil|dibayar) (dari|lewat|pakai|gaji) [gaji]',
      'potong gaji .. (tiket|visa|yuran|bulan)',
      '(berlepas dulu bayar|bayar selepas kerja)',
      '(hutang) (tiket|keberangkatan|yuran)',
    ),
  ],
  'penalty-for-leaving': [
    ...guessed(
      '(denda|ganti rugi|penalti|tebusan) .. (balik|keluar|berhenti|kabur|resign|batal|kontrak)',
      '(kalau|jika) (balik|keluar|berhenti|batal|kabur|mundur) .. (bayar|denda|ganti rugi|tebus)',
    ),
  ],
  'withheld-pay': [
    ...guessed(
      'gaji [pertama|akan|awak|anda|bulan] [pertama|akan] (ditahan|disimpan|dipegang|dibayar di akhir|tidak dibayar|dibayar selepas kontrak|dibayar akhir)',
      '(bulan|{number} bulan) pertama (tanpa gaji|tidak digaji|gaji ditahan|tidak dibayar)',
      'gaji .. (ditahan|dipegang)',
    ),
  ],
  'tied-live-in': [
    ...guessed(
      'tinggal (di rumah|bersama|dengan) majikan .. (visa|kontrak|luar|pasport)',
      'visa .. (terikat|atas nama) majikan',
    ),
  ],
  'excess-hours': [
    ...guessed(
      '(12|13|14|15|16|18) jam (sehari|per hari|setiap hari|kerja)',
      '(tanpa|tidak ada|tak ada) (libur|hari libur|cuti)',
      '(7|tujuh) hari (seminggu|kerja|per minggu)',
    ),
  ],
  'rota-work': [...guessed('(roster|sistem rotasi|{number} minggu kerja|libur {number} minggu)')],
  'bonus-to-recruit': [
    ...guessed(
      '(bonus|komisi|{amount}) (per|setiap|tiap|untuk setiap) (orang|kawan|member|anggota|rekrut) [yang|baru|diajak]',
      '(ajak|rekrut|undang) (kawan|orang|member|anggota) .. (bonus|komisi|dapat|{amount}|dibayar)',
    ),
  ],
  'demanded-age-sex-looks': [
    ...guessed(
      '(wanita|gadis|perempuan) (mengeluarkan|cantik|usia|umur|muda|berpenampilan)',
      '(khusus|dicari|perlukan|hanya) (wanita|gadis|perempuan) .. (cantik|mengeluarkan|single|langsing|lajang|18|19|20)',
      '(hantar) .. (gambar|tinggi|berat) .. (tinggi badan|berat badan|ukuran)',
    ),
  ],
  'body-photos': [
    ...guessed(
      '(gambar|pap|video) [awak|anda] (seluruh badan|seluruh tubuh|full body|bikini|pakaian dalam|baju renang|seksi|telanjang|bugil)',
      '(ukuran dada|ukuran badan|ukuran pinggang|ukuran bra|lingkar dada|lingkar pinggang)',
    ),
  ],
  'undress-or-webcam-test': [
    ...guessed(
      '(buka|lepas|lepaskan) (baju|pakaian|bra|celana)',
      '(tes kamera|video call|vcs|live) .. (telanjang|pakaian dalam|buka baju|seksi|bugil)',
      'gambar (telanjang|bugil|topless)',
    ),
  ],
  'entertainment-euphemism': [
    ...guessed(
      '(pendamping|kawan|menemani|temani) (tamu|klien) [vip|pria|karaoke|minum]',
      '(pemandu lagu|lc|hostess|ladies companion|terapis|penari) .. (luar negeri|malaysia|tips|tip|cantik|dubai|jepang|mess)',
      'pijat (plus|khusus|sensasi|pria)',
    ),
  ],
  'minor-sought': [
    ...guessed(
      '(usia|umur) (15|16|17) [tahun] (boleh|ke atas|diterima|keatas|sampai|hingga|tahun)',
      '(mula|minimal|dari) (15|16) tahun',
      '(anak sekolah|pelajar|siswi|di bawah umur) (boleh|diterima) [ikut|kerja|berlepas|daftar]',
    ),
  ],
  'love-then-job': [
    ...guessed(
      '(sayang|cinta|cintaku) .. (carikan|dapat|ada|carikan awak) .. (kerja|pekerjaan)',
      '(ikut|nyusul) (aku|ke sini|abang) .. (kerja|kerjaan) .. (nikah|bersama|menikah|sayang)',
      '(kita|nanti) (menikah|hidup bersama|nikah) .. (kerja|luar negeri)',
    ),
  ],
  'use-your-account': [
    ...guessed(
      '(akaun|akaun bank) (anda|awak|pribadi|mu|sendiri) .. (menerima|terima|menampung|masuk|tampung|dipakai|digunakan)',
      '(terima|menerima|tampung|menampung) .. (akaun) (anda|awak|pribadi|mu|sendiri) .. (teruskan|pindahkan|hantar|komisi|persen|potong)',
      '(agen|admin) (pembayaran|pindahkan) .. akaun',
    ),
  ],
  'crypto-buying-job': [
    ...guessed(
      '(beli|tukar|membeli|konversi|ubah) .. (kripto|crypto|usdt|bitcoin|koin) .. (hantar|syarikat|kami|wallet|klien|dompet|bos)',
      '(wang|dana) .. (dibelikan|ditukar|dikonversi|jadikan) .. (usdt|crypto|kripto|bitcoin)',
    ),
  ],
  'cheque-then-forward': [
    ...guessed(
      '(cairkan|setorkan|masukkan|uangkan|depositkan) (cek|giro) .. (hantar|pindahkan|sisa|beli|sisanya|kartu)',
      'cek .. (untuk|buat) (beli|membeli) (peralatan|laptop|alat)',
    ),
  ],
  'parcel-forwarding': [
    ...guessed(
      '(terima|menerima) .. (paket|barang|kiriman) .. (hantar lagi|hantar ulang|teruskan|hantarkan|kemas ulang|label|meneruskan)',
      '(kemas ulang|ganti label|hantar ulang) .. (paket|barang) .. (rumah|alamat|luar)',
    ),
  ],
  'rented-account': [
    ...guessed(
      '(sewa|jual|beli|pinjam|sewakan|menyewa|terima) (akaun|atm|buku tabungan|akaun facebook|akaun wa)',
      '(buka|bikin|buatkan) (akaun|nombor sim|kartu sim) .. (dibayar|upah|imbalan|{amount}|kami bayar|dapat)',
      '(sewa|jual|beli) (akaun|akaun bank|kad atm)',
      'akaun keldai',
      'keldai akaun',
    ),
  ],
  'likes-and-ratings': [
    ...guessed(
      '(like|follow|subscribe|rating|review|screenshot|komen) .. (dibayar|komisi|{amount}|dapat|bayaran|upah|per)',
      '(misi|tugas) .. (like|follow|subscribe|memperbanyak|review|rating|toko online|toko daring)',
      '(dibayar|komisi|{amount}) .. (like|follow|subscribe|ulasan|bintang lima|review)',
      '(pesanan|order) fiktif',
      'beri (bintang|rating|ulasan) .. (hotel|produk|aplikasi|toko)',
    ),
  ],
  'top-up-to-go-on': [
    ...guessed(
      '(masukkan|memasukkan|deposit|top up|isi saldo|pindahkan lagi) .. (misi|tugas|bonus|level|lanjut|melanjutkan|membuka|selanjutnya)',
      '(buka|membuka|melanjutkan|lanjut|selesaikan) .. (misi|tugas|level|paket) .. (masukkan|deposit|top up|isi saldo|{amount})',
      'saldo (minus|negatif) .. (isi|masukkan|top up|tutup|lunasi|harus)',
    ),
  ],
  'pay-to-withdraw': [
    ...guessed(
      '(sebelum|untuk|agar|supaya|baru boleh) .. (keluarkan|mengeluarkan|withdraw|dikeluarkan|pengeluaran|mencairkan|wd) .. (bayar|pajak|masukkan|deposit|yuran|cagaran)',
      '(bayar|masukkan|pajak|yuran|cagaran|deposit) .. (agar|sebelum|untuk|supaya|baru) .. (dikeluarkan|keluarkan|mengeluarkan|withdraw|wd|pengeluaran)',
      '(saldo|dana) (dibekukan|beku|terkunci) .. (bayar|masukkan)',
    ),
  ],
  'small-payout-first': [
    ...guessed(
      '(misi|tugas) (pertama|percobaan|awal|uji coba) .. (dibayar|dikeluarkan|komisi|dapat|{amount}|percuma)',
      '(komisi|bayaran|bonus) pertama (sudah|telah|terus|akan) [dikirim|masuk|dikeluarkan]',
      '(sudah|udah) (masuk|dikeluarkan|terima) .. (kan|belum|komisi pertama|{amount})',
    ),
  ],
  'picked-without-applying': [
    ...guessed(
      '(anda|awak|nombor anda|profil anda|cv anda|nombor awak) (terpilih|dipilih|direkomendasikan|kami temukan|kami dapat|telah terpilih|lolos|masuk)',
      '(kami|saya) (menemukan|melihat|mendapat|menerima|dapat) (nombor|cv|profil|lamaran|kontak|data) (anda|awak|akak)',
    ),
  ],
  'scripted-opener': [
    ...guessed(
      '(saya|perkenalkan|aku|nama saya) .. (dari|hrd|perwakilan|asisten) (agensi|agency|hrd|tiktok|shopee|syarikat|perekrutan|rekrutmen|marketing|tokopedia)',
      '(boleh|apakah) .. (minta waktu|ganggu sebentar|waktunya|mengganggu|luangkan)',
      '(apakah|tertarik) .. (tertarik|dengan) .. (paruh waktu|sampingan|part time|freelance|online)',
    ),
  ],
  'reply-with-code': [
    ...guessed('(balas|ketik|komen|reply|jawab|tulis) (ya|1|nak|minat|info|ok|hadir|kerja|gabung|yes|siap)'),
  ],
  'chat-only-interview': [
    ...guessed(
      '(temuduga|temu duga) (via|lewat|melalui|di|hanya|cukup) [via|lewat|chat] (chat|telegram|wa|whatsapp|teks|pesan)',
      '(temuduga|temu duga) tertulis .. (chat|telegram|wa)',
    ),
  ],
  'group-praise': [
    ...guessed(
      '(makasih|terima bagi|thanks) .. (mentor|admin|kak|coach|bu|pak) .. (dikeluarkan|wd|withdraw|masuk|gaji|komisi|profit)',
      '(sudah|udah|barusan|berhasil|baru) (wd|withdraw|dikeluarkan|keluarkan|gajian) [lagi|tadi|hari]',
      '(terbukti|beneran|ternyata) (dikeluarkan|membayar|dibayar|amanah)',
    ),
  ],
  'location-or-family-details': [
    ...guessed(
      '(hantar|share|bagikan|shareloc|nyalakan|aktifkan) [live|ke] (lokasi|sherlok|loc) [terkini|awak|anda|sekarang]',
      '(nama|alamat|nombor|gambar) (orang tua|ortu|keluarga|ibu|rumah|anak|suami) [awak|anda]',
      'gambar rumah',
    ),
  ],
  threats: [
    ...guessed(
      '(kami|saya|aku) tahu (rumah|alamat|di mana|keluarga|tempat)',
      '(kami|akan) (laporkan|tuntut|penjarakan|datangi|bunuh|sakiti) (awak|anda|keluarga|rumah|kau)',
      '(awak|anda|kau) akan (menyesal|ditangkap|dipenjara|dituntut)',
      'bayar .. (atau|kalau tidak) .. (dilaporkan|disebar|dipukul|penjara|datangi|celaka)',
    ),
  ],
  'image-blackmail': [
    ...guessed(
      '(sebar|sebarkan|posting|hantar|viralkan|disebar|disebarkan) .. (gambar|video|vcs) (awak|anda|mu|telanjang|bugil|ini|kau)',
      '(gambar|video) (awak|mu|anda|telanjang|bugil) .. (sebar|disebar|viral|hantar|disebarkan|kukirim)',
    ),
  ],
  'pose-and-persuade-role': [
    ...guessed(
      '(chat|ngobrol|chatting|merayu|mengajak|membujuk) .. (klien|orang|target|pria|pelanggan|bule) .. (investasi|deposit|akaun palsu|profil|sebagai wanita|percaya|pindahkan)',
      '(akaun|profil) (palsu|wanita|gadis) .. (chat|target|klien|pria|pelanggan)',
      'love scam*',
    ),
  ],
  'online-gambling-work': [
    ...guessed(
      '(judi|kasino|casino|slot|togel|taruhan) (online|daring) .. (admin|cs|operator|kerja|kerja kosong|gaji|telemarketing|promotor|marketing)',
      '(admin|cs|operator|telemarketing|marketing|promotor|kerja kosong|customer service) .. (judi|judol|kasino|casino|slot|togel|taruhan)',
    ),
  ],
  'carry-or-collect': [
    ...guessed(
      '(bawa|membawa|antar|bawakan|titip) (beg|tas|titipan|bungkusan|amplop|paket) [ini|itu] (ke|di|lewat|naik|sahaja|dari|milik|pesawat)',
      '(ambil|jemput|tagih|kumpulkan) (wang|tunai|wang tunai|dokumen) (dari|ke|di) (rumah|orang|lansia|korban|warga)',
    ),
  ],
  'unasked-denials': [
    ...guessed(
      '(bukan|ini bukan|tidak|dijamin bukan) (penipuan|scam|tipu|judi|narkoba|mlm|investasi bodong|hoax)',
      '(100 persen|100|dijamin|pasti) (legal|amanah|aman|resmi|asli|halal)',
      'tanpa (risiko|resiko|modal|deposit|tipu|penyekapan|kekerasan)',
      'no (tipu|scam|hoax)',
      '(bukan|tiada) (scam|penipuan|mlm|sindiket)',
      '(dijamin|100) (halal|sah|selamat|legit)',
    ),
  ],
  'easy-pickup-pay': [
    ...guessed(
      '(kerja|tugas|job) (sehari|satu hari|sekali jalan|sekali antar) .. (ribuan|{amount}|besar|dibayar)',
      '(sekali|cuma) (antar|bawa|ambil|jemput) .. (dibayar|{amount}|ribu|upah)',
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
      '(jual|dijual|beli) (visa|sponsor|permit kerja|job order|kuota visa)',
      'visa (bebas|free) .. (dijual|harga|{amount})',
    ),
  ],
  'employer-pays': [
    ...guessed(
      '(ditanggung|dibayar|dibiayai|disediakan) [penuh|sepenuhnya] [oleh] (syarikat|majikan|pemberi kerja|hotel|hospital)',
      '(syarikat|majikan|pemberi kerja|hotel|hospital) (menanggung|membayar|membiayai|menyediakan|yang menanggung|yang membayar)',
      'zero cost',
    ),
  ],
  'no-fee-notice': [
    ...guessed(
      '(tidak|tak|tanpa) [pernah|ada|kami] (memungut|dipungut|meminta|mengeluarkan|pungutan|dikenakan) [yuran|wang|bayaran]',
      '(tanpa|bebas|tidak ada) (yuran|pungutan) (apapun|apa pun|pendaftaran|rekrutmen|sama|dari|dalam)',
      '(percuma|tidak dipungut) .. (pelamar|yuran|seleksi|rekrutmen)',
    ),
  ],
  'contract-before-travel': [
    ...guessed(
      '(kontrak|perjanjian kerja) .. sebelum (berlepas|keberangkatan|terbang)',
      'sebelum (berlepas|keberangkatan) .. (kontrak|perjanjian kerja)',
      'kontrak (dalam|berbahasa) bahasa indonesia',
    ),
  ],
  'real-interview': [
    ...guessed(
      '(temu duga|temuduga) (di pejabat|terus|tatap muka|dengan user|dengan manajer|dengan tim|dengan pimpinan|dengan hrd|dengan kepala|pertama|kedua|di hotel|di toko|di kilang|di sekolah)',
      '(dua|tiga) (tahap|kali) (temu duga|temuduga|seleksi)',
      '(bertemu|bertatap muka) tim',
    ),
  ],
  'clear-duties-hours': [
    ...guessed(
      '{number} jam (per|seminggu|dalam) [minggu]',
      '(senin) (sampai|hingga|s d|jumat) [jumat|sabtu]',
      '(cuti tahunan|cuti berbayar|bpjs|kerja lebih masa dibayar|wang kerja lebih masa|libur dua hari|libur satu hari|libur 2 hari|libur 1 hari)',
      'gaji (dibayar|dibayarkan) tanggal',
      '(isnin) (hingga|sampai) (jumaat|sabtu)',
      '(kwsp|perkeso|epf|socso|cuti tahunan)',
    ),
  ],
  'time-and-questions': [
    ...guessed(
      '(silakan|boleh) (bertanya|tanya|tanyakan|cek|baca|diskusikan)',
      '(pikirkan|pertimbangkan|baca) (dulu|baik|dengan tenang|kontrak)',
      '(tidak|jangan) (terburu|buru)',
      '(cek|periksa) (permit|legalitas|nombor) .. (kami|bp2mi|syarikat)',
    ),
  ],
  'keeps-own-papers': [
    ...guessed(
      'pasport (tetap|selalu|anda simpan|awak simpan|dipegang sendiri) [di|anda|awak|pegang|tangan|disimpan|sendiri]',
      '(bebas|boleh) (keluar|balik|berhenti) (kapan|selepas|di)',
    ),
  ],
  'official-fee': [...guessed('yuran (resmi|di) (kedutaan|konsulat|pejabat imigresen|vfs)')],
  'lawful-hiring': [
    ...guessed(
      '(selepas|sesudah) (diterima|kontrak|lulus|tanda tangan) .. (kad pengenalan|npwp|bpjs|skck|dokumen|akaun)',
      '(hari pertama) .. (kad pengenalan|npwp|dokumen|akaun)',
    ),
  ],
  'licence-word': [...guessed('(nombor lesen|lesen agensi|berlesen|agensi pekerjaan berdaftar|jtksm)')],
  'our-client': [
    ...guessed('(syarikat|klien) (luar negara|antarabangsa|asing)', '(kilang|hotel) terkenal di luar negara'),
  ],
  'company-talk': [
    ...guessed(
      '(syarikat|kedai|kilang|hotel|klinik|sekolah|restoran) kami',
      'sdn bhd',
      'ditubuhkan (pada|sejak)',
    ),
  ],
  messenger: [...guessed('(whatsapp|wasap|wassap|telegram|tele|line|wechat|messenger)')],
  'work-visa-named': [
    ...guessed(
      '(pas kerja|permit kerja|pas lawatan kerja) (disediakan|diuruskan|dipohon) [oleh] majikan',
      'majikan (memohon|menguruskan) (permit|pas)',
    ),
  ],
  'public-channel': [
    ...guessed('(jobsmalaysia|myfuturejobs|perkeso|jabatan tenaga kerja|kesatuan sekerja|spa malaysia)'),
  ],
} satisfies Phrases;
