// `policy`: writes complete policy files for administrators from a short form. docs/deploy.md says where they go.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { problemsOf, type Schema } from './policy/check-values.ts';
import { readOptions, valuesOf, type PolicyOptions, type PolicyValues } from './policy/short-form.ts';
import { policyFiles, TARGETS } from './policy/targets.ts';
import { orRefuse, Refused } from './refused.ts';

function fileValues(path: string | undefined): PolicyValues {
  if (path === undefined) return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as PolicyValues;
  } catch (error) {
    throw new Refused(
      `${path} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function checkedValues(options: PolicyOptions): PolicyValues {
  const schema = JSON.parse(readFileSync(join('assets', 'public', 'managed_schema.json'), 'utf8')) as Schema;
  const values = { ...fileValues(options.values), ...valuesOf(options) };
  if (Object.keys(values).length === 0) throw new Refused('Nothing to set. Examples: docs/deploy.md');
  const problems = problemsOf(values, schema);
  if (problems.length > 0) throw new Refused(`These values would be ignored:\n  ${problems.join('\n  ')}`);
  return values;
}

orRefuse(() => {
  const options = readOptions(process.argv.slice(2));
  if (options.for === undefined)
    throw new Refused(
      `Say for which browser: --for NAME, once or more. There are: ${Object.keys(TARGETS).join(', ')}.`,
    );
  const values = checkedValues(options);
  // All of them before the first is written: half a set of files helps nobody.
  const sets = options.for.map((name) => ({ name, files: policyFiles(name, values, options.id) }));
  for (const { name, files } of sets) {
    const folder = resolve(options.out, name);
    mkdirSync(folder, { recursive: true });
    for (const { name: fileName, goesTo, text, encoding } of files) {
      writeFileSync(join(folder, fileName), text, encoding);
      process.stdout.write(`${relative(process.cwd(), join(folder, fileName))}\n    → ${goesTo}\n`);
    }
  }
});
