import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { cardWords } from './lib/cli/card-words/plugin.mjs';
import { rulePack } from './lib/cli/rule-pack/plugin.mjs';
import { PORTAL_MATCHES } from './lib/page/portals/hosts.ts';

/** Sum of this public key = extension id, so that tests know the addresses of our pages. Never in a release. */
const TEST_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAyY6GT7l3AFlr18NCgixNAzzwov4G0dRTGVeXJt+qDQQDCj+fjNIcQwO0Efqp' +
  'ZErni9vCeMOeG3lqL/vXYkVJRKa3VbP16NUS1e/NbAaaPGapnlmsXb5ghpnfxp71nz/fODFL2O7XnOlVlnLmA1k3WKNmBeZSCV6NwcEp' +
  'ovZQ6zJhwOkiEk4Pc45rD3v86TU0yDU9G/jr9PKnT5UDS23n9F7gezEc3lMsI7axKws9L+h7aEsX2GrGQ6nMEdK8q1WozaQQ7LcbCjIW' +
  'ao+yByoj55uPFe/dxizVQnRTgvwZ2bgYrVYGpeIhgJqd1MTQ27i72yAKwyIC0Fg6mlqSLJxpUQIDAQAB';

/** Where the invented portal is served, in tests and in the demo only. */
const INVENTED_PORTAL = ['http://127.0.0.1/*', 'http://portal.localhost/*'];

/** The browser itself refuses any request: "on the device" is then not only a promise of our code. */
const PAGES_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const inProject = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const readsInventedPortal = (mode: string): boolean => mode === 'e2e' || mode === 'demo';

export default defineConfig({
  publicDir: 'assets/public',
  imports: false,
  vite: () => ({
    plugins: [rulePack(), cardWords()],
    // WXT's own context announces our scripts to every page and lets a page stop them.
    resolve: { alias: { 'wxt/utils/content-script-context': inProject('./lib/browser/quiet-context.ts') } },
  }),
  modules: ['@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  manifestVersion: 3,
  zip: { artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip' },
  // Starting a browser from the builder needs a screen; `npm run dev` names the folder to load by hand instead.
  webExt: { disabled: true },
  manifest: ({ browser, mode, command }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus', 'alarms'],
    host_permissions: [...PORTAL_MATCHES, ...(readsInventedPortal(mode) ? INVENTED_PORTAL : [])],
    optional_host_permissions: ['*://*/*'],
    storage: { managed_schema: 'managed_schema.json' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_openCommand__' },
      'check-page': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_checkCommand__' },
      'quick-exit': { suggested_key: { default: 'Alt+Shift+X' }, description: '__MSG_exitCommand__' },
    },
    // The dev server needs a socket to reload; a build for people does not.
    ...(command === 'build' && { content_security_policy: { extension_pages: PAGES_POLICY } }),
    ...(mode === 'e2e' && browser !== 'firefox' && { key: TEST_KEY }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'second-look@second-look.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  hooks: {
    'build:manifestGenerated': (wxt, manifest) => {
      if (!readsInventedPortal(wxt.config.mode)) return;
      for (const script of manifest.content_scripts ?? []) script.matches?.push(...INVENTED_PORTAL);
    },
  },
});
