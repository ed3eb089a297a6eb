// Gives the background `virtual:card-words`: of each language only what the in-page card says. The card itself
// cannot load languages (a web page must find no file of ours), and all texts together would be too many to carry.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const ID = 'virtual:card-words';
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const LANGUAGES = join(ROOT, 'rules/languages');

/** Messages components/Card.tsx asks for. */
export const CARD_KEYS = [
  'card.label',
  'card.open',
  'card.dismiss',
  'level.3',
  'there.title',
  'action.help',
  'exit.button',
];

/** @param {string} file @param {string} name */
async function read(file, name) {
  if (!existsSync(file)) return {};
  const options = {
    root: ROOT,
    configFile: /** @type {const} */ (false),
    logLevel: /** @type {const} */ ('error'),
  };
  const { module } = await runnerImport(file, options);
  return /** @type {Record<string, any>} */ (module)[name] ?? {};
}

/** @param {Record<string, Record<string, string>>} entries @param {string} part */
const only = (entries, part) =>
  Object.fromEntries(Object.entries(entries ?? {}).map(([id, texts]) => [id, texts[part]]));

async function build() {
  /** @type {Record<string, string>} */
  const words = {};
  for (const code of readdirSync(LANGUAGES)) {
    const messages = await read(join(LANGUAGES, code, 'interface.ts'), 'messages');
    if (Object.keys(messages).length === 0) continue;
    const texts = await read(join(LANGUAGES, code, 'texts.ts'), 'texts');
    // A string each: only the language in use is ever parsed.
    words[code] = JSON.stringify({
      messages: Object.fromEntries(
        CARD_KEYS.flatMap((key) => (key in messages ? [[key, messages[key]]] : [])),
      ),
      signs: only(texts.signs, 'sign'),
      stories: only(texts.storylines, 'story'),
    });
  }
  return `export const cardWords = ${JSON.stringify(words)};\n`;
}

/** @returns {import('vite').Plugin} */
export function cardWords() {
  /** @type {Promise<string> | undefined} */
  let built;
  return {
    name: 'second-look-card-words',
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    load: (id) => (id === `\0${ID}` ? (built ??= build()) : null),
  };
}
