// The whole chain: text → reading → signs → score → explanation.
import { Conversation, type SentenceReader } from './conversation.ts';
import type { RuleSet } from './rule-set.ts';
import type { Pack } from './scan/pack.ts';
import { score } from './score.ts';
import { conversationStep, helpTypes, stageOf } from './stages.ts';
import type { Assessment, Finding, Message, PageText, Span, UnsureReason } from './types.ts';

export interface EngineOptions {
  /** Second look at English sentences that hold a candidate (lib/core/english); absent in small builds. */
  readonly readSentence?: SentenceReader;
}

export interface Context {
  readonly knownContacts?: ReadonlyMap<string, string>;
  /** Signs the reader called wrong for this site or employer: they are left out. */
  readonly quietened?: readonly string[];
}

export interface LiveConversation {
  append(message: Message): void;
  assessment(): Assessment;
}

export interface Engine {
  readonly rulesVersion: string;
  assess(page: PageText, context?: Context): Assessment;
  /** A chat that grows: each message costs itself, not the whole chat. */
  follow(page: Omit<PageText, 'text' | 'messages'>, context?: Context): LiveConversation;
}

/** Messages joined as the assessment's offsets count them. */
export const conversationText = (messages: readonly Message[]): string =>
  messages.map(({ text }) => text).join('\n');

export function createEngine(pack: Pack, rules: RuleSet, options: EngineOptions = {}): Engine {
  const start = (page: PageText, context: Context): Conversation =>
    new Conversation(
      pack,
      rules,
      { page, tables: rules.tables, ...context },
      options.readSentence ?? null,
      page.kind,
    );

  return {
    rulesVersion: rules.version,
    assess(page, context = {}) {
      const conversation = start(page, context);
      let offset = 0;
      for (const message of page.messages ?? [{ from: 'them', text: page.text } as const]) {
        if (message.from === 'them') conversation.add(message.text, offset);
        offset += message.text.length + 1;
      }
      return conclude(conversation, page, pack, rules, context.quietened ?? [], (span) =>
        page.text.slice(span.start, span.end),
      );
    },
    follow(page, context = {}) {
      const whole: PageText = { ...page, text: '' };
      const conversation = start(whole, context);
      const kept = new Map<number, string>();
      let offset = 0;
      return {
        append(message) {
          if (message.from === 'them') {
            const before = conversation.quoteCount;
            conversation.add(message.text, offset);
            // Only messages that are quoted need to be kept.
            if (conversation.quoteCount > before) kept.set(offset, message.text);
          }
          offset += message.text.length + 1;
        },
        assessment: () =>
          conclude(conversation, whole, pack, rules, context.quietened ?? [], (span) =>
            quoteFrom(kept, span),
          ),
      };
    },
  };
}

function quoteFrom(kept: ReadonlyMap<number, string>, { start, end }: Span): string {
  for (const [offset, text] of kept) {
    if (start >= offset && end <= offset + text.length) return text.slice(start - offset, end - offset);
  }
  return '';
}

function conclude(
  conversation: Conversation,
  page: PageText,
  pack: Pack,
  rules: RuleSet,
  quietened: readonly string[],
  quote: (span: Span) => string,
): Assessment {
  const warns = conversation.warns;
  const fired = warns
    ? []
    : [...conversation.fired.values()].filter(({ sign }) => !quietened.includes(sign.id));
  const credits = [...conversation.protective.values()].map(({ rule }) => ({
    id: rule.id,
    credit: rule.credit,
    claim: rule.claim,
  }));
  const has = (term: string): boolean =>
    term.startsWith('phrase:') ? conversation.phraseSets.has(term.slice(7)) : conversation.fired.has(term);
  const result = score({ ...rules, fired, credits, has });

  const findings: Finding[] = fired
    .map(({ sign, strength, guessed, quotes }) => ({
      id: sign.id,
      category: sign.category,
      strength,
      stage: sign.stage,
      stop: sign.stop === true,
      guessed,
      quotes: quotes.map((span) => ({ ...span, text: quote(span) })),
      points: result.bySign.get(sign.id) ?? 0,
    }))
    .sort((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1));
  const stage = stageOf(findings, page.kind);
  const story = rules.storylines.find(({ id }) => id === result.storyline);
  const language = languageOf(conversation.languageCounts, pack.languages, page.lang);
  return {
    level: result.level,
    unsure: unsureReason(conversation, page, result.level, language, rules.minWords),
    points: result.points,
    findings,
    protective: [...conversation.protective.values()].map(({ rule, quotes }) => ({
      id: rule.id,
      credit: rule.credit,
      quotes: quotes.map((span) => ({ ...span, text: quote(span) })),
    })),
    storyline: result.storyline,
    stage,
    language,
    contacts: conversation.contacts,
    places: conversation.places,
    helpTypes: helpTypes(findings, story, stage),
    voice: warns ? 'warning' : 'offer',
    conversation: page.kind === 'chat' ? conversationStep(findings) : null,
    explanation: {
      steps: warns ? [{ step: 'level', points: 0, level: 0, because: 'warning-voice' }] : result.steps,
    },
    rulesVersion: rules.version,
  };
}

function languageOf(
  counts: Uint32Array,
  languages: readonly string[],
  declared: string | undefined,
): string | null {
  let best = -1;
  for (const [i, count] of counts.entries()) {
    const declaredHere = languages[i] === declared?.slice(0, 2) ? 0.5 : 0;
    if (count > 0 && (best < 0 || count + declaredHere > (counts[best] ?? 0))) best = i;
  }
  return best < 0 ? null : (languages[best] ?? null);
}

/** Why nothing, or nothing more, can be said; a finding always speaks for itself. */
function unsureReason(
  conversation: Conversation,
  page: PageText,
  level: number,
  language: string | null,
  minWords: number,
): UnsureReason | null {
  if (page.unsure) return page.unsure;
  if (conversation.cut) return 'too-long';
  if (level > 0) return null;
  if (conversation.words === 0) return 'empty';
  if (conversation.words < minWords && conversation.fired.size === 0) return 'too-short';
  return language === null && conversation.words >= minWords ? 'language-not-covered' : null;
}
