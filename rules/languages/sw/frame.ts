// Swahili: what turns a sentence around.
import type { Frame } from '../../define.ts';

export const frame = {
  'frame-negation': [
    'hatutozi',
    'hatuombi',
    'hatuchukui',
    'hatutaki',
    'usi*',
    'kamwe',
    'hakuna',
    'bila',
    'si',
    'sio',
    'siyo',
    'usilipe',
    'usitume',
    'hauhitaji',
  ],

  'frame-warning': [
    '(tahadhari|jihadhari|matapeli|tapeli|utapeli|ulaghai|ulanguzi|usafirishaji haramu|onyo|epuka)',
  ],

  'frame-report': [
    '(polisi|serikali|wizara|ubalozi) ..2 (ilisema|walisema|ilitangaza|inasema|imesema|wamesema|imeonya)',
    '(waathirika|mwathirika|waliahidiwa|aliahidiwa|aliambiwa|waliambiwa)',
  ],

  'frame-news': ['(alikamatwa|walikamatwa|mahakama|waliokolewa|mshtakiwa|waathirika)'],

  'frame-help-page': ['ikiwa mtu', '(piga simu polisi|ripoti|toa taarifa)', 'namna ya kujilinda'],

  'frame-question': ['(je ni|je lazima|ni kweli)'],

  'frame-past': ['(zamani|mwaka jana)'],

  'frame-condition': ['(akikuambia|wakikuambia|wakiomba|akiomba|mtu akikuomba)'],

  'frame-me-paying': ['(kampuni|mwajiri) (inalipa|analipa|italipa|atalipa|inagharamia)'],
} satisfies Frame;
