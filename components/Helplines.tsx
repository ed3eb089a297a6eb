// Whom to call: the first one in full, the others behind one press.
import type { CountryCode } from '../lib/core/types.ts';
import type { OnCopy } from './CopyButton.tsx';
import { Helpline } from './Helpline.tsx';
import { CountryChooser } from './CountryChooser.tsx';
import { Say, useT } from './voice.tsx';
import type { HelplineView } from './view.ts';

export interface HelplinesProps {
  /** Already in the order they shall be tried. */
  readonly lines: readonly HelplineView[];
  readonly country: CountryCode | null;
  /** From the time zone; offered as a question, never assumed. */
  readonly guess: CountryCode | null;
  readonly countries: readonly CountryCode[];
  readonly onCountry: (country: CountryCode | null) => void;
  readonly onCopy: OnCopy;
  readonly onDirectory?: () => void;
}

/** An old number may reach nobody; the emergency number does not change. */
function inOrder(lines: readonly HelplineView[]): readonly HelplineView[] {
  if (lines[0]?.stale !== true) return lines;
  const emergency = lines.filter((line) => line.kind === 'emergency');
  return [...emergency, ...lines.filter((line) => line.kind !== 'emergency')];
}

export function Helplines(props: HelplinesProps) {
  const { lines, country, guess, countries, onCountry, onCopy, onDirectory } = props;
  const t = useT();
  const [first, ...others] = inOrder(lines);
  return (
    <section class="part help" id="who-can-help" tabIndex={-1}>
      <h2 class="heading">
        <Say id="help.title" />
      </h2>
      <p>
        <Say id="help.lead" />
      </p>
      {country === null && guess !== null && (
        <p class="guess">
          <Say id="help.country.guess" values={{ country: t.country(guess) }} />{' '}
          <button type="button" class="button small" onClick={() => onCountry(guess)}>
            <Say id="help.yes" />
          </button>
        </p>
      )}
      <CountryChooser label="help.country" country={country} countries={countries} onCountry={onCountry} />
      {first && (
        <ul class="helplines">
          <Helpline line={first} onCopy={onCopy} />
        </ul>
      )}
      {!first && country !== null && (
        <p>
          <Say id="help.none" values={{ country: t.country(country) }} />
        </p>
      )}
      {others.length > 0 && (
        <details class="rest">
          <summary>
            <Say id="help.more" />
          </summary>
          <ul class="helplines">
            {others.map((line) => (
              <Helpline key={line.id} line={line} onCopy={onCopy} />
            ))}
          </ul>
        </details>
      )}
      {onDirectory && (
        <p>
          <button type="button" class="button small quiet" onClick={() => onDirectory()}>
            <Say id="directory.title" />
          </button>
        </p>
      )}
    </section>
  );
}
