import { useEffect, useState } from 'preact/hooks';
import { HelpDirectory } from '../../components/HelpDirectory.tsx';
import { showDirectory, type ShownHelpline } from '../../lib/helplines/index.ts';
import { HELP_COUNTRIES, loadAllHelplines } from '../../rules/help/index.ts';
import { copy } from '../shared/copy.ts';
import { startPage, type PageProps } from '../shared/start-page.tsx';
import { today } from '../shared/use-help.ts';

function HelpPage({ frame, now }: PageProps) {
  const [lines, setLines] = useState<readonly ShownHelpline[]>([]);
  useEffect(() => {
    void loadAllHelplines().then((all) => setLines(showDirectory(all, today())));
  }, []);
  return (
    <HelpDirectory
      {...frame}
      lines={lines}
      countries={HELP_COUNTRIES}
      country={now.settings.readerCountry}
      onCopy={copy}
    />
  );
}

startPage(HelpPage, 'directory.title');
