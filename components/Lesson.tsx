// For a class or alone: read an offer, say what you think, then see the signs one by one.
import { useState } from 'preact/hooks';
import type { Level } from '../lib/core/types.ts';
import { FindingCard } from './FindingCard.tsx';
import type { OnCopy } from './CopyButton.tsx';
import { Frame, type FrameProps } from './Frame.tsx';
import { LessonQuiz } from './LessonQuiz.tsx';
import { LevelBand } from './LevelBand.tsx';
import { MarkedText } from './MarkedText.tsx';
import { Say, useT } from './voice.tsx';
import type { CheckedView } from './view.ts';

export interface LessonProps extends FrameProps {
  readonly samples: readonly CheckedView[];
  /** The current sample with the class's own changes, checked again; `null` while unchanged. */
  readonly changed: CheckedView | null;
  readonly onChangeText: (text: string) => void;
  readonly onPrint: () => void;
  readonly onCopy: OnCopy;
}

export function Lesson(props: LessonProps) {
  const { samples, changed, onChangeText } = props;
  const t = useT();
  const [at, go] = useState(0);
  const [shown, show] = useState(0);
  const [presenter, setPresenter] = useState(false);
  const [editing, edit] = useState(false);
  const [answers, answer] = useState<Readonly<Record<number, Level>>>({});
  const original = samples[at];
  if (!original) {
    return (
      <Frame
        title="lesson.title"
        languages={props.languages}
        onLanguage={props.onLanguage}
        onExit={props.onExit}
      >
        <p>
          <Say id="lesson.none" />
        </p>
      </Frame>
    );
  }
  const sample = (editing ? changed : null) ?? original;
  const findings = [...sample.assessment.findings].sort((one, other) => other.points - one.points);
  const visible = editing ? findings : findings.slice(0, shown);
  // The level comes after the last sign, so that a class thinks before it is told.
  const levelShown = editing || shown > findings.length;
  const move = (step: number): void => {
    go((at + step + samples.length) % samples.length);
    show(0);
    edit(false);
  };
  const reveal = (): void => show(Math.min(shown + 1, findings.length + 1));

  const onKey = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    // Keys belong to the field or button that has the focus first.
    if (/^(INPUT|TEXTAREA|SELECT)$/u.test(target.tagName)) return;
    const onButton = /^(BUTTON|SUMMARY|A)$/u.test(target.tagName);
    const actions: Readonly<Record<string, () => void>> = {
      ...(onButton ? {} : { ' ': reveal }),
      PageDown: () => move(1),
      PageUp: () => move(-1),
      ArrowRight: () => move(t.direction === 'rtl' ? -1 : 1),
      ArrowLeft: () => move(t.direction === 'rtl' ? 1 : -1),
      h: () => show(0),
    };
    const action = actions[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!action || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    action();
  };

  return (
    <Frame
      title="lesson.title"
      languages={props.languages}
      onLanguage={props.onLanguage}
      onExit={props.onExit}
    >
      <div class={presenter ? 'lesson presenter' : 'lesson'} onKeyDown={onKey} tabIndex={-1} role="group">
        <p>
          <Say id="lesson.lead" />
        </p>
        <p class="actions no-print">
          <button type="button" class="button small" onClick={() => setPresenter(!presenter)}>
            <Say id={presenter ? 'lesson.presenter.end' : 'lesson.presenter'} />
          </button>
          <button type="button" class="button small" onClick={() => props.onPrint()}>
            <Say id="action.print" />
          </button>
          <button type="button" class="button small" aria-pressed={editing} onClick={() => edit(!editing)}>
            <Say id="lesson.edit" />
          </button>
        </p>
        <h2 class="heading" aria-live="polite">
          <Say id="lesson.sample" values={{ number: at + 1, total: samples.length }} />
        </h2>
        {editing ? (
          <textarea
            class="marked"
            rows={12}
            dir="auto"
            aria-label={t('lesson.edit')}
            value={sample.page.text}
            onInput={(event) => onChangeText(event.currentTarget.value)}
          />
        ) : (
          <MarkedText
            text={sample.page.text}
            quotes={visible.flatMap((finding) => finding.quotes)}
            lang={sample.assessment.language}
          />
        )}
        {!editing && (
          <p class="actions no-print">
            <button type="button" class="button" onClick={() => move(-1)}>
              <Say id="lesson.previous" />
            </button>
            <button type="button" class="button main" disabled={levelShown} onClick={reveal}>
              <Say id={shown < findings.length ? 'lesson.reveal' : 'lesson.level'} />
            </button>
            <button type="button" class="button" disabled={shown === 0} onClick={() => show(0)}>
              <Say id="lesson.hide" />
            </button>
            <button type="button" class="button" onClick={() => move(1)}>
              <Say id="lesson.next" />
            </button>
          </p>
        )}
        <p class="note no-print">
          <Say id="lesson.keys" />
        </p>
        <p role="status">
          <Say id="lesson.revealed" values={{ shown: visible.length, count: findings.length }} />
        </p>
        <ul class="findings">
          {visible.map((finding) => (
            <FindingCard
              key={finding.id}
              finding={finding}
              offerLanguage={sample.assessment.language}
              offerTexts={null}
              open={presenter}
              onCopy={props.onCopy}
            />
          ))}
        </ul>
        {levelShown && <LevelBand assessment={sample.assessment} />}
        {!editing && (
          <LessonQuiz
            level={original.assessment.level}
            answered={answers[at] ?? null}
            right={samples.filter((each, index) => answers[index] === each.assessment.level).length}
            total={Object.keys(answers).length}
            onAnswer={(level) => {
              answer({ ...answers, [at]: level });
              show(findings.length + 1);
            }}
            onRestart={() => answer({})}
          />
        )}
      </div>
    </Frame>
  );
}
