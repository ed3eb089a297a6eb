// Every view in every state, by name. Screenshots and accessibility tests both walk this list.
import type { ComponentChild } from 'preact';
import { Card } from '../../../components/Card.tsx';
import { Desk } from '../../../components/Desk.tsx';
import { FirstRun } from '../../../components/FirstRun.tsx';
import { HelpDirectory } from '../../../components/HelpDirectory.tsx';
import { Lesson } from '../../../components/Lesson.tsx';
import { Options } from '../../../components/Options.tsx';
import { Popup, type PopupProps } from '../../../components/Popup.tsx';
import { Report } from '../../../components/Report.tsx';
import type { CheckedView } from '../../../components/view.ts';
import type { Voice } from '../../../components/voice.tsx';
import type { Level } from '../../../lib/core/types.ts';
import { PAGE, SPANISH_TEXTS, STALE_LINES, LINES, VALUES, assessmentOf, checkedOf } from './samples.ts';

const ignore = (): void => undefined;
const copied = (): Promise<boolean> => Promise.resolve(true);
const COUNTRIES = ['AE', 'DE', 'ES', 'MX', 'PH', 'RO'];

const frame = {
  languages: [
    { code: 'en', name: 'English' },
    { code: 'es', name: 'Español' },
    { code: 'ar', name: 'العربية' },
  ],
  onLanguage: ignore,
  onExit: ignore,
};

export const help = {
  lines: LINES,
  country: 'ES',
  guess: null,
  countries: COUNTRIES,
  emergency: '112',
  onCountry: ignore,
};

export const popupProps = (more: Partial<PopupProps> = {}): PopupProps => ({
  ...frame,
  status: 'ready',
  host: 'jobs.example',
  checked: [checkedOf(3)],
  offerTexts: null,
  help,
  mayKeep: true,
  saved: 'no',
  shown: null,
  quietened: false,
  chats: null,
  on: {
    onCheck: ignore,
    onShow: ignore,
    onSave: ignore,
    onWrong: ignore,
    onUndoWrong: ignore,
    onPause: ignore,
    onChats: ignore,
    onListen: ignore,
    onPage: ignore,
    onCopy: copied,
  },
  ...more,
});

/** The same offer, said in a chat. */
export function chatOf(level: Level): CheckedView {
  const checked = checkedOf(level, { conversation: 'contact' });
  return { ...checked, page: { ...checked.page, kind: 'chat' } };
}

const popup =
  (more: Partial<PopupProps> = {}) =>
  () => <Popup {...popupProps(more)} />;

const desk = {
  ...frame,
  checked: null,
  busy: false,
  offerTexts: null,
  second: null,
  help,
  onCheckText: ignore,
  onCheckMessages: ignore,
  onSecond: ignore,
  onFile: () => Promise.resolve(null),
  onReport: ignore,
  onClear: ignore,
  onCopy: copied,
};

/** The card lies over somebody else's page, which has a heading and a main part of its own. */
const onPage = (card: ComponentChild) => (
  <>
    <main>
      <h1>{PAGE.title}</h1>
      <p>{PAGE.text}</p>
    </main>
    {card}
  </>
);

const UNSURE = [
  'too-short',
  'language-not-covered',
  'image',
  'list',
  'layout',
  'too-long',
  'empty',
  'rules-unreadable',
] as const;

