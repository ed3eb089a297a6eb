// The report's wiring, for an offer from a tab, from the desk or from a file.
import { useEffect, useState } from 'preact/hooks';
import { Report } from '../../components/Report.tsx';
import type { CheckedView } from '../../components/view.ts';
import { sha256 } from '../../lib/storage/index.ts';
import { download } from './download.ts';
import { readEvidence, writeEvidence } from './evidence.ts';
import type { PageProps } from './start-page.tsx';

export function ReportPage({ frame, voice, checked: given }: PageProps & { checked: CheckedView | null }) {
  const [opened, setOpened] = useState<CheckedView | null>(null);
  const [verdict, setVerdict] = useState<'same' | 'changed' | 'failed' | null>(null);
  const [hash, setHash] = useState<string | null>(null);
  const checked = opened ?? given;
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  useEffect(() => {
    let wanted = true;
    setHash(null);
    if (checked) {
      void sha256(checked.page.text).then((sum) => {
        if (wanted) setHash(sum);
      });
    }
    return () => {
      wanted = false;
    };
  }, [checked]);
  return (
    <Report
      {...frame}
      checked={checked}
      hash={hash}
      timeZone={timeZone}
      verdict={verdict}
      onPrint={() => window.print()}
      onFile={(secrets) => {
        if (!checked) return;
        const mark = `[${voice.t('report.redact.mark')}]`;
        void writeEvidence(checked, timeZone, secrets, mark).then((text) => download('report.json', text));
      }}
      onCheckFile={(file) => {
        void file
          .text()
          .then(readEvidence)
          .then((evidence) => {
            setVerdict(evidence?.verdict ?? 'failed');
            if (evidence) setOpened(evidence.checked);
          });
      }}
    />
  );
}
