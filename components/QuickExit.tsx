// Always visible. Three presses of Shift do the same; the page listens for them, whatever has the focus.
import { Say } from './voice.tsx';

export function QuickExit({ onExit }: { onExit: () => void }) {
  return (
    <button type="button" class="button exit" onClick={() => onExit()} aria-describedby="exit-hint">
      <Say id="exit.button" />
    </button>
  );
}

export function QuickExitHint() {
  return (
    <p id="exit-hint" class="note exit-hint">
      <Say id="exit.hint" />
    </p>
  );
}
