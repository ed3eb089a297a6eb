// Romanian: what each sign must and must not fire on. All texts are invented.
import type { ExamplesBySign } from '../../define.ts';

export const examples: ExamplesBySign = {
  'easy-money-wording': {
    matches: [
      {
        text: 'Bani ușor de făcut chiar din pat, începi diseară și nu mai treci niciodată pe la birou.',
        shows: 'Bani ușor',
      },
      {
        text: 'Vrei libertate financiară fără bătăi de cap? Îți explic totul, e deschis și foarte pe înțeles.',
        shows: 'libertate financiară',
      },
    ],
    misses: [
      {
        text: 'Banii ușor de făcut nu există: atenție la anunțurile care promit câștig fără nicio muncă.',
        because: 'un avertisment',
      },
      {
        text: 'Căutăm un contabil care să explice ușor banii asociației către membri, birou în Brașov.',
        because: 'un contabil',
      },
    ],
  },
  'guaranteed-result': {
    matches: [
      {
        text: 'Viză garantată în trei săptămâni pentru toți candidații noștri, dosarul trece mereu, întrebați pe oricine.',
        shows: 'Viză garantată',
      },
      {
        text: 'Îți garantăm contractul și permisul în vest, toți cei plecați cu noi au fost acceptați până acum.',
        shows: 'garantăm contractul',
      },
    ],
    misses: [
      {
        text: 'Salariu minim brut garantat prin lege, spor de noapte și grafic cunoscut cu două săptămâni înainte.',
        because: 'salariu legal',
      },
      {
        text: 'Nicio agenție nu garantează o viză: doar consulatul decide, iar răspunsul durează câteva săptămâni.',
        because: 'informație corectă',
      },
    ],
  },
  'hired-without-interview': {
    matches: [
      {
        text: 'Bună Sara, ai fost selectată și jobul este al tău, fără interviu și fără formulare de completat.',
        shows: 'fără interviu',
      },
      {
        text: 'Nu e nevoie de interviu la noi, candidatura ta a fost aprobată și începi chiar azi.',
        shows: 'Nu e nevoie de interviu',
      },
    ],
    misses: [
      {
        text: 'După un interviu cu șefa de sală îți dăm răspunsul în opt zile, la telefon, tuturor.',
        because: 'există interviu',
      },
      {
        text: 'Nimeni nu este angajat fără interviu în spitalul nostru, discuțiile au loc cu toată echipa.',
        because: 'negat',
      },
    ],
  },
  'high-pay-without-experience': {
    matches: [
      {
        text: 'Fără experiență, salariu foarte atractiv din prima lună, trebuie doar să fii serios și disponibil rapid.',
        shows: 'Fără experiență',
      },
      {
        text: 'Nu trebuie diplomă și câștigi până la 900 euro pe săptămână, angajăm în toată zona acum.',
        shows: 'Nu trebuie diplomă',
      },
    ],
    misses: [
      {
        text: 'Brutar cu trei ani de experiență, salariu conform contractului colectiv, două zile libere pe săptămână.',
        because: 'se cere experiență',
      },
      {
        text: 'Ajutor de bucătar, fără experiență, salariu minim pe economie, tichete și contract din prima zi.',
        because: 'salariu obișnuit',
      },
    ],
  },
  'pay-for-minutes': {
    matches: [
      {
        text: 'O oră pe zi ajunge și primești 150 euro pe zi pe telefon, oriunde te-ai afla.',
        shows: '150 euro',
      },
      {
        text: 'În timpul liber, câteva clicuri și 200 euro pe zi, totul plătit chiar în seara aceea.',
        shows: '200 euro',
      },
    ],
    misses: [
      {
        text: 'Supraveghetor la cantina școlii: două ore pe zi, de la prânz, cu 30 lei pe oră, contract cu școala.',
        because: 'un mic loc de muncă real',
      },
      {
        text: 'Împărțit ziarul comunei în timpul liber, trei dimineți, plătit la tariful primăriei.',
        because: 'plată normală',
      },
    ],
  },
  'perks-without-duties': {
    matches: [
      {
        text: 'Cazare gratuită, masă gratuită, bilet plătit, piscină și petreceri săptămânal: vino într-o echipă tânără.',
        shows: 'Cazare gratuită',
      },
      {
        text: 'Oferim zbor plătit, cazare asigurată, mese gratuite și bonusuri lunare, vino așa cum ești tu.',
        shows: 'cazare asigurată',
      },
    ],
    misses: [
      {
        text: 'Responsabilități: servirea clienților, casa de marcat, aranjarea rafturilor. Masă gratuită și primă de sărbători.',
        because: 'sarcinile sunt descrise',
      },
      {
        text: 'Ospătar pe litoral, cazare gratuită în sezon, contract de patru luni, program de lucru în două ture.',
        because: 'post descris',
      },
    ],
  },
  'act-now': {
    matches: [
      {
        text: 'Locuri limitate, grăbiți-vă: grupul aproape s-a umplut și închidem lista cât de curând putem.',
        shows: 'Locuri limitate',
      },
      {
        text: 'Urgent, mai sunt doar trei locuri în echipa asta, scrie repede numele și orașul tău.',
        shows: 'Urgent',
      },
    ],
    misses: [
      {
        text: 'Înscrierile sunt deschise până pe 30 iunie și fiecare persoană primește un răspuns prin poștă.',
        because: 'termen normal',
      },
      {
        text: 'Cine scrie „locuri limitate” vrea să vă grăbească: este o înșelătorie frecventă, spune asociația.',
        because: 'un avertisment',
      },
    ],
  },
  'contract-unread': {
    matches: [
      {
        text: 'Contractul se semnează la sosire, deocamdată ajunge cuvântul nostru, pregătește doar bagajul.',
        shows: 'Contractul se semnează la sosire',
      },
      {
        text: 'Este o înțelegere verbală ca întotdeauna aici, toți lucrează așa și nimeni nu se plânge.',
        shows: 'înțelegere verbală',
      },
    ],
    misses: [
      {
        text: 'Primești contractul cu două săptămâni înainte de plecare și îl poți arăta unui avocat.',
        because: 'contractul vine înainte',
      },
      {
        text: 'Nu semnați niciodată un contract la sosire fără să îl citiți, recomandă inspecția muncii.',
        because: 'un sfat',
      },
    ],
  },
  'leave-within-days': {
    matches: [
      {
        text: 'Plecarea este în trei zile, pregătește rucsacul și șoferul nostru trece pe la tine.',
        shows: 'Plecarea este în trei zile',
      },
      {
        text: 'Pleci mâine cu grupul din Iași, biletul e gata, iar hârtiile le vedem acolo pe loc.',
        shows: 'Pleci mâine',
      },
    ],
    misses: [
      {
        text: 'Cursul începe peste trei zile la primărie, aduceți pix și caiet, gustarea o dăm noi.',
        because: 'nu e plecare',
      },
      {
        text: 'Viza de muncă durează opt săptămâni, apoi stabilim împreună data zborului, fără grabă.',
        because: 'termene normale',
      },
    ],
  },
  'pressure-when-asked': {
    matches: [
      {
        text: 'Termină cu întrebările, alții așteaptă locul ăsta și eu nu am toată ziua la dispoziție.',
        shows: 'Termină cu întrebările',
      },
      {
        text: 'Vrei jobul sau nu? Îmi pierzi timpul cu poveștile astea despre contract și adresă.',
        shows: 'Vrei jobul sau nu',
      },
    ],
    misses: [
      {
        text: 'Puneți orice întrebări doriți, răspundem în zilele lucrătoare de la nouă la douăsprezece.',
        because: 'întrebările sunt binevenite',
      },
      {
        text: 'Dacă vi se spune că alții așteaptă locul, este un semn de alarmă cunoscut.',
        because: 'un sfat',
      },
    ],
  },
  'added-to-group': {
    matches: [
      {
        text: 'Te-am adăugat în grupul începătorilor, citește mesajele fixate și așteaptă prima sarcină de azi.',
        shows: 'am adăugat în grupul',
      },
      {
        text: 'Intră în grupul nostru de Telegram, coordonatoarea dă instrucțiunile în fiecare dimineață la nouă.',
        shows: 'Intră în grupul',
      },
    ],
    misses: [
      {
        text: 'Grupul hotelier caută o guvernantă pentru hotelul din Sibiu, aplicarea se face pe site.',
        because: 'un grup de firme',
      },
      {
        text: 'Corul nostru are un grup pentru repetiții, roag-o pe Iulia să te treacă acolo când vrei.',
        because: 'un cor',
      },
    ],
  },
  'move-to-messenger': {
    matches: [
      {
        text: 'Pentru continuare scrie-mi pe WhatsApp, aproape că nu deschid mesajele de pe site-ul acesta.',
        shows: 'pe WhatsApp',
      },
      {
        text: 'Detalii în privat, scrie în pm și vorbim liniștit despre muncă, răspund la toți în câteva minute.',
        shows: 'scrie în pm',
      },
    ],
    misses: [
      {
        text: 'Răspundeți prin e-mail sau depuneți dosarul la registratura primăriei, pe bulevardul Gării.',
        because: 'contact obișnuit',
      },
      {
        text: 'Nu scrieți niciodată pe WhatsApp unui recrutor necunoscut, atenționează poliția în campania din școli.',
        because: 'un avertisment',
      },
    ],
  },
  'unknown-app-or-portal': {
    matches: [
      {
        text: 'Înregistrează-te pe platforma noastră cu codul și deschide prima sarcină a zilei urmând ghidul.',
        shows: 'pe platforma noastră',
      },
      {
        text: 'Descarcă aplicația noastră din link și fă-ți contul de lucru, suportul te ajută pe loc.',
        shows: 'Descarcă aplicația noastră',
      },
    ],
    misses: [
      {
        text: 'Platforma logistică de la Ploiești angajează stivuitoriști de noapte, autorizație valabilă, spor de tură.',
        because: 'un depozit',
      },
      {
        text: 'Nu instalați aplicații trimise de necunoscuți: așa începe înșelătoria cu sarcinile plătite.',
        because: 'un avertisment',
      },
    ],
  },
  'changed-story': {
    matches: [
      {
        text: 'Jobul de la hotel s-a ocupat, de fapt vei lucra într-un bar din alt oraș, fii gata.',
        shows: 'de fapt vei lucra',
      },
      {
        text: 'Ți-am schimbat țara, va fi mai bine plătit acolo, stai liniștită și păstrează biletul.',
        shows: 'am schimbat țara',
      },
    ],
    misses: [
      {
        text: 'Postul s-a ocupat, dar avem o ofertă asemănătoare la Oradea; spuneți-ne dacă vă interesează.',
        because: 'o corectare cinstită',
      },
      {
        text: 'Magazinul și-a schimbat adresa, interviul are loc pe strada Lungă 12, ca în invitație.',
        because: 'o adresă',
      },
    ],
  },
  'lure-role-title': {
    matches: [
      {
        text: 'Operator date pentru un birou din străinătate, fără experiență, oricine poate veni, pleci când dorești.',
        shows: 'Operator date',
      },
      {
        text: 'Relații clienți pentru o firmă din Asia, transport plătit, fără studii și indiferent de vârstă.',
        shows: 'Relații clienți',
      },
    ],
    misses: [
      {
        text: 'Operator date la prefectură, concurs în martie, dosarul se depune la registratură, studii medii.',
        because: 'un concurs',
      },
      {
        text: 'Consilier clienți într-o bancă din Arad, studii superioare și doi ani în relații cu publicul.',
        because: 'se cer studii',
      },
    ],
  },
  'missing-licence': {
    matches: [
      {
        text: 'Agenția noastră trimite oameni la muncă în străinătate de mult timp, spune numele și orașul.',
        shows: 'Agenția',
      },
      {
        text: 'Agenție de plasare pentru muncă în străinătate, bucătari, șoferi și curățenie, răspuns în aceeași zi.',
        shows: 'Agenție de plasare',
      },
    ],
    misses: [
      {
        text: 'Agenție de plasare autorizată, autorizație nr 0457, locuri în străinătate verificabile în registru.',
        because: 'licența e arătată',
      },
      {
        text: 'Agenție imobiliară din Cluj caută asistentă pentru vizionări și contracte de închiriere, normă întreagă.',
        because: 'nu plasează în străinătate',
      },
    ],
  },
  'odd-age-floor': {
    matches: [
      {
        text: 'Muncă online pentru persoane peste 22 ani, un telefon ajunge și instruirea este scurtă.',
        shows: 'peste 22 ani',
      },
      {
        text: 'Trebuie să ai minim 25 de ani ca să intri în echipa de evaluatori, restul se învață repede.',
        shows: 'minim 25 de ani',
      },
    ],
    misses: [
      {
        text: 'Atelier de familie deschis acum 22 de ani caută tinichigiu cu experiență, contract pe durată nedeterminată.',
        because: 'vârsta atelierului',
      },
      {
        text: 'Se cere permis B de doi ani pentru a conduce microbuzul căminului de bătrâni.',
        because: 'un permis',
      },
    ],
  },
  'refused-checks': {
    matches: [
      {
        text: 'Nu facem apel video, camera este stricată și regulamentul intern e foarte strict aici.',
        shows: 'Nu facem apel video',
      },
      {
        text: 'Nu suna la hotel, ei nu știu nimic de angajarea asta, totul trece numai prin mine.',
        shows: 'Nu suna la hotel',
      },
    ],
    misses: [
      {
        text: 'Facem cu plăcere un apel video cu toată echipa și arătăm contractul pe ecran.',
        because: 'verificări posibile',
      },
      {
        text: 'Nu sunați după ora șase, vă rugăm, centrala clinicii se închide spre seară.',
        because: 'un orar',
      },
    ],
  },
  'unnamed-employer': {
    matches: [
      {
        text: 'Firmă străină caută manipulanți și cameriste, restul se va explica mai târziu la telefon tuturor.',
        shows: 'Firmă străină',
      },
      {
        text: 'Clientul nostru caută douăzeci de persoane la ambalare, salariu negociabil, plecare în grup, instruire scurtă.',
        shows: 'Clientul nostru',
      },
    ],
    misses: [
      {
        text: 'Brutăria Morar SRL din Sibiu caută vânzătoare pentru sâmbătă, contract de student, plată la oră.',
        because: 'angajator cu nume',
      },
      {
        text: 'Clientul nostru, Duvalin SRL din Galați, caută sudor, patruzeci de ore, salariu după grilă.',
        because: 'client cu nume',
      },
    ],
  },
  'vague-duties': {
    matches: [
      {
        text: 'Muncă serioasă, salariu foarte mare, echipă mare și veselă, căutăm oameni motivați pentru imediat.',
        shows: 'salariu foarte mare',
      },
      {
        text: 'Job cu câștiguri foarte mari, atmosferă tânără, sună și spunem restul la telefon chiar azi.',
        shows: 'câștiguri foarte mari',
      },
    ],
    misses: [
      {
        text: 'Responsabilități: pregătirea comenzilor, înfoliat paleți, încărcat camionul. Job de noapte, salariu mare.',
        because: 'sarcini descrise',
      },
      {
        text: 'Biblioteca împrumută cărți despre muncă și face o cafea în prima marți din lună.',
        because: 'nu e ofertă',
      },
    ],
  },
  'fee-to-get-job': {
    matches: [
      {
        text: 'Taxa de înscriere de 85 euro se plătește înainte de convocare, apoi locul este confirmat.',
        shows: 'Taxa de înscriere',
      },
      {
        text: 'Trebuie să plătești comisionul la secretariatul nostru, după aceea primești contractul și adresa exactă.',
        shows: 'comisionul',
      },
    ],
    misses: [
      {
        text: 'Nu percepem niciun comision, nici înainte, nici după semnarea contractului, de la nimeni.',
        because: 'negat',
      },
      {
        text: 'Angajatorul plătește toate taxele de dosar și decontează trenul din prima săptămână de lucru.',
        because: 'plătește angajatorul',
      },
    ],
  },
  'fee-visa-permit': {
    matches: [
      {
        text: 'Taxa pentru viză este 1.200 euro, plătită la agenția noastră, permisul vine o lună mai târziu.',
        shows: 'Taxa pentru viză',
      },
      {
        text: 'Trimite 900 euro pentru viză și permisul de muncă, restul se dă după ce ajungi.',
        shows: 'pentru viză',
      },
    ],
    misses: [
      {
        text: 'Ambasada afișează taxele de viză pe site; se plătește direct la ambasadă, nimănui altcuiva.',
        because: 'taxa oficială',
      },
      {
        text: 'Firma plătește viza și biletul, nimic nu se scade din salariu, scrie și în contract.',
        because: 'plătește firma',
      },
    ],
  },
  'fee-training': {
    matches: [
      {
        text: 'Cursul obligatoriu costă 290 euro, îl achiți înainte de prima zi și postul te așteaptă.',
        shows: 'Cursul obligatoriu',
      },
      {
        text: 'Mai întâi cumperi suportul de curs cu 120 euro de pe site, angajarea vine automat apoi.',
        shows: 'cumperi suportul de curs',
      },
    ],
    misses: [
      {
        text: 'Cursul este plătit de firmă și contează ca timp de lucru din prima zi în magazin.',
        because: 'plătește firma',
      },
      {
        text: 'Curs de infirmieră absolvit sau în desfășurare, 24 de posturi deschise în casele noastre.',
        because: 'o calificare',
      },
    ],
  },
  'fee-check-medical': {
    matches: [
      {
        text: 'Trebuie să plătești analizele de 140 euro la medicul nostru înainte de trimiterea contractului.',
        shows: 'plătești analizele',
      },
      {
        text: 'Depui 95 euro pentru asigurare și cazier, facem noi cererea în locul tău, durează puțin.',
        shows: '95',
      },
    ],
    misses: [
      {
        text: 'Controlul medical la angajare este programat și plătit de angajator la medicina muncii.',
        because: 'plătește angajatorul',
      },
      {
        text: 'Se cere cazier judiciar curat pentru lucrul cu copii, se obține fără taxă de la poliție.',
        because: 'un act obișnuit',
      },
    ],
  },
  'fee-kit-uniform': {
    matches: [
      {
        text: 'Trimite 60 euro pentru uniformă și ecuson, începi imediat ce croitoreasa termină hainele.',
        shows: 'pentru uniformă',
      },
      {
        text: 'Trebuie să cumperi pachetul de start de 79 euro și ecusonul, altfel nu primești sarcini.',
        shows: 'pachetul de start',
      },
    ],
    misses: [
      {
        text: 'Uniforma și ecusonul sunt date de clinică și spălate săptămânal la spălătoria casei.',
        because: 'uniforma e dată',
      },
      {
        text: 'Vânzător de uniforme școlare: ajuți părinții să aleagă, ții casa și aranjezi rafturile.',
        because: 'un magazin',
      },
    ],
  },
  'holding-deposit': {
    matches: [
      {
        text: 'Un avans rambursabil de 150 euro ajută să rezervi locul în echipa din sezonul viitor.',
        shows: 'avans rambursabil',
      },
      {
        text: 'Dai un avans ca să păstrăm postul, se returnează cu primul salariu, asta e regula.',
        shows: 'Dai un avans',
      },
    ],
    misses: [
      {
        text: 'Nu cerem avans nici pentru post, nici pentru cameră, totul e gratuit pentru cine vine.',
        because: 'negat',
      },
      {
        text: 'Biblioteca cere o garanție de zece lei pentru permis, dată înapoi când pleci din oraș.',
        because: 'o bibliotecă',
      },
    ],
  },
  'fee-room-before-arrival': {
    matches: [
      {
        text: 'Plătești camera înainte ca să o ținem, două luni de chirie în avans prin transfer bancar.',
        shows: 'camera înainte',
      },
      {
        text: 'Chiria se plătește înainte să ajungi: virezi 180 euro ca să rezervi camera din cămin.',
        shows: 'Chiria se plătește înainte',
      },
    ],
    misses: [
      {
        text: 'Camera se plătește lunar la fața locului, după vizionare, și apare în contractul de sezon.',
        because: 'după sosire',
      },
      {
        text: 'Hostel caută recepționer: încasezi chiriile camerelor și ții calendarul rezervărilor casei.',
        because: 'muncă de hotel',
      },
    ],
  },
  'untraceable-payment': {
    matches: [
      {
        text: 'Plata se face prin Western Union pe numele contabilei noastre, păstrează chitanța pentru noi.',
        shows: 'prin Western Union',
      },
      {
        text: 'Plătești cash la șofer sau trimiți codul de pe cardul cadou printr-un mesaj.',
        shows: 'cash la șofer',
      },
    ],
    misses: [
      {
        text: 'Nu plătiți niciodată un recrutor prin Western Union sau cu carduri cadou, repetă banca.',
        because: 'un avertisment',
      },
      {
        text: 'Casier la casa de schimb: procesezi transferuri Western Union ale clienților, instruire de două săptămâni.',
        because: 'profesia însăși',
      },
    ],
  },
  'early-id-papers': {
    matches: [
      {
        text: 'Trimite copia după pașaport și o poză recentă, pregătim dosarul chiar în seara asta.',
        shows: 'Trimite copia după pașaport',
      },
      {
        text: 'Fă o poză la buletin față-verso și trimite-o aici, e doar pentru lista de plecare.',
        shows: 'poză la buletin',
      },
    ],
    misses: [
      {
        text: 'După semnarea contractului, departamentul de resurse umane face o copie a actului tău.',
        because: 'după semnare',
      },
      {
        text: 'Nu trimiteți niciodată copia pașaportului înainte să verificați angajatorul, recomandă ambasada.',
        because: 'un sfat',
      },
    ],
  },
  'selfie-with-id': {
    matches: [
      {
        text: 'Fă un selfie ținând buletinul lângă față, contabilitatea are nevoie de el pentru plată.',
        shows: 'selfie ținând buletinul',
      },
      {
        text: 'Identificarea video se face diseară pe telefon, să ai pașaportul și lumină bună lângă tine.',
        shows: 'Identificarea video',
      },
    ],
    misses: [
      {
        text: 'Fotograf pentru acte caută ajutor la studio, primirea clienților și tipărire pe loc.',
        because: 'un studio',
      },
      {
        text: 'Nu faceți selfie cu buletinul pentru un necunoscut, ar putea deschide un cont în locul vostru.',
        because: 'un avertisment',
      },
    ],
  },
  'login-or-code': {
    matches: [
      {
        text: 'Vei primi un cod prin SMS, trimite-mi codul imediat ca să activez profilul tău de angajat.',
        shows: 'ei primi un cod',
      },
      {
        text: 'Instalează AnyDesk pentru instruire și deschide banca în timp ce tehnicianul nostru se uită.',
        shows: 'Instalează AnyDesk',
      },
    ],
    misses: [
      {
        text: 'Nu spuneți niciodată codul primit prin SMS, banca nu îl cere la telefon sau în mesaje.',
        because: 'un sfat',
      },
      {
        text: 'Programator web: scrii cod curat, trimiți cereri de verificare și ajuți echipa la teste.',
        because: 'cod de program',
      },
    ],
  },
  'passport-handed-over': {
    matches: [
      {
        text: 'Pentru siguranța ta păstrăm pașaportul la birou, îl primești înapoi la finalul contractului.',
        shows: 'păstrăm pașaportul',
      },
      {
        text: 'Lași pașaportul la șef când ajungi, asta e regula casei pentru toată lumea de aici.',
        shows: 'Lași pașaportul',
      },
    ],
    misses: [
      {
        text: 'Îți păstrezi pașaportul și actele, noi vedem doar originalul în prima zi de lucru.',
        because: 'rămâne la om',
      },
      {
        text: 'Reținerea pașaportului este interzisă; dacă cineva ți-l ia, sună la 112 sau la ambasadă.',
        because: 'un sfat',
      },
    ],
  },
  'papers-arranged': {
    matches: [
      {
        text: 'Îți facem noi toate actele, chiar fără școală, și schimbăm vârsta în dosar, nu verifică nimeni.',
        shows: 'Îți facem noi toate actele',
      },
      {
        text: 'Rezolvăm diplome și certificate, carnet fără examen se poate și el prin omul nostru.',
        shows: 'fără examen',
      },
    ],
    misses: [
      {
        text: 'Te ajutăm să strângi diplomele tale adevărate și să le traduci la un traducător autorizat.',
        because: 'ajutor normal',
      },
      {
        text: 'Doi bărbați care vindeau diplome false au fost condamnați de tribunalul din Iași.',
        because: 'o știre',
      },
    ],
  },
  'lie-to-officials': {
    matches: [
      {
        text: 'La vamă spui că vii în vacanță la o prietenă, niciun cuvânt despre muncă nimănui.',
        shows: 'spui că vii în vacanță',
      },
      {
        text: 'Șterge conversațiile noastre înainte de aeroport și învață răspunsurile pentru polițistul de frontieră.',
        shows: 'Șterge conversațiile noastre înainte',
      },
    ],
    misses: [
      {
        text: 'La graniță arată contractul și spune adevărul: vii la muncă cu o viză de lucru.',
        because: 'adevărul',
      },
      {
        text: 'Ghid de călătorie: controlul la aeroport poate dura o oră vara, scriu vizitatorii.',
        because: 'un ghid',
      },
    ],
  },
  'demanded-secrecy': {
    matches: [
      {
        text: 'Nu spune nimănui deocamdată, mai ales nu mamei tale, surpriza va fi mult mai frumoasă.',
        shows: 'Nu spune nimănui',
      },
      {
        text: 'Să rămână totul între noi până la plecare, lumea este invidioasă și strică tot.',
        shows: 'între noi',
      },
    ],
    misses: [
      {
        text: 'Vorbește cu familia și ia-ți câteva zile, ținem locul până răspunzi, fără obligații.',
        because: 'contrariul',
      },
      {
        text: 'Nu spuneți nimănui codul cardului, chiar dacă cineva zice că lucrează la bancă.',
        because: 'un sfat bancar',
      },
    ],
  },
  'come-alone': {
    matches: [
      {
        text: 'Vino singură la întâlnire, camera este pe numele domnului Paul, el îți arată munca.',
        shows: 'Vino singură',
      },
      {
        text: 'Castingul are loc seara la hotel lângă gară, fără însoțitor te rog, e mai discret.',
        shows: 'fără însoțitor',
      },
    ],
    misses: [
      {
        text: 'Vino însoțită dacă vrei, interviul este la agenție, ziua, cu ușă de sticlă la stradă.',
        because: 'contrariul',
      },
      {
        text: 'Recepționer de noapte la hotel: uneori lucrezi singur, un paznic trece din oră în oră.',
        because: 'tură de noapte',
      },
    ],
  },
  'phone-taken': {
    matches: [
      {
        text: 'Telefonul este interzis, predai telefonul șefului și îl dă înapoi duminica după masă.',
        shows: 'Telefonul este interzis',
      },
      {
        text: 'Strângem telefoanele în primele trei luni, doar telefonul firmei este permis în tabără.',
        shows: 'Strângem telefoanele',
      },
    ],
    misses: [
      {
        text: 'Vânzător de telefoane: sfaturi, casă, schimbat ecrane, o sâmbătă liberă din două.',
        because: 'un magazin',
      },
      {
        text: 'În camera curată mobilul stă în dulăpior pe durata turei, cheia este la tine.',
        because: 'o regulă scurtă',
      },
    ],
  },
  'locked-site': {
    matches: [
      {
        text: 'Este interzis să ieși din complex fără aprobare, porțile sunt închise noaptea și ziua.',
        shows: 'interzis să ieși',
      },
      {
        text: 'Nu ai voie să părăsești incinta în primul an, totul e înăuntru, chiar și magazinul.',
        shows: 'Nu ai voie să părăsești',
      },
    ],
    misses: [
      {
        text: 'Ieși când vrei, autobuzul merge în oraș din oră în oră, și duminica și de sărbători.',
        because: 'contrariul',
      },
      {
        text: 'Paznic la camping: închizi poarta la miezul nopții și primești sosirile târzii.',
        because: 'un camping',
      },
    ],
  },
  'trapped-already': {
    matches: [
      {
        text: 'Nu mai pot să plec de aici, mi-au luat pașaportul și muncim toată noaptea.',
        shows: 'mi-au luat pașaportul',
      },
      {
        text: 'Suntem închise în casă, ne-a luat telefonul, ajutați-mă să ies, vă rog din suflet.',
        shows: 'Suntem închise',
      },
    ],
    misses: [
      {
        text: 'Nu pot să plec în concediu în august, șeful are nevoie de mine la inventar.',
        because: 'un concediu',
      },
      {
        text: 'Anchetatorii povestesc că femeile erau închise; victimele au fost salvate luni dimineață.',
        because: 'o știre',
      },
    ],
  },
  'blocked-outside-help': {
    matches: [
      {
        text: 'Nu suna la poliție, poliția te arestează, aici noi te apărăm de la început.',
        shows: 'Nu suna la poliție',
      },
      {
        text: 'Nu te duce la ambasadă, polițiștii te închid pentru că actele tale nu sunt bune.',
        shows: 'Nu te duce la ambasadă',
      },
    ],
    misses: [
      {
        text: 'Sunați la 112 dacă cineva vă ține cu forța, veți fi ajutați chiar și fără acte.',
        because: 'contrariul',
      },
      {
        text: 'Telefonist la secția de poliție: nu sunați, trimiteți dosarul prin poștă până luni.',
        because: 'o instrucțiune',
      },
    ],
  },
  'work-on-tourist-visa': {
    matches: [
      {
        text: 'Pleci cu viză de turist și începi munca imediat, după aceea schimbăm actele acolo.',
        shows: 'viză de turist',
      },
      {
        text: 'Intri ca turist, patronul rezolvă permisul la fața locului, toate fetele au făcut așa.',
        shows: 'Intri ca turist',
      },
    ],
    misses: [
      {
        text: 'Viza de turist nu dă voie la muncă; cereți viza de lucru de la consulat.',
        because: 'o informație',
      },
      {
        text: 'Agent de turism: pregătești vizele turistice ale grupurilor și răspunzi la telefon.',
        because: 'o agenție',
      },
    ],
  },
  'denied-visa-need': {
    matches: [
      {
        text: 'Nu ai nevoie de viză pentru munca asta din Golf, ajunge pașaportul, restul rezolvăm noi.',
        shows: 'Nu ai nevoie de viză',
      },
      {
        text: 'Fără viză și fără bătăi de cap, e suficient buletinul, cu echipa noastră merge mereu.',
        shows: 'Fără viză',
      },
    ],
    misses: [
      {
        text: 'Cetățenii UE lucrează fără viză în Austria, ajunge o declarație la primărie în trei zile.',
        because: 'libera circulație',
      },
      {
        text: 'Trebuie o viză de muncă, iar angajatorul depune cererea înainte de călătoria ta.',
        because: 'se cere viză',
      },
    ],
  },
  'odd-route': {
    matches: [
      {
        text: 'Întâi zbori la Istanbul, apoi mergi cu mașina, omul nostru te așteaptă la graniță.',
        shows: 'omul nostru te așteaptă la graniță',
      },
      {
        text: 'Zbor până în capitală, apoi un microbuz, cineva te așteaptă la frontieră și te trece dincolo.',
        shows: 'cineva te așteaptă la frontieră',
      },
    ],
    misses: [
      {
        text: 'Zbor direct la Geneva, apoi trenul până la stațiune, biletele sunt în plicul cu contractul.',
        because: 'drum obișnuit',
      },
      {
        text: 'Șofer de autobuz pentru linia Oradea, permis D și voie bună, ture stabile.',
        because: 'o linie',
      },
    ],
  },
  'irregular-crossing': {
    matches: [
      {
        text: 'O să trecem râul noaptea cu o barcă și o călăuză, apoi vă ia un camion.',
        shows: 'trecem râul noaptea',
      },
      {
        text: 'Ruta clandestină este mai rapidă, fără ștampilă, și nimeni nu pune întrebări acolo.',
        shows: 'fără ștampilă',
      },
    ],
    misses: [
      {
        text: 'Drumeție ghidată de trei zile: râul se trece prin vad, cabană păzită, luați încălțăminte de schimb.',
        because: 'o drumeție',
      },
      {
        text: 'O călăuză care ajuta la trecerea graniței a fost condamnată la patru ani, au declarat procurorii.',
        because: 'o știre',
      },
    ],
  },
  'unclear-destination': {
    matches: [
      {
        text: 'Orașul se comunică după aterizare, ai încredere în echipa noastră care știe bine țara.',
        shows: 'Orașul se comunică după',
      },
      {
        text: 'Vei afla acolo, e undeva în Asia, la mare, o să îți placă foarte mult.',
        shows: 'undeva în Asia',
      },
    ],
    misses: [
      {
        text: 'Adresa magazinului este strada Nouă 14, parcare în spatele clădirii, intrarea personalului.',
        because: 'adresa e dată',
      },
      {
        text: 'Echipele află în ajun pe ce șantier din județ lucrează, transport de la depozit.',
        because: 'șantiere',
      },
    ],
  },
  'abroad-all-paid': {
    matches: [
      {
        text: 'Muncă în străinătate, transport plătit și cazare gratuită, mai lipsește doar răspunsul tău, da.',
        shows: 'transport plătit',
      },
      {
        text: 'Lucrezi peste hotare cu zbor plătit, mese gratuite și cazare asigurată, totul e gata.',
        shows: 'cazare asigurată',
      },
    ],
    misses: [
      {
        text: 'Sezon în străinătate: biletul îl plătești tu, iar camera se scade conform contractului scris.',
        because: 'nimic gratuit',
      },
      {
        text: 'Cantină la fabrică în Pitești, masă gratuită și cazare gratuită pe durata stagiului, contract de ucenicie.',
        because: 'nu e în străinătate',
      },
    ],
  },
  'debt-from-travel': {
    matches: [
      {
        text: 'Biletul și viza se rețin din primele tale salarii, după aceea totul rămâne la tine.',
        shows: 'se rețin din primele tale salarii',
      },
      {
        text: 'Îți avansăm biletul, plătești drumul din salariu, cam șase luni dacă merge bine.',
        shows: 'Îți avansăm biletul',
      },
    ],
    misses: [
      {
        text: 'Biletul este plătit de angajator și nu se reține nimic din salariu, scrie în contract.',
        because: 'negat',
      },
      {
        text: 'Masa se reține din salariu cu zece lei pe zi, cu acordul tău scris.',
        because: 'cantina',
      },
    ],
  },
  'penalty-for-leaving': {
    matches: [
      {
        text: 'Dacă pleci înainte de un an, plătești amendă 3.000 euro, toată lumea semnează asta.',
        shows: 'Dacă pleci',
      },
      {
        text: 'Este o penalizare de 2.500 dolari dacă vrei acasă, atât costă contractul aici la noi.',
        shows: 'penalizare',
      },
    ],
    misses: [
      {
        text: 'Poți pleca cu o lună de preaviz, fără amendă sau penalizare, și primești toți banii.',
        because: 'negat',
      },
      {
        text: 'Agent la parcări: dai amenzi mașinilor oprite greșit, instruire făcută de primărie.',
        because: 'profesia',
      },
    ],
  },
  'withheld-pay': {
    matches: [
      {
        text: 'Primele două luni nu se plătesc, este o garanție, primești totul în decembrie.',
        shows: 'Primele două luni',
      },
      {
        text: 'Salariul îl primești numai la finalul sezonului, ținem banii pentru tine în siguranță.',
        shows: 'Salariul îl primești numai',
      },
    ],
    misses: [
      {
        text: 'Salariul intră până pe data de zece, cu avans posibil la jumătatea lunii, în cont.',
        because: 'lunar',
      },
      {
        text: 'Dacă cineva îți reține salariul, contactează inspecția muncii: legea nu permite asta.',
        because: 'un sfat',
      },
    ],
  },
  'tied-live-in': {
    matches: [
      {
        text: 'Viza este legată de patron și locuiești în casa familiei, zi și noapte la dispoziție.',
        shows: 'locuiești în casa familiei',
      },
      {
        text: 'Menajeră internă la o familie din străinătate, cameră, cazare gratuită și viză făcută de doamna.',
        shows: 'Menajeră',
      },
    ],
    misses: [
      {
        text: 'Îngrijire la domiciliu în Timișoara, mergi acasă în fiecare seară, treizeci de ore, drum plătit.',
        because: 'nu locuiește acolo',
      },
      {
        text: 'Familia gazdă primește studenți și închiriază două camere lângă universitatea din Cluj.',
        because: 'o închiriere',
      },
    ],
  },
  'excess-hours': {
    matches: [
      {
        text: 'Paisprezece ore pe zi, șapte zile din șapte în sezon, ne odihnim iarna, așa e la noi.',
        shows: 'Paisprezece ore pe zi',
      },
      {
        text: 'Trebuie să fii disponibilă non stop pentru familie, fără zile libere în primul an.',
        shows: 'fără zile libere',
      },
    ],
    misses: [
      {
        text: 'Asistentă în ture de 12 ore, 12 cu 24, trei zile lucrate și patru libere.',
        because: 'ture',
      },
      {
        text: 'Magazinul e deschis zilnic; fiecare vânzător lucrează 40 de ore și are două zile libere.',
        because: 'ore normale',
      },
    ],
  },
  'bonus-to-recruit': {
    matches: [
      {
        text: 'Adu prietene și primești 200 euro de persoană, cu cât suntem mai multe, cu atât mai bine.',
        shows: 'Adu prietene',
      },
      {
        text: 'Invită prietenii la lucru cu noi: 50 euro bonus în ziua înscrierii lor, fără limită.',
        shows: 'Invită prietenii',
      },
    ],
    misses: [
      {
        text: 'Invitați prietenii la ziua porților deschise de sâmbătă, tur prin ateliere și gustare pentru toți.',
        because: 'o sărbătoare',
      },
      {
        text: 'Primă de sărbători și al treisprezecelea salariu, asigurare de sănătate, serbare în decembrie.',
        because: 'prime normale',
      },
    ],
  },
  'demanded-age-sex-looks': {
    matches: [
      {
        text: 'Căutăm fete între 18 și 26 ani, aspect plăcut, cerem poză și înălțime la înscriere.',
        shows: 'fete între 18 și 26',
      },
      {
        text: 'Angajăm domnișoare frumoase, cu aspect fizic plăcut, pentru un local elegant, trimiteți poze.',
        shows: 'domnișoare frumoase',
      },
    ],
    misses: [
      {
        text: 'Vânzătoare sau vânzător, orice vârstă, magazin de încălțăminte în centrul comercial al orașului.',
        because: 'orice vârstă',
      },
      {
        text: 'Clubul de handbal caută antrenor pentru junioare, licență de la federație, două seri pe săptămână.',
        because: 'un club',
      },
    ],
  },
  'body-photos': {
    matches: [
      {
        text: 'Trimite două poze în costum de baie și măsurile tale complete înainte de interviu.',
        shows: 'poze în costum de baie',
      },
      {
        text: 'Îmi trebuie o poză cu tot corpul și măsurile bustului ca să pregătim uniforma.',
        shows: 'poză cu tot corpul',
      },
    ],
    misses: [
      {
        text: 'Vânzătoare de costume de baie și lenjerie, ajutor la cabine, magazin în Mamaia, vara.',
        because: 'un magazin',
      },
      {
        text: 'Nu e nevoie de fotografie în CV, citim întâi experiența și scrisoarea fiecăruia.',
        because: 'negat',
      },
    ],
  },
  'undress-or-webcam-test': {
    matches: [
      {
        text: 'Proba se face la cameră în lenjerie, e rapid și nu se mai uită nimeni altcineva.',
        shows: 'cameră în lenjerie',
      },
      {
        text: 'Pentru casting trimite un video topless, toate fetele fac asta și nu iese de aici.',
        shows: 'video topless',
      },
    ],
    misses: [
      {
        text: 'Școala de artă caută modele adulte pentru desen, ore în grup, tarif afișat, vestiar închis.',
        because: 'o școală',
      },
      {
        text: 'Dacă cineva îți cere o poză nud pentru casting, nu o trimite și spune unui adult.',
        because: 'un sfat',
      },
    ],
  },
  'entertainment-euphemism': {
    matches: [
      {
        text: 'Hostess pentru petreceri cu clienți bogați, bacșișuri uriașe, haine elegante de la casă.',
        shows: 'Hostess',
      },
      {
        text: 'Bar caută fete zâmbitoare, comision din consumație, cameră deasupra barului pentru somn și odihnă.',
        shows: 'comision din consumație',
      },
    ],
    misses: [
      {
        text: 'Hostess la târgul de carte, ecuson și garderobă, două zile, contract de zilier declarat.',
        because: 'un târg',
      },
      {
        text: 'Kinetoterapeut cu liberă practică, cabinet de trei colegi, program după-amiaza, fără gărzi.',
        because: 'profesie medicală',
      },
    ],
  },
  'minor-sought': {
    matches: [
      {
        text: 'De la 16 ani ca hostess, două luni în străinătate, părinții nu semnează nimic.',
        shows: 'De la 16 ani',
      },
      {
        text: 'Liceene binevenite la castingul de sâmbătă, fără acordul părinților, vino cu o prietenă.',
        shows: 'fără acordul părinților',
      },
    ],
    misses: [
      {
        text: 'Ucenicie de la 16 ani în brutărie, contract semnat de părinți și de școala profesională.',
        because: 'o ucenicie',
      },
      {
        text: 'Copiii pot înota la club cu acord scris, antrenament miercurea la ora cinci.',
        because: 'un club',
      },
    ],
  },
  'love-then-job': {
    matches: [
      {
        text: 'Iubita mea, ți-am găsit de lucru aici, vom sta împreună și nu îți va lipsi nimic.',
        shows: 'am găsit de lucru',
      },
      {
        text: 'Prințesa mea, vino în Italia, prietenul meu are un job pentru tine și ne căsătorim în primăvară.',
        shows: 'Prințesa mea',
      },
    ],
    misses: [
      {
        text: 'Iubito, nu uita pâinea, azi termin serviciul la șase și trec pe la școală după cei mici.',
        because: 'mesaj de cuplu',
      },
      {
        text: 'Părinții mei au un hotel în Elveția și caută recepționeră, trimite CV-ul mamei dacă vrei.',
        because: 'o cunoștință',
      },
    ],
  },
  'use-your-account': {
    matches: [
      {
        text: 'Primești transferurile clienților în contul tău și trimiți restul mai departe, minus partea ta.',
        shows: 'Primești transferurile clienților în contul tău',
      },
      {
        text: 'Agent de plăți de acasă: banii intră în contul tău, păstrezi 5 % și transferi restul.',
        shows: 'păstrezi 5',
      },
    ],
    misses: [
      {
        text: 'Salariul tău intră în contul tău pe data de zece, cu fluturașul în portalul angajaților.',
        because: 'salariul',
      },
      {
        text: 'Contabil: urmărești transferurile clienților în conturile firmei, cu un program cunoscut.',
        because: 'conturile firmei',
      },
    ],
  },
  'crypto-buying-job': {
    matches: [
      {
        text: 'Cumperi bitcoin cu banii primiți și păstrezi trei la sută, totul de pe telefon.',
        shows: 'Cumperi bitcoin',
      },
      {
        text: 'Deschizi un cont pe Binance pe numele tău, schimbăm împreună banii în USDT seara.',
        shows: 'Deschizi un cont pe Binance',
      },
    ],
    misses: [
      {
        text: 'O bancă caută analist de risc pentru criptomonede, masterat, contract ferm, două zile de acasă.',
        because: 'o bancă',
      },
      {
        text: 'Nu cumpărați bitcoin pentru un angajator necunoscut, banii vin adesea din înșelăciuni.',
        because: 'un sfat',
      },
    ],
  },
  'cheque-then-forward': {
    matches: [
      {
        text: 'Depui cecul, cumperi laptopul de la furnizorul nostru și returnezi diferența prin mandat.',
        shows: 'Depui cecul',
      },
      {
        text: 'Mâine vine un cec: cumperi echipament și virezi restul la furnizor până vineri la prânz.',
        shows: 'cec',
      },
    ],
    misses: [
      {
        text: 'Secretară la asociație: notezi cecurile membrilor și le duci la bancă joia dimineață.',
        because: 'o asociație',
      },
      {
        text: 'Cecul fals este refuzat după câteva săptămâni: nu depuneți nimic pentru un angajator necunoscut.',
        because: 'un sfat',
      },
    ],
  },
  'parcel-forwarding': {
    matches: [
      {
        text: 'Primești colete acasă, lipești eticheta nouă și le expediezi către clientul final în două zile.',
        shows: 'Primești colete acasă',
      },
      {
        text: 'Asistent logistică de acasă: reambalare de colete, ai nevoie de imprimantă, plata pe colet lunar.',
        shows: 'reambalare de',
      },
    ],
    misses: [
      {
        text: 'Factor poștal în Bacău: sortezi colete dimineața, tur cu bicicleta electrică, uniformă asigurată.',
        because: 'poșta',
      },
      {
        text: 'Poliția recomandă să nu primiți colete acasă pentru necunoscuți și să nu le retrimiteți.',
        because: 'un sfat',
      },
    ],
  },
  'rented-account': {
    matches: [
      {
        text: 'Închiriază contul tău bancar, 300 euro pentru cont pe lună, tu nu faci nimic altceva.',
        shows: 'Închiriază contul',
      },
      {
        text: 'Deschizi un cont Revolut și ne dai datele și cardul, primești banii într-o oră.',
        shows: 'Deschizi un cont Revolut',
      },
    ],
    misses: [
      {
        text: 'Consilier la bancă: deschizi conturi pentru tineri și vinzi asigurări, instruire internă plătită.',
        because: 'profesie bancară',
      },
      {
        text: 'Nu împrumutați niciodată contul sau cardul, nici măcar o zi: banca vă ține răspunzători.',
        because: 'un sfat',
      },
    ],
  },
  'likes-and-ratings': {
    matches: [
      {
        text: 'Dai like la videoclipuri de pe telefon, 3 euro pe like, nimic altceva de făcut.',
        shows: 'Dai like la videoclipuri de pe telefon, 3',
      },
      {
        text: 'Ești plătit pentru recenzii la hoteluri, fiecare recenzie ia un minut și comisionul vine seara.',
        shows: 'plătit pentru recenzii',
      },
    ],
    misses: [
      {
        text: 'Specialist comunicare: răspunzi la recenziile oaspeților și urmărești cifrele paginii, 40 de ore.',
        because: 'o muncă reală',
      },
      {
        text: 'Banca explică: plătesc pentru like-uri și apoi cer bani; este o înșelătorie, nu răspunde.',
        because: 'o explicație',
      },
    ],
  },
  'top-up-to-go-on': {
    matches: [
      {
        text: 'Soldul tău este negativ, alimentează contul cu 60 euro ca să deblochezi următoarea sarcină.',
        shows: 'alimentează contul',
      },
      {
        text: 'Nivelul următor se deschide cu un depozit de 100 USDT, termină setul până la miezul nopții.',
        shows: '100 USDT, termină setul',
      },
    ],
    misses: [
      {
        text: 'Tehnician: încarci bateriile trotinetelor și termini turul la prânz, permis B cerut.',
        because: 'baterii',
      },
      {
        text: 'Întâi plătesc, apoi trebuie să alimentezi contul ca să deblochezi sarcina: e o înșelătorie.',
        because: 'o explicație',
      },
    ],
  },
  'pay-to-withdraw': {
    matches: [
      {
        text: 'Ca să retragi câștigul, plătești întâi taxa de 12 %, contul se deschide imediat după aceea.',
        shows: 'Ca să retragi',
      },
      {
        text: 'Retragerea este blocată, trebuie achitată taxa de deblocare diseară la serviciul nostru.',
        shows: 'taxa de deblocare',
      },
    ],
    misses: [
      {
        text: 'Nu plătiți niciodată o taxă ca să vă retrageți salariul, un angajator adevărat nu cere asta.',
        because: 'un sfat',
      },
      {
        text: 'Factor poștal: anunți clienții că ridicarea de la ghișeu se face de la ora trei.',
        because: 'un ghișeu',
      },
    ],
  },
  'small-payout-first': {
    matches: [
      {
        text: 'Bonus de bun venit de 10 euro, plătit pe loc, iar sarcina adevărată începe mâine dimineață.',
        shows: 'Bonus de bun venit',
      },
      {
        text: 'Sarcina de probă este plătită cu 8 euro, îi ai acum și poți continua dacă îți place.',
        shows: 'Sarcina de probă',
      },
    ],
    misses: [
      {
        text: 'Ziua de probă este declarată și plătită la tarif normal la sfârșitul lunii, cu fluturaș.',
        because: 'declarată',
      },
      {
        text: 'Primul salariu vine pe data de zece, după semnarea contractului la biroul agenției.',
        because: 'salariu normal',
      },
    ],
  },
  'picked-without-applying': {
    matches: [
      {
        text: 'Bună, ai fost selectat pentru un post online, profilul tău a fost recomandat de mai multe agenții.',
        shows: 'ai fost selectat pentru',
      },
      {
        text: 'Am primit CV-ul tău de pe un site partener și te potrivești, răspunde repede te rog.',
        shows: 'Am primit CV-ul tău',
      },
    ],
    misses: [
      {
        text: 'Mulțumim pentru candidatura din 3 mai la postul de gestionar; vă propunem un interviu joi.',
        because: 'candidatură reală',
      },
      {
        text: 'Dacă primești „ai fost selectat pentru un post” fără să aplici, e începutul unei înșelătorii.',
        because: 'un sfat',
      },
    ],
  },
  'scripted-opener': {
    matches: [
      {
        text: 'Bună ziua, pot să vă răpesc câteva minute? Avem un job part-time online foarte flexibil.',
        shows: 'pot să vă răpesc câteva minute',
      },
      {
        text: 'Scuze de deranj, sunt Nina de la agenție, ești interesat de un job online bine plătit?',
        shows: 'ești interesat de un job',
      },
    ],
    misses: [
      {
        text: 'Bună Paul, sunt Ana de la primărie, dosarul pentru grădiniță este complet, o zi frumoasă.',
        because: 'o primărie',
      },
      {
        text: 'Mai cauți practică? Șefa mea ia doi studenți vara asta, îți dau adresa ei dacă vrei.',
        because: 'un prieten',
      },
    ],
  },
  'reply-with-code': {
    matches: [
      {
        text: 'Interesată? Răspunde cu da și coordonatoarea îți scrie într-un minut cu toate instrucțiunile.',
        shows: 'Răspunde cu da',
      },
      {
        text: 'Scrie un plus în comentarii sau trimite 1, îți dau linkul apoi în mesaj.',
        shows: 'Scrie un plus',
      },
    ],
    misses: [
      {
        text: 'Răspundeți la sondajul autobuzului, trei întrebări simple, durează două minute cel mult.',
        because: 'un sondaj',
      },
      {
        text: 'Răspundeți prin scrisoare până pe 4 aprilie, cu numărul concursului scris pe plic.',
        because: 'un concurs',
      },
    ],
  },
  'chat-only-interview': {
    matches: [
      {
        text: 'Interviul se face pe Telegram, numai mesaje, fără apel, durează douăzeci de minute de întrebări.',
        shows: 'Interviul se face pe Telegram',
      },
      {
        text: 'Totul în scris: interviul este pe chat diseară și începi imediat după ultimul răspuns.',
        shows: 'interviul este pe chat',
      },
    ],
    misses: [
      {
        text: 'Interviul are loc la birou cu responsabila, apoi urmează o vizită în atelier.',
        because: 'față în față',
      },
      {
        text: 'Completați chestionarul la ghișeu, examinatorul vă cheamă apoi la proba orală.',
        because: 'un examen',
      },
    ],
  },
  'group-praise': {
    matches: [
      {
        text: 'Mulțumesc mentorului, am retras 300 euro azi, la început nu credeam dar este adevărat.',
        shows: 'am retras',
      },
      {
        text: 'Retragere reușită de dimineață, platforma chiar plătește, abia aștept următorul set cu voi.',
        shows: 'Retragere reușită',
      },
    ],
    misses: [
      {
        text: 'Mulțumesc profesoarei de pian, am luat examenul cu notă mare, ce an frumos am avut.',
        because: 'o elevă',
      },
      {
        text: 'Iată graficul de marți, spuneți dacă cineva poate face schimb cu mine diseară.',
        because: 'colegi',
      },
    ],
  },
  'location-or-family-details': {
    matches: [
      {
        text: 'Trimite-mi locația live și numărul părinților tăi, este pentru siguranța tuturor de aici.',
        shows: 'locația',
      },
      {
        text: 'Unde locuiesc părinții tăi și unde lucrează tata? Trimite și o poză cu casa.',
        shows: 'poză cu casa',
      },
    ],
    misses: [
      {
        text: 'Scrie numele unei persoane de contact pentru accident, după ce semnezi contractul.',
        because: 'persoană de contact',
      },
      {
        text: 'Curier: aplicația arată clientului poziția ta în timpul livrării și se oprește la final.',
        because: 'o livrare',
      },
    ],
  },
  'mixed-language': {
    matches: [
      {
        text: 'Stimate candidat norocos, vă rugăm cu amabilitate furnizați datele pentru a primi scrisoarea noastră.',
        shows: 'Stimate candidat norocos',
      },
      {
        text: 'Vă rugăm cu amabilitate răspundeți ca tratament salarial să fie pregătit pentru dumneavoastră mâine.',
        shows: 'cu amabilitate',
      },
    ],
    misses: [
      {
        text: 'Stimată candidată, mulțumim pentru dosar; revenim până la sfârșitul săptămânii viitoare.',
        because: 'o scrisoare politicoasă',
      },
      {
        text: 'Încă vorbesc puțin română dar știu să gătesc, să curăț și să conduc, caut de lucru.',
        because: 'cineva care învață',
      },
    ],
  },
  threats: {
    matches: [
      {
        text: 'Știm unde stai și unde lucrează sora ta, plătești altfel venim după tine săptămâna asta.',
        shows: 'Știm unde stai',
      },
      {
        text: 'Dă banii înapoi, te găsim noi, o să îți pară rău ție și familiei tale întregi.',
        shows: 'o să îți pară rău',
      },
    ],
    misses: [
      {
        text: 'Dacă nu vii la ziua mea pierzi un tort grozav, te așteptăm la ora cinci fix.',
        because: 'prieteni',
      },
      {
        text: 'Dacă cineva scrie „știm unde stai”, păstrează mesajul și sună la poliție imediat.',
        because: 'un sfat',
      },
    ],
  },
  'image-blackmail': {
    matches: [
      {
        text: 'Plătește 400 euro diseară sau postez pozele tale pe net și le văd toți cunoscuții.',
        shows: 'postez pozele',
      },
      {
        text: 'Trimitem filmarea ta familiei și prietenilor dacă nu faci ce îți spunem acum.',
        shows: 'Trimitem filmarea ta familiei',
      },
    ],
    misses: [
      {
        text: 'Cu acordul tău, fotografiile de la serbare apar în ziarul firmei în luna iunie.',
        because: 'cu acord',
      },
      {
        text: 'Dacă cineva amenință că postează pozele tale, nu plăti și cere ajutor unui adult.',
        because: 'un sfat',
      },
    ],
  },
  'pose-and-persuade-role': {
    matches: [
      {
        text: 'Vorbești cu clienți singuri sub un profil de femeie și îi faci să investească, textele sunt gata.',
        shows: 'Vorbești cu clienți',
      },
      {
        text: 'Te dai drept o femeie, câștigi încrederea și convingi clienții să depună bani pe platformă.',
        shows: 'Te dai drept o femeie',
      },
    ],
    misses: [
      {
        text: 'Operator telecom: răspunzi clienților pe chat despre facturi, cu propriul tău nume.',
        because: 'suport clienți',
      },
      {
        text: 'Escrocii fac profiluri false ca să câștige încrederea și să convingă oamenii să investească.',
        because: 'o explicație',
      },
    ],
  },
  'online-gambling-work': {
    matches: [
      {
        text: 'Cazino online angajează agenți vorbitori de română în străinătate, tură de noapte, bonus pe jucător.',
        shows: 'Cazino online angajează',
      },
      {
        text: 'Suport clienți pentru pariuri sportive online, în străinătate, plecare în grup, cameră comună.',
        shows: 'pariuri sportive online',
      },
    ],
    misses: [
      {
        text: 'Crupier la un cazinou din București, școală internă, licență oficială, uniformă și masă de noapte.',
        because: 'un cazinou autorizat',
      },
      {
        text: 'Linie de ajutor pentru jucători: psiholog cu jumătate de normă, ascultare și sprijin.',
        because: 'un ajutor',
      },
    ],
  },
  'carry-or-collect': {
    matches: [
      {
        text: 'Duci o valiză cu avionul până în Spania, cineva te așteaptă, te întorci a doua zi.',
        shows: 'Duci o valiză cu avionul',
      },
      {
        text: 'Ridici banii de la bătrâni și dai plicul unui coleg la gară, e simplu.',
        shows: 'Ridici banii de la bătrâni',
      },
    ],
    misses: [
      {
        text: 'Hamal la aeroport: duci bagaje la ghișeu pentru călători, ture de zi, uniformă dată.',
        because: 'o profesie',
      },
      {
        text: 'Poliția recomandă: nu duceți niciodată valiza unui necunoscut cu avionul, oricât ar plăti.',
        because: 'un sfat',
      },
    ],
  },
  'easy-pickup-pay': {
    matches: [
      {
        text: 'O noapte la volan, 600 euro pe cursă, cash pe loc, îți dăm noi mașina.',
        shows: '600 euro',
      },
      {
        text: 'Trebuie doar să livrezi un plic în centru, 250 euro în mână, treabă rapidă cu mașina ta.',
        shows: 'livrezi un plic',
      },
    ],
    misses: [
      {
        text: 'Curier de mâncare pe scuter, contract pe durată nedeterminată, asigurare și benzină plătite.',
        because: 'un curier',
      },
      {
        text: 'Taxi: prețul până la aeroport este afișat, se poate plăti cu cardul, bon la cerere.',
        because: 'un taxi',
      },
    ],
  },
  'unasked-denials': {
    matches: [
      {
        text: 'Este 100 % legal, fără droguri, nimic ascuns, lucrezi liniștit și primești banii seara.',
        shows: '100 % legal',
      },
      {
        text: 'Nu e țeapă, zero riscuri pentru tine, lucrăm așa de ani de zile cu toți.',
        shows: 'Nu e țeapă',
      },
    ],
    misses: [
      {
        text: 'Centru de dezintoxicare caută educatoare, prevenirea consumului de droguri în școli, program de birou.',
        because: 'prevenție',
      },
      {
        text: 'Angajații poartă cască; hamul este obligatoriu prin lege pe acoperiș, instruire anuală.',
        because: 'siguranță',
      },
    ],
  },
  'code-words': {
    matches: [
      {
        text: 'Caut săgeți cu cont curat, plătesc săptămânal, scrie repede că se ocupă locurile.',
        shows: 'Caut săgeți',
      },
      {
        text: 'Combinație bună cu carduri în weekend, scrie și îți spun tot în privat, câștigi bine.',
        shows: 'Combinație bună',
      },
    ],
    misses: [
      {
        text: 'Clubul de darts caută antrenor, săgeți și table noi, două seri pe săptămână în cartier.',
        because: 'darts',
      },
      {
        text: 'Muzeul arcului caută ghid: istoria armelor vechi și ateliere pentru copii sâmbăta.',
        because: 'un muzeu',
      },
    ],
  },
  'cash-no-contract': {
    matches: [
      {
        text: 'Plătit la negru în fiecare sâmbătă, fără contract, la noi nu vorbim de hârtii.',
        shows: 'la negru',
      },
      {
        text: 'Plata cash în mână, fără acte, vii când e lume multă la restaurant seara.',
        shows: 'fără acte',
      },
    ],
    misses: [
      {
        text: 'Totul declarat din prima oră, contract și fluturaș date de restaurant la final de lună.',
        because: 'declarat',
      },
      {
        text: 'Inspecția muncii avertizează: cine lucrează la negru pierde drepturi, sunați anonim.',
        because: 'un sfat',
      },
    ],
  },
  'sponsor-for-sale': {
    matches: [
      {
        text: 'Contract de muncă de vânzare cu 9.000 euro, familie inclusă, patron discret, termen două luni.',
        shows: 'Contract de muncă de vânzare',
      },
      {
        text: 'Vând vize de muncă și invitații pentru Europa, preț după țară, în două rate.',
        shows: 'Vând vize',
      },
    ],
    misses: [
      {
        text: 'Angajatorul a primit avizul de angajare; nu îl vinde și plătește singur cererea.',
        because: 'plătește angajatorul',
      },
      {
        text: 'Intermediari vând vize care nu există, avertizează ministerul, mai multe victime au depus plângere.',
        because: 'o știre',
      },
    ],
  },
  'clear-duties-hours': {
    matches: [
      {
        text: 'Responsabilități: pregătirea preparatelor și curățenia bucătăriei, 40 de ore pe săptămână, de luni până vineri.',
        shows: '40 de ore pe săptămână',
      },
      {
        text: 'Vei lucra la casă și la rafturi, cerințe puține, două zile libere și concediu plătit.',
        shows: 'două zile libere',
      },
    ],
    misses: [
      {
        text: 'Muncă plăcută într-o zonă frumoasă cu oameni minunați, vă spunem mai multe curând.',
        because: 'nimic descris',
      },
      {
        text: 'Căutăm oameni fericiți cărora le plac soarele, muzica și întâlnirile cu lume nouă.',
        because: 'nicio sarcină',
      },
    ],
  },
  'contract-before-travel': {
    matches: [
      {
        text: 'Primești contractul scris înainte de plecare și ai zece zile să îl citești acasă.',
        shows: 'contractul scris înainte',
      },
      {
        text: 'Semnăm contractul în limba română, la biroul din Chișinău, cu un martor de față.',
        shows: 'contractul în limba română',
      },
    ],
    misses: [
      {
        text: 'Contractul se face acolo cu patronul, încă nu știm care, dar vino oricum.',
        because: 'mai târziu',
      },
      {
        text: 'Înainte de plecare nu uita să vaccinezi câinele și să închizi apa acasă.',
        because: 'o călătorie',
      },
    ],
  },
  'employer-pays': {
    matches: [
      {
        text: 'Angajatorul plătește viza, biletul și controlul medical, nimic nu se scade din salariu.',
        shows: 'Angajatorul plătește',
      },
      {
        text: 'Transportul este suportat de angajator, fără costuri pentru candidat, nici înainte, nici după.',
        shows: 'suportat de angajator',
      },
    ],
    misses: [
      {
        text: 'Taxele de viză și biletul sunt plătite de candidată înainte de semnarea contractului.',
        because: 'plătește candidata',
      },
      {
        text: 'Angajatorul este o fermă bio din Harghita, opt oameni, doi câini și un cuptor mare.',
        because: 'o prezentare',
      },
    ],
  },
  'no-fee-notice': {
    matches: [
      {
        text: 'Recrutarea este gratuită: nu cerem bani candidaților, anunțați-ne dacă cineva pretinde ceva.',
        shows: 'nu cerem',
      },
      {
        text: 'Înscrierea este gratuită și candidații nu plătesc nimic nimănui, în nicio etapă a selecției.',
        shows: 'candidații nu plătesc',
      },
    ],
    misses: [
      {
        text: 'Se cere o taxă de înscriere de 60 euro, plătită înainte de întâlnirea cu consiliera.',
        because: 'o taxă',
      },
      {
        text: 'Intrare liberă la târgul de joburi, zece firme, ateliere de CV și cafea dimineața.',
        because: 'un târg',
      },
    ],
  },
  'public-channel': {
    matches: [
      {
        text: 'Ofertă publicată de ANOFM și prin rețeaua EURES, referință la biroul din Cluj, consilier dimineața.',
        shows: 'EURES',
      },
      {
        text: 'Post scos la concurs pentru ocuparea funcției, anunț la primărie, dosar gratuit până vineri.',
        shows: 'concurs pentru ocuparea',
      },
    ],
    misses: [
      {
        text: 'Ofertă privată dată de un văr, sună-mă și te pun în legătură cu patronul.',
        because: 'o relație privată',
      },
      {
        text: 'Un loc frumos de muncă, zice toată lumea, scrie-ne ca să afli mai multe despre echipă.',
        because: 'niciun serviciu public',
      },
    ],
  },
  'real-interview': {
    matches: [
      {
        text: 'Sunt două interviuri, primul online cu responsabila, al doilea la fața locului în Brăila.',
        shows: 'două interviuri',
      },
      {
        text: 'Interviu la sediul firmei cu șeful de atelier, apoi o zi de probă plătită.',
        shows: 'Interviu la sediul',
      },
    ],
    misses: [
      {
        text: 'Nu trebuie să ne vedem, ești deja pe listă, mâine scriem continuarea programului.',
        because: 'niciun interviu',
      },
      {
        text: 'Primarul dă un interviu ziarului despre noul bazin și bugetul orașului.',
        because: 'un ziar',
      },
    ],
  },
  'time-and-questions': {
    matches: [
      {
        text: 'Gândește-te liniștit, vorbește cu familia și sună la sediu dacă ceva nu e clar.',
        shows: 'Gândește-te liniștit',
      },
      {
        text: 'Întrebați orice la recepție, nu e grabă, decizia poate aștepta până săptămâna viitoare.',
        shows: 'nu e grabă',
      },
    ],
    misses: [
      {
        text: 'Decide diseară, lista se închide, nu avem vreme să explicăm fiecare detaliu tuturor.',
        because: 'contrariul',
      },
      {
        text: 'Vremea se schimbă repede la munte, luați o haină pentru culesul de dimineață.',
        because: 'vremea',
      },
    ],
  },
  'keeps-own-papers': {
    matches: [
      {
        text: 'Îți păstrezi pașaportul și telefonul și poți pleca oricând, chiar și în prima lună.',
        shows: 'Îți păstrezi pașaportul',
      },
      {
        text: 'Pașaportul rămâne la tine, nu reținem pașapoarte, ajunge o copie după semnare.',
        shows: 'Pașaportul rămâne la tine',
      },
    ],
    misses: [
      {
        text: 'Pașaportul este pus în seiful agenției până la finalul sezonului, fără excepții.',
        because: 'contrariul',
      },
      {
        text: 'Păstrează mănușile și casca în dulapul patru, cheia este la poarta șantierului.',
        because: 'dulapul',
      },
    ],
  },
  'work-visa-named': {
    matches: [
      {
        text: 'Spitalul solicită permisul de muncă pentru tine, socotește două luni până la plecare.',
        shows: 'solicită permisul',
      },
      {
        text: 'Post cu permis unic, avizul este depus de clinică înainte de sosirea ta în oraș.',
        shows: 'permis unic',
      },
    ],
    misses: [
      {
        text: 'Intrare ușoară, hârtiile le vedem mai târziu, nimeni nu controlează în zona asta.',
        because: 'nicio viză',
      },
      {
        text: 'Cardul albastru al cantinei se încarcă la aparatul din hol, minimum zece lei.',
        because: 'un card',
      },
    ],
  },
  'scam-compound': {
    matches: [
      {
        text: 'Relații clienți în străinătate, fără studii, salariu foarte mare. Transport plătit, cazare gratuită și masă gratuită. Scrie pe Telegram, plecare imediată.',
        shows: 'cazare gratuită',
      },
      {
        text: 'Firmă din Asia angajează: operator date, fără experiență, oricine poate, câștigi până la 2500 dolari pe lună în străinătate. Zbor plătit, cazare asigurată, WhatsApp.',
        shows: 'Zbor plătit',
      },
    ],
    misses: [
      {
        text: 'Consilier clienți vorbitor de olandeză la centrul nostru din Atena. Zbor decontat și două săptămâni de hotel, 1.150 € pe lună, contract înainte de plecare.',
        because: 'un centru normal',
      },
      {
        text: 'Ministerul avertizează: ofertele în străinătate cu bilet plătit și salariu mare duc în centre de înșelătorii. Victimele au fost repatriate.',
        because: 'un avertisment',
      },
    ],
  },
  'domestic-worker-under-sponsorship': {
    matches: [
      {
        text: 'Menajeră internă la o familie în străinătate, cazare gratuită și viză. Doamna păstrează pașaportul și salariul îl primești numai la final.',
        shows: 'păstrează pașaportul',
      },
      {
        text: 'Bonă la o familie din Golf, în străinătate, cazare gratuită. Biletul și viza se rețin din salariu, fără zile libere.',
        shows: 'se rețin din salariu',
      },
    ],
    misses: [
      {
        text: 'Îngrijitoare internă în Elveția, contract înainte de plecare, două zile libere, îți păstrezi pașaportul și telefonul.',
        because: 'condiții normale',
      },
      {
        text: 'O fostă bonă a povestit că i-au luat pașaportul; asociația o ajută acum.',
        because: 'o relatare',
      },
    ],
  },
  'task-scam': {
    matches: [
      {
        text: 'Dai like la videoclipuri, 2 euro pe like, și intri în grupul nostru de Telegram. Ca să deblochezi următoarea sarcină alimentează contul cu 50 euro.',
        shows: '2 euro pe like',
      },
      {
        text: 'Bun venit în grup: evaluezi hoteluri pe platforma noastră, comision pentru fiecare sarcină. Soldul tău este negativ, depui 80 euro ca să continui.',
        shows: 'comision pentru fiecare sarcină',
      },
    ],
    misses: [
      {
        text: 'Specialist social media la centrul de turism: scrii postări, răspunzi la recenzii, 40 de ore la birou.',
        because: 'o muncă reală',
      },
      {
        text: 'Banca explică înșelătoria cu sarcini: plătesc câteva like-uri, apoi trebuie să alimentezi un cont.',
        because: 'o explicație',
      },
    ],
  },
  'reshipping-mule': {
    matches: [
      {
        text: 'Asistent logistică de acasă: primești colete acasă, lipești eticheta nouă și le predai curierului. Plata după treizeci de zile.',
        shows: 'primești colete acasă',
      },
      {
        text: 'Lucru de acasă, reambalare de colete pentru magazine, trimite poză la buletin pentru început.',
        shows: 'reambalare de colete',
      },
    ],
    misses: [
      {
        text: 'Operator în depozitul nostru din Ploiești, noaptea, bocanci asigurați, contract de șase luni.',
        because: 'un depozit',
      },
      {
        text: 'Poliția avertizează despre reexpedierea de colete de acasă: produsele sunt cumpărate cu carduri furate.',
        because: 'un avertisment',
      },
    ],
  },
  'money-mule-work': {
    matches: [
      {
        text: 'Job de acasă fără experiență, primești transferuri în contul tău, păstrezi 7 % și trimiți restul partenerilor.',
        shows: 'în contul tău',
      },
      {
        text: 'Agent financiar remote, două ore pe zi. Cumperi bitcoin cu banii primiți și păstrezi un comision din fiecare transfer.',
        shows: 'Cumperi bitcoin',
      },
    ],
    misses: [
      {
        text: 'Asistent contabil în Arad, facturi și transferuri către furnizori, program intern, 40 de ore.',
        because: 'contabilitate',
      },
      {
        text: 'Banca avertizează: cine primește bani în cont și îi trimite mai departe devine cărăuș de bani.',
        because: 'un avertisment',
      },
    ],
  },
  'fake-cheque': {
    matches: [
      {
        text: 'Ești angajată. Mâine vine un cec: depui cecul, cumperi laptopul și trimiți restul la furnizor.',
        shows: 'depui cecul',
      },
      {
        text: 'Client misterios: depui cecul, cumperi carduri cadou și păstrezi o sută de euro pentru tine.',
        shows: 'depui cecul',
      },
    ],
    misses: [
      {
        text: 'Asociația caută trezorieră care duce cecurile membrilor la bancă în fiecare lună.',
        because: 'o asociație',
      },
      {
        text: 'Cec fals: îți cer să cumperi echipament, apoi banca ia banii înapoi. Atenție la înșelătorie.',
        because: 'un avertisment',
      },
    ],
  },
  'identity-theft-at-onboarding': {
    matches: [
      {
        text: 'Înainte de contract, trimite copia după buletin și fă identificarea video pe linkul acesta, plata o cere.',
        shows: 'identificarea video',
      },
      {
        text: 'Trimite pașaportul față-verso, apoi un selfie ținând buletinul, iar codul primit pe SMS, trimite-l aici.',
        shows: 'selfie ținând buletinul',
      },
    ],
    misses: [
      {
        text: 'În prima zi, responsabila se uită la actul tău la birou și ți-l dă imediat înapoi.',
        because: 'verificare normală',
      },
      {
        text: 'Înșelătorie: cer buletinul, apoi identificarea video, și deschid un cont pe numele omului.',
        because: 'un avertisment',
      },
    ],
  },
  'fake-model-casting': {
    matches: [
      {
        text: 'Agenție de modele caută chipuri noi: trimite poze în costum de baie și măsurile tale, locuri limitate.',
        shows: 'poze în costum de baie',
      },
      {
        text: 'Casting mâine la hotel, vino singură. Înainte trebuie să plătești taxa de înscriere de 120 euro.',
        shows: 'taxa de înscriere',
      },
    ],
    misses: [
      {
        text: 'Agenție de modele autorizată, ziua porților deschise sâmbătă la studio, părinții bineveniți, fără costuri.',
        because: 'o agenție',
      },
      {
        text: 'Poliția avertizează: falși recrutori de modele cer poze în costum de baie adolescentelor.',
        because: 'un avertisment',
      },
    ],
  },
  'sextortion-by-recruiter': {
    matches: [
      {
        text: 'Pentru casting trimite o poză topless. Acum plătește 300 euro sau postez pozele tale pe internet.',
        shows: 'postez pozele',
      },
      {
        text: 'Ai trimis poze în lenjerie. Trimitem filmarea ta familiei dacă nu plătești până diseară.',
        shows: 'poze în lenjerie',
      },
    ],
    misses: [
      {
        text: 'Fotografiile de la serbarea clubului apar doar cu acordul tău, formularul e la recepție.',
        because: 'cu acord',
      },
      {
        text: 'Dacă cineva vrea să posteze pozele tale intime, nu plăti, păstrează dovezile și cere ajutor.',
        because: 'un sfat',
      },
    ],
  },
  'fake-au-pair-family': {
    matches: [
      {
        text: 'Familia noastră gazdă te-a ales ca au pair. Avocatul cere taxa pentru viză de 400 euro prin Western Union.',
        shows: 'taxa pentru viză',
      },
      {
        text: 'Dragă au pair, cei doi copii te așteaptă! Mai trebuie să plătești taxa de procesare la agenția de turism.',
        shows: 'plătești taxa de procesare',
      },
    ],
    misses: [
      {
        text: 'Familie gazdă în Gent, doi copii: întâi apel video, bani de buzunar și curs plătit.',
        because: 'o familie reală',
      },
      {
        text: 'O familie falsă cere fetei au pair să plătească un agent: este o înșelătorie cunoscută.',
        because: 'un avertisment',
      },
    ],
  },
  'fake-seasonal-farm': {
    matches: [
      {
        text: 'Cules de mere, job garantat. Trimite un avans rambursabil de 100 euro ca să rezervi locul înainte de sosire.',
        shows: 'avans rambursabil',
      },
      {
        text: 'Cules de căpșuni, fără interviu, loc de muncă garantat. Taxa de înscriere de 70 euro se trimite prin Western Union.',
        shows: 'Taxa de înscriere',
      },
    ],
    misses: [
      {
        text: 'Cules de struguri la Odobești, opt zile, cazare la cramă, plată zilnică la tarif legal, înscriere la ANOFM.',
        because: 'o vie',
      },
      {
        text: 'Sezonieri au plătit taxa de înscriere pentru o fermă care nu exista, a declarat poliția.',
        because: 'o știre',
      },
    ],
  },
  'harsh-seasonal-work': {
    matches: [
      {
        text: 'Cules cu cazare gratuită. Transportul se reține din salariu, iar banii îi primești numai la finalul sezonului.',
        shows: 'se reține din salariu',
      },
      {
        text: 'Agricultură: îți avansăm biletul, plătești drumul din salariu. Paisprezece ore pe zi, fără zile libere.',
        shows: 'îți avansăm biletul',
      },
    ],
    misses: [
      {
        text: 'Cules de cireșe, cazare gratuită, 40 de ore, plată la două săptămâni, drum decontat de fermă.',
        because: 'condiții normale',
      },
      {
        text: 'Inspectorii au găsit sezonieri cărora li se reținea biletul din salariu; patronul a fost condamnat.',
        because: 'o știre',
      },
    ],
  },
  'fishing-vessel-or-ship': {
    matches: [
      {
        text: 'Marinar pe un vas de pescuit, contract garantat. Taxa de înscriere de 300 euro se plătește la agenție înainte de îmbarcare.',
        shows: 'Taxa de înscriere',
      },
      {
        text: 'Navă de croazieră angajează bucătari. Păstrăm pașaportul la bord și salariul îl primești numai la final.',
        shows: 'Păstrăm pașaportul',
      },
    ],
    misses: [
      {
        text: 'Marinar brevetat pe feribot la Galați, două săptămâni la bord, două acasă, contract colectiv.',
        because: 'un armator cinstit',
      },
      {
        text: 'Sindicatul navigatorilor avertizează: niciun armator serios nu cere taxa de înscriere.',
        because: 'un avertisment',
      },
    ],
  },
  'training-fee-internship': {
    matches: [
      {
        text: 'Job garantat după cursul nostru obligatoriu, cursul costă 490 euro, fără interviu, grupa începe luni.',
        shows: 'Job garantat',
      },
      {
        text: 'Ai fost selectat pentru practică. Trebuie să plătești cursul de 250 euro până vineri ca să confirmi.',
        shows: 'plătești cursul',
      },
    ],
    misses: [
      {
        text: 'Curs plătit de agenția județeană, bursă lunară, practică de două luni în trei firme partenere.',
        because: 'curs public',
      },
      {
        text: 'Mulți elevi au plătit un curs pentru un job garantat care nu a venit, a declarat asociația.',
        because: 'un articol',
      },
    ],
  },
  'visa-sponsorship-sale': {
    matches: [
      {
        text: 'Job în vest, viză garantată. Permisul de muncă costă 3.500 euro și contractul vine după aceea.',
        shows: 'viză garantată',
      },
      {
        text: 'Contract de muncă de vânzare în străinătate, familie inclusă, 8.000 euro în două rate, scrie pe WhatsApp.',
        shows: 'Contract de muncă de vânzare',
      },
    ],
    misses: [
      {
        text: 'Ministerul publică lista angajatorilor autorizați; taxa de viză se plătește direct la consulat.',
        because: 'o informație',
      },
      {
        text: 'O agenție care vindea vize garantate a fost condamnată; victimele plătiseră 5.000 euro.',
        because: 'o știre',
      },
    ],
  },
  'loverboy-chat': {
    matches: [
      {
        text: 'Iubita mea, ți-am găsit de lucru în străinătate, vom sta împreună. Nu spune nimănui, nici mamei tale.',
        shows: 'Nu spune nimănui',
      },
      {
        text: 'Scumpa mea, vino, biletul este plătit, prietenul meu are un job pentru tine și vom locui împreună.',
        shows: 'Scumpa mea',
      },
    ],
    misses: [
      {
        text: 'Iubito, am luat postul la Madrid! Vorbim diseară și cu părinții tăi, nu e grabă.',
        because: 'un cuplu',
      },
      {
        text: 'Îi spunea iubita mea, apoi i-a găsit de lucru departe: asociația explică această capcană.',
        because: 'o explicație',
      },
    ],
  },
  'hostess-abroad': {
    matches: [
      {
        text: 'Hostess pentru un club în străinătate, căutăm fete între 18 și 25 ani, transport plătit, cazare gratuită, poze pe WhatsApp.',
        shows: 'fete între 18 și 25',
      },
      {
        text: 'Dansatoare pentru cabaret în Dubai, angajăm domnișoare frumoase cu aspect fizic plăcut, viză plătită, zbor plătit, în străinătate.',
        shows: 'domnișoare frumoase',
      },
    ],
    misses: [
      {
        text: 'Însoțitoare de bord cu baza la București, engleză fluentă, instruire plătită de companie.',
        because: 'o companie',
      },
      {
        text: 'Hostesse recrutate în străinătate și-au povestit viața la tribunal; patronul a fost condamnat.',
        because: 'o știre',
      },
    ],
  },
  'courier-or-cash-collector': {
    matches: [
      {
        text: 'Ridici banii de la bătrâni, 400 euro pe zi, fără droguri, scrie în privat că îți explic.',
        shows: 'Ridici banii de la bătrâni',
      },
      {
        text: 'Duci doar o valiză cu avionul în Spania, 1.500 euro pe drum, câștig foarte mare și zero riscuri.',
        shows: 'valiză cu avionul',
      },
    ],
    misses: [
      {
        text: 'Curier cu bicicleta pentru un laborator, contract de douăzeci de ore, haine de ploaie date.',
        because: 'un curier',
      },
      {
        text: 'Poliția recomandă: nu duceți niciodată valiza unui necunoscut, chiar dacă plătește bine.',
        because: 'un sfat',
      },
    ],
  },
  'gold-oil-mine-abroad': {
    matches: [
      {
        text: 'Platformă petrolieră în străinătate, salarii foarte mari, viză sigură. Plătești taxa de înscriere de 250 euro la birou.',
        shows: 'taxa de înscriere',
      },
      {
        text: 'Mină de aur în Africa, câștigi până la 6.000 euro pe lună. Analize obligatorii: plătești analizele de 180 euro la noi.',
        shows: 'plătești analizele',
      },
    ],
    misses: [
      {
        text: 'Tehnician foraj, platformă în Marea Nordului, certificate cerute, 14 zile la bord, drum plătit.',
        because: 'post calificat',
      },
      {
        text: 'O firmă petrolieră falsă cere taxa de înscriere: compania adevărată avertizează pe site.',
        because: 'un avertisment',
      },
    ],
  },
  'sports-trial-or-scholarship': {
    matches: [
      {
        text: 'Probă de fotbal la un club în străinătate, jucători de la 15 ani. Taxa de înscriere de 600 euro se dă impresarului.',
        shows: 'Taxa de înscriere',
      },
      {
        text: 'Bursă de studii în străinătate cu viză garantată, plătește taxa de înscriere azi ca să rezervi locul.',
        shows: 'taxa de înscriere',
      },
    ],
    misses: [
      {
        text: 'Clubul de fotbal din Buzău caută antrenor la copii, două seri pe săptămână, licență UEFA.',
        because: 'un club',
      },
      {
        text: 'Familii au plătit un impresar fals pentru o probă de fotbal care nu a existat.',
        because: 'o știre',
      },
    ],
  },
};
