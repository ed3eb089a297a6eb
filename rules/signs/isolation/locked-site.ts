import { phrase, sign } from '../../define.ts';

export default sign({
  id: 'locked-site',
  category: 'isolation',
  // Not being able to leave at will is confinement, however good the room (UNODC-CAS, CNA-23, ILO-11,
  // CLIC).
  strength: 'strong',
  stage: 'there',
  status: 'trial',
  reviewed: '2026-11-23',

  when: phrase('locked-site'),

  falseAlarms: [
    'Ships, mines and remote camps',
    'A school or a prison where other people may not leave',
    'A secured car park',
  ],
  sources: ['UNODC-CAS', 'CNA-23', 'ILO-11', 'CLIC'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'You live and work inside the compound, shop and canteen are there. You cannot leave the compound without a pass from your team leader.',
        shows: 'cannot leave the compound',
      },
      {
        lang: 'en',
        text: 'Everything is inside the campus: dorm, office, karaoke. Guards at the gate check everyone, going out only with permission.',
        shows: 'Everything is inside the campus',
      },
      {
        lang: 'en',
        text: 'The dormitory is locked at night for your safety and nobody goes out without the supervisor',
        shows: 'dormitory is locked at night',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'first 2 months you are not allowed to go out alone, after that one time a month',
        shows: 'not allowed to go out alone',
        kind: 'chat',
      },
      {
        lang: 'es',
        text: 'Vives dentro del recinto y no puedes salir sin permiso del encargado, pero adentro hay de todo.',
        shows: 'no puedes salir',
      },
      {
        lang: 'es',
        text: 'Hay guardias en la puerta día y noche y nadie sale hasta terminar el contrato, es por seguridad',
        shows: 'nadie sale',
        kind: 'chat',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'You are free to leave the site at any time; the bus to town runs every hour.',
        because: 'workers may leave',
      },
      {
        lang: 'en',
        text: 'The flat is in a gated park with a garden, ten minutes from the office by bike.',
        because: 'a gated home, nothing about leaving',
      },
      {
        lang: 'en',
        text: 'Pupils may not leave the campus without a note, and you supervise the gate in the breaks.',
        because: 'it describes the work',
      },
      {
        lang: 'en',
        text: 'Security guard for a logistics park: you check lorries at the gate and do rounds at night.',
        because: 'guarding is the work',
      },
      {
        lang: 'es',
        text: 'Puedes salir cuando quieras, el autobús al pueblo pasa cada hora.',
        because: 'workers may leave',
      },
      {
        lang: 'es',
        text: 'Vigilante para recinto ferial: control de acceso en la puerta y rondas.',
        because: 'guarding is the work',
      },
    ],
  },
});
