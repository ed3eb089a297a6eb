// German: how offers say it, from portal ads to messenger posts; and what lowers the score a little.
import { guessed, seen, type Phrases } from '../../define.ts';

export const phrases = {
  // ── The work ───────────────────────────────────────────────────────────────
  'job-word': [
    ...seen(
      'LURES',
      'job',
      'jobs',
      '(teilzeitjob*|vollzeitjob*|nebenjob*|minijob*|ferienjob*|onlinejob*|heimjob*|nebenverdienst)',
      '(teil|vollzeit|neben) (job|jobs)',
      '(mitarbeiter*|aushilfe*|helfer*|leute|personal|arbeitskräfte|arbeiter*) .. gesucht',
      '(suchen|suche|sucht|brauchen) .. (mitarbeiter*|aushilfe*|helfer*|leute|personal|arbeitskräfte|arbeiter*|frauen|männer|mädels|fahrer*|unterstützung)',
    ),
    ...guessed(
      '(stelle|stellen|stellenangebot*|stellenanzeige*|arbeitsstelle*|arbeitsplatz|jobangebot*|jobinserat*)',
      '(arbeit|beschäftigung) (in|im|auf|als|für|von|bei|zu)',
      '(wir stellen|stellen) ein',
      '(vakanz|anstellung|festanstellung)',
    ),
  ],
  abroad: [
    ...seen('LURES', '(im|ins) ausland'),
    ...guessed(
      '(auslandsjob*|auslandseinsatz|auslandsarbeit)',
      '(arbeiten|job|jobs|arbeit|stelle) in (europa|asien|dubai|übersee)',
      '(anderes|fremdes|neues|anderen) land',
      '(nach übersee|in übersee)',
      '(auswandern|umziehen nach|umzug ins|arbeit außerhalb)',
      '(in den|in die) (golfstaaten|emirate|usa|schweiz)',
    ),
  ],
  'no-experience': [
    ...seen(
      'DE-OB',
      '(keine|ohne) (vorkenntnisse|vorerfahrung|erfahrung|erfahrungen|berufserfahrung|fachkenntnisse|fachwissen|ausbildung)',
      '(vorkenntnisse|erfahrung|erfahrungen|ausbildung|berufserfahrung) [sind|ist] (nicht|keine) (nötig|notwendig|erforderlich|wichtig|gebraucht|verlangt)',
      '(vorkenntnisse|erfahrung) braucht (es|man|ihr|du) (nicht|keine)',
    ),
    ...guessed(
      'quereinsteiger*',
      '(kostenlose|kostenloses|gratis) (einarbeitung|schulung|training|einschulung)',
      'wir (bringen|zeigen|lernen) (dir|ihnen|euch|sie|dich) [dir] (alles|an|alles bei)',
      '(einarbeitung|schulung) (ist|erfolgt) (kostenlos|gratis)',
      'noch nie gearbeitet',
    ),
  ],
  'nothing-asked': [
    ...guessed(
      '(keine|ohne) (deutschkenntnisse|sprachkenntnisse|sprache|zeugnisse|abschluss|schulabschluss|qualifikation|qualifikationen|lebenslauf|unterlagen|papiere) [sind|ist] (nötig|notwendig|erforderlich|vonnöten)',
      'ohne (deutschkenntnisse|sprachkenntnisse|zeugnisse|schulabschluss|lebenslauf|papiere)',
      '(deutsch|englisch|sprache|alter|abschluss|sprachkenntnisse) [ist|sind|spielt|spielen] (egal|keine rolle|unwichtig|nicht nötig|nicht erforderlich)',
      '(nur|lediglich|bloß|einzig) .. (handy|smartphone|laptop|internetverbindung|internetzugang)',
      '(alles was|du brauchst|sie brauchen|ihr braucht) .. (handy|smartphone|laptop|internet)',
      '(handy|smartphone) (genügt|reicht|reicht aus|und internet)',
      '(jeder|jede) kann .. (mitmachen|verdienen|anfangen|machen|starten)',
      'jedes alter',
      '(keine|null) (anforderungen|voraussetzungen|bedingungen)',
      'für (jeden|jedes alter) geeignet',
    ),
  ],
  'high-pay': [
    ...seen(
      'EVZ',
      '(hoher|hohes|hohe|hohen) (verdienst*|gehalt|gehälter|einkommen|lohn|löhne|einkünfte|bezahlung|gewinne|tagesverdienst)',
      '(grundgehalt|tagesverdienst|verdienst|einkommen|tageslohn) .. {amount}',
      'hohe* verdienstmöglichkeit*',
      '(hohen|hohe|guten) verdiensten',
      '(bis zu|von) {amount} .. (täglich|tag|woche|wöchentlich)',
    ),
    ...guessed(
      '(verdiene|verdienen|verdient|verdienst) .. {amount}',
      '(gutes|richtig|viel|großes|schnelles|dickes|tolles|mega) (geld|kohle|cash)',
      '(traumgehalt|topgehalt|spitzenverdienst|spitzengehalt|superverdienst|spitzenlohn|bestbezahlt*)',
      '(top|super|sehr gut|mega) (bezahlung|gehalt|verdienst|bezahlt*|lohn)',
      '(fünfstellig*|vierstellig*) .. (monat|woche|einkommen|gehalt|verdienst)',
      'unbegrenzt* (einkommen|verdienst*|verdienen)',
      '(doppelt|dreimal|fünfmal|zehnmal) so viel',
      '(tausende|hunderte) euro',
      'lukrativ*',
    ),
  ],
  'pay-by-day-or-week': [
    ...seen(
      'EVZ',
      '{amount} [pro|am|je|in der|brutto|netto] (tag|täglich|woche|wöchentlich)',
      '{number} euro [pro|am|je|in der] (täglich|tag|woche|wöchentlich)',
      '(täglich|tägliche|täglicher|wöchentlich|wöchentliche|wöchentlicher) .. (auszahlung|auszahlungen|bezahlung|lohn|vergütung|gehalt|ausgezahlt|bezahlt|provision*)',
    ),
    ...guessed(
      '(auszahlung|bezahlung|ausgezahlt|bezahlt|geld|lohn|provision) [auf die hand] (täglich|jeden tag|jeden abend|wöchentlich|jede woche|am selben tag|noch am selben|sofort|am gleichen)',
      '(tageslohn|tagesgage|tagesverdienst|tagesgeld|wochenlohn)',
      '(sofortige|sofort) (auszahlung|ausgezahlt|bezahlung)',
      '(abends|jeden abend) .. (bar|geld|ausgezahlt|ausbezahlt)',
      'pro (schicht|einsatz|fahrt|nacht|tour|lieferung) .. {amount}',
      '{amount} [pro|je|für] (einsatz|fahrt|nacht|tour|lieferung|abholung)',
    ),
  ],
  'little-time': [
    ...seen(
      'EVZ',
      '{number} (min|minuten) .. (tag|täglich|zeit)',
      '{number} bis {number} (min|minuten|stunden)',
      '{number} (std|stunden|stunde) [pro|am|je] (tag|täglich)',
    ),
    ...guessed(
      '(eine|ein|zwei|drei|1|2|3) (stunde|stunden|stündchen) [am|pro|je] (tag|täglich)',
      '(ein|eine) (bis|oder) (zwei|drei) stunden',
      '(halbe|halbes|knappe) stunde',
      '(paar|wenige|wenigen) (minuten|stunden)',
      'in (ihrer|deiner|der|eurer) freizeit',
      '(freie|freier|flexible|freien) (zeiteinteilung|zeit)',
      'nur (zwei|drei|{number}) (stunden|minuten)',
      'in der mittagspause',
      '(nach feierabend|nebenbei)',
    ),
  ],
  'simple-work': [
    ...seen(
      'DE-OB',
      '(einfache|einfachen|einfacher|leichte|leichten|simple|kleine|kinderleichte) [online] (aufgabe|aufgaben|arbeit|arbeiten|tätigkeit|tätigkeiten|jobs|klicks|büroarbeit*|onlineaufgaben)',
    ),
    ...guessed(
      '(arbeit|job|tätigkeit|aufgabe|aufgaben) (ist|sind|geht) [ganz|sehr|total|super|wirklich] (einfach|leicht|simpel|easy|kinderleicht)',
      '(kinderleicht|babyleicht|supereinfach)',
      '(nur|einfach|bloß) (klicken|tippen|liken|abtippen|kopieren|bewerten|anklicken|ein paar)',
      '(mit|über|am|vom) [dem|deinem|ihrem|nur] (handy|smartphone) [aus] (arbeiten|verdienen|erledigen|machbar|möglich|arbeitest)',
      'nichts kompliziertes',
      'schafft jeder',
      'kann jeder',
      'wenig aufwand',
    ),
  ],
  'work-from-home': [
    ...seen(
      'DE-OB',
      '(von|zu) (zuhause|zu hause|daheim)',
      '(bequem|gemütlich) .. (zuhause|hause|daheim|sofa|couch)',
      'von zu hause',
      '(homeoffice|heimarbeit|homeworking|telearbeit)',
      'home office',
      '(online|remote) (job|jobs|arbeit|tätigkeit|teilzeit*|nebenjob*|mitarbeiter*)',
      'im internet (arbeiten|geld|verdienen)',
    ),
    ...guessed(
      '(vom|auf dem) (sofa|couch|bett)',
      'ortsunabhängig*',
      '(komplett|rein|100) (online|remote)',
      'von überall',
    ),
  ],
  'lure-role': [
    ...seen(
      'EVZ',
      '(kundenservice*|kundenbetreuer*|kundenberater*|kundensupport)',
      '(callcenter*|call center|telefonist*)',
      '(dateneingabe|datenerfasser*|datentypist*|texterfasser*|schreibkraft)',
      'hotelbewerter*',
    ),
    ...guessed(
      '(chat|chats) (moderator*|operator*|support|schreiber*|agent*|animateur*)',
      '(chatmoderator*|chatoperator*|chatschreiber*|chatter*)',
      '(social media|community|online) (assistent*|manager*|moderator*|promoter*|marketing)',
      '(büroassistent*|sekretär*|assistent*|übersetzer*|dolmetscher*|animateur*) .. (gesucht|ausland|asien|thailand|dubai|kambodscha|übersee)',
      '(krypto|crypto|trading|forex) (analyst*|berater*|manager*|support|händler*)',
      'digital* marketing',
      '(model|models|hostess*|kellnerin*|tänzerin*|au pair) (gesucht|für|in|im|nach|ins)',
    ),
  ],
  duties: [
    ...guessed(
      '(aufgaben|ihre aufgaben|deine aufgaben|aufgabengebiet|aufgabenbereich|tätigkeiten|hauptaufgaben)',
      '(anforderungen|anforderungsprofil|ihr profil|dein profil|qualifikation|qualifikationen)',
      '(arbeitszeit|arbeitszeiten|öffnungszeiten|wochenstunden|dienstplan)',
      '(zuständig für|verantwortlich für|verantwortung)',
      '(frühschicht|spätschicht|nachtschicht|wechselschicht|schichtbetrieb|schichtdienst)',
      '(sie|du) (bereiten|bereitest|unterstützen|unterstützt|betreuen|betreust|bedienen|bedienst|reinigen|reinigst|kochen|kochst|kommissionieren|beraten|berätst|planen|pflegen|pflegst|packst|packen|fährst|fahren|entwickelst|entwickeln|verkaufen|verkaufst|räumst|räumen|erfasst|prüfst|kassieren|kassierst)',
      '(stunden|std) (pro|in der|die|je) woche',
      '(mithilfe|mitarbeit) (im|in|bei)',
      '(erwarten|wünschen) wir',
      '(zu ihren|zu deinen|zum) (aufgaben|aufgabenbereich)',
      '(reinigung|pflege|betreuung|zubereitung|beratung|wartung|montage) (der|des|von)',
    ),
  ],
  'company-talk': [
    ...guessed(
      '(gmbh|ag|kg|ohg|gbr|ug|e v|mbh|se)',
      '(unser|unsere|unserem) (unternehmen|team|haus|betrieb|hotel|hof|familie|familienbetrieb|kanzlei|praxis|standort|filiale|kunden|klinik|restaurant|schule|werkstatt)',
      '(handelsregister|impressum|ust id|hrb)',
      'gegründet (im|1|2)',
      '(über|wer) (uns|wir sind)',
      'seit (1|2|{number}|generationen|jahrzehnten)',
      'wir sind (ein|eine|das|die)',
      '(geschäftssitz|firmensitz|hauptsitz|mittelständisch*|familiengeführt*|inhabergeführt*)',
    ),
  ],
  'our-client': [
    ...seen(
      'EVZ',
      '(internationale|internationales|ausländische|ausländisches|internationalen) (firma|unternehmen|konzern|agentur|hotelkette)',
      '(seriöse|renommierte|namhafte|große|namhaftes|renommiertes|bekannte) (firma|unternehmen|agentur)',
    ),
    ...guessed(
      '(unser|unseren|für einen|für unseren) (kunde|kunden|auftraggeber|partner) (sucht|suchen|im ausland|benötigt|in|aus)',
      '(arbeitgeber|auftraggeber|kunde|partner) im ausland',
      '(ausländischer|ausländischen) (arbeitgeber|auftraggeber|partner)',
      '(name|namen) (der firma|des arbeitgebers|des unternehmens) .. (später|dann|vor ort)',
    ),
  ],
  interview: [
    ...guessed(
      '(vorstellungsgespräch*|bewerbungsgespräch*|jobinterview|interview|kennenlerngespräch|videocall|videogespräch|videotelefonat)',
      '(probearbeit*|probetag|schnuppertag)',
      '(kennenlernen|lernen uns kennen)',
    ),
  ],
  contract: [
    ...guessed(
      '(arbeitsvertrag*|dienstvertrag|anstellungsvertrag|vertrag|vertrags*)',
      'schriftliches angebot',
    ),
  ],
  'licence-word': [
    ...guessed(
      '(erlaubnis|lizenz|lizenznummer|zulassung|registernummer|zulassungsnummer) (nr|nummer|zur|gemäß|nach|{number})',
      '(lizenzierte|zugelassene|zertifizierte|lizenzierter|staatlich) .. (agentur*|vermittler*|vermittlung*)',
      'erlaubnis zur arbeitnehmerüberlassung',
      '(lizenznummer|registernummer|zulassungsnummer)',
    ),
  ],
  'agent-word': [
    ...guessed(
      '(agentur|vermittlungsagentur|personalvermittlung|arbeitsvermittlung|jobvermittlung|vermittler|vermittlerin|jobagentur|personalagentur|visaagentur|vermittlungsbüro)',
      '(wir|ich) (vermitteln|vermittle|schicken|entsenden|schleusen)',
      '(visa|visum) (service|beratung|agentur)',
    ),
  ],
  'domestic-work': [
    ...guessed(
      '(haushaltshilfe|hausmädchen|haushälterin|kindermädchen|nanny|babysitter*|pflegerin|betreuungskraft|betreuerin|altenpflegerin|pflegekraft|putzfrau|hausangestellte*|haushaltskraft|au pair|24 stunden betreuung)',
    ),
  ],
  'host-family': [
    ...seen('AUP-W', '(au pair|aupair|gastfamilie*|gasteltern)'),
    ...guessed('(unsere|unseren) [zwei|drei|beiden] (kinder|kindern|zwillinge|söhne|töchter)'),
  ],
  'ship-work': [
    ...seen(
      'ITF',
      '(kreuzfahrt*|fischkutter|fischtrawler|frachter|containerschiff|matrose*|seeleute|seemann|deckshelfer|schiffspersonal|trawler)',
    ),
    ...guessed('an bord', '(auf|zur) (see|schiff|yacht|hochsee)', '(reederei|bordpersonal|schiffscrew)'),
  ],
  'farm-work': [
    ...seen('LURES', '(erntehelfer*|erntehilfe|saisonarbeit*|saisonkraft|saisonkräfte|saisonjob*)'),
    ...guessed(
      '(spargel*|erdbeer*|apfelernte|weinlese|obsternte|gurkenernte|hopfenernte|beerenernte|gewächshaus*|gemüseernte)',
      '(bauernhof|feldarbeit|plantage|schlachthof|schlachtbetrieb|fleischfabrik)',
      'in der (ernte|landwirtschaft)',
    ),
  ],
  'modelling-work': [
    ...seen('AOL-17', '(model|models|modeljob*|modelagentur*|casting*|fotoshooting*|shooting)'),
    ...guessed(
      '(modeln|fotomodel*|modelvertrag|laufsteg|agenturfotos|setcard)',
      '(gesicht|gesichter) für .. (kampagne|werbung|marke)',
    ),
  ],
  'entertainment-work': [
    ...seen(
      'TGS',
      '(hostess|hostessen|tänzerin|tänzerinnen|escort|escorts|begleitservice|begleitdame*|nachtclub*|animierdame*|bardame*|tabledance|striptease*|masseurin*|webcam|camgirl*|massagesalon*|karaokebar*)',
    ),
    ...guessed(
      '(vip|club|bar|lounge|party) (hostess*|girls|begleitung|dame*|damen|mädchen)',
      'begleitung für .. (herren|gäste|männer|geschäftsmänner)',
      'gogo*',
    ),
  ],
  'sport-or-study': [
    ...guessed(
      '(probetraining|fußballakademie|fußballverein|profiverein|spielerberater|talentsichtung|talentscout|sportakademie)',
      '(stipendium|stipendien|studienplatz|austauschprogramm|sprachschule im|studentenvisum|auslandspraktikum)',
    ),
  ],
  'gold-or-oil-work': [
    ...seen(
      'NAPTIP',
      '(ölplattform|bohrinsel|ölfirma|ölkonzern|goldmine|goldminen|bergwerk|offshore|ölfeld*|goldbergbau)',
    ),
    ...guessed('(öl|gas) (plattform|firma|konzern|industrie)', 'auf (der|einer) (bohrplattform|mine)'),
  ],
  'women-only': [
    ...guessed(
      '(nur|ausschließlich) (frauen|damen|mädchen|mädels|weiblich)',
      '(suchen|suche|gesucht|brauchen) [junge|hübsche|nette|attraktive|gutaussehende] (frauen|damen|mädchen|mädels|studentinnen|girls)',
      '(frauen|damen|mädels|mädchen|girls) .. (gesucht|ab 18|zwischen|bis|{number})',
      'junge (frauen|damen|mädchen)',
    ),
  ],
  looks: [
    ...guessed(
      '(attraktiv*|hübsch*|gutaussehend*|schlank*|sexy|bildhübsch*)',
      '(gepflegtes|ansprechendes|gutes|attraktives) (äußeres|aussehen)',
      '(körpergröße|größe|gewicht|konfektionsgröße|körbchengröße|maße|oberweite)',
      'gut aussehen*',
      'keine tattoos',
    ),
  ],
  'school-age': [
    ...guessed(
      '(schülerinnen|schüler|teenager|jugendliche|minderjährige|schulabgänger*|schulmädchen)',
      'ab (14|15|16)',
      '(14|15|16) bis (17|18|19|20|21) jahre*',
    ),
  ],
  'perk-word': [
    ...guessed(
      '(gratis|kostenlos|kostenloser|kostenlose|kostenloses|freier) .. (fitness*|pool|wlan|getränke|party|partys|ausflüge|kleidung)',
      '(pool|swimmingpool|fitnessstudio)',
      '(partys|ausflüge|geschenke|shopping*)',
      '(willkommensbonus|startbonus|antrittsprämie|bonus|prämie)',
      '(luxus*|traumhafte) .. (villa|wohnung|hotel|leben|apartment)',
      'am (meer|strand)',
    ),
  ],

  // ── Money ──────────────────────────────────────────────────────────────────
  fee: [
    ...seen(
      'RNZ-24',
      '(bearbeitungsgebühr*|vermittlungsgebühr*|registrierungsgebühr*|anmeldegebühr*|verwaltungsgebühr*|bewerbungsgebühr*|servicegebühr*|aufnahmegebühr*|aktivierungsgebühr*|vermittlungsprovision|gebühr|gebühren|unkostenbeitrag)',
      '(vermittlungskosten|bearbeitungskosten|anmeldekosten|verwaltungskosten|agenturkosten|dokumentenkosten)',
    ),
    ...guessed(
      '(teilnahmegebühr*|agenturgebühr*|dokumentengebühr*|prüfgebühr*|freischaltgebühr*|einschreibegebühr*|reservierungsgebühr*|bearbeitungspauschale|kostenpauschale|einmalzahlung|schutzgebühr|aufwandspauschale|startgebühr|mitgliedsbeitrag|startgeld|anwaltskosten|anwaltsgebühr*)',
      '(kleiner|kleine|einmalige|einmaliger|geringe|geringer) (betrag|pauschale|beitrag|zahlung|summe)',
      '(betrag|summe|kosten) von {amount}',
      'für die (vermittlung|bearbeitung|papiere)',
    ),
  ],
  'pay-verb': [
    ...seen(
      'RNZ-24',
      '(überweisen|zahlen|bezahlen|entrichten|begleichen) sie',
      '(sie|du|bewerber|ihr) [nur|vorher|zuerst|einmalig|vorab|dann] (zahlst|zahlen|überweist|überweisen|bezahlst|bezahlen|bezahlt|zahlt)',
      'bitte ..5 (überweisen|überweise|zahlen|zahle|bezahlen|einzahlen|begleichen|überweist)',
      '(musst|müssen|müsst|sollst|sollen|brauchst nur|brauchen nur) ..6 (zahlen|bezahlen|überweisen|einzahlen|vorstrecken|hinterlegen|entrichten|begleichen|mitbringen)',
      '(vorab|vorher|im voraus|zuerst|zunächst|vor arbeitsbeginn|vor beginn|vor ort|sofort) .. (zahlen|bezahlen|überweisen|fällig|einzahlen|zu zahlen|zahlbar|bezahlt|überwiesen|überweist)',
    ),
    ...guessed(
      '(überweis|überweise|überweist|zahl|zahle|schick|schicke|sende) (mir|uns|ihm|ihr|bitte|einfach|nur|die|den|das|{amount}|erst|kurz|heute)',
      '(ist|sind|wird|werden) ..5 (fällig|zu zahlen|zu bezahlen|zu überweisen|zu entrichten|zahlbar)',
      '(nach|ab) (zahlungseingang|geldeingang|eingang ihrer zahlung|zahlung|überweisung)',
      '(ihre|deine|die) (zahlung|überweisung|anzahlung|vorauszahlung)',
      'sobald .. (bezahlt|überwiesen|gezahlt|eingezahlt|eingegangen)',
      '(kostet|kosten) (dich|sie|einmalig|nur|dafür)',
      '(selbst|selber) (zahlen|bezahlen|tragen)',
    ),
  ],
  deposit: [
    ...seen('DE-WA', '(vorauszahlung|vorkasse|vorabzahlung|anzahlung|kaution|sicherheitsleistung)'),
    ...guessed(
      '(pfand|hinterlegung|sicherheitsbetrag|reservierungsgebühr|depot|sicherheitsgebühr|vorschusszahlung)',
    ),
  ],
  refundable: [
    ...guessed(
      '(rückerstattet|zurückerstattet|erstattet|rückzahlbar*|zurückgezahlt|zurückbezahlt|rückerstattbar*)',
      '(bekommst|bekommen|erhalten|erhältst|kriegst) .. zurück',
      '(platz|stelle|job|zimmer) .. (sichern|reservieren|freihalten|zu sichern|reserviert|gesichert|frei zu halten)',
      '(mit dem|vom|im) ersten (gehalt|lohn|monat*)',
    ),
  ],
  visa: [
    ...seen(
      'UK-COS',
      '(visum|visums|visa|arbeitsvisum|arbeitserlaubnis|aufenthaltserlaubnis|aufenthaltstitel|arbeitsgenehmigung|visumantrag|visagebühr*|visumgebühr*|visumsgebühr*|visakosten|visumskosten|einladungsschreiben)',
    ),
    ...guessed('(sponsoring|sponsorship|sponsorenschein)', '(visum|visa) (antrag|unterlagen|termin)'),
  ],
  'course-word': [
    ...seen(
      'RNZ-24',
      '(schulung|schulungen|schulungs*|kurs|kurse|kursgebühr*|seminar*|ausbildungskurs|training|trainings*|zertifikat*|prüfung|webinar*|lehrgang*|einführungskurs|lernpaket)',
    ),
  ],
  'check-word': [
    ...guessed(
      '(führungszeugnis*|gesundheitszeugnis|gesundheitscheck|gesundheitsprüfung|medizinische untersuchung|ärztliche untersuchung|arztuntersuchung|bonitätsprüfung|schufa*|hintergrundprüfung|sicherheitsüberprüfung|versicherung|versicherungs*|impfung|drogentest|bluttest|attest)',
    ),
  ],
  'kit-word': [
    ...guessed(
      '(starterpaket|startpaket|starterset|starterkit|startset|willkommenspaket|arbeitskleidung|uniform|uniformen|laptop|software|ausweiskarte|dienstausweis|arbeitsmaterial*|ausrüstung|materialpaket|werkzeug|headset|lizenz|warenpaket|tablet|schutzkleidung|büroausstattung|arbeitsmittel)',
    ),
  ],
  'room-word': [
    ...guessed(
      '(zimmer|miete|unterkunft|wohnung|apartment|bett|wohnheim|hostel|bettwäsche|mehrbettzimmer|wohnplatz|unterbringung|monteurzimmer|wg)',
    ),
  ],
  'odd-channel': [
    ...seen(
      'DE-WA',
      '(western union|moneygram|gutscheinkarte*|geschenkkarte*|guthabenkarte*|paysafecard*|steam karte*|steamkarte*|itunes karte*|google play karte*|bargeldtransfer)',
      '(bitcoin|bitcoins|kryptowährung*|usdt|krypto|ethereum|wallet)',
    ),
    ...guessed(
      '(privatkonto|privates konto|mein konto|meinem konto|konto des managers|konto meiner)',
      '(bar|cash) (an|beim|auf die hand|in die hand|dem|bei ankunft|bei abfahrt)',
      '(in|nur) bar',
      '(paypal|revolut) (freunde|an freunde|an meinen|von mir)',
      'echtzeitüberweisung an',
      '(ria|geldtransfer*|wise) .. (filiale|shop|an meinen)',
    ),
  ],
  crypto: [
    ...seen(
      'SPF-21',
      '(bitcoin*|krypto*|crypto|usdt|tether|ethereum|wallet|coins|binance|coinbase|stablecoin*)',
    ),
    ...guessed('(digitale|digitalen|virtuelle) (währung*|münzen|assets)'),
  ],
  'your-account': [
    ...seen(
      'DE-EBAS',
      '(ihr|dein|eigenes|ihrem|deinem|eigenen|ihres|deines|privates|euer) [privates|eigenes|persönliches|eigenen|privaten] (konto|girokonto|bankkonto|kontos|bankkontos|privatkonto)',
      'über ihr konto',
    ),
    ...guessed('(deine|deiner|ihre|ihrer|eigene|eigener) (karte|bankkarte|bankverbindung|girocard|iban)'),
  ],
  'receive-money': [
    ...seen(
      'DE-EBAS',
      '(zahlung|zahlungen|geld|gelder|überweisung|überweisungen|beträge|kundengelder|zahlungseingänge|geldbeträge|geldeingänge) ..5 (empfangen|empfängst|annehmen|entgegennehmen|eingehen|eintreffen|erhalten|nehmen|nimmst|gutgeschrieben|überwiesen)',
      '(empfangen|empfängst|bekommst|bekommen|erhältst|erhalten|nimmst|nehmen) .. (zahlungen|gelder|überweisungen|kundengelder|beträge|geldbeträge|geld auf)',
    ),
    ...guessed(
      '(geld|gelder|betrag|beträge|summe|zahlungen|überweisungen) ..5 (kommt|kommen|geht|gehen|landet|landen|trifft|treffen) [bei|auf|dann] (auf|ein|bei|dein|ihr|deinem|ihrem)',
    ),
  ],
  'forward-money': [
    ...seen(
      'DE-EBAS',
      '(weiterleiten|weiterzuleiten|weiterüberweisen|weitertransferieren|weitergeleitet|transferieren|weiterüberweist)',
      '(leiten|leitest|leite|überweisen|überweist|überweise|schickst|schicken|schick) ..6 (weiter|an unsere kunden|an unseren|an den nächsten|an das|an die)',
    ),
    ...guessed(
      '(heben|hebst|hebe) .. (bar|geld|ab|betrag)',
      '(abheben|abhebst) und .. (weitergeben|übergeben|weiterleiten|einzahlen|überbringen)',
      '(bar|bargeld) .. (übergeben|übergibst|weitergeben|einzahlen|bringst|bringen)',
      'den rest .. (überweis*|weiter|senden|schick*)',
    ),
  ],
  'keep-percentage': [
    ...seen(
      'DE-EBAS',
      '{number} (prozent) .. (behalten|behältst|provision|einbehalten|für sie|für dich|bleiben|abziehen|pro überweisung|jeder überweisung|vom betrag)',
      '(provision|anteil) .. (jeder|jede|pro|vom|von) (überweisung|transaktion|zahlung|betrag|überweisungsbetrag|eingang)',
      '(behalten|behältst|behalte) .. (prozent|{number}|provision|anteil|rest)',
    ),
    ...guessed('(provision|anteil) (bleibt|behalten|behältst|ziehst|ziehen)'),
  ],
  cheque: [...seen('BBB-21', '(scheck|schecks|verrechnungsscheck|bankscheck|barscheck)')],
  parcel: [...seen('DE-BRE', '(paket|pakete|päckchen|paketen|warensendung*|sendungen|warenpakete)')],
  'send-on': [
    ...seen(
      'DE-BRE',
      '(umverpacken|umpacken|umetikettieren|weiterversenden|weiterverschicken|weiterzusenden|weiterschicken|weitersenden|weiterversand)',
      '(verschicken|verschickst|versenden|versendest|schickst|schicken|leitest|leiten) .. (weiter|ins ausland|an neue|an die neue|an andere)',
    ),
    ...guessed(
      '(neues|neue|neuen|anderes) (etikett|etiketten|label|versandetikett|adressaufkleber|aufkleber|versandschein)',
      '(neu|anders) (verpacken|adressieren|etikettieren|bekleben|verpackst|beklebst)',
    ),
  ],
  'your-home': [
    ...guessed(
      '(zu|nach) hause',
      '(daheim|zuhause)',
      '(ihre|deine|eigene|private|ihrer|deiner) (adresse|anschrift|wohnung|haustür|privatadresse|wohnadresse)',
    ),
  ],
  'click-task': [
    ...seen(
      'EVZ',
      '(likes|liken|likest|like|geliked)',
      '(bewerten|bewertest|bewertung|bewertungen|rezensionen|rezension|sterne) .. (hotel|hotels|produkte|apps|unterkünfte|abgeben|schreiben|optimieren|restaurants|verteilen|online|google|platzierung)',
      '(hotel|hotels|produkte|apps|restaurants|videos|unterkünfte) (bewerten|bewertest|liken|testen und bewerten|zu bewerten)',
      '(buchungen|bewertungen|daten|bestellungen|produkte) .. (optimieren|optimierung|optimierst|boosten)',
    ),
    ...guessed(
      '(abonnieren|folgen|abonnierst|folgst) .. (kanal|kanäle|kanälen|accounts|profilen|seiten|youtube|instagram|tiktok)',
      '(kanal|kanäle|accounts|seiten|profile) (abonnieren|folgen)',
      '(screenshot|screenshots) .. (schicken|senden|schick*|machen|sende*|hochladen|an)',
      '(videos|werbung|clips|kurzvideos) (ansehen|anschauen|schauen|gucken|anklicken|anzusehen)',
      '(fake|schein|test) (bestellungen|käufe)',
      '(sichtbarkeit|ranking|verkaufszahlen|reichweite) .. (steigern|erhöhen|verbessern|pushen)',
    ),
  ],
  'task-word': [
    ...seen(
      'EVZ',
      '(aufgabe|aufgaben|aufgabenpaket|auftrag|aufträge|bestellung|mission|missionen|task|tasks|aufgabenset|kombiauftrag)',
      'vip (level|stufe|{number})',
      '(nächste|höhere|neue) (level|stufe|runde|serie)',
    ),
  ],
  'top-up': [
    ...seen(
      'EVZ',
      '(einzahlen|einzuzahlen|einzahlung|aufladen|aufzuladen|aufladung|mindestbetrag|mindesteinzahlung|vorab investition|nachzahlen|auffüllen|nachschießen)',
      'guthaben .. (aufladen|auffüllen|einzahlen|ausgleichen)',
      '(negativer|negatives|negativen|minus) (saldo|guthaben|kontostand|betrag)',
    ),
    ...guessed(
      '(konto|arbeitskonto|wallet) .. (aufladen|auffüllen|ausgleichen|im minus)',
      '(laden|lade|lädst|zahlen|zahle|zahlst) .. (auf|ein)',
    ),
  ],
  withdraw: [...seen('EVZ', '(auszahlen|auszuzahlen|auszahlung|auszahlungen|ausgezahlt|abheben|abzuheben)')],
  'bring-friends': [
    ...guessed(
      '(freunde|freundin|freund|bekannte|kollegen|leute|freundinnen) .. (werben|mitbringen|einladen|bringst|einlädst|anwerben|empfehlen|wirbst|wirbt|mitbringt|einlädt|bringt)',
      '(bring|bringe|lade|wirb|werbe) .. (freunde|freundin|freund|bekannte|leute)',
      '(für jeden|pro) (geworbenen|geworbene|freund|person|freundin|neuzugang|neuen|empfehlung)',
      '(empfehlungs|werber) (bonus|prämie)',
    ),
  ],
  debt: [
    ...seen(
      'PL-KRO',
      '(schulden|vorschuss|darlehen|kredit|vorstrecken|vorgestreckt|abarbeiten|abbezahlen|vorgeschossen)',
    ),
    ...guessed(
      '(vom|aus dem|von deinem|von ihrem) (lohn|gehalt|verdienst) .. (abgezogen|einbehalten|abziehen|ab)',
      '(lohn|gehalt) (abgezogen|einbehalten|verrechnet)',
      '(abgezogen|einbehalten|verrechnet) .. (lohn|gehalt|verdienst)',
      '(zurückzahlen|abstottern)',
      'in raten',
    ),
  ],

  // ── Papers, people, places ─────────────────────────────────────────────────
  passport: [
    ...seen(
      'DE-LKA',
      '(ausweis|personalausweis*|reisepass*|ausweisdokument*|ausweiskopie|pass|passkopie|führerschein|perso|ausweises|passfoto|ausweisfoto*|passes)',
    ),
  ],
  'send-verb': [
    ...seen(
      'DE-LKA',
      '(senden|schicken|übermitteln|laden|geben|zeigen|teilen|mailen|fotografieren|reichen) sie',
      '(schick|schicke|sende|send|gib|zeig|zeige|mail|maile|fotografier|fotografiere|lade) [mir|uns|einfach|bitte|noch|kurz|schnell|jetzt|dazu] (mir|uns|bitte|einfach|deinen|deine|dein|ein|eine|den|die|das|mal|noch|kurz|jetzt|per|hier|foto|fotos|kopie|bild|bilder)',
      'bitte ..6 (senden|schicken|hochladen|übermitteln|zusenden|zuschicken|mailen|einreichen|sende|schicke|hoch)',
      '(brauchen|benötigen|brauche|benötige) [wir|ich] [noch|jetzt|vorab|dann|dafür|zuerst] (deinen|ihren|deine|ihre|dein|ihr|ein|eine|einen)',
    ),
  ],
  'copy-or-photo': [
    ...seen('DE-LKA', '(kopie|kopien|scan|foto|fotos|bild|bilder)', '(vorder|rück*)', 'vorder und rückseite'),
  ],
  'bank-details': [
    ...seen(
      'DE-LKA',
      '(bankdaten|kontodaten|kontonummer|iban|bankverbindung|kartennummer|sozialversicherungsnummer|steuernummer|steueridentifikationsnummer|steuer id|kreditkartendaten|kreditkartennummer)',
    ),
  ],
  'visitor-visa': [
    ...seen(
      'MEA-23',
      '(touristenvisum|touristenvisa|besuchervisum|besuchsvisum|transitvisum|schengen visum)',
      '(als|wie ein) tourist',
      'visum für touristen',
    ),
  ],
  'free-travel': [
    ...seen(
      'SAPS',
      '(kostenlos|kostenloser|kostenlose|gratis|freier|freie|bezahlter) .. (flug|flugticket|ticket|anreise|hinflug|tickets|busfahrt|fahrt|transfer|reise)',
      '(flug|flugticket|ticket|anreise|reise|hinflug|tickets|busticket|fahrt) .. (kostenlos|gratis|bezahlt|inklusive|inbegriffen|übernehmen|zahlen|übernommen|zahlt|frei|schenken|besorgen|buchen wir|spendier*)',
      '(wir|firma|agentur|chef) (zahlen|buchen|übernehmen|zahlt|bucht|übernimmt) .. (flug|ticket|anreise|flugticket|reise|tickets)',
    ),
    ...guessed(
      '(abholung|holen dich|holen sie|abgeholt|holt dich|holt sie) .. (flughafen|bahnhof|haustür)',
      'flughafentransfer',
    ),
  ],
  'free-housing': [
    ...seen(
      'SAPS',
      '(kostenlos|kostenlose|kostenloser|gratis|freie|freies|kostenfreie) .. (unterkunft|wohnung|logis|unterbringung|zimmer|apartment|wohnen)',
      '(unterkunft|wohnung|logis|unterbringung|zimmer|apartment|wohnen) .. (kostenlos|gratis|frei|inklusive|wird gestellt|gestellt|bezahlt|übernehmen|umsonst|inbegriffen|schenken|übernommen)',
      '(kost und logis|freie kost|kost logis)',
    ),
  ],
  'free-food': [
    ...seen(
      'SAPS',
      '(kostenlos|kostenlose|gratis) [unterkunft] [und] (verpflegung|essen|mahlzeiten)',
      '(essen|mahlzeiten|verpflegung|drei mahlzeiten) .. (gratis|kostenlos|umsonst|inklusive|bezahlt|inbegriffen|übernehmen|zahlen wir|frei)',
    ),
    ...guessed(
      '(unterkunft|wohnung|zimmer|flug) [und|sowie] (essen|verpflegung) .. (gratis|kostenlos|umsonst|frei|bezahlt)',
    ),
  ],
  'free-visa': [
    ...guessed(
      '(visum|visa|papiere|arbeitserlaubnis) .. (kostenlos|gratis|umsonst|zahlen wir|übernehmen wir|erledigen wir|machen wir|wird bezahlt|inklusive|organisieren wir|kümmern wir)',
      '(kostenloses|gratis) (visum|visa)',
      '(um|wir kümmern uns um) (visum|das visum|papiere|alle papiere|die papiere)',
    ),
  ],
  border: [
    ...seen(
      'BI-PH',
      '(grenze|grenzbeamte*|grenzpolizei|grenzkontrolle|passkontrolle|einreisebehörde|zoll|zollbeamte*|einreise|grenzbeamter|beamten|flughafenkontrolle)',
    ),
  ],
  'tell-verb': [
    ...seen(
      'BI-PH',
      '(sag|sage|sagst|sagen sie|erzähl|erzähle|antworte|antworten sie|behaupte|behaupten sie|erklär|erklären sie|angeben|gib an|geben sie an)',
    ),
  ],
  'guard-or-gate': [
    ...guessed(
      '(wachmann|wachleute|bewacht*|wachen|sicherheitsdienst|tor|abgeschlossen*|zaun|gelände|eingezäunt*|wohnheim)',
    ),
  ],
  family: [
    ...guessed(
      '(familie|eltern|mama|mutter|vater|freund|freunde|freundinnen|mann|ehemann|frau|chef|kollegen|verwandte|schwester|bruder)',
    ),
  ],
  authority: [
    ...guessed(
      '(polizei|botschaft|konsulat|gewerkschaft|zoll|gericht|ausländerbehörde|arbeitsamt|behörden|arbeitsinspektion|arbeiterkammer|anwalt)',
    ),
  ],
  'body-word': [
    ...seen(
      'IOM-MI',
      '(ganzkörper*|bikini*|unterwäsche*|dessous|nackt*|oben ohne|badeanzug*|topless|freizügig*|aktfoto*|aktbild*)',
    ),
    ...guessed('ganzer körper'),
  ],
  'photo-word': [
    ...seen('IOM-MI', '(foto|fotos|bild|bilder|video|videos|selfie|selfies|aufnahme|aufnahmen|pics)'),
  ],
  affection: [
    ...guessed(
      '(liebe dich|lieb dich|meine liebe|mein schatz|schatz|liebling|mein herz|vermisse dich|vermiss dich|süße|prinzessin|zusammen wohnen|zusammen leben|gemeinsame zukunft)',
    ),
  ],

  // ── Contact and tone ───────────────────────────────────────────────────────
  messenger: [
    ...seen(
      'EVZ',
      '(whatsapp|telegram|whats app|telegramm|signal|wechat|viber|messenger|privatnachricht|pn|dm)',
    ),
    ...guessed('(whatsap|whatsup|watsapp|wa|tg|threema|line|insta|direktnachricht|zangi)'),
  ],
  'message-me': [
    ...seen(
      'EVZ',
      '(schreib|schreibe|schreiben sie|schreibt|kontaktiere|kontaktier|kontaktieren sie|melde|meld|melden sie|meldet) [mir|uns|euch|sich|dich|einfach|gern|gerne|jetzt|kurz|bitte] (mir|uns|per|auf|über|bei|dich|sich|unter|einfach|meinem|meiner|an|hier|via|privat|unserem|unserer|dem|der|euch|ihm)',
      '(füge|fügen sie|adde|add|adden sie) .. (hinzu|kontakt|nummer|whatsapp|telegram|mich|uns)',
      'bei interesse .. (schreib*|melde*|nachricht|pn|dm|whatsapp|telegram|kontakt*)',
    ),
    ...guessed(
      '(nachricht|anfrage|pn|dm) (an|per|auf|über|genügt|schicken|senden)',
      '(anschreiben|kontakt) (auf|über|per|via)',
      '(näheres|mehr|infos|details|alles weitere|rest) [gibt es|dann|nur|bitte] (per|auf|über|via|privat|bei|in)',
      'ruf .. an',
      '(antworte|antworten sie) (mir|auf|per|mit|hier|privat)',
    ),
  ],
  'click-link': [
    ...seen(
      'RNZ-24',
      '(klick|klicke|klicken sie|klickt) .. (link|hier|unten|button|{link})',
      '(link|links) (klicken|folgen|öffnen|anklicken|unten)',
      '(registrier|registriere|registrieren sie|anmelden|melden sie|meld|melde) .. (hier|link|plattform|website|seite|app|webseite|{link})',
      '(lade|laden sie|lad|installier|installiere|installieren sie) .. (app|apk|programm|anwendung|software)',
      '(tritt|treten sie|komm|kommen sie|beitreten) .. (gruppe|kanal|telegram|channel)',
    ),
  ],
  hurry: [
    ...seen(
      'RNZ-24',
      'nur noch .. (plätze|platz|stellen|tage|heute|restplätze)',
      '(dringend|dringendst) .. (gesucht|mitarbeiter*|leute|personal|arbeiter*|helfer*|suchen|brauchen)',
      '(schnell|sofort) (bewerben|melden|anmelden|sein|handeln|zugreifen|entscheiden|zusagen)',
    ),
    ...guessed(
      '(letzte|letzten|wenige|wenigen) (plätze|chance|stellen|restplätze|tage)',
      '(plätze|stellen|teilnehmerzahl) .. (begrenzt|limitiert|fast weg|fast voll|schnell weg)',
      '(nur|noch) heute',
      '(beeil|beeile|beeilt|beeilen)',
      'wer zuerst kommt',
      '(heute|noch heute|morgen) (anfangen|starten|beginnen|loslegen)',
    ),
  ],
  'days-to-departure': [
    ...seen(
      'DMW-25',
      '(abflug|abreise|abfahrt|flug|abfahrtstermin) .. (morgen|übermorgen|diese woche|dieses wochenende|in {number} tagen|in drei tagen|in zwei tagen|in wenigen tagen)',
      '(fliegst|fliegen|fährst|fahren|reist|reisen) .. (morgen|übermorgen|schon diese|noch diese|in {number} tagen|in drei tagen|in zwei tagen|in wenigen tagen|am wochenende)',
    ),
    ...guessed(
      '(morgen|übermorgen|heute nacht|in drei tagen|in zwei tagen|in {number} tagen) .. (fliegst|fliegen|abflug|abreise|abfahrt|geht der bus|geht der flug|geht dein flug|fährt der|fährst du|los)',
    ),
  ],
  'group-word': [
    ...seen(
      'EVZ',
      '(whatsapp|telegram) (gruppe|gruppen|kanal|channel)',
      '(gruppe|arbeitsgruppe|gruppenchat|teamchat|teamgruppe|telegramgruppe|whatsappgruppe|kanal|aufgabengruppe)',
    ),
  ],

  // ── The offer ──────────────────────────────────────────────────────────────
  'easy-money-wording': [
    ...seen(
      'DE-OB',
      '(schnelles|leichtes|leicht|schnell|easy|einfaches) (geld|verdienen|verdientes|cash|kohle|bargeld)',
      '(leicht|schnell|einfach|mühelos) [online|viel|sehr|gutes|richtig] (geld|kohle) [zu] (verdienen|machen)',
    ),
    ...seen('EVZ', '(geld|einkommen) [schon] (ab|vom) (dem|ersten) (ersten|tag)'),
    ...guessed(
      '(reich|steinreich) werden',
      'geld (im|über) schlaf',
      '(geld|einkommen) (ohne|fast ohne) (arbeit|aufwand|mühe|anstrengung|arbeiten)',
      '(passives|müheloses) einkommen',
      'finanziell* (frei*|unabhängig*)',
      '(ab|vom) ersten tag (an) (verdienen|geld|einnahmen|einkommen)',
      'ab dem ersten tag (geld|verdienen|einnahmen)',
      '(nie wieder|schluss mit) .. (arbeiten|geldsorgen|chef|hamsterrad)',
      '(kohle|geld|cash) (ohne ende|vom sofa|mit dem handy|am handy|per handy)',
      'raus aus dem hamsterrad',
      '(geld|kohle) verdienen .. (handy|sofa|nebenbei)',
    ),
  ],
  'guaranteed-result': [
    ...seen(
      'VISA-DZ',
      '(garantiertes|garantierte|garantierter|sicheres) (visum|visa|einkommen|arbeitsvisum|jobzusage|verdienst|gewinn|gewinne|anstellung|job|rendite)',
    ),
    ...guessed(
      '(wir garantieren|ich garantiere|garantieren ihnen|garantiere dir|garantieren dir) .. (job|jobs|stelle|visum|einkommen|arbeitsplatz|gewinn|verdienst|zusage|gehalt)',
      '(job|visum|stelle|einkommen|verdienst|zusage|gewinn) [ist|wird|100] (garantiert|zugesichert)',
      '100 [prozent|prozentige] (jobgarantie|visum|jobzusage|sicher|garantie|erfolg)',
      '(jobgarantie|visumgarantie|einstellungsgarantie)',
      'visum .. (sicher|ohne ablehnung|hat noch keiner)',
    ),
  ],
  'guarantee-innocent': [
    ...guessed(
      '(garantierte|garantierten|garantiertes) (stunden|stundenzahl|mindeststunden|schichten|grundvergütung|bonus|fixum|mindestlohn|stundenlohn|tarif*|übernahme|freizeit|grundgehalt)',
      '(gewährleistung|garantiezeit|garantiefall|bankgarantie|herstellergarantie|garantieabwicklung|garantiefälle)',
      '(keine|nicht) [garantie|wir] (garantieren|garantie)',
    ),
  ],
  'hired-without-interview': [
    ...seen(
      'DE-OB',
      '(schnelle|sofortige|schneller|sofort) (jobzusage|zusage|einstellung|anstellung)',
      'ohne (vorstellungsgespräch|bewerbungsgespräch|interview|bewerbung|gespräch|auswahlverfahren)',
      'kein (vorstellungsgespräch|bewerbungsgespräch|interview)',
    ),
    ...guessed(
      '(sie|du|ihr) (wurden|wurdest|sind|bist|seid) [bereits|schon|hiermit|als|für] [diesen] (ausgewählt|angenommen|eingestellt|dabei|genommen|akzeptiert)',
      '(stelle|job|platz|arbeit) (gehört|ist) (dir|ihnen|dein|ihrer|deins|ihnen sicher|dir sicher)',
      '(hast|haben) [du|sie] den job',
      '(fängst|fangen sie) (morgen|heute|sofort) an',
      '(jeder|jede|alle) (wird|werden) (genommen|eingestellt|angenommen)',
      'wir nehmen (jeden|alle)',
      '(glückwunsch|gratuliere|gratulation) .. (job|stelle|eingestellt|angenommen|ausgewählt|dabei)',
    ),
  ],
  'odd-age-floor': [
    ...seen(
      'LURES',
      'ab (20|21|22|23|24|25) jahren',
      '(mitarbeiter*|person|personen|alter|alters) .. ab (20|21|22|23|24|25)',
      '(mindestens|älter als|über) (20|21|22|23|24|25) [jahre] (jahre|alt|sein)',
    ),
  ],
  'changed-story': [
    ...seen(
      'LJI-T',
      '(job|stelle|arbeit|plan|firma|hotel) [ist|liegt|hat sich] (jetzt|nun|doch|leider|inzwischen) .. (in einem anderen|woanders|geändert|in einer anderen|vergeben|in|nicht mehr)',
      '(stattdessen|anstelle) .. (arbeitest|arbeiten|gehst|kommst|fliegst|fährst|bekommst|machst|wirst|tanzt)',
    ),
    ...guessed(
      '(plan|pläne|planung|route|bedingungen) (haben|hat) sich geändert',
      '(anderes|andere|anderer) (land|stadt|arbeitgeber|hotel|firma|chef) als (besprochen|vereinbart|geplant|gesagt)',
      'statt (kellnern|putzen|büro|kellnerin|im restaurant|im büro|pflege|hotel) .. (tanzen|chatten|begleiten|arbeitest|bar|club|massage)',
      'erst .. dann .. (anderes land|über die grenze)',
    ),
  ],
  'refused-checks': [
    ...guessed(
      '(kein|keinen|keine) (videocall|videoanruf|video|videogespräch|besuch im büro|telefonat|telefonate) [sind|ist] [nicht|leider] (möglich|nötig|erlaubt|erwünscht|drin)',
      '(videocall|videoanruf|video|telefonat|besuch|treffen|anruf) [ist|sind|geht|im büro] [leider|derzeit|momentan|gerade|überhaupt] (nicht|unmöglich)',
      '(vertrag|firmenname|firmennamen|adresse|namen der firma|namen) .. (können|darf|dürfen|kann) .. (nicht|nicht zeigen|nicht nennen|nicht schicken|erst vor ort|erst später)',
      '(stell|stelle|stellen sie) .. (keine|nicht so viele|weniger) fragen',
      '(keine|nicht so viele|weniger) fragen stellen',
      '(büro|firma) .. nicht (besucht|besuchen|besichtigen|betreten|besucht werden)',
    ),
  ],

  // ── Money up front ─────────────────────────────────────────────────────────
  'fee-to-get-job': [
    ...seen(
      'RNZ-24',
      '(vermittlungsgebühr*|bearbeitungsgebühr*|anmeldegebühr*|registrierungsgebühr*|aktivierungsgebühr*|bewerbungsgebühr*|aufnahmegebühr*) ..5 (überweisen|zahlen|bezahlen|fällig|vorab|einzahlen|begleichen|entrichten|{amount}|zahlbar)',
      '(vorkasse|vorauszahlung|vorab zahlung) .. (job|stelle|vertrag|vermittlung|arbeitsbeginn|papiere|unterlagen|{amount}|start)',
    ),
    ...guessed(
      '(gebühr|betrag|zahlung|summe|pauschale) ..5 (vor arbeitsbeginn|vor vertragsabschluss|vor dem start|vor dem ersten arbeitstag|bevor du anfängst|bevor sie anfangen|vor der anreise|vor abreise|damit wir|für den vertrag|für die stelle|für den job)',
      '(erst|sobald|wenn|nachdem|nach) [der|die|du|sie] (gebühr|zahlung|bezahlt|überweisung|geld) ..5 (vertrag|job|stelle|beginnen|anfangen|unterlagen|schicken|freigeschaltet|freischalten)',
      '(freischaltung|aktivierung) .. (kostet|{amount}|arbeitskonto)',
    ),
  ],
  'fee-visa-permit': [
    ...seen(
      'RNZ-24',
      '(visagebühr*|visumgebühr*|visumsgebühr*|visakosten|visumskosten) ..6 (überweisen|zahlen|bezahlen|{amount}|vorab|an uns|selbst|fällig|tragen|vorstrecken)',
    ),
    ...guessed(
      '(visum|visa|arbeitsvisum|arbeitserlaubnis|einladung|einladungsschreiben|papiere|visumspaket|visapaket) .. (kostet|kosten|für nur|für|gegen|komplett) {amount}',
      '(zahl|zahle|zahlen|überweise|überweisen|überweist|bezahlen|bezahle) ..5 (visum|visa|arbeitsvisum|arbeitserlaubnis|einladung|visumantrag|visumspaket|visapaket)',
      '(geld|betrag|{amount}) für [das|ihr|dein|den] (visum|visumantrag|arbeitsvisum|konsulat|botschaft) ..6 (überweis*|schick*|zahl*|bar|agent*|vermittler*)',
    ),
  ],
  'fee-training': [
    ...seen(
      'RNZ-24',
      '(schulung|kurs|training|ausbildung|lehrgang|schulungsunterlagen|seminar|zertifikat|onlinekurs|einführungskurs|schulungspaket) ..6 (selbst bezahlen|selbst zahlen|vorab bezahlen|vorher bezahlen|vorab zahlen|kostet|kaufen|kostenpflichtig|zu bezahlen|auf eigene kosten)',
      '(schulungsgebühr*|kursgebühr*|trainingsgebühr*|prüfungsgebühr*|ausbildungsgebühr*|schulungskosten|seminargebühr*) ..6 (überweis*|zahlen|bezahlen|zahlst|vorab|{amount}|fällig|selbst)',
    ),
    ...guessed(
      '(zuerst|vorher|erst|zunächst|vorab) .. (kurs|schulung|lehrgang|schulungspaket|zertifikat|seminar) .. (kaufen|buchen|bezahlen|erwerben|zahlen)',
    ),
  ],
  'fee-check-medical': [
    ...guessed(
      '(führungszeugnis|gesundheitszeugnis|untersuchung|hintergrundprüfung|bonitätsprüfung|versicherung|sicherheitsüberprüfung|gesundheitscheck|attest) ..6 (kostet|über uns bezahlen|vorab bezahlen|vorab zahlen|überweisen|an uns|{amount}|selbst zahlen|bei uns bezahlen|zahlen sie)',
      '(zahl|zahle|zahlen|überweis|überweise|überweisen|bezahle|bezahlen) ..5 (führungszeugnis|gesundheitszeugnis|untersuchung|hintergrundprüfung|versicherung|sicherheitsüberprüfung|gesundheitscheck|bonitätsprüfung)',
    ),
  ],
  'fee-kit-uniform': [
    ...seen(
      'FTC-21',
      '(starterpaket|startpaket|starterset|starterkit|startset|warenpaket|dienstausweis|materialpaket) ..6 (kaufen|bezahlen|kostet|erwerben|überweisen|abkaufen|zahlen)',
      '(uniform|arbeitskleidung|software|laptop|ausrüstung|headset|lizenz) .. (selbst|selber|vorab|vorher|zuerst|auf eigene kosten) .. (kaufen|bezahlen|zahlen|besorgen|bestellen|erwerben)',
      '(musst|müssen) .. (uniform|arbeitskleidung|software|laptop|ausrüstung|lizenz) .. (kaufen|bezahlen|zahlen|erwerben|abkaufen)',
    ),
    ...guessed(
      '(kauf|kaufe|kaufen|bezahl|bezahle|bezahlen|überweise|überweisen|zahl|zahle|zahlen) ..5 (starterpaket|startpaket|starterset|starterkit|startset|warenpaket|uniform|dienstausweis|arbeitskleidung|materialpaket|software)',
    ),
  ],
  'holding-deposit': [
    ...seen(
      'RNZ-24',
      '(kaution|anzahlung|pfand|sicherheitsleistung|reservierungsgebühr) ..6 (rückerstattet|zurückerstattet|zurückbekommst|platz|stelle zu|zurück|erstattet|rückzahlbar|zurückgezahlt|zurückbekommen|reserviert|reservieren|sichern)',
    ),
    ...guessed(
      '(platz|stelle|job|arbeitsplatz) ..5 (reservieren|sichern|sicherst|reservierst|freihalten|zurücklegen|reserviert) ..6 (zahlen|zahle|zahlst|überweise|überweisen|überweist|kaution|anzahlung|{amount}|einzahlen|vorkasse)',
      '(rückzahlbare|erstattbare|rückerstattbare) (kaution|gebühr|anzahlung|summe)',
    ),
  ],
  'fee-room-before-arrival': [
    ...seen(
      'VIC',
      '(kaution|miete|anzahlung|zimmer|unterkunft|bettwäsche|erste miete|monatsmiete) ..6 (vor der anreise|vor anreise|vorab|vor ankunft|im voraus|vor deiner ankunft|vor ihrer ankunft|bevor sie kommen|bevor du kommst) ..6 (zahlen|überweisen|bezahlen|überweist|überweise|zu zahlen|zu überweisen|zahlst|fällig|zahle)',
    ),
    ...guessed(
      '(zahl|zahle|zahlen|überweis|überweise|überweisen|überweist|zahlst) ..6 (kaution|miete|zimmer|unterkunft|bett|monatsmiete|bettwäsche) ..6 (anreise|ankunft|vorab|voraus|bevor|reservier*|freihalten)',
    ),
  ],
  'untraceable-payment': [
    ...seen(
      'DE-WA',
      '(per|mit|über|via|in|durch) [einer|der|dem] (western union|moneygram|gutscheinkarte*|geschenkkarte*|guthabenkarte*|paysafecard*|steamkarte*|bitcoin|bitcoins|usdt|krypto|kryptowährung|google play karte*) ..5 (zahlen|bezahlen|bezahlst|zahlst|senden|überweisen|schicken|begleichen|zahle|zu zahlen)',
      '(zahl|zahle|zahlen|bezahle|bezahlen|sende|senden|schicke|schicken|überweise|überweisen|bezahlt|gezahlt|zahlung|gebühr|betrag|zahlst) ..6 (western union|moneygram|gutscheinkarte*|geschenkkarte*|guthabenkarte*|paysafecard*|steamkarte*|bitcoin|bitcoins|usdt|krypto|kryptowährung)',
    ),
    ...guessed(
      '(kauf|kaufe|kaufen sie|besorg|besorge|besorgen sie) .. (gutscheinkarte*|geschenkkarte*|guthabenkarte*|steamkarte*|paysafecard*|gutscheine|apple karte*)',
      '(bar|bargeld|geld|betrag|{amount}) .. (dem fahrer|an den fahrer|dem vermittler|an den vermittler|dem agenten|im umschlag|bei abfahrt|im bus)',
    ),
  ],

  // ── Documents ──────────────────────────────────────────────────────────────
  'early-id-papers': [
    ...seen(
      'DE-LKA',
      '(schick|schicke|schicken|sende|senden|lade|laden|mail|maile|übermitteln|brauche|brauchen|benötige|benötigen|fotografiere|fotografieren) ..6 (ausweis|personalausweis*|reisepass*|passkopie|ausweiskopie|führerschein|perso|pass|ausweisfoto*)',
      '(foto|kopie|scan|bild|fotos) [von|deines|ihres|vom|des|beider] [deinem|ihrem|beide] (ausweis|ausweises|personalausweis*|reisepass*|reisepasses|passes|perso|führerschein*) .. (schick*|send*|hochladen|jetzt|sofort|heute|vorab|vorder*|mir|uns|whatsapp|telegram|hoch)',
      '(ausweis|personalausweis|reisepass|pass|perso|führerschein) .. (vorder und rückseite|vorder*|beide seiten|beidseitig|von vorne und hinten|vorne und hinten)',
    ),
    ...guessed(
      '(sozialversicherungsnummer|steuer id|kontodaten|iban) .. (schicken|senden|schick*|send*|durchgeben) .. (mir|uns|whatsapp|telegram|sofort|heute|vorab|jetzt)',
    ),
  ],
  'selfie-with-id': [
    ...seen(
      'DE-LKA',
      '(video ident*|videoident*|videoidentifizierung|videoidentifikation|postident*|post ident*|webident*) ..8 (gehalt*|lohn*|job|bewerbung*|bewerber*|einstellung|arbeitgeber|schnell|anstellung|stelle|test*|app|link|abschließen|durchführen|machen|durchlaufen|arbeitsvertrag|personal*)',
    ),
    ...seen(
      'DE-OB',
      '(selfie|foto|video|bild) ..6 (mit|neben) [deinem|dem|ihrem] (ausweis|personalausweis|pass|reisepass|perso) [neben|in|dem|der] (hand|gesicht|in der hand|in die kamera|kopf|neben deinem gesicht|hoch*)',
    ),
    ...guessed(
      '(selfie|selfies) .. (mit|halt*) .. (ausweis|pass|personalausweis|reisepass|perso)',
      '(ausweis|pass|perso|personalausweis|reisepass) (neben|vor|an) .. (gesicht|kinn|kopf|kamera)',
    ),
  ],
  'login-or-code': [
    ...seen(
      'RNZ-24',
      '(schick|schicke|schicken|send|sende|senden|gib|geben|nenn|nenne|nennen|sag|sage|teil|teile|teilen|leite|leiten) ..5 (code|sms code|tan|pin|passwort|zugangsdaten|bestätigungscode|sicherheitscode|zahlencode|verifizierungscode|einmalcode|login|cvc)',
    ),
    ...guessed(
      '(code|tan|bestätigungscode|verifizierungscode|sicherheitscode) .. (bekommst|bekommen|erhältst|kommt|ankommt|sms) .. (schick*|send*|weiter|gib|geben|nenn*|mir|uns)',
      '(zugangsdaten|passwort|login|pin|onlinebanking zugang) .. (zum|zur|deines|ihres|für) .. (konto|onlinebanking|bank|postfach|banking)',
      '(installier*|lade|laden|herunterladen) .. (anydesk|teamviewer|quicksupport|rustdesk|fernwartung*)',
    ),
  ],
  'passport-handed-over': [
    ...seen(
      'ILO-11',
      '(pass|reisepass|pässe|ausweis|papiere|personalausweis) ..5 (abgeben|abzugeben|behalten wir|behält|einbehalten|bewahren wir|verwahrt|bleibt bei uns|bleibt beim chef|bleiben bei|in verwahrung|aufbewahrt|ein behalten|einsammeln|eingesammelt|hinterlegen|abgibst)',
      '(gibst|geben|gib|überlassen) .. (pass|reisepass|ausweis|papiere|pässe) .. (ab|uns|dem chef|bei ankunft|beim vorarbeiter|dem fahrer)',
    ),
    ...guessed(
      '(behalten|verwahren|nehmen|sammeln|behält|verwahrt|nimmt|sammelt) [wir|die firma|der chef|dein|deinen|ihren|eure|die|den] .. (pass|reisepass|pässe|ausweise|papiere) [ein|an|auf|vom|bis]',
    ),
  ],
  'papers-arranged': [
    ...seen(
      'RO-EVE',
      '(gefälschte|gefälschtes|gefälschten) (papiere|zeugnisse|diplom|diplome|dokumente|zeugnis|führerschein)',
    ),
    ...guessed(
      '(besorgen|machen|organisieren|beschaffen|drucken|besorge|mache|regeln) [wir|dir|ihnen|ich] [auch|alle|jedes|dir|ihnen] .. (papiere|diplom|zeugnis|zeugnisse|arbeitszeugnis|sprachzertifikat|führerschein|dokumente|pass)',
      '(zeugnis|zeugnisse|diplom|sprachzertifikat|arbeitszeugnis|papiere|dokumente) [ohne prüfung] (machen|besorgen|kaufen|erstellen|drucken|organisieren|besorgt) wir',
      '(alter|geburtsdatum|geburtsjahr) (ändern|anpassen|älter machen|schreiben)',
      '(zertifikat|sprachzertifikat|diplom|zeugnis) ohne (prüfung|kurs)',
      'alle papiere (besorgen|machen|erledigen) wir',
    ),
  ],
  'lie-to-officials': [
    ...seen(
      'BI-PH',
      '(sag|sage|sagst|sagen|erzähl|erzähle|erzählst|antworte|behaupte|angeben) ..6 (tourist|touristin|urlaub|urlauberin|urlauber|besuchst|freunde besuchst|ferien|besuch|im urlaub|nur besuch)',
      '(grenze|grenzbeamten|zoll|passkontrolle|beamten|polizei|flughafen|einreise) ..6 (sagst|sag|sagen|sage|nicht sagen|erzähl|nichts von der arbeit|nichts vom job|tourist|verschweig*)',
    ),
    ...guessed(
      '(lösch|lösche|löschen) .. (chat|chats|nachrichten|verlauf) .. (grenze|flughafen|kontrolle|abflug|einreise|flug)',
      '(kein wort|nichts|nicht) .. (von|über) .. (arbeit|job) .. (grenze|zoll|kontrolle|flughafen|beamten|botschaft)',
    ),
  ],

  // ── Isolation and control ──────────────────────────────────────────────────
  'demanded-secrecy': [
    ...seen(
      'IOM-MI',
      '(sag|sage|erzähl|erzähle|erzählen|sagen|verrat|verrate|verraten) [es|das|bitte|sie|davon] .. (niemandem|keinem|niemand|nicht weiter)',
      '(sag|erzähl|erzähle|sage|verrat) .. (eltern|familie|freunden|freund|mann|mama|kollegen) .. (nichts|nicht|erst wenn|lieber nicht)',
    ),
    ...guessed(
      '(behalt|behalte|behalten) .. (für dich|für sich)',
      '(bleibt|bleibe|bleib) unter uns',
      '(unser|kleines) geheimnis',
      '(streng|absolut) (geheim|vertraulich)',
      '(deine|deinen|deiner|ihre|ihrer) (familie|eltern|freunde|freundin|mann) .. (nichts|nicht) (wissen|sagen|erzählen|erfahren|davon wissen|einweihen)',
      '(niemand|keiner) (darf|soll|muss) .. (wissen|erfahren|mitbekommen)',
      '(diskretion|verschwiegenheit) .. (pflicht|oberste|absolut*|wichtig*)',
    ),
  ],
  'come-alone': [
    ...seen(
      'IOM-MI',
      '(komm|komme|kommen sie|kommst|kommt|reise) [bitte|am besten|unbedingt|nur|aber|ganz] (allein|alleine)',
    ),
    ...guessed(
      '(allein|alleine) (kommen|zum treffen|zum gespräch|reisen|anreisen|erscheinen)',
      '(gespräch|treffen|termin|interview|casting|vorstellungsgespräch) .. (hotelzimmer|im hotelzimmer|in meinem hotel|bei mir zu hause|in meiner wohnung|in meinem auto|privatwohnung)',
      '(fahrer|mann|auto|wagen|kollege) .. (holt|abholen|hole|holen) .. (nachts|nacht|abends|spät|mitternacht|in der nacht)',
      'bring .. niemanden mit',
      'ohne begleitung',
    ),
  ],
  'phone-taken': [
    ...seen(
      'CNA-23',
      '(handy|handys|telefon|telefone|smartphone|sim karte) ..5 (abgeben|abzugeben|abgenommen|einbehalten|eingezogen|bleibt im büro|bleiben im büro|einsammeln|gibst|geben sie|abgibst|verwahren wir|eingesammelt)',
      '(nur|ausschließlich) [mit|das|ein] (firmenhandy|diensthandy|firmentelefon) .. (erlaubt|benutzen|nutzen)',
    ),
    ...guessed(
      '(eigene|private|privates|eigenes|privaten) (handys|handy|telefone|smartphones|telefon) .. (verboten|nicht erlaubt|nicht gestattet|abgeben|tabu)',
    ),
  ],
  'locked-site': [
    ...seen(
      'ILO-11',
      '(gelände|haus|unterkunft|wohnheim|anlage|campus|camp|lager|hof) ..5 (nicht verlassen|nicht verlassen werden|nur mit erlaubnis|nur mit genehmigung|verlassen darf|darf man nicht)',
      '(bewachtes|bewachten|abgeriegeltes|abgesperrtes|umzäuntes|eingezäuntes|bewachte|geschlossenes|verschlossenes) (gelände|areal|anlage|camp|wohnheim|haus|unterkunft|wohngelände)',
    ),
    ...guessed(
      '(ausgang|rausgehen|verlassen|hinausgehen) .. (nur mit|nur sonntags|nicht erlaubt|verboten|erlaubnis|genehmigung|gestattet)',
      '(türen|tor|tür) .. (abgeschlossen|verschlossen|abgesperrt|zugesperrt)',
      '(dürft|darfst|dürfen) .. (nicht|nie|nur mit) (raus|hinaus|verlassen|erlaubnis)',
    ),
  ],
  'trapped-already': [
    ...seen(
      'ILO-11',
      '(ich|wir) (kann|können|darf|dürfen|komme|kommen) .. (nicht weg|hier nicht weg|nicht raus|nicht gehen|nicht nach hause|nicht mehr weg|nicht fort)',
      '(haben|hat|habe) (mir|uns|meinen|unsere) .. (pass|reisepass|ausweis|pässe|papiere|handy) (weggenommen|abgenommen|eingezogen|genommen|versteckt)',
    ),
    ...guessed(
      '(lassen|lässt) (mich|uns) .. (nicht gehen|nicht weg|nicht raus|nicht heim|nicht nach hause|nicht fort|nicht mehr)',
      '(sie|er|der chef) (schlagen|schlägt|bedrohen|bedroht|sperren|sperrt) (mich|uns)',
      '(werde|werden) (festgehalten|eingesperrt|gefangen gehalten|hier festgehalten)',
    ),
  ],
  'blocked-outside-help': [
    ...seen(
      'ILO-11',
      '(geh|gehe|gehen|ruf|rufe|rufen|wende|wenden) .. (nicht|nie|bloß nicht|ja nicht|keinesfalls) .. (polizei|botschaft|konsulat|behörden|gewerkschaft|behörde|beratungsstelle)',
      '(polizei|behörden|botschaft) ..5 (verhaften|einsperren|abschieben|steckt dich|nimmt dich|hilft dir nicht|abgeschoben|stecken dich|verhaftet dich|schiebt dich|glaubt dir)',
    ),
    ...guessed(
      '(keine|kein|ohne) (polizei|botschaft|anwalt|gewerkschaft|behörden) [sonst|einschalten|rufen|oder] (sonst|einschalten|rufen|kontakt*|informieren|anrufen)',
      '(polizei|botschaft) (nicht|niemals) (anrufen|rufen|kontaktieren|einschalten|informieren)',
    ),
  ],

  // ── Haste ──────────────────────────────────────────────────────────────────
  'act-now': [
    ...seen(
      'RNZ-24',
      'nur noch (wenige|heute|{number}|drei|zwei|fünf) (plätze|freie plätze|stellen|bis)',
      '(schnell|sofort) (bewerben|zugreifen|sein|handeln) .. (plätze|begrenzt|heute|weg|lohnt|chance)',
    ),
    ...guessed(
      '(jetzt|sofort|schnell) (zugreifen|platz sichern|zuschlagen)',
      'letzte (chance|plätze|restplätze)',
      '(wer zuerst kommt|schnell sein|beeilung|beeil dich|beeilt euch|beeilen sie sich)',
      '(angebot|aktion|plätze) .. nur (heute|bis heute|noch heute)',
      '(entscheide|entscheiden sie|sag|antworte|antworten sie|melde) [dich|mir] (jetzt|heute noch|sofort|bis heute)',
    ),
  ],
  'leave-within-days': [
    ...seen(
      'RO-EVE',
      '(abreise|abflug|abfahrt|anreise|ausreise) [ist|schon|bereits|geht|erfolgt] (morgen|übermorgen|sofort|diese woche|in drei tagen|in wenigen tagen|noch diese woche|in zwei tagen|in {number} tagen)',
      '(schnelle|sofortige|kurzfristige) (abreise|ausreise|abfahrt)',
    ),
    ...guessed(
      '(fliegst|fliegen|fährst|abfliegst) [du|sie|wir|ihr|schon|bereits] (morgen|übermorgen|diese woche|noch diese woche|in drei tagen|in {number} tagen|in wenigen tagen|am wochenende)',
      '(koffer|sachen|tasche) packen .. (morgen|heute|los|übermorgen)',
      '(bus|flieger|flug|transport|wagen) (fährt|geht|startet|ist) [schon|bereits] (morgen|übermorgen|heute nacht|diese woche|in {number} tagen)',
    ),
  ],
  'pressure-when-asked': [
    ...guessed(
      '(stell|stelle|frag|frage|fragen sie) [nicht|bitte|doch] (nicht so viel|nicht dauernd|keine dummen fragen|nicht ständig|nicht immer)',
      '(willst|wollen|möchtest|wollt) [du|sie|ihr] den job [jetzt|nun|oder] .. oder nicht',
      '(willst|wollen) [du|sie] (arbeiten|den job|die stelle) oder (nicht|diskutieren|fragen)',
      '(verschwendest|verschwenden|stiehlst|raubst) .. (meine|unsere) zeit',
      '(andere|hundert andere|genug andere) (warten|bewerber|interessenten|würden|stehen) .. (schon|platz|schlange|job|stelle|sofort)',
      '(vertraust|vertrauen) .. (nicht|mir nicht) .. (pech|selber schuld|dann lass|vergiss|vorbei|anderen)',
      '(hör|hören sie) auf zu fragen',
    ),
  ],
  'contract-unread': [
    ...seen(
      'PL-KRO',
      '(mündliche|mündlicher|mündlich) (vereinbarung|absprache|zusage|vertrag|reicht|genügt)',
    ),
    ...guessed(
      '(vertrag|arbeitsvertrag) ..5 (nach ankunft|nach der ankunft|erst vor ort|nach der anreise|später|vor ort unterschr*|nach dem probemonat|wenn du da bist|wenn sie da sind|bei ankunft)',
      '(brauchst|brauchen|braucht) .. (keinen|kein) (vertrag|arbeitsvertrag|papierkram)',
      '(unterschreib|unterschreibe|unterschreiben sie) .. (sofort|jetzt gleich|heute noch|blind|ohne zu lesen|einfach)',
      '(handschlag|wort) (genügt|reicht|statt vertrag)',
      'nicht (alles|lange) (lesen|durchlesen) .. (unterschreib*|standard|formalität)',
    ),
  ],

  // ── Contact ────────────────────────────────────────────────────────────────
  'move-to-messenger': [
    ...seen(
      'EVZ',
      '(schreib*|kontaktier*|melde*|meld|nachricht|bewerb*|füge*|add|adde|erreichst|erreichen|infos|details|weiter) ..6 (whatsapp|telegram|telegramm|signal|wechat|viber|whats app|threema)',
      '(per|über|auf|via|bei|in) (whatsapp|telegram|signal|wechat|viber|threema) .. (schreib*|melde*|meld|kontaktier*|weiter|besprechen|bewerben|nachricht|{phone}|{handle}|erklär*|schick*|sprechen|klären)',
    ),
    ...guessed(
      '(whatsapp|telegram|signal) (nummer|name|kontakt|an|unter)',
      '(schreib|schreibe|schreiben sie|schreibt|nachricht) .. (privat|pn|dm|direktnachricht)',
      '(unserem|unseren|meinem|meiner|der|dem|unserer) (manager|managerin|admin|mentor|teamleiter|personalerin|mentorin|betreuerin|kollegin) ..5 (whatsapp|telegram|schreiben|anschreiben|kontaktieren|nummer|{handle}|{phone})',
    ),
  ],
  'added-to-group': [
    ...seen(
      'EVZ',
      '(gruppe|arbeitsgruppe|teamgruppe|aufgabengruppe) (hinzugefügt|aufgenommen|eingeladen)',
      '(whatsapp|telegram) (gruppe|kanal|channel|gruppen) .. (hinzugefügt|eingeladen|beitreten|aufgenommen|willkommen|aufgaben|einladen|füge)',
      '(hinzugefügt|eingeladen|beitreten|aufgenommen|einladen|füge|tritt|treten|komm) ..5 (gruppe|arbeitsgruppe|telegramgruppe|whatsappgruppe|aufgabengruppe|teamgruppe)',
    ),
    ...guessed(
      'willkommen in (der|unserer) (gruppe|arbeitsgruppe|telegramgruppe|aufgabengruppe|teamgruppe)',
      'in der gruppe .. (aufgaben|aufgabe|aufträge) .. (täglich|jeden|verteilt|gepostet|bekommst)',
    ),
  ],
  'unknown-app-or-portal': [
    ...seen(
      'RNZ-24',
      '(registrier*|anmelden|anmeldest|meldest|melde|erstell*) ..6 (arbeitsplattform|aufgabenplattform|plattform|arbeitskonto|webportal|arbeitsportal|unserer seite|unserem portal)',
      '(lade|laden|lad|installier*|herunterladen|installieren) ..5 (unsere app|arbeitsapp|arbeits app|apk|diese app|die app)',
    ),
    ...guessed(
      '(app|apk|datei) .. (installier*|herunterladen|runterladen|laden|lade) .. (aufgaben|arbeit|arbeiten|verdienen|job|starten|link)',
      '(arbeitskonto|mitarbeiterkonto|aufgabenkonto) .. (anlegen|erstell*|eröffn*|freischalt*|einricht*|registrier*)',
      '(einladungscode|empfehlungscode|einladungs code)',
    ),
  ],

  // ── Travel and status ──────────────────────────────────────────────────────
  'work-on-tourist-visa': [
    ...seen(
      'MEA-23',
      '(touristenvisum|besuchervisum|besuchsvisum|touristenvisa) ..8 (arbeit|arbeiten|job|umgewandelt|umwandeln|ändern|arbeitsvisum|anfangen|einreisen|einreise|dann|später|jobben)',
      '(als|wie) (tourist|touristin|touristen|urlauber) [erst|zuerst] (einreisen|einreist|fliegen|reisen|reist|fliegst|rein|ein und)',
      '(arbeit|arbeiten|job|jobben) .. (mit|auf|über) .. (touristenvisum|besuchervisum|besuchsvisum)',
    ),
  ],
  'denied-visa-need': [
    ...guessed(
      '(kein|ohne) (visum|arbeitsvisum|arbeitserlaubnis|visa) [ist] (nötig|notwendig|erforderlich|arbeiten|gebraucht|einreisen|möglich)',
      '(visum|visa|arbeitserlaubnis) [ist|brauchst|brauchen] [du|sie|man|dafür|absolut|hier] (nicht nötig|nicht notwendig|nicht erforderlich|überflüssig|unnötig|keines|brauchst du nicht|brauchen sie nicht|braucht man nicht|nicht)',
      '(brauchst|brauchen|braucht) [du|sie|man|dafür|dort] (kein|keine) (visum|arbeitserlaubnis|arbeitsvisum|visa)',
      '(reisepass|pass|ausweis) (genügt|reicht|reicht aus) [völlig] [zum|für] [die|das] (arbeiten|arbeit|einreise|job)',
      '(papiere|visum|erlaubnis) regeln wir (später|dort|vor ort|danach)',
    ),
  ],
  'odd-route': [
    ...seen(
      'IOM-TH',
      '(fliegst|fliegen|flug|landest|reist) ..8 (von dort|dann|danach|anschließend|dort) ..8 (auto|van|bus|boot|grenze|abgeholt|weiter mit|minibus|geländewagen|wagen)',
      '(jemand|mann|fahrer|kontakt|kollege|kontaktmann) .. (wartet|holt|empfängt|bringt) ..6 (über die grenze|hinüber|ins nachbarland|ins andere land|rüber|auf die andere seite)',
    ),
    ...guessed('(umweg|route) über .. (dann|weiter|grenze)', 'über (zwei|drei|mehrere) länder'),
  ],
  'irregular-crossing': [
    ...seen(
      'IOM-TH',
      'über (die grüne grenze|den grenzfluss)',
      '(über den fluss|durch den wald|über die berge|durch die berge) ..5 (nachts|nacht|schleuser|rüber|grenze|drüben)',
      '(ohne|keinen|kein) (stempel|einreisestempel|grenzkontrolle) [im|in|an|den] .. (pass|grenze|einreise|rein|über|reisepass)',
      '(nachts|nacht|dunkeln) ..5 (über die grenze|boot|schlauchboot|grenze gebracht|fluss)',
    ),
    ...guessed(
      '(schleuser|schlepper) .. (bringt|holt|führt|kennt|wartet|bezahlt)',
      '(im|versteckt im) (lkw|kofferraum|laderaum|lastwagen) ..5 (grenze|versteckt|rüber|fahren|einreis*|mit)',
    ),
  ],
  'unclear-destination': [
    ...seen(
      'IOM-TH',
      '(adresse|ort|ziel|einsatzort|arbeitsort|stadt|land) ..5 (erst nach|nach der landung|nach der ankunft|später|am flughafen|unterwegs|wenn du landest|nach deiner landung|erst vor ort|bei ankunft|erfährst du erst|erfahren sie erst)',
      'irgendwo in (asien|europa|afrika|südostasien|dubai|thailand)',
    ),
    ...guessed(
      '(wohin|wo genau|wo) .. (erfährst|erfahren|sagen wir|sage ich|steht noch nicht|wird noch|sehen wir) .. (später|unterwegs|flughafen|dann|nicht fest|entschieden|vor ort)',
    ),
  ],
  'debt-from-travel': [
    ...seen(
      'PL-KRO',
      '(flug|ticket|visum|reise|reisekosten|anreise|fahrt|unterkunft|vermittlung|kosten|flugticket) ..8 (vom lohn|vom gehalt|vom ersten lohn|vom ersten gehalt|abarbeiten|abgearbeitet|abbezahlen|ab arbeiten|abgezogen|abstottern|einbehalten|arbeitest du ab|zurückzahlen|mit dem lohn verrechnet|verrechnet)',
    ),
    ...guessed(
      '(vorstrecken|strecken|vorgestreckt|schießen|leihen) ..6 (flug|ticket|visum|reise|reisekosten|fahrt|anreise|reisegeld) ..8 (abarbeiten|abarbeitest|zurück*|lohn|gehalt|abziehen|raten|arbeitest|abzahlst|verdienst)',
      '(auf|per) (kredit|pump) .. (reisen|fliegen|anreise|ticket|flug)',
    ),
  ],
  'penalty-for-leaving': [
    ...seen(
      'ILO-11',
      '(wer|wenn du|wenn sie|bei) ..6 (kündigt|geht|kündigen|abbricht|abbruch|kündigung|aufhörst|aufhört|abhaut|weggeht|gehst) ..8 (strafe|vertragsstrafe|zahlt|zahlst|zahlen|bezahlen|schuldet|schuldest|zurückzahlen|{amount})',
      '(vertragsstrafe|konventionalstrafe|strafgeld|ablösesumme|strafzahlung|freikauf*|ablöse) ..8 (kündig*|früher|vorzeitig|gehen|abbrech*|verlass*|verlässt|heim|{amount}|abbruch)',
    ),
    ...guessed(
      '(freikaufen|loskaufen|auslösen)',
      '(heimreise|rückflug|nach hause) .. (erst wenn|nur wenn|erst nachdem) .. (bezahlt|abgearbeitet|zahlst|gezahlt|schulden)',
    ),
  ],
  'withheld-pay': [
    ...seen(
      'ILO-11',
      '(lohn|gehalt|geld|bezahlung|auszahlung|verdienst) ..6 (erst am ende|erst am saisonende|am schluss|erst nach der saison|erst nach drei monaten|am ende der saison|behalten wir|wird einbehalten|erst bei abreise|behält die firma|zurückbehalten|erst bei der abreise|sparen wir für dich|erst nach sechs monaten|am ende des vertrags)',
    ),
    ...guessed(
      '(erster|ersten|erste|zwei) (monat|woche|monatslohn|lohn|wochen|monatsgehalt) .. (unbezahlt|einbehalten|kein lohn|ohne lohn|ohne bezahlung|gratis|als kaution|als sicherheit|als pfand|behalten wir|nicht bezahlt)',
      '(lohn|gehalt) .. als (kaution|sicherheit|pfand)',
      '{number} (wochen|tage|monate) (unbezahlt*|ohne lohn|ohne bezahlung|gratis) (arbeiten|probearbeit*|einarbeitung|arbeit|probezeit)',
    ),
  ],
  'tied-live-in': [
    ...seen(
      'WALKFREE',
      '(visum|aufenthalt|aufenthaltserlaubnis|arbeitserlaubnis) ..6 (an die familie|an den arbeitgeber|an uns|an diese familie|an den haushalt) (gebunden|gekoppelt|geknüpft)',
      '(wohnst|wohnen|schläfst|leben|lebst) [direkt|dauerhaft|fest] (bei der familie|im haus der familie|beim arbeitgeber|im haus des arbeitgebers|bei uns im haus|in der villa) ..8 (visum|rund um die uhr|nicht wechseln|jederzeit|24|nur auf uns|ausgang|tag und nacht)',
    ),
    ...guessed(
      '(arbeitgeberwechsel|familie wechseln|arbeitgeber wechseln) .. (nicht|verboten|unmöglich|ausgeschlossen|darf)',
    ),
  ],
  'excess-hours': [
    ...seen(
      'ILO-11',
      '(sieben|7) tage (die|in der|pro) woche',
      '(12|13|14|15|16|zwölf|vierzehn|sechzehn) (stunden|std) [am|pro|jeden] (tag|täglich)',
      '(kein|keine|ohne) (freier tag|freien tag|freie tage|ruhetag|ruhetage|pausen|freizeit|urlaub)',
    ),
    ...guessed(
      '(rund um die uhr|tag und nacht) (arbeiten|verfügbar|im einsatz|da sein|bereit)',
      '{number} stunden schichten ohne pause',
    ),
  ],
  'bonus-to-recruit': [
    ...seen(
      'BR-MRE',
      '(für jeden|für jede|pro) [neuen|neue|geworbenen|geworbene|weiteren] (freund|freundin|person|bekannten|mitarbeiter|kollegen|frau|arbeiter|geworbenen|neuzugang|empfehlung|mädchen|leute) ..6 (bonus|prämie|{amount}|provision|bekommst|erhältst|kriegst|gibt es)',
      '(bring|bringe|bringst|wirb|werbe|lade|mitbring*) ..5 (freunde|freundin|freundinnen|freund|bekannte|leute|kollegen) ..6 (bonus|prämie|{amount}|provision|verdien*|extra|kassier*)',
    ),
    ...guessed(
      '(bonus|prämie|provision|{amount}) .. (für jeden|für jede|pro) [geworbenen|neuen|weiteren|geworbene|mitgebrachten] (freund|freundin|person|mitarbeiter|kollegen|mitglied|frau|mädchen)',
    ),
  ],

  // ── Appearance ─────────────────────────────────────────────────────────────
  'demanded-age-sex-looks': [
    ...seen(
      'BG-SIGNS',
      '(hübsche|attraktive|gutaussehende|schlanke|schöne|junge hübsche|junge attraktive|sexy|gepflegte) [junge] (frauen|damen|mädchen|mädels|girls|studentinnen|frau|dame) ..5 (gesucht|suchen|zwischen|von|ab|bis|für|{number}|willkommen)',
      '(suchen|suche|gesucht|brauchen) .. (hübsche|attraktive|gutaussehende|schlanke|schöne|sexy|bildhübsche) [junge] (frauen|damen|mädchen|mädels|girls|studentinnen|frau|dame|kellnerinnen|hostessen)',
    ),
    ...guessed(
      '(frauen|damen|mädchen|mädels|girls|junge frauen) [zwischen|von|im alter|ab] [von] (18|19|20) (bis|und) (24|25|26|27|28|29|30|32|35)',
      '(nur|ausschließlich) (frauen|damen|mädchen|mädels) .. (attraktiv*|hübsch*|schlank*|foto|fotos|bis {number}|unter {number}|aussehen)',
    ),
  ],
  'body-photos': [
    ...seen(
      'IOM-MI',
      '(ganzkörperfoto*|ganzkörperbild*|bikinifoto*|bikinibild*|unterwäschefoto*|dessousfoto*)',
    ),
    ...guessed(
      '(foto|fotos|bild|bilder|selfie|video|pics) ..5 (bikini|unterwäsche|dessous|badeanzug|ganzkörper|von kopf bis fuß|leicht bekleidet|freizügig*)',
      '(körpermaße|maße|brustumfang|oberweite|körbchengröße) .. (schick*|send*|angeben|foto*|mit)',
      '(schick*|send*) .. (körpermaße|maße|oberweite|körbchengröße|mehr fotos von dir|noch mehr bilder)',
    ),
  ],
  'undress-or-webcam-test': [
    ...seen(
      'R29',
      '(zieh|ziehe|ziehen) .. (dich|sie sich|dein|das oberteil|t shirt|bluse) .. aus',
      '(ausziehen|entkleiden|nackt) .. (kamera|webcam|video|test|casting|cam)',
      '(kamera|webcam|cam|kameratest|video) .. (ausziehen|nackt|oben ohne|unterwäsche|dessous|entkleiden|ohne kleidung)',
    ),
    ...guessed(
      '(nacktfoto*|nacktbild*|aktfoto*|oben ohne foto*|nackt fotos) .. (schick*|send*|brauch*|casting|mappe|agentur|mir|uns|test)',
      '(schick*|send*|mach) .. (nacktfoto*|nacktbild*|oben ohne|nackt*)',
      'private show',
    ),
  ],
  'entertainment-euphemism': [
    ...seen(
      'TGS',
      '(vip|luxus|elite|exklusive) (begleiterin*|begleitung|hostess*|damen|modelle|gesellschafterin*|escort*)',
      '(massage|masseurin*) .. (ohne ausbildung|ohne erfahrung|ohne zertifikat|trinkgeld extra|für herren|für männer|ohne diplom)',
    ),
    ...guessed(
      '(gesellschaft|begleitung|unterhaltung) (leisten|für reiche|für vermögende|für unsere gäste|von geschäftsmännern|reicher männer|für solvente)',
      '(tanzen|tänzerin|hostess|animation) ..6 (mit gästen trinken|getränkeprovision|mit den gästen trinken|drinks mit|prozente auf drinks)',
      '(tour|tournee|reise) für (mädchen|mädels|girls|escorts)',
      '(sponsor|sugar daddy|sugardaddy|großzügige* herr*|großzügige männer)',
    ),
  ],
  'minor-sought': [
    ...seen(
      'LJI-7',
      '(schülerinnen|schüler|teenager|jugendliche|minderjährige|mädchen) ..6 (ab 14|ab 15|ab 16|14 bis|15 bis|16 bis|unter 18) ..8 (ausland|model*|casting*|hostess*|tänzerin*|übersee|reise|tanz*|agentur|shooting*|dubai|europa)',
      '(ab|schon ab|bereits ab) (14|15|16) [jahren|jahre] ..6 (ausland|model*|casting*|hostess*|tänzerin*|shooting|fotoshooting|übersee|reisen|bar|club)',
    ),
    ...guessed(
      '(unter 18|minderjährig|noch keine 18|erst 16|erst 15) .. (kein problem|auch|willkommen|egal|macht nichts|okay|ok|trotzdem)',
    ),
  ],
  'love-then-job': [
    ...seen(
      'RD-NL',
      '(liebe dich|lieb dich|schatz|mein schatz|liebling|meine liebe|süße|prinzessin|baby) ..8 (job|arbeit|stelle|arbeiten|geld verdienen) ..8 (für dich|gefunden|hier|bei mir|dich|club|bar|besorgt|ausland)',
      '(komm|zieh|flieg) zu mir ..8 (job|arbeit|arbeiten|stelle|arbeitest|geld)',
    ),
    ...guessed(
      '(zusammen|gemeinsam) (wohnen|leben|ziehen|zukunft|sein) ..8 (job|arbeit|arbeiten|arbeitest|geld|stelle)',
      '(habe|hab) [dir|für dich] [einen|eine] (job|arbeit|stelle) .. (gefunden|für dich|besorgt) ..8 (schatz|liebe|zusammen|süße|liebling|vermiss*|baby)',
    ),
  ],

  // ── Money mule ─────────────────────────────────────────────────────────────
  'use-your-account': [
    ...seen(
      'DE-EBAS',
      '(finanzagent*|finanz agent*|zahlungsagent*|finanzmanager* von zuhause)',
      '(ihr|dein|eigenes|privates|ihrem|deinem|girokonto|konto) ..8 (zur verfügung|bereitstellen|bereit stellen|verfügung stellen|geld empfangen|gelder empfangen|zahlungen empfangen|für zahlungen nutzen|für überweisungen)',
      '(überweisungen|zahlungen|gelder|kundengelder|geld|beträge) ..6 (auf|über) [ihr|dein|ihrem|deinem|dem|eigenes] [eigenes|privates] (konto|girokonto|privatkonto|bankkonto) ..8 (weiterleiten|leiten|leitest|weiter|überweist|überweisen|abheben|provision|prozent|heben|hebst)',
    ),
    ...guessed(
      '(nimmst|nehmen|empfängst|empfangen) .. (überweisungen|zahlungen|gelder|geld) ..8 (weiter|leiten|leitest|behältst|behalten|provision)',
    ),
  ],
  'crypto-buying-job': [
    ...seen(
      'SPF-21',
      '(kauf|kaufe|kaufst|kaufen|tausch|tauschst|tauschen|wechselst|wechseln|umwandeln|wandelst) ..8 (bitcoin|bitcoins|usdt|krypto|kryptowährung|coins|tether|kryptowährungen) ..8 (für uns|firma|wallet|weiter|unsere|kunden|provision|prozent|senden|schick*|sende*|konto|adresse|überweis*)',
    ),
    ...guessed(
      '(geld|beträge|zahlungen|überweisungen) ..6 (in|als) (bitcoin|usdt|krypto|kryptowährung|coins) ..6 (umwandeln|wandeln|tauschen|weiter*|wechseln|umtauschen|schicken|umtauschst|umzutauschen)',
      '(kryptoagent*|krypto einkäufer*|p2p händler*|kryptokäufer*)',
    ),
  ],
  'cheque-then-forward': [
    ...seen(
      'BBB-21',
      '(scheck|schecks|verrechnungsscheck) .. (ein|bank) ..5 (rest|überweis*|weiterleit*|kaufst|kaufen|restbetrag|überschuss|zurück*)',
      '(scheck|schecks|verrechnungsscheck) ..8 (einlösen|einreichen|lösen|lös|einzahlen|reichst|löst|reichen) ..8 (rest|überweis*|weiter*|kaufen|kaufst|büroausstattung|restbetrag|überschuss|senden|schick*|zurück*|lieferanten)',
    ),
    ...guessed(
      '(rest|restbetrag|überschuss|differenz) .. (scheck|schecks) .. (überweis*|weiter*|send*|zurück*)',
      '(scheck) .. (laptop|ausstattung|büroausstattung|geräte|ausrüstung) .. (kauf*|bezahl*|händler)',
    ),
  ],
  'parcel-forwarding': [
    ...seen(
      'DE-BRE',
      '(warenagent*|paketagent*|logistikagent*|versandagent*|paketmanager*|warenprüfer* von zuhause|paket agent*|versandhelfer* von zuhause)',
      '(paket|pakete|päckchen|warensendungen|sendungen) ..6 (annehmen|empfangen|entgegennehmen|nehmen|empfängst|nimmst|zu hause|nach hause) ..8 (weiterleiten|weiterschicken|weiterversenden|weitersenden|umverpacken|umpacken|umetikettieren|verschicken|leiten|schickst|schicken|neu|weiter|versenden|versendest|verschickst)',
    ),
  ],
  'rented-account': [
    ...seen(
      'EUROPOL-M',
      '(konto|bankkonto|girokonto|bankkarte|sim karte|simkarte|profil|account|paypal konto|bankkonten|facebook account|ebay konto) ..5 (vermieten|verleihen|vermiete|verleih|leihen|ausleihen|mieten wir|gegen geld|überlassen|zur miete|verkaufen|verkauf uns|mieten)',
    ),
    ...guessed(
      '(eröffne|eröffnen|eröffnest|konto eröffnen|aktivier*) ..6 (konto|bankkonto|konten|sim karte|simkarten|girokonto) ..8 ({amount}|bonus|bekommst|prämie|für uns|zugangsdaten|übergib*|zugang)',
      '(mieten|suchen|kaufen) .. (bankkonten|girokonten|paypal accounts|simkarten|sim karten|konten|accounts) [ab|für|gegen]',
    ),
  ],
  'likes-and-ratings': [
    ...seen(
      'EVZ',
      '(hotel|hotels|produkte|unterkünfte|apps|restaurants) (bewerten|zu bewerten|bewertest) ..8 (verdien*|{amount}|pro|täglich|provision|zuhause|handy|euro)',
      'likes (verteilen|vergeben|verteilst|geben|setzen)',
      '(buchungen|bewertungen|daten|hotelbuchungen|bestellungen|produktdaten) ..5 (optimieren|optimierung|optimierst|zu optimieren)',
      '(geld|verdien*|bezahlt|{amount}|provision|euro) ..6 (likes|liken|bewertungen|like|abonnieren|klicks|bewertung|abo)',
    ),
    ...guessed(
      '(videos|beiträge|posts|kanäle|seiten) [zu] (liken|abonnieren|anschauen|ansehen|folgen) ..8 (verdien*|{amount}|geld|euro|bezahlt|provision|pro|kriegst|bekommst)',
      '(liken|like|abonnieren|folgen|folge|abonniere|bewerte|bewerten) ..6 (screenshot*|{amount}|pro like|bezahlt|pro bewertung|belohnung)',
      '(einfache|kleine) [online] (aufgaben|aufträge|klickaufgaben) ..6 (verdien*|{amount}|handy|provision|täglich|euro|likes|liken|bewert*)',
    ),
  ],
  'top-up-to-go-on': [
    ...seen(
      'EVZ',
      '(mindestbetrag|mindesteinzahlung|einzahlung|guthaben|einzahlen|aufladen|einzuzahlen|aufzuladen|aufladung|vorauszahlung|vorab investition) ..8 (aufgabe|aufgaben|freischalten|freigeschaltet|level|weitermachen|stufe|weiterarbeiten|auftrag|aufträge|fortsetzen|vip|nächste|paket|freizuschalten|weiter)',
      '(aufgabe|aufgaben|level|auftrag|aufträge|stufe|vip|paket|set|weiterarbeiten|freischalten|freizuschalten|weitermachen) ..8 (einzahlen|aufladen|einzahlung|einzuzahlen|aufzuladen|mindestbetrag|laden sie|auffüllen|zahlst du ein|lade|nachzahlen)',
    ),
    ...guessed(
      '(negativer|negatives|negativen|minus) (saldo|guthaben|kontostand) ..6 (ausgleichen|auffüllen|einzahlen|aufladen|begleichen|ausgeglichen)',
      '(arbeitskonto|guthaben|saldo|konto) .. (im minus|negativ|aufladen|ausgleichen|gesperrt bis) ..6 (einzahl*|auflad*|weiter*|aufgabe*|ausgleich*|freigeschaltet)',
    ),
  ],
  'pay-to-withdraw': [
    ...seen(
      'EVZ',
      '(auszahlung|auszahlen|auszahlungen|auszuzahlen|abheben|abzuheben|guthaben|gewinn) ..8 (steuer*|gebühr*|einzahlen|zuerst zahlen|vorher zahlen|erst zahlen|kaution|freischalt*|mindestbetrag|zahlen sie|upgrade*|überweis*|sicherheitsleistung)',
      '(steuer|steuern|gebühr|provision|kaution|sicherheitsleistung|verifizierungsgebühr|auszahlungsgebühr) ..6 (zahlen|bezahlen|überweisen|einzahlen|fällig|zahlst|begleichen) ..8 (auszahl*|abheben|guthaben|ausgezahlt|freigegeben|gewinn)',
    ),
    ...guessed('(auszahlungsgebühr|freischaltgebühr|verifizierungsgebühr)'),
  ],
  'small-payout-first': [
    ...seen(
      'EVZ',
      '(erste|ersten|erster) (aufgabe|aufgaben|auszahlung|provision|aufträge|auftrag) ..6 ({amount}|sofort|gleich|heute|ausgezahlt|gutgeschrieben|überwiesen|geschenkt)',
    ),
    ...seen(
      'LURES',
      '(probeaufgabe|testaufgabe|probeauftrag|testauftrag)',
      '(erste|ersten) {number} (personen|bewerber|teilnehmer|leute) .. (bekommen|erhalten|kriegen|{amount})',
    ),
    ...guessed(
      '(schon|bereits|gleich|heute|sofort) [noch|die ersten|deine ersten|ihre ersten] {amount} (verdient|ausgezahlt|auf deinem konto|gutgeschrieben|verdienen|bekommen)',
      '(startguthaben|willkommensguthaben|testguthaben)',
    ),
  ],

  // ── Chat ───────────────────────────────────────────────────────────────────
  'picked-without-applying': [
    ...seen(
      'EVZ',
      '(sie|du) (wurden|wurdest|sind|bist) .. (ausgewählt|empfohlen|vorgeschlagen|in die engere)',
      '(ihr|dein|ihren|deinen|ihre|deine) (lebenslauf|profil|bewerbung|nummer|kontakt|kontaktdaten) ..6 (erhalten|empfohlen|gefunden|überzeugt|bekommen|weitergeleitet|gefallen|aufgefallen|passt)',
      '(haben|habe) [wir|ich] (ihre|deine|ihren|deinen|ihr|dein) (nummer|kontakt|profil|lebenslauf|kontaktdaten|bewerbung) .. (gefunden|erhalten|bekommen|portal|jobbörse|datenbank)',
    ),
    ...guessed(
      '(mehrere|verschiedene) (jobportale|jobbörsen|plattformen|agenturen) .. (empfohlen|ihr|dein|sie)',
    ),
  ],
  'scripted-opener': [
    ...seen(
      'EVZ',
      'ich (bin|heiße) .. (von|vom|aus) .. (recruitment|personalabteilung|personalagentur|jobvermittlung|recruiting|agentur|indeed|hr|jobagentur|personalvermittlung|headhunting)',
      '(darf|kann|könnte) ich .. (minute|minuten|kurz stören|kurz ihre zeit|einen job vorstellen|ein jobangebot|einen teilzeitjob|vorstellen|etwas vorstellen|job anbieten|erzählen|ihnen mehr)',
    ),
    ...guessed(
      '(haben|hast|hätten|hättest) [sie|du] [kurz|einen moment|eine minute|ein paar minuten|gerade|moment] zeit',
      '(interesse|interessiert) .. (an einem|an einer|für einen) .. (teilzeitjob|nebenjob|onlinejob|job|nebenverdienst|zusatzeinkommen)',
      '(suchen|suchst) (sie|du) (gerade|aktuell|noch|zurzeit|momentan|derzeit) [nach] (einem|einen|arbeit|eine) [neuen] (job|arbeit|nebenjob|nebenverdienst|stelle)',
    ),
  ],
  'reply-with-code': [
    ...guessed(
      '(antworte|antworten sie|antwortet|schreib|schreibe|schreiben sie|schick|sende|senden sie|tippe) [einfach|mir|uns|bitte|kurz|nur|mit|mit einem] (ja|plus|1|ok|job|start|info|mit ja|mit 1|mit ok|interesse|jetzt|dabei)',
      '(mit|ein|eine|einem) (plus|ja|1|daumen|ok) (antworten|antworte|schicken|melden|in die kommentare|kommentieren)',
      '(kommentiere|kommentier|kommentieren sie) .. (ja|info|job|plus|interesse|mit)',
    ),
  ],
  'chat-only-interview': [
    ...guessed(
      '(interview|vorstellungsgespräch|bewerbungsgespräch|gespräch) ..5 (per chat|im chat|über telegram|auf telegram|per whatsapp|über whatsapp|schriftlich|per text|auf whatsapp|in telegram|per signal|über signal|via telegram|per telegram|im whatsapp chat)',
      '(schriftliches|schriftlich) (interview|vorstellungsgespräch|bewerbungsgespräch)',
      '(kein|ohne) (anruf|telefonat|telefongespräch|video) .. (alles|nur|bloß) [läuft|geht] (per|im|über|schriftlich|chat)',
    ),
  ],
  'group-praise': [
    ...seen(
      'EVZ',
      '(danke|dank) .. (mentor|mentorin|betreuer|betreuerin|admin|lehrer|team|teamleiterin) ..8 (ausgezahlt|verdient|ausgezahlt|gewinn|auszahlung|geld|{amount}|erhalten|bekommen)',
      '(habe|hab) [heute|gerade|gestern|schon|eben] .. {amount} .. (ausgezahlt|abgehoben|verdient|bekommen|erhalten) ..8 (danke|mentor|super|funktioniert|wirklich|echt|klasse|gruppe)',
    ),
    ...guessed(
      '(auszahlung|geld|provision) (ist|gerade|eben) .. (angekommen|eingegangen|da|erhalten) .. (danke|wirklich|echt|super|funktioniert|wow|mentor*)',
      '(mitglieder|teilnehmer|leute|alle) [hier|in|der|gruppe|aus] .. (verdient|ausgezahlt|abgehoben) .. (heute|gestern|schon|{amount})',
    ),
  ],
  'location-or-family-details': [
    ...guessed(
      '(schick|schicke|sende|senden|teile|teil|schicken) ..5 (live standort|livestandort|standort|aufenthaltsort)',
      '(namen|adresse|adressen|telefonnummern|nummern|kontaktdaten|anschrift|fotos) [und|der|deiner|ihrer|von] .. (eltern|mutter|familie|geschwister|kinder|verwandten|angehörigen|ehepartner)',
      '(foto|fotos|video|bild) .. (deines hauses|deiner wohnung|ihrer wohnung|ihres hauses|von deinem haus|von deinem zuhause)',
      '(wo|welche schule|in welche) .. (eltern wohnen|deine kinder|kinder gehen|geschwister)',
    ),
  ],
  'mixed-language': [
    ...guessed(
      '(lieber|liebe|sehr geehrter|geehrter|hallo) (glücklicher|glückliche|geschätzter|wertvoller|auserwählter) (kandidat|bewerber|bewerberin|kandidatin|benutzer|freund)',
      '(gehaltsbehandlung|lohnbehandlung|gehalts behandlung|arbeits anforderung|lohn abrechnung täglich|gehalts berechnung tag)',
      '(kooperative|kooperativen) (arbeiter|mitarbeiter|benutzer)',
      '(freundlich|freundlicherweise) (antworten|kontaktieren|senden|hinzufügen) sie',
      '(eigene zeit|freie zeit) eigene (ziele|arbeit)',
      'hier ist die (offizielle|echte) (rekrutierung|einstellung|anwerbung)',
    ),
  ],
  threats: [
    ...seen(
      'LJI-T',
      '(wissen|weiß|kennen|kenne) .. (wo du wohnst|wo sie wohnen|wo deine familie|deine adresse|wo deine eltern|wo ihre familie)',
      '(du wirst|sie werden|ihr werdet) .. (bereuen|verhaftet|verklagt|angezeigt|büßen|bezahlen dafür)',
      '(zahl|zahle|zahlen|überweis*|bezahl*) .. (sonst|oder) .. (anzeige|polizei|verklag*|kommen wir|anwalt|gericht|passiert|familie|verhaft*|besuch*|was)',
    ),
    ...guessed(
      '(sonst|oder) .. (zeigen wir dich an|verklagen wir|kommen wir vorbei|passiert etwas|wirst du sehen|tun wir|holen wir)',
      '(deine|deiner|ihrer) (familie|eltern|schwester|tochter|kinder|kindern) .. (passiert|leid tun|büßen|besuchen|finden)',
      '(anwälte|inkasso|haftbefehl) ..6 (gegen dich|gegen sie|heute noch|beantrag*|sofort)',
    ),
  ],
  'image-blackmail': [
    ...seen(
      'R29',
      '(fotos|bilder|video|videos|nacktbilder|nacktfotos|aufnahmen) ..8 (an deine familie|deinen eltern|deinen freunden|an alle deine|an alle ihre|an all deine|veröffentlichen|veröffentlicht|ins internet|posten|an deine freunde|an deine eltern|online|deiner familie|an deine kontakte|alle sehen|an ihre familie)',
      '(zahl|zahle|zahlen|überweis*|schick|bezahl*|{amount}) ..8 (sonst|oder) ..8 (fotos|bilder|video|videos|aufnahmen|nacktbilder)',
    ),
  ],

  // ── Forced criminality ─────────────────────────────────────────────────────
  'pose-and-persuade-role': [
    ...seen(
      'MEA-24',
      '(vertrauen|beziehung|beziehungen) [zu|der|mit|von|neuer|den] .. (aufbauen|aufbaust|gewinnen|gewinnst|knüpfen|aufzubauen) ..8 (invest*|anlage*|plattform|krypto|trading|einzahl*|kunden|verkauf*)',
      '(fake|gefälschte|gefälschten|fiktive|erfundene|fiktiven|erfundenen) (profil|profile|profilen|identitäten|accounts) .. (erstell*|anleg*|betreu*|schreib*|führ*|verwalt*|chatt*|arbeit*|kunden|nutz*)',
      '(mit|unter|über) (fake|erfundenen|fiktiven|gefälschten) (profilen|namen|accounts|identitäten)',
    ),
    ...guessed(
      '(chatten|schreiben|schreibst|chattest|flirten|flirtest) .. (als frau|als junge frau|mit einsamen|mit männern|mit reichen|mit kunden aus|im namen)',
      '(überzeugen|überreden|überzeugst|überredest|bringen|bewegen) ..5 (investieren|investition|einzuzahlen|anzulegen|investitionen|einzahlung|einzahlen)',
      '(tippgeschwindigkeit|anschläge|wörter pro minute) .. (chat*|kunden|englisch)',
    ),
  ],
  'online-gambling-work': [
    ...seen(
      'ID-TEMPO',
      '(online casino|onlinecasino|casino|sportwetten|glücksspiel*|wettanbieter|wettfirma|online glücksspiel|wettportal) ..8 (promoter*|kundendienst|kundenservice|support|admin|operator*|mitarbeiter*|telefonist*|kundenbetreu*|ausland|asien|marketing|werber*|spieler werben)',
    ),
    ...guessed(
      '(promoter*|kundendienst|kundenservice|support|admin|operator*|mitarbeiter*|kundenbetreu*|werber*) [für|in|im|einem|eines|bei] .. (online casino|onlinecasino|sportwetten|glücksspiel*|wettfirma|wettanbieter|casinoseite)',
    ),
  ],
  'carry-or-collect': [
    ...seen(
      'MACAO',
      '(koffer|tasche|päckchen|umschlag|paket|rucksack|gepäck) ..6 (mitnehmen|mitnimmst|überbringen|transportieren|über die grenze|abgeben|übergeben|übergibst|mit ins flugzeug|bringst|bringen|nimmst|mitzunehmen) ..8 ({amount}|keine fragen|ohne fragen|nicht öffnen|nicht aufmachen|flug|bezahlt|euro|bar|grenze|ausland)',
      '(bargeld|geld|schmuck|wertsachen|umschläge|bankkarten) ..5 (abholen|abholst|abzuholen|einsammeln|einsammelst|entgegennehmen|kassieren|holst) ..6 (bei kunden|bei senioren|haustür|älteren|alten leuten|älteren damen|von kunden|bei leuten|an der tür|bei älteren|bei fremden|{amount}|senioren)',
    ),
    ...guessed(
      '(holst|holen|hol|sammelst|nimmst) .. (senioren|älteren leuten|alten leuten|rentnern|älteren menschen|älteren damen) .. (geld|bargeld|umschlag|umschläge|schmuck|bankkarten|wertsachen)',
      '(bei|von) (senioren|älteren leuten|alten leuten|älteren menschen|rentnern) .. (geld|umschlag|umschläge|dokumente|bankkarten|bargeld|schmuck|unterlagen) .. (abholen|abholst|holst|holen|entgegen*|abzuholen)',
      '(kurier|kurierfahrer|abholer|abholerin|läufer) ..6 (bargeld|umschläge|geldübergabe|keine fragen|ohne fragen|nicht fragen)',
    ),
  ],
  'unasked-denials': [
    ...seen(
      'LURES',
      '(100|hundert) [prozent] (legal|seriös|sauber)',
      '(alles|komplett|absolut|völlig|garantiert|ganz) (legal|seriös|ohne risiko|risikofrei|sauber|offiziell)',
      '(kein|keine|nicht) (betrug|abzocke|scam|drogen|fake|schneeballsystem|illegales|sexarbeit|pyramidensystem|vorkasse) [und|oder] ..5 (legal|seriös|versprochen|drogen|keine|nur|alles|sex|wirklich|echt|gefahr|sondern)',
    ),
    ...guessed(
      '(nichts|garnichts|garantiert nichts) (illegales|verbotenes|illegal|kriminelles|unseriöses)',
      '(kein|ohne|null) (risiko|haken)',
      '(weder|keine) (drogen|gewalt|einsperren|sex)',
    ),
  ],
  'easy-pickup-pay': [
    ...seen(
      'MACAO',
      '(paket|auto|wagen|umschlag|tasche|koffer|abholung|fahrt|einsatz|botengang) ..8 {amount} .. (pro fahrt|pro abholung|pro einsatz|für eine fahrt|am tag|für einen tag|sofort bar|bar auf die hand|in einer nacht|pro tour|auf die hand|für zwei stunden|für eine stunde|cash)',
    ),
    ...guessed(
      '(tagesjob|einmaliger job|ein tag arbeit|kurzer einsatz|blitzjob|schneller job) ..8 {amount} .. (bar|cash|sofort|auf die hand|keine fragen|hand)',
      '(nur|bloß|einfach) (abholen|abgeben|warten|fahren|überbringen|hinbringen) ..8 ({amount}|bar|cash|auf die hand|sofort geld)',
    ),
  ],
  'cash-no-contract': [
    ...seen(
      'PL-KRO',
      '(schwarz|schwarzarbeit|unter der hand|inoffiziell) (arbeiten|arbeit|bezahlt|bezahlen|gezahlt|job|auszahlen|ausgezahlt|cash|auf die hand)',
    ),
    ...guessed(
      '(bar|cash|geld|lohn) (auf die hand|auf kralle|bar auf die hand|in die hand) [und|ohne|kein] .. (ohne vertrag|kein vertrag|steuerfrei|ohne anmeldung|keine anmeldung|ohne steuern|keine steuern|ohne rechnung|kein papierkram|ohne papierkram|schwarz)',
      '(ohne|kein|keine) (arbeitsvertrag|anmeldung|papierkram|steuern|sozialversicherung|lohnsteuer) .. (bar|cash|auf die hand|netto|brutto für netto)',
      'ohne (vertrag|anmeldung) (arbeiten|und bar|bar|cash|möglich|auf die hand)',
    ),
  ],
  'sponsor-for-sale': [
    ...seen(
      'UK-TIMES',
      '(visum|arbeitsvisum|sponsorship|sponsor|arbeitsvertrag|einladung|aufenthaltstitel) ..5 (kaufen|zu verkaufen|zum verkauf|verkaufe|verkaufen|kaufst|zum preis|erhältlich ab|gegen zahlung|abzugeben)',
    ),
    ...guessed(
      '(verkaufe|verkaufen|biete) .. (arbeitsvisum|arbeitsvisa|visa|sponsorship|arbeitserlaubnis|aufenthaltstitel|einladungen|arbeitsverträge)',
      '(visapaket|visumpaket|familienvisum|visum für die ganze familie|familienpaket) .. {amount}',
      'scheinarbeitsvertrag',
      '(vertrag|arbeitsvertrag) nur (auf dem papier|fürs visum|für das visum)',
    ),
  ],
  'code-words': [
    ...seen(
      'LURES',
      '(retention|chargeback|kaltakquise krypto) .. (agent*|team|leads|kunden|floor)',
      'heiße (leads|datenbank)',
    ),
    ...guessed(
      '(läufer|logistiker|kuriere|fahrer) .. (enkeltrick|schockanruf|keiler*)',
      '(keiler|keilerbude|boilerroom|boiler room|drop|drops|dropper|bankdrop*|kontodrop|bankdrops) .. (gesucht|suche|suchen|job|arbeit|verdien*)',
      '(suche|suchen|brauche) .. (läufer|bankdrop*|drops|bank drops|strohmann|strohleute|bunkerplatz|bunkeradresse)',
    ),
  ],

  // ── What lowers the score or takes a sign back ─────────────────────────────
  'employer-pays': [
    ...guessed(
      '(arbeitgeber|firma|unternehmen|hotel|betrieb|reederei|klinik|familie|gastfamilie|wir|klinikum|hof) [im|haus] (trägt|tragen|übernimmt|übernehmen|zahlt|zahlen|bezahlt|bezahlen|erstattet|erstatten) ..6 (kosten|visum|visumskosten|visakosten|flug|flugkosten|reisekosten|gebühren|anerkennung|untersuchung|kurs|schulung|kaution|arbeitskleidung|sprachkurs|führungszeugnis|ausbildung|fahrtkosten)',
      '(für|entstehen|entstehen dir|entstehen ihnen) [sie|dich|bewerber|bewerberinnen] (kostenfrei|kostenlos|keine kosten)',
      '(kosten|gebühren|visum|flug|untersuchung|anerkennung|arbeitskleidung|schulung|führungszeugnis) ..5 (vom arbeitgeber|vom unternehmen|von der firma|von uns|vom betrieb|von der klinik|durch uns|von der reederei|vom haus) (bezahlt|übernommen|getragen|erstattet|gestellt)',
      '(kosten|gebühren|visum|untersuchung|schulung|führungszeugnis|arbeitskleidung) [werden|wird|und] ..5 (übernehmen|bezahlen|zahlen|erstatten|tragen|stellen) wir',
    ),
  ],
  'no-fee-notice': [
    ...guessed(
      '(wir|vermittlung|bewerbung|agentur) (verlangen|erheben|fordern|verlangt|berechnen|nehmen) [von|niemals|nie|grundsätzlich|bewerbern|bewerberinnen|dafür] ..5 (keine|kein|nie|niemals) (gebühr*|geld|vermittlungsgebühr*|vorauszahlung*|kaution|kosten|zahlungen|zahlung|vorkasse)',
      '(kostenlos|kostenfrei|gebührenfrei) für (bewerber*|arbeitnehmer*|kandidaten|arbeitssuchende|pflegekräfte)',
      '(keine|ohne) (vermittlungsgebühr*|bewerbungsgebühr*|vorauszahlung*|anmeldegebühr*|vorkasse)',
      '(zahlen|überweisen) sie (niemals|nie|niemandem|kein geld|nichts)',
      '(zahle|überweise) (niemals|nie|niemandem|kein geld|nichts)',
    ),
  ],
  'contract-before-travel': [
    ...guessed(
      '(vertrag|arbeitsvertrag) ..6 (vor der abreise|vor der anreise|vor anreise|vor der reise|bevor sie reisen|bevor du reist|vor reiseantritt|vor dem abflug|schon zu hause|vor der ausreise|in ihrer sprache|in deiner sprache|in ihrer muttersprache|in deiner muttersprache)',
      '(vor der abreise|vor der anreise|vor anreise|vor reiseantritt|bevor sie reisen|bevor du reist) ..6 (vertrag|arbeitsvertrag|vertragsentwurf)',
    ),
  ],
  'work-visa-named': [
    ...guessed(
      '(nationales|deutsches) visum',
      '(blaue karte|blue card|chancenkarte|rot weiß rot karte|beschleunigtes fachkräfteverfahren|fachkräfteverfahren|au pair visum|arbeitsmarktzulassung|saisonbewilligung|visum zur beschäftigung|visum zur ausbildung)',
      '(arbeitgeber|wir|unternehmen|betrieb|klinik) (beantragen|beantragt) ..5 (visum|arbeitserlaubnis|arbeitsvisum|bewilligung|arbeitsbewilligung|fachkräfteverfahren)',
    ),
  ],
  'real-interview': [
    ...guessed(
      '(gespräch|vorstellungsgespräch|bewerbungsgespräch|vorstellungsgespräche|kennenlernen|kennenlerntag) ..6 (in unserem büro|bei uns im|vor ort|mit dem team|in unserer|im betrieb|im haus|mit der leitung|bei uns vor ort|in der filiale|im restaurant|in der praxis|in der klinik|mit der küchenchefin|mit dem küchenchef|auf dem hof)',
      '(zwei|zweites|mehrere) (gespräche|gespräch|vorstellungsgespräche|runden|bewerbungsrunden)',
      '(probearbeitstag|probearbeiten|probetag|schnuppertag|hospitation)',
    ),
  ],
  'clear-duties-hours': [
    ...guessed(
      '{number} (stunden|std) [pro|in der|die|je] (woche|wöchentlich)',
      '(urlaubstage|urlaub|urlaubsgeld|bezahlter urlaub|weihnachtsgeld)',
      '(lohn|gehalt|bezahlung|entlohnung|vergütung) [nach|laut|gemäß|erfolgt nach|am|immer zum] (tarif|tarifvertrag|kollektivvertrag|tvöd|monatsende|letzten|15|ersten|stufe)',
      '(tarifvertrag|kollektivvertrag|tvöd|kv)',
      '(arbeitszeiten|arbeitszeit|dienstzeiten) (von|montag|mo|sind|{number})',
    ),
  ],
  'time-and-questions': [
    ...guessed(
      '(nehmen sie|nimm|lassen sie|lass) [sich|dir] [ruhig|gern|gerne] zeit',
      '(fragen|rückfragen|ihre fragen) [beantwortet|beantworten|steht|stehen|haben|vorab|gern|gerne|hilft] [ihnen|wir|dir] (gern|gerne|jederzeit|frau|herr|unter|frau)',
      '(rufen sie|ruf) [uns|gern|gerne|einfach] (an|in der zentrale|im büro)',
      '(überlegen sie|überleg) .. (ruhe|in ruhe)',
      'in ruhe (überlegen|entscheiden|lesen|durchlesen)',
    ),
  ],
  'keeps-own-papers': [
    ...guessed(
      '(pass|reisepass|ausweis|papiere) ..5 (bleibt bei ihnen|bleibt bei dir|behalten sie|behältst du|bleiben bei ihnen|bleiben bei dir|immer bei ihnen|behält jeder|behalten sie selbst|bleibt immer bei)',
      '(jederzeit|frei) (gehen|kündigen|kündbar|ausziehen|abreisen)',
      '(handy|telefon) (behalten|behältst|bleibt bei)',
    ),
  ],
  'public-channel': [
    ...seen(
      'EURES-11',
      '(bundesagentur für arbeit|agentur für arbeit|jobcenter|arbeitsmarktservice|ams|eures|arbeitsamt|rav|gewerkschaft|öffentlicher dienst|zav|stadtverwaltung|bundesfreiwilligendienst|handwerkskammer|ihk|landkreis)',
    ),
  ],
  'official-fee': [
    ...guessed(
      '(gebühr|visumgebühr|visagebühr|kosten) ..5 (bei der botschaft|beim konsulat|im konsulat|an die botschaft|bei der ausländerbehörde|bei der behörde|beim visazentrum|direkt beim amt|bei der gemeinde)',
      '(botschaft|konsulat|behörde|visazentrum) .. (gebühr|kosten) .. (nennt|erhebt|bezahlt|zahlen|verlangt)',
    ),
  ],
  'lawful-hiring': [
    ...guessed(
      '(nach|bei|mit) [der] (vertragsunterschrift|vertragsabschluss|einstellung|arbeitsantritt|arbeitsbeginn|unterschrift|dienstantritt|unterzeichnung)',
      '(erweitertes|erweiterten|polizeiliches) führungszeugnis',
      '(arbeitskleidung|dienstkleidung|schutzkleidung|werkzeug) (wird|ist|werden|stellen) [wir|kostenlos|selbstverständlich] (gestellt|vorhanden|bereitgestellt)',
      'am ersten (arbeitstag|tag) .. (ausweis|mitbringen|reisepass|personalausweis)',
    ),
  ],
  'rota-work': [
    ...guessed(
      '(vier|4|zwei|2|sieben|7) (tage|wochen) (arbeit|dienst|an|einsatz|schicht|offshore) [und|dann] (vier|4|zwei|2|sieben|7|drei|3) (tage|wochen) (frei|freizeit|aus|zu hause)',
      '(12|zwölf|24) stunden (schichten|dienste|dienst|schicht) .. (frei*|ausgleich|freie tage|turnus)',
      '(turnus|turnusdienst|rotation)',
      'im wechsel (frei|zwei wochen)',
      '(vier wochen|zwei wochen|drei monate) im wechsel',
    ),
  ],
  'free-movement': [
    ...guessed(
      '(eu|ewr) (bürger*|staatsangehörige*|pass|bürgerinnen)',
      '(bürger*|staatsangehörige*) (der eu|aus der eu|der europäischen union|aus eu ländern)',
      '(freizügigkeit|personenfreizügigkeit|arbeitnehmerfreizügigkeit)',
      '(innerhalb|in) der (eu|europäischen union|schweiz)',
      '(gültige|gültiger|bestehende|bereits vorhandene) (arbeitserlaubnis|aufenthaltstitel|bewilligung)',
    ),
  ],
} satisfies Phrases;
