// A new sign in the house shape. The date comes in from outside, so that the text can be tested.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATEGORIES } from '../../core/types.ts';
import { Refused } from '../refused.ts';

/** Ids are also names in settings and in `data-sign`; both know this form. */
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;
const ID_LENGTH = { least: 3, most: 60 };

/** @returns the new file, as a path inside the project */
export function newSign(root: string, category: string, id: string, today: string): string {
  if (!CATEGORIES.some((known) => known === category))
    throw new Refused(`There is no category "${category}". There are: ${CATEGORIES.join(', ')}.`);
  if (!ID.test(id) || id.length < ID_LENGTH.least || id.length > ID_LENGTH.most)
    throw new Refused(`"${id}" is no id: small letters and digits in words joined by "-", 3 to 60 in all.`);
  const taken = filesNamed(root, `${id}.ts`)[0];
  if (taken !== undefined) throw new Refused(`The id "${id}" is taken: ${taken}`);
  const folder = `rules/signs/${category}`;
  const file = `${folder}/${id}.ts`;
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, file), signText(category, id, today), { flag: 'wx' });
  return file;
}

/** Signs, protective signs and storylines share one name space. */
function filesNamed(root: string, name: string): string[] {
  const signs = join(root, 'rules', 'signs');
  const categories = existsSync(signs) ? readdirSync(signs).map((category) => `rules/signs/${category}`) : [];
  return [...categories, 'rules/protective', 'rules/storylines']
    .map((folder) => `${folder}/${name}`)
    .filter((file) => existsSync(join(root, file)));
}

const signText = (
  category: string,
  id: string,
  today: string,
): string => `import { phrase, sign } from '../../define.ts';

export default sign({
  id: '${id}',
  category: '${category}',
  // Say here why it has this strength, and what the sources saw.
  strength: 'weak',
  stage: 'before',
  status: 'trial',
  reviewed: '${today}',

  when: phrase('${id}'),

  falseAlarms: [],
  sources: [],

  examples: {
    matches: [],
    misses: [],
  },
});
`;

export const stepsAfterSign = (file: string, id: string): string => `Written: ${file}

Next:
1. Name the set "${id}" in rules/phrase-sets.ts and say what belongs in it, or build "when" from sets that are there.
2. Put its words into rules/languages/en/phrases.ts. The phrase language: rules/README.md
3. Say in "falseAlarms" when it is innocent, and in "sources" who described it (rules/sources.ts).
4. Write at least three texts it must match and three near misses. Write them yourself.
5. Say it to people in rules/languages/en/texts.ts: sign, why, ask, and a question if there is one.
6. npm test, then npm run accuracy, then npm run docs.
`;
