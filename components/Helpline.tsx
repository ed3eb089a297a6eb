// One place to call or write to, with all a person needs to decide whether to.
import { CopyButton, type OnCopy } from './CopyButton.tsx';
import { QrCode } from './QrCode.tsx';
import { Say, useT } from './voice.tsx';
import type { HelplineView, HelpReason } from './view.ts';

const digits = (number: string): string => number.replace(/[^\d+*#]/gu, '');

interface Number {
  readonly number: string;
  readonly where: 'inside' | 'abroad';
}

function numbersOf({ short, phone }: HelplineView): readonly Number[] {
  const inside: readonly Number[] = short === null ? [] : [{ number: short, where: 'inside' }];
  return phone === null || phone === short ? inside : [...inside, { number: phone, where: 'abroad' }];
}

/** Lines of other countries say so; that a line is where the reader is needs no words. */
const FAR = ['where-the-job-is', 'where-you-come-from', 'region', 'international'] as const;
type Far = (typeof FAR)[number];
const farReason = (reason: HelpReason): Far | null => FAR.find((far) => far === reason) ?? null;

export function Helpline({ line, onCopy }: { line: HelplineView; onCopy: OnCopy }) {
  const t = useT();
  const numbers = numbersOf(line);
  const far = farReason(line.reason);
  const first = numbers[0]?.number ?? null;
  return (
    <li class="helpline" data-helpline={line.id} data-stale={line.stale ? '' : undefined}>
      <h3 class="helpline-name">
        <bdi>{line.name}</bdi>
      </h3>
      {line.nameLocal !== null && line.nameLocal !== line.name && (
        <p class="note">
          <bdi>{line.nameLocal}</bdi>
        </p>
      )}
      {line.own && (
        <p class="tag">
          <Say id="help.own" />
        </p>
      )}
      {far !== null && (
        <p class="tag">
          <Say id={`help.reason.${far}`} values={{ country: t.country(line.country) }} />
        </p>
      )}
      <p class="note">
        <Say id={`help.kind.${line.kind}`} />
        {line.operator !== null && <bdi> · {line.operator}</bdi>}
      </p>
      {line.stale && (
        <p class="caution">
          <Say id="help.stale" />
        </p>
      )}
      {(line.kind === 'bank' || line.kind === 'embassy') && (
        <p>
          <Say id={`help.${line.kind}.do`} />
        </p>
      )}
      <ul class="ways">
        {numbers.map(({ number, where }, at) => (
          <li key={where}>
            <a class={at === 0 ? 'button call' : 'button small'} href={`tel:${digits(number)}`}>
              <Say id="help.call" values={{ number: `\u2066${number}\u2069` }} />
            </a>
            <CopyButton text={number} about={number} onCopy={onCopy} />
            {numbers.length > 1 && (
              <span class="note">
                {where === 'inside' ? (
                  <Say id="help.from" values={{ country: t.country(line.country) }} />
                ) : (
                  <Say id="help.fromAbroad" />
                )}
              </span>
            )}
          </li>
        ))}
        {line.sms !== null && (
          <li>
            <a href={`sms:${digits(line.sms)}`}>
              <Say id="help.sms" values={{ number: `\u2066${line.sms}\u2069` }} />
            </a>
          </li>
        )}
        {line.whatsapp !== null && (
          <li>
            <a
              href={`https://wa.me/${digits(line.whatsapp).replace('+', '')}`}
              target="_blank"
              rel="noreferrer noopener"
            >
              <Say id="help.whatsapp" values={{ number: `\u2066${line.whatsapp}\u2069` }} />
            </a>
          </li>
        )}
        {line.chatUrl !== null && <WebLink href={line.chatUrl} id="help.chat" about={line.name} />}
        {line.url !== null && <WebLink href={line.url} id="help.web" about={line.name} />}
        {line.email !== null && (
          <li>
            <a href={`mailto:${line.email}`}>
              <Say id="help.email" /> <bdi>{line.email}</bdi>
            </a>
          </li>
        )}
      </ul>
      {numbers.length === 0 && line.whatsapp === null && line.kind !== 'bank' && line.kind !== 'embassy' && (
        <p class="note">
          <Say id="help.numberUnknown" />
        </p>
      )}
      <ul class="facts">
        <li>
          {line.hours === '24/7' && <Say id="help.hours.always" />}
          {line.hours === null && <Say id="help.hours.unknown" />}
          {line.hours !== null && line.hours !== '24/7' && <bdi>{line.hours}</bdi>}
        </li>
        {line.languages.length > 0 && <li>{t.list(line.languages.map((code) => t.language(code)))}</li>}
        {line.free !== null && (
          <li>
            <Say id={line.free ? 'help.free' : 'help.free.not'} />
          </li>
        )}
        {line.anonymous === true && (
          <li>
            <Say id="help.anonymous" />
          </li>
        )}
      </ul>
      {first !== null && (
        <details>
          <summary>
            <Say id="help.qr" />
            <span class="unseen"> {line.name}</span>
          </summary>
          <QrCode
            content={`tel:${digits(line.phone ?? first)}`}
            label={t('help.qr.alt', { number: line.phone ?? first })}
          />
          <p class="note">
            <Say id="help.qr.hint" />
          </p>
        </details>
      )}
      <p class="note small">
        {!line.own && <Say id="help.checked" values={{ date: t.date(new Date(line.checked)) }} />}
        {line.source !== null && (
          <>
            {' · '}
            <a href={line.source.url} target="_blank" rel="noreferrer noopener">
              <Say id="help.source" values={{ title: line.source.title }} />
            </a>
          </>
        )}
      </p>
    </li>
  );
}

function WebLink({ href, id, about }: { href: string; id: 'help.chat' | 'help.web'; about: string }) {
  return (
    <li>
      <a href={href} target="_blank" rel="noreferrer noopener">
        <Say id={id} />
        <span class="unseen"> {about}</span>{' '}
        <bdi class="note">{href.replace(/^https?:\/\/(www\.)?/u, '').replace(/\/.*$/u, '')}</bdi>
      </a>
    </li>
  );
}
