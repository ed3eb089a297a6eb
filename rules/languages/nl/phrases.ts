// Dutch: how offers say it, from portal ads to messenger posts; and what lowers the score a little.
import { guessed, seen, type Phrases } from '../../define.ts';

export const phrases = {
  // ── The work ───────────────────────────────────────────────────────────────
  'job-word': [
    ...seen(
      'LURES',
      '(baan|banen|baantje|werk|vacature*|bijbaan*|thuiswerk*)',
      '(gezocht|zoeken|zoekt|zoek) .. (mensen|medewerk*|personeel|vrouwen|meiden|chauffeur*|helpers|collega*|krachten)',
    ),
    ...guessed(
      '(functie|functies|job|jobs|arbeid|klus|klussen)',
      '(medewerkers|personeel|krachten|meiden|mensen|vrouwen|helpers) gezocht',
      '(verdien|verdienen|bijverdienen)',
      'we (nemen aan|werven)',
    ),
  ],
  abroad: [
    ...guessed(
      '(in het|naar het) buitenland',
      '(ander|vreemd) land',
      '(emigreren|verhuizen naar|overzee)',
      '(werken|werk|baan) in (europa|azië|dubai|zwitserland|noorwegen)',
      'buitenlandse (baan|werk*)',
    ),
  ],
  'no-experience': [
    ...guessed(
      '(geen|zonder) (ervaring|werkervaring|diploma|diplomas|opleiding) [is|zijn] (nodig|vereist|noodzakelijk)',
      'zonder (ervaring|werkervaring)',
      'ervaring (is|niet) .. (nodig|vereist|noodzakelijk|belangrijk)',
      '(gratis|kosteloze) (training|opleiding|cursus)',
      'we leren je alles',
      'ervaring niet vereist',
    ),
  ],
  'nothing-asked': [
    ...guessed(
      '(geen|zonder) (taal|talenkennis|diploma|cv|papieren|nederlands|eisen) [is|zijn] (nodig|vereist)',
      '(taal|leeftijd|opleiding) [is|maakt|doet] (niet belangrijk|onbelangrijk|er niet toe|niet uit)',
      '(alleen|enkel|slechts) .. (telefoon|smartphone|laptop|internet) [is] nodig',
      '(je hebt|nodig is|heb je) .. (alleen|enkel) .. (telefoon|smartphone|laptop)',
      'iedereen kan .. (meedoen|verdienen|beginnen|starten)',
      '(alle leeftijden|elke leeftijd)',
    ),
  ],
  'high-pay': [
    ...seen('LURES', 'salaris .. {amount}', '(verdien|verdienen|verdient|verdienste*) .. {amount}'),
    ...guessed(
      '(hoog|hoge|goed|riant|top) (salaris|loon|inkomen|verdiensten|inkomsten|betaald|betaling)',
      '(veel|goed|snel|serieus|dik) (geld|verdienen|betaald)',
      '(duizenden|honderden) euro',
      '(dubbele|drie keer|vijf keer|tien keer) (zoveel|salaris|zo veel)',
      'onbeperkt* (inkomen|inkomsten|verdien*)',
      'vetpot',
    ),
  ],
  'pay-by-day-or-week': [
    ...seen('LURES', '{amount} [euro] per (dag|week)', '{number} euro per (dag|week|avond)'),
    ...guessed(
      '(dagelijks|wekelijks|dagelijkse|wekelijkse|direct|directe) (uitbetaling|uitbetaald|betaald|betaling|loon|uitbetalen)',
      '(uitbetaald|uitbetaling|betaald|geld|loon) (elke dag|per dag|elke week|dezelfde dag|elke avond|meteen|direct|dagelijks|wekelijks)',
      '(dagloon|weekloon|dagverdienste)',
      '{amount} per (rit|klus|avond|levering|nacht|keer)',
    ),
  ],
  'little-time': [
    ...guessed(
      '{number} (minuten|min|uur|uurtjes) per dag',
      '(één|een|twee|drie|paar|1|2|3) (uur|uurtje|uurtjes) [per|werk] (dag|per dag)',
      '(paar|enkele) (minuten|uur|uurtjes)',
      'in je vrije tijd',
      'vrije tijd',
      '(half uur|half uurtje) per dag',
    ),
  ],
  'simple-work': [
    ...guessed(
      '(simpele|eenvoudige|makkelijke|kleine|gemakkelijke|lichte) (taken|taak|taakjes|opdrachten|werk|klusjes|handelingen|opdrachtjes)',
      '(makkelijk|eenvoudig|simpel|licht) werk',
      '(werk|het|taken) is [heel|super|echt] (makkelijk|eenvoudig|simpel|easy)',
      '(alleen maar|gewoon|enkel) (klikken|liken|typen|overtypen|kopiëren|swipen)',
      '(met|op|vanaf) je (mobiel|telefoon|smartphone|mobiele telefoon)',
      'niets moeilijks',
      'kinderspel',
    ),
  ],
  'work-from-home': [
    ...seen('LURES', 'thuiswerk*'),
    ...guessed(
      '(vanuit huis|vanaf huis|thuis werken|werken vanuit huis|vanaf thuis|vanuit je luie stoel|vanaf de bank|op afstand|remote)',
      'online (werk|baan|bijbaan|job|taken)',
      'thuis [aan|geld] (werken|verdienen)',
    ),
  ],
  'lure-role': [
    ...guessed(
      '(klantenservice|callcenter|telefonist*|data entry|gegevensinvoer|typist*|datatypist*)',
      'chat* (moderator*|operator*|medewerker*)',
      'chatmoderator*',
      '(assistent*|secretaresse|vertaler*|tolk|administrat*|receptionist*) .. (buitenland|azië|thailand|dubai|cambodja)',
      '(crypto|forex|trading) (analist|adviseur|medewerker|manager|specialist)',
      '(model|modellen|hostess*|danseres*|serveerster*|au pair) (in|voor|naar|gezocht)',
      '(social media|online) (assistent*|manager|promotor|medewerker)',
    ),
  ],
  duties: [
    ...guessed(
      '(taken|werkzaamheden|takenpakket|functieomschrijving|verantwoordelijk*)',
      '(functie eisen|functie-eisen|wij vragen|profiel|eisen|kwalificaties)',
      '(werktijden|werkdagen|uren per week|rooster|ploegendienst|diensten|openingstijden)',
      '(je|u) (bereidt|helpt|maakt|kookt|verkoopt|begeleidt|verzorgt|vult|pakt|rijdt|bedient|ontvangt|controleert|adviseert|ondersteunt|ruimt|leert|plant|beantwoordt)',
      '(schoonmaken|begeleiden|verzorgen|inpakken|koken|bedienen|onderhouden) van',
    ),
  ],
  'company-talk': [
    ...guessed(
      '(bv|b v|nv|vof|kvk|btw)',
      '(ons|onze) (bedrijf|team|hotel|restaurant|winkel|ziekenhuis|school|kwekerij|boerderij|klanten|vestiging|kantoor|praktijk|familiebedrijf|bakkerij|zorginstelling|gezin|werkplaats)',
      '(over ons|wie zijn wij|opgericht in|gevestigd in|familiebedrijf)',
      '(wij|we) zijn (een|het|de)',
    ),
  ],
  'our-client': [
    ...guessed(
      '(internationaal|buitenlands|gerenommeerd|groot|internationale|buitenlandse) (bedrijf|firma|concern|werkgever|onderneming)',
      '(onze|voor een) (klant|opdrachtgever) [in|zoekt] (buitenland|zoekt|zoeken|in het)',
      '(naam van het bedrijf|bedrijfsnaam) .. later',
    ),
  ],
  interview: [
    ...guessed(
      '(sollicitatiegesprek|kennismakingsgesprek|gesprek|videogesprek|videobellen|proefdag|meeloopdag)',
    ),
  ],
  contract: [...guessed('(contract|arbeidsovereenkomst|arbeidscontract|cao)')],
  'licence-word': [
    ...guessed(
      '(vergunning*|registratie*|certificaat*|keurmerk) (nummer|nr|snf)',
      '(snf|abu|nbbu|vergunningnummer|gecertificeerd uitzendbureau|erkend)',
    ),
  ],
  'agent-word': [
    ...guessed(
      '(uitzendbureau|bemiddelaar|bemiddelingsbureau|bureau|tussenpersoon|agentschap|visumbureau)',
      'wij (sturen|plaatsen|bemiddelen|brengen) .. (mensen|werknemers|buitenland|werk)',
    ),
  ],
  'domestic-work': [
    ...guessed(
      '(au pair|oppas|huishoudster|schoonmaakster|inwonend|nanny|kinderoppas|verzorgster|huishoudelijke hulp|mantelzorg|thuishulp)',
    ),
  ],
  'host-family': [
    ...seen('AUP-W', '(au pair|gastgezin)'),
    ...guessed('onze [twee|drie] (kinderen|kids|tweeling|zoontjes|dochters)'),
  ],
  'ship-work': [
    ...seen(
      'ITF',
      '(cruiseschip*|schip|vissersboot|vissersschip|trawler|zeeman|zeelieden|matroos|bemanning|rederij|vrachtschip|kotter)',
    ),
    ...guessed('(aan boord|op zee|dekhulp)'),
  ],
  'farm-work': [
    ...guessed(
      '(oogst|plukken|fruitpluk*|appelpluk*|aardbei*|asperge*|kas|kassen|kwekerij|seizoenswerk|boerderij|tuinbouw|champignon*|slachterij|bloembollen|pluk*)',
    ),
  ],
  'modelling-work': [
    ...seen('AOL-17', '(model|modellen|casting|fotoshoot|modellenwerk|modellenbureau|fotomodel)'),
  ],
  'entertainment-work': [
    ...seen(
      'TGS',
      '(hostess*|danseres*|escort*|nachtclub*|masseuse*|webcam*|stripper*|animeermeisje*|gezelschapsdame*|paaldans*|go go)',
    ),
    ...guessed('(dames|meiden|meisjes) voor .. (club|bar|vip|feesten|gasten|gezelschap)'),
  ],
  'sport-or-study': [
    ...guessed(
      '(voetbaltest|proefwedstrijd|voetbalacademie|voetbalclub|profclub|scout|makelaar)',
      '(studiebeurs|beurs|studentenvisum|uitwisseling*|taalschool in)',
    ),
  ],
  'gold-or-oil-work': [
    ...seen('NAPTIP', '(booreiland|olieplatform|goudmijn|oliemaatschappij|mijnbouw|offshore|mijn in)'),
  ],
  'women-only': [
    ...guessed(
      '(alleen|uitsluitend) (vrouwen|dames|meiden|meisjes)',
      '(zoeken|zoek|gezocht) [leuke|jonge|knappe|mooie] (dames|vrouwen|meiden|meisjes)',
      '(dames|meiden|meisjes|vrouwen) [van|tussen|leeftijd|gezocht] {number}',
      'jonge (vrouwen|dames|meiden)',
    ),
  ],
  looks: [
    ...guessed(
      '(knap|knappe|mooie|mooi|slank|slanke|aantrekkelijk*|representatief|verzorgd uiterlijk|goed uiterlijk|lengte|maten|sexy|figuur)',
    ),
  ],
  'school-age': [
    ...guessed(
      '(scholieren|schoolmeisjes|tieners|minderjarig*|leerlingen)',
      '(vanaf|al vanaf) (14|15|16)',
      '(14|15|16) (tot|t m) (17|18|19|20) jaar',
    ),
  ],
  'perk-word': [
    ...guessed(
      '(zwembad|gym|feesten|feestjes|uitjes|cadeaus|shoppen)',
      '(welkomstbonus|bonus|startbonus|tekenbonus)',
      '(luxe) (villa|appartement|leven|hotel)',
      '(aan zee|aan het strand)',
    ),
  ],

  // ── Money ──────────────────────────────────────────────────────────────────
  fee: [
    ...guessed(
      '(registratiekosten|inschrijfkosten|inschrijfgeld|bemiddelingskosten|administratiekosten|dossierkosten|aanmeldkosten|activeringskosten|servicekosten|borgsom|bureaukosten|intakekosten|opstartkosten|leges)',
      '(kleine|eenmalige|symbolische) (bijdrage|betaling|vergoeding|kosten|bedrag)',
      '(bedrag|kosten|vergoeding|bijdrage) van {amount}',
      'voor de (bemiddeling|papieren|registratie|administratie)',
    ),
  ],
  'pay-verb': [
    ...guessed(
      '(je|u|kandidaat) (betaalt|betalen|maakt over|stort)',
      '(moet|moeten|dient|hoef je alleen|hoeft alleen) ..6 (betalen|overmaken|storten|voorschieten|voldoen|vooruitbetalen)',
      '(betaal|maak|stort|stuur|voldoe) .. (over|eerst|nu|vooraf|het bedrag|{amount}|even|geld|naar)',
      '(vooraf|van tevoren|eerst|vooruit) (betalen|te betalen|overmaken|voldoen|betaald|betaal)',
      '(graag|gelieve|verzoeken) ..5 (betalen|over te maken|overmaken|storten|voldoen|te betalen)',
      '(na|zodra) ..4 (betaling|betaald|overgemaakt|ontvangst van)',
      '(voor eigen rekening|op eigen kosten)',
      '(tikkie|betaalverzoek)',
      '{amount} (overmaken|betalen|storten)',
    ),
  ],
  deposit: [...guessed('(aanbetaling|borg|waarborgsom|voorschot|vooruitbetaling|borgsom|garantiebedrag)')],
  refundable: [
    ...guessed(
      '(terugbetaald|terugbetaalbaar|terugbetalen|terugkrijgen|restitueerbaar)',
      '(krijg|krijgt) .. terug',
      '(plek|plaats|baan|kamer) .. (reserveren|vasthouden|vastleggen|zeker te stellen|gereserveerd|te reserveren)',
      '(eerste|met je eerste|bij je eerste) (salaris|loon)',
    ),
  ],
  visa: [
    ...seen(
      'UK-COS',
      '(visum|visums|werkvergunning|verblijfsvergunning|werkvisum|visa|uitnodigingsbrief|tewerkstellingsvergunning|sponsorschap)',
    ),
  ],
  'course-word': [...guessed('(cursus|training|opleiding|certificaat|examen|workshop|webinar|lesmateriaal)')],
  'check-word': [
    ...guessed(
      '(vog|verklaring omtrent gedrag|medische keuring|keuring|verzekering|vaccinatie*|achtergrondcheck|screening|antecedent*)',
    ),
  ],
  'kit-word': [
    ...guessed(
      '(starterspakket|startpakket|uniform|werkkleding|laptop|software|badge|toegangspas|gereedschap|materiaal|materialen|headset|welkomstpakket)',
    ),
  ],
  'room-word': [
    ...guessed(
      '(kamer|huur|woning|slaapplek|bed|huisvesting|accommodatie|beddengoed|appartement|stacaravan)',
    ),
  ],
  'odd-channel': [
    ...seen(
      'FTC-21',
      '(western union|moneygram|cadeaukaart*|cadeaubon*|giftcard*|bitcoin*|crypto*|usdt|paysafecard*|steam kaart*)',
    ),
    ...guessed('(privérekening|mijn rekening|contant)', '(contant|cash) (aan|bij|in de hand)', 'tikkie'),
  ],
  crypto: [...seen('SPF-21', '(bitcoin*|crypto*|usdt|tether|ethereum|wallet|binance|stablecoin*)')],
  'your-account': [
    ...seen(
      'EUROPOL-M',
      '(je|jouw|uw|eigen) [eigen] (rekening|bankrekening|betaalrekening|privérekening|bankpas|pinpas|rekeningnummer)',
    ),
  ],
  'receive-money': [
    ...seen(
      'EUROPOL-M',
      '(ontvang|ontvangt|ontvangen|krijg|krijgt|accepteer|accepteert) .. (geld|betaling*|bedrag*|stortingen|overboekingen)',
      '(geld|betaling*|bedrag*|overboeking*) .. (komt|komen|binnen|gestort|binnenkomt|binnenkomen)',
    ),
  ],
  'forward-money': [
    ...seen(
      'EUROPOL-M',
      '(doorstorten|doorsturen|doorboeken|overboeken|doorstuurt|doorstort|doorsluizen|overmaakt|doorboekt)',
      '(stort|stuur|stuurt|boek|boekt|maak|maakt|zet) .. (door|naar onze|naar de klant|naar een andere|over naar|verder)',
      '(neem|neemt|haalt|haal|opnemen|pint|pin) .. (contant|geld|cash|op|bedrag) .. (geef|geeft|afgeven|koerier|stuur)',
    ),
  ],
  'keep-percentage': [
    ...seen(
      'EUROPOL-M',
      '{number} procent .. (houden|voor jou|is voor|commissie|van elk|van ieder|van jou)',
      '(houd|houdt|hou|mag) .. (procent|percentage|rest|{number}|deel) [zelf]',
      '(commissie|percentage) (per|van elke|over elke) (transactie|overboeking|betaling)',
    ),
  ],
  cheque: [...seen('BBB-21', '(cheque|cheques)')],
  parcel: [...seen('DE-BRE', '(pakket|pakketten|pakketje|pakketjes|zendingen|zending)')],
  'send-on': [
    ...seen(
      'DE-BRE',
      '(doorsturen|doorstuurt|herverpakken|ompakken|opnieuw verzenden|verder sturen|verzendt|herverpakt|omstickeren)',
      '(stuur|stuurt|verzend|verzendt) .. (door|verder|naar een nieuw|buitenland|nieuwe adres|ander adres)',
      'nieuw* (label|etiket|verzendlabel)',
    ),
  ],
  'your-home': [
    ...guessed('(thuis|bij je thuis|aan huis|je adres|jouw adres|je voordeur|huisadres|vanuit huis)'),
  ],
  'click-task': [
    ...seen('LURES', '(like|likes|liken|likejes|duimpjes)'),
    ...guessed(
      '(beoordeel|beoordelen|beoordeelt|recensies|reviews|review|sterren) .. (hotel*|producten|apps|restaurants|schrijven|plaatsen|geven|google)',
      '(hotels|producten|apps) (beoordelen|reviewen|recenseren)',
      '(volg|volgen|abonneren|abonneer) .. (kanaal|kanalen|accounts|pagina*|profiel*)',
      '(screenshot*|schermafbeelding*)',
      '(bekijk|bekijken|kijken|kijk) .. (video*|filmpjes|advertenties)',
      '(optimaliseren|optimaliseer|boosten) .. (boeking*|data|product*|zichtbaar*|apps|bestelling*)',
      '(nepbestelling*|testbestelling*)',
    ),
  ],
  'task-word': [
    ...seen('FTC-TASK', '(taak|taken|opdracht|opdrachten|missie|missies|takenset|takenpakket van)'),
    ...guessed('(volgend|hoger|nieuw) (level|niveau)', 'vip {number}', '(vip|level) (niveau|{number})'),
  ],
  'top-up': [
    ...seen(
      'FTC-TASK',
      '(storten|storting|opwaarderen|opladen|inleg|inleggen|bijstorten|stort|waardeer)',
      'negatief (saldo|bedrag)',
      'saldo .. (aanvullen|aanzuiveren|min)',
    ),
  ],
  withdraw: [...seen('SPF-25', '(opnemen|opname|uitbetalen|uitbetaling|uitkeren|laten uitbetalen|cash out)')],
  'bring-friends': [
    ...guessed(
      '(breng|nodig|neem|werf|tip) .. (vrienden|vriendin|vriendinnen|bekenden|mensen|vriend)',
      'per (aangebrachte|nieuwe|geworven) (vriend|persoon|collega|medewerker)',
      'voor (elke|iedere) (vriend|vriendin|persoon|nieuwe)',
    ),
  ],
  debt: [
    ...seen(
      'ILO-11',
      '(schuld|schulden|lening|voorschieten|afbetalen|afwerken|terugverdienen|voorgeschoten|schieten voor)',
      '(ingehouden|afgetrokken|inhouden|afgehouden|verrekend) .. (loon|salaris)',
      '(van je|op je) (loon|salaris)',
      'in termijnen',
    ),
  ],

  // ── Papers, people, places ─────────────────────────────────────────────────
  passport: [
    ...guessed(
      '(paspoort|paspoorten|id kaart|identiteitskaart|identiteitsbewijs|rijbewijs|bsn|legitimatie|id bewijs|idkaart)',
    ),
  ],
  'send-verb': [
    ...guessed(
      '(stuur|mail|upload|geef|app|verstuur|laat|deel) [me|mij|ons|even|snel|nu|alvast] (me|mij|ons|even|je|een|jouw|foto|kopie|nu|alvast|de|het|zien)',
      '(graag|gelieve|wil|kun) ..5 (sturen|uploaden|mailen|doorsturen|opsturen|te sturen|appen)',
      '(we hebben|ik heb|wij hebben) .. nodig',
      'stuurt u',
    ),
  ],
  'copy-or-photo': [...guessed('(kopie|scan|foto|voor en achterkant|voorkant|achterkant)')],
  'bank-details': [
    ...guessed(
      '(bankgegevens|rekeningnummer|iban|bsn|pasnummer|creditcardgegevens|inloggegevens|burgerservicenummer)',
    ),
  ],
  'visitor-visa': [
    ...seen('MEA-23', '(toeristenvisum|bezoekersvisum|bezoekvisum|als toerist|als toeriste|toeristenvisums)'),
  ],
  'free-travel': [
    ...seen(
      'SAPS',
      '(gratis|betaalde) .. (vlucht|ticket|reis|vervoer|vliegticket)',
      '(vlucht|ticket|reis|vliegticket|vliegreis) .. (gratis|betaald|betalen wij|vergoed|inbegrepen|regelen wij|op onze kosten|cadeau)',
    ),
    ...guessed('(halen|opgehaald|ophalen) .. (vliegveld|luchthaven|schiphol|thuis op)'),
  ],
  'free-housing': [
    ...seen(
      'SAPS',
      '(gratis|vrij) .. (woning|kamer|accommodatie|huisvesting|verblijf|appartement|wonen)',
      '(woning|kamer|accommodatie|huisvesting|verblijf|appartement|kost en inwoning) .. (gratis|betaald|inbegrepen|betalen wij|geregeld|op onze kosten)',
    ),
  ],
  'free-food': [
    ...seen(
      'SAPS',
      '(gratis) [verblijf] [en] (eten|maaltijden|maaltijd)',
      '(eten|maaltijden) .. (gratis|inbegrepen|betaald|op onze kosten)',
    ),
  ],
  'free-visa': [
    ...guessed(
      '(visum|papieren|werkvergunning) .. (gratis|betalen wij|regelen wij|op onze kosten|geregeld|inbegrepen|voor onze rekening)',
      'gratis (visum|papieren)',
      'wij regelen .. (visum|papieren|vergunning)',
    ),
  ],
  border: [
    ...seen(
      'BI-PH',
      '(grens|douane|marechaussee|grenscontrole|paspoortcontrole|immigratie|grenswacht|vliegveld)',
    ),
  ],
  'tell-verb': [...seen('BI-PH', '(zeg|zegt|vertel|antwoord|beweer|doe alsof|leg uit)')],
  'guard-or-gate': [...guessed('(bewakers|bewaakt|bewaakte|hek|poort|afgesloten|terrein|slot)')],
  family: [
    ...guessed('(familie|ouders|moeder|vader|vriendinnen|vrienden|man|vriend|vrouw|baas|collegas|zus)'),
  ],
  authority: [...guessed('(politie|ambassade|vakbond|arbeidsinspectie|rechtbank|consulaat|ind|advocaat)')],
  'body-word': [
    ...seen(
      'IOM-MI',
      '(bikini|lingerie|ondergoed|naakt|badpak|topless|van top tot teen|hele lichaam|blote|bloot|zonder kleren)',
    ),
  ],
  'photo-word': [...seen('IOM-MI', '(foto|fotos|filmpje|video|selfie|selfies|beelden|pics)')],
  affection: [
    ...guessed(
      '(ik hou van je|hou van jou|liefje|schatje|schat|lieverd|mis je|mijn liefde|prinses|samenwonen|samen wonen|meisje van me|baby)',
    ),
  ],

  // ── Contact and tone ───────────────────────────────────────────────────────
  messenger: [
    ...seen('LURES', '(whatsapp|telegram)'),
    ...guessed('(whatsap|wapp|appje|app me|signal|messenger|dm|pb|tg|insta|snap)'),
  ],
  'message-me': [
    ...guessed(
      '(stuur|app|bericht|contact|contacteer|schrijf|mail) [me|mij|ons|een|even|gerust] (me|mij|ons|een|op|via|bericht|berichtje|dm|pb|app|appje|even)',
      '(voeg) .. toe',
      '(interesse|info|meer info|details) .. (app|dm|pb|whatsapp|telegram|bericht*|stuur)',
      '(neem|neemt) contact op .. (whatsapp|telegram|via|op|{phone})',
      'reageer (via|op|met|hier)',
    ),
  ],
  'click-link': [
    ...guessed(
      '(klik|klikken|ga) .. (link|hier|onderstaande|site|{link})',
      '(registreer|meld|schrijf|maak) .. (aan|in|account|platform|link)',
      '(download|installeer) .. (app|apk|programma)',
      '(word lid|kom in|sluit je aan) .. (groep|kanaal|telegram)',
    ),
  ],
  hurry: [
    ...guessed(
      '(met spoed|spoed|dringend) [zoeken|gezocht|op|mensen] (gezocht|nodig|mensen|zoek|personeel|naar)',
      'nog (maar|slechts|enkele|{number}) .. (plekken|plaatsen|plek|plekjes)',
      '(laatste|beperkt aantal) (plekken|plaatsen|kans|plek)',
      '(alleen vandaag|haast je|wees er snel bij|reageer snel|wees snel|vol is vol)',
      '(vandaag|morgen) (nog|al) (beginnen|starten|aan de slag)',
    ),
  ],
  'days-to-departure': [
    ...seen(
      'RO-EVE',
      '(vertrek|vlucht|vliegt|vertrekt|vertrekken|vertrekdatum) [is|je|we|al] (morgen|overmorgen|deze week|over twee dagen|over drie dagen|over {number} dagen|binnen enkele dagen|vannacht|dit weekend)',
    ),
  ],
  'group-word': [
    ...guessed(
      '(whatsapp|telegram) (groep|kanaal)',
      '(groep|werkgroep|groepsapp|teamgroep|appgroep|kanaal|takengroep)',
    ),
  ],

  // ── The offer ──────────────────────────────────────────────────────────────
  'easy-money-wording': [
    ...seen(
      'SCAMW',
      '(snel|makkelijk|gemakkelijk|eenvoudig|gratis) (geld|verdienen|verdiend|bijverdienen|cash)',
      '(makkelijk|snel) .. geld .. verdienen',
    ),
    ...guessed(
      '(geld verdienen|verdien geld|verdienen) .. (slapend|vanaf de bank|je mobiel|met je telefoon|zonder moeite|vanaf dag één|zonder te werken|vanuit je bed|met je mobiel|op je telefoon)',
      '(rijk worden|word rijk)',
      'passief inkomen',
      '(financiële|financieel) (vrijheid|vrij|doelen|onafhankelijk*)',
      '(nooit meer) .. (werken|baas)',
      '(vanaf) (dag één|de eerste dag) .. (verdien*|geld|inkomen)',
      'dikke cash',
    ),
  ],
  'guaranteed-result': [
    ...guessed(
      '(gegarandeerd|gegarandeerde|verzekerde) (baan|werk|inkomen|visum|plaatsing|winst|verdienste*|inkomsten|vergunning|werkvergunning)',
      '(wij garanderen|ik garandeer|we garanderen|garanderen wij) .. (baan|werk|visum|inkomen|werkvergunning|winst|plaatsing|plek)',
      '(baan|visum|inkomen|plaatsing|vergunning) [is] [100] (gegarandeerd|zeker)',
      '100 [procent] (garantie|zeker|gegarandeerd|baangarantie)',
      'baangarantie',
    ),
  ],
  'guarantee-innocent': [
    ...guessed(
      '(gegarandeerd|gegarandeerde) (uren|aantal uren|minimum*|basissalaris|diensten|vrije|bonus|contract)',
      '(garantieperiode|bankgarantie|urengarantie|fabrieksgarantie|garantie op)',
    ),
  ],
  'hired-without-interview': [
    ...guessed(
      '(zonder|geen) (sollicitatiegesprek|sollicitatie|gesprek|interview|sollicitatiebrief)',
      '(je bent|u bent|bent u) [al|direct|nu] (aangenomen|geselecteerd|uitgekozen|gekozen|goedgekeurd)',
      '(baan|plek|functie) is [al] van (jou|u)',
      '(iedereen|direct|meteen) (wordt aangenomen|aangenomen|aan de slag zonder)',
      'we nemen iedereen aan',
      'gefeliciteerd .. (aangenomen|baan|geselecteerd|uitgekozen)',
      '(je begint|u begint) (morgen|vandaag|meteen)',
    ),
  ],
  'odd-age-floor': [
    ...guessed('(vanaf|ouder dan|minimaal|minstens|boven de) (20|21|22|23|24|25) [jaar] (jaar|oud)'),
  ],
  'changed-story': [
    ...seen(
      'LJI-T',
      '(baan|plek|functie|hotel|plan|plannen) .. (al vergeven|veranderd|niet meer|vervallen|bezet) .. (maar|wel|kun|ga|kan|in plaats)',
      '(in plaats van|niet in) .. (restaurant|hotel|kantoor|serveerster|schoonmaak|winkel) .. (dansen|club|bar|massage|chatten|ga je)',
    ),
    ...guessed(
      '(ander land|andere stad|andere werkgever|ander hotel) dan (afgesproken|gezegd|beloofd|besproken)',
      '(plannen zijn|het plan is) .. (veranderd|gewijzigd)',
      'eerst .. daarna .. (ander land|over de grens)',
    ),
  ],
  'refused-checks': [
    ...guessed(
      '(geen|zonder) (videogesprek|videobellen|bezoek|telefoongesprek) .. (mogelijk|nodig|kan)',
      '(videogesprek|videobellen|bellen|bezoek) .. (kan niet|niet mogelijk|onmogelijk|gaat niet|lukt niet)',
      '(contract|bedrijfsnaam|adres) .. (kan ik niet|mag ik niet|kunnen we niet|krijg je later|geven we niet)',
      'stel (niet zoveel|geen|minder|niet te veel) vragen',
      '(geen|minder|te veel) vragen stellen',
    ),
  ],

  // ── Money up front ─────────────────────────────────────────────────────────
  'fee-to-get-job': [
    ...guessed(
      '(registratiekosten|inschrijfkosten|inschrijfgeld|bemiddelingskosten|administratiekosten|aanmeldkosten|activeringskosten|dossierkosten|bureaukosten) ..5 (betalen|overmaken|{amount}|vooraf|storten|betaal|voldoen|bedragen|zijn)',
      '(betaal|betalen|maak|stort) ..5 (registratiekosten|inschrijfkosten|inschrijfgeld|bemiddelingskosten|administratiekosten|activeringskosten|aanmeldkosten)',
    ),
    ...guessed(
      '(betaling|bedrag|vergoeding|kosten) ..4 (voor je begint|voordat je begint|voor aanvang|voor de start|voor je start|voordat u begint|voor je eerste werkdag)',
      '(na|zodra) ..4 (betaling|betaald|overgemaakt) ..5 (contract|baan|starten|beginnen|sturen|rooster)',
      '(activatie|activering) .. {amount}',
    ),
  ],
  'fee-visa-permit': [
    ...guessed(
      '(visum|werkvergunning|uitnodigingsbrief|verblijfsvergunning|papieren) .. (kost|kosten|voor slechts|voor maar|voor) {amount}',
      '(betaal|betalen|maak|stort|overmaken) ..5 (visum|visumkosten|werkvergunning|uitnodigingsbrief|visumaanvraag)',
      'visumkosten .. (aan ons|vooraf|{amount}|overmaken|naar ons)',
    ),
  ],
  'fee-training': [
    ...guessed(
      '(training|cursus|opleiding|certificaat) ..4 (zelf betalen|kost|vooraf betalen|betaal je|eerst kopen|op eigen kosten|moet je kopen|moet je betalen|voor eigen rekening)',
      '(betaal|koop|betalen|kopen) ..3 (de training|de cursus|cursus|training|het certificaat|lesmateriaal|opleiding)',
    ),
  ],
  'fee-check-medical': [
    ...guessed(
      '(vog|keuring|medische keuring|verzekering|screening|achtergrondcheck) ..4 (kost|betaal je|vooraf betalen|via ons betalen|via ons|zelf betalen|{amount})',
      '(betaal|betalen|maak) ..3 (de vog|vog|keuring|verzekering|screening|achtergrondcheck)',
    ),
  ],
  'fee-kit-uniform': [
    ...seen(
      'FTC-21',
      '(starterspakket|startpakket|uniform|werkkleding|badge|toegangspas|software|laptop) ..4 (kopen|zelf betalen|kost|vooraf betalen|moet je betalen|bestellen en betalen|op eigen kosten|koop je)',
      '(koop|betaal) ..3 (het starterspakket|starterspakket|startpakket|het uniform|de badge|uniform|de werkkleding|de software)',
    ),
  ],
  'holding-deposit': [
    ...guessed(
      '(aanbetaling|borg|waarborgsom|borgsom|voorschot) ..6 (terug|reserveren|plek|plaats vast|terugbetaald|vast te houden|terugkrijg*)',
      '(plek|plaats|baan|functie) .. (reserveren|vasthouden|vastleggen|vast te houden|zeker te stellen) ..5 (betaal|{amount}|aanbetaling|borg|overmaken|maak|betalen|stort)',
    ),
  ],
  'fee-room-before-arrival': [
    ...seen(
      'VIC',
      '(huur|borg|kamer|aanbetaling|slaapplek|woning) ..5 (voor aankomst|vooraf|voor vertrek|voordat je komt|voor je komst|van tevoren) .. (betalen|overmaken|betaal|storten|maak|betaald)',
    ),
    ...guessed(
      '(betaal|betalen|maak|stort|overmaken) ..5 (kamer|huur|borg|slaapplek|woning) ..5 (voor aankomst|vooraf|voordat|anders|voor vertrek|van tevoren)',
    ),
  ],
  'untraceable-payment': [
    ...seen(
      'FTC-21',
      '(betaal|betalen|stuur|maak|sturen|overmaken|voldoen|koop) ..5 (western union|moneygram|cadeaukaart*|cadeaubon*|giftcard*|bitcoin*|usdt|crypto|paysafecard*)',
      '(via|met|per|in) (western union|moneygram|bitcoin|usdt|crypto|cadeaukaart*|giftcard*) .. (betalen|betaal|sturen|overmaken|voldoen)',
    ),
    ...guessed(
      '(contant|cash|geld|{amount}) .. (aan de chauffeur|aan de bemiddelaar|aan de tussenpersoon|in een envelop)',
    ),
  ],

  // ── Documents ──────────────────────────────────────────────────────────────
  'early-id-papers': [
    ...guessed(
      '(stuur|upload|mail|app|geef|sturen|verstuur) ..5 (paspoort|id kaart|identiteitskaart|identiteitsbewijs|rijbewijs|bsn|id bewijs)',
      '(kopie|foto|scan) [van|je|jouw|uw] .. (paspoort|id kaart|identiteitskaart|identiteitsbewijs|rijbewijs) .. (stuur|sturen|nu|vandaag|whatsapp|telegram|voor en achterkant|appen)',
      '(id kaart|identiteitskaart|paspoort|rijbewijs) (voor en achterkant|beide kanten)',
    ),
  ],
  'selfie-with-id': [
    ...seen(
      'DE-LKA',
      '(selfie|foto|video|filmpje) ..4 (met je id|met je paspoort|met je identiteitskaart|met je rijbewijs|met id|met paspoort|met uw paspoort|met legitimatie)',
      '(video identificatie|videoverificatie|gezichtsscan|videoidentificatie) ..6 (baan|salaris|contract|link|werk|aannam*|indienst*|app)',
      '(paspoort|id|rijbewijs) naast je (gezicht|hoofd)',
    ),
  ],
  'login-or-code': [
    ...guessed(
      '(stuur|geef|app|zeg|deel|mail|lees) ..4 (code|sms code|pincode|wachtwoord|inlogcode|inloggegevens|verificatiecode)',
      '(code) .. (krijg|ontvang|binnenkomt|sms|binnen) .. (stuur|geef|app|door|deel)',
      '(wachtwoord|inloggegevens|inlog) .. (van|voor) .. (bank|bankieren|rekening|digid|mail)',
      '(installeer|download) .. (anydesk|teamviewer|rustdesk|quicksupport)',
    ),
  ],
  'passport-handed-over': [
    ...seen(
      'ILO-11',
      '(paspoort|paspoorten|papieren|id kaart) .. (inleveren|houden wij|bewaren wij|blijft bij de|afgeven|bij de baas|houden we|bewaren we|lever je in|in bewaring)',
      '(lever|geef) .. (paspoort|paspoorten|papieren) .. (in|af|aan|bij)',
    ),
    ...guessed('(wij|we) (houden|bewaren|nemen) .. (paspoort|paspoorten|papieren)'),
  ],
  'papers-arranged': [
    ...seen('RO-EVE', '(valse|nep) (papieren|diploma*|certificaten)'),
    ...guessed(
      '(wij|we|ik) (regelen|maken|regel|maak|verzorgen) .. (alle papieren|diploma*|certificaat|rijbewijs|papieren|getuigschrift)',
      '(diploma|certificaat|rijbewijs|taalcertificaat) zonder (examen|cursus|les)',
      '(leeftijd|geboortedatum|geboortejaar) .. (aanpassen|veranderen|wijzigen)',
    ),
  ],
  'lie-to-officials': [
    ...seen(
      'BI-PH',
      '(zeg|zegt|antwoord|vertel|zeggen) .. (toerist|vakantie|op bezoek|vrienden bezoekt|toeriste)',
      '(grens|douane|vliegveld|marechaussee|controle) ..5 (zeg dat|zeg niet|vakantie|toerist|niets over|zwijg|vertel niet)',
    ),
    ...guessed(
      '(verwijder|wis) .. (chat|berichten|appjes|gesprek) .. (grens|vliegveld|controle|vertrek*|douane|vlucht)',
    ),
  ],

  // ── Isolation and control ──────────────────────────────────────────────────
  'demanded-secrecy': [
    ...seen(
      'IOM-MI',
      '(zeg|vertel) .. (niemand|tegen niemand|niet aan je|niets tegen|niks tegen|niks aan|niets aan|aan niemand)',
      '(praat|spreek) (er|hier|hierover) .. (met niemand|niet over)',
    ),
    ...guessed(
      '(hou|houd) [dit|het] .. (geheim|voor jezelf|stil|onder ons)',
      '(blijft|blijf) (tussen ons|onder ons)',
      'ons geheimpje',
      '(niemand|je familie|je ouders) (mag|hoeft|hoeven|mogen) .. (weten|te weten)',
      '(discretie|geheimhouding) .. (vereist|verplicht)',
    ),
  ],
  'come-alone': [
    ...seen('IOM-MI', 'kom [maar|wel|echt] (alleen|in je eentje|zonder)'),
    ...guessed(
      '(gesprek|afspraak|casting|ontmoeting|sollicitatie) .. (hotelkamer|bij mij thuis|in mijn auto|mijn kamer)',
      '(chauffeur|man|auto) .. (haalt|ophalen|pikt) .. (nacht|laat|midden in de nacht|s nachts|avonds laat)',
      'neem (niemand|geen vriendin) mee',
    ),
  ],
  'phone-taken': [
    ...seen(
      'CNA-23',
      '(telefoon|telefoons|mobiel|mobieltje) .. (inleveren|inneemt|afgeven|ingenomen|lever je in|wordt bewaard|leveren|innemen)',
    ),
    ...guessed('(eigen) (telefoon|telefoons|mobiel) .. (verboden|niet toegestaan|mag niet|taboe)'),
  ],
  'locked-site': [
    ...seen(
      'ILO-11',
      '(terrein|huis|gebouw|kamp|complex) .. (niet verlaten|alleen met toestemming|niet af|mag je niet|niet uit)',
      '(bewaakt|afgesloten|omheind|bewaakte|gesloten) (terrein|complex|kamp|gebouw|huis)',
    ),
    ...guessed(
      '(naar buiten|uitgaan|verlaten) .. (alleen met toestemming|alleen op zondag|verboden)',
      '(deur|deuren|poort|hek) .. (op slot|afgesloten)',
    ),
  ],
  'trapped-already': [
    ...seen(
      'ILO-11',
      '(ik|we) (kan|kunnen|mag|mogen) .. (niet weg|hier niet weg|niet naar huis|niet naar buiten|er niet uit)',
      '(ze|hij|baas) (hebben|heeft) (mijn|ons|onze) .. (paspoort|telefoon|papieren|paspoorten) .. (afgepakt|ingenomen|afgenomen|gepakt)',
    ),
    ...guessed(
      '(laten|laat) (me|ons|mij) .. (niet gaan|niet weg|niet naar huis)',
      '(opgesloten|vastgehouden)',
      '(ze|hij) (slaat|slaan|bedreigt|bedreigen) (me|ons|mij)',
    ),
  ],
  'blocked-outside-help': [
    ...seen(
      'ILO-11',
      '(ga|bel|praat|meld|stap) .. (niet|nooit) .. (politie|ambassade|vakbond|consulaat)',
      '(politie|ambassade) .. (arresteert|pakt je op|zet je uit|helpt je niet|sluit je op|arresteren|oppakken|uitzetten)',
    ),
    ...guessed('geen (politie|ambassade|vakbond|advocaat) (bellen|anders|erbij)'),
  ],

  // ── Haste ──────────────────────────────────────────────────────────────────
  'act-now': [
    ...guessed(
      'nog (maar|slechts|enkel) (een paar|{number}|twee|drie|enkele) .. (plekken|plaatsen|plek)',
      '(laatste|beperkt aantal) (plekken|plaatsen|kans)',
      '(wees er snel bij|vol is vol|haast je|op is op|wees snel)',
      '(aanbieding|actie|inschrijving) .. alleen vandaag',
      '(beslis|reageer|antwoord) (nu|vandaag|meteen|direct)',
    ),
  ],
  'leave-within-days': [
    ...seen(
      'RO-EVE',
      '(vertrek|vlucht) [is] [al] (morgen|overmorgen|deze week|over twee dagen|over drie dagen|per direct)',
      '(je vliegt|je vertrekt|we vertrekken|vlieg je|vertrek je|vliegt u) [al] (morgen|overmorgen|deze week|over twee dagen|over drie dagen|vannacht)',
    ),
    ...guessed(
      '(koffer|spullen|tas) .. (pak|pakken|klaar) .. (morgen|vertrek*|nu)',
      '(busje|bus|vliegtuig) (vertrekt|gaat) [al] (morgen|overmorgen|vannacht|zondag)',
    ),
  ],
  'pressure-when-asked': [
    ...guessed(
      '(wil je|wilt u) [de|die|deze] (baan|job|werken|klus) (nou|nu|of|wel) .. (niet|of niet)',
      '(je verspilt|verdoe) .. tijd',
      '(hou|stop) .. (op met vragen|met vragen|vragen stellen)',
      '(anderen|genoeg anderen|tien anderen) .. (wachten|in de rij|willen)',
      '(vertrouw je|vertrouwt u) .. niet .. (jammer|dan|laat)',
    ),
  ],
  'contract-unread': [
    ...seen('PL-KRO', '(mondeling|mondelinge) (contract|afspraak|overeenkomst|akkoord)'),
    ...guessed(
      'contract .. (bij aankomst|na aankomst|later|ter plaatse|als je er bent|als je er eenmaal)',
      '(geen|zonder) contract (nodig|is niet)',
      'contract .. (niet nodig|overbodig)',
      '(teken|onderteken) .. (meteen|nu|vandaag nog|zonder te lezen|blind)',
      '(je woord|een handdruk) is genoeg',
    ),
  ],

  // ── Contact ────────────────────────────────────────────────────────────────
  'move-to-messenger': [
    ...seen(
      'LURES',
      '(contact|contacteer|reageer|bericht|app|stuur|info|interesse|meld|voeg|schrijf|verder) ..5 (whatsapp|telegram|signal|whatsap)',
    ),
    ...guessed(
      '(via|op|per|in) (whatsapp|telegram|signal) .. (stuur|app|bericht*|contact|{phone}|{handle}|verder|meer|leg|bespreken|sturen|regelen)',
      '(stuur|interesse|info) .. (dm|pb|privébericht|appje)',
      '(manager|admin|mentor|collega|begeleider) .. (whatsapp|telegram|{handle})',
    ),
  ],
  'added-to-group': [
    ...seen(
      'SPF-24',
      '(toegevoegd|uitgenodigd|lid|kom|voeg|sluit) .. (groep|kanaal|telegramgroep|whatsappgroep|takengroep|werkgroep)',
      'welkom in (de|onze) (groep|telegramgroep|takengroep|werkgroep)',
    ),
    ...guessed('in de groep .. (taken|opdrachten)'),
  ],
  'unknown-app-or-portal': [
    ...seen(
      'SPF-24',
      '(registreer|maak|meld|log) .. (platform|werkplatform|werkaccount|portaal|onze site|taakplatform)',
      '(download|installeer) .. (onze app|werkapp|apk|deze app)',
    ),
    ...guessed(
      '(uitnodigingscode|werkaccount)',
      '(app|platform) .. (taken|verdienen|opdrachten) .. (download*|installeer*|registreer*)',
    ),
  ],

  // ── Travel and status ──────────────────────────────────────────────────────
  'work-on-tourist-visa': [
    ...seen(
      'MEA-23',
      '(toeristenvisum|bezoekersvisum|als toerist|als toeriste) ..6 (werk*|daarna|later|omzetten|begin*|dan|veranderen)',
      '(werk*|reis*|kom*) .. (met|op) .. (toeristenvisum|bezoekersvisum)',
    ),
  ],
  'denied-visa-need': [
    ...guessed(
      '(geen|zonder) (visum|werkvergunning|visa) (nodig|vereist|werken|nodig om)',
      '(visum|werkvergunning) .. (niet nodig|overbodig|hoeft niet|heb je niet nodig)',
      '(paspoort|id kaart) is (genoeg|voldoende) .. (werk*|om te)',
    ),
  ],
  'odd-route': [
    ...seen(
      'IOM-TH',
      '(iemand|man|chauffeur|gids) .. (over de grens|naar het buurland|naar de overkant)',
      '(je vliegt|vlieg je|vlucht|landt|vliegen) ..6 (daarna|vandaar|dan|van daar) ..6 (auto|busje|boot|grens|opgehaald|bus)',
      '(iemand|man|chauffeur) .. (wacht|haalt|brengt|staat) ..6 (over de grens|naar het buurland|naar de overkant|de grens over)',
    ),
  ],
  'irregular-crossing': [
    ...seen(
      'IOM-TH',
      '(s nachts|in het donker|nacht) .. (over de grens|bootje|rivier|de grens|rubberboot)',
      'zonder stempel .. (paspoort|grens)',
      '(smokkelaar|gids) .. (over de grens|brengt|rivier)',
    ),
    ...guessed(
      '(verstopt in|achterin) .. (vrachtwagen|kofferbak)',
      '(door de rivier|door het bos) .. (grens|nacht|nachts|overkant)',
    ),
  ],
  'unclear-destination': [
    ...seen(
      'IOM-TH',
      '(adres|plaats|stad|land|bestemming) .. (hoor je|na de landing|na aankomst|op het vliegveld|later|krijg je pas)',
      'ergens in (azië|europa|afrika)',
    ),
    ...guessed('waar .. (hoor je|zien we) .. (later|daar|onderweg|nog wel)'),
  ],
  'debt-from-travel': [
    ...seen(
      'ILO-D',
      '(ticket|reis|reiskosten|visum|vlucht|vervoer) ..5 (ingehouden|van je loon|afwerken|terugbetalen|afbetalen|inhouden|van je salaris|verrekend|afgehouden)',
      '(voorschieten|schieten|voorgeschoten|lenen) .. (reis|ticket|vlucht|visum|reiskosten)',
      '(reis|ticket|vlucht|visum) .. (voorschieten|schieten we voor|voorgeschoten) .. (afwerken|terug*|loon|werk*)',
    ),
  ],
  'penalty-for-leaving': [
    ...seen(
      'ILO-11',
      '(boete|schadevergoeding) .. (weggaat|weggaan|vertrekt|stopt|opzegt|eerder|opstapt|verlaat|te vroeg)',
      '(wie|als je) .. (weggaat|vertrekt|stopt|opzegt|opstapt|weg wilt|wegloopt) .. (betaalt|boete|betaal|schuld|{amount}|moet)',
    ),
    ...guessed('(vrijkopen|afkopen)', 'naar huis .. (pas als|alleen als) .. (betaald|schuld|afbetaald)'),
  ],
  'withheld-pay': [
    ...seen(
      'ILO-11',
      '(loon|salaris|geld) .. (pas aan het einde|aan het einde van het seizoen|na het seizoen|houden wij|wordt ingehouden als|pas na drie maanden|bewaren wij|aan het eind)',
      '(eerste maand|eerste week|eerste loon|eerste salaris|proefweek) .. (onbetaald|niet betaald|als borg|gratis|ingehouden|zonder loon)',
    ),
  ],
  'tied-live-in': [
    ...seen(
      'WALKFREE',
      '(visum|vergunning|verblijf) .. (gekoppeld|gebonden) .. (gezin|werkgever|familie)',
      '(je woont|u woont|inwonend|je slaapt) .. (bij het gezin|bij de familie|bij ons in huis|bij de werkgever) ..6 (dag en nacht|24|niet wisselen|visum|altijd beschikbaar)',
    ),
    ...guessed('(niet|nooit) (van gezin|van werkgever) (wisselen|veranderen)'),
  ],
  'excess-hours': [
    ...seen(
      'ILO-11',
      '(zeven|7) dagen (per|in de) week',
      '(12|13|14|15|16|twaalf|veertien|zestien) uur per dag',
      '(geen|zonder) (vrije dagen|vrije dag|pauzes|rustdag|rust)',
    ),
    ...guessed('dag en nacht (werken|beschikbaar)'),
  ],
  'bonus-to-recruit': [
    ...seen(
      'BR-MRE',
      '(voor elke|voor iedere|per) [nieuwe|aangebrachte|geworven] (vriend|vriendin|persoon|collega|nieuwe|aangebrachte) .. (bonus|{amount}|krijg|ontvang|premie|verdien)',
      '(breng|nodig|neem|werf) .. (vrienden|vriendin|vriendinnen|bekenden|mensen) .. (bonus|{amount}|krijg|verdien|premie)',
    ),
    ...guessed(
      '(bonus|premie|{amount}) (per|voor elke|voor iedere) (vriend|aangebrachte|vriendin|persoon|nieuwe)',
    ),
  ],

  // ── Appearance ─────────────────────────────────────────────────────────────
  'demanded-age-sex-looks': [
    ...seen(
      'BG-SIGNS',
      '(knappe|mooie|aantrekkelijke|slanke|leuke jonge) [jonge] (dames|vrouwen|meiden|meisjes|hostesses)',
      '(dames|meiden|meisjes|vrouwen) [van|tussen|leeftijd] [de|van] (18|19|20) (tot|en|t m) (24|25|26|27|28|29|30|32|35)',
    ),
    ...guessed('(alleen|uitsluitend) (dames|meiden|vrouwen|meisjes) .. (foto|slank|knap|{number}|jong)'),
  ],
  'body-photos': [
    ...seen(
      'IOM-MI',
      '(foto|fotos|selfie|pics) .. (bikini|lingerie|ondergoed|badpak|van top tot teen|hele lichaam)',
    ),
    ...guessed(
      '(bikinifoto*|lingeriefoto*)',
      '(stuur|app|mail) .. (maten|je maten|cupmaat|meer foto s van je|fotos van je lichaam)',
    ),
  ],
  'undress-or-webcam-test': [
    ...seen(
      'R29',
      '(kleed|trek) .. (je uit|je shirt uit|uit voor de camera|je kleren uit|alles uit)',
      '(camera|webcam|test|casting) .. (naakt|ondergoed|zonder kleren|topless|uitkleden)',
    ),
    ...guessed('(naaktfoto*) .. (stuur|casting|test|nodig|app|bureau)', '(stuur|app|maak) .. naaktfoto*'),
  ],
  'entertainment-euphemism': [
    ...seen(
      'TGS',
      '(vip|luxe) (hostess*|gezelschapsdame*|dames|escort*|begeleid*)',
      '(massage|masseuse*) .. (zonder diploma|zonder ervaring|voor mannen|voor heren|fooien)',
    ),
    ...guessed(
      '(gezelschap|begeleiding) .. (rijke|zakenmannen|heren|vermogende|gulle)',
      'drankjes met (gasten|klanten)',
      '(gulle|rijke) (mannen|heren|sponsor)',
    ),
  ],
  'minor-sought': [
    ...seen(
      'LJI-7',
      '(meisjes|meiden|scholieren|tieners|jongeren) .. (vanaf 14|vanaf 15|vanaf 16|van 15|van 16|15 jaar|16 jaar) ..6 (model*|buitenland|hostess*|casting|dans*|shoot*)',
    ),
    ...guessed(
      '(onder de 18|minderjarig|nog geen 18|pas 16|pas 15) .. (geen probleem|maakt niet uit|ook welkom|geeft niet|maakt niks)',
    ),
  ],
  'love-then-job': [
    ...seen(
      'RD-NL',
      '(ik hou van je|hou van jou|schatje|schat|liefje|lieverd|mis je|prinses) ..6 (werk|baan|geld verdienen) ..6 (voor je|gevonden|bij mij|hier|club|geregeld)',
      'kom (naar|bij) mij .. (werk|baan|werken)',
    ),
    ...guessed(
      '(samenwonen|samen wonen|samen leven) ..6 (werk|baan|werken|club|bar)',
      '(heb) .. (werk|baan) .. (voor je|gevonden) .. (schat*|lief*|samen|prinses)',
    ),
  ],

  // ── Money mule ─────────────────────────────────────────────────────────────
  'use-your-account': [
    ...seen(
      'EUROPOL-M',
      '(je|jouw|uw) [eigen] (rekening|bankrekening|betaalrekening) .. (beschikbaar|uitlenen|gebruiken|ter beschikking|laten gebruiken)',
      '(geld|betaling*|bedrag*) ..4 (op|via) (je|jouw|uw) [eigen] (rekening|bankrekening) ..8 (door*|procent|commissie|overmak*|boekt|stuurt|stort|opnemen|over)',
      '(ontvang|ontvangt|ontvangen) .. (geld|betaling*|bedragen|stortingen) ..8 (doorst*|door|overmaken|doorboek*|commissie|procent)',
    ),
    ...guessed('(financieel|betaal) (agent|medewerker|assistent) .. (thuis|rekening|commissie)'),
  ],
  'crypto-buying-job': [
    ...seen(
      'SPF-21',
      '(koop|koopt|kopen|wissel|zet|wisselt) .. (bitcoin*|crypto*|usdt) ..6 (voor ons|bedrijf|klanten|wallet|stuur|stuurt|commissie)',
      '(geld|betaling*|bedrag*) .. (om in|omzetten in|in) (bitcoin*|crypto*|usdt) .. (stuur|stuurt|zet|wissel*|omzet*|om)',
    ),
  ],
  'cheque-then-forward': [
    ...seen(
      'BBB-21',
      '(cheque) ..6 (verzilver*|storten|stort|inwissel*|bank|inlevert|inleveren) ..6 (rest|maak|koop|stuur|overmaken|stuurt|maakt)',
      '(verzilver|stort|wissel) .. cheque ..6 (rest|maak|koop|stuur|over)',
    ),
  ],
  'parcel-forwarding': [
    ...seen(
      'DE-BRE',
      '(pakketagent*|pakketmanager*|logistiek medewerker thuis|pakketverwerker*|pakket agent)',
      '(pakket|pakketten|pakketjes|zendingen) ..4 (thuis|ontvangt|ontvangen|op je adres|bij je thuis|aannemen) ..8 (doorst*|herverpak*|verzend*|ompak*|stuur door|stuurt|label|etiket|verder)',
      '(ontvang|ontvangt|ontvangen|neem) .. (pakket|pakketten|pakketjes) ..8 (door|doorst*|herverpak*|verzend*|label|verder)',
    ),
  ],
  'rented-account': [
    ...seen(
      'EUROPOL-M',
      '(bankrekening|rekening|pinpas|bankpas|simkaart|account|rekeningen|pinpassen|simkaarten) .. (uitlenen|verhuren|huren wij|te huur|verkopen|uitleent|leen uit|verhuur|huren)',
      '(leen|verhuur|verkoop|open) .. (bankrekening|rekening|pinpas|bankpas|simkaart) .. ({amount}|voor ons|verdien|krijg)',
    ),
  ],
  'likes-and-ratings': [
    ...seen(
      'LURES',
      '(like|likes|liken) .. (video*|posts|filmpjes|youtube|kanalen) .. (verdien*|{amount}|betaald|geld|per)',
      '(betaald|verdien*|{amount}|geld) .. (like|likes|liken|reviews|beoordelingen|klikken)',
    ),
    ...seen(
      'NCSC-CH',
      '(beoordeel|beoordelen|beoordeelt|review|reviews) .. (hotel*|producten|apps|restaurants) ..6 (verdien*|{amount}|betaald|commissie|per dag|mobiel|telefoon)',
    ),
    ...guessed(
      '(like|volg|abonneer|bekijk) .. (screenshot*|{amount}|verdien*|betaald)',
      '(simpele|eenvoudige) (taken|opdrachten|taakjes) .. (verdien*|{amount}|online|telefoon|mobiel|commissie)',
      '(optimaliseer|optimaliseren) .. (boekingen|data|producten|bestellingen|apps)',
    ),
  ],
  'top-up-to-go-on': [
    ...seen(
      'FTC-TASK',
      '(storten|storting|opwaarderen|opladen|bijstorten|inleggen|stort) .. (taak|taken|level|niveau|opdracht|opdrachten|ontgrendel*|verder|vip|door te gaan|volgende)',
      '(taak|taken|level|niveau|ontgrendel*|vip|opdrachten) .. (storten|storting|opwaarderen|opladen|bijstorten|inleggen|stort)',
    ),
    ...guessed(
      'negatief saldo .. (aanvul*|storten|aanzuiver*|bijstort*|opwaarder*|betaal*)',
      'saldo .. (in de min|negatief) .. (stort*|aanvul*|verder|vul)',
    ),
  ],
  'pay-to-withdraw': [
    ...seen(
      'SPF-25',
      '(opnemen|opname|uitbetaling|uitbetalen|uitkeren) .. (belasting|kosten|storten|betalen|borg|eerst betalen|stort)',
      '(belasting|kosten|borg|storting|verificatiekosten) .. (betaal|betalen|storten|voldoen) .. (opnemen|uitbetaling|opname|uitbetalen|vrijgeven)',
    ),
  ],
  'small-payout-first': [
    ...seen(
      'SPF-24',
      '(eerste|proef) (taak|opdracht|uitbetaling|taken|opdrachten) .. ({amount}|meteen|direct|vandaag)',
    ),
    ...guessed(
      '(proeftaak|testtaak|proefopdracht)',
      '(startbonus|welkomstbonus) .. ({amount}|meteen|direct)',
      '(eerste) {number} (mensen|personen|deelnemers) .. (krijgen|ontvangen|{amount})',
    ),
  ],

  // ── Chat ───────────────────────────────────────────────────────────────────
  'picked-without-applying': [
    ...seen(
      'EVZ',
      '(je|uw|jouw) (cv|profiel|nummer|sollicitatie) .. (aanbevolen|ontvangen|gevonden|geselecteerd|voorgedragen|doorgekregen|gezien)',
      '(je|u) (bent|ben|is) [zojuist|door] (geselecteerd|uitgekozen|aanbevolen|uitverkoren)',
    ),
    ...guessed(
      '(we|wij|ik) (hebben|heb) .. (je nummer|uw nummer|je cv|uw cv|je profiel|uw profiel|je contact*) .. (gevonden|ontvangen|gekregen|gezien)',
    ),
  ],
  'scripted-opener': [
    ...seen(
      'EVZ',
      '(ik ben|mijn naam is|u spreekt met|dit is) .. (recruitment|hr|uitzendbureau|personeelszaken|recruiter|wervingsbureau|van de afdeling|randstad recruitment)',
      '(mag ik|zou ik|kan ik) .. (even|minuut|storen|vertellen|voorstellen|je tijd|uw tijd)',
    ),
    ...guessed(
      '(heb je|heeft u|hebt u) (even|een minuutje|een momentje|een moment) [tijd]',
      '(ben je|bent u|zoek je|zoekt u) [op] .. (zoek naar|werk|bijbaan|extra inkomen|geïnteresseerd in een|bijverdienste)',
    ),
  ],
  'reply-with-code': [
    ...guessed(
      '(antwoord|reageer|stuur|typ|app) [met|gewoon|even|een|dan] (ja|1|plus|ok|info|baan|interesse|start|met ja)',
      '(plaats|zet|laat) .. (plusje|reactie|plus) .. (hieronder|achter|bericht)',
    ),
  ],
  'chat-only-interview': [
    ...guessed(
      '(gesprek|sollicitatie|sollicitatiegesprek|interview) .. (via chat|via telegram|via whatsapp|schriftelijk|per chat|op telegram|in de chat|op whatsapp|over de app)',
      '(niet bellen|zonder bellen|geen telefoongesprek) .. (chat|app|berichten)',
    ),
  ],
  'group-praise': [
    ...guessed(
      '(bedankt|dank|dankje) .. (mentor|begeleider|admin|leraar|coach) .. (uitbetaald|verdiend|opgenomen|{amount})',
      '(heb|net) [vandaag|net|weer] {amount} .. (opgenomen|verdiend|uitbetaald|ontvangen) .. (bedankt|werkt|echt|super|groep)',
      '(uitbetaling|geld) (is binnen|ontvangen|staat op) .. (bedankt|werkt|echt|super|top)',
    ),
  ],
  'location-or-family-details': [
    ...guessed(
      '(stuur|deel) .. (locatie|live locatie)',
      '(namen|adres|adressen|telefoonnummer*|gegevens) .. (van je ouders|van je familie|van je kinderen|van je moeder)',
      '(foto|foto s|filmpje|video) .. (van je huis|van jullie huis)',
      'waar .. (je ouders wonen|je kinderen op school)',
    ),
  ],
  'mixed-language': [
    ...guessed(
      '(beste|geachte|lieve) (gelukkige|waardevolle|gewaardeerde) (kandidaat|gebruiker|sollicitant)',
      '(salarisbehandeling|loonbehandeling|salaris behandeling)',
      'coöperatieve (werknemers|medewerkers)',
      '(eigen tijd) eigen (doelen|doel)',
      'gelieve vriendelijk .. (contact|toevoegen)',
    ),
  ],
  threats: [
    ...seen(
      'LJI-T',
      '(we|ik) (weten|weet) waar je (woont|werkt|familie)',
      '(je zult|daar krijg je|ga je) .. (spijt|bezuren|voor boeten)',
      '(betaal|maak) .. (anders|of) .. (politie|aangifte|komen we|advocaat|deurwaarder|familie|langs)',
    ),
    ...guessed(
      '(je familie|je moeder|je zus|je kinderen) .. (iets overkomt|gebeurt|pakken|overkomen|bezoek)',
      '(klagen|slepen) we je .. (aan|rechter)',
    ),
  ],
  'image-blackmail': [
    ...seen(
      'R29',
      '(foto s|fotos|video|video s|filmpje|beelden|naaktfoto*) .. (naar je familie|naar je vrienden|online|delen|iedereen|verspreid*|naar je ouders|op internet|ziet iedereen) .. (stuur*|zet*|betaal*|delen|sturen|gaan|gooi*|anders|zien)',
    ),
    ...guessed('(betaal|maak|{amount}) .. (anders|of) .. (foto s|fotos|video|filmpje|beelden|naaktfoto*)'),
  ],

  // ── Forced criminality ─────────────────────────────────────────────────────
  'pose-and-persuade-role': [
    ...seen(
      'MEA-24',
      '(vertrouwen|band|relatie) .. (opbouwen|winnen|opbouwt|bouwen) ..6 (invest*|crypto*|klanten|platform|stort*)',
      '(nep|valse|verzonnen) (profiel|profielen|accounts)',
    ),
    ...guessed(
      '(chatten|chat|flirten) .. (als vrouw|eenzame|rijke mannen|met mannen)',
      '(overtuigen|overhalen|overhaalt|overtuigt) .. (invest*|storten|in te leggen)',
    ),
  ],
  'online-gambling-work': [
    ...seen(
      'ID-TEMPO',
      '(online casino|goksite|gokbedrijf|online gokken|sportweddenschappen) ..6 (promot*|klantenservice|operator*|admin|medewerk*|azië|buitenland|support)',
      '(promot*|klantenservice|operator*|admin|medewerk*|support) .. (online casino|goksite|gokbedrijf|online gokken)',
    ),
  ],
  'carry-or-collect': [
    ...seen(
      'MACAO',
      '(koffer|tas|pakketje|envelop|rugzak) .. (meenemen|vervoer*|breng*|afleveren|neem) ..6 ({amount}|geen vragen|niet openmaken|niet open|grens|contant)',
      '(neem|breng|vervoer) .. (koffer|tas|pakketje|envelop|rugzak) ..6 ({amount}|geen vragen|niet open*|grens|contant)',
      '(geld|contant|enveloppen|sieraden|pinpassen|bankpassen|envelop) .. (ophalen|ophaalt|haalt|op te halen) .. (ouderen|bejaarden|oudere mensen|klanten|{amount}|deur|senioren)',
      '(haalt|ophalen|haal) .. (ouderen|bejaarden|oudere mensen|senioren) .. (geld|pinpas*|sieraden|envelop*|bankpas*)',
    ),
  ],
  'unasked-denials': [
    ...seen(
      'LURES',
      '(100|volledig|helemaal|geheel) [procent] (legaal|legale|eerlijk|betrouwbaar)',
      '(geen|niks) (oplichting|scam|drugs|oplichterij|piramidespel|nep|illegaals)',
    ),
    ...guessed('(niets|niks) (illegaals|geks|strafbaars)', '(geen|zonder|nul) (risico|risicos|addertjes)'),
  ],
  'easy-pickup-pay': [
    ...seen(
      'MACAO',
      '(pakketje|auto|envelop|rit|tas|koffer|ophalen) .. {amount} .. (per rit|contant|in de hand|cash|per keer|meteen|voor één avond)',
    ),
    ...guessed(
      '(eenmalige klus|snelle klus|dagklus) .. {amount} .. (contant|cash|in de hand|meteen)',
      '(alleen|enkel) (ophalen|wachten|afgeven|rijden) .. ({amount}|contant|cash)',
    ),
  ],
  'cash-no-contract': [
    ...seen('PL-KRO', '(zwart) (betaald|werken|werk|uitbetaald|geld|bijverdienen|loon)'),
    ...guessed(
      '(contant|cash) [geld] (in de hand|in het handje) .. (zonder contract|geen contract|zonder belasting|geen belasting)',
      '(zonder|geen) (contract|loonstrook|belasting) .. (contant|cash|handje)',
    ),
  ],
  'sponsor-for-sale': [
    ...seen(
      'UK-TIMES',
      '(visum|werkvergunning|sponsor*|uitnodigingsbrief|verblijfsvergunning) (te koop|kopen|verkopen)',
      '(verkoop|koop|verkopen) .. (visum|visums|werkvergunning*|sponsor*|uitnodigingsbrief|verblijfsvergunning*)',
    ),
    ...guessed('gezinspakket .. {amount}', 'contract alleen voor het visum'),
  ],
  'code-words': [
    ...guessed(
      '(zoek|zoeken|gezocht) .. (katvanger*|geldezel*|loopjongen|katvangers|pinner|pinners|ophaler|ophalers)',
      '(retention|chargeback|boiler room) (agent*|team)',
    ),
  ],

  // ── What lowers the score or takes a sign back ─────────────────────────────
  'employer-pays': [
    ...guessed(
      '(werkgever|bedrijf|hotel|ziekenhuis|gezin|rederij|wij|we) (betaalt|vergoedt|betalen|vergoeden|dekt|draagt) .. (kosten|visum|vlucht|reis*|training|cursus|keuring|werkkleding|ticket|opleiding|vog|taalcursus)',
      '(kosten|visum|reis|cursus|keuring|werkkleding|opleiding|vog|vlucht|ticket) .. (betaald door|vergoed door|voor rekening van de werkgever|betalen wij|vergoeden wij|door de werkgever|voor onze rekening)',
      '(geen|zonder) kosten voor (jou|u|kandidaten|de kandidaat)',
    ),
  ],
  'no-fee-notice': [
    ...guessed(
      '(wij|we) (vragen|rekenen) .. (nooit|geen) .. (geld|kosten|betaling|vergoeding)',
      '(gratis|kosteloos) voor (kandidaten|werkzoekenden|werknemers|sollicitanten)',
      '(geen|zonder) (inschrijfkosten|bemiddelingskosten|registratiekosten)',
      'betaal (nooit|niemand)',
    ),
  ],
  'contract-before-travel': [
    ...guessed(
      'contract .. (voor vertrek|voor je vertrekt|voor de reis|in je eigen taal|voor je reist)',
      '(voor vertrek|voordat je vertrekt|voor je reist) .. contract',
    ),
  ],
  'work-visa-named': [
    ...guessed(
      '(blauwe kaart|kennismigrant*|gvva|werkvisum|tewerkstellingsvergunning)',
      '(werkgever|wij|ind) .. (aanvraagt|vraagt|aanvragen|vragen) .. (vergunning|visum|gvva|tewerkstellingsvergunning)',
    ),
  ],
  'real-interview': [
    ...guessed(
      '(gesprek|kennismaking|sollicitatiegesprek|kennismakingsgesprek) .. (op kantoor|bij ons|met het team|op locatie|in de winkel|met de teamleider|in het restaurant)',
      '(twee gesprekken|tweede gesprek|meeloopdag|proefdag)',
    ),
  ],
  'clear-duties-hours': [
    ...guessed(
      '{number} uur per week',
      '(vakantiedagen|vakantiegeld|cao|pensioen|reiskostenvergoeding)',
      '(salaris|loon) .. (volgens cao|eind van de maand|schaal|conform cao)',
      'maandag tot en met vrijdag',
    ),
  ],
  'time-and-questions': [
    ...guessed(
      '(neem|neemt u) [gerust] (de tijd|rustig de tijd|je tijd|uw tijd)',
      '(denk|denkt u) .. rustig .. na',
      '(vragen) .. (bel|belt|mail|neem contact|graag)',
      'bel .. (kantoor|vestiging|ons|winkel)',
    ),
  ],
  'keeps-own-papers': [
    ...guessed(
      '(paspoort|papieren) .. (blijft van jou|houd je zelf|hou je zelf|blijft bij jou|houdt u zelf)',
      '(altijd|elk moment) .. (vertrekken|weggaan|opzeggen|stoppen)',
    ),
  ],
  'public-channel': [
    ...seen(
      'EURES-11',
      '(uwv|werk nl|vdab|actiris|eures|werkpunt|vakbond|gemeente|fnv|cnv|le forem|rijksoverheid)',
    ),
  ],
  'official-fee': [
    ...guessed(
      '(leges|kosten) ..7 (bij de ambassade|bij het consulaat|bij de ind|aan de ind|bij de gemeente|rechtstreeks aan)',
    ),
  ],
  'lawful-hiring': [
    ...guessed(
      '(na|bij) (ondertekening|indiensttreding|het tekenen|contractondertekening|aanname)',
      '(vog) .. (na|vergoeden|vergoed|aanvragen)',
      '(werkkleding|bedrijfskleding|gereedschap) .. (krijg|krijgt|van ons|verzorgd|aanwezig)',
      'eerste werkdag .. (id|paspoort|legitimatie|identiteitsbewijs)',
    ),
  ],
  'rota-work': [
    ...guessed(
      '(twee weken|vier weken) op .. af',
      '(12|twaalf) uurs diensten',
      '(twee weken|vier weken) .. (vrij|thuis)',
      'rotatie*',
    ),
  ],
  'free-movement': [
    ...guessed(
      '(eu|eer) (burger*|onderdanen|paspoort)',
      'vrij verkeer',
      '(geldige|bestaande) (werkvergunning|verblijfsvergunning)',
    ),
  ],
} satisfies Phrases;
