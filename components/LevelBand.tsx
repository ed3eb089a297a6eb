// The answer in one glance: shape, words, one sentence. Also for "cannot tell", with its reason.
import type { Assessment } from '../lib/core/types.ts';
import { LevelMark } from './LevelMark.tsx';
import { Say } from './voice.tsx';

export function LevelBand({ assessment }: { assessment: Assessment }) {
  const { level, unsure, voice } = assessment;
  // A stop-list sign counts even in a text too short to judge; then the level speaks, not the doubt.
  const cannotTell = unsure !== null && level === 0;
  return (
    <section class="band" data-level={level} data-unsure={cannotTell ? unsure : undefined}>
      <LevelMark mark={cannotTell ? 'unsure' : level} />
      <div>
        <h2 class="level">{cannotTell ? <Say id="level.unsure" /> : <Say id={`level.${level}`} />}</h2>
        <p>{cannotTell ? <Say id={`unsure.${unsure}`} /> : <Say id={`level.${level}.meaning`} />}</p>
        {cannotTell && (
          <p class="do">
            <Say id={`unsure.${unsure}.do`} />
          </p>
        )}
        {voice === 'warning' && !cannotTell && (
          <p>
            <Say id="level.voice.warning" />
          </p>
        )}
      </div>
    </section>
  );
}
