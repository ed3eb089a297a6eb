// The in-page card. Injected only when the background found strong warning signs; it asks for its words itself.
import { render } from 'preact';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createShadowRootUi } from 'wxt/utils/content-script-ui/shadow-root';
import css from '../assets/second-look.css?inline';
import { Card } from '../components/Card.tsx';
import { Speaks } from '../components/voice.tsx';
import { cardVoice } from './shared/card-voice.ts';
import { answer, send } from '../lib/browser/messaging.ts';
import { onTripleShift } from '../lib/browser/triple-shift.ts';

const LOOK_AGAIN_MS = 1000;
/** A page that throws the card out again and again has won; we do not fight on its main thread. */
const MOST_RETURNS = 10;

export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  async main(ctx) {
    const content = await send('card-content', {}).catch(() => null);
    if (content === null) return;
    const quietly = (asked: Promise<unknown>): void => void asked.catch(() => undefined);
    const leave = (): void => quietly(send('quick-exit', { tabId: null }));
    const ui = await createShadowRootUi(ctx, {
      name: 'second-look-card',
      position: 'overlay',
      anchor: 'body',
      zIndex: 2147483647,
      css,
      mode: 'closed',
      isolateEvents: true,
      onMount: (root) => {
        render(
          <Speaks voice={cardVoice(content)}>
            <Card
              assessment={content.checked.assessment}
              onOpen={() => quietly(send('open-result', {}))}
              onDismiss={() => {
                quietly(send('card-dismissed', { offer: content.offer }));
                remove();
              }}
              onExit={leave}
            />
          </Speaks>,
          root,
        );
        return root;
      },
      onRemove: (root) => {
        if (root) render(null, root);
      },
    });
    const stopListening = onTripleShift(leave);
    let returns = 0;
    const guard = ctx.setInterval(() => {
      if (ui.shadowHost.isConnected || ++returns > MOST_RETURNS) return;
      ui.remove();
      ui.mount();
    }, LOOK_AGAIN_MS);
    const remove = (): void => {
      clearInterval(guard);
      stopListening();
      stopAnswering();
      ui.remove();
    };
    const stopAnswering = answer({
      'remove-card': () => {
        remove();
        return { done: true };
      },
    });
    ui.mount();
  },
});
