// Rules as people edit them → what the extension ships: a compiled pack and a lean rule set.
import { compile } from '../../core/compile.ts';
import type { RuleSetData } from '../../core/rule-pack.ts';
import type { Pack } from '../../core/scan/pack.ts';
import { compileInput, protectiveSigns, signs, storylines } from '../../../rules/index.ts';
import { LEVELS, MIN_WORDS } from '../../../rules/levels.ts';
import { FITTED, POINTS } from '../../../rules/points.ts';
import { namePhrases, tables } from '../../../rules/tables/index.ts';
import { RULES_VERSION } from '../../../rules/version.ts';

export interface BuiltRules {
  readonly pack: Pack;
  readonly rules: RuleSetData;
}

export function buildRules({ skipUnreadable = false } = {}): BuiltRules {
  return {
    pack: compile({ ...compileInput(RULES_VERSION, namePhrases), skipUnreadable }),
    rules: {
      version: RULES_VERSION,
      signs: signs.map(
        ({ examples: _e, falseAlarms: _f, sources: _s, reviewed: _r, status: _t, ...lean }) => lean,
      ),
      protective: protectiveSigns.map(({ examples: _e, sources: _s, caution: _c, ...lean }) => lean),
      storylines: storylines.map(({ examples: _e, sources: _s, ...lean }) => lean),
      points: POINTS,
      fitted: FITTED,
      levels: LEVELS,
      minWords: MIN_WORDS,
      tables,
    },
  };
}
