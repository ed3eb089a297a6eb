// "Forget everything now", and an honest receipt.
import { Say, useT } from './voice.tsx';
import type { WipeView } from './settings-view.ts';

export function Wipe({ receipt, onWipe }: { receipt: WipeView | null; onWipe: () => void }) {
  const t = useT();
  return (
    <>
      <button type="button" class="button" onClick={() => onWipe()}>
        <Say id="options.wipe" />
      </button>
      <div role="status" class="outcome">
        {receipt && (
          <>
            {receipt.removed.length === 0 && (
              <p>
                <Say id="wipe.nothing" />
              </p>
            )}
            {receipt.removed.length > 0 && (
              <>
                <p>
                  <Say id="wipe.removed" values={{ time: t.dateTime(new Date(receipt.at)) }} />
                </p>
                <ul>
                  {receipt.removed.map(({ what, count }) => (
                    <li key={what}>
                      <Say id={`wipe.${what}`} values={{ count }} />
                    </li>
                  ))}
                </ul>
              </>
            )}
            {receipt.failed.length > 0 && (
              <p class="caution">
                <Say
                  id="wipe.failed"
                  values={{ items: t.list(receipt.failed.map((what) => t(`wipe.${what}`, { count: 0 }))) }}
                />
              </p>
            )}
            {receipt.cannotRemove.length > 0 && (
              <>
                <p>
                  <Say id="wipe.cannot" />
                </p>
                <ul>
                  {receipt.cannotRemove.map((what) => (
                    <li key={what}>
                      <Say id={`wipe.cannot.${what}`} />
                    </li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </div>
    </>
  );
}
