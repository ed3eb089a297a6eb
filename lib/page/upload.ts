// Notices that somebody is about to hand over a picture of a passport, an identity card or a bank card. It only notices:
// nothing is stopped, and no file is ever opened.
import { attributeOf, findAll, isElement, nameOf, nearest, wholeTextOf } from './dom.ts';

/** In the reader's and the page's languages; the words come with the rules. */
export interface PaperWords {
  readonly kind: string;
  readonly words: readonly string[];
}

export interface UploadNotice {
  /** `null`: nothing says what the file is, but the offer asks for papers. */
  readonly kind: string | null;
  /** What the page calls it. */
  readonly label: string;
}

export interface UploadOptions {
  readonly words: readonly PaperWords[];
  /** An offer or chat on this page asks for papers: then any file is worth the question. */
  asksForPapers(): boolean;
  onNotice(notice: UploadNotice): void;
}

const LONGEST_LABEL = 300;

/** Answers how to stop noticing. */
export function noticeUploads(
  document: Document,
  { words, asksForPapers, onNotice }: UploadOptions,
): () => void {
  const noticed = new WeakSet<Element>();
  const spelled = words.map(({ kind, words: list }) => ({ kind, list: list.map(plain) }));

  const consider = (field: Element): void => {
    if (noticed.has(field)) return;
    const label = labelOf(document, field);
    const said = plain(label);
    const kind = spelled.find(({ list }) => list.some((word) => holdsWord(said, word)))?.kind ?? null;
    if (kind === null && !asksForPapers()) return;
    noticed.add(field);
    onNotice({ kind, label });
  };

  const onPick = (event: Event): void => {
    const [target] = event.composedPath();
    if (target === undefined || !isNode(target) || !isElement(target)) return;
    const field = fileFieldOf(document, target);
    if (field !== null) consider(field);
  };

  const onHandOver = (event: Event): void => {
    const { dataTransfer, clipboardData } = event as DragEvent & ClipboardEvent;
    // The kinds of what is handed over, never the thing.
    if (!(dataTransfer ?? clipboardData)?.types.includes('Files')) return;
    const [target] = event.composedPath();
    if (target !== undefined && isNode(target) && isElement(target)) consider(target);
  };

  const handlers = [
    ['click', onPick],
    ['change', onPick],
    ['drop', onHandOver],
    ['paste', onHandOver],
  ] as const;
  for (const [name, handler] of handlers)
    document.addEventListener(name, handler, { capture: true, passive: true });
  return () => {
    for (const [name, handler] of handlers) document.removeEventListener(name, handler, { capture: true });
  };
}

const isNode = (target: EventTarget): target is Node => 'nodeType' in target;

function fileFieldOf(document: Document, target: Element): Element | null {
  if (isFileField(target)) return target;
  const label = nearest(target, 'label');
  if (label === null) return null;
  const named = attributeOf(label, 'for');
  const inside = findAll(label, 'input[type="file"]')[0];
  if (named === null) return inside ?? null;
  return findAll(document, 'input[type="file"]').find((field) => attributeOf(field, 'id') === named) ?? null;
}

const isFileField = (element: Element): boolean =>
  nameOf(element).toLowerCase() === 'input' && attributeOf(element, 'type')?.toLowerCase() === 'file';

function labelOf(document: Document, field: Element): string {
  const id = attributeOf(field, 'id');
  const labels = [
    nearest(field, 'label'),
    ...(id === null
      ? []
      : findAll(document, 'label[for]').filter((label) => attributeOf(label, 'for') === id)),
    nearest(field, 'fieldset')?.querySelector('legend') ?? null,
  ];
  const described = (attributeOf(field, 'aria-labelledby') ?? '').split(/\s+/u).filter((name) => name !== '');
  const byId = described.flatMap((name) =>
    findAll(document, '[id]').filter((element) => attributeOf(element, 'id') === name),
  );
  const words = [...labels, ...byId].map((label) => (label === null ? '' : (wholeTextOf(label) ?? '')));
  const names = ['aria-label', 'title', 'placeholder', 'name', 'id'].map(
    (name) => attributeOf(field, name) ?? '',
  );
  return [...words, ...names].join(' ').replace(/\s+/gu, ' ').trim().slice(0, LONGEST_LABEL);
}

/** `passportFile`, `passport_scan` and "Passport" are the same word. */
const plain = (text: string): string =>
  ` ${text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()} `;

/** Short words (`id`) only as words of their own; longer ones as beginnings, for endings and compounds. */
function holdsWord(said: string, word: string): boolean {
  const bare = word.trim();
  if (bare === '') return false;
  // Scripts that write no spaces have no beginnings to look for.
  if (/[\p{sc=Han}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Myanmar}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(bare))
    return said.includes(bare);
  return said.includes(bare.length <= 3 ? word : ` ${bare}`);
}
