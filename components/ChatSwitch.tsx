// Chats are read on only where the reader switched it on for that site.
import { Say } from './voice.tsx';

export interface ChatSwitchProps {
  /** Whether this site's chats are read already. */
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

export function ChatSwitch({ on, onSwitch }: ChatSwitchProps) {
  return (
    <section class="chat-switch">
      <p>
        <Say id={on ? 'chat.on' : 'chat.off'} />
      </p>
      <button type="button" class="small" onClick={() => onSwitch(!on)}>
        <Say id={on ? 'chat.stop' : 'chat.start'} />
      </button>
    </section>
  );
}
