// What every page of ours does first: settings, language, words, then its view; and again when settings change.
import { render, type ComponentType } from 'preact';
import type { FrameProps } from '../../components/Frame.tsx';
import { Speaks, type MessageKey, type Voice } from '../../components/voice.tsx';
import { send } from '../../lib/browser/client.ts';
import { leaveOnQuickExit } from '../../lib/browser/own-page.ts';
import { saveSettings, watchSettings, type SettingsInForce } from '../../lib/browser/settings-store.ts';
import { chooseLanguage } from '../../lib/i18n/choose-language.ts';
import { INTERFACE_LANGUAGES } from '../../rules/texts.ts';
import { loadVoice } from './load-voice.ts';

export interface PageProps {
  readonly frame: FrameProps;
  readonly now: SettingsInForce;
  readonly voice: Voice;
}

const CODES = INTERFACE_LANGUAGES.map(({ code }) => code);

/** `tabId`: the tab that quick exit sends elsewhere; `null` for the one in front. */
export function startPage(
  View: ComponentType<PageProps>,
  title: MessageKey,
  tabId: () => number | null = () => null,
): void {
  const root = document.getElementById('app');
  if (!root) return;
  leaveOnQuickExit(tabId);
  const frame: FrameProps = {
    languages: INTERFACE_LANGUAGES,
    onLanguage: (language) => void saveSettings({ language }),
    onExit: () => void send('quick-exit', { tabId: tabId() }).catch(() => undefined),
  };
  let latest = 0;
  watchSettings((now) => {
    const mine = ++latest;
    const language = chooseLanguage(CODES, now.settings.language, navigator.languages);
    void loadVoice(language).then((voice) => {
      // A slow language must not draw over one chosen after it.
      if (mine !== latest) return;
      document.documentElement.lang = language;
      document.documentElement.dir = voice.t.direction;
      document.title = now.settings.discreet ? '' : voice.t(title);
      render(
        <Speaks voice={voice}>
          <View frame={frame} now={now} voice={voice} />
        </Speaks>,
        root,
      );
    });
  });
}
