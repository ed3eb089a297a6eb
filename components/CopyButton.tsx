// Copies one text and says whether it worked; the page knows the clipboard, not we.
import { useState } from 'preact/hooks';
import { Say } from './voice.tsx';

export type OnCopy = (text: string) => Promise<boolean>;

export function CopyButton({ text, about, onCopy }: { text: string; about?: string; onCopy: OnCopy }) {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');
  const copy = async (): Promise<void> => {
    const done = await onCopy(text).catch(() => false);
    setOutcome(done ? 'copied' : 'failed');
  };
  return (
    <span class="copy">
      <button type="button" class="button small" onClick={copy}>
        <Say id="action.copy" />
        {about !== undefined && <span class="unseen"> {about}</span>}
      </button>
      <span role="status" class="note">
        {outcome === 'copied' && <Say id="action.copied" />}
        {outcome === 'failed' && <Say id="action.copyFailed" />}
      </span>
    </span>
  );
}
