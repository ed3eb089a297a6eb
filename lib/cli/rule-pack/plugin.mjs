// Gives the extension `virtual:rule-pack`: the rules compiled while building, so that nothing is compiled in the browser.
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const ID = 'virtual:rule-pack';
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** @type {Promise<string> | undefined} */
let built;

async function build() {
  const options = {
    root: ROOT,
    configFile: /** @type {const} */ (false),
    logLevel: /** @type {const} */ ('error'),
  };
  const { module: builder } = await runnerImport(join(ROOT, 'lib/cli/rule-pack/build-rule-pack.ts'), options);
  const { module: format } = await runnerImport(join(ROOT, 'lib/core/scan/pack.ts'), options);
  const { pack, rules } = builder.buildRules();
  const bytes = deflateRawSync(format.writePack(pack), { level: 9 }).toString('base64');
  return `export const packBase64 = ${JSON.stringify(bytes)};\nexport const rules = ${JSON.stringify(rules)};\n`;
}

/** @returns {import('vite').Plugin} */
export function rulePack() {
  return {
    name: 'second-look-rule-pack',
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    load: (id) => (id === `\0${ID}` ? (built ??= build()) : null),
  };
}
