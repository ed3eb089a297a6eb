// A page may get our script twice: from the manifest and from a click on "check this page". The second one steps back.
const MARK = Symbol.for('second-look-reader');

/** `true` for the first living script of this frame. Kept in the extension's own world, where no page can see it. */
export function isFirstStart(isAlive: () => boolean): boolean {
  const before: unknown = Reflect.get(globalThis, MARK);
  if (typeof before === 'function' && before() === true) return false;
  Reflect.set(globalThis, MARK, isAlive);
  return true;
}
