// Every help line we know, by country, with a search that also knows languages and kinds.
import { useId, useMemo, useState } from 'preact/hooks';
import type { CountryCode, HelpKind } from '../lib/core/types.ts';
import type { OnCopy } from './CopyButton.tsx';
import { CountryChooser } from './CountryChooser.tsx';
import { Frame, type FrameProps } from './Frame.tsx';
import { Helpline } from './Helpline.tsx';
import { Say, useT } from './voice.tsx';
import type { HelplineView } from './view.ts';

interface Props extends FrameProps {
  readonly lines: readonly HelplineView[];
  readonly countries: readonly CountryCode[];
  readonly country: CountryCode | null;
  readonly onCopy: OnCopy;
}

/** Letters without their marks, so that "Mexico" finds "México". */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const searchable = (line: HelplineView, t: ReturnType<typeof useT>): string =>
  plain(
    [
      line.name,
      line.nameLocal ?? '',
      line.operator ?? '',
      t.country(line.country),
      t(`help.kind.${line.kind}`),
      ...line.languages.map((code) => t.language(code)),
    ].join(' '),
  );

/** More at once would only be scrolled past, and a slow computer would stop on it. */
const MOST = 40;

export function HelpDirectory({ lines, countries, country: start, onCopy, ...frame }: Props) {
  const t = useT();
  const id = useId();
  const [country, setCountry] = useState(start);
  const [kind, setKind] = useState<HelpKind | ''>('');
  const [words, setWords] = useState('');
  const kinds = useMemo(() => [...new Set(lines.map((line) => line.kind))], [lines]);
  const searched = useMemo(
    () =>
      lines.map((line) => ({
        line,
        text: searchable(line, t),
      })),
    [lines, t],
  );
  const wanted = plain(words).split(/\s+/u).filter(Boolean);
  const found = searched.filter(
    ({ line, text }) =>
      // A search goes through every country: who types a name wants to find it wherever it is.
      (wanted.length > 0 || country === null || line.country === country) &&
      (kind === '' || line.kind === kind) &&
      wanted.every((word) => text.includes(word)),
  );
  const asked = wanted.length > 0 || country !== null || kind !== '';
  return (
    <Frame title="directory.title" {...frame}>
      <p>
        <Say id="directory.lead" />
      </p>
      <div class="filters" role="search">
        <CountryChooser
          label="help.country"
          none="directory.all"
          country={country}
          countries={countries}
          onCountry={setCountry}
        />
        <p class="field">
          <label for={`${id}-kind`}>
            <Say id="directory.kind" />
          </label>
          <select
            id={`${id}-kind`}
            value={kind}
            onChange={(event) => setKind(kinds.find((each) => each === event.currentTarget.value) ?? '')}
          >
            <option value="">{t('directory.kind.all')}</option>
            {kinds.map((each) => (
              <option key={each} value={each}>
                {t(`help.kind.${each}`)}
              </option>
            ))}
          </select>
        </p>
        <p class="field">
          <label for={id}>
            <Say id="directory.search" />
          </label>
          <input
            id={id}
            type="search"
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </p>
      </div>
      {asked && (
        <>
          <p role="status">
            <Say id="directory.count" values={{ count: found.length }} />
          </p>
          <Groups found={found.slice(0, MOST).map(({ line }) => line)} onCopy={onCopy} />
        </>
      )}
    </Frame>
  );
}

function Groups({ found, onCopy }: { found: readonly HelplineView[]; onCopy: OnCopy }) {
  const t = useT();
  const codes = [...new Set(found.map((line) => line.country))];
  return (
    <>
      {codes.map((code) => (
        <section key={code} class="part">
          <h2 class="heading">
            {code === 'XX' ? <Say id="help.international" /> : <bdi>{t.country(code)}</bdi>}
          </h2>
          <ul class="helplines">
            {found
              .filter((line) => line.country === code)
              .map((line) => (
                <Helpline key={line.id} line={line} onCopy={onCopy} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
