// The few form fields of our pages, each with its label, its hint and a note when policy has set it.
import { useId, useState } from 'preact/hooks';
import { Say, type MessageKey } from './voice.tsx';

export function PolicyNote({ locked }: { locked: boolean }) {
  return locked ? (
    <span class="tag">
      <Say id="options.policy" />
    </span>
  ) : null;
}

interface CheckProps {
  readonly label: MessageKey;
  readonly hint?: MessageKey;
  readonly checked: boolean;
  readonly locked?: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function Check({ label, hint, checked, locked = false, onChange }: CheckProps) {
  const id = useId();
  return (
    <div class="field">
      <label class="choice">
        <input
          type="checkbox"
          checked={checked}
          disabled={locked}
          aria-describedby={hint === undefined ? undefined : id}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <Say id={label} />
      </label>{' '}
      <PolicyNote locked={locked} />
      {hint !== undefined && (
        <p id={id} class="note">
          <Say id={hint} />
        </p>
      )}
    </div>
  );
}

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: MessageKey;
  readonly hint?: MessageKey;
}

interface ChoicesProps<Value extends string> {
  readonly legend: MessageKey;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | null;
  readonly locked?: boolean;
  readonly onChange: (value: Value) => void;
  readonly values?: Readonly<Record<string, string | number>>;
}

export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { legend, choices, value, locked = false, onChange, values } = props;
  const name = useId();
  return (
    <fieldset class="field" disabled={locked}>
      <legend>
        <Say id={legend} {...(values ? { values } : {})} /> <PolicyNote locked={locked} />
      </legend>
      {choices.map((choice) => (
        <div key={choice.value}>
          <label class="choice">
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              aria-describedby={choice.hint === undefined ? undefined : `${name}-${choice.value}`}
              onChange={() => onChange(choice.value)}
            />
            <Say id={choice.label} />
          </label>
          {choice.hint !== undefined && (
            <p id={`${name}-${choice.value}`} class="note">
              <Say id={choice.hint} />
            </p>
          )}
        </div>
      ))}
    </fieldset>
  );
}

interface FileProps {
  readonly label: MessageKey;
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** The browser names its own file button in its own language, which may not be the reader's: ours is the label. */
export function FileField({ label, accept, onFile }: FileProps) {
  return (
    <p class="field">
      <label class="button file">
        <Say id={label} />
        <input
          class="unseen"
          type="file"
          accept={accept}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) onFile(file);
            // The same file may be chosen again after it was changed.
            event.currentTarget.value = '';
          }}
        />
      </label>
    </p>
  );
}

interface NumberProps {
  readonly label: MessageKey;
  readonly numbers: readonly number[];
  readonly value: number | null;
  readonly say: (value: number) => string;
  /** Offers "none" under this name. */
  readonly orNever?: MessageKey;
  readonly locked: boolean;
  readonly onNumber: (value: number | null) => void;
}

export function NumberField({ label, numbers, value, say, orNever, locked, onNumber }: NumberProps) {
  const id = useId();
  // A policy may have set a number that is not in our list; it must be shown all the same.
  const offered = value === null || numbers.includes(value) ? numbers : [...numbers, value];
  return (
    <p class="field">
      <label for={id}>
        <Say id={label} />
      </label>
      <select
        id={id}
        value={value === null ? '' : String(value)}
        disabled={locked}
        onChange={(event) =>
          onNumber(event.currentTarget.value === '' ? null : Number(event.currentTarget.value))
        }
      >
        {offered.map((number) => (
          <option key={number} value={String(number)}>
            {say(number)}
          </option>
        ))}
        {orNever !== undefined && (
          <option value="">
            <Say id={orNever} />
          </option>
        )}
      </select>{' '}
      <PolicyNote locked={locked} />
    </p>
  );
}

interface ExitProps {
  readonly address: string;
  readonly locked: boolean;
  readonly onSettings: (change: { readonly quickExitUrl: string }) => void;
}

/** Where quick exit goes. A bad address must never wait to be found out in a bad moment. */
export function ExitField({ address, locked, onSettings }: ExitProps) {
  const id = useId();
  const [bad, setBad] = useState(false);
  const change = (written: string): void => {
    const good = /^https:\/\/[^\s/]+\.[^\s/]+/u.test(written);
    setBad(!good);
    if (good) onSettings({ quickExitUrl: written });
  };
  return (
    <div class="field">
      <label for={id}>
        <Say id="options.exit" />
      </label>
      <input
        id={id}
        type="url"
        dir="ltr"
        value={address}
        disabled={locked}
        aria-invalid={bad}
        aria-describedby={`${id}-hint`}
        onChange={(event) => change(event.currentTarget.value)}
      />{' '}
      <PolicyNote locked={locked} />
      <p id={`${id}-hint`} class={bad ? 'caution' : 'note'} role={bad ? 'alert' : undefined}>
        <Say id={bad ? 'options.exit.bad' : 'options.exit.hint'} />
      </p>
    </div>
  );
}
