import { storyline } from '../define.ts';

// Soft words for night work, looks as a condition and a ticket on credit belong together (TH-MFA, BG-SIGNS).
export default storyline({
  id: 'hostess-abroad',
  core: [
    ['entertainment-euphemism', 'phrase:entertainment-work'],
    ['demanded-age-sex-looks'],
    ['phrase:abroad', 'abroad-all-paid', 'phrase:free-travel', 'phrase:free-visa'],
  ],
  extra: [
    'debt-from-travel',
    'passport-handed-over',
    'body-photos',
    'minor-sought',
    'leave-within-days',
    'work-on-tourist-visa',
    'high-pay-without-experience',
    'move-to-messenger',
  ],
  help: ['trafficking', 'embassy', 'police'],
  helpWhenThere: ['trafficking', 'embassy', 'police'],
  sources: ['TH-MFA', 'BG-SIGNS', 'BY-LIB', 'A21-25', 'TGS'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Hostess in a nightclub abroad. Attractive girls 18-28 only, send photo and height. Ticket on credit, free accommodation, high income with tips.',
        shows: 'Attractive girls',
      },
      {
        lang: 'en',
        text: 'Young ladies only, 19 to 26, pleasant appearance, for a karaoke bar overseas. Free ticket, visa paid, work as a companion for VIP guests.',
        shows: 'Young ladies only',
      },
      {
        lang: 'en',
        text: 'Dancers wanted in another country: girls 18-25, good-looking and slim, free flight. Send photos on WhatsApp, you can leave this week.',
        shows: 'girls 18-25',
      },
      {
        lang: 'es',
        text: 'Anfitriona para club nocturno en el extranjero: chicas guapas de 18 a 28 años, buena presencia. Pasaje pagado y alojamiento gratis.',
        shows: 'chicas guapas',
      },
      {
        lang: 'es',
        text: 'Bailarinas para otro país, señoritas de 18 a 25 años con buena presencia, vuelo pagado, manda fotos por WhatsApp.',
        shows: 'señoritas',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Hostess for our restaurant in Bristol: you greet guests, manage the booking list and help at the bar. All ages welcome, union pay.',
        because: 'a real restaurant',
      },
      {
        lang: 'en',
        text: 'Ballet company in Lyon auditions trained dancers of all genders. Bring two solos; travel to the audition is refunded.',
        because: 'a stage with an audition',
      },
      {
        lang: 'en',
        text: 'Police rescued girls who had been promised work as hostesses abroad. Attractive women were told that the ticket was free.',
        because: 'news',
      },
      {
        lang: 'es',
        text: 'Anfitriona para restaurante en Bilbao: recibes a los clientes y llevas la lista de reservas, todas las edades, sueldo según convenio.',
        because: 'un restaurante real',
      },
      {
        lang: 'es',
        text: 'La policía rescató a chicas a las que prometieron trabajo de anfitrionas en el extranjero.',
        because: 'una noticia',
      },
    ],
  },
});
