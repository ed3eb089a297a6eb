// Whom to call for this offer, from where the reader is.
import { useEffect, useState } from 'preact/hooks';
import type { HelplinesProps } from '../../components/Helplines.tsx';
import { saveSettings, type SettingsInForce } from '../../lib/browser/settings-store.ts';
import type { Assessment, Helpline } from '../../lib/core/types.ts';
import { chooseHelplines, countryFromTimeZone } from '../../lib/helplines/index.ts';
import { HELP_COUNTRIES, loadHelplines } from '../../rules/help/index.ts';

export type HelpProps = Omit<HelplinesProps, 'onCopy' | 'onDirectory'> & {
  readonly emergency: string | null;
};

export const guessCountry = (): string | null =>
  countryFromTimeZone(Intl.DateTimeFormat().resolvedOptions().timeZone);

export const today = (): string => new Date().toISOString().slice(0, 10);

export function useHelp({ settings }: SettingsInForce, assessment: Assessment | null): HelpProps {
  const [lines, setLines] = useState<readonly Helpline[]>([]);
  const { readerCountry, homeCountry, organisation } = settings;
  const jobCountry = assessment?.places.find(({ country }) => country !== readerCountry)?.country ?? null;
  useEffect(() => {
    let wanted = true;
    void loadHelplines([readerCountry, jobCountry, homeCountry]).then((loaded) => {
      if (wanted) setLines(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [readerCountry, jobCountry, homeCountry]);
  const answer = chooseHelplines({
    readerCountry,
    jobCountry,
    homeCountry,
    helpTypes: assessment?.helpTypes ?? [],
    stage: assessment?.stage ?? 'before',
    today: today(),
    organisation,
    lines,
  });
  return {
    lines: answer.lines,
    emergency: answer.emergency?.short ?? answer.emergency?.phone ?? null,
    country: readerCountry,
    guess: guessCountry(),
    countries: HELP_COUNTRIES,
    onCountry: (country) => void saveSettings({ readerCountry: country }),
  };
}
