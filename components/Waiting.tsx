// Before there is an answer: what is going on, and the one thing to press.
import { Say } from './voice.tsx';

export type WaitingStatus = 'idle' | 'reading' | 'no-access' | 'paused' | 'offline';

interface Props {
  readonly status: WaitingStatus;
  readonly host: string | null;
  readonly onCheck: () => void;
  readonly onResume: () => void;
}

export function Waiting({ status, host, onCheck, onResume }: Props) {
  return (
    <section class="band" data-status={status} role="status" aria-busy={status === 'reading'}>
      <div>
        <p class="level">
          {status === 'no-access' && host === null && <Say id="status.no-access.plain" />}
          {(status === 'no-access' && host !== null) || status === 'paused' ? (
            <Say id={`status.${status}`} values={{ host: host ?? '' }} />
          ) : (
            status !== 'no-access' && <Say id={`status.${status}`} />
          )}
        </p>
        {status === 'reading' && <progress />}
        {status === 'no-access' && host !== null && (
          <p>
            <Say id="status.no-access.do" />
          </p>
        )}
        {(status === 'idle' || (status === 'no-access' && host !== null)) && (
          <button type="button" class="button main" onClick={() => onCheck()}>
            <Say id="action.check" />
          </button>
        )}
        {status === 'paused' && (
          <button type="button" class="button main" onClick={() => onResume()}>
            <Say id="action.resume" />
          </button>
        )}
      </div>
    </section>
  );
}
