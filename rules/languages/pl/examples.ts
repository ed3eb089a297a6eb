// Polish: what each sign must and must not match. Invented texts.
import type { ExamplesBySign } from '../../define.ts';

export const examples: ExamplesBySign = {
  'easy-money-wording': {
    matches: [
      {
        text: 'Łatwe pieniądze bez szefa i budzika, wystarczy telefon i odrobina chęci.',
        shows: 'Łatwe pieniądze',
      },
      { text: 'hej, chcesz szybki zarobek? pokażę ci jak to robię', shows: 'szybki zarobek', kind: 'chat' },
    ],
    misses: [
      {
        text: 'Szybki zarobek to nie jest, w sadzie pracuje się ciężko, ale płacimy uczciwie.',
        because: 'zaprzeczenie',
      },
      {
        text: 'Kurs uczy rodziny, jak odkładać co miesiąc małe kwoty na czarną godzinę.',
        because: 'oszczędzanie',
      },
    ],
  },
  'guaranteed-result': {
    matches: [
      {
        text: 'Wyjazd do Kanady, gwarantujemy zatrudnienie każdej osobie z naszej listy.',
        shows: 'gwarantujemy zatrudnienie',
      },
      {
        text: 'spokojnie, wiza na 100 procent, jeszcze nikomu nie odmówili',
        shows: 'wiza na 100',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Nie gwarantujemy zatrudnienia, decyzję podejmuje kierowniczka po rozmowie.',
        because: 'zaprzeczenie',
      },
      {
        text: 'Oferujemy gwarantowaną liczbę godzin i gwarantowane minimum dla nowych kelnerów.',
        because: 'zwykła obietnica',
      },
    ],
  },
  'hired-without-interview': {
    matches: [
      {
        text: 'Magazyn w Belgii, przyjęcie bez rozmowy kwalifikacyjnej, podaj imię i rozmiar butów.',
        shows: 'bez rozmowy kwalifikacyjnej',
      },
      {
        text: 'gratulacje, zostałaś przyjęta! jutro dostaniesz pierwsze zadanie',
        shows: 'zostałaś przyjęta',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Bez rozmowy nikogo nie zatrudniamy, więc nie przyjmujemy zgłoszeń w ciemno.',
        because: 'zaprzeczenie',
      },
      { text: 'Sklep działa bez przerwy, o pracę proszę pytać panią Ewę.', because: 'inne „bez”' },
    ],
  },
  'pay-for-minutes': {
    matches: [
      {
        text: 'Pracujesz 60 minut dziennie na telefonie i dostajesz 400 zł dziennie, godziny dowolne.',
        shows: '60 minut dziennie',
      },
      {
        text: 'potrzebne dwie godziny dziennie, wypłata codziennie, 300 zł dziennie to norma',
        shows: 'dwie godziny dziennie, wypłata codziennie',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Korepetycje z fizyki, dwie godziny po szkole, 70 zł za godzinę, umowa zlecenie.',
        because: 'stawka godzinowa',
      },
      { text: 'Dojazd do fabryki trwa 40 minut, autobus rusza sprzed dworca.', because: 'czas dojazdu' },
    ],
  },
  'perks-without-duties': {
    matches: [
      {
        text: 'Morze, przelot opłacony, mieszkanie za darmo, wyżywienie gratis i imprezy, pisz szybko!',
        shows: 'przelot opłacony',
      },
      {
        text: 'Dajemy start: darmowe mieszkanie, bilet za darmo, bonus powitalny i wysokie zarobki.',
        shows: 'darmowe mieszkanie',
      },
    ],
    misses: [
      {
        text: 'Kucharz w pensjonacie: zakres obowiązków to śniadania i obiady, mieszkanie za darmo, wyżywienie gratis, dojazd opłacony.',
        because: 'obowiązki podane',
      },
      {
        text: 'Basen miejski jest dziś otwarty, dzieci wchodzą za darmo do południa.',
        because: 'oferta dla gości',
      },
    ],
  },
  'high-pay-without-experience': {
    matches: [
      {
        text: 'Bez doświadczenia, wysokie zarobki i dowolne godziny, reszta w wiadomości.',
        shows: 'Bez doświadczenia',
      },
      {
        text: 'Doświadczenie nie jest wymagane, zarabiasz 3000 zł tygodniowo, zaczynasz kiedy chcesz.',
        shows: 'zarabiasz 3000',
      },
    ],
    misses: [
      {
        text: 'Pakowanie bez doświadczenia, 4800 zł brutto miesięcznie, przyuczenie przez brygadzistę.',
        because: 'zwykła pensja',
      },
      {
        text: 'Wysokie zarobki dla anestezjologów z drugim stopniem specjalizacji.',
        because: 'wymagane doświadczenie',
      },
    ],
  },
  'vague-duties': {
    matches: [
      { text: 'Praca dla ambitnych, wysokie zarobki, reszty dowiesz się później.', shows: 'Praca' },
      { text: 'Szukamy osób do zespołu, zarobki 500 zł dziennie, młoda ekipa.', shows: 'zarobki' },
    ],
    misses: [
      {
        text: 'Praca na kasie, zakres obowiązków: obsługa klientów i układanie towaru, 200 zł dziennie.',
        because: 'obowiązki podane',
      },
      {
        text: 'Wysoki zysk obiecuje nowa lokata, lecz bank pobiera opłatę za konto.',
        because: 'to nie praca',
      },
    ],
  },
  'lure-role-title': {
    matches: [
      { text: 'Operator czatu w Tajlandii, bilet opłacony, mieszkanie za darmo.', shows: 'Operator czatu' },
      {
        text: 'Szukam ludzi do wprowadzania danych, wystarczy telefon, każdy może dołączyć.',
        shows: 'wprowadzania danych',
      },
    ],
    misses: [
      {
        text: 'Operator czatu w naszym banku, biuro w Łodzi, rok doświadczenia w obsłudze.',
        because: 'wymagane doświadczenie',
      },
      {
        text: 'Tłumacz przysięgły z niemieckiego, wpis na listę, praca w kancelarii w Opolu.',
        because: 'zawód z uprawnieniami',
      },
    ],
  },
  'unnamed-employer': {
    matches: [
      {
        text: 'Międzynarodowa firma szuka czterdziestu osób do lekkiej pracy, wyjazd niedługo.',
        shows: 'Międzynarodowa firma',
      },
      {
        text: 'Praca dla zagranicznego pracodawcy, dobre warunki, resztę ustalimy prywatnie.',
        shows: 'zagranicznego pracodawcy',
      },
    ],
    misses: [
      {
        text: 'Baltic Ryby Sp. z o.o., międzynarodowa firma z Ustki, szuka ślusarza.',
        because: 'firma podana',
      },
      {
        text: 'Zadzwonisz do naszych klientów i zapytasz, czy nowe buty nie uwierają.',
        because: 'klienci sklepu',
      },
    ],
  },
  'refused-checks': {
    matches: [
      {
        text: 'Rozmowa wideo jest niemożliwa, menedżer ma zepsutą kamerę, wszystko ustalimy na piśmie.',
        shows: 'Rozmowa wideo jest niemożliwa',
      },
      {
        text: 'nie zadawaj tylu pytań, na miejscu się dowiesz',
        shows: 'nie zadawaj tylu pytań',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Rozmowa wideo w środę, a kto chce, zobaczy wcześniej naszą halę.',
        because: 'można sprawdzić',
      },
      {
        text: 'Chętnie odpowiem na pytania o umowę, proszę dzwonić do pani Moniki.',
        because: 'pytania mile widziane',
      },
    ],
  },
  'odd-age-floor': {
    matches: [
      { text: 'Przyjmujemy osoby powyżej 22 lat do lekkich zadań na telefonie.', shows: 'osoby powyżej 22' },
      { text: 'Kto chce dołączyć, ukończone 23 lata i konto na komunikatorze.', shows: 'ukończone 23 lata' },
    ],
    misses: [
      { text: 'Kierowca wózka od 18 lat z uprawnieniami, także student.', because: 'wiek z przepisów' },
      { text: 'Nasz klub działa już 22 lata i szuka trenerki dla dzieci.', because: 'nie wiek kandydata' },
    ],
  },
  'changed-story': {
    matches: [
      {
        text: 'praca już zajęta, ale możesz lecieć do klubu w Bangkoku',
        shows: 'praca już zajęta, ale',
        kind: 'chat',
      },
      {
        text: 'zmiana planów, inny kraj niż ustaliliśmy, ale będzie lepiej',
        shows: 'zmiana planów, inny',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Spotkanie przełożone na wtorek, to samo biuro i ta sama godzina.', because: 'tylko termin' },
      { text: 'Pracujesz zgodnie z umową w sklepie w Gnieźnie, nic się nie zmienia.', because: 'bez zmian' },
    ],
  },
  'missing-licence': {
    matches: [
      { text: 'Nasza agencja zabiera ludzi do pracy za granicą, napisz do nas.', shows: 'Nasza agencja' },
      { text: 'Pośrednik do pracy za granicą, dużo miejsc, dzwoń dziś.', shows: 'Pośrednik' },
    ],
    misses: [
      {
        text: 'Agencja zatrudnienia, certyfikat nr 18342, kieruje opiekunki za granicę.',
        because: 'jest certyfikat',
      },
      {
        text: 'Agencja reklamowa w Poznaniu szuka graficzki do biura przy rynku.',
        because: 'nie wysyła za granicę',
      },
    ],
  },
  'fee-to-get-job': {
    matches: [
      {
        text: 'Zanim zaczniesz, trzeba wpłacić opłatę rejestracyjną 120 zł na podane konto.',
        shows: 'wpłacić opłatę rejestracyjną',
      },
      { text: 'po wpłacie 80 zł wyślemy ci umowę i grafik', shows: 'po wpłacie 80 zł wyślemy', kind: 'chat' },
    ],
    misses: [
      {
        text: 'Nie pobieramy opłaty rejestracyjnej, rekrutacja jest dla kandydatów bezpłatna.',
        because: 'zaprzeczenie',
      },
      { text: 'Klientka płaci w salonie opłatę, gdy nie przyjdzie na wizytę.', because: 'płacą klienci' },
    ],
  },
  'fee-visa-permit': {
    matches: [
      { text: 'Wiza kosztuje 900 euro, połowę przelewasz nam z góry.', shows: 'Wiza kosztuje 900' },
      {
        text: 'trzeba zapłacić za zaproszenie, wtedy jutro składam papiery',
        shows: 'zapłacić za zaproszenie',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Szpital opłaca wizę i przelot, a po przyjeździe daje mieszkanie.',
        because: 'płaci pracodawca',
      },
      {
        text: 'Opłatę za wizę w wysokości 80 euro wnosi się w konsulacie, my nie bierzemy pieniędzy.',
        because: 'opłata urzędowa',
      },
    ],
  },
  'fee-training': {
    matches: [
      {
        text: 'Szkolenie jest płatne, 250 zł, po nim masz u nas pewne miejsce.',
        shows: 'Szkolenie jest płatne',
      },
      {
        text: 'najpierw wykup kurs online, potem odblokujemy ci zlecenia',
        shows: 'wykup kurs',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Szkolenie opłaca firma i odbywa się w godzinach pracy.', because: 'płaci pracodawca' },
      {
        text: 'Biblioteka zaprasza na kurs komputerowy dla seniorów, zapisy do piątku.',
        because: 'zwykły kurs',
      },
    ],
  },
  'fee-check-medical': {
    matches: [
      {
        text: 'Badania lekarskie kosztują 180 zł i robimy je przez nas, płatne z góry.',
        shows: 'Badania lekarskie kosztują 180',
      },
      {
        text: 'zapłać za ubezpieczenie 90 zł, bez tego nie ruszysz',
        shows: 'zapłać za ubezpieczenie',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Badania opłaca zakład, skierowanie odbierzesz w kadrach.', because: 'płaci pracodawca' },
      { text: 'W gabinecie szczepienie dla pacjentów podróżujących kosztuje różnie.', because: 'pacjenci' },
    ],
  },
  'fee-kit-uniform': {
    matches: [
      {
        text: 'Pakiet startowy trzeba kupić za 199 zł, potem dostajesz pierwsze zlecenia.',
        shows: 'Pakiet startowy trzeba kupić',
      },
      {
        text: 'zapłać za uniform i identyfikator, wyślemy kurierem',
        shows: 'zapłać za uniform',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Odzież roboczą i laptop daje firma, niczego nie kupujesz.', because: 'daje firma' },
      { text: 'Doradzasz klientom, który laptop wybrać, i pakujesz zakupy.', because: 'towar dla klientów' },
    ],
  },
  'holding-deposit': {
    matches: [
      {
        text: 'Żeby zarezerwować miejsce, wpłać 150 zł zaliczki jeszcze dziś.',
        shows: 'zarezerwować miejsce, wpłać',
      },
      {
        text: 'Kaucja 200 zł jest zwrotna, oddamy ją z pierwszą wypłatą.',
        shows: 'Kaucja 200 zł jest zwrotna',
      },
    ],
    misses: [
      { text: 'Nie chcemy żadnej kaucji, miejsce jest twoje po podpisaniu umowy.', because: 'zaprzeczenie' },
      { text: 'Za butelki nalicza się kaucja, pomocnik układa skrzynki przy kasie.', because: 'butelki' },
    ],
  },
  'fee-room-before-arrival': {
    matches: [
      {
        text: 'Za pokój trzeba zapłacić z góry, przed przyjazdem, inaczej oddamy go innym.',
        shows: 'pokój trzeba zapłacić',
      },
      {
        text: 'wpłać kaucję za pokój przed wyjazdem, wtedy łóżko jest twoje',
        shows: 'wpłać kaucję za pokój',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Pokój obejrzysz po przyjeździe, czynsz płaci się dopiero od drugiego miesiąca.',
        because: 'po przyjeździe',
      },
      {
        text: 'Goście hotelowi płacą za nocleg w recepcji, pomagasz przy meldunku.',
        because: 'goście hotelu',
      },
    ],
  },
  'untraceable-payment': {
    matches: [
      {
        text: 'Prosimy wysłać kwotę przez Western Union, a zdjęcie kwitu do nas.',
        shows: 'wysłać kwotę przez Western Union',
      },
      {
        text: 'kup dwie karty podarunkowe w kiosku i podaj mi numery',
        shows: 'kup dwie karty podarunkowe',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Nie płacimy kartami podarunkowymi, pensja idzie zawsze na konto bankowe.',
        because: 'zaprzeczenie',
      },
      { text: 'W kiosku sprzedajesz gazety, bilety i doładowania dla klientów.', because: 'towar' },
    ],
  },
  'early-id-papers': {
    matches: [
      {
        text: 'Proszę wysłać dziś zdjęcie dowodu, wtedy zarezerwujemy dla pani etat.',
        shows: 'wysłać dziś zdjęcie dowodu',
      },
      { text: 'dowód z obu stron na whatsapp i robię umowę', shows: 'dowód z obu stron', kind: 'chat' },
    ],
    misses: [
      { text: 'Prosimy nie wysyłać skanu dowodu, wystarczy samo CV.', because: 'zaprzeczenie' },
      { text: 'Po podpisaniu umowy kadrowa sprawdza dowód na miejscu w biurze.', because: 'po zatrudnieniu' },
    ],
  },
  'selfie-with-id': {
    matches: [
      { text: 'Zrób selfie z dowodem przy twarzy, to tylko do akt osobowych.', shows: 'selfie z dowodem' },
      {
        text: 'Do zatrudnienia potrzebna jest wideoweryfikacja przez link, trwa trzy minuty.',
        shows: 'wideoweryfikacja przez link',
      },
    ],
    misses: [
      { text: 'Zdjęcie z psem na stronę zespołu możesz dodać, jeśli chcesz.', because: 'bez dokumentu' },
      { text: 'W okienku sprawdzasz dokument klientki i zakładasz jej lokatę.', because: 'praca w banku' },
    ],
  },
  'login-or-code': {
    matches: [
      {
        text: 'zaraz przyjdzie kod sms, podaj mi go, odblokuję ci konto',
        shows: 'kod sms, podaj',
        kind: 'chat',
      },
      { text: 'Prosimy podać login i hasło do banku, wyślemy pierwszą pensję.', shows: 'podać login' },
    ],
    misses: [
      { text: 'Nigdy nie podawaj kodu z banku, nasi pracownicy o to nie pytają.', because: 'ochrona' },
      { text: 'Piszesz czysty kod w Pythonie i omawiasz go z zespołem.', because: 'programowanie' },
    ],
  },
  'passport-handed-over': {
    matches: [
      { text: 'Po przyjeździe oddajesz paszport brygadziście na cały sezon.', shows: 'oddajesz paszport' },
      { text: 'Paszporty trzymamy u szefa, dostaniesz swój przy wyjeździe.', shows: 'Paszporty trzymamy' },
    ],
    misses: [
      {
        text: 'Paszport zostaje u ciebie, oglądamy go tylko przy podpisaniu umowy.',
        because: 'zostaje u pracownika',
      },
      {
        text: 'Znaleziony portfel należy zanieść do recepcji i wpisać w zeszyt.',
        because: 'rzecz znaleziona',
      },
    ],
  },
  'papers-arranged': {
    matches: [
      {
        text: 'Załatwimy wszystkie dokumenty i świadectwo, nie musisz nic umieć.',
        shows: 'Załatwimy wszystkie dokumenty',
      },
      {
        text: 'brak szkoły? certyfikat bez egzaminu w dwa dni',
        shows: 'certyfikat bez egzaminu',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Pomagamy tłumaczyć świadectwa i idziemy z tobą do urzędu.', because: 'uczciwa pomoc' },
      { text: 'Nie przyjmujemy podrobionych świadectw, każde sprawdzamy w szkole.', because: 'zaprzeczenie' },
    ],
  },
  'lie-to-officials': {
    matches: [
      {
        text: 'na granicy powiedz że jedziesz na wakacje, ani słowa o pracy',
        shows: 'granicy powiedz',
        kind: 'chat',
      },
      { text: 'Na lotnisku mów, że odwiedzasz znajomych, więcej nie muszą wiedzieć.', shows: 'lotnisku mów' },
    ],
    misses: [
      { text: 'Na granicy okaż pozwolenie na pracę i umowę z naszym adresem.', because: 'uczciwie' },
      {
        text: 'Na wakacjach oprowadzasz turystów po zamku i opowiadasz legendy.',
        because: 'praca z turystami',
      },
    ],
  },
  'demanded-secrecy': {
    matches: [
      { text: 'nie mów nikomu, bo miejsce przepadnie', shows: 'nie mów nikomu', kind: 'chat' },
      {
        text: 'Proszę, nie wspominaj o tym rodzicom, dopóki nie dolecisz.',
        shows: 'nie wspominaj o tym rodzicom',
      },
    ],
    misses: [
      { text: 'Ta praca to żadna tajemnica, ogłoszenie wisi też w naszym oknie.', because: 'bez tajemnicy' },
      { text: 'Obowiązuje tajemnica lekarska, także po godzinach.', because: 'obowiązek zawodowy' },
    ],
  },
  'come-alone': {
    matches: [
      { text: 'przyjdź sama, koleżanka niech zostanie w domu', shows: 'przyjdź sama', kind: 'chat' },
      {
        text: 'Rozmowa odbędzie się w pokoju hotelowym numer 214, nie pytaj w recepcji.',
        shows: 'Rozmowa odbędzie się w pokoju hotelowym',
      },
    ],
    misses: [
      { text: 'Możesz przyjść z osobą towarzyszącą, spotykamy się w ratuszu.', because: 'można z kimś' },
      { text: 'Sprzątasz pokoje hotelowe we dwie i zgłaszasz usterki.', because: 'sprzątanie' },
    ],
  },
  'phone-taken': {
    matches: [
      {
        text: 'W pierwszym tygodniu telefon oddajesz do biura, potem dostaniesz inny.',
        shows: 'telefon oddajesz',
      },
      {
        text: 'Własne telefony są zabronione, do domu dzwonisz z naszego.',
        shows: 'Własne telefony są zabronione',
      },
    ],
    misses: [
      { text: 'Telefon zostaje przy tobie, a do pracy dostaniesz służbowy.', because: 'zostaje' },
      { text: 'Przyjmujesz stare telefony do naprawy i wypisujesz kwit.', because: 'towar' },
    ],
  },
  'locked-site': {
    matches: [
      {
        text: 'Pracownikom nie wolno opuszczać terenu ośrodka, wszystko jest w środku.',
        shows: 'nie wolno opuszczać terenu',
      },
      {
        text: 'Mieszkacie na strzeżonym terenie, wyjście tylko w niedzielę z kierowcą.',
        shows: 'strzeżonym terenie',
      },
    ],
    misses: [
      { text: 'Teren jest otwarty, po pracy co godzinę jeździ autobus do miasta.', because: 'otwarty' },
      { text: 'Jako strażak dbasz o drogi ewakuacyjne i gaśnice w hali.', because: 'bezpieczeństwo' },
    ],
  },
  'trapped-already': {
    matches: [
      { text: 'nie mogę stąd wyjechać, pomóż mi proszę', shows: 'nie mogę stąd wyjechać', kind: 'chat' },
      { text: 'zabrali mi paszport i szef tylko krzyczy', shows: 'zabrali mi paszport', kind: 'chat' },
    ],
    misses: [
      { text: 'Nie mogę przyjść w poniedziałek, mam chore dziecko.', because: 'tylko termin' },
      { text: 'Kolega oddał mi klucze, wracam już do domu.', because: 'codzienność' },
    ],
  },
  'blocked-outside-help': {
    matches: [
      {
        text: 'nie idź na policję, bez papierów nikt cię nie wysłucha',
        shows: 'nie idź na policję',
        kind: 'chat',
      },
      { text: 'Policja cię aresztuje, jeśli wyjdziesz, więc siedź cicho.', shows: 'Policja cię aresztuje' },
    ],
    misses: [
      { text: 'Idź na policję, gdy ktoś zabierze ci paszport, pomoc jest darmowa.', because: 'radzi pomoc' },
      {
        text: 'Policja szuka kandydatów do służby, nabór trwa w komendzie w Lesznie.',
        because: 'praca w policji',
      },
    ],
  },
  'act-now': {
    matches: [
      { text: 'Zostały tylko trzy miejsca, pisz dziś, bo przepadnie.', shows: 'Zostały tylko trzy miejsca' },
      { text: 'Ostatnia szansa na wyjazd do pracy na lato, decyduj.', shows: 'Ostatnia szansa' },
    ],
    misses: [
      { text: 'Nie ma pośpiechu, przemyśl to i odezwij się w przyszłym tygodniu.', because: 'bez pośpiechu' },
      { text: 'Na parkingu przy zakładzie zawsze są wolne miejsca dla załogi.', because: 'parking' },
    ],
  },
  'leave-within-days': {
    matches: [
      { text: 'Praca za granicą, wyjazd już jutro, wystarczy spakować torbę.', shows: 'wyjazd już jutro' },
      { text: 'lecisz pojutrze, bilet wyślę ci wieczorem', shows: 'lecisz pojutrze', kind: 'chat' },
    ],
    misses: [
      { text: 'Wyjazd planujesz sama, umowa zaczyna się dopiero w marcu.', because: 'dużo czasu' },
      { text: 'Odlot bocianów liczą wolontariusze stacji ornitologicznej.', because: 'ptaki' },
    ],
  },
  'pressure-when-asked': {
    matches: [
      { text: 'chcesz tę pracę czy nie? mam innych', shows: 'chcesz tę pracę czy nie', kind: 'chat' },
      { text: 'marnujesz mój czas tymi pytaniami', shows: 'marnujesz mój czas', kind: 'chat' },
    ],
    misses: [
      {
        text: 'Pytaj śmiało, mam dziś czas i wytłumaczę ci grafik.',
        because: 'pytania mile widziane',
        kind: 'chat',
      },
      {
        text: 'Inni kandydaci dostaną odpowiedź do piątku, dziękujemy za cierpliwość.',
        because: 'uprzejma wiadomość',
      },
    ],
  },
  'contract-unread': {
    matches: [
      {
        text: 'Umowę dostaniesz na miejscu, podpisują wszyscy razem po przyjeździe.',
        shows: 'Umowę dostaniesz na miejscu',
      },
      {
        text: 'umowa nie jest potrzebna, u nas liczy się słowo',
        shows: 'umowa nie jest potrzebna',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Umowę wyślemy dwa tygodnie wcześniej, przeczytaj ją w domu.', because: 'przed startem' },
      { text: 'Na miejscu pokażemy ci pokój i kuchnię.', because: 'nie o umowie' },
    ],
  },
  'move-to-messenger': {
    matches: [
      { text: 'Zainteresowana? Napisz na Telegramie, tutaj nie odpisuję.', shows: 'Napisz na Telegramie' },
      { text: 'Po szczegóły dodaj numer na WhatsApp i podaj imię.', shows: 'dodaj numer na WhatsApp' },
    ],
    misses: [
      { text: 'Zgłoszenia tylko przez formularz na naszej stronie internetowej.', because: 'zwykła droga' },
      { text: 'Prowadzisz profile muzeum i planujesz wpisy na miesiąc.', because: 'praca z mediami' },
    ],
  },
  'messenger-only-contact': {
    matches: [
      { text: 'Ludzie do pracy, dobra stawka, napisz na WhatsApp, nie dzwoń.', shows: 'napisz na WhatsApp' },
      { text: 'Chętna? Napisz na Telegram, tam wszystko wyjaśnię.', shows: 'Napisz na Telegram' },
    ],
    misses: [
      {
        text: 'Nasza szkółka drzew: mail biuro@szkolka-brzoza.example albo sklep w Kutnie.',
        because: 'inne drogi',
      },
      { text: 'Gazetka szkolna wychodzi w piątki, pytania do sekretariatu.', because: 'bez komunikatora' },
    ],
  },
  'added-to-group': {
    matches: [
      {
        text: 'dodałam cię do grupy, tam codziennie są zadania',
        shows: 'dodałam cię do grupy',
        kind: 'chat',
      },
      {
        text: 'Zapraszamy na grupę na Telegramie, zadania pojawiają się rano.',
        shows: 'Zapraszamy na grupę',
      },
    ],
    misses: [
      {
        text: 'W przedszkolu prowadzisz grupę dwunastu dzieci i planujesz wycieczki.',
        because: 'grupa dzieci',
      },
      { text: 'Nasza grupa biegowa spotyka się w środy nad jeziorem.', because: 'sport' },
    ],
  },
  'unknown-app-or-portal': {
    matches: [
      {
        text: 'Na początek zarejestruj się na platformie z kodem od Anny.',
        shows: 'zarejestruj się na platformie',
      },
      {
        text: 'pobierz naszą aplikację z linku, tam zobaczysz pieniądze',
        shows: 'pobierz naszą aplikację',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Zarejestruj się u lekarza rodzinnego i weź kartę.', because: 'przychodnia' },
      { text: 'Testujesz płatności i opisujesz błędy dla programistów.', because: 'testy' },
    ],
  },
  'abroad-all-paid': {
    matches: [
      {
        text: 'Praca za granicą: bilet opłacony, mieszkanie za darmo, wyżywienie gratis.',
        shows: 'bilet opłacony',
      },
      { text: 'Wyjazd, wiza za darmo, przelot opłacamy, zakwaterowanie za darmo.', shows: 'Wyjazd' },
    ],
    misses: [
      {
        text: 'Za granicą mieszkanie i dojazd opłacasz sam, pomagamy szukać pokoju.',
        because: 'płaci pracownik',
      },
      {
        text: 'Stołówka w Bytomiu jest otwarta dla całej załogi, pokój znajdź we własnym zakresie.',
        because: 'w kraju',
      },
    ],
  },
  'work-on-tourist-visa': {
    matches: [
      {
        text: 'Wjeżdżasz na wizie turystycznej, a pracę zaczynasz od razu.',
        shows: 'Wjeżdżasz na wizie turystycznej',
      },
      { text: 'lecisz jako turystka, potem zmienimy papiery', shows: 'lecisz jako turystka', kind: 'chat' },
    ],
    misses: [
      {
        text: 'Na wizie turystycznej nie wolno u nas pracować, poczekamy na właściwą.',
        because: 'zaprzeczenie',
      },
      { text: 'Oprowadzasz turystów po starym mieście po polsku i angielsku.', because: 'przewodnik' },
    ],
  },
  'denied-visa-need': {
    matches: [
      {
        text: 'Praca za oceanem, wiza nie jest potrzebna, starczy paszport.',
        shows: 'wiza nie jest potrzebna',
      },
      { text: 'nie potrzebujesz wizy, nikt tam nie pyta', shows: 'nie potrzebujesz wizy', kind: 'chat' },
    ],
    misses: [
      {
        text: 'Obywatele UE nie potrzebują wizy, innym pomożemy z zezwoleniem na pracę.',
        because: 'swoboda w UE',
      },
      {
        text: 'Bez ważnej wizy nie możemy cię zatrudnić, wniosek trwa trzy miesiące.',
        because: 'wiza wymagana',
      },
    ],
  },
  'odd-route': {
    matches: [
      {
        text: 'Lecisz do Bangkoku, stamtąd samochodem do miejsca pracy.',
        shows: 'Lecisz do Bangkoku, stamtąd samochodem',
      },
      {
        text: 'na lotnisku ktoś czeka i przewiezie cię przez granicę, nic nie mów',
        shows: 'ktoś czeka i przewiezie cię przez granicę',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Lecisz do Oslo, na lotnisku czeka nasz gospodarz z tabliczką.', because: 'zwykły odbiór' },
      { text: 'Autobus jedzie przez dwie wsie i staje przed bramą zakładu.', because: 'dojazd' },
    ],
  },
  'irregular-crossing': {
    matches: [
      {
        text: 'idziecie nocą przez granicę, jeden człowiek zna ścieżkę',
        shows: 'nocą przez granicę',
        kind: 'chat',
      },
      {
        text: 'Wjazd jest bez pieczątki w paszporcie, nikt tego nie sprawdza.',
        shows: 'bez pieczątki w paszporcie',
      },
    ],
    misses: [
      { text: 'Wycieczka idzie za dnia przez las do schroniska.', because: 'wycieczka' },
      { text: 'Bez pieczątki na karcie nie ma zniżki na obiad w stołówce.', because: 'inna pieczątka' },
    ],
  },
  'unclear-destination': {
    matches: [
      { text: 'Adres poznasz po wylądowaniu, tak robimy zawsze.', shows: 'Adres poznasz po wylądowaniu' },
      { text: 'Praca jest gdzieś w Azji, kraj jeszcze ustalamy.', shows: 'gdzieś w Azji' },
    ],
    misses: [
      { text: 'Adres: ulica Portowa 12 w Łebie, parking na podwórzu.', because: 'adres podany' },
      { text: 'Numer sali poda pani w recepcji przed rozmową.', because: 'tylko sala' },
    ],
  },
  'debt-from-travel': {
    matches: [
      { text: 'Bilet potrącimy z wypłat przez pięć miesięcy.', shows: 'Bilet potrącimy' },
      { text: 'wyłożymy ci na bilet, potem odpracujesz, spoko', shows: 'wyłożymy ci na bilet', kind: 'chat' },
    ],
    misses: [
      { text: 'Koszty podróży pokrywa zakład i niczego nie zabiera z pensji.', because: 'płaci pracodawca' },
      { text: 'W biurze podróży sprzedajesz bilety i planujesz wyjazdy grup.', because: 'biuro podróży' },
    ],
  },
  'penalty-for-leaving': {
    matches: [
      {
        text: 'Kto odejdzie przed końcem sezonu, zapłaci firmie 3000 zł.',
        shows: 'Kto odejdzie przed końcem sezonu, zapłaci',
      },
      {
        text: 'Jest kara za zerwanie umowy, 8000 zł, dopiero potem wyjazd.',
        shows: 'kara za zerwanie umowy',
      },
    ],
    misses: [
      { text: 'Możesz odejść z dwutygodniowym okresem, żadnej kary nie ma.', because: 'wolno odejść' },
      { text: 'Kto jedzie bez biletu, płaci 200 zł, a ty sprawdzasz pociągi.', because: 'kontroler' },
    ],
  },
  'withheld-pay': {
    matches: [
      {
        text: 'Wypłata dopiero na koniec zbiorów, do tego czasu zostaje u nas.',
        shows: 'Wypłata dopiero na koniec',
      },
      { text: 'Pierwszy miesiąc jest bezpłatny, to nasza zasada.', shows: 'Pierwszy miesiąc jest bezpłatny' },
    ],
    misses: [
      { text: 'Wypłata przychodzi do dziesiątego każdego miesiąca na konto.', because: 'terminowo' },
      { text: 'Na koniec zmiany liczysz kasę i zapisujesz kwotę.', because: 'kasa sklepu' },
    ],
  },
  'tied-live-in': {
    matches: [
      {
        text: 'Mieszkasz u rodziny i całą dobę pilnujesz dziadka, bez zmiany miejsca.',
        shows: 'Mieszkasz u rodziny i całą dobę',
      },
      {
        text: 'Twoja wiza jest przypisana do rodziny, innej pracy nie podejmiesz.',
        shows: 'wiza jest przypisana do rodziny',
      },
    ],
    misses: [
      { text: 'Pomoc na cztery godziny rano, mieszkasz u siebie.', because: 'własne mieszkanie' },
      { text: 'Rodzina szuka opiekunki na dwa wieczory w miesiącu w Toruniu.', because: 'dorywczo' },
    ],
  },
  'excess-hours': {
    matches: [
      { text: 'Praca siedem dni w tygodniu, odpoczynek będzie zimą.', shows: 'siedem dni w tygodniu' },
      { text: 'Pracujemy 14 godzin dziennie, kto zmęczony, dostaje kawę.', shows: '14 godzin dziennie' },
    ],
    misses: [
      { text: 'Pięć dni po osiem godzin, nadgodziny oddajemy w wolnym.', because: 'normalny czas' },
      { text: 'Muzeum jest otwarte siedem dni, ty masz dwa wolne.', because: 'godziny otwarcia' },
    ],
  },
  'bonus-to-recruit': {
    matches: [
      {
        text: 'Za każdą poleconą osobę dostaniesz 300 zł premii.',
        shows: 'Za każdą poleconą osobę dostaniesz',
      },
      {
        text: 'przyprowadź koleżanki, dostaniesz 200 zł od głowy',
        shows: 'przyprowadź koleżanki, dostaniesz',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Przyprowadź znajomych na piknik zakładowy, będzie grill i muzyka.', because: 'piknik' },
      { text: 'Z okazji narodzin dziecka firma wypłaca premię według regulaminu.', because: 'inna premia' },
    ],
  },
  'demanded-age-sex-looks': {
    matches: [
      { text: 'Ładne dziewczyny od 18 do 26 lat, zdjęcie obowiązkowe.', shows: 'Ładne dziewczyny' },
      {
        text: 'Szukamy, wyłącznie dla kobiet do 27 lat, miła twarz i figura.',
        shows: 'wyłącznie dla kobiet do',
      },
    ],
    misses: [
      { text: 'Kobiety i mężczyźni mile widziani, wiek nie ma u nas znaczenia.', because: 'dla wszystkich' },
      { text: 'Układasz ładne wystawy w sklepie z ubraniami.', because: 'dekoracja' },
    ],
  },
  'body-photos': {
    matches: [
      { text: 'Do zgłoszenia dołącz zdjęcie całej sylwetki i wzrost.', shows: 'zdjęcie całej sylwetki' },
      {
        text: 'podeślij jeszcze fotki w bikini, klient chce zobaczyć',
        shows: 'fotki w bikini',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Zdjęcie w CV nie jest potrzebne, liczy się doświadczenie.', because: 'zaprzeczenie' },
      { text: 'W sklepie sportowym sprzedajesz bikini i czepki dla całej rodziny.', because: 'towar' },
    ],
  },
  'undress-or-webcam-test': {
    matches: [
      { text: 'zdejmij bluzkę, to tylko test', shows: 'zdejmij bluzkę', kind: 'chat' },
      { text: 'Do teczki potrzebne są nagie zdjęcia, wyślij do wieczora.', shows: 'nagie zdjęcia, wyślij' },
    ],
    misses: [
      { text: 'Nikt nie musi się rozbierać, fotografujemy kurtki i płaszcze.', because: 'zaprzeczenie' },
      { text: 'Przed kamerą pokazujesz garnki, strój dowolny.', because: 'film o garnkach' },
    ],
  },
  'entertainment-euphemism': {
    matches: [
      { text: 'Szukamy, pani do towarzystwa na kolacje, suknia od nas.', shows: 'pani do towarzystwa' },
      { text: 'Towarzyszenie bogatym gościom na jachcie, hojne napiwki.', shows: 'Towarzyszenie bogatym' },
    ],
    misses: [
      {
        text: 'Towarzyszenie seniorom w zakupach i u lekarza, wymagane prawo jazdy.',
        because: 'pomoc seniorom',
      },
      { text: 'Szkoła tańca szuka nauczycielki walca, zajęcia wieczorem.', because: 'nauka tańca' },
    ],
  },
  'minor-sought': {
    matches: [
      {
        text: 'Agencja szuka, dziewczyny od 15 lat na wyjazd i sesje.',
        shows: 'dziewczyny od 15 lat na wyjazd',
      },
      { text: 'masz 16, nie szkodzi, i tak pojedziesz', shows: 'masz 16, nie szkodzi', kind: 'chat' },
    ],
    misses: [
      {
        text: 'Praca wakacyjna dla uczniów od 15 lat w bibliotece, trzy godziny rano.',
        because: 'praca wakacyjna',
      },
      { text: 'Niepełnoletnich nie przyjmujemy na nocne zmiany.', because: 'zaprzeczenie' },
    ],
  },
  'love-then-job': {
    matches: [
      {
        text: 'kochanie, znalazłem pracę dla ciebie, przyjedź do mnie',
        shows: 'kochanie, znalazłem pracę dla ciebie',
        kind: 'chat',
      },
      {
        text: 'zamieszkamy razem, a praca w barze kolegi już czeka',
        shows: 'zamieszkamy razem, a praca',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Kocham swoją pracę i odkąd tu jestem, więcej się śmieję.', because: 'radość z pracy' },
      {
        text: 'Przeprowadzamy się do Gdyni, on uczy w szkole, ja szukam czegoś w sklepie.',
        because: 'wspólny plan pary',
      },
    ],
  },
  'use-your-account': {
    matches: [
      {
        text: 'Jako agent finansowy z domu przyjmujesz wpłaty i zostawiasz sobie część.',
        shows: 'agent finansowy z domu',
      },
      {
        text: 'przyjmujesz przelewy na swoje konto i przekazujesz dalej, 5 procent twoje',
        shows: 'przyjmujesz przelewy na swoje konto i przekazujesz dalej',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Pensję przelewamy na twoje konto, numer podasz kadrowej po podpisaniu umowy.',
        because: 'wypłata',
      },
      {
        text: 'Bank ostrzega: kto udostępnia konto oszustom, odpowiada za pranie pieniędzy.',
        because: 'ostrzeżenie',
      },
    ],
  },
  'crypto-buying-job': {
    matches: [
      {
        text: 'Kupujesz bitcoiny dla klientów i wysyłasz na portfel firmy.',
        shows: 'Kupujesz bitcoiny dla klientów',
      },
      {
        text: 'wpłaty na usdt wymieniasz i wysyłasz pod adres od szefa',
        shows: 'wpłaty na usdt wymieniasz',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Giełda szuka programistów, którzy zabezpieczą handel bitcoinem.', because: 'prawdziwa firma' },
      { text: 'Nauczyciel tłumaczy w szkole, czym są kryptowaluty.', because: 'lekcja' },
    ],
  },
  'cheque-then-forward': {
    matches: [
      {
        text: 'Proszę zrealizować, czek wpłacasz w banku, a resztę przelewasz dostawcy.',
        shows: 'czek wpłacasz w banku, a resztę',
      },
      {
        text: 'czek zrealizuj i kup sprzęt do biura u naszego dostawcy',
        shows: 'czek zrealizuj i kup',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Czek z konkursu możesz zrealizować w swoim banku.', because: 'nagroda' },
      { text: 'Klienci płacą kartą, czeków już nie przyjmujemy.', because: 'kasa' },
    ],
  },
  'parcel-forwarding': {
    matches: [
      {
        text: 'Kontroler przesyłek z domu: paczki przychodzą, ty je wysyłasz dalej.',
        shows: 'Kontroler przesyłek',
      },
      {
        text: 'paczki przychodzą do ciebie, naklejasz nową etykietę i nadajesz',
        shows: 'paczki przychodzą do ciebie, naklejasz',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'W magazynie naklejasz etykiety i ładujesz auta porannej zmiany.', because: 'magazyn' },
      { text: 'Sąsiadka odbiera moje paczki, gdy jestem w pracy.', because: 'sąsiedzi' },
    ],
  },
  'rented-account': {
    matches: [
      {
        text: 'Wynajmę konto bankowe od zaraz, 800 zł miesięcznie, dyskretnie.',
        shows: 'Wynajmę konto bankowe',
      },
      {
        text: 'załóż konto i przekaż dane do logowania, dostaniesz 400 zł',
        shows: 'załóż konto i przekaż dane do logowania',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Bank pomoże ci wybrać konto na pensję, doradca wyjaśni ceny.', because: 'własne konto' },
      { text: 'Wynajmujemy rowery nad jeziorem i szukamy pomocy.', because: 'rowery' },
    ],
  },
  'likes-and-ratings': {
    matches: [
      {
        text: 'Oceniasz hotele i zarabiasz 300 zł dziennie na telefonie.',
        shows: 'Oceniasz hotele i zarabiasz',
      },
      { text: 'lajkuj i wyślij screen, 5 zł za każdy', shows: 'lajkuj i wyślij screen', kind: 'chat' },
    ],
    misses: [
      { text: 'Odpowiadasz na opinie gości i przekazujesz pochwały kuchni.', because: 'dbanie o gości' },
      { text: 'Nie kupujemy lajków, planujesz wpisy muzeum.', because: 'zaprzeczenie' },
    ],
  },
  'top-up-to-go-on': {
    matches: [
      {
        text: 'Proszę doładować konto, aby odblokować kolejne zadanie.',
        shows: 'doładować konto, aby odblokować',
      },
      {
        text: 'saldo jest na minusie, wpłać, wtedy ruszysz dalej',
        shows: 'saldo jest na minusie, wpłać',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Kartę stołówki doładujesz w automacie, obiad kosztuje 18 zł.', because: 'stołówka' },
      { text: 'Kolejne zadanie w kursie odblokuje się po teście, bez kosztów.', because: 'kurs' },
    ],
  },
  'pay-to-withdraw': {
    matches: [
      {
        text: 'Przed wypłatą środków trzeba wpłacić podatek 12 procent.',
        shows: 'wypłatą środków trzeba wpłacić',
      },
      {
        text: 'wypłata ruszy jak zapłacisz opłatę weryfikacyjną',
        shows: 'wypłata ruszy jak zapłacisz',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Wypłata co miesiąc na konto, bez żadnych kosztów dla pracownika.', because: 'pensja' },
      { text: 'Klient bierze gotówkę z bankomatu, ty go uzupełniasz z kolegą.', because: 'bankomat' },
    ],
  },
  'small-payout-first': {
    matches: [
      {
        text: 'pierwsze zadanie i od razu 20 zł na koncie, spróbuj',
        shows: 'pierwsze zadanie i od razu',
        kind: 'chat',
      },
      { text: 'Pierwsze 30 osób dostanie dziś bonus powitalny.', shows: 'Pierwsze 30 osób dostanie' },
    ],
    misses: [
      { text: 'Pierwsza pensja przyjdzie w maju, dzień próbny też płacimy.', because: 'zwykła pensja' },
      { text: 'Pierwszych trzydziestu gości kawiarni wita ciastko.', because: 'promocja' },
    ],
  },
  'picked-without-applying': {
    matches: [
      {
        text: 'Dzień dobry, została pani wybrana na stanowisko zdalne, proszę odpisać.',
        shows: 'została pani wybrana',
      },
      { text: 'znaleźliśmy twój profil i mamy propozycję', shows: 'znaleźliśmy twój profil', kind: 'chat' },
    ],
    misses: [
      {
        text: 'Dziękujemy za zgłoszenie, pani Anno, zapraszamy na rozmowę w Kaliszu.',
        because: 'prawdziwe zgłoszenie',
      },
      { text: 'Zespół wybiera zdjęcia na wystawę wspólnie.', because: 'inny wybór' },
    ],
  },
  'scripted-opener': {
    matches: [
      {
        text: 'Dzień dobry, jestem Lena z działu rekrutacji, jak minął dzień?',
        shows: 'jestem Lena z działu rekrutacji',
        kind: 'chat',
      },
      {
        text: 'czy mogę przedstawić pani pracę dodatkową? to chwilka',
        shows: 'czy mogę przedstawić',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Cześć Tomek, tu Basia z piekarni Lipowej, byłeś u nas w poniedziałek.',
        because: 'zna zgłoszenie',
        kind: 'chat',
      },
      {
        text: 'Oddzwonię wieczorem, stoję pod szkołą i nie widzę wejścia.',
        because: 'codzienność',
        kind: 'chat',
      },
    ],
  },
  'reply-with-code': {
    matches: [
      { text: 'jeśli chcesz wiedzieć więcej, odpisz tak', shows: 'odpisz tak', kind: 'chat' },
      {
        text: 'Zainteresowani? Napiszcie w komentarzu plus, odezwiemy się.',
        shows: 'Napiszcie w komentarzu plus',
      },
    ],
    misses: [
      { text: 'Odpisz mi, czy w sobotę możesz przyjść na zmianę.', because: 'grafik', kind: 'chat' },
      { text: 'W ankiecie goście zaznaczają odpowiedzi, a ty je liczysz.', because: 'ankieta' },
    ],
  },
  'chat-only-interview': {
    matches: [
      {
        text: 'Rozmowa kwalifikacyjna na Telegramie, bez dźwięku, dziesięć minut.',
        shows: 'Rozmowa kwalifikacyjna na Telegramie',
      },
      {
        text: 'U nas jest rekrutacja przez czat, odpowiadasz na sześć pytań.',
        shows: 'rekrutacja przez czat',
      },
    ],
    misses: [
      { text: 'Rozmowa u nas w zakładzie, potem pokażemy warsztat.', because: 'na miejscu' },
      { text: 'Odpowiadasz klientom na czacie i przez telefon.', because: 'obsługa' },
    ],
  },
  'group-praise': {
    matches: [
      {
        text: 'dziękuję mentorowi, dziś znowu wypłaciłam 300 zł',
        shows: 'dziękuję mentorowi, dziś znowu wypłaciłam',
        kind: 'chat',
      },
      {
        text: 'zarobiłem dziś 450 zł, naprawdę to działa',
        shows: 'zarobiłem dziś 450 zł, naprawdę',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Dziękuję zespołowi za piękne święto, jedzenie było pyszne.',
        because: 'zwykłe podziękowanie',
        kind: 'chat',
      },
      { text: 'wydałem dziś 90 zł na bilet, to naprawdę dużo', because: 'wydatek', kind: 'chat' },
    ],
  },
  'location-or-family-details': {
    matches: [
      {
        text: 'wyślij swoją lokalizację na żywo, chcę wiedzieć gdzie jesteś',
        shows: 'wyślij swoją lokalizację',
        kind: 'chat',
      },
      { text: 'Potrzebne są imiona i adres rodziców oraz film z domu.', shows: 'imiona i adres rodziców' },
    ],
    misses: [
      { text: 'Przyślij mi adres imprezy, dojadę później.', because: 'spotkanie', kind: 'chat' },
      {
        text: 'Po podpisaniu umowy podasz osobę, do której dzwonimy w nagłym wypadku.',
        because: 'kontakt alarmowy',
      },
    ],
  },
  'mixed-language': {
    matches: [
      {
        text: 'Drogi szczęśliwy kandydacie, nasza platforma potrzebuje pracowników, pensja co dzień.',
        shows: 'Drogi szczęśliwy kandydacie',
      },
      {
        text: 'Potrzebni ludzie, traktowanie wynagrodzenia dzienne, własny czas, praca w domu.',
        shows: 'traktowanie wynagrodzenia',
      },
    ],
    misses: [
      {
        text: 'Dzień dobry, ja uczyć się polski, proszę pisać powoli, dziękuję za praca.',
        because: 'osoba uczy się języka',
      },
      { text: 'Szanowny panie Marku, w załączniku grafik na maj.', because: 'zwykły list' },
    ],
  },
  threats: {
    matches: [
      {
        text: 'wiemy gdzie mieszkasz, więc dobrze się zastanów',
        shows: 'wiemy gdzie mieszkasz',
        kind: 'chat',
      },
      {
        text: 'zapłać dziś albo policja stanie u ciebie w drzwiach',
        shows: 'zapłać dziś albo policja',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Wiemy, gdzie szukać tanich mieszkań, i pomagamy najemcom.', because: 'pomoc' },
      { text: 'Nie pożałujesz, ciasto u nas jest dobre.', because: 'zaprzeczenie' },
    ],
  },
  'image-blackmail': {
    matches: [
      {
        text: 'zdjęcia wyślę twojej rodzinie, masz godzinę',
        shows: 'zdjęcia wyślę twojej rodzinie',
        kind: 'chat',
      },
      {
        text: 'przelej 500 zł albo nagranie zobaczą wszyscy',
        shows: 'przelej 500 zł albo nagranie',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Zdjęcia z pikniku wyślemy w poniedziałek całemu zespołowi.', because: 'piknik' },
      { text: 'Filmy do sieci montujesz na własnym komputerze w biurze.', because: 'montaż' },
    ],
  },
  'pose-and-persuade-role': {
    matches: [
      {
        text: 'Budujesz zaufanie i zachęcasz klientów, potem proponujesz inwestycje, teksty gotowe.',
        shows: 'Budujesz zaufanie i zachęcasz klientów',
      },
      { text: 'Praca na zmyślonych profilach, piszesz wieczorami.', shows: 'zmyślonych profilach' },
    ],
    misses: [
      { text: 'Zdobywasz zaufanie pacjentów i pomagasz im na co dzień.', because: 'opieka' },
      { text: 'Zgłoszone konta sprawdzasz i usuwasz, dbasz o porządek na stronie.', because: 'moderacja' },
    ],
  },
  'online-gambling-work': {
    matches: [
      {
        text: 'Obsługa klienta w kasynie online w Azji, polski wystarczy.',
        shows: 'Obsługa klienta w kasynie online',
      },
      {
        text: 'Kasyno internetowe szuka promotorów do grup na czacie.',
        shows: 'Kasyno internetowe szuka promotorów',
      },
    ],
    misses: [
      { text: 'Kasyno w Sopocie szuka kucharza na wieczory, umowa o pracę.', because: 'kuchnia' },
      { text: 'Poradnia dla osób uzależnionych od gier: słuchasz i umawiasz wizyty.', because: 'pomoc' },
    ],
  },
  'carry-or-collect': {
    matches: [
      {
        text: 'Odbierasz koperty od seniorów i zawozisz w umówione miejsce.',
        shows: 'Odbierasz koperty od seniorów',
      },
      {
        text: 'weź walizkę przez granicę, 2000 zł do ręki, nie otwieraj',
        shows: 'weź walizkę przez granicę',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'W hotelu nosisz walizki do pokoi i parkujesz auta gości.', because: 'hotel' },
      { text: 'Od seniorów odbierasz recepty i przywozisz leki z apteki.', because: 'apteka' },
    ],
  },
  'unasked-denials': {
    matches: [
      { text: 'Praca jest w pełni legalna, nie musisz się bać.', shows: 'w pełni legalna' },
      { text: 'to nie oszustwo, sami uczciwi ludzie, pisz', shows: 'to nie oszustwo', kind: 'chat' },
    ],
    misses: [
      { text: 'Związek zawodowy doradza w sprawie płacy i czasu pracy.', because: 'porada' },
      { text: 'Pod wpływem alkoholu nikomu nie wolno pracować.', because: 'regulamin' },
    ],
  },
  'easy-pickup-pay': {
    matches: [
      {
        text: 'Odbiór paczki, 900 zł za kurs, gotówka od razu.',
        shows: 'paczki, 900 zł za kurs, gotówka od razu',
      },
      {
        text: 'jednorazowa robota 1500 zł do ręki, tylko poczekać i oddać',
        shows: 'jednorazowa robota 1500 zł do ręki',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Pomoc przy przeprowadzce w sobotę, 35 zł za godzinę, umowa zlecenie.',
        because: 'zwykła stawka',
      },
      { text: 'Odbierasz dzieci ze szkoły i zawozisz na basen, 30 zł za godzinę.', because: 'opieka' },
    ],
  },
  'cash-no-contract': {
    matches: [
      { text: 'Na budowie płacą na czarno, co piątek u majstra.', shows: 'na czarno' },
      { text: 'Pieniądze gotówką do ręki, bez umowy, w każdą sobotę.', shows: 'gotówką do ręki, bez umowy' },
    ],
    misses: [
      { text: 'Nie zatrudniamy na czarno, każdy ma umowę od pierwszego dnia.', because: 'zaprzeczenie' },
      { text: 'W salonie sprzedajesz abonament i telefony bez umowy.', because: 'telefony' },
    ],
  },
  'sponsor-for-sale': {
    matches: [
      { text: 'Sprzedam zezwolenie na pracę, rodzina też może jechać.', shows: 'Sprzedam zezwolenie' },
      {
        text: 'mam zaproszenia na sprzedaż, pracę znajdziesz sobie sam',
        shows: 'zaproszenia na sprzedaż',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Zezwolenia nie da się kupić, urząd sprawdza każdy wniosek.', because: 'zaprzeczenie' },
      { text: 'Sprzedajemy chleb i ciasta, szukamy pomocy na sobotę.', because: 'piekarnia' },
    ],
  },
  'code-words': {
    matches: [
      { text: 'szukam słupa na konto, dobra kasa', shows: 'szukam słupa', kind: 'chat' },
      { text: 'Nowa ekipa, potrzebny odbierak na wieczór, pełna dyskrecja.', shows: 'potrzebny odbierak' },
    ],
    misses: [
      { text: 'Montujemy słupy oświetleniowe wzdłuż dróg, wymagane prawo jazdy.', because: 'słup latarni' },
      { text: 'Klub szuka kierowcy na mecze wyjazdowe drużyny.', because: 'sport' },
    ],
  },
  'employer-pays': {
    matches: [
      { text: 'Szpital pokrywa koszty wizy i przelotu oraz kurs języka.', shows: 'Szpital pokrywa koszty' },
      { text: 'Badania i odzież opłaca pracodawca, tak samo dojazd.', shows: 'odzież opłaca pracodawca' },
    ],
    misses: [
      { text: 'Koszty dojazdu ponosisz sam, pomożemy znaleźć pokój.', because: 'płaci pracownik' },
      { text: 'Klient płaci przy kasie kartą lub gotówką.', because: 'klient' },
    ],
  },
  'no-fee-notice': {
    matches: [
      {
        text: 'Nie pobieramy opłat od kandydatów, zgłoś, jeśli ktoś chce pieniędzy.',
        shows: 'Nie pobieramy opłat',
      },
      {
        text: 'Pośrednictwo jest bezpłatne dla kandydatów, przy każdej ofercie.',
        shows: 'bezpłatne dla kandydatów',
      },
    ],
    misses: [
      { text: 'Opłata rejestracyjna jest niska i płatna od razu.', because: 'odwrotnie' },
      { text: 'Goście dopłacają za śniadanie w pokoju.', because: 'goście' },
    ],
  },
  'contract-before-travel': {
    matches: [
      {
        text: 'Umowę dostaniesz przed wyjazdem, po polsku i po niemiecku.',
        shows: 'Umowę dostaniesz przed wyjazdem',
      },
      {
        text: 'Przed przyjazdem wyślemy umowę pocztą, podpisaną przez nas.',
        shows: 'Przed przyjazdem wyślemy umowę',
      },
    ],
    misses: [
      { text: 'Umowę dają dopiero w biurze na miejscu.', because: 'potem' },
      { text: 'Przed podróżą sprawdzasz auto klienta wypożyczalni.', because: 'wypożyczalnia' },
    ],
  },
  'work-visa-named': {
    matches: [
      {
        text: 'Pracodawca składa wniosek o zezwolenie za ciebie, trwa to dwa miesiące.',
        shows: 'Pracodawca składa wniosek o zezwolenie',
      },
      {
        text: 'Na tym stanowisku możliwa jest niebieska karta, pomagamy z wnioskiem.',
        shows: 'niebieska karta',
      },
    ],
    misses: [
      { text: 'Niebieską kurtkę i buty dostaniesz pierwszego dnia.', because: 'ubranie' },
      { text: 'Do stażu nie trzeba żadnych kart, tylko chęci.', because: 'bez wizy' },
    ],
  },
  'real-interview': {
    matches: [
      { text: 'Zapraszamy na spotkanie z zespołem, potem kawa.', shows: 'spotkanie z zespołem' },
      { text: 'Po telefonie jest płatny dzień próbny w warsztacie.', shows: 'płatny dzień próbny' },
    ],
    misses: [
      { text: 'Zaczynasz od razu, spotkanie jest zbędne.', because: 'brak rozmowy' },
      { text: 'Radio co niedzielę nadaje rozmowy z mieszkańcami.', because: 'radio' },
    ],
  },
  'clear-duties-hours': {
    matches: [
      {
        text: 'Zakres obowiązków: kasa i towar, 30 godzin tygodniowo, płatny urlop.',
        shows: 'Zakres obowiązków',
      },
      {
        text: 'Twoje obowiązki: opieka i dokumenty, 40 godzin tygodniowo, umowa o pracę.',
        shows: 'obowiązki',
      },
    ],
    misses: [
      { text: 'Dobrzy ludzie potrzebni, reszta później, duża kasa.', because: 'nic nie podano' },
      { text: 'Urlop nad morzem był udany, trzydzieści godzin słońca.', because: 'wakacje' },
    ],
  },
  'time-and-questions': {
    matches: [
      { text: 'Przemyśl to spokojnie, trzymamy miejsce dwa tygodnie.', shows: 'Przemyśl to spokojnie' },
      { text: 'Pytania? Zadzwoń do pani Ireny, powie o grafiku.', shows: 'Zadzwoń do pani' },
    ],
    misses: [
      { text: 'Decyduj od razu, pytania tylko przeszkadzają.', because: 'odwrotnie' },
      { text: 'Czas leci, bazar zamykają o ósmej.', because: 'co innego' },
    ],
  },
  'keeps-own-papers': {
    matches: [
      {
        text: 'Paszport zostaje u ciebie, robimy tylko kopię dla urzędu.',
        shows: 'Paszport zostaje u ciebie',
      },
      {
        text: 'W każdej chwili możesz odejść, pokój masz jeszcze dwa tygodnie.',
        shows: 'W każdej chwili możesz odejść',
      },
    ],
    misses: [
      { text: 'Paszport oddamy na koniec sezonu.', because: 'zabrany' },
      { text: 'Paszport psa sprawdzasz w gabinecie weterynarza.', because: 'zwierzę' },
    ],
  },
  'public-channel': {
    matches: [
      { text: 'Ofertę zgłosiliśmy w urzędzie pracy, numer podamy telefonicznie.', shows: 'urzędzie pracy' },
      { text: 'Zgłoś się przez EURES albo prosto do szkółki.', shows: 'EURES' },
    ],
    misses: [
      { text: 'Nasza agencja modelek czeka na ciebie.', because: 'prywatna agencja' },
      { text: 'Urzęduje nowy skarbnik klubu szachowego.', because: 'klub' },
    ],
  },
};
