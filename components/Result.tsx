// Everything the brain says about one offer, from the glance to the details.
import type { ComponentChildren } from 'preact';
import type { Texts } from '../rules/define.ts';
import { Conversation } from './Conversation.tsx';
import { FindingCard, type FindingEvents } from './FindingCard.tsx';
import { LevelBand } from './LevelBand.tsx';
import { Route } from './Route.tsx';
import { foreign, protectiveWords, Say, storylineWords, useVoice } from './voice.tsx';
import type { CheckedView } from './view.ts';

/** More than these at once is a wall; the others wait behind one press. */
const SHOWN_AT_ONCE = 3;

const BETTER = ['better.contract', 'better.company', 'better.fee', 'better.papers'] as const;

interface Props extends FindingEvents {
  readonly checked: CheckedView;
  readonly offerTexts: Texts | null;
  /** Comes between the story and the findings: what to do before what to read. */
  readonly children?: ComponentChildren;
}

export function Result({ checked, offerTexts, children, ...events }: Props) {
  const voice = useVoice();
  const { assessment, page } = checked;
  const findings = [...assessment.findings].sort((one, other) => other.points - one.points);
  const story = assessment.storyline === null ? null : storylineWords(voice, assessment.storyline);
  // One sign is told at once; several are first a list one can take in.
  const card = (finding: (typeof findings)[number]) => (
    <FindingCard
      key={finding.id}
      finding={finding}
      offerLanguage={assessment.language}
      offerTexts={offerTexts}
      open={findings.length === 1}
      {...events}
    />
  );
  return (
    <div class="result">
      <LevelBand assessment={assessment} />
      {story && (
        <section class="part story" {...foreign(story.lang)}>
          <p>{story.words.story}</p>
          <p class="first">
            <strong>
              <Say id="story.first" />
            </strong>{' '}
            {story.words.first}
          </p>
        </section>
      )}
      {children}
      {findings.length > 0 && (
        <section class="part">
          <h2 class="heading">
            <Say id="findings.title" values={{ count: findings.length }} />
          </h2>
          <ul class="findings">{findings.slice(0, SHOWN_AT_ONCE).map(card)}</ul>
          {findings.length > SHOWN_AT_ONCE && (
            <details class="rest">
              <summary>
                <Say id="findings.more" values={{ count: findings.length - SHOWN_AT_ONCE }} />
              </summary>
              <ul class="findings">{findings.slice(SHOWN_AT_ONCE).map(card)}</ul>
            </details>
          )}
        </section>
      )}
      <Route places={assessment.places} text={page.text} />
      {assessment.conversation !== null && <Conversation step={assessment.conversation} />}
      {assessment.protective.length > 0 && (
        <section class="part">
          <h3>
            <Say id="protective.title" />
          </h3>
          <ul class="plain">
            {assessment.protective.map((each) => {
              const spoken = protectiveWords(voice, each.id);
              if (!spoken) return null;
              return (
                <li key={each.id} data-protective={each.id} {...foreign(spoken.lang)}>
                  {spoken.words.sign}. <span class="note">{spoken.words.caution}</span>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {assessment.level > 0 && (
        <section class="part">
          <h3>
            <Say id="better.title" />
          </h3>
          <ul>
            {BETTER.map((id) => (
              <li key={id}>
                <Say id={id} />
              </li>
            ))}
          </ul>
          <p>
            <Say id="level.ownPace" />
          </p>
        </section>
      )}
    </div>
  );
}
