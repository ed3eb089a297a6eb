// What can be done with the offer, and the ways to our other pages.
import type { PopupPage, PopupProps } from './Popup.tsx';
import { Say, storylineWords, useVoice } from './voice.tsx';
import type { CheckedView } from './view.ts';

const PAGES = ['help', 'desk', 'lesson', 'options'] as const satisfies readonly PopupPage[];

type Props = Pick<PopupProps, 'host' | 'mayKeep' | 'saved' | 'shown' | 'quietened' | 'on'> & {
  readonly one: CheckedView | null;
  readonly onBack: (() => void) | null;
};

export function PopupActions({ host, mayKeep, saved, shown, quietened, on, one, onBack }: Props) {
  const hasQuotes = one !== null && one.assessment.findings.some((finding) => finding.quotes.length > 0);
  return (
    <>
      <div class="actions part">
        {onBack && (
          <button type="button" class="button small" onClick={() => onBack()}>
            <Say id="offers.back" />
          </button>
        )}
        {hasQuotes && (
          <button type="button" class="button small" onClick={() => on.onShow(one.assessment.findings)}>
            <Say id="action.show" />
          </button>
        )}
        {one && mayKeep && saved !== 'yes' && (
          <button type="button" class="button small" onClick={() => on.onSave(one)}>
            <Say id="action.save" />
          </button>
        )}
        {one && on.onListen && <ListenButton one={one} onListen={on.onListen} />}
        {one && one.assessment.findings.length > 0 && (
          <button type="button" class="button small" onClick={() => on.onPage('report')}>
            <Say id="action.report" />
          </button>
        )}
        {one && (
          <button type="button" class="button small quiet" onClick={() => on.onCheck()}>
            <Say id="action.checkAgain" />
          </button>
        )}
        {one && host !== null && (
          <>
            <button type="button" class="button small quiet" onClick={() => on.onPause('paused')}>
              <Say id="action.pause" />
            </button>
            <button type="button" class="button small quiet" onClick={() => on.onPause('off')}>
              <Say id="action.off" />
            </button>
          </>
        )}
      </div>
      <div role="status" class="outcome">
        {shown !== null && (
          <p>
            <Say id="shown.count" values={{ count: shown }} />
          </p>
        )}
        {saved !== 'no' && (
          <p>
            <Say id={saved === 'yes' ? 'action.saved' : 'action.saveFailed'} />
          </p>
        )}
        {quietened && (
          <p>
            <Say id="action.wrong.done" />{' '}
            <button type="button" class="button small" onClick={() => on.onUndoWrong()}>
              <Say id="action.undo" />
            </button>
          </p>
        )}
      </div>
      <nav class="pages">
        {PAGES.map((page) => (
          <button key={page} type="button" class="link" onClick={() => on.onPage(page)}>
            <Say id={`action.${page}`} />
          </button>
        ))}
      </nav>
    </>
  );
}

/** Reads what a person needs first: the level, what it means, and the story if there is one. */
function ListenButton({ one, onListen }: { one: CheckedView; onListen: (text: string) => void }) {
  const voice = useVoice();
  const { level, unsure, storyline } = one.assessment;
  const cannotTell = unsure !== null && level === 0;
  const story = storyline === null ? null : storylineWords(voice, storyline);
  const words = cannotTell
    ? [voice.t('level.unsure'), voice.t(`unsure.${unsure}`), voice.t(`unsure.${unsure}.do`)]
    : [voice.t(`level.${level}`), voice.t(`level.${level}.meaning`), story?.words.story, story?.words.first];
  return (
    <button type="button" class="button small" onClick={() => onListen(words.filter(Boolean).join('. '))}>
      <Say id="action.listen" />
    </button>
  );
}
