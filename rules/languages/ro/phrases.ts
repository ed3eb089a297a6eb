// Romanian of Romania and Moldova: portal ads and chat wording, with slang and usual shortenings.
// A code beside a plain, established term names the source that describes the scheme.
import { guessed, seen, type Phrases } from '../../define.ts';

export const phrases = {
  // ── The work ─────────────────────────────────────────────────────────────────
  'job-word': [
    ...seen('LURES', '(căutăm|caut|angajăm|angajez|angajează|recrutăm|recrutez|recrutează)'),
    ...seen(
      'RO-EVE',
      '(job|joburi|jobul|muncă|munca|lucru|serviciu|post|posturi|angajare|angajări)',
      'loc* de muncă',
    ),
    ...guessed('(part time|de lucru|se caută|se angajează|avem nevoie de|anunț de angajare)'),
  ],
  abroad: [
    ...seen(
      'RO-TEL',
      '(în|din) (străinătate|strainatate)',
      '(peste hotare|în afara țării|în altă țară|peste granițe|în afară)',
    ),
    ...guessed(
      '(pleacă|pleci|plecăm|plecare|plecarea|plecări|muncă|lucra|lucrezi) (afară|în europa|în vest|în golf|în occident)',
      '(relocare|emigr*) (în|la|spre)',
      'extern',
    ),
  ],
  'no-experience': [
    ...seen(
      'LURES',
      'fără [nicio|niciun] (experiență|experienta|calificare)',
      '(nu|nici) (este|e|se|ai|aveți|trebuie|avem) [nevoie|necesară|cere|cerem|solicită|de|să] [nevoie|de|ai] experiență',
      'experiența nu (este|e|contează)',
    ),
    ...guessed(
      '(te|vă) (învățăm|instruim|pregătim|calificăm) [noi|de la|la fața|tot|gratuit]',
      '(instruire|training|pregătire|calificare) (gratuit|gratuită|la locul|pe loc|asigurat|asigurată)',
      'cu sau fără experiență',
      '(necalificați|necalificat|muncitori necalificați)',
    ),
  ],
  'nothing-asked': [
    ...guessed(
      'fără (studii|diplomă|cv|limba|limbă|limbă străină|acte|engleză|pretenții|cunoștințe)',
      '(orice|indiferent de) (vârstă|varsta|studii|pregătire)',
      '(nu|nici) (trebuie|e nevoie|este nevoie|ai nevoie|e necesar|contează|cerem|se cere) [de|să|nici] (studii|diplomă|limba|limbă|engleza|engleză|știi|cv|vârsta|nimic)',
      '(ai nevoie|îți trebuie|e nevoie|trebuie) [doar|numai] [doar|numai] [de] [un] (telefon|laptop|smartphone)',
      '(doar|numai) [de|un|cu] [un] (telefon|telefonul)',
      '(oricine poate|poate face oricine|pentru oricine|toată lumea poate)',
      'limba nu (contează|este|e)',
    ),
  ],
  'high-pay': [
    ...seen(
      'RO-EVE',
      '(salariu|salarii|salariul|salarii|câștig|câștiguri|venit|venituri|plată) [foarte|extrem de] (mare|mari|atractiv|atractive|atractivă|ridicat|ridicate|frumos|frumoase|uriaș|uriașe|peste)',
      '(strângi|strângeți|faci|faceți) [repede|mulți] bani',
    ),
    ...guessed(
      '(câștigă|câștigi|câștigați|câștig|faci|încasezi|iei|ajungi la) [până|peste|între|de] [la|de] {amount}',
      '(foarte|super|bine de tot) bine plătit*',
      'bine plătit*',
      '(bani|banii) (mulți|buni|grei|frumoși)',
      'dublu* (față de|decât|salariul)',
      'nelimitat* (câștig*|venit*)',
      'câștig* nelimitat*',
    ),
  ],
  'pay-by-day-or-week': [
    ...seen('EVZ', '{amount} (pe zi|zilnic|pe săptămână|săptămânal|la zi|ziua|pe noapte)'),
    ...guessed(
      '(plată|plata|plăți|bani|banii|salariu|câștig|câștiguri|venit) (zilnic|zilnică|zilnice|zilnici|pe zi|la zi|săptămânal|săptămânală|săptămânale|pe loc|pe loc|instant|imediat|imediată|în aceeași zi|seara|la sfârșitul zilei)',
      '(plătim|plătit|plătită|plătiți|se plătește|primești|încasezi|iei) [banii|plata] (zilnic|săptămânal|pe loc|în aceeași zi|imediat|instant|la finalul zilei|în fiecare zi|seara|în fiecare săptămână)',
    ),
  ],
  'little-time': [
    ...guessed(
      '(timpul|timp) (liber|tău liber|dvs liber|dumneavoastră liber)',
      '({number}|o|una|două|doua|trei|1|2|3) (oră|ora|ore) (pe|în fiecare|la) zi',
      '({number}|câteva|douăzeci|treizeci|zeci de) [de] minute (pe|în fiecare|din timpul|zilnic) [zi]',
      '(doar|numai) (câteva|{number}|o|două) [de] (minute|oră|ore)',
      'câteva (ore|minute) (pe|la) (zi|săptămână)',
      '(program|orar) (flexibil|liber|la alegere)',
      'când (vrei|vreți|ai timp)',
    ),
  ],
  'simple-work': [
    ...guessed(
      '(sarcini|sarcină|muncă|munca|treabă|activitate|activități|lucru|task uri|taskuri|misiuni) simpl*',
      '(sarcini|muncă|munca|treabă|task uri|taskuri|lucru|activitate) [foarte|super] (simplă|simple|ușoară|ușoare|ușor|simplu|lejeră|lejer)',
      '(trebuie|doar|ajunge|e suficient) [doar|să] [doar] (dai click|dai like|apreciezi|copiezi|dai clic|apeși|urmărești)',
      '(copy paste|copiat și lipit)',
      '(foarte|super) (simplu|ușor)',
      '(nimic greu|nu e greu|fără efort)',
      '(de pe|cu|doar de pe) [propriul|telefonul] (telefon|telefonul|smartphone)',
    ),
  ],
  'work-from-home': [
    ...seen('EURES', '(de acasă|la domiciliu|remote|telemuncă|online|on line)'),
    ...guessed('(de la distanță|de oriunde|din confortul casei|fără să ieși din casă)'),
  ],
  'lure-role': [
    ...seen('LURES', '(hostess|hostesse|hostese)'),
    ...guessed(
      '(operator|operatori|agent|agenți|asistent|asistentă|specialist) (date|introducere date|chat|call center|suport|clienți|relații clienți|virtual|online|marketing)',
      '(introducere|introducerea) (de|a) (date|datelor)',
      '(serviciu|relații|suport|asistență) (clienți|cu clienții|pentru clienți)',
      'call center',
      '(marketing digital|social media|rețele sociale)',
      '(traducător|traducători|secretară|recepționeră|dactilograf|modele|model|dansatoare|ospătăriță|animatoare)',
      '(analist|consultant|trader) (crypto|cripto|forex|investiții)',
    ),
  ],
  duties: [
    ...seen(
      'EURES',
      '(responsabilități|responsabilitățile|cerințe|cerinte|atribuții|sarcini principale|îndatoriri)',
      '(vei|veți) (lucra în|fi responsabil*|pregăti|servi|curăța|asigura|conduce|organiza|culege|întâmpina|răspunde de|îngriji|ajuta)',
      '(program|programul) de (lucru|muncă)',
      '(profilul|candidatul) (candidatului|ideal)',
      '(descrierea|fișa) (postului|jobului)',
    ),
    ...guessed(
      '(ore|h) pe săptămână',
      'de luni până',
      '(ture|schimburi|schimb)',
      '(ne dorim|oferim|asigurăm) .. (colegi|concediu|tichete)',
    ),
  ],

  // ── Who is behind it ─────────────────────────────────────────────────────────
  'company-talk': [
    ...seen(
      'EURES',
      '(srl|s r l|s a|gmbh|pfa)',
      '(fondată|înființată|cu sediul) (în|la|din)',
      '(firma|compania|societatea) (noastră|este|are|activează)',
      '(restaurantul|hotelul|spitalul|atelierul|magazinul|cabinetul|fabrica|ferma|echipa|brutăria) (nostru|noastră)',
      '(despre noi|cine suntem|clienții noștri|cui|cod fiscal|registrul comerțului)',
    ),
  ],
  'our-client': [
    ...guessed(
      '(clientul|un client de al|partenerul) nostru',
      '(o|pentru o|mare|firmă|companie) (firmă|companie|multinațională|străină) (străină|internațională|serioasă|din străinătate|de renume|parteneră|externă)',
      '(firmă|companie) (străină|din străinătate|externă|internațională)',
      '(un|patron|angajator) (patron|angajator) (străin|din străinătate|de acolo|de încredere)',
      '(numele|datele) (firmei|familiei|angajatorului) .. (mai târziu|după|ulterior)',
    ),
  ],
  'licence-word': [
    ...guessed(
      '(autorizație|licență|autorizația|acreditare) (nr|număr|numărul|itm|de funcționare)',
      '(agenție|firmă) [de plasare|de recrutare] (autorizată|acreditată|licențiată|înregistrată)',
      '(nr|numărul|număr) (de autorizație|autorizație|de licență|de înregistrare)',
      'înregistrat* la (itm|inspectoratul)',
    ),
  ],
  'agent-word': [
    ...seen(
      'RO-TEL',
      '(intermediar|intermediari|intermediarul|intermediem|recrutor|recrutori|recruter)',
      'agenți* de (plasare|recrutare|turism|angajare|muncă|modele|modeling)',
    ),
    ...guessed(
      '(agenția|agenție) (noastră|de joburi)',
      '(trimitem|ducem|plasăm|aducem) .. (oameni|muncitori|fete|băieți|persoane|lucrători)',
      '(consultanță|consultant) (imigrare|vize|viză|emigrare)',
    ),
  ],

  // ── Kinds of work ────────────────────────────────────────────────────────────
  'domestic-work': [
    ...seen(
      'WALKFREE',
      '(menajeră|menajere|bonă|bone|badantă|badante|îngrijitoare|îngrijitor|îngrijire bătrâni)',
    ),
    ...guessed(
      '(îngrijire|îngrijirea) (bătrâni|batrani|vârstnici|copii|copiilor|bătrânilor|la domiciliu)',
      '(ajutor|fată) (în casă|la menaj)',
      '(internă|intern) (la|cu|în) (familie|casă|cazare)',
      'curățenie în casă',
    ),
  ],
  'host-family': [
    ...seen('AUP-C', '(au pair|au pairs|aupair)', '(familie|familia|familii) gazdă'),
    ...guessed('(copiii noștri|cei doi copii|cei trei copii|băieții noștri|fetițele noastre|gemenii noștri)'),
  ],
  'ship-work': [
    ...seen(
      'ITF',
      '(croazieră|croaziere|croazierelor|navă|nave|vas|vase|marinar|marinari|navigator|navigatori|echipaj|echipajul|armator|armatorul)',
    ),
    ...guessed('(la bordul|pe bordul|pe vapor|pescador|cargou|pe mare|iaht|pe vas de pescuit)'),
  ],
  'farm-work': [
    ...seen(
      'RO-ANITP',
      '(cules|culesul|recoltat|recoltare|recoltă) (de|căpșuni|struguri|fructe|mere|sparanghel|legume|ciuperci|căpșunilor|strugurilor|afine)',
      '(agricultură|agricol|agricole|agricoli|sezonier|sezonieri|sezoniere)',
    ),
    ...guessed(
      '(fermă|ferma|ferme|seră|sere|solar|solarii|livadă)',
      '(culegător|culegători|zilier|zilieri)',
      '(căpșuni|căpșune|sparanghel|afine|cireșe) (în|la|din)',
    ),
  ],
  'modelling-work': [
    ...seen('R29', '(fotomodel|fotomodele|modeling|modelling|casting|castinguri|castingul)'),
    ...guessed(
      '(model|modele|modelul) (pentru|foto|lenjerie|feminin|reclame)',
      '(ședință|sesiune|ședințe) foto',
      'agenție de (modele|modeling|talente)',
      '(prezentare|prezentări) de modă',
    ),
  ],
  'entertainment-work': [
    ...seen('LURES', '(hostess|hostesse|hostese)'),
    ...guessed(
      '(dansatoare|dansatoarea|animatoare|animatoarea|escortă|escorte|damă de companie|dame de companie|consumatoare|barmaniță|stripteuză|maseuză|maseuze)',
      '(club|bar|local|cabaret) (de noapte|de striptease|privat)',
      '(însoțitoare|companie) (vip|de lux|pentru domni)',
      '(videochat|karaoke)',
    ),
  ],
  'sport-or-study': [
    ...seen(
      'NAPTIP',
      '(probă|probe|selecție|trial|academie|academia|impresar) (de|la|în|din) (joc|fotbal|un club|club|probe)',
      'burs* (de studiu|de studii|completă|școlară|universitară)',
    ),
    ...guessed(
      '(fotbalist|fotbaliști|jucător de fotbal|scouter|club de fotbal|club profesionist|club mare)',
      '(studii|studia|student|facultate|universitate) (în străinătate|afară|în anglia|în olanda|în danemarca)',
      '(bursă|burse)',
      '(work and travel|work travel)',
    ),
  ],
  'gold-or-oil-work': [
    ...seen(
      'NAPTIP',
      '(platformă|platforme|platforma) (petrolieră|petroliere|marină|marine|de foraj|offshore)',
      '(mină|mine|mina) (de|în|din)',
      '(petrol|petrolieră|foraj|minerit|zăcământ|zăcăminte)',
    ),
    ...guessed('(aur|diamante) (în|din|africa)', 'petrol și gaze', 'offshore'),
  ],

  // ── Money ────────────────────────────────────────────────────────────────────
  fee: [
    ...seen(
      'RO-TEL',
      '(comision|comisionul|comisioane) [de|pentru|al] [intermediere|agenție|agenției|plasare|recrutare]',
      '(legalizarea|legalizare|traducerea|apostilarea) (actelor|documentelor|de acte)',
    ),
    ...seen(
      'RO-ANITP',
      '(taxă|taxa|taxe|taxele) (de|pentru|a) (înscriere|inscriere|dosar|recrutare|intermediere|înregistrare|procesare|viză|participare|rezervare|plasare|contract|acte|angajare|mediere|activare|agenție)',
    ),
    ...guessed(
      '(taxă|taxa) (administrativă|mică|unică|inițială|simbolică|dosarului)',
      '(cost|costul|costuri|costurile|cheltuieli|cheltuielile) (de|cu|cu dosarul|dosarului|actelor|procesării) [dosar|acte|actele|procesare|dosarul|înscriere|intermediere]',
      '(o|suma mică|mică) (sumă|contribuție) (mică|simbolică)',
      '(bani|banii) (de|pentru) (acte|dosar|înscriere|hârtii)',
    ),
  ],
  'pay-verb': [
    ...seen(
      'RO-TEL',
      '(plătești|plătiți|plătește|achiți|achitați|achită|plata|achitarea)',
      '(trebuie|va trebui|trebuia) (să plătești|să plătiți|să achiți|să achitați|achitat|achitată|plătit|plătită|să depui|să trimiți|să dai|să depuneți|să vă|să cumperi)',
    ),
    ...guessed(
      '(depui|depune|depuneți|virează|virați|transferă|transferați|trimite|trimiteți|trimiți|dai|dați|încarcă|alimentezi|alimentează|cumperi|cumpără|cumpărați|plătit|plătită|plăti)',
      '(faci|fă|faceți|efectuezi|efectuați) [o|un] (plată|plata|transfer|depunere|transferul|depunerea|virament)',
      '(e|este|sunt) de (plată|plătit|achitat)',
      '(pe|pe propria) cheltuiala ta',
      'te costă',
    ),
  ],
  deposit: [
    ...seen(
      'RO-TEL',
      '(avans|avansul|garanție|garanția|garanții|depozit|depozitul|acont|acontul|arvună|arvuna)',
    ),
    ...guessed(
      '(plată|plata) (în avans|anticipată|în prealabil)',
      '(bani|banii|sumă|suma) (în avans|înainte)',
    ),
  ],
  refundable: [
    ...seen(
      'FR-OBS',
      '(rambursabil|rambursabilă|returnabil|returnabilă|recuperabil|recuperabilă)',
      '(rezervi|rezerva|rezervăm|rezervarea|păstra|păstrăm|păstrezi|asigura|blochezi|bloca|confirma|ține|ținem) [a] (locul|locului|postul|postului|un loc|jobul|contractul)',
    ),
    ...guessed(
      '(se|ți|îți|vi|o|îi|le) [se|o|îi|le] (returnează|restituie|returnăm|restituim|înapoiază|dăm înapoi|returnați|restituită|returnată) [la|cu|din|după]',
      '(primul|prima) (salariu|leafă|lună|plată)',
      '(primești|primiți|recuperezi|iei) .. înapoi',
    ),
  ],
  visa: [
    ...seen('RO-ANITP', '(viză|viza|vize|vizei|vizele)', '(permis|permisul|permise) de (muncă|ședere|lucru)'),
    ...guessed('(invitație|scrisoare de invitație|sponsorizare|sponsor|drept de muncă|rezidență)'),
  ],
  'course-word': [
    ...seen(
      'FISC-MX',
      '(curs|cursul|cursuri|cursului|training|trainingul|instruire|certificat|certificatul|diplomă|examen|examenul|calificare|atestat|suport de curs)',
    ),
  ],
  'check-word': [
    ...seen('RO-TEL', '(analize|analizele|analizelor)'),
    ...guessed(
      '(control|examen|aviz|certificat|controlul) (medical|medicală)',
      '(cazier|cazierul|asigurare|asigurarea|asigurării|vaccin|vaccinuri)',
      '(verificare|verificarea) (de antecedente|antecedentelor|cazierului)',
    ),
  ],
  'kit-word': [
    ...guessed(
      '(uniformă|uniforma|uniforme|ecuson|ecusonul|echipament|echipamentul|echipamente|laptop|laptopul|soft|softul|software|scule|bocanci|materiale|materialele)',
      'kit* (de start|de început|de lucru|inițial)',
      'pachet* (de start|de început|inițial)',
      'haine de lucru',
    ),
  ],
  'room-word': [
    ...guessed(
      '(cazare|cazarea|cazării|cameră|camera|camere|chirie|chiria|chiriei|apartament|apartamentul|garsonieră|pat|cămin|lenjerie)',
    ),
  ],
  'odd-channel': [
    ...seen('FR-LINEN', '(western union|moneygram|money gram|ria)'),
    ...guessed(
      '(card|carduri|cardul|cardurile|cod|coduri) (cadou|cadouri|google play|steam|itunes|paysafe|preplătit|preplătite|reîncărcabil)',
      '(paysafecard|paysafe|revolut|mia plăți)',
      '(bitcoin|bitcoini|btc|usdt|crypto|cripto|criptomonede|criptomonedă)',
      '(cash|numerar|în mână|bani gheață|bani lichizi)',
      '(contul|cont) (personal|meu|soției|privat|unei persoane|colegei|fratelui)',
    ),
  ],
  crypto: [
    ...seen(
      'FBI-24',
      '(bitcoin|bitcoini|btc|usdt|tether|crypto|cripto|criptomonede|criptomonedă|criptomoneda|criptomonedelor)',
    ),
    ...guessed(
      '(binance|bybit|coinbase|metamask)',
      '(monede|monedă|active) (digitale|virtuale|digitală|virtuală)',
      'portofel* (digital|crypto|cripto|electronic)',
    ),
  ],
  'your-account': [
    ...seen(
      'EUROPOL-M',
      '(contul|contului|conturile|cont) (tău|dvs|dumneavoastră|personal|bancar|propriu|tale)',
      '(cont|conturi) (pe numele tău|bancar pe numele|pe numele)',
    ),
    ...guessed('(cardul|iban ul|iban|revolut ul|revolut) (tău|dvs|dumneavoastră)'),
  ],
  'receive-money': [
    ...seen(
      'EUROPOL-M',
      '(primești|primiți|primi|primești|încasezi|încasați|încasa|accepți|primirea) .. (bani|banii|transfer|transferuri|plăți|plăților|sume|sumele|fonduri|viramente|bani)',
    ),
    ...guessed(
      '(bani|banii|sumele|transferurile|plățile) (intră|vin|ajung|vor intra|vor veni|primiți|primite|vor ajunge|care)',
      '(clienții|cumpărătorii) .. (plătesc|trimit|virează|depun) .. (contul|cont|cardul)',
      'îți (intră|vin|virează) [niște|bani]',
    ),
  ],
  'forward-money': [
    ...seen(
      'EUROPOL-M',
      '(transferi|transferați|transferă|transfera|trimiți|trimiteți|trimite|virezi|virați|dai|redirecționezi|trimiteți) [mai|tot] [mai] (restul|banii|suma|diferența|sumele|mai departe|tot)',
      '(trimiți|trimiteți|trimite|transferi|transferați|dai|virezi|trimis|trimiși|transferi) [i|banii|restul|le|suma] mai departe',
    ),
    ...guessed(
      '(scoți|scoateți|retragi|retrageți|scoate|retrage) [banii|tot|numerarul] (banii|cash|numerar|numerarul|tot|suma|de la bancomat)',
      '(predai|predați|dai|duci|înmânezi) (banii|numerarul|plicul|suma|cash ul)',
      'le (trimiți|transferi|virezi|dai) (la|către|pe|în|altcuiva)',
    ),
  ],
  'keep-percentage': [
    ...seen(
      'EUROPOL-M',
      '(păstrezi|păstrați|păstra|rămâi|rămâne|oprești|opriți|îți oprești|îți rămâne) [cu|ție|îți|pentru] ({number}|un procent|o parte|comisionul|un comision|comision|partea|zece|cinci)',
      '(comision|procent) (din|de la|pentru|la) (fiecare|orice|toate) (transfer|transferul|plată|tranzacție|operațiune|sumă|tranzacția|transferurile)',
    ),
    ...guessed(
      '{number} [la sută] (din|de la|la|pentru) fiecare (transfer|plată|tranzacție|sumă|operațiune)',
      '(minus|mai puțin|scazi|reții) [comisionul|partea] (ta|tău|comisionul|partea)',
    ),
  ],
  cheque: [...seen('FTC-21', '(cec|cecul|cecuri|mandat poștal)')],
  parcel: [
    ...seen('USPIS', '(colet|colete|coletul|coletele|pachet|pachete|pachetul|pachetele)'),
    ...guessed('(marfa|marfă|produsele) (ajunge|vine|livrată|livrate|primite)'),
  ],
  'send-on': [
    ...seen(
      'USPIS',
      '(reexpediezi|reexpediați|reexpedierea|reexpediere|retrimiți|retrimiteți|retrimiterea|redirecționezi|redirecționarea)',
      '(reambalezi|reambalați|reambalare|reambalarea|reetichetezi|reetichetare)',
    ),
    ...guessed(
      '(lipești|lipiți|schimbi|pui|printezi|tipărești) [o|alt|altă|alte|noile] [nouă] (etichetă|etichete|etichetele|eticheta|awb)',
      '(etichetă|etichete|adresă|awb) (nouă|noi|nou)',
      '(le|îl|il) (trimiți|expediezi|duci|predai|trimiteți|expediați) (la|mai|către|curierului|prin|pe|altă|în)',
    ),
  ],
  'your-home': [
    ...seen('USPIS', '(acasă|la domiciliu|domiciliul|adresa ta|adresa dvs|adresa dumneavoastră|ușa ta)'),
    ...guessed('(casa|apartamentul|locuința) (ta|tău)'),
  ],

  // ── Clicks and tasks ─────────────────────────────────────────────────────────
  'click-task': [
    ...seen(
      'EVZ',
      '(dai|dă|dați|da|să dai) [un|niște|câteva] (like|likeuri|like uri|aprecieri|laicuri|inimioare|stele)',
      '(apreciezi|apreciați|aprecia|apreciere|evaluezi|evaluați|evaluarea|evaluează|notezi) [niște|unele|la] (videoclipuri|clipuri|hoteluri|produse|aplicații|restaurante|postări|pagini|magazine|hotelurilor|produselor|aplicațiilor)',
    ),
    ...guessed(
      '(urmărești|urmăriți|abonezi|abonați|dai follow|follow) [te|vă|la] (pagini|conturi|canale|la canale|la pagini|influenceri|profiluri)',
      '(scrii|lași|postezi|scrieți|lăsați) (recenzii|review uri|reviewuri|comentarii|păreri)',
      '(trimiți|trimite|trimiteți|faci|fă) [o|un|niște|captura] (captură|capturi|screenshot|printscreen|poză de ecran|captura)',
      '(optimizare|optimizarea|optimizezi|promovezi|boost) (date|datelor|produselor|aplicații|comenzi|aplicațiilor|hotelurilor|comenzilor|produse|hoteluri)',
      '(vizionezi|te uiți la|privești) (clipuri|videoclipuri|reclame)',
    ),
  ],
  'task-word': [
    ...seen(
      'EVZ',
      '(sarcină|sarcini|sarcina|sarcinile|task|taskuri|task uri|taskul|taskurile|misiune|misiuni|misiunea)',
      'nivel* (vip|următor|următorul|{number})',
    ),
    ...guessed(
      '(următorul|următoarea|următoarele) (nivel|set|comandă|pachet)',
      '(comandă|comenzi|comanda) (combinată|combinate|premium|specială)',
      'set* de (sarcini|comenzi|taskuri)',
    ),
  ],
  'top-up': [
    ...seen(
      'FBI-24',
      '(reîncarci|reîncarcă|reîncărcați|reîncărcarea|încarci|încărcați|alimentezi|alimentează|alimentați|alimentarea) [contul|cont|portofelul|soldul|cu]',
      'sold* (negativ|insuficient|pe minus)',
    ),
    ...guessed(
      '(depui|depune|depuneți|plătești|investești|adaugi|depunere|depunerea) .. (ca să|pentru a|pentru) (continua|continui|debloca|deblochezi|activa|termina|finaliza|trece|treci|finalizezi|continuarea)',
      '(depunere|depunerea|depozit) (minimă|minim|de {amount})',
      '(depui|depune|alimentezi|încarci) {amount}',
      '(adaugi|adaugă) (fonduri|bani) în (cont|platformă)',
    ),
  ],
  withdraw: [
    ...seen(
      'FBI-24',
      '(retrage|retragi|retragere|retragerea|retrageți|retragerii)',
      '(deblochezi|debloca|deblocarea|încasa|scoate|scoți) (câștigul|câștigurile|banii|contul|fondurile|comisionul|comisioanele|suma|contului|fondurilor)',
    ),
  ],
  'bring-friends': [
    ...seen(
      'CAFC-23',
      '(adu|aduci|aduceți|invită|inviți|invitați|recomandă|recomanzi|cheamă|recrutează|recrutezi) [și|un|o|ți|pe|alți|câți] (prieteni|prietenii|prieten|prietenă|prietene|fete|cunoscuți|persoane|oameni|băieți|o prietenă|colegi)',
      '(bonus|comision|premiu) (pentru|de|pe) (fiecare|recomandare|recomandări|cap|persoană)',
    ),
    ...guessed(
      '(pentru|de) fiecare (prieten|prietenă|persoană|fată|om) (adus|adusă|recomandat|recomandată|invitat|invitată|pe care)',
    ),
  ],
  debt: [
    ...seen(
      'ILO-11',
      '(datorie|datoria|datorii|datoriei)',
      '(se|îți|ți|vă|vi|o să|va|vor) [se|va|vor|fi] (reține|rețin|scade|scad|opri|oprește|opresc|reținut|reținuți|scăzut|scăzuți|oprit|opriți|reținută) [bani|banii|din|treptat]',
      '(reținem|oprim|scădem|tăiem) [îți|banii] (din|de|pe|banii|contravaloarea)',
    ),
    ...guessed(
      '(plătești|dai înapoi|returnezi|restitui) [mai|după|banii] (târziu|ulterior|din salariu|din muncă|din primul|lucrând|din leafă|muncind)',
      '(îți|te|vă) (împrumutăm|avansăm|împrumută|dăm împrumut)',
      '(pe datorie|pe credit|împrumut|pe caiet)',
      '(rămâi|vei rămâne) dator*',
      'ne (datorezi|ești dator|vei datora)',
    ),
  ],

  // ── Papers and people ────────────────────────────────────────────────────────
  passport: [
    ...seen(
      'RO-ANITP',
      '(pașaport|pașaportul|pasaport|pașapoarte|pașapoartele|pașaportului|buletin|buletinul|buletinului|buletine)',
      '(carte|cartea|cărții|act|actul|acte|actele) de identitate',
    ),
    ...guessed(
      '(ci|cnp|permis de conducere|permisul auto|certificat de naștere|actele personale|documentele personale)',
      'copie ci',
    ),
  ],
  'send-verb': [
    ...seen('LURES', '(trimite|trimiteți|trimiți|trimitem)'),
    ...guessed(
      '(dă|dați|dai|arată|arătați|urcă|încarcă|încărcați|atașează|atașați|fă|fotografiază|scanează|scanați|prezintă|furnizează|completează) [mi|ne|ți|te|o]',
      '(avem|am|ne trebuie|îmi trebuie) [nevoie] [de] (o|copie|poză|poza|copia) [copie|poză|poza]',
      '(trebuie|rugăm) [te|să|vă] (trimiți|să trimiți|să trimiteți|trimiteți)',
    ),
  ],
  'copy-or-photo': [
    ...seen(
      'LURES',
      '(poză|poze|poza|pozele|fotografie|fotografii|copie|copia|copii|scan|scanată|față verso|ambele fețe|față și spate)',
    ),
  ],
  'bank-details': [
    ...seen(
      'RO-ANITP',
      '(date|datele|detaliile|informațiile) (bancare|cardului|de card|contului)',
      '(iban|număr* de card|număr* cardului|număr* contului|număr* de cont|cnp)',
    ),
    ...guessed('(parola|codul|pinul) (de la bancă|cardului|bancar|de la card)', 'poz* cardului'),
  ],
  contract: [
    ...seen('RO-ANITP', '(contract|contractul|contracte|contractului)', 'ofert* (scrisă|de angajare)'),
  ],
  interview: [
    ...seen(
      'EURES',
      '(interviu|interviul|interviuri|interviului|apel video|videocall)',
      '(cunoști|cunoaște|cunoașteți|întâlnești|întâlnire cu|discuție cu) (echipa|șeful|managerul|directorul|familia|patronul|patroana)',
    ),
  ],
  'visitor-visa': [
    ...seen(
      'MEA-23',
      '(viză|viza|vize) (de turist|turistică|turist|de vizită|de vizitator|de tranzit|de scurtă)',
    ),
    ...guessed(
      '(ca|drept) (turist|turiști|turistă|vizitator)',
      '(viză|viza) (schengen|la sosire)',
      'fără viză 90',
    ),
  ],
  'free-travel': [
    ...seen(
      'RO-EVE',
      '(transport|transportul|bilet|biletul|bilete|biletele|zbor|zborul|drum|drumul|avion) [și|de|dus|de avion] [cazare|cazarea|masă|avion] (asigurat|asigurate|gratuit|gratuită|gratis|plătit|plătite|plătită|decontat|inclus|incluse|asigurată|oferit|acoperit)',
    ),
    ...seen('LURES', '(transport|transportul|bilet|avion) și cazare [plătite|plătită|asigurate|de|gratuită]'),
    ...guessed(
      '(plătim|asigurăm|cumpărăm|îți luăm|suportăm|decontăm|îți cumpărăm) [noi|tot|îți] (transportul|drumul|biletul|biletele|avionul|zborul|transport|bilet)',
      '(te|vă) (luăm|așteptăm|preluăm|ia|așteaptă|preia) [cineva|noi|șoferul] (de la|la|din|de acasă) [aeroport|gară|aeroportul|autogară|acasă]',
      '(totul|tot) (este|e|plătit|asigurat) [plătit|asigurat|gratuit|pe|de]',
      '(cheltuieli|costuri) (plătite|acoperite|suportate)',
      'drum plătit',
    ),
  ],
  'free-housing': [
    ...seen(
      'RO-EVE',
      '(cazare|cazarea|locuință|locuința|cazarea|chiria) [și|si] [masa|masă|transport|mâncare] (gratuită|gratuite|gratis|asigurată|asigurate|plătită|plătite|inclusă|oferită|incluse|moca)',
      '(transport|masă|masa|mâncare|bilet) și (cazare|cazarea)',
      'cazare (gratuită|asigurată|și)',
    ),
    ...guessed(
      '(asigurăm|oferim|avem|dăm) [și|noi|gratuit] (cazare|cazarea|locuință)',
      '(stai|locuiești|dormi|stați|locuiți) (gratis|gratuit|la noi|în casa|la familie|la fermă)',
    ),
  ],
  'free-food': [
    ...seen(
      'RO-EVE',
      '(masa|masă|mâncare|mâncarea|mese|trei mese) (gratuită|gratis|gratuite|asigurată|asigurate|plătită|inclusă|incluse|moca|oferită)',
      '(cazare|cazarea|transport) și (masă|masa|mâncare|mâncarea|mese)',
    ),
    ...guessed(
      '(trei|3) mese (pe|la) zi',
      '(masă|masa|mâncare) și (cazare|transport|cazarea)',
      '(asigurăm|oferim|dăm) (masa|masă|mâncare|trei mese)',
    ),
  ],
  'free-visa': [
    ...seen('NP-FVFT', '(viză|viza) (gratuită|gratis|plătită|asigurată|inclusă|moca)'),
    ...guessed(
      '(plătim|facem|rezolvăm|ne ocupăm de|scoatem|asigurăm) [noi|îți|și|toate] (viza|vizele|actele|permisul|permisul de muncă)',
      '(actele|acte|permisul) (gratuite|gratis|plătite|rezolvate|asigurate|pe cheltuiala noastră)',
      '(bilet|cazare|transport|avion) și viză',
    ),
  ],
  border: [
    ...seen(
      'BI-PH',
      '(vamă|vama|vameș|vameși|vameșului|imigrări|graniță|granița|frontieră|frontiera|vameșul)',
      '(poliția|polițist|polițistul|ofițer|agent|controlul) (de frontieră|la frontieră|de la frontieră|vamal|pașapoartelor|de la aeroport|de la graniță)',
    ),
    ...guessed('(la|în) (aeroport|ambasadă|consulat|punctul de trecere)'),
  ],
  'tell-verb': [
    ...seen(
      'BI-PH',
      '(spui|spune|spuneți|zici|zi|ziceți|declari|răspunzi|răspunde|declarați) (că|le că|doar|doar că|lor|simplu|la vamă|la graniță)',
      '(prefă te|te prefaci|prefaceți vă|te dai drept|dai drept)',
    ),
    ...guessed(
      '(minți|minte|ascunde|ascunzi|șterge|ștergi|ștergeți)',
      '(învață|repetă|repeți|memorează) [bine] (răspunsurile|povestea|răspunsul)',
      'nu (spui|spune|zi|zici|pomeni|pomenești|arăta|arăți|menționa|spuneți)',
    ),
  ],
  'guard-or-gate': [
    ...guessed(
      '(paznic|paznici|bodyguarzi|gardieni|pază) (înarmat|înarmați|la poartă|la intrare|zi și noapte|armată)',
      '(poartă|poarta|porți|porțile|ușa|ușile) (închisă|închise|încuiată|încuiate)',
      '(complex|incintă|tabără|cămin) (închis|închisă|păzit|păzită)',
      'sârmă ghimpată',
    ),
  ],
  family: [
    ...seen(
      'IOM-MI',
      '(familie|familia|familiei|părinți|părinții|părinților|mama|tata|mamei|soț|soțul|soțului|soția|soției|frate|fratele|sora|prieten|prieteni|prietenii|prietenilor|prietenul|iubitul|rude|rudele|colegi|copii|copiii)',
    ),
  ],
  authority: [
    ...seen(
      'FBI-23',
      '(poliție|poliția|poliției|ambasadă|ambasada|ambasadei|consulat|consulatul|sindicat|sindicatul|itm|inspecția muncii|avocat|avocatul|ong|tribunal|autorități|autoritățile)',
    ),
  ],
  'women-only': [
    ...seen(
      'LURES',
      '(căutăm|caut|angajăm|angajez|recrutăm|selectăm|avem nevoie de|se caută) [{number}|urgent|și|noi|două|trei] (fete|fată|tinere|domnișoare|domnișoară|femei|doamne|fetele)',
      'fete {number}',
    ),
    ...guessed(
      '(doar|numai|exclusiv) (fete|femei|domnișoare|doamne|tinere)',
      '(fete|femei|domnișoare|tinere) (frumoase|tinere|cu aspect|între|cu vârsta|drăguțe|serioase între|singure|necăsătorite|de la|prezentabile|până)',
      '(fetelor|domnișoarelor|job pentru fete|joburi pentru fete|loc pentru fete)',
    ),
  ],
  looks: [
    ...seen(
      'RO-EVE',
      '(aspect|înfățișare|prezență) (plăcut|plăcută|fizic plăcut|îngrijit|foarte plăcut)',
      'aspect fizic plăcut',
    ),
    ...guessed(
      '(frumoasă|frumoase|drăguță|drăguțe|atrăgătoare|suplă|suple|slabă|sexy|siluetă|elegantă|prezentabilă|prezentabile)',
      '(înălțime|înălțimea|greutate|greutatea) (și|minim|minimă|de|peste)',
      '(dimensiuni|măsurile|măsuri) (corp|tale|bust|corporale)',
      'fără tatuaje',
      'corp (frumos|tonifiat|lucrat)',
    ),
  ],
  'body-word': [
    ...seen(
      'IOM-MI',
      '(corp întreg|tot corpul|în picioare|costum de baie|bikini|lenjerie|lenjerie intimă|chiloți|sutien|topless|nud|nuduri|dezbrăcată|goală|măsurile tale|în lenjerie)',
    ),
  ],
  'photo-word': [
    ...seen(
      'LURES',
      '(poză|poze|poza|pozele|fotografie|fotografii|video|videoclip|selfie|selfieuri|cameră|webcam|imagini)',
    ),
  ],
  'school-age': [
    ...seen(
      'NAPTIP',
      '(de la|peste|între|cu vârsta de|de|minim) (13|14|15|16|17) (ani|și|la)',
      'minor* (acceptat*|acceptă|și ele|bineveniți|ok)',
    ),
    ...guessed(
      '(eleve|elevă|elevi|elev|liceene|liceeni|liceană|adolescente|adolescenți|minore|minori)',
      '(fete|băieți|tineri|fetele|jucători) (de|între) (13|14|15|16|17)',
      'chiar dacă (ești|sunt) minor*',
      'sub 18 ani',
    ),
  ],
  affection: [
    ...seen(
      'LJI-T',
      '(te iubesc|te ador|te iubesc mult)',
      '(iubirea mea|dragostea mea|iubito|iubita mea|scumpa mea|prințesa mea|sufletul meu|viața mea|inima mea|iubi)',
    ),
    ...guessed(
      '(vom sta|stăm|locuim|vom locui|vom trăi|trăim|să stăm|să trăim|să locuim|vom fi) împreună',
      '(mi e dor de tine|mi e dor|mă gândesc la tine)',
      '(ne căsătorim|căsătorește te cu mine|te iau de soție|facem nunta)',
      '(îndrăgostit de tine|frumoasa mea|bebe)',
    ),
  ],

  // ── Contact and haste ────────────────────────────────────────────────────────
  messenger: [
    ...seen('LURES', '(whatsapp|telegram|messenger|signal|viber|skype|wechat)'),
    ...guessed(
      '(wapp|whatsap|watsapp|whatsup|whats|wup|wa|tg|telegramul|vaiber|insta)',
      '(pm|privat|inbox|dm|mesaj privat|mesaje private|mess)',
    ),
  ],
  'message-me': [
    ...seen('LURES', '(trimite|trimiteți) [o|un|poze|poză|mesaj|cv] [poză|mesaj|cv|poze] (pe|la|în)'),
    ...guessed(
      '(scrie|scrieți|scrie mi|scrieți mi|sună|sunați|contactează|contactați|contactează mă|contactați ne|adaugă|adăugați|lasă|lăsați|dă|dați|vorbim|continuăm|discutăm|îți explic) [mi|ne|mă|un|o|mesaj|te] (pe|la|în|prin|mesaj|un mesaj|privat|numărul|număr|add|sms)',
      '(detalii|informații|mai multe detalii|mai multe informații|relații|info|cv|înscrieri|programări|doritorii|persoanele interesate) (pe|la|în|prin|doar pe|numai pe|privat|telefonic)',
      '(aștept|așteptăm) (mesaj|mesajul|mesaje|mesajele|cv)',
      '(pm|mesaj privat|privat|în privat) (pentru|cu|dacă|și)',
      '(adaugă|adăugați) [mă|ne|numărul|acest] (pe|la|numărul|contactul)',
    ),
  ],
  'click-link': [
    ...seen('EVZ', '(dă|dai|dați|apasă|apăsați) [un] (click|clic|pe link|pe linkul|pe)'),
    ...guessed(
      '(înscrie|înscrieți|înregistrează|înregistrați|înscrie te|înregistrează te) [te|vă] (aici|pe|la|prin|cu)',
      '(intră|intrați|alătură te|alăturați vă) (în|pe|la|grupului|pe linkul) [grupul|acest|canalul|link|nostru]',
      '(descarcă|descărcați|instalează|instalați|instalezi|descarci) [aplicația|programul|această|app|apk|o]',
      '(deschide|accesează|accesați|folosește) (linkul|link ul|acest link|platforma|site ul)',
      'cod* (de invitație|de referință|de invitație)',
      'link* (de mai jos|din bio|de aici)',
    ),
  ],
  hurry: [
    ...seen(
      'RO-EVE',
      '(plecări|plecare|plecarea|angajare|angajări) (rapide|rapidă|imediată|imediate|urgentă|urgente)',
    ),
    ...guessed(
      '(locuri|număr de locuri|posturi) (limitate|limitat|puține)',
      '(ultimele|doar|au mai rămas|mai sunt|mai avem) [{number}|câteva|doar|trei|două|puține] (locuri|posturi|loc)',
      '(doar|numai|până) (azi|astăzi|mâine|în seara)',
      '(urgent|urgentă|urgente|foarte urgent|grăbește te|grăbiți vă)',
      '(începere|începi|începeți|începem|start) (imediată|imediat|azi|astăzi|de mâine|mâine|de azi|chiar azi)',
      'primii (veniți|înscriși)',
    ),
  ],
  'days-to-departure': [
    ...seen(
      'RO-EVE',
      '(pleci|plecați|plecăm|plecare|plecarea|plecări|zburăm|zbori|zborul|cursa) [e|este|chiar|deja] (mâine|de mâine|azi|diseară|săptămâna asta|săptămâna aceasta|poimâine|sâmbătă|duminică|vineri|luni|weekendul acesta|în {number} zile|în trei zile|în două zile|în câteva zile|peste {number} zile|peste trei zile|peste două zile)',
    ),
  ],
  'group-word': [
    ...seen(
      'EVZ',
      '(grup|grupul|grupuri|canal|canalul) (de|pe|nostru|vip|cu) [whatsapp|telegram|lucru|muncă|taskuri|membri|sarcini]',
      '(grupul|grupului|canalul) (nostru|acesta|ăsta)',
    ),
    ...guessed('(membrii|membri|admin|adminul|administratorul) (grupului|canalului|din grup)'),
  ],

  // ── The offer ────────────────────────────────────────────────────────────────
  'easy-money-wording': [
    ...seen(
      'EURES',
      '(bani|banii|câștig|câștiguri|venituri) (ușor|ușori|rapid|rapizi|ușoare|rapide|repede|simplu)',
      '(câștigă|câștigi|faci|fă|câștigați|câștig|să faci) .. (bani|banuți|venit|venituri|bănuți) .. (ușor|rapid|repede|fără efort|din prima zi|de pe telefon|de acasă|din pat)',
    ),
    ...guessed(
      '(devii|devino) (bogat|bogată|milionar|propriul șef|propriul tău șef)',
      '(libertate|independență) financiară',
      'venit* (pasiv|pasive|suplimentar ușor|extra ușor)',
      '(schimbă ți|îți schimbi|schimbă) viața',
      'bani (din nimic|moca|fără muncă)',
    ),
  ],
  'guaranteed-result': [
    ...seen(
      'VISA-DZ',
      '(viză|viza|job|jobul|angajare|angajarea|post|postul|contract|loc de muncă|locul) [100|de|este|e|sută] [la sută|muncă] (garantat|garantată|asigurat 100|sigur 100|asigurată 100|garantate)',
    ),
    ...guessed(
      '(garantăm|îți garantăm|îți garantez|garantez|promitem) [100|că|la sută|un|o|ți] (viza|viză|job|jobul|angajarea|angajare|contract|contractul|locul|locul de muncă|postul|permisul)',
      '(câștig|câștiguri|venit|venituri|profit|rezultat|salariu) (garantat|garantate|sigur|sigure)',
      '(100|sută la sută) (garantat|garantată|sigur|sigură)',
      '(nimeni|niciun dosar) nu (este|e|a fost) (refuzat|respins)',
    ),
  ],
  'guarantee-innocent': [
    ...guessed(
      'salariu* (minim|de bază) [brut] garantat',
      'ore garantate',
      '(perioadă|perioada|fond|fondul|termen|certificat|scrisoare) de garan*',
      '(nu|nimeni nu|nicio agenție nu) (garantează|garantăm|poate garanta|putem garanta|garantez)',
      '(garantăm|garantează) (confidențialitatea|calitatea|egalitatea|siguranța|șanse)',
      'garanția (pentru tineret|produsului|legală)',
    ),
  ],
  'perk-word': [
    ...guessed(
      '(bonus|bonusuri|prime|bacșiș|bacșișuri|premii) [mari|lunare|de|lunar|săptămânale]',
      '(piscină|sală|plajă|fitness)',
      '(petreceri|excursii|distracție|cadouri|vacanțe)',
      '(wifi|internet|spălătorie) (gratuit|gratis|inclus|gratuită)',
      'concediu plătit',
      '(la mare|pe malul mării)',
    ),
  ],
  'hired-without-interview': [
    ...seen(
      'DUBAI',
      '(ai fost|ați fost) (selectat|selectată|selectați|acceptat|acceptată|ales|aleasă|angajat|angajată|aprobat|aprobată)',
    ),
    ...guessed(
      '(fără|nu e nevoie de|nu este nevoie de|nu facem|nu trebuie) [niciun|alt] (interviu|interviuri)',
      '(ești|sunteți) [deja|direct|practic] (angajat|angajată|acceptat|acceptată|angajați)',
      '(jobul|postul|locul) (este|e) [deja|al] (al tău|tău|deja|asigurat)',
      '(angajare|angajăm) (pe loc|imediat|imediată|directă|instant|direct|fără interviu)',
      '(începi|începeți|poți începe|puteți începe) (azi|astăzi|chiar azi|de azi|din seara asta|imediat|chiar acum)',
      '(candidatura|cererea|aplicația) (ta|dvs) (a fost|este) (aprobată|acceptată)',
    ),
  ],

  // ── The employer ─────────────────────────────────────────────────────────────
  'changed-story': [
    ...guessed(
      '(jobul|postul|locul|contractul|planul|destinația) (s a schimbat|nu mai e|nu mai este|e acum|este acum|va fi de fapt)',
      '(schimbare de plan|s a schimbat planul|de fapt|până la urmă|în schimb|am schimbat|schimbare) .. (vei lucra|lucrezi|mergi|vei merge|pleci|altă|alt|bar|club|familie|oraș|țară)',
      '(am|s a|au) (schimbat|schimbă) (patronul|angajatorul|țara|orașul|destinația|firma|familia|contractul|jobul)',
      '(alt|altă) (patron|angajator|țară|oraș|firmă|familie|job) (deocamdată|în loc|mai întâi|până atunci)',
      '(vei primi|primești|vei câștiga|câștigi) mai puțin (decât|ca)',
    ),
  ],
  'refused-checks': [
    ...seen('LURES', '(prea|greu|complicat) .. (explicat|povestit|discutat|spus) (la telefon|prin telefon)'),
    ...guessed(
      '(nu|n) (facem|fac|putem|pot|vorbim|vorbesc|se poate) [face|vorbi|pe|apel|apeluri] (video|videocall|apeluri video|apel video|cameră|camera|la telefon)',
      '(nu|nu mai) (pune|puneți|întreba|întrebați|pune) [atâtea|așa|prea|multe] [multe] (întrebări|atâtea|atât)',
      'nu (putem|pot|se poate|avem voie) [să] (arăta|arătăm|arăt|trimite|trimitem|trimit|da|dăm|vizita|vizitat|vedea|spune|spunem) [ți|vă|copia|o copie] (contractul|licența|autorizația|adresa|sediul|biroul|numele|contract)',
      '(camera|webcamul) (mea|e|este|nu) [e|nu] (stricată|stricat|defectă|funcționează|merge)',
      '(numele|identitatea) (firmei|familiei|angajatorului|clientului) (e|este|rămâne) (confidențial|confidențială|secret|secretă)',
      'nu (sunați|suna|contacta|contactați|căuta|scrie) [la|pe] (hotelul|hotel|firma|firmă|clubul|club|sediul|angajatorul|banca|familia|compania)',
      'nu (trebuie|e nevoie) să (verifici|verificați|cauți|suni|vezi) (firma|nimic|pe|contractul|adresa)',
    ),
  ],
  'odd-age-floor': [
    ...seen(
      'DE-BRE',
      '(peste|minim|minimum|de la|vârsta minimă|cel puțin|împlinită|trecut de) (20|21|22|23|24|25) [de] ani',
    ),
    ...guessed('(20|21|22|23|24|25) [de] ani (împliniți|minim|în sus|plus)'),
  ],

  // ── Money up front, in whole wordings ────────────────────────────────────────
  'fee-to-get-job': [
    ...seen(
      'RO-TEL',
      '{amount} (comision|comisionul|comisionul nostru|taxă|taxa|pentru dosar|taxă de înscriere|de dosar|pentru acte|pentru intermediere|pentru legalizarea)',
      '(comision|comisionul|taxă|taxa|taxa de înscriere|înscrierea|intermedierea|dosarul) [este|e|de|de dosar|costă|al agenției] [doar|de] {amount}',
      '(plătești|plătiți|achiți|achitați|plata|plătit|achitat|dai|trimiți|depui) .. (comision|comisionul|comisionului|taxa de înscriere|taxa de dosar|taxei de|legalizarea actelor)',
    ),
    ...guessed(
      '(plătești|plătiți|achiți|achitați|depui|trimite|trimiți|plata|trimiteți) .. (ca să|pentru a|înainte să|înainte de a|pentru) (începi|începe|activa|confirma|semna|obține|primi|intra|activezi|primești|începerea|activarea|confirmarea) [contractul|jobul|postul|dosarul|lucrul|munca|contul|contractului]',
      '(contractul|adresa|jobul|interviul|plecarea) .. (după|numai după|doar după|imediat după) (plată|plata|ce plătești|achitarea|ce achiți|ce plătiți|avans)',
      '(mai întâi|întâi|înainte) (plătești|achiți|trebuie să plătești|dai|se plătește|plătiți|trimiți) [o|taxa|un|comisionul|{amount}]',
    ),
  ],
  'fee-visa-permit': [
    ...seen(
      'RO-ANITP',
      '(taxă|taxa|costul|costurile|prețul|plata) (de|pentru|vizei|cu) (viză|viza|permisul de muncă|permis|vize)',
      '(plătești|plătiți|achiți|achitați|trimiți|dai) .. (viză|viza|permisul|permisul de muncă)',
    ),
    ...guessed(
      '{amount} (pentru|de|costă|pe) (viză|viza|permis|permisul|permisul de muncă|acte|invitație)',
      '(viza|permisul|permisul de muncă|invitația) [te|de|ta] (costă|e|este|ajunge la|vine) {amount}',
      '(pachet|pachetul) (de viză|viză|familie|complet cu viză)',
      'taxa (ambasadei|consulară|de la ambasadă) .. (la noi|nouă|agentului|prin noi|{amount})',
    ),
  ],
  'fee-training': [
    ...seen(
      'FISC-MX',
      '(plătești|plătiți|achiți|achitați|cumperi|cumpărați|achită|plata|suporți) .. (curs|cursul|cursului|training|trainingul|instruirea|certificatul|suportul de curs|calificarea)',
      '(curs|cursul|training|trainingul|certificatul|instruirea) .. (costă|la prețul de|contra|plătit de tine|achitat) [de] {amount}',
    ),
    ...guessed(
      '{amount} (pentru|de|costă) (curs|cursul|training|instruire|certificat|certificatul|diplomă)',
      '(curs|cursul|training|trainingul) (obligatoriu|inițial|de pregătire) .. ({amount}|cu plată|contra cost|pe banii tăi)',
      '(taxă|taxa|costul|prețul) (de curs|cursului|pentru curs|de instruire|trainingului|examenului|certificatului)',
    ),
  ],
  'fee-check-medical': [
    ...seen(
      'RO-TEL',
      '(plătești|plătiți|achiți|achitați|trimiți|plata|dai|trimite) .. (analize|analizele|analizelor|control medical|controlul medical|cazier|cazierul|asigurare|asigurarea|asigurării|avizul medical)',
      '{amount} (pentru|de|costă) (analize|analizele|controlul medical|asigurare|asigurarea|cazier|cazierul|control medical)',
    ),
    ...guessed(
      '(analizele|controlul medical|asigurarea|cazierul) .. (costă|le plătești|o plătești|la medicul nostru|la clinica noastră) [{amount}]',
      '(taxă|taxa|costul) (de|pentru|analizelor|asigurării) (analize|medicală|asigurare|control|cazier)',
    ),
  ],
  'fee-kit-uniform': [
    ...guessed(
      '(plătești|plătiți|achiți|cumperi|cumpărați|achitați|plata|comanzi) .. (uniformă|uniforma|uniformei|ecuson|ecusonul|kit|kitul|kitul de start|echipament|echipamentul|softul|software|pachetul de start|laptopul)',
      '{amount} (pentru|de|costă) (uniformă|uniforma|ecuson|kit|kitul|echipament|echipamentul|soft|softul)',
      '(uniforma|ecusonul|kitul|softul|pachetul de start) .. (costă|o plătești|îl plătești|se plătește|contra cost)',
      '(taxă|taxa|costul|prețul|garanție|garanția) (pentru|uniformei|echipamentului|ecusonului|kitului) [uniformă|echipament|uniforma|echipamentul]',
    ),
  ],
  'holding-deposit': [
    ...seen(
      'RO-TEL',
      '(avans|avansul|garanție|garanția|depozit|acont|{amount}) .. (ca să|pentru a|pentru|să) [îți|ți] (rezervi|rezerva|rezervăm|rezervarea|păstrăm|păstra|păstrarea|ținem|ține|bloca|asigura) [a] (locul|locului|postul|postului|un loc|jobul)',
      '(avans|garanție|depozit|garanția|avansul|acont) (rambursabil|rambursabilă|returnabil|returnabilă|recuperabil)',
    ),
    ...guessed(
      '(avans|avansul|garanție|garanția|depozit|depozitul|banii) .. (returnează|returnăm|returnată|restituie|restituim|primești înapoi|recuperezi|dăm înapoi|scade) .. (primul|prima|salariu|sosire)',
      '(rezervă|rezervi|rezervați|blochează) [ți|îți|vă] (locul|postul|un loc) (cu|plătind|contra|printr un|achitând|acum cu)',
      '(lași|lasă|depui|dai|plătești|trimiți) (un|o|avans|garanție) (avans|garanție|depozit|acont|arvună)',
    ),
  ],
  'fee-room-before-arrival': [
    ...seen(
      'FR-LINEN',
      '(plătești|plătiți|achiți|achitați|trimiți|virezi|plata|avans|garanție|garanția|trimite) .. (cazare|cazarea|cazării|chirie|chiria|chiriei|cameră|camera|camerei|apartament|apartamentul) .. (înainte|în avans|anticipat|acum|rezerv*|ajung*|sosire)',
    ),
    ...guessed(
      '(chiria|cazarea|camera|garanția) .. (plătită|achitată|se plătește|plătești) .. (înainte|în avans|dinainte|până ajungi)',
      '(prima lună|două luni|o lună) [de] (chirie|cazare) .. (înainte|în avans|acum|dinainte)',
    ),
  ],
  'untraceable-payment': [
    ...seen(
      'FR-LINEN',
      '(plătești|plătiți|trimiți|trimite|trimiteți|plata|virezi|achiți|{amount}) .. (prin|la|cu) (western union|moneygram|ria)',
    ),
    ...guessed(
      '(plătești|plătiți|trimiți|trimite|trimiteți|plata|achiți|cumperi|cumpără|{amount}) .. (în|prin|cu|un|niște|de) (crypto|cripto|criptomonede|bitcoin|usdt|carduri cadou|card cadou|paysafecard|paysafe|cod paysafe|cartele)',
      '(codul|codurile|pozele|poză cu) (de pe|cardului|cardurilor|cartelei|paysafe|cartelelor|cardul cadou)',
      '(plătești|dai|plata|achiți|banii|plătiți|{amount}) .. (cash|în mână|numerar|în numerar|în plic) .. (șofer|șoferului|agentului|agent|intermediarului|la plecare|la sosire|recrutorului|omului|patronului)',
      '(în|pe) contul (personal|meu|soției|colegei|unei|unui|fratelui|cumnatului|privat)',
    ),
  ],

  // ── Papers ───────────────────────────────────────────────────────────────────
  'early-id-papers': [
    ...seen(
      'RO-ANITP',
      '(trimite|trimiteți|trimiți|dă|dați|arată|încarcă|urcă|fă|atașează|ne trebuie|îmi trebuie|avem nevoie) ..4 (buletin|buletinul|buletinului|pașaport|pașaportul|pașaportului|cartea de identitate|carte de identitate|actul de identitate|act de identitate|ci)',
      '(poză|poza|poze|copie|copia|copii|scan) (la|cu|după|de pe|a) (buletin|buletinul|buletinului|pașaport|pașaportul|pașaportului|ci|cartea de identitate|act|acte|actele|actul)',
    ),
    ...guessed(
      '(buletinul|buletin|pașaportul|ci) (față verso|față și spate|pe ambele fețe|pe ambele părți|scanat|în poză)',
      '(iban|cardul|datele cardului) și (buletinul|pașaportul|ci|cnp)',
    ),
  ],
  'selfie-with-id': [
    ...seen(
      'DE-LKA',
      '(selfie|poză cu tine|poză|poza|video|filmare|clip) .. (ținând|cu|lângă|în mână|ții) .. (buletinul|buletin|pașaportul|pașaport|cartea de identitate|actul|ci)',
      '(identificare|verificare|recunoaștere|identificarea|verificarea) (video|facială)',
    ),
    ...guessed(
      '(buletinul|pașaportul|actul|ci) (lângă|sub|aproape de|în dreptul) (față|fața|bărbie|obraz|figură)',
      '(mișcă|miști|întoarce|întorci) capul',
      '(verifică ți|confirmă ți|îți verifici|confirmi) identitatea (prin|cu|printr un|pe) (video|selfie|un|link|cameră)',
    ),
  ],
  'login-or-code': [
    ...seen(
      'ITRC',
      '(trimite|trimite mi|trimiteți|dă|spune|zi|dictează|dă mi|spune mi|transmite|zi mi) [mi|ne|ți] [repede|imediat] (codul|cod|parola|pinul|codurile|parolele|otp) [care|de|din|primit|pe|sms|bancar|la]',
      'codul .. (primit|primești|vine|vei primi|ajunge|a venit|primiți|îl primești) .. (trimite|trimiți|spune|spui|dă|dictezi|zi|trimiteți|comunici|dai)',
      '(vei primi|primești|îți vine|o să primești|veți primi|vine) un (cod|sms) .. (trimite|trimiți|spune|spui|dă|dai|zi|zici|mi l|ni l)',
    ),
    ...guessed(
      '(instalează|instalezi|descarcă|descarci|instalați|deschide) (anydesk|any desk|teamviewer|rustdesk|quicksupport|airdroid|aplicația anydesk|aplicația teamviewer)',
      '(acces|accesul|control|controlul) (la distanță|de la distanță) (la|pe|pentru) (telefon|telefonul|calculator|calculatorul|laptop|laptopul|cont|contul)',
      '(user|userul|utilizatorul|parola|parolele|datele de logare|datele de conectare) (și parola|de la|contului|bancare|de la contul) [bancă|internet|facebook|contul|email|cont]',
      '(partajează|partajezi|dai share la) (ecranul|ecran) .. (bancă|banca|aplicația)',
    ),
  ],
  'passport-handed-over': [
    ...seen(
      'RO-ANITP',
      '(lași|lăsați|lasă|predai|predați|predă|dai|dați|încredințezi|înmânezi|depui) [ți|vă|ne|tot|toți] (pașaportul|pașaportului|pașapoartele|buletinul|actele|actul de identitate|documentele) [la|în|cu|șefului|patronului|ca|când|noi|nouă]',
      '(păstrăm|păstrează|ținem|ține|oprim|oprește|reținem|reține|luăm|colectăm|strângem|adunăm) [noi|și|ți] (pașaportul|pașapoartele|buletinul|buletinele|actele|documentele)',
      '(pașaportul|pașapoartele|buletinul|actele|documentele) [ta|tale|tău] (rămân|rămâne|stau|stă|se păstrează|vor fi păstrate|sunt păstrate|este păstrat|va fi păstrat|se predau|se predă|se țin|se lasă|se rețin|se reține) [la|în|cu]',
    ),
    ...guessed(
      '(pașaportul|buletinul) (ca|drept) (garanție|gaj)',
      '(primești|primiți|iei|îți dăm|returnăm) (pașaportul|actele|buletinul) [înapoi] (la final|când|după|la sfârșit|la plecare|înapoi)',
    ),
  ],
  'papers-arranged': [
    ...seen(
      'RO-EVE',
      '(îți|vă|ți|le) (facem|fac|rezolvăm|rezolv|aranjăm|aranjez|scoatem|scot) [noi|toate|și|rapid] (actele|acte|documentele|hârtiile|diploma|diplomă|certificatul|permisul|toate actele)',
      '(facem|rezolvăm|aranjăm|scoatem) [noi|toate|orice] (actele|acte|documente|hârtiile|diplome|certificate) [pentru|fără|și|chiar|rapid|false]',
    ),
    ...guessed(
      '(diplomă|diplome|certificat|certificate|acte|adeverință|adeverințe|carnet|pașaport) (falsă|false|fals|cumpărată|cumpărate|fără examen|fără școală)',
      '(schimbăm|modificăm|schimb|trecem|punem|mărim) [ți|îți|noi] (vârsta|data nașterii|data de naștere|numele|altă vârstă)',
      '(altă|alt) (identitate|vârstă|dată de naștere|nume) (în|pe|pentru)',
      '(experiența|adeverința) .. (o facem|o scoatem|o inventăm|o rezolvăm) noi',
    ),
  ],
  'lie-to-officials': [
    ...seen(
      'BI-PH',
      '(spui|spune|spuneți|zici|zi|declari|răspunzi|ziceți|răspunde) .. (turist|turistă|turism|vacanță|concediu|vizită|vizitezi|prieten|prietenă|prieteni|rude|excursie|nuntă|verișoara)',
      'nu (spui|spune|spuneți|zici|zi|pomenești|pomeni|menționa|arăta|arăți) .. (muncă|lucru|job|lucra|contract|lucrezi|agenție) .. (vamă|vama|graniță|granița|aeroport|frontieră|poliție|poliția|ambasadă|ofițer)',
      '(vamă|vama|graniță|granița|aeroport|frontieră|ambasadă|imigrări) .. (spui|spune|zici|zi|declari|răspunzi) .. (turist|turistă|turism|vacanță|concediu|vizită|prietenă|prieten|prieteni|rude|excursie)',
    ),
    ...guessed(
      '(șterge|ștergi|ștergeți) .. (conversația|conversațiile|mesajele|mesaje|chatul|discuția) .. (înainte|vamă|graniță|aeroport|frontieră|pleci|plecare|urci)',
      '(înainte|vamă|graniță|aeroport|frontieră|plecare) .. (șterge|ștergi|ștergeți) .. (conversația|conversațiile|mesajele|chatul|discuția|discuțiile)',
      '(te prefaci|prefă te|te dai|dă te|te prezinți) .. (turist|turistă|student|studentă|cuplu|iubita|vizită|verișoara)',
      '(învață|repetă|repeți|memorează) .. (răspunsurile|răspunsul|povestea) .. (vamă|ambasadă|graniță|interviul|ofițer|frontieră|consulat)',
      'rezervare* (falsă|false|fictivă) (la hotel|de hotel)',
    ),
  ],

  // ── Isolation ────────────────────────────────────────────────────────────────
  'demanded-secrecy': [
    ...seen(
      'IOM-MI',
      'nu (spune|spui|zi|zici|povesti|povestești|vorbi|vorbești|spuneți|discuta) [nimic|nimănui|despre|cu|la|asta] (nimănui|nimeni|nimic|familiei|părinților|mamei|soțului|prietenelor|acasă|despre asta|cu nimeni|prietenilor|la nimeni|alor tăi)',
    ),
    ...guessed(
      '(rămâne|ramane|ține|păstrează|păstrăm|ținem|să rămână) [totul|asta|secretul|treaba] (între noi|secret|în secret|secretul|doar între|confidențial)',
      '(e|este|va fi) (secret|secretul nostru|micul nostru secret)',
      '(familia|părinții|mama|soțul|ai tăi|nimeni) (nu|să nu) (trebuie|afle|știe|știe|știu|știe de|trebuie să)',
      '(fără|înainte) să (spui|zici|anunți|povestești) [nimic|cuiva|la] (nimănui|nimic|familiei|părinților|cuiva|acasă)',
      'discreție (totală|maximă|absolută|deplină)',
    ),
  ],
  'come-alone': [
    ...seen(
      'IOM-MI',
      '(vino|vii|să vii|veniți|vino tu|prezintă te) (singură|singur|neînsoțită|fără nimeni|singurică)',
      '(interviu|interviul|casting|castingul|întâlnirea|proba|ne vedem|ne întâlnim) .. (camera de hotel|cameră de hotel|la hotel|hotel|apartamentul meu|la mine acasă|garsoniera)',
    ),
    ...guessed(
      '(fără|nu aduce|nu lua) (însoțitor|însoțitori|prietenă|prietene|pe nimeni|nimeni)',
      '(șoferul|un șofer|un băiat|omul nostru|un coleg|mașina) .. (ia|preia|vine să te ia|te ia|te ridică|te așteaptă) .. (noapte|noaptea|seara|singură|din fața|benzinărie)',
    ),
  ],
  'phone-taken': [
    ...seen(
      'ILO-11',
      '(telefon|telefonul|telefoanele|telefoane|mobilul) [personal|personale|tău] (se|este|sunt|va fi|vor fi|e) (predă|predau|interzis|interzise|confiscat|confiscate|oprit|oprite|luat|luate|colectate|lasă|lăsate|colectează|păstrat|păstrate|strâng|strânge)',
      '(predai|predați|lași|lăsați|dai|luăm|păstrăm|strângem|oprim|colectăm|iau|ia) [vă|ți|și] (telefonul|telefoanele|mobilul|telefonul personal|telefoane)',
    ),
    ...guessed(
      '(fără|nu ai voie cu|nu se folosește|nu e voie cu) [niciun] (telefon|telefonul|telefoane) [personal|mobil|personale]',
      '(doar|numai) (telefonul|de pe telefonul) (firmei|de serviciu|companiei|patronului|șefului)',
    ),
  ],
  'locked-site': [
    ...seen(
      'UNODC-CAS',
      '(nu|n) (ai|aveți|se|e|poți|puteți|ieși) [voie|poate] [să] (voie să ieși|voie să părăsești|ieși|ieșiți|ieși din|voie afară|părăsi|părăsești|pleca|ieși singură|iese|părăsiți|iasă) [din|complexul|incinta|fără|campusul|curtea|afară|cu|singur|singură]',
      '(interzis|este interzis) (să ieși|să părăsești|ieșirea|părăsirea|să ieșiți)',
      '(ieșire|ieșirea|ieșirile|ieși|ieșiți) (doar cu|numai cu|interzisă|interzise|cu aprobare|cu permisiune|doar însoțit|doar însoțită|numai însoțit)',
    ),
    ...guessed(
      '(complex|incintă|tabără|campus|clădire) (închis|închisă|păzit|păzită|împrejmuit|împrejmuită) .. (paznici|pază|gardieni|ieși|poartă|noapte)',
      '(poarta|porțile|ușile|ușa) .. (încuiată|încuiate|închise|închisă) .. (noapte|noaptea|cheie|seara|zi)',
      '(paznici|pază|gardieni|bodyguarzi) (înarmați|armată|la poartă|la ușă)',
    ),
  ],
  'trapped-already': [
    ...seen(
      'FBI-23',
      '(nu|n) (pot|putem|mă|ne|am|avem) [mai|lasă|cum|voie] [să] (pleca de aici|plec de aici|plec acasă|pleca acasă|ieși din|ies din|ies de aici|fugi|fug|ajunge acasă|ajung acasă|lasă să plec|lasă să ieșim|lasă să ies|plecăm de aici|plecăm acasă|ieșim din|ieșim de aici)',
      '(mi|ne) (au|a) (luat|confiscat|oprit|furat|reținut) [și|toate] (pașaportul|pașapoartele|buletinul|buletinele|actele|telefonul|telefoanele)',
      'nu (mă|ne) (lasă|mai lasă) (să plec|să plecăm|să ies|să ieșim|afară|acasă|să sun)',
    ),
    ...guessed(
      '(sunt|suntem) (închisă|închis|închiși|închise|ținută|ținut|ținuți|sechestrată|sechestrat|blocată|blocat|încuiată|încuiați) (aici|într|în|cu|la|fără|împotriva)',
      '(ajută mă|ajutați mă|ajutor|ajută ne|scoate mă|scoateți mă) .. (scap|plec|ies|închis*|aici|bate|pașaportul)',
      '(mă|ne) (bate|bat|amenință|lovește|lovesc)',
    ),
  ],
  'blocked-outside-help': [
    ...seen(
      'FBI-23',
      '(nu|să nu) (te duce|te duci|suna|suni|merge|mergi|apela|apelezi|vorbi|vorbești|contacta|anunța|cere|sunați|mergeți|te gândi) [ajutor|la|cu|să|suni] (poliție|la poliție|poliția|ambasadă|la ambasadă|ambasada|consulat|sindicat|autorități|autoritățile|cu poliția|inspecția muncii|itm)',
      '(poliția|ambasada|polițiștii) .. (te arestează|te bagă|te aresta|te va aresta|te deportează|te trimite|te va deporta|te închide|îți dă amendă)',
    ),
    ...guessed(
      '(poliția|ambasada|polițiștii|sindicatul) .. (nu te ajută|nu te va ajuta|e cu noi|lucrează cu noi|e mână în mână|sunt prietenii noștri|e a noastră)',
    ),
  ],
  'act-now': [
    ...guessed(
      '(nu rata|nu ratați|nu pierde|nu sta pe gânduri|profită acum)',
      '(aplică|înscrie te|aplicați|rezervă|sună) (acum|azi|rapid|urgent|repede|cât mai repede)',
      '(ofertă|oferta) (limitată|expiră|valabilă doar)',
      '(se ocupă|se umplu|zboară) (repede|rapid)',
    ),
  ],
  'leave-within-days': [
    ...seen(
      'RO-EVE',
      '(pleci|plecați|plecăm|plecare|plecarea|zbori|zborul|zburăm|drumul) [e|este|chiar] (mâine|de mâine|chiar mâine|diseară|azi|în {number} zile|în trei zile|în două zile|în câteva zile|imediată|imediat|poimâine|peste {number} zile|peste trei zile|peste două zile|săptămâna asta|săptămâna aceasta|vineri|sâmbătă|duminică)',
      '(plecări|plecare) (rapide|rapidă|imediate|imediată|urgente|urgentă)',
    ),
    ...seen('LURES', 'plecare* săptămâna asta'),
    ...guessed(
      '(biletul|zborul|microbuzul|autocarul|cursa) (e|este|pleacă) [deja] (luat|cumpărat|rezervat|mâine|diseară|vineri|sâmbătă|duminică) [pentru|pe]',
      '(fă ți|faci|pregătește) (bagajul|bagajele|valiza) .. (mâine|azi|diseară|vineri|sâmbătă|duminică)',
    ),
  ],
  'pressure-when-asked': [
    ...seen(
      'EEOC',
      '(termină|încetează|lasă|gata|oprește te) [cu] [atâtea|cu] (întrebările|întrebari|întrebări|cu întrebările|suspiciunile|cu atâtea)',
      '(alții|altele|alte fete|sunt alții|alți oameni|alte persoane|zece) .. (așteaptă|vor|la rând|abia) [locul|jobul|la]',
    ),
    ...guessed(
      '(vrei|vreți) (jobul|postul|să lucrezi|locul|să pleci|munca) [asta|ăsta] sau (nu|renunți)',
      '(îmi|ne|mă) (pierzi|pierdeți|faci să pierd|irosești) (timpul|vremea|timp)',
      '(dau|dăm|îl dau) (locul|postul) [tău] (altcuiva|altuia|alteia|la altul|altei)',
      '(prea multe|atâtea) întrebări',
      '(nu ai|n ai) încredere (în mine|în noi)',
      '(hotărăște te|decide te|decideți vă) (acum|azi|repede|odată)',
    ),
  ],
  'contract-unread': [
    ...seen(
      'RO-ANITP',
      'fără contract (scris|de muncă|deocamdată|la început)',
      '(contract|contractul|acte|actele) [de|îl|se|se va|va fi|muncă|o să] [muncă|semna|semnezi|semnează|face|faci|semnat|facem|semnăm] (la sosire|acolo|după sosire|la destinație|mai târziu|la fața locului|după ce ajungi|când ajungi|ulterior)',
      '(înțelegere|înțelegerea|contract|acord|angajament) (verbală|verbal|orală|oral|pe cuvânt)',
    ),
    ...guessed(
      '(semnează|semnezi|semnați) (acum|repede|azi|fără să citești|mai întâi|direct|fără să)',
      '(nu e nevoie|nu trebuie|n are rost) (să citești|de contract|să citiți|să îl citești)',
      '(contractul) (e doar|este doar|e o|este o) (o|formalitate|hârtie) [formalitate]',
    ),
  ],

  // ── Leaving the platform ─────────────────────────────────────────────────────
  'move-to-messenger': [
    ...seen(
      'LURES',
      '(trimite|trimiteți|scrie|scrieți|contactează|contactați|adaugă|adăugați|detalii|informații|sună|sunați|mesaj|cv|vorbim|continuăm|discutăm|scrie mi|lasă|relații|înscrieri|mesaje|răspunde) [mi|ne|mă|poze|poză|mesaj|doar|numai|un|cv|poza|direct] (pe|la|prin|în|pe numărul de) [numărul|acest|nostru] (whatsapp|telegram|viber|messenger|signal|wapp|whats|whatsap|privat|pm|inbox|insta|mess)',
      '(whatsapp|telegram|viber|wapp) {phone}',
      '(doar|numai|exclusiv) (pe|prin) (whatsapp|telegram|viber|privat|wapp)',
    ),
    ...guessed(
      '(vino|scrie|lasă|dă) [mi|un] [mesaj] (în privat|în pm|privat|în dm|pm)',
      '(contactați|contactează|scrie|adaugă|scrieți) [pe|le|i] (recruterul|recrutorul|managerul|adminul|colega|coordonatoarea|asistenta|recrutoarea) [mea|noastră|nostru] (pe|la|prin)',
    ),
  ],
  'added-to-group': [
    ...seen(
      'SPF-25',
      '(intră|intrați|alătură te|alăturați vă|hai) (în|pe|la|grupului) [grupul|canalul] (nostru|grupul|grupului|canalul|de|grup|canal) [whatsapp|telegram|lucru]',
      '(te|v) (am|o să te|voi) (adăugat|adaug|băgat|inclus|adăugat o) (în|pe|la) (grup|grupul|canal|canalul|un grup)',
    ),
    ...guessed(
      'bun venit (în|pe|la) (grup|grupul|canal|canalul|echipa)',
      '(grup|grupul|canal|canalul) (de|pe) (telegram|whatsapp) (pentru|cu|unde) (sarcini|taskuri|joburi|începători|muncă|membri|primești)',
    ),
  ],
  'unknown-app-or-portal': [
    ...seen(
      'FBI-24',
      '(înregistrează|înregistrezi|înregistrați|înscrie|cont|logezi|conectezi|înscrii|creezi|loghează) [te|vă|cont|un] [cont] (pe|în) (platformă|platforma|platforma noastră|aplicația|aplicație|site ul nostru|aplicația noastră)',
      '(descarcă|descarci|instalează|instalezi|descărcați|instalați) (aplicația|platforma|apk ul|programul|aplicația noastră|o aplicație) [noastră|de|din|și|prin|ca|pentru]',
    ),
    ...guessed(
      '(platforma|platformă|aplicație|aplicația) de (lucru|sarcini|taskuri|comenzi|muncă)',
      '(contul|cont) (tău|de) (de lucru|angajat|pe platformă|lucru|sarcini)',
      '(codul|cod) de (invitație|referință)',
      'fișier* apk',
    ),
  ],

  // ── Travel ───────────────────────────────────────────────────────────────────
  'work-on-tourist-visa': [
    ...seen(
      'MEA-23',
      '(viză|viza) (de turist|turistică|de vizită|turist|schengen) .. (lucra|lucrezi|muncă|munci|muncești|schimb*|apoi|transform*|legal*)',
      '(intri|intrați|pleci|plecați|mergi|călătorești|vii|intrare|zbori|intrăm) (ca|cu viză|cu viza|pe viză|drept) (turist|turistă|de turist|turistică|turiști|turism)',
    ),
    ...guessed(
      '(lucrezi|lucra|muncești|munci) (cu|pe|ca) [o] (viză de turist|viză turistică|viza de turist|viza turistică|turist)',
      '(schimbăm|se schimbă|transformăm|rezolvăm|legalizăm|facem) (viza|statutul|actele|permisul|șederea) (acolo|la fața locului|după|ulterior|pe loc)',
    ),
  ],
  'denied-visa-need': [
    ...seen(
      'BD-MIN',
      '(fără|nu ai nevoie de|nu e nevoie de|nu trebuie|nu este nevoie de) viză',
      'viza nu (este|e|trebuie)',
    ),
    ...guessed(
      '(ajunge|doar cu|e suficient|numai cu|este suficient) (pașaportul|pașaport|buletinul|buletin)',
      '(fără|nu trebuie) (permis de muncă|acte de muncă|permis)',
      'actele nu (contează|sunt o problemă)',
    ),
  ],
  'odd-route': [
    ...seen(
      'IOM-TH',
      '(întâi|mai întâi|zbori|zburăm|aterizezi|avion|zbor) .. (apoi|după|de acolo|pe urmă) .. (mașină|mașina|microbuz|microbuzul|autocar|tir|barcă|graniță|granița|frontieră)',
      '(cineva|omul nostru|un om|un băiat|un șofer|contactul nostru|ghidul) .. (așteaptă|preia|ia|trece|duce) .. (graniță|granița|frontieră|trece|trecere|dincolo)',
    ),
    ...guessed(
      '(prin|via) .. (apoi|după aceea|pe urmă) .. (mașină|microbuz|graniță|tir|barcă)',
      '(treci|trecem|trecere|trecerea) [de] (granița|graniței|frontiera|frontierei|graniță) (cu|noaptea|pe|prin|pe jos)',
      '(schimbi|schimbăm|schimbați) (mașina|microbuzul) (la|înainte|în)',
    ),
  ],
  'irregular-crossing': [
    ...seen(
      'CNA-22',
      '(treci|trecem|traversezi|traversăm|trecerea|traversarea|trece|trecut) .. (râul|râu|granița|graniței|frontiera|pădure|pădurea|munte|marea|fluviul) .. (noapte|noaptea|barcă|barca|pe jos|ascuns*|fără|călăuză|pe sub)',
      '(călăuză|călăuza|călăuze) .. (așteaptă|trece|duce|graniță|granița|frontieră)',
    ),
    ...guessed(
      '(fără|nu se pun|fără să se pună) (ștampilă|ștampile|control la graniță|să treci prin vamă)',
      '(ascuns|ascunsă|ascunși) (în|într un) (tir|camion|portbagaj|container|dubă)',
      '(drum|cale|rută) (ocolitoare|ocolit|ascunsă|ilegală|clandestină)',
    ),
  ],
  'unclear-destination': [
    ...seen(
      'LJI-T',
      '(adresa|locul|orașul|locația|destinația|țara) [o|îl|ți] (afli|aflați|o spunem|spunem|comunicăm|primești|se comunică|îți spunem|o primești|o dăm|veți afla|vei afla) [după|la|când|abia|acolo] (sosire|aterizare|ajungi|acolo|aeroport|drum|destinație|plecare|după|mai târziu|ulterior)',
      'undeva (în|prin) (asia|europa|vest|străinătate|occident)',
    ),
    ...guessed(
      '(vei afla|afli|o să afli|veți afla|îți spunem|vezi) (acolo|la sosire|când ajungi|la aeroport|unde mergi|pe drum|după ce ajungi)',
      '(nu contează|nu trebuie să știi|nu întreba) (unde|orașul|locul|adresa|în ce)',
    ),
  ],

  // ── Control and debt ─────────────────────────────────────────────────────────
  'debt-from-travel': [
    ...seen(
      'ILO-11',
      '(biletul|bilet|transportul|drumul|viza|avionul|cazarea|cheltuielile|costul|datoria|actele) .. (reține|rețin|reținem|reținut|scade|scad|scădem|oprește|opresc|oprim|tăiem|recuperăm|reținute|scăzut) .. (salariu|salariul|salarii|salariile|primul|primele|leafă|plată)',
      '(plătești|plătiți|returnezi|achiți|restitui|dai|dai înapoi) .. (biletul|transportul|drumul|viza|datoria|cazarea) .. (salariu|salariul|salarii|muncă|munci|lucrând|luni|rate|după|când)',
      '(reținem|reține|oprim|oprește|scădem|se rețin|se opresc|tăiem) .. (salariu|salariul|leafă|salarii|primele) .. (bilet|biletul|transport|transportul|drum|drumul|viză|viza|avion)',
    ),
    ...guessed(
      '(îți|te|vă) (avansăm|împrumutăm|plătim acum|avansez) .. (biletul|drumul|transportul|viza|banii de drum)',
      '(biletul|drumul|viza|transportul) .. (pe datorie|pe credit|în rate din salariu)',
      '(lucrezi|muncești) (până|ca să) .. (datoria|drumul|biletul|viza)',
      '(rămâi|ești|vei fi) dator* .. ({amount}|drum|transport|bilet|viză)',
    ),
  ],
  'penalty-for-leaving': [
    ...seen(
      'CNA-22',
      '(amendă|amenda|penalizare|penalități|plătești|plătiți|despăgubiri|despăgubire|restitui|achiți|daune) ..6 (dacă|ca să|pentru|când) .. (pleci|plecați|plecare|renunți|renunțați|întorci|reziliezi|plecarea|vrei acasă|rupi)',
      'dacă (pleci|plecați|renunți|renunțați|vrei să pleci|vrei acasă|vrei să te întorci|te întorci|rupi contractul) ..6 (plătești|plătiți|amendă|achiți|datorezi|trebuie|{amount}|penalizare|despăgubiri)',
    ),
    ...guessed(
      '(răscumperi|răscumpărare|cumperi) (libertatea|contractul|plecarea)',
      '(răscumpărare|răscumpărarea) de {amount}',
    ),
  ],
  'withheld-pay': [
    ...seen(
      'ILO-11',
      '(salariul|salariile|banii|plata|leafa) [îl|se|îi|o|va|vor] [primești|plătește|fi|iei|plătesc|dăm|încasezi|dă] [doar|abia|numai|toți] (la final|la sfârșit|la sfârșitul|la finalul|la întoarcere|la plecare|după terminarea|după sezon)',
      '(primul|prima|primele|primii) [două|trei|doi] (salariu|lună|luni|săptămână|săptămâni|salarii) .. (fără|oprit|opresc|oprește|reținut|reține|garanție|neplătit|neplătită|neplătite|nu se plătește|nu se plătesc|nu e plătită|gratis)',
    ),
    ...guessed(
      '(păstrăm|ținem|reținem|oprim|păstrează|ține|oprește) [noi|o parte din|și] (salariul|salariile|banii|leafa|primul salariu) [tău|pentru|până|ca]',
      '(primești|iei|încasezi) (banii|salariul|toți banii) (doar|numai|abia) (la|după|când)',
    ),
  ],
  'tied-live-in': [
    ...guessed(
      '(viza|permisul|actele|șederea) (legat|legată|legate|depinde|depind) (de|cu) (patron|angajator|familie|familia|stăpân|firmă)',
      '(stai|locuiești|dormi|stați|locuiți) (la|în casa|cu) (patron|patronului|familia|familiei|angajatorului|stăpâni|doamnei)',
      'sponsorizat* de familie',
    ),
  ],
  'excess-hours': [
    ...guessed(
      '(12|13|14|15|16|17|18|douăsprezece|paisprezece|șaisprezece) [de] (ore|ore) (pe|la) zi',
      '(șapte|7) (zile) (din|pe) (șapte|7|săptămână)',
      '(fără|nicio|nu ai|nu există) (zile libere|zi liberă|pauză|concediu|liber|repaus)',
      '(non stop|24 din 24|zi și noapte)',
    ),
  ],
  'bonus-to-recruit': [
    ...seen(
      'CAFC-23',
      '(bonus|comision|premiu|{amount}) (pentru|de|pe) (fiecare|persoană|prieten|cap|om|fată) [nou|nouă|prieten|om] (prieten|prietenă|persoană|fată|om|adus|adusă|recomandat|recomandată|invitat|recrutat)',
      '(adu|invită|recomandă|cheamă|recrutează) .. și (câștigi|primești|câștigă|primiți|iei)',
    ),
    ...guessed(
      '{amount} (de persoană|de cap|pe cap|pentru fiecare om|pentru fiecare prieten|pentru fiecare fată|pentru fiecare persoană)',
      '(fă ți|formează ți|îți faci) (propria|o) echipă',
    ),
  ],

  // ── Looks ────────────────────────────────────────────────────────────────────
  'demanded-age-sex-looks': [
    ...seen(
      'LURES',
      '(fete|fată|tinere|domnișoare|femei) [cu|între|de|vârsta|frumoase] [vârsta|între] {number} [ani|și|la] [ani|și|{number}] {number} ani',
      '(fete|tinere|domnișoare|femei) (între|de la|cu vârste|cu vârsta|de) [între|cuprinsă] {number} (și|la|până) [la] {number}',
      '(căutăm|angajăm|caut|selectăm|recrutăm) (fete|domnișoare|tinere) {number}',
    ),
    ...seen(
      'RO-EVE',
      '(fete|tinere|domnișoare|femei) .. (aspect plăcut|aspect fizic|frumoase|prezentabile|drăguțe|înfățișare|suple)',
    ),
    ...guessed(
      '(poză|poze|pozele) .. (înălțime|înălțimea|vârsta|vârstă) .. (greutate|greutatea|măsurile|înălțime|înălțimea)',
      '(vârstă|vârsta|înălțime|înălțimea) .. (greutate|greutatea) .. (poză|poze|trimite|scrie)',
      '(singură|necăsătorită|fără copii|fără obligații) .. (fete|aspect|poze)',
    ),
  ],
  'body-photos': [
    ...seen(
      'IOM-MI',
      '(poză|poze|pozele|fotografii|video|selfie) .. (corp întreg|tot corpul|costum de baie|bikini|lenjerie|în lenjerie|din cap până în picioare)',
    ),
    ...guessed(
      '(măsurile|dimensiunile) (tale|corpului|bust|bustului)',
      '(bust|talie) (talie|șold|și)',
      '(mai multe|alte) poze (cu tine|sexy|cu corpul|în costum|cu corpul tău)',
    ),
  ],
  'undress-or-webcam-test': [
    ...seen(
      'R29',
      '(poză|poze|probă|proba|test|casting|cameră|camera|video|filmare|webcam) .. (dezbrăcată|goală|nud|topless|fără haine|fără bluză|fără sutien|dezbrăcat)',
      '(dezbracă|dezbraci|dezbrăcați|dă|dai) [te|jos|ți] (hainele|jos bluza|jos sutienul|în fața|bluza|pentru probă|la cameră|jos hainele)',
    ),
    ...guessed(
      '(probă|test|casting|interviu) .. (cameră|camera|webcam|video) .. (lenjerie|chiloți|costum de baie|sutien)',
      '(lenjerie|chiloți) .. (cameră|camera|webcam|video|live)',
      'show privat',
      'show uri private',
    ),
  ],
  'entertainment-euphemism': [
    ...seen(
      'TGS',
      '(hostess|hostesse|însoțitoare|companie|animatoare|dame de companie) [de|la|pentru|și|în] [petreceri|clienți|baruri|club] (vip|lux|clienți|clienților|bogați|domni|domnilor|bacșiș|bacșișuri|bărbați|înstăriți|oameni de afaceri)',
      '(ții companie|ține companie|stai la masă|consumație|bei cu|distrezi) (clienților|cu clienții|clienți|bărbaților|clienții|domnilor)',
    ),
    ...guessed(
      '(tur|turnee|turneu|tururi) (pentru|de|cu) (fete|escorte|modele)',
      '(comision|procent|bacșiș) (din|la|pe) (consumație|băuturi|pahare|sticle|băutură)',
      '(masaj|masaje) (relaxare|erotic|tantric|senzual|body) [fără|fete|cu|calificare]',
      '(petreceri|vacanțe|iaht|cine|weekenduri) cu (bărbați|domni|clienți vip|oameni de afaceri|milionari|clienți bogați)',
    ),
  ],
  'minor-sought': [
    ...seen(
      'NAPTIP',
      '(de la|între|peste|de|minim|cu vârsta de) (13|14|15|16|17) ani .. (străinătate|hostess|model|modele|casting|dans|plecare|club|poze|afară|bar)',
      '(minore|minori|minorii|minorele) (acceptate|acceptați|acceptăm|se acceptă|bineveniți|și)',
    ),
    ...guessed(
      '(eleve|liceene|adolescente|elevi|liceeni|minore) .. (casting|model|modele|hostess|străinătate|poze|plecare|club|afară|dansatoare)',
      '(nu e problemă|nicio problemă|nu contează) .. (minoră|minor|sub 18|16 ani|17 ani)',
      '(fără|nu trebuie) (acordul|acord|semnătura) (părinților|părinte|parental|părinților)',
    ),
  ],
  'love-then-job': [
    ...seen(
      'LJI-T',
      '(te iubesc|iubirea mea|dragostea mea|iubito|scumpa mea|prințesa mea) ..8 (job|jobul|muncă|lucru|serviciu|muncă|de lucru)',
      '(job|jobul|muncă|lucru|serviciu|lucrezi) ..8 (stăm împreună|trăim împreună|vom sta împreună|locuim împreună|te iubesc|ne căsătorim|iubito|vom fi împreună)',
    ),
    ...guessed(
      '(ți am|am) găsit [ți|un|deja|o] (job|de lucru|muncă|serviciu|ceva de lucru) .. (aici|la mine|lângă mine|pentru tine|împreună|un club|o familie)',
      '(vino|vii|hai) (la mine|cu mine|aici) .. (lucrezi|muncă|job|lucru|împreună)',
    ),
  ],

  // ── Money and goods through your hands ───────────────────────────────────────
  'use-your-account': [
    ...seen(
      'EUROPOL-M',
      '(primești|primiți|încasezi|încasați|primi|primirea|accepți) .. (în|pe) [un] (contul|contul tău|cont|cardul|contul dvs|contul personal) [tău|dvs|personal|bancar]',
      '(bani|banii|transferuri|sume|plăți|sumele) .. (în|pe|prin) (contul|cardul) (tău|dvs|personal|dumneavoastră) .. (trimi*|transfer*|vire*|scoți|retrag*|păstr*|mai departe)',
      '(agent|manager|asistent|operator) (financiar|de plăți|de transferuri|transferuri|plăți|procesare plăți) (de acasă|la domiciliu|fără|remote|online|part time)',
    ),
    ...guessed(
      '(folosim|folosești|folosi|împrumuți|împrumută) [ne|și|doar] (contul|cardul) (tău|personal|bancar)',
      '(trec|trecem|rulăm|rulezi|trecerea) .. (bani|banii|sume) .. (contul|cont|cardul)',
      '(trimiți|transferi|virezi) restul (la|către|mai|pe)',
    ),
  ],
  'crypto-buying-job': [
    ...seen(
      'EUROPOL-M',
      '(cumperi|cumpărați|cumpără|cumpărarea|convertești|schimbi|transformi|schimbați|convertirea) .. (în|cu|de|din banii|cu ei|cu banii) (bitcoin|crypto|cripto|criptomonede|usdt|monede digitale)',
      '(cumperi|cumpărați|cumpără) (bitcoin|crypto|cripto|criptomonede|usdt)',
    ),
    ...guessed(
      '(arbitraj|p2p) .. (crypto|cripto|usdt|binance|bybit|cont)',
      '(deschizi|faci|deschide|creezi|fă ți) [un] cont (pe|la) (binance|bybit|coinbase|revolut crypto)',
      '(automat|bancomat|atm) (de|cu) (bitcoin|crypto|cripto)',
    ),
  ],
  'cheque-then-forward': [
    ...seen(
      'FTC-21',
      '(depui|depune|depuneți|încasezi|încasează|încasați) [un|acest|un] (cec|cecul)',
      '(cec|cecul|cecului) .. (cumperi|cumpără|echipament|furnizor|furnizorul|laptop|materiale|cumpărați)',
      '(cec|cecul) .. (trimiți|trimite|virezi|transferi|returnezi|trimiteți) .. (restul|diferența|furnizor|furnizorul|surplusul)',
    ),
    ...guessed('(client|cumpărător) misterios .. (cec|carduri|plată)', 'cec de valoare mai mare'),
  ],
  'parcel-forwarding': [
    ...seen(
      'USPIS',
      '(reexpediere|reexpedierea|retrimiterea|reambalare|reambalarea|redirecționare|redirecționarea) (de|a|coletelor|pachetelor) [colete|pachete|coletelor]',
      '(primești|primiți|primi|primirea|recepționezi) .. (colete|coletele|pachete|pachetele|colet) .. (acasă|domiciliu|adresa|casă|apartament)',
      '(colete|coletele|pachete|pachetele) .. (reexped*|retrimi*|reambal*|etichetă nouă|altă etichetă|alt awb|mai departe|altă adresă)',
    ),
    ...guessed(
      '(asistent|operator|agent|inspector|manager|controlor) (logistică|colete|expediere|calitate|de colete|de expediere|logistic|calitate colete) (de acasă|la domiciliu|acasă|remote)',
      '(colete|coletele|pachete) .. (ajung|vin|livrate|livrează) .. (tine acasă|adresa ta|acasă|domiciliu|ușă) .. (trimi*|expedi*|etichet*|curier*)',
    ),
  ],
  'rented-account': [
    ...seen(
      'EUROPOL-M',
      '(închiriezi|închiriază|închiriem|vinzi|vinde|vindem|împrumuți|împrumută|cumpărăm|cumpăr|închiriați) [ne|și|ți|vă] (contul|cont|cardul|card|conturi|carduri|profilul|numărul|conturi bancare|whatsappul|cartela) [bancar|tău|revolut|de|pe]',
      '(deschizi|deschide|deschideți|fă ți|faci) [un] (cont|conturi) .. (numele tău) .. (dai|trimi*|plăt*|ni|nouă|{amount}|ne)',
    ),
    ...guessed(
      '{amount} (pentru|pe|de) (cont|fiecare cont|card|cartelă|fiecare card|cartelă sim|contul tău|profil)',
      '(deschizi|faci|deschide|fă) [un] (cont|card) (revolut|bancar|bt|bcr|online|la bancă) .. (dai|predai|trimiți|datele|cardul|parola|nouă)',
      '(firmă|firma|cartelă|cartele|sim|srl) pe numele tău',
      '(săgeată|săgeți) (pentru|caut|căutăm|cu cont|bani)',
    ),
  ],

  // ── Paid tasks ───────────────────────────────────────────────────────────────
  'likes-and-ratings': [
    ...seen(
      'EVZ',
      '(câștigi|câștigă|plătit|plătiți|primești|câștigați|comision|bani|plată|plătim) .. (like|likeuri|like uri|aprecieri|recenzii|evaluări|apreciezi|evaluezi|follow|abonezi|recenziile|aprecierea)',
      '(dai|dă|apreciezi|evaluezi|urmărești|vizionezi|evaluarea|aprecierea) .. (like|likeuri|like uri|videoclipuri|clipuri|hoteluri|hotelurilor|produse|produselor|aplicații|aplicațiilor|pagini|youtube|tiktok) .. (câștig*|primești|plăt*|{amount}|zi|comision|bani)',
    ),
    ...guessed(
      '{amount} (pe|pentru|de|la) [fiecare] (like|recenzie|sarcină|task|clip|videoclip|apreciere|evaluare|comentariu|abonare|click)',
      '(fiecare|pe|per) (sarcină|task|like|recenzie|apreciere) .. (plăt*|aduce|primești|câștigi|{amount})',
      '(comision|recompensă) (pentru|pe|la) (fiecare) (sarcină|task|comandă|recenzie|like)',
      '(optimizare|optimizarea) (datelor|de date|produselor|aplicațiilor|comenzilor|hotelurilor|aplicații|produse)',
      '(crește|creștem|creșterea|îmbunătățești|îmbunătățirea|ridici) .. (clasamentul|ratingul|vizibilitatea|popularitatea|vizibilității|ratingului|clasamentului) .. (hoteluri|hotelurilor|aplicații|aplicațiilor|produse|magazine|magazinelor|produselor)',
    ),
  ],
  'top-up-to-go-on': [
    ...seen(
      'FBI-24',
      '(depui|depune|depuneți|plătești|alimentezi|alimentează|încarci|reîncarci|reîncarcă|adaugi|depunere|depunerea|depuneți|depunem|{amount}) .. (debloca|deblochezi|deblocarea|continua|continui|termina|termini|finaliza|finalizezi|următorul|următoarea|următoarele|trece|treci|activa) .. (sarcin*|task*|nivel*|misiun*|comenzi|comanda|set|setul|pachet)',
      'sold* (este|e|a devenit|pe|tău e|a ajuns) [pe] (negativ|minus)',
      'sold negativ',
      '(nivelul următor|următorul nivel|nivelul vip|nivel vip) .. (depui|depunere|depozit|{amount}|plătești|alimentezi|necesită|cere)',
    ),
    ...guessed(
      '(debloca|deblochezi|continua|continui|termina|finaliza) .. (sarcin*|task*|nivel*|comanda|setul) .. (depu*|aliment*|încarc*|plăt*|{amount}|reîncarc*)',
      '(sarcină|comandă|task) (combinată|premium|preplătită|specială) .. (depu*|aliment*|sold*|{amount}|plăt*)',
      '(alimentezi|alimentează|reîncarci|reîncarcă) contul (de lucru|de pe platformă|tău de lucru)',
    ),
  ],
  'pay-to-withdraw': [
    ...seen(
      'FBI-24',
      '(ca să|pentru a|înainte de a|înainte să|pentru) [poți|putea|te|a] [să] (retrage|retragi|retragere|retragerea|debloca|deblochezi|scoate|scoți|încasa|primi banii) .. (plătești|plăti|achiți|taxă|taxa|impozit|impozitul|depui|depunere|{amount}|trebuie|comision)',
      '(plătești|plătiți|achiți|achitați|depui|taxă|taxa|impozit|impozitul) .. (ca să|pentru|înainte de|înainte să) [poți|putea|a] (retrage|retragi|retragere|retragerea|debloca|deblochezi|scoate|scoți|deblocarea)',
    ),
    ...guessed(
      '(contul|cont|soldul|banii|fondurile|câștigul|câștigurile|retragerea) [ta|tău|tale] (este|e|a fost|sunt|au fost|s a) (blocat|blocată|blocate|blocați|înghețat|înghețate|suspendat|suspendată)',
      '(taxă|taxa|comision|comisionul|impozit|impozitul) (de|pe|pentru) (retragere|deblocare|câștig|retragerea|eliberare)',
      '(retragerea|retrage) (se face|doar|numai|este posibilă) (doar|numai|după|dacă)',
      'cod de retragere',
    ),
  ],
  'small-payout-first': [
    ...seen(
      'EVZ',
      '(prima|primul|primii) (plată|comision|câștig|bani|recompensă|sarcină) .. (imediat|pe loc|trimis*|virat*|azi|primit*|instant|{amount}|deja)',
      '(sarcina|sarcină|task|taskul|misiunea) (de probă|de test|probă|demo) .. (plăt*|{amount}|câștig*|primești)',
    ),
    ...guessed(
      '(primești|primiți|câștigi|iei) {amount} (imediat|pe loc|acum|instant|la înscriere|doar pentru|din prima)',
      'bonus de (bun venit|înregistrare|înscriere)',
      '(ți|îți) (am|trimit|virez) [deja|trimis|virat] (trimis|virat|plătit|{amount}|primii)',
      '(ai câștigat|ați câștigat) deja {amount}',
    ),
  ],

  // ── First contact and chat ───────────────────────────────────────────────────
  'picked-without-applying': [
    ...seen(
      'DUBAI',
      '(ai fost|ați fost|profilul tău a fost|numărul tău a fost|cv ul tău a fost|profilul dvs a fost|numărul dvs a fost) (selectat|selectată|selectați|ales|aleasă|recomandat|recomandată|preselectat) (pentru|de|printre|din|dintre)',
      '(am|noi am) (primit|văzut|găsit|obținut|preluat) (cv ul|profilul|numărul|datele|contactul|candidatura) [tău|dvs|dumneavoastră|tale] (de pe|de la|prin|din|pe|online|dintr)',
    ),
    ...guessed(
      '(mai multe|diverse|câteva) (agenții|platforme|site uri|companii) .. (recomandat|trimis|profilul|cv|numărul)',
      '(felicitări|felicitari|bravo) .. (selectat*|ales*|acceptat*|angajat*|câștigat)',
      '(mi|ne) (a dat|au dat|a fost dat|a recomandat|s a recomandat|au recomandat) [cineva|o colegă] (numărul|profilul|contactul|cv ul)',
    ),
  ],
  'scripted-opener': [
    ...guessed(
      '(pot|aș putea|îmi permiți|îmi permiteți|am voie) [să] (răpi|fura|rețin|ocup|vă răpesc|îți răpesc|vă fur|îți fur|să îți răpesc|să vă rețin|îți cer|vorbesc|povestesc|spun) [îți|ție|un|câteva|din|un|despre] (minut|minute|timpul|câteva minute|un minut|job|ofertă|un job|o ofertă)',
      '(ești|sunteți|ai fi|ați fi) (interesat|interesată|interesați|disponibil|disponibilă) (de|pentru|să) [un|o] (job|muncă|lucru|venit|colaborare|part time|job part time|lucra|câștiga)',
      '(scuze|scuzați|îmi cer scuze|iertați) .. (deranj|deranjul|deranjez) .. (job|muncă|ofertă|recrut*|agenți*)',
      '(avem|am) (un|o|niște) (job|ofertă|post|muncă|joburi) (part time|online|de acasă|remote|flexibil|la distanță) (pentru|disponibil|disponibilă|care)',
      '(cauți|căutați|vrei|doriți|ai vrea) (un|să|o) [câștigi|ai|faci] (venit|job|bani|sursă) (suplimentar|extra|part time|online|de acasă|în plus|suplimentară)',
    ),
  ],
  'reply-with-code': [
    ...guessed(
      '(răspunde|răspundeți|scrie|scrieți|trimite|trimiteți|lasă|comentează) [mi|cu|doar|ne|un|cuvântul|simplu|în] [cu|cuvântul|un] (da|1|ok|plus|info|detalii|interesat|interesată|vreau|doresc)',
      '(răspunde|trimite|pune|lasă|scrie) [cu|un|mi] (un plus|plus|un punct|punct|o cifră|un număr|cifra|un emoji) (în|la|dacă|și|pentru)',
      '(zi|spune) (da|vreau|ok) și',
    ),
  ],
  'chat-only-interview': [
    ...seen(
      'FBI-20',
      '(interviu|interviul|interviurile|recrutarea) [se|va|este|are] [face|ține|desfășoară|fi|loc|doar|avea] [doar|numai|exclusiv] (pe|prin|în) (telegram|whatsapp|chat|mesaje|scris|mesaj|viber|signal|messenger)',
      'interviu (scris|în scris|prin mesaje)',
    ),
    ...guessed(
      '(fără|nu e nevoie de|nu este nevoie de|niciun) (apel|apeluri|telefon|cameră|apel video|apeluri telefonice)',
      '(răspunzi|răspunde|completezi|completează|răspundeți) .. (întrebări|întrebările|chestionar|chestionarul|formular|formularul) .. (aici|chat|whatsapp|telegram|angajat*|începi)',
      '(totul|angajarea) (se face|are loc|e) (prin|pe|doar prin) (mesaje|chat|whatsapp|telegram|mesaj|scris)',
    ),
  ],
  'group-praise': [
    ...seen(
      'EVZ',
      '(mulțumesc|mulțumim|mersi|multumesc) [mult|din|frumos] (mentorului|mentorei|coachului|doamnei mentor|mentor|coordonatoarei|managerului|mentora)',
      '(am|tocmai am|azi am) [și|deja|retras|reușit] (retras|scos|primit|încasat|câștigat) [deja|primul|prima|eu|azi|din] ({amount}|retragere|primul|prima|câștig|comision|banii|plată)',
    ),
    ...guessed(
      '(retragere|plată|plata|retragerea) (reușită|primită|confirmată|intrată|aprobată)',
      '(la început) .. (m am îndoit|nu credeam|îmi era frică|ezitam|nu am crezut|mă îndoiam)',
      '(platforma|aplicația|chiar) (chiar plătește|plătește pe bune|funcționează pe bune|merge pe bune|e reală|plătește)',
      '(dovadă|dovezi|captura|capturi|dovada) (de|cu|a) (plată|plăți|retragere|retrageri|retragerii|plata|câștig)',
    ),
  ],
  'location-or-family-details': [
    ...seen(
      'EUROPOL-20',
      '(trimite|trimiteți|dă|partajează|activează|share) [mi|ne|ți|și] (locația|locatia|localizarea) [ta|live|în timp]',
    ),
    ...guessed(
      '(numele|adresa|adresele|telefonul|numărul|datele|numerele) [de telefon|și adresa|și telefonul|complete] (părinților|mamei|familiei|rudelor|fraților|tatălui|soțului|copiilor|ale)',
      '(unde|la ce adresă) (stă|stau|locuiește|locuiesc|lucrează) (familia|părinții|mama|copiii|soțul|ai tăi)',
      '(poză|poze|video) (cu|de la|la) (casa|locuința|strada|familia|apartamentul|blocul) [ta|tău]',
      'acces la (contacte|contactele|agenda|pozele)',
    ),
  ],
  'mixed-language': [
    ...guessed(
      '(stimate|dragă|stimată) (candidat|candidată|solicitant) (norocos|norocoasă|de succes|estimat)',
      '(vă rugăm cu amabilitate|cu amabilitate|amabil) (răspundeți|trimiteți|contactați|furnizați)',
      '(tratament salarial|lucrători cooperativi|muncitor cooperativ)',
      'salariu (decontat|soluționat|lichidat) în aceeași zi',
      'timp propriu obiective proprii',
    ),
  ],

  // ── Threats and crime ────────────────────────────────────────────────────────
  threats: [
    ...seen(
      'EUROPOL-20',
      '(știm|stiu|știu|știe|știu eu) unde (stai|locuiești|stă|locuiește|locuiesc|sta|stau|îți stă|lucrează|te găsim|învață)',
      '(o să|vei|ai să|o s o) (îți pară rău|regreți|regreta|pățești|suferi|plătești scump|ajungi la pușcărie|încurci|pățești)',
    ),
    ...guessed(
      '(plătești|plătește|dai banii|returnezi|plătiți) .. (altfel|dacă nu|ori|sau) .. (venim|familia|poliție|te|vă|mama|copiii)',
      '(venim|vin|trimitem pe cineva) (după tine|la tine|peste tine|la familia|la ușa|la mama)',
      '(te dăm|te dau|te bag|te băgăm|vă dăm) (în judecată|pe mâna poliției|la poliție|la pușcărie|afară din țară)',
      '(altfel|dacă nu plătești|dacă nu dai) .. (familia|poliția|rău|te găsim|te bat|copiii)',
      '(blestem|jurământ|descântec|vrajă) .. (mori|rău|plătești|încalci|familie)',
    ),
  ],
  'image-blackmail': [
    ...seen(
      'R29',
      '(public|publicăm|publica|postez|postăm|posta|trimit|trimitem|trimite|distribui|distribuim|arăt|arătăm|pun|punem) [îți|toate|și|noi] (pozele|poza|filmarea|filmarea|videoclipul|video ul|filmulețul|imaginile|nudurile) [tale|ta|cu tine|tău] [tine] (pe|la|familiei|tuturor|părinților|prietenilor|pe facebook|tuturor prietenilor|peste tot)',
      '(pozele|filmarea|videoclipul|nudurile|imaginile) [tale|ta|cu tine|tău] .. (familie|familiei|prieteni|prietenilor|internet|facebook|școală|părinți|părinților) .. (dacă|altfel|plătești)',
    ),
    ...guessed(
      '(plătește|plătești|trimite|dai|{amount}) .. (altfel|dacă nu|ori|sau) .. (pozele|poze|filmarea|video|videoclipul|imaginile)',
    ),
  ],
  'pose-and-persuade-role': [
    ...seen(
      'UNODC-CAS',
      '(vorbești|discuți|conversezi|chat|scrii|comunici|corespondență) cu (clienții|clienți|bărbați|bărbații|străini|persoane singure) .. (investească|investi|investiții|încrederea|profil|femeie|cadouri|relație|cripto)',
      '(câștigi|obții|construiești|câștigarea|creezi) [le] (încrederea|o relație|relația|încrederea lor|încredere) .. (investi*|clienți*|depun*|profil|cripto|platform*)',
    ),
    ...guessed(
      '(profil|profiluri|conturi) (fals|false|fake) (primești|de|sunt|puse|gata|oferite)',
      '(te dai|te prezinți|te prefaci) (drept|ca|că ești) [o|un] (femeie|fată|bărbat|investitor|domnișoară)',
      '(moderatoare|moderator|operatoare) (chat|de chat) [pe|dating|adulți] [site uri|dating|erotic]',
      '(convingi|convinge|îndemni|determini) (clienții|oamenii|bărbații|pe clienți|persoanele) să (investească|depună|cumpere|transfere|trimită)',
      '(viteză de tastare|tastezi repede|cuvinte pe minut) .. (chat|clienți|mesaje)',
    ),
  ],
  'online-gambling-work': [
    ...seen(
      'UNODC-CAS',
      '(casino|cazino|pariuri|jocuri de noroc|păcănele|cazinouri) (online|sportive online|sportive) .. (angaj*|post|job|agent|operator|suport|promotor|străinătate|muncă|recrut*|relații)',
      '(agent|agenți|operator|operatori|suport clienți|dealer|dealeri|promotor|relații clienți) .. (casino|cazino|pariuri|jocuri de noroc|cazinou) online',
    ),
    ...guessed(
      '(platformă|firmă|companie|site) de (pariuri|jocuri de noroc|cazino|casino) .. (străinătate|malta|filipine|cambodgia|dubai|asia|angaj*)',
    ),
  ],
  'carry-or-collect': [
    ...seen(
      'MACAO',
      '(duci|duce|iei|transporți|transporta|aduci|cari|transportă|transportul) .. (valiză|valiza|geantă|geanta|bagaj|bagajul|rucsac|pachet|colet) .. (avion|avionul|graniță|granița|străinătate|țară|zbor|zborul|aeroport|vamă)',
      '(ridici|iei|colectezi|strângi|ridicarea|colectarea|mergi după) .. (bani|banii|plic|plicuri|plicul|card|carduri|cash|bijuterii) .. (bătrâni|bătrână|bătrâne|vârstnici|pensionari|acasă|ușă|clienți|persoane în vârstă)',
    ),
    ...guessed(
      '(predai|dai|înmânezi|lași|predă) (valiza|plicul|geanta|pachetul) (la|unui|unei|omului|cuiva|celui)',
      '(șofer|șoferi|conducător) .. (migranți|imigranți|pasageri|persoane) .. (graniță|granița|frontieră) .. ({amount}|bine plătit|cash)',
    ),
  ],
  'unasked-denials': [
    ...seen(
      'LURES',
      '(100|sută la sută|total|complet|totul|absolut) [este|e|la sută] (legal|legală|legale|în regulă și legal)',
      '(fără|nu sunt|nu e vorba de|nu implică|nu este vorba de|nimic cu) (droguri|prostituție|nimic ilegal|videochat|lucruri ilegale)',
      '(nu e|nu este|nu i) (țeapă|înșelătorie|escrocherie|piramidă|nimic ilegal|ceva ilegal|sex)',
    ),
    ...guessed(
      '(fără|zero|niciun) (risc|riscuri)',
      '(nimic|nimica) (ilegal|dubios|sexual|necurat)',
      '(fără|zero) (plăți în avans|investiție|depunere|taxe ascunse) [inițială|inițiale]',
      '(nimeni nu te|nu vă) (închide|ține|bate|obligă) [cu forța]',
      '(doar|numai) (oameni|persoane|fete) (serioși|serioase)',
    ),
  ],
  'easy-pickup-pay': [
    ...seen(
      'MACAO',
      '(o|într o|un) (zi|noapte|cursă|drum|seară|livrare) .. {amount} .. (cash|pe loc|în mână|în aceeași|ușor|numerar|imediat)',
      '{amount} (pe|pentru|de) (o|cursă|drum|livrare|fiecare|un) [drum] (cursă|drum|livrare|transport|noapte|tură|colet)',
    ),
    ...guessed(
      '(doar|numai|trebuie doar) [să] (conduci|livrezi|duci|ridici|aștepți|transporți|cari) .. {amount}',
      '(treabă|muncă|job|lucrare) (rapidă|ușoară|simplă|discretă|rapid) .. (mașină|permis|șofer|duci|ridici|livrare|transport)',
      '(caut|căutăm|avem nevoie de) [un|câțiva] (șofer|șoferi|băiat|băieți|curier|curieri) .. (fără întrebări|discret|discreți|{amount}|cash|curajos|curajoși)',
    ),
  ],
  'cash-no-contract': [
    ...seen(
      'RO-ANITP',
      '(fără|nu se face|nu facem|nu există) (contract|contract de muncă|acte|forme legale|carte de muncă)',
      '(la negru|muncă la negru|nedeclarat|fără forme)',
    ),
    ...guessed(
      '(plată|plata|plătit|plătiți|banii|bani|plătim|primești) (cash|în mână|în numerar|la negru|la plic|numerar)',
      '(bani la plic|în plic)',
    ),
  ],
  'sponsor-for-sale': [
    ...seen(
      'UK-COS',
      '(vând|vindem|cumperi|cumpără|de vânzare|vânzare) [un|o|și] (viză|vize|contract de muncă|contracte de muncă|contracte|permis de muncă|permise|invitații|sponsor|sponsorship)',
      '(contract de muncă|invitație|sponsorship|certificat de sponsorizare|permis de muncă) .. (de vânzare|la prețul|contra sumei|costă {amount}|la {amount})',
    ),
    ...guessed(
      '(sponsor|angajator|contract) (fictiv|pe hârtie|găsit de noi|de fațadă) .. (viză|{amount}|permis)',
      '(pachet|pachetul) familie .. (viză|viza|{amount})',
      'căsătorie (fictivă|de conveniență|pe acte)',
    ),
  ],
  'code-words': [
    ...guessed(
      '(caut|căutăm|recrutăm|avem nevoie de) [{number}|niște] (săgeți|săgeată|săgețile|cărăuși|fraieri|soldați|pești)',
      '(săgeată|săgeți) (cu|pentru) (cont|card|carduri|conturi)',
      '(combinație|șmecherie|lovitură|schemă) (bună|sigură|pe card|cu carduri|de bani) ..6 (scrie|câștigi|{amount}|intri)',
    ),
  ],

  // ── What takes a sign back or lowers the score a little ──────────────────────
  'employer-pays': [
    ...guessed(
      '(firma|compania|angajatorul|hotelul|spitalul|clinica|ferma|armatorul|familia|cooperativa) (plătește|acoperă|suportă|decontează|rambursează|asigură|achită|va plăti|va suporta)',
      '(suportat|suportate|suportată|plătit|plătite|plătită|decontat|decontate|acoperite|achitate) [integral] (de|de către) (angajator|firmă|companie|hotel|spital|armator|noi)',
      '(pe cheltuiala|pe costul|în sarcina) (firmei|angajatorului|companiei|noastră|hotelului|armatorului)',
      'fără (costuri|niciun cost|cheltuieli) (pentru candidat|pentru candidați|pentru tine|din partea|pentru angajat)',
    ),
  ],
  'no-fee-notice': [
    ...seen(
      'EURES',
      'nu (percepem|percepe|cerem|cere|solicităm|luăm|încasăm|se percepe|se percep|se plătește|taxăm) [niciun|nicio|nici|niciodată|candidaților|un|bani|comision|taxe]',
      '(recrutare|recrutarea|înscriere|înscrierea|serviciile|serviciu|servicii|intermedierea|medierea|aplicarea) (gratuită|gratuite|este gratuită|sunt gratuite|gratuit|e gratuită)',
    ),
    ...guessed(
      'nu (plătiți|plătești|plăti|plătesc) (nimic|nimănui|niciun|nicio|comision)',
      '(candidații|candidatul|lucrătorii) nu (plătesc|plătește|achită) [nimic|niciun]',
      'fără (comision|comisioane|taxe|taxă) [de|pentru|percepute] [la|intermediere|candidați|înscriere|candidat]',
    ),
  ],
  'contract-before-travel': [
    ...seen(
      'RO-ANITP',
      'contract* .. înainte (de|să) (plecare|a pleca|pleci|plecați|părăsirea)',
      '(înainte de plecare|înainte să pleci|înainte de a pleca) .. contract*',
      'contract* (în limba română|în limba ta|tradus|bilingv|în română)',
    ),
    ...guessed('(semnezi|primești|citești|semnați|primiți) contractul .. (acasă|înainte|în țară|din timp)'),
  ],
  'work-visa-named': [
    ...guessed(
      '(viză|viza) (de muncă|de lucru|h 2a|h2b|skilled worker|de lung sejur|d am) [obținută|solicitată|o|este]',
      '(angajatorul|firma|compania|spitalul|ferma|noi) (solicită|obține|depune|cere|solicităm|depunem) [pentru tine|pentru] (viza|permisul|avizul|permisul de muncă|cererea|autorizația)',
      '(aviz de angajare|permis unic|cartea albastră|autorizație de muncă|settled status)',
    ),
  ],
  'real-interview': [
    ...guessed(
      'interviu* (la sediu|la sediul|față în față|în birou|în biroul|cu managerul|cu directorul|cu șeful|cu echipa|telefonic urmat|la restaurant|la fermă|cu patronul|la hotel cu directorul|video cu managerul)',
      '(două|al doilea|primul|{number}) (interviuri|interviu|runde|etape)',
      '(cunoști|întâlnești|cunoaște|cunoașteți|vei cunoaște|vei întâlni) (echipa|managerul|șeful|directorul|familia|patronul|colegii)',
      'zi de probă plătită',
      'apel video cu (managerul|familia|echipa|șefa|directoarea)',
    ),
  ],
  'clear-duties-hours': [
    ...guessed(
      '{number} [de] ore (pe|săptămânal|pe săptămână)',
      '(de luni până|luni vineri|luni sâmbătă)',
      '(concediu|concediul) [de|plătit|odihnă]',
      '(tichete|bonuri de masă|ore suplimentare|spor de noapte|zile libere|două zile libere|o zi liberă|zi liberă)',
      '(perioadă|perioada) de probă',
      '(salariul|plata) (pe data|în data|pe {number}|până pe)',
      '(carte de muncă|contract pe perioadă)',
    ),
  ],
  'time-and-questions': [
    ...guessed(
      '(gândește te|gândiți vă|ia ți|luați vă) (liniștit|în liniște|timp|timpul|bine|câteva zile|cât timp)',
      '(întreabă|întrebați|puneți|pune) [ne|orice|oricâte|ce] (orice|ce|oricâte|întrebări|oricând)',
      '(sună|sunați|verifică|verificați|vizitați) [la|și] (sediu|recepția|recepție|centrală|firma|agenția|hotelul|registrul|biroul)',
      '(nu e grabă|nu este grabă|fără grabă|fără obligații)',
      '(vorbește|discută|vorbiți|discutați) (cu familia|și cu familia|acasă|întâi cu)',
      '(răspundem|răspund) (la toate|la orice|cu drag)',
    ),
  ],
  'keeps-own-papers': [
    ...guessed(
      '(îți|vă|ți|își) (păstrezi|păstrați|păstrează|ții) [întotdeauna|mereu|tu|singur] (pașaportul|buletinul|actele|documentele|telefonul)',
      '(pașaportul|actele|documentele|telefonul|buletinul) (rămâne|rămân|stă|stau) (la tine|la dvs|la dumneavoastră|mereu la tine|la angajat)',
      '(poți|puteți) (pleca|renunța|ieși) (oricând|când vrei|liber|când vreți)',
      'nu (reținem|oprim|luăm|păstrăm|cerem) (pașaportul|pașapoarte|actele|pașapoartele|actul|niciun act|documentele)',
    ),
  ],
  'public-channel': [
    ...seen(
      'EURES',
      'eures',
      '(anofm|ajofm|agenția pentru ocuparea|agenția județeană|agenția națională pentru ocuparea|anofm)',
    ),
    ...guessed(
      '(contract colectiv|contractul colectiv|sindicatul|concurs pentru ocuparea)',
      '(primăria|spitalul județean|consiliul județean|ministerul) (organizează|angajează|scoate|anunță|muncii)',
      'acord bilateral',
    ),
  ],
  'official-fee': [
    ...guessed(
      '(la ambasadă|la consulat|la centrul de vize|vfs|la clinică|la poliție) .. (direct|personal|singur|taxa|tariful)',
      '(plătești|plătiți|plătește|taxa|se plătește|achiți) .. (direct) (la ambasadă|la consulat|la clinică|consulatului|ambasadei|la centru)',
      '(ambasada|consulatul) .. (afișează|comunică|stabilește|publică) .. (taxa|taxele|tariful|prețul)',
      '(taxă consulară oficială|tarif oficial|trezorerie)',
    ),
  ],
  'lawful-hiring': [
    ...guessed(
      '(după|la) (semnarea|angajare|semnare|semnarea contractului|acceptarea|interviu și ofertă|oferta)',
      '(revisal|reges|dosarul de angajare|dosar de personal|resurse umane|departamentul hr)',
      '(echipament|echipamentul|uniforma|echipamente) (de lucru asigurat|de lucru oferit|gratuit|asigurat|oferit|asigurată|de protecție asigurat|oferită)',
      '(prima zi|în prima zi)',
      '(pentru|ca să) (întocmirea|întocmim|pregătirea|încheierea) (contractului|contractul|dosarului)',
      'portal* (de carieră|candidaților|angajaților)',
    ),
  ],
  'rota-work': [
    ...guessed(
      '(ture|tură|gărzi|gardă|schimburi) (de|cu) (12|24|douăsprezece) [de] (ore|h)',
      '(12 cu 24|12 24|24 cu 48|12 48|12 cu 36)',
      '(zile|săptămâni|nopți) (lucrate|de muncă|de lucru|la bord) .. (libere|liber|pauză|acasă)',
      '({number}|două|trei|patru|șase|opt) săptămâni .. (acasă|pauză|liber)',
    ),
  ],
  'free-movement': [
    ...guessed(
      '(cetățean|cetățeni|cetățenii|cetățenie|pașaport) (ue|al ue|ai ue|român|români|români|româna|română|european|europeni|europeană|ai uniunii)',
      '(uniunea europeană|libera circulație|liberă circulație|spațiul schengen|stat membru|ue)',
      '(ai|aveți|cei care au|deja) [deja] (drept de muncă|permis de ședere|rezidență|permis de muncă|cetățenie)',
      '(călătorii|călătorie|vacanță|ședere|sejur) (scurte|scurtă|turistice|turistică|scurt)',
    ),
  ],
} satisfies Phrases;
