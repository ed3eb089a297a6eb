// Invented offers for the lesson: suspicious ones and, beside each kind, an honest twin to tell apart.
// Names, firms and numbers are made up; addresses use names reserved for examples.
import type { PageText } from '../../lib/core/types.ts';

const ad = (title: string, text: string): PageText => ({ kind: 'ad', title, text, lang: 'en' });

const chat = (title: string, ...lines: readonly string[]): PageText => {
  const messages = lines.map((line) => ({
    from: line.startsWith('me: ') ? ('me' as const) : ('them' as const),
    text: line.replace(/^(?:me|them): /u, ''),
  }));
  return { kind: 'chat', title, lang: 'en', messages, text: messages.map(({ text }) => text).join('\n') };
};

export const samples: readonly PageText[] = [
  ad(
    'Chat support in South-East Asia',
    'Customer service for an international company in South-East Asia. 2,500 USD a month, no experience needed, ' +
      'only fast typing. We pay the flight and the hotel. You fly to Bangkok on a tourist visa. Our driver meets ' +
      'you at the airport and takes you across to the office park. Everyone lives in the company building. ' +
      'Write to Lena on Telegram @lena_hr_example. Departure this week, last three places.',
  ),
  ad(
    'Customer service agent, Lisbon',
    'Brightwater Support, Rua do Exemplo 12, Lisbon, looks for customer service agents for its German-speaking ' +
      'clients. 40 hours a week, 1,250 EUR gross a month, 22 days of paid leave. You should speak German at level C1. ' +
      'We pay the flight and two weeks of hotel when you start. You get the written contract before you travel. ' +
      'Interviews are by video call with the team lead. Apply at jobs@brightwater.example.',
  ),
  ad(
    'Housekeeper with a family abroad',
    'Family in the Gulf looks for a live-in housekeeper. 1,800 USD a month. You live in our house and your visa is ' +
      'tied to our family. We keep your passport safe during the contract. The ticket and the visa are deducted from ' +
      'your first salaries. You work from 6 in the morning to 10 at night. No own phone in the first three months.',
  ),
  ad(
    'Home help in Graz',
    'We look for a home help for our mother, 82, in Graz. 30 hours a week, Monday to Friday, 1,700 EUR gross. ' +
      'You have your own flat with a key. The contract is in German and in your language, and we send it before you ' +
      'travel. You keep your passport and your papers. Please bring two references. Family Exempel, Beispielgasse 3.',
  ),
  chat(
    'Rating hotels from home',
    'them: Hello, I am Mia from a marketing company. Your CV was recommended to us. May I take a minute?',
    'me: What is the job?',
    'them: You rate hotels on your phone, 60 minutes a day. You earn 100 to 300 EUR a day, paid the same day.',
    'them: Please write to my manager on Telegram, he opens your work account.',
    'me: I did the tasks. The account shows a negative balance.',
    'them: You got a lucky order. Deposit 180 USDT to unlock the next task, then you can withdraw everything.',
  ),
  chat(
    'Shift at the bakery',
    'them: Good morning, this is Jonas Muster of the bakery on Mill Street. You applied for the Saturday shift.',
    'me: Yes, thank you.',
    'them: Can you come for a trial hour on Thursday at four? It is paid. You meet the team and see the shop.',
    'me: What is the pay?',
    'them: 13.90 EUR an hour. You get the contract on paper before your first day. Take your time to read it.',
  ),
  ad(
    'Payment assistant from home',
    'Work from home as a payment assistant. You receive money from our clients on your own bank account, keep ' +
      '5 per cent and send the rest on in Bitcoin. One to two hours a day, 3,000 EUR a month. No experience needed. ' +
      'Send a photo of your ID and a selfie holding it to start today.',
  ),
  ad(
    'Model for an agency abroad',
    'Girls 18 to 25 wanted as models in Milan. Send full-body photos in a swimsuit and your measurements. No casting ' +
      'in person is needed. 500 EUR for the portfolio is paid before the trip. Come alone, our driver meets you at ' +
      'night. Please tell nobody yet, the place is secret until you land.',
  ),
];
