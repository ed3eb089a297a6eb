// Paste a text or a conversation, for oneself or for somebody one helps, in one language or two.
import { useId, useState } from 'preact/hooks';
import type { Message } from '../lib/core/types.ts';
import type { Texts } from '../rules/define.ts';
import type { OnCopy } from './CopyButton.tsx';
import { DeskMessages } from './DeskMessages.tsx';
import { Choices, FileField } from './fields.tsx';
import { Frame, type FrameProps } from './Frame.tsx';
import { HelpFirst } from './HelpFirst.tsx';
import { Helplines, type HelplinesProps } from './Helplines.tsx';
import { Result } from './Result.tsx';
import { Say, Speaks, useT, type Voice } from './voice.tsx';
import { directionOf } from '../lib/i18n/direction.ts';
import type { CheckedView } from './view.ts';

export type ForWhom = 'me' | 'other' | 'there';

export interface DeskProps extends FrameProps {
  readonly checked: CheckedView | null;
  readonly busy: boolean;
  readonly offerTexts: Texts | null;
  /** The client's language next to the worker's. */
  readonly second: Voice | null;
  readonly help: Omit<HelplinesProps, 'onCopy'> & { readonly emergency: string | null };
  readonly onCheckText: (text: string) => void;
  readonly onCheckMessages: (messages: readonly Message[]) => void;
  readonly onSecond: (code: string | null) => void;
  readonly onFile: (file: File) => Promise<string | null>;
  readonly onReport: (checked: CheckedView) => void;
  readonly onClear: () => void;
  readonly onCopy: OnCopy;
}

export function Desk(props: DeskProps) {
  const { checked, busy, onCopy } = props;
  const t = useT();
  const id = useId();
  const [forWhom, setForWhom] = useState<ForWhom>('me');
  const [kind, setKind] = useState<'text' | 'messages'>('text');
  const [text, setText] = useState('');
  const [messages, setMessages] = useState<readonly Message[]>([{ from: 'them', text: '' }]);
  const [empty, setEmpty] = useState(false);

  const check = (): void => {
    const written = messages.filter((message) => message.text.trim() !== '');
    const nothing = kind === 'text' ? text.trim() === '' : written.length === 0;
    setEmpty(nothing);
    if (nothing) return;
    if (kind === 'text') props.onCheckText(text);
    else props.onCheckMessages(written);
  };
  const clear = (): void => {
    setText('');
    setMessages([{ from: 'them', text: '' }]);
    setEmpty(false);
    props.onClear();
  };
  const there = forWhom === 'there' || checked?.assessment.stage === 'there';

  return (
    <Frame title="desk.title" languages={props.languages} onLanguage={props.onLanguage} onExit={props.onExit}>
      <p>
        <Say id="desk.lead" />
      </p>
      <form
        class="part"
        onSubmit={(event) => {
          event.preventDefault();
          check();
        }}
      >
        <Choices
          legend="desk.for"
          value={forWhom}
          onChange={setForWhom}
          choices={[
            { value: 'me', label: 'desk.for.me' },
            { value: 'other', label: 'desk.for.other' },
            { value: 'there', label: 'desk.for.there' },
          ]}
        />
        <Choices
          legend="desk.kind"
          value={kind}
          onChange={setKind}
          choices={[
            { value: 'text', label: 'desk.kind.text' },
            { value: 'messages', label: 'desk.kind.messages' },
          ]}
        />
        {kind === 'text' ? (
          <p class="field">
            <label for={id}>
              <Say id="desk.text" />
            </label>
            <textarea
              id={id}
              rows={10}
              dir="auto"
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          </p>
        ) : (
          <DeskMessages messages={messages} onMessages={setMessages} />
        )}
        {kind === 'text' && (
          <FileField
            label="desk.file"
            accept="text/*,.txt,.eml,.html"
            onFile={(file) => {
              void props.onFile(file).then((read) => {
                if (read !== null) setText(read);
              });
            }}
          />
        )}
        {forWhom === 'other' && <SecondLanguage {...props} />}
        {empty && (
          <p class="caution" role="alert">
            <Say id="desk.empty" />
          </p>
        )}
        <p class="actions">
          <button type="submit" class="button main">
            <Say id="desk.check" />
          </button>
          <button type="button" class="button" onClick={clear}>
            <Say id="desk.clear" />
          </button>
        </p>
      </form>
      {there && <HelpFirst {...props.help} onCopy={onCopy} />}
      <div aria-live="polite" aria-busy={busy}>
        {busy && <progress aria-label={t('status.reading')} />}
      </div>
      {checked && (
        <section>
          <h2 class="heading">
            <Say id="desk.result" />
          </h2>
          <div class="side-by-side">
            <Result checked={checked} offerTexts={props.offerTexts} onCopy={onCopy} />
            {forWhom === 'other' && props.second && (
              <div lang={props.second.t.locale} dir={directionOf(props.second.t.locale)}>
                <Speaks voice={props.second}>
                  <Result checked={checked} offerTexts={props.offerTexts} onCopy={onCopy} />
                </Speaks>
              </div>
            )}
          </div>
          <p class="actions">
            <button type="button" class="button" onClick={() => props.onReport(checked)}>
              <Say id="action.report" />
            </button>
          </p>
          {!there && <Helplines {...props.help} onCopy={onCopy} />}
        </section>
      )}
    </Frame>
  );
}

function SecondLanguage({ second, languages, onSecond }: DeskProps) {
  const t = useT();
  const id = useId();
  return (
    <p class="field">
      <label for={id}>
        <Say id="desk.second" />
      </label>
      <select
        id={id}
        value={second?.t.locale ?? ''}
        onChange={(event) => onSecond(event.currentTarget.value === '' ? null : event.currentTarget.value)}
      >
        <option value="">{t('desk.second.none')}</option>
        {languages
          .filter(({ code }) => code !== t.locale)
          .map(({ code, name }) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
      </select>
    </p>
  );
}
