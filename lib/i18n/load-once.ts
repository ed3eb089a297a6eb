// One language at a time: what the reader does not use is never loaded, and nothing is loaded twice.

export function loadOnce<Content>(
  load: (language: string) => Promise<Content | null>,
): (language: string) => Promise<Content | null> {
  const loading = new Map<string, Promise<Content | null>>();
  return (language) => {
    const known = loading.get(language);
    if (known) return known;
    const started = load(language).catch((): null => {
      // A failed load may succeed later; only good answers are kept.
      loading.delete(language);
      return null;
    });
    loading.set(language, started);
    return started;
  };
}
