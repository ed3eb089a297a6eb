// Where a page shows one thing and holds another: cloaked words, words painted by styles, words in a picture.
import type { Block } from './blocks.ts';
import { attributeOf } from './dom.ts';
import type { Sight } from './sight.ts';

/** Measuring asks the browser for layout: done for what was chosen only, and not without end. */
const MOST_MEASURED = 200;
const BLOCKS_PER_STEP = 4;
const CHECKS_PER_STEP = 64;

export interface Seen {
  readonly blocks: readonly Block[];
  /** Chosen, and not to be seen after all. */
  readonly unseen: ReadonlySet<Block>;
  readonly cloakedChars: number;
}

export function* onlySeen(blocks: readonly Block[], sight: Sight): Generator<void, Seen> {
  const unseen = new Set<Block>();
  const kept: Block[] = [];
  let cloakedChars = 0;
  for (const [index, block] of blocks.entries()) {
    if (index % (kept.length < MOST_MEASURED ? BLOCKS_PER_STEP : CHECKS_PER_STEP) === 0) yield;
    const looks = !sight.shows(block.element)
      ? 'hidden'
      : kept.length < MOST_MEASURED
        ? sight.look(block.element)
        : 'seen';
    if (looks !== 'seen') {
      unseen.add(block);
      if (looks === 'cloaked') cloakedChars += block.text.length;
      continue;
    }
    kept.push(block);
    const painted = kept.length < MOST_MEASURED ? sight.painted(block.element).trim() : '';
    if (painted !== '') kept.push({ ...block, text: painted, linkChars: 0 });
  }
  return { blocks: kept, unseen, cloakedChars };
}

/** Words a style sheet writes into elements that hold none. They can be seen, and not be read by anything. */
export function hasPaintedWords(bare: readonly Element[], sight: Sight): boolean {
  return bare.some((element) => sight.painted(element).length > 20);
}

const DECORATION = /logo|icon|avatar|sprite|pixel|badge|flag|rating|profile|emoji|tracking/iu;

/** Is there a picture that could hold the offer? */
export function hasTellingPicture(pictures: readonly Element[], sight: Sight): boolean {
  return pictures.some((picture) => {
    const about = ['class', 'id', 'alt', 'src']
      .map((name) => attributeOf(picture, name)?.slice(0, 300) ?? '')
      .join(' ');
    if (DECORATION.test(about)) return false;
    const measured = sight.isBigPicture(picture);
    if (measured !== null) return measured;
    const [width, height] = ['width', 'height'].map((name) =>
      Number.parseInt(attributeOf(picture, name) ?? '', 10),
    );
    // A saved page often says no size: then any picture that is no decoration may be the one.
    return !((width ?? 250) < 250 || (height ?? 150) < 150);
  });
}
