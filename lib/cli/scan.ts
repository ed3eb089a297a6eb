// `scan`: the same engine in Node. Text, JSON, streams of JSON lines, saved pages.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { packBase64, rules } from 'virtual:rule-pack';
import { createEngine } from '../core/assess.ts';
import { createSentenceReader } from '../core/english/read-sentence.ts';
import { toRuleSet } from '../core/rule-pack.ts';
import { unpack } from '../core/scan/unpack.ts';
import type { PageText } from '../core/types.ts';
import { pageFromHtml } from './saved-page.ts';
import { scanLines } from './scan/lines.ts';
import { toAnswer } from './scan/answer.ts';
import { toText } from './scan/readable.ts';

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    jsonl: { type: 'boolean', default: false },
    page: { type: 'string' },
    url: { type: 'string' },
    explain: { type: 'boolean', default: false },
  },
});

const engine = createEngine(unpack(Buffer.from(packBase64, 'base64')), toRuleSet(rules), {
  readSentence: createSentenceReader(),
});

function show(page: PageText): void {
  const assessment = engine.assess(page);
  process.stdout.write(
    options.json
      ? `${JSON.stringify(toAnswer(null, assessment))}\n`
      : toText(page, assessment, options.explain),
  );
}

function showPage(file: string): void {
  const page = pageFromHtml(readFileSync(file, 'utf8'), options.url ?? 'https://page.invalid/');
  const assessment = engine.assess(page);
  if (!options.json) {
    process.stdout.write(toText(page, assessment, options.explain));
    return;
  }
  const { title = null, company = null, text, source = 'none', unsure = null, offers } = page;
  const read = {
    title,
    company,
    text,
    source,
    unsure,
    ...(offers && {
      offers: offers.map(({ title: name = null, company: by = null, text: words }) => ({
        title: name,
        company: by,
        text: words,
      })),
    }),
  };
  process.stdout.write(`${JSON.stringify({ page: read, assessment: toAnswer(null, assessment) })}\n`);
}

if (options.jsonl) {
  const allGood = await scanLines(process.stdin, process.stdout, engine);
  process.exitCode = allGood ? 0 : 2;
} else if (options.page !== undefined) {
  showPage(options.page);
} else if (files.length > 0) {
  for (const file of files) show({ kind: 'ad', text: readFileSync(file, 'utf8') });
} else {
  show({ kind: 'ad', text: readFileSync(0, 'utf8') });
}
