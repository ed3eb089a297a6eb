// Italian: how offers say it, from portal ads to messenger posts; and what lowers the score a little.
import { guessed, seen, type Phrases } from '../../define.ts';

export const phrases = {
  // ── The work ───────────────────────────────────────────────────────────────
  'job-word': [
    ...seen(
      'LURES',
      '(lavoro|lavori|lavoretto)',
      'offert* di lavoro',
      '(cercasi|assumiamo|assumo|selezioniamo|reclutiamo)',
    ),
    ...guessed(
      '(cerchiamo|cerco|ricerchiamo|servono) .. (personale|persone|ragazze|ragazzi|collaborator*|operai|lavorator*|addett*|candidat*|donne|autisti|operator*)',
      '(posto|posizione|posizioni|impiego|occupazione|posti) (di lavoro|apert*|disponibil*|vacant*)',
      '(posizione|impiego|occupazione|incarico|mansione)',
      'guadagn*',
    ),
  ],
  abroad: [
    ...guessed(
      '(all estero|estero|oltreoceano)',
      '(altro|un altro|paese straniero) paese',
      'lavor* (in europa|in asia|a dubai|negli emirati|in germania|in svizzera)',
      '(trasferirsi|trasferisciti|trasferimento|trasferirti) (in|a|all|oltre)',
    ),
  ],
  'no-experience': [
    ...guessed(
      '(senza|nessuna|zero) esperienza',
      'esperienza non (richiesta|necessaria|serve|indispensabile)',
      'non (serve|servono|è richiesta|è necessaria|occorre|è necessario) .. esperienza',
      'anche (prima|alla prima) esperienza',
      '(formazione|corso) (gratuita|gratuito|gratis)',
      'ti insegniamo tutto',
      'anche senza (esperienza|aver mai lavorato)',
    ),
  ],
  'nothing-asked': [
    ...guessed(
      '(senza|nessun|nessuna) (diploma|titolo|laurea|lingua|curriculum|titoli di studio|titolo di studio|conoscenza della lingua|requisiti|requisito)',
      '(età|titolo di studio|lingua|diploma) non (importa|conta|richiest*|necessari*|serve)',
      '(basta|serve solo|ti serve solo|servono solo|bastano) .. (telefono|cellulare|smartphone|connessione|pc)',
      '(tutti|chiunque) (possono|può) (farlo|partecipare|guadagnare|iniziare|lavorare)',
      'non serve (sapere|parlare|conoscere|la lingua|nulla)',
      'qualsiasi età',
    ),
  ],
  'high-pay': [
    ...seen(
      'LURES',
      '(paga|stipendio|guadagno|guadagni|retribuzione) .. {amount}',
      'guadagn* [fino|da|anche|oltre|più] [a|di|dai] {amount}',
    ),
    ...guessed(
      '(alto|alti|ottimo|ottimi|elevato|elevati|grandi|buoni) (stipendio|stipendi|guadagni|guadagno|compensi|compenso|introiti)',
      '(stipendio|guadagni|guadagno|compensi) (alto|alti|elevato|elevati|altissimo|da favola|ottimi|extra|assicurati)',
      '(tanti|un sacco di|bei|molti) soldi',
      '(migliaia|centinaia) di euro',
      '(il doppio|il triplo|dieci volte)',
      'guadagni illimitati',
    ),
  ],
  'pay-by-day-or-week': [
    ...seen('LURES', '{amount} [euro] (al|a|alla|ogni) (giorno|giornata|settimana|serata)'),
    ...guessed(
      '{number} euro (al|a|alla|ogni) (giorno|giornata|settimana|serata)',
      '{amount} (giornalier*|settimanal*)',
      '(paga|pagamento|pagamenti|stipendio|compenso) (giornalier*|settimanal*|ogni giorno|ogni sera|immediat*|in giornata|lo stesso giorno|subito)',
      '(pagati|pagamento|soldi|contanti) (ogni sera|in giornata|subito|ogni giorno|a fine giornata)',
      '{amount} a (viaggio|consegna|serata|ritiro|notte)',
    ),
  ],
  'little-time': [
    ...guessed(
      '{number} (minuti|min) al giorno',
      '(un ora|un oretta|due ore|1 2 ore|tre ore|mezz ora|poche ore|pochi minuti|qualche ora|qualche minuto) [del|al|di|di tuo] (giorno|giornata|tempo|settimana|tuo tempo)',
      '{number} ore al giorno',
      '(tempo libero|ritagli di tempo|tempi morti)',
      '(bastano|solo) (pochi minuti|poche ore|{number} minuti|due ore|un ora|{number} ore)',
    ),
  ],
  'simple-work': [
    ...seen(
      'LURES',
      '(molto|è|davvero) (semplice|facile|semplici|facili)',
      '(lavoro|lavoretto|attività|compito|compiti|mansioni) [molto|davvero|super] (semplice|facile|semplici|facili|leggero|facilissim*)',
    ),
    ...guessed(
      'semplici (compiti|attività|mansioni|operazioni|clic|click)',
      '(basta|devi solo|solo) (cliccare|mettere like|copiare|incollare|toccare|guardare|seguire|un click|un clic)',
      '(dal|col|con il|con il tuo|dal tuo) (telefono|cellulare|smartphone)',
      'niente di (difficile|complicato)',
      'un gioco da ragazzi',
    ),
  ],
  'work-from-home': [
    ...seen('LURES', 'lavor* [da svolgere] online'),
    ...guessed(
      '(da casa|da remoto|a distanza|smart working|smartworking|telelavoro)',
      '(comodamente|restando) (da casa|a casa|dal divano)',
      'lavor* (da casa|in casa|online|da remoto|sul web|ovunque)',
      '(online|da dove vuoi|ovunque ti trovi)',
    ),
  ],
  'lure-role': [
    ...guessed(
      '(operator*|addett*) (chat|call center|inserimento dati|data entry|telefonic*|social)',
      '(inserimento dati|data entry|call center|servizio clienti|assistenza clienti|customer service|customer care|moderator* chat|chatter)',
      '(assistente|segretaria|traduttor*|interprete|animator*|receptionist|programmator*) .. (estero|asia|thailandia|dubai|cambogia|oltreoceano)',
      '(analista|consulente|esperto) (crypto|cripto|criptovalute|forex|trading)',
      '(modell*|hostess|cameriere|ballerine|ragazza alla pari|ragazze alla pari|ragazza immagine|ragazze immagine) (per|in|all|a|cercasi|da)',
      '(social media|community|marketing digitale|digital marketing) [manager|assistant|specialist|operator*]',
    ),
  ],
  duties: [
    ...guessed(
      '(mansioni|le mansioni|compiti|i tuoi compiti|responsabilità|attività principali|principali attività)',
      '(requisiti|requisito|profilo|competenze|qualifiche)',
      '(orario|orari|turni|turno|orario di lavoro)',
      '(ti occuperai|si occuperà|vi occuperete|dovrai occuparti|sarai responsabile|si richiede)',
      '(preparazione|pulizia|gestione|assistenza|vendita|accoglienza|manutenzione|riordino|raccolta|carico|cura|inserimento) (di|dei|del|delle|della|degli|clienti|ordini|sala|camere|e)',
      '(part time|full time|tempo pieno|tempo determinato|tempo indeterminato|ore settimanali)',
      '(preparerai|servirai|pulirai|assisterai|venderai|guiderai|cucinerai|sistemerai|accoglierai)',
    ),
  ],
  'company-talk': [
    ...guessed(
      '(srl|s r l|spa|s p a|snc|sas|soc coop|cooperativa|partita iva|p iva)',
      '(la nostra|il nostro|nel nostro|nella nostra|nostra|nostro) (azienda|hotel|ristorante|team|negozio|studio|cooperativa|clinica|fattoria|agriturismo|scuola|officina|albergo|famiglia|sede|panificio|biblioteca)',
      '(chi siamo|su di noi)',
      '(fondata|nata|attiva|operiamo|presenti) (nel|dal|da)',
      'azienda (familiare|leader|agricola|di famiglia)',
      'siamo (un|una|la)',
    ),
  ],
  'our-client': [
    ...guessed(
      '(azienda|ditta|società|multinazionale|importante azienda|famosa azienda|importante società) (estera|straniera|internazionale|all estero)',
      '(importante|nota|prestigiosa|grande|grossa|seria) (azienda|ditta|società|multinazionale|agenzia)',
      '(per|un) [nostro|conto di] (nostro cliente|cliente estero|datore estero|partner estero|cliente) [all|estero|cerca|cerchiamo] (estero|cerca|cerchiamo|ricerca|straniero)',
      '(nome|nomi) (dell azienda|della ditta) .. (dopo|più avanti|sul posto)',
    ),
  ],
  interview: [
    ...guessed('(colloquio|colloqui|videochiamata|videocall|intervista|giornata di prova|prova in)'),
  ],
  contract: [
    ...guessed('(contratto|contratti|ccnl|proposta scritta|lettera d assunzione|lettera di assunzione)'),
  ],
  'licence-word': [
    ...guessed(
      '(autorizzazione|licenza|iscrizione|albo) (n|nr|numero|ministeriale|al|anpal|prot|informatico)',
      '(agenzia) (autorizzata|iscritta|accreditata)',
      '(aut min|autorizzazione ministeriale|albo delle agenzie)',
    ),
  ],
  'agent-word': [
    ...guessed(
      '(agenzia|agenzie|intermediario|intermediari|intermediaria|mediatore|agente|caporale)',
      '(portiamo|mandiamo|inseriamo|collochiamo) .. (all estero|lavoratori|persone|ragazze|personale)',
      '(ci occupiamo|mi occupo) .. (visti|visto|permessi|documenti)',
    ),
  ],
  'domestic-work': [
    ...guessed(
      '(badante|badanti|colf|domestica|babysitter|baby sitter|tata|governante|assistente familiare|donna delle pulizie|convivente|ragazza alla pari|au pair)',
    ),
  ],
  'host-family': [
    ...seen('AUP-W', '(ragazza alla pari|au pair|alla pari|famiglia ospitante)'),
    ...guessed('(i nostri|nostri|dei nostri) .. (figli|bambini|gemelli|bimbi)'),
  ],
  'ship-work': [
    ...seen(
      'ITF',
      '(nave|navi|crociera|crociere|peschereccio|marinaio|marinai|marittim*|equipaggio|cargo|mozzo)',
    ),
    ...guessed('a bordo', 'in mare', '(armatore|compagnia di navigazione|yacht)'),
  ],
  'farm-work': [
    ...guessed(
      '(raccolta|vendemmia|braccianti|bracciante|stagionale|stagionali|lavoro stagionale)',
      '(fragole|pomodori|mele|olive|uva|arance|campi|serra|serre|azienda agricola|fattoria|campagna|agricol*)',
    ),
  ],
  'modelling-work': [
    ...seen(
      'AOL-17',
      '(modella|modelle|modello|fotomodell*|casting|shooting|servizio fotografico|set fotografico|book fotografico|agenzia di moda|sfilat*)',
    ),
  ],
  'entertainment-work': [
    ...seen(
      'TGS',
      '(hostess|ballerina|ballerine|accompagnatric*|escort|night club|nightclub|lap dance|cubista|cubiste|massaggiatric*|ragazza immagine|ragazze immagine|webcam|spogliarell*|entraineuse|figurante di sala|figuranti)',
    ),
    ...guessed(
      '(ragazze|ragazza|donne) per (locale|locali|serate|club|eventi vip|vip|accompagnare|compagnia)',
    ),
  ],
  'sport-or-study': [
    ...guessed(
      '(provino|squadra di calcio|calciatore|accademia di calcio|procuratore sportivo|osservatore sportivo|club professionistico)',
      '(borsa di studio|visto studenti|visto per studio|programma di studio|scuola di lingua)',
    ),
  ],
  'gold-or-oil-work': [
    ...seen(
      'NAPTIP',
      '(piattaforma petrolifera|piattaforme petrolifere|compagnia petrolifera|miniera|miniere|petrolifer*|offshore|giacimento)',
    ),
  ],
  'women-only': [
    ...guessed(
      '(solo|esclusivamente|unicamente) (donne|ragazze|signore|femmine|personale femminile)',
      '(cerchiamo|cerco|cercasi|selezioniamo|servono|ricerchiamo) [giovani|belle|solo|alcune|delle] (ragazze|donne|signorine|ragazza|modelle|hostess)',
      '(ragazze|donne) (dai|tra|dai 18|tra i|di età|massimo|max|{number})',
      'giovani (ragazze|donne)',
    ),
  ],
  looks: [
    ...guessed(
      '(bella presenza|bell aspetto|bella|belle|carine|carina|attraenti|attraente|magra|magre|fisico)',
      '(altezza|misure|taglia|peso|seno)',
    ),
  ],
  'school-age': [
    ...guessed(
      '(studentess*|minorenn*|ragazzine|ragazzini|adolescent*|liceali)',
      '(dai|da|anche) (14|15|16) anni',
      '(14|15|16) (17|18|19|20) anni',
    ),
  ],
  'perk-word': [
    ...guessed(
      '(piscina|palestra|feste|gite|regali|shopping|discoteca)',
      '(bonus|premio|premi) (di benvenuto|di ingresso|benvenuto|extra|ogni|settimanal*|mensil*)',
      '(villa|hotel|vita|appartamento) (di lusso|da sogno)',
      '(vicino al|sul) mare',
      'bonus',
    ),
  ],

  // ── Money ──────────────────────────────────────────────────────────────────
  fee: [
    ...guessed(
      '(quota|tassa|spese|costo|costi|contributo|commissione|tariffa|diritti) (di|d|per|della) (iscrizione|registrazione|pratica|agenzia|segreteria|gestione|intermediazione|attivazione|selezione|la pratica|documenti|i documenti|l iscrizione|candidatura|la registrazione|adesione|istruttoria|apertura pratica)',
      '(spese|costi) (amministrativ*|burocratic*|iniziali)',
      '(piccola|piccolo|minima|simbolica|simbolico) (quota|somma|spesa|contributo|cifra|importo)',
      '(quota|tassa|contributo|commissione|spese|cifra|somma) (di|da) {amount}',
      '(quota associativa|iscrizione|mediazione|provvigione) {amount}',
    ),
  ],
  'pay-verb': [
    ...guessed(
      '(devi|dovrai|deve|dovrà|bisogna|occorre|basta|dovete|ti chiediamo di|è necessario|è sufficiente|serve|puoi) .. (pagare|versare|inviare|bonificare|ricaricare|trasferire|anticipare|depositare|saldare)',
      '(paga|versa|bonifica|ricarica|anticipa|deposita) (la|il|i|le|subito|prima|ora|{amount}|l|una|un|adesso|solo|su|a)',
      '(invia|manda) (la|il|i) (quota|somma|soldi|denaro|pagamento|bonifico|cifra|importo|caparra)',
      '(si prega di|la preghiamo di|le chiediamo di|ti prego di) (pagare|versare|effettuare|inviare)',
      '(effettua|fai|facci|fare|effettuare) (un|il|una) [piccolo] (bonifico|versamento|pagamento|ricarica)',
      '(dopo|appena|una volta|al ricevimento|ricevuto) [avere|hai|effettuato|il|del|ricevuto] (pagato|versato|pagamento|bonifico|versamento)',
      '(pagamento|versamento|bonifico|saldo) (anticipato|in anticipo|prima|oggi|immediato)',
      'da (pagare|versare)',
    ),
  ],
  deposit: [...guessed('(caparra|cauzione|acconto|anticipo|deposito|deposito cauzionale)')],
  refundable: [
    ...guessed(
      '(rimborsabile|rimborsabili|rimborsata|rimborsato|rimborsati|restituita|restituito|restituiti|restituiamo|rimborsiamo|rimborso)',
      '(bloccare|riservare|prenotare|confermare|tenere|fermare|garantirti|assicurarti) .. (posto|posizione|lavoro|camera|stanza|letto)',
      '(con|nel|al) (il primo|primo) stipendio',
      '(ti|verrà|sarà|viene) [poi|verrà|saranno] (restituit*|rimborsat*|reso|ridat*)',
    ),
  ],
  visa: [
    ...seen(
      'UK-COS',
      '(visto|visti|permesso di soggiorno|permesso di lavoro|nulla osta|sponsor|sponsorizzazione|lettera di invito)',
    ),
  ],
  'course-word': [
    ...guessed(
      '(corso|corsi|formazione|attestato|certificato|certificazione|esame|seminario|webinar|tirocinio formativo)',
    ),
  ],
  'check-word': [
    ...guessed(
      '(visita medica|visite mediche|casellario|certificato penale|certificato medico|assicurazione|vaccin*|controllo dei precedenti|esami medici|analisi del sangue|idoneità)',
    ),
  ],
  'kit-word': [
    ...guessed(
      '(kit|kit iniziale|starter kit|divisa|divise|uniforme|computer portatile|portatile|software|tesserino|badge|attrezzatura|materiale|materiali|abbigliamento da lavoro|pacchetto iniziale|strumenti|cuffie)',
    ),
  ],
  'room-word': [
    ...guessed(
      '(camera|stanza|alloggio|affitto|posto letto|appartamento|letto|biancheria|lenzuola|casa|residence|ostello)',
    ),
  ],
  'odd-channel': [
    ...seen(
      'FTC-21',
      '(western union|moneygram|gift card|carta regalo|carte regalo|buoni regalo|carta steam|buono amazon|paysafecard|bitcoin|criptovalut*|usdt)',
    ),
    ...guessed(
      '(postepay|ricarica postepay|conto personale|conto privato|mio conto|vaglia|revolut)',
      '(contanti|cash) (all|al|alla|in mano|a mano|in busta|all agente|all autista)',
      'in contanti',
    ),
  ],
  crypto: [
    ...seen('SPF-21', '(bitcoin|criptovalut*|cripto|crypto|usdt|tether|ethereum|wallet|binance|stablecoin)'),
  ],
  'your-account': [
    ...seen(
      'EUROPOL-M',
      '(tuo|suo|vostro|proprio) (conto|conto corrente|iban|conto bancario)',
      '(sul|dal|il) [tuo|suo|vostro] (tuo conto|suo conto|conto personale|proprio conto)',
    ),
    ...guessed('(tua|sua|propria) (carta|postepay|carta di credito)'),
  ],
  'receive-money': [
    ...seen(
      'EUROPOL-M',
      '(ricevi|ricevere|ricevere|riceverai|riceve|accetti|accettare|incassi|incassare|riceverà) .. (pagamenti|denaro|soldi|bonifici|bonifico|somme|accrediti|fondi|versamenti)',
      '(soldi|denaro|bonifici|somme|pagamenti|fondi) .. (arrivano|arriva|arriveranno|entrano|accreditat*)',
    ),
  ],
  'forward-money': [
    ...seen(
      'EUROPOL-M',
      '(trasferisci|trasferire|trasferirli|inoltri|inoltrare|giri|girare|girarli|rimandi|invii|inviare|inviarli|bonifichi|spedisci|mandi|trasferirai|inoltrarli|trasferirlo|inoltrarlo|girarlo) .. (resto|altro conto|clienti|fornitor*|conto indicato|partner|iban|altri conti|rimanente|criptovalut*|western|resto a|all altro|al cliente|estero)',
    ),
    ...guessed('(prelevi|prelevare|ritiri) .. (contanti|soldi|denaro|consegn*)'),
  ],
  'keep-percentage': [
    ...seen(
      'EUROPOL-M',
      '{number} (per cento) .. (tuo|tua|te|trattieni|commissione|ogni|per te|per lei)',
      '(trattieni|trattenere|tieni|tenere|resta a te|rimane a te|trattiene) .. (percentuale|commissione|{number}|resto|parte|quota)',
      '(commissione|percentuale) (su|per|di) (ogni|ciascun*) (bonifico|pagamento|transazione|trasferimento|operazione)',
    ),
  ],
  cheque: [...seen('BBB-21', '(assegno|assegni)')],
  parcel: [...seen('DE-BRE', '(pacco|pacchi|pacchetti|spedizioni|colli|plichi)')],
  'send-on': [
    ...seen(
      'DE-BRE',
      '(rispedir*|rispedisci|rispedirli|reimballar*|rietichettar*|rimandar*|inoltrarli|riconfezion*|rispedizione|rispedirai)',
    ),
    ...guessed(
      '(spedir*|spedisci|inviar*|inoltri) .. (altro indirizzo|nuovo indirizzo|all estero|nuovi indirizzi|indirizzo indicato)',
      '(nuova|nuove|altra) etichett*',
    ),
  ],
  'your-home': [
    ...guessed('(a casa|casa tua|a domicilio|da casa|tuo indirizzo|suo indirizzo|tuo domicilio)'),
  ],
  'click-task': [
    ...seen('LURES', '(like|likes|mi piace|mipiace|cuoricin*)'),
    ...guessed(
      '(mettere|metti|lasciare|lascia|dare) .. (like|mi piace|cuore|recension*|stelle|voto)',
      '(recensir*|recensisci|valuta|valutare|vota|votare|recensioni|valutazioni) .. (hotel|prodott*|app|ristorant*|alberghi|strutture|google)',
      '(seguir*|segui|iscriv*) .. (canal*|profil*|pagin*|account|youtube)',
      '(screenshot|schermat*|cattura schermo)',
      '(guardare|guarda|visualizzare) .. (video|pubblicità|annunci|spot)',
      '(ottimizzare|ottimizzazione|ottimizzi|aumentare) .. (dati|prenotazioni|ordini|visibilità|prodott*|classific*|app)',
      'ordini (finti|simulati|fittizi)',
    ),
  ],
  'task-word': [
    ...seen('FTC-TASK', '(compito|compiti|task|missione|missioni|attività assegnat*|incarichi)'),
    ...guessed(
      '(livello|livelli) (vip|successivo|superiore|{number})',
      'vip {number}',
      '(prossimo|nuovo|successivo) (livello|set|gruppo|compito|ordine)',
      'ordine (combinato|speciale|combo)',
    ),
  ],
  'top-up': [
    ...seen(
      'FTC-TASK',
      '(ricaric*|deposit*|versament*|versa|versare|caric*)',
      'saldo negativo',
      '(aggiornare|aggiorna) .. (profilo|account|livello)',
    ),
    ...guessed('(colmare|coprire|azzerare|sanare) .. (saldo|negativo|debito)'),
  ],
  withdraw: [...seen('SPF-25', '(preliev*|prelevare|ritirar*|riscuotere|incassare|prelevi|svincolare)')],
  'bring-friends': [
    ...guessed(
      '(porta|invita|presenta|porti|inviti|coinvolgi|portare|invitare) .. (amic*|conoscent*|collegh*|person*|ragazze)',
      'per ogni (amico|amica|persona|ragazza|invitato|nuovo iscritto|collega)',
    ),
  ],
  debt: [
    ...seen(
      'ILO-11',
      '(debito|debiti|prestito|anticipiamo|anticipo)',
      '(detratt*|trattenut*|scalat*|detrarr*|tratterr*|scaler*) .. (stipendio|paga|busta|stipendi|mensilità)',
      '(dallo|dal primo|dai primi|sullo) (stipendio|stipendi)',
      '(a rate|lavorando lo|ripagare|ripaghi|rimborserai|restituire|ripagherai)',
    ),
  ],

  // ── Papers, people, places ─────────────────────────────────────────────────
  passport: [
    ...guessed(
      '(passaporto|passaporti|carta d identità|carta identità|documento|documenti|patente|codice fiscale|tessera sanitaria)',
    ),
  ],
  'send-verb': [
    ...guessed(
      '(inviami|inviaci|mandami|mandaci|manda|invia|spedisci|fornisci|carica|mostra|allega|scatta|comunica|dammi|dacci|passami|girami|inoltrami|inviare|inviarci|mandarci|mandarmi|inviarmi)',
      '(invii|mandi|fornisca|carichi|inviateci|inviate|mandateci)',
      '(ci serve|mi serve|ci servono|mi servono|abbiamo bisogno|serve|servono) [subito|solo|la|il|una|un|di|i] (tuo|tua|foto|copia|scansione|documenti|fronte|tuoi|della|del|della tua|del tuo|suo|sua|documento)',
    ),
  ],
  'copy-or-photo': [...guessed('(copia|scansione|foto|fotografia|fronte retro|fronte e retro|fronte)')],
  'bank-details': [
    ...guessed(
      '(coordinate bancarie|iban|numero di conto|dati bancari|numero della carta|codice fiscale|dati della carta|cvv|credenziali)',
    ),
  ],
  'visitor-visa': [
    ...seen(
      'MEA-23',
      '(visto turistico|visto per turismo|visto di turismo|visto da turista|visto di visita|visto turista|come turista|come turisti|da turista|visti turistici)',
    ),
  ],
  'free-travel': [
    ...seen(
      'SAPS',
      '(volo|biglietto|biglietti|viaggio|aereo|trasferta) .. (gratis|gratuito|pagato|pagati|incluso|incluso|offerto|offriamo|paghiamo|a nostro carico|pagato da|compreso|pensiamo noi)',
      '(paghiamo|offriamo|copriamo) .. (volo|biglietto|viaggio|aereo|biglietti)',
    ),
    ...guessed(
      '(ti veniamo|veniamo|ti vengono) a prendere',
      '(transfer|navetta) .. (gratis|gratuito|incluso|aeroporto)',
    ),
  ],
  'free-housing': [
    ...seen(
      'SAPS',
      '(alloggio|casa|appartamento|stanza|camera) .. (gratis|gratuito|gratuita|pagato|pagata|incluso|inclusa|offerto|offerta|offriamo|a nostro carico|compreso|compresa|pensiamo noi)',
      '(vitto e alloggio|vitto alloggio)',
    ),
  ],
  'free-food': [
    ...seen(
      'SAPS',
      '(pasti|cibo|mangiare) .. (gratis|gratuit*|pagat*|inclus*|offert*|a nostro carico|compres*|pensiamo noi)',
    ),
    ...guessed('(vitto|alloggio e pasti|vitto compreso) (gratis|gratuito|compreso e)'),
  ],
  'free-visa': [
    ...guessed(
      '(visto|permesso|documenti) .. (gratis|gratuito|pagato|offerto|a nostro carico|pensiamo noi|ce ne occupiamo|incluso|facciamo noi)',
      '(paghiamo|offriamo|facciamo) [noi] .. (visto|permesso|documenti)',
    ),
  ],
  border: [
    ...seen(
      'BI-PH',
      '(frontiera|confine|dogana|controllo passaporti|polizia di frontiera|aeroporto|immigrazione|doganier*|controlli)',
    ),
  ],
  'tell-verb': [...seen('BI-PH', '(di che|dì che|dici|dire|digli|rispondi|racconta|fingi|dirai|dica)')],
  'guard-or-gate': [
    ...guessed('(guardie|guardiani|vigilanza|cancello|recint*|sorvegliat*|dormitorio|complesso chiuso)'),
  ],
  family: [
    ...guessed(
      '(famiglia|genitori|mamma|papà|marito|moglie|amici|amiche|fidanzato|capo|colleghi|sorella|parenti)',
    ),
  ],
  authority: [
    ...guessed(
      '(polizia|ambasciata|consolato|carabinieri|sindacato|tribunale|ispettorato|questura|avvocato)',
    ),
  ],
  'body-word': [
    ...seen(
      'IOM-MI',
      '(figura intera|a figura intera|in bikini|bikini|in costume|intimo|lingerie|biancheria intima|nuda|nude|nudo|topless|senza vestiti|corpo intero)',
    ),
  ],
  'photo-word': [...seen('IOM-MI', '(foto|fotografie|fotografia|video|selfie|immagini|scatti)')],
  affection: [
    ...guessed(
      '(ti amo|amore|amore mio|tesoro|mi manchi|cucciola|principessa|vivremo insieme|vivere insieme|staremo insieme|bellissima|dolcezza)',
    ),
  ],

  // ── Contact and tone ───────────────────────────────────────────────────────
  messenger: [
    ...seen('LURES', '(whatsapp|telegram|whats app)'),
    ...guessed('(wapp|watsapp|whatsap|wa|tg|messenger|signal|direct|dm|insta|viber|privato|pvt)'),
  ],
  'message-me': [
    ...seen('LURES', 'aggiung* .. (numero|contatto|whatsapp|telegram|mi|ci)'),
    ...guessed(
      '(scrivi|scrivimi|scriveteci|scriveteci|scrivici|scrivetemi|contattami|contattaci|contattate|contatta|messaggiami|chiamami) [su|in|al|a|mi|pure|per|il|la|me] (su|in|al|a|per|via|il|la|numero|privato|whatsapp|telegram|direct|pvt|dm|qui|subito|nostra|nostro|info)',
      '(info|informazioni|dettagli|resto) (in|su|via|al) (privato|whatsapp|telegram|pvt|dm|direct)',
      '(rispondi|rispondimi) (a|su|qui|con|al)',
      '(mandami|manda|lascia|inviami) .. (messaggio|dm|numero)',
    ),
  ],
  'click-link': [
    ...guessed(
      '(clicca|cliccate|cliccando|apri|vai) .. (link|qui|sito|sotto|{link})',
      '(registrati|iscriviti|accedi|registratevi) .. (qui|sito|link|piattaforma|portale|app|{link})',
      '(scarica|installa|scaricare) .. (app|applicazione|apk|programma)',
      '(unisciti|entra|entrate|iscriviti) .. (gruppo|canale|telegram|chat)',
    ),
  ],
  hurry: [
    ...seen('LURES', 'prime {number} persone'),
    ...guessed(
      '(urgente|urgentemente|affrettati|sbrigati|affrettatevi)',
      '(ultimi|pochi|solo) [gli|ancora|{number}] (posti|giorni|posti disponibili)',
      'posti (limitati|in esaurimento|quasi finiti|quasi esauriti)',
      '(solo|entro|fino a) (oggi|stasera|domani)',
      '(inizi|inizio|parti|partenza|inizia) (subito|oggi|domani|immediata|immediato)',
    ),
  ],
  'days-to-departure': [
    ...seen(
      'RO-EVE',
      '(partenza|volo|si parte|parti|partiamo|partite) [è|già|il] [tra|fra|entro|per] (domani|dopodomani|questa settimana|tre giorni|due giorni|pochi giorni|{number} giorni|stanotte|questo weekend)',
    ),
  ],
  'group-word': [
    ...guessed(
      '(gruppo|canale) (whatsapp|telegram|di lavoro|dei compiti|del team)',
      '(nostro|nel nostro|al nostro) (gruppo|canale)',
      'chat di gruppo',
    ),
  ],

  // ── The offer ──────────────────────────────────────────────────────────────
  'easy-money-wording': [
    ...seen(
      'SCAMW',
      '(soldi|guadagni|guadagno|denaro) (facili|facile|veloci|veloce|rapidi|rapido|immediati)',
      'guadagn* (facilmente|velocemente|subito|facile)',
    ),
    ...guessed(
      '(guadagna|guadagnare|soldi|guadagni) .. (dal divano|senza fatica|senza sforzo|senza muovere|dal telefono|dormendo|dal primo giorno|fin da subito|col telefono|senza fare nulla|con il cellulare|dal cellulare)',
      '(diventa|diventare|diventerai) ricc*',
      '(rendita|reddito|entrata|entrate) passiv*',
      '(libertà|indipendenza) finanziaria',
      '(molla|lascia|basta con) .. (capo|lavoro fisso|sveglia)',
      'soldi (veri|extra) subito',
      '(cambia|svolta) (vita|la tua vita) .. (guadagn*|soldi)',
    ),
  ],
  'guaranteed-result': [
    ...seen(
      'VISA-DZ',
      '(visto|lavoro|guadagno|guadagni|assunzione|permesso|stipendio|impiego|posto|nulla osta) [al|è] [100] (garantito|garantiti|assicurato|assicurata|garantita|sicuro al)',
    ),
    ...guessed(
      '(garantiamo|garantisco|garanzia|ti garantiamo) [di|il|a|un|l] .. (lavoro|visto|assunzione|posto|guadagn*|permesso|impiego)',
      '100 (garantito|sicuro|assicurato)',
      '(visto|lavoro) (sicuro|certo) al 100',
      '(visto|permesso) .. (a tutti|mai rifiutato|nessuno è stato rifiutato)',
    ),
  ],
  'guarantee-innocent': [
    ...guessed(
      '(ore|minimo|orario|turni|riposo|straordinari|fisso|compenso minimo|minimo garantito) garantit*',
      'garantit* (dal ccnl|da contratto|dal contratto|per legge)',
      '(garanzia bancaria|in garanzia|periodo di garanzia|garanzia giovani|garanzia del prodotto)',
      'garantiamo (un ambiente|contratto|formazione|stabilità|serietà)',
    ),
  ],
  'hired-without-interview': [
    ...seen('LURES', 'sei stat* (selezionat*|scelt*|assunt*|accettat*|approvat*)'),
    ...guessed(
      'senza (colloquio|colloqui|selezione|selezioni|intervista)',
      'nessun (colloquio|intervista)',
      '(colloquio|selezione) non (serve|servono|necessari*|richiest*|previst*)',
      '(sei|siete) (dentro|dei nostri|già assunt*|assunt*)',
      '(il lavoro|il posto|la posizione) (è|è già) (tuo|tua|vostro)',
      '(assunzione|assunti|assumiamo) (immediata|subito|tutti|chiunque|sul momento|istantanea)',
      '(prendiamo|assumiamo) (tutti|chiunque)',
      '(inizi|cominci|parti) (domani|oggi|subito)',
      '(congratulazioni|complimenti) .. (selezionat*|assunt*|accettat*|posto|scelt*)',
    ),
  ],
  'odd-age-floor': [
    ...guessed(
      '(età|minimo|almeno|oltre|dai|sopra i|maggiori di) (20|21|22|23|24|25) anni',
      '(20|21|22|23|25) anni (in su|compiuti|o più)',
    ),
  ],
  'changed-story': [
    ...seen(
      'LJI-T',
      '(il posto|la posizione|il lavoro|l offerta) .. (non c è più|già occupat*|è cambiat*|già pres*) .. (ma|però|invece|puoi|vai|c è)',
      'invece (del|di|della|dell) (ristorante|hotel|cameriera|ufficio|negozio|badante|receptionist) .. (club|locale|ball*|massag*|chat|farai|andrai|lavorerai)',
    ),
    ...guessed(
      '(i piani|il piano|il programma|la destinazione) (sono cambiati|è cambiato|cambia|è cambiata)',
      '(un altro|altro) (paese|datore|hotel|paese) (rispetto|da quello|invece)',
      'prima .. poi .. (altro paese|oltre confine)',
    ),
  ],
  'refused-checks': [
    ...guessed(
      '(videochiamat*|videocall|telefonat*) .. (non è possibile|non possibile|impossibil*|non si può|non facciamo|non sono possibili)',
      'non (posso|possiamo|si può) .. (mostrare|mandare|dire|rivelare|dare) .. (contratto|nome|indirizzo|azienda)',
      'non fare [troppe|tante] domande',
      '(troppe|meno|basta) domande',
      '(ufficio|sede) non (si può|è possibile|è aperto) [visitare] (visitare|al pubblico|visitabile)',
    ),
  ],

  // ── Money up front ─────────────────────────────────────────────────────────
  'fee-to-get-job': [
    ...guessed(
      '(quota|tassa|spese|contributo|costo|commissione) (di|d|per|della) [la|l] (iscrizione|registrazione|pratica|agenzia|segreteria|attivazione|candidatura|intermediazione|selezione) ..5 ({amount}|paga*|versa*|da versare|da pagare|prima|anticip*|bonifico|invia*)',
      '(paga*|versa*|anticip*|bonific*|invia*) ..4 (quota di iscrizione|quota d iscrizione|quota di registrazione|tassa di registrazione|spese di agenzia|spese di pratica|spese di segreteria|costo della pratica|quota di attivazione|tassa di iscrizione)',
      '(quota|somma|pagamento|versamento|cifra) .. (prima di iniziare|prima dell assunzione|prima del contratto|per iniziare|prima di partire|per avere il contratto)',
      '(dopo il|appena ricevuto il|ricevuto il|una volta effettuato il) (pagamento|bonifico|versamento) ..5 (contratto|lavoro|inizi|ti mandiamo|invieremo|assun*)',
    ),
  ],
  'fee-visa-permit': [
    ...guessed(
      '(visto|permesso|nulla osta|permesso di soggiorno|lettera di invito|sponsorizzazione) .. (costa|costo|prezzo|a soli|per soli) .. {amount}',
      '(paga*|versa*|anticip*|bonific*) ..4 (visto|permesso di lavoro|nulla osta|permesso di soggiorno|lettera di invito|pratica del visto)',
      '(spese|costi|tassa|diritti) (del|per il|di|di visto|consolari) [visto|nulla] ..3 (a noi|all agenzia|anticip*|{amount}|da versare|all agente)',
    ),
  ],
  'fee-training': [
    ...guessed(
      '(corso|formazione|attestato) ..5 (a pagamento|a tuo carico|a carico tuo|devi pagare|da pagare|costa|da acquistare|a carico del candidato|a sue spese|a tue spese)',
      '(paga*|acquista*|compra*|versa*) .. (corso|formazione|attestato|materiale didattico|pacchetto formativo)',
    ),
  ],
  'fee-check-medical': [
    ...guessed(
      '(visita medica|visite mediche|certificato penale|certificato medico|assicurazione|casellario|controllo dei precedenti) ..5 (a tuo carico|costa|da pagare|tramite noi|devi pagare|pagamento a noi|anticipat*)',
      '(paga*|versa*|anticip*) .. (visita medica|assicurazione|certificato penale|certificato medico|casellario|controllo dei precedenti)',
    ),
  ],
  'fee-kit-uniform': [
    ...seen(
      'FTC-21',
      '(kit|kit iniziale|starter kit|divisa|tesserino|software|pacchetto iniziale|portatile|materiale) ..4 (devi comprare|da acquistare|costa|a tuo carico|da comprare|devi acquistare|devi pagare|va pagat*|vanno pagat*|da pagare)',
      '(compra|acquista|paga|comprare|acquistare|pagare) [prima|subito|tu] (il kit|lo starter kit|la divisa|il tesserino|il software|il pacchetto iniziale|la licenza|il materiale|il kit iniziale)',
    ),
  ],
  'holding-deposit': [
    ...guessed(
      '(caparra|cauzione|acconto|deposito|anticipo) ..6 (rimborsabil*|restituit*|rimborsat*|bloccare|riservare|prenotare|per il posto|confermare il|ti ridiamo|restituiamo|fermare il|rimborsiamo)',
      '(bloccare|riservare|confermare|prenotare|fermare|tenere) .. (posto|posizione|lavoro) ..5 ({amount}|caparra|cauzione|acconto|versa*|paga*|bonifico|deposito)',
    ),
  ],
  'fee-room-before-arrival': [
    ...seen(
      'VIC',
      '(caparra|affitto|acconto|stanza|camera|posto letto|alloggio|primo mese) ..5 (prima dell arrivo|prima di partire|in anticipo|anticipat*) .. (paga*|versa*|bonific*|anticip*)',
    ),
    ...guessed(
      '(paga*|versa*|bonific*|anticip*) ..5 (stanza|camera|alloggio|affitto|posto letto|caparra) ..5 (prima|anticip*|altrimenti|per tener*|per bloccar*|in anticipo)',
    ),
  ],
  'untraceable-payment': [
    ...seen(
      'FTC-21',
      '(inviare|mandare|spedire) .. (western union|moneygram|gift card|bitcoin|usdt)',
      '(paga*|versa*|invia*|manda*|pagamento|bonific*|spedisc*) ..5 (western union|moneygram|gift card|carte regalo|carta regalo|bitcoin|usdt|criptovalut*|buono amazon|buoni amazon|buoni regalo|ricarica postepay|postepay)',
    ),
    ...guessed(
      '(compra|acquista) .. (gift card|carte regalo|buoni amazon|buoni regalo|carta regalo|carte steam)',
      'ricarica* .. (postepay|mia carta|questa carta)',
      '(contanti|soldi|{amount}) .. (all autista|all agente|al caporale|in busta|al mediatore)',
    ),
  ],

  // ── Documents ──────────────────────────────────────────────────────────────
  'early-id-papers': [
    ...guessed(
      '(invia*|manda*|spedisc*|fornisc*|carica*|allega*|ci serve|mi serve|servono) ..5 (carta d identità|passaporto|patente|documento d identità|documento di identità|codice fiscale|documento fronte)',
      '(foto|copia|scansione) (del|della|di|dei) [tuo|tua|suo] (passaporto|carta d identità|documento|documenti|patente) .. (subito|whatsapp|telegram|fronte|oggi|adesso|invia*|manda*|ora)',
      '(documento|carta d identità|patente|passaporto) fronte (retro|e retro)',
    ),
  ],
  'selfie-with-id': [
    ...seen(
      'DE-LKA',
      '(selfie|foto|video) ..4 (con il documento|con la carta d identità|con il passaporto|col documento|tenendo il documento|tenendo la carta|con documento in mano|col passaporto|con la tua carta d identità|con il tuo documento)',
      '(video riconoscimento|videoriconoscimento|video identificazione|riconoscimento facciale) ..6 (assunzione|lavoro|stipendio|contratto|link|app|paga)',
    ),
    ...guessed('(documento|carta d identità|passaporto) (vicino|accanto) (al viso|alla faccia|al volto)'),
  ],
  'login-or-code': [
    ...guessed(
      '(manda*|invia*|dimmi|dammi|comunica*|dettami|girami|inoltra*|dicci) .. (codice|codice sms|otp|password|pin|credenziali|codice che)',
      '(codice|otp) .. (arriva|ricevi|riceverai|sms|arriverà) .. (manda*|invia*|dimmi|comunica*|girami|gira*)',
      '(password|credenziali|accesso|pin) .. (della banca|home banking|conto|spid|della posta|della carta)',
      '(installa|scarica) .. (anydesk|teamviewer|rustdesk|quicksupport)',
    ),
  ],
  'passport-handed-over': [
    ...seen(
      'ILO-11',
      '(consegn*|lasci*|dai|dare) .. (passaporto|documenti|documento|passaporti) .. (arrivo|capo|datore|ufficio|azienda|a noi|responsabile|autista|padrone)',
      '(passaporto|passaporti|documenti) .. (li teniamo|lo teniamo|resta a noi|restano a noi|in cassaforte|ritirat*|trattenut*|tenuti dal|tenuto dal|restano al capo|custoditi da noi|resta al datore)',
    ),
    ...guessed(
      '(teniamo|tratteniamo|custodiamo|ritiriamo|conserviamo) [noi] (il tuo passaporto|i passaporti|i documenti|il passaporto|i vostri passaporti)',
    ),
  ],
  'papers-arranged': [
    ...seen(
      'RO-EVE',
      '(document*|diploma|attestato|certificat*|patente) (fals*|senza esame|senza corso|senza esami)',
    ),
    ...guessed(
      '(facciamo|procuriamo|ti faccio|prepariamo|ti facciamo|ti procuro) [noi] .. (tutti i documenti|un diploma|attestato|il diploma|le carte|referenze|patente|un certificato)',
      '(cambiamo|cambiare|modifichiamo|ritocchiamo) .. (età|data di nascita|anno di nascita|esperienza)',
    ),
  ],
  'lie-to-officials': [
    ...seen(
      'BI-PH',
      '(di|dì|dici|dire|digli|rispondi|dirai|racconta) [che|solo|pure] ..4 (turista|vacanza|in visita|turismo|amici|ferie|visitare|vacanze)',
      '(frontiera|dogana|confine|aeroporto|controllo|polizia) ..5 (di che sei|dici che|non dire|turista|vacanza|non parlare)',
    ),
    ...guessed(
      '(cancella|elimina) .. (chat|messaggi|conversazione) .. (frontiera|aeroporto|controllo|partire|partenza|dogana)',
      'non (dire|parlare|nominare) .. (lavoro) .. (frontiera|dogana|aeroporto|consolato|ambasciata|confine)',
    ),
  ],

  // ── Isolation and control ──────────────────────────────────────────────────
  'demanded-secrecy': [
    ...seen(
      'IOM-MI',
      'non (dirlo|dire|parlarne|raccontarlo|raccontare) .. (famiglia|genitori|nessuno|amici|amiche|mamma)',
      'non (dirlo|dire|parlarne|raccontarlo|raccontare|dica|dite) [a|con|niente|nulla|la|questo] [la] (famiglia|genitori|nessuno|a nessuno|ai tuoi|alla tua|ai genitori|tua madre|con nessuno|agli amici|alla famiglia|alla tua famiglia|ai tuoi genitori)',
    ),
    ...guessed(
      '(tienilo|tieni|tenetelo) .. (per te|segreto|tra noi|per voi)',
      '(resta|rimanga|rimane|resti) tra (noi|di noi|me e te)',
      '(nostro|piccolo) segreto',
      '(nessuno|famiglia|genitori) .. (deve sapere|devono sapere|deve saperlo|non devono saperlo)',
      'massima (discrezione|segretezza|riservatezza) .. (richiest*|obbligator*|con tutti|nessuno)',
    ),
  ],
  'come-alone': [
    ...seen(
      'IOM-MI',
      '(vieni|venire|vieni pure|presentati|venga|parti) .. (da sola|da solo|senza amiche|senza nessuno|senza accompagnatori|senza il fidanzato)',
    ),
    ...guessed(
      '(colloquio|incontro|appuntamento|casting|provino) .. (camera d albergo|camera d hotel|stanza d albergo|nella mia stanza|a casa mia|nella mia macchina|nella mia camera)',
      '(autista|uomo|macchina|collega) .. (viene a prenderti|ti prende|ti passa a prendere|ti verrà a prendere) .. (notte|sera tardi|mezzanotte|di notte)',
      'non portare (nessuno|amiche|nessun altro)',
    ),
  ],
  'phone-taken': [
    ...seen(
      'CNA-23',
      '(telefono|cellulare|telefoni|cellulari) .. (consegn*|ritirat*|lo teniamo|li teniamo|va lasciato|sequestrat*|lasciato in ufficio|vietat*)',
      '(consegn*|lasciare|lasci) .. (telefono|cellulare|telefoni|cellulari)',
    ),
    ...guessed('solo telefono aziendale'),
  ],
  'locked-site': [
    ...seen(
      'ILO-11',
      'non (si può|potete|puoi|è permesso) (uscire|lasciare|allontanarsi|allontanarti) .. (struttura|complesso|casa|campo|senza permesso|recinto|cancello|da sola|da solo|dormitorio)',
      '(uscite|uscire|uscita) .. (solo con permesso|con autorizzazione|solo la domenica|solo accompagnat*|con il permesso)',
      '(complesso|campo|struttura|villa|dormitorio) (sorvegliat*|recintat*|chius*)',
    ),
    ...guessed('(porte|cancello|cancelli) .. (chius* a chiave|bloccat*|chiudiamo)'),
  ],
  'trapped-already': [
    ...seen(
      'ILO-11',
      'non (posso|possiamo|riesco a) (andarmene|andare via|uscire|scappare|tornare a casa|andarcene|uscire di qui)',
      '(mi|ci) (hanno|ha) (preso|tolto|sequestrato|ritirato) .. (passaporto|documenti|telefono|passaporti|cellulare)',
    ),
    ...guessed(
      'non (mi|ci) (lasciano|lascia|fanno|fa) (andare|uscire|partire|tornare|andare via)',
      '(mi|ci) (tengono|tiene|hanno) (chius*|rinchius*|prigionier*|segregat*)',
      '(mi|ci) (picchiano|picchia|minacciano|minaccia)',
    ),
  ],
  'blocked-outside-help': [
    ...seen(
      'ILO-11',
      'non (andare|chiamare|rivolgerti|parlare|telefonare) .. (polizia|ambasciata|carabinieri|consolato|sindacato|ispettorato)',
      '(polizia|carabinieri|ambasciata) .. (ti arresta|ti arrestano|ti espelle|ti arresterà|non ti aiuta|ti mette in|ti espellono|ti rimanda)',
    ),
    ...guessed('niente (polizia|carabinieri|sindacato|avvocati)'),
  ],

  // ── Haste ──────────────────────────────────────────────────────────────────
  'act-now': [
    ...seen('LURES', 'le prime {number} persone'),
    ...guessed(
      '(ultimi|pochi) [{number}] (posti|posti disponibili|posti liberi)',
      'posti (limitati|in esaurimento)',
      '(ultima|ultime) (occasione|opportunità|possibilità|ore)',
      '(affrettati|sbrigati|affrettatevi|non perdere tempo|chi prima arriva)',
      '(offerta|iscrizioni|posti) .. solo (oggi|fino a oggi|per oggi|entro oggi)',
      '(decidi|rispondi|conferma) (ora|subito|adesso|entro oggi|entro stasera)',
    ),
  ],
  'leave-within-days': [
    ...seen(
      'RO-EVE',
      '(partenza|partenze) (immediata|immediate|domani|urgente|dopodomani|subito|tra tre giorni|tra due giorni)',
      '(parti|si parte|partite|partiamo|voli) (domani|dopodomani|questa settimana|tra due giorni|tra tre giorni|tra pochi giorni|stanotte|subito)',
    ),
    ...guessed(
      '(volo|pullman|pulmino|aereo) (parte|è) (domani|dopodomani|stanotte|tra due giorni|tra tre giorni)',
      '(prepara|fai) (la valigia|le valigie) .. (domani|parti*|subito)',
    ),
  ],
  'pressure-when-asked': [
    ...guessed(
      '(vuoi|lo vuoi) [il|lavorare|questo] (lavoro|posto|lavorare) o no',
      '(mi fai|ci fai|stai facendo) perdere tempo',
      '(smettila|basta|piantala) .. (domande|chiedere)',
      '(altri|altre|tanti altri) [cento] (aspettano|candidati pronti|in fila|al tuo posto|candidati che aspettano|pronti)',
      'se non ti fidi .. (peggio|pazienza|lascia|affari|perdi)',
    ),
  ],
  'contract-unread': [
    ...seen('PL-KRO', '(accordo|contratto|accordi) (verbale|a voce|verbali)'),
    ...guessed(
      'contratto .. (all arrivo|dopo l arrivo|sul posto|più avanti|dopo|quando arrivi)',
      '(contratto|contratti) non (serve|servono|è necessario)',
      'non (serve|ti serve|c è bisogno di) [nessun] (contratto|alcun contratto)',
      '(firma|firmi|firmare) .. (subito|senza leggere|oggi stesso|adesso)',
      '(basta|bastano) (la parola|una stretta di mano)',
    ),
  ],

  // ── Contact ────────────────────────────────────────────────────────────────
  'move-to-messenger': [
    ...seen('LURES', 'aggiungi .. (whatsapp|telegram|numero su)'),
    ...guessed(
      '(scrivi*|contatta*|contatti|scrivete*|info|aggiung*|invia*|continuiamo|chiama*|parliamone|dettagli|manda*) .. (whatsapp|telegram|signal|whats app|viber|wapp|watsapp)',
      '(su|via|tramite|per) (whatsapp|telegram|signal) .. (scrivi*|contatta*|{phone}|{handle}|parliamo|colloquio|dettagli|spiego|numero)',
      '(scrivi*|info|contatta*) (in privato|pvt|in dm|in direct|in pvt)',
      '(mio|nostro|nostra|il|mia|la) (responsabile|manager|admin|collega|mentore|assistente|tutor) .. (whatsapp|telegram|{handle})',
    ),
  ],
  'added-to-group': [
    ...seen(
      'SPF-24',
      '(ti ho|vi ho|ti abbiamo|è stato|sei stato|sei stata) (aggiunt*|inserit*) .. (gruppo|canale|chat)',
      '(entra|unisciti|iscriviti|entrate) .. (gruppo|canale) .. (telegram|whatsapp|compiti|lavoro|task)',
    ),
    ...guessed(
      'benvenut* (nel|al|sul) (gruppo|canale|nostro gruppo)',
      'nel gruppo .. (compiti|task|ogni giorno|missioni)',
    ),
  ],
  'unknown-app-or-portal': [
    ...seen(
      'SPF-24',
      '(registrati|registrarti|iscriviti|accedi|crea) .. (piattaforma|portale di lavoro|account di lavoro|nostro portale|nostra app|nostro sito)',
      '(scarica|installa) .. (nostra app|questa app|apk|app di lavoro|l app)',
    ),
    ...guessed(
      'codice (invito|di invito|referral)',
      '(account di lavoro|conto di lavoro) .. (cre*|apri*|attiv*)',
      '(piattaforma|app) (dei compiti|per guadagnare|di compiti)',
    ),
  ],

  // ── Travel and status ──────────────────────────────────────────────────────
  'work-on-tourist-visa': [
    ...seen(
      'MEA-23',
      '(visto turistico|visto per turismo|da turista|come turista|visto di turismo) ..6 (lavor*|poi|convert*|cambi*|entri|sul posto|trasform*)',
      '(lavor*|entri|entrare|parti) .. (con visto turistico|con il visto turistico|da turista|come turista|con un visto turistico)',
    ),
  ],
  'denied-visa-need': [
    ...guessed(
      '(senza|nessun) (visto|permesso di lavoro|permesso) .. (serve|necessario|lavor*|richiest*)',
      '(visto|permesso) non (serve|è necessario|è richiesto|necessario|richiesto)',
      'non (serve|servono|occorre|ti serve|hai bisogno del) [il|nessun|alcun] (visto|permesso|permessi|nessun visto|il visto)',
      'basta il (passaporto|documento) .. (lavor*|entrare)',
    ),
  ],
  'odd-route': [
    ...seen(
      'IOM-TH',
      '(voli|vai|volo|atterri|arrivi) ..6 (da lì|poi|dopo) ..6 (macchina|auto|pulmino|barca|confine|furgone|van)',
      '(qualcuno|un uomo|autista|un contatto|una persona) .. (ti aspetta|ti porta|ti prende|ti fa passare|ti accompagna) ..5 (confine|frontiera|altra parte|paese vicino)',
    ),
  ],
  'irregular-crossing': [
    ...seen(
      'IOM-TH',
      '(attraver*|passi|passate|passare|passiamo) .. (il fiume|il bosco|la montagna|il confine|la frontiera) .. (notte|a piedi|di nascosto|nascost*|barca)',
      '(di notte|nottetempo) .. (confine|frontiera|barca|gommone|fiume)',
      'senza (timbro|timbri) .. (passaporto|frontiera|ingresso)',
    ),
    ...guessed(
      '(passatore|scafista) .. (ti|vi|porta|accompagna)',
      '(nascost*) (nel camion|nel bagagliaio|in un camion)',
    ),
  ],
  'unclear-destination': [
    ...seen(
      'IOM-TH',
      '(indirizzo|luogo|destinazione|città|paese) .. (dopo l atterraggio|dopo l arrivo|lo saprai|te lo diciamo|in aeroporto|all arrivo|più avanti|lo scopri)',
      'da qualche parte in (asia|europa|africa)',
    ),
    ...guessed(
      '(dove|dove di preciso) .. (lo saprai|vedremo|te lo dico|si decide) .. (dopo|all arrivo|aeroporto|lì)',
    ),
  ],
  'debt-from-travel': [
    ...seen(
      'ILO-D',
      '(volo|biglietto|viaggio|visto|alloggio|spese) ..5 (scalat*|detratt*|trattenut*|lavorando|ripag*|restituir*|dallo stipendio|detrarremo|scaliamo|tratteniamo)',
      '(anticipiamo|anticipo|prestiamo|ti anticipo) .. (volo|biglietto|viaggio|visto|spese) .. (poi|ripag*|restitu*|stipendio|lavor*|rate)',
    ),
    ...guessed('(viaggio|volo|biglietto) a (credito|rate)'),
  ],
  'penalty-for-leaving': [
    ...seen(
      'ILO-11',
      '(penale|multa|risarcimento) .. (se vai via|se te ne vai|abbandon*|dimission*|rescission*|lasci prima|prima del termine|interromp*|andarsene)',
      '(se|chi|chiunque) (te ne vai|lasci|molli|lascia|abbandona|smetti|va via|se ne va|molla) ..5 (paghi|paga|pagherai|penale|multa|restituire|devi|deve)',
    ),
    ...guessed(
      '(riscatto|riscattar*) .. (passaporto|libertà|contratto|andar*)',
      '(torni|tornare|parti) a casa solo (se|quando|dopo) .. (pag*|debito|restitu*)',
    ),
  ],
  'withheld-pay': [
    ...seen(
      'ILO-11',
      '(paga|stipendio|soldi|stipendi|salario) .. (alla fine della stagione|a fine stagione|solo alla fine|trattenut*|li teniamo noi|dopo tre mesi|a fine contratto|tutti alla fine|lo teniamo noi)',
      '(primo mese|prima settimana|primi giorni|prima mensilità|primo stipendio) .. (non pagat*|gratis|senza paga|come cauzione|trattenut*|a garanzia)',
    ),
    ...guessed('prova (gratuita|non pagata|non retribuita) .. (settiman*|mes*|giorni)'),
  ],
  'tied-live-in': [
    ...seen(
      'WALKFREE',
      '(visto|permesso) .. (legat*|vincolat*) .. (famiglia|datore|noi)',
      '(vivi|vivrai|abiti|dormi|convivente) .. (in casa della famiglia|con la famiglia|dal datore|in casa del datore|in casa nostra) ..6 (giorno e notte|24|non puoi|senza cambiare|visto|sempre disponibile)',
    ),
    ...guessed('non puoi cambiare (famiglia|datore)'),
  ],
  'excess-hours': [
    ...seen(
      'ILO-11',
      '(sette|7) giorni su (sette|7)',
      '(12|13|14|15|16|dodici|quattordici|sedici) ore al giorno',
      'senza (giorni liberi|giorno libero|riposo|riposi|pause|ferie)',
    ),
    ...guessed('(giorno e notte|24 ore su 24) .. (lavor*|disponibil*)'),
  ],
  'bonus-to-recruit': [
    ...seen(
      'BR-MRE',
      'per ogni (amico|amica|persona|ragazza|collega|nuovo) .. (bonus|premio|{amount}|ricevi|guadagni|commissione)',
      '(porta|invita|presenta|coinvolgi) .. (amic*|conoscent*|person*|ragazze) .. (bonus|premio|{amount}|ricevi|guadagn*|commissione)',
    ),
    ...guessed(
      '(bonus|premio|{amount}|provvigione) per ogni (amico|amica|persona|ragazza|invitato|iscritto)',
    ),
  ],

  // ── Appearance ─────────────────────────────────────────────────────────────
  'demanded-age-sex-looks': [
    ...seen(
      'BG-SIGNS',
      '(ragazze|donne|signorine) .. (bella presenza|bell aspetto|attraenti|carine|magre|belle)',
      '(belle|carine|attraenti) (ragazze|donne)',
    ),
    ...guessed(
      '(ragazze|donne|signorine) [di|età|tra|dai] [i|età] (18|19|20) [ai|e|i|a] (24|25|26|27|28|29|30|32|35)',
      'solo (ragazze|donne) .. (foto|bella|{number}|giovani)',
    ),
  ],
  'body-photos': [
    ...seen(
      'IOM-MI',
      '(foto|fotografie|scatti) .. (figura intera|in bikini|in costume|in intimo|corpo intero|in lingerie|con poco)',
    ),
    ...guessed(
      '(misure|taglia di seno|seno) .. (invia*|manda*|foto)',
      '(invia*|manda*) .. (misure|tue misure|altre foto tue|foto più)',
    ),
  ],
  'undress-or-webcam-test': [
    ...seen(
      'R29',
      '(spogliati|togliti|svestiti|spogliarti|toglierti) .. (camera|webcam|maglia|maglietta|vestiti|provino|video|reggiseno|camicia|tutto)',
      '(webcam|telecamera|videochiamata|provino) .. (nuda|in intimo|senza vestiti|spogli*|topless)',
    ),
    ...guessed(
      'foto (nuda|di nudo|senza vestiti) .. (manda*|invia*|provino|agenzia|book|casting)',
      '(manda*|invia*) .. (foto nuda|foto di nudo|nudi)',
      'show privato',
    ),
  ],
  'entertainment-euphemism': [
    ...seen(
      'TGS',
      '(accompagnatric*|hostess|compagnia|ragazze) (vip|di lusso|d élite|per uomini|per clienti facoltosi|per signori)',
      '(massaggiatric*|massaggi) .. (senza diploma|senza esperienza|per uomini|mance|senza attestato)',
    ),
    ...guessed(
      '(compagnia|accompagnare|intrattenere) .. (uomini|imprenditori|clienti ricchi|ospiti vip|signori|facoltosi|ricchi)',
      'bere con (i clienti|gli ospiti)',
      '(uomo|uomini|signori) generos*',
    ),
  ],
  'minor-sought': [
    ...seen(
      'LJI-7',
      '(ragazze|ragazzi|studentess*|minorenni|adolescenti) .. (dai 14|dai 15|dai 16|da 14|da 15|da 16|15 anni|16 anni|14 anni) ..6 (estero|modell*|casting|hostess|ball*|viagg*|shooting|agenzia|sfilat*)',
    ),
    ...guessed(
      '(minorenne|hai 16|hai 15|meno di 18|sotto i 18) .. (non importa|va bene|non è un problema|nessun problema|lo stesso|tranquilla)',
    ),
  ],
  'love-then-job': [
    ...seen(
      'RD-NL',
      '(ti amo|amore|amore mio|tesoro|mi manchi|principessa|cucciola) ..6 lavor* ..6 (per te|trovato|qui|da me|locale|estero|ti ho)',
      'vieni da me .. lavor*',
    ),
    ...guessed(
      '(vivremo insieme|staremo insieme|vivere insieme|la nostra vita) ..6 (lavor*|guadagn*|locale|bar)',
      'ti ho trovato (un lavoro|lavoro) ..6 (amore|insieme|tesoro|da me|piccola)',
    ),
  ],

  // ── Money mule ─────────────────────────────────────────────────────────────
  'use-your-account': [
    ...seen(
      'EUROPOL-M',
      '(agente|assistente|gestore|operatore) (finanziario|dei pagamenti|pagamenti|dei trasferimenti) .. (casa|conto|remoto|commissione)',
      '(metti|mettere|usare|usiamo|prestare) .. (a disposizione il tuo conto|tuo conto|tuo iban|proprio conto|suo conto)',
      '(ricevi|ricevere|riceverai|incassi|accetti) .. (bonifici|pagamenti|denaro|soldi|somme) ..8 (trasferi*|inoltr*|trattieni|gir*|commissione|prelev*|rimand*|trattenendo)',
      '(bonifici|soldi|denaro|somme|pagamenti) .. (sul tuo conto|sul suo conto|sul conto|sul tuo iban) ..8 (trasferi*|inoltr*|trattieni|gir*|commissione|prelev*|per cento|trattenendo)',
    ),
  ],
  'crypto-buying-job': [
    ...seen(
      'SPF-21',
      '(compr*|acquist*|converti*|cambi*) .. (bitcoin|criptovalut*|usdt|crypto|cripto) ..6 (per noi|azienda|ditta|clienti|wallet|invia*|commissione|mandi|mandarl*)',
    ),
    ...guessed(
      '(soldi|bonifici|denaro|somme) .. (in bitcoin|in usdt|in cripto*|in crypto) .. (converti*|cambi*|trasform*|invii|mandi|inviarl*)',
    ),
  ],
  'cheque-then-forward': [
    ...seen(
      'BBB-21',
      '(assegno|assegni) ..6 (deposit*|incass*|versa*|versi|banca) ..8 (resto|rimanente|bonific*|compra*|invia*|acquist*|differenza|mandi|trasfer*|invii)',
      '(deposit*|incass*|versi|versa) .. assegno ..8 (resto|rimanente|bonific*|compra*|invia*|acquist*|differenza|mandi|trasfer*|invii)',
    ),
  ],
  'parcel-forwarding': [
    ...seen(
      'DE-BRE',
      '(agente|responsabile|gestore|addetto|controllore) (pacchi|spedizioni|logistico da casa|qualità da casa|spedizioni da casa|pacchi da casa) .. (casa|domicilio|pacchi|rispedi*)',
      '(ricevi|ricevere|riceverai|ritiri|accetti) .. (pacchi|pacco|spedizioni) ..8 (rispedi*|spedisci|inoltr*|etichett*|reimball*|rimand*|spedirl*)',
      '(pacchi|pacco) .. (a casa|tuo indirizzo|a domicilio) ..8 (rispedi*|spedisci|inoltr*|etichett*|reimball*|rimand*|spedirl*)',
    ),
  ],
  'rented-account': [
    ...seen(
      'EUROPOL-M',
      '(affitt*|prest*|vend*|ced*|noleggi*|compriamo|compro) .. (tuo conto|conto corrente|conti correnti|conto bancario|postepay|sim|carta prepagata|profilo facebook|account|iban) .. ({amount}|guadagn*|mese|euro|subito|contanti|pagamento|noi)',
    ),
    ...guessed(
      '(apri|attiva|intesta*) .. (conto|sim|postepay|carta prepagata|conti) .. ({amount}|per noi|credenziali|guadagn*|ricevi|ci dai)',
    ),
  ],
  'likes-and-ratings': [
    ...seen(
      'LURES',
      '(like|mi piace|likes) .. (video|youtube|post|canal*|prodott*|tiktok|reel) .. (guadagn*|{amount}|pagat*|euro|paghiamo|al giorno)',
    ),
    ...seen(
      'NCSC-CH',
      '(recension*|recensir*|valuta*|valutare|vota*) .. (hotel|prodott*|app|ristorant*|alberghi|strutture) ..6 (guadagn*|{amount}|pagat*|euro|commissione|al giorno|da casa|telefono)',
      '(pagat*|guadagn*|{amount}|paghiamo) .. (like|mi piace|recension*|click|clic|visualizzazion*|iscrizion*|valutazion*)',
    ),
    ...guessed(
      '(metti|mettere|lascia|segui|guarda|iscriviti) .. (like|mi piace|canale|canali|video|recension*|profili) .. (screenshot|guadagn*|{amount}|manda*|schermata|invia*|pagat*)',
      '(ottimizza*|aumentare) .. (dati|prenotazioni|ordini|prodott*|classific*|valutazioni) .. (hotel|app|piattaforma|commission*|al giorno|guadagn*)',
      'semplici (compiti|attività|task) .. (online|guadagn*|{amount}|telefono|al giorno)',
    ),
  ],
  'top-up-to-go-on': [
    ...seen(
      'FTC-TASK',
      '(deposit*|ricaric*|versa*|versare|versamento) .. (compito|compiti|sblocc*|livello|task|vip|continuare|missione|ordine|prossim*|proseguire)',
      '(compito|compiti|livello|task|vip|sblocc*|missione|ordine|continuare|proseguire) .. (deposit*|ricaric*|versa*|versare|versamento)',
    ),
    ...guessed(
      'saldo negativo .. (copri*|ricaric*|versa*|deposit*|azzer*|saldare|colmare|sanare)',
      '(aggiornare|aggiorna) .. (profilo|account) .. (pagamento|versa*|deposit*|{amount})',
    ),
  ],
  'pay-to-withdraw': [
    ...seen(
      'SPF-25',
      '(preliev*|prelevare|ritirare|incassare|svincolare|sbloccare) .. (tass*|versa*|paga*|deposit*|commissione|imposta|cauzione|pagamento)',
      '(tass*|imposta|commissione|cauzione|deposito) .. (per prelevare|prima del prelievo|per ritirare|per incassare|per sbloccare|per svincolare|sblocco)',
    ),
  ],
  'small-payout-first': [
    ...seen('LURES', '(ricever*|riceverai|ricevi|ricevono|riceveranno) subito {amount}'),
    ...guessed(
      '(primo|prima|primi) (compito|task|prova|guadagno|missione|pagamento|commissione) .. ({amount}|subito|oggi|immediat*)',
      '(compito|task|missione) di prova',
      '(bonus|credito) (iniziale|di prova|di benvenuto) .. ({amount}|subito|prov*)',
      '(prime|primi) {number} (persone|iscritti) .. (ricev*|{amount}|avranno)',
    ),
  ],

  // ── Chat ───────────────────────────────────────────────────────────────────
  'picked-without-applying': [
    ...seen(
      'LURES',
      '(abbiamo ricevuto|ho ricevuto) [il|la] (tuo curriculum|suo curriculum|tuo cv|vostro curriculum|tua candidatura|suo cv) .. (aggiung*|whatsapp|numero|offert*|propo*|scriv*)',
      'sei stat* (selezionat*|scelt*)',
    ),
    ...seen(
      'EVZ',
      '(il|la) (tuo|tua|suo|sua) (profilo|curriculum|cv|numero|candidatura) .. (consigliat*|selezionat*|raccomandat*|segnalat*|interessat*|scelt*|colpit*|trovat*|stato approvato)',
      '(abbiamo|ho) (trovato|avuto|visto) [il|la] (tuo|suo|vostro) (profilo|numero|contatto|curriculum|cv)',
    ),
    ...guessed('(è|siete) stat* (selezionat*|scelt*) (per|tra|dal)'),
  ],
  'scripted-opener': [
    ...seen(
      'EVZ',
      '(sono|mi chiamo|qui è) .. (dell agenzia|dell ufficio|delle risorse umane|hr|recruiter|ufficio risorse|dal reparto|selezionatrice|dell ufficio selezione|reclutatrice)',
      '(posso|potrei) .. (un minuto|rubarti|rubarle|presentarti|presentarle|parlarti|spiegarti|disturbarti|disturbarla|spiegarle)',
    ),
    ...guessed(
      '(hai|ha|avrebbe|avresti) [un] (un minuto|un momento|un attimo|due minuti|qualche minuto)',
      '(cerchi|sta cercando|stai cercando|ti interessa|le interessa|saresti interessat*|è interessat*) .. (lavoro|part time|lavoretto|entrata extra|guadagno extra|reddito extra)',
    ),
  ],
  'reply-with-code': [
    ...guessed(
      '(rispondi|scrivi|rispondete|commenta|scrivete|digita) [con|solo|mi|un|a questo messaggio con] [con|un|solo|la parola|il numero] (sì|si|1|info|ok|plus|più|lavoro|interessat*|start|presente)',
      '(lascia|metti) un (più|punto|cuore|commento) .. (contatt*|scriv*|info|privato|ricontatt*)',
    ),
  ],
  'chat-only-interview': [
    ...guessed(
      '(colloquio|intervista|selezione) .. (via chat|in chat|su telegram|su whatsapp|per iscritto|via messaggio|scritto|tramite chat|tramite messaggi|via telegram|via whatsapp)',
      '(nessuna|senza) (telefonata|chiamata|telefonate|videochiamata) .. (solo|tutto|chat|messagg*)',
    ),
  ],
  'group-praise': [
    ...guessed(
      '(grazie) .. (mentore|tutor|admin|maestro|coach|responsabile) ..6 (prelev*|guadagn*|{amount}|ricevut*|pagat*|incassat*)',
      '(ho) [appena|già|oggi] (prelevato|guadagnato|ricevuto|incassato) [oggi|già|appena] {amount} .. (grazie|funziona|davvero|consiglio|wow|mentore|gruppo)',
      '(pagamento|prelievo|bonifico) (arrivato|ricevuto) .. (grazie|funziona|davvero|consiglio|wow)',
    ),
  ],
  'location-or-family-details': [
    ...guessed(
      '(invia*|manda*|condividi) .. (posizione|posizione in tempo reale)',
      '(nome|nomi|indirizzo|numero|numeri|dati|contatti) .. (dei tuoi genitori|di tua madre|della tua famiglia|dei tuoi figli|dei familiari|dei parenti|tuo marito)',
      '(foto|video) .. (della tua casa|di casa tua|della vostra casa)',
      'dove (vivono i tuoi|abitano i tuoi|vanno a scuola i tuoi)',
    ),
  ],
  'mixed-language': [
    ...guessed(
      '(caro|cara|gentile|stimato) (fortunato|pregiato|stimato|prezioso) (candidato|utente|lavoratore)',
      '(trattamento stipendio|trattamento salariale|trattamento di stipendio)',
      'lavorator* cooperativ*',
      '(tempo proprio|proprio tempo) (propri|proprio) obiettiv*',
      'gentilmente (contattare|aggiungere|rispondere) (noi|me|il|la)',
      'ecco il reclutamento ufficiale',
    ),
  ],
  threats: [
    ...seen(
      'LJI-T',
      '(sappiamo|so) dove (abiti|vivi|lavori|abita|sta la tua)',
      'te ne pentirai',
      '(paga|versa|restituisci) .. (altrimenti|o) .. (polizia|denunc*|avvocat*|veniamo|famiglia|tribunale|finisce male|casa tua)',
    ),
    ...guessed(
      '(tua|tuoi|tuo) (famiglia|madre|figli|sorella|genitori) .. (succede|passerà|pagher*|male|succederà)',
      'ti (denunciamo|portiamo in tribunale|faremo arrestare|veniamo a cercare|troviamo)',
      'verrai arrestat*',
    ),
  ],
  'image-blackmail': [
    ...seen(
      'R29',
      '(foto|video|immagini) .. (alla tua famiglia|ai tuoi amici|ai tuoi contatti|ai tuoi genitori|pubblic*|in rete|online|a tutti i tuoi|su facebook|a tua madre|a tuo marito)',
      '(paga|versa|manda*|invia*|{amount}) .. (altrimenti|o|oppure) .. (pubblic*|foto|video|diffond*)',
    ),
  ],

  // ── Forced criminality ─────────────────────────────────────────────────────
  'pose-and-persuade-role': [
    ...seen(
      'MEA-24',
      '(costruire|conquistare|guadagnare|creare|costruisci|conquisti) .. (fiducia|relazione|rapporto|relazioni) ..6 (invest*|crypto|cripto*|piattaforma|clienti|deposit*|trading)',
      '(profili|identità|account) (fals*|finti|finte|inventat*|fittiz*)',
    ),
    ...guessed(
      '(chattare|chatti|scrivi|flirtare|parlare) .. (come donna|da donna|fingendoti|uomini soli|con uomini ricchi|fingendo)',
      '(convincere|convinci|persuadere|spingere) .. (invest*|deposit*|versare)',
    ),
  ],
  'online-gambling-work': [
    ...seen(
      'ID-TEMPO',
      '(casinò online|casino online|scommesse|gioco d azzardo|betting) .. (promoter|operator*|assistenza|servizio clienti|customer|admin|asia|estero|telefonist*|addett*)',
      '(promoter|operator*|assistenza|servizio clienti|customer service|admin|addett*) .. (casinò online|casino online|scommesse online|gioco d azzardo|betting)',
    ),
  ],
  'carry-or-collect': [
    ...seen(
      'MACAO',
      '(valigia|borsa|pacchetto|busta|zaino|pacco) .. (port*|consegn*|trasport*|oltre|attravers*) ..6 ({amount}|senza domande|non aprire|non aprirl*|frontiera|confine|contanti)',
      '(port*|consegn*|trasport*) .. (valigia|borsa|pacchetto|zaino|busta) ..6 ({amount}|senza domande|non aprir*|frontiera|confine)',
      '(ritira*|ritirare|raccogli*|ritiri|prelev*) .. (contanti|soldi|denaro|buste|busta|gioielli|oro) .. (anziani|anziane|clienti|porta|signore anziane|a domicilio|persone anziane|{amount}|nonne)',
    ),
    ...guessed('(da|dagli|presso) (anziani|persone anziane|nonni) .. (contanti|soldi|buste|busta|gioielli)'),
  ],
  'unasked-denials': [
    ...seen(
      'LURES',
      '(100|cento per cento|tutto|completamente|assolutamente) [è] (legale|legali|sicuro|regolare|trasparente)',
      '(non è|non sono|nessuna|niente|no) [una|un] (truffa|truffe|droga|fregatura|inganno|multilevel|schema piramidale|network marketing|spaccio)',
    ),
    ...guessed(
      'niente di (illegale|illecito|strano)',
      '(nessun|zero|senza) (rischio|rischi|inganno|trucchi|imbrogli)',
    ),
  ],
  'easy-pickup-pay': [
    ...seen(
      'MACAO',
      '(pacco|macchina|auto|busta|ritiro|viaggio|consegna|borsa) .. {amount} .. (a viaggio|a consegna|in mano|contanti|subito|cash|a ritiro|in giornata|per un giorno)',
    ),
    ...guessed(
      '(lavoretto|lavoro) (di un giorno|veloce|lampo|giornaliero) .. {amount} .. (contanti|cash|in mano|subito)',
      '(devi solo|basta|solo) (ritirare|consegnare|aspettare|guidare|portare) .. ({amount}|contanti|in mano|cash)',
    ),
  ],
  'cash-no-contract': [
    ...seen('PL-KRO', '(in nero|fuori busta)'),
    ...guessed(
      'senza (contratto|contributi|tasse) .. (contanti|cash|in mano|soldi|paga*)',
      '(contanti|cash|paga|soldi|pagamento) (in mano|a mano|in contanti) .. (senza contratto|niente contratto|senza contributi|nessun contratto)',
    ),
  ],
  'sponsor-for-sale': [
    ...seen(
      'UK-TIMES',
      '(vend*|compra*|in vendita|acquista*) .. (nulla osta|visto|visti|permess* di soggiorno|sponsor*|contratt* per il visto|contratt* di lavoro)',
      '(nulla osta|visto|visti|permess* di soggiorno|sponsorship) in vendita',
      '(nulla osta|decreto flussi|flussi|permesso) .. {amount} .. (pratica|garantit*|famiglia|subito|contanti)',
    ),
    ...guessed('pacchetto famiglia .. {amount}', 'contratto (finto|solo per) [il] visto'),
  ],
  'code-words': [
    ...guessed(
      '(cerco|cerchiamo|serve|servono) .. (prestanome|teste di legno|testa di legno|corriere fidato|cavallo|cavalli)',
      '(retention|chargeback|boiler room) .. (team|agent*|sala|cerc*)',
    ),
  ],

  // ── What lowers the score or takes a sign back ─────────────────────────────
  'employer-pays': [
    ...guessed(
      '(azienda|datore|hotel|ospedale|clinica|famiglia|armatore|ditta|noi|compagnia) [si] (paga|copre|rimborsa|paghiamo|copriamo|rimborsiamo|sostiene|fa carico) .. (visto|volo|viaggio|costi|spese|corso|formazione|visite|divisa|biglietto|visita)',
      '(spese|costi|volo|visto|visita medica|divisa|formazione|corso|viaggio) .. (a carico dell azienda|a carico del datore|a carico nostro|a nostro carico|pagat* dall azienda|rimborsat* dall|a carico dell armatore|a carico dell ospedale|a carico dell hotel|le paghiamo noi|li paghiamo noi)',
      '(nessun costo|senza costi) per (te|il candidato|i candidati|il lavoratore|lei)',
    ),
  ],
  'no-fee-notice': [
    ...guessed(
      'non (chiediamo|richiediamo|chiede|richiede) [mai] .. (denaro|soldi|pagamenti|quote|anticipi|pagamento|contributo)',
      '(gratuito|gratuita|gratis) per (i candidati|il candidato|i lavoratori|le candidate)',
      '(nessuna|senza) (quota|spesa|commissione) .. (candidat*|lavorator*)',
      'non (pagare|pagate|versare) .. (nessuno|a nessuno|denaro)',
    ),
  ],
  'contract-before-travel': [
    ...guessed(
      'contratto .. (prima della partenza|prima del viaggio|prima di partire|nella tua lingua|in italiano|prima del volo)',
      '(prima della partenza|prima di partire|prima del viaggio) .. contratto',
    ),
  ],
  'work-visa-named': [
    ...guessed(
      '(con visto per lavoro|visto per lavoro subordinato|visto per lavoro|visto di lavoro|carta blu|nulla osta al lavoro|permesso per lavoro stagionale|decreto flussi)',
      '(datore|azienda|noi) .. (chied*|richied*|present*) .. (nulla osta|visto|permesso)',
    ),
  ],
  'real-interview': [
    ...guessed(
      '(colloquio|colloqui|incontro) .. (in sede|nel nostro|presso|con il team|con la responsabile|con il responsabile|in ufficio|in azienda|in negozio|di persona|nella nostra|dal vivo)',
      '(due|secondo|più) colloqui*',
      '(giornata di prova|prova pagata)',
    ),
  ],
  'clear-duties-hours': [
    ...guessed(
      '{number} ore (settimanali|a settimana|alla settimana)',
      '(ferie|tredicesima|quattordicesima|ferie pagate|straordinari pagati|tfr)',
      '(ccnl|livello del contratto|stipendio al|paga il)',
      '(dal lunedì|lunedì venerdì)',
    ),
  ],
  'time-and-questions': [
    ...guessed(
      '(prenditi|si prenda|prendetevi) [tutto] (il|il tuo|il suo|del|tutto il) tempo',
      '(pensaci|ci pensi|valuta) .. (calma|con calma)',
      '(domande|dubbi) .. (chiama*|telefon*|rispond*|volentieri)',
      '(chiama|telefona|chiamaci|telefonaci) .. (sede|ufficio|centralino|negozio)',
    ),
  ],
  'keeps-own-papers': [
    ...guessed(
      '(passaporto|documenti) .. (resta a te|restano a te|rimane a te|restano tuoi|sempre con te|rimangono a te|lo tieni tu|li tieni tu)',
      '(puoi|può) .. (andartene|andare via|licenziarti|lasciare) .. (quando vuoi|in qualsiasi momento)',
      'in qualsiasi momento puoi',
    ),
  ],
  'public-channel': [
    ...seen(
      'EURES-11',
      '(centro per l impiego|centri per l impiego|eures|inps|anpal|sindacato|cgil|cisl|uil|concorso pubblico|servizio civile|regione)',
    ),
  ],
  'official-fee': [
    ...guessed(
      '(tassa|diritti|costo|marca da bollo|contributo) .. (al consolato|all ambasciata|in questura|al comune|alle poste|presso il consolato|allo stato|direttamente al)',
    ),
  ],
  'lawful-hiring': [
    ...guessed(
      '(dopo|alla|al momento) (la firma|firma|l assunzione|firma del contratto|dell assunzione)',
      '(visita medica preventiva|medico competente|medico del lavoro|idoneità sanitaria)',
      '(divisa|abiti da lavoro|attrezzatura|dispositivi) (fornit*|forniamo|data|dat*)',
      'il primo giorno .. (documento|documenti)',
    ),
  ],
  'rota-work': [
    ...guessed(
      '(turni|turno) (di 12|di dodici|h24) .. (ripos*|liber*)',
      '(due|quattro) settimane (a bordo|di lavoro) .. (ripos*|casa|liber*)',
      '(rotazione|a rotazione)',
    ),
  ],
  'free-movement': [
    ...guessed(
      '(cittadini|cittadinanza) (ue|europei|dell unione|comunitari|europea|comunitaria)',
      'libera circolazione',
      '(permesso di soggiorno|permesso) (valido|in corso di validità|già)',
    ),
  ],
} satisfies Phrases;
