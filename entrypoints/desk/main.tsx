import { useState } from 'preact/hooks';
import { Desk } from '../../components/Desk.tsx';
import type { Voice } from '../../components/voice.tsx';
import type { CheckedView } from '../../components/view.ts';
import { send } from '../../lib/browser/client.ts';
import type { PageText } from '../../lib/core/types.ts';
import { copy } from '../shared/copy.ts';
import { loadVoice } from '../shared/load-voice.ts';
import { ReportPage } from '../shared/report-page.tsx';
import { startPage, type PageProps } from '../shared/start-page.tsx';
import { useHelp } from '../shared/use-help.ts';
import { useTexts } from '../shared/use-texts.ts';

function DeskPage(props: PageProps) {
  const [checked, setChecked] = useState<CheckedView | null>(null);
  const [busy, setBusy] = useState(false);
  const [second, setSecond] = useState<Voice | null>(null);
  const [reporting, report] = useState(false);
  const help = useHelp(props.now, checked?.assessment ?? null);
  const offerTexts = useTexts(checked?.assessment.language ?? null);
  const check = (page: PageText): void => {
    setBusy(true);
    void send('check-text', { page })
      .then(setChecked, () => setChecked(null))
      .finally(() => setBusy(false));
  };
  if (reporting) return <ReportPage {...props} checked={checked} />;
  return (
    <Desk
      {...props.frame}
      checked={checked}
      busy={busy}
      offerTexts={offerTexts}
      second={second}
      help={help}
      onCheckText={(text) => check({ kind: 'ad', text })}
      onCheckMessages={(messages) =>
        check({ kind: 'chat', text: messages.map(({ text }) => text).join('\n'), messages })
      }
      onSecond={(code) => void (code === null ? Promise.resolve(null) : loadVoice(code)).then(setSecond)}
      onFile={(file) => file.text().catch(() => null)}
      onReport={() => report(true)}
      onClear={() => setChecked(null)}
      onCopy={copy}
    />
  );
}

startPage(DeskPage, 'desk.title');
