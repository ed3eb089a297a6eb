import { useEffect, useState } from 'preact/hooks';
import type { CheckedView } from '../../components/view.ts';
import { send } from '../../lib/browser/client.ts';
import { ReportPage } from '../shared/report-page.tsx';
import { storeFor } from '../shared/saved-checks.ts';
import { startPage, type PageProps } from '../shared/start-page.tsx';

/** `?tab=<id>` reports on the offer in a tab, `?saved=<id>` on a saved check. */
async function asked(search: URLSearchParams, shared: boolean): Promise<CheckedView | null> {
  const saved = search.get('saved');
  if (saved !== null) {
    const kept = await storeFor(shared).read(saved);
    if (!kept.ok || kept.value === null) return null;
    return { page: kept.value.page, assessment: kept.value.assessment, readAt: kept.value.savedAt };
  }
  const tab = Number(search.get('tab') ?? Number.NaN);
  if (!Number.isInteger(tab)) return null;
  return (await send('tab-state', { tabId: tab })).checked[0] ?? null;
}

function Page(props: PageProps) {
  const [checked, setChecked] = useState<CheckedView | null>(null);
  const { shared } = props.now.settings;
  useEffect(() => {
    void asked(new URLSearchParams(location.search), shared).then(setChecked, () => setChecked(null));
  }, [shared]);
  return <ReportPage {...props} checked={checked} />;
}

startPage(Page, 'report.title');
