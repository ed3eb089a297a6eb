// Italian: what each sign must and must not match. Invented texts.
import type { ExamplesBySign } from '../../define.ts';

export const examples: ExamplesBySign = {
  'easy-money-wording': {
    matches: [
      { text: 'Soldi facili senza capo e senza sveglia, serve solo il telefono.', shows: 'Soldi facili' },
      {
        text: 'ciao, vuoi guadagnare dal divano? ti spiego come faccio',
        shows: 'guadagnare dal divano',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Non sono soldi facili, nei campi si fatica, ma paghiamo ogni mese.', because: 'negato' },
      { text: 'Il corso insegna alle famiglie a mettere da parte qualcosa ogni mese.', because: 'risparmio' },
    ],
  },
  'guaranteed-result': {
    matches: [
      { text: 'Ti portiamo in Canada, garantiamo il lavoro a ogni iscritto.', shows: 'garantiamo il lavoro' },
      {
        text: 'tranquillo, visto garantito, finora è andata bene a tutti',
        shows: 'visto garantito',
        kind: 'chat',
      },
    ],
    misses: [
      { text: "Non garantiamo il lavoro, decide il direttore dopo l'incontro.", because: 'negato' },
      {
        text: 'Offriamo ore garantite, riposo garantito e straordinari secondo il CCNL.',
        because: 'promessa normale',
      },
    ],
  },
  'hired-without-interview': {
    matches: [
      {
        text: 'Magazzino in Norvegia, assunzione senza colloquio, manda nome e taglia.',
        shows: 'senza colloquio',
      },
      {
        text: 'complimenti, sei stata selezionata! domani il primo compito',
        shows: 'sei stata selezionata',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Nessuno viene preso senza colloquio, ti aspettiamo in officina.', because: 'negato' },
      { text: 'Il bar è aperto senza pausa, per il lavoro chiedi a Marta.', because: 'altro «senza»' },
    ],
  },
  'pay-for-minutes': {
    matches: [
      {
        text: 'Lavori 60 minuti al giorno e ricevi 150 euro al giorno, dove vuoi tu.',
        shows: '60 minuti al giorno',
      },
      {
        text: 'bastano due ore al giorno, pagamento giornaliero, 120 euro',
        shows: 'due ore al giorno, pagamento giornaliero',
        kind: 'chat',
      },
    ],
    misses: [
      { text: "Ripetizioni di latino, due ore dopo scuola, 15 euro all'ora.", because: 'paga oraria' },
      { text: 'Il pullman ci mette quaranta minuti fino allo stabilimento.', because: 'viaggio' },
    ],
  },
  'perks-without-duties': {
    matches: [
      {
        text: 'Volo pagato, alloggio gratis, pasti inclusi e feste in piscina, scrivi!',
        shows: 'Volo pagato',
      },
      {
        text: 'Ti offriamo tutto: alloggio gratis, biglietto pagato, bonus di benvenuto.',
        shows: 'alloggio gratis',
      },
    ],
    misses: [
      {
        text: 'Cuoco in albergo: mansioni di cucina, alloggio gratis, pasti inclusi, viaggio pagato.',
        because: 'mansioni indicate',
      },
      { text: 'La piscina comunale oggi è aperta e i bambini entrano gratis.', because: 'per il pubblico' },
    ],
  },
  'high-pay-without-experience': {
    matches: [
      {
        text: 'Senza esperienza, guadagni elevati e orario libero, dettagli dopo.',
        shows: 'Senza esperienza',
      },
      {
        text: 'Esperienza non richiesta, stipendio altissimo, cominci quando vuoi.',
        shows: 'stipendio altissimo',
      },
    ],
    misses: [
      {
        text: 'Operaio senza esperienza, 1.450 euro al mese, affiancamento in reparto.',
        because: 'paga normale',
      },
      { text: 'Stipendio elevato per chirurghi con dieci anni di reparto.', because: 'esperienza richiesta' },
    ],
  },
  'vague-duties': {
    matches: [
      { text: 'Lavoro per persone motivate, ottimi guadagni, il resto lo scopri dopo.', shows: 'Lavoro' },
      { text: 'Cerchiamo personale, guadagno di 300 euro al giorno, gruppo giovane.', shows: 'personale' },
    ],
    misses: [
      {
        text: 'Lavoro in cassa, mansioni: servire i clienti e riordinare, 60 euro al giorno.',
        because: 'mansioni indicate',
      },
      {
        text: 'Il nuovo deposito promette alti interessi, però la banca chiede una spesa.',
        because: 'non è un impiego',
      },
    ],
  },
  'lure-role-title': {
    matches: [
      { text: 'Operatori chat in Thailandia, volo pagato e alloggio gratis.', shows: 'Operatori chat' },
      {
        text: 'Cerchiamo te per inserimento dati, ti basta il telefono e chiunque può iniziare.',
        shows: 'inserimento dati',
      },
    ],
    misses: [
      {
        text: 'Operatore chat della nostra banca, sede a Udine, due anni di esperienza.',
        because: 'esperienza richiesta',
      },
      {
        text: 'Traduttrice giurata per il tribunale di Lecce, laurea obbligatoria.',
        because: 'titolo richiesto',
      },
    ],
  },
  'unnamed-employer': {
    matches: [
      {
        text: 'Azienda estera cerca quaranta giovani, si viaggia presto, chiedi in privato.',
        shows: 'Azienda estera',
      },
      {
        text: 'Importante azienda seleziona gente per fuori, il resto lo diciamo dopo.',
        shows: 'Importante azienda',
      },
    ],
    misses: [
      {
        text: 'Conserve Adriatiche Srl, azienda internazionale, cerca un meccanico ad Ancona.',
        because: 'azienda nominata',
      },
      {
        text: 'Telefonerai ai nostri clienti per chiedere se le scarpe vanno bene.',
        because: 'clienti del negozio',
      },
    ],
  },
  'refused-checks': {
    matches: [
      {
        text: 'La videochiamata non è possibile, il responsabile ha la camera rotta.',
        shows: 'videochiamata non è possibile',
      },
      {
        text: 'non fare troppe domande, lì ti spiegano tutto',
        shows: 'non fare troppe domande',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Videochiamata giovedì, e chi vuole visita prima il laboratorio.',
        because: 'si può controllare',
      },
      { text: 'Per ogni domanda sul contratto risponde la signora Pini.', because: 'domande benvenute' },
    ],
  },
  'odd-age-floor': {
    matches: [
      {
        text: "Prendiamo persone con almeno 22 anni per un'attività leggera al telefono.",
        shows: 'almeno 22 anni',
      },
      { text: 'Per entrare servono 23 anni compiuti e un numero attivo.', shows: '23 anni compiuti' },
    ],
    misses: [
      { text: 'Autista dai 18 anni con patente B, anche studenti.', because: 'età di legge' },
      { text: 'La nostra scuola esiste da 22 anni e cerca una maestra.', because: "non è l'età" },
    ],
  },
  'changed-story': {
    matches: [
      {
        text: "il posto non c'è più, ma puoi andare in un club a Bangkok",
        shows: "il posto non c'è più, ma",
        kind: 'chat',
      },
      {
        text: 'la destinazione è cambiata, vai in un altro paese, meglio così',
        shows: 'la destinazione è cambiata',
        kind: 'chat',
      },
    ],
    misses: [
      { text: "L'incontro è spostato a martedì, stesso ufficio.", because: 'solo la data' },
      { text: 'Lavori nel negozio di Siena come da accordo, nulla cambia.', because: 'niente cambia' },
    ],
  },
  'missing-licence': {
    matches: [
      { text: "La nostra agenzia porta gente a lavorare all'estero, scrivici.", shows: 'agenzia' },
      { text: "Intermediario per lavori all'estero, tanti posti, chiama.", shows: 'Intermediario' },
    ],
    misses: [
      {
        text: "Agenzia autorizzata, aut. min. 1182, inserisce infermieri all'estero.",
        because: 'autorizzazione indicata',
      },
      {
        text: 'Agenzia pubblicitaria di Torino cerca una grafica per la sede.',
        because: "non manda all'estero",
      },
    ],
  },
  'fee-to-get-job': {
    matches: [
      {
        text: 'Prima di cominciare a lavorare con noi versa la quota di iscrizione di 60 euro per una sola volta.',
        shows: 'versa la quota di iscrizione',
      },
      {
        text: 'ricevuto il pagamento ti mandiamo subito il contratto',
        shows: 'ricevuto il pagamento ti mandiamo',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Non chiediamo nessuna quota di iscrizione ai candidati.', because: 'negato' },
      {
        text: "La cliente paga una tassa se salta l'appuntamento dal parrucchiere.",
        because: 'pagano i clienti',
      },
    ],
  },
  'fee-visa-permit': {
    matches: [
      { text: 'Il visto costa 900 euro, metà si versa a noi.', shows: 'visto costa 900' },
      {
        text: 'devi pagare il nulla osta, poi domani parte la pratica',
        shows: 'pagare il nulla osta',
        kind: 'chat',
      },
    ],
    misses: [
      { text: "L'ospedale paga visto e volo, tu non spendi niente.", because: 'paga il datore' },
      {
        text: 'I diritti per il visto li paghi tu direttamente al consolato, noi non prendiamo soldi.',
        because: 'tassa ufficiale',
      },
    ],
  },
  'fee-training': {
    matches: [
      { text: 'Il corso è a pagamento, 150 euro, poi il posto è tuo.', shows: 'corso è a pagamento' },
      { text: 'prima acquista il corso online e ti sblocchiamo', shows: 'acquista il corso', kind: 'chat' },
    ],
    misses: [
      { text: "Il corso lo paga l'azienda e vale come orario di lavoro.", because: 'paga il datore' },
      {
        text: 'La biblioteca propone un corso di ceramica, iscrizioni fino a venerdì.',
        because: 'corso normale',
      },
    ],
  },
  'fee-check-medical': {
    matches: [
      {
        text: 'La visita medica è a tuo carico, 90 euro, e si fa tramite noi.',
        shows: 'visita medica è a tuo carico',
      },
      {
        text: "paga l'assicurazione di 70 euro, senza non si parte",
        shows: "paga l'assicurazione",
        kind: 'chat',
      },
    ],
    misses: [
      { text: "La visita medica è a carico dell'azienda, prenotiamo noi.", because: 'paga il datore' },
      { text: 'In studio il vaccino per i viaggiatori ha un prezzo diverso.', because: 'pazienti' },
    ],
  },
  'fee-kit-uniform': {
    matches: [
      {
        text: 'Il kit iniziale devi comprarlo, costa 79 euro, poi arrivano i clienti.',
        shows: 'kit iniziale devi comprarlo, costa',
      },
      { text: 'paga la divisa e il tesserino, te li spediamo', shows: 'paga la divisa', kind: 'chat' },
    ],
    misses: [
      { text: "Divisa e portatile li dà l'azienda, tu non compri nulla.", because: "li dà l'azienda" },
      { text: 'Aiuti i clienti a scegliere il portatile e lo imballi.', because: 'merce' },
    ],
  },
  'holding-deposit': {
    matches: [
      { text: 'Per bloccare il posto versa 100 euro entro stasera.', shows: 'bloccare il posto versa' },
      { text: 'La caparra è rimborsabile con il primo stipendio.', shows: 'caparra è rimborsabile' },
    ],
    misses: [
      { text: 'Nessuna caparra: il posto è tuo dopo la firma.', because: 'negato' },
      { text: 'Il cliente lascia una cauzione per la bici e tu la segni.', because: 'noleggio' },
    ],
  },
  'fee-room-before-arrival': {
    matches: [
      {
        text: "L'affitto va versato in anticipo, paga oggi la stanza.",
        shows: 'affitto va versato in anticipo',
      },
      {
        text: 'versa la caparra della stanza prima di venire',
        shows: 'versa la caparra della stanza prima',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'La stanza la vedi quando arrivi e paghi dal secondo mese.', because: "dopo l'arrivo" },
      { text: 'Gli ospiti pagano la camera alla reception, tu aiuti.', because: 'ospiti' },
    ],
  },
  'untraceable-payment': {
    matches: [
      {
        text: 'Ti chiediamo gentilmente di inviare la somma con Western Union e poi di mandarci una foto della ricevuta.',
        shows: 'inviare la somma con Western Union',
      },
      {
        text: 'compra due gift card al supermercato e dammi i codici',
        shows: 'compra due gift card',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Non paghiamo mai con carte regalo, lo stipendio va in banca.', because: 'negato' },
      { text: 'In edicola vendi giornali, bibite e ricariche.', because: 'merce' },
    ],
  },
  'early-id-papers': {
    matches: [
      {
        text: "Per tenerti il lavoro inviaci la carta d'identità oggi stesso.",
        shows: "inviaci la carta d'identità",
      },
      {
        text: 'documento fronte retro su whatsapp e faccio il contratto',
        shows: 'documento fronte retro',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Non mandare copie del documento, basta il curriculum.', because: 'negato' },
      { text: 'Dopo la firma del contratto controlliamo il documento in ufficio.', because: 'dopo la firma' },
    ],
  },
  'selfie-with-id': {
    matches: [
      {
        text: 'Fai un selfie con il documento vicino al viso, serve alle paghe.',
        shows: 'selfie con il documento',
      },
      {
        text: "Per l'assunzione fai il video riconoscimento dal link, tre minuti.",
        shows: 'video riconoscimento dal link',
      },
    ],
    misses: [
      { text: 'Una foto col cane per la pagina del gruppo va bene, se vuoi.', because: 'nessun documento' },
      {
        text: 'Allo sportello controlli la carta della cliente e apri un libretto.',
        because: 'lavoro in banca',
      },
    ],
  },
  'login-or-code': {
    matches: [
      {
        text: 'ora arriva un codice sms, mandamelo, così ti attivo',
        shows: 'codice sms, mandamelo',
        kind: 'chat',
      },
      { text: 'Comunica la password della banca per ricevere la paga.', shows: 'Comunica la password' },
    ],
    misses: [
      { text: 'Non dare mai il codice a nessuno, noi non lo chiediamo.', because: 'protezione' },
      { text: 'Scrivi codice pulito e lo rivedi con il gruppo.', because: 'programmazione' },
    ],
  },
  'passport-handed-over': {
    matches: [
      {
        text: "All'arrivo consegni il passaporto al capo per tutta la stagione.",
        shows: 'consegni il passaporto al capo',
      },
      { text: 'Teniamo i passaporti noi in ufficio fino a ottobre.', shows: 'Teniamo i passaporti' },
    ],
    misses: [
      {
        text: 'Il passaporto rimane a te, lo guardiamo solo il primo giorno.',
        because: 'resta al lavoratore',
      },
      { text: 'Chi trova un portafogli in albergo lo porta alla reception.', because: 'oggetto trovato' },
    ],
  },
  'papers-arranged': {
    matches: [
      { text: 'Facciamo tutti i documenti, anche se non hai studiato.', shows: 'Facciamo tutti i documenti' },
      {
        text: 'niente scuola? attestato senza esame in due giorni',
        shows: 'attestato senza esame',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Ti aiutiamo a tradurre i titoli e veniamo con te in ufficio.', because: 'aiuto onesto' },
      { text: 'Non accettiamo titoli falsi, li verifichiamo uno per uno.', because: 'negato' },
    ],
  },
  'lie-to-officials': {
    matches: [
      {
        text: 'alla frontiera dici che sei in vacanza, niente lavoro',
        shows: 'frontiera dici che sei in vacanza',
        kind: 'chat',
      },
      { text: 'Al controllo rispondi che vai da amici, basta quello.', shows: 'rispondi che vai da amici' },
    ],
    misses: [
      { text: 'Alla frontiera mostra il nulla osta e il contratto.', because: 'onesto' },
      { text: 'Guidi i turisti nel castello e racconti le leggende.', because: 'guida' },
    ],
  },
  'demanded-secrecy': {
    matches: [
      { text: 'non dirlo a nessuno, se no il posto salta', shows: 'non dirlo a nessuno', kind: 'chat' },
      {
        text: 'Non parlarne con la tua famiglia, così poi gli fai una sorpresa.',
        shows: 'Non parlarne con la tua famiglia',
      },
    ],
    misses: [
      { text: 'Dillo pure agli amici, cerchiamo ancora due persone.', because: 'nessun segreto' },
      { text: 'Vale il segreto professionale, anche fuori orario.', because: 'dovere' },
    ],
  },
  'come-alone': {
    matches: [
      { text: 'vieni da sola, la tua amica resta a casa', shows: 'vieni da sola', kind: 'chat' },
      {
        text: "Il colloquio è nella camera d'albergo 214, non chiedere in portineria.",
        shows: "colloquio è nella camera d'albergo",
      },
    ],
    misses: [
      { text: 'Puoi venire con chi vuoi, ci vediamo in municipio.', because: 'accompagnata' },
      { text: 'Pulisci le camere con una collega e segnali i guasti.', because: 'pulizie' },
    ],
  },
  'phone-taken': {
    matches: [
      { text: 'La prima settimana consegni il telefono in ufficio.', shows: 'consegni il telefono' },
      {
        text: 'Il cellulare va lasciato al guardiano, si chiama dal nostro.',
        shows: 'cellulare va lasciato',
      },
    ],
    misses: [
      { text: 'Il telefono resta a te e ne ricevi uno aziendale.', because: 'resta' },
      { text: 'Accetti telefoni da riparare e scrivi la ricevuta.', because: 'merce' },
    ],
  },
  'locked-site': {
    matches: [
      {
        text: "Non si può uscire dalla struttura, dentro c'è tutto.",
        shows: 'Non si può uscire dalla struttura',
      },
      {
        text: 'Abiti in un complesso sorvegliato, la spesa la facciamo noi.',
        shows: 'complesso sorvegliato',
      },
    ],
    misses: [
      { text: "Il campo è aperto e ogni ora c'è il bus per il paese.", because: 'aperto' },
      { text: 'Da guardia controlli le finestre del museo la sera.', because: 'lavoro di guardia' },
    ],
  },
  'trapped-already': {
    matches: [
      { text: 'non posso andarmene, aiutami per favore', shows: 'non posso andarmene', kind: 'chat' },
      {
        text: 'mi hanno preso il passaporto e il padrone urla',
        shows: 'mi hanno preso il passaporto',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Non posso venire lunedì, ho il bimbo malato.', because: 'appuntamento' },
      { text: 'Il collega mi ha dato le chiavi, torno a casa.', because: 'quotidiano' },
    ],
  },
  'blocked-outside-help': {
    matches: [
      {
        text: 'non andare dalla polizia, senza carte non ti ascoltano',
        shows: 'non andare dalla polizia',
        kind: 'chat',
      },
      { text: 'La polizia ti arresta se esci, quindi stai buono.', shows: 'polizia ti arresta' },
    ],
    misses: [
      { text: 'Vai dai carabinieri se ti tolgono il passaporto, è gratis.', because: 'consiglia aiuto' },
      { text: 'La polizia locale assume agenti con concorso.', because: 'lavoro' },
    ],
  },
  'act-now': {
    matches: [
      { text: 'Ultimi posti, scrivi oggi o resti fuori.', shows: 'Ultimi posti' },
      { text: "Ultima occasione per l'estate al mare, decidi.", shows: 'Ultima occasione' },
    ],
    misses: [
      { text: 'Nessuna fretta, pensaci e scrivici la prossima settimana.', because: 'senza fretta' },
      { text: "Davanti alla fabbrica c'è parcheggio per tutti.", because: 'parcheggio' },
    ],
  },
  'leave-within-days': {
    matches: [
      { text: "Lavoro all'estero, partenza domani, basta una borsa.", shows: 'partenza domani' },
      { text: 'parti dopodomani, il biglietto te lo mando stasera', shows: 'parti dopodomani', kind: 'chat' },
    ],
    misses: [
      { text: 'La partenza la scegli tu, il contratto inizia a marzo.', because: 'tempo' },
      { text: 'Le cicogne volano a sud e tu le conti per la riserva.', because: 'uccelli' },
    ],
  },
  'pressure-when-asked': {
    matches: [
      { text: 'vuoi il lavoro o no? ho altri', shows: 'vuoi il lavoro o no', kind: 'chat' },
      { text: 'mi fai perdere tempo con queste storie', shows: 'mi fai perdere tempo', kind: 'chat' },
    ],
    misses: [
      { text: 'Chiedi pure, oggi ho tempo e ti spiego i turni.', because: 'domande benvenute', kind: 'chat' },
      { text: 'Gli altri candidati avranno risposta venerdì, grazie.', because: 'messaggio cortese' },
    ],
  },
  'contract-unread': {
    matches: [
      {
        text: "Il contratto lo vedi all'arrivo, firmano tutti insieme.",
        shows: "contratto lo vedi all'arrivo",
      },
      { text: 'non serve contratto, da noi conta la parola', shows: 'non serve contratto', kind: 'chat' },
    ],
    misses: [
      { text: 'Il contratto te lo mandiamo due settimane prima, leggilo con calma.', because: 'prima' },
      { text: 'Sul posto ti mostriamo la camera e la cucina.', because: 'altro' },
    ],
  },
  'move-to-messenger': {
    matches: [
      { text: 'Interessata? Scrivimi su Telegram, qui non leggo.', shows: 'Scrivimi su Telegram' },
      {
        text: "Aggiungi questo numero su WhatsApp e di' il tuo nome.",
        shows: 'Aggiungi questo numero su WhatsApp',
      },
    ],
    misses: [
      { text: 'Candidature solo dal modulo del nostro sito.', because: 'via normale' },
      { text: 'Curi i canali del museo e prepari i post.', because: 'lavoro sui media' },
    ],
  },
  'messenger-only-contact': {
    matches: [
      {
        text: 'Gente per lavoro, buona paga, scrivimi su WhatsApp, non chiamare.',
        shows: 'scrivimi su WhatsApp',
      },
      { text: 'Contattami su Telegram, il resto lo spiego lì.', shows: 'Contattami su Telegram' },
    ],
    misses: [
      { text: 'Il vivaio risponde a info@vivaio-betulla.example o in negozio.', because: 'altre vie' },
      { text: 'Il giornalino esce il venerdì, domande in segreteria.', because: 'nessun messaggio' },
    ],
  },
  'added-to-group': {
    matches: [
      {
        text: 'ti ho aggiunta al gruppo, lì ci sono i compiti',
        shows: 'ti ho aggiunta al gruppo',
        kind: 'chat',
      },
      {
        text: 'Entra nel nostro canale Telegram, compiti ogni mattina.',
        shows: 'Entra nel nostro canale Telegram',
      },
    ],
    misses: [
      { text: "All'asilo segui un gruppo di dodici bimbi.", because: 'bambini' },
      { text: 'Il gruppo di corsa si trova il mercoledì al lago.', because: 'sport' },
    ],
  },
  'unknown-app-or-portal': {
    matches: [
      {
        text: 'Per iniziare registrati sulla piattaforma con il codice di Anna.',
        shows: 'registrati sulla piattaforma',
      },
      { text: 'scarica la nostra app dal link e vedi i soldi', shows: 'scarica la nostra app', kind: 'chat' },
    ],
    misses: [
      { text: 'Registrati dal medico di base e porta la tessera.', because: 'medico' },
      { text: 'Provi i pagamenti e descrivi gli errori.', because: 'test' },
    ],
  },
  'abroad-all-paid': {
    matches: [
      { text: "Lavoro all'estero: volo pagato, alloggio gratis, pasti inclusi.", shows: "all'estero" },
      { text: "Parti all'estero, visto gratis, biglietto offerto, casa inclusa.", shows: "all'estero" },
    ],
    misses: [
      {
        text: "All'estero la casa e il viaggio li paghi tu, ti aiutiamo a cercare.",
        because: 'paga il lavoratore',
      },
      { text: 'La mensa di Bari è aperta a tutti, la stanza la trovi da te.', because: 'in patria' },
    ],
  },
  'work-on-tourist-visa': {
    matches: [
      { text: 'Entri con visto turistico e poi lavori subito.', shows: 'Entri con visto turistico' },
      { text: 'parti come turista, le carte le cambiamo lì', shows: 'parti come turista', kind: 'chat' },
    ],
    misses: [
      { text: 'Con il visto turistico non si lavora, aspettiamo quello giusto.', because: 'negato' },
      { text: 'Accompagni i turisti in centro e parli inglese.', because: 'guida' },
    ],
  },
  'denied-visa-need': {
    matches: [
      { text: 'Lavoro oltreoceano, il visto non serve, hai il passaporto.', shows: 'visto non serve' },
      { text: 'non serve il visto, nessuno chiede', shows: 'non serve il visto', kind: 'chat' },
    ],
    misses: [
      {
        text: 'I cittadini UE non hanno bisogno del visto, agli altri chiediamo il nulla osta.',
        because: 'libera circolazione',
      },
      { text: 'Visto valido obbligatorio, la pratica dura tre mesi.', because: 'visto richiesto' },
    ],
  },
  'odd-route': {
    matches: [
      {
        text: 'Voli a Bangkok, da lì in macchina fino al posto.',
        shows: 'Voli a Bangkok, da lì in macchina',
      },
      {
        text: 'in aeroporto qualcuno ti aspetta e ti porta oltre il confine, zitto',
        shows: 'qualcuno ti aspetta e ti porta oltre il confine',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Voli a Oslo e il custode ti aspetta con un cartello.', because: 'arrivo normale' },
      { text: 'Il bus passa per due paesi e ferma davanti alla fabbrica.', because: 'tragitto' },
    ],
  },
  'irregular-crossing': {
    matches: [
      {
        text: 'andiamo di notte oltre il confine, un uomo conosce la strada',
        shows: 'di notte oltre il confine',
        kind: 'chat',
      },
      { text: 'Entri senza timbro sul passaporto, nessuno guarda.', shows: 'senza timbro sul passaporto' },
    ],
    misses: [
      { text: 'La gita passa di giorno nel bosco fino al rifugio.', because: 'gita' },
      { text: "Senza timbro sulla tessera non c'è sconto in mensa.", because: 'altro timbro' },
    ],
  },
  'unclear-destination': {
    matches: [
      { text: "L'indirizzo lo saprai in aeroporto, facciamo sempre così.", shows: 'indirizzo lo saprai' },
      { text: 'Il posto è da qualche parte in Asia, vedremo quale.', shows: 'da qualche parte in Asia' },
    ],
    misses: [
      { text: 'Indirizzo: via del Porto 12, Rimini, parcheggio nel cortile.', because: 'indicato' },
      { text: "La sala te la dice la signora all'ingresso.", because: 'solo la sala' },
    ],
  },
  'debt-from-travel': {
    matches: [
      { text: 'Il biglietto viene scalato per cinque mesi.', shows: 'biglietto viene scalato' },
      {
        text: 'ti anticipo il viaggio, poi ripaghi piano piano',
        shows: 'ti anticipo il viaggio, poi',
        kind: 'chat',
      },
    ],
    misses: [
      { text: "Il viaggio lo paga l'azienda e non toglie niente.", because: 'paga il datore' },
      { text: 'In agenzia viaggi vendi biglietti e prepari gite.', because: 'agenzia viaggi' },
    ],
  },
  'penalty-for-leaving': {
    matches: [
      {
        text: 'Chi lascia prima della fine paga 800 euro alla ditta.',
        shows: 'Chi lascia prima della fine paga',
      },
      { text: "C'è una penale se te ne vai, 2.000 euro.", shows: 'penale se te ne vai' },
    ],
    misses: [
      { text: 'Puoi dimetterti con quindici giorni, senza multe.', because: 'libera' },
      { text: 'Chi viaggia senza biglietto prende la multa, tu controlli i treni.', because: 'controllore' },
    ],
  },
  'withheld-pay': {
    matches: [
      { text: 'La paga arriva solo alla fine della raccolta.', shows: 'paga arriva solo alla fine' },
      { text: 'Il primo mese è gratis, è la nostra regola.', shows: 'primo mese è gratis' },
    ],
    misses: [
      { text: 'Lo stipendio arriva il dieci di ogni mese in banca.', because: 'puntuale' },
      { text: 'A fine turno conti la cassa e segni tutto.', because: 'cassa' },
    ],
  },
  'tied-live-in': {
    matches: [
      {
        text: 'Vivi con la famiglia giorno e notte, accanto alla nonna.',
        shows: 'Vivi con la famiglia giorno e notte',
      },
      {
        text: 'Il tuo permesso è legato alla famiglia, solo lì lavori.',
        shows: 'permesso è legato alla famiglia',
      },
    ],
    misses: [
      { text: 'Aiuto in casa quattro ore al mattino, abiti da te.', because: 'casa propria' },
      { text: 'Famiglia cerca babysitter due sere al mese a Lucca.', because: 'saltuario' },
    ],
  },
  'excess-hours': {
    matches: [
      { text: "Il lavoro è sette giorni su sette, il riposo è d'inverno.", shows: 'sette giorni su sette' },
      { text: 'Orario di 14 ore al giorno, il caffè lo offriamo.', shows: '14 ore al giorno' },
    ],
    misses: [
      { text: 'Cinque giorni, otto ore, straordinari recuperati.', because: 'orario normale' },
      { text: 'Il museo apre tutta la settimana, tu hai due riposi.', because: 'apertura' },
    ],
  },
  'bonus-to-recruit': {
    matches: [
      {
        text: 'Per ogni amico che porti ricevi 100 euro di premio.',
        shows: 'Per ogni amico che porti ricevi',
      },
      {
        text: 'porta le amiche e guadagni 50 euro a testa',
        shows: 'porta le amiche e guadagni',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Porta gli amici alla festa aziendale, ci sarà musica.', because: 'festa' },
      { text: 'Alla nascita di un figlio la ditta dà un premio.', because: 'altro premio' },
    ],
  },
  'demanded-age-sex-looks': {
    matches: [
      {
        text: 'Per il nostro locale cerchiamo ragazze di bella presenza, la foto è obbligatoria.',
        shows: 'ragazze di bella presenza',
      },
      { text: 'Serata in villa: ragazze dai 18 ai 26, gonna e sorriso.', shows: 'ragazze dai 18 ai 26' },
    ],
    misses: [
      { text: "Donne e uomini benvenuti, l'età non conta.", because: 'per tutti' },
      { text: 'Prepari belle vetrine nel negozio di moda.', because: 'vetrine' },
    ],
  },
  'body-photos': {
    matches: [
      { text: 'Con la domanda manda foto a figura intera e altezza.', shows: 'foto a figura intera' },
      {
        text: 'ancora qualche foto in bikini, il cliente vuole vedere',
        shows: 'foto in bikini',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'La foto nel curriculum non serve.', because: 'negato' },
      { text: 'Nel negozio vendi bikini e cuffie per tutti.', because: 'merce' },
    ],
  },
  'undress-or-webcam-test': {
    matches: [
      {
        text: 'spogliati davanti alla camera, è solo una prova',
        shows: 'spogliati davanti alla camera',
        kind: 'chat',
      },
      { text: 'Per il book serve foto nuda, manda entro sera.', shows: 'foto nuda, manda' },
    ],
    misses: [
      { text: 'Nessuno deve spogliarsi, fotografiamo giacche.', because: 'negato' },
      { text: 'Davanti alla telecamera presenti pentole, vestito libero.', because: 'video' },
    ],
  },
  'entertainment-euphemism': {
    matches: [
      { text: "Accompagnatrici di lusso per cene, l'abito lo diamo noi.", shows: 'Accompagnatrici di lusso' },
      { text: 'Compagnia a imprenditori in barca, mance alte.', shows: 'Compagnia a imprenditori' },
    ],
    misses: [
      { text: 'Accompagnare anziani dal medico, serve la patente.', because: 'anziani' },
      { text: 'Scuola di ballo cerca insegnante di valzer.', because: 'ballo' },
    ],
  },
  'minor-sought': {
    matches: [
      {
        text: "Agenzia cerca ragazze dai 15 anni per sfilate all'estero.",
        shows: 'ragazze dai 15 anni per sfilate',
      },
      { text: 'hai 16 anni, va bene lo stesso, parti con noi', shows: 'hai 16 anni, va bene', kind: 'chat' },
    ],
    misses: [
      { text: 'Lavoro estivo per studenti dai 16 anni in biblioteca.', because: 'estivo' },
      { text: 'Chi non ha 18 anni non può fare i turni di notte.', because: 'negato' },
    ],
  },
  'love-then-job': {
    matches: [
      { text: 'ti amo, ho un lavoro per te, vieni qui', shows: 'ti amo, ho un lavoro per te', kind: 'chat' },
      {
        text: 'vivremo insieme e lavori nel bar di un amico',
        shows: 'vivremo insieme e lavori',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Amo il mio lavoro e da quando sono qui rido di più.', because: 'gioia' },
      { text: 'Ci trasferiamo a Parma, lui insegna, io cerco in un negozio.', because: 'coppia' },
    ],
  },
  'use-your-account': {
    matches: [
      {
        text: 'Ricevi bonifici per noi e li trasferisci ai fornitori, il resto è tuo.',
        shows: 'Ricevi bonifici per noi e li trasferisci',
      },
      {
        text: 'soldi sul tuo conto, li giri a noi, 5 per cento tuo',
        shows: 'soldi sul tuo conto, li giri',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: "Lo stipendio arriva sul tuo conto, l'IBAN lo dai alle paghe dopo la firma.",
        because: 'stipendio',
      },
      {
        text: 'La banca avverte: chi presta il conto ai truffatori risponde di riciclaggio.',
        because: 'avviso',
      },
    ],
  },
  'crypto-buying-job': {
    matches: [
      {
        text: "Compri bitcoin per noi e li mandi all'indirizzo della ditta.",
        shows: 'Compri bitcoin per noi',
      },
      { text: 'i soldi in usdt converti e invii, facile', shows: 'soldi in usdt converti', kind: 'chat' },
    ],
    misses: [
      { text: 'La borsa cerca tecnici che proteggano gli scambi in bitcoin.', because: 'azienda vera' },
      { text: 'A scuola il prof spiega le criptovalute.', because: 'lezione' },
    ],
  },
  'cheque-then-forward': {
    matches: [
      {
        text: "Versi l'assegno in banca e mandi il resto al fornitore.",
        shows: "Versi l'assegno in banca e mandi",
      },
      {
        text: "deposita l'assegno e compra i mobili dal nostro fornitore",
        shows: "deposita l'assegno e compra",
        kind: 'chat',
      },
    ],
    misses: [
      { text: "L'assegno del concorso lo incassi nella tua banca.", because: 'premio' },
      { text: 'I clienti pagano con carta, niente assegni.', because: 'cassa' },
    ],
  },
  'parcel-forwarding': {
    matches: [
      {
        text: "Ricevi pacchi e li rispedisci con un'altra etichetta.",
        shows: 'Ricevi pacchi e li rispedisci',
      },
      {
        text: "i pacchi arrivano a casa tua e li rispedisci all'estero",
        shows: 'pacchi arrivano a casa tua e li rispedisci',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'In magazzino etichetti e carichi i furgoni.', because: 'magazzino' },
      { text: 'La vicina prende i miei pacchi quando lavoro.', because: 'vicini' },
    ],
  },
  'rented-account': {
    matches: [
      {
        text: 'Affittiamo conti correnti, 300 euro al mese, discrezione.',
        shows: 'Affittiamo conti correnti, 300 euro',
      },
      { text: 'apri un conto per noi e prendi 150 euro', shows: 'apri un conto per noi', kind: 'chat' },
    ],
    misses: [
      { text: 'La banca ti aiuta a scegliere il conto per la paga.', because: 'conto proprio' },
      { text: 'Affittiamo bici al lago e cerchiamo aiuto.', because: 'bici' },
    ],
  },
  'likes-and-ratings': {
    matches: [
      { text: 'Recensisci hotel e guadagni 100 euro dal telefono.', shows: 'Recensisci hotel e guadagni' },
      {
        text: "metti like e manda lo screenshot, 2 euro l'uno",
        shows: 'metti like e manda lo screenshot',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Rispondi alle recensioni degli ospiti e ringrazi la cucina.', because: 'ospiti' },
      { text: 'Non compriamo like, prepari i post del museo.', because: 'negato' },
    ],
  },
  'top-up-to-go-on': {
    matches: [
      { text: 'Deposita per sbloccare il prossimo gruppo.', shows: 'Deposita per sbloccare' },
      {
        text: 'hai il saldo negativo, ricarica e vai avanti',
        shows: 'saldo negativo, ricarica',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'La tessera della mensa la ricarichi alla macchinetta.', because: 'mensa' },
      { text: 'Il compito seguente si apre dopo la prova, senza costi.', because: 'corso' },
    ],
  },
  'pay-to-withdraw': {
    matches: [
      { text: 'Per il prelievo devi versare prima il 12 per cento.', shows: 'prelievo devi versare' },
      {
        text: 'per prelevare serve il pagamento della commissione',
        shows: 'prelevare serve il pagamento',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Lo stipendio arriva ogni mese senza alcun costo.', because: 'paga' },
      { text: 'I clienti usano lo sportello, tu lo rifornisci.', because: 'sportello' },
    ],
  },
  'small-payout-first': {
    matches: [
      { text: 'primo compito, 10 euro subito, prova', shows: 'primo compito, 10 euro subito', kind: 'chat' },
      { text: 'Le prime 30 persone ricevono un bonus oggi.', shows: 'prime 30 persone ricevono' },
    ],
    misses: [
      { text: 'La prima busta arriva a maggio, la prova è pagata.', because: 'paga normale' },
      { text: 'I primi trenta ospiti del bar hanno un biscotto.', because: 'promozione' },
    ],
  },
  'picked-without-applying': {
    matches: [
      {
        text: 'Buongiorno, è stato selezionato per un posto da remoto, risponda.',
        shows: 'è stato selezionato',
      },
      {
        text: 'abbiamo trovato il tuo profilo e vogliamo farti una proposta',
        shows: 'abbiamo trovato il tuo profilo',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Grazie per la domanda, signora Villa, la invitiamo a Novara.', because: 'domanda vera' },
      { text: 'Il gruppo sceglie insieme i quadri per la mostra.', because: 'altra scelta' },
    ],
  },
  'scripted-opener': {
    matches: [
      {
        text: 'Salve, sono Lena delle risorse umane, come va oggi?',
        shows: 'sono Lena delle risorse umane',
        kind: 'chat',
      },
      { text: 'posso presentarti un lavoro? ci metto poco', shows: 'posso presentarti', kind: 'chat' },
    ],
    misses: [
      {
        text: 'Ciao Tommaso, sono Pia del forno Lenti, sei venuto lunedì.',
        because: 'conosce la domanda',
        kind: 'chat',
      },
      {
        text: "Ti richiamo stasera, sono sotto la scuola e non trovo l'entrata.",
        because: 'quotidiano',
        kind: 'chat',
      },
    ],
  },
  'reply-with-code': {
    matches: [
      { text: 'se ti va, rispondi con sì', shows: 'rispondi con sì', kind: 'chat' },
      { text: 'Interessati? Commenta info e ti scriviamo.', shows: 'Commenta info' },
    ],
    misses: [
      { text: 'Rispondimi se sabato puoi venire al turno.', because: 'turno', kind: 'chat' },
      { text: 'Nel sondaggio gli ospiti segnano una casella e tu conti.', because: 'sondaggio' },
    ],
  },
  'chat-only-interview': {
    matches: [
      { text: 'Il colloquio è via chat, niente audio, dieci minuti.', shows: 'colloquio è via chat' },
      { text: 'Facciamo la selezione su Telegram, sei domande.', shows: 'selezione su Telegram' },
    ],
    misses: [
      { text: "Il colloquio è da noi, poi vedi l'officina.", because: 'di persona' },
      { text: 'Rispondi ai clienti in chat e al telefono.', because: 'assistenza' },
    ],
  },
  'group-praise': {
    matches: [
      {
        text: 'grazie tutor, oggi ho prelevato altri 90 euro',
        shows: 'grazie tutor, oggi ho prelevato',
        kind: 'chat',
      },
      {
        text: 'ho prelevato oggi 230 euro, funziona davvero',
        shows: 'ho prelevato oggi 230 euro',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Grazie a tutti per la bella festa, cibo ottimo.', because: 'grazie vero', kind: 'chat' },
      { text: 'ho speso 40 euro per il treno, davvero tanto', because: 'spesa', kind: 'chat' },
    ],
  },
  'location-or-family-details': {
    matches: [
      { text: 'mandami la posizione in tempo reale', shows: 'mandami la posizione', kind: 'chat' },
      {
        text: 'Servono nome e indirizzo dei tuoi genitori e un video.',
        shows: 'indirizzo dei tuoi genitori',
      },
    ],
    misses: [
      { text: 'Mandami la via della festa, arrivo dopo.', because: 'incontro', kind: 'chat' },
      { text: 'Dopo la firma indichi una persona da chiamare in emergenza.', because: 'emergenza' },
    ],
  },
  'mixed-language': {
    matches: [
      { text: 'Caro fortunato candidato, la piattaforma paga ogni dì.', shows: 'Caro fortunato candidato' },
      {
        text: 'Cerchiamo lavoratori cooperativi, trattamento salariale, tempo proprio.',
        shows: 'lavoratori cooperativi',
      },
    ],
    misses: [
      { text: 'Buongiorno, io imparo italiano, scrivete piano grazie.', because: 'chi impara' },
      { text: 'Gentile signor Conti, in allegato i turni di maggio.', because: 'lettera' },
    ],
  },
  threats: {
    matches: [
      { text: 'sappiamo dove abiti, pensaci bene', shows: 'sappiamo dove abiti', kind: 'chat' },
      {
        text: 'paga oggi, altrimenti la polizia arriva',
        shows: 'paga oggi, altrimenti la polizia',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Sappiamo dove cercare casa e aiutiamo gli inquilini.', because: 'aiuto' },
      { text: 'Non te ne pentirai, la torta è buona.', because: 'negato' },
    ],
  },
  'image-blackmail': {
    matches: [
      { text: '500 euro o le foto vanno alla tua famiglia', shows: '500 euro o le foto', kind: 'chat' },
      {
        text: 'manda i soldi altrimenti pubblico tutto',
        shows: 'manda i soldi altrimenti pubblico',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Le foto della festa arrivano lunedì alla squadra.', because: 'festa' },
      { text: 'I video li monti in ufficio col nostro computer.', because: 'montaggio' },
    ],
  },
  'pose-and-persuade-role': {
    matches: [
      {
        text: 'Devi creare fiducia e far investire persone lontane, testi pronti.',
        shows: 'creare fiducia e far investire',
      },
      { text: 'Lavori con profili inventati, la sera.', shows: 'profili inventati' },
    ],
    misses: [
      { text: 'Conquistare la fiducia dei pazienti e aiutarli ogni giorno.', because: 'cura' },
      { text: 'Controlli le segnalazioni e tieni pulito il sito.', because: 'moderazione' },
    ],
  },
  'online-gambling-work': {
    matches: [
      {
        text: 'Assistenza per casinò online in Asia, italiano basta.',
        shows: 'Assistenza per casinò online',
      },
      { text: 'Casinò online cerca promoter per i gruppi.', shows: 'Casinò online cerca promoter' },
    ],
    misses: [
      { text: 'Il casinò di Sanremo cerca un cuoco, contratto nazionale.', because: 'cucina' },
      { text: 'Sportello per chi gioca troppo: ascolti e fissi visite.', because: 'aiuto' },
    ],
  },
  'carry-or-collect': {
    matches: [
      { text: 'Ritiri buste da anziani e le porti dove diciamo.', shows: 'Ritiri buste da anziani' },
      {
        text: 'porta una valigia oltre confine, 500 euro, non guardare',
        shows: 'porta una valigia oltre confine',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'In hotel porti le valigie in camera e parcheggi.', because: 'albergo' },
      { text: 'Dagli anziani ritiri ricette e porti medicine.', because: 'farmacia' },
    ],
  },
  'unasked-denials': {
    matches: [
      { text: 'È tutto legale, non avere paura.', shows: 'tutto legale' },
      { text: 'non è una truffa, gente onesta, scrivi', shows: 'non è una truffa', kind: 'chat' },
    ],
    misses: [
      { text: 'Il sindacato spiega paga e orari agli stagionali.', because: 'consulenza' },
      { text: 'Chi ha bevuto non può guidare il muletto.', because: 'regola' },
    ],
  },
  'easy-pickup-pay': {
    matches: [
      {
        text: 'Ritiro auto, 400 euro a viaggio, soldi subito.',
        shows: 'auto, 400 euro a viaggio, soldi subito',
      },
      {
        text: 'lavoretto di un giorno, 600 euro in mano, aspetti e consegni',
        shows: 'lavoretto di un giorno, 600 euro in mano',
        kind: 'chat',
      },
    ],
    misses: [
      { text: "Aiuto trasloco sabato, 10 euro all'ora, contratto.", because: 'paga normale' },
      { text: "Prendi i bimbi a scuola, 9 euro all'ora.", because: 'cura' },
    ],
  },
  'cash-no-contract': {
    matches: [
      { text: 'In cantiere pagano in nero, ogni venerdì.', shows: 'in nero' },
      { text: 'Contanti in mano, niente contratto, il sabato.', shows: 'Contanti in mano, niente contratto' },
    ],
    misses: [
      { text: 'Non paghiamo in nero, tutti hanno il contratto.', because: 'negato' },
      { text: 'Vendi telefoni e piani ricaricabili.', because: 'telefoni' },
    ],
  },
  'sponsor-for-sale': {
    matches: [
      { text: 'Vendo nulla osta, anche per la moglie.', shows: 'Vendo nulla osta' },
      { text: 'visti in vendita, il lavoro lo cerchi tu', shows: 'visti in vendita', kind: 'chat' },
    ],
    misses: [
      { text: 'Il nulla osta non si compra, lo Stato controlla.', because: 'negato' },
      { text: 'Vendiamo pane e torte e cerchiamo aiuto.', because: 'forno' },
    ],
  },
  'code-words': {
    matches: [
      { text: 'cerco prestanome per stasera, bei soldi', shows: 'cerco prestanome', kind: 'chat' },
      { text: 'Servono teste di legno, massimo silenzio.', shows: 'Servono teste di legno' },
    ],
    misses: [
      { text: 'Cerchiamo un corriere con patente per i pacchi del negozio.', because: 'corriere vero' },
      { text: 'Il maneggio cerca chi pulisce i box dei cavalli.', because: 'animali' },
    ],
  },
  'employer-pays': {
    matches: [
      { text: "L'ospedale paga il visto e il corso di lingua.", shows: 'ospedale paga il visto' },
      {
        text: "La visita medica è a carico dell'azienda, come il viaggio.",
        shows: "visita medica è a carico dell'azienda",
      },
    ],
    misses: [
      { text: 'Il viaggio lo paghi da solo, ti aiutiamo con la casa.', because: 'paga il lavoratore' },
      { text: 'Il cliente paga alla cassa con carta.', because: 'cliente' },
    ],
  },
  'no-fee-notice': {
    matches: [
      { text: 'Non chiediamo denaro a chi cerca lavoro.', shows: 'Non chiediamo denaro' },
      { text: 'Il servizio è gratuito per i candidati, sempre.', shows: 'gratuito per i candidati' },
    ],
    misses: [
      { text: 'La quota è bassa e si versa subito.', because: 'il contrario' },
      { text: 'Gli ospiti pagano a parte la colazione.', because: 'ospiti' },
    ],
  },
  'contract-before-travel': {
    matches: [
      {
        text: 'Il contratto arriva prima della partenza, in due lingue.',
        shows: 'contratto arriva prima della partenza',
      },
      {
        text: 'Prima di partire ricevi il contratto firmato.',
        shows: 'Prima di partire ricevi il contratto',
      },
    ],
    misses: [
      { text: 'Il contratto lo danno dopo, in ufficio.', because: 'dopo' },
      { text: "Prima del viaggio controlli l'auto del cliente.", because: 'noleggio' },
    ],
  },
  'work-visa-named': {
    matches: [
      { text: 'Il datore chiede il nulla osta per te.', shows: 'datore chiede il nulla osta' },
      {
        text: 'Entri in Italia con il visto per lavoro, ti aiutiamo con la domanda.',
        shows: 'visto per lavoro',
      },
    ],
    misses: [
      { text: 'Giacca blu e scarpe il primo giorno.', because: 'abiti' },
      { text: 'Per lo stage non serve alcun titolo.', because: 'niente visto' },
    ],
  },
  'real-interview': {
    matches: [
      { text: 'Colloquio in sede e visita al reparto.', shows: 'Colloquio in sede' },
      { text: "Dopo la telefonata c'è una giornata di prova in laboratorio.", shows: 'giornata di prova' },
    ],
    misses: [
      { text: 'Inizi subito, vedersi non serve.', because: 'nessun incontro' },
      { text: 'La radio trasmette interviste la domenica.', because: 'radio' },
    ],
  },
  'clear-duties-hours': {
    matches: [
      { text: 'Mansioni: cassa e riordino, 30 ore settimanali, ferie pagate.', shows: 'Mansioni' },
      { text: 'I compiti: assistenza e cartelle, 36 ore settimanali, tredicesima.', shows: 'compiti' },
    ],
    misses: [
      { text: 'Gente in gamba, il resto dopo, molti soldi.', because: 'niente indicato' },
      { text: 'Le ferie al mare sono state belle, trenta ore di sole.', because: 'vacanze' },
    ],
  },
  'time-and-questions': {
    matches: [
      { text: 'Prenditi il tempo che vuoi, teniamo il posto due settimane.', shows: 'Prenditi il tempo' },
      { text: 'Dubbi? Chiama in negozio, Ines spiega i turni.', shows: 'Chiama in negozio' },
    ],
    misses: [
      { text: 'Decidi subito, chiedere fa solo perdere tempo.', because: 'il contrario' },
      { text: 'Il tempo vola, il mercato chiude alle otto.', because: 'altro' },
    ],
  },
  'keeps-own-papers': {
    matches: [
      { text: 'Il passaporto resta a te, facciamo solo una copia.', shows: 'passaporto resta a te' },
      {
        text: 'Puoi licenziarti quando vuoi e tenere la stanza due settimane.',
        shows: 'Puoi licenziarti quando vuoi',
      },
    ],
    misses: [
      { text: 'Il passaporto lo riavrai a fine stagione.', because: 'trattenuto' },
      { text: 'Il passaporto del cane lo guarda il veterinario.', because: 'animale' },
    ],
  },
  'public-channel': {
    matches: [
      { text: "Annuncio al centro per l'impiego, numero su richiesta.", shows: "centro per l'impiego" },
      { text: 'Candidati con EURES o al vivaio.', shows: 'EURES' },
    ],
    misses: [
      { text: 'La nostra agenzia di modelle ti aspetta.', because: 'privata' },
      { text: 'Il circolo cerca un cassiere volontario.', because: 'circolo' },
    ],
  },
};
