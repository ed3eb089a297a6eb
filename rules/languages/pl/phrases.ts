// Polish: how offers say it, from portal ads to messenger posts; and what lowers the score a little.
import { guessed, seen, type Phrases } from '../../define.ts';

export const phrases = {
  // ── The work ───────────────────────────────────────────────────────────────
  'job-word': [
    ...seen(
      'PL-POL',
      '(praca|pracę|pracy|pracą|prace)',
      'ofert* prac*',
      '(zatrudnię|zatrudnimy|zatrudni|zatrudniamy|przyjmę|przyjmiemy)',
    ),
    ...guessed(
      '(stanowisk*|etat|wakat|posada|posadę|zlecenie|zleceni*)',
      '(szukamy|szukam|poszukujemy|poszukuję|potrzebujemy|potrzebuję|poszukiwan*) .. (osób|ludzi|pracownik*|dziewczyn*|kobiet*|chętnych|kierowc*|pań|panów|kandydat*|modelek)',
      '(dorób*|dorabia*|dorobić|dorobienia|dodatkow* zarob*)',
      'rekrutacj*',
      'zarob*',
      'fucha',
    ),
  ],
  abroad: [
    ...seen('PL-POL', '(za granicą|za granicę|zagranic*|poza granicami|poza krajem)'),
    ...guessed(
      '(wyjazd*|wyjedź|wyjechać)',
      '(praca|pracę|pracy) w (europie|azji|dubaju|emiratach|niemczech|holandii|norwegii)',
      '(inny|innym|innego) kraju',
      '(obcy|obcym) kraj*',
      'za ocean*',
      'emigracj*',
      'relokacj*',
    ),
  ],
  'no-experience': [
    ...seen(
      'LURES',
      '(bez|zero) (doświadczenia|kwalifikacji|umiejętności|wymaganego doświadczenia)',
      '(doświadczenie|kwalifikacje) (nie jest|nie są) .. (wymagane|potrzebne|konieczne)',
      '(nie wymagamy|nie potrzebujesz|nie trzeba|nie musisz mieć) .. (doświadczenia|kwalifikacji|umiejętności)',
    ),
    ...guessed(
      'doświadczenie (niewymagane|zbędne|mile widziane nie)',
      '(wszystkiego|szybko) (cię|was) nauczymy',
      '(darmowe|bezpłatne|krótkie) szkoleni*',
      'przyuczymy',
      'przyuczenie',
      'nawet jeśli nigdy nie pracowa*',
    ),
  ],
  'nothing-asked': [
    ...seen(
      'PL-POL',
      'bez (znajomości języka|języka|znajomości języków|wykształcenia|matury|cv|dokumentów|dyplomu)',
      '(znajomość języka|język|wykształcenie|wiek|matura) [nie|jest] (niewymagan*|nie jest wymagan*|nie ma znaczenia|bez znaczenia|obojętn*|nie gra roli|niepotrzebn*|nieistotny)',
    ),
    ...guessed(
      '(wystarczy|potrzebujesz|potrzebny|potrzeba|masz) [tylko|ci|jedynie|sam] (telefon|smartfon|komórka|internet|laptop|dowód)',
      '(tylko|jedynie|sam) (telefon|smartfon|komórka|internet)',
      '(każdy|każda) (może|da radę|dołączy|sobie poradzi|zarobi)',
      '(żadnych|brak|bez) wymagań',
      '(nie pytamy o nic|w każdym wieku|bez limitu wieku)',
      'bez pytań',
    ),
  ],
  'high-pay': [
    ...seen(
      'PL-POL',
      'wysok* (wynagrodzeni*|zarobk*|zarobek|płac*|pensj*|stawk*|dochod*|dochód)',
      '(dobry|duży|szybki|wysoki|niezły|ogromny) (zarobek|zarobku|dochód|kasa)',
    ),
    ...seen('LURES', '(zarob*|zarabia*|zarobek|zarobki) ..4 {amount}', 'nawet {amount}'),
    ...guessed(
      '(duże|wielkie|niezłe|świetne|konkretne|grube) (pieniądze|zarobki|kwoty)',
      '(dobra|niezła|konkretna|gruba) kasa',
      '(atrakcyjn*|nieograniczon*|ponadprzeciętn*) zarobk*',
      '(tysiące|setki) (złotych|zł|euro|dolarów)',
      '(dwa|trzy|pięć|dziesięć) razy więcej',
      'kokosy',
      '(pięciocyfrow*|sześciocyfrow*)',
      '(pensja|wypłata|dochód|stawka) ..4 {amount}',
    ),
  ],
  'pay-by-day-or-week': [
    ...seen(
      'LURES',
      '{amount} [za|na] (dziennie|dzień|dniówkę|tygodniowo|tydzień|tyg)',
      '(dziennie|tygodniowo|każdego dnia) .. {amount}',
      '{number} (zł|euro|tysiące zł|tysięcy|tysiące) [za] (dziennie|dzień|tygodniowo|tydzień)',
    ),
    ...guessed(
      '(wypłata|wypłaty|płatność|płatne|kasa|pieniądze|wynagrodzenie) [już] (codziennie|co dzień|co tydzień|tego samego dnia|od ręki|od razu|każdego dnia|dziennie|tygodniowo|natychmiast*|do ręki)',
      '(codzienn*|dzienn*|natychmiastow*|cotygodniow*) (wypłat*|wynagrodzeni*|zarob*|płatno*)',
      '(dniówka|dniówki)',
      '{amount} za (zlecenie|kurs|noc|wyjazd|paczkę|odbiór|przejazd|akcję)',
    ),
  ],
  'little-time': [
    ...guessed(
      '{number} (minut|min|minuty) [w|czasu] (dziennie|dzień|ciągu dnia|na dzień)',
      '{number} (godziny|godz|h|godzina|godzinki) [na|w] (dziennie|dzień)',
      '(godzina|godzinę|godzinka|godzinkę|dwie godziny|kilka minut|parę minut|kilka godzin|pół godziny|1 2 godziny|trzy godziny|parę chwil) [pracy] (dziennie|tygodniowo|w tygodniu|w ciągu dnia|na dzień|wystarczy|wystarczą|twojego czasu)',
      'w (wolnym czasie|wolnych chwilach|dowolnych godzinach|wolnej chwili)',
      '(wolne chwile|kilka chwil)',
      'po (godzinach|pracy albo szkole)',
      'tylko {number} (minut|godziny|godzin)',
    ),
  ],
  'simple-work': [
    ...seen(
      'LURES',
      'prost* (zadani*|zadań|prac*|czynno*|zleceni*|obowiąz*|kliknię*)',
      'łatw* (prac*|zadani*|zadań|zleceni*|czynno*)',
    ),
    ...guessed(
      '(praca|zadania|to) [jest|są] [bardzo|naprawdę] (prosta|łatwa|lekka|proste|banalnie prosta|banalne|łatwe)',
      '(lekka|lekkie) (praca|zajęcia|zajęcie)',
      '(wystarczy|tylko) (klikać|klikanie|kliknąć|lajkować|przepisywać|kopiować|polubić|oglądać)',
      '(telefonem|na telefonie|przez telefon|z telefonu|telefonu)',
      'nic (trudnego|skomplikowanego)',
      'poradzi sobie każdy',
      'banaln*',
    ),
  ],
  'work-from-home': [
    ...seen('LURES', 'prac* zdaln*', '(zdalnie|online|on line)'),
    ...guessed(
      '(z domu|w domu|nie wychodząc z domu|bez wychodzenia z domu)',
      'prac* (w|z) domu',
      'chałupnictw*',
      'home office',
      '(z kanapy|z łóżka|z dowolnego miejsca)',
      'prac* przez internet',
    ),
  ],
  'lure-role': [
    ...seen('MEA-24', '(obsług* klient*|konsultant* telefoniczn*|call center|operator* czat*|telemarket*)'),
    ...guessed(
      '(wprowadzani* danych|przepisywani* tekst*|operator* danych|pisanie na komputerze)',
      '(moderator*|operator*) (czatu|czat|chatu|chat|online|randkow*)',
      '(asystent*|sekretark*|administrator*|recepcjonist*|tłumacz*|informatyk*|animator*) .. (zagran*|azj*|tajland*|dubaj*|kambodż*|wyjazd*)',
      '(analityk|specjalista|doradca|konsultant) .. (krypto*|forex|inwestycyjn*)',
      '(modelk*|hostess*|kelnerk*|tancerk*|opiekunk*|au pair) (do|na|w|za|poszukiwan*|dla)',
      '(asystent*|specjalist*|menedżer*) .. (social media|mediów społecznościowych|marketing*)',
      'marketing cyfrowy',
    ),
  ],
  duties: [
    ...seen(
      'PL-POL',
      '(zakres obowiązków|obowiązki|obowiązków|twoje zadania|do twoich zadań|główne zadania|zadania na stanowisku)',
    ),
    ...guessed(
      '(wymagania|oczekujemy|nasze oczekiwania|kwalifikacje|profil kandydata)',
      '(godziny pracy|czas pracy|grafik|system zmianowy|zmianowy|zmiany|dwie zmiany|nocki)',
      '(odpowiedzialn*|odpowiada* za)',
      '(będziesz|będzie pani|będzie pan) (przygotowywa*|obsługiwa*|sprząta*|gotowa*|pakowa*|kompletowa*|doradza*|wspiera*|prowadzi*|sprawdza*|pomaga*|układa*|kasowa*|naprawia*|odpowiada*|pisa*|uczy*|wozi*|dba*)',
      '(przygotowywanie|kompletowanie|sprzątanie|gotowanie|pakowanie|obsługa|prowadzenie|naprawa|montaż|sporządzanie|układanie|nadzór|opieka) (zamówień|klientów|pokoi|posiłków|towaru|maszyn|dokumentacji|gości|kasy|urządzeń|nad)',
      'godzin tygodniowo',
      'pełny etat',
      'pół etatu',
      'umowa o pracę',
    ),
  ],
  'company-talk': [
    ...guessed(
      '(sp z o o|z o o|o o|sp|spółka|s a|spółki|krs|regon|nip)',
      '(nasza|nasz|naszej|naszego|naszym|nasze) (firm*|zespó*|hotel*|restauracj*|sklep*|szpital*|zakład*|szkoł*|fabryk*|gospodarstw*|biur*|przychodni*|warsztat*|fundacj*|pensjonat*|piekarni*)',
      '(o nas|o firmie|kim jesteśmy)',
      '(działamy|jesteśmy) (na rynku|od|firmą|rodzinn*|producentem|w)',
      '(rodzinna|rodzinny) (firma|zakład|hotel|restauracja|pensjonat)',
      '(założon*|istniejem*) (w|od|roku)',
      'siedzib*',
    ),
  ],
  'our-client': [
    ...guessed(
      '(dla|nasz|naszego) (klienta|klient) .. (zagran*|z|poszukujemy|szukamy|szuka|w)',
      '(międzynarodow*|zagraniczn*|renomowan*|poważn*|duż*) (firm*|koncern*|korporacj*|agencj*|pracodawc*|partner*)',
      '(zagraniczny|zagranicznego) (pracodawca|pracodawcy|kontrahent*)',
      '(nazw*) (firmy|pracodawcy) .. (później|potem|na miejscu|po)',
    ),
  ],
  interview: [
    ...guessed(
      '(rozmow* kwalifikacyjn*|rozmow* rekrutacyjn*|rozmowa o pracę|wideorozmow*|spotkanie rekrutacyjne|dzień próbny)',
    ),
  ],
  contract: [...guessed('(umow*|kontrakt*|umowa o pracę|umowa zlecenie|pisemn* ofert*)')],
  'licence-word': [
    ...guessed(
      '(certyfikat|licencja|licencj*|wpis) (nr|numer|kraz|agencji)',
      '(nr|numer) (kraz|certyfikatu|licencji|wpisu|rejestr*)',
      'kraz',
      '(licencjonowan*|certyfikowan*|zarejestrowan*) (agencj*|pośrednik*)',
    ),
  ],
  'agent-word': [
    ...seen('PL-KRO', '(agencj* pracy|agencj* pośrednictwa|pośrednik*|pośrednictw*|agencj* zatrudnienia)'),
    ...guessed(
      '(nasza agencja|agencja|agencję|agent|agenta|agentka|biuro pracy)',
      '(wysyłamy|wysyłam|kierujemy|zabieramy|zabieram) .. (do pracy|za granicę|ludzi|dziewczyny|osoby|pracowników)',
      '(załatwiam*|załatwimy|organizujemy) .. (wiz*|prac*|pozwoleni*|wyjazd*)',
    ),
  ],
  'domestic-work': [
    ...guessed(
      '(opiekunk*|opieka nad|pomoc domow*|niania|nianię|niani|gosposi*|sprzątaczk*|pomocy domowej|au pair|opieki nad|z zamieszkaniem)',
    ),
  ],
  'host-family': [
    ...seen('AUP-W', '(au pair|rodzin* goszcząc*)'),
    ...guessed(
      '(nasze|naszych|naszymi|dwójk* naszych|trójk* naszych) (dzieci|dziećmi|dziećm*|synów|bliźniak*|córeczk*|dwoje dzieci)',
    ),
  ],
  'ship-work': [
    ...seen(
      'ITF',
      '(statek|statku|statki|statkach|wycieczkow*|marynarz*|rybak*|kuter|kutrze|kutra|załog*|załoga|armator*|pokładow*)',
    ),
    ...guessed('na (morzu|pokładzie|morze|platformie|promie|promach)'),
  ],
  'farm-work': [
    ...seen('LURES', '(zbior*|zbiory|zbiorów|zrywani*)', 'prac* sezonow*'),
    ...guessed(
      '(szparag*|truskaw*|jabłek|winobrani*|szklarni*|borówk*|malin*|pieczarkarni*|pieczark*)',
      '(gospodarstw* roln*|ferma|fermie|farmie|farma|plantacj*|sadownik*|w sadzie|na polu|rzeźni*)',
    ),
  ],
  'modelling-work': [
    ...seen('AOL-17', '(modelk*|modeling*|casting*|sesj* zdjęciow*|sesj* foto*|fotomodelk*)'),
    ...guessed('(agencj* modelek|pokaz* mody|portfolio|hostess* foto|twarz kampanii)'),
  ],
  'entertainment-work': [
    ...seen(
      'TGS',
      '(hostess*|tancerk*|escort*|masażystk*|nocn* klub*|night club|klub* go go|go go|striptiz*|kamerk*|dam* do towarzystwa|webcam|sponsoring*)',
    ),
    ...guessed(
      '(pani|panie|dziewczyn*|kobiet*) do (towarzystwa|klubu|baru|masażu|lokalu)',
      '(vip|ekskluzywn*) (klub*|lokal*|hostess*|dziewczyn*|event*)',
      'towarzysz*',
    ),
  ],
  'sport-or-study': [
    ...guessed(
      '(testy w klubie|klub piłkarski|akademi* piłkarsk*|menedżer piłkarski|skaut*|zawodnik*|klubie zawodowym)',
      '(stypendi*|wiz* studenck*|wymian* studenck*|program studencki|szkoł* językow* za|studia w)',
    ),
  ],
  'gold-or-oil-work': [
    ...seen(
      'NAPTIP',
      '(platform* wiertnicz*|platform* naftow*|kopalni* złota|kopalni* diament*|firm* naftow*|koncern* naftow*|offshore|szyb* naftow*|rafineri*)',
    ),
  ],
  'women-only': [
    ...seen(
      'PL-KRO',
      '(wyłącznie|tylko) (dla kobiet|dla pań|kobiety|panie|dziewczyny|dziewczyn)',
      '(szukamy|poszukujemy|szukam|zatrudnimy|zatrudnię|potrzebujemy|zapraszamy|poszukuję) [młodych|ładnych|miłych|kilku|fajnych|atrakcyjnych] (dziewczyn*|kobiet*|pań|panie|panią|studentek|modelek|hostess)',
      '(dziewczyny|kobiety|panie|dziewczyn|kobiet|pań) [w wieku|od|w] [wieku|od] {number}',
    ),
    ...guessed('młod* (dziewczyn*|kobiet*|pani*|dam*)'),
  ],
  looks: [
    ...guessed(
      '(atrakcyjn*|ładn*|zgrabn*|szczupł*|seksown*|urocz*)',
      '(dobra|miła|nienaganna|atrakcyjna|zadban*) (prezencja|aparycja|wygląd|figura|prezencji)',
      '(wzrost|waga|wymiary|rozmiar biustu|biust|figura|sylwetka)',
      '(zadban*|prezencj*|aparycj*)',
    ),
  ],
  'school-age': [
    ...guessed(
      '(uczennic*|uczniów|uczniowie|nastolat*|nieletni*|niepełnoletni*|licealist*)',
      '(od|już od) (14|15|16) (lat|roku)',
      '(14|15|16) (17|18|19|20) lat',
    ),
  ],
  'perk-word': [
    ...guessed(
      '(darmow*|bezpłatn*|gratis) (siłowni*|basen*|wifi|drink*|imprez*|wycieczk*|transport|ubrania)',
      '(basen|siłownia|imprezy|wycieczki|prezenty|zakupy)',
      '(premia|bonus|bonusy|premie) (powitaln*|startow*|za|na start|co tydzień)',
      'bonus*',
      '(luksusow*|piękn*) (will*|apartament*|hotel*|życi*)',
      '(nad|blisko) (morzem|plaży|oceanem)',
    ),
  ],

  // ── Money ──────────────────────────────────────────────────────────────────
  fee: [
    ...seen(
      'PL-POL',
      'opłat* (wstępn*|rejestracyjn*|rekrutacyjn*|administracyjn*)',
      'opłat* z góry',
      'opłat* za (pośrednictwo|znalezienie|załatwienie|rejestrację|rekrutację|dokumenty|aplikację|pracę)',
    ),
    ...guessed(
      '(opłata|opłatę|opłaty|opłatą|wpisowe|wpisowego|prowizja|prowizję|składka|składkę|haracz)',
      '(koszt*|opłat*) (rekrutacji|dokumentów|manipulacyjn*|rezerwacyjn*|aktywacyjn*|obsługi|formalności|pośrednictwa|biurow*|weryfikacyjn*|startow*|organizacyjn*|licencyjn*)',
      '(jednorazow*|niewielk*|symboliczn*|mała|małą|drobn*) (opłat*|kwot*|wpłat*|koszt*)',
      '(kwota|kwotę|suma|sumę|wpłata|wpłatę) {amount}',
      '(za|ze) (pośrednictwo|załatwienie|fatygę)',
    ),
  ],
  'pay-verb': [
    ...seen(
      'PL-POL',
      '(wpłać|wpłaćcie|zapłać|opłać|przelej|wyślij|prześlij|uiść) .. (opłat*|kwot*|zaliczk*|pieniądz*|kaucj*|{amount}|przelew*|wpisow*|za|na konto|blik*)',
      '(musisz|trzeba|należy|proszę|prosimy o|powinnaś|powinieneś|wystarczy|musi pani|musi pan|musicie|masz) ..5 (wpłacić|zapłacić|opłacić|przelać|uiścić|wpłacenie|dokonać wpłaty|dopłacić|pokryć|wyłożyć|wpłatę|przelew|uregulować)',
    ),
    ...guessed(
      '(płacisz|wpłacasz|opłacasz|płacicie|przelewasz|dopłacasz|płaci kandydat|pokrywasz|płaci pracownik|kupujesz)',
      'po (wpłacie|opłaceniu|wpłaceniu|zaksięgowaniu|zapłaceniu|przelewie|otrzymaniu wpłaty)',
      '(wpłata|płatne|płatność|opłata|przelew|wpłaty) (z góry|przed|na konto|na moje|blikiem|od razu|do dziś|teraz|do jutra)',
      '(przelej|wyślij|wrzuć|podeślij|blik*) [mi|nam|na] {amount}',
      '(jak|gdy|kiedy|skoro) (zapłacisz|wpłacisz|opłacisz|przelejesz)',
      'na własny koszt',
      'we własnym zakresie',
      'kosztuje',
    ),
  ],
  deposit: [
    ...seen('PL-POL', '(zaliczk*|kaucj*|przedpłat*|depozyt*|zadatek|zadatku)'),
    ...guessed('(wpłat* zwrotn*|zabezpieczen*|wpłat* własn*)'),
  ],
  refundable: [
    ...guessed(
      'zwrotn*',
      '(zwrot|zwrócim*|zwracan*|zwrócon*|zwracamy|oddamy|odda*|oddajemy|wróci do|odzyskasz)',
      '(zarezerwować|rezerwacj*|zaklepać|zatrzymać|trzymać|zaklepanie|rezerwuje|gwarantuje) [ci|dla|twoje|sobie|za|dla ciebie|tobie] (miejsc*|stanowisk*|prac*|etat|pokój|posad*)',
      '(z|przy) (pierwszą|pierwszej|pierwszym) (wypłat*|pensj*|wynagrodzen*)',
    ),
  ],
  visa: [
    ...seen('UK-COS', '(wiza|wizę|wizy|wizą|wizie|wizow*|wiz)'),
    ...guessed(
      '(pozwoleni* na pracę|zezwoleni* na pracę|pozwoleni* na pobyt|kart* pobytu|zaproszeni*|sponsoring wizow*|certyfikat sponsor*|oświadczenie o)',
    ),
  ],
  'course-word': [
    ...guessed(
      '(szkolen*|kurs|kursu|kursy|kursie|kursów|certyfikat*|egzamin*|warsztat*|webinar*|materiał* szkoleniow*)',
    ),
  ],
  'check-word': [
    ...guessed(
      '(badania lekarskie|badani*|zaświadczeni*|ubezpieczen*|niekaraln*|książeczk* sanepid*|szczepien*|testy zdrowotne|weryfikacj*|bik)',
    ),
  ],
  'kit-word': [
    ...guessed(
      '(pakiet startow*|zestaw startow*|starter*|mundur*|uniform*|odzież robocz*|odzież*|strój*|ubrania robocze|laptop*|oprogramowani*|program|identyfikator*|sprzęt*|narzędzi*|materiał*|licencj* na|telefon służbowy|słuchawk*)',
    ),
  ],
  'room-word': [
    ...guessed(
      '(pokój|pokoju|pokoje|mieszkani*|kwater*|nocleg*|łóżk*|pościel*|hostel*|zakwaterowani*|czynsz*|lokum|najem)',
    ),
  ],
  'odd-channel': [
    ...seen(
      'FTC-21',
      '(western union|moneygram|kart* podarunkow*|kart* prezentow*|kart* steam|karty google play|paysafecard|bon* podarunkow*)',
      '(bitcoin*|kryptowalut*|usdt|krypto)',
    ),
    ...guessed(
      '(blik|blikiem|kod blik|kodem blik)',
      '(prywatne konto|moje konto|konto prywatne|konto kierownik*|konto menedżer*|konto koordynator*)',
      'gotówk* (kierowc*|do ręki|pośrednik*|koordynator*|agent*|w kopercie|na miejscu)',
      '(revolut|przekaz pocztow*|przekaz pieniężn*)',
    ),
  ],
  crypto: [
    ...seen(
      'SPF-21',
      '(bitcoin*|kryptowalut*|krypto*|usdt|tether|ethereum|portfel kryptowal*|binance|kantor* krypto*|stablecoin*|coin*)',
    ),
  ],
  'your-account': [
    ...seen(
      'EUROPOL-M',
      '(twoje|swoje|twoim|swoim|swojego|twojego|własne|własnym|własnego|pani|pana|prywatne) [własne|prywatne|osobiste] (konto|koncie|konta|rachunek|rachunku|rachunkiem|kont)',
      '(konto|rachunek) (na twoje|na swoje|na siebie)',
    ),
    ...guessed('(twoja|twoją|swoją|swoja|swojej|twojej) (kart*|kartę|bankowość)'),
  ],
  'receive-money': [
    ...seen(
      'EUROPOL-M',
      '(przyjmowa*|przyjmujesz|odbiera*|otrzymujesz|otrzymywa*|dostajesz|dostaniesz|przyjmiesz|przyjmować) .. (przelew*|wpłat*|pieniądz*|płatno*|środk*|kwot*)',
      '(przelew*|pieniądze|środki|wpłaty|płatności|kwota|kasa) .. (wpływa*|wpłyn*|przychodz*|przyjd*|trafia*|dostaniesz|wpadn*|wpada*)',
    ),
  ],
  'forward-money': [
    ...seen(
      'EUROPOL-M',
      '(przesyła*|przekazuj*|przekazywa*|przelewa*|przesyłasz|przelejesz|przekażesz|odsyła*|wysyłasz|prześlesz|wysyłać) .. (dalej|reszt*|klient*|kontrahent*|partner*|na wskazane|kolejn*|inne konto|na podane|western union|na konto|kryptowalut*|kurier*)',
    ),
    ...guessed(
      '(wypłaca*|wypłacisz|wybierasz|wybierać|wypłacić) .. (gotówk*|z bankomat*|pieniądz*|przekaz*|oddaj*|kurier*)',
      '(resztę|pozostał*) .. (przel*|przek*|wyśl*|odeśl*|wysył*)',
    ),
  ],
  'keep-percentage': [
    ...seen(
      'EUROPOL-M',
      '{number} (procent|proc) .. (dla ciebie|zostaje|od każd*|prowizj*|zatrzym*|kwoty|przelewu|zarobek|twoj*|od kwoty)',
      '(prowizj*|procent) (od|z) (każdego|przelewu|kwoty|transakcji|każdej)',
      '(zatrzymujesz|zatrzymasz|zostawiasz sobie|zatrzymuje pani|potrącasz)',
    ),
    ...guessed(
      '(zostaje|zostają) [u|dla|ci] (u ciebie|dla ciebie|twoje|tobie)',
      '(twoja|twój) (prowizja|procent|działka|dola)',
    ),
  ],
  cheque: [...seen('BBB-21', '(czek|czeku|czeki|czekiem)')],
  parcel: [...seen('DE-BRE', '(paczk*|paczek|przesyłk*|przesyłek)')],
  'send-on': [
    ...seen(
      'DE-BRE',
      '(przepakow*|przepakuj*|przesyła* dalej|odsyła*|wysyłasz dalej|wysyłać dalej|nadajesz|nadawa*|nadać)',
      '(wysyłasz|wysyła|wyślesz|przesyłasz|odsyłasz|nadajesz) .. (dalej|za granicę|pod nowy|pod wskazan*|na inny|na nowy|kolejn*|nowy adres)',
    ),
    ...guessed('(now*|inn*|zmienia*|naklej*|przeklej*) (etykiet*|naklejk*|adres*|list* przewozow*)'),
  ],
  'your-home': [
    ...guessed(
      '(do domu|w domu|pod twój adres|na twój adres|na swój adres|pod swój adres|z domu|do ciebie|twój adres|do siebie)',
    ),
  ],
  'click-task': [
    ...seen(
      'LURES',
      '(lajk*|polubie*|polubienia|polubień|łapk* w górę|like|lajkow*)',
      '(lajkowan*|lajkować|lajkujesz|polub|klikać|klikani*)',
    ),
    ...seen('NCSC-CH', '(subskryb*|obserwuj*|obserwowa*) .. (kana*|profil*|kont*|stron*)'),
    ...guessed(
      '(ocenia*|oceń|oceny|opini*|recenzj*|gwiazd*) .. (hotel*|produkt*|aplikacj*|restauracj*|miejsc*|google|wystawia*|pisa*|pisz*|obiekt*)',
      '(hotel*|produkt*|aplikacj*|restauracj*) .. (oceni*|opini*|recenzj*)',
      '(wystawia*|pisa*|pisz*|dodaw*|dodaj*) .. (opini*|ocen*|recenzj*|komentarz*|gwiazd*)',
      '(zrzut* ekranu|screen|screena|screeny|screenshot*)',
      '(ogląda*|obejrz*) .. (film*|reklam*|filmik*)',
      '(optymaliz*|podbija*|zwiększa*) .. (rezerwacj*|dan*|aplikacj*|pozycj*|sprzeda*|zasięg*|ranking*|produkt*|zamówie*)',
      '(fikcyjn*|testow*) zamówie*',
    ),
  ],
  'task-word': [
    ...seen('LURES', '(zadani*|zadań|misj*|zlece*|zestaw zada*)'),
    ...guessed(
      '(poziom|poziomu|poziomy) (vip|wyższy|{number})',
      'vip {number}',
      '(kolejn*|następn*|wyższ*) (poziom*|zestaw*|etap*|rund*|zadani*)',
      '(zamówieni*) (łączon*|specjaln*|combo|kombo)',
    ),
  ],
  'top-up': [
    ...seen(
      'FTC-TASK',
      '(doład*|zasil*|depozyt*|wpłat*|wpłać|wpłaci*|dopłac*|dopłat*)',
      '(ujemn*|minusow*) (sald*|bilans*|stan*|kont*)',
    ),
    ...guessed(
      '(saldo|konto|stan konta) .. (na minusie|ujemn*|minus)',
      '(wyrówna*|uzupełni*) .. (sald*|kont*|bilans*|depozyt*|brak*)',
    ),
  ],
  withdraw: [...seen('SPF-25', '(wypłat*|wypłac*|wypłać|odebra*|odbierz*|wybrać środki)')],
  'bring-friends': [
    ...guessed(
      '(przyprowadź|zaproś|poleć|zapraszaj|przyprowadz*|polecaj*|zwerbuj|weź|zabierz|zabierzesz|polec*|zaprosisz) .. (znajom*|koleżank*|koleg*|przyjaci*|osob*|kolejn*|dziewczyn*)',
      'za (każdą|każdego|każdej) [polecon*|zaproszon*|przyprowadzon*|now*|zwerbowan*|kolejn*] (osob*|znajom*|koleżank*|koleg*|przyjaci*|pracownik*|dziewczyn*)',
    ),
  ],
  debt: [
    ...seen('PL-KRO', 'na poczet (przyszłych zarobków|wynagrodzenia|pensji|zarobków|wypłaty)'),
    ...guessed(
      '(dług*|zadłuż*|pożyczk*|odpracow*|kredyt*|na kredyt|zaliczk*)',
      '(potrąc*|potrącan*|odlicz*|odciąg*) .. (wypłat*|pensj*|wynagrodzeni*|zarobk*)',
      'z (pierwszej|pierwszych|twojej|twoich) (wypłaty|pensji|wypłat|pensj*)',
      '(spłac*|w ratach|na raty)',
    ),
  ],

  // ── Papers, people, places ─────────────────────────────────────────────────
  passport: [
    ...seen(
      'PL-POL',
      '(dowód|dowodu|dowodem|paszport*|prawo jazdy|prawa jazdy|pesel*|dokument tożsamości|dowód osobisty|dowodu osobistego)',
    ),
  ],
  'send-verb': [
    ...seen(
      'PL-POL',
      '(wyślij|prześlij|przyślij|podaj|udostępnij|pokaż|podeślij|wrzuć|zrób|załącz|przekaż|wysyłaj|dyktuj|podyktuj)',
    ),
    ...guessed(
      '(proszę|prosimy|prosze|musisz|wystarczy|trzeba|należy|potrzebuję|potrzebujemy|potrzebny|muszę mieć|musimy mieć) [o|teraz|mi|nam|jeszcze|tylko|jest|od ciebie|pilnie] [o] (wysłać|przesłać|przesłanie|wysłanie|podać|podanie|skan|skanu|zdjęcie|zdjęcia|zdjęć|kopię|kopii|nadesłanie|twój|twojego|numer|załączyć|udostępnić)',
    ),
  ],
  'copy-or-photo': [
    ...seen('PL-POL', '(skan*|kopi*|kserokopi*|zdjęci*|fotk*|fot*|obie strony|obu stron|przód i tył|z obu)'),
  ],
  'bank-details': [
    ...seen(
      'PL-POL',
      '(numer konta|dane do konta|dane karty|numer karty|pesel*|nip|dane bankowe|numer rachunku|dane konta|login do banku|cvv)',
    ),
  ],
  'visitor-visa': [
    ...seen(
      'MEA-23',
      '(wiza turystyczna|wizie turystycznej|wizę turystyczną|wizą turystyczną|wizy turystycznej|wiz* turystyczn*|wiz* gościn*|wiz* odwiedzinow*|jako turysta|jako turystka|jako turyści|na turystę|na turystyczną)',
    ),
  ],
  'free-travel': [
    ...seen(
      'PL-POL',
      '(transport|dojazd|przelot|bilet*|podróż|przejazd|lot) .. (zapewnion*|darmow*|za darmo|gratis|opłacon*|opłacamy|opłacimy|bezpłatn*|na nasz koszt|w cenie|kupujemy|kupimy|po naszej|płacimy|stawiamy|pokrywa*)',
      '(darmow*|bezpłatn*|opłacon*) (transport*|dojazd*|przelot*|bilet*|podróż*|lot*|przejazd*)',
    ),
    ...guessed(
      '(opłacamy|opłacimy|płacimy za|kupujemy|kupimy|zapewniamy|pokrywamy|stawiamy) .. (bilet*|przelot*|transport*|dojazd*|podróż*|lot)',
      '(odbierzemy|odbieramy|odbiór|odbierze) .. (z lotniska|z dworca|cię|was)',
    ),
  ],
  'free-housing': [
    ...seen(
      'PL-POL',
      '(mieszkanie|zakwaterowanie|kwatera|nocleg|pokój|noclegi|apartament) .. (zapewnion*|darmow*|za darmo|gratis|opłacon*|bezpłatn*|na nasz koszt|w cenie|po naszej|zapewniamy)',
      '(darmow*|bezpłatn*|zapewnion*|opłacon*) (mieszkani*|zakwaterowani*|kwater*|nocleg*|pokój|apartament*)',
    ),
    ...guessed(
      '(zapewniamy|zapewnimy|dajemy|opłacamy|opłacimy) .. (mieszkani*|zakwaterowani*|nocleg*|kwater*|apartament*|pokój)',
      'wszystko na miejscu',
    ),
  ],
  'free-food': [
    ...seen(
      'PL-POL',
      '(wyżywieni*|jedzeni*|posiłk*|obiad*) .. (zapewnion*|darmow*|za darmo|gratis|opłacon*|bezpłatn*|na nasz koszt|w cenie|po naszej)',
      '(darmow*|bezpłatn*|zapewnion*|opłacon*) (wyżywieni*|jedzeni*|posiłk*|obiad*)',
    ),
    ...guessed(
      '(zapewniamy|dajemy|opłacamy) .. (wyżywieni*|jedzeni*|posiłki)',
      '(mieszkanie|zakwaterowanie|nocleg) i (wyżywienie|jedzenie) [gratis|za darmo]',
    ),
  ],
  'free-visa': [
    ...guessed(
      '(wiza|wizę|wizy|dokumenty|papiery) .. (za darmo|gratis|bezpłatn*|darmow*|opłacamy|załatwimy|załatwiamy|na nasz koszt|po naszej|ogarniemy|opłacon*|zapewnion*)',
      '(darmow*|bezpłatn*) wiz*',
      '(załatwimy|załatwiamy|ogarniemy|wyrobimy) .. (wiz*|dokument*|papier*|pozwoleni*)',
    ),
  ],
  border: [
    ...seen(
      'BI-PH',
      '(granic*|celnik*|pogranicznik*|straż* graniczn*|kontrol* paszport*|odpraw*|urzędnik*|lotnisk*|imigrac*)',
    ),
  ],
  'tell-verb': [
    ...seen(
      'BI-PH',
      '(powiedz|mów|mówisz|odpowiedz|odpowiadaj|tłumacz|udawaj|powiesz|powiedzieć|twierdź|kłam)',
    ),
  ],
  'guard-or-gate': [
    ...guessed('(ochron*|strażnik*|zamknięt* teren*|ogrodzon*|bram*|pilnowan*|strzeżon*|internat*)'),
  ],
  family: [
    ...guessed(
      '(rodzin*|rodzic*|mam*|mąż|mężow*|chłopak*|znajom*|koleżank*|przyjaci*|szef*|siostr*|bliskim|bliscy)',
    ),
  ],
  authority: [
    ...guessed(
      '(policj*|ambasad*|konsulat*|straż*|inspekcj* pracy|pip|sąd*|związk* zawodow*|urząd*|prokuratur*)',
    ),
  ],
  'body-word': [
    ...seen(
      'IOM-MI',
      '(cała sylwetka|całej sylwetki|całej sylwetce|bikini|w bieliźnie|bielizn*|nago|naga|nagie|rozebran*|strój kąpielowy|stroju kąpielowym|kostium* kąpielow*|topless|toples)',
    ),
  ],
  'photo-word': [...seen('IOM-MI', '(zdjęci*|zdjęć|fotk*|fotki|foto|filmik*|wideo|selfie|nagrani*)')],
  affection: [
    ...guessed(
      '(kocham cię|kochanie|skarbie|misiu|moja miłość|tęsknię|ukochan*|moja piękna|księżniczko|razem zamieszkamy|zamieszkamy razem|nasza przyszłość|słoneczko)',
    ),
  ],

  // ── Contact and tone ───────────────────────────────────────────────────────
  messenger: [
    ...seen('PL-POL', '(whatsapp*|telegram*|messenger*|signal|viber|wechat)'),
    ...guessed('(whatsap*|watsapp*|łotsap*|wats app|tg|priv|priw|pw|dm|insta|ig|mess|teleg*)'),
  ],
  'message-me': [
    ...seen(
      'PL-POL',
      '(pisz|napisz|napiszcie|piszcie|odezwij się|odezwijcie się|skontaktuj się|kontaktuj się|zadzwoń) [do|na|mi|nam|po|więc|śmiało|teraz] (na|do|po|przez|w|mnie|nas|mi|nam|prywatn*|priv|pw|tu|tutaj|pod|wiadomoś*|z nami|ze mną|koordynator*|menedżer*)',
      '(chętn*|zainteresowan*|więcej info*|szczegóły|reszta|info|kontakt|zgłoszenia) .. (priv|pw|whatsapp|telegram*|messenger*|wiadomo*|signal|dm|priw|prywatn*|na pw)',
    ),
    ...guessed(
      '(dodaj|dodajcie) .. (numer*|kontakt*|mnie|nas|do znajomych|whatsapp*|telegram*)',
      '(pisz|piszcie|pisać) (priv|śmiało|pw|priw|po szczegóły)',
      '(odpisz|odpowiedz) (na|mi|tu|tutaj|przez|tak)',
      'wyślij (wiadomość|sms|cv na whatsapp*)',
    ),
  ],
  'click-link': [
    ...seen(
      'PL-POL',
      '(kliknij|klikaj|wejdź|wchodź|przejdź) .. (link*|tutaj|stron*|{link}|adres*|przycisk)',
      '(link*) .. (kliknij|poniżej|w komentarz*|w bio|rejestrac*|wejdź)',
    ),
    ...guessed(
      '(zarejestruj się|załóż konto|zaloguj się|rejestracja) .. (tutaj|na|link*|platform*|stron*|aplikacj*|poniżej|przez|{link})',
      '(pobierz|zainstaluj|ściągnij) .. (aplikacj*|program|apk|plik)',
      '(dołącz|dołączcie|wejdź|zapisz się) .. (grup*|kana*|telegram*|czat*)',
    ),
  ],
  hurry: [
    ...seen('PL-POL', 'na już', 'od zaraz'),
    ...guessed(
      '(pilne|pilnie|spiesz się|śpiesz się|pospiesz się|spieszcie się|nie zwlekaj|nie czekaj|kto pierwszy)',
      '(ostatnie|ostatnich|tylko|zostało|zostały) [tylko|wolne|już|{number}] (miejsca|miejsc|miejsce|wolne miejsca|kilka miejsc)',
      '(ilość|liczba) miejsc .. ogranicz*',
      '(tylko|jeszcze) (dziś|dzisiaj|do jutra|do końca dnia)',
      '(zacznij|zaczynasz|start) (dziś|dzisiaj|jutro|już dziś|już jutro)',
    ),
  ],
  'days-to-departure': [
    ...seen(
      'RO-EVE',
      '(wyjazd*|wylot*|odjazd|lot|bus) [już|jest|w|za] (jutro|pojutrze|w tym tygodniu|za dwa dni|za trzy dni|za kilka dni|już jutro|za {number} dni|dziś w nocy|w ten weekend)',
      '(lecisz|jedziesz|wylatujesz|wyjeżdżasz|jedziemy|lecimy|ruszamy|wyjeżdżamy) [już] (jutro|pojutrze|w tym tygodniu|za dwa dni|za trzy dni|za kilka dni|za {number} dni|dziś w nocy|w ten weekend)',
    ),
  ],
  'group-word': [
    ...guessed(
      '(grup*|kana*|czat*) (na|telegram*|whatsapp*|robocz*|zadaniow*|dla|z zadaniami)',
      '(nasza|naszej|nasz|naszą|robocza|roboczej) (grup*|kanał*|czat*)',
    ),
  ],

  // ── The offer ──────────────────────────────────────────────────────────────
  'easy-money-wording': [
    ...seen('PL-POL', 'szybki* (zarob*|pieniądz*|kas*|gotówk*|zysk*)'),
    ...guessed(
      '(łatw*|lekk*) (pieniądz*|kas*|zarob*|gotówk*|hajs*|forsa)',
      'szybki (hajs|pieniądz|zarobek)',
      '(zarabiaj|zarabiać|zarobek|pieniądze|kasa) [już|nawet] od (pierwszego dnia|dziś|zaraz|ręki)',
      '(zarabiaj|zarabianie|zarobić|zarobek) .. (bez wysiłku|leżąc|z kanapy|śpiąc|nic nie robiąc|telefonem|klikając|nie wychodząc)',
      '(kasa|pieniądze|hajs) (bez wysiłku|za nic|z telefonu|leży|sam*|za klikanie|do ręki co dzień)',
      '(dochód|dochodu) pasywn*',
      'pasywn* (doch*)',
      '(wolność|niezależność) finansow*',
      '(zostań|zostaniesz) bogat*',
      '(rzuć|zostaw) (etat|pracę|szefa)',
      'koniec z (biedą|etatem|szefem|klepaniem)',
      'dużo kasy',
    ),
  ],
  'guaranteed-result': [
    ...seen(
      'LURES',
      '(awans|praca|zarobek|zatrudnienie|wiza|zysk|dochód|wizę|pracę|zarobki) [jest|w|100|na] (gwarantowan*|gwarantujem*|pewn*|100 pewn*)',
      'gwarantowan* (zarob*|prac*|wiz*|zysk*|doch*|awans|zatrudn*|przych*)',
    ),
    ...guessed(
      '(gwarantujemy|gwarantuję|gwarancja|gwarancję) [ci|wam|100|każdemu] (prac*|zatrudn*|wiz*|zarob*|doch*|zysk*|przyjęci*)',
      '(wiza|praca|przyjęcie|zatrudnienie) [na|w] 100',
      '100 (gwarancji|pewna praca|pewny zarobek|pewna wiza|skuteczności)',
      '(wizę|wiza) (dostaje|dostają|dostanie) (każdy|wszyscy)',
      '(praca|wiza) (albo|lub) zwrot pieniędzy',
    ),
  ],
  'guarantee-innocent': [
    ...guessed(
      'gwarantowan* (liczb* godzin|godzin*|minimum|stawk* minimaln*|podstaw*|wolne|umow*|premi*|nadgodzin*|przerw*|dni wolne|wynagrodzenie zasadnicze)',
      'gwarantujemy (umow*|minimum|stabiln*|terminow*|godzin*|atmosfer*|wdrożeni*)',
      '(gwarancja bankowa|gwarancji bankow*|gwarancyjn*|okres* gwarancji|na gwarancji|karta gwarancyjna)',
    ),
  ],
  'hired-without-interview': [
    ...seen(
      'PL-POL',
      'bez (rozmowy kwalifikacyjnej|rozmowy|rozmów|rekrutacji|zbędnych rozmów|zbędnych pytań|castingu|spotkania)',
    ),
    ...guessed(
      '(rozmowa|rekrutacja) (nie jest|nie będzie|niepotrzebna|zbędna) [potrzebna|konieczna|wymagana]',
      '(masz|dostałaś|dostałeś|dostała pani|dostał pan) [już|tę|tą] (tę pracę|tą pracę|pracę|posadę|tę robotę|robotę)',
      '(zostałaś|zostałeś|została pani|został pan|jesteś|zostaliście) [już|pomyślnie|właśnie] (przyjęt*|zatrudnion*|zaakceptowan*|zakwalifikowan*)',
      '(przyjmujemy|bierzemy|zatrudniamy) (każdego|wszystkich|od ręki|od razu|bez pytań|każdą osobę)',
      '(praca|miejsce|posada|stanowisko) (jest|już) (twoje|twoja|pana|pani|na ciebie czeka)',
      'gratul* .. (przyjęt*|dostał*|prac*|zatrudn*|zakwalifik*)',
      '(zaczynasz|startujesz) (jutro|dziś|od jutra|od razu|dzisiaj)',
    ),
  ],
  'odd-age-floor': [
    ...seen(
      'LURES',
      '(od|powyżej|ukończone|minimum|skończone) (20|21|22|23|24|25) (lat|lata|roku|rok)',
      '(wiek|osoby|pracownik*) .. (od|powyżej|22|23|25) (22|23|25|20|21|plus)',
    ),
    ...guessed('(20|21|22|23|25) (plus|i więcej|lat wzwyż)'),
  ],
  'changed-story': [
    ...seen(
      'LJI-T',
      '(praca|oferta|miejsce|plan|plany|stanowisko|hotel) .. (już zajęt*|zmieniła się|zmienił się|zmieniły się|nieaktualn*|jest teraz|przepadł*) ..5 (zamiast|ale|teraz|inn*|pojedziesz|polecisz|klub*|możesz|kraj*)',
      '(zamiast) (kelnerki|kelnerowania|sprzątania|hotelu|restauracji|biura|opieki|magazynu|tego) .. (będziesz|pójdziesz|pojedziesz|polecisz|tańcz*|klub*|masaż*|czat*|bar*)',
    ),
    ...guessed(
      '(plany się zmieniły|zmiana planów|zmiana planu) ..6 (kraj*|lecisz|jedziesz|klub*|inn*|miast*|prac*)',
      '(inny kraj|inne miasto|inny pracodawca|inna firma|inny hotel|inna praca) niż (ustal*|było|miał*|mówi*|w ogłosz*)',
      '(najpierw) .. (a potem|potem) .. (inny kraj|innego kraju|przez granicę)',
    ),
  ],
  'refused-checks': [
    ...guessed(
      '(wideorozmow*|rozmowa wideo|rozmowy wideo|kamerka|wideo) .. (nie wchodzi|niemożliw*|nie mamy|nie robimy|nie ma|nie da|nie jest możliw*|nie działa)',
      '(umow*|adres*|nazw* firmy|danych firmy) .. (nie mogę|nie możemy|nie podajemy|nie podaję|nie pokazujemy|nie wysyłamy|dopiero na miejscu)',
      'nie (mogę|możemy|podajemy|podaję|pokazujemy|wysyłamy|wolno) .. (umow*|adresu|nazwy firmy|danych firmy|pokazać umowy|podać nazwy)',
      '(nie pytaj|nie zadawaj|mniej|bez zbędnych) [tylu|tyle|o|zbędnych|za|dużo] (pytań|szczegóły|tyle|dużo|wszystko)',
      'do (biura|firmy) .. nie (można|wolno|trzeba|przychodź|przyjeżdż*)',
    ),
  ],

  // ── Money up front ─────────────────────────────────────────────────────────
  'fee-to-get-job': [
    ...seen(
      'PL-POL',
      '(opłat*|wpisow*|prowizj*|wpłat*) (wstępn*|rejestracyjn*|rekrutacyjn*|za pośrednictwo|za załatwienie pracy|za znalezienie pracy|za załatwienie) ..5 ({amount}|wpłać*|przelej*|zapłac*|przed|z góry|uiści*|wynosi|uiść|przelew*|blik*)',
      '(wpłać|wpłaci*|zapłać|zapłaci*|opłać|opłaci*|przelej|przelać|uiścić|uiść|płacisz) ..5 (opłat* rejestracyjn*|opłat* rekrutacyjn*|opłat* wstępn*|opłat* administracyjn*|wpisowe|wpisowego|prowizję|za pośrednictwo|za załatwienie|opłatę|opłaty)',
    ),
    ...guessed(
      '(opłata|opłatę|wpłata|wpłatę|kwota|kwotę) ..5 (przed rozpoczęciem|przed startem|przed podpisaniem|przed wyjazdem|przed pierwszym dniem|zanim zaczniesz|zanim podpiszesz|zanim wyślemy)',
      'po (wpłacie|opłaceniu|zaksięgowaniu|przelewie|wpłaceniu) ..6 (umow*|prac*|wyślem*|zaczyn*|dostaniesz|aktyw*|adres*)',
      '(aktywacja|aktywacj*) .. (konta|profilu|zgłoszenia) .. {amount}',
    ),
  ],
  'fee-visa-permit': [
    ...guessed(
      '(wiza|wizę|wizy|zaproszenie|pozwolenie na pracę|zezwolenie|pakiet wizowy|pozwolenie|dokumenty) ..4 (kosztuje|koszt|cena|za jedyne|tylko|za) {amount}',
      '(zapłać|zapłaci*|opłać|opłaci*|przelej|przelać|wpłać|wpłaci*|opłata|opłatę|zaliczk*|koszt) ..4 (wizę|wizy|wizową|wizowa|za wizę|za zaproszenie|za pozwolenie|za zezwolenie|zaproszenie|pozwolenie na pracę|zezwolenie na pracę|pakiet wizowy)',
      'opłat* (wizow*|konsularn*|za wizę) .. (nam|u nas|na konto|agent*|pośrednik*|przelej*|z góry|{amount}|blik*)',
    ),
  ],
  'fee-training': [
    ...guessed(
      '(szkolenie|kurs|szkolenia|kursu|materiały szkoleniowe|certyfikat) ..5 (płatne|płatny|kosztuje|opłacasz|musisz opłacić|musisz kupić|na własny koszt|płacisz|we własnym zakresie|opłaca kandydat|wykupić|trzeba opłacić)',
      '(zapłać|opłać|kup|wykup|opłaci*|zapłaci*|kupi*|wpłać|przelej|wykupi*) .. (szkoleni*|kurs|kursu|materiały szkoleniowe|pakiet szkoleniow*|certyfikat|za szkolenie|za kurs|za certyfikat)',
      'opłata za (szkolenie|kurs|certyfikat|materiały szkoleniowe)',
    ),
  ],
  'fee-check-medical': [
    ...guessed(
      '(badania|badania lekarskie|zaświadczenie|ubezpieczenie|niekaralność|weryfikacja|weryfikację|zaświadczenie o niekaralności) ..5 (kosztuje|kosztują|{amount}|przez nas|u nas|na nasze konto|opłacasz|płacisz|opłaca kandydat|płatne z góry)',
      '(zapłać|opłać|przelej|wpłać|zapłaci*|opłaci*|wpłaci*|opłata) [za] (badania|za badania|ubezpieczenie|za ubezpieczenie|weryfikację|za weryfikację|zaświadczenie|za zaświadczenie|za niekaralność)',
    ),
  ],
  'fee-kit-uniform': [
    ...seen(
      'FTC-21',
      '(pakiet startowy|zestaw startowy|starter|identyfikator|pakiet startow*) ..5 (kup*|kosztuje|opłac*|zapłac*|płatny|wykup*|{amount}|płacisz)',
      '(kup|kupić|zapłać|zapłacić|opłać|opłacić|przelej|wykup|wykupić|kupujesz) .. (pakiet startow*|zestaw startow*|starter|za mundur|za uniform|za identyfikator|identyfikator|za odzież|uniform|za oprogramowanie|licencję|za strój|za laptop|odzież roboczą|mundur)',
    ),
    ...guessed(
      '(uniform|mundur|odzież robocza|odzież|laptop|oprogramowanie|sprzęt|strój) .. (na własny koszt|płatny z góry|kosztuje|płatna z góry|opłacasz|musisz kupić|trzeba kupić|kupujesz)',
      'kaucja za (laptop|mundur|odzież|sprzęt|telefon|identyfikator|narzędzia)',
    ),
  ],
  'holding-deposit': [
    ...seen(
      'PL-POL',
      '(kaucj*|zaliczk*|zadatek|przedpłat*|depozyt*) ..6 (zwrot*|rezerw*|zaklep*|odzysk*|za miejsce|miejsce|zwróc*|wróci|gwarant*)',
    ),
    ...guessed(
      '(zarezerwować|rezerwacj*|zaklepać|zatrzymać|rezerwujesz|zarezerwuj*) .. (miejsc*|stanowisk*|etat|posad*|prac*) ..5 (wpłać*|wpłac*|przelej*|{amount}|zalicz*|kaucj*|opłat*|zadat*|przelew*)',
      'zwrotn* (kaucj*|zaliczk*|depozyt*|opłat*|wpłat*)',
    ),
  ],
  'fee-room-before-arrival': [
    ...seen(
      'VIC',
      '(zaliczk*|kaucj*|opłat*|czynsz|pokój|kwater*|mieszkani*|łóżko|pościel) ..6 (przed przyjazdem|przed wyjazdem|z góry|zanim przyjedziesz|przed przylotem) ..5 (wpłać*|wpłac*|przelej*|zapłac*|opłac*|płatn*|przelać|przelew*)',
    ),
    ...guessed(
      '(pokój|kwater*|mieszkani*|nocleg*|łóżko|pościel) ..4 (zapłać|zapłac*|opłac*|opłać|wpłac*|wpłać|przelej*|płatn*) .. (z góry|przed przyjazdem|przed wyjazdem|zanim)',
      '(wpłać|wpłaci*|zapłać|zapłaci*|przelej|przelać|opłać|opłaci*|płatne) ..5 (pokój|pokoju|kwater*|mieszkani*|nocleg*|czynsz|łóżko|pościel) ..6 (przed przyjazdem|przed wyjazdem|z góry|zanim|inaczej|rezerw*|dziś)',
    ),
  ],
  'untraceable-payment': [
    ...seen(
      'FTC-21',
      '(wysłać|przesłać|przekaz|wysłanie) .. (western union|moneygram|bitcoin*|usdt|w krypto|kryptowalut*|kart* podarunkow*)',
      '(kart* podarunkow*|kart* prezentow*|kart* steam|western union|moneygram|bitcoin*|kryptowalut*|usdt|paysafecard|bon* podarunkow*) ..6 (zapłac*|zapłać|wpłac*|wpłać|wyślij|kup|opłac*|przelej|prześlij|kod*|opłat*|płatność|kupisz)',
      '(zapłac*|zapłać|wpłac*|wpłać|wyślij|kup|opłac*|opłać|przelej|prześlij|opłat*|wpłata|płatność|płacisz) ..6 (kart* podarunkow*|kart* prezentow*|kart* steam|western union|moneygram|bitcoin*|kryptowalut*|usdt|paysafecard|w krypto)',
    ),
    ...guessed(
      '(podaj|wyślij|podeślij|prześlij|daj) .. (kod blik|kod blika|blika|blik)',
      '(gotówk*|gotówką|{amount}|pieniądze) .. (kierowcy|do ręki koordynator*|pośrednikowi|w kopercie|agentowi|koordynatorowi)',
      'na (prywatne konto|moje konto|konto koordynatora|konto kierownika|konto mojej|konto mojego)',
    ),
  ],

  // ── Documents ──────────────────────────────────────────────────────────────
  'early-id-papers': [
    ...seen(
      'PL-POL',
      '(wyślij|prześlij|przyślij|podeślij|podaj|wrzuć|zrób|wysłać|przesłać|proszę o|potrzebuję|potrzebujemy|załącz|podać|przesłanie|wysłanie) ..5 (dowodu|dowód|paszport*|pesel*|prawa jazdy|prawo jazdy|dowodu osobistego|dowodzie)',
      '(skan|zdjęcie|kopię|fotkę|skany|zdjęcia|foto|kopia|kserokopię) .. (dowodu|paszportu|dowodu osobistego|prawa jazdy|paszportów) ..6 (wyślij*|prześlij*|podeślij*|na whatsapp*|na telegram*|na już|dziś|teraz|z obu stron|obie strony|przód|mi|nam|na maila|dzisiaj|wrzuć)',
    ),
    ...guessed(
      '(dowód|dowodu|paszport|paszportu) (z obu stron|obie strony|przód i tył|z przodu i z tyłu|z dwóch stron)',
      '(numer karty|dane karty|numer konta|dane do konta) .. (wyślij|podaj|prześlij|podeślij) .. (mi|nam|na whatsapp*|teraz|od razu)',
    ),
  ],
  'selfie-with-id': [
    ...seen(
      'DE-LKA',
      '(selfie|zdjęcie|fotk*|fotę|wideo|filmik|nagranie|zdjęcia) ..6 (z dowodem|z paszportem|trzymając dowód|trzymając paszport|z dokumentem|dowodem w ręku|z dowodem osobistym|obok dowodu|paszportem w ręku|z dokumentami)',
    ),
    ...guessed(
      '(wideoweryfikacj*|weryfikacj* wideo|wideoidentyfikacj*|weryfikacj* twarzy|skan twarzy) ..6 (prac*|umow*|rekrut*|link*|pensj*|zatrudn*|wypłat*|kadr*|przejdź|zrób|dowod*|aplikacj*)',
      '(dowód|paszport) (obok|przy|koło) (twarzy|twarz|głowy)',
    ),
  ],
  'login-or-code': [
    ...seen(
      'PL-POL',
      '(podaj|wyślij|prześlij|podyktuj|przekaż|daj|podeślij|odeślij|podać) ..5 (kod|kod sms|kodu|login|hasło|pin|dane logowania|kod z sms*|kod blik|kody)',
    ),
    ...guessed(
      '(kod|kodu) .. (sms|przyjdzie|dostaniesz|który|z sms*|otrzymasz) .. (podaj|wyślij|prześlij|podyktuj|przekaż|odeślij|mi|nam)',
      '(login|hasło|dane logowania|dostęp) .. (do|twojego|swojego) .. (banku|bankowości|konta|poczty|profilu zaufanego|mojeid|konta bankowego)',
      '(zainstaluj|pobierz|ściągnij) .. (anydesk|teamviewer|quicksupport|rustdesk|zdaln* pulpit)',
    ),
  ],
  'passport-handed-over': [
    ...seen(
      'PL-KRO',
      '(oddaj*|oddać|oddasz|oddajesz|zdaj*|zdać|zostaw*|zdajesz|zostawiasz|przekaż*) ..4 (paszport*|dowód|dowody|dokumenty|dowodu)',
    ),
    ...guessed(
      '(paszport*|dowód|dowody|dokumenty) .. (zatrzymuj*|zatrzyma*|zabiera*|trzymam*|przechowuj*|u szefa|u nas w biurze|w sejfie|u pracodawcy|zostają|do depozytu|zbieramy|zbiera)',
      '(zabieramy|zatrzymujemy|trzymamy|przechowujemy|zbieramy|weźmiemy|zabierze) .. (paszport*|dowód|dowody|dokumenty)',
    ),
  ],
  'papers-arranged': [
    ...seen(
      'PL-KRO',
      '(załatwi*|załatwiam*|ogarni*|wyrobi*|zrobi*) .. (lewe|fałszywe|podrobione) (papiery|dokumenty|zaświadczeni*|dyplom*)',
    ),
    ...guessed(
      '(załatwimy|załatwiam|załatwiamy|ogarniemy|ogarniam|zrobimy|wyrobimy|robimy|kupisz) .. (wszystkie papiery|wszystkie dokumenty|dyplom*|świadectw*|zaświadczen*|certyfikat* językow*|prawo jazdy|uprawnienia|papiery)',
      '(dyplom|certyfikat|zaświadczenie|uprawnienia|świadectwo) bez (egzaminu|kursu|egzaminów|szkoły|szkolenia)',
      '(zmienimy|zmienić|przerobimy|dopiszemy) .. (wiek|datę urodzenia|rok urodzenia|lata|doświadczenie)',
      'lewe (papiery|dokumenty|zaświadczenie)',
    ),
  ],
  'lie-to-officials': [
    ...seen(
      'BI-PH',
      '(powiedz|mów|mówisz|powiesz|powiedzieć|odpowiadaj|udawaj|tłumacz|odpowiesz|mówić) ..6 (turyst*|wakacj*|zwiedza*|wycieczk*|odwiedzasz|na urlop|urlop*|do rodziny|do koleżanki|do znajomych|w odwiedziny)',
      '(granic*|celnik*|straż* graniczn*|lotnisk*|kontrol*|urzędnik*) ..6 (nie mów|powiedz|mów|ani słowa|nie wspominaj|turyst*|powiesz|udawaj)',
    ),
    ...guessed(
      '(usuń|skasuj|wykasuj) .. (czat|rozmow*|wiadomości|konwersacj*) .. (granic*|lotnisk*|kontrol*|wylot*|odpraw*)',
      '(ani słowa|nic nie mów|nie wspominaj|nie mów) .. (o pracy|że jedziesz pracować|o robocie) .. (granic*|lotnisk*|konsul*|kontrol*|ambasad*|celnik*|urzędnik*)',
    ),
  ],

  // ── Isolation and control ──────────────────────────────────────────────────
  'demanded-secrecy': [
    ...seen(
      'IOM-MI',
      '(nie mów|nie opowiadaj|nie wspominaj|nie zdradzaj|nie powiedz) [o|tym|o tym|na razie|lepiej|jeszcze] (nikomu|rodzin*|rodzic*|mam*|mężow*|znajom*|koleżank*|chłopak*|bliskim|bliskich|o tym nikomu)',
      '(nikomu|rodzinie|rodzicom|mamie|mężowi|koleżankom|bliskim) .. (nie mów|ani słowa|nie wspominaj|nie opowiadaj|nic nie mów)',
    ),
    ...guessed(
      '(zachowaj|trzymaj) [to|tę|tą|wszystko] .. (w tajemnicy|dla siebie|w sekrecie)',
      '(to|niech to) (nasza tajemnica|nasz sekret|zostanie między nami|zostaje między nami)',
      '(między nami|nikt nie może) .. (zostanie|wiedzieć|się dowiedzieć|zostaje)',
      '(pełna|bezwzględna|wymagana) dyskrecja',
      'dyskrecj* .. (wymagan*|konieczn*|obowiązkow*)',
    ),
  ],
  'come-alone': [
    ...seen(
      'IOM-MI',
      '(przyjdź|przyjedź|przychodź|przyjeżdżaj|masz przyjść|przyjdziesz|masz być|bądź) [na|do|tylko|proszę] .. (sama|sam|bez nikogo|bez koleżanki|bez chłopaka|bez osób)',
    ),
    ...guessed(
      '(spotkanie|rozmowa|casting|spotkamy się|rozmowę) .. (w pokoju hotelowym|w hotelu pokój|w moim mieszkaniu|u mnie w domu|w samochodzie|w pokoju numer|w moim pokoju)',
      '(kierowca|samochód|auto|ktoś|kolega|człowiek) .. (odbierze|przyjedzie|zabierze|podjedzie) .. (w nocy|po północy|wieczorem|nocą|o drugiej w nocy|późno)',
      '(nie bierz|nie przyprowadzaj|nie zabieraj) (nikogo|koleżanki|ze sobą nikogo|chłopaka|znajomych)',
    ),
  ],
  'phone-taken': [
    ...seen(
      'CNA-23',
      '(telefon|telefony|komórk*|kart* sim|smartfon*) ..4 (oddaj*|oddasz|zabiera*|zdaj*|do depozytu|zbieramy|zostawiasz|zatrzymuj*|oddać|odda*|zabrane|zabieramy|zdać)',
      '(oddaj*|oddasz|zabiera*|zdajesz|zostawiasz|oddać|zdać|oddajecie) .. (telefon|telefony|komórk*|smartfon*)',
    ),
    ...guessed(
      '(własn*|prywatn*) (telefon*|komórk*) .. (zabronion*|zakazan*|nie wolno|niedozwolon*)',
      '(tylko|wyłącznie) telefon (firmowy|służbowy)',
    ),
  ],
  'locked-site': [
    ...seen(
      'ILO-11',
      '(nie wolno|nie można|zakaz|nie możesz|nie wychodzi się|zakazane) ..4 (opuszcza*|wychodz*|wyjść|opuścić|wyjścia) .. (teren*|ośrod*|dom*|budyn*|hotel*|obiekt*|samem*|bez|osiedl*|za bramę)',
      '(wyjście|wyjścia|wychodzić|opuszczać|opuszczanie) ..4 (za zgodą|za pozwoleniem|tylko w niedziel*|z przepustk*|za przepustk*|za zezwoleniem|tylko z opiekun*)',
    ),
    ...guessed(
      '(strzeżon*|zamknięt*|ogrodzon*|pilnowan*) (teren*|ośrod*|osiedl*|obiekt*|kompleks*|obóz|dom*)',
      '(drzwi|brama|bramę|bramy) .. (zamykan*|na klucz|zamknięt*|zamykamy)',
    ),
  ],
  'trapped-already': [
    ...seen(
      'ILO-11',
      'nie (mogę|możemy) (stąd wyjść|stąd wyjechać|wyjść|wyjechać|wrócić do domu|odejść|stąd|się stąd wydostać)',
      '(zabrali|zabrał|zabrała|odebrali|odebrał|zabrano) (mi|nam) .. (paszport*|dowód|dokument*|telefon*|dowody)',
    ),
    ...guessed(
      'nie (pozwalają|pozwala|puszczają|puszcza|chcą|chce) (mi|nam|mnie|nas) .. (wyjść|wyjechać|wrócić|odejść|puścić|stąd|do domu|wychodzić)',
      '(trzymają|przetrzymują|więżą|biją|zamykają|zamknęli|zamknął) (mnie|nas)',
      '(jestem|jesteśmy) (uwięzion*|przetrzymywan*|zamknięt*|tu przetrzymywan*)',
    ),
  ],
  'blocked-outside-help': [
    ...seen(
      'ILO-11',
      'nie (idź|dzwoń|zgłaszaj|chodź|kontaktuj|zawiadamiaj|mów) [się|na|do|z|o|tym|z tym] [na|do|z] (polic*|ambasad*|konsulat*|inspekcj*|urzęd*|straż*|policję)',
      '(policja|ambasada|konsulat|urząd) .. (cię aresztuje|cię zamknie|ci nie pomoże|cię deportuje|deportują|zamkną cię|nic nie zrobi|cię wsadzi|aresztują cię|nie pomoże|wsadzą cię)',
    ),
    ...guessed(
      '(żadnej|bez) (policji|ambasady|konsulatu|prawnika|inspekcji) .. (bo|inaczej|rozumiesz|załatwimy|dogada*|jasne)',
    ),
  ],

  // ── Haste ──────────────────────────────────────────────────────────────────
  'act-now': [
    ...seen(
      'PL-POL',
      '(zostały|zostało|ostatnie) [już] [tylko|wolne|jeszcze|ostatnie] (miejsca|kilka miejsc|dwa miejsca|trzy miejsca|{number} miejsca|{number} miejsc|parę miejsc|ostatnie miejsca|wolne miejsca)',
    ),
    ...guessed(
      '(spiesz się|śpiesz się|pospiesz się|pospieszcie się|spieszcie się|kto pierwszy ten|nie zwlekaj|decyduj się teraz|decyduj szybko)',
      '(ostatnia szansa|ostatni dzwonek|ostatni dzień zapisów)',
      '(oferta|promocja|zapisy|nabór) .. tylko (dziś|do dziś|dzisiaj|do jutra|do końca dnia)',
      '(tylko dziś|tylko dzisiaj) .. (zapis*|miejsc*|ofert*|rekrut*|przyjm*)',
      '(decyzja|decyzję|odpowiedź|odpowiedz) .. (dziś|dzisiaj|natychmiast|do wieczora|teraz|w godzinę)',
    ),
  ],
  'leave-within-days': [
    ...seen(
      'RO-EVE',
      '(wyjazd|wylot|odjazd) [jest] [już|w|od] (jutro|pojutrze|zaraz|w tym tygodniu|za dwa dni|za trzy dni|za kilka dni|od zaraz|za {number} dni|natychmiast|już jutro)',
    ),
    ...guessed(
      '(szybki|natychmiastowy|pilny|błyskawiczny) (wyjazd|wylot)',
      '(lecisz|jedziesz|wylatujesz|wyjeżdżasz|ruszasz) [już] (jutro|pojutrze|za dwa dni|za trzy dni|w tym tygodniu|za kilka dni|za {number} dni|dziś w nocy)',
      '(pakuj się|pakujcie się|spakuj się) .. (jutro|jedz*|bus|wyjazd*|dziś|lec*)',
      'bus (jedzie|rusza|odjeżdża|wyjeżdża) [już] (jutro|dziś|w piątek|pojutrze|w nocy|w niedzielę)',
    ),
  ],
  'pressure-when-asked': [
    ...guessed(
      '(przestań|skończ) .. (pytać|pytania|z pytaniami|dopytywać)',
      '(chcesz|chce pani|chcecie) [tę|tą|tej] (pracę|pracować|pracy|robotę|zarabiać) czy (nie|pytać|gadać|będziesz|marudzić)',
      '(marnujesz|marnuje pani|tracisz|nie marnuj|szkoda) [mój|nasz|mojego|na] (czas|czasu)',
      '(inni|inne|setka innych|są inni|mam innych) .. (czekają|chętni|w kolejce|chętnych|na to miejsce|wezmą)',
      '(nie ufasz|nie wierzysz) .. (twój problem|trudno|to nie|szkoda|żegnaj|to koniec|twoja sprawa)',
    ),
  ],
  'contract-unread': [
    ...seen('PL-KRO', 'dogada* się ustnie', '(umow*|dogad*|ustal*) (ustn*|na gębę|na słowo)'),
    ...guessed(
      '(umow*) ..4 (na miejscu|po przyjeździe|po przylocie|później|dopiero po|po miesiącu|jak przyjedziesz)',
      '(umowa|umowy|umową) .. (niepotrzebna|nie jest potrzebna|nie potrzebujesz|nie będzie potrzebna|zbędna|nie trzeba)',
      '(podpisz|podpisujesz|podpisać) .. (od razu|teraz|dziś|bez czytania|w ciemno|nie czytając|szybko)',
      'nie (musisz|trzeba|ma co|czytaj) .. (czytać|umowy|formalność|czytać całej)',
      '(wystarczy|starczy) (słowo|uścisk dłoni|umowa ustna)',
    ),
  ],

  // ── Contact ────────────────────────────────────────────────────────────────
  'move-to-messenger': [
    ...seen(
      'PL-POL',
      '(pisz|napisz|napiszcie|piszcie|kontakt|zgłoszenia|szczegóły|info|dodaj|dodajcie|odezwij się|skontaktuj się|zapraszam|reszta|wyślij|pogadamy|porozmawiamy|dalej|numer) ..5 (whatsapp*|telegram*|messenger*|signal|viber|wechat|whatsap*|watsapp*)',
      '(przez|na|w|po) (whatsapp*|telegram*|signal*|viber*|messenger*) .. (pisz|napisz|dodaj|kontakt*|dogadamy|ustal*|wszystko|szczegóły|porozmaw*|{phone}|{handle}|wyślę|wyśl*|rekrutac*|rozmow*)',
    ),
    ...guessed(
      '(pisz|piszcie|napisz|info|szczegóły|zapraszam) .. (priv|pw|priw|dm|prywatnej wiadomości|prywatnie|wiadomość prywatną)',
      '(numer|numeru) (whatsapp|na telegramie|na whatsappie)',
      '(koordynator*|menedżer*|mentor*|opiekun*|admin*|asystent*) .. (na telegram*|na whatsapp*|telegram*|whatsapp*|{handle})',
    ),
  ],
  'added-to-group': [
    ...seen(
      'SPF-24',
      '(dodałam|dodałem|dodamy|dodam|dodaję|dodano|dołącz|dołączcie|zapraszamy|zapraszam|wejdź|dodaliśmy|dołączysz|dodani|dodana) ..4 (do grupy|na grupę|grup* na telegram*|grup* telegram*|grup* whatsapp*|do naszej grupy|na kanał|do kanału|do grupy roboczej)',
    ),
    ...guessed(
      'witaj* (w|na) (naszej|grupie|kanale) .. (grup*|zada*|kana*|zarab*)',
      '(w grupie|na grupie|na kanale) .. (zadani*|zlecen*|codziennie)',
    ),
  ],
  'unknown-app-or-portal': [
    ...seen(
      'SPF-24',
      '(zarejestruj*|załóż|załóżcie|zaloguj*|rejestr*|zakładasz|utwórz) ..5 (platform*|portal* robocz*|konto robocze|konto pracownicze|panel* pracownik*|nasz* aplikacj*|nasz* stron*|konto w aplikacji)',
      '(pobierz|zainstaluj|ściągnij|pobierasz) ..4 (nasz* aplikacj*|aplikacj* robocz*|apk|aplikację do|tę aplikację|aplikację z)',
    ),
    ...guessed(
      'kod* (zaproszeni*|polecaj*|zapraszaj*)',
      '(konto robocze|konto zadaniowe) .. (założ*|aktyw*|utwo*|rejestr*)',
      '(platforma|platformie|platformę|aplikacja|aplikacji|aplikację) .. (z zadaniami|do zarabiania|zadaniowa|do zadań)',
    ),
  ],

  // ── Travel and status ──────────────────────────────────────────────────────
  'work-on-tourist-visa': [
    ...seen(
      'MEA-23',
      '(wiz* turystyczn*|wizie turystycznej|jako turysta|jako turystka|jako turyści|na turystyczną|wiz* odwiedzinow*) ..8 (prac*|zmien*|przerob*|potem|na miejscu|robot*|wjeżdż*|wjedz*|zamien*|później)',
      '(prac*|wjeżdż*|wjedziesz|lecisz|jedziesz) ..4 (na wizie turystycznej|na wizę turystyczną|jako turysta|jako turystka|na turystycznej|z wizą turystyczną)',
    ),
  ],
  'denied-visa-need': [
    ...guessed(
      '(wiza|wizy|pozwolenie|pozwolenia|zezwolenie|wizą) [na pracę|pracownicza|jest] (niepotrzebna|nie jest potrzebna|nie jest wymagana|niewymagana|nie trzeba|zbędna|nie potrzeba|nie są potrzebne|niepotrzebne)',
      '(nie potrzebujesz|nie trzeba|nie potrzeba|bez|nie musisz mieć) [żadnej|żadnych|do tego] (wizy|pozwolenia na pracę|zezwolenia|zezwolenia na pracę|wizy ani)',
      '(wystarczy|starczy|wystarcza) [sam|ci|tylko|zwykły] (paszport|dowód) .. (do pracy|wjazd*|prac*|do wjazdu)',
      '(papiery|wizę|formalności) .. (potem|później|na miejscu) .. (załatwi*|zrobi*|ogarni*)',
    ),
  ],
  'odd-route': [
    ...seen(
      'IOM-TH',
      '(lecisz|lot|przylot|lądujesz|jedziesz|lecicie) ..8 (stamtąd|potem|następnie|dalej|a potem) ..8 (samochod*|bus*|łodzi*|granic*|odbierze|vanem|autem|łódką|busem)',
      '(ktoś|kierowca|człowiek|kolega|osoba|znajomy) .. (czeka|odbierze|przeprowadzi|zabierze|przewiezie|będzie czekał) ..6 (przez granicę|na drugą stronę|do sąsiedniego kraju|za granicę|dalej samochodem|inny kraj)',
    ),
    ...guessed('(przez|okrężną) (dwa|trzy|kilka) kraj*', 'okrężną (drogą|trasą)'),
  ],
  'irregular-crossing': [
    ...seen(
      'IOM-TH',
      '(przez|przejdziecie) (zieloną granicę|rzekę nocą|rzekę w nocy|las w nocy|las nocą|las do granicy)',
      '(nocą|w nocy|po ciemku) ..4 (przez granicę|łódką|łodzią|przez rzekę|pontonem|granicę przejdz*|granicę)',
      'bez (pieczątki|pieczątek|stempla|stempelka) .. (paszpor*|granic*|wjazd*|wjedz*|wjazd)',
    ),
    ...guessed(
      '(przemytnik*|przewodnik*|kurier*) .. (przeprowadzi|przez granicę|przez rzekę|zieloną)',
      '(w bagażniku|w ciężarówce|w naczepie|ukryt*) .. (granic*|przejed*|przewie*)',
    ),
  ],
  'unclear-destination': [
    ...seen(
      'IOM-TH',
      '(adres*|miejsce|miejscowość|kraj|miasto|dokąd|gdzie) ..5 (po wylądowaniu|po przylocie|na lotnisku|dowiesz się|po przyjeździe|później podamy|na miejscu|w drodze|podamy później|powiem w)',
      'gdzieś w (azji|europie|afryce|dubaju|emiratach|tajlandii)',
    ),
    ...guessed(
      '(jeszcze nie wiadomo|zobaczymy|nie wiemy jeszcze|ustali się) .. (gdzie|dokąd|kraj|miasto|który)',
    ),
  ],
  'debt-from-travel': [
    ...seen(
      'PL-KRO',
      'na poczet (przyszłych zarobków|wynagrodzenia|pensji|zarobków|przyszłej wypłaty|wypłaty)',
    ),
    ...guessed(
      '(bilet*|przelot*|podróż*|wiz*|transport*|dojazd*|zakwaterowan*|koszt*) ..6 (potrąc*|odpracuj*|odpracow*|odlicz*|spłac*|odciągn*|do odpracowania|odrobisz|odrobi*)',
      '(potrąc*|odlicz*|odciągn*) ..4 (bilet*|przelot*|podróż*|wiz*|transport*|dojazd*|koszt*)',
      '(pożyczymy|wyłożymy|kredytujemy|założymy|zakładamy|wykładamy|pożyczamy) ..5 (podróż*|bilet*|wyjazd*|przelot*|wiz*|dojazd*|drogę)',
      '(wyjazd|podróż|bilet|przelot) na (kredyt|raty|zeszyt)',
    ),
  ],
  'penalty-for-leaving': [
    ...seen(
      'ILO-11',
      '(kara|karę|kary|odszkodowanie) ..6 (zerwanie umowy|wcześniejsz* odejści*|odejści*|wcześniejszy wyjazd|rezygnacj*|wyjazd przed|za odejście|opuszczenie)',
      '(jeśli|jak|kto|gdy|jeżeli) .. (odejdzie*|zrezygnuj*|wyjedzie*|rezygnuj*|odchodz*|ucieknie*|zerwie*|odejdziesz) ..6 (płac*|zapłac*|kara|karę|zwrac*|oddaj*|{amount}|odda*|dług*)',
    ),
    ...guessed(
      '(wykupić się|wykupisz się|wykup się|wykupi się)',
      '(do domu|powrót|wrócisz|paszport) .. (dopiero|jak|gdy|jeśli) .. (spłac*|zapłac*|odpracuj*|oddasz)',
    ),
  ],
  'withheld-pay': [
    ...seen(
      'ILO-11',
      '(wypłat*|pensj*|wynagrodzeni*|pieniądze|zarobk*) ..5 (na koniec sezonu|dopiero po sezonie|na końcu|po zakończeniu sezonu|dopiero po trzech|dopiero na koniec|po trzech miesiącach|zatrzymujemy|przed powrotem|po powrocie|zatrzymuje firma|jest zatrzymywan*)',
      '(pierwszy|pierwsza|pierwszą|pierwsze|pierwszej) (miesiąc|wypłata|wypłatę|tydzień|pensja|pensję|dwa tygodnie|wypłaty) .. (bezpłatn*|za darmo|zatrzym*|jako kaucj*|bez wypłaty|w depozycie|nie płacimy|jest kaucj*)',
    ),
    ...guessed(
      '{number} (dni|tygodnie|tygodni) (bezpłatn*|za darmo|bez wynagrodzenia)',
      'bezpłatn* (okres próbny|miesiąc|tydzień próbny|dni próbne|próba)',
      '(wypłat*|pensj*) jako (kaucja|zabezpieczenie|depozyt)',
    ),
  ],
  'tied-live-in': [
    ...seen(
      'WALKFREE',
      '(wiza|pobyt|pozwolenie|wizę) .. (przypisan*|związan*|powiązan*|zależ*) .. (rodzin*|pracodawc*|z nami|od nas)',
      '(mieszkasz|mieszkanie|zamieszkasz|śpisz) (u rodziny|w domu rodziny|u pracodawcy|w domu pracodawcy|z rodziną|u nas w domu) ..8 (całą dobę|24|wiz*|nie możesz|dzień i noc|zmienić|na każde)',
    ),
    ...guessed('nie (możesz|można|wolno) zmienić (rodziny|pracodawcy|pracy)'),
  ],
  'excess-hours': [
    ...seen(
      'ILO-11',
      '(siedem|7) dni w tygodniu',
      '(12|13|14|15|16|dwanaście|czternaście|szesnaście) (godzin|godz|h) (dziennie|na dobę|na dzień|każdego dnia)',
      'bez (dni wolnych|dnia wolnego|wolnego|przerw|odpoczynku|wolnych dni)',
    ),
    ...guessed('(dzień i noc|całą dobę|całodobowo) (pracujesz|praca|w gotowości|dyspozycji|do dyspozycji)'),
  ],
  'bonus-to-recruit': [
    ...seen(
      'BR-MRE',
      'za (każdą|każdego|każdej) [polecon*|zaproszon*|przyprowadzon*|nową|zwerbowan*|kolejn*|nowego] (osob*|znajom*|koleżank*|koleg*|przyjaci*|pracownik*|dziewczyn*) ..5 ({amount}|premi*|bonus*|prowizj*|dostaniesz|dostajesz|extra)',
      '(przyprowadź|zaproś|poleć|zwerbuj|zapraszaj|weź|zabierz) ..4 (znajom*|koleżank*|koleg*|przyjaci*|osob*|dziewczyn*) ..6 ({amount}|premi*|bonus*|prowizj*|zarob*|dostaniesz|extra)',
    ),
    ...guessed(
      '(bonus|premia|premię|{amount}|prowizja) .. za (każdą|każdego|polecenie|zaproszenie|przyprowadzenie) .. (osob*|znajom*|koleżank*|koleg*|pracownik*|dziewczyn*)',
    ),
  ],

  // ── Appearance ─────────────────────────────────────────────────────────────
  'demanded-age-sex-looks': [
    ...seen(
      'PL-KRO',
      '(wyłącznie|tylko) (dla kobiet|dla pań|dla dziewczyn|kobiety|dziewczyny|panie) .. (atrakcyjn*|{number}|młod*|do|ładn*|wiek*|zdję*)',
    ),
    ...seen(
      'BG-SIGNS',
      '(ładn*|atrakcyjn*|szczupł*|zgrabn*|piękn*|seksown*) [i|młod*] [młod*] (dziewczyn*|kobiet*|pań|panie|hostess*|modelek|kelnerk*|kelnerek|studentk*|studentek|panien*)',
    ),
    ...guessed(
      '(dziewczyn*|kobiet*|panie|pań) [w|wiek|w wieku|od] [wieku|od] (18|19|20) [do|a] (24|25|26|27|28|29|30|32|35)',
    ),
  ],
  'body-photos': [
    ...seen(
      'IOM-MI',
      '(zdjęci*|zdjęć|fotk*|foto) ..4 (całej sylwetki|w bikini|w bieliźnie|w stroju kąpielowym|całego ciała|w kostiumie|cała sylwetka|skąpo ubran*)',
    ),
    ...guessed(
      '(wymiary|rozmiar biustu|obwód biustu|wymiary ciała) .. (wyślij|podaj|prześlij|zdję*|napisz)',
      '(wyślij|podaj|prześlij|podeślij) .. (wymiary|rozmiar biustu|więcej swoich zdjęć|jeszcze zdjęcia siebie)',
    ),
  ],
  'undress-or-webcam-test': [
    ...seen(
      'R29',
      '(rozbierz się|rozbierzesz się|zdejmij|rozebrać się|rozbieraj) .. (kamer*|bluzk*|stanik*|ubrani*|test*|koszulk*|sukienk*|do naga|nagran*|wszystko)',
      '(kamer*|kamerk*|kamerce|test*) .. (rozbierz*|rozebra*|nago|w bieliźnie|bez ubrania|topless|bieliźnie|toples)',
    ),
    ...guessed(
      '(nagie|rozbierane|nagich) (zdjęci*|fotk*|zdjęć) .. (wyślij|prześlij|potrzeb*|casting*|mi|agencj*|portfolio)',
      '(wyślij|prześlij|podeślij|zrób) .. (nagie|rozbierane|nago|topless)',
      'prywatny pokaz',
    ),
  ],
  'entertainment-euphemism': [
    ...seen(
      'TGS',
      '(hostess*|pani*|dziewczyn*|dam*) (vip|do towarzystwa)',
      '(masaż|masażyst*) .. (bez kwalifikacji|bez doświadczenia|dla panów|z napiwkami|bez dyplomu|dla mężczyzn)',
    ),
    ...guessed(
      'towarzysz* .. (bogat*|biznesmen*|panom|panów|gościom vip|zamożn*|mężczyzn*|arab*|na jacht*)',
      '(picie|pić|drink*|drinki) z (gośćmi|klientami)',
      '(prowizja|procent) od drink*',
      '(hojn*|bogat*|zamożn*) (pan|panowie|sponsor*|mężczyzn*|panów)',
    ),
  ],
  'minor-sought': [
    ...seen(
      'LJI-7',
      '(uczennic*|uczniów|nastolat*|dziewczyn*|dziewczyny|młodzież) ..4 (od 14|od 15|od 16|14 17|15 17|15 18|16 18|15 20|16 20) ..6 (zagranic*|wyjazd*|model*|casting*|hostess*|tan*|za granicę|sesj*|agencj*|klub*)',
      '(od|już od) (14|15|16) [roku] (lat|życia) .. (wyjazd*|za granicę|zagranic*|model*|casting*|hostess*|tancer*|klub*)',
    ),
    ...guessed(
      '(nie masz 18|niepełnoletni*|poniżej 18|nie masz osiemnastu|masz 16|masz 15) .. (nie szkodzi|to nic|też|nie problem|bez problemu|żaden problem|przyjm*|spokojnie)',
    ),
  ],
  'love-then-job': [
    ...seen(
      'RD-NL',
      '(kocham cię|kochanie|skarbie|misiu|tęsknię|ukochana|księżniczko|słoneczko) ..8 (prac*|robot*|zarob*) ..6 (dla ciebie|znalazł*|u mnie|tutaj|za granic*|klub*|barz*|ci)',
      '(przyjedź|przyleć) do mnie ..8 (prac*|robot*|zarob*)',
    ),
    ...guessed(
      '(zamieszkamy razem|będziemy razem|wspólne życie|nasze życie|razem zamieszkamy) ..8 (prac*|robot*|zarob*|klub*|bar*)',
      '(znalazłem|mam|załatwiłem) [dla|ci] (dla ciebie|ci) .. (prac*|robot*) ..8 (kochanie|skarbie|razem|misiu|kocham|słoneczko|tęskni*)',
    ),
  ],

  // ── Money mule ─────────────────────────────────────────────────────────────
  'use-your-account': [
    ...seen(
      'EUROPOL-M',
      '(użycz*|udostępni*|udostępnij) .. (konto|konta|rachunek|rachunku|konto bankowe)',
      '(przelew*|wpłat*|pieniądz*|płatno*|środk*) ..6 (na|przez) (twoje|swoje|własne|prywatne|pani|pana|twój|swój|twojego) [prywatne|własne] (konto|rachunek|konta) ..8 (przekaz*|przesył*|prowizj*|dalej|procent|wypłac*|przelewa*|prześl*|przel*)',
      '(agent*|operator*|specjalist*|asystent*) (finansow*|płatnoś*|transfer*|do spraw przelewów|przelewów|rozliczeń) .. (z domu|zdaln*|na własnym koncie|swoim koncie|prowizj*)',
    ),
    ...guessed(
      '(przyjmujesz|przyjmować|odbierasz|dostajesz|przyjmowanie) .. (przelew*|pieniądz*|wpłat*|płatno*|płatności) ..8 (dalej|przekaz*|zatrzym*|prowizj*|przesył*|przelewa*|wypłac*)',
    ),
  ],
  'crypto-buying-job': [
    ...seen(
      'SPF-21',
      '(kupujesz|kupować|kup|zakup|zamieniasz|wymieniasz|kupowanie|wymiana|zamienić|wymieniać|kupuje pani) ..5 (kryptowalut*|bitcoin*|usdt|krypto) ..6 (dla firmy|dla nas|dla klient*|na portfel|prowizj*|wysyłasz|przesył*|wyślij|na adres|naszych)',
    ),
    ...guessed(
      '(pieniądze|wpłaty|środki|przelewy|przelew) ..5 (na|w) (bitcoin*|usdt|krypto*|kryptowalut*) ..5 (wymien*|zamien*|przesył*|wysył*|kupu*|wyśl*|przel*)',
    ),
  ],
  'cheque-then-forward': [
    ...seen(
      'BBB-21',
      '(czek|czeku|czeki) ..8 (zrealizuj*|zrealizow*|wpłać|wpłac*|spienięż*|banku|realizuj*) ..8 (reszt*|przel*|kup*|prześl*|różnic*|odeśl*|wyśl*|sprzęt*)',
    ),
    ...guessed(
      '(resztę|różnicę|nadwyżkę) .. (czek*|czeku)',
      '(resztę|różnicę|nadwyżkę) .. (odeśl*|przel*|prześl*) .. (czek*)',
    ),
  ],
  'parcel-forwarding': [
    ...seen(
      'DE-BRE',
      '(agent*|kontroler*|kierownik*|operator*|menedżer*|inspektor*) (paczek|przesyłek|do spraw paczek|jakości w domu|logistyczn* z domu|wysyłek z domu)',
      '(paczk*|paczek|przesyłk*|przesyłek) ..5 (odbiera*|przyjm*|dostajesz|przychodz*|przyjd*|dotrą|do domu|na swój adres|na twój adres) ..8 (przesył*|wysyła*|odsył*|nadaj*|przepak*|naklej*|dalej|prześl*|wyśl*|przeklej*)',
      '(odbiera*|przyjm*|odbiór|przyjmowanie) .. (paczk*|paczek|przesyłk*|przesyłek) ..8 (przesył*|wysyła*|odsył*|nadaj*|przepak*|naklej*|dalej|prześl*|wyśl*|przeklej*)',
    ),
  ],
  'rented-account': [
    ...seen(
      'EUROPOL-M',
      '(wynajmij|wynajmę|wynajem|wynajmiemy|odsprzedaj|sprzedaj|użycz|kupię|kupimy|pożycz|wynajmujemy|skupuję|skup) ..4 (kont* bankow*|konto|konta|kart* sim|kart* bankow*|profil na|konto na|konta allegro|rachunek|konto olx)',
    ),
    ...guessed(
      '(załóż|założysz|zakładasz|otwórz|otworzysz|założenie|zarejestruj) ..4 (konto|rachunek|konta|kart* sim|karty sim) ..8 ({amount}|dostaniesz|premi*|dane do logowania|przekaż*|dla nas|oddaj*|dostajesz|login)',
    ),
  ],
  'likes-and-ratings': [
    ...seen(
      'LURES',
      '(zarabia*|zarob*|zapłat*|płac*|płat*|{amount}) ..6 (lajk*|polubie*|polubienia|lajkowani*|klikani*|oglądani*|ocen*|opini*|recenzj*|subskryb*)',
      '(lajk*|lajkowani*|polubie*|ogląda*|klikani*) .. (film*|post*|youtube|tiktok*|reklam*|profil*|stron*) ..8 (zarabia*|zarob*|zapłat*|płac*|{amount}|dziennie|prowizj*|pieniądz*)',
    ),
    ...seen(
      'NCSC-CH',
      '(ocenia*|oceny|opini*|recenzj*|wystawia*|pisa*) ..4 (hotel*|produkt*|aplikacj*|restauracj*|obiekt*) ..8 (zarabia*|zarob*|{amount}|prowizj*|dziennie|telefon*|płac*|z domu)',
    ),
    ...guessed(
      '(lajkuj*|polub*|subskrybuj*|obserwuj*|oceń|oceniaj) ..6 (screen*|zrzut*|{amount}|za każdy|nagrod*|za każde|zarab*)',
      'prost* zadani* .. (online|z telefonu|zarab*|telefon*|prowizj*|dziennie|{amount})',
      '(optymaliz*|podbija*) .. (rezerwacj*|dan*|aplikacj*|produkt*|zamówie*|ocen*|hotel*)',
    ),
  ],
  'top-up-to-go-on': [
    ...seen(
      'FTC-TASK',
      '(doład*|zasil*|wpłać|wpłaci*|wpłat*|depozyt*|dopłac*|dopłać|zasilić) ..6 (zadani*|zadań|poziom*|odblok*|kontynu*|vip|kolejn*|następn*|zestaw*|misj*)',
      '(zadani*|zadań|poziom*|vip|zestaw*|odblok*|kontynu*|misj*) ..6 (doład*|zasil*|wpłać|wpłac*|wpłat*|depozyt*|dopłać|dopłac*)',
    ),
    ...guessed(
      '(ujemn*|minusow*) (sald*|bilans*|stan*) ..6 (wyrówna*|doład*|wpłać|wpłac*|uzupełn*|pokry*|zasil*)',
      '(saldo|konto|bilans) .. (na minusie|ujemn*|zablokowan*) ..6 (wpłac*|wpłać|doład*|zasil*|wyrówna*|odblok*|uzupełn*)',
    ),
  ],
  'pay-to-withdraw': [
    ...seen(
      'SPF-25',
      '(wypłat*|wypłac*|odebrać|odbierzesz|środki|zysk|wygran*) ..6 (podatek|podatku|opłat*|prowizj* za|wpłać|wpłac*|kaucj*|depozyt|zabezpieczeni*|zapłać|zapłac*)',
      '(podatek|podatku|opłat*|kaucj*|prowizję|depozyt|zabezpieczeni*) ..5 (zapłać|zapłac*|wpłać|wpłac*|przelej|przelać|uiść|uiścić|opłać|opłaci*) ..8 (wypłat*|wypłac*|odebra*|środk*|odblok*)',
    ),
    ...guessed(
      '(żeby|aby|by) (wypłacić|odebrać) .. (musisz|trzeba|należy|najpierw) .. (wpłac*|zapłac*|opłac*|dopłac*|podnieś*)',
    ),
  ],
  'small-payout-first': [
    ...seen(
      'SPF-24',
      '(pierwsz*|próbn*|testow*) (zadani*|wypłat*|prowizj*|przelew*|zlecen*) .. ({amount}|od razu|już|dziś|natychmiast|dostaniesz|wypłac*)',
    ),
    ...guessed(
      '(zadanie próbne|zadanie testowe|próbne zadanie|testowe zadanie)',
      '(pierwsze|pierwszych) {number} (osób|osoby) .. (dostan*|otrzyma*|{amount})',
      '(bonus|środki|premia) na start',
      '(już|od razu|dziś) {amount} (zarobi*|na koncie|wypłacon*|dostaniesz|wpadło)',
    ),
  ],

  // ── Chat ───────────────────────────────────────────────────────────────────
  'picked-without-applying': [
    ...seen(
      'EVZ',
      '(twoje|pani|pana|twój|twoja) (cv|profil|numer|aplikacj*|kandydatur*|zgłoszeni*) .. (polec*|otrzyma*|znaleź*|wybran*|spodobał*|zosta*|dostał*|przyciąg*|dostaliśmy)',
      '(zostałaś|zostałeś|została pani|został pan|została pani|jesteś) [właśnie|do|przez] (wybran*|wytypowan*|polecon*|wyróżnion*)',
    ),
    ...guessed(
      '(znaleźliśmy|znalazłam|dostałam|dostaliśmy|otrzymaliśmy|mamy|otrzymałam|znalazłem) .. (twój numer|twoje cv|pani numer|pani cv|pana numer|pana cv|twój profil|pani profil|twój kontakt|pani kontakt|pana profil|pana kontakt)',
      '(polecono|polecił) [nam|mi] (cię|panią|pana|twoj*|pani|pana)',
    ),
  ],
  'scripted-opener': [
    ...seen(
      'EVZ',
      '(jestem|mam na imię|nazywam się|tu) .. (z agencji|z działu|z działu hr|z działu rekrutacji|z firmy rekrutacyjnej|rekruter*|z biura rekrutacji|z biura pracy|z hr)',
      '(czy mogę|mogę|mogłabym) [zająć|pani|panu|ci] .. (minut*|chwil*|przedstawić|opowiedzieć|zaproponować)',
    ),
    ...guessed(
      '(masz|ma pani|ma pan) (chwilę|minutę|moment|minutkę|chwilkę)',
      '(szukasz|szuka pani|szuka pan|interesuje cię|interesuje panią|interesuje pana|zainteresowan*) .. (pracy|dodatkow*|dorobi*|zarobk*|praca dodatkowa|praca zdalna|zlecenia)',
    ),
  ],
  'reply-with-code': [
    ...guessed(
      '(odpisz|odpowiedz|napisz|wyślij|odpiszcie|napiszcie|wpisz) [mi|nam|tylko|po prostu|w komentarzu|słowo] (tak|plus|plusa|1|info|praca|start|chcę|zainteresowan*|jestem|cyfrę|plusik*|ok)',
      '(daj|zostaw|dawaj) (plusa|plus|kropkę|znać w komentarzu|plusik|znak)',
      '(komentarz|w komentarzu) .. (plus|tak|info|praca|chcę)',
    ),
  ],
  'chat-only-interview': [
    ...guessed(
      '(rozmow*|rekrutacj*|interview|rozmowa kwalifikacyjna) ..5 (na czacie|przez czat|na telegram*|przez whatsapp*|przez telegram*|na whatsapp*|pisemn*|przez wiadomości|tekstow*|w wiadomościach|na messenger*|na signal*)',
      'bez (dzwonienia|telefonu i kamery|rozmów telefonicznych|rozmowy telefonicznej|kamery) .. (czat*|wiadomo*|pisem*|tylko)',
    ),
  ],
  'group-praise': [
    ...guessed(
      '(dziękuję|dzięki|dziękuje) .. (mentor*|mentork*|opiekun*|admin*|pani ani|nauczyciel*|koordynator*) ..8 (wypłac*|wypłat*|zarob*|{amount}|zysk*|kas*)',
      '(wypłaciłam|wypłaciłem|zarobiłam|zarobiłem|dostałam|dostałem) [dziś|dzisiaj|właśnie|już|wczoraj|znowu] .. {amount} ..6 (dzięki|dziękuję|działa|super|naprawdę|polecam|mentor*|grup*|serio)',
    ),
    ...guessed(
      '(wypłata|kasa|pieniądze|przelew) (przyszła|przyszły|przyszedł|wpłynęł*|na koncie|wpadł*|doszł*) .. (dzięki|dziękuję|działa|super|naprawdę|polecam|serio)',
    ),
  ],
  'location-or-family-details': [
    ...guessed(
      '(wyślij|udostępnij|prześlij|włącz|podeślij) .. (lokalizacj*|pinezk*|swoją pozycję)',
      '(adres*|numer*|imiona|telefon*|dane|nazwisk*) .. (rodziców|rodzeństwa|mamy|matki|rodziny|dzieci|męża|bliskich|krewnych)',
      '(zdjęcie|zdjęcia|film|filmik) .. (twojego domu|swojego domu|domu rodzinnego|mieszkania rodziców|twojego mieszkania)',
      '(gdzie|do jakiej szkoły) .. (mieszkają twoi rodzice|pracują twoi rodzice|chodzą twoje dzieci|mieszka twoja rodzina)',
    ),
  ],
  'mixed-language': [
    ...guessed(
      '(drogi|droga|szanowny|szczęśliwy|drogie) (szczęśliwy|cenny|wartościowy|szanowny|wybrany) (kandydac*|użytkowni*|kandydat*|pracowni*)',
      '(traktowanie wynagrodzenia|traktowanie płacowe|leczenie płac|obróbka wynagrodzenia|leczenie pensji)',
      '(spółdzielcz*|kooperacyjn*|współpracujących) pracownik*',
      '(własny czas|wolny czas) własn* (cel*|prac*)',
      'uprzejmie (skontaktować|dodać|odpowiedzieć|wysłać)',
      'oto oficjaln* rekrutacj*',
    ),
  ],
  threats: [
    ...seen(
      'LJI-T',
      '(wiemy|wiem) gdzie (mieszkasz|mieszka|pracujesz|są twoi|są twoje|mieszkają)',
      '(pożałujesz|zapłacisz za to|zapłacicie za to|doigrasz się|pożałujecie)',
      '(zapłać|płać|przelej|wpłać|oddaj) .. (inaczej|albo|bo) .. (polic*|sąd*|komornik*|przyjedz*|rodzin*|wiemy|znajdziem*|odwiedz*|zgłos*)',
    ),
    ...guessed(
      '(twojej|twoja|twoją|twoim|twoje) (rodzin*|mam*|siostr*|dziec*|bliski*|rodzic*|córk*) .. (coś się stanie|krzywd*|zapłac*|ucierpi*|odwiedz*|dorwie*|stanie)',
      '(podamy|pozwiemy|zgłosimy) cię .. (sąd*|polic*|komornik*|prokurat*)',
      '(aresztują|zamkną|wsadzą) (cię|was)',
    ),
  ],
  'image-blackmail': [
    ...seen(
      'R29',
      '(zdjęci*|zdjęć|film*|nagrani*|fotk*) ..6 (wyślę|wyślemy|opublikuj*|udostępni*|zobaczy*|trafi*|wrzuc*|roześl*|pójdzie|pójdą|roześlemy) ..5 (rodzin*|znajom*|rodzic*|internet*|wszyst*|faceboo*|szko*|przyjaci*|w sieci|do sieci|do neta|mąż*|mężow*)',
      '(zapłać|przelej|wyślij|wpłać|{amount}|płać) ..5 (albo|inaczej|bo) ..6 (zdjęci*|nagrani*|film*|fotk*)',
    ),
  ],

  // ── Forced criminality ─────────────────────────────────────────────────────
  'pose-and-persuade-role': [
    ...seen(
      'MEA-24',
      '(budowa*|budujesz|zdobywa*|zbudować|zdobędziesz|budowanie|wzbudza*) .. (zaufan*|relacj*) ..8 (inwest*|krypto*|wpłac*|wpłat*)',
      '(fałszyw*|zmyślon*|wymyślon*|cudz*) (profil*|tożsamo*|kont* randkow*)',
    ),
    ...guessed(
      '(czatujesz|pisanie|piszesz|czatowanie|flirt*|rozmawiasz) .. (jako kobieta|jako dziewczyna|z samotn*|z bogat*|z mężczyzn*|z zamożn*)',
      '(przekonuj*|namawia*|przekonać|namówić|zachęca*|przekonywan*) ..5 (inwest*|wpłat*|wpłac*|wpłaty)',
      '(szybkość pisania|znaki na minutę|słów na minutę) .. (czat*|klient*|angiel*)',
    ),
  ],
  'online-gambling-work': [
    ...seen(
      'ID-TEMPO',
      '(kasyn* online|kasyn* internetow*|kasyno|zakład* bukmachersk*|hazard* online|bukmacher*|gry hazardow*) ..8 (promotor*|obsług* klient*|operator*|admin*|konsultant*|pracown*|azj*|zagran*|wyjazd*|telefoniczn*|marketing*|naganiacz*)',
      '(promotor*|obsług* klient*|operator*|admin*|konsultant*|naganiacz*) .. (kasyn* online|kasyn* internetow*|kasyno online|bukmacher*|zakład* bukmacher*|hazard*)',
    ),
  ],
  'carry-or-collect': [
    ...seen(
      'MACAO',
      '(walizk*|torb*|paczuszk*|kopert*|plecak*|pakunek|bagaż*) ..5 (przewie*|przewoz*|zawie*|zabierz*|dostarcz*|przekaz*|przekaż*|weź*|przewóz|weźmiesz) ..8 ({amount}|bez pytań|nie otwier*|granic*|gotówk*|samolot*|nie pytaj|do ręki)',
      '(przewie*|przewoz*|zawie*|zabierz*|dostarcz*|przekaż*|weź|weźmiesz) ..4 (walizk*|torb*|paczuszk*|kopert*|plecak*|pakunek) ..8 ({amount}|bez pytań|nie otwier*|granic*|nie pytaj|do ręki|gotówk*)',
      '(odbiera*|odbiór|odbierz*|zbiera*|odbierać) ..5 (gotówk*|pieniądz*|kopert*|kosztowno*|biżuteri*|kart* bankow*|pieniędzy) ..6 (senior*|starsz*|klient*|od ludzi|drzwi|babci*|emeryt*|od osób|{amount})',
    ),
    ...guessed(
      '(od|u) (seniorów|starszych|emerytów|starszej|starszych osób|babć) .. (kopert*|gotówk*|pieniądz*|kosztowno*|biżuteri*)',
      '(kurier*|odbierak*|słup*) .. (gotówki|gotówkę|bez pytań|pieniędzy od)',
    ),
  ],
  'unasked-denials': [
    ...seen(
      'LURES',
      '(100|w stu procentach|całkowicie|w pełni|wszystko) [procent|jest|na] (legaln*|legalnie|uczciw*|bezpiecznie)',
      'to nie (oszustwo|ściema|przekręt|scam|narkotyki|piramida|jest oszustwo|jest ściema|żadne oszustwo|jest piramida|mlm)',
    ),
    ...guessed(
      '(żadne|żadnych|żaden|nic) (oszustw*|ściem*|przekręt*|narkotyk*|nielegaln*|zakazan*|scam)',
      '(zero|bez|brak) (ryzyka|ściemy|haczyków|haczyka|narkotyków|sponsoringu|podtekstów|prania)',
      'nic (nielegalnego|złego|zakazanego)',
    ),
  ],
  'easy-pickup-pay': [
    ...seen(
      'MACAO',
      '(paczk*|auto|samochód|kopert*|odbiór|kurs|przejazd|torb*|przewóz) ..6 {amount} .. (za kurs|za jeden|za wyjazd|do ręki|od ręki|za noc|za dzień|gotówk*|za odbiór|za godzinę|od razu|za przejazd)',
    ),
    ...guessed(
      '(jednorazow*|jednodniow*|szybka|szybkie) (robot*|zleceni*|fuch*|akcj*|prac*) ..6 {amount} .. (do ręki|od ręki|gotówk*|za dzień|za noc|od razu|za wyjazd)',
      '(tylko|wystarczy) (odebrać|zawieźć|poczekać|postać|przewieźć|zaczekać) ..8 ({amount}|do ręki|gotówk*|od ręki)',
    ),
  ],
  'cash-no-contract': [
    ...seen('PL-KRO', '(na czarno|pod stołem)'),
    ...guessed(
      'bez (umowy|zusu|papierów|podatku) .. (gotówk*|do ręki|kasa|na rękę|wypłat*|płatn*|hajs)',
      '(gotówk*|kasa|hajs|płatne|płatność|wypłata) .. (do ręki|do kieszeni) .. (bez umowy|bez zusu|bez podatku|bez papierów)',
      '(gotówka|kasa) do ręki .. (bez|żadn*)',
    ),
  ],
  'sponsor-for-sale': [
    ...seen(
      'UK-TIMES',
      '(sprzedam|kupię|kup|sprzedaż|sprzedajemy|na sprzedaż|do sprzedania|kupisz) ..4 (wiz*|zezwoleni*|zaproszeni*|sponsor*|pozwoleni*|certyfikat* sponsor*|oświadczeni*|pozwoleń|zezwoleń)',
      '(wiz*|zezwoleni*|zaproszeni*|oświadczeni*|pozwoleni*|certyfikat* sponsor*) (na sprzedaż|do kupienia|do sprzedania|od ręki)',
    ),
    ...guessed(
      '(pakiet|wiza) rodzinn* ..4 {amount}',
      'umowa tylko (do wizy|na papierze)',
      '(umowa|praca) .. na papierze .. wiz*',
    ),
  ],
  'code-words': [
    ...guessed(
      '(szukam|szukamy|potrzebny|potrzebni|potrzebuję|poszukiwany) .. (słup|słupa|słupów|słupy|odbierak*|logistyk na akcj*|dropa|dropy|droper*|kierowca na akcję)',
      '(na słupa|zostań słupem)',
      '(retention|chargeback|boiler room)',
      '(gorące|gorąca) (leady|baza)',
    ),
  ],

  // ── What lowers the score or takes a sign back ─────────────────────────────
  'employer-pays': [
    ...guessed(
      '(pracodawca|firma|hotel|szpital|armator|rodzina|zakład|klinika|my) [też|w całości|w pełni|również] (pokrywa*|opłaca*|płaci*|zwraca*|finansuj*|refund*|zapewnia*) ..5 (koszt*|wiz*|przelot*|bilet*|opłat*|szkolen*|kurs*|badan*|odzież*|dojazd*|mieszk*|ubezp*|kwater*|niekaraln*|zaświadcz*)',
      '(pokrywamy|opłacamy|zwracamy|finansujemy|refundujemy) ..5 (koszt*|wiz*|przelot*|bilet*|opłat*|szkolen*|kurs*|badan*|odzież*|dojazd*|ubezp*|zaświadcz*)',
      '(koszt*|wiz*|przelot*|opłat*|szkolen*|badan*|kurs*|odzież*|mundur*|bilet*|zaświadcz*) ..5 (pokrywa|opłaca|płaci|finansuje|zwraca|zapewnia) (pracodawca|firma|szpital|hotel|armator|zakład|agencja|klinika)',
      '(dla kandydata|dla pracownika|dla ciebie) (bezpłatn*|za darmo|bez kosztów)',
    ),
  ],
  'no-fee-notice': [
    ...guessed(
      'nie (pobieramy|bierzemy|żądamy|pobiera|wymagamy) [nigdy|żadnych|od kandydatów] .. (opłat*|prowizji|pieniędzy|zaliczek|kaucji|opłaty|przedpłat)',
      '(bezpłatn*|za darmo|nieodpłatn*) dla (kandydat*|pracownik*|szukając*)',
      '(bez|żadnych) (opłat|zaliczek|kaucji|prowizji) (od kandydatów|za pośrednictwo|rekrutacyjnych|dla pracownika|od pracowników)',
      'nie płać (nikomu|żadnych|pośrednikom)',
    ),
  ],
  'contract-before-travel': [
    ...guessed(
      '(umow*) ..5 (przed wyjazdem|przed przyjazdem|przed wylotem|w twoim języku|w języku polskim|po polsku|przed podróżą|zanim wyjedziesz)',
      '(przed wyjazdem|przed przyjazdem|przed wylotem|zanim wyjedziesz) ..5 (umow*)',
    ),
  ],
  'work-visa-named': [
    ...guessed(
      '(wiza krajowa|wizę krajową|wiza pracownicza|wizę pracowniczą|niebieska karta|niebieską kartę|zezwolenie na pracę typu|zezwolenie jednolite|wiza typu d|zezwolenie na pracę sezonową)',
      '(pracodawca|firma|szpital|my|hotel) (składa|występuje|wystąpi|wnioskuje|składamy|złoży|uzyska) .. (o wizę|wniosek|zezwoleni*|o zezwolenie|o pozwolenie)',
    ),
  ],
  'real-interview': [
    ...guessed(
      '(rozmow*|spotkani*|zapraszamy) ..5 (w naszym biurze|w siedzibie|z zespołem|w naszej firmie|na miejscu w|z kierowni*|z szefow*|z szefem|w naszym|w naszej|w restauracji|w sklepie|w szkole|w hotelu z)',
      '(dwa etapy|drugi etap|dwuetapow*|dwie rozmowy)',
      '(dzień próbny|płatny dzień próbny|godziny próbne)',
    ),
  ],
  'clear-duties-hours': [
    ...guessed(
      '{number} (godzin|godziny|godz|h) (tygodniowo|w tygodniu|na tydzień)',
      '(płatny urlop|urlop*|dni urlopu|zus|świadczenia|wolne weekendy)',
      '(wypłata|wynagrodzenie|pensja) .. (do 10|dziesiątego|na koniec miesiąca|ostatniego dnia|raz w miesiącu|do dziesiątego|zgodnie z)',
      '(umowa o pracę|pełny etat|pół etatu)',
      '(od poniedziałku do piątku|poniedziałek piątek)',
    ),
  ],
  'time-and-questions': [
    ...guessed(
      '(zastanów się|przemyśl|decyzję) .. (spokojnie|na spokojnie|nie spiesz|możesz podjąć)',
      '(spokojnie|na spokojnie) (przemyśl|zastanów|się zastanów|przeczytaj)',
      '(pytania|pytaj) .. (śmiało|chętnie|odpow*|zadzwoń|dzwoń|pod numer*)',
      '(zadzwoń|dzwoń|proszę dzwonić) do (naszego biura|centrali|biura|pani|pana|sklepu)',
      'masz czas (do|na)',
    ),
  ],
  'keeps-own-papers': [
    ...guessed(
      '(paszport|dowód|dokumenty) .. (zostaje u ciebie|zostają u ciebie|masz zawsze|zachowujesz|przy sobie|u pracownika|zostaje przy tobie)',
      '(możesz|można) .. (w każdej chwili|zawsze) .. (odejść|zrezygnować|wyjechać|wyjść)',
      '(w każdej chwili) (możesz|można) (odejść|zrezygnować|wyjechać|wyjść)',
    ),
  ],
  'public-channel': [
    ...seen(
      'PL-POL',
      '(urząd pracy|urzędu pracy|powiatow* urz* pracy|pup|eures|ohp|ceidg|państwow* inspekcj* pracy|związek zawodowy|wojewódzki urząd|urzędzie pracy|centralna baza ofert pracy)',
    ),
  ],
  'official-fee': [
    ...guessed(
      '(opłat*|koszt) ..5 (w konsulacie|w ambasadzie|konsulatowi|w urzędzie|urzędowi|w centrum wizowym|bezpośrednio w konsulacie|skarbow*)',
      '(konsulat|ambasada|urząd|centrum wizowe) .. (pobiera|opłat*|kosztuje)',
    ),
  ],
  'lawful-hiring': [
    ...guessed(
      '(po|przy|w dniu) (podpisaniu umowy|podpisaniu|zatrudnieniu|przyjęciu do pracy|zawarciu umowy|podpisania umowy)',
      '(zaświadczenie o niekaralności|badania lekarskie|badania medycyny pracy|książeczka sanepidu) (mile|wymagan*|na koszt|kieruj*|przed)',
      '(odzież robocz*|odzież|uniform|narzędzia|sprzęt) (zapewnia*|dostaniesz|wydaje*|otrzymasz|dajemy|zapewnia firma|jest zapewnion*)',
      'pierwszego dnia .. (dowód|dokument*|paszport*)',
    ),
  ],
  'rota-work': [
    ...guessed(
      '(cztery|4|dwa|2|trzy) (tygodnie|dni|na) (pracy|na|cztery|4|dwa|2) [i] (cztery|4|dwa|2|trzy|tygodnie|dni|wolne)',
      '(system|praca) (rotacyjn*|w rotacji|rotacyjny)',
      '(zmiany|dyżury) (12 godzinne|dwunastogodzinne|24 godzinne)',
      '(12|24) (24|48) .. (wolne|system|godzin)',
    ),
  ],
  'free-movement': [
    ...guessed(
      '(obywatel*|obywateli) (ue|unii|unii europejskiej)',
      '(swobod* przepływ*|w ramach ue|na terenie ue|w unii|w krajach ue)',
      '(ważn*|aktualn*) (zezwoleni*|kart* pobytu|wiz*)',
    ),
  ],
} satisfies Phrases;
