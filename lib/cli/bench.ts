// `bench`: ratios in one process, interleaved, medians. Prints a table and writes it to docs/performance.md.
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { writeFileSync } from 'node:fs';
import { packBase64, rules } from 'virtual:rule-pack';
import { FastAhoCorasick } from './bench/fast-aho-corasick.ts';
import { interleave } from './bench/measure.ts';
import { regExpList } from './bench/rivals.ts';
import { benchTexts, hostileTexts } from './bench/texts.ts';
import { createEngine } from '../core/assess.ts';
import { compile, type PhraseSource } from '../core/compile.ts';
import { tagEverything } from '../core/english/tag-everything.ts';
import { createSentenceReader } from '../core/english/read-sentence.ts';
import { toRuleSet } from '../core/rule-pack.ts';
import { findHits } from '../core/scan/find-hits.ts';
import { type Pack, readPack, writePack } from '../core/scan/pack.ts';
import { tokenize } from '../core/scan/tokenize.ts';
import { unpack } from '../core/scan/unpack.ts';
import { Tokens } from '../core/scan/tokens.ts';
import { readSignals } from '../core/signals.ts';
import type { Message } from '../core/types.ts';
import { compileInput } from '../../rules/index.ts';

const texts = benchTexts(process.cwd(), resolve(process.env['SECOND_LOOK_SHARED'] ?? '../shared'));
const input = compileInput('bench');
const rows: [string, string, string][] = [];
const say = (what: string, measured: number | string, goal: string): void => {
  const value = typeof measured === 'number' ? `${measured.toFixed(2)} ×` : measured;
  rows.push([what, value, goal]);
  process.stderr.write(`${what}: ${value} (${goal})\n`);
};

/** Every nth phrase, so that a smaller set holds all languages as well. */
const take = (count: number): PhraseSource[] => {
  const step = input.phrases.length / count;
  return Array.from(
    { length: Math.min(count, input.phrases.length) },
    (_, i) => input.phrases[Math.floor(i * Math.max(1, step))],
  ).filter((phrase) => phrase !== undefined);
};
const packOf = (count: number): Pack => readPack(writePack(compile({ ...input, phrases: take(count) })));
const tokens = new Tokens();
const scanAll = (pack: Pack, list: readonly string[]): number => {
  let hits = 0;
  for (const text of list) {
    tokenize(pack, text, tokens);
    hits += findHits(pack, tokens).length;
  }
  return hits;
};
const sumUnits = (list: readonly string[]): number => {
  let sum = 0;
  for (const text of list) for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
};
const each =
  (list: readonly string[], run: (text: string) => number): (() => number) =>
  () =>
    list.reduce((sum, text) => sum + run(text), 0);

const packs = new Map([300, 1500, 5000].map((count) => [count, packOf(count)]));
const pack1500 = packs.get(1500) as Pack;
const ads = texts.alphabetic;
const few = ads.slice(0, 40);

// The scanner against the cheapest passes there are.
const basic = interleave(
  [
    { name: 'sum', run: () => sumUnits(ads) },
    { name: 'nfkc', run: each(ads, (text) => text.normalize('NFKC').toLowerCase().length) },
    { name: 'tokens', run: each(ads, (text) => (tokenize(pack1500, text, tokens), tokens.length)) },
    ...[...packs].map(([count, pack]) => ({ name: `scan ${count}`, run: () => scanAll(pack, ads) })),
    {
      name: 'signals',
      run: each(ads, (text) => {
        tokenize(pack1500, text, tokens);
        return readSignals(text, tokens, [], {}).contacts.length;
      }),
    },
  ],
  9,
);
const of = (times: Map<string, number>, name: string): number => times.get(name) ?? NaN;
const ratio = (times: Map<string, number>, a: string, b: string): number => of(times, a) / of(times, b);
say(
  'fold + scan of all languages, 1,500 phrases / sum of char codes',
  ratio(basic, 'scan 1500', 'sum'),
  '≤ 8, must ≤ 11',
);
say('fold + scan, 1,500 phrases / NFKC + lower case', ratio(basic, 'scan 1500', 'nfkc'), '≤ 6, must ≤ 8');
say('growth of the scan, 300 → 5,000 phrases', ratio(basic, 'scan 5000', 'scan 300'), '≤ 1.7');
say(
  'contacts, sums and durations add',
  `${(((of(basic, 'signals') - of(basic, 'tokens')) / of(basic, 'scan 1500')) * 100).toFixed(0)} %`,
  '≤ 25 %',
);

if (texts.unspaced.length > 0) {
  const unspaced = interleave(
    [
      { name: 'sum', run: () => sumUnits(texts.unspaced) },
      { name: 'scan', run: () => scanAll(pack1500, texts.unspaced) },
    ],
    15,
  );
  say('fold + scan of Chinese, Japanese, Thai / sum of char codes', ratio(unspaced, 'scan', 'sum'), '≤ 22');
}

// The whole engine.
const fullPack = unpack(Buffer.from(packBase64, 'base64'));
const ruleSet = toRuleSet(rules);
const engine = createEngine(fullPack, ruleSet, { readSentence: createSentenceReader() });
const assess = (text: string): number => engine.assess({ kind: 'ad', text }).points;
const whole = interleave(
  [
    { name: 'nfkc', run: each(ads, (text) => text.normalize('NFKC').toLowerCase().length) },
    { name: 'assess', run: each(ads, assess) },
  ],
  7,
);
say('whole assessment of job ads, all rules / NFKC + lower case', ratio(whole, 'assess', 'nfkc'), '≤ 15');
const english = ads.slice(0, 12);
const tagging = interleave(
  [
    { name: 'assess', run: each(english, assess) },
    { name: 'tag', run: each(english, tagEverything) },
  ],
  3,
  1,
);
say('tagging everything with compromise / whole assessment', ratio(tagging, 'tag', 'assess'), '≥ 20');

