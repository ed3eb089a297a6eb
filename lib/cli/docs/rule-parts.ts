// One sign, protective sign or storyline as a part of the document.
import type { Examples, MatchExample, ProtectiveSign, Sign, Storyline } from '../../core/types.ts';
import type { Texts } from '../../../rules/define.ts';
import type { AllRules } from './gather-rules.ts';
import { code, list, plain, toHeading } from './markdown.ts';
import { HELP, STAGES, STRENGTHS } from './words.ts';

const NO_WORDS = '(No words for people yet.)';

export function signPart(sign: Sign, rules: AllRules, english: Texts | null): string[] {
  const texts = english?.signs[sign.id];
  return [
    `### ${sign.id}`,
    '',
    ...(texts ? [`**${plain(texts.sign)}.** ${plain(texts.why)}`] : [NO_WORDS]),
    '',
    ...exampleLines(sign, sign.examples, rules),
    ...list([
      `Innocent when: ${sign.falseAlarms.map(plain).join('; ') || 'not written down yet'}.`,
      ...(texts ? [`What to do: ${plain(texts.ask)}`] : []),
      ...(texts?.question ? [`Question to send back: “${plain(texts.question)}”`] : []),
      `Strength: ${strength(sign)}.`,
      `Stage: ${STAGES[sign.stage]}.`,
      ...notes(sign),
      sourceLine(sign.sources),
    ]),
    '',
  ];
}

function strength({ strength: usual, raised }: Sign): string {
  return raised === undefined ? STRENGTHS[usual] : `${STRENGTHS[usual]}; ${raised.to} in some company`;
}

function notes({ stop, missing, only, status, reviewed }: Sign): string[] {
  return [
    ...(stop ? ['On the stop list: one clear finding is enough for “strong warning signs”.'] : []),
    ...(missing ? ['Says that something is missing; all such signs together count little.'] : []),
    ...(only === undefined ? [] : [`Looked for in ${only === 'ad' ? 'advertisements' : 'chats'} only.`]),
    `${status === 'trial' ? 'On trial' : 'Reviewed'}; last looked at on ${reviewed}.`,
  ];
}

export function protectivePart(sign: ProtectiveSign, rules: AllRules, english: Texts | null): string[] {
  const texts = english?.protective[sign.id];
  return [
    `### ${sign.id}`,
    '',
    texts ? `**${plain(texts.sign)}.**` : NO_WORDS,
    '',
    ...exampleLines(sign, sign.examples, rules),
    ...list([
      `The caution that stays: ${plain(texts?.caution ?? sign.caution)}`,
      sign.claim ? 'The offer only says so; such words count very little.' : 'Counts a little.',
      sourceLine(sign.sources),
    ]),
    '',
  ];
}

export function storylinePart(story: Storyline, rules: AllRules, english: Texts | null): string[] {
  const texts = english?.storylines[story.id];
  const term = (name: string): string =>
    name.startsWith('phrase:') ? `words for ${code(name.slice('phrase:'.length))}` : toHeading(name);
  return [
    `### ${story.id}`,
    '',
    ...(texts ? [`${plain(texts.story)} ${plain(texts.first)}`] : [NO_WORDS]),
    '',
    ...exampleLines(story, story.examples, rules),
    ...list([
      ...story.core.map((either) => `Needs ${either.map(term).join(' or ')}.`),
      ...(story.extra.length > 0 ? [`Clearer with ${story.extra.map(term).join(', ')}.`] : []),
      `Whom to ask: ${story.help.map((kind) => HELP[kind]).join(', ')}.`,
      sourceLine(story.sources),
    ]),
    '',
  ];
}

/** In English if there is one: this document is. */
function exampleLines({ id }: { readonly id: string }, own: Examples, rules: AllRules): string[] {
  const inEnglish = rules.languages.find(({ code: language }) => language === 'en')?.examples[id]?.matches[0];
  const one: Pick<MatchExample, 'text'> | undefined =
    own.matches.find(({ lang }) => lang === 'en') ?? inEnglish ?? own.matches[0];
  return one === undefined ? [] : [`> ${plain(one.text)}`, ''];
}

const sourceLine = (codes: readonly string[]): string =>
  `Sources: ${codes.map((one) => `[${plain(one)}](#where-it-comes-from)`).join(', ') || 'none yet'}.`;
