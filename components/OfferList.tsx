// A page of results: each offer with its level in words, none of them judged by the others.
import { LevelMark } from './LevelMark.tsx';
import { Say } from './voice.tsx';
import type { CheckedView } from './view.ts';

export function OfferList({
  offers,
  onChoose,
}: {
  offers: readonly CheckedView[];
  onChoose: (at: number) => void;
}) {
  return (
    <section class="part">
      <h2 class="heading">
        <Say id="offers.title" values={{ count: offers.length }} />
      </h2>
      <ul class="offers">
        {offers.map(({ page, assessment }, at) => {
          const cannotTell = assessment.unsure !== null && assessment.level === 0;
          return (
            <li key={at}>
              <button type="button" class="offer" data-level={assessment.level} onClick={() => onChoose(at)}>
                <LevelMark mark={cannotTell ? 'unsure' : assessment.level} />
                <span>
                  <bdi class="offer-title">
                    {page.title ?? <Say id="offers.untitled" values={{ number: at + 1 }} />}
                  </bdi>
                  <span class="note">
                    <Say id={cannotTell ? 'level.unsure' : `level.${assessment.level}`} />
                  </span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
