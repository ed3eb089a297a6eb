// The offer's text with the quoted words marked and the reader's own words hidden.
import type { LanguageCode, Span } from '../lib/core/types.ts';

interface Props {
  readonly text: string;
  readonly quotes: readonly Span[];
  readonly hidden?: readonly Span[];
  readonly mark?: string;
  readonly lang: LanguageCode | null;
}

interface Piece {
  readonly text: string;
  readonly quoted: boolean;
}

const inside = (spans: readonly Span[], at: number): boolean =>
  spans.some((span) => at >= span.start && at < span.end);

/** Cuts the text at every edge, so that overlapping quotes need no nested marks. */
function piecesOf({ text, quotes, hidden = [], mark = '' }: Props): readonly Piece[] {
  const edges = [...quotes, ...hidden].flatMap((span) => [span.start, span.end]);
  const cuts = [...new Set([0, ...edges, text.length])]
    .filter((at) => at >= 0 && at <= text.length)
    .sort((one, other) => one - other);
  const starts = new Set(hidden.map((span) => span.start));
  return cuts.slice(0, -1).flatMap((start, at): readonly Piece[] => {
    const quoted = inside(quotes, start);
    // A hidden place is said once, where it begins.
    if (inside(hidden, start)) return starts.has(start) ? [{ text: mark, quoted }] : [];
    return [{ text: text.slice(start, cuts[at + 1]), quoted }];
  });
}

export function MarkedText(props: Props) {
  return (
    <div class="marked" lang={props.lang ?? 'und'} dir="auto">
      {piecesOf(props).map((piece, at) => (piece.quoted ? <mark key={at}>{piece.text}</mark> : piece.text))}
    </div>
  );
}
