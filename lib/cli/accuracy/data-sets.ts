// What is measured: our own invented corpus always, the real labelled texts where the reader of this has them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export interface Sample {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly suspicious: boolean;
  readonly kind: 'ad' | 'chat';
  /** What is compared: one row of the table. */
  readonly group: string;
  /** Storyline or kind of honest twin. */
  readonly about?: string;
  /** Near-duplicates count once. */
  readonly family?: string;
  readonly title?: string;
  readonly company?: string;
}

type Row = Record<string, unknown>;

const rows = (file: string): Row[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as Row)
    : [];

const text = (row: Row, key: string): string | undefined =>
  typeof row[key] === 'string' && row[key] !== '' ? row[key] : undefined;

function sample(row: Row, suspicious: boolean, group: string, words = text(row, 'text') ?? ''): Sample {
  const kind = ['sms', 'chat', 'chat_message', 'spam_corpus'].includes(text(row, 'kind') ?? '')
    ? 'chat'
    : 'ad';
  const optional = {
    about: text(row, 'about') ?? text(row, 'type'),
    family: text(row, 'cluster'),
    title: text(row, 'title'),
    company: text(row, 'company'),
  };
  return {
    id: text(row, 'id') ?? '',
    text: words,
    lang: text(row, 'lang') ?? '',
    suspicious,
    kind,
    group,
    ...(Object.fromEntries(
      Object.entries(optional).filter(([, value]) => value !== undefined),
    ) as Partial<Sample>),
  };
}

/** Our own texts: tests/corpus/{honest,suspicious}/<lang>.jsonl. */
export function ownCorpus(root: string): Sample[] {
  return (['honest', 'suspicious'] as const).flatMap((side) => {
    const folder = join(root, 'tests', 'corpus', side);
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .sort()
      .flatMap((file) =>
        rows(join(folder, file)).map((row) => ({
          ...sample(row, side === 'suspicious', `own ${side}`),
          lang: basename(file, '.jsonl'),
        })),
      );
  });
}

const WARNING_KINDS = new Set([
  'warning',
  'news',
  'academic',
  'ngo',
  'info',
  'platform_boilerplate',
  'company_notice',
  'visa_info',
  'review',
]);

/** Real labelled texts in a folder that is not part of the project. */
export function realTexts(folder: string): Sample[] {
  const file = (name: string): Row[] => rows(join(folder, name));
  const ads = readdirSync(folder).filter((name) => /^ads_.*\.jsonl$/.test(name));
  return [
    ...file('lures-positives.dev.jsonl').map((row) =>
      sample(row, true, row['standalone'] === false ? 'real lures, fragments' : 'real lures, stand-alone'),
    ),
    ...file('lures-authored.dev.jsonl').map((row) =>
      sample(
        row,
        row['label'] === 'positive',
        row['label'] === 'positive' ? 'authored lures' : 'authored honest',
      ),
    ),
    ...file('lures-negatives.dev.jsonl').map((row) =>
      sample(row, false, WARNING_KINDS.has(String(row['kind'])) ? 'warnings and news' : 'honest pages'),
    ),
    ...file('articles_about_scams.jsonl').map((row) => sample(row, false, 'warnings and news')),
    ...file('hard_pages.jsonl').map((row) => sample(row, false, 'honest pages')),
    ...[...file('chat_job_scam.jsonl'), ...file('quoted_lures.jsonl')].map((row) =>
      sample(row, true, 'job-scam messages'),
    ),
    ...ads.flatMap((name) =>
      file(name)
        .filter((row) => row['score_as'] !== 'ignore')
        .map((row) => sample(row, false, 'honest ads')),
    ),
    ...[...file('sms_en.jsonl'), ...file('chat_ham_ru.jsonl')]
      .filter((row) => row['score_as'] === 'negative')
      .map((row) => sample(row, false, 'ordinary messages')),
    ...file('emscad.jsonl').map((row) =>
      sample(row, row['score_as'] === 'positive', 'EMSCAD', text(row, 'desc') ?? ''),
    ),
  ];
}
