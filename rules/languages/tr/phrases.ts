// Turkish: how it says what signs speak of. `seen` names where a wording is attested; guesses count half.
import { guessed, seen, type Phrases } from '../../define.ts';

export const phrases = {
  'job-word': [
    ...seen('LURES', '(yarı zamanlı|part time|tam zamanlı|ek) (iş|gelir|çalışma)'),
    ...guessed(
      '(eleman|personel|çalışan|ekip arkadaşı) (aranıyor|arıyoruz|alınacak|alınacaktır|alımı|lazım)',
      'iş (ilanı|fırsatı|imkanı|teklifi|pozisyonu)',
      '(işe|personel|eleman) alım*',
      'ek iş',
      'iş arayan*',
      'istihdam',
      'iş var',
    ),
  ],

  abroad: [
    ...guessed(
      '(yurtdışı*|yurt dışı*)',
      'başka (bir ülke*|ülkede)',
      'yabancı ülke*',
      'avrupa da (iş|çalış*)',
    ),
  ],

  'no-experience': [
    ...guessed(
      '(tecrübe|deneyim|bilgi) (şartı yok|gerekmez|gerekmiyor|aranmıyor|aranmamaktadır|önemli değil|istenmiyor|gerektirmez)',
      '(tecrübesiz|deneyimsiz|vasıfsız)',
      'eğitim (verilir|verilecektir|bizden|ücretsiz)',
      'işi (öğretiyoruz|öğretiriz)',
    ),
  ],

  'nothing-asked': [
    ...guessed(
      '(diploma|eğitim|yaş|dil|ingilizce|okul|cv) (şartı yok|gerekmez|gerekmiyor|sınırı yok|önemli değil|aranmıyor|istenmiyor)',
      '(herkes|isteyen herkes) (yapabilir|başvurabilir|katılabilir|kazanabilir)',
      '(sadece|yalnızca) (telefon*|bir telefon*|internet*|akıllı telefon*) (yeter*|olması|olsun)',
      'telefonu (olan|olması yeter*)',
    ),
  ],

  'high-pay': [
    ...guessed(
      'yüksek (maaş|gelir|kazanç|ücret)',
      '(dolgun|cazip|tatmin edici) (maaş|ücret|gelir)',
      '(aylık|haftalık) {amount} (kazanç|kazan*|gelir)',
      '{amount} (kazanın|kazan|kazanma*|kazanabilirsin*|kazanırsın*)',
      '(dolar|euro) ile maaş',
      'büyük para*',
      'sınırsız kazanç',
    ),
  ],

  'pay-by-day-or-week': [
    ...guessed(
      'günlük (ödeme|kazanç|gelir|ücret|{amount}|maaş)',
      '(günde|günlüğü) {amount}',
      'haftalık (ödeme|kazanç|{amount})',
      '(aynı gün|anında|her akşam|gün sonu) (ödeme|nakit|para|ödenir)',
      'ödeme* (günlük|aynı gün|anında|her gün)',
    ),
  ],

  'little-time': [
    ...seen('LURES', 'birkaç dakika*', 'dakikanızı (ayır*|alıyor|alır)'),
    ...guessed(
      'günde [sadece] {number} (saat|dakika|dk)',
      'günde (bir|iki|bir iki) saat',
      'boş (zaman*|vakit*)',
      '{number} dakika (yeter*|ayır*)',
      'kendi saat*',
    ),
  ],

  'simple-work': [
    ...seen('LURES', 'iş çok basit', '(basit|kolay) (iş|görev*|işler)'),
    ...guessed(
      '(çok kolay|çok basit) [bir] iş',
      '(kopyala yapıştır|tek tıkla|sadece tıkla*)',
      'telefon* başından',
      'zahmetsiz',
      'yorucu değil',
    ),
  ],

  'work-from-home': [
    ...guessed(
      '(evden|evinizden|evinden|oturduğun yerden|oturduğunuz yerden) [rahatça] (çalış*|kazan*|iş|para|gelir|ek)',
      '(online|internetten|uzaktan) (iş|çalış*|kazan*|para)',
      'home office',
      'ev hanımları*',
    ),
  ],

  'lure-role': [
    ...guessed(
      'müşteri (hizmetleri|temsilcisi|desteği)',
      '(veri giriş*|çağrı merkezi|canlı destek|sosyal medya) (elemanı|personeli|operatörü|uzmanı|temsilcisi|asistanı|görevlisi)',
      'çağrı merkezi',
      'veri girişi',
      '(garson|model|hostes|dansçı|animatör|tercüman|kripto uzmanı|dijital pazarlama) (aranıyor|arıyoruz|yurtdışı*|yurt dışı*)',
    ),
  ],

  duties: [
    ...guessed(
      '(iş tanımı|görev tanımı|aranan nitelikler|genel nitelikler|sorumluluklar|görev ve sorumluluk*|çalışma saatleri|mesai|vardiya*|nitelikler)',
      '(sorumlu|görevli) olacak*',
      'hafta içi',
      'haftalık {number} saat',
      '(temizliği|hazırlanması|takibi|karşılanması|paketleme)',
    ),
  ],

  'company-talk': [
    ...guessed(
      '(şirketimiz*|firmamız*|otelimiz*|fabrikamız*|mağazamız*|restoranımız*|işletmemiz*)',
      '(a ş|ltd şti|limited şirketi|anonim şirketi|san tic)',
      '(yılında kurul*|kurulmuş)',
      'hakkımızda',
      'vergi no',
      'mersis',
    ),
  ],

  'our-client': [
    ...guessed(
      '(yabancı|uluslararası|büyük|tanınmış|avrupalı) (bir firma|bir şirket|firma|şirket|işveren)',
      '(müşterimiz|iş ortağımız) olan',
      '(firma|şirket) adı gizli',
    ),
  ],

  interview: [...guessed('(mülakat|görüşme*|iş görüşmesi|görüntülü görüşme)')],

  contract: [...guessed('(sözleşme*|iş akdi|kontrat)')],

  'licence-word': [
    ...guessed(
      '(izin|lisans|ruhsat|belge) (numara*|no)',
      '(işkur|iş kur) izin',
      'özel istihdam bürosu',
      '(lisanslı|izinli|yetkili) (acente|büro|ajans|danışman*)',
    ),
  ],

  'agent-word': [
    ...guessed(
      '(danışmanlık|vize|yurtdışı|yurt dışı) (firması|ofisi|danışman*|hizmeti|acentesi)',
      '(aracı|simsar|acente|ajans)',
      '(işçi|eleman|personel) (gönderiyoruz|gönderen|götürüyoruz)',
      '(evrak|vize) işlem*',
    ),
  ],

  'domestic-work': [
    ...guessed('(yatılı|bakıcı*|hizmetçi|ev yardımcısı|dadı|hasta bakıcı*|çocuk bakıcı*|temizlikçi)'),
  ],

  'host-family': [...guessed('(au pair|aupair|ev sahibi aile|çocuklarımız*|iki çocuğumuz*)')],

  'ship-work': [
    ...guessed('(gemi|gemide|gemici|gemi adamı|cruise|balıkçı teknesi|denizci|tayfa|yolcu gemi*)'),
  ],

  'farm-work': [
    ...guessed('(hasat|meyve toplama|çilek toplama|tarım işçi*|sera|seralar*|çiftlik*|mevsimlik)'),
  ],

  'modelling-work': [
    ...guessed(
      '(manken*|model ajansı|casting|fotoğraf çekimi|katalog çekimi|oyuncu ajansı|fotomodel*|modellik)',
    ),
  ],

  'entertainment-work': [
    ...guessed('(konsomatris*|hostes*|dansöz*|masaj*|gece kulübü*|pavyon*|bar kızı|dansçı*|eskort*|karaoke)'),
  ],

  'sport-or-study': [
    ...guessed(
      '(futbol|basketbol) (denemesi|seçmesi|seçmeleri|akademisi|kulübü)',
      'burs*',
      'öğrenci (programı|değişim*)',
      'menajer*',
    ),
  ],

  'gold-or-oil-work': [
    ...guessed('(altın madeni*|petrol şirketi*|maden*|petrol platformu*|sondaj*|rafineri*)'),
  ],

  fee: [
    ...guessed(
      '(kayıt|başvuru|işlem|dosya|danışmanlık|aracılık|evrak|hizmet|üyelik|aktivasyon|komisyon|aidat) (ücreti*|bedeli*|parası*|masrafı*|harcı*)',
      'dosya masrafı*',
      '(cüzi|küçük|sembolik) [bir] (ücret*|miktar*|meblağ*)',
    ),
  ],

  'pay-verb': [
    ...guessed(
      '(öde|ödeyin|ödeyiniz|ödemeniz|ödemen|ödemelisin*|ödersiniz|ödersin|yatır|yatırın|yatırınız|yatırmanız|yatırman|yatırmalısın*|gönderin|havale edin|transfer edin|yatırıyorsun*)',
      '(ödeme|havale|eft|transfer) (yap|yapın|yapınız|yapmanız|yapman|yapmalısın*|yapıyorsun*)',
      '{amount} (yatır*|gönder|gönderin|öde|ödeyin|atın|at|havale)',
      '(önce|peşin) (ödeme|ücret|para)',
    ),
  ],

  deposit: [
    ...seen('LURES', 'ön ödeme*'),
    ...guessed('(depozito*|kapora*|kaparo*|teminat*|avans|peşinat*|güvence bedeli*)'),
  ],

  refundable: [
    ...guessed(
      '(iade|geri) (edilir|edilecek*|ödenir|verilir|verilecek*|alırsın*|alacaksın*)',
      '(ilk maaş*) ..2 (iade|geri|düş*)',
      '(yeriniz*|yerin|kontenjan*|sıra*) (ayır*|garantile*|tut*)',
    ),
  ],

  visa: [
    ...guessed(
      '(vize|vizesi|vizeniz|vizen|vizeyi|çalışma izni*|oturum izni*|çalışma vizesi*|davetiye*|sponsorluk)',
    ),
  ],

  'course-word': [...guessed('(eğitim|kurs|sertifika|seminer|sınav|kursu*)')],

  'check-word': [...guessed('(sağlık raporu*|sabıka kaydı*|adli sicil|sağlık muayenesi*|sigorta)')],

  'kit-word': [
    ...guessed(
      '(üniforma*|iş kıyafeti*|kit*|laptop*|bilgisayar*|yazılım*|malzeme*|ekipman*|başlangıç paketi*)',
    ),
  ],

  'room-word': [...guessed('(oda*|kira*|konaklama*|yurt ücreti*|yatak*|lojman*)')],

  'odd-channel': [
    ...guessed(
      '(papara*|western union|moneygram|usdt|kripto*|hediye kartı*|bitcoin|şahsi hesa*|elden|ininal*|steam kart*)',
      'kart kodu*',
    ),
  ],

  crypto: [...guessed('(kripto*|usdt|bitcoin|coin|cüzdan*|binance|btcturk|paribu|tether)')],

  'your-account': [
    ...guessed(
      '(senin|sizin|kendi) [banka] (hesabın*|hesabınız*|iban*|kartın*|papara*)',
      '(hesabınız*|hesabına|hesabın|banka hesabın*|iban ın)',
    ),
  ],

  'receive-money': [
    ...guessed(
      '(hesabınıza|hesabına) ..2 (para*|ödeme*|havale*|transfer*|gelen|gelir|gelecek)',
      '(gelen|gelecek) (para*|ödeme*|havale*|transfer*)',
    ),
  ],

  'forward-money': [
    ...guessed(
      '(başka|diğer|verilen|belirtilen|söylediğimiz) hesa* ..2 (gönder*|aktar*|transfer|yolla*|havale)',
      '(çekip|çekerek) ..2 (teslim|getir*|ver*|gönder*)',
      '(kalanı|gerisini|kalanını) ..2 (gönder*|aktar*|yolla*|havale|iade)',
    ),
  ],

  'keep-percentage': [
    ...guessed(
      'yüzde {number} ..2 (sizin|senin|komisyon|kalır|alırsın*|sana|size)',
      '{number} komisyon',
      '(her transfer*|her işlem*) ..2 (komisyon|yüzde|pay)',
    ),
  ],

  cheque: [...guessed('(çek|çeki|çekin|banka çeki)')],

  parcel: [...guessed('(koli*|paket*|kargo*|gönderi*)')],

  'send-on': [
    ...guessed(
      '(yeniden|tekrar) (paketle*|gönder*|etiketle*|kargola*|yolla*)',
      '(etiket*|adres etiketi*) (değiştir*|yapıştır*)',
      'başka adrese (gönder*|yolla*|kargola*)',
    ),
  ],

  'your-home': [...guessed('(evinize|evine|adresinize|adresine|kapınıza|kapına|evde|evinizde)')],

  'click-task': [
    ...guessed(
      '(beğeni|beğen|takip et|abone ol|yorum yap*|puan ver*|değerlendir*|ekran görüntüsü*|video izle*|like at|oyla*)',
    ),
  ],

  'task-word': [...guessed('(görev|görevi|görevler*|görevin*|seviye*|vip*|sipariş görev*|misyon*)')],

  'top-up': [
    ...guessed(
      '(yükleme yap*|bakiye yükle*|para yatır*|yatırım yap*|bakiye ekle*|depozito yatır*|hesaba yükle*)',
    ),
  ],

  withdraw: [...guessed('(para çek*|çekim*|çekebil*|kazancını çek*|kazancınızı çek*|para çekme)')],

  'bring-friends': [
    ...guessed('(arkadaş*|kişi) (getir*|davet*|öner*|yönlendir*)', 'referans (bonusu|primi)'),
  ],

  debt: [...guessed('(borç*|maaşından kes*|maaşınızdan kes*|maaştan kes*|avans|geri öde*|senet)')],

  passport: [...guessed('(pasaport*|kimlik|kimliğin*|kimliğiniz*|nüfus cüzdan*|ehliyet*|tc kimlik)')],

  'send-verb': [
    ...guessed(
      '(gönder|gönderin|gönderiniz|gönderir misin*|gönderirsen*|yolla|yollayın|at|atın|atar mısın*|ilet|iletin|paylaş|paylaşın|yükleyin|göndermeniz)',
    ),
  ],

  'copy-or-photo': [
    ...guessed('(fotokopi*|fotoğraf*|foto|ön arka|önlü arkalı|resim|resmi|resmini|taranmış)'),
  ],

  'bank-details': [
    ...guessed('(banka bilgi*|kart bilgi*|kart numara*|hesap bilgi*|hesap numara*|iban|cvv|kart şifre*)'),
  ],

  'visitor-visa': [...guessed('(turist vize*|turistik vize*|ziyaret vize*|ziyaretçi vize*|transit vize*)')],

  'free-travel': [
    ...guessed(
      '(uçak bilet*|bilet*|yol masraf*|ulaşım|yol parası|gidiş dönüş bilet*|uçuş*) [masrafları] (bizden|ücretsiz|karşılanır|karşılanıyor|karşılanacak*|firmadan|şirketten|firmaya ait|bize ait|dahil|hediye)',
      '(havaalanında|havalimanında|havalimanından) (karşıla*|karşılanacak*|alınacak*|alıyoruz)',
    ),
  ],

  'free-housing': [
    ...guessed(
      '(konaklama|kalacak yer|lojman|otel|barınma|ev|yatacak yer) [ve yemek] (bizden|ücretsiz|bedava|karşılanır|firmadan|şirketten|sağlanır|mevcut|dahil|verilir|var|firmaya ait)',
      '(ücretsiz|bedava) (konaklama|lojman|kalacak yer|barınma)',
    ),
  ],

  'free-food': [
    ...guessed(
      '(yemek|yemekler|üç öğün|3 öğün|yeme içme|yiyecek) [ve konaklama] (bizden|ücretsiz|bedava|karşılanır|firmadan|şirketten|dahil|verilir|sağlanır|firmaya ait)',
      '(ücretsiz|bedava) yemek',
      'üç öğün yemek',
    ),
  ],

  'free-visa': [
    ...guessed(
      '(vize|vizeler|vizeniz|vizen|pasaport masraf*|evrak*) [işlemleri|masrafları] (bizden|ücretsiz|karşılanır|firmadan|şirketten|hallediyoruz|biz hallediyoruz|firmaya ait|dahil|bize ait)',
    ),
  ],

  border: [...guessed('(sınır*|pasaport kontrol*|gümrük*|göçmenlik*|havalimanı polis*|havaalanı polis*)')],

  'tell-verb': [...guessed('(de|deyin|söyle|söyleyin|diyeceksin*|söyleyeceksin*|dersin|dersiniz)')],

  'guard-or-gate': [
    ...guessed('(güvenlik görevlisi|nöbetçi|kapalı alan|kampüs|kilitli|silahlı|yüksek duvar*)'),
  ],

  family: [...guessed('(ailen*|aileniz*|annen*|baban*|kocan*|eşin*|arkadaşların*|akraba*|kimse)')],

  authority: [
    ...guessed('(polis*|jandarma*|büyükelçilik*|konsolosluk*|mahkeme*|çalışma bakanlığı|göç idaresi)'),
  ],

  'women-only': [
    ...guessed('(bayan|bayanlar|kadın|kız|kızlar|genç kız*)', '(sadece|yalnızca) (bayan*|kadın*|kız*)'),
  ],

  looks: [
    ...guessed(
      '(güzel|bakımlı|fiziği düzgün|prezentabl|alımlı|çekici|boy kilo|boy ve kilo|fiziksel olarak düzgün|zayıf)',
    ),
  ],

  'body-word': [...guessed('(boydan|mayolu|bikinili|iç çamaşır*|çıplak|üstsüz|mayo|bikini)')],

  'photo-word': [...guessed('(fotoğraf*|foto|resim|resmi|resmini|video*|selfie)')],

  'school-age': [...guessed('(lise öğrenci*|liseli*|16 yaş*|17 yaş*|15 yaş*|reşit olmayan|18 yaş altı)')],

  affection: [
    ...guessed(
      '(seni seviyorum|aşkım|canım benim|hayatım|seni özledim|birlikte yaşayacağız|evleneceğiz|bebeğim)',
    ),
  ],

  messenger: [
    ...guessed(
      '(whatsapp*|watsap*|vatsap*|wp den|wpden|wp|telegram*|telegramdan|dm|dm den|instagram*|signal)',
    ),
  ],

  'message-me': [
    ...guessed(
      '(yazın|yaz|yazabilirsiniz|ulaşın|ulaşabilirsiniz|mesaj atın|mesaj at|ekleyin|ekle|iletişime geç*|geçin|bilgi için|dönüş yapın|irtibat)',
      '(bana|bize|özelden) (yaz|yazın|mesaj|ulaş|ulaşın|ulaşabilir*)',
      'dm (atın|at|gelin|gel)',
    ),
  ],

  'click-link': [
    ...guessed(
      '(linke|bağlantıya|linkten|bağlantıdan) (tıkla*|gir*|kayıt|kaydol*)',
      '(uygulamayı|uygulamamızı|app i|programı) (indir*|kur|kurun|yükle*)',
      'siteye (üye|kayıt|kaydol*|gir*)',
    ),
  ],

  hurry: [
    ...guessed(
      '(acil*|acele edin|son kontenjan*|kontenjan sınırlı*|sınırlı kontenjan*|son {number} kişi|kaçırma*|bugün son gün|yerler doluyor|hemen başvur*|hemen başla*|son yerler)',
    ),
  ],

  'days-to-departure': [
    ...guessed(
      '(yarın|bu hafta|{number} gün içinde|üç gün içinde|iki gün sonra|hafta sonu) [hemen] (uçuş*|uçuyor*|yola çık*|çıkış|gidiyor*|gidiş|hareket)',
    ),
  ],

  'group-word': [...guessed('(grup|grubu*|gruba|grubumuz*|kanal*|telegram kanal*)')],

  'easy-money-wording': [
    ...guessed('yerden para kazan*'),
    ...guessed(
      '(kolay|hızlı|zahmetsiz) (para|kazanç|kazan*|gelir)',
      '(oturduğun|oturduğunuz|yattığın) yerden [para] (kazan*|para|gelir)',
      '(ilk günden|bugünden|hemen) (kazan|kazanmaya|kazanın|para kazan*)',
      '(köşeyi dön*|zengin ol|paraya para)',
      'telefonunla para kazan*',
      '(para|kazanç) yağ*',
    ),
  ],

  'guaranteed-result': [
    ...guessed(
      '(garanti|garantili) (iş|vize|işe yerleştirme|kazanç|gelir|yerleştirme|çalışma izni)',
      '(iş|vize|işe giriş|kazanç|kabul) (garantisi*|garantili*|garanti|yüzde yüz|kesin)',
      'yüzde yüz (vize|iş|kazanç|garanti|onay)',
      '(kesin|100) (vize|kazanç|iş|garanti)',
    ),
  ],

  'perk-word': [
    ...guessed(
      '(prim*|ikramiye*|spor salonu|havuz*|parti*|gezi*|hediye*|tatil*|deniz manzara*|bonus*|yol parası)',
    ),
  ],

  'hired-without-interview': [
    ...guessed(
      '(mülakatsız|görüşmesiz|mülakat yok|görüşme yok|mülakata gerek yok|mülakat gerekmez|görüşme gerekmez)',
      '(işe|iş için) (alındınız|alındın|kabul edildiniz|kabul edildin|seçildiniz|seçildin)',
      '(hemen|anında|bugün) işe (başla*|alım|alıyoruz)',
      'iş (hazır|sizin|senin) (gel*|bekliyor)',
    ),
  ],

  'changed-story': [
    ...guessed(
      '(iş|çalışma yeri|görev yeri|ülke|plan|planlar|otel) (değişti|değiştirildi|artık)',
      '(başka|diğer|farklı) (ülkeye|otele|şehre|işe|ülkede) (gideceksin*|gönderil*|yönlendir*|geçi*|alıyoruz)',
      '(yerine|onun yerine) (gideceksin*|çalışacaksın*|yapacaksın*)',
    ),
  ],

  'refused-checks': [
    ...guessed(
      '(soru|çok soru|fazla soru) (sorma*|sormayın|sormayınız)',
      'görüntülü (konuşamam|konuşamayız|görüşme yapmıyoruz|görüşemeyiz|arama yapma*|görüşme yok)',
      '(firma|şirket|işveren|otel) (adı|adresi|ismi) (gizli|veremem|veremeyiz|söyleyemem|paylaşamıyoruz|açıklayamayız)',
      '(ofise|iş yerine|ofisimize) (gelemezsin*|gelemezsiniz|ziyaret yok|gelmenize gerek yok)',
      'sözleşmeyi (gönderemem|gösteremem|gönderemeyiz|gösteremeyiz|paylaşamayız)',
    ),
  ],

  'fee-to-get-job': [
    ...guessed(
      '(kayıt|başvuru|işlem|dosya|danışmanlık|aracılık|evrak|üyelik|aktivasyon) (ücreti|ücretini|bedelini|parasını|masrafını|bedeli|masrafı) (öde*|yatır*|gönder*|ödemeniz|alıyoruz|alınır|peşin|{amount}|gerek*)',
      'işe başla* (için|önce|ödeme) ..3 (öde*|yatır*|ücret*|ödeme)',
      'hesab* aktif* ..3 (öde*|yatır*|{amount})',
      'dosya masrafı {amount}',
    ),
  ],

  'fee-visa-permit': [
    ...guessed(
      '(vize|çalışma izni|oturum|davetiye|sponsorluk|vize işlem*) (ücreti*|bedeli*|parası*|masrafı*|harcı*|masrafları) ..2 (öde*|yatır*|gönder*|sizden|peşin|{amount}|adaya ait|size ait)',
      '(vize|çalışma izni|davetiye) (için|paketi) ..2 {amount}',
      '{amount} (vize|çalışma izni|davetiye) (ücreti|parası|bedeli|masrafı)',
    ),
  ],

  'fee-training': [
    ...guessed(
      '(eğitim|kurs|sertifika|sınav|seminer) (ücreti*|bedeli*|parası*|ücretini) ..2 (öde*|yatır*|gönder*|peşin|{amount}|sizden)',
      '(kursu|eğitimi|eğitim paketini) satın (al|alın|almanız|alman|almalısın*)',
    ),
  ],

  'fee-check-medical': [
    ...guessed(
      '(sağlık raporu|muayene|sigorta|sabıka|adli sicil|sağlık) (ücreti*|parası*|bedeli*|masrafı*) ..2 (öde*|yatır*|gönder*|peşin|{amount}|sizden|bize)',
    ),
  ],

  'fee-kit-uniform': [
    ...guessed(
      '(üniforma|kıyafet|yazılım|laptop|malzeme|ekipman|kit|bilgisayar|çanta) (ücreti*|parası*|bedeli*|depozitosu*) ..2 (öde*|yatır*|gönder*|peşin|{amount}|sizden)',
      '(başlangıç paketini|kiti|ürün paketini|yazılımı|üniformayı) (satın al|alman*|almalısın*)',
    ),
  ],

  'holding-deposit': [
    ...guessed(
      '(depozito|kapora|kaparo|teminat|ön ödeme) ..3 (iade|geri|yeriniz*|yerin*|kontenjan*|ayır*)',
      '(yeriniz*|yerin*|kontenjan*) (ayır*|garantile*|tut*) ..2 (depozito|kapora|kaparo|ön ödeme|öde*|yatır*)',
    ),
  ],

  'fee-room-before-arrival': [
    ...guessed(
      '(gelmeden|varmadan|gitmeden|yola çıkmadan) [önce] ..3 (kira*|oda*|konaklama|yurt) ..2 (öde*|yatır*|gönder*|depozito*)',
      '(ilk kira*|oda kirası*|konaklama ücreti*|lojman depozito*) ..2 (peşin|önceden|gelmeden|öde*|yatır*)',
    ),
  ],

  'untraceable-payment': [
    ...guessed(
      '(papara*|western union|moneygram|usdt|kripto*|bitcoin|hediye kartı*|ininal*) (ile|üzerinden|olarak|dan|den) [ödeme] (öde*|gönder*|yatır*|yap*|alıyoruz)',
      '(hediye kartı|steam kartı|google play kartı) (al|alın|alıp|alman*)',
      '(şahsi|kişisel) (hesaba|hesabıma|ibana|iban a) (yatır*|gönder*|at|havale)',
      'kart kodlarını (gönder*|at|yolla*)',
    ),
  ],

  'early-id-papers': [
    ...guessed(
      '(kimlik|kimliğin*|kimliğiniz*|pasaport*|ehliyet*|nüfus cüzdan*) [ön arka|ve] ..3 (fotoğrafını|fotosunu|fotokopisini|resmini|fotoğrafı|ön yüzünü|görüntüsünü|görselini) ..2 (gönder*|at|atın|yolla*|paylaş*|ilet*|yükle*)',
      '(kimlik|pasaport) (fotoğrafı|fotosu|fotokopisi|bilgilerini|numaranı|numaranızı) (gönder*|at|atın|yolla*|ilet*|gerekli|lazım)',
      'tc kimlik (no|numaranı|numaranızı) ..2 (gönder*|yaz*|at|atın|ilet*)',
    ),
  ],

  'selfie-with-id': [
    ...guessed(
      '(kimliğin*|kimliğiniz*|kimlikle|pasaportun*|pasaportunuz*|kimliği) ..2 (selfie*|öz çekim|yüzünün yanında|yüzünüzün yanında|elinde tutarak|elinizde tutarak)',
      '(selfie*|öz çekim) ..2 (kimlik*|pasaport*)',
    ),
  ],

  'login-or-code': [
    ...guessed(
      '(gelen|sms) [ile] (kodu|şifreyi|kodunu|onay kodunu) ..2 (gönder*|söyle*|at|atın|ilet*|yaz*|paylaş*)',
      '(onay|doğrulama) kodunu ..2 (gönder*|söyle*|ilet*|at|atın|yaz*)',
      '(internet bankacılığı|banka|e devlet) şifre* ..2 (gönder*|söyle*|ver*|yaz*|ilet*)',
      '(anydesk|teamviewer|uzaktan erişim*) ..2 (indir*|kur*|yükle*)',
    ),
  ],

  'passport-handed-over': [
    ...guessed(
      '(pasaport*|kimlik*|kimliğin*) [bizde|patronda|şirkette] (bizde kal*|bizde durur|bizde duracak|şirkette kal*|firmada kal*|patronda kal*|alıkon*|el koy*|toplan*|teslim edeceksin*|teslim edilir|teslim alı*|otelde kal*)',
      'pasaportunu* (alıyoruz|alacağız|teslim et|biz sakla*|şirkete ver*|patrona ver*|bize ver*)',
    ),
  ],

  'papers-arranged': [
    ...guessed(
      '(sahte|hazır) (diploma|evrak|belge|sertifika|referans) (ayarl*|hazırl*|yapıyoruz|veriyoruz|çıkarıyoruz|düzenl*|var)',
      '(yaşını|yaşınızı) (büyüt*|değiştir*|küçült*)',
      '(diploma|sertifika|tecrübe belgesi|banka dökümü) (ayarlıyoruz|ayarlarız|ayarlanır|çıkarırız|yaparız|hallederiz)',
    ),
  ],

  'lie-to-officials': [
    ...guessed(
      '(turist|turistim|gezmeye|tatile|tatil için|arkadaş ziyareti*|akraba ziyareti*) ..2 (de|deyin|diyeceksin*|söyle|söyleyin|dersin|dersiniz|söyleyeceksin*)',
      '(sınırda|havaalanında|polise|memura|pasaport kontrolünde|gümrükte) ..4 (turist*|gez*|tatil*|arkadaş*) ..2 (de|deyin|söyle*|diyeceksin*|dersin)',
      '(mesajları|konuşmaları|sohbeti|yazışmaları) [hepsini] (sil|silin|silmeyi unutma*)',
      'çalışmaya geldiğini söyleme*',
    ),
  ],

  'demanded-secrecy': [
    ...guessed(
      '(kimseye|ailene|ailenize|annene|babana|kocana|eşine|arkadaşlarına|kimseyle) [hiç] (söyleme|söylemeyin|bahsetme|bahsetmeyin|anlatma|anlatmayın|paylaşma|paylaşmayın|deme|haber verme)',
      '(aramızda|ikimizin arasında) (kalsın|kalacak|kalmalı|sır)',
      '(ailen|kimse|annen|baban|kocan) (bilmesin|duymasın|öğrenmesin)',
      'gizli (tut|tutun|tutman*|kalsın|kalmalı)',
    ),
  ],

  'come-alone': [
    ...guessed(
      '(yalnız|tek başına|tek başınıza) (gel|gelin|geleceksin*|gelmelisin*|gelmeniz)',
      '(otel|otelde|otel odasında|otel odası) (görüş*|mülakat|buluş*|görüşme)',
      '(kimseyi|arkadaşını|aileni) (getirme|getirmeyin|yanına alma)',
      '(gece|geç saatte) (şoför*|araba*) ..2 al',
    ),
  ],

  'phone-taken': [
    ...guessed(
      '(telefonlar*|telefonun*|telefonunuz*|cep telefonu*) (alınır|alınacak|toplanır|toplanacak|toplanıyor|teslim et|teslim edilir|alıyoruz|bırakılır|yasak)',
      '(sadece|yalnızca) şirket telefonu*',
      'kendi telefonun* (yasak|kullanamazsın*)',
    ),
  ],

  'locked-site': [
    ...guessed(
      '(dışarı|tesisten|kampüsten|binadan|alandan) (çıkmak|çıkış|çıkmanız|çıkman) (yasak|izne tabi|izinle|mümkün değil)',
      '(dışarı|kampüsten|tesisten|binadan) (çıkamazsın*|çıkılmaz|çıkılmıyor|çıkamazsınız)',
      '(güvenlik|nöbetçi|silahlı) ..2 kapı*',
      'izinsiz (çıkamaz*|çıkış yok|çıkmak yasak)',
    ),
  ],

  'trapped-already': [
    ...guessed(
      '(gitmeme|çıkmama|dönmeme|ayrılmama|eve dönmeme) (izin vermiyor*|müsaade etmiyor*|izin yok)',
      '(pasaportumu|kimliğimi|telefonumu|pasaportumuzu) (aldılar|vermiyorlar|elimden aldılar|almışlar|geri vermiyor*)',
      '(beni|bizi) (bırakmıyorlar|kilitlediler|zorla tutuyorlar|tutuyorlar|bırakmıyor)',
      '(buradan|oradan) (çıkamıyorum|kaçamıyorum|kurtulamıyorum|gidemiyorum)',
    ),
  ],

  'blocked-outside-help': [
    ...guessed(
      '(polise|jandarmaya|elçiliğe|konsolosluğa|büyükelçiliğe) (gitme|gitmeyin|gidersen|giderseniz|haber verme|haber verirsen|söylersen|başvurma)',
      'polis (seni|sizi) (tutuklar|içeri|sınır dışı|hapse)',
    ),
  ],

  'act-now': [
    ...guessed(
      '(son {number} kontenjan|son {number} kişi|son kontenjan*|kontenjan sınırlı*|sınırlı kontenjan*|bugün son gün|son gün bugün|yerler hızla doluyor|hemen karar ver*|acele edin|acele et|fırsatı kaçırma*|yarın çok geç)',
    ),
  ],

  'leave-within-days': [
    ...guessed(
      '(yarın|bu hafta|öbür gün|{number} gün içinde|hemen) [hemen] (uçuyorsun*|uçuyoruz|uçuş var|yola çıkıyor*|gidiyorsun*|gidersin*|çıkış var|uçarsın*|uçağın*|gönderiyoruz)',
      '(biletin*|biletiniz*) hazır',
    ),
  ],

  'pressure-when-asked': [
    ...guessed(
      '(istiyor|istiyorsan|isteyen|istiyor musun) (musun istemiyor musun|mu istemiyor mu)',
      '(başka|bekleyen) [çok] (adaylar|kişiler|insanlar|kişi|aday) (bekliyor|var|sırada)',
      '(vaktimi|zamanımı|vaktimizi|zamanımızı) (çalma*|harcama*|alma*|boşa)',
      '(çok soru soruyorsun*|soru sormayı bırak*)',
      'istemiyorsan (söyle|başkasına|sen bilirsin|boşver)',
    ),
  ],

  'contract-unread': [
    ...guessed(
      'sözleşme* (varınca|gidince|orada|gelince|işe başlayınca|sonra|vardığınızda) [da] (imzala*|yapılır|yapılacak|verilir|hallederiz|yaparız)',
      'sözleşme* (gerek yok|gerekmez|şart değil|yok güven)',
      '(okumadan|önce|hemen|şimdi) imzala*',
      'sözlü anlaş*',
    ),
  ],

  'move-to-messenger': [
    ...guessed(
      '(whatsapp*|watsap*|vatsap*|wp|telegram*|signal|dm) [hattından|dan|den|tan|ten|üzerinden|adresinden] (yaz|yazın|yazabilirsin*|ulaş|ulaşın|mesaj at|ekle|ekleyin|devam ed|konuş*|geç|geçelim|iletişim*|bilgi|dönüş)',
      '(özelden|dm den|dm) (yaz|yazın|mesaj*|gelin|gel|atın)',
      '(yöneticiye|admine|danışmana) (yaz|yazın|ulaş*)',
    ),
  ],

  'added-to-group': [
    ...guessed(
      '(grubumuza|gruba|kanala|kanalımıza|telegram grubuna|whatsapp grubuna) (hoş geldin*|katıl*|ekledim|ekliyorum|ekleyeceğim|eklendin*|alıyorum|davet)',
    ),
  ],

  'unknown-app-or-portal': [
    ...guessed(
      '(platformumuza|platforma|sitemize|siteye|panele) (kayıt ol|üye ol|kaydol*|giriş yap*)',
      '(uygulamamızı|bu uygulamayı|şu uygulamayı|apk yı|apk dosyasını) (indir*|kur*|yükle*)',
      '(çalışma|görev|iş) (hesabı|paneli) (aç|oluştur*)',
    ),
  ],

  'work-on-tourist-visa': [
    ...guessed(
      '(turist|turistik|ziyaretçi|ziyaret) (vizesiyle|vizesi ile|vize ile|olarak) (git*|gir*|çalış*|gel*|gidip|gireceksin*|gidilir)',
      '(orada|varınca|gidince|sonra) ..2 (çalışma izni*|çalışma vizesi*) (çevir*|dönüştür*|al|hallederiz|çıkarırız|yaparız)',
    ),
  ],

  'denied-visa-need': [
    ...guessed(
      '(vizeye|çalışma iznine|vize) (gerek yok|ihtiyaç yok|gerekmez|gerekmiyor|istemiyor)',
      'vizesiz (çalış*|iş|gidiş|gidip)',
      '(sadece|yalnızca) (pasaport|kimlik) (yeter*|ile gid*|ile çalış*)',
    ),
  ],

  'odd-route': [
    ...guessed(
      'önce ..3 (uç|git*) sonra ..4 (araba*|minibüs*|araçla|karadan|kara yoluyla|otobüs*|tekne*)',
      '(sınırdan|karşıya) (geçir*|birisi alacak|biri alacak|alacaklar)',
    ),
  ],

  'irregular-crossing': [
    ...guessed(
      '(kaçak|yasa dışı) (yoldan|geçiş|yollarla|sınır|olarak geç*)',
      '(gece|botla|nehirden|nehri|dağdan|ormandan) ..2 (geçeceksin*|geçir*|geçiyoruz|geçiş|sınırı)',
      '(damga|mühür) olmadan',
      'sınırı ..2 (gizlice|botla|yürüyerek)',
    ),
  ],

  'unclear-destination': [
    ...guessed(
      '(adres|yer|konum|ülke|gideceğin yer|gideceğiniz yer) ..2 (varınca|inince|sonra|indikten sonra|gidince|yolda) ..2 (söyle*|öğren*|verilecek|bildirilecek|gönderilecek)',
      '(asya*|avrupa*|yurtdışında) bir (yer*|ülke*)',
      '(yeri|adresi) şimdi söyleyemem',
    ),
  ],

  'debt-from-travel': [
    ...guessed(
      '(bilet|uçak bileti|vize|yol|masraflar*|bilet ve vize) [parası|ücreti|masrafı] ..2 (maaşından|maaşınızdan|maaştan|ücretinden|ücretinizden) (kes*|düş*)',
      '(çalışarak|çalışıp) ..2 (öde*|borc*)',
      '(maaşından|maaşınızdan|maaştan) ..3 (bilet|vize|yol|uçak|masraf*) ..2 (kes*|düş*)',
    ),
  ],

  'penalty-for-leaving': [
    ...guessed(
      '(erken|süre dolmadan|yarıda|kontrat bitmeden|önce) (ayrıl*|bırak*|çık*|dön*) ..3 (ceza*|tazminat*|öde*|borç*)',
      '(ayrılmak|gitmek|dönmek|çıkmak) (istersen*|isteyen*|için) ..3 (öde*|ceza*|tazminat|fidye|{amount})',
      'cezai şart {amount}',
    ),
  ],

  'withheld-pay': [
    ...guessed(
      '(maaş*|ücret*) ..2 (sözleşme sonunda|sezon sonunda|dönüşte|işin sonunda|iş bitiminde|altı ay sonra|bizde birik*|içeride kal*|içeride tut*)',
      'ilk [bir|iki|üç] ay (maaşsız|ücretsiz|maaş yok|para yok|maaş verilmez)',
      '(maaşın|maaşını|maaşınız*) ..2 (bizde|sakla*|birik*|tut*)',
    ),
  ],

  'tied-live-in': [
    ...guessed(
      '(işverenin|patronun|ailenin) (evinde|yanında) (kal*|yaşa*) ..4 (vize*|izin*|değiştir*|pasaport*)',
      '(vizen*|oturum*|çalışma izni*) (işverene|patrona|bu aileye) bağlı',
    ),
  ],

  'excess-hours': [
    ...guessed(
      'günde (12|13|14|15|16|on iki|on dört|on altı) saat (çalış*|mesai|iş)',
      '(haftanın|haftada) (yedi|7) gün*',
      '(izin günü|tatil|hafta tatili|izin) (yok|verilmez|olmaz)',
    ),
  ],

  'bonus-to-recruit': [
    ...guessed(
      '(arkadaş*|kişi) (getir*|davet et|yönlendir*|başına) ..3 (bonus*|prim*|{amount}|komisyon*|kazan*)',
      'getirdiğin her (arkadaş*|kişi*)',
      '(referans|davet) (bonusu|primi)',
    ),
  ],

  'demanded-age-sex-looks': [
    ...guessed(
      '(18|19|20) (28|30|25|26|24|32|35) yaş* ..2 (bayan*|kız*|kadın*|hanım*)',
      '(bayan*|kız*|kadın*) ..2 (18|19|20) (28|30|25|26|24|32|35) yaş*',
      '(güzel|bakımlı|fiziği düzgün|alımlı|çekici|prezentabl) [genç] (bayan*|kız*|kadın*)',
      '(boy kilo|boy ve kilo|boyunu kilonu) ..3 (fotoğraf*|foto|gönder*|at)',
      '(fotoğraf*|foto) ..2 (boy kilo|boy ve kilo|boyunu)',
    ),
  ],

  'body-photos': [
    ...guessed(
      '(boydan|mayolu|bikinili|iç çamaşırlı|çıplak|mayo ile) (foto*|fotoğraf*|resim|resmini|video*)',
      '(vücut ölçü*|göğüs bel kalça) ..2 (gönder*|yaz*|at)',
    ),
  ],

  'undress-or-webcam-test': [
    ...guessed(
      '(soyun|soyunun|soyunman*|soyunarak|üstünü çıkar*|kıyafetini çıkar*|tişörtünü çıkar*)',
      '(kamerada|kamera karşısında|görüntülüde) ..2 (soyun*|çıkar*|iç çamaşır*|göster*)',
      '(çıplak|üstsüz) (foto*|video*|resim)',
    ),
  ],

  'entertainment-euphemism': [
    ...guessed(
      '(vip|zengin|özel) (müşteri*|misafir*|konuk*) ..2 (eşlik*|refakat*|ağırla*)',
      '(masada oturma*|konsomasyon|içki eşliğinde|masaya oturma*)',
      '(gece kulübü*|bar*|pavyon*) ..2 (bayan|hostes|kız|konsomatris) [eleman] (aranıyor|arıyoruz|alınacak)',
      'bahşiş* (yüksek|size kalır|sana kalır|senin)',
    ),
  ],

  'minor-sought': [
    ...guessed(
      '(15|16|17) yaş* (üstü|ve üzeri|itibaren|olabilir|uygun|da olur|kabul)',
      '(lise öğrencileri*|liseliler|liseli kızlar|reşit olmayan*) ..2 (başvur*|kabul*|olur|çalış*|gelebil*|yurtdışı*)',
      '18 yaş altı (kabul*|olur|da olur|alıyoruz)',
    ),
  ],

  'love-then-job': [
    ...guessed(
      '(aşkım|sevgilim|seni seviyorum|hayatım|canım benim) ..8 (iş|bilet*|çalış*|gel)',
      '(sana|senin için) (iş|güzel bir iş) (buldum|ayarladım|bulurum|ayarlarım)',
      '(para biriktir*|bu işten sonra|birkaç ay çalış*) ..4 (evlen*|birlikte yaşa*|beraber yaşa*)',
    ),
  ],

  'use-your-account': [
    ...guessed(
      '(hesabınıza|hesabına|ibanınıza|ibanına|iban ına|kartına) ..2 (gelen|yatan|gelecek|yatırılan|gelir|para) ..5 (gönder*|aktar*|çek*|transfer*|ilet*|teslim)',
      '(hesabını|hesabınızı|iban ını|ibanını|kartını) kullan* ..3 (para|ödeme|transfer*|komisyon|aktar*)',
      '(ödeme aracısı|para transfer*) (elemanı|temsilcisi|görevlisi|uzmanı|aranıyor)',
      'gelen (parayı|ödemeyi|havaleyi) ..3 (gönder*|aktar*|yolla*|havale|teslim)',
    ),
  ],

  'crypto-buying-job': [
    ...guessed(
      '(bizim|firma|şirket|müşteri*) [adına|için] ..2 (kripto*|usdt|bitcoin|coin|tether) (al|satın al)',
      '(gelen|yatan) (para*|parayla|parayı) ..3 (kripto*|usdt|bitcoin|coin|tether*) (al|çevir*|dönüştür*)',
      'p2p ..2 (komisyon|hesab*|iş)',
    ),
  ],

  'cheque-then-forward': [
    ...guessed('çeki (bozdur*|yatır*|tahsil*) ..6 (gönder*|kalan*|havale|satın al|iade*)'),
  ],

  'parcel-forwarding': [
    ...guessed(
      '(evinize|evine|adresinize|adresine|evde|kapına) ..3 (koli*|paket*|kargo*|gönderi*) ..6 (gönder*|yolla*|kargola*|etiketle*|ilet*)',
      '(koli*|paket*|kargo*) (teslim al|kabul et|al ip|karşıla*) ..6 (gönder*|yolla*|yeniden|tekrar|başka adres*|etiket*|ilet*)',
    ),
  ],

  'rented-account': [
    ...guessed(
      '(banka hesabı*|hesabın*|hesabınız*|hesap|iban*|kart*|sim kart*|hat*) ..1 (kirala*|kiralık|kiraya|satın al|satılık)',
      '(kiralık|satılık) (hesap|iban|banka hesabı|papara|hat)',
      '(adına|adınıza) ..2 (hesap|hat|kart) aç ..3 (ver*|teslim|{amount}|bize)',
    ),
  ],

  'likes-and-ratings': [
    ...guessed('puanlayarak para kazan*'),
    ...guessed(
      '(beğeni*|beğen*|takip*|abone*|yorum*|puan*|video izle*|değerlendir*|like*) ..3 (başına|karşılığı*|için) ..2 ({amount}|kazan*|ödeme|para)',
      '(beğenerek|izleyerek|puanlayarak|yorum yaparak|takip ederek|değerlendirerek|beğeni yaparak) (para|kazan*|gelir|günlük|{amount})',
      '(otel*|restoran*|ürün*|mağaza*|uygulama*) (puanla*|değerlendir*|yorumla*|puan ver*)',
      '(google|harita*) ..1 yorum* (yap*|yaz*) ..3 (kazan*|{amount}|ödeme)',
    ),
  ],

  'top-up-to-go-on': [
    ...guessed('seviyeye geçmek için ..3 (yatır|yatırın|yükle|yükleyin)', '(yatır|yükle) sonra görev'),
    ...guessed(
      '(para|depozito|bakiye|ön ödeme) (yatır*|yükle*|ekle*) ..4 (görev*|seviye*|devam|sonraki|kilid*|vip*)',
      '(görev*|seviye*|devam etmek) ..3 (için|geçmek) ..3 (yatır*|yükle*|depozito*|bakiye)',
      '(bakiyen*|bakiyeniz*|bakiye) (eksi*|negatif|yetersiz) ..4 (yatır*|yükle*|tamamla*|öde*)',
    ),
  ],

  'pay-to-withdraw': [
    ...guessed(
      '(çekim*|para çekmek|çekmek|çekebilmek|kazancını çek*|kazancınızı çek*|paranı çek*|paranızı çek*) ..3 (vergi*|komisyon*|ücret*|öde*|yatır*|masraf*|depozito*)',
      '(vergi*|komisyon*|işlem ücreti*) (öde*|yatır*) ..4 (çek*|çekim*|çekebil*)',
      'hesab* (bloke*|dondur*) ..4 (öde*|yatır*)',
    ),
  ],

  'small-payout-first': [
    ...guessed(
      '(ilk görev*|deneme görev*|deneme) ..3 (kazan*|ödeme*|{amount}|hemen|gönder*)',
      'ilk (kazancın*|ödemen*|ödemeniz|komisyon*) ..2 (gönder*|yattı|hesab*|hazır|{amount})',
    ),
  ],

  'picked-without-applying': [
    ...guessed(
      '(cv niz|cv nizi|özgeçmişiniz*|özgeçmişinizi|profiliniz*|numaranız*|başvurunuz*) ..2 (gördük|aldık|bulduk|önerildi|inceledik|beğendik|seçildi|ulaştı|onaylandı)',
      '(seçildiniz|seçildin|tebrikler seçil*)',
      '(numaranızı|numaranı) ..2 (aldık|bulduk|aldım)',
    ),
  ],

  'scripted-opener': [
    ...guessed(
      '(merhaba|selam|iyi günler) ..2 ben ..6 (insan kaynakları*|ik|işe alım*|ajans*|asistan*|danışman*)',
      '(bir dakikanızı|birkaç dakikanızı|vaktinizi|bir dakikanız) (alabilir*|ayırabilir*|var mı|rica)',
      '(ek gelir|yarı zamanlı|part time|online|ek iş) ..3 (ilgilen*|düşünür*|ister misin*|ilginizi)',
    ),
  ],

  'reply-with-code': [
    ...guessed(
      '(evet|1|artı|tamam|bilgi|iş) (yaz|yazın|yazıp|yazarak|yazmanız)',
      '(ilgileniyorsan*|isteyenler|ilgilenenler) ..2 (1|evet|artı|bilgi) (yaz*|gönder*)',
    ),
  ],

  'odd-age-floor': [
    ...guessed(
      '(20|21|22|23|24|25) yaş* (üstü|ve üzeri|üzeri|üzerindeki|büyük)',
      '(20|21|22|23|24|25) yaşından büyük',
    ),
  ],

  'chat-only-interview': [
    ...guessed(
      '(mülakat*|görüşme*) (whatsapp*|telegram*|mesaj*|yazılı|chat*|sohbet)',
      '(whatsapp|telegram|yazılı|mesajla|chat) (mülakat*|görüşme*)',
      '(telefonla|sesli) (aramaya|görüşmeye|konuşmaya) gerek yok',
    ),
  ],

  'group-praise': [
    ...guessed(
      '(hocam|öğretmenim|mentor*|danışmanım*) ..2 (teşekkür*|sağ ol|sayesinde|sayende)',
      '(bugün|az önce|şimdi) ..2 {amount} (çektim|kazandım|aldım|yattı)',
      '(param|ödemem|kazancım) (geldi|yattı|hesabıma)',
    ),
  ],

  'location-or-family-details': [
    ...guessed(
      '(canlı|anlık) konum* ..2 (at|atın|gönder*|paylaş*)',
      'konumunu (at|gönder*|paylaş*|aç)',
      '(annenin|babanın|ailenin|ailenizin|anne baba|yakınlarının|eşinin) (adı*|adresi*|telefon*|numara*|bilgi*)',
      'evinin (fotoğraf*|adres*|resmi*|video*)',
    ),
  ],

  threats: [
    ...guessed(
      '(nerede|evini|adresini|aileni|ailenin) ..1 (oturduğunu|yaşadığını|biliyoruz|biliyorum|bulurum|buluruz)',
      '(pişman|bedelini) (olursun|olacaksın|ödersin|ödeyeceksin|ederim|ederiz)',
      '(ödemezsen*|gelmezsen|kaçarsan|yapmazsan|vazgeçersen) ..4 (aile*|dava*|polis*|öldür*|zarar|icra*|bul*)',
      '(seni|sizi) (dava ed|mahkemeye ver*|bulurum|bulacağız|öldürürüm|satarız)',
    ),
  ],

  'image-blackmail': [
    ...guessed(
      '(fotoğraf*|resimler*|video*|görüntüler*) ..3 (yayarım|yayacağım|yayınlarım|paylaşırım|ailene|ailene gönder*|herkese|internete koy*|ifşa*|arkadaşlarına)',
      '(ödemezsen*|para gönderme*|yapmazsan) ..4 (fotoğraf*|video*|görüntü*)',
    ),
  ],

  'pose-and-persuade-role': [
    ...guessed(
      '(sahte|fake) (profil*|hesap*|kadın profil*) ..3 (mesaj*|sohbet|yaz*|konuş*|yönet*)',
      '(kadın|zengin|güzel bir kadın) (gibi|rolünde|olarak) (yaz*|sohbet*|konuş*)',
      '(müşteri*|kişi*|yabancı*) ..3 (güven*|arkadaşlık|samimi*) ..5 (yatırım*|para yatır*|kripto*|platform*)',
      'yatırıma (ikna*|yönlendir*|teşvik*)',
    ),
  ],

  'online-gambling-work': [
    ...guessed(
      '(bahis|casino|canlı casino|online bahis|online casino|kumar|slot) (sitesi*|şirketi*|firması*|operatörü*|sitelerine|personeli*|elemanı*|admin*|temsilcisi*|destek*)',
      'bahis ..3 (müşteri temsilcisi|personel|çağrı merkezi|finans elemanı|eleman)',
    ),
  ],

  'carry-or-collect': [
    ...guessed(
      '(bavul*|valiz*|çanta*|paket*|zarf*|nakit*|altın*) (taşı*|götür*|teslim al|getir*|kurye*|geçir*)',
      '(yaşlı*|müşteri*|kapıdan|evden|adresten) ..2 (para*|nakit|zarf*|altın*|kart*) (al|topla*|teslim*)',
      '(para|nakit) (toplama*|taşıma*|kuryesi*|teslim al)',
    ),
  ],

  'unasked-denials': [
    ...guessed(
      '(yasa dışı|illegal|uyuşturucu|dolandırıcılık|yasadışı|bahis) (değil*|bir şey yok|iş değil*|yok)',
      '(tamamen|yüzde yüz|100|kesinlikle) (yasal|legal|güvenilir|güvenli|resmi|risksiz)',
      '(risk yok|sıfır risk|risksiz|hiçbir risk)',
      '(ön ödeme|kapora|depozito|para talebi|peşin ödeme|kayıt ücreti) yok',
      '(hapis|şiddet|zorla tutma*|alıkoyma) yok',
    ),
  ],

  'easy-pickup-pay': [
    ...guessed(
      '(tek|bir) (sefer*|günlük iş|seferlik) ..2 {amount}',
      '(sadece|yalnızca) (götür*|getir*|taşı*|teslim*|bekle*|sür*) ..3 ({amount}|para|kazan*)',
      '(içinde ne olduğunu|içindekini) (sorma*|merak etme*|bilmene gerek yok)',
      '(şoför*|kurye*|emanetçi) ..3 (sefer başı*|tek sefer*|günlük {amount})',
    ),
  ],

  'cash-no-contract': [
    ...guessed(
      '(sözleşmesiz|sigortasız|kaçak) (çalış*|iş|eleman|nakit|başla*)',
      '(sözleşme|sigorta) (yok|yapılmaz|yapılmıyor|olmadan) ..2 (nakit|elden|günlük|peşin)',
      '(elden|nakit) (ödeme|para|maaş|verilir) ..2 (sigorta*|vergi*|sözleşme*) (yok|siz|olmadan)',
    ),
  ],

  'sponsor-for-sale': [
    ...guessed(
      '(satılık|hazır) (çalışma izni|davetiye|sponsorluk|oturum|kontenjan|vize)',
      '(davetiye|çalışma izni|sponsorluk|oturum kartı) (sat*|satılır|satıyoruz|satın al)',
      '(anlaşmalı|kağıt üstünde|formalite) (evlilik|evlenme*|iş)',
      'aile (vize|oturum) paketi',
    ),
  ],

  'code-words': [
    ...guessed(
      '(kiralık iban|iban kiralama|hesap kiralama|panelci|banka hesabı bulucu*|hat kiralama|bahis paneli|para trafiği)',
    ),
  ],

  'mixed-language': [
    ...guessed(
      '(sayın|değerli) (seçilmiş|saygın) (aday|başvuran|kişi)',
      'nazikçe (cevap|gönder*|yanıtla*|öde*|iletişim*)',
      '(part time|yarı zamanlı) ücret (muamele*|uzlaşma*)',
      'maaş (yerleşim*|uzlaşma*|mutabakat*) (her gün|günlük|aynı gün)',
    ),
  ],

  'employer-pays': [
    ...guessed(
      '(vize|uçak|bilet|masraf*|ücret*|eğitim|sağlık raporu|tüm masraflar*|konaklama) [masrafları|giderleri|ücreti|bileti] ..1 (işveren*|şirket*|firma*|firmamız*|tarafımız*|otel*) (karşıla*|ödenir|öde*|ait*|tarafından)',
      '(işveren*|şirket*|firmamız*) [tüm] ..2 (karşılar|karşılıyor*|öder|karşılamaktadır|ödüyor)',
    ),
  ],

  'no-fee-notice': [
    ...guessed(
      '(adaylardan|adaydan|başvuranlardan|işçilerden|hiçbir aday*|sizden) ..3 (ücret*|para*|ödeme*|bedel*) ..2 (alınmaz|alınmamaktadır|talep edilmez|istenmez|almıyoruz|talep etmiyoruz|istemiyoruz|talep etmez)',
      '(hiçbir|herhangi bir) (ücret*|ödeme*|bedel*|masraf*) ..2 (alınmaz|talep edilmez|istenmez|almıyoruz|istemiyoruz|talep etmeyiz|alınmamaktadır)',
      '(başvuru|kayıt) (ücretsizdir|tamamen ücretsiz*)',
    ),
  ],

  'contract-before-travel': [
    ...guessed(
      '(yola çıkmadan|seyahatten|gitmeden|uçuştan|yolculuktan) önce ..4 (sözleşme*|kontrat*)',
      '(sözleşme*|kontrat*) ..3 (yola çıkmadan|gitmeden|uçuştan önce|seyahatten önce|kendi dilin*)',
    ),
  ],

  'work-visa-named': [
    ...guessed(
      '(çalışma iznini|çalışma vizesini|çalışma izni başvurusunu|çalışma izni|çalışma vizesi) [başvurusu] ..1 (işveren*|şirket*|firma*|firmamız*|otel*|hastane*) (yap*|al|başvur*|tarafından)',
      '(ulusal vize|d tipi vize|mavi kart|h2a|h2b|mevsimlik çalışma vizesi)',
    ),
  ],

  'real-interview': [
    ...guessed(
      '(ofisimizde|merkezimizde|otelimizde|fabrikada|mağazada|insan kaynakları|şubemizde|iş yerinde|genel müdürlükte) ..2 (görüşme*|mülakat*)',
      '(ilk|ikinci|yüz yüze|teknik|iki aşamalı|son) (görüşme*|mülakat*)',
      '(görüşme*|mülakat*) ..2 (ofisimizde|müdür*|şef*|yüz yüze|merkezimizde)',
    ),
  ],

  'clear-duties-hours': [
    ...guessed(
      '(haftalık|haftada) {number} (saat*|gün*)',
      '(yıllık izin|ssk|sgk|özel sağlık sigortası|yol ve yemek|servis imkanı|deneme süresi|fazla mesai*|hafta tatili|yemek kartı|vardiyalı)',
      'her ayın {number}',
    ),
  ],

  'time-and-questions': [
    ...guessed(
      '(acele etme*|acelemiz yok|rahatça düşün*|düşünmek için zaman*|iyice düşün*)',
      '(sorularınız*|sorunuz) ..2 (sorabilir*|arayabilir*|çekinme*|yanıtla*|cevapla*)',
      'ailenizle (konuş*|görüş*|paylaş*)',
    ),
  ],

  'keeps-own-papers': [
    ...guessed(
      'pasaport* ..2 (sizde|kendinizde|sende|kendi yanınızda) (kalır|kal*|durur|dur*)',
      '(istediğiniz|dilediğiniz) zaman ..2 (ayrıl*|bırak*|dön*)',
    ),
  ],

  'public-channel': [
    ...guessed(
      '(işkur|iş kur|eures|sendika*|çalışma ve sosyal güvenlik|belediye*|kamu|resmi gazete|kpss|valilik*)',
    ),
  ],

  'official-fee': [
    ...guessed(
      '(konsolosluk*|büyükelçilik*|vize merkezi*|vfs|başvuru merkezi*|göç idaresi*) ..3 (harç*|harcı*|ücret*|vize ücreti*)',
    ),
  ],

  'guarantee-innocent': [
    ...guessed(
      '(garanti belgesi|garanti süresi|garanti kapsam*|asgari ücret|maaş garantisi|banka teminat mektubu|ürün garanti*)',
    ),
  ],

  'lawful-hiring': [
    ...guessed(
      '(işe giriş*|işe başlarken|işe alım sonrası|işe girişte|sözleşme imzalandıktan sonra) ..4 (belge*|evrak*|kimlik*|sağlık raporu*|adli sicil*)',
    ),
  ],

  'rota-work': [
    ...guessed(
      '(12 24|24 48|12 36|üç vardiya|iki vardiya|vardiyalı sistem|2 gün çalışma 2 gün izin|dönüşümlü vardiya)',
    ),
  ],

  'free-movement': [
    ...guessed('(ab vatandaş*|oturum izni olan*|çalışma izni olan*|vatandaşlığı olan*|çifte vatandaş*)'),
  ],
} satisfies Phrases;
