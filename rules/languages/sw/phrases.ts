// Swahili: how it says what signs speak of. `seen` names where a wording is attested; guesses count half.
import { guessed, seen, type Phrases } from '../../define.ts';

export const phrases = {
  'job-word': [
    ...guessed(
      '(ajira|kazi mpya|nafasi za kazi|nafasi ya kazi|tunaajiri|fursa ya kazi|tangazo la kazi|vibarua)',
    ),
  ],

  abroad: [...guessed('(nje ya nchi|ughaibuni|ng ambo|nchi za nje|uarabuni)')],

  'no-experience': [
    ...guessed('(bila uzoefu|hakuna uzoefu|uzoefu hauhitajiki|bila ujuzi)', '(mafunzo bure|tutakufundisha)'),
  ],

  'nothing-asked': [
    ...guessed('(bila cheti|elimu haihitajiki|vyeti havihitajiki|umri wowote|simu tu|mtu yeyote)'),
  ],

  'high-pay': [...guessed('mshahara (mnono|mkubwa|mzuri)', '(pesa|kipato|hela) (nyingi|kikubwa|kubwa)')],

  'pay-by-day-or-week': [
    ...guessed(
      '(kwa siku|kila siku|kwa wiki|malipo ya papo hapo|unalipwa kila siku)',
      '{amount} (kwa|kila) siku',
    ),
  ],

  'little-time': [
    ...guessed('(saa|dakika) {number} (kwa|kila) siku', '(muda wa ziada|dakika chache|saa chache)'),
  ],

  'simple-work': [...guessed('kazi (rahisi|nyepesi|ndogo)', 'simu yako tu')],

  'work-from-home': [
    ...guessed('(ukiwa nyumbani|kutoka nyumbani|kazi ya mtandaoni|kazi za mtandaoni|kazi mtandaoni)'),
  ],

  'lure-role': [...guessed('(huduma kwa wateja|mhudumu|kuingiza data|mwanamitindo|wakala wa simu)')],

  duties: [...guessed('(majukumu|sifa za mwombaji|saa za kazi|mwombaji awe|sifa zinazohitajika|zamu)')],

  visa: [...guessed('(viza|visa|kibali cha kazi)')],

  fee: [
    ...seen('SW-JF', 'ada'),
    ...guessed('(ada ya|malipo ya) (usajili|viza|visa|fomu|wakala|usaili)', 'pesa ya (fomu|usajili)'),
  ],

  'pay-verb': [...guessed('(lipa|ulipe|utalipa|unalipa|tuma pesa|weka pesa|tuma {amount}|lipia)')],

  'free-travel': [...guessed('(tiketi|nauli|usafiri) [ya ndege] (bure|bila malipo|tunalipa|imelipwa)')],

  'free-housing': [
    ...guessed('(malazi|nyumba|chumba) [na chakula] (bure|bila malipo|yapo)', 'tiketi na malazi bure'),
  ],

  'free-food': [...guessed('chakula (bure|bila malipo)', 'malazi na chakula')],

  'visitor-visa': [...guessed('(viza|visa) ya (utalii|matembezi|kutembelea)')],

  passport: [...guessed('(pasipoti|paspoti|hati ya kusafiria|hati za kusafiria|kitambulisho)')],

  'send-verb': [...guessed('(tuma|nitumie|tutumie|niletee)')],

  messenger: [...guessed('(whatsapp|telegram|watsap|wasap)')],

  'message-me': [
    ...guessed(
      '(niandikie|nitumie ujumbe|wasiliana nami|piga simu|njoo inbox|wasiliana nasi|tuandikie|inbox)',
    ),
  ],

  hurry: [...guessed('(nafasi chache|haraka|wahi|leo tu|mwisho leo)')],

  'easy-money-wording': [
    ...guessed('(pesa|hela) (rahisi|ya haraka|za haraka)', 'pata (pesa|hela) (haraka|kirahisi|leo)'),
  ],

  'guaranteed-result': [
    ...guessed('(kazi|visa|viza|ajira) (uhakika|ya uhakika|imehakikishwa)', 'asilimia mia (visa|kazi|viza)'),
  ],

  'hired-without-interview': [
    ...guessed('(bila|hakuna) (usaili|interview|mahojiano)', 'umechaguliwa kwa kazi', 'umepata kazi'),
  ],

  'fee-to-get-job': [
    ...guessed(
      '(lipa|tuma|lipia|ulipe) ..2 ada ya (usajili|fomu|kazi|wakala)',
      'ada ya (usajili|fomu) {amount}',
    ),
  ],

  'fee-visa-permit': [
    ...guessed(
      '(lipa|tuma|lipia|ulipe) ..2 (ada|pesa|gharama) ya (viza|visa|kibali)',
      'ada ya (viza|visa) {amount}',
    ),
  ],

  'early-id-papers': [
    ...guessed('(tuma|nitumie|tutumie) ..2 (picha|nakala) ya (pasipoti|paspoti|kitambulisho)'),
  ],

  'passport-handed-over': [
    ...seen(
      'SW-JF',
      '(tunachukua|atachukua|tutashika|mwajiri atashika|mwajiri anashika) ..1 (pasipoti|hati)',
    ),
    ...guessed('pasipoti (itakaa|inabaki|inakaa) (kwetu|kwa mwajiri|kwa bosi)'),
  ],

  'demanded-secrecy': [
    ...guessed(
      '(usimwambie|usiwaambie|msimwambie) (mtu|mtu yeyote|wazazi|familia|mama|rafiki|marafiki)',
      '(iwe|ni) siri yetu',
    ),
  ],

  'leave-within-days': [
    ...guessed('(unasafiri|utasafiri|safari ni|kuondoka) (kesho|wiki hii|keshokutwa)'),
    ...seen('SW-OM', 'safiri baada ya wiki'),
  ],

  'work-on-tourist-visa': [
    ...guessed(
      '(viza|visa) ya utalii (kwanza|halafu|kisha)',
      '(viza|visa) ya (utalii|matembezi) ..2 (kazi|kufanya kazi)',
    ),
  ],

  'lie-to-officials': [...guessed('(sema|utasema|waambie) ..2 (mtalii|unatembea|kutembea|kutalii)')],

  'debt-from-travel': [...guessed('(tiketi|nauli|viza|visa) ..2 (itakatwa|zitakatwa|inakatwa) ..1 mshahara')],

  'excess-hours': [
    ...guessed('(saa kumi na mbili|saa kumi na nne|masaa 14|masaa 16) kwa siku', 'hakuna siku ya kupumzika'),
  ],

  'trapped-already': [
    ...guessed(
      '(hawaniruhusu|wananizuia|hawataki) (kuondoka|nirudi|kurudi|niondoke)',
      '(wamechukua|wamenyang anya|alichukua) pasipoti yangu',
    ),
  ],

  'blocked-outside-help': [...guessed('(usiende|usiripoti|usipige simu) ..1 (polisi|ubalozi|ubalozini)')],

  'likes-and-ratings': [...guessed('(like|kulike|subscribe|follow) ..3 (ulipwe|unalipwa|upate|{amount})')],

  'move-to-messenger': [
    ...guessed('(njoo|niandikie|wasiliana|tuandikie|nicheki) ..1 (whatsapp|telegram|wasap|inbox)'),
  ],

  'use-your-account': [
    ...guessed('(akaunti|mpesa|m pesa) yako ..3 (kupokea|pokea|kutuma|utume) ..2 (pesa|fedha)'),
  ],

  'no-fee-notice': [
    ...guessed('(hatutozi|hatuombi|hatuchukui) ..1 (ada|pesa|malipo)', '(hakuna|bila) ada yoyote'),
  ],

  'employer-pays': [
    ...guessed(
      '(mwajiri|kampuni) (analipa|inalipa|atalipa|italipa|inagharamia) ..2 (viza|visa|tiketi|gharama|nauli)',
    ),
  ],

  'contract-before-travel': [...guessed('mkataba ..2 kabla ya (kusafiri|safari)')],

  interview: [...guessed('(usaili|mahojiano)')],
} satisfies Phrases;
