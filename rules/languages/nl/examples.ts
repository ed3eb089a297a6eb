// Dutch: what each sign must and must not match. Invented texts.
import type { ExamplesBySign } from '../../define.ts';

export const examples: ExamplesBySign = {
  'easy-money-wording': {
    matches: [
      { text: 'Snel geld zonder baas of wekker, je hebt alleen zin nodig.', shows: 'Snel geld' },
      {
        text: 'hoi, wil je geld verdienen met je telefoon? ik leg het uit',
        shows: 'geld verdienen met je telefoon',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Het is geen makkelijk geld, in de kas is het warm, maar we betalen elke maand.',
        because: 'ontkend',
      },
      { text: 'De cursus leert gezinnen elke maand iets opzij te zetten.', because: 'sparen' },
    ],
  },
  'guaranteed-result': {
    matches: [
      {
        text: 'Wij brengen je naar Canada, baan gegarandeerd voor iedereen op de lijst.',
        shows: 'baan gegarandeerd',
      },
      { text: 'maak je geen zorgen, visum is 100 procent zeker', shows: '100 procent zeker', kind: 'chat' },
    ],
    misses: [
      { text: 'Wij garanderen geen baan, de teamleider beslist na het gesprek.', because: 'ontkend' },
      {
        text: 'Je krijgt gegarandeerde uren en een gegarandeerd minimum volgens de cao.',
        because: 'gewone belofte',
      },
    ],
  },
  'hired-without-interview': {
    matches: [
      {
        text: 'Magazijn in Noorwegen, zonder sollicitatiegesprek, stuur je naam en maat.',
        shows: 'zonder sollicitatiegesprek',
      },
      {
        text: 'gefeliciteerd, je bent aangenomen! morgen je eerste taak',
        shows: 'je bent aangenomen',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Niemand begint hier zonder gesprek, we zien je graag in de werkplaats.', because: 'ontkend' },
      { text: 'De winkel is open zonder pauze, vraag naar Els.', because: 'ander woord' },
    ],
  },
  'pay-for-minutes': {
    matches: [
      {
        text: 'Je werkt 60 minuten per dag op je mobiel en krijgt 150 euro per dag.',
        shows: '60 minuten per dag',
      },
      {
        text: 'twee uur per dag, dagelijks uitbetaald, 120 euro is normaal',
        shows: 'twee uur per dag, dagelijks uitbetaald',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Bijles wiskunde, twee uur na school, 15 euro per uur.', because: 'uurloon' },
      { text: 'De bus naar de fabriek doet er veertig minuten over.', because: 'reistijd' },
    ],
  },
  'perks-without-duties': {
    matches: [
      {
        text: 'Zon, gratis vlucht, woning gratis, eten gratis en feestjes op het strand!',
        shows: 'gratis vlucht',
      },
      {
        text: 'Alles voor jou: gratis woning, ticket betaald, welkomstbonus en hoog salaris.',
        shows: 'gratis woning',
      },
    ],
    misses: [
      {
        text: 'Kok in een hotel: taken zijn ontbijt en diner, gratis woning, eten gratis, reis betaald.',
        because: 'taken genoemd',
      },
      { text: 'Het zwembad is vandaag open en kinderen mogen er gratis in.', because: 'voor publiek' },
    ],
  },
  'high-pay-without-experience': {
    matches: [
      {
        text: 'Geen ervaring nodig, hoog salaris en eigen tijd, details later.',
        shows: 'Geen ervaring nodig',
      },
      {
        text: 'Zonder ervaring verdien je 900 euro per week, begin wanneer je wilt.',
        shows: 'verdien je 900',
      },
    ],
    misses: [
      {
        text: 'Inpakker zonder ervaring, 2.300 euro bruto per maand, je wordt ingewerkt.',
        because: 'gewoon loon',
      },
      { text: 'Hoog salaris voor chirurgen met tien jaar praktijk.', because: 'ervaring vereist' },
    ],
  },
  'vague-duties': {
    matches: [
      { text: 'Werk voor gemotiveerde mensen, hoog inkomen, de rest hoor je later.', shows: 'Werk' },
      { text: 'We zoeken mensen, verdien 300 euro per dag, jong team.', shows: 'mensen' },
    ],
    misses: [
      {
        text: 'Werk aan de kassa, taken: klanten helpen en vakken vullen, 110 euro per dag.',
        because: 'taken genoemd',
      },
      { text: 'De nieuwe spaarrekening belooft veel rente, de bank vraagt kosten.', because: 'geen werk' },
    ],
  },
  'lure-role-title': {
    matches: [
      { text: 'Chatmoderator in Thailand, vlucht betaald en woning gratis.', shows: 'Chatmoderator' },
      {
        text: 'Gegevensinvoer voor ons, alleen een telefoon nodig, iedereen kan meedoen.',
        shows: 'Gegevensinvoer',
      },
    ],
    misses: [
      {
        text: 'Chatmoderator bij onze bank in Zwolle, twee jaar ervaring gevraagd.',
        because: 'ervaring vereist',
      },
      { text: 'Beëdigd vertaler Duits voor de rechtbank, diploma verplicht.', because: 'diploma' },
    ],
  },
  'unnamed-employer': {
    matches: [
      {
        text: 'Internationaal bedrijf zoekt veertig jongeren, reis binnenkort, vraag het in de app.',
        shows: 'Internationaal bedrijf',
      },
      {
        text: 'Werk via een buitenlandse werkgever, goede sfeer, naam hoor je later.',
        shows: 'buitenlandse werkgever',
      },
    ],
    misses: [
      {
        text: 'Noordzee Netten BV, een internationaal bedrijf, zoekt een monteur in Urk.',
        because: 'bedrijf genoemd',
      },
      { text: 'Je belt onze klanten en vraagt of de schoenen passen.', because: 'klanten' },
    ],
  },
  'refused-checks': {
    matches: [
      {
        text: 'Een videogesprek is niet mogelijk, de camera van de manager is stuk.',
        shows: 'videogesprek is niet mogelijk',
      },
      {
        text: 'stel niet zoveel vragen, je hoort alles daar',
        shows: 'stel niet zoveel vragen',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Een videogesprek kan donderdag en je mag de hal bekijken.', because: 'controle mag' },
      { text: 'Met vragen over het contract bel je mevrouw Pol.', because: 'vragen welkom' },
    ],
  },
  'odd-age-floor': {
    matches: [
      { text: 'We nemen mensen vanaf 22 jaar voor licht werk op de telefoon.', shows: 'vanaf 22 jaar' },
      { text: 'Meedoen mag als je minimaal 23 jaar bent en een nummer hebt.', shows: 'minimaal 23 jaar' },
    ],
    misses: [
      { text: 'Chauffeur vanaf 18 jaar met rijbewijs, ook studenten.', because: 'wettelijke leeftijd' },
      { text: 'Onze club bestaat 22 jaar en zoekt een trainer.', because: 'geen leeftijd' },
    ],
  },
  'changed-story': {
    matches: [
      {
        text: 'die baan is al vergeven, maar je kan in een club in Bangkok terecht',
        shows: 'baan is al vergeven, maar',
        kind: 'chat',
      },
      {
        text: 'ander land dan afgesproken, maar het is er beter',
        shows: 'ander land dan afgesproken',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'De afspraak is verzet naar dinsdag, zelfde kantoor.', because: 'alleen de dag' },
      { text: 'Je werkt zoals afgesproken in onze winkel in Assen.', because: 'niets veranderd' },
    ],
  },
  'missing-licence': {
    matches: [
      { text: 'Ons bemiddelingsbureau regelt werk in het buitenland, app ons.', shows: 'bemiddelingsbureau' },
      { text: 'Tussenpersoon voor werk in het buitenland, bel vandaag.', shows: 'Tussenpersoon' },
    ],
    misses: [
      {
        text: 'Uitzendbureau met registratie nr 4418 en SNF plaatst zorgpersoneel in het buitenland.',
        because: 'registratie genoemd',
      },
      {
        text: 'Reclamebureau in Utrecht zoekt een ontwerper voor de studio.',
        because: 'niet naar buitenland',
      },
    ],
  },
  'fee-to-get-job': {
    matches: [
      {
        text: 'Voordat je begint moet je de registratiekosten van 60 euro overmaken.',
        shows: 'registratiekosten van 60',
      },
      {
        text: 'zodra je betaald hebt sturen we het contract',
        shows: 'zodra je betaald hebt sturen',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Wij vragen geen inschrijfkosten aan wie bij ons solliciteert.', because: 'ontkend' },
      { text: 'De klant betaalt bij de kapper als ze niet komt opdagen.', because: 'klanten betalen' },
    ],
  },
  'fee-visa-permit': {
    matches: [
      { text: 'Het visum kost 900 euro, de helft gaat vooraf naar ons.', shows: 'visum kost 900' },
      {
        text: 'betaal de werkvergunning, dan dien ik morgen in',
        shows: 'betaal de werkvergunning',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Het ziekenhuis betaalt visum en vlucht, jij niets.', because: 'werkgever betaalt' },
      {
        text: 'De leges van 80 euro voor het visum zijn rechtstreeks aan het consulaat, dat regel je daar.',
        because: 'officieel',
      },
    ],
  },
  'fee-training': {
    matches: [
      {
        text: 'De training moet je betalen, 150 euro, daarna is de plek van jou.',
        shows: 'training moet je betalen',
      },
      { text: 'koop de cursus voor 99 euro en dan zetten we je aan', shows: 'koop de cursus', kind: 'chat' },
    ],
    misses: [
      { text: 'De training is in werktijd en de baas trakteert op lunch.', because: 'gewone training' },
      { text: 'De bibliotheek geeft een cursus fotografie, opgave tot vrijdag.', because: 'gewone cursus' },
    ],
  },
  'fee-check-medical': {
    matches: [
      { text: 'De keuring kost 90 euro en gaat via ons.', shows: 'keuring kost 90' },
      {
        text: 'betaal de verzekering van 70 euro, anders geen start',
        shows: 'betaal de verzekering',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'De VOG vergoeden wij zodra je contract is getekend.', because: 'werkgever betaalt' },
      { text: 'In de praktijk hangt de prijs van een reisprik af van het land.', because: 'patiënten' },
    ],
  },
  'fee-kit-uniform': {
    matches: [
      {
        text: 'Het starterspakket moet je betalen, 79 euro, dan krijg je klanten.',
        shows: 'starterspakket moet je betalen',
      },
      { text: 'koop het uniform en de badge, we sturen ze op', shows: 'koop het uniform', kind: 'chat' },
    ],
    misses: [
      { text: 'Werkkleding en laptop krijg je van ons, je koopt niets.', because: 'werkgever geeft' },
      { text: 'Je helpt klanten met het kiezen van een laptop.', because: 'waar' },
    ],
  },
  'holding-deposit': {
    matches: [
      { text: 'Om je plek te reserveren betaal je vanavond 100 euro.', shows: 'plek te reserveren betaal' },
      { text: 'De borg krijg je terug bij je eerste loon.', shows: 'borg krijg je terug' },
    ],
    misses: [
      { text: 'Geen borg: de plek is van jou na het tekenen.', because: 'ontkend' },
      { text: 'Op flessen zit statiegeld, de hulp neemt ze aan.', because: 'flessen' },
    ],
  },
  'fee-room-before-arrival': {
    matches: [
      {
        text: 'De huur van je kamer moet je vooraf betalen, anders geven we hem weg.',
        shows: 'kamer moet je vooraf betalen',
      },
      {
        text: 'maak de borg voor de kamer over voor aankomst',
        shows: 'maak de borg voor de kamer over voor aankomst',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'De kamer zie je bij aankomst, huur begint in de tweede maand.', because: 'na aankomst' },
      { text: 'Gasten rekenen de kamer af bij de balie, jij helpt.', because: 'gasten' },
    ],
  },
  'untraceable-payment': {
    matches: [
      {
        text: 'Graag het bedrag via Western Union sturen en een foto van de bon.',
        shows: 'via Western Union sturen',
      },
      { text: 'koop twee cadeaukaarten en app de codes', shows: 'koop twee cadeaukaarten', kind: 'chat' },
    ],
    misses: [
      { text: 'Wij betalen nooit met cadeaukaarten, loon gaat naar de bank.', because: 'ontkend' },
      { text: 'In de kiosk verkoop je kranten en beltegoed.', because: 'waar' },
    ],
  },
  'early-id-papers': {
    matches: [
      {
        text: 'Stuur ons vandaag je paspoort, dan houden we de baan vast.',
        shows: 'Stuur ons vandaag je paspoort',
      },
      {
        text: 'id kaart voor en achterkant appen, dan maak ik het contract',
        shows: 'id kaart voor en achterkant',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Stuur geen kopie van je paspoort mee, een cv is genoeg.', because: 'ontkend' },
      { text: 'Na ondertekening bekijken we je papieren op kantoor.', because: 'na tekenen' },
    ],
  },
  'selfie-with-id': {
    matches: [
      {
        text: 'Maak een selfie met je paspoort naast je gezicht voor de administratie.',
        shows: 'selfie met je paspoort',
      },
      {
        text: 'Voor de baan doe je een gezichtsscan via de link, drie minuten.',
        shows: 'gezichtsscan via de link',
      },
    ],
    misses: [
      { text: 'Een foto met je hond voor de teampagina mag, als je wilt.', because: 'geen papieren' },
      { text: 'Aan het loket controleer je de kaart van de klant.', because: 'werk bij bank' },
    ],
  },
  'login-or-code': {
    matches: [
      { text: 'zo komt er een code per sms, stuur die door', shows: 'code per sms, stuur', kind: 'chat' },
      { text: 'Geef je wachtwoord van de bank voor het eerste loon.', shows: 'Geef je wachtwoord' },
    ],
    misses: [
      { text: 'Geef nooit je code aan iemand, ook niet aan ons.', because: 'bescherming' },
      { text: 'Je schrijft nette code en bespreekt die met het team.', because: 'programmeren' },
    ],
  },
  'passport-handed-over': {
    matches: [
      { text: 'Bij aankomst je paspoort inleveren bij de voorman.', shows: 'paspoort inleveren' },
      { text: 'Wij bewaren de paspoorten in de kluis tot de herfst.', shows: 'Wij bewaren de paspoorten' },
    ],
    misses: [
      { text: 'Je paspoort houd je zelf, we kijken er een keer naar.', because: 'blijft' },
      { text: 'Een gevonden portemonnee breng je naar de receptie.', because: 'gevonden' },
    ],
  },
  'papers-arranged': {
    matches: [
      { text: 'Wij regelen alle papieren, ook als je niets kan.', shows: 'Wij regelen alle papieren' },
      {
        text: 'geen school? diploma zonder examen in twee dagen',
        shows: 'diploma zonder examen',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'We helpen je met het vertalen van je getuigschriften.', because: 'eerlijke hulp' },
      { text: 'Vervalste getuigschriften weigeren we, alles wordt nagekeken.', because: 'ontkend' },
    ],
  },
  'lie-to-officials': {
    matches: [
      { text: 'aan de grens zeg je dat je op vakantie bent', shows: 'grens zeg je dat', kind: 'chat' },
      {
        text: 'Bij controle antwoord je dat je op bezoek bent, meer niet.',
        shows: 'antwoord je dat je op bezoek',
      },
    ],
    misses: [
      { text: 'Toon bij de controle je werkvisum en ons adres.', because: 'eerlijk' },
      { text: 'Je leidt toeristen rond in het kasteel.', because: 'gids' },
    ],
  },
  'demanded-secrecy': {
    matches: [
      { text: 'zeg het tegen niemand, anders is de plek weg', shows: 'zeg het tegen niemand', kind: 'chat' },
      {
        text: 'Vertel het niet aan je ouders, dan wordt het een verrassing.',
        shows: 'Vertel het niet aan je',
      },
    ],
    misses: [
      { text: "Iedereen mag het weten: we zoeken nog twee collega's.", because: 'geen geheim' },
      { text: 'Het beroepsgeheim geldt ook na werktijd.', because: 'plicht' },
    ],
  },
  'come-alone': {
    matches: [
      { text: 'kom alleen, je vriendin kan thuis blijven', shows: 'kom alleen', kind: 'chat' },
      {
        text: 'Het gesprek is op hotelkamer 214, vraag niets aan de balie.',
        shows: 'gesprek is op hotelkamer',
      },
    ],
    misses: [
      { text: 'Je mag iemand meenemen, we zitten in het gemeentehuis.', because: 'samen mag' },
      { text: 'Met een collega maak je kamers schoon.', because: 'schoonmaak' },
    ],
  },
  'phone-taken': {
    matches: [
      { text: 'De eerste week moet je je telefoon inleveren op kantoor.', shows: 'telefoon inleveren' },
      {
        text: 'Eigen telefoons zijn verboden, bellen doe je bij ons.',
        shows: 'Eigen telefoons zijn verboden',
      },
    ],
    misses: [
      { text: 'Je houdt je telefoon en krijgt er een van het werk bij.', because: 'blijft' },
      { text: 'Je neemt kapotte telefoons aan voor reparatie.', because: 'waar' },
    ],
  },
  'locked-site': {
    matches: [
      { text: 'Je mag het terrein niet verlaten, alles is er.', shows: 'terrein niet verlaten' },
      { text: 'Jullie slapen op een bewaakt terrein, boodschappen doen wij.', shows: 'bewaakt terrein' },
    ],
    misses: [
      { text: 'Het terrein is open en er rijdt elk uur een bus.', because: 'open' },
      { text: "Als bewaker loop je 's avonds langs de ramen.", because: 'beveiliging' },
    ],
  },
  'trapped-already': {
    matches: [
      { text: 'ik kan hier niet weg, help me', shows: 'ik kan hier niet weg', kind: 'chat' },
      {
        text: 'ze hebben mijn paspoort afgepakt en schreeuwen',
        shows: 'ze hebben mijn paspoort afgepakt',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Ik kan maandag niet komen, mijn kind is ziek.', because: 'afspraak' },
      { text: 'Hij heeft me de sleutels gegeven, ik ben zo thuis.', because: 'gewoon' },
    ],
  },
  'blocked-outside-help': {
    matches: [
      {
        text: 'ga niet naar de politie, die gelooft je niet',
        shows: 'ga niet naar de politie',
        kind: 'chat',
      },
      { text: 'De politie pakt je op als je naar buiten gaat.', shows: 'politie pakt je op' },
    ],
    misses: [
      { text: 'Ga naar de politie als iemand je paspoort houdt, het is gratis.', because: 'raadt hulp aan' },
      { text: 'De politie zoekt nieuwe agenten in Breda.', because: 'baan' },
    ],
  },
  'act-now': {
    matches: [
      { text: 'Nog maar drie plekken, reageer vandaag of je bent te laat.', shows: 'Nog maar drie plekken' },
      { text: 'Laatste kans voor de zomer aan zee.', shows: 'Laatste kans' },
    ],
    misses: [
      { text: 'Geen haast, denk erover en mail ons volgende week.', because: 'geen haast' },
      { text: 'Voor de fabriek is plaats genoeg om te parkeren.', because: 'parkeren' },
    ],
  },
  'leave-within-days': {
    matches: [
      { text: 'Werk in het buitenland, vertrek morgen, een tas is genoeg.', shows: 'vertrek morgen' },
      { text: 'je vliegt overmorgen, ticket komt vanavond', shows: 'je vliegt overmorgen', kind: 'chat' },
    ],
    misses: [
      { text: 'Wanneer je vertrekt kies je zelf, het werk begint in maart.', because: 'tijd' },
      { text: 'Ooievaars trekken weg en jij telt ze.', because: 'vogels' },
    ],
  },
  'pressure-when-asked': {
    matches: [
      {
        text: 'wil je de baan nou of niet? ik heb er meer',
        shows: 'wil je de baan nou of niet',
        kind: 'chat',
      },
      { text: 'je verspilt mijn tijd met al dat gedoe', shows: 'je verspilt mijn tijd', kind: 'chat' },
    ],
    misses: [
      {
        text: 'Vraag gerust, ik heb tijd en leg je de diensten uit.',
        because: 'vragen welkom',
        kind: 'chat',
      },
      { text: 'De andere kandidaten horen het vrijdag, dank voor het geduld.', because: 'beleefd' },
    ],
  },
  'contract-unread': {
    matches: [
      {
        text: 'Het contract krijg je bij aankomst, daar tekent iedereen.',
        shows: 'contract krijg je bij aankomst',
      },
      { text: 'geen contract nodig, bij ons telt je woord', shows: 'geen contract nodig', kind: 'chat' },
    ],
    misses: [
      { text: 'Het contract sturen we twee weken eerder, lees het rustig.', because: 'vooraf' },
      { text: 'Bij aankomst laten we je kamer en keuken zien.', because: 'anders' },
    ],
  },
  'move-to-messenger': {
    matches: [
      {
        text: 'Interesse? Stuur me een bericht op Telegram, hier lees ik niets.',
        shows: 'Stuur me een bericht op Telegram',
      },
      { text: 'Voeg dit nummer toe op WhatsApp en geef je naam.', shows: 'Voeg dit nummer toe op WhatsApp' },
    ],
    misses: [
      { text: 'Solliciteren kan met het formulier op onze site.', because: 'gewone weg' },
      { text: 'Je verzorgt de kanalen van het museum.', because: 'mediawerk' },
    ],
  },
  'messenger-only-contact': {
    matches: [
      { text: 'Mensen voor werk, goed loon, stuur een bericht via WhatsApp.', shows: 'bericht via WhatsApp' },
      { text: 'Contact op Telegram, daar leg ik de rest uit.', shows: 'Contact op Telegram' },
    ],
    misses: [
      {
        text: 'De kwekerij mail je op info@kwekerij-berkenhof.example of kom langs.',
        because: 'andere wegen',
      },
      { text: 'De schoolkrant verschijnt op vrijdag.', because: 'geen berichten' },
    ],
  },
  'added-to-group': {
    matches: [
      {
        text: 'je bent toegevoegd aan de groep, daar staan de taken',
        shows: 'toegevoegd aan de groep',
        kind: 'chat',
      },
      { text: 'Kom in onze telegramgroep, elke ochtend opdrachten.', shows: 'Kom in onze telegramgroep' },
    ],
    misses: [
      { text: 'Op de opvang heb je een groep van twaalf kinderen.', because: 'kinderen' },
      { text: 'De loopgroep traint woensdag bij het meer.', because: 'sport' },
    ],
  },
  'unknown-app-or-portal': {
    matches: [
      {
        text: 'Om te starten registreer je op het platform met de code van Anna.',
        shows: 'registreer je op het platform',
      },
      {
        text: 'download onze app via de link, daar zie je je geld',
        shows: 'download onze app',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Schrijf je in bij de huisarts en neem je pas mee.', because: 'huisarts' },
      { text: 'Je test betalingen en noteert fouten.', because: 'testen' },
    ],
  },
  'abroad-all-paid': {
    matches: [
      {
        text: 'Werk in het buitenland: vlucht betaald, woning gratis, eten inbegrepen.',
        shows: 'in het buitenland',
      },
      {
        text: 'Je gaat naar het buitenland: visum gratis, ticket betaald, kamer gratis.',
        shows: 'naar het buitenland',
      },
    ],
    misses: [
      { text: 'In het buitenland betaal je zelf reis en kamer, we helpen zoeken.', because: 'zelf betalen' },
      { text: 'De kantine in Tilburg is voor iedereen, een kamer zoek je zelf.', because: 'eigen land' },
    ],
  },
  'work-on-tourist-visa': {
    matches: [
      { text: 'Je reist in op een toeristenvisum en werkt meteen.', shows: 'reist in op een toeristenvisum' },
      { text: 'je gaat als toerist, daarna doen we de papieren', shows: 'als toerist, daarna', kind: 'chat' },
    ],
    misses: [
      { text: 'Op een toeristenvisum mag je niet werken, wij wachten op het juiste.', because: 'ontkend' },
      { text: 'Je leidt toeristen rond door de stad en spreekt Engels.', because: 'gids' },
    ],
  },
  'denied-visa-need': {
    matches: [
      { text: 'Werk overzee, geen visum nodig, klaar.', shows: 'geen visum nodig' },
      {
        text: 'een visum heb je niet nodig, niemand vraagt ernaar',
        shows: 'visum heb je niet nodig',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'EU-burgers hebben geen visum nodig, voor anderen vragen wij een werkvisum aan.',
        because: 'vrij verkeer',
      },
      { text: 'Een geldig visum is verplicht, de aanvraag duurt drie maanden.', because: 'visum vereist' },
    ],
  },
  'odd-route': {
    matches: [
      {
        text: 'Je vliegt naar Bangkok, vandaar met een busje naar het werk.',
        shows: 'Je vliegt naar Bangkok, vandaar met een busje',
      },
      {
        text: 'op het vliegveld staat een man die je over de grens brengt',
        shows: 'man die je over de grens',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Je vliegt naar Oslo, onze beheerder staat er met een bordje.', because: 'gewoon ophalen' },
      { text: 'De bus rijdt langs twee dorpen naar de fabriek.', because: 'route' },
    ],
  },
  'irregular-crossing': {
    matches: [
      {
        text: 'jullie gaan s nachts over de grens, een man kent het pad',
        shows: 's nachts over de grens',
        kind: 'chat',
      },
      {
        text: 'Je komt binnen zonder stempel in je paspoort, geen probleem.',
        shows: 'zonder stempel in je paspoort',
      },
    ],
    misses: [
      { text: 'De wandeling gaat overdag door het bos.', because: 'wandeling' },
      { text: 'Zonder stempel op je kaart krijg je geen korting.', because: 'andere stempel' },
    ],
  },
  'unclear-destination': {
    matches: [
      { text: 'Het adres hoor je op het vliegveld.', shows: 'adres hoor je' },
      { text: 'Het werk is ergens in Azië, we zien wel.', shows: 'ergens in Azië' },
    ],
    misses: [
      { text: 'Adres: Havenstraat 12 in Delfzijl, parkeren op het plein.', because: 'genoemd' },
      { text: 'De zaal hoor je van de mevrouw bij de ingang.', because: 'alleen zaal' },
    ],
  },
  'debt-from-travel': {
    matches: [
      { text: 'Het ticket wordt ingehouden, vijf maanden lang.', shows: 'ticket wordt ingehouden' },
      { text: 'we schieten de reis voor, jij werkt het af', shows: 'schieten de reis', kind: 'chat' },
    ],
    misses: [
      { text: 'De reis betaalt het bedrijf zonder iets terug te vragen.', because: 'werkgever betaalt' },
      { text: 'Bij het reisbureau boek je vluchten voor groepen.', because: 'reisbureau' },
    ],
  },
  'penalty-for-leaving': {
    matches: [
      { text: 'Wie eerder stopt betaalt 800 euro aan de firma.', shows: 'Wie eerder stopt betaalt' },
      { text: 'Er is een boete als je vertrekt, 2.000 euro.', shows: 'boete als je vertrekt' },
    ],
    misses: [
      { text: 'Opzeggen kan met twee weken, zonder gedoe.', because: 'vrij' },
      { text: 'Reizigers zonder kaartje krijgen een bon van jou.', because: 'controle' },
    ],
  },
  'withheld-pay': {
    matches: [
      { text: 'Je loon komt pas aan het einde van de oogst.', shows: 'loon komt pas aan het einde' },
      { text: 'De eerste maand is onbetaald, dat is bij ons zo.', shows: 'eerste maand is onbetaald' },
    ],
    misses: [
      { text: 'Het loon staat op de vijfentwintigste op je bank.', because: 'op tijd' },
      { text: 'Aan het eind van je dienst tel je de kassa.', because: 'kassa' },
    ],
  },
  'tied-live-in': {
    matches: [
      {
        text: 'Je woont bij het gezin en bent dag en nacht bij oma.',
        shows: 'Je woont bij het gezin en bent dag en nacht',
      },
      {
        text: 'Je vergunning is gekoppeld aan het gezin, nergens anders werken.',
        shows: 'vergunning is gekoppeld aan het gezin',
      },
    ],
    misses: [
      { text: 'Hulp in huis, vier uur in de ochtend, je woont thuis.', because: 'eigen huis' },
      { text: 'Oppas gevraagd, twee avonden per maand in Gouda.', because: 'af en toe' },
    ],
  },
  'excess-hours': {
    matches: [
      { text: 'We werken zeven dagen per week, rusten doe je in de winter.', shows: 'zeven dagen per week' },
      { text: 'Werktijd 14 uur per dag, koffie is er genoeg.', shows: '14 uur per dag' },
    ],
    misses: [
      { text: 'Vijf dagen van acht uur, overwerk krijg je terug.', because: 'normaal' },
      { text: 'Het museum is alle dagen open, jij bent er twee vrij.', because: 'open' },
    ],
  },
  'bonus-to-recruit': {
    matches: [
      {
        text: 'Voor elke vriend die je meeneemt krijg je 100 euro.',
        shows: 'Voor elke vriend die je meeneemt krijg',
      },
      {
        text: 'neem vriendinnen mee en verdien 50 euro per persoon',
        shows: 'neem vriendinnen mee en verdien',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Neem gerust iemand mee naar het zomerfeest.', because: 'feest' },
      { text: 'Bij een geboorte geeft het bedrijf een cadeaubon.', because: 'ander' },
    ],
  },
  'demanded-age-sex-looks': {
    matches: [
      { text: 'Knappe vrouwen voor een strandclub, foto verplicht.', shows: 'Knappe vrouwen' },
      {
        text: 'Feest op een jacht: meiden tussen de 18 en 26, jurk aan.',
        shows: 'meiden tussen de 18 en 26',
      },
    ],
    misses: [
      { text: 'Vrouwen en mannen zijn welkom, leeftijd telt niet.', because: 'voor allen' },
      { text: 'Je maakt mooie etalages in de modezaak.', because: 'etalage' },
    ],
  },
  'body-photos': {
    matches: [
      { text: 'Stuur een foto van top tot teen en je lengte.', shows: 'foto van top tot teen' },
      { text: "nog wat foto's in bikini graag", shows: "foto's in bikini", kind: 'chat' },
    ],
    misses: [
      { text: 'Een foto bij je cv is niet nodig.', because: 'ontkend' },
      { text: "In de winkel verkoop je bikini's en petten.", because: 'waar' },
    ],
  },
  'undress-or-webcam-test': {
    matches: [
      { text: 'kleed je uit voor de camera, het is een test', shows: 'kleed je uit', kind: 'chat' },
      { text: "Voor de map zijn naaktfoto's nodig, vanavond nog.", shows: "naaktfoto's nodig" },
    ],
    misses: [
      { text: 'Niemand hoeft zich uit te kleden, we fotograferen jassen.', because: 'ontkend' },
      { text: 'Voor de camera toon je pannen, kleding vrij.', because: 'video' },
    ],
  },
  'entertainment-euphemism': {
    matches: [
      { text: 'Luxe gezelschapsdames voor diners, jurk van ons.', shows: 'Luxe gezelschapsdames' },
      { text: 'Gezelschap voor zakenmannen op een boot, veel fooi.', shows: 'Gezelschap voor zakenmannen' },
    ],
    misses: [
      { text: 'Ouderen naar de dokter brengen, rijbewijs nodig.', because: 'ouderen' },
      { text: 'Dansschool zoekt een docent voor de wals.', because: 'dans' },
    ],
  },
  'minor-sought': {
    matches: [
      {
        text: 'Bureau zoekt meisjes vanaf 15 voor modellenwerk in het buitenland.',
        shows: 'meisjes vanaf 15 voor modellenwerk',
      },
      { text: 'nog geen 18, geen probleem, je gaat mee', shows: 'nog geen 18, geen probleem', kind: 'chat' },
    ],
    misses: [
      { text: 'Vakantiewerk voor scholieren vanaf 16 in de bieb.', because: 'vakantiewerk' },
      { text: 'Wie jonger is dan 18 draait geen nachtdienst.', because: 'ontkend' },
    ],
  },
  'love-then-job': {
    matches: [
      {
        text: 'schatje, ik heb werk voor je, kom hierheen',
        shows: 'schatje, ik heb werk voor je',
        kind: 'chat',
      },
      {
        text: 'we gaan samenwonen en je werkt in de bar van een vriend',
        shows: 'samenwonen en je werkt in de bar',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Ik hou van mijn vak en lach elke dag.', because: 'plezier' },
      { text: 'We verhuizen naar Gent, hij geeft les, ik zoek iets.', because: 'stel' },
    ],
  },
  'use-your-account': {
    matches: [
      {
        text: 'Je ontvangt geld en boekt het door naar de leverancier.',
        shows: 'ontvangt geld en boekt het door',
      },
      {
        text: 'geld op je rekening, jij stuurt het verder, 5 procent voor jou',
        shows: 'geld op je rekening, jij stuurt',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Het loon komt op je rekening, geef het nummer na het tekenen.', because: 'loon' },
      { text: 'De bank waarschuwt voor oplichters die een rekening lenen.', because: 'waarschuwing' },
    ],
  },
  'crypto-buying-job': {
    matches: [
      { text: 'Je koopt bitcoins voor ons en stuurt ze op.', shows: 'koopt bitcoins voor ons en stuurt' },
      {
        text: 'je moet geld in usdt omzetten en naar ons versturen',
        shows: 'geld in usdt omzetten',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'De beurs zoekt bouwers die de handel veilig maken.', because: 'echt bedrijf' },
      { text: 'Op school legt de leraar uit wat bitcoin is.', because: 'les' },
    ],
  },
  'cheque-then-forward': {
    matches: [
      {
        text: 'Je laat de cheque bij de bank verzilveren en stuurt de rest door.',
        shows: 'cheque bij de bank verzilveren en stuurt de rest',
      },
      {
        text: 'verzilver de cheque en koop de bureaus bij onze leverancier',
        shows: 'verzilver de cheque en koop',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'De cheque van de loterij int u zelf.', because: 'prijs' },
      { text: 'Klanten betalen met de pas.', because: 'kassa' },
    ],
  },
  'parcel-forwarding': {
    matches: [
      {
        text: 'Je ontvangt pakketten en stuurt ze door met een ander papier.',
        shows: 'ontvangt pakketten en stuurt ze door',
      },
      {
        text: 'pakketten komen bij je thuis, plak er een nieuw label op',
        shows: 'pakketten komen bij je thuis, plak er een nieuw label',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'In de hal plak je stickers en laad je busjes.', because: 'magazijn' },
      { text: 'De buurvrouw neemt mijn pakjes aan.', because: 'buren' },
    ],
  },
  'rented-account': {
    matches: [
      {
        text: 'Heb je een bankrekening te huur? Wij geven 300 euro per maand.',
        shows: 'bankrekening te huur',
      },
      {
        text: 'open een rekening voor ons en krijg 150 euro',
        shows: 'open een rekening voor ons',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'De bank helpt je kiezen voor je loon.', because: 'eigen' },
      { text: 'Wij verhuren fietsen en zoeken hulp.', because: 'fietsen' },
    ],
  },
  'likes-and-ratings': {
    matches: [
      { text: 'Beoordeel hotels en verdien 100 euro per dag.', shows: 'Beoordeel hotels en verdien' },
      {
        text: 'like en stuur een screenshot, 2 euro per stuk',
        shows: 'like en stuur een screenshot',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Je beantwoordt vragen van gasten en bedankt de keuken.', because: 'gasten' },
      { text: 'Wij kopen geen likes, jij schrijft voor het museum.', because: 'ontkend' },
    ],
  },
  'top-up-to-go-on': {
    matches: [
      { text: 'Storten om de volgende taak te openen.', shows: 'Storten om de volgende taak' },
      {
        text: 'negatief saldo, aanvullen en je gaat verder',
        shows: 'negatief saldo, aanvullen',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'De kantinekaart vul je aan bij de automaat.', because: 'kantine' },
      { text: 'De volgende les opent na de toets.', because: 'les' },
    ],
  },
  'pay-to-withdraw': {
    matches: [
      {
        text: 'Voor de uitbetaling moet je eerst belasting betalen.',
        shows: 'uitbetaling moet je eerst belasting',
      },
      {
        text: 'opnemen kan pas na storten, daarna is het van jou',
        shows: 'opnemen kan pas na storten',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Het loon wordt maandelijks overgemaakt door ons.', because: 'loon' },
      { text: 'Klanten halen geld uit de muur, jij vult bij.', because: 'automaat' },
    ],
  },
  'small-payout-first': {
    matches: [
      {
        text: 'je eerste taak, direct 10 euro, probeer het',
        shows: 'eerste taak, direct 10 euro',
        kind: 'chat',
      },
      { text: 'De eerste 30 mensen krijgen een bonus.', shows: 'eerste 30 mensen krijgen' },
    ],
    misses: [
      { text: 'Je eerste loon komt in mei, ook de proefdag.', because: 'loon' },
      { text: 'De eerste gasten krijgen een koekje.', because: 'actie' },
    ],
  },
  'picked-without-applying': {
    matches: [
      { text: 'Goedendag, u bent geselecteerd voor werk op afstand.', shows: 'u bent geselecteerd' },
      {
        text: 'we hebben je profiel gezien en doen een voorstel',
        shows: 'we hebben je profiel gezien',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Dank voor uw brief, mevrouw Smit, kom langs in Meppel.', because: 'echte brief' },
      { text: 'Het team kiest samen de beelden.', because: 'keuze' },
    ],
  },
  'scripted-opener': {
    matches: [
      { text: 'Hallo, ik ben Lena van HR, hoe gaat het?', shows: 'ik ben Lena van HR', kind: 'chat' },
      { text: 'mag ik je iets vertellen over werk?', shows: 'mag ik je iets vertellen', kind: 'chat' },
    ],
    misses: [
      { text: 'Hoi Tom, Pia van bakkerij Linde, je was hier maandag.', because: 'bekend', kind: 'chat' },
      { text: 'Ik bel je vanavond, ik sta bij de school.', because: 'gewoon', kind: 'chat' },
    ],
  },
  'reply-with-code': {
    matches: [
      { text: 'als je meer wilt weten, antwoord met ja', shows: 'antwoord met ja', kind: 'chat' },
      { text: 'Interesse? Typ info en we schrijven je.', shows: 'Typ info' },
    ],
    misses: [
      { text: 'Laat weten of je zaterdag kan werken.', because: 'rooster', kind: 'chat' },
      { text: 'In de enquête kruisen gasten iets aan.', because: 'enquête' },
    ],
  },
  'chat-only-interview': {
    matches: [
      {
        text: 'Het sollicitatiegesprek gaat via chat, zonder geluid.',
        shows: 'sollicitatiegesprek gaat via chat',
      },
      { text: 'Je doet het interview schriftelijk, zes vragen.', shows: 'interview schriftelijk' },
    ],
    misses: [
      { text: 'Het gesprek is bij ons, dan zie je de werkplaats.', because: 'ter plekke' },
      { text: 'Je helpt klanten in de chat en aan de lijn.', because: 'service' },
    ],
  },
  'group-praise': {
    matches: [
      {
        text: 'bedankt mentor, weer uitbetaald, top',
        shows: 'bedankt mentor, weer uitbetaald',
        kind: 'chat',
      },
      {
        text: 'heb vandaag 230 euro opgenomen, echt waar',
        shows: 'heb vandaag 230 euro opgenomen, echt',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Dank allemaal voor het feest, lekker eten.', because: 'dank', kind: 'chat' },
      { text: 'ik was 40 euro kwijt aan de trein', because: 'uitgave', kind: 'chat' },
    ],
  },
  'location-or-family-details': {
    matches: [
      { text: 'stuur je live locatie even door', shows: 'stuur je live locatie', kind: 'chat' },
      { text: 'We willen namen en adres van je ouders en beelden.', shows: 'adres van je ouders' },
    ],
    misses: [
      { text: 'App me de straat van het feest.', because: 'afspraak', kind: 'chat' },
      { text: 'Na het tekenen noem je iemand voor noodgevallen.', because: 'noodgeval' },
    ],
  },
  'mixed-language': {
    matches: [
      {
        text: 'Beste gelukkige kandidaat, het platform betaalt elke dag.',
        shows: 'Beste gelukkige kandidaat',
      },
      {
        text: 'We zoeken coöperatieve medewerkers, salarisbehandeling dagelijks.',
        shows: 'coöperatieve medewerkers',
      },
    ],
    misses: [
      { text: 'Goedendag, ik leer Nederlands, schrijf langzaam graag.', because: 'leert de taal' },
      { text: 'Beste meneer Vos, bijgaand het rooster van mei.', because: 'brief' },
    ],
  },
  threats: {
    matches: [
      { text: 'we weten waar je woont, denk goed na', shows: 'we weten waar je woont', kind: 'chat' },
      {
        text: 'betaal vandaag, anders komen we bij je langs',
        shows: 'betaal vandaag, anders komen we',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'We weten waar huizen te huur zijn en helpen huurders.', because: 'hulp' },
      { text: 'De taart zal je smaken, beloofd.', because: 'anders' },
    ],
  },
  'image-blackmail': {
    matches: [
      {
        text: "500 euro of je foto's gaan naar je familie, ik stuur ze nu",
        shows: "500 euro of je foto's",
        kind: 'chat',
      },
      {
        text: 'betaal, anders zet ik het filmpje overal',
        shows: 'betaal, anders zet ik het filmpje',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'De kiekjes van het feest krijg je maandag.', because: 'feest' },
      { text: 'Je monteert clips op kantoor.', because: 'montage' },
    ],
  },
  'pose-and-persuade-role': {
    matches: [
      {
        text: 'Je gaat vertrouwen opbouwen en klanten laten investeren.',
        shows: 'vertrouwen opbouwen en klanten',
      },
      { text: 'Je werkt met verzonnen profielen, elke avond.', shows: 'verzonnen profielen' },
    ],
    misses: [
      { text: 'Je wint het vertrouwen van bewoners en helpt ze.', because: 'zorg' },
      { text: 'Je bekijkt klachten en houdt de site netjes.', because: 'moderatie' },
    ],
  },
  'online-gambling-work': {
    matches: [
      { text: 'Klantenservice voor online casino in Azië.', shows: 'Klantenservice voor online casino' },
      { text: 'Online casino zoekt promotors voor groepen.', shows: 'Online casino zoekt promotors' },
    ],
    misses: [
      { text: 'Het casino in Valkenburg zoekt een kok volgens de cao.', because: 'keuken' },
      { text: 'Bij verslaving luister je en plan je afspraken.', because: 'hulp' },
    ],
  },
  'carry-or-collect': {
    matches: [
      { text: 'Je haalt bij ouderen geld op en brengt het naar ons.', shows: 'haalt bij ouderen geld' },
      {
        text: 'neem een koffer mee over de grens, niet kijken',
        shows: 'neem een koffer mee over de grens',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'In het hotel draag je koffers naar kamers.', because: 'hotel' },
      { text: 'Bij bewoners breng je pillen van de apotheek.', because: 'apotheek' },
    ],
  },
  'unasked-denials': {
    matches: [
      { text: 'Het werk is 100 procent legaal, wees niet bang.', shows: '100 procent legaal' },
      { text: 'geen oplichting, eerlijke mensen hier', shows: 'geen oplichting', kind: 'chat' },
    ],
    misses: [
      { text: 'De bond legt uit wat je loon moet zijn.', because: 'advies' },
      { text: 'Wie drinkt mag niet rijden.', because: 'regel' },
    ],
  },
  'easy-pickup-pay': {
    matches: [
      { text: 'Auto ophalen, 400 euro per rit, meteen.', shows: 'ophalen, 400 euro per rit, meteen' },
      {
        text: 'snelle klus, 600 euro contant, wachten en geven',
        shows: 'snelle klus, 600 euro contant',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Helpen verhuizen zaterdag, 14 euro per uur.', because: 'uurloon' },
      { text: 'Kinderen van school halen, 13 euro per uur.', because: 'oppas' },
    ],
  },
  'cash-no-contract': {
    matches: [
      { text: 'Op de bouw word je zwart betaald, vrijdags.', shows: 'zwart betaald' },
      { text: 'Contant in de hand, geen contract, zaterdags.', shows: 'Contant in de hand, geen contract' },
    ],
    misses: [
      { text: 'Wij werken niet met zwart geld, iedereen krijgt papieren.', because: 'ontkend' },
      { text: 'Je verkoopt telefoons en abonnementen.', because: 'telefoon' },
    ],
  },
  'sponsor-for-sale': {
    matches: [
      { text: 'Werkvergunning te koop, gezin mag mee.', shows: 'Werkvergunning te koop' },
      { text: 'ik verkoop visums, baan zoek je zelf', shows: 'verkoop visums', kind: 'chat' },
    ],
    misses: [
      { text: 'Een vergunning is niet te koop, de IND kijkt alles na.', because: 'ontkend' },
      { text: 'We verkopen brood en zoeken hulp.', because: 'bakker' },
    ],
  },
  'code-words': {
    matches: [
      { text: 'zoek katvangers voor vanavond', shows: 'zoek katvangers', kind: 'chat' },
      { text: 'Gezocht: pinner, snel cash.', shows: 'Gezocht: pinner' },
    ],
    misses: [
      { text: 'De kroeg wil iemand die glazen verzamelt.', because: 'horeca' },
      { text: 'De loopjongen in het oude boek is tien.', because: 'boek' },
    ],
  },
  'employer-pays': {
    matches: [
      { text: 'Het ziekenhuis betaalt het visum en de taalcursus.', shows: 'ziekenhuis betaalt het visum' },
      {
        text: 'De keuring is voor rekening van de werkgever, net als de reis.',
        shows: 'keuring is voor rekening van de werkgever',
      },
    ],
    misses: [
      { text: 'De reis betaal je zelf, we helpen met een kamer.', because: 'zelf' },
      { text: 'De klant betaalt met de pas.', because: 'klant' },
    ],
  },
  'no-fee-notice': {
    matches: [
      { text: 'Wij vragen nooit geld aan wie werk zoekt.', shows: 'Wij vragen nooit geld' },
      { text: 'Bemiddeling is gratis voor kandidaten.', shows: 'gratis voor kandidaten' },
    ],
    misses: [
      { text: 'Het inschrijfgeld is laag en moet nu.', because: 'omgekeerd' },
      { text: 'Gasten betalen apart voor ontbijt.', because: 'gasten' },
    ],
  },
  'contract-before-travel': {
    matches: [
      { text: 'Je contract krijg je voor vertrek, in twee talen.', shows: 'contract krijg je voor vertrek' },
      { text: 'Voor vertrek sturen we het contract per post.', shows: 'Voor vertrek sturen we het contract' },
    ],
    misses: [
      { text: 'Het contract krijg je daar op kantoor.', because: 'later' },
      { text: 'Voor de rit bekijk je de auto.', because: 'verhuur' },
    ],
  },
  'work-visa-named': {
    matches: [
      { text: 'De werkgever vraagt de vergunning voor je aan.', shows: 'werkgever vraagt de vergunning' },
      { text: 'Je komt met een blauwe kaart, wij helpen.', shows: 'blauwe kaart' },
    ],
    misses: [
      { text: 'Een blauwe jas en schoenen op dag één.', because: 'kleding' },
      { text: 'Voor de stage heb je niets nodig.', because: 'niets' },
    ],
  },
  'real-interview': {
    matches: [
      { text: 'We doen een gesprek op kantoor met koffie.', shows: 'gesprek op kantoor' },
      { text: 'Na het bellen volgt een meeloopdag in de werkplaats.', shows: 'meeloopdag' },
    ],
    misses: [
      { text: 'Je begint meteen, elkaar zien hoeft niet.', because: 'geen' },
      { text: 'De radio zendt zondag verhalen uit.', because: 'radio' },
    ],
  },
  'clear-duties-hours': {
    matches: [
      { text: 'Taken: kassa en vakken, 30 uur per week, vakantiegeld.', shows: 'Taken' },
      { text: 'Je werkzaamheden: zorg en dossier, 32 uur per week, cao.', shows: 'werkzaamheden' },
    ],
    misses: [
      { text: 'Goede mensen, de rest later, veel geld.', because: 'niets' },
      { text: 'De vakantie aan zee was fijn.', because: 'vakantie' },
    ],
  },
  'time-and-questions': {
    matches: [
      { text: 'Neem de tijd, we houden de plek twee weken vrij.', shows: 'Neem de tijd' },
      { text: 'Vragen? Bel ons kantoor, Ineke weet alles.', shows: 'Bel ons kantoor' },
    ],
    misses: [
      { text: 'Beslis meteen, vragen kost tijd.', because: 'omgekeerd' },
      { text: 'De markt sluit om acht.', because: 'anders' },
    ],
  },
  'keeps-own-papers': {
    matches: [
      { text: 'Je paspoort blijft van jou, we maken een kopie.', shows: 'paspoort blijft van jou' },
      { text: 'Je kan altijd vertrekken en houdt je kamer twee weken.', shows: 'altijd vertrekken' },
    ],
    misses: [
      { text: 'Het paspoort krijg je na het seizoen terug.', because: 'ingehouden' },
      { text: 'Het hondenpaspoort bekijkt de dierenarts.', because: 'dier' },
    ],
  },
  'public-channel': {
    matches: [
      { text: 'De vacature staat bij het UWV, nummer op aanvraag.', shows: 'UWV' },
      { text: 'Solliciteer via EURES of op de kwekerij.', shows: 'EURES' },
    ],
    misses: [
      { text: 'Ons modellenbureau wacht op je.', because: 'privé' },
      { text: 'De schaakclub zoekt een penningmeester.', because: 'club' },
    ],
  },
};
