import { any, detector, phrase, sign } from '../../define.ts';

export default sign({
  id: 'odd-route',
  category: 'travel',
  // A flight to one country and a drive into another is how people are moved past controls (BI-PH,
  // NBI-PH, IOM-TH, ID-SUARA).
  strength: 'strong',
  stage: 'travel',
  status: 'trial',
  reviewed: '2026-11-23',

  when: any(phrase('odd-route'), detector('route')),

  falseAlarms: [
    'Cheap connections through a third airport',
    'Real directions: fly to the capital, then take the bus',
  ],
  sources: ['BI-PH', 'NBI-PH', 'IOM-TH', 'ID-SUARA'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'You fly to Bangkok, there a friend of mine waits and then by van across the border, about nine hours, sleep in the car.',
        shows: 'by van across the border',
      },
      {
        lang: 'en',
        text: 'we change cars two times on the way so dont be surprised, just follow the driver',
        shows: 'change cars two',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'The ticket says Nairobi but you get off and our man will take you to another car, show only the first boarding pass',
        shows: 'ticket says Nairobi but you get',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'Someone will meet you at the hotel and guide you across the border in the morning, no bags.',
        shows: 'Someone will meet you',
      },
      {
        lang: 'es',
        text: 'Vuelas a Bangkok y de ahí te llevan en camioneta hasta la frontera, son nueve horas, un amigo te espera',
        shows: 'en camioneta hasta la frontera',
        kind: 'chat',
      },
      {
        lang: 'es',
        text: 'En el camino cambian de coche en dos pueblos y alguien te recoge y te pasa al otro lado.',
        shows: 'cambian de coche',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Fly to Oslo, then take the airport bus to the ferry; the farm is ten minutes from the harbour.',
        because: 'ordinary directions',
      },
      {
        lang: 'en',
        text: 'The flight has a stop in Doha because it is cheaper, your bag goes through to Malta.',
        because: 'a cheap connection',
      },
      {
        lang: 'en',
        text: 'Drivers cross the border to Austria daily and change the trailer at our yard.',
        because: 'it describes the work',
      },
      {
        lang: 'es',
        text: 'Vuelas a Oslo y luego tomas el autobús del aeropuerto hasta el pueblo, la parada está en la puerta.',
        because: 'ordinary directions',
      },
      {
        lang: 'es',
        text: 'El vuelo hace escala en Lisboa porque sale más barato.',
        because: 'a cheap connection',
      },
    ],
  },
});
