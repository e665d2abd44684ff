import type { Sentence } from '$lib/ipc';

/** A stretch of a sentence: plain, or a word of the picture dictionary. */
export interface Piece {
  start: number;
  text: string;
  word: string | null;
}

/** The whole text of a sentence, cut at its marks. */
export function pieces({ text, marks }: Sentence): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  const plain = (until: number) => {
    if (until > at) found.push({ start: at, text: text.slice(at, until), word: null });
  };
  for (const { start, length, word } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    plain(start);
    at = start + length;
    found.push({ start, text: text.slice(start, at), word });
  }
  plain(text.length);
  return found;
}
