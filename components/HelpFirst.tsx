// Someone may already be there: short, help before explanation, and a thought for who may be watching.
import type { ComponentChildren } from 'preact';
import { CopyButton } from './CopyButton.tsx';
import { Helplines, type HelplinesProps } from './Helplines.tsx';
import { Say } from './voice.tsx';

interface Props extends HelplinesProps {
  /** The emergency number of the chosen country, when one is known. */
  readonly emergency: string | null;
  /** The findings, out of the way but not hidden. */
  readonly children?: ComponentChildren;
}

export function HelpFirst({ emergency, children, ...help }: Props) {
  return (
    <div class="help-first">
      <section class="band" data-stage="there">
        <div>
          <h2 class="level">
            <Say id="there.title" />
          </h2>
          <p>
            <Say id="there.lead" />
          </p>
          <p class="do">
            <Say id="there.watched" />
          </p>
        </div>
      </section>
      {emergency !== null && (
        <section class="part emergency">
          <h2 class="heading">
            <Say id="there.danger" />
          </h2>
          <p>
            <Say id="there.emergency" />
          </p>
          <p>
            <a class="button call large" href={`tel:${emergency}`}>
              <Say id="help.call" values={{ number: emergency }} />
            </a>{' '}
            <CopyButton text={emergency} about={emergency} onCopy={help.onCopy} />
          </p>
        </section>
      )}
      <Helplines {...help} />
      <section class="part">
        <ul>
          <li>
            <Say id="there.papers" />
          </li>
          <li>
            <Say id="there.embassy" />
          </li>
          <li>
            <Say id="there.location" />
          </li>
        </ul>
      </section>
      {children !== undefined && (
        <details class="rest">
          <summary>
            <Say id="there.show" />
          </summary>
          {children}
        </details>
      )}
    </div>
  );
}
