// The texts of another language, for questions the other side can read.
import { useEffect, useState } from 'preact/hooks';
import type { Texts } from '../../rules/define.ts';
import { textsOf } from './load-voice.ts';

export function useTexts(language: string | null): Texts | null {
  const [texts, setTexts] = useState<Texts | null>(null);
  useEffect(() => {
    let wanted = true;
    setTexts(null);
    if (language !== null) {
      void textsOf(language).then((loaded) => {
        if (wanted) setTexts(loaded);
      });
    }
    return () => {
      wanted = false;
    };
  }, [language]);
  return texts;
}