// Other ways to look for the same phrases.
for (const count of [1500, 5000]) {
  const phrases = take(count);
  const list = regExpList(phrases);
  const fast = new FastAhoCorasick(phrases);
  const rivals = interleave(
    [
      { name: 'scan', run: () => scanAll(packs.get(count) as Pack, few) },
      { name: 'RegExp list', run: each(few, list) },
      { name: 'double array', run: each(few, (text) => fast.count(text)) },
    ],
    5,
    1,
  );
  say(
    `list of regular expressions / scan, ${count.toLocaleString('en')} phrases`,
    ratio(rivals, 'RegExp list', 'scan'),
    count === 1500 ? '≥ 80' : '≥ 200',
  );
  say(
    `double-array Aho-Corasick, literals only / scan, ${count.toLocaleString('en')} phrases`,
    ratio(rivals, 'double array', 'scan'),
    '',
  );
}

// Growth with the text, and texts made to be slow. Cost is per character.
const long = ads.join('\n\n');
const sized = new Map(
  [1e3, 1e4, 1e5, 1e6].map((size) => [size, long.repeat(Math.ceil(size / long.length)).slice(0, size)]),
);
const growth = interleave(
  [...sized].map(([size, text]) => ({
    name: String(size),
    run: () => {
      for (let i = 0; i < 1e6 / size; i++) assess(text);
    },
  })),
  5,
);
say('cost per character at 1 MB / at 10 KB', ratio(growth, '1000000', '10000'), '≤ 1.3');
const near = 'send your pay registration fee visa free ticket deposit';
const normal = long.slice(0, 300_000);
const hostile = interleave(
  [
    { name: 'normal', run: () => assess(normal) },
    ...Object.entries(hostileTexts(normal.length, near)).map(([name, text]) => ({
      name,
      run: () => assess(text),
    })),
  ],
  3,
  1,
);
const worst = [...hostile].filter(([name]) => name !== 'normal').sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
say(`worst hostile text (${worst[0]}) / normal text`, worst[1] / of(hostile, 'normal'), '≤ 4');

// Conversations.
const line: Message = {
  from: 'them',
  text: 'Good morning, did you have time to look at the papers I sent you yesterday evening?',
};
const chats = new Map(
  [10, 10_000].map((length) => {
    const chat = engine.follow({ kind: 'chat' });
    for (let i = 0; i < length; i++) chat.append({ from: 'them', text: `${line.text} ${i}` });
    return [length, chat];
  }),
);
const appended = interleave(
  [
    {
      name: 'alone',
      run: () => {
        for (let i = 0; i < 200; i++) {
          const chat = engine.follow({ kind: 'chat' });
          chat.append(line);
          chat.assessment();
        }
      },
    },
    ...[...chats].map(([length, chat]) => ({
      name: String(length),
      run: () => {
        for (let i = 0; i < 200; i++) {
          chat.append(line);
          chat.assessment();
        }
      },
    })),
  ],
  9,
);
say('message appended to a chat of 10 / assessed alone', ratio(appended, '10', 'alone'), '≤ 1.2');
say('message appended to a chat of 10,000 / assessed alone', ratio(appended, '10000', 'alone'), '≤ 1.2');

// Start and size.
const firstAd = ads[0] ?? '';
const loadStart = performance.now();
const fresh = createEngine(unpack(Buffer.from(packBase64, 'base64')), toRuleSet(rules));
const loaded = performance.now() - loadStart;
const firstStart = performance.now();
fresh.assess({ kind: 'ad', text: firstAd });
const first = performance.now() - firstStart;
const warm = interleave([{ name: 'warm', run: () => assess(firstAd) }], 31);
say('first assessment by a new engine / warm', first / of(warm, 'warm'), '≤ 3');
say('loading the pack / one warm assessment', loaded / of(warm, 'warm'), '');
say(
  'tables of 5,000 phrases',
  `${(writePack(packs.get(5000) as Pack).length / 1024).toFixed(0)} KB`,
  '≤ 1 MB',
);
say(
  'tables of all phrases',
  `${(writePack(fullPack).length / 1024).toFixed(0)} KB for ${input.phrases.length.toLocaleString('en')} phrases`,
  '',
);
say('heap in use', `${(process.memoryUsage().heapUsed / 1048576).toFixed(0)} MB`, '');

const characters = ads.reduce((sum, text) => sum + text.length, 0);
const document = [
  '# Performance',
  '',
  `Measured by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}.`,
  `Text: ${texts.from}, ${ads.length} texts, ${(characters / 1e6).toFixed(1)} million characters. All contestants ran in turn in one process; medians are compared.`,
  'Ratios hold on other machines; absolute times do not, so none are given.',
  '',
  '| | measured | goal |',
  '| --- | --- | --- |',
  ...rows.map(([what, value, goal]) => `| ${what} | ${value} | ${goal} |`),
  '',
].join('\n');
process.stdout.write(`${document}\n`);
writeFileSync('docs/performance.md', document);