export const STATES: Readonly<Record<string, (voice: Voice) => ComponentChild>> = {
  'popup-level-0': popup({ checked: [checkedOf(0)] }),
  'popup-level-1': popup({ checked: [checkedOf(1)] }),
  'popup-level-2': popup({ checked: [checkedOf(2)], saved: 'yes', shown: 3 }),
  'popup-level-3': popup(),
  'popup-level-3-other-language': popup({
    offerTexts: SPANISH_TEXTS,
    checked: [checkedOf(3, { language: 'es' })],
  }),
  'popup-chat': popup({ checked: [checkedOf(2, { conversation: 'papers' })], quietened: true }),
  'popup-chat-reading': popup({ checked: [chatOf(2)], chats: true }),
  'popup-chat-not-reading': popup({ checked: [chatOf(1)], chats: false }),
  'popup-help-first': popup({ checked: [checkedOf(3, { stage: 'there' })] }),
  'popup-stale-help': popup({ help: { ...help, lines: STALE_LINES, country: null, guess: 'ES' } }),
  'popup-offers': popup({ checked: [checkedOf(0), checkedOf(1), checkedOf(0, { unsure: 'too-short' })] }),
  'popup-warning-page': popup({ checked: [checkedOf(1, { voice: 'warning' })] }),
  'popup-idle': popup({ status: 'idle', checked: [] }),
  'popup-reading': popup({ status: 'reading', checked: [] }),
  'popup-no-access': popup({ status: 'no-access', checked: [] }),
  'popup-paused': popup({ status: 'paused', checked: [] }),
  'popup-offline': popup({ status: 'offline', checked: [] }),
  ...Object.fromEntries(
    UNSURE.map((reason) => [
      `popup-unsure-${reason}`,
      popup({ checked: [checkedOf(0, { unsure: reason })] }),
    ]),
  ),
  card: () =>
    onPage(<Card assessment={assessmentOf(3)} onOpen={ignore} onDismiss={ignore} onExit={ignore} />),
  'card-help-first': () =>
    onPage(
      <Card
        assessment={assessmentOf(3, { stage: 'there' })}
        onOpen={ignore}
        onDismiss={ignore}
        onExit={ignore}
      />,
    ),
  options: () => (
    <Options
      {...frame}
      values={VALUES}
      access={{ all: false, hosts: ['mail.example'] }}
      countries={COUNTRIES}
      locked={['keeping', 'readerCountry']}
      organisation="Invented Shelter"
      problems={['quickExitUrl']}
      saves={{
        saves: [{ id: '1', title: 'Hostess in Dubai', savedAt: Date.UTC(2026, 10, 20), level: 3 }],
        onOpenSaved: ignore,
        onDelete: ignore,
        onDeleteAll: ignore,
      }}
      shortcuts={[{ name: 'Second Look', keys: 'Alt+Shift+L' }]}
      rulesVersion="0.1.0"
      notice="options.saved"
      receipt={{
        removed: [{ what: 'saved-checks', count: 2 }],
        failed: [],
        cannotRemove: ['browser-history', 'downloads'],
        at: Date.UTC(2026, 10, 23),
      }}
      onSettings={ignore}
      onAllSites={ignore}
      onGiveBack={ignore}
      onWipe={ignore}
      onExport={ignore}
      onImport={ignore}
    />
  ),
  'first-run': () => (
    <FirstRun
      {...frame}
      country={null}
      guess="ES"
      countries={COUNTRIES}
      allSites={false}
      onCountry={ignore}
      onAllSites={ignore}
      onDone={ignore}
    />
  ),
  'help-directory': () => (
    <HelpDirectory {...frame} lines={LINES} countries={COUNTRIES} country="ES" onCopy={copied} />
  ),
  desk: () => <Desk {...desk} />,
  'desk-result': () => <Desk {...desk} checked={checkedOf(3)} />,
  report: () => (
    <Report
      {...frame}
      checked={checkedOf(3)}
      hash={'0123456789abcdef'.repeat(4)}
      timeZone="Europe/Madrid"
      verdict={null}
      onPrint={ignore}
      onFile={ignore}
      onCheckFile={ignore}
    />
  ),
  'lesson-empty': () => (
    <Lesson {...frame} samples={[]} changed={null} onChangeText={ignore} onPrint={ignore} onCopy={copied} />
  ),
  lesson: () => (
    <Lesson
      {...frame}
      samples={[checkedOf(3), checkedOf(0)]}
      changed={null}
      onChangeText={ignore}
      onPrint={ignore}
      onCopy={copied}
    />
  ),
};
