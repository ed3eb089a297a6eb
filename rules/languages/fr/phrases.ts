// French, of Europe, Canada and Africa: portal ads and chat wording, with slang and usual shortenings.
// A code beside a plain, established term names the source that describes the scheme.
import { guessed, seen, type Phrases } from '../../define.ts';

export const phrases = {
  // ── The work ─────────────────────────────────────────────────────────────────
  'job-word': [
    ...seen(
      'LURES',
      '(emploi|emplois|job|jobs|boulot|taf|travail)',
      '(poste|postes) (de|d|à|en|disponible*|vacant*|est|ouvert*)',
      '(nous|on) (recrutons|recrute|embauchons|embauche|cherchons|cherche)',
      '(recrutement|recrute|embauche|recherchons)',
      'offre* d emploi',
    ),
    ...guessed('(djob|gombo|taff)', 'mission* d intérim'),
  ],
  abroad: [
    ...seen(
      'FR-OBS',
      '(à|vers) l (étranger|international)',
      '(en|vers l|dans le|au) (europe|asie|golfe|moyen orient)',
      'hors d (europe|afrique)',
      'immigr* (au|en|vers)',
    ),
    ...guessed(
      'dans un autre pays',
      '(partir|travailler|voyager|s installer|vous expatrier|t expatrier) (à|en|au|vers) [l] (étranger|europe|asie|mbeng)',
      '(quitter|sortir du|hors du) [le] pays',
      'expatri*',
    ),
  ],
  'no-experience': [
    ...seen(
      'FR-JDN',
      'sans [aucune] (expérience|qualification|qualifications|formation|compétence)',
      '(aucune|pas d|pas besoin d|zéro) [avoir] (expérience|qualification|compétence|formation) [n est|requise|exigée|nécessaire|demandée]',
      '(expérience|qualification) (non|pas) (requise|nécessaire|exigée|obligatoire)',
    ),
    ...guessed(
      'débutant* (accepté*|bienvenu*|bienvenue)',
      'formation (gratuite|offerte|assurée|rapide|sur place)',
      '(on|nous) (te|vous) (forme|formons|apprend|apprenons)',
      'même sans (expérience|formation)',
    ),
  ],
  'nothing-asked': [
    ...seen(
      'FR-JDN',
      'sans (diplôme|diplômes|cv|papiers)',
      '(aucun|pas de|pas besoin de) (diplôme|cv|niveau|prérequis|bac)',
    ),
    ...guessed(
      'ouvert à (tous|toutes|tout le monde)',
      'tout le monde peut',
      '(peu importe|quel que soit) (ton|votre|l|le) (âge|niveau|diplôme|parcours)',
      '(tous|tout) (âges|âge|niveaux|profils) (acceptés|accepté|bienvenus)',
      '(un|ton|votre) (téléphone|smartphone|portable) (suffit|et une connexion|et internet)',
      '(il|vous|tu) (te|vous|faut|suffit|avez|as) [faut|suffit|besoin|juste] (d un|un) (téléphone|smartphone)',
      '(sans|pas besoin de) parler (la langue|anglais|l anglais|français)',
      'langue (pas|non) (exigée|obligatoire|nécessaire|requise)',
    ),
  ],
  'high-pay': [
    ...seen(
      'FR-JDN',
      '(salaire|salaires|rémunération|revenu|revenus|paie|paye|gains|gain) [très|plus que] (attractif|attractifs|attractive|élevé|élevés|élevée|alléchant|alléchante|intéressant|important|importants|conséquent|conséquents)',
      '(bien|très bien|super bien|grassement) payé*',
    ),
    ...seen(
      'LURES',
      '(gagner|gagnez|gagne|gagnes|toucher|touchez|touche|gagnera) [jusqu|plus] [à|de] {amount}',
    ),
    ...guessed(
      '(gros|bon|beau) (salaire|salaires|revenus|gains|billet)',
      '(revenus|gains) (illimités|exceptionnels|garantis|rapides)',
      '(le double|le triple) (de ton|de votre|du) (salaire|smic)',
      '(beaucoup|plein|un max) (d argent|de thunes|de fric|de sous)',
      'jusqu à {amount} (par|la|le)',
    ),
  ],
  'pay-by-day-or-week': [
    ...seen(
      'LURES',
      '(salaire|salaires|paiement|paiements|revenu|revenus|gain|gains) (journalier|journaliers|quotidien|quotidiens|hebdomadaire|hebdomadaires)',
      '(payé|payés|payée|paiement|versé|versés|virement) (le même jour|le jour même|à la journée|chaque jour|chaque soir|tous les jours|à la semaine|chaque semaine|immédiat|instantané)',
      '{amount} (par jour|par semaine|la journée|la semaine|la nuit|le jour|chaque jour|chaque semaine|journalier)',
    ),
    ...guessed(
      'payé* (cash|direct|comptant) [le|dans|après]',
      '(tu es|vous êtes|t es) payé* (le soir|tout de suite|direct|aussitôt)',
    ),
  ],
  'little-time': [
    ...seen(
      'LURES',
      '(pendant|sur|dans|durant) (votre|ton|vos|tes|son) (temps libre|moments libres|heures libres)',
      'temps libre',
    ),
    ...guessed(
      '({number}|une|deux|trois|1|2|3) (heure|heures|h) (par|chaque) jour',
      '(une|1|une petite) heure par (jour|soir)',
      '({number}|quelques|vingt|trente|quarante) minutes (par|chaque|de ton|de votre) (jour|temps)',
      '(seulement|juste|à peine|que) ({number}|quelques|une|deux) (minutes|heure|heures)',
      'quelques (heures|minutes) par (jour|semaine)',
      'horaires (libres|flexibles|à la carte|au choix)',
      'quand (tu veux|vous voulez)',
    ),
  ],
  'simple-work': [
    ...seen(
      'FR-JDN',
      '(tâche|tâches|travail|travaux|mission|missions|activité) [très|super|plutôt] (simple|simples|facile|faciles)',
      '(de|des) simples (tâches|clics|missions)',
    ),
    ...guessed(
      '(suffit|juste|seulement|simplement|seul) [de|d|à] (cliquer|liker|copier|aimer|regarder|noter)',
      'copier coller',
      '(rien de|pas) compliqué',
      'à la portée de (tous|tout le monde)',
      'boulot (facile|simple|tranquille)',
      '(avec|depuis|sur) (ton|votre) (téléphone|smartphone|portable|tel)',
    ),
  ],
  'work-from-home': [
    ...seen('LURES', '(à|de|depuis) (domicile|la maison)', 'télétravail', '(en|par) ligne'),
    ...guessed(
      '(à distance|remote|home office)',
      '(depuis|de) chez (toi|vous|soi|moi)',
      'depuis (n importe où|ton canapé|votre canapé|ton téléphone)',
      'sans (sortir|bouger|quitter) (de|la) (chez|maison)',
    ),
  ],
  'lure-role': [
    ...seen(
      'FR-JDN',
      '(opérateur|opératrice|assistant|assistante|agent|chargé|chargée|conseiller|conseillère) (marketing|de saisie|de données|clientèle|client|virtuel|virtuelle|en ligne|de chat|de support)',
      'saisie de données',
    ),
    ...seen('LURES', '(hôtesse|hôtesses|modèle|modèles|mannequin|mannequins)'),
    ...guessed(
      '(service|support|relation) client*',
      'centre d appels',
      '(community|social media) manager',
      '(traducteur|traductrice|secrétaire|réceptionniste|dactylo|téléopérateur|téléopératrice)',
      'marketing digital',
      '(serveuse|serveuses|danseuse|danseuses|masseuse|masseuses) [en|à|au|pour]',
      '(analyste|conseiller|trader) (crypto|en crypto|forex)',
    ),
  ],
  duties: [
    ...seen(
      'EURES',
      '(vos|tes|ses|les|principales) (missions|tâches|responsabilités) [principales|seront|sont|au]',
      '(vous serez|vous êtes|tu seras) (chargé*|responsable)',
      '(profil|compétences) (recherché|recherchées|requis|requises|souhaité)',
      'horaires (de|du|en|variables|fixes)',
      '(vous|tu) (assurez|assurerez|accueillez|préparez|participez|gérez|encadrez|encaissez|nettoyez|conduisez|cueillez|accompagnez|répondez aux)',
      'descriptif du poste',
    ),
    ...guessed(
      '(heures|h) par semaine',
      'du lundi au',
      'rattaché* (à|au)',
      '(planning|roulement)',
      'expérience de {number}',
    ),
  ],

  // ── Who is behind it ─────────────────────────────────────────────────────────
  'company-talk': [
    ...seen(
      'EURES',
      '(sarl|sas|sasu|eurl|siret|siren|gmbh)',
      '(fondée|créée|implantée|établie) (en|à|depuis)',
      'notre (entreprise|société|restaurant|hôtel|atelier|boulangerie|exploitation|établissement|magasin|association|équipe) [est|compte|familiale]',
      'siège social',
      'qui sommes nous',
      '(à propos de nous|nos clients|nos valeurs)',
    ),
  ],
  'our-client': [
    ...guessed(
      '(notre|un de nos|l un de nos) client*',
      '(une|grande|pour une) (société|entreprise|compagnie|multinationale) (étrangère|internationale|européenne|sérieuse|partenaire|de la place)',
      '(un|notre) (employeur|partenaire|patron) (étranger|à l étranger|au canada|en europe|sur place)',
      '(nom|coordonnées) (de l|de la) (employeur|entreprise|société|famille) .. (plus tard|après|ensuite)',
      '(importante|grande) (société|entreprise) (recrute|recherche|cherche)',
    ),
  ],
  'licence-word': [
    ...guessed(
      '(numéro|n) (d agrément|de licence|d autorisation|d enregistrement)',
      '(agence|cabinet) [de placement|de recrutement] (agréé|agréée|licenciée|autorisée|enregistrée)',
      '(agréé|agréée|autorisée|immatriculée) par (le|la|l)',
      'agrément (n|numéro|du ministère)',
    ),
  ],
  'agent-word': [
    ...seen(
      'FR-OBS',
      '(agence|cabinet|bureau|agences) (de placement|de recrutement|d immigration|de voyage|de voyages|d emploi|de visa)',
      '(consultant|conseiller|agent|agents) (en immigration|d immigration|de voyage|recruteur|recruteurs)',
    ),
    ...guessed(
      'notre (agence|cabinet)',
      '(démarcheur|démarcheuse|intermédiaire|passeur de visa)',
      '(nous|on) (plaçons|envoyons|envoie|place) .. (travailleurs|gens|filles|jeunes|candidats)',
    ),
  ],

  // ── Kinds of work ────────────────────────────────────────────────────────────
  'domestic-work': [
    ...seen(
      'LURES',
      '(domestique|domestiques|femme de ménage|aide ménagère|personnel de maison|employée de maison)',
    ),
    ...guessed(
      '(nounou|nounous|gouvernante|bonne à tout faire|fille au pair|garde d enfants|cuisinière)',
      'aide soignante à domicile',
      '(logé|logée|loger) (chez|nourrie|et nourrie)',
    ),
  ],
  'host-family': [
    ...seen('AUP-C', '(au pair|au pairs|aupair)', 'famille* d accueil'),
    ...guessed(
      '(garder|s occuper de|vous occuper de) nos (enfants|jumeaux|deux|trois)',
      'nos (deux|trois) (enfants|filles|garçons|petits)',
    ),
  ],
  'ship-work': [
    ...seen(
      'ITF',
      '(croisière|croisières|marin|marins|matelot|matelots|équipage|navire|navires|armateur)',
      '(bateau|bateaux|chalutier) [de] (pêche|croisière|cargo)',
    ),
    ...guessed('à bord (du|d un|de notre|de nos)', '(cargo|paquebot|porte conteneurs)', 'yacht'),
  ],
  'farm-work': [
    ...seen(
      'FR-LINEN',
      '(vendange|vendanges|saisonnier|saisonniers|saisonnière)',
      '(cueillette|récolte|ramassage) (de|des|du|d)',
    ),
    ...guessed(
      '(ouvrier|ouvriers|ouvrière) agricole*',
      '(serre|serres|maraîchage|exploitation agricole|ferme)',
      'castrage du maïs',
      '(cueilleur|cueilleurs|vendangeur|vendangeurs)',
    ),
  ],
  'modelling-work': [
    ...seen('LURES', '(mannequin|mannequins|mannequinat|casting|castings)'),
    ...guessed(
      '(shooting|séance|séances) [photo|photos]',
      'modèle* (photo|photos|lingerie|féminin|pour)',
      'agence de (mannequins|talents|modèles)',
      '(défilé|défilés|book photo|figurante)',
    ),
  ],
  'entertainment-work': [
    ...seen('LURES', '(hôtesse|hôtesses) (de|d|en|pour|au|à|vip|bar)'),
    ...guessed(
      '(masseuse|masseuses|danseuse|danseuses|escort|escorte|strip teaseuse|entraîneuse)',
      '(boîte|bar|club|cabaret) (de nuit|à hôtesses|à champagne|privé)',
      '(accompagnatrice|dame de compagnie|fille de compagnie)',
      'karaoké',
    ),
  ],
  'sport-or-study': [
    ...seen(
      'NAPTIP',
      '(essai|essais|test|tests|détection|centre de formation|académie) (de|du|dans un|en) (football|foot|club)',
      '(bourse|bourses) d étude*',
    ),
    ...guessed(
      '(bourse|bourses) (complète|universitaire|étudiante|d excellence)',
      '(admission|inscription) (universitaire|à l université)',
      'étudier (à l étranger|au canada|en france|en europe)',
      'recruteur de (foot|football|club)',
      'club (professionnel|européen|de ligue)',
      'stage de foot*',
    ),
  ],
  'gold-or-oil-work': [
    ...seen(
      'NAPTIP',
      '(plateforme|société|compagnie|industrie|groupe) pétroli*',
      '(mine|mines|orpaillage|chantier) (d or|de diamant|aurifère|de cuivre)',
    ),
    ...guessed(
      '(mine|mines) (au|en|de|aurifère)',
      '(société|compagnie|site) mini*',
      'gisement',
      'offshore',
      'pétrole et gaz',
    ),
  ],

  // ── Money ────────────────────────────────────────────────────────────────────
  fee: [
    ...seen(
      'FR-OBS',
      'frais (de|d) (dossier|dossiers|visa|inscription|traitement|agence|recrutement|ouverture|enregistrement|constitution|placement|procédure|authentification)',
    ),
    ...seen('FR-LINEN', 'frais (administratifs|d administration|de gestion|d adhésion)', 'location de linge'),
    ...guessed(
      '(commission|avance) (de l|d|de|à l) (agence|agent|intermédiaire)',
      'droits (d inscription|d entrée|d adhésion)',
      '(petite|modique|simple) (somme|contribution|participation)',
      'frais (de la|du|pour le|pour la) (procédure|dossier|contrat|recrutement)',
      '(cotisation|frais) (de départ|unique|initiale|d activation)',
    ),
  ],
  'pay-verb': [
    ...seen(
      'FR-OBS',
      '(payez|payer|verse|versez|verser|réglez|régler|envoyez|envoie|virez|déposez|dépose|déposer|avancez|avancer|transférez|transfère|rechargez|achetez)',
      '(vous|tu) (devez|dois|devrez|devras|payez|paies|payes|versez|verses|réglez|règles|avancez) [payer|d abord|seulement|juste|verser|régler]',
    ),
    ...guessed(
      '(il faut|il faudra|il vous faut|il te faut|il reste) [juste|d abord|seulement] (payer|verser|régler|envoyer|avancer|déposer|transférer|acheter)',
      '(faites|fais|effectuez|effectue|faire) [le|un|votre|ton] (virement|dépôt|paiement|transfert|versement|règlement)',
      'à (payer|régler|verser|votre charge|ta charge|la charge du candidat)',
      '(votre|ton|le) (virement|versement|paiement|règlement)',
    ),
  ],
  deposit: [
    ...seen('FR-OBS', '(caution|acompte|dépôt de garantie|arrhes)'),
    ...guessed(
      '(dépôt|avance|garantie|provision) (de|d|pour|à)',
      '(paiement|versement) (d avance|anticipé|préalable|à l avance)',
      'prépaiement',
    ),
  ],
  refundable: [
    ...seen(
      'FR-OBS',
      '(remboursable|remboursables|remboursé|remboursée|remboursés|récupérable)',
      '(réserver|bloquer|garder|garantir|confirmer|valider) (votre|ta|la|ton|une) (place|poste|contrat|emploi)',
    ),
    ...guessed(
      '(rendu|rendue|restitué|restituée|déduit|déduite) (avec|sur|au|dès|de|à) (le|ton|votre|la) (premier|première)',
      '(on|nous) (te|vous) (rend|rendons|rembourse|remboursons|restitue)',
      'avec (le|ton|votre) premier salaire',
    ),
  ],
  visa: [
    ...seen('VISA-DZ', '(visa|visas)', '(permis|autorisation) de (travail|séjour)'),
    ...guessed(
      '(lettre|certificat) d invitation',
      '(parrainage|sponsor|sponsoring|eimt|lmia)',
      'titre de séjour',
      'carte de résident',
    ),
  ],
  'course-word': [
    ...seen(
      'FISC-MX',
      '(formation|formations|stage|cours|certificat|certification|attestation|module|examen)',
    ),
  ],
  'check-word': [
    ...guessed(
      '(visite|examen|examens|bilan|test|tests|certificat) (médical|médicaux|médicale)',
      'casier judiciaire',
      '(assurance|mutuelle|vaccin|vaccins)',
      '(enquête|vérification) (de sécurité|de moralité|d antécédents|des antécédents)',
      'analyses',
    ),
  ],
  'kit-word': [
    ...seen('LURES', '(tenue|tenues) [de travail]', '(uniforme|uniformes)'),
    ...guessed(
      'kit (de démarrage|de départ|de travail|professionnel)',
      '(badge|ordinateur|logiciel|matériel|équipement|équipements|chaussures|mallette)',
      'licence du logiciel',
    ),
  ],
  'room-word': [
    ...seen('FR-LINEN', '(logement|hébergement|chambre|loyer|linge|draps)'),
    ...guessed('(appartement|studio|coloc|colocation|mobil home|bungalow|dortoir|lit)'),
  ],
  'odd-channel': [
    ...seen('FR-LINEN', '(western union|moneygram|money gram|ria)'),
    ...seen('LURES', '(airtel money|airtelmoney|orange money|mobile money|momo|mtn money|moov money|wave)'),
    ...guessed(
      '(pcs|transcash|neosurf|paysafecard|toneo)',
      '(carte|cartes|coupon|coupons|ticket|tickets|recharge|recharges) (cadeau|cadeaux|pcs|transcash|neosurf|prépayée|prépayées|google play|itunes|steam)',
      '(bitcoin|bitcoins|btc|usdt|crypto|cryptos|cryptomonnaie|cryptomonnaies)',
      '(mandat cash|mandat postal)',
      '(en espèces|en liquide|en cash)',
      'compte (personnel|privé|de ma|de mon)',
    ),
  ],
  crypto: [
    ...seen('FBI-24', '(bitcoin|bitcoins|btc|usdt|tether|crypto|cryptos|cryptomonnaie|cryptomonnaies)'),
    ...guessed(
      '(binance|bybit|coinbase|metamask)',
      '(monnaie|monnaies|actif|actifs) (numérique|numériques|virtuelle|virtuelles)',
      'portefeuille (numérique|crypto|électronique)',
    ),
  ],
  'your-account': [
    ...seen(
      'EUROPOL-M',
      '(votre|ton|vos|tes|son) [propre] compte* [bancaire|personnel|courant|perso]',
      'compte* (bancaire|bancaires|personnel) (à votre nom|à ton nom)',
    ),
    ...guessed(
      '(votre|ton|ta) (rib|iban|carte bancaire|carte bleue|cb|paypal|revolut|lydia)',
      '(utiliser|utilise|prêter|prête) (ton|votre) compte',
    ),
  ],
  'receive-money': [
    ...seen(
      'EUROPOL-M',
      '(recevoir|recevez|reçois|recevrez|recevras|réceptionner|réceptionnez|encaisser|encaissez|accepter) .. (argent|paiement|paiements|virement|virements|fonds|sommes|transferts|chèques|versements)',
    ),
    ...guessed(
      '(argent|virement|virements|fonds|sommes|paiements) (arrive|arrivent|arrivera|arriveront|reçu|reçus|reçue|reçues|qui)',
      '(clients|acheteurs) .. (versent|virent|envoient|paient) .. (votre|ton) compte',
      '(tu|vous) (reçois|recevez|recevras) [de|l|des|un|les] (sous|thunes|argent|virement|fonds)',
    ),
  ],
  'forward-money': [
    ...seen(
      'EUROPOL-M',
      '(transférer|transférez|transfères|transfère|transférerez|reverser|reversez|reverses|reverse|renvoyer|renvoyez|renvoies|virer|virez|envoyer|envoyez|envoies) [tout|ensuite|vous] (le reste|l argent|les fonds|la somme|le solde|la différence)',
    ),
    ...guessed(
      '(le|les|la) (reverser|reversez|reverses|transférer|transférez|transfères|renvoyer|renvoyez|renvoies|virez|vires|envoyez|envoies) (à|au|aux|vers|sur|par|en|ailleurs)',
      '(retirer|retirez|retires|retire) [l|le|les|tout] (argent|cash|espèces|liquide|billets)',
      '(remettre|remettez|donnes|remets) (l|les|le) (argent|espèces|cash|enveloppe)',
    ),
  ],
  'keep-percentage': [
    ...seen(
      'EUROPOL-M',
      '(gardez|garder|gardes|garde|conservez|conserves|prélevez|garderez) [pour] [vous|toi] ({number}|une partie|un pourcentage|votre commission|ta commission|ta part|cinq|dix)',
      '(commission|pourcentage) (sur|par|de) (chaque|les|tous les) (transfert|transferts|virement|virements|opération|opérations|transaction|transactions|paiement)',
    ),
    ...guessed(
      '{number} [pour cent] (sur|de) chaque (transfert|virement|opération|paiement|somme)',
      '(moins|après déduction de) (votre|ta) (commission|part)',
    ),
  ],
  cheque: [...seen('FTC-21', '(chèque|chèques)', '(mandat|chèque) (postal|de banque)')],
  parcel: [
    ...seen('USPIS', '(colis|paquet|paquets)'),
    ...guessed('(marchandise|marchandises|articles) (arrivent|reçus|reçues|livrés|livrées)'),
  ],
  'send-on': [
    ...seen(
      'USPIS',
      '(réexpédier|réexpédiez|réexpédies|réexpédition|renvoyer|renvoyez|renvoies|réexpédie)',
      '(reconditionner|réemballer|réétiqueter|réemballez)',
    ),
    ...guessed(
      '(coller|collez|colle|colles|changer|changez|imprimer|imprimez|mettre) .. étiquette*',
      'nouvelle* (étiquette*|adresse)',
      '(les|le) (déposer|déposez|déposes|expédier|expédiez|expédies|renvoyer|renvoyez) (à|au|en|dans|vers)',
    ),
  ],
  'your-home': [
    ...seen('USPIS', '(à|votre|ton) (domicile|adresse)', '(chez|à la maison|à ton adresse|à votre porte)'),
    ...guessed('(dans|à) votre (boîte|appartement|logement)'),
  ],

  // ── Clicks and tasks ─────────────────────────────────────────────────────────
  'click-task': [
    ...seen(
      'FR-JDN',
      '(rédiger|rédigez|écrire|écrivez|laisser|laissez|poster|publier|déposer) [des|un|vos|de] [courts|petits|faux|bons] (avis|commentaires|évaluations)',
      '(passer|passez) [des|de] [fausses] commandes',
    ),
    ...seen(
      'LURES',
      '(réaliser|réalisez|faire|faites) [l|des|une|les] évaluation*',
      '(liker|likez|like|likes|aimer) [des|les|une] (vidéos|vidéo|posts|publications|photos|pages|annonces)',
    ),
    ...guessed(
      '(noter|notez|évaluer|évaluez|noter|note) (des|les|vos) (hôtels|produits|restaurants|applications|applis|films|boutiques|vidéos)',
      '(suivre|suivez|suis|follow|s abonner|abonne toi|abonnez vous) [à|aux|des|les] (comptes|chaînes|pages|profils|chaîne|influenceurs)',
      '(envoyer|envoyez|envoie|faire|fais|faites) [une|la|moi|les] capture*',
      '(optimiser|optimisation|booster|boost) (de|des|d|les|le) (applications|applis|données|produits|commandes|classement|hôtels|ventes)',
      '(mettre|mets|mettez) [des|un|de] (j aime|likes|like|étoiles|pouces)',
      '(regarder|regardez|regarde) des (vidéos|pubs|publicités)',
    ),
  ],
  'task-word': [
    ...seen('FR-JDN', '(tâche|tâches|palier|paliers|cagnotte)', 'niveau (vip|suivant|supérieur|{number})'),
    ...guessed(
      '(prochaine|nouvelle|dernière|série de) (mission|missions|commande|commandes)',
      '(mission|commande|commandes) (combinée|combinées|premium|spéciale|en attente)',
    ),
  ],
  'top-up': [
    ...seen(
      'FR-JDN',
      '(recharger|rechargez|recharge|alimenter|alimentez|créditer|créditez|réapprovisionner|approvisionner) [votre|ton|le|la] (compte|solde|cagnotte|portefeuille|plateforme)',
    ),
    ...guessed(
      'solde (négatif|insuffisant)',
      '(déposer|déposez|dépose|verser|versez|avancer|avancez|investir|rajouter|ajoutez|payer|payez) .. pour (continuer|débloquer|poursuivre|passer|terminer|activer|finir)',
      '(dépôt|recharge) (minimum|minimale|de {amount})',
      'monter de niveau',
      '(dépose|déposez|rechargez|recharge) {amount}',
    ),
  ],
  withdraw: [
    ...seen(
      'FR-JDN',
      '(retirer|retrait|retraits|retirez)',
      '(débloquer|débloquez|encaisser|récupérer) (vos|tes|votre|ton|les|l|ta) (gains|argent|fonds|commission|commissions|cagnotte|solde|compte)',
    ),
  ],
  'bring-friends': [
    ...seen(
      'CAFC-23',
      '(parraine|parrainez|parrainer|invite|invitez|ramène|ramenez|amène|amenez|recrute|recrutez) [des|tes|vos|un|une|d] [autres] (amis|ami|amie|amies|copines|copine|potes|proches|personnes|connaissances|filles|filleuls|gens)',
      '(prime|bonus|commission) (de parrainage|par filleul|par personne|pour chaque|par ami)',
    ),
    ...guessed(
      '(pour|par) chaque (ami|amie|personne|filleul|fille|recrue) (que|amené|amenée|recruté|recrutée|invité|parrainé)',
    ),
  ],
  debt: [
    ...seen(
      'ILO-11',
      '(dette|dettes|retenue sur salaire|retenues sur salaire|retenu sur)',
      '(remboursera*|rembourserez|rembourses|rembourser) [ensuite|plus tard|tout|le|les|par] (en travaillant|sur|avec|au fur|petit)',
      '(sera|seront|est|sont) (retenu|retenus|retenue|retenues|déduit|déduits|déduite|déduites|prélevé|prélevés|prélevée) (de|du|sur|chaque)',
    ),
    ...guessed(
      '(à crédit|en prêt|sous forme d avance)',
      '(tu|vous) (nous|me|leur|lui) (devras|devrez|dois|devez) [l|le|de|cet] (argent|{amount}|billet)',
      '(on|nous) (t|te|vous) (avance|avançons|prête|prêtons)',
    ),
  ],

  // ── Papers and people ────────────────────────────────────────────────────────
  passport: [
    ...seen('FR-OBS', '(passeport|passeports)'),
    ...seen(
      'FR-LINEN',
      '(carte|pièce|cni) [nationale] [d] identité',
      '(cni|permis de conduire|titre de séjour|carte vitale)',
    ),
    ...guessed('(papiers|documents) d identité', 'acte de naissance', 'numéro de sécu*', 'numéro national'),
  ],
  'send-verb': [
    ...seen(
      'FR-LINEN',
      '(envoyez|envoyer|envoie|envoies|transmettez|transmettre|transmets|fournissez|fournir|communiquez|communiquer|adressez|scannez|scanne|téléversez|partagez|partage|donnez|donne|montrez|montre)',
    ),
    ...guessed(
      '(envoyez|envoie|transfère|passe|file|donne|donnez) (moi|nous)',
      '(il|nous|me|j ai) (faut|faudrait|faudra|besoin) [nous|me|de|d] (une|la|ta|votre|ton) (photo|copie|scan)',
      '(joignez|joins|uploadez|upload|télécharge|téléchargez) (votre|ton|ta|une|la)',
    ),
  ],
  'copy-or-photo': [
    ...seen(
      'FR-LINEN',
      '(copie|copies|photocopie|scan|photo|photos|capture)',
      '(recto verso|recto et verso|les deux faces|deux côtés)',
    ),
  ],
  'bank-details': [
    ...seen(
      'FR-LINEN',
      '(coordonnées|données|informations|infos|identifiants|codes) (bancaires|bancaire|de carte|de votre carte|de ta carte)',
      '(rib|iban|numéro de compte|numéro de carte)',
    ),
    ...guessed(
      '(numéro de sécurité sociale|code de carte|code de votre carte|code de ta carte|cryptogramme|code secret|carte bancaire)',
    ),
  ],
  contract: [
    ...seen('EURES', '(contrat|contrats|cdd|cdi)', 'lettre d (embauche|engagement)', 'promesse d embauche'),
  ],
  interview: [
    ...seen(
      'EURES',
      '(entretien|entretiens|entrevue|visio|visioconférence)',
      '(rencontrer|rencontre|rencontrez) (l équipe|le directeur|la directrice|le gérant|le chef|la famille)',
      'appel vidéo',
    ),
  ],
  'visitor-visa': [
    ...seen(
      'MEA-23',
      '(visa|visas) (touristique|touristiques|de tourisme|touriste|visiteur|de visite|de visiteur|de court séjour|de transit)',
    ),
    ...guessed('(en|comme) touriste', 'visa (schengen|à l arrivée|de 90 jours|trois mois)'),
  ],
  'free-travel': [
    ...seen(
      'BR-MRE',
      '(billet|billets|vol|vols|voyage|transport|avion|trajet) [d avion] [et logement|et hébergement|et visa] (payé|payés|offert|offerts|gratuit|gratuits|inclus|pris en charge|compris|remboursé)',
    ),
    ...guessed(
      '(nous|on) [te|t|vous] (payons|paie|paye|offrons|offre|prenons en charge|prend en charge|finançons|envoyons|achète|achetons) [tout] [le|ton|votre|vos|les|tes] (billet|billets|vol|voyage|transport|avion)',
      '(billet|vol) (d avion gratuit|aller simple|aller offert)',
      '(on|nous|quelqu un|chauffeur) .. (chercher|cherche|attend|attendra|accueille|récupère|récupérons) .. (aéroport|gare)',
      '(accueil|transfert) (à|depuis) l aéroport',
      'tous frais payés',
      'tout est (payé|pris en charge|offert|compris)',
      '(voyage|vol|billet) à (nos frais|notre charge)',
    ),
  ],
  'free-housing': [
    ...seen(
      'FR-JDN',
      '(logement|hébergement|chambre|appartement|loyer) [et nourriture|et repas|et vol] (gratuit|gratuite|offert|offerte|fourni|fournie|payé|inclus|incluse|compris|assuré|assurés|pris en charge)',
      'logement et (nourriture|repas)',
    ),
    ...guessed(
      '(logé|logée|logés|logées) [et] (nourri|nourrie|nourris|nourries|gratuitement|sur place|blanchi)',
      '(nourri|nourrie) (et logé|logé|et logée)',
      '(vol|billet|nourriture|repas|visa) et (logement|hébergement)',
      '(nous|on) (te|vous) (loge|logeons|héberge|hébergeons)',
      '(logement|hébergement) (chez|sur place|dans la villa)',
    ),
  ],
  'free-food': [
    ...seen(
      'FR-JDN',
      '(nourriture|repas|cantine) (offert|offerts|offerte|gratuit|gratuits|gratuite|fournis|fournie|inclus|compris|comprise|assurés|payés)',
      '(logement|hébergement|vol|billet) et (nourriture|repas)',
      '(nourri|nourrie|nourris|nourries)',
    ),
    ...guessed(
      'pension complète',
      '(trois|3) repas par jour',
      '(repas|nourriture) et (logement|hébergement|transport|vol)',
    ),
  ],
  'free-visa': [
    ...seen(
      'NP-FVFT',
      'visa [de travail] (gratuit|offert|payé|inclus|pris en charge|à notre charge|à nos frais)',
    ),
    ...guessed(
      '(nous|on) [te|vous] (payons|paie|paye|prenons|prend|occupons|occupe) [en charge|de] [le|ton|votre|vos] (visa|papiers|permis)',
      '(papiers|permis) (gratuits|payés|offerts|pris en charge)',
      '(vol|billet|logement|hébergement) et visa',
    ),
  ],
  border: [
    ...seen(
      'BI-PH',
      '(douane|douanes|douanier|douaniers|immigration|frontière|frontières|paf)',
      '(police|agent|agents|officier|contrôle) (des frontières|aux frontières|de l immigration|d immigration|de l aéroport|à l aéroport)',
    ),
    ...guessed('(à|au) l (ambassade|aéroport|consulat)', '(au consulat|au contrôle|poste frontière)'),
  ],
  'tell-verb': [
    ...seen(
      'BI-PH',
      '(dis|dites|diras|direz|réponds|répondez|raconte|racontez|déclare|déclarez) (que|seulement|juste|leur|lui|simplement|bien|à la|au|aux)',
      '(faites|fais) (semblant|comme si|passer)',
    ),
    ...guessed(
      '(prétends|prétendez|mens|mentez|cache|cachez|efface|effacez)',
      '(apprends|apprenez|répète|répétez) [bien] (les|la|tes|vos) (réponses|réponse|histoire)',
    ),
  ],
  'guard-or-gate': [
    ...guessed(
      '(gardien|gardiens|vigile|vigiles) (armé|armés|à l entrée|à la porte|jour)',
      '(portail|grille|porte|portes) (fermé|fermée|fermées|verrouillé|verrouillée)',
      '(enceinte|complexe|campus|résidence|site) (fermé|fermée|gardé|gardée|clos|clôturé)',
      'barbelés',
    ),
  ],
  family: [
    ...seen(
      'IOM-MI',
      '(famille|parents|mère|père|maman|papa|mari|femme|frère|sœur|copain|copine|amis|amies|proches|collègues|entourage|enfants)',
    ),
  ],
  authority: [
    ...seen(
      'FBI-23',
      '(police|gendarmerie|ambassade|consulat|syndicat|inspection du travail|avocat|association|ong|tribunal|autorités|plainte)',
    ),
  ],
  'women-only': [
    ...seen(
      'LURES',
      '(jeune|jeunes|belle|belles|jolie|jolies) (femme|femmes|fille|filles|dame|dames|demoiselle|demoiselles)',
    ),
    ...guessed(
      '(filles|femmes|dames|hôtesses|demoiselles) (uniquement|seulement|exclusivement|de {number}|entre|âgées)',
      '(uniquement|seulement|exclusivement|que) (des|pour|aux) (filles|femmes|dames|demoiselles)',
      '(cherche|cherchons|recherche|recherchons|recrute|recrutons|besoin de) [des|de|d une|une|nos|{number}] (fille|filles|femme|femmes|dame|dames|demoiselles|hôtesses|nanas|meufs)',
    ),
  ],
  looks: [
    ...seen(
      'LURES',
      '(bonne|belle|excellente|très bonne) (présentation|apparence|silhouette|allure)',
      '(mensurations|mensuration)',
    ),
    ...guessed(
      '(belle|belles|jolie|jolies|sexy|mince|minces|élégante|séduisante|charmante|canon)',
      'physique (agréable|avantageux|attrayant)',
      '(taille|poids) (et|minimum|mannequin) [poids|taille|mensurations]',
      'sans tatouage',
    ),
  ],
  'body-word': [
    ...seen('LURES', '(mensurations)'),
    ...seen(
      'IOM-MI',
      '(en pied|corps entier|de plain pied)',
      '(maillot|bikini|lingerie|sous vêtements|nue|dénudée|seins nus|topless|string)',
    ),
  ],
  'photo-word': [
    ...seen('LURES', '(photo|photos|vidéo|vidéos|selfie|selfies|cliché|clichés|image|images|webcam|caméra)'),
  ],
  'school-age': [
    ...seen(
      'NAPTIP',
      '(dès|de|à partir de|à|entre) (13|14|15|16|17) (ans|à|et)',
      'mineur* (accepté|acceptés|acceptée|acceptées|bienvenu|bienvenus|ok)',
    ),
    ...guessed(
      '(collégienne|collégiennes|lycéenne|lycéennes|collégiens|lycéens|adolescente|adolescentes|ados|élèves)',
      '(fille|filles|garçons|jeunes) de (13|14|15|16|17)',
      'même (mineur|mineure|mineurs)',
      'moins de 18 ans',
    ),
  ],
  affection: [
    ...seen(
      'LJI-T',
      '(je t aime|je t adore|jtm)',
      '(mon|ma) (amour|cœur|chéri|chérie|princesse|reine|bébé|vie|trésor)',
    ),
    ...guessed(
      '(on vivra|on va vivre|nous vivrons|vivre|on sera) ensemble',
      '(tu me manques|je pense à toi)',
      '(on se marie|on va se marier|épouse moi|je veux t épouser)',
      'amoureux de toi',
      'bb',
    ),
  ],

  // ── Contact and haste ────────────────────────────────────────────────────────
  messenger: [
    ...seen('LURES', '(whatsapp|telegram|messenger|signal|viber|imo|wechat|skype)'),
    ...guessed(
      '(watsapp|whatsap|watsap|wathsapp|wa|wsp|tg|telegramme|snap|insta)',
      '(mp|dm|inbox|message privé|messages privés|privé)',
    ),
  ],
  'message-me': [
    ...seen(
      'LURES',
      '(écrivez|écris|contactez|contacte|ajoutez|ajoute|joignez|joins|rejoignez|rejoins|appelez|appelle) [moi|nous] (sur|au|via|par|en|à|le|notre|mon)',
      '(contactez|écrivez|contacte|écris|ajoute|ajoutez) (moi|nous|notre|mon|la|le)',
    ),
    ...guessed(
      '(envoie|envoyez|envoyer) [moi|nous] [un|ton|votre|vos] (message|mp|msg|dm|whatsapp|mot)',
      '(on|nous) (continue|continuons|en parle|parle|discute|discutons|voit) (sur|en|via|par)',
      '(infos|info|renseignements|plus d infos|candidature|détails|détail) (en|par|sur|via)',
      '(mp|dm) (moi|pour|si|ouvert)',
      'viens (en|sur) (mp|dm|privé|whatsapp|telegram)',
      'contact whatsapp',
    ),
  ],
  'click-link': [
    ...seen('LURES', '(cliquez|clique|cliquer|appuyez) (sur|ici|le)'),
    ...guessed(
      '(inscrivez|inscris|inscription) [vous|toi] (ici|sur|via|avec|à ce|par)',
      '(rejoignez|rejoins|intégrez) [le|notre|ce] (groupe|canal|lien)',
      '(téléchargez|télécharge|installez|installe|télécharger) [l|notre|cette|la|une] (appli|application|app|apk|plateforme|logiciel)',
      '(ouvrez|ouvre|suivez|suis) (ce|le) lien',
      'code (d invitation|de parrainage)',
      'lien (ci dessous|en bio|suivant)',
      '(créez|crée|ouvrez) [un|votre|ton] compte (sur|via)',
    ),
  ],
  hurry: [
    ...seen(
      'FR-OBS',
      '(places|postes|nombre de places|nombre de postes) (limité|limités|limitées|restantes|restants|comptées)',
      '(soyez|sois) rapide*',
    ),
    ...guessed(
      '(dernières|plus que|il reste|reste) [que] [{number}|quelques|trois|deux] (places|postes|place)',
      '(aujourd hui|ce soir|demain) (seulement|uniquement|maximum|dernier délai|avant)',
      '(urgent|urgence|très urgent|asap)',
      '(dépêche|dépêchez|pressez|grouille) (toi|vous)',
      '(démarrage|début|commencez|commence|prise de poste) (immédiat|immédiate|immédiatement|dès demain|dès aujourd hui|tout de suite|demain)',
      '(premier|premiers) (arrivé|arrivés|inscrits)',
    ),
  ],
  'days-to-departure': [
    ...guessed(
      '(départ|départs|vol|décollage|avion|bus) [est|prévu|prévus|c est] (demain|ce soir|cette semaine|après demain|ce week end|vendredi|lundi|samedi|dimanche|dans {number} jours|dans trois jours|dans deux jours|sous 48|rapide|immédiat|imminent)',
      '(tu pars|vous partez|on part|nous partons|partir|départ|vol|pars) (dès demain|demain|ce soir|cette semaine|après demain|dans la semaine|dans {number} jours|dans trois jours|sous {number} jours|sous huit jours|d ici {number} jours)',
    ),
  ],
  'group-word': [
    ...seen(
      'EVZ',
      '(groupe|canal|groupes) (whatsapp|telegram|de travail|des membres|d équipe|vip|de tâches|de formation|privé)',
      '(le|notre|ce|du) (groupe|canal)',
    ),
    ...guessed('(membres|admin|administrateur|administratrice) du (groupe|canal)'),
  ],

  // ── The offer ────────────────────────────────────────────────────────────────
  'easy-money-wording': [
    ...seen(
      'EURES',
      '(argent|gains|revenus) (facile|faciles|rapide|rapides|facilement|rapidement)',
      '(gagner|gagnez|gagne|faire|fais) .. (argent|sous|thunes|fric|revenus) .. (facilement|rapidement|sans effort|sans rien faire|dès le premier jour|depuis ton téléphone|depuis chez toi|depuis chez vous)',
    ),
    ...guessed(
      '(devenez|devenir|deviens) (riche|millionnaire|ton propre patron)',
      '(complément|complément*) de revenu* (facile|rapide|immédiat)',
      'liberté financière',
      '(revenus|revenu) (passif|passifs)',
      'arrondir (tes|vos|ses) fins de mois',
      '(thune|thunes|fric|cash|oseille) (facile|rapide)',
    ),
  ],
  'guaranteed-result': [
    ...seen(
      'VISA-DZ',
      '(visa|visas|contrat|permis) [de travail] [est|sont] [100|à 100] [pour cent] (garanti|garantis|garantie|assuré|assurés|sûr)',
      '(visa|permis) (garanti|assuré|obtenu) à 100',
    ),
    ...guessed(
      '(emploi|travail|poste|embauche|job|placement|place) [100|à 100|est] (garanti|garantie|assuré|assurée|garantis)',
      '(nous|on|je) [te|vous] (garantissons|garantit|garantis|assurons|promets) [l|le|la|un|une|ton|votre] (visa|emploi|embauche|contrat|poste|travail|permis|place)',
      '(revenu|revenus|gain|gains|réussite|résultat) (garanti|garantis|assurés|à 100)',
      '100 (garanti|sûr|assuré)',
      '(aucun|zéro) (refus|échec) (de|possible|garanti)',
    ),
  ],
  'guarantee-innocent': [
    ...guessed(
      '(salaire|minimum|revenu) (minimum|horaire|conventionnel) garanti',
      'heures garanties',
      '(ne|n) (garantit|garantissons|garantissent|est pas garanti|peut garantir)',
      '(garantit|garantissons) (l égalité|la confidentialité|un environnement|la qualité|la sécurité)',
      '(dépôt|fonds|période|extension|personne|nul) .. garanti*',
      'qualité garantie',
    ),
  ],
  'perk-word': [
    ...guessed(
      '(prime|primes|bonus) [de|mensuelle|d arrivée|chaque]',
      '(piscine|salle de sport|gym)',
      '(sorties|fêtes|soirées|voyages|cadeaux)',
      '(wifi|internet|blanchisserie|transport|laverie) (gratuit|gratuite|offert|offerte|inclus)',
      'bord de mer',
      'congés payés',
    ),
  ],
  'hired-without-interview': [
    ...seen(
      'FR-JDN',
      '(vous avez|tu as|t as) été (sélectionné|sélectionnée|retenu|retenue|choisi|choisie|embauché|embauchée|recruté|recrutée|accepté|acceptée)',
      '(vous êtes|tu es|t es) [déjà] (embauché|embauchée|engagé|engagée|recruté|recrutée|prise|retenu|retenue|sélectionné|sélectionnée)',
    ),
    ...guessed(
      '(sans|pas d|aucun|pas besoin d) (entretien|entrevue)',
      '(le|ce|la) (poste|job|place|travail|contrat) est (à toi|à vous|pour toi|déjà à|tien)',
      '(votre|ta) candidature (est|a été|vient d être) (acceptée|retenue|validée|approuvée)',
      '(embauche|embauché|embauchée|recrutement) (immédiate|immédiat|directe|direct|sur le champ|tout de suite)',
      '(commencez|commence|tu commences|vous commencez) (dès aujourd hui|aujourd hui|ce soir|dès ce soir|dès maintenant)',
    ),
  ],

  // ── The employer ─────────────────────────────────────────────────────────────
  'changed-story': [
    ...guessed(
      '(le|ton|votre) (poste|travail|contrat|job) (n est plus|a changé|est maintenant|sera finalement|n existe plus)',
      '(finalement|changement de programme|changement de plan|à la place|il y a un changement) .. (travailler|travaillerez|travailleras|partir|partirez|irez|iras|poste|ville|pays|famille|club)',
      '(changement|on a changé|nous avons changé|ça a changé) (de|d) (employeur|pays|destination|patron|famille|contrat|poste|programme|ville)',
      '(un autre|une autre) (employeur|pays|patron|famille|ville|société) (à la place|en attendant|finalement|d abord)',
      '(payé|payée|gagneras|toucheras) moins que (prévu|promis|convenu|ce)',
    ),
  ],
  'refused-checks': [
    ...seen(
      'LURES',
      '(trop long|trop longue|compliqué|impossible) .. (expliquer|parler|discuter) (au|par) (téléphone|tel|tél)',
    ),
    ...guessed(
      '(pas d|aucun|ne fais pas d|faisons pas d|pas de|sans) (appel vidéo|appels vidéo|visio|visioconférence)',
      '(ne pose|ne posez|arrête|arrêtez|pose|posez|évite) [de|avec|pas] [poser] [tant|trop|autant|tes|vos|pas] [de] questions',
      '(ne|n) (pouvons|peux|peut|pouvez) [pas] [vous|te|le] (montrer|envoyer|donner|visiter|communiquer) [pas] (le|la|l|de|du|les|notre) (contrat|licence|adresse|agrément|bureau|bureaux|nom|document)',
      '(ma|la) caméra (est cassée|ne marche pas|ne fonctionne pas|marche pas)',
      '(nom|identité) (de l|de la|du) (entreprise|employeur|société|client|famille) (est|reste|doit rester) (confidentiel|confidentielle|secret|secrète)',
      '(n appelez|n appelle|ne contactez|ne contacte|ne téléphonez|contacte|appelle) (pas|jamais|surtout pas|surtout) (l|la|le) (hôtel|entreprise|société|club|employeur|siège|famille|banque)',
      '(pas de visite|on ne visite pas|ne reçoit pas) (au|du|nos|le) (bureau|bureaux|public)',
    ),
  ],
  'odd-age-floor': [
    ...seen(
      'DE-BRE',
      '(plus de|au moins|minimum|à partir de|dès|avoir|âgé de plus de|âge minimum) (20|21|22|23|24|25) ans',
    ),
    ...guessed('(20|21|22|23|24|25) ans (et plus|ou plus|minimum|révolus)'),
  ],

  // ── Money up front, in whole wordings ────────────────────────────────────────
  'fee-to-get-job': [
    ...seen(
      'FR-OBS',
      '{amount} (de|pour|en) [les|le|la|vos] [frais de|frais d] (dossier|inscription|frais de dossier|recrutement|frais|traitement)',
      'frais (de|d) (dossier|inscription|recrutement|traitement|agence|placement) [s élèvent|sont|est|de|à] {amount}',
    ),
    ...guessed(
      '(n|ne) .. (que|qu à|reste que) .. (frais|payer|régler) .. (dossier|inscription|traitement|commencer|{amount})',
      '(payer|payez|verser|versez|régler|réglez|envoyez|dépose|déposez) .. pour (commencer|activer|valider|confirmer|obtenir|débloquer|lancer|finaliser) [le|la|ton|votre|l|ta] (dossier|candidature|contrat|travail|emploi|inscription|compte|place|embauche|poste|procédure)',
      '(contrat|adresse|convocation|entretien|embauche) .. (après|dès|une fois) [le|votre|ton|réception du] (paiement|versement|règlement|virement|dépôt)',
      '(frais|somme|contribution) (à payer|à régler|à verser|obligatoire|obligatoires) (avant|pour|d abord|d avance)',
      '(d abord|avant tout|au préalable) (payer|verser|régler|envoyer) (la|les|une|{amount})',
      '(payer|paie|payez|paye) ta place',
    ),
  ],
  'fee-visa-permit': [
    ...seen(
      'FR-OBS',
      'frais (de|du|pour le) (visa|permis de travail|permis)',
      '(visa|permis de travail|permis) .. (coûte|coute|revient à|c est|pour) {amount}',
    ),
    ...guessed(
      '{amount} (pour|de) [le|votre|ton|la|les|frais] (visa|permis de travail|procédure de visa|papiers)',
      '(prix|coût|tarif|montant) (du|de votre|de la) (visa|permis|procédure)',
      '(pack|forfait|formule) (visa|immigration|canada|famille)',
      '(timbre|droits|frais) (d ambassade|de consulat|consulaires) (à|au|chez|avec|nous)',
      '(payer|payez|verser|versez|régler) (le|votre|ton) (visa|permis)',
    ),
  ],
  'fee-training': [
    ...seen(
      'FISC-MX',
      '(formation|stage|certificat|attestation|module) (obligatoire|payante|payant|préalable) [coûte|à|de|au prix] [de|est] {amount}',
      '(payer|payez|régler|réglez|acheter|achetez|verser|financer) [d abord|vous même] (la|votre|ta|une|notre|cette|le) (formation|stage|certificat|module|attestation|cours)',
    ),
    ...guessed(
      '(formation|stage|certificat|module) .. (à votre charge|à ta charge|coûte {amount}|au prix de {amount}|facturé|facturée|payable)',
      '{amount} (pour|de) (la|votre|ta|frais de) [frais de] (formation|stage|certification|certificat)',
      'frais (de|d) (formation|stage|certification|examen)',
    ),
  ],
  'fee-check-medical': [
    ...guessed(
      '(payer|payez|régler|réglez|verser|versez|envoyez) .. (visite médicale|examen médical|examens médicaux|certificat médical|casier judiciaire|assurance|assurance voyage|bilan médical|test médical)',
      '{amount} (pour|de) [la|le|l|votre|les] (visite médicale|examen médical|examens médicaux|certificat médical|casier judiciaire|assurance|vaccins|bilan médical)',
      'frais (de|d|du|pour la) (visite médicale|examen médical|assurance|casier|examens médicaux|vaccination)',
      '(visite médicale|examen médical|assurance|casier judiciaire) .. (à votre charge|à ta charge|coûte|avec nous|notre médecin)',
    ),
  ],
  'fee-kit-uniform': [
    ...seen(
      'LURES',
      '{amount} .. (confection|achat|frais) .. (tenue|uniforme|badge|matériel)',
      '{amount} (pour|de) [la|le|ta|votre|l] (tenue|uniforme|tenue de travail|badge|kit|équipement|logiciel|matériel)',
    ),
    ...guessed(
      '(payer|payez|acheter|achetez|achète|verser|régler|commandez) .. (tenue|uniforme|badge|kit de démarrage|kit|logiciel|matériel|équipement)',
      '(tenue|uniforme|kit|badge|logiciel|matériel) .. (à votre charge|à ta charge|à payer|coûte|facturé)',
      'frais (de|d) (tenue|badge|uniforme|équipement|matériel)',
    ),
  ],
  'holding-deposit': [
    ...seen(
      'FR-OBS',
      '(caution|acompte|dépôt|avance) [de garantie] (remboursable|récupérable|restituée)',
      '(caution|acompte|dépôt|versement|payer|payez|verser|versez|virement|{amount}) .. pour (réserver|bloquer|garder|garantir|confirmer|assurer) (votre|ta|la|ton|une|le) (place|poste|contrat|emploi|départ|job)',
    ),
    ...guessed(
      '(réserver|réservez|réserve|bloquez|bloque|gardez|garde|assurez) (votre|ta|la|ton) (place|poste|départ) (avec|contre|en|pour|par) (un|une|payant|versant|envoyant|{amount}|seulement)',
      '(caution|acompte|avance|dépôt) .. (rendu|rendue|remboursé|remboursée|restitué|restituée|déduite|déduit) .. (premier salaire|première paie|première paye|à l arrivée|premier mois)',
      '(verser|versez|laisser|déposer) (une|un) (caution|acompte|dépôt|avance)',
    ),
  ],
  'fee-room-before-arrival': [
    ...seen(
      'FR-LINEN',
      '(payer|payez|verser|versez|régler|virement|réserver|{amount}) .. (logement|chambre|loyer|hébergement|linge|appartement) .. (avant|à l avance|d avance|dès maintenant|réserver|garder|bloquer)',
      'location (de|du) linge [de lit|de maison]',
    ),
    ...guessed(
      '(caution|loyer|acompte|premier loyer) .. (logement|chambre|hébergement|appartement|studio) .. (avant|virement|western|espèces|{amount}|réserver)',
      '(loyer|caution|acompte) .. avant (ton|votre|l|d) arriv*',
      '(premier mois|deux mois) de (loyer|caution) .. (avant|d avance|à l avance)',
    ),
  ],
  'untraceable-payment': [
    ...seen(
      'FR-LINEN',
      '(payer|payez|envoyez|envoie|verser|versez|virement|réglez|régler|transfert|paiement|{amount}) .. (par|via|sur|en|avec) (western union|moneygram|mandat cash|ria|transcash|pcs)',
    ),
    ...seen(
      'LURES',
      '(payer|payez|envoyez|envoie|envoyer|verser|versez|dépôt|paiement|{amount}) .. (par|via|sur|en) (airtelmoney|airtel money|orange money|mobile money|momo|mtn|moov|wave)',
    ),
    ...guessed(
      '(payer|payez|envoyez|envoie|verser|versez|réglez|régler|règle|paiement|achète|achetez|{amount}) .. (par|en|des|via|une|de) (crypto|cryptomonnaie|bitcoin|usdt|coupons|tickets|cartes cadeaux|carte cadeau|recharge|recharges|carte prépayée)',
      '(codes|code|numéros) (des|de la|du|de) (coupon|coupons|ticket|tickets|carte|cartes|recharge|recharges)',
      '(payer|payez|remettez|remets|remettre|réglez|{amount}) .. (en espèces|en liquide|en cash|de la main) .. (agent|chauffeur|intermédiaire|contact|arrivée|à notre|au)',
      '(sur le compte|compte personnel) (de ma|de mon|de notre|du) (femme|secrétaire|comptable|directeur|collègue|agent|frère)',
    ),
  ],

  // ── Papers ───────────────────────────────────────────────────────────────────
  'early-id-papers': [
    ...seen(
      'FR-LINEN',
      '(envoyez|envoyer|envoie|transmettez|fournissez|fournir|scannez|partagez|donne|donnez|montrez|passe|file) ..4 (pièce d identité|carte d identité|cni|passeport|permis de conduire|rib|carte vitale)',
      '(copie|photo|scan|photos|photocopie) (de|du|des|recto) [la|votre|ta|ton|vos|verso] [de la|de votre|de ta] (pièce d identité|carte d identité|cni|passeport|permis)',
    ),
    ...guessed(
      '(carte d identité|passeport|cni|pièce d identité|permis) (recto verso|recto et verso|des deux côtés|en photo|en copie|scanné|scannée)',
      '(rib|iban|carte bancaire|coordonnées bancaires) (et|avec|ainsi) .. (carte|pièce|passeport|cni)',
    ),
  ],
  'selfie-with-id': [
    ...seen(
      'DE-LKA',
      '(selfie|photo de vous|photo de toi|vidéo|photo) .. (avec|tenant|en tenant|à côté) .. (carte|cni|passeport|pièce d identité|papiers|permis)',
      '(vidéo identification|identification vidéo|identification par vidéo|reconnaissance faciale)',
    ),
    ...guessed(
      '(carte|cni|passeport|pièce d identité) (à côté|près|sous|contre|devant) (du|de votre|de ton|ton|votre) (visage|menton)',
      '(tourne|tournez|bouge|bougez) la tête',
      '(vérifiez|vérifie|confirmer|confirmez|confirme) (votre|ton) identité (par|en|avec) (vidéo|selfie|un selfie|une vidéo|visio)',
    ),
  ],
  'login-or-code': [
    ...seen(
      'ITRC',
      '(envoyez|envoie|donne|donnez|transmets|transmettez|dis|communiquez|communique|transfère|file|lis) [moi|nous] [vite|le|les|ce|ton|votre] (code|codes|mot de passe|identifiant|identifiants|otp) (que|reçu|de|par|à|qui|sms|pour|bancaire|bancaires)',
      'code .. (reçu|reçois|recevez|recevras|recevrez|arrive|envoyé) .. (envoie|envoyez|donne|donnez|transmets|transmettez|dis|communique|communiquez)',
      '(vas recevoir|allez recevoir|recevras|recevrez|reçois) un (code|sms) .. (envoie|donne|transmets|transmettez|envoyez|donnez|communique|dis)',
    ),
    ...guessed(
      '(installez|installe|téléchargez|télécharge|ouvrez|ouvre) [l|l application|l appli|l app] (anydesk|teamviewer|rustdesk|quicksupport|airdroid)',
      '(prendre|prends|donne|donner|donnez) [la main|le contrôle|l accès|accès] (à distance|sur ton|sur votre|à ton|à votre) (téléphone|ordinateur|pc|compte|écran)',
      '(identifiant|identifiants|mot de passe|mots de passe|codes) (et mot de passe|de ta banque|de votre banque|de la banque|bancaire|bancaires|facebook|instagram|gmail|de ton|de votre) [compte|mail]',
      '(partage|partagez|partager) (ton|votre|l) écran .. (banque|bancaire|appli)',
    ),
  ],
  'passport-handed-over': [
    ...seen(
      'ILO-11',
      '(gardons|garde|gardera|garderons|conservons|conserve|conservera|confisque|confisquons|retenons|récupérons|récupère|prenons) [tous] (votre|ton|le|les|vos|tes|son) (passeport|passeports|papiers|documents d identité|pièce d identité|carte d identité)',
      '(remettre|remettez|remets|remettras|remettrez|confier|confiez|confies|donner|donneras|donnes|donnez|laisser|laissez|laisses|déposer|rendre) [nous] (votre|ton|le|vos|tes|les) (passeport|passeports|papiers|documents) (à|au|aux|chez|en|dès|pour)',
      '(passeport|passeports|papiers|documents) (reste|restent|restera|resteront|sera gardé|seront gardés|est gardé|conservé|conservés|sera conservé|seront conservés|gardé|gardés) (chez|au|avec|par|dans|à|en|pendant)',
    ),
    ...guessed(
      'passeport .. (en garantie|comme garantie|en gage|caution)',
      '(récupères|récupérerez|récupéreras|rendons|rend|rendra|rendrons) (ton|votre|le|vos) (passeport|papiers) (à la fin|quand|après|une fois|au bout)',
      '(nous|on) (gardera|garde|gardons) les papiers',
    ),
  ],
  'papers-arranged': [
    ...seen(
      'NP-VISA',
      '(faux|fausse|fausses) (papiers|diplôme|diplômes|documents|attestation|attestations|certificat|fiches|fiche|passeport) (pas|aucun|sans|fournis|fournies|disponible*|pour|et)',
      '(on|nous|je) [te|vous|t] (fait|faisons|fabrique|fabriquons|arrange|arrangeons|fournit|fournissons|trouve|trouvons|prépare|crée) [tous|un|une|les|des|tes|vos|le] [faux|fausse|tes] (diplôme|diplômes|attestation|attestations|certificat|certificats|relevés|fiches de paie|papiers|acte de naissance)',
    ),
    ...guessed(
      '(change|changer|changeons|modifie|modifier|modifions) [ton|votre|l|la|sur] (âge|date de naissance|nom) [sur|dans|du|de]',
      '(diplôme|diplômes|permis|certificat) (sans examen|sans étudier|sans passer|en 48)',
      '(autre|fausse|nouvelle) (identité|date de naissance) (sur|dans|pour)',
      '(expérience|attestation) (fabriquée|inventée|bidon|arrangée)',
    ),
  ],
  'lie-to-officials': [
    ...seen(
      'BI-PH',
      '(dis|dites|diras|direz|réponds|répondez|répondras|déclare|déclarez) .. (tourisme|touriste|touristes|vacances|visiter|visite|ami|amie|amis|famille|cousine|cousin|lune de miel)',
      '(ne|n|jamais|pas|surtout) (dis|dites|parle|parlez|mentionne|mentionnez|montre|montrez) .. (travail|travailler|contrat|emploi|agence) .. (douane|immigration|aéroport|frontière|police|ambassade|consulat|agent)',
    ),
    ...guessed(
      '(efface|effacez|supprime|supprimez) .. (message|messages|conversation|conversations|discussion|discussions|chat) .. (avant|aéroport|douane|frontière|départ|immigration|embarquer)',
      '(avant|aéroport|douane|frontière|départ) .. (efface|effacez|supprime|supprimez) .. (message|messages|conversation|conversations|discussion|discussions)',
      '(fais|faites) (semblant|toi passer|vous passer|comme si) .. (touriste|touristes|couple|étudiant|étudiante|vacances|mariée|cousine)',
      '(apprends|apprenez|répète|répétez|mémorise) .. (réponses|réponse|histoire) .. (immigration|ambassade|consulat|douane|frontière|police|officier|agent)',
      '(douane|immigration|frontière|aéroport|douanier|police) .. (dis|dites|réponds|répondez|diras|direz) .. (tourisme|touriste|vacances|visite|visiter|amie|ami|famille)',
      'réservation* d hôtel (fausse|fictive|bidon)',
    ),
  ],

  // ── Isolation ────────────────────────────────────────────────────────────────
  'demanded-secrecy': [
    ...seen(
      'IOM-MI',
      '(n|ne) (en) (parle|parlez|dis|dites) (à|pas|rien|surtout) [à|pas] (personne|ta|tes|ton|votre|vos|aucun|rien)',
      '(ne|n) (dis|dites|raconte|racontez) (rien|pas|surtout|à) [rien|pas|à] [à] (personne|ta famille|tes parents|ton mari|votre famille|vos parents|votre mari|tes amies|ta mère|ton copain)',
      '(n en parle|n en parlez|en parler|parle pas|dis rien|dites rien|le dire|le dis) (à|pas à) (personne|ta|tes|ton|votre|vos)',
    ),
    ...guessed(
      '(garde|gardez|garder|reste|restera|doit rester) (ça|cela|le secret|secret|discret|confidentiel|entre nous|tout ça) [pour toi|entre nous|secret]',
      '(c est|notre|petit|sera) (secret|notre secret|notre petit secret)',
      '(entre|que) (nous|toi et moi) (deux|seulement|uniquement)',
      '(ta famille|tes parents|ton mari|ta mère|votre famille|vos parents|personne) (ne|n) (doit|doivent|a pas besoin|doit pas|ont pas besoin)',
      '(sans|avant de) (le dire|prévenir|en parler|dire) (à|ta|tes|ton|personne)',
      'en toute discrétion',
    ),
  ],
  'come-alone': [
    ...seen(
      'IOM-MI',
      '(viens|venez|venir|vient|présente toi|présentez vous) (seule|seul|toute seule|tout seul|sans)',
      '(entretien|casting|rendez vous|rdv|entrevue|essai) .. (chambre d hôtel|à l hôtel|dans un hôtel|chez moi|mon appartement|hôtel|le soir chez)',
    ),
    ...guessed(
      '(sans|pas d) (accompagnateur|accompagnatrice|accompagnant|amie|être accompagnée)',
      '(chauffeur|collègue|ami) .. (prendra|prend|récupère|récupérera|viendra te chercher|passera te prendre) .. (nuit|soir|seule|devant chez)',
    ),
  ],
  'phone-taken': [
    ...seen(
      'ILO-11',
      '(téléphone|téléphones|portable|portables|smartphone) (interdit|interdits|confisqué|confisqués|sera confisqué|sont interdits|sera remis|seront remis|sera gardé|seront gardés|pris|est interdit)',
      '(remettre|remettez|remets|remettras|donner|donneras|déposer|rendre|laisser|laisseras|laisses) (ton|votre|vos|le|les|tes) (téléphone|téléphones|portable|portables|smartphone)',
    ),
    ...guessed(
      '(gardons|garde|confisquons|récupérons|prenons|prend|ramasse) (ton|votre|vos|le|les) (téléphone|téléphones|portable|portables)',
      'pas de (téléphone|portable) (personnel|perso|privé|pendant|les)',
      '(uniquement|seulement|seul) [le|un] (téléphone|portable) (de la société|de la boîte|du patron|de l entreprise)',
    ),
  ],
  'locked-site': [
    ...seen(
      'UNODC-CAS',
      '(interdit|interdiction|impossible|défense) de (sortir|quitter) [du|le|la|seul|seule|de] [campus|site|complexe|maison|camp|domicile|logement]',
      '(ne|n) (pas|peux|pouvez|peut|pourrez|pourras|sort|sortez|sors|quittez|quitte) [pas] (sortir|quitter|le|la|du|sans) [sans|le|la|du] (site|campus|complexe|camp|autorisation|permission|maison|villa|seul|seule|accompagnement|seules)',
    ),
    ...guessed(
      '(sortie|sorties|sortir) (interdite|interdites|sur autorisation|avec autorisation|seulement avec|uniquement avec|sur permission|accompagnée|accompagnées)',
      '(site|complexe|camp|résidence|bâtiment|dortoir) (fermé|clôturé|sécurisé|gardé) .. (gardien|gardiens|vigile|vigiles|personne ne sort|sans sortir|jour et nuit)',
      '(portes|portail|grille) .. (fermé|fermée|fermées|verrouillées|verrouillé) .. (nuit|soir|clé|jour)',
    ),
  ],
  'trapped-already': [
    ...seen(
      'FBI-23',
      '(je|on|nous) (ne|n) (peux|peut|pouvons|arrive|ai|avons) (pas|plus|pas le droit de) (sortir d ici|sortir de la|sortir du|partir d ici|rentrer chez|rentrer chez moi|m enfuir|quitter la maison|quitter le|nous enfuir|m en aller)',
      '(ils|elle|il|on|le patron|ma patronne|mon patron) (ont|a|m ont|m a|nous ont|nous a|me) [pris|confisqué|gardent|garde] [mon|mes|nos|le|pris|confisqué] (passeport|passeports|papiers|téléphone|téléphones)',
      '(ils|elle|il|on) (ne|n) (me|nous|m) (laisse|laissent|rend|rendent) (pas|plus) (sortir|partir|rentrer|mon|mes|nos)',
    ),
    ...guessed(
      '(je suis|on est|nous sommes|suis) (enfermé*|coincé*|séquestré*|retenu*|bloqué*) (ici|dans|là|par|au|en)',
      '(aidez|aide) (moi|nous) [à] .. (sortir|partir|enfermée|enfermé|frapp*|passeport)',
      '(il|ils|elle) (me|nous) (frappe|frappent|menace|menacent|bat|battent) (si|quand|tous)',
    ),
  ],
  'blocked-outside-help': [
    ...seen(
      'FBI-23',
      '(n|ne|surtout|jamais) (allez|va|appelez|appelle|contactez|contacte|parle|parlez|prévenez|préviens|vas) (pas|jamais|surtout pas|surtout) [à|voir|contacter|la|aux] (police|ambassade|la police|l ambassade|association|syndicat|consulat|autorités|gendarmes)',
      '(police|ambassade|consulat|gendarmes) .. (t arrêtera|vous arrêtera|va t arrêter|va vous arrêter|te mettra|vous mettra|t expulsera|vous expulsera|te renverra|vous renverra|va t expulser)',
    ),
    ...guessed(
      '(police|ambassade|syndicat) .. (ne t aidera|ne vous aidera|est avec nous|travaille pour nous|est payée|on les connaît|amis)',
    ),
  ],
  'act-now': [
    ...guessed(
      '(n attendez|n attends) (pas|plus)',
      '(postulez|postule|inscrivez vous|inscris toi|réservez|réserve) (vite|maintenant|tout de suite|sans attendre|avant ce soir|aujourd hui)',
      '(offre|recrutement) (limitée|limité|valable|expire)',
      'ne ratez pas',
      'ça part (vite|très vite)',
    ),
  ],
  'leave-within-days': [
    ...seen(
      'RO-EVE',
      '(départ|départs|vol|décollage) [est|sont|prévu|c est] (demain|ce soir|immédiat|immédiats|rapide|rapides|dans {number} jours|sous {number} jours|cette semaine|après demain)',
      '(tu pars|vous partez|on part|partez|partir|pars|tu décolles|vous décollez|tu voles|vous volez) (demain|dès demain|ce soir|cette semaine|après demain|dans {number} jours|dans trois jours|dans deux jours|ce week end|sous {number} jours)',
    ),
    ...guessed(
      '(billet|vol|bus) (est|déjà|réservé) [pour|acheté|réservé|prêt] [pour] (demain|ce soir|cette semaine|vendredi|samedi|dimanche|lundi)',
      '(valise|valises|bagages) (prête|prêtes|faite|pour demain|ce soir)',
    ),
  ],
  'pressure-when-asked': [
    ...seen(
      'EEOC',
      '(arrête|arrêtez|stop) (avec tes|avec vos|de poser|de demander|les) [tant de|toutes ces] (questions|doutes)',
      '(d autres|autres|dix autres|plein d autres) .. (attendent|veulent) [ta|votre|la|cette|le] (place|poste|derrière|aussi)',
    ),
    ...guessed(
      '(tu|vous) (veux|voulez) (le|ce|travailler|bosser) [poste|travail|job] [oui] ou (pas|non)',
      '(tu|vous) (me|nous) (fais|faites) perdre (mon|notre|du) temps',
      '(je|on) (donne|donnera|vais donner|va donner) (ta|votre|la) place',
      '(trop|beaucoup) de questions',
      '(tu|vous) (me|nous) (fais|faites) pas confiance',
      '(décide toi|décidez vous) (maintenant|vite|tout de suite|ce soir)',
    ),
  ],
  'contract-unread': [
    ...seen(
      'RO-ANITP',
      '(contrat|papiers) [sera|est|se|signé|seront] (signé|signe|remis|donné|fait|signés|fera) [sur place|à l arrivée|après|là bas|plus tard] (sur place|à l arrivée|après l arrivée|arrivée|là bas|plus tard|une fois|après)',
      '(contrat) (à l arrivée|sur place|là bas|plus tard|après l arrivée|une fois sur place)',
      '(accord|contrat|engagement|promesse) (verbal|verbale|oral|orale)',
    ),
    ...guessed(
      '(signez|signe|signer) (vite|maintenant|tout de suite|sans lire|aujourd hui|d abord|avant ce soir) [le|ce|votre|ton]',
      '(pas besoin|pas la peine) (de lire|de contrat|d un contrat)',
      '(le contrat) (est juste|est une|n est qu une) (formalité|paperasse)',
      'contrat .. (langue locale|en arabe|en chinois|en russe) .. (signez|signe|confiance|inquiète)',
    ),
  ],

  // ── Leaving the platform ─────────────────────────────────────────────────────
  'move-to-messenger': [
    ...seen(
      'LURES',
      '(écrivez|écris|contactez|contacte|ajoutez|ajoute|rejoignez|rejoins|joignez|message|messages|candidature|infos|postulez|postule|parlons|discutons|continue|continuons|répondez) [moi|nous|le|uniquement|seulement|de préférence|notre|mon|la|privé] (sur|par|via|en) [mon|le|notre|ce] (whatsapp|telegram|messenger|signal|viber|wa|watsapp|whatsap|snap|imo)',
      '(mon|notre|numéro|contact) (whatsapp|telegram|watsapp) {phone}',
      '(whatsapp|telegram|watsapp) (uniquement|seulement|exclusivement|obligatoire|direct|au)',
    ),
    ...guessed(
      '(on|nous) (continue|continuons|discute|parle|se parle|parlera) (sur|en|par) (privé|mp|dm|whatsapp|telegram)',
      '(viens|venez|écris|écrivez|envoie|envoyez) [moi|nous|un] [message] (en|par) (privé|mp|dm|inbox|pv|message privé)',
      '(contactez|contacte|écris à|écrivez à|ajoute|ajoutez) (notre|la|l|le) (recruteuse|responsable|manager|admin|administratrice|conseillère|recruteur|directrice) (sur|via|au|par)',
    ),
  ],
  'added-to-group': [
    ...seen(
      'SPF-25',
      '(rejoignez|rejoins|intègre|intégrez|rejoindre) (le|notre|ce) (groupe|canal) [whatsapp|telegram|de travail|vip]',
      '(je|on|nous) (vous|t|te) (ajoute|ai ajouté|avons ajouté|a ajouté|ai ajoutée|ajoutons) [au|à notre|dans] [un|le|notre] (groupe|canal)',
    ),
    ...guessed(
      'bienvenue (dans|sur|au) (le|notre|ce|sein du) [du] (groupe|canal|équipe)',
      '(groupe|canal) (telegram|whatsapp) (pour|de|des) (tâches|missions|travail|membres|débutants|commencer)',
    ),
  ],
  'unknown-app-or-portal': [
    ...seen(
      'FR-JDN',
      '(inscrivez|inscris|inscription|enregistrez|enregistre|compte|connectez|connecte) [vous|toi] (sur|à) (la|notre|cette|une) (plateforme|plate forme|appli|application)',
      '(téléchargez|télécharge|installez|installe|télécharger|installer) (notre|l|cette|la|une) (appli|application|app|apk|plateforme) (de travail|de la société|via|par|avec|du lien|ici|pour|et)',
    ),
    ...guessed(
      '(plateforme|plate forme|appli|application) de (travail|tâches|missions|commandes)',
      '(fichier|lien) (apk|d inscription)',
      '(votre|ton) compte (de travail|employé|sur la plateforme)',
      'code (d invitation|de parrainage) [est] [{number}]',
    ),
  ],

  // ── Travel ───────────────────────────────────────────────────────────────────
  'work-on-tourist-visa': [
    ...seen(
      'MEA-23',
      '(visa|visas) (touristique|touriste|de tourisme|de visite|visiteur|de court séjour|schengen) .. (travailler|travail|changer|changera|changeons|convertir|convertira|ensuite|transformer|permis|après)',
      '(entrer|entrez|entres|partez|pars|partir|viens|venez|venir|voyage|voyagez|rentrer|rentres|arrive|arrivez) (en|comme|avec un visa|avec le visa|sous) (touriste|touristique|visa touristique|de tourisme|tourisme)',
    ),
    ...guessed(
      '(travailler|travail|bosser|commencer) (avec|en|sous|sur) [un|le|ton|votre] (visa touriste|visa touristique|visa de tourisme|visa de visite|visa visiteur|visa schengen)',
      '(on|nous) (change|changeons|changera|changerons|régularise|régularisons|fera|ferons) (le|ton|votre|les) (visa|statut|papiers) (sur place|là bas|après|ensuite|plus tard)',
    ),
  ],
  'denied-visa-need': [
    ...seen(
      'BD-MIN',
      '(sans|pas besoin de|aucun|pas de) visa [requis|nécessaire|de travail|pour]',
      '(visa) (pas|non) (nécessaire|requis|obligatoire)',
    ),
    ...guessed(
      '(passeport|carte d identité) (suffit|seul suffit|seulement)',
      '(pas besoin de|sans) (papiers|permis de travail|permis)',
      '(papiers|visa) (pas|ne sont pas|n est pas) un problème',
    ),
  ],
  'odd-route': [
    ...seen(
      'IOM-TH',
      '(d abord|vol|avion|atterris|atterrissez|voler|vole|volez) .. (puis|ensuite|après) .. (route|voiture|bus|minibus|camion|bateau|frontière|moto)',
      '(quelqu un|un contact|notre contact|un ami|notre homme|un chauffeur|notre agent) .. (attend|attendra|récupère|récupérera|prend|prendra|cherchera) .. (frontière|de l autre côté|passer|traverser)',
    ),
    ...guessed(
      '(passer|passez|passes|transiter|transit|escale) .. (par|via) .. (puis|ensuite|avant) .. (voiture|route|frontière|bus|camion)',
      '(traverser|passer|franchir) la frontière (avec|en|de nuit|à pied|par)',
      '(changer|changez|changes) de (voiture|véhicule|passeur) (à|avant|en)',
    ),
  ],
  'irregular-crossing': [
    ...seen(
      'CNA-22',
      '(traverser|passer|franchir|traversez|traverses|passes|passez|traversons) .. (rivière|fleuve|frontière|désert|forêt|mer|montagne) .. (nuit|bateau|pirogue|zodiac|à pied|sans|passeur|discrètement|clandestin*)',
      '(passeur|passeurs) .. (attend|frontière|côté|emmène|fait)',
    ),
    ...guessed(
      '(sans|pas de) (tampon|tampons|contrôle à la frontière|passer la douane)',
      '(voie|route|chemin|entrée) (clandestine|clandestin|détournée|secrète|parallèle)',
      '(cachée|caché|cachés) dans (un|le) (camion|coffre|bateau|container)',
    ),
  ],
  'unclear-destination': [
    ...seen(
      'LJI-T',
      '(adresse|lieu|ville|destination|endroit) .. (donnée|donné|communiquée|communiqué|précisée|dite|dévoilée|connue) .. (après|plus tard|arrivée|une fois|sur place|atterrissage|dernière minute|au départ)',
      '(quelque part|une ville|un pays) (en|d) (asie|europe|afrique|moyen orient)',
    ),
    ...guessed(
      '(tu sauras|vous saurez|tu verras|vous verrez|on te dira|on vous dira|apprendras|apprendrez) .. (sur place|là bas|arrivé|arrivée|à l aéroport|plus tard|atterrissage|où)',
      '(pas besoin|inutile) de (savoir|connaître) (où|la ville|l adresse|la destination|le lieu)',
    ),
  ],

  // ── Control and debt ─────────────────────────────────────────────────────────
  'debt-from-travel': [
    ...seen(
      'ILO-11',
      '(billet|vol|voyage|visa|transport|frais|avion|papiers|dette) .. (sera|seront|est|sont|déduit|déduits|retenu|retenus|retenue|prélevé|prélevés) [ensuite|déduit|déduits|retenu|retenus|retirés|prélevé|prélevés] (de|du|sur|des|par) (ton|votre|vos|tes|la|le|les|premier|premiers) [premiers|trois|premier] (salaire|salaires|paie|paye|paies)',
      '(rembourser|rembourseras|rembourserez|remboursera|rembourses|remboursez|payer|paieras|paierez|devras|devrez) .. (billet|vol|voyage|visa|dette|transport|frais de voyage) .. (salaire|travaillant|travail|mois|après|ensuite)',
    ),
    ...guessed(
      '(on|nous|je) [t|te|vous] (avance|avançons|prête|prêtons) .. (billet|vol|visa|voyage|passage)',
      '(billet|vol|voyage|visa|passage) .. (à crédit|en crédit|avancé par|en avance sur)',
      '(travailler|travailles|travaillez|travailleras) .. (pour|jusqu à) (rembourser|payer) (la|ta|votre|le|ton) (dette|billet|voyage|visa)',
      '(rembourser|rembourseras|rembourserez) {amount}',
    ),
  ],
  'penalty-for-leaving': [
    ...seen(
      'CNA-22',
      '(amende|pénalité|indemnité|dédommagement|payer|paieras|paierez|devras|devrez|rembourser|rembourserez) ..6 (si|avant|en cas|pour) .. (partir|pars|partez|quitter|quittes|quittez|rentrer|rupture|romps|rompez|départ|démission|arrêtes|arrêtez)',
      '(si) (tu pars|vous partez|tu quittes|vous quittez|tu arrêtes|vous arrêtez|tu veux partir|tu veux rentrer|vous voulez partir) ..6 (payer|paies|payez|paieras|paierez|dois|devez|devras|devrez|amende|rembourser|{amount})',
    ),
    ...guessed(
      '(racheter|rachat de|rançon|paie pour) (ta|votre|la|sa) [ta|sa] (liberté|contrat|dette|libération)',
      'rançon',
    ),
  ],
  'withheld-pay': [
    ...seen(
      'ILO-11',
      '(salaire|paie|paye|argent|salaires) [est|sera|seront|vous] [versé|payé|gardé|donné|retenu|remis|versés] [en une fois|seulement|que] (à la fin de la saison|à la fin du contrat|à la fin de la récolte|au bout de la saison|après la saison|en fin de saison|en fin de contrat|seulement à la fin|uniquement à la fin|qu à la fin|en une fois à la fin)',
      '(premier|premiers|deux premiers|trois premiers|première) (mois|semaine|semaines|salaire|salaires|paie) .. (non payé|non payés|gratuit|gratuits|sans salaire|retenu|retenus|gardé|gardés|en garantie|ne sera pas|ne seront pas|ne sont pas payés|ne sont pas payées|n est pas payé|n est pas payée|pas payé|pas payés|bloqué)',
    ),
    ...guessed(
      '(gardons|garde|gardera|conserve|conservons|retient|retenons) (ton|votre|le|les|une partie du|tes) (salaire|salaires|paie|paye|argent|premier salaire)',
      '(payé|payée|payés|salaire|paiement) (seulement|uniquement|que|en totalité) (à la fin|en fin|au retour|quand)',
    ),
  ],
  'tied-live-in': [
    ...guessed(
      '(visa|permis|papiers|titre de séjour) (lié|liés|rattaché|attaché|dépend|dépendent|est lié|est attaché) (à|au|de) (l employeur|la famille|patron|votre employeur|madame)',
      '(vivre|vivez|vis|loger|logerez|logeras|dormir|dormiras|logée) (chez|dans la maison de|dans la villa de) (la famille|l employeur|le patron|la patronne|madame|ta patronne)',
      'parrainage par la famille',
    ),
  ],
  'excess-hours': [
    ...guessed(
      '(12|13|14|15|16|17|18|douze|quatorze|quinze|seize) (heures|h) (par|de travail par) jour',
      '(travail|travailler|travaillez|travailles|bosser|bosse|heures par jour|h par jour|disponible|service) .. (sept jours sur sept|7j 7|7 jours sur 7|7j sur 7|tous les jours)',
      '(sept jours sur sept|7j 7|7 jours sur 7) .. (heures par jour|sans repos|pendant la saison|sans pause)',
      '(sans|pas de|aucun) (jour de repos|jours de repos|repos|congé|congés|jour de congé)',
      '(jour et nuit|24h 24) (sans|pour la famille|disponible)',
      'disponible 24',
    ),
  ],
  'bonus-to-recruit': [
    ...seen(
      'CAFC-23',
      '(prime|bonus|commission|{amount}) (pour|par) (chaque|toute|ami|filleul|fille|personne|recrue) [nouvelle|nouveau] (ami|amie|personne|fille|recrue|filleul|filleule|copine|travailleur|amenée|amené)',
      '(recrute|recrutez|ramène|ramenez|amène|amenez|parraine|parrainez) .. (et|pour) (gagne|gagnez|touche|touchez|reçois|recevez|gagner)',
    ),
    ...guessed(
      '{amount} (par|pour chaque) (filleul|personne recrutée|ami|recrue|fille|tête)',
      '(monte|montez|crée|créez) (ton|votre) (propre) (équipe|réseau)',
    ),
  ],

  // ── Looks ────────────────────────────────────────────────────────────────────
  'demanded-age-sex-looks': [
    ...seen(
      'LURES',
      '(belle|belles|jolie|jolies|jeune|jeunes|charmantes|sexy) (fille|filles|femme|femmes|hôtesse|hôtesses|demoiselle|demoiselles) .. ({number} à|{number} et|entre {number}|{number} ans|18|25|30)',
      '(cherche|cherchons|recherche|recherchons|recrute|recrutons|recrutement|besoin) (des|de|d|nos|jolies|belles|jeunes|urgent) [jolies] (fille|filles|femme|femmes|hôtesses|dames|demoiselles) [âgées] (de|entre) {number} (à|et) {number}',
      '(nom|photo|photos|cv|âge) .. (pointure|mensurations|taille et poids|taille et mensurations)',
    ),
    ...guessed(
      '(filles|femmes|demoiselles|hôtesses) (belles|jolies|sexy|minces|célibataires|de bonne présentation|bonne présentation|ouvertes d esprit)',
      '(taille|poids) .. (poids|mensurations|photo) .. (photo|photos|candidature|envoyez|envoie)',
      '(photo|photos) .. (taille|âge) .. (poids|mensurations)',
      '(célibataire|sans enfant|ouverte d esprit) (obligatoire|exigé|exigée|de préférence) [et]',
    ),
  ],
  'body-photos': [
    ...seen(
      'IOM-MI',
      '(photo|photos|vidéo|selfie) .. (corps entier|en pied|maillot|bikini|lingerie|sous vêtements|de plain pied)',
      '(mensurations) (et|avec|complètes|par|poitrine)',
    ),
    ...guessed(
      '(tes|vos|ses) mensurations',
      '(tour de) (poitrine|taille|hanches)',
      '(plus de|encore des|d autres) photos (de toi|de vous|de ton corps|sexy|en maillot)',
    ),
  ],
  'undress-or-webcam-test': [
    ...seen(
      'R29',
      '(photo|photos|vidéo|shooting|essai|test|casting|visio|caméra|webcam) .. (nue|nues|nu|dénudée|dénudées|topless|seins nus|déshabillée|sans vêtements|en string)',
      '(déshabille|déshabillez|déshabiller|enlève|enlevez|enlever|retire) [toi|vous|te] (devant|tes|vos|le|ton|votre|en|pour) [la|vêtements|haut|soutien]',
    ),
    ...guessed(
      '(test|essai|casting|entretien) .. (webcam|caméra|visio|vidéo) .. (sous vêtements|lingerie|culotte|sans haut)',
      '(sous vêtements|lingerie) .. (caméra|webcam|visio|en direct)',
      'show privé',
    ),
  ],
  'entertainment-euphemism': [
    ...seen(
      'TGS',
      '(hôtesse|hôtesses|accompagnatrice|accompagnatrices|accompagner|compagnie) [de|pour|d|des|à|vip] [soirées|nos] (luxe|vip|privées|privée|clients fortunés|messieurs|clients vip|hommes d affaires|hommes riches|pourboires)',
      '(tenir compagnie|divertir|faire boire) (aux|les|des|à) (clients|messieurs|hommes|invités)',
    ),
    ...guessed(
      '(tour|tournée|tournées|séjour) (pour|de) (filles|escort|hôtesses) ',
      '(massage|massages) (relaxant|relaxants|naturiste|naturistes|coquin|spécial|sensuel) .. (débutante|filles|formation|pourboires|gains)',
      '(pourboires|commission) (sur les|par) (verres|bouteilles|boissons|consommations|bouteille)',
      'bar à (hôtesses|champagne)',
      '(yacht|soirées|week end|voyages) avec (des hommes|des messieurs|des clients fortunés|clients riches)',
    ),
  ],
  'minor-sought': [
    ...seen(
      'NAPTIP',
      '(dès|à partir de|de|âgées de|âgés de|entre) (13|14|15|16|17) ans .. (étranger|hôtesse|mannequin|casting|danse|voyage|partir|europe|dubaï|club|photo)',
      '(mineur|mineurs|mineure|mineures) (accepté|acceptés|acceptée|acceptées|bienvenu|bienvenus|bienvenues)',
    ),
    ...guessed(
      '(lycéennes|collégiennes|adolescentes|lycéenne|collégienne|adolescente) .. (casting|mannequin|hôtesse|étranger|voyage|modèle|photo|photos|partir)',
      '(pas grave|aucun problème|pas un problème|peu importe) .. (mineur|mineure|moins de 18|16 ans|17 ans)',
      '(sans|pas besoin de) [l|autorisation|accord] [accord|autorisation] (des parents|parentale|de tes parents)',
    ),
  ],
  'love-then-job': [
    ...seen(
      'LJI-T',
      '(je t aime|mon amour|ma chérie|mon cœur|bébé|ma belle|ma princesse) ..8 (travail|boulot|emploi|job|poste|taf)',
      '(travail|boulot|emploi|job|poste|taf) ..8 (on vivra|vivre ensemble|je t aime|mon amour|on se mariera|se marier|ensemble tous les deux)',
    ),
    ...guessed(
      '(je t ai|j ai) trouvé (un|du) (travail|boulot|job|taf|emploi) .. (ici|près|chez|pour toi|ensemble)',
      '(viens|rejoins moi) .. (vivre|vivra|vivrons) .. (travail|boulot|travailler|travailleras|job)',
    ),
  ],

  // ── Money and goods through your hands ───────────────────────────────────────
  'use-your-account': [
    ...seen(
      'EUROPOL-M',
      '(recevoir|recevez|reçois|recevrez|recevras|réceptionner|encaisser|encaissez|encaisse) .. sur (votre|ton|vos) [propre] compte*',
      '(argent|fonds|virement|virements|paiements|sommes) .. sur (votre|ton|vos) [propre] compte* .. (transfér*|revers*|renvoy*|envoy*|vir*|retir*|garde*)',
      '(agent|assistant|gestionnaire) (financier|de transfert|de transferts|de paiement|de paiements|d encaissement) (à domicile|à distance|indépendant|sans|en ligne|depuis)',
    ),
    ...guessed(
      '(utiliser|utilise|utilisons|utilisez|prêter|prête|prêtez|passe|transite|transitera|transitent) [par|nous|sur] (votre|ton|vos) [propre] compte* [bancaire]',
      '(faire|faites|laisse|laisser) (passer|transiter) .. (argent|fonds|virement|virements) .. compte',
    ),
  ],
  'crypto-buying-job': [
    ...seen(
      'EUROPOL-M',
      '(acheter|achetez|achètes|achète|convertir|convertissez|convertis|échanger|échangez|transformer|changer) .. (en|des|du|de|l argent en|les fonds en) (bitcoin|bitcoins|crypto|cryptos|cryptomonnaie|cryptomonnaies|usdt|tether)',
    ),
    ...guessed(
      '(arbitrage|p2p) .. (crypto|usdt|binance|bybit|compte)',
      '(ouvrir|ouvrez|ouvre|crée|créez|créer) [un] compte (sur|chez) (binance|bybit|coinbase|kraken|une plateforme crypto)',
      '(distributeur|automate|borne) (de|à) (bitcoin|bitcoins|crypto|cryptomonnaies)',
    ),
  ],
  'cheque-then-forward': [
    ...seen(
      'FTC-21',
      '(encaisser|encaissez|encaisse|déposer|déposez|dépose) [le|un|ce|notre] chèque',
      'chèque .. (acheter|achat|achetez|équipement|matériel|fournisseur|ordinateur)',
      'chèque .. (renvoyer|renvoyez|renvoies|reverser|reversez|virer|virez|transférer|transférez) .. (reste|différence|solde|surplus|fournisseur)',
    ),
    ...guessed('client mystère .. (chèque|mandat|cartes)', 'chèque d un montant supérieur'),
  ],
  'parcel-forwarding': [
    ...seen(
      'USPIS',
      '(réexpédition|réexpédier|réexpédiez|réexpédies|réception et envoi) (de|des|les) (colis|paquets|marchandises)',
      '(recevoir|recevez|reçois|réceptionner|réceptionnez|réceptionnes) .. (colis|paquets) .. (domicile|chez vous|chez toi|maison|votre adresse|ton adresse|appartement)',
      'colis .. (réexpédi*|renvoyer|renvoyez|renvoies|réétiqueter|nouvelle étiquette|autre adresse|à l étranger|point relais)',
    ),
    ...guessed(
      '(assistant|assistante|gestionnaire|contrôleur|contrôleuse|agent|inspecteur) (logistique|colis|de colis|qualité|d expédition|des expéditions) (à domicile|depuis chez|de chez|à la maison|depuis la maison)',
      '(colis|paquets) .. (livrés|arrivent|arriveront|livre|envoyés) .. (chez toi|chez vous|domicile|adresse) .. (renvo*|réexp*|étiquette|dépose*)',
    ),
  ],
  'rented-account': [
    ...seen(
      'EUROPOL-M',
      '(loue|louez|louer|prête|prêtez|prêter|vends|vendez|vendre) [nous|moi] (ton|votre|tes|vos|leur) (compte|comptes|carte bancaire|carte bleue|rib|carte|identité|whatsapp|profil|numéro)',
      '(ouvrir|ouvre|ouvrez|ouverture) [d|un|des|de] [compte|comptes] [bancaire|bancaires] [à|en] (votre|ton) nom .. (nous|moi|donne|donnez|transmets|payé|payons|{amount})',
    ),
    ...guessed(
      '{amount} (par|pour chaque|pour ton|pour votre) (compte|carte sim|puce|carte bancaire|rib|identité)',
      '(ouvre|ouvrez|ouvrir) [un] compte (bancaire|nickel|revolut|n26|en ligne) .. (donne|donnez|remets|envoie|identifiants|codes|carte)',
      '(puce|puces|carte sim|cartes sim|société|entreprise) (à|en) (ton|votre) nom',
      'prête nom',
    ),
  ],

  // ── Paid tasks ───────────────────────────────────────────────────────────────
  'likes-and-ratings': [
    ...seen(
      'FR-JDN',
      '(payé|payés|payée|rémunéré|rémunérée|rémunérés|gagner|gagnez|gagne|commission|argent) .. (liker|avis|likes|like|noter|évaluer|évaluations|s abonner|abonnements|j aime|commentaires positifs)',
      '(rédiger|rédigez|écrire|laisser|poster) (des|un) (avis|commentaires) (positifs|positif|cinq|5|sur des|google|en ligne) .. (payé|payés|rémunér*|{amount}|par|commission|étoiles)',
    ),
    ...seen(
      'LURES',
      '(réaliser|faire|effectuer) (l|des|les) évaluation* (à domicile|en ligne|d hôtels|de produits)',
    ),
    ...guessed(
      '{amount} (par|le|pour chaque|chaque|pour un) (like|avis|vidéo|abonnement|clic|tâche|commentaire|note|évaluation|j aime)',
      '(chaque|par) (tâche|like|avis|clic) .. (rapporte|payé|payée|rapportera|gagnez|gagnes|{amount})',
      '(optimiser|optimisation|booster|améliorer|augmenter) .. (classement|visibilité|notoriété|popularité|note|notes|trafic) .. (hôtels|applications|applis|produits|boutiques|plateforme)',
      '(commission|récompense) (par|pour chaque|sur chaque) (tâche|commande|avis|like|évaluation)',
      'optimisation (de|des|d) (données|applications|commandes|applis|produits)',
      '(cliquer|clique|cliquez|liker|likez|aimer) .. (vidéos|vidéo|youtube|tiktok|instagram) .. (gagne|gagner|gagnez|payé|{amount}|jour)',
    ),
  ],
  'top-up-to-go-on': [
    ...seen(
      'FR-JDN',
      '(recharger|rechargez|recharge|déposer|déposez|dépose|verser|versez|payer|payez|avancer|créditer|alimenter) .. (débloquer|continuer|poursuivre|terminer|compléter|passer|atteindre|activer|finir) .. (tâche|tâches|palier|niveau|série|mission|missions|commande|commandes|lot)',
      '(palier|niveau) (suivant|supérieur|vip) ..6 (dépôt|déposer|recharger|verser|{amount}|payer|recharge)',
      'solde (est|devient|en|passé|reste) négatif',
      'solde négatif',
    ),
    ...guessed(
      '(débloquer|continuer|terminer|finir|poursuivre) .. (tâche|tâches|palier|niveau|série|commande) .. (dépos*|recharg*|vers*|pay*|dépôt|{amount})',
      '(commande|tâche|mission) (combinée|prépayée|premium|chanceuse) .. (dépôt|déposer|recharger|solde|payer|{amount})',
      '(recharger|rechargez|recharge) (ton|votre|le) compte (de travail|de tâches|de la plateforme|employé)',
    ),
  ],
  'pay-to-withdraw': [
    ...seen(
      'FR-JDN',
      '(pour|avant de) [pouvoir] (retirer|débloquer|récupérer|encaisser|libérer) .. (payer|payez|paie|verser|versez|régler|déposer|déposez|dépôt|frais|taxe|impôt|{amount}|recharger)',
      '(payer|payez|paie|verser|versez|régler|déposer|dépôt|frais|taxe|impôt) .. (pour|avant de) [pouvoir] (retirer|débloquer|récupérer|encaisser|libérer)',
    ),
    ...guessed(
      '(compte|solde|fonds|gains|argent|retrait) (est|sont|a été|ont été|sera|reste) (gelé|gelés|bloqué|bloqués|suspendu)',
      'frais (de|pour le) (retrait|déblocage|libération|conversion)',
      '(retrait|retirer) (impossible|possible) (sans|tant que|qu après|seulement)',
      '(code|taxe) de (retrait|déblocage)',
    ),
  ],
  'small-payout-first': [
    ...seen(
      'FR-JDN',
      '(premier|première|petite) (gain|commission|paiement|paie|virement|récompense|somme) .. (versé|versée|envoyé|envoyée|reçu|tout de suite|immédiat|immédiatement|déjà|{amount}|crédité)',
    ),
    ...guessed(
      '(tâche|mission) (d essai|test|de test|d entraînement) .. (payée|payé|rapporte|{amount}|gagn*)',
      '(recevez|reçois|touche|touchez|gagnez|gagne) {amount} (tout de suite|immédiatement|dès maintenant|directement|à l inscription|maintenant)',
      'bonus (de bienvenue|d inscription) [de] {amount}',
      '(tu as|vous avez) déjà gagné {amount}',
      '(je|on|nous) (t|te|vous) (ai|a|avons|vire|envoie|viens) [déjà|de] (viré|versé|envoyé|payé|{amount})',
    ),
  ],

  // ── First contact and chat ───────────────────────────────────────────────────
  'picked-without-applying': [
    ...seen(
      'DUBAI',
      '(vous avez|tu as|votre profil a|votre numéro a|ton profil a|votre cv a) été (sélectionné|sélectionnée|recommandé|recommandée|retenu|choisi|choisie|présélectionné) (pour|par|parmi|afin)',
      '(nous avons|on a) (reçu|vu|trouvé|obtenu) (votre|ton) (cv|profil|numéro|candidature|contact) (sur|par|via|grâce|auprès|de|dans|en ligne)',
    ),
    ...guessed(
      '(plusieurs|différentes|diverses) (agences|plateformes|sites) (d emploi|de recrutement|ont|en ligne) .. (recommand*|transmis|profil|cv|numéro)',
      '(félicitations|bravo) .. (sélectionn*|retenu*|choisi*|gagn*|embauch*)',
      '(on|une agence|un collègue|une collègue) (m a|nous a) (donné|transmis|recommandé|communiqué) (votre|ton) (numéro|contact|cv|profil)',
      '(votre|ton) (numéro|profil|cv) (nous|m) a été (transmis|recommandé|donné|communiqué)',
    ),
  ],
  'scripted-opener': [
    ...seen(
      'LURES',
      '(aimerions|aimerais|souhaitons|souhaiterais|voudrais|voudrions) [vous|te] (proposer|offrir|présenter) [un|une] (emploi|travail|job|poste|opportunité|mission) (à temps partiel|en ligne|à distance|flexible|temps partiel|à domicile|que vous)',
    ),
    ...guessed(
      '(puis je|je peux|pouvons nous|pourrais je) (vous|te) (prendre|voler|déranger|parler|présenter|demander) [juste] (une|deux|quelques|un|d un|d une) (minute|minutes|instant|travail|emploi|offre)',
      '(êtes vous|es tu|seriez vous|serais tu|ça vous|cela vous|ça t) (intéressé|intéressée|intéresse|intéresserait|disponible) (par|à|pour) (un|une) (emploi|travail|job|poste|revenu|complément|mission)',
      '(désolé|désolée|excusez|excuse|pardon) .. (déranger|dérange|dérangement) .. (emploi|travail|offre|poste|job|agence)',
      '(nous avons|j ai|on a) (un|une) (emploi|travail|job|offre|poste) (à temps partiel|en ligne|à distance|flexible|à domicile) (pour|à|que|qui)',
      '(cherchez vous|tu cherches|vous cherchez|recherchez vous) (un|du) (emploi|travail|complément|revenu|job) (à temps partiel|en ligne|complémentaire|à domicile|de revenu|flexible|extra|à distance)',
    ),
  ],
  'reply-with-code': [
    ...seen(
      'LURES',
      '(répondez|réponds|répondre|envoyez|envoie|tapez|tape|écrivez|écris) [moi|juste|simplement|par|avec|nous] [un|le|la|mot] (oui|1|ok|info|infos|plus|intéressé|intéressée|go)',
    ),
    ...guessed(
      '(répondez|réponds|envoyez|envoie|mets|mettez) [un|avec|par] (plus|chiffre|point|code|emoji) (en|dans|pour|si|et)',
      '(dites|dis) (oui|ok|intéressé) (pour|et|si)',
      '(mettez|mets|laissez) (info|infos|intéressé|intéressée) en (commentaire|commentaires|mp)',
    ),
  ],
  'chat-only-interview': [
    ...seen(
      'FBI-20',
      '(entretien|entretiens|entrevue) [se] [fait|fera|aura lieu|déroule|déroulera|uniquement|est|écrit] (par|sur|via) (telegram|whatsapp|messages|chat|écrit|signal|messenger|message|sms|texto)',
      'entretien (écrit|textuel|par écrit)',
    ),
    ...guessed(
      '(aucun|pas d|sans|pas besoin d) (appel|appels|entretien téléphonique|visio|coup de fil) (nécessaire|requis|n est|tout|seulement)',
      '(répondez|réponds|remplissez|remplis) .. (questions|questionnaire|formulaire) .. (ici|chat|whatsapp|telegram|embauché|embauchée|commencer|recruté)',
      '(tout|recrutement|embauche) se (fait|passe) (par|sur|en) (message|messages|chat|écrit|whatsapp|telegram)',
    ),
  ],
  'group-praise': [
    ...seen(
      'EVZ',
      '(merci|grand merci) (à|madame|au|coach|prof) [ma|mon|notre|la|le] (mentor|mentore|coach|professeur|formatrice|formateur|tutrice|manager|parrain|marraine)',
      '(je viens de|j ai|viens de) [déjà|enfin|encore|bien] (retirer|retiré|recevoir|reçu|encaissé|gagné) [mon|mes|{amount}|un] (retrait|gains|{amount}|premier|paiement|commission)',
    ),
    ...guessed(
      '(retrait|paiement|virement) (reçu|réussi|effectué|confirmé|validé)',
      '(au début|avant) .. (doutais|croyais pas|hésitais|avais peur|sceptique)',
      '(plateforme|appli|ça) (marche vraiment|paie vraiment|est réelle|est fiable|paye vraiment)',
      '(capture|preuve|preuves|captures) (de|des) (mon|mes|paiement|paiements|retrait|retraits|gains)',
    ),
  ],
  'location-or-family-details': [
    ...seen(
      'EUROPOL-20',
      '(envoie|envoyez|partage|partagez|active|activez|donne|donnez) [moi|nous] (ta|votre|la) (localisation|position|géolocalisation)',
    ),
    ...guessed(
      '(nom|noms|adresse|adresses|numéro|numéros|téléphone|coordonnées) (de|des|et adresse de) [tes|vos|ta|votre|trois|deux|ton] (parents|mère|père|famille|proches|frères|enfants|mari)',
      '(où|à quelle adresse) (vit|vivent|habite|habitent|travaille|travaillent) (ta|tes|votre|vos|ton) (famille|parents|mère|enfants|mari|père)',
      '(photo|photos|vidéo) de (ta|votre|ton) (maison|famille|rue|logement|immeuble|appartement)',
      'accès (à|aux) (tes|vos) (contacts|photos)',
    ),
  ],
  'mixed-language': [
    ...seen('LURES', '(salaire|traitement) réglé le même jour'),
    ...guessed(
      'cher (candidat|candidate|postulant|demandeur) (chanceux|chanceuse|estimé|retenu)',
      '(veuillez|bien vouloir) aimablement (répondre|envoyer|contacter|fournir|noter)',
      '(traitement salarial|travailleur coopératif|travailleurs coopératifs)',
      'objet de (recrutement|embauche) .. bien vouloir',
      'temps propre objectifs propres',
    ),
  ],

  // ── Threats and crime ────────────────────────────────────────────────────────
  threats: [
    ...seen(
      'EUROPOL-20',
      '(on|nous|je) (sait|savons|sais) où (tu habites|vous habitez|ta famille|habite ta|vit ta|habitent tes|vivent tes|ton enfant|tes enfants|elle habite|ta mère)',
      '(tu vas|vous allez|tu le|vous le) (le regretter|regretter|regretteras|regretterez|payer cher|avoir des problèmes|finir en prison|voir)',
    ),
    ...guessed(
      '(paie|payez|rembourse|remboursez|paye) .. (sinon|ou) (on|nous|je|ta|tu|vous)',
      '(on va|nous allons|je vais) (te|vous|porter) (trouver|retrouver|dénoncer|plainte|poursuivre|envoyer la police|frapper|tuer)',
      '(sinon|ou alors) (la police|tu iras|vous irez|ta famille|on vient|on ira|on s occupe)',
      '(juju|serment|fétiche|marabout) .. (mourir|meurs|malédiction|rompre|malheur|payes)',
    ),
  ],
  'image-blackmail': [
    ...seen(
      'R29',
      '(publier|publierai|publions|publierons|publie|diffuser|diffuserai|diffuse|poster|posterai|poste|envoyer|envoie|enverrai|envoyons|enverrons|partager|balance|balancerai|balancer|montrer|montrerai) .. (tes|vos|ta|cette|votre|la|les|ton) (photos|vidéo|photo|vidéos|images|nudes) .. (à|sur|partout|aux|facebook|famille|internet|tout)',
      '(tes|vos) (photos|vidéos|nudes|images) .. (famille|contacts|amis|internet|facebook|école|employeur|parents) .. (sinon|si|paie|payes|payez|ou)',
    ),
    ...guessed(
      '(paie|payez|paye|envoie {amount}|{amount}) .. (sinon|ou) .. (photos|photo|vidéo|vidéos|images|nudes)',
    ),
  ],
  'pose-and-persuade-role': [
    ...seen(
      'UNODC-CAS',
      '(discuter|discutez|chatter|chater|tchatter|parler|parlez|écrire|converser|tchat|chat) avec (des|les) (clients|hommes|célibataires|étrangers|abonnés|européens|américains) .. (investir|investissement|confiance|profil|femme|fille|rencontre|cadeaux|crypto)',
      '(gagner|créer|établir|obtenir) (la|leur|une relation de) (confiance|leur confiance) .. (investir|client|clients|profil|plateforme|crypto)',
    ),
    ...guessed(
      '(faux|fausses) (profils|profil|comptes|identités) (fournis|fourni|féminins|de|sont|pour)',
      '(se faire|te faire|vous faire) passer pour (une|un) (femme|fille|homme|célibataire|investisseur)',
      '(animatrice|animateur|modératrice|opératrice) (de|chat|tchat) [sites|chat|de] (rencontre|rencontres|rose|adulte|charme)',
      '(convaincre|inciter|pousser|persuader) (les|des|nos) (clients|hommes|prospects|gens) (à|d) (investir|déposer|acheter|placer|envoyer)',
      '(vitesse de frappe|taper vite|mots par minute) .. (chat|clients|messages)',
    ),
  ],
  'online-gambling-work': [
    ...seen(
      'UNODC-CAS',
      '(casino|casinos|jeux|paris) [d argent] (en ligne|sportifs en ligne) .. (recrute|recherche|poste|agent|support|client|promoteur|étranger|opérateur|croupier|travail)',
      '(agent|agents|support|service client|opérateur|opératrice|promoteur|admin) .. (casino|casinos|paris sportifs|jeux d argent|jeux) en ligne',
    ),
    ...guessed(
      '(plateforme|site|compagnie|société) de (paris|jeux|casino) [sportifs|en ligne|d argent] ..7 (étranger|philippines|cambodge|dubaï|recrute|asie)',
    ),
  ],
  'carry-or-collect': [
    ...seen(
      'MACAO',
      '(transporter|transporte|transportes|transportez|prendre|prends|prenez|emporter|emmener|ramener|ramène|porter|apporter|convoyer) .. (valise|sac|bagage|mallette|colis) .. (avion|voyage|frontière|pays|étranger|douane|billet|aéroport|vol|espagne|maroc|brésil|cayenne)',
      '(récupérer|récupère|récupères|récupérez|collecter|collecte|collectes|chercher|ramasser|ramasses) .. (argent|espèces|enveloppe|enveloppes|cash|carte bancaire|cartes bancaires|bijoux) .. (personnes âgées|personne âgée|domicile|chez des|mamie|porte|clients|vieilles)',
    ),
    ...guessed(
      '(remets|remettre|remettez|donne) (la|une|l) (valise|enveloppe|mallette) (à|au)',
      '(déposer|cacher|planquer|récupérer) .. (planque|planques|cachette|paquet caché)',
      '(chauffeur|conducteur|chauffeurs) .. (passagers|migrants|personnes) .. frontière .. ({amount}|payé|cash|espèces)',
    ),
  ],
  'unasked-denials': [
    ...seen(
      'LURES',
      '(100|cent|totalement|entièrement|tout est|tout à fait|complètement) (légal|légale|légaux|officiel|réglo|sûr et légal)',
      '(pas de|aucune|ni|sans) drogue*',
      '(ce|c) (n est|est) pas (une arnaque|de l arnaque|un scam|illégal|de la drogue|du sexe|une secte)',
    ),
    ...guessed(
      '(rien|pas|jamais) (d illégal|de louche|de sexuel|de bizarre|d illicite)',
      '(sans|aucun|zéro) (risque|risques|piège)',
      '(aucun|pas d|sans) (enfermement|enfermée|violence|séquestration)',
      '(vrai|véritable|travail|offre) (sérieux|sérieuse|travail) (pas|rien) (d arnaque|une arnaque)',
      '(aucun|pas de|sans) (prépaiement|paiement d avance|dépôt|investissement) (demandé|à faire|requis|au départ|de départ)',
      'pas sérieux s abstenir',
    ),
  ],
  'easy-pickup-pay': [
    ...seen(
      'MACAO',
      '(un|en un|en une) (jour|soir|voyage|soirée|nuit|trajet|aller retour) .. {amount} .. (cash|espèces|liquide|nourrie|nets|facile|sans)',
      '{amount} (pour|par) (un|une|le|chaque|l) (remise|voyage|aller retour|transport|récupération|soirée)',
      '{amount} ..6 (pas de question|pas de questions|sans question|sans poser de questions)',
    ),
    ...guessed(
      '(plan|mission|boulot) (facile|rapide|discret) .. (permis|voiture|conduire|livrer|récupérer|transporter)',
      '(besoin|cherche|recherche) [d un|d une|un|une|des] (chauffeur|chauffeurs|coursier|coursiers|guetteur|livreur|livreurs|charbonneur|jobbeur) .. (cash|discret|discrète|{amount}|sérieux pas|bien payé)',
      '(juste|seulement|simplement) (conduire|livrer|récupérer|attendre|transporter|porter) .. {amount}',
      'guetteur*',
    ),
  ],
  'cash-no-contract': [
    ...seen(
      'ILO-11',
      '(au noir|non déclaré|non déclarée|pas déclaré|sans contrat|sans être déclaré|sans déclaration)',
    ),
    ...guessed(
      '(payé|payée|paiement|paie|paye|payés) (en liquide|cash|en espèces|de la main à la main|au black|au noir)',
      '(pas de|aucun|sans) (contrat|fiche de paie|déclaration|papiers) [à signer]',
      '(de la main à la main|au black)',
    ),
  ],
  'sponsor-for-sale': [
    ...seen(
      'UK-COS',
      '(certificat|attestation|contrat|promesse) (de parrainage|d hébergement|de travail|d embauche) (à vendre|en vente|contre|disponible|au prix|pour {amount})',
      '(vends|vend|vendons|achetez|acheter|achète|vente de|vente) [des|un|votre|le] (visa|visas|visa de travail|contrat de travail|contrats|eimt|lmia|parrainage|sponsor|titre de séjour)',
    ),
    ...guessed(
      '(trouver|trouvons|fournir|fournissons|avoir) (un|le) (sponsor|employeur fictif|garant) .. {amount}',
      '(eimt|lmia|parrainage|sponsor) .. ({amount}|prix|paiement|à payer)',
      '(pack|forfait) (famille|complet) .. visa .. {amount}',
      '(visa|contrat) (libre|ouvert|bidon|fictif) .. (n importe où|travailler où|{amount})',
    ),
  ],
  'code-words': [
    ...guessed(
      '(charbonneur|charbonner|guetteur|guetteurs|chouf|nourrice) .. (cherche|recrute|jour|{amount}|payé)',
      '(cherche|recrute|recrutons|besoin) .. (charbonneur|charbonneurs|guetteur|guetteurs|choufs|nourrice|mules|brouteur|brouteurs)',
      '(carder|carding|maille facile|plan maille|allô banque|fausse conseillère)',
    ),
  ],

  // ── What takes a sign back or lowers the score a little ──────────────────────
  'employer-pays': [
    ...guessed(
      '(l employeur|la société|l entreprise|l hôtel|l hôpital|la clinique|l exploitation|l armateur|la compagnie|la famille|la coopérative|le domaine|la ferme) (paie|prend|rembourse|finance|règle|assume|paiera|prendra|couvre|fournit)',
      '(pris|prise|prises|payé|payés|payée|remboursés|remboursé) [en charge] (intégralement|entièrement|par) [par] (l employeur|l entreprise|la société|l hôtel|l armateur|la compagnie|l hôpital|nous|nos soins)',
      '(à la charge|aux frais) (de l employeur|de l entreprise|de la société|de l armateur|de l hôtel|de la compagnie|de l hôpital)',
      '(sans|aucun) (frais|coût) (pour vous|pour le candidat|pour les candidats|pour la candidate|pour le salarié|à votre charge)',
    ),
  ],
  'no-fee-notice': [
    ...seen(
      'EURES',
      '(aucun|aucuns) frais (n est|ne sont|ne sera|ne vous sera|à|de|demandé)',
      '(ne|n) (demandons|demande|facturons|facture|prenons|exigeons|réclamons|percevons) (jamais|aucun|pas|rien)',
      '(recrutement|service|inscription|candidature|placement) (gratuit|gratuite|est gratuit|est gratuite|entièrement gratuit)',
    ),
    ...guessed(
      '(ne|n) (payez|versez|avancez|paie) (rien|jamais|aucun)',
      '(les candidats|les salariés|les travailleurs|le candidat) ne (paient|paie|paieront|versent) (rien|jamais|aucun)',
      'sans frais (de dossier|d agence|d inscription|de recrutement)',
    ),
  ],
  'contract-before-travel': [
    ...seen(
      'RO-ANITP',
      'contrat .. avant (le|votre|ton|de) (départ|partir|voyage|voyager)',
      'contrat (écrit|traduit) .. (votre langue|ta langue|français)',
    ),
    ...guessed(
      'avant (le|votre|ton|de) (départ|partir|voyage) .. contrat',
      '(contrat|projet de contrat) .. (à lire|pour lecture|relire) .. (avant|calmement|tranquillement)',
    ),
  ],
  'work-visa-named': [
    ...guessed(
      '(visa|permis) (de travail|de travailleur saisonnier|saisonnier|salarié|de long séjour|long séjour|c) (demandé|délivré|obtenu|est demandé|sera demandé|par l)',
      '(carte bleue européenne|passeport talent|permis c|permis unique|carte de séjour salarié|eimt approuvée|étude d impact)',
      '(l employeur|la société|l hôpital|l exploitation|nous) (demande|demandons|dépose|déposons|sollicite|effectue) [pour vous] (le|l|la|votre) (permis|visa|autorisation|permis de travail|autorisation de travail)',
      'autorisation de travail (demandée|déposée|obtenue|par|avant)',
    ),
  ],
  'real-interview': [
    ...guessed(
      'entretien (dans nos|sur place|en personne|en présentiel|physique|avec le|avec la|avec notre|au sein|téléphonique puis|en visio avec|à l hôtel avec le directeur|au restaurant)',
      '(deux|trois|premier|second|deuxième|{number}) (entretien|entretiens|tours)',
      '(rencontrer|rencontrez|rencontrerez|rencontre avec) (l équipe|le directeur|la directrice|la responsable|le responsable|le chef|la famille|le gérant|la gérante)',
      'journée d essai (payée|rémunérée)',
      'visio avec (la|le|notre|l|toute)',
    ),
  ],
  'clear-duties-hours': [
    ...guessed(
      '{number} (h|heures) (hebdomadaires|par semaine|semaine)',
      '(35|39|20|24|30|40) (h|heures)',
      '(du lundi|du mardi) au',
      '(congés payés|jours de congés|semaines de congés|mutuelle|treizième mois|13e mois)',
      '(jour|jours) de repos',
      '(deux|2) jours (de repos|de congé|consécutifs)',
      '(période d essai|salaire versé le|paie le|heures supplémentaires)',
      '(smic|convention collective|grille)',
    ),
  ],
  'time-and-questions': [
    ...guessed(
      '(prenez|prends) (le|votre|ton|tout votre) temps',
      '(posez|pose) (nous|toutes|vos|tes) [toutes] [vos|tes] questions',
      '(appelez|appelle|contactez|vérifiez|vérifie) .. (accueil|standard|siège|registre|site officiel|mairie)',
      '(rien ne presse|sans engagement|aucune urgence|pas d urgence)',
      '(parlez|discutez|parle|discute) en (avec|à|d abord avec|en famille)',
      '(répondons|réponds|répondrons) à (toutes|vos|tes)',
    ),
  ],
  'keeps-own-papers': [
    ...guessed(
      '(gardez|garde|conservez|conserve|gardes|conserves|garderez) (votre|ton|vos|tes|son|leur|toujours) [propre|toujours] (passeport|papiers|téléphone|documents|pièce)',
      '(passeport|papiers|documents|téléphone) (reste|restent) (à|avec|chez|entre) (vous|toi|vos|tes)',
      '(libre|libres) (de partir|de sortir|de quitter|d aller)',
      '(partir|quitter|sortir|démissionner) (quand|à tout moment|librement|comme vous)',
      '(ne|n) (gardons|conservons|prenons|demandons) (jamais|pas|aucun) [vos|votre|les|le] (passeport|passeports|papiers|original|originaux)',
    ),
  ],
  'public-channel': [
    ...seen(
      'EURES',
      'eures',
      '(france travail|pôle emploi|mission locale|apec|forem|actiris|vdab|guichet emploi|orp|adem|anem|anapec|aneti)',
      '(convention|accord) (collective|de branche|bilatéral)',
      '(service public|agence nationale|office) (de l emploi|pour l emploi|de l immigration|français de l immigration)',
    ),
    ...guessed(
      '(fonction publique|concours|mairie de|ville de|conseil départemental|commune de|hôpital public)',
      'délégué* syndic*',
      'permis vacances travail',
    ),
  ],
  'official-fee': [
    ...guessed(
      '(à l ambassade|au consulat|au centre de visas|en préfecture|vfs|tls) .. (directement|vous même|tarif|site|officiel)',
      '(payer|payez|réglez|régler|payés|frais) .. (directement|vous même) (à l ambassade|au consulat|au centre|sur le site|à la préfecture|à la clinique)',
      '(timbre fiscal|tarif officiel|frais officiels|frais consulaires officiels)',
      '(ambassade|consulat) .. (indique|fixe|annonce) .. (frais|tarif|prix)',
    ),
  ],
  'lawful-hiring': [
    ...guessed(
      '(après|une fois|dès) [la|votre|le|l] (signature|embauche|contrat signé|acceptation|offre)',
      '(à|lors de) (l embauche|la signature|la prise de poste|votre arrivée dans l entreprise|l entretien)',
      'déclaration (préalable à l embauche|unique)',
      '(vêtements|tenue|équipement|équipements) (fournis|fournie|fourni|de travail fournis|de travail fournie)',
      '(pour|afin d) (établir|préparer) (votre contrat|le contrat|la fiche de paie|l autorisation)',
      '(espace|portail) (candidat|salarié|sécurisé|rh)',
      '(premier jour|dossier rh|service rh|service du personnel)',
    ),
  ],
  'rota-work': [
    ...guessed(
      '(3x8|2x8|5x8|trois huit|deux huit)',
      '(poste|postes|garde|gardes|vacation|vacations|roulement) (de|en) (12|douze|24) (h|heures)',
      '(en|roulement) (12h|12 heures|roulement) .. (repos|jours de repos|une semaine sur)',
      '(semaines|jours|nuits) (de travail|travaillés|travaillées) .. (repos|off|libres)',
    ),
  ],
  'free-movement': [
    ...guessed(
      '(citoyen|citoyens|ressortissant|ressortissants|passeport|nationalité) (de l ue|de l union|européen|européens|ue|de la cedeao|français|belge)',
      '(union européenne|cedeao|espace schengen|libre circulation)',
      '(déjà|si vous avez|avec) [un|votre|le] (permis de travail|titre de séjour|droit de travailler|autorisation de travail)',
      '(court séjour|courts séjours|vacances|tourisme)',
    ),
  ],
} satisfies Phrases;
