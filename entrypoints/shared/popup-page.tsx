// The popup's wiring, shared with the side panel.
import { useState } from 'preact/hooks';
import { Popup, type PopupEvents } from '../../components/Popup.tsx';
import { openPage, send } from '../../lib/browser/client.ts';
import { askForSite } from '../../lib/browser/permissions.ts';
import { changeSettings } from '../../lib/browser/settings-store.ts';
import { createReader } from '../../lib/i18n/read-aloud.ts';
import { copy } from './copy.ts';
import type { PageProps } from './start-page.tsx';
import { useHelp } from './use-help.ts';
import { useTab } from './use-tab.ts';
import { useTexts } from './use-texts.ts';

export function PopupPage({ frame, now, voice, follow = false }: PageProps & { follow?: boolean }) {
  const [tab, check] = useTab(follow);
  const [saved, setSaved] = useState<'no' | 'yes' | 'failed'>('no');
  const [shown, setShown] = useState<number | null>(null);
  const [quietened, setQuietened] = useState<string | null>(null);
  const first = tab.checked[0]?.assessment ?? null;
  const { host, tabId } = tab;
  const { settings, locked } = now;

  const quieten = async (sign: string, quiet: boolean): Promise<void> => {
    if (host === null) return;
    await changeSettings(({ quietened: all }) => {
      const others = (all[host] ?? []).filter((each) => each !== sign);
      return { quietened: { ...all, [host]: quiet ? [...others, sign] : others } };
    });
    setQuietened(quiet ? sign : null);
    await check();
  };

  const on: PopupEvents = {
    onCheck: () => {
      // The browser only asks the reader straight from a click, so this comes before any waiting.
      const allowed = tab.status === 'no-access' && host !== null ? askForSite(host) : Promise.resolve(true);
      void allowed.then(check);
    },
    onShow: (findings) => {
      if (tabId === null) return;
      const quotes = findings.flatMap((finding) => finding.quotes);
      void send('show-quotes', { tabId, quotes, focus: 0 }).then(
        (done) => setShown(done.shown),
        () => setShown(0),
      );
    },
    onSave: ({ page, assessment }) => {
      // Pressing "save" is the request to keep: it switches keeping on where the reader may decide.
      // The database is loaded only now: most people open the popup to read.
      const allowed =
        settings.keeping.mode === 'on'
          ? Promise.resolve(null)
          : changeSettings(({ keeping }) => ({ keeping: { ...keeping, mode: 'on' } }));
      void allowed
        .then(() => import('./saved-checks.ts'))
        .then(({ storeFor }) => storeFor(settings.shared).save({ page, assessment }))
        .then((kept) => setSaved(kept.ok ? 'yes' : 'failed'));
    },
    onWrong: (finding) => void quieten(finding.id, true),
    onUndoWrong: () => void (quietened === null ? undefined : quieten(quietened, false)),
    onPause: (mode) => {
      if (host === null) return;
      void changeSettings(({ sites }) => ({ sites: { ...sites, [host]: { mode } } })).then(check);
    },
    onChats: (reads) => {
      if (host === null) return;
      // The browser only asks the reader straight from a click, so this comes before any waiting.
      const allowed = reads ? askForSite(host) : Promise.resolve(true);
      void allowed
        .then(() =>
          changeSettings(({ chats }) => ({
            chats: reads ? [...new Set([...chats, host])] : chats.filter((each) => each !== host),
          })),
        )
        .then(check);
    },
    onListen: createReader(globalThis.speechSynthesis, voice.t.locale),
    onPage: (page) => void openPage(page, page === 'report' && tabId !== null ? { tab: String(tabId) } : {}),
    onCopy: copy,
  };

  return (
    <Popup
      {...frame}
      status={tab.status}
      host={host}
      checked={tab.checked}
      offerTexts={useTexts(first?.language ?? null)}
      help={useHelp(now, first)}
      mayKeep={settings.keeping.mode === 'on' || !locked.includes('keeping')}
      saved={saved}
      shown={shown}
      quietened={quietened !== null}
      chats={settings.chatsAllowed && host !== null ? settings.chats.includes(host) : null}
      on={on}
    />
  );
}
