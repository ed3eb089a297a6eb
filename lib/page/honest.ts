// Where a page shows one thing and holds another: cloaked words, words painted by styles, words in a picture.
import type { Block } from './blocks.ts';
import { attributeOf } from './dom.ts';
import type { Sight } from './sight.ts';

/** Measuring asks the browser for layout: done for what was chosen only, and not without end. */
const MOST_MEASURED = 400;
const BLOCKS_PER_STEP = 8;

export interface Seen {
  readonly blocks: readonly Block[];
  readonly cloaked: ReadonlySet<Block>;
  readonly cloakedChars: number;
}

export function* withoutCloaked(blocks: readonly Block[], sight: Sight): Generator<void, Seen> {
  const cloaked = new Set<Block>();
  const painted = new Map<Block, string>();
  for (const [index, block] of blocks.slice(0, MOST_MEASURED).entries()) {
    if (index % BLOCKS_PER_STEP === 0) yield;
    if (sight.cloaks(block.element)) cloaked.add(block);
    else {
      const words = sight.painted(block.element).trim();
      if (words !== '') painted.set(block, words);
    }
  }
  const kept = blocks.flatMap((block) => {
    if (cloaked.has(block)) return [];
    const words = painted.get(block);
    return words === undefined ? [block] : [block, { ...block, text: words, linkChars: 0 }];
  });
  const cloakedChars = [...cloaked].reduce((sum, { text }) => sum + text.length, 0);
  return { blocks: kept, cloaked, cloakedChars };
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
