// What stands around every view: our name, the language, the way out.
import type { ComponentChildren } from 'preact';
import { LanguageChooser } from './LanguageChooser.tsx';
import { QuickExit, QuickExitHint } from './QuickExit.tsx';
import { Say, type MessageKey } from './voice.tsx';
import type { LanguageChoice } from './view.ts';

export interface FrameProps {
  readonly languages: readonly LanguageChoice[];
  readonly onLanguage: (code: string) => void;
  readonly onExit: () => void;
}

interface Props extends FrameProps {
  /** A page says what it is; the popup only bears our name. */
  readonly title?: MessageKey;
  readonly children: ComponentChildren;
}

export function Frame({ title, languages, onLanguage, onExit, children }: Props) {
  return (
    <div class="frame">
      <header class="top">
        <p class="name">
          <Say id="app.name" />
        </p>
        <LanguageChooser languages={languages} onLanguage={onLanguage} />
        <QuickExit onExit={onExit} />
      </header>
      <main>
        <h1 class={title === undefined ? 'unseen' : 'title'}>
          <Say id={title ?? 'app.name'} />
        </h1>
        {children}
      </main>
      <footer class="bottom">
        <QuickExitHint />
        <p class="note">
          <Say id="app.promise" />
        </p>
      </footer>
    </div>
  );
}
