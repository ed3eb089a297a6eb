// How far a conversation has gone, and what usually comes next.
import type { ConversationStep } from '../lib/core/types.ts';
import { Say, useT } from './voice.tsx';

const STEPS: readonly ConversationStep[] = ['contact', 'moved-away', 'papers', 'money-or-travel', 'control'];

export function Conversation({ step }: { step: ConversationStep }) {
  const t = useT();
  const now = STEPS.indexOf(step);
  const next = STEPS[now + 1];
  return (
    <section class="part">
      <h3>
        <Say id="conversation.title" />
      </h3>
      <ol class="steps">
        {STEPS.map((each, at) => (
          <li
            key={each}
            class={at <= now ? 'reached' : undefined}
            aria-current={at === now ? 'step' : undefined}
          >
            <Say id={`conversation.${each}`} />
            {at === now && (
              <span class="note">
                {' '}
                (<Say id="conversation.now" />)
              </span>
            )}
          </li>
        ))}
      </ol>
      {next !== undefined && (
        <p>
          <Say id="conversation.next" values={{ step: t(`conversation.${next}`) }} />
        </p>
      )}
    </section>
  );
}
