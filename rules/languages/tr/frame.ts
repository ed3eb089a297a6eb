// Turkish: what turns a sentence around.
import type { Frame } from '../../define.ts';

export const frame = {
  'frame-negation': ['hiçbir', 'hiç', 'asla', 'kesinlikle', 'kimse'],

  'frame-negation-after': [
    'değil*',
    'yok',
    'yoktur',
    'yasak*',
    'olmadan',
    'olmaksızın',
    '(istemiyoruz|istemeyiz|istenmez|istenmiyor|istemez|almıyoruz|almayız|alınmaz|alınmıyor|alınmamaktadır|etmiyoruz|etmeyiz|etmez|edilmez|edilmiyor|etmeyin|etmeyiniz|vermiyoruz|vermeyiz|vermeyin|verilmez|vermez)',
    '(gerekmez|gerekmiyor|gönderme*|yapmayın|yapmayınız|yapmayız|yapmıyoruz|yapılmaz|ödemeyin|ödemeyiniz|ödemezsin*|ödemez|yatırmayın|yatırmaz*|paylaşmayın|paylaşmayınız|inanmayın|göndermeyin|göndermeyiniz|tıklamayın|kalmaz|tutulmaz|vermiyor|taahhüt etme*)',
    'gerek yok',
    'söz konusu değil*',
  ],

  'frame-warning': [
    '(dolandırıcı*|dolandırıl*|sahtekar*|tuzak*|tuzağı*|kandır*|aldat*)',
    '(dikkat edin|dikkatli olun|dikkatli olmak|aman dikkat|uyarı|uyarıyor*|uyardı*|itibar etmeyin|kanmayın|inanmayın|şüphelen*)',
    '(sahte|düzmece) (iş|ilan*|işveren*|şirket*)',
    'insan (ticareti*|kaçakçı*)',
    '(kara para|suç örgüt*|çete*)',
    'asla (ödeme*|gönderme*|paylaşma*|verme*|güvenme*)',
  ],

  'frame-report': [
    '(polis|emniyet|bakanlık|büyükelçilik|savcılık|yetkililer|uzmanlar|jandarma) ..4 (açıkla*|uyar*|belirt*|söyledi*|bildir*|ele geçir*|duyur*)',
    '(iddia*|göre|bildirildi|belirtildi|öne sürül*|ileri sür*)',
    '(mağdur*|kurban*|genç kadın|vatandaş*) ..5 (söyledi*|anlattı*|iste*|vaat*|kandır*)',
    '(istendi|istediler|söylendi|vaat edildi|vaadiyle|teklif edildi)',
    '(genellikle|çoğu zaman) ..4 (ister*|eder*|talep*)',
  ],

  'frame-news': [
    '(tutuklan*|gözaltı*|yakalan*|mahkum*|hapis ceza*|hapse|kurtarıl*|dava açıl*|sanık*|şüpheli*)',
    '(mağdur*|kurban*)',
    '(operasyon*|soruşturma*|iddianame*|savcı*)',
    '(haber*|muhabir*|gazete*)',
  ],

  'frame-help-page': [
    '(eğer|biri|birisi) ..4 (isterse|istiyorsa|talep ederse|ederse)',
    '(ihbar|şikayet) (edin|hattı|et)',
    '(nasıl|korunma*) (korun*|anlaş*|yolları|fark ed)',
    '(155|alo 157|alo 170|yardım hattı*|imdat)',
    '(gerçek|ciddi|meşru|güvenilir|dürüst) (işveren*|şirket*|firma*|bir işveren|bir şirket) ..4 (istemez|almaz|talep etmez|etmez)',
    'sıkça sorulan',
    'haklarınız*',
  ],

  'frame-question': [
    '(normal|doğru|yasal|güvenilir) (mi|mı|mu|mü)',
    '(gerekiyor|zorunda|gerekir|lazım|şart) (mu|mı|mi|mıyım|muyum)',
    '(var mı bilen|bilen var mı|deneyen var mı|gören oldu mu)',
    'neden ..3 (öde*|iste*)',
  ],

  'frame-past': ['(eskiden|yıllar önce|önceki iş|zamanında)', 'geçen (yıl|sene|ay|yaz|hafta)'],

  'frame-condition': [
    '(istenirse|isterse|isterlerse|talep ederse|derlerse|istiyorlarsa|teklif ederse)',
    '(isteyen|talep eden|vaat eden|diyen) (kişi*|firma*|şirket*|ilan*|herkes*|işveren*|ajans*)',
  ],

  'frame-me-paying': [
    '(firmamız*|şirketimiz*|işveren*|firma|şirket|otel*|tarafımızca|bizim tarafımızdan|tarafımızdan) ..3 (karşıla*|ödenir|öder|ödenmektedir|ödüyoruz|öderiz|sağla*)',
    '(masraf*|ücret*|gider*) (bize ait|firmaya ait|şirkete ait|işverene ait|tarafımıza ait)',
  ],
} satisfies Frame;
