// `accuracy`: scores labelled texts and writes docs/accuracy.md, so that the figure is public and dated.
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { packBase64, rules } from 'virtual:rule-pack';
import { createEngine } from '../core/assess.ts';
import { createSentenceReader } from '../core/english/read-sentence.ts';
import { toRuleSet } from '../core/rule-pack.ts';
import { unpack } from '../core/scan/unpack.ts';
import { ownCorpus, realTexts, type Sample } from './accuracy/data-sets.ts';
import { report, type Scored, worst } from './accuracy/report.ts';

const { values: options } = parseArgs({
  options: {
    /** Folder with labelled texts (`data/` inside); default: the one beside the project. */
    shared: { type: 'string', default: process.env['SECOND_LOOK_SHARED'] ?? '../shared' },
    /** Prints one JSON line a text instead of writing the document. */
    details: { type: 'boolean', default: false },
    group: { type: 'string' },
    worst: { type: 'string', default: '30' },
  },
});

const engine = createEngine(unpack(Buffer.from(packBase64, 'base64')), toRuleSet(rules), {
  readSentence: createSentenceReader(),
});

function scoreOne(sample: Sample): Scored {
  const { kind, text, title, company, lang } = sample;
  const assessment = engine.assess({
    kind,
    text,
    lang,
    ...(title && { title }),
    ...(company && { company }),
  });
  return {
    ...sample,
    level: assessment.level,
    points: assessment.points,
    signs: assessment.findings.map(({ id, points }) => `${id} ${points}`),
  };
}

const data = resolve(options.shared, 'data');
const samples = [...ownCorpus(process.cwd()), ...(existsSync(data) ? realTexts(data) : [])];
if (!existsSync(data))
  process.stderr.write('No folder with real labelled texts: only the own corpus is scored.\n');
const scored = samples
  .filter(({ group }) => options.group === undefined || group.includes(options.group))
  .map(scoreOne);
if (options.details) {
  for (const one of scored) process.stdout.write(`${JSON.stringify(one)}\n`);
} else {
  const document = report(scored, rules.version, new Date().toISOString().slice(0, 10));
  process.stdout.write(`${document}\n${worst(scored, Number(options.worst)).join('\n')}\n`);
  if (options.group === undefined) writeFileSync(join(process.cwd(), 'docs', 'accuracy.md'), document);
}
