// Turkish: what each sign must and must not match. Invented texts.
import type { ExamplesBySign } from '../../define.ts';

export const examples: ExamplesBySign = {
  'easy-money-wording': {
    matches: [
      {
        text: 'Oturduğun yerden para kazan, patron yok, mesai yok, sadece telefonun olsun.',
        shows: 'Oturduğun yerden para',
      },
      {
        text: 'kanka kolay kazanç istiyorsan bana yaz, ben iki ayda araba aldım',
        shows: 'kolay kazanç',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Kolay para vaat eden ilanlar genellikle dolandırıcılık amaçlıdır, dikkatli olun.',
        because: 'a warning',
      },
      {
        text: 'İşimiz kolay değil, ayakta çalışılır, maaş her ayın beşinde yatar.',
        because: 'honest about effort',
      },
    ],
  },
  'hired-without-interview': {
    matches: [
      { text: 'Mülakatsız alım yapıyoruz, evrakını getiren yarın fabrikada.', shows: 'Mülakatsız' },
      {
        text: 'Tebrikler, işe alındınız! Danışmanınız birazdan görev atayacak',
        shows: 'işe alındınız',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Başvurular değerlendirilecek, uygun adaylarla merkez ofisimizde yüz yüze görüşme yapılacaktır.',
        because: 'an interview takes place',
      },
      { text: 'İki aşamalı mülakat sonunda adaylara yazılı teklif sunulur.', because: 'two rounds' },
    ],
  },
  'fee-to-get-job': {
    matches: [
      {
        text: 'İşe girmek için önce kayıt ücreti yatırmanız gerekiyor, sonra vardiya veriyoruz.',
        shows: 'kayıt ücreti yatırmanız',
      },
      { text: 'dosya masrafını gönder hemen işleme alalım', shows: 'dosya masrafını gönder', kind: 'chat' },
    ],
    misses: [
      {
        text: 'Adaylardan kayıt ücreti alınmaz, firmamız hiçbir ödeme talep etmez.',
        because: 'fees are denied',
      },
      { text: 'Emniyet uyardı: kayıt ücreti isteyen sahte iş ilanlarına inanmayın.', because: 'a warning' },
    ],
  },
  'fee-visa-permit': {
    matches: [
      {
        text: 'Almanya çalışma izni için 2.000 euro, vize ücretini bize yatırın, iki ayda gidin.',
        shows: 'vize ücretini bize yatır',
      },
      {
        text: 'vize parasını bugün yatır yoksa sıran gider',
        shows: 'vize parasını bugün yatır',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Vize ücreti firmamız tarafından karşılanır, adaydan ödeme alınmaz.',
        because: 'the employer pays',
      },
      {
        text: 'Konsolosluk vize harcı ilan edilen tarifeye göre başvuru merkezinde ödenir.',
        because: 'the official fee',
      },
    ],
  },
  'demanded-secrecy': {
    matches: [
      { text: 'bunu ailene söyleme, gidince sürpriz yaparsın', shows: 'ailene söyleme', kind: 'chat' },
      { text: 'Teklif özeldir, aramızda kalsın, yolculuk günü adres verilecek.', shows: 'aramızda kalsın' },
    ],
    misses: [
      {
        text: 'Karar vermeden önce ailenizle konuşun, sorularınız için merkezimizi arayın.',
        because: 'the opposite',
      },
      {
        text: 'Kart şifrenizi kimseyle paylaşmayın, personel kartı yalnızca size aittir.',
        because: 'a password',
      },
    ],
  },
  'likes-and-ratings': {
    matches: [
      { text: 'Otel puanlayarak para kazan, günde kırk dakika, ödeme aynı gün.', shows: 'puanlayarak' },
      {
        text: 'her beğeni başına 15 tl ödeme yapıyoruz, ilgilenir misin',
        shows: 'beğeni başına 15',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Sosyal medya uzmanı arıyoruz: içerik planı, yorumların yanıtlanması ve aylık rapor sizden sorumlu.',
        because: 'a real job',
      },
      { text: 'Video beğenerek para kazanma vaadi bir dolandırıcılık yöntemidir.', because: 'a warning' },
    ],
  },
  'top-up-to-go-on': {
    matches: [
      {
        text: 'yeni seviyeye geçmek için 500 tl yatır sonra görev açılır',
        shows: '500 tl yatır',
        kind: 'chat',
      },
      { text: 'Bakiyeniz eksiye düştü, tamamlamak için yükleme yapın.', shows: 'Bakiyeniz eksi' },
    ],
    misses: [
      {
        text: 'Yemek kartınıza her ay bakiye şirket tarafından yüklenir, kantinde kullanabilirsiniz.',
        because: 'a canteen card',
      },
      { text: 'Mağdur, sonraki görev için para yatırması istendiğini polise anlattı.', because: 'a report' },
    ],
  },
  'use-your-account': {
    matches: [
      {
        text: 'Hesabınıza gelen ödemeyi müşterilere aktarın, yüzde beş komisyon sizin.',
        shows: 'Hesabınıza gelen ödemeyi müşterilere aktar',
      },
      {
        text: 'sadece gelen parayı başka hesaba gönderiyorsun, kolay',
        shows: 'gelen parayı başka hesaba gönder',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Maaşınız her ayın birinde banka hesabınıza yatırılır.', because: 'wages' },
      {
        text: 'Hesabınıza gelen parayı başkasına göndermeniz istenirse polise başvurun, bu bir dolandırıcılıktır.',
        because: 'a warning',
      },
    ],
  },
  'work-on-tourist-visa': {
    matches: [
      {
        text: 'Turist vizesiyle gidip orada çalışmaya başlıyorsunuz, işlemler bizde.',
        shows: 'Turist vizesiyle gid',
      },
      { text: 'turist olarak gir sonra çalışma iznini hallederiz', shows: 'turist olarak gir', kind: 'chat' },
    ],
    misses: [
      { text: 'Turist vizesiyle çalışmak yasaktır, çalışma iznini işveren almalıdır.', because: 'a warning' },
      {
        text: 'Turist vizesi bölümü için ofis elemanı aranıyor, mesai dokuzdan altıya.',
        because: 'a visa office',
      },
    ],
  },
  'passport-handed-over': {
    matches: [
      { text: 'Güvenlik için pasaportunuz bizde kalır, dönüşte alırsınız.', shows: 'pasaportunuz bizde kal' },
      {
        text: 'gelince pasaportunu patrona ver, hep öyle yapıyoruz',
        shows: 'pasaportunu patrona ver',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Pasaportunuz sizde kalır, istediğiniz zaman ayrılabilirsiniz.',
        because: 'papers stay with the worker',
      },
      { text: 'Savcılık, işçilerin pasaportlarına el konulduğunu açıkladı.', because: 'a news report' },
    ],
  },
  'bonus-to-recruit': {
    matches: [
      {
        text: 'Getirdiğin her arkadaş için prim var, ne kadar kişi o kadar kazanç.',
        shows: 'Getirdiğin her arkadaş',
      },
      { text: 'arkadaşını davet et 300 tl kazan', shows: 'davet et 300', kind: 'chat' },
    ],
    misses: [
      { text: 'Arkadaş ortamı sıcak bir mağazada satış danışmanı aranıyor.', because: 'friends, no bonus' },
      { text: 'Toplantıya getirdiğiniz belgeleri insan kaynaklarına bırakın.', because: 'documents' },
    ],
  },
};
