import type { Report, WordTime } from '$lib/ipc';

/** Where a clip was at one moment of the page's clock, and how fast it runs. */
export interface Anchor {
  positionMs: number;
  atMs: number;
  /** Milliseconds of the clip in a millisecond of the page: speed times pace. */
  rate: number;
}

/** Steps back smaller than this are the report's delay, not a seek. */
const JITTER_MS = 250;

export function anchorOf(report: Report, now: number): Anchor {
  return { positionMs: report.positionMs, atMs: now, rate: report.speed * report.pace };
}

/** Where the clip is now, carried on from the last report; never a little backwards. */
export function positionAt(anchor: Anchor, now: number, lastMs: number): number {
  const position = anchor.positionMs + (now - anchor.atMs) * anchor.rate;
  const isSeek = lastMs - position > JITTER_MS * Math.max(1, anchor.rate);
  return isSeek ? position : Math.max(position, lastMs);
}

/** The number of the word being spoken; in a pause the one before it; null before and after all. */
export function wordAt(words: WordTime[], positionMs: number): number | null {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const word = words[middle];
    if (word && word.fromMs <= positionMs) low = middle + 1;
    else high = middle;
  }
  const last = words.at(-1);
  const isOver = last === undefined || positionMs >= last.toMs;
  return low === 0 || isOver ? null : low - 1;
}
