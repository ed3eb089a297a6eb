import { useEffect, useState } from 'preact/hooks';
import { Lesson } from '../../components/Lesson.tsx';
import type { CheckedView } from '../../components/view.ts';
import { send } from '../../lib/browser/client.ts';
import type { PageText } from '../../lib/core/types.ts';
import { copy } from '../shared/copy.ts';
import { startPage, type PageProps } from '../shared/start-page.tsx';

const files = import.meta.glob<readonly PageText[]>('../../rules/lesson/*.ts', { import: 'samples' });

async function samplesIn(language: string): Promise<readonly CheckedView[]> {
  const load = files[`../../rules/lesson/${language}.ts`] ?? files['../../rules/lesson/en.ts'];
  const pages = (await load?.()) ?? [];
  return Promise.all(pages.map((page) => send('check-text', { page })));
}

function LessonPage({ frame, voice }: PageProps) {
  const [samples, setSamples] = useState<readonly CheckedView[]>([]);
  const [changed, setChanged] = useState<CheckedView | null>(null);
  useEffect(() => {
    void samplesIn(voice.t.locale).then(setSamples, () => setSamples([]));
  }, [voice]);
  return (
    <Lesson
      {...frame}
      samples={samples}
      changed={changed}
      onChangeText={(text) => void send('check-text', { page: { kind: 'ad', text } }).then(setChanged)}
      onPrint={() => window.print()}
      onCopy={copy}
    />
  );
}

startPage(LessonPage, 'lesson.title');
