// The settings page's wiring.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { Options } from '../../components/Options.tsx';
import type { SavedView, WipeView } from '../../components/settings-view.ts';
import type { MessageKey } from '../../components/voice.tsx';
import { openPage, send } from '../../lib/browser/client.ts';
import { exportSettings, importSettings } from '../../lib/browser/settings-file.ts';
import { saveSettings } from '../../lib/browser/settings-store.ts';
import { HELP_COUNTRIES } from '../../rules/help/index.ts';
import { RULES_VERSION } from '../../rules/version.ts';
import { download } from './download.ts';
import { storeFor } from './saved-checks.ts';
import type { PageProps } from './start-page.tsx';
import { useAccess } from './use-access.ts';

export function OptionsPage({ frame, now }: PageProps) {
  const { settings } = now;
  const store = storeFor(settings.shared);
  const [access, onAllSites, onGiveBack] = useAccess();
  const [saves, setSaves] = useState<readonly SavedView[]>([]);
  const [notice, setNotice] = useState<MessageKey | null>(null);
  const [receipt, setReceipt] = useState<WipeView | null>(null);
  const list = useCallback(() => {
    void storeFor(settings.shared)
      .list()
      .then((kept) => {
        if (!kept.ok) return;
        setSaves(
          kept.value.map(({ id, label, page, address, savedAt, assessment }) => ({
            id,
            title: label || page.title || address || id,
            savedAt,
            level: assessment.level,
          })),
        );
      });
  }, [settings.shared]);
  useEffect(list, [list]);
  return (
    <Options
      {...frame}
      values={settings}
      access={access}
      countries={HELP_COUNTRIES}
      locked={now.locked}
      organisation={settings.organisation?.name ?? null}
      problems={now.policyProblems.map(({ setting }) => setting)}
      saves={{
        saves,
        onOpenSaved: (id) => void openPage('report', { saved: id }),
        onDelete: (id) => void store.remove(id).then(list),
        onDeleteAll: () => void store.removeAll().then(list),
      }}
      shortcuts={[]}
      rulesVersion={RULES_VERSION}
      notice={notice}
      receipt={receipt}
      onSettings={(change) =>
        void saveSettings(change).then((saved) => setNotice(saved.ok ? 'options.saved' : 'action.saveFailed'))
      }
      onAllSites={onAllSites}
      onGiveBack={onGiveBack}
      onWipe={() => void send('wipe', {}).then(setReceipt).then(list)}
      onExport={() => download('second-look-settings.json', exportSettings(settings))}
      onImport={(file) => {
        void file
          .text()
          .then(importSettings)
          .then(async (read) => {
            if (read.ok) await saveSettings(read.settings);
            setNotice(read.ok ? 'options.import.done' : 'options.import.failed');
          });
      }}
    />
  );
}
