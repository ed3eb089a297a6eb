// A conversation, message by message. Only the other side is judged, so we must know who wrote what.
import { useId } from 'preact/hooks';
import type { Message } from '../lib/core/types.ts';
import { Choices } from './fields.tsx';
import { Say } from './voice.tsx';

interface Props {
  readonly messages: readonly Message[];
  readonly onMessages: (messages: readonly Message[]) => void;
}

export function DeskMessages({ messages, onMessages }: Props) {
  const id = useId();
  const change = (at: number, message: Message): void =>
    onMessages(messages.map((each, other) => (other === at ? message : each)));
  const last = messages[messages.length - 1];
  return (
    <>
      <ol class="messages">
        {messages.map((message, at) => (
          <li key={at} data-from={message.from}>
            <Choices
              legend="desk.from"
              values={{ number: at + 1 }}
              value={message.from}
              onChange={(from) => change(at, { ...message, from })}
              choices={[
                { value: 'them', label: 'desk.from.them' },
                { value: 'me', label: 'desk.from.me' },
              ]}
            />
            <p class="field">
              <label for={`${id}-${String(at)}`}>
                <Say id="desk.message" values={{ number: at + 1 }} />
              </label>
              <textarea
                id={`${id}-${String(at)}`}
                rows={3}
                dir="auto"
                value={message.text}
                onInput={(event) => change(at, { ...message, text: event.currentTarget.value })}
              />
            </p>
            {messages.length > 1 && (
              <button
                type="button"
                class="button small quiet"
                onClick={() => onMessages(messages.filter((_, other) => other !== at))}
              >
                <Say id="desk.removeMessage" values={{ number: at + 1 }} />
              </button>
            )}
          </li>
        ))}
      </ol>
      <button
        type="button"
        class="button"
        onClick={() => onMessages([...messages, { from: last?.from === 'them' ? 'me' : 'them', text: '' }])}
      >
        <Say id="desk.addMessage" />
      </button>
    </>
  );
}
