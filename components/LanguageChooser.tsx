// The reader's own choice of language, each under its own name.
import { Say, useT } from './voice.tsx';
import { directionOf } from '../lib/i18n/direction.ts';
import type { LanguageChoice } from './view.ts';

interface Props {
  readonly id?: string;
  readonly languages: readonly LanguageChoice[];
  readonly onLanguage: (code: string) => void;
}

export function LanguageChooser({ id = 'language', languages, onLanguage }: Props) {
  const t = useT();
  return (
    <span class="language">
      {/* The globe is for those who cannot read the language the page is in. */}
      <svg class="globe" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <circle cx="12" cy="12" r="9" />
        <ellipse cx="12" cy="12" rx="4" ry="9" />
        <path d="M3 12h18" />
      </svg>
      <label class="unseen" for={id}>
        <Say id="language.label" />
      </label>
      <select id={id} value={t.locale} onChange={(event) => onLanguage(event.currentTarget.value)}>
        {languages.map(({ code, name }) => (
          <option key={code} value={code} lang={code} dir={directionOf(code)}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}
