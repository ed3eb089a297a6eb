// What the reader decided for single sites, each with the way to take it back.
import type { ComponentChildren } from 'preact';
import type { OptionsProps } from './Options.tsx';
import { Say, signWords, useVoice, type MessageKey } from './voice.tsx';

type Props = Pick<OptionsProps, 'values' | 'access' | 'onSettings' | 'onGiveBack'>;

export function SiteLists({ values, access, onSettings, onGiveBack }: Props) {
  const voice = useVoice();
  const resting = Object.entries(values.sites).filter(([, { mode }]) => mode !== 'on');
  const quiet = Object.entries(values.quietened).flatMap(([host, signs]) =>
    signs.map((sign) => ({ host, sign })),
  );
  const without = <T,>(table: Readonly<Record<string, T>>, host: string): Record<string, T> =>
    Object.fromEntries(Object.entries(table).filter(([name]) => name !== host));
  return (
    <>
      <List title="options.granted" none="options.granted.none">
        {access.hosts.map((host) => (
          <Entry key={host} what={host} action="options.granted.remove" onAct={() => onGiveBack(host)} />
        ))}
      </List>
      <List title="options.paused" none="options.paused.none">
        {resting.map(([host]) => (
          <Entry
            key={host}
            what={host}
            action="options.paused.remove"
            onAct={() => onSettings({ sites: without(values.sites, host) })}
          />
        ))}
      </List>
      <List title="options.chats" none="options.chats.none">
        {values.chats.map((host) => (
          <Entry
            key={host}
            what={host}
            action="options.chats.remove"
            onAct={() => onSettings({ chats: values.chats.filter((each) => each !== host) })}
          />
        ))}
      </List>
      <List title="options.quiet" none="options.quiet.none">
        {quiet.map(({ host, sign }) => (
          <Entry
            key={`${host} ${sign}`}
            what={`${signWords(voice, sign)?.words.sign ?? sign} · ${host}`}
            action="action.undo"
            onAct={() =>
              onSettings({
                quietened: {
                  ...values.quietened,
                  [host]: (values.quietened[host] ?? []).filter((each) => each !== sign),
                },
              })
            }
          />
        ))}
      </List>
    </>
  );
}

function List({
  title,
  none,
  children,
}: {
  title: MessageKey;
  none: MessageKey;
  children: readonly ComponentChildren[];
}) {
  return (
    <>
      <h3>
        <Say id={title} />
      </h3>
      {children.length === 0 ? (
        <p class="note">
          <Say id={none} />
        </p>
      ) : (
        <ul class="plain entries">{children}</ul>
      )}
    </>
  );
}

function Entry({ what, action, onAct }: { what: string; action: MessageKey; onAct: () => void }) {
  return (
    <li>
      <bdi>{what}</bdi>{' '}
      <button type="button" class="button small" onClick={onAct}>
        <Say id={action} />
        <span class="unseen"> {what}</span>
      </button>
    </li>
  );
}
