// A new language: the folder in the house shape, with empty parts. What is known of the language comes from Node's own tables.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguagePack } from '../../../rules/define.ts';
import { Refused } from '../refused.ts';

type Script = LanguagePack['script'];

/** ISO 15924 names of the scripts a language pack can have. */
const SCRIPTS: Readonly<Record<string, Script>> = {
  Latn: 'latin',
  Cyrl: 'cyrillic',
  Grek: 'greek',
  Arab: 'arabic',
  Deva: 'devanagari',
  Beng: 'bengali',
  Thai: 'thai',
  Hans: 'han',
  Hant: 'han',
  Jpan: 'japanese',
  Kore: 'hangul',
  Ethi: 'ethiopic',
  Hebr: 'hebrew',
};

const RIGHT_TO_LEFT: readonly Script[] = ['arabic', 'hebrew'];

interface NewLanguage {
  readonly code: string;
  readonly name: string;
  readonly english: string;
  readonly script: Script;
}

/** @returns the new folder, as a path inside the project */
export function newLanguage(root: string, code: string): string {
  const language = about(code);
  const folder = `rules/languages/${code}`;
  if (existsSync(join(root, folder))) throw new Refused(`There is a folder ${folder} already.`);
  mkdirSync(join(root, folder), { recursive: true });
  for (const [file, text] of Object.entries(filesOf(language)))
    writeFileSync(join(root, folder, file), text, { flag: 'wx' });
  return folder;
}

function about(code: string): NewLanguage {
  const name = /^[a-z]{2,3}$/u.test(code) ? nameIn(code, code) : undefined;
  const english = name === undefined ? undefined : nameIn('en', code);
  if (name === undefined || english === undefined)
    throw new Refused(
      `"${code}" is no language code we know: two or three small letters of ISO 639, e.g. pl.`,
    );
  const found = new Intl.Locale(code).maximize().script ?? '';
  const script = SCRIPTS[found];
  if (script === undefined)
    throw new Refused(
      `The script ${found || 'of this language'} is not known yet: name it in LanguagePack (rules/define.ts) ` +
        'and in lib/cli/new/new-language.ts first.',
    );
  return { code, name, english, script };
}

const nameIn = (language: string, code: string): string | undefined =>
  new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }).of(code);

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`;

const filesOf = ({ code, name, english, script }: NewLanguage): Readonly<Record<string, string>> => ({
  'pack.ts': `// What is true of ${english} as a whole.
import type { LanguagePack } from '../../define.ts';

export const pack: LanguagePack = {
  code: '${code}',
  name: ${quoted(name)},
  script: '${script}',
  direction: '${RIGHT_TO_LEFT.includes(script) ? 'rtl' : 'ltr'}',
  functionWords: [],
  review: null,
};
`,
  'phrases.ts': `// ${english}: how offers say it. Sets and what belongs in them: rules/phrase-sets.ts
import type { Phrases } from '../../define.ts';

export const phrases = {} satisfies Phrases;
`,
  'frame.ts': `// ${english}: what turns a sentence around. Plain words in the phrase language, folded like every text.
import type { Frame } from '../../define.ts';

export const frame = {} satisfies Frame;
`,
  'examples.ts': `// ${english}: what each sign must and must not match. Invented texts.
import type { ExamplesBySign } from '../../define.ts';

export const examples: ExamplesBySign = {};
`,
  'texts.ts': `// What findings say to people in ${english}.
import type { Texts } from '../../define.ts';

export const texts: Texts = { signs: {}, protective: {}, storylines: {} };
`,
});

export const stepsAfterLanguage = (folder: string): string => `Written: ${folder}

Next, to recognise offers:
1. pack.ts: 25 to 40 little words that give the language away.
2. phrases.ts: fill the sets of rules/phrase-sets.ts; seen(source, …) for real wordings, guessed(…) for your own.
3. frame.ts: words for "not", "beware", "reported", before or after what they turn around.
4. examples.ts: two matches and two near misses for each sign with phrases. Write them yourself.

To speak to people, now or later:
5. texts.ts: what signs, protective signs and storylines say.
6. interface.ts: copy the one of rules/languages/en and translate it whole. Only then is the language offered to
   readers; add its own name to NAMES in rules/texts.ts.

npm test says what is missing. Then npm run accuracy and npm run docs.
`;
