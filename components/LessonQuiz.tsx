// A vote before the answer. The score lives in this page's memory and is gone with it.
import type { Level } from '../lib/core/types.ts';
import { LevelMark } from './LevelMark.tsx';
import { Say, useT } from './voice.tsx';

interface Props {
  readonly level: Level;
  readonly answered: Level | null;
  readonly right: number;
  readonly total: number;
  readonly onAnswer: (level: Level) => void;
  readonly onRestart: () => void;
}

const LEVELS: readonly Level[] = [0, 1, 2, 3];

export function LessonQuiz({ level, answered, right, total, onAnswer, onRestart }: Props) {
  const t = useT();
  return (
    <section class="part no-print">
      <h2 class="heading">
        <Say id="lesson.quiz" />
      </h2>
      <p id="quiz-ask">
        <Say id="lesson.quiz.ask" />
      </p>
      <p class="actions" role="group" aria-labelledby="quiz-ask">
        {LEVELS.map((each) => (
          <button
            key={each}
            type="button"
            class="button"
            aria-pressed={answered === each}
            disabled={answered !== null}
            onClick={() => onAnswer(each)}
          >
            <LevelMark mark={each} /> <Say id={`level.${each}`} />
          </button>
        ))}
      </p>
      <div role="status">
        {answered !== null && (
          <p>
            {answered === level ? (
              <Say id="lesson.quiz.right" />
            ) : (
              <Say id="lesson.quiz.other" values={{ level: t(`level.${level}`) }} />
            )}
          </p>
        )}
        {total > 0 && (
          <p>
            <Say id="lesson.quiz.score" values={{ right, total }} />{' '}
            <button type="button" class="button small" onClick={() => onRestart()}>
              <Say id="lesson.quiz.restart" />
            </button>
          </p>
        )}
      </div>
    </section>
  );
}
