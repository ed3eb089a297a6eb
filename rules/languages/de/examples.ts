// German: what each sign must and must not match. Invented texts.
import type { ExamplesBySign } from '../../define.ts';

export const examples: ExamplesBySign = {
  'easy-money-wording': {
    matches: [
      {
        text: 'Keine Lust mehr auf Wecker und Chef? Schnelles Geld verdienen, nur mit dem Handy, melde dich.',
        shows: 'Schnelles Geld',
      },
      {
        text: 'hey du, willst du leicht Geld verdienen? zeig dir wie das bei mir läuft',
        shows: 'leicht Geld verdienen',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Leichtes Geld ist das nicht, Pakete schleppen ist anstrengend, dafür zahlen wir jeden Monat pünktlich.',
        because: 'verneint',
      },
      {
        text: 'Der Kurs zeigt Familien, wie sie mit einem Haushaltsbuch jeden Monat etwas zurücklegen.',
        because: 'Sparen',
      },
    ],
  },
  'guaranteed-result': {
    matches: [
      {
        text: 'Wir garantieren Ihnen einen Job in Kanada, egal welche Ausbildung Sie mitbringen.',
        shows: 'Wir garantieren',
      },
      {
        text: 'mach dir keine sorgen, das Visum ist 100 Prozent sicher, hat bei jedem geklappt',
        shows: 'Visum ist 100 Prozent',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Wir garantieren keine Stelle, die Entscheidung trifft der Betrieb nach dem Gespräch.',
        because: 'verneint',
      },
      {
        text: 'Geboten werden garantierte Stunden im Monat und ein garantierter Mindestlohn nach Tarif.',
        because: 'übliche Zusage',
      },
    ],
  },
  'hired-without-interview': {
    matches: [
      {
        text: 'Lagerhelfer für Norwegen, Einstellung ohne Vorstellungsgespräch, schicken Sie uns Namen und Schuhgröße.',
        shows: 'ohne Vorstellungsgespräch',
      },
      {
        text: 'Glückwunsch, du bist angenommen! Morgen bekommst du deine erste Aufgabe.',
        shows: 'du bist angenommen',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Ohne Vorgespräch stellen wir niemanden ein, wir laden Sie in die Werkstatt nach Kassel ein.',
        because: 'verneint',
      },
      {
        text: 'Unsere Bäckerei hat ohne Pause geöffnet, Bewerbungen nimmt Frau Lang gern an.',
        because: 'anderes ohne',
      },
    ],
  },
  'pay-for-minutes': {
    matches: [
      {
        text: 'Nur 60 Minuten am Tag am Handy arbeiten und 180 Euro täglich bekommen, ganz flexibel.',
        shows: '60 Minuten am Tag',
      },
      {
        text: 'du brauchst zwei stunden am tag, auszahlung jeden abend, 150 euro pro tag sind normal',
        shows: 'auszahlung jeden abend',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Nachhilfe in Mathe, zwei Stunden am Tag nach der Schule, 16 Euro pro Stunde auf Minijob-Basis.',
        because: 'normaler Stundenlohn',
      },
      {
        text: 'Der Bus braucht vierzig Minuten zum Werk, die Schicht beginnt um sechs Uhr.',
        because: 'Fahrzeit',
      },
    ],
  },
  'perks-without-duties': {
    matches: [
      {
        text: 'Sonne, Flug bezahlt, Unterkunft gratis, Essen kostenlos und Partys am Strand, melde dich schnell!',
        shows: 'Flug bezahlt',
      },
      {
        text: 'Wir schenken dir den Start: Unterkunft kostenlos, Flugticket gratis, Willkommensbonus und hohes Gehalt.',
        shows: 'kostenlos, Flugticket',
      },
    ],
    misses: [
      {
        text: 'Koch im Berghotel: Aufgaben sind Frühstück und Menü, Unterkunft kostenlos, Essen frei, Anreise wird bezahlt.',
        because: 'Aufgaben genannt',
      },
      {
        text: 'Der Pool im Hallenbad ist heute geöffnet, Kinder haben kostenlosen Eintritt bis vierzehn Uhr.',
        because: 'Freizeitangebot',
      },
    ],
  },
  'high-pay-without-experience': {
    matches: [
      {
        text: 'Keine Vorkenntnisse nötig, du verdienst bis zu 900 Euro pro Woche, Start sofort.',
        shows: 'Keine Vorkenntnisse',
      },
      {
        text: 'Quereinsteiger sind willkommen, hoher Verdienst und flexible Zeiten, Details nur per Nachricht.',
        shows: 'hoher Verdienst',
      },
    ],
    misses: [
      {
        text: 'Produktionshelfer ohne Erfahrung, 2.350 Euro brutto im Monat, Einarbeitung im Team.',
        because: 'übliches Monatsgehalt',
      },
      {
        text: 'Hohes Gehalt für Fachärztinnen mit zehn Jahren Praxis in der Chirurgie.',
        because: 'Erfahrung verlangt',
      },
    ],
  },
  'vague-duties': {
    matches: [
      { text: 'Job für motivierte Leute, hohes Einkommen, alles Weitere erfährst du später.', shows: 'Job' },
      {
        text: 'Wir suchen Mitarbeiter, Tagesverdienst ab 300 Euro, junges Team, melde dich heute.',
        shows: 'Tagesverdienst',
      },
    ],
    misses: [
      {
        text: 'Job als Kassierer, Aufgaben: Ware einräumen und kassieren, 120 Euro pro Tag.',
        because: 'Aufgaben genannt',
      },
      {
        text: 'Ein hohes Einkommen verspricht diese Geldanlage, doch sie kostet jedes Jahr Gebühren.',
        because: 'keine Stelle',
      },
    ],
  },
  'lure-role-title': {
    matches: [
      {
        text: 'Chat Moderator in Thailand gesucht, Flug bezahlt, Unterkunft frei, nur Englisch ein wenig.',
        shows: 'Chat Moderator',
      },
      {
        text: 'Suche Dateneingabe Leute, nur Handy und Internet nötig, jeder kann anfangen.',
        shows: 'Dateneingabe',
      },
    ],
    misses: [
      {
        text: 'Chat Moderator für unsere Sprachlern-App, Büro in Leipzig, zwei Jahre Erfahrung im Kundendienst.',
        because: 'Erfahrung verlangt',
      },
      {
        text: 'Übersetzerin für Gerichtstexte mit staatlicher Prüfung, Arbeit in Wien im Büro.',
        because: 'Fachausbildung',
      },
    ],
  },
  'unnamed-employer': {
    matches: [
      {
        text: 'Internationale Firma sucht vierzig Leute für leichte Arbeit, Reise bald, Infos im Chat.',
        shows: 'Internationale Firma',
      },
      {
        text: 'Arbeit für einen Auftraggeber im Ausland, gute Leute, den Rest besprechen wir privat.',
        shows: 'Auftraggeber im Ausland',
      },
    ],
    misses: [
      {
        text: 'Die Nordsee Netze GmbH, ein internationales Unternehmen, sucht einen Schlosser in Husum.',
        because: 'Firma genannt',
      },
      {
        text: 'Du rufst unsere Kunden an und fragst, ob die neuen Schuhe passen, unser Team hilft dir dabei.',
        because: 'Kunden des Ladens',
      },
    ],
  },
  'refused-checks': {
    matches: [
      {
        text: 'Ein Videocall ist leider nicht möglich, unser Manager hat eine kaputte Kamera.',
        shows: 'Videocall ist leider nicht',
      },
      {
        text: 'stell nicht so viele Fragen, du bekommst alles vor Ort gesagt',
        shows: 'stell nicht so viele Fragen',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Ein Videocall ist möglich, und wer mag, besucht vorher unser Büro in Graz.',
        because: 'Prüfung erlaubt',
      },
      {
        text: 'Stellen Sie uns ruhig Fragen zum Vertrag, Herr Moser ruft Sie zurück.',
        because: 'Fragen willkommen',
      },
    ],
  },
  'odd-age-floor': {
    matches: [
      {
        text: 'Wir nehmen Personen ab 22 Jahren für leichte Tätigkeit am Handy auf.',
        shows: 'Personen ab 22',
      },
      {
        text: 'Wer mitmachen will, muss mindestens 23 Jahre alt sein und WhatsApp haben.',
        shows: 'mindestens 23 Jahre',
      },
    ],
    misses: [
      {
        text: 'Für den Dienst an der Tankstelle sind Sie ab 18 Jahren willkommen, auch als Studentin.',
        because: 'gesetzliches Alter',
      },
      {
        text: 'Unser Verein besteht seit 22 Jahren und sucht eine Trainerin für die Kinder.',
        because: 'keine Altersgrenze',
      },
    ],
  },
  'changed-story': {
    matches: [
      {
        text: 'Stelle ist leider vergeben, dafür kannst du im Club in Bangkok anfangen',
        shows: 'Stelle ist leider vergeben',
        kind: 'chat',
      },
      {
        text: 'Der Plan hat sich geändert, du kommst in ein anderes Land als besprochen, ist aber besser',
        shows: 'anderes Land als besprochen',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Die Besprechung ist verschoben, wir treffen uns am Dienstag im selben Büro.',
        because: 'nur der Termin',
      },
      {
        text: 'Sie arbeiten wie besprochen in unserer Filiale in Linz, am Vertrag ändert sich nichts.',
        because: 'nichts geändert',
      },
    ],
  },
  'missing-licence': {
    matches: [
      { text: 'Unsere Agentur bringt Leute zur Arbeit im Ausland, schreib uns einfach.', shows: 'Agentur' },
      {
        text: 'Vermittlungsbüro für Jobs im Ausland, viele Plätze, ruf heute an.',
        shows: 'Vermittlungsbüro',
      },
    ],
    misses: [
      {
        text: 'Unsere Agentur mit Lizenz Nr. 48213 vermittelt Pflegekräfte ins Ausland.',
        because: 'Lizenz genannt',
      },
      {
        text: 'Werbeagentur in Köln sucht eine Grafikerin für das Büro am Rhein.',
        because: 'keine Vermittlung ins Ausland',
      },
    ],
  },
  'fee-to-get-job': {
    matches: [
      { text: 'Bevor du anfängst, bitte die Anmeldegebühr von 45 Euro überweisen.', shows: 'Anmeldegebühr' },
      {
        text: 'sobald die Bearbeitungsgebühr bezahlt ist, schicken wir dir den Vertrag',
        shows: 'Bearbeitungsgebühr bezahlt',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Wir verlangen keine Anmeldegebühr, Bewerbungen sind bei uns immer kostenlos.',
        because: 'verneint',
      },
      {
        text: 'Die Kundin zahlt im Nagelstudio eine Gebühr, wenn sie den Termin vergisst.',
        because: 'Kunden zahlen',
      },
    ],
  },
  'fee-visa-permit': {
    matches: [
      {
        text: 'Das Arbeitsvisum kostet 900 Euro, die Hälfte zahlen Sie vorab an uns.',
        shows: 'Arbeitsvisum kostet 900',
      },
      {
        text: 'bitte die visagebühr überweisen, dann geht der antrag morgen raus',
        shows: 'visagebühr überweisen',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Die Klinik übernimmt Visum und Flug, Sie zahlen nichts und bekommen einen Tarifvertrag.',
        because: 'Arbeitgeber zahlt',
      },
      {
        text: 'Die Visumgebühr von 75 Euro bezahlen Sie direkt beim Konsulat, wir nehmen kein Geld.',
        because: 'amtliche Gebühr',
      },
    ],
  },
  'fee-training': {
    matches: [
      {
        text: 'Die Schulung musst du vorab bezahlen, danach bekommst du sicher die Stelle.',
        shows: 'Schulung musst du vorab bezahlen',
      },
      {
        text: 'zuerst den Onlinekurs kaufen für 99 Euro, dann wirst du freigeschaltet',
        shows: 'Onlinekurs kaufen',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Die Schulung bezahlt die Firma, und die Kurszeit gilt als Arbeitszeit.',
        because: 'Arbeitgeber zahlt',
      },
      {
        text: 'Die Volkshochschule bietet einen Kurs für Buchhaltung an, Anmeldung bis Freitag.',
        because: 'normale Weiterbildung',
      },
    ],
  },
  'fee-check-medical': {
    matches: [
      {
        text: 'Das Führungszeugnis kostet 60 Euro und wird über uns bezahlt.',
        shows: 'Führungszeugnis kostet 60',
      },
      {
        text: 'zahl bitte noch die versicherung, 80 euro, ohne das kein start',
        shows: 'versicherung',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Das Führungszeugnis bezahlen wir, Sie holen es bei Ihrer Gemeinde ab.',
        because: 'Arbeitgeber zahlt',
      },
      {
        text: 'In der Praxis kostet die Reiseimpfung für Patienten je nach Land etwas anderes.',
        because: 'Kunden der Praxis',
      },
    ],
  },
  'fee-kit-uniform': {
    matches: [
      {
        text: 'Das Starterpaket musst du kaufen, 79 Euro, erst danach bekommst du Kunden.',
        shows: 'Starterpaket musst du kaufen',
      },
      {
        text: 'bitte die Uniform vorab bezahlen, wir schicken sie dann zu dir',
        shows: 'Uniform vorab bezahlen',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Arbeitskleidung und Laptop stellt der Betrieb, Sie müssen nichts kaufen.',
        because: 'Arbeitgeber stellt',
      },
      { text: 'Im Verkauf berätst du Kunden, die einen Laptop kaufen möchten.', because: 'Ware für Kunden' },
    ],
  },
  'holding-deposit': {
    matches: [
      {
        text: 'Um deinen Platz zu sichern, zahlst du 100 Euro Kaution, die bekommst du später zurück.',
        shows: 'Platz zu sichern',
      },
      {
        text: 'Die Kaution von 150 Euro wird dir später zurückerstattet, bitte noch heute bezahlen.',
        shows: 'Kaution von 150 Euro wird dir später zurückerstattet',
      },
    ],
    misses: [
      {
        text: 'Eine Kaution verlangen wir nicht, dein Platz ist nach der Unterschrift sicher.',
        because: 'verneint',
      },
      { text: 'Auf Flaschen ist Pfand, die Aushilfe nimmt sie am Automaten an.', because: 'anderes Pfand' },
    ],
  },
  'fee-room-before-arrival': {
    matches: [
      {
        text: 'Die Miete für dein Zimmer bitte vorab überweisen, sonst geben wir es weiter.',
        shows: 'Zimmer bitte vorab überweisen',
      },
      {
        text: 'überweise uns die Kaution fürs Zimmer vor der Anreise, dann ist das Bett deins',
        shows: 'überweise uns die Kaution fürs Zimmer',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Das Zimmer bekommst du nach der Anreise gezeigt, Miete wird erst danach fällig.',
        because: 'erst nach der Ankunft',
      },
      {
        text: 'Gäste zahlen die Unterkunft im Hotel an der Rezeption, du hilfst beim Check-in.',
        because: 'Hotelgäste',
      },
    ],
  },
  'untraceable-payment': {
    matches: [
      {
        text: 'Bitte senden Sie den Betrag per Western Union, die Quittung schicken Sie uns als Foto.',
        shows: 'per Western Union',
      },
      {
        text: 'kauf zwei Gutscheinkarten an der tankstelle und schick mir die nummern',
        shows: 'Gutscheinkarten',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Wir bezahlen nie per Gutscheinkarte, der Lohn kommt am Monatsende auf Ihr Konto.',
        because: 'verneint',
      },
      {
        text: 'Du verkaufst im Kiosk Zeitungen, Getränke und Guthabenkarten an Kunden.',
        because: 'Ware im Laden',
      },
    ],
  },
  'early-id-papers': {
    matches: [
      {
        text: 'Schicken Sie uns bitte heute ein Foto vom Personalausweis, dann reservieren wir die Stelle.',
        shows: 'Personalausweis',
      },
      {
        text: 'Ausweis Vorderseite und Rückseite als Bild, dann mach ich den Vertrag fertig',
        shows: 'Ausweis Vorderseite',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Bitte schicken Sie keine Ausweiskopie, Lebenslauf und Anschreiben genügen.',
        because: 'verneint',
      },
      {
        text: 'Nach der Vertragsunterschrift prüfen wir Ihren Ausweis vor Ort im Personalbüro.',
        because: 'nach der Einstellung',
      },
    ],
  },
  'selfie-with-id': {
    matches: [
      {
        text: 'Bitte machen Sie ein Selfie mit Ihrem Ausweis neben dem Gesicht, das brauchen wir für die Personalakte.',
        shows: 'Selfie mit Ihrem Ausweis',
      },
      {
        text: 'Zur Einstellung führen Sie nun die Videoidentifizierung durch, das gilt als Test für den Job.',
        shows: 'Videoidentifizierung',
      },
    ],
    misses: [
      { text: 'Ein Selfie mit Hund reicht für unsere Teamseite, wenn Sie möchten.', because: 'kein Ausweis' },
      {
        text: 'Am Schalter der Bank prüfen Sie den Ausweis der Kundin und legen ein Sparbuch an.',
        because: 'Arbeit in der Bank',
      },
    ],
  },
  'login-or-code': {
    matches: [
      {
        text: 'gleich kommt ein code per sms, schick ihn mir, dann bist du freigeschaltet',
        shows: 'code per sms, schick',
        kind: 'chat',
      },
      {
        text: 'Bitte nennen Sie uns den Bestätigungscode, den Ihre Bank Ihnen sendet.',
        shows: 'nennen Sie uns den Bestätigungscode',
      },
    ],
    misses: [
      {
        text: 'Geben Sie Ihren Code niemals weiter, auch unsere Mitarbeiter fragen nicht danach.',
        because: 'Hinweis zum Schutz',
      },
      {
        text: 'Als Entwicklerin schreibst du sauberen Code und prüfst ihn mit dem Team.',
        because: 'Programmcode',
      },
    ],
  },
  'passport-handed-over': {
    matches: [
      {
        text: 'Bei Ankunft musst du den Reisepass abgeben, der Chef bewahrt ihn auf.',
        shows: 'Reisepass abgeben',
      },
      { text: 'Die Pässe behalten wir im Büro, bis die Saison vorbei ist.', shows: 'Pässe behalten wir' },
    ],
    misses: [
      {
        text: 'Ihr Reisepass bleibt bei Ihnen, wir sehen ihn nur am ersten Tag kurz an.',
        because: 'bleibt beim Arbeiter',
      },
      {
        text: 'Wer einen Pass im Hotel findet, soll ihn an der Rezeption beim Kollegen melden.',
        because: 'Fundsache',
      },
    ],
  },
  'papers-arranged': {
    matches: [
      {
        text: 'Wir besorgen dir alle Papiere und ein Zeugnis, du musst nichts gelernt haben.',
        shows: 'besorgen dir alle Papiere',
      },
      {
        text: 'kein diplom? egal, sprachzertifikat ohne prüfung geht in drei tagen',
        shows: 'sprachzertifikat ohne prüfung',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Wir helfen beim Übersetzen der Zeugnisse und begleiten Sie zum Amt.',
        because: 'ehrliche Hilfe',
      },
      {
        text: 'Gefälschte Zeugnisse nehmen wir nicht an, jede Ausbildung wird geprüft.',
        because: 'verneint',
      },
    ],
  },
  'lie-to-officials': {
    matches: [
      {
        text: 'an der grenze sagst du, dass du Urlaub machst, kein wort vom job',
        shows: 'grenze sagst',
        kind: 'chat',
      },
      {
        text: 'Am Flughafen erzähl den Beamten, dass du Freunde besuchst, mehr müssen sie nicht wissen.',
        shows: 'Flughafen erzähl',
      },
    ],
    misses: [
      {
        text: 'An der Grenze zeigen Sie Ihr Arbeitsvisum, den Vertrag und unsere Adresse.',
        because: 'ehrlich',
      },
      {
        text: 'Wir beraten Touristen am Flughafen und erklären ihnen den Weg in die Stadt.',
        because: 'Arbeit mit Gästen',
      },
    ],
  },
  'demanded-secrecy': {
    matches: [
      { text: 'erzähl niemandem davon, sonst ist der platz weg', shows: 'erzähl niemandem', kind: 'chat' },
      {
        text: 'Sag deiner Familie nichts, bis du dort bist, sie würden sich nur sorgen.',
        shows: 'Familie nichts',
      },
    ],
    misses: [
      {
        text: 'Erzählen Sie gern Freunden von der Stelle, wir suchen noch zwei Kolleginnen.',
        because: 'keine Heimlichkeit',
      },
      {
        text: 'Patientendaten unterliegen der Schweigepflicht, auch nach Feierabend.',
        because: 'berufliche Pflicht',
      },
    ],
  },
  'come-alone': {
    matches: [
      {
        text: 'komm bitte allein zum treffen, keine freundin mitbringen',
        shows: 'komm bitte allein',
        kind: 'chat',
      },
      {
        text: 'Das Gespräch ist im Hotelzimmer 214, frag nicht an der Rezeption.',
        shows: 'Gespräch ist im Hotelzimmer',
      },
    ],
    misses: [
      {
        text: 'Kommen Sie gern mit einer Begleitung, das Gespräch ist im Rathaus.',
        because: 'Begleitung willkommen',
      },
      {
        text: 'Du reinigst jedes Hotelzimmer allein oder zu zweit und meldest kaputte Lampen.',
        because: 'Zimmerreinigung',
      },
    ],
  },
  'phone-taken': {
    matches: [
      {
        text: 'In der ersten Woche musst du dein Handy abgeben, danach gibt es ein anderes.',
        shows: 'Handy abgeben',
      },
      {
        text: 'Eigene Handys sind verboten, Anrufe nach Hause macht ihr vom Büro aus.',
        shows: 'Eigene Handys sind verboten',
      },
    ],
    misses: [
      {
        text: 'Du darfst dein Handy behalten und bekommst dazu ein Diensthandy.',
        because: 'bleibt beim Arbeiter',
      },
      { text: 'Im Laden nimmst du alte Handys zur Reparatur an und schreibst den Schein.', because: 'Ware' },
    ],
  },
  'locked-site': {
    matches: [
      {
        text: 'Die Mitarbeiter dürfen das Gelände nur mit Genehmigung verlassen, dort gibt es alles.',
        shows: 'Gelände nur mit Genehmigung',
      },
      {
        text: 'Ihr wohnt in einer bewachten Anlage, Einkaufen gehen ist nicht nötig.',
        shows: 'bewachten Anlage',
      },
    ],
    misses: [
      {
        text: 'Das Gelände ist offen, nach der Arbeit fährt jede Stunde ein Bus in die Stadt.',
        because: 'offen',
      },
      {
        text: 'Als Wachmann gehst du abends über den Hof und prüfst, ob alle Fenster zu sind.',
        because: 'Arbeit als Wache',
      },
    ],
  },
  'trapped-already': {
    matches: [
      { text: 'ich kann hier nicht weg, was soll ich machen', shows: 'kann hier nicht weg', kind: 'chat' },
      {
        text: 'sie haben mir den Pass weggenommen und der chef schreit nur',
        shows: 'haben mir den Pass weggenommen',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Ich kann am Montag nicht kommen, meine Tochter ist krank.', because: 'nur ein Termin' },
      { text: 'Der Kollege hat mir den Schlüssel gegeben, ich komme jetzt nach Hause.', because: 'Alltag' },
    ],
  },
  'blocked-outside-help': {
    matches: [
      {
        text: 'geh nicht zur Polizei, die hilft dir nicht ohne papiere',
        shows: 'geh nicht zur Polizei',
        kind: 'chat',
      },
      {
        text: 'Die Polizei wird dich verhaften, wenn du das Haus verlässt, also bleib ruhig.',
        shows: 'Polizei wird dich verhaften',
      },
    ],
    misses: [
      {
        text: 'Gehen Sie zur Polizei, wenn jemand Ihren Pass behält, die Beratung ist kostenlos.',
        because: 'rät zur Hilfe',
      },
      {
        text: 'Die Polizei sucht Nachwuchs, Bewerbungen gehen an die Direktion in Erfurt.',
        because: 'Stelle bei der Polizei',
      },
    ],
  },
  'act-now': {
    matches: [
      {
        text: 'Nur noch wenige Plätze frei, melde dich heute, sonst bist du raus.',
        shows: 'Nur noch wenige Plätze',
      },
      {
        text: 'Wer zuerst kommt, wird genommen, letzte Chance für den Sommerjob im Süden.',
        shows: 'letzte Chance',
      },
    ],
    misses: [
      {
        text: 'Kein Grund zur Eile, überlegen Sie in Ruhe und schreiben Sie uns nächste Woche.',
        because: 'verneint',
      },
      {
        text: 'Auf dem Parkplatz vor dem Werk sind für Mitarbeiter genug Plätze frei.',
        because: 'Parkplätze',
      },
    ],
  },
  'leave-within-days': {
    matches: [
      { text: 'Arbeit im Ausland, Abflug schon morgen, Koffer packen genügt.', shows: 'Abflug schon morgen' },
      {
        text: 'du fliegst übermorgen, ticket schick ich dir heute abend',
        shows: 'fliegst übermorgen',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Die Abreise plant ihr selbst, der Vertrag beginnt erst im März.', because: 'viel Zeit' },
      { text: 'Der Flug der Störche beginnt im Herbst, du zählst sie für die Vogelwarte.', because: 'Vögel' },
    ],
  },
  'pressure-when-asked': {
    matches: [
      {
        text: 'willst du den job oder nicht? ich hab noch andere',
        shows: 'willst du den job oder nicht',
        kind: 'chat',
      },
      {
        text: 'du verschwendest meine Zeit mit dem ganzen gefrage',
        shows: 'verschwendest meine Zeit',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Frag ruhig nach, ich hab heute Zeit und erkläre dir den Dienstplan.',
        because: 'Fragen willkommen',
        kind: 'chat',
      },
      {
        text: 'Andere Bewerber warten auf Antwort, wir melden uns bei allen bis Freitag.',
        because: 'höfliche Nachricht',
      },
    ],
  },
  'contract-unread': {
    matches: [
      {
        text: 'Den Vertrag bekommst du erst vor Ort, da unterschreiben alle zusammen.',
        shows: 'Vertrag bekommst du erst vor Ort',
      },
      {
        text: 'du brauchst keinen vertrag, bei uns zählt das wort',
        shows: 'brauchst keinen vertrag',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Den Vertrag schicken wir Ihnen zwei Wochen vor Beginn, lesen Sie ihn in Ruhe.',
        because: 'vorher lesen',
      },
      {
        text: 'Nach der Ankunft zeigen wir Ihnen das Zimmer und die Küche.',
        because: 'kein Vertrag gemeint',
      },
    ],
  },
  'move-to-messenger': {
    matches: [
      {
        text: 'Interesse? Schreib mir auf Telegram, hier antworte ich nicht.',
        shows: 'Schreib mir auf Telegram',
      },
      {
        text: 'Weitere Infos gibt es per WhatsApp, schreib einfach unserer Managerin.',
        shows: 'Infos gibt es per WhatsApp',
      },
    ],
    misses: [
      {
        text: 'Bewerbungen bitte über das Formular, über Telegram nehmen wir nichts an.',
        because: 'verneint',
      },
      {
        text: 'Du betreust die Social-Media-Kanäle der Stadt und planst Beiträge im Voraus.',
        because: 'Arbeit mit Medien',
      },
    ],
  },
  'messenger-only-contact': {
    matches: [
      {
        text: 'Leute gesucht, gute Zahlung, schreib auf WhatsApp, keine Anrufe.',
        shows: 'schreib auf WhatsApp',
      },
      {
        text: 'Bei Interesse Nachricht über Telegram, alles andere bespreche ich dort.',
        shows: 'Nachricht über Telegram',
      },
    ],
    misses: [
      {
        text: 'Unsere Gärtnerei erreichst du per Mail an info@gaertnerei-birkenhof.example oder im Laden in Soest.',
        because: 'andere Wege',
      },
      {
        text: 'Der Newsletter der Schule kommt jeden Freitag, Fragen beantwortet das Sekretariat.',
        because: 'kein Messenger',
      },
    ],
  },
  'added-to-group': {
    matches: [
      {
        text: 'ich habe dich zur Gruppe hinzugefügt, dort kommen jeden Tag die Aufgaben',
        shows: 'Gruppe hinzugefügt',
        kind: 'chat',
      },
      {
        text: 'Sie wurden in unsere Telegram Gruppe eingeladen, bitte beitreten und Aufgaben abholen.',
        shows: 'Telegram Gruppe',
      },
    ],
    misses: [
      {
        text: 'Im Kindergarten leitest du eine Gruppe mit zwölf Kindern und planst Ausflüge.',
        because: 'Kindergruppe',
      },
      {
        text: 'Unsere Laufgruppe trifft sich mittwochs am See, neue Leute sind willkommen.',
        because: 'Freizeit',
      },
    ],
  },
  'unknown-app-or-portal': {
    matches: [
      {
        text: 'Zum Start registrieren Sie sich auf der Arbeitsplattform mit dem Code von Anna.',
        shows: 'registrieren Sie sich auf der Arbeitsplattform',
      },
      {
        text: 'lade unsere App über den link, dort siehst du dein geld',
        shows: 'lade unsere App',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Registrieren Sie sich beim Hausarzt und bringen Sie die Karte mit.', because: 'Arztpraxis' },
      {
        text: 'Du testest die Bezahlfunktion und schreibst Fehler für die Entwickler auf.',
        because: 'Softwaretest',
      },
    ],
  },
  'abroad-all-paid': {
    matches: [
      {
        text: 'Arbeit im Ausland: Flug bezahlt, Unterkunft gratis und Essen kostenlos, du brauchst nichts.',
        shows: 'Flug bezahlt',
      },
      { text: 'Job im Ausland, Visum kostenlos, Ticket zahlen wir, Unterkunft frei.', shows: 'im Ausland' },
    ],
    misses: [
      {
        text: 'Im Ausland arbeiten, Miete und Anreise trägt jede Person selbst, wir helfen bei der Suche.',
        because: 'selbst bezahlt',
      },
      {
        text: 'Unsere Kantine in Bochum ist für alle Mitarbeiter offen, die Unterkunft müssen Sie selbst suchen.',
        because: 'nicht im Ausland',
      },
    ],
  },
  'work-on-tourist-visa': {
    matches: [
      {
        text: 'Du reist mit Touristenvisum ein und die Arbeit beginnt gleich danach.',
        shows: 'Touristenvisum ein und die Arbeit',
      },
      {
        text: 'als Tourist einreisen geht am schnellsten, der rest wird dort gemacht',
        shows: 'als Tourist einreisen',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Mit einem Touristenvisum dürfen Sie nicht arbeiten, wir warten auf Ihr Arbeitsvisum.',
        because: 'verneint',
      },
      {
        text: 'Du führst Touristen durch die Altstadt und erzählst auf Deutsch und Englisch.',
        because: 'Stadtführung',
      },
    ],
  },
  'denied-visa-need': {
    matches: [
      { text: 'Arbeit in Übersee, kein Visum nötig, der Pass reicht völlig.', shows: 'kein Visum nötig' },
      {
        text: 'brauchst kein visum dafür, hat noch nie jemand gefragt',
        shows: 'brauchst kein visum',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Bürger der EU brauchen kein Visum, alle anderen beraten wir zum Arbeitsvisum.',
        because: 'Freizügigkeit',
      },
      {
        text: 'Ohne gültiges Visum können wir Sie nicht einstellen, der Antrag dauert drei Monate.',
        because: 'verlangt ein Visum',
      },
    ],
  },
  'odd-route': {
    matches: [
      {
        text: 'Du fliegst nach Bangkok, von dort geht es mit dem Auto weiter zum Arbeitsort.',
        shows: 'fliegst nach Bangkok, von dort',
      },
      {
        text: 'am flughafen wartet jemand und bringt dich über die Grenze, frag ihn nichts',
        shows: 'jemand und bringt dich über die Grenze',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Sie fliegen nach Oslo, dort holt Sie unser Hausmeister mit dem Namensschild ab.',
        because: 'normale Abholung',
      },
      { text: 'Der Bus fährt über zwei Dörfer zum Werk und hält vor dem Tor.', because: 'Arbeitsweg' },
    ],
  },
  'irregular-crossing': {
    matches: [
      {
        text: 'ihr geht nachts über die Grenze, ein mann zeigt den weg',
        shows: 'nachts über die Grenze',
        kind: 'chat',
      },
      {
        text: 'Die Einreise ist ohne Stempel im Pass, das merkt dort keiner.',
        shows: 'ohne Stempel im Pass',
      },
    ],
    misses: [
      {
        text: 'Die Wanderung geht tagsüber durch den Wald zur Hütte, ein Führer ist dabei.',
        because: 'Wanderung',
      },
      {
        text: 'Ohne Stempel auf der Karte gibt es in der Kantine keinen Rabatt.',
        because: 'anderer Stempel',
      },
    ],
  },
  'unclear-destination': {
    matches: [
      {
        text: 'Die Adresse erfährst du erst am Flughafen, so machen wir das immer.',
        shows: 'Adresse erfährst du erst',
      },
      {
        text: 'Der Arbeitsplatz liegt irgendwo in Asien, wohin genau sehen wir noch.',
        shows: 'irgendwo in Asien',
      },
    ],
    misses: [
      { text: 'Die Adresse lautet Hafenstraße 12 in Emden, parken Sie im Hof.', because: 'Adresse genannt' },
      { text: 'Den Raum für das Gespräch nennt Ihnen die Dame am Empfang.', because: 'nur der Raum' },
    ],
  },
  'debt-from-travel': {
    matches: [
      {
        text: 'Das Ticket wird vom Lohn abgezogen, ungefähr fünf Monate lang.',
        shows: 'Ticket wird vom Lohn abgezogen',
      },
      {
        text: 'wir strecken dir die reise vor, das arbeitest du ab, kein stress',
        shows: 'strecken dir die reise vor, das arbeitest',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Die Reisekosten zahlt der Betrieb, vom Lohn wird nichts abgezogen.',
        because: 'Arbeitgeber zahlt',
      },
      {
        text: 'Im Reisebüro verkaufst du Flugtickets und planst Gruppenreisen.',
        because: 'Arbeit im Reisebüro',
      },
    ],
  },
  'penalty-for-leaving': {
    matches: [
      {
        text: 'Wer vor Ende der Saison geht, zahlt 800 Euro an die Firma.',
        shows: 'Wer vor Ende der Saison geht, zahlt',
      },
      {
        text: 'Bei Abbruch wird eine Vertragsstrafe von 2.000 Euro fällig, erst dann darfst du gehen.',
        shows: 'Vertragsstrafe',
      },
    ],
    misses: [
      {
        text: 'Sie können jederzeit mit zwei Wochen Frist kündigen, eine Strafe gibt es nicht.',
        because: 'frei kündbar',
      },
      {
        text: 'Wer ohne Fahrschein fährt, zahlt 60 Euro, du kontrollierst die Züge.',
        because: 'Kontrolle im Zug',
      },
    ],
  },
  'withheld-pay': {
    matches: [
      {
        text: 'Den Lohn gibt es erst am Ende der Ernte, so lange bleibt er bei uns.',
        shows: 'Lohn gibt es erst am Ende',
      },
      {
        text: 'Der erste Monatslohn wird als Kaution einbehalten.',
        shows: 'erste Monatslohn wird als Kaution',
      },
    ],
    misses: [
      { text: 'Der Lohn kommt immer am letzten Werktag des Monats auf Ihr Konto.', because: 'pünktlich' },
      {
        text: 'Am Ende der Schicht zählst du das Geld in der Kasse und schreibst es auf.',
        because: 'Kassenabschluss',
      },
    ],
  },
  'tied-live-in': {
    matches: [
      {
        text: 'Du wohnst im Haus der Familie und bist rund um die Uhr für die Oma da, ein Wechsel geht nicht.',
        shows: 'wohnst im Haus der Familie',
      },
      {
        text: 'Dein Visum ist an die Familie gebunden, nur bei ihr darfst du arbeiten.',
        shows: 'Visum ist an die Familie gebunden',
      },
    ],
    misses: [
      {
        text: 'Haushaltshilfe für vier Stunden am Vormittag, Sie wohnen in Ihrer eigenen Wohnung.',
        because: 'eigene Wohnung',
      },
      { text: 'Familie sucht Babysitter für zwei Abende im Monat in Freiburg.', because: 'Nebenjob' },
    ],
  },
  'excess-hours': {
    matches: [
      {
        text: 'Gearbeitet wird sieben Tage die Woche, freie Zeit gibt es im Winter.',
        shows: 'sieben Tage die Woche',
      },
      { text: 'Arbeitszeit 14 Stunden am Tag, wer müde ist, bekommt Kaffee.', shows: '14 Stunden am Tag' },
    ],
    misses: [
      {
        text: 'Wir arbeiten 38 Stunden an fünf Tagen, Überstunden werden ausgeglichen.',
        because: 'normale Zeit',
      },
      { text: 'Das Museum ist sieben Tage geöffnet, du hast zwei davon frei.', because: 'Öffnungszeit' },
    ],
  },
  'bonus-to-recruit': {
    matches: [
      { text: 'Für jeden Freund, den du mitbringst, gibt es 100 Euro Prämie.', shows: 'Für jeden Freund' },
      {
        text: 'bring freunde mit und kassier 50 euro pro kopf',
        shows: 'bring freunde mit und kassier',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Bring gern Freunde zum Hoffest mit, es gibt Suppe und Musik.', because: 'Fest' },
      { text: 'Zur Geburt eines Kindes zahlt der Betrieb eine Prämie nach Tarif.', because: 'anderer Bonus' },
    ],
  },
  'demanded-age-sex-looks': {
    matches: [
      {
        text: 'Hübsche Frauen gesucht, zwischen 18 und 26, Foto ist Pflicht.',
        shows: 'Hübsche Frauen gesucht',
      },
      { text: 'Wir nehmen nur Mädels von 19 bis 25, schlank und fröhlich.', shows: 'Mädels von 19 bis 25' },
    ],
    misses: [
      {
        text: 'Frauen und Männer sind gleich willkommen, Alter spielt bei uns keine Rolle.',
        because: 'für alle',
      },
      {
        text: 'Hübsche Schaufenster gestalten, das ist Ihre Aufgabe in unserem Modehaus.',
        because: 'Dekoration',
      },
    ],
  },
  'body-photos': {
    matches: [
      { text: 'Bitte schick zur Bewerbung ein Ganzkörperfoto und deine Größe.', shows: 'Ganzkörperfoto' },
      {
        text: 'mach noch Bilder im Bikini, der kunde will das sehen',
        shows: 'Bilder im Bikini',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Ein Foto in der Bewerbung ist nicht nötig, der Lebenslauf genügt uns.', because: 'verneint' },
      { text: 'Im Sportladen verkaufst du Bikini und Badeanzug für die ganze Familie.', because: 'Ware' },
    ],
  },
  'undress-or-webcam-test': {
    matches: [
      {
        text: 'zieh dich vor der Kamera aus, das ist nur ein test',
        shows: 'zieh dich vor der Kamera aus',
        kind: 'chat',
      },
      {
        text: 'Für die Mappe brauchen wir Nacktfotos, schick sie bis heute Abend.',
        shows: 'Nacktfotos, schick',
      },
    ],
    misses: [
      {
        text: 'Niemand muss sich bei uns ausziehen, wir fotografieren Jacken und Mäntel.',
        because: 'verneint',
      },
      {
        text: 'Vor der Kamera stellst du unsere Kochtöpfe vor, Kleidung ist frei wählbar.',
        because: 'Produktvideo',
      },
    ],
  },
  'entertainment-euphemism': {
    matches: [
      {
        text: 'VIP Begleitung für Abende mit Geschäftsleuten, Kleid wird gestellt.',
        shows: 'VIP Begleitung',
      },
      {
        text: 'Hostess im Süden gesucht, nur Mädels, du trinkst mit den Gästen und lächelst.',
        shows: 'Hostess',
      },
    ],
    misses: [
      {
        text: 'Begleitung für Senioren beim Einkauf und zum Arzt, Führerschein ist nötig.',
        because: 'Seniorenhilfe',
      },
      { text: 'Tanzschule sucht eine Lehrerin für Walzer, Kurse am Abend.', because: 'Tanzunterricht' },
    ],
  },
  'minor-sought': {
    matches: [
      { text: 'Modelagentur sucht Mädchen ab 15 für Reisen ins Ausland.', shows: 'Mädchen ab 15' },
      {
        text: 'erst 16, kein problem, wir nehmen dich trotzdem mit',
        shows: 'erst 16, kein problem',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Ferienjob für Schüler ab 15 Jahren in der Stadtbücherei, zwei Stunden am Nachmittag.',
        because: 'Ferienjob',
      },
      { text: 'Wer unter 18 ist, kann bei uns leider nicht im Nachtdienst arbeiten.', because: 'verneint' },
    ],
  },
  'love-then-job': {
    matches: [
      {
        text: 'ich liebe dich, ich habe einen Job für dich gefunden, komm zu mir',
        shows: 'liebe dich, ich habe einen Job für dich',
        kind: 'chat',
      },
      {
        text: 'wir werden zusammen wohnen und du arbeitest erst mal in der bar von meinem freund',
        shows: 'zusammen wohnen und du arbeitest',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Ich liebe meinen Beruf, und seit ich hier arbeite, lache ich viel mehr.',
        because: 'Freude am Beruf',
      },
      {
        text: 'Wir ziehen zusammen nach Bremen, er hat eine Stelle als Lehrer, ich suche noch.',
        because: 'Paar plant gemeinsam',
      },
    ],
  },
  'use-your-account': {
    matches: [
      {
        text: 'Als Finanzagent nehmen Sie Zahlungen an und bekommen dafür einen Anteil.',
        shows: 'Finanzagent',
      },
      {
        text: 'du empfängst geld auf deinem konto und leitest es weiter, 5 prozent sind für dich',
        shows: 'empfängst geld auf deinem konto und leitest es weiter',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Der Lohn wird am Monatsende auf Ihr Konto überwiesen, geben Sie uns dafür nach Vertragsbeginn die Bankverbindung.',
        because: 'Lohnkonto',
      },
      {
        text: 'Finanzagenten machen sich strafbar, warnt die Bank, denn das Geld stammt aus Betrug.',
        because: 'Warnung',
      },
    ],
  },
  'crypto-buying-job': {
    matches: [
      {
        text: 'Du kaufst Bitcoin für unsere Kunden und schickst sie an die Wallet der Firma.',
        shows: 'kaufst Bitcoin für unsere',
      },
      {
        text: 'das geld in USDT umtauschen und an die adresse senden, mehr ist es nicht',
        shows: 'geld in USDT umtauschen',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Die Börse sucht Entwickler, die den Handel mit Bitcoin sicherer machen.',
        because: 'echte Firma',
      },
      { text: 'In der Schule erklärt ein Lehrer, was Kryptowährungen sind.', because: 'Unterricht' },
    ],
  },
  'cheque-then-forward': {
    matches: [
      {
        text: 'Sie lösen den Scheck ein und überweisen den Rest an den Lieferanten.',
        shows: 'Scheck ein und überweisen',
      },
      {
        text: 'reich den scheck bei der bank ein, davon kaufst du die büroausstattung',
        shows: 'scheck bei der bank ein, davon kaufst',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Den Scheck vom Preisausschreiben können Sie bei Ihrer Bank einlösen.', because: 'Gewinn' },
      { text: 'Kunden zahlen bei uns mit Karte, Schecks nehmen wir nicht mehr.', because: 'Ladenkasse' },
    ],
  },
  'parcel-forwarding': {
    matches: [
      {
        text: 'Paketagent von zuhause: Sendungen kommen zu dir, du schickst sie neu beklebt weiter.',
        shows: 'Paketagent',
      },
      {
        text: 'die Pakete kommen zu dir nach Hause, du schickst sie mit neuem etikett weiter',
        shows: 'Pakete kommen zu dir nach Hause, du schickst',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Im Lager klebst du Etiketten und belädst die Lieferwagen der Frühschicht.', because: 'Lager' },
      { text: 'Meine Nachbarin nimmt Pakete für mich an, wenn ich arbeite.', because: 'Nachbarn' },
    ],
  },
  'rented-account': {
    matches: [
      { text: 'Wir mieten Bankkonten ab 200 Euro im Monat, melde dich diskret.', shows: 'mieten Bankkonten' },
      {
        text: 'eröffne ein konto für uns, du bekommst 150 euro bar',
        shows: 'eröffne ein konto für uns, du bekommst',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Die Bank hilft Ihnen, ein Konto für Ihren Lohn zu wählen, der Berater erklärt Preise.',
        because: 'eigenes Konto',
      },
      { text: 'Wir vermieten Fahrräder am See und suchen Hilfe für die Ausgabe.', because: 'Fahrräder' },
    ],
  },
  'likes-and-ratings': {
    matches: [
      {
        text: 'Du bewertest Hotels bequem am Handy und verdienst 100 Euro täglich.',
        shows: 'bewertest Hotels',
      },
      {
        text: 'einfach likes verteilen und screenshot schicken, pro like 2 euro',
        shows: 'likes verteilen',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Du beantwortest Bewertungen unserer Gäste freundlich und gibst Lob an die Küche weiter.',
        because: 'Gästepflege',
      },
      { text: 'Likes kaufen wir nicht, du planst Beiträge für das Stadtmuseum.', because: 'verneint' },
    ],
  },
  'top-up-to-go-on': {
    matches: [
      {
        text: 'Bitte einzahlen, damit die nächste Aufgabe freigeschaltet wird.',
        shows: 'einzahlen, damit die nächste Aufgabe',
      },
      {
        text: 'dein konto ist im minus, bitte aufladen, dann gehen die aufgaben weiter',
        shows: 'konto ist im minus, bitte aufladen',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Guthaben für die Kantine können Sie am Automaten aufladen, das Mittagessen kostet vier Euro.',
        because: 'Kantine',
      },
      {
        text: 'Die nächste Aufgabe im Kurs wird nach dem Test freigeschaltet, Kosten entstehen keine.',
        because: 'Lernkurs',
      },
    ],
  },
  'pay-to-withdraw': {
    matches: [
      {
        text: 'Vor der Auszahlung müssen Sie zuerst die Steuer von 12 Prozent überweisen.',
        shows: 'Auszahlung müssen Sie zuerst die Steuer',
      },
      {
        text: 'du kannst erst abheben wenn die Gebühr gezahlt ist',
        shows: 'abheben wenn die Gebühr',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Die Auszahlung des Lohns erfolgt monatlich, Kosten gibt es dabei keine.', because: 'Lohn' },
      {
        text: 'Am Automaten können Kunden Geld abheben, du füllst ihn mit dem Kollegen auf.',
        because: 'Bankautomat',
      },
    ],
  },
  'small-payout-first': {
    matches: [
      {
        text: 'deine erste Aufgabe bringt dir sofort 10 euro, probier es',
        shows: 'erste Aufgabe bringt dir sofort 10',
        kind: 'chat',
      },
      {
        text: 'Die ersten 30 Personen bekommen heute noch ein Startgeld.',
        shows: 'ersten 30 Personen bekommen',
      },
    ],
    misses: [
      {
        text: 'Dein erster Lohn kommt Ende Mai, den Probetag bezahlen wir ebenfalls.',
        because: 'normaler Lohn',
      },
      {
        text: 'Die ersten dreißig Gäste bekommen im Café einen Keks, du begrüßt sie.',
        because: 'Werbeaktion',
      },
    ],
  },
  'picked-without-applying': {
    matches: [
      {
        text: 'Hallo, Sie wurden ausgewählt für eine Stelle im Homeoffice, antworten Sie bitte.',
        shows: 'Sie wurden ausgewählt',
      },
      {
        text: 'wir haben Ihr Profil erhalten und möchten Ihnen etwas anbieten',
        shows: 'haben Ihr Profil erhalten',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Vielen Dank, Frau Berg, über Ihr Interesse an der Stelle in Celle freuen wir uns und laden Sie ein.',
        because: 'echte Bewerbung',
      },
      { text: 'Das Team wählt die Bilder für die Ausstellung gemeinsam aus.', because: 'andere Auswahl' },
    ],
  },
  'scripted-opener': {
    matches: [
      {
        text: 'Hallo, ich bin Lena von der Personalabteilung, wie geht es Ihnen heute?',
        shows: 'ich bin Lena von der Personalabteilung',
        kind: 'chat',
      },
      {
        text: 'darf ich Ihnen einen Teilzeitjob vorstellen? dauert nicht lange',
        shows: 'darf ich Ihnen einen Teilzeitjob',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Hallo Tom, hier ist Petra aus der Bäckerei Lohse, du hattest dich am Montag beworben.',
        because: 'kennt die Bewerbung',
        kind: 'chat',
      },
      {
        text: 'Kann ich dich kurz anrufen? Ich stehe vor der Schule und finde den Eingang nicht.',
        because: 'Alltag',
        kind: 'chat',
      },
    ],
  },
  'reply-with-code': {
    matches: [
      { text: 'wenn du mehr wissen willst, antworte mit ja', shows: 'antworte mit ja', kind: 'chat' },
      { text: 'Interesse? Dann kommentiere mit Info und wir melden uns.', shows: 'kommentiere mit' },
    ],
    misses: [
      { text: 'Antworte mir bitte, ob du Samstag zur Schicht kannst.', because: 'Dienstplan', kind: 'chat' },
      { text: 'In der Umfrage antworten Gäste mit Ja oder Nein, du wertest sie aus.', because: 'Umfrage' },
    ],
  },
  'chat-only-interview': {
    matches: [
      {
        text: 'Das Vorstellungsgespräch findet per Chat statt, Ton und Bild braucht es nicht.',
        shows: 'Vorstellungsgespräch findet per Chat',
      },
      {
        text: 'Bei uns gibt es ein schriftliches Interview über Telegram, dauert zehn Minuten.',
        shows: 'schriftliches Interview',
      },
    ],
    misses: [
      {
        text: 'Das Gespräch führen wir bei uns im Betrieb, danach zeigen wir die Werkstatt.',
        because: 'vor Ort',
      },
      { text: 'Im Kundendienst beantwortest du Fragen per Chat und am Telefon.', because: 'Kundendienst' },
    ],
  },
  'group-praise': {
    matches: [
      {
        text: 'Danke Mentor, heute wieder 90 Euro ausgezahlt, es klappt echt',
        shows: 'Danke Mentor, heute wieder 90 Euro ausgezahlt',
        kind: 'chat',
      },
      {
        text: 'ich habe heute 230 Euro ausgezahlt bekommen, super gruppe',
        shows: 'habe heute 230 Euro ausgezahlt',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Danke an das Team für die schöne Feier, das Essen war toll.',
        because: 'echter Dank',
        kind: 'chat',
      },
      {
        text: 'ich hab heute 40 Euro für die Fahrkarte ausgegeben, das ist echt viel',
        because: 'Ausgabe',
        kind: 'chat',
      },
    ],
  },
  'location-or-family-details': {
    matches: [
      {
        text: 'schick mir deinen live Standort, damit ich weiß wo du bist',
        shows: 'schick mir deinen live Standort',
        kind: 'chat',
      },
      {
        text: 'Wir brauchen Namen und Adresse deiner Eltern sowie ein Bild vom Haus.',
        shows: 'Adresse deiner Eltern',
      },
    ],
    misses: [
      { text: 'Schick mir den Ort vom Fest, ich komme später nach.', because: 'Treffen', kind: 'chat' },
      {
        text: 'Für Notfälle nennen Sie uns nach Vertragsbeginn eine Person, die wir anrufen können.',
        because: 'Notfallkontakt',
      },
    ],
  },
  'mixed-language': {
    matches: [
      {
        text: 'Lieber glücklicher Kandidat, unsere Plattform braucht Arbeiter, Gehalt jeden Tag.',
        shows: 'Lieber glücklicher Kandidat',
      },
      {
        text: 'Wir brauchen kooperative Mitarbeiter, Gehaltsbehandlung täglich, eigene Zeit eigene Ziele.',
        shows: 'kooperative Mitarbeiter',
      },
    ],
    misses: [
      {
        text: 'Guten Tag, ich lerne noch Deutsch, bitte schreiben Sie langsam, danke für Stelle.',
        because: 'Lernende schreiben so',
      },
      {
        text: 'Lieber Herr Kandler, anbei der Dienstplan für den Mai mit freundlichen Grüßen.',
        because: 'normaler Brief',
      },
    ],
  },
  threats: {
    matches: [
      {
        text: 'wir wissen wo du wohnst, also überleg dir das gut',
        shows: 'wissen wo du wohnst',
        kind: 'chat',
      },
      {
        text: 'zahl heute, sonst Anzeige und die polizei steht vor der tür',
        shows: 'zahl heute, sonst Anzeige',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Wir wissen, wo es drückt, und helfen Mietern bei der Suche nach einer Wohnung.',
        because: 'Hilfe',
      },
      { text: 'Du wirst es nicht bereuen, der Kuchen bei uns ist gut.', because: 'verneint' },
    ],
  },
  'image-blackmail': {
    matches: [
      {
        text: '500 euro oder deine Bilder gehen an deine Familie',
        shows: '500 euro oder deine Bilder',
        kind: 'chat',
      },
      {
        text: 'überweis das Geld, sonst gehen die Videos an alle deine freunde raus',
        shows: 'überweis das Geld, sonst gehen die Videos',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Die Bilder vom Sommerfest schicken wir am Montag an alle im Team.', because: 'Fest' },
      { text: 'Videos für das Internet schneidest du am eigenen Rechner im Büro.', because: 'Videoarbeit' },
    ],
  },
  'pose-and-persuade-role': {
    matches: [
      {
        text: 'Du sollst Vertrauen zu Kunden aufbauen und dann Investition erklären, Texte sind fertig.',
        shows: 'Vertrauen zu Kunden aufbauen und dann Investition',
      },
      {
        text: 'Arbeit mit erfundenen Profilen, du schreibst mit einsamen Männern im Ausland.',
        shows: 'mit erfundenen Profilen',
      },
    ],
    misses: [
      {
        text: 'Vertrauen zu Patienten aufbauen und sie im Alltag begleiten, das ist Pflege bei uns.',
        because: 'Pflege',
      },
      {
        text: 'Fake-Profile löschst du, sobald Nutzer sie melden, so bleibt die Seite sauber.',
        because: 'Moderation',
      },
    ],
  },
  'online-gambling-work': {
    matches: [
      {
        text: 'Kundendienst für Online Casino in Asien, Deutsch genügt, Reise schnell.',
        shows: 'Kundendienst für Online Casino',
      },
      {
        text: 'Onlinecasino sucht Promoter für Chatgruppen, Provision pro Spieler.',
        shows: 'Onlinecasino sucht Promoter',
      },
    ],
    misses: [
      {
        text: 'Das Spielcasino in Baden sucht einen Koch für die Abendküche mit Kollektivvertrag.',
        because: 'Küche',
      },
      { text: 'Beratung bei Spielsucht: Du hörst zu und vermittelst Termine.', because: 'Hilfe' },
    ],
  },
  'carry-or-collect': {
    matches: [
      {
        text: 'Du holst bei älteren Leuten Umschläge ab und bringst sie zum Treffpunkt.',
        shows: 'holst bei älteren Leuten Umschläge',
      },
      {
        text: 'nimm den Koffer mit über die Grenze, 500 euro bar, nicht öffnen',
        shows: 'Koffer mit über die Grenze, 500 euro',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Im Hotel trägst du Koffer aufs Zimmer und parkst Autos der Gäste.', because: 'Hotelpage' },
      {
        text: 'Du holst bei Senioren Rezepte ab und bringst Medikamente aus der Apotheke.',
        because: 'Apothekenbote',
      },
    ],
  },
  'unasked-denials': {
    matches: [
      {
        text: 'Der Job ist 100 Prozent legal, du musst dir keine Sorgen machen.',
        shows: '100 Prozent legal',
      },
      {
        text: 'kein Betrug, nur ehrliche leute, schreib mir einfach',
        shows: 'kein Betrug, nur',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Legal und fair beschäftigt: die Gewerkschaft berät dich zum Mindestlohn.',
        because: 'Beratung',
      },
      {
        text: 'Mit Drogen und Alkohol darf im Betrieb niemand arbeiten, das gilt für alle.',
        because: 'Hausordnung',
      },
    ],
  },
  'easy-pickup-pay': {
    matches: [
      {
        text: 'Ein Auto abholen, 400 Euro pro Fahrt, bar sofort, mehr nicht.',
        shows: 'Auto abholen, 400 Euro pro Fahrt',
      },
      {
        text: 'Tagesjob mit 600 euro bar auf die hand, nur warten und abgeben',
        shows: 'Tagesjob mit 600 euro bar',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Umzugshelfer für einen Samstag, 14 Euro pro Stunde, Vertrag als Minijob.',
        because: 'üblicher Lohn',
      },
      { text: 'Kinder abholen und zur Musikschule fahren, 15 Euro pro Stunde.', because: 'Betreuung' },
    ],
  },
  'cash-no-contract': {
    matches: [
      {
        text: 'Auf der Baustelle wird schwarz bezahlt, jeden Freitag beim Polier abholen.',
        shows: 'schwarz bezahlt',
      },
      {
        text: 'Geld bar auf die Hand, kein Vertrag, jeden Samstag.',
        shows: 'bar auf die Hand, kein Vertrag',
      },
    ],
    misses: [
      {
        text: 'Wir zahlen nie schwarz, jede Aushilfe wird vor dem ersten Tag angemeldet.',
        because: 'verneint',
      },
      { text: 'Handytarif ohne Vertrag verkaufst du im Laden an Kunden.', because: 'Handytarif' },
    ],
  },
  'sponsor-for-sale': {
    matches: [
      {
        text: 'Arbeitsvisum zu verkaufen, Familie kann mit, Preis nach Absprache.',
        shows: 'Arbeitsvisum zu verkaufen',
      },
      {
        text: 'ich verkaufe Sponsorship für England, du suchst dir den job selbst',
        shows: 'verkaufe Sponsorship',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Ein Arbeitsvisum kann man nicht kaufen, die Behörde prüft jeden Antrag.',
        because: 'verneint',
      },
      { text: 'Wir verkaufen Brot und Kuchen und suchen Hilfe für den Samstag.', because: 'Bäckerei' },
    ],
  },
  'code-words': {
    matches: [
      { text: 'suche Läufer für heute abend, gute kohle', shows: 'suche Läufer', kind: 'chat' },
      {
        text: 'Boilerroom: Keiler gesucht, hohe Provision, Skript vorhanden, Retention Team sucht auch.',
        shows: 'Keiler gesucht',
      },
    ],
    misses: [
      { text: 'Läufer für den Stadtlauf melden sich am Stand, du gibst Nummern aus.', because: 'Sport' },
      { text: 'Der Keiler im Wildpark ist alt, Tierpfleger kümmern sich um ihn.', because: 'Tier' },
    ],
  },
  'employer-pays': {
    matches: [
      {
        text: 'Die Klinik übernimmt die Kosten für Visum und Flug, auch den Sprachkurs.',
        shows: 'Klinik übernimmt die Kosten',
      },
      {
        text: 'Das Visum wird vom Arbeitgeber bezahlt, ebenso der Umzug.',
        shows: 'Visum wird vom Arbeitgeber bezahlt',
      },
    ],
    misses: [
      {
        text: 'Sie tragen die Kosten der Anreise selbst, die Firma hilft bei der Suche nach einem Zimmer.',
        because: 'selbst bezahlt',
      },
      { text: 'Der Kunde zahlt an der Kasse mit Karte oder bar.', because: 'Kunde' },
    ],
  },
  'no-fee-notice': {
    matches: [
      {
        text: 'Wir erheben keine Gebühren von Bewerbern, melden Sie es, wenn jemand Geld will.',
        shows: 'Wir erheben keine Gebühren',
      },
      {
        text: 'Die Vermittlung ist kostenlos für Bewerber, das gilt für alle Stellen.',
        shows: 'kostenlos für Bewerber',
      },
    ],
    misses: [
      { text: 'Die Anmeldegebühr ist gering und wird sofort fällig.', because: 'das Gegenteil' },
      { text: 'Wir berechnen unseren Gästen das Frühstück extra.', because: 'Gäste' },
    ],
  },
  'contract-before-travel': {
    matches: [
      {
        text: 'Den Arbeitsvertrag erhalten Sie vor der Abreise, auf Deutsch und Spanisch.',
        shows: 'Arbeitsvertrag erhalten Sie vor der Abreise',
      },
      {
        text: 'Vor der Anreise bekommst du den Vertrag unterschrieben per Post.',
        shows: 'Vor der Anreise bekommst du den Vertrag',
      },
    ],
    misses: [
      { text: 'Den Vertrag gibt es nach der Ankunft im Büro.', because: 'danach' },
      { text: 'Vor der Abreise kontrollierst du das Auto der Mietkunden.', because: 'Autovermietung' },
    ],
  },
  'work-visa-named': {
    matches: [
      {
        text: 'Der Arbeitgeber beantragt das Visum im beschleunigten Verfahren für Sie.',
        shows: 'Arbeitgeber beantragt das Visum',
      },
      {
        text: 'Für diese Stelle ist die Blaue Karte möglich, wir helfen bei Formularen.',
        shows: 'Blaue Karte',
      },
    ],
    misses: [
      { text: 'Eine blaue Jacke und Sicherheitsschuhe bekommst du am ersten Tag.', because: 'Kleidung' },
      { text: 'Für das Praktikum ist kein besonderer Ausweis nötig, nur gute Laune.', because: 'kein Visum' },
    ],
  },
  'real-interview': {
    matches: [
      {
        text: 'Wir laden Sie zum Gespräch mit dem Team ein, danach gibt es Kaffee.',
        shows: 'Gespräch mit dem Team',
      },
      { text: 'Nach dem Telefonat folgt ein Probearbeitstag in der Werkstatt.', shows: 'Probearbeitstag' },
    ],
    misses: [
      { text: 'Du bist sofort dabei, ein Treffen braucht es nicht.', because: 'kein Gespräch' },
      { text: 'Das Radio bringt jeden Sonntag Interviews mit Leuten aus der Region.', because: 'Radio' },
    ],
  },
  'clear-duties-hours': {
    matches: [
      {
        text: 'Ihre Aufgaben: Regale füllen und kassieren, 30 Stunden pro Woche, 28 Urlaubstage.',
        shows: 'Aufgaben',
      },
      {
        text: 'Aufgaben sind Pflege und Dokumentation, Vergütung nach TVöD, 35 Stunden pro Woche.',
        shows: 'Aufgaben',
      },
    ],
    misses: [
      { text: 'Gute Leute gesucht, alles Weitere später, viel Geld.', because: 'nichts genannt' },
      { text: 'Der Urlaub am Meer war schön, dreißig Stunden Sonne in einer Woche.', because: 'Urlaub' },
    ],
  },
  'time-and-questions': {
    matches: [
      {
        text: 'Nehmen Sie sich Zeit für die Entscheidung, wir halten die Stelle zwei Wochen frei.',
        shows: 'Nehmen Sie sich Zeit',
      },
      {
        text: 'Fragen? Rufen Sie uns an, Frau Wirth sagt Ihnen alles zum Dienstplan.',
        shows: 'Rufen Sie uns an',
      },
    ],
    misses: [
      { text: 'Entscheide dich sofort, Fragen kosten nur Zeit.', because: 'das Gegenteil' },
      { text: 'Die Zeit vergeht schnell, der Markt schließt um acht.', because: 'anderes' },
    ],
  },
  'keeps-own-papers': {
    matches: [
      {
        text: 'Ihr Pass bleibt bei Ihnen, wir machen nur eine Kopie für das Amt.',
        shows: 'Pass bleibt bei Ihnen',
      },
      {
        text: 'Du kannst jederzeit kündigen und dein Zimmer noch zwei Wochen behalten.',
        shows: 'jederzeit kündigen',
      },
    ],
    misses: [
      { text: 'Den Pass bekommst du am Ende der Saison wieder.', because: 'wird behalten' },
      {
        text: 'Der Pass über die Alpen ist im Winter gesperrt, du fährst durch den Tunnel.',
        because: 'Bergpass',
      },
    ],
  },
  'public-channel': {
    matches: [
      {
        text: 'Die Stelle ist bei der Agentur für Arbeit gemeldet, Nummer auf Anfrage.',
        shows: 'Agentur für Arbeit',
      },
      { text: 'Bewerben Sie sich über EURES oder direkt bei unserer Baumschule.', shows: 'EURES' },
    ],
    misses: [
      { text: 'Unsere Agentur für Models freut sich auf dich, arbeite mit uns.', because: 'private Agentur' },
      { text: 'Das Amt des Kassierers im Verein ist frei.', because: 'Verein' },
    ],
  },
};
