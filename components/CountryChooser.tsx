// Countries under their names in the reader's language, in that language's order.
import { useId, useMemo } from 'preact/hooks';
import type { CountryCode } from '../lib/core/types.ts';
import { Say, useT, type MessageKey } from './voice.tsx';

interface Props {
  readonly label: MessageKey;
  readonly none?: MessageKey;
  readonly country: CountryCode | null;
  readonly countries: readonly CountryCode[];
  readonly onCountry: (country: CountryCode | null) => void;
  readonly disabled?: boolean;
}

export function CountryChooser({
  label,
  none = 'directory.choose',
  country,
  countries,
  onCountry,
  disabled,
}: Props) {
  const t = useT();
  const id = useId();
  const named = useMemo(() => {
    const order = new Intl.Collator(t.locale === 'qps' ? 'en' : t.locale);
    return countries
      .map((code) => ({ code, name: t.country(code) }))
      .sort((one, other) => order.compare(one.name, other.name));
  }, [countries, t]);
  return (
    <p class="field">
      <label for={id}>
        <Say id={label} />
      </label>
      <select
        id={id}
        value={country ?? ''}
        disabled={disabled ?? false}
        onChange={(event) => onCountry(event.currentTarget.value === '' ? null : event.currentTarget.value)}
      >
        <option value="">{t(none)}</option>
        {named.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
