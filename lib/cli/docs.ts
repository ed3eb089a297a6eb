// `docs`: writes the documents that are made from the rules, so that paper and program say the same.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gatherRules } from './docs/gather-rules.ts';
import { rulesPage } from './docs/rules-page.ts';

const file = join(process.cwd(), 'docs', 'rules.md');
writeFileSync(file, rulesPage(await gatherRules()));
process.stdout.write('Written: docs/rules.md\n');
