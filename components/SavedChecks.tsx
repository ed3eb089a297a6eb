// What the reader chose to keep, with the way to delete each.
import { useId, useState } from 'preact/hooks';
import { LevelMark } from './LevelMark.tsx';
import { Say, useT } from './voice.tsx';
import type { SavedView } from './settings-view.ts';

export interface SavedProps {
  readonly saves: readonly SavedView[];
  readonly onOpenSaved: (id: string) => void;
  readonly onDelete: (id: string) => void;
  readonly onDeleteAll: () => void;
}

export function SavedChecks({ saves, onOpenSaved, onDelete, onDeleteAll }: SavedProps) {
  const t = useT();
  const id = useId();
  const [wanted, search] = useState('');
  const found = saves.filter(({ title }) => title.toLocaleLowerCase().includes(wanted.toLocaleLowerCase()));
  return (
    <>
      <h3>
        <Say id="options.saves" />
      </h3>
      {saves.length === 0 && (
        <p class="note">
          <Say id="options.saves.none" />
        </p>
      )}
      {saves.length > 0 && (
        <>
          <p class="field">
            <label for={id}>
              <Say id="options.search" />
            </label>
            <input
              id={id}
              type="search"
              value={wanted}
              onInput={(event) => search(event.currentTarget.value)}
            />
          </p>
          <ul class="plain saves">
            {found.map((save) => (
              <li key={save.id}>
                <button type="button" class="offer" onClick={() => onOpenSaved(save.id)}>
                  <LevelMark mark={save.level} />
                  <span>
                    <bdi class="offer-title">{save.title}</bdi>
                    <span class="note">
                      <Say id={`level.${save.level}`} /> · {t.dateTime(new Date(save.savedAt))}
                    </span>
                  </span>
                </button>
                <button type="button" class="button small" onClick={() => onDelete(save.id)}>
                  <Say id="options.delete" />
                  <span class="unseen"> {save.title}</span>
                </button>
              </li>
            ))}
          </ul>
          <button type="button" class="button" onClick={() => onDeleteAll()}>
            <Say id="options.deleteAll" />
          </button>
        </>
      )}
    </>
  );
}
