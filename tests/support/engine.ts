// The real engine over the real rules, compiled once per test file.
import { buildRules } from '../../lib/cli/rule-pack/build-rule-pack.ts';
import { createEngine } from '../../lib/core/assess.ts';
import { toRuleSet } from '../../lib/core/rule-pack.ts';
import type { Assessment } from '../../lib/core/types.ts';

const { pack, rules } = buildRules({ skipUnreadable: true });
export { pack };
export const ruleSet = toRuleSet(rules);
export const engine = createEngine(pack, ruleSet);

/** Assesses a plain text as an ad or as one message of a chat. */
export const assess = (text: string, kind: 'ad' | 'chat' = 'ad'): Assessment =>
  engine.assess(kind === 'chat' ? { kind, text, messages: [{ from: 'them', text }] } : { kind, text });
