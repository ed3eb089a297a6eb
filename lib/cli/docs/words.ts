// What the document about the rules says in its own voice.
import type { Category, HelpKind, Stage, Strength } from '../../core/types.ts';

/** Longer than any id, so that a heading is never taken for a sign's. */
export const CATEGORY_TITLES: Readonly<Record<Category, string>> = {
  'offer-too-good': 'Signs in what is promised',
  'vague-employer': 'Signs in who offers it',
  'money-up-front': 'Signs about money you pay',
  documents: 'Signs about papers and logins',
  isolation: 'Signs of being cut off from others',
  urgency: 'Signs of haste',
  'off-platform': 'Signs of moving to another place to talk',
  travel: 'Signs about the journey',
  'control-and-debt': 'Signs of control and debt',
  appearance: 'Signs about body, age and looks',
  'money-mule': 'Signs about money or parcels that pass through you',
  contact: 'Signs in addresses, links and numbers',
  chat: 'Signs in how a chat goes',
  threats: 'Signs of pressure by threats',
  'forced-criminality': 'Signs of work against the law',
  'legal-status': 'Signs about contract and right to work',
};

export const STRENGTHS: Readonly<Record<Strength, string>> = {
  weak: 'weak: honest offers have it often, so it never counts for much alone',
  moderate: 'moderate: worth a question by itself, a warning together with others',
  strong: 'strong: rare in honest offers',
};

export const STAGES: Readonly<Record<Stage, string>> = {
  before: 'before anything has begun',
  travel: 'on the way',
  there: 'already there: help comes first, the offer second',
};

export const HELP: Readonly<Record<HelpKind, string>> = {
  emergency: 'emergency number',
  police: 'police',
  trafficking: 'trafficking helpline',
  labour: 'labour office',
  scam: 'office against fraud',
  migrant: 'advice for migrants',
  'domestic-violence': 'helpline for violence at home',
  child: 'child helpline',
  bank: 'own bank',
  embassy: 'own embassy',
  'image-abuse': 'help against misuse of pictures',
  seafarers: 'help for seafarers',
};

export const INTRODUCTION = `# The rules, all of them

Made by \`npm run docs\` from the folder \`rules/\`. Change the rules, not this page.

A sign is something in the words of an offer that a source has described. It says something about the offer, never about
a person, and honest offers can have it too: each sign names when. Examples are invented.`;

export const LANGUAGES_LEAD = `Counted from the files. *Seen* phrases were found in a real offer or an official warning; *guessed* ones are our own
wording and count half. A language can recognise offers without speaking to people in it; then findings are explained in
another language of the reader.`;
