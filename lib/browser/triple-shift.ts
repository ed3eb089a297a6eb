// Shift, three times in a row. Only real key presses count, so a page cannot press for the reader.
const WITHIN_MS = 1500;
const TIMES = 3;

export function onTripleShift(action: () => void, target: EventTarget = globalThis): () => void {
  let presses: number[] = [];
  const listener = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || !event.isTrusted || event.repeat) return;
    if (event.key !== 'Shift') {
      presses = [];
      return;
    }
    presses = [...presses, event.timeStamp].filter((time) => event.timeStamp - time <= WITHIN_MS);
    if (presses.length >= TIMES) {
      presses = [];
      action();
    }
  };
  target.addEventListener('keydown', listener, { capture: true });
  return () => target.removeEventListener('keydown', listener, { capture: true });
}
