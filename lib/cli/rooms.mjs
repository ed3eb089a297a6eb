// The rooms of the house and the doors between them, as lint rules. Each refusal says why, and where to go instead.
import { dirname, relative, resolve, sep } from 'node:path';

/**
 * @typedef {{ room: string, may: readonly string[], types?: readonly string[], because: string }} Room
 * @typedef {{ library: string, doors: readonly string[], because: string }} Door
 */

/**
 * `may` names folders or files that a room can import from, besides itself; `types` those of which it may only know the
 * shape, with `import type`.
 * @type {readonly Room[]}
 */
export const ROOMS = [
  {
    room: 'lib/core',
    may: [],
    because:
      'The engine is pure and gets everything as an argument: add a parameter to assess() and pass it in from an entrypoint.',
  },
  {
    room: 'rules',
    may: ['lib/core/types.ts'],
    types: ['lib/core'],
    because:
      'Rules are data for people to read: describe the condition with rules/define.ts, or name a detector of lib/core/detectors.',
  },
  {
    room: 'components',
    may: ['lib/i18n', 'lib/core/types.ts'],
    // Which texts exist, so that a wrong name does not compile.
    types: ['rules/define.ts', 'rules/languages/en/interface.ts'],
    because:
      'Components get props and send events: fetch in the entrypoint that mounts them, and hand the result in.',
  },
  {
    room: 'lib/page',
    may: ['lib/core'],
    because:
      'The eyes only read a page: send what they saw with lib/browser from the content script, and judge it in the background.',
  },
  {
    room: 'lib/browser',
    may: ['lib/core/types.ts', 'lib/storage', 'lib/page/portals/hosts.ts', 'lib/i18n'],
    because:
      'This room wraps the browser: take what you need as an argument and let an entrypoint connect the two.',
  },
  {
    room: 'lib/storage',
    may: ['lib/core/types.ts'],
    because: 'Storage keeps what it is given: compute it before, in the background, and store the result.',
  },
  {
    room: 'lib/helplines',
    may: ['lib/core/types.ts'],
    types: ['rules'],
    because: 'Choosing whom to call is a pure function over the table: pass the table in.',
  },
  {
    room: 'lib/i18n',
    may: ['lib/core/types.ts'],
    types: ['rules'],
    because:
      'No sentences and no rules here: texts come in through the loader that an entrypoint hands over.',
  },
];

/** @type {readonly Door[]} */
export const DOORS = [
  door(
    'webextension-polyfill',
    ['lib/browser'],
    'so that everything else runs in Node and in tests: use lib/browser',
  ),
  door(
    'dexie',
    ['lib/storage'],
    'so that each thing we keep has one owner and one upgrade path: use lib/storage',
  ),
  door(
    'compromise',
    ['lib/core/english'],
    'so that it reads only the sentences that matter: use lib/core/english',
  ),
  door(
    'libphonenumber-js',
    ['lib/core/contacts'],
    'so that a contact is read in one way only: use its Signal from lib/core/contacts',
  ),
  door(
    'tldts',
    ['lib/core/contacts'],
    'so that a host is cut in one way only: use its Signal from lib/core/contacts',
  ),
  door('intl-messageformat', ['lib/i18n'], 'so that all texts follow one language choice: use lib/i18n'),
  door('fflate', ['lib/core/scan'], 'so that packs are opened in one way only: use lib/core/scan/unpack'),
  door('uqr', ['components'], 'so that codes look the same everywhere: use the component that draws them'),
  door(
    'linkedom',
    ['lib/cli'],
    'because a browser brings its own document: only the command line needs a made one',
  ),
  door(
    'preact',
    ['components', 'entrypoints'],
    'so that everything but the face runs without a screen: use components',
  ),
];

/**
 * @param {string} library
 * @param {readonly string[]} doors
 * @param {string} because
 * @returns {Door}
 */
function door(library, doors, because) {
  return { library, doors, because };
}

/**
 * @param {string} place
 * @param {string} room
 */
const isInside = (place, room) => place === room || place.startsWith(`${room}/`);

/**
 * Why this file may not import that, or null when it may. Paths are relative to the project, with forward slashes.
 * @param {string} file
 * @param {string} imported as written in the import
 * @param {'type' | 'value'} [kind]
 */
export function refusal(file, imported, kind = 'value') {
  return imported.startsWith('.') ? roomRefusal(file, imported, kind) : doorRefusal(file, imported);
}

/**
 * @param {string} file
 * @param {string} imported
 * @param {'type' | 'value'} kind
 */
function roomRefusal(file, imported, kind) {
  const target = relative(resolve('.'), resolve(dirname(file), imported))
    .split(sep)
    .join('/');
  const home = ROOMS.find(({ room }) => isInside(file, room));
  if (home === undefined || isInside(target, home.room)) return null;
  const allowed = kind === 'type' ? [...home.may, ...(home.types ?? [])] : home.may;
  if (allowed.some((place) => isInside(target, place))) return null;
  return `${home.room} does not import ${target}. ${home.because}`;
}

/**
 * @param {string} file
 * @param {string} imported
 */
function doorRefusal(file, imported) {
  const found = DOORS.find(({ library }) => isInside(imported, library));
  if (found === undefined || file.startsWith('tests/')) return null;
  if (found.doors.some((room) => isInside(file, room))) return null;
  return `${found.library} comes in only through ${found.doors.join(' or ')}, ${found.because}.`;
}

/** @type {import('eslint').Rule.RuleModule} */
export const roomsRule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = relative(resolve('.'), context.filename).split(sep).join('/');
    /** @param {import('eslint').Rule.Node} node */
    const look = (node) => {
      const source = 'source' in node ? node.source : null;
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const kind = ['importKind', 'exportKind'].some((name) => Reflect.get(node, name) === 'type')
        ? 'type'
        : 'value';
      const message = refusal(file, source.value, kind);
      if (message !== null) context.report({ node, message });
    };
    return {
      ImportDeclaration: look,
      ExportNamedDeclaration: look,
      ExportAllDeclaration: look,
      ImportExpression: look,
    };
  },
};
