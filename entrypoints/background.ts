// The brain's wiring: engine, storage and words are handed to the background; nothing is decided here.
import { cardWords } from 'virtual:card-words';
import { packBase64, rules } from 'virtual:rule-pack';
import { defineBackground } from 'wxt/utils/define-background';
import { pickCardWords } from '../lib/browser/background/card-words.ts';
import { startBackground } from '../lib/browser/background/start.ts';
import { browserWords } from '../lib/browser/browser-words.ts';
import { createEngine, type Engine } from '../lib/core/assess.ts';
import { createSentenceReader } from '../lib/core/english/read-sentence.ts';
import { toRuleSet } from '../lib/core/rule-pack.ts';
import { unpack } from '../lib/core/scan/unpack.ts';
import { diskStore } from '../lib/storage/index.ts';

export default defineBackground({
  type: 'module',
  main() {
    let built: Engine | null = null;
    // Unpacked at the first page, not at every waking: many wakings only answer the popup.
    const engine = (): Engine =>
      (built ??= createEngine(unpack(bytesOf(packBase64)), toRuleSet(rules), {
        readSentence: createSentenceReader(),
      }));

    startBackground({
      assess: (page, context) => engine().assess(page, context),
      wipeChecks: async () => {
        const removed = await diskStore().removeAll();
        return removed.ok ? removed.value : null;
      },
      deleteChecksOlderThan: (days) => diskStore().removeOlderThan(days),
      cardWords: (language, checked) => pickCardWords(cardWords, language, navigator.languages, checked),
      words: (_, discreet) => browserWords(discreet),
    });
  },
});

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
