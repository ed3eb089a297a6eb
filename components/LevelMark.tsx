// A shape for each level, so that nothing hangs on colour. No tick and no shield: both read as trust.
import type { Level } from '../lib/core/types.ts';

export type Mark = Level | 'unsure';

export function LevelMark({ mark }: { mark: Mark }) {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      {mark === 'unsure' && <circle cx="16" cy="16" r="10" class="mark-line" stroke-dasharray="4 4" />}
      {mark === 0 && <circle cx="16" cy="16" r="10" class="mark-line" />}
      {mark === 1 && <circle cx="16" cy="16" r="7" class="mark-fill" />}
      {mark === 2 && (
        <>
          <circle cx="8" cy="16" r="6" class="mark-fill" />
          <circle cx="24" cy="16" r="6" class="mark-fill" />
        </>
      )}
      {mark === 3 &&
        [4, 13, 22].map((x) => <rect key={x} x={x} y="4" width="6" height="24" rx="2" class="mark-fill" />)}
    </svg>
  );
}
