// Italian: what turns a sentence around. Plain words in the phrase language, folded like every text.
import type { Frame } from '../../define.ts';

export const frame = {
  'frame-negation': [
    'non',
    'mai',
    'nessun',
    'nessuno',
    'nessuna',
    'senza',
    'né',
    'niente',
    'invece di',
    'anziché',
    'neanche',
    'nemmeno',
    'neppure',
    'no',
  ],

  'frame-negation-after': [
    '(vietato|vietata|vietati|escluso|esclusa|proibito)',
    'non (è|sono|serve|servono|viene|vengono) (previst*|richiest*|dovut*|necessari*|obbligatori*|permess*|chiest*)',
  ],

  'frame-warning': [
    '(attenzione|occhio|attenti) (a|al|alla|alle|ai|agli|se|quando)',
    '(diffid*|guardat* da)',
    '(truff*|raggir*|imbrogli*|frod*|ingann*)',
    '(truffator*|criminal*|malviventi|delinquenti|sfruttator*|trafficant*)',
    '(fals*|finti|finte|finta|finto|fasull*|sedicent*|presunt*|ingannevol*) (offert*|annunc*|agenzi*|recruiter|selezionator*|datori|datore|aziend*|lavor*|reclutator*)',
    'tratta (di|degli) (esseri|persone)',
    'tratta di esseri umani',
    'riciclaggio',
    '(campanell* d allarme|segnal* d allarme|segnali di allarme|segnali sospetti)',
    'non (fidarti|fidatevi|fidarsi|cascarci|cadere|cascare|credere|credete)',
    'non (pagare|inviare|mandare|fornire|condividere|consegnare|cliccare|accettare|versare|rispondere)',
    'non (pagate|inviate|fornite|condividete|consegnate|versate)',
    'mai (pagare|inviare|fornire|versare|consegnare|dare|comunicare)',
    'troppo (bello|bella) per',
    '(segnalare|segnala|segnalate|denunciare|denuncia|denunciate) (a|alla|il|la|subito|questi|l|al)',
    '(trappola|tranello|adescat*|adesca*)',
    'sfruttamento',
    'si spacciano',
    'scam',
    'phishing',
    'caporalato',
  ],

  'frame-report': [
    '(polizia|carabinieri|guardia di finanza|procura|ambasciata|ministero|esperti|associazione consumatori|codacons|questura|banca) .. (avvert*|segnal*|spieg*|ricord*|consigl*|mett*|racconta*|invit*|raccomand*|indag*|denunc*)',
    'secondo (la polizia|gli investigatori|le indagini|i carabinieri|gli esperti|il rapporto|la procura|quanto)',
    '(le|gli|alla donna|all uomo|alle vittime|al giovane|ai ragazzi|alla ragazza|ai lavoratori) (hanno|era stato|era stata|avevano|è stato|è stata|viene|veniva) (promess*|chiest*|offert*|detto|proposto|assegnat*|richiest*)',
    '(la vittima|le vittime|la ragazza|la donna|il giovane|i lavoratori) .. (racconta*|è stata|sono stat*|ha perso|hanno perso|è stato|viene|vengono|ha raccontato)',
    '(presumibilmente|stando a|a quanto pare)',
    '(inizialmente|di solito|spesso|in genere|ben presto) .. (vengono|viene|chiedono|promettono|offrono|propongono)',
  ],

  'frame-news': [
    '(arrestat*|denunciat*|condannat*|indagat*|fermat*|liberat*)',
    '(indagin*|procura|tribunale|magistrat*|inquirenti|sequestr*)',
    '(vittim*)',
    '(organizzazione|banda|rete) (criminale|criminali|di truffatori|di trafficanti)',
    '(ha|hanno) perso .. {amount}',
    '(statistiche|sondaggio|studio|rapporto)',
    '(redazione|cronaca|ansa)',
  ],

  'frame-help-page': [
    'se (qualcuno|un datore|un agenzia|un recruiter|ti chiedono|vi chiedono|ti viene|uno sconosciuto|ricevi|vieni)',
    'come (proteggersi|difendersi|riconoscere|evitare|riconoscerla|tutelarsi|segnalare|capire)',
    '(numero verde|numero antitratta|sportello|telefono rosa)',
    '(i tuoi|conosci i tuoi|i vostri) diritti',
    'hai (il|diritto) (diritto|a)',
    '(un|una|le|i|nessun|nessuna) (vero|vera|serio|seria|serie|seri|onesto|onesta|veri|azienda seria|agenzia seria) (datore|azienda|agenzia|agenzie|aziende|datori|offerta)',
    '(rivolgiti|rivolgetevi|contatta|chiama) .. (polizia|sindacato|banca|ambasciata|carabinieri|consolato)',
    '(consigli|guida) per',
    'domande frequenti',
    'è (illegale|reato|vietato|una truffa|contro la legge)',
  ],

  'frame-question': [
    '(devo|dovrei|posso) (pagare|dare|mandare|fidarmi|inviare|consegnare)',
    'è (normale|legale|vero|giusto|una truffa|sicuro) (che|se)',
    '(qualcuno|avete|nessuno) (sa|conosce|ha ricevuto|ha lavorato|notizie|esperienze)',
    'perché (devo|dovrei)',
    'cosa succede se',
    'vi è (mai|capitato)',
  ],

  'frame-past': [
    '(una volta|in passato|anni fa|mesi fa|l anno scorso|l estate scorsa|tempo fa)',
    '{number} (anni|mesi) fa',
    'quando (ero|lavoravo|avevo|vivevo|studiavo)',
    'nel (mio|vecchio) .. (lavoro|azienda)',
  ],

  'frame-condition': [
    'se (qualcuno|un datore|un agenzia|l agenzia|il datore|ti chiedono|vi chiedono|ti promettono|ti dicono)',
    'nel caso (in cui|qualcuno)',
    'chiunque (chieda|chiede|prometta|promette|offra|ti|vi)',
    'chi (chiede|promette|offre|dice)',
    'qualora',
  ],

  'frame-me-paying': [
    '(noi|l azienda|la ditta|il datore|l hotel|l ospedale|la clinica|la famiglia|l armatore|la compagnia) .. (paga|paghiamo|copre|copriamo|rimborsa|rimborsiamo|sostiene|offre) .. (visto|volo|biglietto|viaggio|spese|costi|corso|formazione|divisa|visite|alloggio|assicurazione)',
    '(paghiamo|copriamo|rimborsiamo|sosteniamo) noi',
    'a (nostro carico|carico nostro|carico dell azienda|carico del datore|spese dell azienda|nostre spese|carico dell armatore)',
    '(pagato|pagata|pagati|pagate|rimborsato|rimborsate|coperto|coperte|coperti) (da noi|dall azienda|dal datore|dall hotel|dall ospedale|dall armatore)',
  ],
} satisfies Frame;
