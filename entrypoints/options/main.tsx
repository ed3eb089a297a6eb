import { FirstRun } from '../../components/FirstRun.tsx';
import { saveSettings } from '../../lib/browser/settings-store.ts';
import { HELP_COUNTRIES } from '../../rules/help/index.ts';
import { OptionsPage } from '../shared/options-page.tsx';
import { startPage, type PageProps } from '../shared/start-page.tsx';
import { useAccess } from '../shared/use-access.ts';
import { guessCountry } from '../shared/use-help.ts';

/** `options.html?welcome` shows the three first steps, once. */
function Page(props: PageProps) {
  const { settings } = props.now;
  const [access, onAllSites] = useAccess();
  if (settings.welcomed || !new URLSearchParams(location.search).has('welcome'))
    return <OptionsPage {...props} />;
  return (
    <FirstRun
      {...props.frame}
      country={settings.readerCountry}
      guess={guessCountry()}
      countries={HELP_COUNTRIES}
      allSites={access.all}
      onCountry={(readerCountry) => void saveSettings({ readerCountry })}
      onAllSites={onAllSites}
      onDone={() => void saveSettings({ welcomed: true })}
    />
  );
}

startPage(Page, 'options.title');
