import { storyline } from '../define.ts';

// The typical road into closed scam sites: all paid, little asked, high pay, chat or sales work abroad (INTERPOL-23, OHCHR-23).
export default storyline({
  id: 'scam-compound',
  core: [
    ['abroad-all-paid'],
    ['lure-role-title', 'pose-and-persuade-role', 'online-gambling-work'],
    ['pay-far-above-role', 'high-pay-without-experience', 'easy-money-wording', 'phrase:high-pay'],
  ],
  extra: [
    'work-on-tourist-visa',
    'odd-route',
    'move-to-messenger',
    'messenger-only-contact',
    'place-with-known-cases',
    'locked-site',
    'leave-within-days',
    'denied-visa-need',
    'passport-handed-over',
  ],
  help: ['embassy', 'trafficking', 'migrant'],
  helpWhenThere: ['trafficking', 'embassy', 'police'],
  sources: ['INTERPOL-23', 'OHCHR-23', 'UNODC-CAS', 'FBI-23', 'MEA-24', 'BR-MRE'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Customer service staff wanted abroad. No experience needed, high salary of 1,800 dollars. Free flight ticket and free accommodation with meals. Only a phone interview on Telegram, you can leave this week.',
        shows: 'No experience needed',
      },
      {
        lang: 'en',
        text: 'Chat support for an online company overseas. Ticket paid, free housing, free food. Anyone can join, no degree needed, earn up to $3000. Write to me on WhatsApp.',
        shows: 'no degree needed',
      },
      {
        lang: 'en',
        text: 'Data entry position in another country, no experience required and attractive income. We provide free air ticket and free accommodation. Meals are free too, airport pick-up by our driver.',
        shows: 'no experience required',
      },
      {
        lang: 'es',
        text: 'Se busca personal de atención al cliente en el extranjero, sin experiencia y con sueldo alto. Pasaje y alojamiento gratis, comida incluida. Escríbeme por Telegram y viajas esta semana.',
        shows: 'sin experiencia',
      },
      {
        lang: 'es',
        text: 'Digitador de datos en otro país, no se requiere experiencia, ganas 2000 dólares al mes o más, sueldo alto. Billete de avión pagado, alojamiento gratis y comida incluida.',
        shows: 'no se requiere experiencia',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Customer service agent for our call centre in Athens, Greece. We pay your flight and two weeks in a hotel. You speak Dutch, salary €1,150 a month, contract before you travel.',
        because: 'a relocation call centre with normal pay and a language asked for',
      },
      {
        lang: 'en',
        text: 'Cook for a mountain lodge abroad, three years of experience, diploma needed. Free room and meals, travel refunded after the season, pay by the collective agreement.',
        because: 'skilled work on normal terms',
      },
      {
        lang: 'en',
        text: 'The ministry warns of offers abroad with free tickets, free rooms and high pay for data entry without experience. Victims were forced to cheat people online.',
        because: 'a warning by officials',
      },
      {
        lang: 'es',
        text: 'Agente de atención al cliente en Atenas, Grecia. Pagamos el vuelo y dos semanas de hotel. Hablas neerlandés, 1.150 € al mes y contrato antes de viajar.',
        because: 'un centro de llamadas con sueldo normal',
      },
      {
        lang: 'es',
        text: 'El ministerio advierte de ofertas en el extranjero con pasaje gratis y sueldos altos sin experiencia; las víctimas fueron obligadas a estafar.',
        because: 'un aviso oficial',
      },
    ],
  },
});
