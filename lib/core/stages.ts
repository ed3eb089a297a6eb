// How far it has gone, and who can help: read off the findings.
import type { LeanStoryline } from './rule-pack.ts';
import type { Category, ConversationStep, Finding, HelpKind, PageText, Stage } from './types.ts';

/** An ad that describes a closed site is read before leaving; words written from inside are another matter. */
export function stageOf(findings: readonly Finding[], kind: PageText['kind']): Stage {
  const sure = findings.filter(({ guessed, strength }) => !guessed && strength === 'strong');
  if (sure.some(({ stage, stop }) => stage === 'there' && (stop || kind === 'chat'))) return 'there';
  return findings.some(({ stage, strength }) => stage === 'travel' && strength === 'strong')
    ? 'travel'
    : 'before';
}

const STEP_OF: Readonly<Partial<Record<Category, ConversationStep>>> = {
  'off-platform': 'moved-away',
  documents: 'papers',
  'money-up-front': 'money-or-travel',
  'money-mule': 'money-or-travel',
  travel: 'money-or-travel',
  isolation: 'control',
  'control-and-debt': 'control',
  threats: 'control',
};
const STEPS: readonly ConversationStep[] = ['contact', 'moved-away', 'papers', 'money-or-travel', 'control'];

/** The furthest step a conversation has reached. */
export function conversationStep(findings: readonly Finding[]): ConversationStep {
  let furthest = 0;
  for (const { category } of findings)
    furthest = Math.max(furthest, STEPS.indexOf(STEP_OF[category] ?? 'contact'));
  return STEPS[furthest] ?? 'contact';
}

const HELP_OF: Readonly<Partial<Record<Category, readonly HelpKind[]>>> = {
  'money-up-front': ['scam', 'bank'],
  'money-mule': ['scam', 'bank', 'police'],
  documents: ['scam', 'trafficking'],
  isolation: ['trafficking', 'police'],
  travel: ['trafficking', 'embassy', 'migrant'],
  'control-and-debt': ['trafficking', 'labour'],
  appearance: ['trafficking', 'police'],
  threats: ['police', 'trafficking'],
  'forced-criminality': ['trafficking', 'police'],
  'legal-status': ['labour', 'migrant'],
};

/** Kinds of helpline that fit, first one first. */
export function helpTypes(
  findings: readonly Finding[],
  story: LeanStoryline | undefined,
  stage: Stage,
): HelpKind[] {
  const kinds = new Set<HelpKind>();
  if (stage === 'there') kinds.add('emergency').add('trafficking').add('embassy');
  for (const kind of (stage === 'there' ? story?.helpWhenThere : undefined) ?? story?.help ?? [])
    kinds.add(kind);
  for (const { category } of findings) for (const kind of HELP_OF[category] ?? []) kinds.add(kind);
  if (findings.length > 0 && kinds.size === 0) kinds.add('scam').add('labour');
  return [...kinds];
}
