// The notice in the page, at strong warning signs only. It floats; nothing on the page moves.
import type { Assessment } from '../lib/core/types.ts';
import { LevelMark } from './LevelMark.tsx';
import { foreign, Say, signWords, storylineWords, useT, useVoice } from './voice.tsx';

interface Props {
  readonly assessment: Assessment;
  readonly onOpen: () => void;
  readonly onDismiss: () => void;
  readonly onExit: () => void;
}

export function Card({ assessment, onOpen, onDismiss, onExit }: Props) {
  const t = useT();
  const voice = useVoice();
  const story = assessment.storyline === null ? null : storylineWords(voice, assessment.storyline);
  const strongest = [...assessment.findings].sort((one, other) => other.points - one.points)[0];
  const sign = strongest ? signWords(voice, strongest.id) : null;
  const there = assessment.stage === 'there';
  return (
    <aside class="card" role="region" aria-label={t('card.label')} lang={t.locale} dir={t.direction}>
      <div
        class="band"
        data-level={there ? undefined : assessment.level}
        data-stage={there ? 'there' : undefined}
      >
        {!there && <LevelMark mark={assessment.level} />}
        <div>
          <p class="level">
            <Say id={there ? 'there.title' : `level.${assessment.level}`} />
          </p>
          {story ? (
            <p {...foreign(story.lang)}>{story.words.story}</p>
          ) : (
            sign && <p {...foreign(sign.lang)}>{sign.words.sign}</p>
          )}
        </div>
      </div>
      <p class="actions">
        <button type="button" class="button main" onClick={() => onOpen()}>
          <Say id={there ? 'action.help' : 'card.open'} />
        </button>
        <button type="button" class="button" onClick={() => onDismiss()}>
          <Say id="card.dismiss" />
        </button>
        <button type="button" class="button exit" onClick={() => onExit()}>
          <Say id="exit.button" />
        </button>
      </p>
    </aside>
  );
}
