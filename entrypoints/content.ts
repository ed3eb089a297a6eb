// The eyes' wiring: reads where it may, tells the background, shows quotes when asked. It decides nothing.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answer, send } from '../lib/browser/messaging.ts';
import { covers } from '../lib/browser/match-pattern.ts';
import { isFirstStart } from '../lib/browser/single-start.ts';
import { openEyes } from '../lib/page/eyes.ts';
import { clearQuotes, showQuotes } from '../lib/page/highlight.ts';
import { PORTAL_MATCHES } from '../lib/page/portals/hosts.ts';

const DONE = { done: true } as const;

export default defineContentScript({
  matches: [...PORTAL_MATCHES],
  allFrames: true,
  runAt: 'document_idle',
  async main(ctx) {
    if (!isFirstStart(() => ctx.isValid)) return;
    const eyes = openEyes(document, {
      onRead: async (page) => {
        // After an update this script is an orphan: it must not go on reading for nobody.
        if (ctx.isInvalid) return eyes.stop();
        const { levels } = await send('page-read', { page }).catch(() => ({ levels: [] }));
        eyes.mark(levels);
      },
    });
    ctx.onInvalidated(() => eyes.stop());
    answer({
      'read-now': () => ({ page: eyes.readNow() }),
      highlight: ({ quotes, focus }) => ({ shown: showQuotes(quotes, focus) }),
      'clear-highlights': () => {
        clearQuotes();
        return DONE;
      },
      'stop-reading': ({ origins }) => {
        if (origins.some((origin) => covers(origin, location.href))) eyes.stop();
        return DONE;
      },
    });
    const { read, chats } = await send('may-read', {}).catch(() => ({ read: false, chats: false }));
    if (read) eyes.watch({ chats });
  },
});
