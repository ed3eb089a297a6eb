// All settings on one page, each explained in a sentence; policy says so next to what it has set.
import type { ComponentChildren } from 'preact';
import { CountryChooser } from './CountryChooser.tsx';
import { Check, ExitField, FileField, NumberField, PolicyNote } from './fields.tsx';
import { Frame, type FrameProps } from './Frame.tsx';
import { SavedChecks, type SavedProps } from './SavedChecks.tsx';
import { SiteLists } from './SiteLists.tsx';
import { SitesField } from './SitesField.tsx';
import { Say, useT, type MessageKey } from './voice.tsx';
import { Wipe } from './WipeReceipt.tsx';
import type { AccessView, OnSettings, SettingsValues, ShortcutView, WipeView } from './settings-view.ts';

export interface OptionsProps extends FrameProps {
  readonly values: SettingsValues;
  readonly access: AccessView;
  readonly countries: readonly string[];
  /** Names of settings the organisation has fixed. */
  readonly locked: readonly string[];
  readonly organisation: string | null;
  /** Entries of the policy with a wrong value, for the administrator. */
  readonly problems: readonly string[];
  readonly saves: SavedProps;
  readonly shortcuts: readonly ShortcutView[];
  readonly rulesVersion: string | null;
  readonly notice: MessageKey | null;
  readonly receipt: WipeView | null;
  readonly onSettings: OnSettings;
  readonly onAllSites: (all: boolean) => void;
  readonly onGiveBack: (host: string) => void;
  readonly onWipe: () => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
}

const DAYS = [1, 7, 30, 90, 365] as const;
const MINUTES = [5, 10, 15, 30] as const;

export function Options(props: OptionsProps) {
  const { values, onSettings, organisation } = props;
  const t = useT();
  const locked = (name: keyof SettingsValues | 'language'): boolean => props.locked.includes(name);
  const onOff = (name: 'badge' | 'card' | 'discreet' | 'shared' | 'chatsAllowed', hint?: MessageKey) => (
    <Check
      label={`options.${name}`}
      {...(hint === undefined ? {} : { hint })}
      checked={values[name]}
      locked={locked(name)}
      onChange={(on) => onSettings({ [name]: on })}
    />
  );
  return (
    <Frame
      title="options.title"
      languages={props.languages}
      onLanguage={props.onLanguage}
      onExit={props.onExit}
    >
      <p role="status" class="outcome">
        {props.notice !== null && <Say id={props.notice} />}
      </p>
      {organisation !== null && (
        <p>
          <Say id="options.organisation" values={{ name: organisation }} />
        </p>
      )}
      {props.problems.map((name) => (
        <p key={name} class="caution">
          <Say id="options.policy.problem" values={{ name }} />
        </p>
      ))}
      <Part title="options.countries">
        {(['readerCountry', 'homeCountry'] as const).map((name) => (
          <div key={name}>
            <CountryChooser
              label={`options.${name}`}
              none="first.country.none"
              country={values[name]}
              countries={props.countries}
              disabled={locked(name)}
              onCountry={(country) => onSettings({ [name]: country })}
            />
            <PolicyNote locked={locked(name)} />
          </div>
        ))}
      </Part>
      <Part title="options.reading">
        <SitesField legend="options.sites" all={props.access.all} onAll={props.onAllSites} />
        <SiteLists {...props} />
        {onOff('chatsAllowed', 'options.chatsAllowed.hint')}
      </Part>
      <Part title="options.show">
        {onOff('badge')}
        {onOff('card')}
        {onOff('discreet', 'options.discreet.hint')}
        <ExitField address={values.quickExitUrl} locked={locked('quickExitUrl')} onSettings={onSettings} />
      </Part>
      <Part title="options.keeping">
        <Check
          label="options.keep"
          hint="options.keep.hint"
          checked={values.keeping.mode === 'on'}
          locked={locked('keeping')}
          onChange={(on) => onSettings({ keeping: { ...values.keeping, mode: on ? 'on' : 'off' } })}
        />
        {values.keeping.mode === 'on' && (
          <NumberField
            label="options.keepDays"
            numbers={DAYS}
            value={values.keeping.days}
            say={(days) => t('options.days', { days })}
            locked={locked('keeping')}
            onNumber={(days) =>
              onSettings({ keeping: { ...values.keeping, days: days ?? values.keeping.days } })
            }
          />
        )}
        <SavedChecks {...props.saves} />
      </Part>
      <Part title="options.forgetting">
        {onOff('shared', 'options.shared.hint')}
        <NumberField
          label="options.idle"
          numbers={MINUTES}
          value={values.idleWipeMinutes}
          say={(minutes) => t('options.minutes', { minutes })}
          orNever="options.idle.never"
          locked={locked('idleWipeMinutes')}
          onNumber={(minutes) => onSettings({ idleWipeMinutes: minutes })}
        />
        <Wipe receipt={props.receipt} onWipe={props.onWipe} />
      </Part>
      {props.shortcuts.length > 0 && (
        <Part title="options.keys">
          <ul class="plain">
            {props.shortcuts.map(({ name, keys }) => (
              <li key={name}>
                {name}: {keys === '' ? <Say id="options.keys.none" /> : <kbd>{keys}</kbd>}
              </li>
            ))}
          </ul>
          <p class="note">
            <Say id="options.keys.hint" />
          </p>
        </Part>
      )}
      <Part title="options.file">
        <button type="button" class="button" onClick={() => props.onExport()}>
          <Say id="options.export" />
        </button>
        <FileField label="options.import" accept="application/json,.json" onFile={props.onImport} />
      </Part>
      {props.rulesVersion !== null && (
        <p class="note">
          <Say id="options.rules" values={{ version: props.rulesVersion }} />
        </p>
      )}
    </Frame>
  );
}

function Part({ title, children }: { title: MessageKey; children: ComponentChildren }) {
  return (
    <section class="part">
      <h2 class="heading">
        <Say id={title} />
      </h2>
      {children}
    </section>
  );
}
