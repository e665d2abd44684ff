// The CSS Custom Highlight API: words are coloured without touching the text or its layout.
// `::highlight(word)` is the word being heard, `::highlight(cursor)` the one reached by the arrow keys.

import type { WordTime } from '$lib/ipc';

type Name = 'word' | 'cursor';

/** How far from the edge a word comes to rest, in pixels. */
const EDGE = 24;

/** Lights this stretch of an element's text under a name; gives back what puts it out. */
export function light(name: Name, element: HTMLElement, start: number, length: number): () => void {
  const range = rangeIn(element, start, length);
  if (range === null || !('highlights' in CSS)) return () => undefined;
  const highlight = CSS.highlights.get(name) ?? new Highlight();
  CSS.highlights.set(name, highlight);
  highlight.add(range);
  return () => void highlight.delete(range);
}

/** The range of UTF-16 offsets counted over all text of an element. */
export function rangeIn(element: HTMLElement, start: number, length: number): Range | null {
  const from = placeIn(element, start);
  const to = placeIn(element, start + length - 1);
  if (from === null || to === null || length <= 0) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset + 1);
  return range;
}

/** The word whose letters lie under a point of the screen; null beside all words. */
export function wordUnder(
  element: HTMLElement,
  words: WordTime[],
  x: number,
  y: number
): number | null {
  const holds = ({ left, right, top, bottom }: DOMRect) =>
    left <= x && x <= right && top <= y && y <= bottom;
  const at = words.findIndex(({ start, length }) => {
    const rects = rangeIn(element, start, length)?.getClientRects() ?? [];
    return [...rects].some(holds);
  });
  return at === -1 ? null : at;
}

/** A word without the marks around it, so that its full stop stays unlit. */
export function bare(text: string, { start, length }: WordTime): { start: number; length: number } {
  const word = text.slice(start, start + length);
  const before = /^[\p{P}\p{Cf}\s]*/u.exec(word)?.[0].length ?? 0;
  const after = /[\p{P}\p{Cf}\s]*$/u.exec(word)?.[0].length ?? 0;
  return before === length
    ? { start, length }
    : { start: start + before, length: length - before - after };
}

interface Place {
  node: Text;
  offset: number;
}

function placeIn(element: HTMLElement, offset: number): Place | null {
  let left = offset;
  for (const node of textNodes(element)) {
    if (left < node.data.length) return { node, offset: left };
    left -= node.data.length;
  }
  return null;
}

function* textNodes(element: HTMLElement): Generator<Text> {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) yield node;
  }
}

/** Scrolls, up or down only, until a stretch of text is in view. */
export function keepInView(element: HTMLElement, start: number, length: number): void {
  const rect = rangeIn(element, start, length)?.getBoundingClientRect();
  if (!rect) return;
  const inner = element.closest<HTMLElement>('[data-scroller]');
  const { top, bottom } =
    inner?.getBoundingClientRect() ?? new DOMRect(0, 0, 0, window.innerHeight);
  const scroller = inner ?? document.documentElement;
  if (rect.top < top) scroller.scrollBy({ top: rect.top - top - EDGE });
  else if (rect.bottom > bottom) scroller.scrollBy({ top: rect.bottom - bottom + EDGE });
}
