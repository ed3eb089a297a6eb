// The popup, the side panel and popup.html: what most people ever see of Second Look.
import { useState } from 'preact/hooks';
import type { Finding } from '../lib/core/types.ts';
import type { Texts } from '../rules/define.ts';
import { ChatSwitch } from './ChatSwitch.tsx';
import type { OnCopy } from './CopyButton.tsx';
import { Frame, type FrameProps } from './Frame.tsx';
import { HelpFirst } from './HelpFirst.tsx';
import { Helplines, type HelplinesProps } from './Helplines.tsx';
import { OfferList } from './OfferList.tsx';
import { PopupActions } from './PopupActions.tsx';
import { Result } from './Result.tsx';
import { Say } from './voice.tsx';
import { Waiting, type WaitingStatus } from './Waiting.tsx';
import type { CheckedView } from './view.ts';

/** `paused` ends with the browser window; `off` stays. */
export type SiteMode = 'on' | 'paused' | 'off';
export type PopupPage = 'options' | 'help' | 'desk' | 'report' | 'lesson';

export interface PopupEvents {
  readonly onCheck: () => void;
  readonly onShow: (findings: readonly Finding[]) => void;
  readonly onSave: (checked: CheckedView) => void;
  readonly onWrong: (finding: Finding) => void;
  readonly onUndoWrong: () => void;
  readonly onPause: (mode: SiteMode) => void;
  readonly onChats: (on: boolean) => void;
  readonly onListen: ((text: string) => void) | null;
  readonly onPage: (page: PopupPage) => void;
  readonly onCopy: OnCopy;
}

export interface PopupProps extends FrameProps {
  readonly status: WaitingStatus | 'ready';
  readonly host: string | null;
  readonly checked: readonly CheckedView[];
  readonly offerTexts: Texts | null;
  readonly help: Omit<HelplinesProps, 'onCopy' | 'onDirectory'> & { readonly emergency: string | null };
  /** Policy or a shared computer can forbid keeping. */
  readonly mayKeep: boolean;
  readonly saved: 'no' | 'yes' | 'failed';
  /** Places marked in the page by the last "show"; `null` before. */
  readonly shown: number | null;
  readonly quietened: boolean;
  /** Whether this site's chats are read as they go on; `null` where there is no chat or policy forbids it. */
  readonly chats: boolean | null;
  readonly on: PopupEvents;
}

export function Popup(props: PopupProps) {
  const { status, host, checked, help, on } = props;
  const [chosen, choose] = useState<number | null>(null);
  const one = checked.length === 1 ? checked[0] : chosen === null ? undefined : checked[chosen];
  return (
    <Frame languages={props.languages} onLanguage={props.onLanguage} onExit={props.onExit}>
      {status !== 'ready' && (
        <Waiting status={status} host={host} onCheck={on.onCheck} onResume={() => on.onPause('on')} />
      )}
      {status === 'ready' && !one && <OfferList offers={checked} onChoose={choose} />}
      {status === 'ready' && one && <Offer {...props} one={one} />}
      {props.chats !== null && one?.page.kind === 'chat' && (
        <ChatSwitch on={props.chats} onSwitch={on.onChats} />
      )}
      <PopupActions
        {...props}
        one={status === 'ready' ? (one ?? null) : null}
        onBack={status === 'ready' && checked.length > 1 && one ? () => choose(null) : null}
      />
      {status === 'ready' && wantsHelp(one) && (
        <Helplines {...help} onCopy={on.onCopy} onDirectory={() => on.onPage('help')} />
      )}
    </Frame>
  );
}

/** At "none" and "things to check" a list of numbers would frighten; the way to it stays one press away. */
const wantsHelp = (one: CheckedView | undefined): boolean =>
  one !== undefined && one.assessment.level >= 2 && one.assessment.stage !== 'there';

function Offer({ one, ...props }: PopupProps & { one: CheckedView }) {
  const { help, on, offerTexts } = props;
  const result = (
    <Result
      checked={one}
      offerTexts={offerTexts}
      onCopy={on.onCopy}
      onShow={(finding) => on.onShow([finding])}
      onWrong={on.onWrong}
    >
      {wantsHelp(one) && <HelpJump />}
    </Result>
  );
  if (one.assessment.stage !== 'there') return result;
  return (
    <HelpFirst {...help} onCopy={on.onCopy} onDirectory={() => on.onPage('help')}>
      {result}
    </HelpFirst>
  );
}

/** Straight to a person one can talk with, past all there is to read. */
function HelpJump() {
  return (
    <p class="jump">
      <a class="button small" href="#who-can-help">
        <Say id="help.title" />
      </a>
    </p>
  );
}
