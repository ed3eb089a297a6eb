// Evidence on paper: what was read, what was found, and just as plainly what it does not prove.
import { useId, useState } from 'preact/hooks';
import { Frame, type FrameProps } from './Frame.tsx';
import { FileField } from './fields.tsx';
import { MarkedText } from './MarkedText.tsx';
import { hide, hidingPlaces } from './hide-words.ts';
import type { ComponentChildren } from 'preact';
import { foreign, Say, signWords, useT, useVoice, type MessageKey } from './voice.tsx';
import type { CheckedView } from './view.ts';

export interface ReportProps extends FrameProps {
  readonly checked: CheckedView | null;
  /** SHA-256 of the text as it was read, in hexadecimal. */
  readonly hash: string | null;
  readonly timeZone: string;
  readonly verdict: 'same' | 'changed' | 'failed' | null;
  readonly onPrint: () => void;
  /** Words to hide, so that the file hides them too. */
  readonly onFile: (hidden: readonly string[]) => void;
  readonly onCheckFile: (file: File) => void;
}

export function Report(props: ReportProps) {
  const { checked, verdict } = props;
  return (
    <Frame
      title="report.title"
      languages={props.languages}
      onLanguage={props.onLanguage}
      onExit={props.onExit}
    >
      {checked ? (
        <Evidence {...props} checked={checked} />
      ) : (
        <p>
          <Say id="report.none" />
        </p>
      )}
      <section class="part no-print">
        <FileField label="report.check" accept="application/json,.json" onFile={props.onCheckFile} />
        <p role="status">{verdict !== null && <Say id={`report.check.${verdict}`} />}</p>
      </section>
    </Frame>
  );
}

function Evidence({ checked, hash, timeZone, onPrint, onFile }: ReportProps & { checked: CheckedView }) {
  const voice = useVoice();
  const t = useT();
  const id = useId();
  const [written, write] = useState('');
  const { page, assessment, readAt } = checked;
  const secrets = written
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > 1);
  const mark = `[${t('report.redact.mark')}]`;
  const hidden = hidingPlaces(page.text, secrets);
  const shown = (text: string): string => hide(text, secrets, mark);
  return (
    <>
      <section class="part no-print">
        <p class="field">
          <label for={id}>
            <Say id="report.redact" />
          </label>
          <span class="note">
            <Say id="report.redact.hint" />
          </span>
          <textarea
            id={id}
            rows={3}
            dir="auto"
            value={written}
            onInput={(event) => write(event.currentTarget.value)}
          />
        </p>
        <p role="status">
          <Say id="report.redacted" values={{ count: hidden.length }} />
        </p>
        <p class="actions">
          <button type="button" class="button main" onClick={() => onPrint()}>
            <Say id="action.print" />
          </button>
          <button type="button" class="button" onClick={() => onFile(secrets)}>
            <Say id="report.json" />
          </button>
        </p>
      </section>
      <section class="part">
        <p class="level" data-level={assessment.level}>
          <Say
            id={
              assessment.unsure !== null && assessment.level === 0
                ? 'level.unsure'
                : `level.${assessment.level}`
            }
          />
        </p>
        <dl class="facts-table">
          {page.url !== undefined && (
            <Fact name="report.address">
              <bdi>{shown(page.url)}</bdi>
            </Fact>
          )}
          <Fact name="report.time">{t.dateTime(new Date(readAt), timeZone)}</Fact>
          <Fact name="report.zone">
            <bdi>{timeZone}</bdi>
          </Fact>
          <Fact name="report.rules">
            <bdi>{assessment.rulesVersion}</bdi>
          </Fact>
          {hash !== null && (
            <Fact name="report.hash">
              <code class="hash" dir="ltr">
                {hash}
              </code>
              {hidden.length > 0 && (
                <p class="note">
                  <Say id="report.hash.redacted" />
                </p>
              )}
            </Fact>
          )}
        </dl>
      </section>
      <section class="part">
        <h2 class="heading">
          <Say id="report.findings" />
        </h2>
        <ol class="evidence">
          {assessment.findings.map((finding) => {
            const spoken = signWords(voice, finding.id);
            return (
              <li key={finding.id} data-sign={finding.id} {...foreign(spoken?.lang)}>
                <strong>{spoken ? spoken.words.sign : <Say id="finding.unnamed" />}</strong>
                {finding.quotes.map((quote) => (
                  <p key={quote.start} class="quote">
                    <q lang={assessment.language ?? 'und'} dir="auto">
                      {shown(quote.text)}
                    </q>
                  </p>
                ))}
                {spoken && <p>{spoken.words.why}</p>}
                {(voice.sourcesOf?.(finding.id) ?? []).map((source) => (
                  <p key={source.url} class="note">
                    {source.title} · <bdi>{source.url}</bdi>
                  </p>
                ))}
              </li>
            );
          })}
        </ol>
      </section>
      {assessment.contacts.length > 0 && (
        <section class="part">
          <h2 class="heading">
            <Say id="report.contacts" />
          </h2>
          <table>
            <thead>
              <tr>
                {(['kind', 'value', 'country'] as const).map((column) => (
                  <th key={column} scope="col">
                    <Say id={`report.contact.${column}`} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {assessment.contacts.map((contact) => (
                <tr key={contact.start}>
                  <td>
                    <Say id={`contact.${contact.kind}`} />
                  </td>
                  <td>
                    <bdi>{shown(contact.value)}</bdi>
                  </td>
                  <td>{contact.country === undefined ? '' : t.country(contact.country)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <section class="part">
        <h2 class="heading">
          <Say id="report.offer" />
        </h2>
        <MarkedText
          text={page.text}
          quotes={assessment.findings.flatMap((finding) => finding.quotes)}
          hidden={hidden}
          mark={mark}
          lang={assessment.language}
        />
      </section>
      <section class="part">
        <h2 class="heading">
          <Say id="report.proves" />
        </h2>
        <ul>
          {([1, 2, 3] as const).map((line) => (
            <li key={line}>
              <Say id={`report.proves.${line}`} />
            </li>
          ))}
        </ul>
        <h2 class="heading">
          <Say id="report.give" />
        </h2>
        <p>
          <Say id="report.give.text" />
        </p>
      </section>
    </>
  );
}

function Fact({ name, children }: { name: MessageKey; children: ComponentChildren }) {
  return (
    <>
      <dt>
        <Say id={name} />
      </dt>
      <dd>{children}</dd>
    </>
  );
}
