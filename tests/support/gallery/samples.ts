// Invented offers and what the brain could say of them, for screenshots and component tests.
import type { CheckedView, HelplineView } from '../../../components/view.ts';
import type { SettingsValues } from '../../../components/settings-view.ts';
import type { Assessment, Finding, Level, PageText, Quote } from '../../../lib/core/types.ts';
import type { Texts } from '../../../rules/define.ts';

const AD =
  'Hostess wanted in Dubai. 4,500 EUR a month, no experience needed. You pay 300 EUR for the visa first. ' +
  'Fly to Bangkok on a tourist visa, our driver will meet you. Write to Anna on Telegram @anna_jobs today. ' +
  'We keep your passport safe for you.';

export const quoteOf = (text: string, words: string): Quote => {
  const start = text.indexOf(words);
  return { text: words, start, end: start + words.length };
};

const finding = (id: string, words: string, points: number, more: Partial<Finding> = {}): Finding => ({
  id,
  category: 'money-up-front',
  strength: points >= 3 ? 'strong' : 'moderate',
  stage: 'before',
  stop: false,
  quotes: [quoteOf(AD, words)],
  points,
  guessed: false,
  ...more,
});

const ALL: readonly Finding[] = [
  finding('move-to-messenger', 'Write to Anna on Telegram', 1.5, { category: 'off-platform' }),
  finding('fee-visa-permit', 'You pay 300 EUR for the visa first', 3),
  finding('work-on-tourist-visa', 'on a tourist visa', 3, { category: 'travel' }),
  finding('passport-handed-over', 'We keep your passport safe for you', 3, {
    category: 'documents',
    stop: true,
  }),
  finding('high-pay-without-experience', '4,500 EUR a month, no experience needed', 1.5, {
    category: 'offer-too-good',
    guessed: true,
  }),
];

export const PAGE: PageText = {
  kind: 'ad',
  text: AD,
  title: 'Hostess in Dubai',
  url: 'https://jobs.example/offers/1',
};

const place = (words: string, id: string) => ({
  ...quoteOf(AD, words),
  id,
  country: id.slice(0, 2),
  warned: false,
});

export const assessmentOf = (level: Level, more: Partial<Assessment> = {}): Assessment => ({
  level,
  unsure: null,
  points: level * 3,
  findings: ALL.slice(0, [0, 1, 3, 5][level]),
  protective: level === 1 || level === 2 ? [{ id: 'contract-before-travel', quotes: [], credit: 1 }] : [],
  storyline: level === 3 ? 'entertainment-abroad' : null,
  stage: 'before',
  language: 'en',
  contacts:
    level === 0
      ? []
      : [{ kind: 'telegram', value: 'anna_jobs', start: AD.indexOf('@'), end: AD.indexOf('@') + 10 }],
  places: level >= 2 ? [place('Dubai', 'AE/dubai'), place('Bangkok', 'TH/bangkok')] : [],
  helpTypes: ['trafficking', 'embassy'],
  voice: 'offer',
  conversation: null,
  explanation: { steps: [] },
  rulesVersion: '0.1.0',
  ...more,
});

export const checkedOf = (
  level: Level,
  more: Partial<Assessment> = {},
  page: PageText = PAGE,
): CheckedView => ({
  page,
  assessment: assessmentOf(level, more),
  readAt: Date.UTC(2026, 10, 23, 14, 5),
});

export const TEXTS: Texts = {
  signs: {
    'move-to-messenger': {
      sign: 'You are asked to go on in another app',
      why: 'Job sites can remove false offers. In a private app nobody else sees what is said.',
      ask: 'You could stay on the job site until you know who they are.',
      question: 'Can we go on writing here, on the job site?',
    },
    'fee-visa-permit': {
      sign: 'You are asked to pay for a visa',
      why: 'By the international standard, workers do not pay to get a job. The employer does.',
      ask: 'You could ask the embassy what the visa costs, and who pays for it.',
      question: 'Which office issues the visa, and can I pay there myself?',
    },
    'work-on-tourist-visa': {
      sign: 'You would travel on a tourist visa',
      why: 'With a tourist visa you may not work. You would depend on the people who brought you.',
      ask: 'You could ask for a work visa before you travel.',
      question: 'Can you send me the work visa before I book?',
    },
    'passport-handed-over': {
      sign: 'They want to keep your passport',
      why: 'Without your passport it is hard to leave. No employer may keep it.',
      ask: 'You could say that you keep your passport yourself.',
      question: 'May I keep my passport with me at all times?',
    },
    'high-pay-without-experience': {
      sign: 'High pay, but no experience is asked for',
      why: 'Pay far above the usual is often used to make people curious.',
      ask: 'You could compare the pay with other offers for the same work.',
    },
  },
  protective: {
    'contract-before-travel': {
      sign: 'A written contract before travel is mentioned',
      caution: 'Ask to see it before you decide.',
    },
  },
  storylines: {
    'entertainment-abroad': {
      story: 'Offers like this often end in other work than promised, with debts and without papers.',
      first: 'Show the offer to someone you trust before you answer.',
    },
  },
};

export const SPANISH_TEXTS: Texts = {
  signs: {
    'fee-visa-permit': {
      sign: 'Le piden pagar por una visa',
      why: 'Según la norma internacional, quien trabaja no paga por conseguir empleo.',
      ask: 'Podría preguntar a la embajada cuánto cuesta la visa.',
      question: '¿Qué oficina da la visa, y puedo pagar allí yo misma?',
    },
  },
  protective: {},
  storylines: {},
};

const line = (id: string, more: Partial<HelplineView>): HelplineView => ({
  id,
  country: 'ES',
  kind: 'trafficking',
  name: 'Invented Help Line',
  nameLocal: 'Línea de ayuda inventada',
  operator: 'Invented Aid Association',
  phone: '+34900000000',
  short: '900000000',
  sms: null,
  whatsapp: '+34600000000',
  chatUrl: 'https://help.example/chat',
  url: 'https://help.example',
  email: null,
  languages: ['es', 'en', 'ro'],
  hours: '24/7',
  free: true,
  anonymous: true,
  checked: '2026-11-02',
  source: { title: 'Invented Ministry', url: 'https://ministry.example' },
  stale: false,
  own: false,
  reason: 'where-you-are',
  ...more,
});

export const LINES: readonly HelplineView[] = [
  line('es-invented', {}),
  line('es-emergency', {
    kind: 'emergency',
    name: 'Emergency number 112',
    nameLocal: null,
    operator: null,
    phone: null,
    short: '112',
    whatsapp: null,
    chatUrl: null,
    url: null,
    reason: 'emergency',
  }),
  line('ae-invented', {
    country: 'AE',
    short: null,
    reason: 'where-the-job-is',
    hours: null,
    anonymous: null,
  }),
];

export const STALE_LINES: readonly HelplineView[] = LINES.map((each, at) =>
  at === 0 ? { ...each, stale: true, checked: '2024-02-01' } : each,
);

export const VALUES: SettingsValues = {
  readerCountry: 'ES',
  homeCountry: null,
  badge: true,
  card: true,
  sites: { 'jobs.example': { mode: 'off' } },
  chats: ['chat.example'],
  chatsAllowed: true,
  keeping: { mode: 'on', days: 30 },
  quickExitUrl: 'https://www.wikipedia.org/',
  discreet: false,
  idleWipeMinutes: 10,
  shared: true,
  quietened: { 'jobs.example': ['move-to-messenger'] },
};
