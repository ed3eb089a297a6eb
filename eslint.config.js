import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { roomsRule } from './lib/cli/rooms.mjs';

const NO_NETWORK =
  'Second Look never goes to the network: what it needs comes with it, as a file of the extension.';
const PURE = 'lib/core and rules know no clock and no chance: take the value as an argument.';

const networkGlobals = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
];

export default tseslint.config(
  { ignores: ['node_modules', '.output', '.wxt', '.cache', 'artifacts', 'assets'] },
  js.configs.recommended,
  tseslint.configs.strict,
  {
    plugins: { house: { rules: { rooms: roomsRule } } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'house/rooms': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      // An argument that has to be there, but is not needed, begins with _.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Ranges of accents are written as escapes, where nothing can look like something else.
      'no-misleading-character-class': ['error', { allowEscape: true }],
      'no-undef': 'off', // TypeScript knows better.
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    name: 'promises are never forgotten',
    files: ['entrypoints/**/*.{ts,tsx}', 'lib/**/*.ts', 'tests/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    name: 'nothing leaves the device',
    files: ['entrypoints/**', 'components/**', 'lib/**', 'rules/**'],
    ignores: ['lib/cli/**'],
    rules: {
      'no-restricted-globals': ['error', ...networkGlobals.map((name) => ({ name, message: NO_NETWORK }))],
      'no-restricted-properties': ['error', { property: 'sendBeacon', message: NO_NETWORK }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
          message: 'Words from a page are drawn as text, never as markup: pass them as children.',
        },
      ],
    },
  },
  {
    name: 'the engine is pure',
    files: ['lib/core/**', 'rules/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...networkGlobals.map((name) => ({ name, message: NO_NETWORK })),
        ...['Date', 'performance', 'crypto', 'setTimeout'].map((name) => ({ name, message: PURE })),
      ],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: PURE }],
    },
  },
  {
    name: 'the command line talks to a terminal',
    files: ['lib/cli/**', 'tests/**', '*.config.*'],
    rules: { 'no-console': 'off' },
  },
);
