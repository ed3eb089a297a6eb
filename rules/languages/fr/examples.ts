// French: what each sign must and must not fire on. All texts are invented.
import type { ExamplesBySign } from '../../define.ts';

export const examples: ExamplesBySign = {
  'easy-money-wording': {
    matches: [
      {
        text: "De l'argent facile depuis ton canapé, tu commences ce soir et tu ne regrettes rien, promis.",
        shows: 'argent facile',
      },
      {
        text: "Envie d'arrondir tes fins de mois sans te fatiguer ? On t'explique tout, c'est ouvert et très simple.",
        shows: 'arrondir tes fins de mois',
      },
    ],
    misses: [
      {
        text: "L'argent facile n'existe pas : méfiez-vous des annonces qui promettent de gagner sans travailler.",
        because: 'une mise en garde',
      },
      {
        text: "Nous cherchons un comptable qui sait expliquer l'argent de nos clients facilement, poste à Namur.",
        because: 'un comptable',
      },
    ],
  },
  'guaranteed-result': {
    matches: [
      {
        text: 'Visa garanti en trois semaines pour tous nos candidats, le dossier passe toujours, posez la question autour de vous.',
        shows: 'Visa garanti',
      },
      {
        text: 'Nous vous garantissons le contrat et le permis au Canada, aucun refus possible avec notre équipe sur place.',
        shows: 'vous garantissons le contrat',
      },
    ],
    misses: [
      {
        text: "Salaire minimum garanti par la convention, prime de nuit et planning connu deux semaines à l'avance.",
        because: 'un salaire garanti par la loi',
      },
      {
        text: "Aucune agence ne garantit un visa : seule l'ambassade décide, et la réponse prend plusieurs semaines.",
        because: 'information honnête',
      },
    ],
  },
  'hired-without-interview': {
    matches: [
      {
        text: 'Bonjour Sarah, vous avez été sélectionnée et le poste est à vous, sans entretien ni papier à remplir.',
        shows: 'sans entretien',
      },
      {
        text: "Pas besoin d'entretien chez nous, votre candidature est acceptée et vous commencez dès aujourd'hui.",
        shows: "Pas besoin d'entretien",
      },
    ],
    misses: [
      {
        text: 'Après un entretien avec la cheffe de rang, nous vous donnons une réponse sous huit jours par téléphone.',
        because: 'il y a un entretien',
      },
      {
        text: "Personne n'est recruté sans entretien dans notre hôpital, les deux rencontres ont lieu sur place.",
        because: 'nié',
      },
    ],
  },
  'high-pay-without-experience': {
    matches: [
      {
        text: "Sans expérience, salaire très attractif dès le premier mois, il suffit d'être motivé et disponible rapidement.",
        shows: 'Sans expérience',
      },
      {
        text: "Aucun diplôme demandé et tu gagnes jusqu'à 900 € par semaine, on recrute dans toute la région.",
        shows: '900 €',
      },
    ],
    misses: [
      {
        text: "Boulanger avec trois ans d'expérience, salaire selon la convention collective, deux jours de repos par semaine.",
        because: 'une expérience est demandée',
      },
      {
        text: 'Poste de plonge ouvert aux débutants, sans expérience, payé au SMIC avec repas sur place et mutuelle.',
        because: 'un salaire ordinaire',
      },
    ],
  },
  'pay-for-minutes': {
    matches: [
      {
        text: 'Une heure par jour suffit, et vous touchez 150 € par jour sur votre téléphone, où que vous soyez.',
        shows: '150 €',
      },
      {
        text: 'Pendant votre temps libre, quelques clics et 200 euros par jour, tout est versé le soir même.',
        shows: '200 euros',
      },
    ],
    misses: [
      {
        text: "Surveillance de cantine : deux heures par jour, de midi à quatorze heures, 12 € de l'heure à l'école.",
        because: 'un petit emploi au salaire ordinaire',
      },
      {
        text: 'Distribution du journal pendant le temps libre, trois matins, payée au tarif horaire légal par la commune.',
        because: 'salaire légal',
      },
    ],
  },
  'perks-without-duties': {
    matches: [
      {
        text: 'Logement gratuit, repas offerts, billet payé, piscine et soirées chaque semaine : rejoins une équipe jeune au soleil.',
        shows: 'Logement gratuit',
      },
      {
        text: "On t'offre le vol payé, le logement offert, les repas offerts et des primes, viens comme tu es.",
        shows: 'logement offert',
      },
    ],
    misses: [
      {
        text: "Vos missions : accueillir les clients, tenir la caisse, ranger la réserve. Repas offerts et prime de fin d'année.",
        because: 'les tâches sont décrites',
      },
      {
        text: 'Serveur en station, logement gratuit pour la saison, contrat de quatre mois, 39 heures, du mardi au samedi.',
        because: 'un poste décrit',
      },
    ],
  },
  'act-now': {
    matches: [
      {
        text: 'Places limitées, soyez rapide : le groupe se remplit et nous fermons la liste dès que possible.',
        shows: 'Places limitées',
      },
      {
        text: 'Urgent, il ne reste que trois postes pour cette équipe, dépêchez-vous de donner votre nom et votre ville.',
        shows: 'Urgent',
      },
    ],
    misses: [
      {
        text: "Les candidatures sont ouvertes jusqu'au 30 juin, et chaque personne reçoit une réponse par courrier.",
        because: 'un délai normal',
      },
      {
        text: "Les personnes qui écrivent « places limitées » veulent vous presser : c'est une arnaque fréquente.",
        because: 'une mise en garde',
      },
    ],
  },
  'contract-unread': {
    matches: [
      {
        text: "Le contrat sera signé à l'arrivée, pour l'instant notre parole suffit, vous préparez seulement vos valises.",
        shows: "contrat sera signé à l'arrivée",
      },
      {
        text: "C'est un accord verbal comme toujours ici, tout le monde travaille ainsi et personne ne se plaint vraiment.",
        shows: 'accord verbal',
      },
    ],
    misses: [
      {
        text: 'Vous recevez le contrat deux semaines avant le voyage et vous pouvez le faire lire à un syndicat.',
        because: 'le contrat vient avant',
      },
      {
        text: "Ne signez jamais un contrat à l'arrivée sans le lire, conseille le service des travailleurs détachés.",
        because: 'un conseil',
      },
    ],
  },
  'leave-within-days': {
    matches: [
      {
        text: 'Le départ est prévu dans trois jours, tu prépares ton sac et notre chauffeur passe te prendre chez toi.',
        shows: 'départ est prévu dans trois jours',
      },
      {
        text: 'Tu pars demain avec le groupe de Lyon, le billet est prêt et on verra les papiers sur place.',
        shows: 'Tu pars demain',
      },
    ],
    misses: [
      {
        text: 'La formation commence dans trois jours à la mairie, apportez un stylo et un carnet, repas compris.',
        because: 'pas de départ',
      },
      {
        text: 'Votre visa de travail prend huit semaines, ensuite nous fixons ensemble la date du vol avec vous.',
        because: 'des délais normaux',
      },
    ],
  },
  'pressure-when-asked': {
    matches: [
      {
        text: "Arrête avec tes questions, d'autres attendent ta place et je n'ai pas toute la journée pour toi.",
        shows: 'Arrête avec tes questions',
      },
      {
        text: 'Tu veux le poste ou pas ? Tu me fais perdre mon temps avec ces histoires de contrat.',
        shows: 'Tu veux le poste ou pas',
      },
    ],
    misses: [
      {
        text: 'Posez toutes vos questions, nous répondons en semaine de neuf heures à midi, même par téléphone.',
        because: 'les questions sont bienvenues',
      },
      {
        text: "Si on vous dit que d'autres attendent votre place, c'est un signe d'alerte connu des associations.",
        because: 'un conseil',
      },
    ],
  },
  'added-to-group': {
    matches: [
      {
        text: 'Je vous ai ajouté au groupe des débutants, lisez les messages épinglés et attendez votre première mission.',
        shows: 'ajouté au groupe',
      },
      {
        text: 'Rejoignez le groupe Telegram de travail, la coordinatrice y donne les consignes tous les matins à neuf heures.',
        shows: 'Rejoignez le groupe',
      },
    ],
    misses: [
      {
        text: 'Le groupe hôtelier cherche une gouvernante pour son établissement de Nice, candidature sur son propre site.',
        because: "un groupe d'entreprises",
      },
      {
        text: "Notre chorale a un groupe pour les répétitions, demande à Julie de t'inscrire quand tu veux.",
        because: 'une chorale',
      },
    ],
  },
  'move-to-messenger': {
    matches: [
      {
        text: "Pour la suite, écrivez-moi sur WhatsApp, je n'ouvre presque jamais les messages de ce site.",
        shows: 'écrivez-moi sur WhatsApp',
      },
      {
        text: 'Infos en MP, viens en privé et on parle du travail tranquillement, réponse dans la minute.',
        shows: 'viens en privé',
      },
    ],
    misses: [
      {
        text: "Répondez par courriel ou déposez votre dossier à l'accueil de la mairie, avenue de la Gare.",
        because: 'contact ordinaire',
      },
      {
        text: "N'écrivez jamais sur WhatsApp à un recruteur inconnu, rappelle la gendarmerie dans sa campagne.",
        because: 'une mise en garde',
      },
    ],
  },
  'unknown-app-or-portal': {
    matches: [
      {
        text: 'Inscrivez-vous sur notre plateforme avec le code, puis ouvrez la première tâche du jour et suivez le guide.',
        shows: 'Inscrivez-vous sur notre plateforme',
      },
      {
        text: 'Téléchargez notre application par le lien et créez votre compte de travail, le support vous aide en direct.',
        shows: 'Téléchargez notre application',
      },
    ],
    misses: [
      {
        text: 'La plateforme logistique de Lille embauche des caristes de nuit, CACES 1 et 3 exigés, prime de panier.',
        because: 'un entrepôt',
      },
      {
        text: "N'installez pas d'application envoyée par un inconnu : c'est ainsi que l'arnaque aux tâches commence.",
        because: 'une mise en garde',
      },
    ],
  },
  'changed-story': {
    matches: [
      {
        text: "Le poste à l'hôtel n'existe plus, finalement tu vas travailler dans un club d'une autre ville, prépare-toi.",
        shows: 'finalement tu vas travailler',
      },
      {
        text: "On a changé de pays pour toi, ce sera mieux payé, ne t'inquiète pas et garde le même billet.",
        shows: 'On a changé de pays',
      },
    ],
    misses: [
      {
        text: 'Le poste est pourvu, mais nous avons une offre semblable à Metz ; dites-nous si elle vous intéresse.',
        because: 'une correction honnête',
      },
      {
        text: "Le magasin a changé d'adresse, l'entretien a lieu au 12 rue Haute comme écrit dans la convocation.",
        because: 'une adresse',
      },
    ],
  },
  'lure-role-title': {
    matches: [
      {
        text: "Agent de saisie pour un bureau à l'étranger, sans expérience, ouvert à tous, départ quand tu veux.",
        shows: 'Agent de saisie',
      },
      {
        text: "Service client pour une société en Asie, billet d'avion payé, aucun diplôme et tout le monde peut postuler.",
        shows: 'Service client',
      },
    ],
    misses: [
      {
        text: 'Agent de saisie à la préfecture, concours de catégorie C, épreuves en mars, dossier à retirer sur place.',
        because: 'un concours',
      },
      {
        text: 'Conseillère clientèle en agence à Tours, bac+2 en banque et deux ans en relation client.',
        because: 'un diplôme est demandé',
      },
    ],
  },
  'missing-licence': {
    matches: [
      {
        text: "Notre agence envoie des travailleurs à l'étranger depuis longtemps, donnez votre prénom et votre ville pour commencer.",
        shows: 'agence',
      },
      {
        text: "Agence de placement pour le travail à l'étranger, cuisiniers, chauffeurs et ménage, réponse dans la journée.",
        shows: 'Agence de placement',
      },
    ],
    misses: [
      {
        text: "Agence de placement agréée par le ministère, numéro d'agrément 0457, offres à l'étranger vérifiables au registre.",
        because: 'la licence est indiquée',
      },
      {
        text: 'Agence immobilière de Rennes cherche assistante, gestion des visites et des états des lieux, temps plein.',
        because: "pas de placement à l'étranger",
      },
    ],
  },
  'odd-age-floor': {
    matches: [
      {
        text: 'Travail en ligne ouvert aux personnes de plus de 22 ans, un téléphone suffit et la formation est courte.',
        shows: 'plus de 22 ans',
      },
      {
        text: "Il faut avoir au moins 25 ans pour rejoindre nos évaluateurs, le reste s'apprend très vite.",
        shows: 'au moins 25 ans',
      },
    ],
    misses: [
      {
        text: 'Garage familial fondé il y a plus de 22 années cherche carrossier avec expérience, contrat à durée indéterminée.',
        because: "l'âge du garage",
      },
      {
        text: 'Le permis B depuis deux ans est demandé pour conduire la navette de la maison de retraite.',
        because: 'un permis',
      },
    ],
  },
  'refused-checks': {
    matches: [
      {
        text: "Pas d'appel vidéo chez nous, la caméra est cassée et le règlement interne est très strict là-dessus.",
        shows: "Pas d'appel vidéo",
      },
      {
        text: "N'appelez pas l'hôtel, ils ne savent rien de ce recrutement, tout passe uniquement par moi.",
        shows: "N'appelez pas l'hôtel",
      },
    ],
    misses: [
      {
        text: "Nous faisons volontiers un appel vidéo avec toute l'équipe et nous vous montrons le contrat à l'écran.",
        because: 'les contrôles sont possibles',
      },
      {
        text: "Pas d'appel après 18 heures s'il vous plaît, le standard de la clinique ferme le soir.",
        because: 'des horaires',
      },
    ],
  },
  'unnamed-employer': {
    matches: [
      {
        text: 'Grande société étrangère recrute des manutentionnaires et des femmes de chambre, le reste sera expliqué plus tard.',
        shows: 'société étrangère',
      },
      {
        text: "Notre client cherche vingt personnes pour l'emballage, salaire à discuter, départ en groupe, formation courte.",
        shows: 'Notre client',
      },
    ],
    misses: [
      {
        text: 'La boulangerie Martin SARL, à Quimper, cherche une vendeuse pour le samedi, contrat étudiant.',
        because: "l'employeur est nommé",
      },
      {
        text: 'Notre client, la société Duvalin SAS au Havre, cherche un soudeur, 38 heures, salaire selon grille.',
        because: 'le client est nommé',
      },
    ],
  },
  'vague-duties': {
    matches: [
      {
        text: 'Travail sérieux, salaire élevé, grande équipe sympathique, on cherche des gens motivés pour tout de suite.',
        shows: 'salaire élevé',
      },
      {
        text: "Offre d'emploi, gains très importants, ambiance jeune, appelle et on t'explique le reste au téléphone.",
        shows: 'gains très importants',
      },
    ],
    misses: [
      {
        text: 'Vos missions : préparer les commandes, filmer les palettes, charger le camion. Emploi en équipe de nuit, salaire élevé.',
        because: 'les tâches sont décrites',
      },
      {
        text: "La médiathèque prête des livres sur l'emploi et organise un café chaque premier mardi du mois.",
        because: 'pas une offre',
      },
    ],
  },
  'fee-to-get-job': {
    matches: [
      {
        text: 'Les frais de dossier de 85 € se règlent avant la convocation, ensuite votre place est confirmée.',
        shows: 'frais de dossier de 85',
      },
      {
        text: "Vous devez payer les frais d'inscription à notre secrétariat, après quoi vous recevez le contrat et l'adresse.",
        shows: "payer les frais d'inscription",
      },
    ],
    misses: [
      {
        text: 'Nous ne demandons jamais de frais de dossier, ni avant ni après la signature du contrat.',
        because: 'nié',
      },
      {
        text: "L'employeur prend en charge tous les frais de dossier et rembourse le train dès la première semaine.",
        because: "l'employeur paie",
      },
    ],
  },
  'fee-visa-permit': {
    matches: [
      {
        text: 'Le visa coûte 1 200 € à verser à notre agence, le permis arrive un mois plus tard chez vous.',
        shows: 'visa coûte 1 200 €',
      },
      {
        text: 'Envoyez 450 000 FCFA pour le visa et le permis de travail, le reste se paie après votre arrivée.',
        shows: 'pour le visa',
      },
    ],
    misses: [
      {
        text: "L'ambassade indique ses frais de visa sur son site ; vous payez directement à l'ambassade, à personne d'autre.",
        because: 'le tarif officiel',
      },
      {
        text: "La société paie le visa et le billet, sans retenue sur le salaire, c'est écrit dans le contrat.",
        because: "l'employeur paie",
      },
    ],
  },
  'fee-training': {
    matches: [
      {
        text: 'La formation obligatoire coûte 290 €, vous la réglez avant le premier jour et le poste vous attend.',
        shows: 'formation obligatoire coûte 290 €',
      },
      {
        text: "Il faut d'abord acheter le module de certification de 120 € sur notre site, puis l'embauche est automatique.",
        shows: 'acheter le module',
      },
    ],
    misses: [
      {
        text: "La formation est payée par l'entreprise et compte comme temps de travail dès le premier jour.",
        because: "l'employeur paie",
      },
      {
        text: "Diplôme d'aide-soignant ou formation en cours souhaitée, 24 postes ouverts dans nos trois maisons.",
        because: 'une qualification',
      },
    ],
  },
  'fee-check-medical': {
    matches: [
      {
        text: "Vous devez payer la visite médicale de 140 € chez notre médecin avant l'envoi de votre contrat.",
        shows: 'payer la visite médicale',
      },
      {
        text: "Versez 95 € pour l'assurance et le casier judiciaire, nous faisons la demande à votre place.",
        shows: '95 €',
      },
    ],
    misses: [
      {
        text: "La visite médicale d'embauche est organisée et payée par l'employeur au service de santé au travail.",
        because: "l'employeur paie",
      },
      {
        text: "Un casier judiciaire vierge est demandé pour travailler avec des enfants, le bulletin s'obtient sans payer en ligne.",
        because: 'une pièce ordinaire',
      },
    ],
  },
  'fee-kit-uniform': {
    matches: [
      {
        text: 'Envoyez 16 000 FCFA pour la confection de votre tenue, vous commencez dès que le tailleur a fini.',
        shows: 'pour la confection de votre tenue',
      },
      {
        text: "Il faut acheter le kit de démarrage à 79 € et le badge, sinon aucune mission n'est possible.",
        shows: 'acheter le kit de démarrage',
      },
    ],
    misses: [
      {
        text: 'Les tenues de travail et le badge sont fournis par la clinique et lavés chaque semaine sur place.',
        because: 'la tenue est fournie',
      },
      {
        text: 'Vendeur en uniformes scolaires : vous aidez les parents à choisir, vous encaissez et rangez les rayons.',
        because: 'un magasin',
      },
    ],
  },
  'holding-deposit': {
    matches: [
      {
        text: "Une caution remboursable de 150 € permet de réserver votre place dans l'équipe de la saison prochaine.",
        shows: 'caution remboursable',
      },
      {
        text: "Verse un acompte pour garder le poste, il sera rendu avec ton premier salaire, c'est la règle.",
        shows: 'acompte pour garder le poste',
      },
    ],
    misses: [
      {
        text: "Aucune caution n'est demandée pour le poste ni pour la chambre, tout est gratuit pour vous.",
        because: 'nié',
      },
      {
        text: 'La bibliothèque demande une caution de dix euros pour la carte, rendue quand vous partez.',
        because: 'une bibliothèque',
      },
    ],
  },
  'fee-room-before-arrival': {
    matches: [
      {
        text: "Payez la chambre à l'avance pour la garder, deux mois de loyer d'avance par virement avant votre arrivée.",
        shows: "loyer d'avance",
      },
      {
        text: 'La location du linge et 180 € pour le logement sont à régler avant de venir, sans cela pas de lit.',
        shows: 'location du linge',
      },
    ],
    misses: [
      {
        text: 'La chambre est retenue sur place chaque mois, après visite, et figure dans le contrat de saison.',
        because: "après l'arrivée",
      },
      {
        text: 'Auberge cherche réceptionniste : vous encaissez les loyers des chambres et vous tenez le planning.',
        because: "un travail d'hôtel",
      },
    ],
  },
  'untraceable-payment': {
    matches: [
      {
        text: 'Le paiement se fait par Western Union au nom de notre comptable, gardez le reçu pour nous.',
        shows: 'par Western Union',
      },
      {
        text: "Réglez en espèces au chauffeur à l'arrivée ou envoyez les codes des coupons par message privé.",
        shows: 'codes des coupons',
      },
    ],
    misses: [
      {
        text: 'Ne payez jamais un recruteur par Western Union ou par cartes cadeaux, répète la Banque nationale.',
        because: 'une mise en garde',
      },
      {
        text: 'Caissier dans un bureau de change : vous traitez les envois Western Union des clients, formation de deux semaines.',
        because: 'le métier lui-même',
      },
    ],
  },
  'early-id-papers': {
    matches: [
      {
        text: 'Envoyez la copie de votre passeport et une photo récente, nous préparons le dossier ce soir même.',
        shows: 'copie de votre passeport',
      },
      {
        text: "Donne ta carte d'identité recto verso par message, c'est juste pour l'inscription sur la liste.",
        shows: "carte d'identité recto verso",
      },
    ],
    misses: [
      {
        text: "Après la signature du contrat, le service du personnel fait une copie de votre pièce d'identité.",
        because: 'après la signature',
      },
      {
        text: "N'envoyez jamais la copie de votre passeport avant d'avoir vérifié l'employeur, conseille l'ambassade.",
        because: 'un conseil',
      },
    ],
  },
  'selfie-with-id': {
    matches: [
      {
        text: "Faites un selfie en tenant votre carte d'identité près du visage, la paie en a besoin.",
        shows: 'selfie en tenant votre carte',
      },
      {
        text: "L'identification vidéo se fait ce soir sur votre téléphone, ayez le passeport et de la lumière.",
        shows: 'identification vidéo',
      },
    ],
    misses: [
      {
        text: "Photographe d'identité cherche assistant pour le studio, accueil des clients et tirages sur place.",
        because: 'un studio',
      },
      {
        text: 'Ne faites pas de selfie avec votre carte pour un inconnu, il pourrait ouvrir un compte.',
        because: 'une mise en garde',
      },
    ],
  },
  'login-or-code': {
    matches: [
      {
        text: 'Tu vas recevoir un code par SMS, envoie-le-moi tout de suite pour activer ton profil employé.',
        shows: 'recevoir un code',
      },
      {
        text: "Installez AnyDesk pour la formation et ouvrez votre banque pendant que notre technicien regarde, c'est rapide.",
        shows: 'Installez AnyDesk',
      },
    ],
    misses: [
      {
        text: 'Ne donnez jamais le code reçu par SMS, votre banque ne le demande jamais par téléphone.',
        because: 'un conseil',
      },
      {
        text: "Développeur web : vous écrivez du code propre, vous envoyez vos demandes de revue et aidez l'équipe.",
        because: 'du code informatique',
      },
    ],
  },
  'passport-handed-over': {
    matches: [
      {
        text: 'Pour votre sécurité nous gardons votre passeport au bureau, vous le récupérez à la fin du contrat.',
        shows: 'gardons votre passeport',
      },
      {
        text: "Vous remettez vos passeports au chef dès l'arrivée, c'est la règle de la maison pour tout le monde.",
        shows: 'remettez vos passeports',
      },
    ],
    misses: [
      {
        text: "Vous gardez votre passeport et vos papiers, nous en regardons seulement l'original le premier jour.",
        because: 'gardé par la personne',
      },
      {
        text: "Garder le passeport d'un travailleur est interdit ; si on vous le prend, appelez la police.",
        because: 'un conseil',
      },
    ],
  },
  'papers-arranged': {
    matches: [
      {
        text: 'On te fabrique une attestation de travail et on change ton âge sur le dossier, personne ne vérifie.',
        shows: 'change ton âge',
      },
      {
        text: 'Nous fournissons tous les diplômes et relevés, même sans études, le permis sans examen est aussi possible.',
        shows: 'fournissons tous les diplômes',
      },
    ],
    misses: [
      {
        text: 'Nous vous aidons à réunir vos vrais diplômes et à les faire traduire par un traducteur juré.',
        because: 'une aide normale',
      },
      {
        text: 'Deux hommes qui vendaient de faux diplômes ont été condamnés par le tribunal de Liège.',
        because: 'une nouvelle',
      },
    ],
  },
  'lie-to-officials': {
    matches: [
      {
        text: 'À la douane tu dis que tu viens en touriste voir une amie, jamais un mot sur le travail.',
        shows: 'tu dis que',
      },
      {
        text: "Efface nos messages avant l'aéroport et apprends bien les réponses pour la police des frontières.",
        shows: 'Efface nos messages avant',
      },
    ],
    misses: [
      {
        text: 'À la frontière, montrez votre contrat et dites la vérité : vous venez pour travailler avec un visa salarié.',
        because: 'la vérité',
      },
      {
        text: "Guide de voyage : les visiteurs disent souvent que le contrôle à l'aéroport prend une heure l'été.",
        because: 'un guide',
      },
    ],
  },
  'demanded-secrecy': {
    matches: [
      {
        text: "N'en parle à personne pour le moment, surtout pas à ta mère, la surprise sera plus belle.",
        shows: "N'en parle à personne",
      },
      {
        text: "Que cela reste entre nous, garde ça pour toi jusqu'au départ, les gens sont jaloux.",
        shows: 'garde ça',
      },
    ],
    misses: [
      {
        text: "Parlez-en à votre famille et prenez quelques jours, nous gardons la place jusqu'à votre réponse.",
        because: 'le contraire',
      },
      {
        text: "Ne dites à personne le code de votre carte, même si quelqu'un prétend travailler pour la banque.",
        because: 'un conseil bancaire',
      },
    ],
  },
  'come-alone': {
    matches: [
      {
        text: "Viens seule au rendez-vous, la chambre est au nom de monsieur Paul, il t'expliquera le travail.",
        shows: 'Viens seule',
      },
      {
        text: "Le casting aura lieu le soir dans un hôtel près de la gare, sans accompagnateur s'il vous plaît.",
        shows: 'sans accompagnateur',
      },
    ],
    misses: [
      {
        text: "Venez accompagnée si vous voulez, l'entretien a lieu à l'agence, en journée, porte vitrée sur la rue.",
        because: 'le contraire',
      },
      {
        text: "Réceptionniste d'hôtel la nuit : vous travaillez parfois seul, un vigile passe chaque heure.",
        because: 'un poste de nuit',
      },
    ],
  },
  'phone-taken': {
    matches: [
      {
        text: 'Les téléphones sont interdits, vous devez remettre votre portable au chef et il le rend le dimanche.',
        shows: 'téléphones sont interdits',
      },
      {
        text: 'On garde les téléphones pendant les trois premiers mois, seul le téléphone de la société est permis.',
        shows: 'garde les téléphones',
      },
    ],
    misses: [
      {
        text: 'Vendeur de téléphones : conseiller, encaisser, réparer les écrans, un samedi sur deux de repos.',
        because: 'un magasin',
      },
      {
        text: 'En salle blanche le portable reste dans le casier pendant le poste, vous en avez la clé.',
        because: 'une règle courte',
      },
    ],
  },
  'locked-site': {
    matches: [
      {
        text: 'Interdiction de quitter le complexe sans autorisation, les portes sont fermées la nuit et le jour.',
        shows: 'Interdiction de quitter',
      },
      {
        text: 'Vous ne pouvez pas sortir du site la première année, tout est sur place, même la boutique.',
        shows: 'pouvez pas sortir du site',
      },
    ],
    misses: [
      {
        text: 'Vous sortez quand vous voulez, un bus va en ville toutes les heures, même le dimanche.',
        because: 'le contraire',
      },
      {
        text: 'Gardien de camping : vous fermez le portail à minuit et accueillez les arrivées tardives.',
        because: 'un camping',
      },
    ],
  },
  'trapped-already': {
    matches: [
      {
        text: "Je ne peux plus partir d'ici, ils ont pris mon passeport et on travaille toute la nuit.",
        shows: 'ne peux plus partir',
      },
      {
        text: "On est enfermées dans la maison, elle m'a pris mon téléphone, aidez-moi à sortir s'il vous plaît.",
        shows: 'enfermées',
      },
    ],
    misses: [
      {
        text: "Je ne peux plus partir en vacances en août, mon chef a besoin de moi pour l'inventaire.",
        because: 'des vacances',
      },
      {
        text: 'Les enquêteurs racontent que des femmes étaient enfermées ; les victimes ont été libérées lundi.',
        because: 'une nouvelle',
      },
    ],
  },
  'blocked-outside-help': {
    matches: [
      {
        text: "Surtout n'appelle pas la police, elle va t'expulser, ici c'est nous qui te protégeons depuis le début.",
        shows: "n'appelle pas la police",
      },
      {
        text: "N'allez pas voir l'ambassade, la police vous arrêtera car vos papiers ne sont pas bons.",
        shows: 'police vous arrêtera',
      },
    ],
    misses: [
      {
        text: "Appelez la police au 17 si quelqu'un vous retient, même sans papiers vous serez aidé.",
        because: 'le contraire',
      },
      {
        text: "Standardiste de nuit au commissariat : n'appelez pas, envoyez votre dossier par la poste avant lundi.",
        because: 'une consigne de candidature',
      },
    ],
  },
  'work-on-tourist-visa': {
    matches: [
      {
        text: 'Tu pars avec un visa touristique et tu commences le travail tout de suite, on change les papiers après.',
        shows: 'visa touristique',
      },
      {
        text: 'Entrez en touriste, le patron fait le permis sur place, toutes les filles ont fait pareil.',
        shows: 'Entrez en touriste',
      },
    ],
    misses: [
      {
        text: "Un visa de tourisme ne permet pas de travailler ; demandez le visa salarié à l'ambassade.",
        because: 'une information',
      },
      {
        text: 'Agent de voyages : vous préparez les visas touristiques des groupes et vous répondez au téléphone.',
        because: "un emploi d'agence",
      },
    ],
  },
  'denied-visa-need': {
    matches: [
      {
        text: "Pas besoin de visa pour ce travail au Golfe, le passeport suffit et on s'occupe du reste.",
        shows: 'Pas besoin de visa',
      },
      {
        text: 'Aucun visa nécessaire, les papiers ne sont pas un problème avec nous, tout passe très bien.',
        shows: 'Aucun visa',
      },
    ],
    misses: [
      {
        text: "Les citoyens de l'Union européenne travaillent sans visa en Autriche, une déclaration à la mairie suffit.",
        because: 'libre circulation',
      },
      {
        text: "Il faut un visa de travail, et l'employeur dépose la demande d'autorisation avant votre voyage.",
        because: 'un visa est demandé',
      },
    ],
  },
  'odd-route': {
    matches: [
      {
        text: "Tu prends d'abord un vol pour Istanbul, ensuite la route en voiture, notre contact t'attend à la frontière.",
        shows: "contact t'attend à la frontière",
      },
      {
        text: "Vol vers la capitale puis un minibus, quelqu'un vous attend à la frontière et vous fait passer.",
        shows: 'vous attend à la frontière',
      },
    ],
    misses: [
      {
        text: "Vol direct jusqu'à Genève, puis le train jusqu'à la station, les billets sont dans l'enveloppe.",
        because: 'un trajet ordinaire',
      },
      {
        text: 'Chauffeur de bus cherché pour la ligne frontalière Mulhouse-Bâle, permis D et bonne humeur.',
        because: 'une ligne de bus',
      },
    ],
  },
  'irregular-crossing': {
    matches: [
      {
        text: 'On va traverser la rivière la nuit en bateau avec un passeur, puis un camion vous emmène.',
        shows: 'traverser la rivière la nuit',
      },
      {
        text: 'La voie clandestine est plus rapide, sans tampon, et personne ne pose de questions là-bas.',
        shows: 'voie clandestine',
      },
    ],
    misses: [
      {
        text: 'Randonnée guidée de trois jours : la rivière se passe à gué, refuge gardé, prévoir des chaussures de rechange.',
        because: 'une randonnée',
      },
      {
        text: 'Un passeur qui aidait à traverser la frontière la nuit a été condamné à quatre ans de prison.',
        because: 'une nouvelle',
      },
    ],
  },
  'unclear-destination': {
    matches: [
      {
        text: "La ville sera communiquée après l'atterrissage, faites confiance à notre équipe qui connaît bien le pays.",
        shows: 'communiquée après',
      },
      {
        text: "Tu sauras où une fois arrivée, c'est quelque part en Asie, au bord de la mer, tu verras.",
        shows: 'quelque part en Asie',
      },
    ],
    misses: [
      {
        text: "L'adresse du magasin est rue Neuve 14 à Charleroi, parking derrière le bâtiment, entrée du personnel.",
        because: "l'adresse est donnée",
      },
      {
        text: 'Les équipes apprennent la veille sur quel chantier de la région elles travaillent, transport depuis le dépôt.',
        because: 'des chantiers',
      },
    ],
  },
  'abroad-all-paid': {
    matches: [
      {
        text: "Travail à l'étranger, billet d'avion payé et logement gratuit, il ne manque que ton oui, vraiment.",
        shows: 'avion payé',
      },
      {
        text: 'Partir travailler au Golfe avec vol offert, repas offerts et hébergement gratuit, tout est prêt pour toi.',
        shows: 'repas offerts',
      },
    ],
    misses: [
      {
        text: "Saison à l'étranger : vous payez votre billet et la chambre est retenue du salaire selon le contrat.",
        because: "rien n'est offert",
      },
      {
        text: "Cantine d'entreprise à Nantes, repas offerts et logement gratuit pendant le stage, contrat d'apprenti.",
        because: "pas à l'étranger",
      },
    ],
  },
  'debt-from-travel': {
    matches: [
      {
        text: 'Le billet et le visa sont retenus sur tes premiers salaires, après tu gardes tout pour toi.',
        shows: 'retenus sur tes premiers salaires',
      },
      {
        text: "On t'avance le billet d'avion, tu rembourseras le voyage en travaillant, environ six mois si tout va bien.",
        shows: "On t'avance le billet",
      },
    ],
    misses: [
      {
        text: "Le billet est payé par l'employeur et rien n'est retenu sur le salaire, c'est dans le contrat.",
        because: 'nié',
      },
      {
        text: 'La cantine est retenue sur le salaire à hauteur de trois euros par jour, avec votre accord écrit.',
        because: 'la cantine',
      },
    ],
  },
  'penalty-for-leaving': {
    matches: [
      {
        text: 'Si tu pars avant un an, tu paies une amende de 3 000 €, tout le monde signe cela.',
        shows: 'Si tu pars avant un an',
      },
      {
        text: "Il y a une pénalité de 2 500 dollars si vous voulez rentrer, c'est le prix du contrat.",
        shows: 'pénalité',
      },
    ],
    misses: [
      {
        text: 'Vous pouvez partir avec un mois de préavis, sans amende ni pénalité, et recevez votre solde.',
        because: 'nié',
      },
      {
        text: 'Agent de stationnement : vous posez des amendes si les voitures gênent, formation par la ville.',
        because: 'le métier',
      },
    ],
  },
  'withheld-pay': {
    matches: [
      {
        text: "Les deux premiers mois ne sont pas payés, c'est une garantie, vous touchez tout en décembre.",
        shows: 'deux premiers mois',
      },
      {
        text: 'Le salaire est versé seulement à la fin de la saison, on le garde pour toi en sécurité.',
        shows: 'versé seulement à la fin',
      },
    ],
    misses: [
      {
        text: 'Le salaire est versé à la fin de chaque mois... avec un acompte possible le quinze, par virement.',
        because: 'chaque mois',
      },
      {
        text: "Si l'on garde votre salaire, contactez l'inspection du travail : c'est interdit par la loi.",
        because: 'un conseil',
      },
    ],
  },
  'tied-live-in': {
    matches: [
      {
        text: "Le visa est lié à l'employeur et vous logez dans la villa de la famille, jour et nuit.",
        shows: "visa est lié à l'employeur",
      },
      {
        text: "Femme de ménage logée pour une famille à l'étranger, chambre gratuite, visa arrangé par la patronne.",
        shows: 'Femme de ménage',
      },
    ],
    misses: [
      {
        text: 'Aide à domicile à Dijon, vous rentrez chez vous chaque soir, trente heures, indemnités de trajet.',
        because: 'pas logée sur place',
      },
      {
        text: "La famille d'accueil reçoit des étudiants et loue deux chambres près de l'université de Caen.",
        because: 'une location',
      },
    ],
  },
  'excess-hours': {
    matches: [
      {
        text: 'Quatorze heures par jour, sept jours sur sept pendant la saison, on se repose en hiver.',
        shows: 'sept jours sur sept',
      },
      {
        text: 'Vous serez disponible jour et nuit pour la famille, sans jour de repos la première année.',
        shows: 'sans jour de repos',
      },
    ],
    misses: [
      {
        text: 'Infirmière en postes de 12 heures, trois jours travaillés puis quatre jours de repos, planning en 12h.',
        because: 'un roulement',
      },
      {
        text: 'Le magasin est ouvert sept jours sur sept ; chaque vendeur travaille 35 heures et a deux jours de repos consécutifs.',
        because: 'les heures du magasin',
      },
    ],
  },
  'bonus-to-recruit': {
    matches: [
      {
        text: "Ramène des copines et gagne 200 € par personne recrutée, plus on est nombreuses, mieux c'est.",
        shows: 'Ramène',
      },
      {
        text: 'Invitez vos amis à travailler avec nous : 50 € de prime versés le jour de leur inscription.',
        shows: 'Invitez vos amis',
      },
    ],
    misses: [
      {
        text: 'Invitez vos amis à notre journée portes ouvertes samedi, visite des ateliers et goûter pour tous.',
        because: 'une fête',
      },
      {
        text: "Prime de fin d'année et treizième mois, mutuelle familiale, chèques vacances, comité d'entreprise actif.",
        because: 'des primes normales',
      },
    ],
  },
  'demanded-age-sex-looks': {
    matches: [
      {
        text: 'On cherche de jolies filles de 18 à 26 ans, bonne présentation, photo et taille demandées.',
        shows: 'filles',
      },
      {
        text: 'Jeunes femmes de belle silhouette entre 19 et 25 ans pour un établissement chic, envoyez vos photos.',
        shows: 'Jeunes femmes',
      },
    ],
    misses: [
      {
        text: 'Vendeuse ou vendeur, tout âge bienvenu, bonne présentation, magasin de chaussures au centre commercial.',
        because: 'tout âge et les deux sexes',
      },
      {
        text: 'Club de handball cherche entraîneur pour les filles de 12 à 14 ans, diplôme fédéral demandé.',
        because: 'un club',
      },
    ],
  },
  'body-photos': {
    matches: [
      {
        text: "Envoyez deux photos en maillot et vos mensurations complètes avant l'entretien avec le responsable.",
        shows: 'photos en maillot',
      },
      {
        text: "Il me faut une photo en pied et le tour de poitrine pour préparer ton uniforme d'hôtesse.",
        shows: 'photo en pied',
      },
    ],
    misses: [
      {
        text: 'Vendeuse en maillots de bain et lingerie, conseil en cabine, prise de mesures, boutique à Biarritz.',
        because: 'une boutique',
      },
      {
        text: "Une photo n'est pas nécessaire sur le CV, nous lisons d'abord vos expériences et votre lettre.",
        because: 'nié',
      },
    ],
  },
  'undress-or-webcam-test': {
    matches: [
      {
        text: "Le test se fait en webcam et en sous-vêtements, c'est rapide et personne d'autre ne regarde.",
        shows: 'test se fait en webcam',
      },
      {
        text: "Pour le casting envoie une vidéo topless, toutes les filles le font et rien ne sort d'ici.",
        shows: 'vidéo topless',
      },
    ],
    misses: [
      {
        text: "École d'art cherche modèles adultes pour le dessin, séances en groupe, tarif affiché, vestiaire fermé.",
        because: 'une école',
      },
      {
        text: "Si l'on vous demande une photo nue pour un casting, ne l'envoyez pas et parlez à un adulte.",
        because: 'un conseil',
      },
    ],
  },
  'entertainment-euphemism': {
    matches: [
      {
        text: 'Hôtesses pour soirées privées avec des clients fortunés, pourboires énormes, tenue chic fournie par la maison.',
        shows: 'Hôtesses pour soirées privées',
      },
      {
        text: 'Bar à champagne cherche filles souriantes, commission sur les verres, chambre au-dessus du bar.',
        shows: 'Bar à champagne',
      },
    ],
    misses: [
      {
        text: "Hôtesse d'accueil au salon du livre, badge et vestiaire, deux jours, contrat d'intérim déclaré.",
        because: 'un salon',
      },
      {
        text: 'Masseur-kinésithérapeute diplômé, cabinet de trois praticiens, patientèle installée, pas de garde le dimanche.',
        because: 'un métier de santé',
      },
    ],
  },
  'minor-sought': {
    matches: [
      {
        text: "Dès 16 ans pour devenir hôtesse, partir deux mois à l'étranger, les parents n'ont rien à signer.",
        shows: 'Dès 16 ans',
      },
      {
        text: 'Lycéennes bienvenues au casting mannequin de samedi, sans autorisation parentale, viens avec ta copine.',
        shows: 'sans autorisation parentale',
      },
    ],
    misses: [
      {
        text: 'Apprentissage dès 16 ans en boulangerie, contrat signé par les parents et le centre de formation.',
        because: 'un apprentissage',
      },
      {
        text: 'Les mineurs sont acceptés au club de natation avec une autorisation, entraînement le mercredi.',
        because: 'un club de sport',
      },
    ],
  },
  'love-then-job': {
    matches: [
      {
        text: "Mon amour, je t'ai trouvé un travail ici, on vivra ensemble et tu ne manqueras de rien.",
        shows: "je t'ai trouvé un travail",
      },
      {
        text: 'Ma princesse, viens en Italie, mon ami a un job pour toi et on se mariera au printemps.',
        shows: 'Ma princesse',
      },
    ],
    misses: [
      {
        text: "Mon amour, n'oublie pas le pain, je finis le travail à six heures ce soir.",
        because: 'un message de couple',
      },
      {
        text: 'Mes parents tiennent un hôtel en Suisse et cherchent une réceptionniste, envoie ton CV à ma mère si tu veux.',
        because: 'une connaissance',
      },
    ],
  },
  'use-your-account': {
    matches: [
      {
        text: 'Vous recevez les virements des clients sur votre compte et vous reversez le reste, moins votre part.',
        shows: 'sur votre compte',
      },
      {
        text: "Agent de transfert à domicile : l'argent arrive sur votre compte, vous gardez 5 % et envoyez le reste.",
        shows: 'gardez 5',
      },
    ],
    misses: [
      {
        text: "Votre salaire est versé sur votre compte le 28, avec la fiche de paie dans l'espace salarié.",
        because: 'le salaire',
      },
      {
        text: 'Comptable : vous suivez les virements des clients sur les comptes de la société, avec un logiciel connu.',
        because: 'les comptes de la société',
      },
    ],
  },
  'crypto-buying-job': {
    matches: [
      {
        text: "Vous achetez des bitcoins avec l'argent reçu et gardez trois pour cent, tout se fait au téléphone.",
        shows: 'achetez des bitcoins',
      },
      {
        text: 'Ouvrez un compte sur Binance à votre nom, nous convertissons ensemble les virements en USDT chaque soir.',
        shows: 'Ouvrez un compte sur Binance',
      },
    ],
    misses: [
      {
        text: 'Une banque cherche une analyste du risque des cryptomonnaies, bac+5, contrat cadre, télétravail deux jours.',
        because: 'un poste de banque',
      },
      {
        text: "N'achetez pas de bitcoins pour un employeur inconnu, cet argent vient souvent d'une escroquerie.",
        because: 'un conseil',
      },
    ],
  },
  'cheque-then-forward': {
    matches: [
      {
        text: "Encaissez le chèque, achetez l'ordinateur chez notre fournisseur et renvoyez la différence par mandat.",
        shows: 'Encaissez le chèque',
      },
      {
        text: 'Un chèque arrive demain : achetez le matériel et virez le reste au fournisseur avant vendredi.',
        shows: 'chèque arrive demain',
      },
    ],
    misses: [
      {
        text: "Secrétaire d'association : vous notez les chèques des adhérents et les portez à la banque le jeudi.",
        because: 'une association',
      },
      {
        text: "Le faux chèque est refusé des semaines après : n'encaissez rien pour un employeur inconnu.",
        because: 'un conseil',
      },
    ],
  },
  'parcel-forwarding': {
    matches: [
      {
        text: "Vous recevez des colis à votre domicile, changez l'étiquette et les réexpédiez au client final.",
        shows: 'recevez des colis à votre domicile',
      },
      {
        text: 'Assistante logistique à domicile : réexpédition de colis, imprimante demandée, payé au colis chaque mois.',
        shows: 'réexpédition de colis',
      },
    ],
    misses: [
      {
        text: 'Facteur en CDD à Angers : tri des colis le matin, tournée à vélo électrique, tenue fournie.',
        because: 'la poste',
      },
      {
        text: 'La police déconseille de recevoir des colis chez soi pour des inconnus et de les réexpédier.',
        because: 'un conseil',
      },
    ],
  },
  'rented-account': {
    matches: [
      {
        text: 'Loue-nous ton compte bancaire, 300 € par compte et par mois, tu ne fais rien du tout.',
        shows: 'Loue-nous ton compte',
      },
      {
        text: "Ouvre un compte en ligne et donne les identifiants et la carte, tu es payé dans l'heure.",
        shows: 'Ouvre un compte en ligne',
      },
    ],
    misses: [
      {
        text: 'Conseiller en agence : vous ouvrez des comptes pour les jeunes et vendez des assurances, formation interne.',
        because: 'un métier de banque',
      },
      {
        text: 'Ne prêtez jamais votre compte ni votre carte, même pour un jour : la banque vous tiendra responsable.',
        because: 'un conseil',
      },
    ],
  },
  'likes-and-ratings': {
    matches: [
      {
        text: "Liker des vidéos depuis ton portable, 3 € par like, rien d'autre à faire, même dans le bus.",
        shows: 'Liker des vidéos depuis ton portable, 3',
      },
      {
        text: 'Vous êtes payés pour noter les hôtels, chaque avis prend une minute et la commission tombe le soir.',
        shows: 'payés pour noter',
      },
    ],
    misses: [
      {
        text: 'Chargé de communication : vous répondez aux avis des clients et suivez les chiffres du site, 35 heures.',
        because: 'un vrai métier',
      },
      {
        text: 'Tu as vu ce message, payé pour liker des vidéos ? Une arnaque, évidemment, bloque le numéro.',
        because: 'un ami prévient',
      },
    ],
  },
  'top-up-to-go-on': {
    matches: [
      {
        text: 'Votre solde est négatif, rechargez le compte de 60 € pour débloquer la tâche suivante.',
        shows: 'solde est négatif',
      },
      {
        text: "Le palier suivant s'ouvre avec un dépôt de 100 USDT, terminez la série avant minuit.",
        shows: 'palier suivant',
      },
    ],
    misses: [
      {
        text: 'Technicien : vous rechargez les batteries des vélos et terminez la tournée à midi, permis B.',
        because: 'des batteries',
      },
      {
        text: "On commence par payer, puis il faut recharger le compte pour débloquer la tâche : c'est une arnaque.",
        because: 'une explication',
      },
    ],
  },
  'pay-to-withdraw': {
    matches: [
      {
        text: "Pour retirer vos gains, payez d'abord la taxe de 12 %, le compte se débloque ensuite.",
        shows: 'Pour retirer vos gains, payez',
      },
      {
        text: 'Le retrait est bloqué, il faut verser les frais de déblocage avant ce soir à notre service.',
        shows: 'frais de déblocage',
      },
    ],
    misses: [
      {
        text: 'Ne payez jamais une taxe pour retirer votre salaire, un vrai employeur ne le demande pas.',
        because: 'un conseil',
      },
      {
        text: "Facteur : vous prévenez les clients qu'un retrait au bureau est possible dès quinze heures.",
        because: 'un bureau de poste',
      },
    ],
  },
  'small-payout-first': {
    matches: [
      {
        text: 'Bonus de bienvenue de 10 €, versé tout de suite, puis la vraie mission commence demain matin.',
        shows: 'Bonus de bienvenue',
      },
      {
        text: "La tâche d'essai est payée 8 €, tu les reçois immédiatement et tu peux continuer si ça te plaît.",
        shows: "tâche d'essai est payée",
      },
    ],
    misses: [
      {
        text: "La journée d'essai est déclarée et payée au tarif normal à la fin du mois, avec fiche de paie.",
        because: 'un essai déclaré',
      },
      {
        text: "La première paie tombe le 30, après la signature du contrat au bureau de l'agence d'intérim.",
        because: 'une paie ordinaire',
      },
    ],
  },
  'picked-without-applying': {
    matches: [
      {
        text: 'Bonjour, votre profil a été recommandé par plusieurs agences et vous avez été sélectionné pour un poste en ligne.',
        shows: 'profil a été recommandé',
      },
      {
        text: "Nous avons reçu votre CV via un site d'emploi partenaire et vous correspondez, répondez vite s'il vous plaît.",
        shows: 'reçu votre CV via',
      },
    ],
    misses: [
      {
        text: 'Merci pour votre candidature du 3 mai au poste de magasinier ; nous vous proposons un entretien jeudi.',
        because: 'une vraie candidature',
      },
      {
        text: "Si vous recevez « votre profil a été recommandé » sans avoir postulé, c'est le début d'une arnaque.",
        because: 'un conseil',
      },
    ],
  },
  'scripted-opener': {
    matches: [
      {
        text: 'Bonjour, puis-je vous prendre quelques minutes ? Nous aimerions vous proposer un emploi à temps partiel très souple.',
        shows: 'proposer un emploi à temps partiel',
      },
      {
        text: "Désolée de vous déranger, je suis Nina de l'agence, êtes-vous intéressé par un travail en ligne bien payé ?",
        shows: 'intéressé par un travail',
      },
    ],
    misses: [
      {
        text: "Bonjour Paul, c'est Anne de la mairie, votre dossier de garderie est complet, bonne journée à vous.",
        because: 'une mairie',
      },
      {
        text: 'Tu cherches toujours un stage ? Mon chef prend deux étudiants cet été, je te donne son adresse.',
        because: 'un ami',
      },
    ],
  },
  'reply-with-code': {
    matches: [
      {
        text: 'Intéressée ? Répondez oui et la coordinatrice vous écrit dans la minute avec les consignes complètes.',
        shows: 'Répondez oui',
      },
      {
        text: 'Envoie « info » en commentaire ou réponds 1, je te donne le lien en message ensuite.',
        shows: 'réponds 1',
      },
    ],
    misses: [
      {
        text: "Répondez à l'enquête de satisfaction de votre bus, trois questions, cela prend deux minutes au plus.",
        because: 'une enquête',
      },
      {
        text: "Répondez par courrier avant le 4 avril, en indiquant la référence du concours sur l'enveloppe.",
        because: 'un concours',
      },
    ],
  },
  'chat-only-interview': {
    matches: [
      {
        text: "L'entretien se fait sur Telegram par messages, aucun appel nécessaire, comptez vingt minutes de questions.",
        shows: 'entretien se fait sur Telegram',
      },
      {
        text: 'Tout se passe par écrit : entretien par écrit ce soir, puis vous commencez dès votre dernière réponse.',
        shows: 'entretien par écrit',
      },
    ],
    misses: [
      {
        text: "L'entretien se fait dans nos bureaux avec la responsable, puis une visite de l'atelier est prévue.",
        because: 'en personne',
      },
      {
        text: "Remplissez le questionnaire à l'accueil, l'examinateur vous appelle ensuite pour la partie orale du permis.",
        because: 'un examen',
      },
    ],
  },
  'group-praise': {
    matches: [
      {
        text: "Merci à ma coach, je viens de retirer 300 €, au début je doutais mais c'est vrai.",
        shows: 'je viens de retirer 300',
      },
      {
        text: "Retrait reçu ce matin, la plateforme marche vraiment, j'attends déjà la prochaine série avec vous.",
        shows: 'Retrait reçu',
      },
    ],
    misses: [
      {
        text: 'Merci à ma professeure de piano, je viens de réussir mon examen, quelle belle année avec vous.',
        because: 'une élève',
      },
      {
        text: "Capture d'écran du planning de mardi, dites-moi si quelqu'un peut échanger avec moi la soirée.",
        because: 'des collègues',
      },
    ],
  },
  'location-or-family-details': {
    matches: [
      {
        text: "Partage ta localisation en direct et donne le numéro de tes parents, c'est pour la sécurité de tous.",
        shows: 'Partage ta localisation',
      },
      {
        text: 'Où habitent tes parents, et où travaille ton père ? Il nous faut aussi une photo de ta maison.',
        shows: 'photo de ta maison',
      },
    ],
    misses: [
      {
        text: "Donnez le nom d'une personne à prévenir en cas d'accident, après la signature de votre contrat.",
        because: 'une personne à prévenir',
      },
      {
        text: "Livreur : l'application montre votre position au client pendant la course, coupée dès la fin du service.",
        because: 'une livraison',
      },
    ],
  },
  'mixed-language': {
    matches: [
      {
        text: 'Cher candidat chanceux, veuillez aimablement fournir vos informations pour recevoir votre lettre, notre bureau attend.',
        shows: 'Cher candidat chanceux',
      },
      {
        text: 'Veuillez aimablement répondre afin que le traitement salarial soit préparé pour vous dès demain matin.',
        shows: 'Veuillez aimablement répondre',
      },
    ],
    misses: [
      {
        text: 'Chère candidate, merci pour votre dossier ; nous revenons vers vous avant la fin de la semaine prochaine.',
        because: 'une lettre polie',
      },
      {
        text: 'Je parle encore peu français mais je peux cuisiner, nettoyer et conduire, je cherche du travail.',
        because: 'une personne qui apprend',
      },
    ],
  },
  threats: {
    matches: [
      {
        text: 'On sait où tu habites et on sait où travaille ta sœur, paie sinon on vient cette semaine.',
        shows: 'On sait où tu habites',
      },
      {
        text: "Rembourse l'argent ou on va te retrouver, tu vas le regretter, toi et toute ta famille.",
        shows: 'tu vas le regretter',
      },
    ],
    misses: [
      {
        text: "Si tu ne viens pas à l'anniversaire, tu vas rater un gâteau incroyable, on t'attend à cinq heures.",
        because: 'des amis',
      },
      {
        text: "Si quelqu'un vous écrit « on sait où tu habites », gardez le message et appelez la police.",
        because: 'un conseil',
      },
    ],
  },
  'image-blackmail': {
    matches: [
      {
        text: 'Paie 400 € ce soir ou je vais publier tes photos et les envoyer à tes contacts.',
        shows: 'publier tes photos',
      },
      {
        text: "On va envoyer la vidéo à ta famille et sur Facebook si tu ne fais pas ce qu'on dit.",
        shows: 'envoyer la vidéo à',
      },
    ],
    misses: [
      {
        text: "Avec votre accord nous publions vos photos de la fête dans le journal de l'entreprise en juin.",
        because: 'avec accord',
      },
      {
        text: "Si quelqu'un menace de publier tes photos, ne paie pas et demande de l'aide tout de suite.",
        because: 'un conseil',
      },
    ],
  },
  'pose-and-persuade-role': {
    matches: [
      {
        text: "Discuter avec des clients célibataires sous un profil de femme et les convaincre d'investir, textes fournis.",
        shows: 'Discuter avec des clients',
      },
      {
        text: 'Il faut se faire passer pour une femme et gagner leur confiance, ensuite convaincre les clients de déposer.',
        shows: 'se faire passer pour une femme',
      },
    ],
    misses: [
      {
        text: 'Téléconseiller chez un opérateur : vous répondez aux clients par tchat sur leurs factures, sous votre prénom.',
        because: 'un service client',
      },
      {
        text: 'Les fraudeurs créent de faux profils pour gagner la confiance et pousser les gens à investir.',
        because: 'une explication',
      },
    ],
  },
  'online-gambling-work': {
    matches: [
      {
        text: "Un casino en ligne recrute des agents francophones à l'étranger, horaires de nuit, prime par joueur.",
        shows: 'casino en ligne recrute',
      },
      {
        text: "Support client pour une société de paris sportifs en ligne, départ en groupe vers l'Asie, chambre commune.",
        shows: 'paris sportifs en ligne',
      },
    ],
    misses: [
      {
        text: 'Croupier au casino de Deauville, école interne, licence du ministère, uniforme et repas de nuit compris.',
        because: 'un casino autorisé',
      },
      {
        text: "Hotline d'aide aux joueurs : psychologue à mi-temps, écoute de personnes touchées par le jeu.",
        because: 'une aide',
      },
    ],
  },
  'carry-or-collect': {
    matches: [
      {
        text: "Tu prends une valise dans l'avion jusqu'en Espagne, quelqu'un t'attend, et tu rentres le lendemain.",
        shows: "prends une valise dans l'avion",
      },
      {
        text: "Vous récupérez l'argent chez des personnes âgées et vous remettez l'enveloppe à un collègue.",
        shows: "récupérez l'argent chez",
      },
    ],
    misses: [
      {
        text: "Bagagiste à l'aéroport : vous portez les valises des voyageurs jusqu'au comptoir, équipes de jour.",
        because: 'un métier',
      },
      {
        text: "La police le répète : ne transportez jamais la valise d'un inconnu dans l'avion, même contre de l'argent.",
        because: 'un conseil',
      },
    ],
  },
  'easy-pickup-pay': {
    matches: [
      {
        text: 'Un soir de conduite, 600 € pour un trajet, pas de question, on te donne la voiture.',
        shows: '600 € pour un trajet',
      },
      {
        text: 'Juste livrer une enveloppe en ville, 250 € à la remise, mission rapide avec ta voiture.',
        shows: 'Juste livrer',
      },
    ],
    misses: [
      {
        text: 'Livreur de repas en scooter, contrat à durée indéterminée, assurance et carburant payés, pourboires gardés.',
        because: 'un livreur',
      },
      {
        text: 'Taxi : le forfait aéroport est de 56 € pour un trajet, carte bancaire acceptée à bord.',
        because: 'un taxi',
      },
    ],
  },
  'unasked-denials': {
    matches: [
      {
        text: "C'est 100 % légal, pas de drogue, rien d'illégal, tu travailles tranquille et tu es payé le soir.",
        shows: '100 % légal',
      },
      {
        text: "Ce n'est pas une arnaque, aucun risque pour toi, on travaille ainsi depuis des années ensemble.",
        shows: "Ce n'est pas une arnaque",
      },
    ],
    misses: [
      {
        text: "Centre d'addictologie cherche éducatrice, prévention des drogues au lycée, horaires de bureau et réunions d'équipe.",
        because: 'la prévention',
      },
      {
        text: 'Les salariés doivent porter un casque ; le port du harnais est légalement obligatoire sur le toit.',
        because: 'la sécurité',
      },
    ],
  },
  'code-words': {
    matches: [
      {
        text: 'On cherche des charbonneurs et un guetteur sérieux, bien payé à la journée, écris vite.',
        shows: 'cherche des charbonneurs',
      },
      {
        text: 'Plan maille facile ce week-end, il faut une carte et un compte, je te dis tout en privé.',
        shows: 'maille',
      },
    ],
    misses: [
      {
        text: 'Nourrice agréée à Bobigny, deux places libres en septembre, jardin, repas faits maison chaque midi.',
        because: 'une assistante maternelle',
      },
      {
        text: "Musée de la mine cherche guide : l'histoire des charbonniers et des anciens métiers du feu.",
        because: 'un musée',
      },
    ],
  },
  'cash-no-contract': {
    matches: [
      {
        text: "Payé au noir chaque samedi, sans contrat, on ne parle pas de papiers chez nous, c'est simple.",
        shows: 'sans contrat',
      },
      {
        text: 'Payée en liquide, pas de fiche de paie, tu viens quand il y a du monde au restaurant.',
        shows: 'Payée en liquide',
      },
    ],
    misses: [
      {
        text: 'Tout est déclaré dès la première heure, contrat et fiche de paie remis par le restaurant.',
        because: 'déclaré',
      },
      {
        text: "Le travail au noir prive de droits : signalez un patron qui paie sans contrat à l'inspection.",
        because: 'un conseil',
      },
    ],
  },
  'sponsor-for-sale': {
    matches: [
      {
        text: 'Certificat de parrainage disponible pour 9 000 €, famille comprise, employeur discret, délai de deux mois.',
        shows: 'Certificat de parrainage disponible',
      },
      {
        text: "Je vends des visas de travail et contrats pour l'Europe, prix selon le pays, paiement en deux fois.",
        shows: 'vends des visas',
      },
    ],
    misses: [
      {
        text: "L'employeur a reçu l'autorisation de parrainage ; il ne la vend pas et paie lui-même la demande.",
        because: "l'employeur paie",
      },
      {
        text: "Des intermédiaires vendent des visas qui n'existent pas, alerte le ministère, plusieurs victimes ont porté plainte.",
        because: 'une nouvelle',
      },
    ],
  },
  'clear-duties-hours': {
    matches: [
      {
        text: 'Vos missions : préparer les plats et nettoyer la cuisine, 35 heures, du lundi au vendredi.',
        shows: '35 heures',
      },
      {
        text: 'Vous serez chargé de la caisse et des rayons, deux jours de repos consécutifs, congés payés.',
        shows: 'deux jours de repos',
      },
    ],
    misses: [
      {
        text: 'Travail agréable dans une belle région avec une équipe formidable, on vous en dira plus bientôt.',
        because: "rien n'est décrit",
      },
      {
        text: 'Nous cherchons des gens heureux qui aiment le soleil, la musique et les belles rencontres.',
        because: 'aucune tâche',
      },
    ],
  },
  'contract-before-travel': {
    matches: [
      {
        text: 'Vous recevez le contrat écrit avant le départ et vous avez dix jours pour le lire.',
        shows: 'contrat écrit avant le départ',
      },
      {
        text: 'Avant de partir, nous signons ensemble le contrat, traduit dans votre langue, au bureau de Dakar.',
        shows: 'contrat',
      },
    ],
    misses: [
      {
        text: 'Le contrat se fera là-bas avec le patron, on ne sait pas encore lequel, venez toujours.',
        because: 'plus tard',
      },
      {
        text: "Avant le départ, pensez à faire vacciner votre chien et à fermer l'eau chez vous.",
        because: 'un voyage',
      },
    ],
  },
  'employer-pays': {
    matches: [
      {
        text: "L'employeur paie le visa, le billet et la visite médicale, rien n'est retenu sur le salaire.",
        shows: "L'employeur paie",
      },
      {
        text: "Le transport est à la charge de l'employeur, aucun frais pour vous, ni avant ni après l'arrivée.",
        shows: "à la charge de l'employeur",
      },
    ],
    misses: [
      {
        text: 'Les frais de visa et de billet sont à payer par la candidate avant la signature du contrat.',
        because: 'la candidate paie',
      },
      {
        text: "L'employeur est une petite ferme bio de la Drôme, huit personnes, deux chiens, un grand four à pain.",
        because: 'une présentation',
      },
    ],
  },
  'no-fee-notice': {
    matches: [
      {
        text: "Le recrutement est gratuit : nous ne demandons jamais d'argent aux candidats, signalez-nous toute demande.",
        shows: 'ne demandons jamais',
      },
      {
        text: "Aucun frais n'est demandé, l'inscription est gratuite et les candidats ne paient rien à personne.",
        shows: "Aucun frais n'est",
      },
    ],
    misses: [
      {
        text: "Des frais d'inscription de 60 € sont demandés, payables avant le rendez-vous avec la conseillère.",
        because: 'des frais',
      },
      {
        text: "Entrée gratuite au salon de l'emploi, dix exposants, ateliers de CV et café offert le matin.",
        because: 'un salon',
      },
    ],
  },
  'public-channel': {
    matches: [
      {
        text: 'Offre diffusée par France Travail et EURES, référence au bureau de Strasbourg, conseillère joignable le matin.',
        shows: 'France Travail',
      },
      {
        text: 'Recrutement par concours de la fonction publique, arrêté affiché à la mairie, dossier gratuit en ligne.',
        shows: 'concours',
      },
    ],
    misses: [
      {
        text: 'Offre privée partagée par un cousin, appelle-moi et je te mets en relation avec le patron.',
        because: 'une relation privée',
      },
      {
        text: "Un bel endroit pour travailler, dit tout le monde, écris-nous pour en savoir davantage sur l'équipe.",
        because: 'aucun service public',
      },
    ],
  },
  'real-interview': {
    matches: [
      {
        text: 'Deux entretiens sont prévus, le premier en visio avec la responsable, le second sur place à Brest.',
        shows: 'Deux entretiens',
      },
      {
        text: "Entretien dans nos bureaux avec le chef d'atelier, puis une journée d'essai payée au tarif normal.",
        shows: 'Entretien dans nos',
      },
    ],
    misses: [
      {
        text: 'Pas besoin de se voir, vous êtes déjà inscrite, on vous écrit demain pour la suite du programme.',
        because: 'aucun entretien',
      },
      {
        text: 'Le maire donne un entretien au journal sur la nouvelle piscine et le budget de la ville.',
        because: 'un journal',
      },
    ],
  },
  'time-and-questions': {
    matches: [
      {
        text: "Prenez votre temps, parlez-en en famille et appelez notre standard si quelque chose n'est pas clair.",
        shows: 'Prenez votre temps',
      },
      {
        text: "Posez vos questions à l'accueil, rien ne presse, la décision peut attendre la semaine prochaine.",
        shows: 'rien ne presse',
      },
    ],
    misses: [
      {
        text: "Décidez ce soir, la liste ferme, nous n'avons pas le temps d'expliquer chaque détail à tout le monde.",
        because: 'le contraire',
      },
      {
        text: 'Le temps change vite en montagne, prévoyez un coupe-vent pour la cueillette du matin.',
        because: 'la météo',
      },
    ],
  },
  'keeps-own-papers': {
    matches: [
      {
        text: 'Vous gardez votre passeport et votre téléphone, et vous pouvez partir quand vous voulez, même le premier mois.',
        shows: 'gardez votre passeport',
      },
      {
        text: 'Le passeport reste avec vous, nous ne gardons jamais les originaux, une copie suffit après la signature.',
        shows: 'passeport reste avec vous',
      },
    ],
    misses: [
      {
        text: "Le passeport est déposé au coffre de l'agence jusqu'à la fin de la saison, sans exception.",
        because: 'le contraire',
      },
      {
        text: "Gardez vos gants et votre casque dans le vestiaire numéro quatre, la clé est à l'accueil.",
        because: 'le vestiaire',
      },
    ],
  },
  'work-visa-named': {
    matches: [
      {
        text: "L'hôpital demande le permis de travail pour vous et le visa de long séjour, comptez deux mois.",
        shows: 'demande le permis de travail',
      },
      {
        text: "Poste ouvert avec carte bleue européenne, l'autorisation de travail est déposée par la clinique avant l'arrivée.",
        shows: 'carte bleue européenne',
      },
    ],
    misses: [
      {
        text: 'Entrée facile, on verra les papiers plus tard, personne ne contrôle dans cette région tranquille.',
        because: 'aucun visa nommé',
      },
      {
        text: 'La carte bleue de la cantine se recharge à la borne du hall, minimum cinq euros.',
        because: 'une carte de cantine',
      },
    ],
  },
  'scam-compound': {
    matches: [
      {
        text: "Service client à l'étranger, aucun diplôme, salaire très élevé. Billet d'avion payé, logement gratuit et repas offerts. Écrivez-moi sur Telegram, départ cette semaine.",
        shows: 'avion payé',
      },
      {
        text: "Société en Asie recrute : saisie de données, sans expérience, ouvert à tous, vous gagnez jusqu'à 2500 dollars par mois. Vol offert, hébergement gratuit, repas offerts, contact WhatsApp.",
        shows: 'Vol offert',
      },
    ],
    misses: [
      {
        text: "Conseiller client néerlandophone pour notre centre d'appels à Athènes. Vol payé et deux semaines d'hôtel, 1 150 € par mois, contrat avant le départ.",
        because: "un centre d'appels ordinaire",
      },
      {
        text: "Le ministère alerte : des offres à l'étranger avec billet payé et salaire élevé mènent à des centres d'arnaque. Des victimes ont été rapatriées.",
        because: 'une mise en garde',
      },
    ],
  },
  'domestic-worker-under-sponsorship': {
    matches: [
      {
        text: "Femme de ménage logée pour une famille à l'étranger, chambre gratuite et visa. La patronne garde votre passeport et le salaire est versé seulement à la fin.",
        shows: 'salaire est versé seulement à la fin',
      },
      {
        text: 'Nounou chez une famille au Golfe, hébergement gratuit. Le billet et le visa sont retenus sur vos premiers salaires, sans jour de repos.',
        shows: 'retenus sur vos premiers salaires',
      },
    ],
    misses: [
      {
        text: 'Aide à domicile logée en Suisse, contrat avant le départ, deux jours de repos, vous gardez votre passeport et votre téléphone.',
        because: 'des conditions normales',
      },
      {
        text: "Une ancienne nounou a raconté qu'on lui a confisqué son passeport ; l'association l'aide aujourd'hui.",
        because: 'un récit',
      },
    ],
  },
  'task-scam': {
    matches: [
      {
        text: 'Tu likes des vidéos, 2 € par like, et tu rejoins le groupe Telegram de travail. Pour débloquer la tâche suivante, recharge ton compte de 50 €.',
        shows: '2 € par like',
      },
      {
        text: 'Bienvenue dans le groupe : noter les hôtels sur notre plateforme, commission par tâche. Votre solde est négatif, déposez 80 € pour continuer la série de tâches.',
        shows: 'commission par tâche',
      },
    ],
    misses: [
      {
        text: "Community manager à l'office de tourisme : vous animez nos pages, répondez aux avis, 35 heures au bureau.",
        because: 'un vrai métier',
      },
      {
        text: "La banque explique l'arnaque aux tâches : on paie quelques likes puis il faut recharger un compte.",
        because: 'une explication',
      },
    ],
  },
  'reshipping-mule': {
    matches: [
      {
        text: 'Assistante logistique à domicile : vous recevez des colis chez vous, collez la nouvelle étiquette et les déposez au point relais. Paie après trente jours.',
        shows: 'recevez des colis chez vous',
      },
      {
        text: "Travail depuis la maison, réexpédition de colis pour des boutiques, envoyez la copie de votre carte d'identité pour commencer.",
        shows: 'réexpédition de colis',
      },
    ],
    misses: [
      {
        text: 'Préparateur de commandes dans notre dépôt de Lyon, de nuit, chaussures fournies, contrat de six mois.',
        because: 'un dépôt',
      },
      {
        text: 'La police alerte sur la réexpédition de colis à domicile : les marchandises sont achetées avec des cartes volées.',
        because: 'une mise en garde',
      },
    ],
  },
  'money-mule-work': {
    matches: [
      {
        text: 'Emploi à domicile sans expérience : vous recevez des virements sur votre compte, gardez 7 % et reversez le reste à nos partenaires.',
        shows: 'votre compte',
      },
      {
        text: "Agent financier à distance, deux heures par jour. Vous achetez des bitcoins avec l'argent reçu et gardez une commission sur chaque virement.",
        shows: 'achetez des bitcoins',
      },
    ],
    misses: [
      {
        text: 'Assistante comptable à Lens, suivi des factures et des virements fournisseurs, logiciel interne, 35 heures.',
        because: 'une comptabilité',
      },
      {
        text: "Votre banque prévient : celui qui reçoit de l'argent sur son compte et le reverse devient mule financière.",
        because: 'une mise en garde',
      },
    ],
  },
  'fake-cheque': {
    matches: [
      {
        text: "Vous êtes embauchée. Un chèque arrive demain : encaissez le chèque, achetez l'ordinateur et envoyez le reste au fournisseur.",
        shows: 'encaissez le chèque',
      },
      {
        text: 'Client mystère : déposez le chèque, achetez des cartes cadeaux et gardez cent euros pour vous.',
        shows: 'déposez le chèque',
      },
    ],
    misses: [
      {
        text: "L'association cherche une trésorière qui dépose les chèques des membres à la banque chaque mois.",
        because: 'une association',
      },
      {
        text: "Faux chèque : on vous demande d'acheter du matériel, puis la banque reprend l'argent. Méfiez-vous.",
        because: 'une mise en garde',
      },
    ],
  },
  'identity-theft-at-onboarding': {
    matches: [
      {
        text: "Avant le contrat, envoyez la copie de votre carte d'identité et faites l'identification vidéo sur ce lien, la paie l'exige.",
        shows: 'identification vidéo',
      },
      {
        text: 'Transmettez votre passeport recto verso, puis un selfie en tenant la carte, et le code reçu par SMS, envoyez-le ici.',
        shows: 'selfie en tenant la carte',
      },
    ],
    misses: [
      {
        text: "Le jour de l'embauche, la responsable regarde votre pièce d'identité au bureau et vous la rend.",
        because: 'une vérification normale',
      },
      {
        text: "Arnaque : on vous demande la carte d'identité puis une identification vidéo, et un compte est ouvert.",
        because: 'une mise en garde',
      },
    ],
  },
  'fake-model-casting': {
    matches: [
      {
        text: 'Agence de mannequins cherche nouveaux visages : envoyez des photos en maillot et vos mensurations, places limitées.',
        shows: 'photos en maillot',
      },
      {
        text: 'Casting demain dans un hôtel, viens seule. Avant, tu dois payer les frais de dossier de 120 € pour le book.',
        shows: 'frais de dossier',
      },
    ],
    misses: [
      {
        text: 'Agence de mannequins agréée, portes ouvertes samedi au studio, parents bienvenus, aucun frais.',
        because: 'une agence agréée',
      },
      {
        text: 'La police prévient : de faux recruteurs de mannequins demandent des photos en maillot aux adolescentes.',
        because: 'une mise en garde',
      },
    ],
  },
  'sextortion-by-recruiter': {
    matches: [
      {
        text: 'Pour le casting, envoie une photo topless. Maintenant paie 300 € ou je publie tes photos partout.',
        shows: 'publie tes photos',
      },
      {
        text: 'Tu as envoyé tes photos en lingerie. Si tu ne paies pas, on va envoyer la vidéo à ta famille.',
        shows: 'envoyer la vidéo à',
      },
    ],
    misses: [
      {
        text: "Les photos de la fête du club ne paraissent qu'avec votre accord, demandez le formulaire à l'accueil.",
        because: 'avec accord',
      },
      {
        text: "Si quelqu'un veut publier tes photos intimes, ne paie pas, garde les preuves et appelle le 3018.",
        because: 'un conseil',
      },
    ],
  },
  'fake-au-pair-family': {
    matches: [
      {
        text: "Notre famille d'accueil vous choisit comme au pair. L'avocat demande les frais de visa de 400 € par Western Union.",
        shows: 'frais de visa',
      },
      {
        text: "Chère au pair, nos deux enfants vous attendent ! Il reste à payer les frais de dossier à l'agence de voyage.",
        shows: 'payer les frais de dossier',
      },
    ],
    misses: [
      {
        text: "Famille d'accueil à Gand, deux enfants : appel vidéo d'abord, argent de poche et cours de langue payés.",
        because: 'une vraie famille',
      },
      {
        text: "Une fausse famille demande à l'au pair de payer un agent : c'est une arnaque connue.",
        because: 'une mise en garde',
      },
    ],
  },
  'fake-seasonal-farm': {
    matches: [
      {
        text: "Vendanges dans le sud, place garantie. Versez une caution remboursable de 100 € pour réserver votre place, et 180 € pour le logement avant l'arrivée.",
        shows: 'caution',
      },
      {
        text: "Cueillette de pommes, pas d'entretien, emploi garanti. Les frais de dossier de 70 € sont à envoyer par Western Union.",
        shows: 'frais de dossier',
      },
    ],
    misses: [
      {
        text: 'Vendanges à Épernay, huit jours, logés au domaine, payés au SMIC, inscription gratuite à France Travail.',
        because: 'des vendanges',
      },
      {
        text: "Des saisonniers ont payé des frais de dossier pour une ferme qui n'existait pas, dit la gendarmerie.",
        because: 'une nouvelle',
      },
    ],
  },
  'harsh-seasonal-work': {
    matches: [
      {
        text: 'Cueillette avec logement gratuit. Le transport est retenu sur vos premiers salaires, et la paie est versée seulement à la fin de la saison.',
        shows: 'retenu sur vos premiers salaires',
      },
      {
        text: 'Ouvriers agricoles : on avance le billet, vous rembourserez le voyage en travaillant. Quatorze heures par jour, sans jour de repos.',
        shows: 'rembourserez le voyage',
      },
    ],
    misses: [
      {
        text: 'Cueillette de cerises, logement gratuit au gîte, 35 heures, payé chaque quinzaine, transport remboursé.',
        because: 'des conditions normales',
      },
      {
        text: "L'inspection a trouvé des saisonniers dont le billet était retenu sur le salaire ; le patron a été condamné.",
        because: 'une nouvelle',
      },
    ],
  },
  'fishing-vessel-or-ship': {
    matches: [
      {
        text: "Matelot sur un bateau de pêche, contrat garanti. Les frais de dossier de 300 € se paient à l'agence avant l'embarquement.",
        shows: 'frais de dossier',
      },
      {
        text: 'Navire de croisière recrute cuisiniers. Nous gardons votre passeport à bord et le salaire est versé seulement à la fin.',
        shows: 'gardons votre passeport',
      },
    ],
    misses: [
      {
        text: 'Matelot breveté pour ferry, Roscoff, deux semaines à bord et deux semaines de repos, convention collective.',
        because: 'un armateur honnête',
      },
      {
        text: 'Le syndicat des marins rappelle : aucun armateur sérieux ne fait payer des frais de dossier.',
        because: 'une mise en garde',
      },
    ],
  },
  'training-fee-internship': {
    matches: [
      {
        text: 'Emploi garanti après notre formation obligatoire à 490 €, sans entretien, la prochaine session commence lundi.',
        shows: 'formation obligatoire',
      },
      {
        text: 'Vous avez été sélectionné pour le stage. Il faut payer la formation de 250 € avant vendredi pour valider.',
        shows: 'payer la formation',
      },
    ],
    misses: [
      {
        text: 'Formation payée par la région, allocation chaque mois, stage de deux mois dans trois entreprises partenaires.',
        because: 'une formation publique',
      },
      {
        text: "Beaucoup d'élèves ont payé une formation pour un emploi garanti qui n'est jamais venu, selon l'association.",
        because: 'un article',
      },
    ],
  },
  'visa-sponsorship-sale': {
    matches: [
      {
        text: 'Emploi au Canada, visa garanti. Le permis de travail coûte 3 500 € et le contrat arrive ensuite.',
        shows: 'permis de travail coûte 3',
      },
      {
        text: "Certificat de parrainage disponible pour l'étranger, famille comprise, 8 000 € en deux paiements, contactez-moi sur WhatsApp.",
        shows: 'Certificat de parrainage disponible',
      },
    ],
    misses: [
      {
        text: "Le ministère publie la liste des employeurs autorisés ; les frais de visa se paient à l'ambassade.",
        because: 'une information',
      },
      {
        text: 'Une agence qui vendait des visas garantis a été condamnée ; les victimes avaient versé 5 000 €.',
        because: 'une nouvelle',
      },
    ],
  },
  'loverboy-chat': {
    matches: [
      {
        text: "Mon amour, je t'ai trouvé un travail à l'étranger, on vivra ensemble. N'en parle à personne, surtout pas à ta mère.",
        shows: "N'en parle à personne",
      },
      {
        text: "Bébé, viens, le billet d'avion est payé, mon ami a un job pour toi et on vivra ensemble.",
        shows: 'avion est payé',
      },
    ],
    misses: [
      {
        text: "Mon amour, j'ai décroché le poste à Madrid ! On en parle ce soir avec tes parents, rien ne presse.",
        because: 'un couple',
      },
      {
        text: "Il disait mon amour, puis il a trouvé un travail loin pour elle : l'association explique le piège.",
        because: 'une explication',
      },
    ],
  },
  'hostess-abroad': {
    matches: [
      {
        text: "Hôtesses pour un club à l'étranger, jolies filles de 18 à 25 ans, billet payé, logement gratuit. Photos sur WhatsApp.",
        shows: 'filles de 18',
      },
      {
        text: 'Danseuses pour cabaret à Dubaï, belles filles entre 19 et 27 ans, visa à nos frais, vol offert, départ demain.',
        shows: 'belles filles',
      },
    ],
    misses: [
      {
        text: "Hôtesse de l'air basée à Bruxelles, anglais courant, taille non demandée, formation payée par la compagnie.",
        because: 'une compagnie',
      },
      {
        text: "Des hôtesses recrutées à l'étranger ont raconté leur histoire au tribunal ; le patron a été condamné.",
        because: 'une nouvelle',
      },
    ],
  },
  'courier-or-cash-collector': {
    matches: [
      {
        text: "Tu récupères l'argent chez des personnes âgées, 400 € par jour, pas de drogue, viens en privé.",
        shows: "récupères l'argent chez",
      },
      {
        text: 'Juste transporter une valise en avion, 1 500 € pour le voyage, salaire très élevé et aucun risque.',
        shows: 'transporter une valise en avion',
      },
    ],
    misses: [
      {
        text: 'Coursier à vélo pour un laboratoire, contrat de vingt heures, tenue de pluie fournie, assurance payée.',
        because: 'un coursier',
      },
      {
        text: 'La police conseille : ne transportez jamais une valise pour un inconnu, même bien payé.',
        because: 'un conseil',
      },
    ],
  },
  'gold-oil-mine-abroad': {
    matches: [
      {
        text: "Société pétrolière à l'étranger, salaires très élevés, visa assuré. Payez les frais de dossier de 250 € au cabinet.",
        shows: 'frais de dossier',
      },
      {
        text: "Mine d'or en Afrique, gagnez jusqu'à 6 000 € par mois. Visite médicale obligatoire : versez 180 € à notre médecin, visite médicale comprise.",
        shows: 'versez 180 €',
      },
    ],
    misses: [
      {
        text: 'Technicien de forage, plateforme en mer du Nord, certificats exigés, 14 jours à bord, trajets payés.',
        because: 'un poste qualifié',
      },
      {
        text: 'Une fausse société pétrolière réclame des frais de dossier : le groupe met en garde sur son site.',
        because: 'une mise en garde',
      },
    ],
  },
  'sports-trial-or-scholarship': {
    matches: [
      {
        text: "Essai de football dans un club à l'étranger, joueurs dès 15 ans. Les frais de dossier de 600 € se paient au recruteur.",
        shows: 'frais de dossier',
      },
      {
        text: "Bourse d'étude au Canada avec visa garanti, payez les frais d'inscription aujourd'hui pour réserver votre place.",
        shows: "payez les frais d'inscription",
      },
    ],
    misses: [
      {
        text: 'Le club de football de Dijon cherche un entraîneur pour son école, deux soirs par semaine, diplôme demandé.',
        because: 'un club',
      },
      {
        text: "Des familles ont payé un faux recruteur de football pour un essai qui n'existait pas.",
        because: 'une nouvelle',
      },
    ],
  },
};
