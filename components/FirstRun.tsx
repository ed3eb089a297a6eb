// Three short steps after installing. Each can be skipped; the extension works without any.
import { useState } from 'preact/hooks';
import type { CountryCode } from '../lib/core/types.ts';
import { CountryChooser } from './CountryChooser.tsx';
import { Frame, type FrameProps } from './Frame.tsx';
import { SitesField } from './SitesField.tsx';
import { Say, useT } from './voice.tsx';
import { directionOf } from '../lib/i18n/direction.ts';

interface Props extends FrameProps {
  readonly country: CountryCode | null;
  readonly guess: CountryCode | null;
  readonly countries: readonly CountryCode[];
  readonly allSites: boolean;
  readonly onCountry: (country: CountryCode | null) => void;
  readonly onAllSites: (all: boolean) => void;
  readonly onDone: () => void;
}

const STEPS = 3;

export function FirstRun(props: Props) {
  const t = useT();
  const [step, go] = useState(1);
  const next = (): void => (step < STEPS ? go(step + 1) : props.onDone());
  return (
    <Frame
      title="first.title"
      languages={props.languages}
      onLanguage={props.onLanguage}
      onExit={props.onExit}
    >
      <p>
        <Say id="first.lead" />
      </p>
      <section class="part" aria-live="polite">
        <p class="note">
          <Say id="first.step" values={{ step, total: STEPS }} />
        </p>
        {step === 1 && <LanguageStep {...props} />}
        {step === 2 && (
          <>
            {props.country === null && props.guess !== null && (
              <p class="guess">
                <Say id="help.country.guess" values={{ country: t.country(props.guess) }} />{' '}
                <button type="button" class="button small" onClick={() => props.onCountry(props.guess)}>
                  <Say id="help.yes" />
                </button>
              </p>
            )}
            <CountryChooser
              label="first.country"
              none="first.country.none"
              country={props.country}
              countries={props.countries}
              onCountry={props.onCountry}
            />
            <p class="note">
              <Say id="first.country.why" />
            </p>
          </>
        )}
        {step === 3 && (
          <>
            <SitesField legend="first.sites" all={props.allSites} onAll={props.onAllSites} />
            <p class="note">
              <Say id="first.sites.why" />
            </p>
          </>
        )}
      </section>
      <p class="actions">
        {step > 1 && (
          <button type="button" class="button" onClick={() => go(step - 1)}>
            <Say id="action.back" />
          </button>
        )}
        <button type="button" class="button main" onClick={next}>
          <Say id={step < STEPS ? 'action.next' : 'action.done'} />
        </button>
        <button type="button" class="button quiet" onClick={() => props.onDone()}>
          <Say id="first.skipAll" />
        </button>
      </p>
    </Frame>
  );
}

function LanguageStep({ languages, onLanguage }: Props) {
  const t = useT();
  return (
    <fieldset class="field">
      <legend>
        <Say id="first.language" />
      </legend>
      <div class="languages">
        {languages.map(({ code, name }) => (
          <label key={code} class="choice" lang={code} dir={directionOf(code)}>
            <input
              type="radio"
              name="first-language"
              value={code}
              checked={code === t.locale}
              onChange={() => onLanguage(code)}
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
