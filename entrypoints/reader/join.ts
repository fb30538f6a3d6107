/** A block's text as one string, with the way back to its text nodes. Pure: pieces are whatever the caller numbers. */

export interface Piece {
  text: string;
  /** A line break, a replaced element or a box stands before this piece. */
  breakBefore: boolean;
}

/** Where a code unit of the joined text lives: index of the piece, offset in it. */
export interface Place {
  piece: number;
  offset: number;
}

export interface Joined {
  text: string;
  /** Offset of each piece's first code unit in `text`, rising. */
  starts: number[];
}

/** A line feed that the page shows as a blank; two with nothing between are an empty line where the page shows those. */
const unwrapped = (text: string) =>
  text.replace(/\n\s*/g, (run) => (run.lastIndexOf('\n') > 0 ? run : run.replace('\n', ' ')));

/** Joins pieces in order; a break becomes a line feed, which belongs to no piece, and a line's end in the source a blank. */
export function join(pieces: readonly Piece[]): Joined {
  let text = '';
  const starts: number[] = [];
  for (const piece of pieces) {
    if (piece.breakBefore && text !== '') text += '\n';
    starts.push(text.length);
    text += unwrapped(piece.text);
  }
  return { text, starts };
}

function pieceAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The places of a span's first code unit and just behind its last one: both inside pieces, never inside a break. */
export function placesOf(joined: Joined, start: number, end: number): { from: Place; to: Place } {
  const first = pieceAt(joined.starts, start);
  const last = pieceAt(joined.starts, end - 1);
  return {
    from: { piece: first, offset: start - (joined.starts[first] ?? 0) },
    to: { piece: last, offset: end - (joined.starts[last] ?? 0) },
  };
}
