import type { Sentence, Tile, Unit } from '$lib/ipc';
import { pages, rowsOf } from './pages';

const first: Sentence = {
  text: 'Water',
  words: [],
  marks: [],
  clip: null,
  durationMs: 0,
  language: 'en',
  direction: 'ltr'
};
const title = { first, second: null };
const picture = { paper: 'r/d', contrast: null, width: 4, height: 3 };

const tile = (id: string): Tile => ({
  id,
  title,
  picture,
  alt: [],
  steps: 8,
  done: 0,
  trouble: null,
  languages: 'both'
});

const unit = (id: string, lessons: number): Unit => ({
  id,
  title,
  lessons: Array.from({ length: lessons }, (_, at) => tile(`${id}-${at}`))
});

const told = (sizes: number[]) =>
  pages(sizes.map((size, at) => unit(String.fromCharCode(97 + at), size))).map((page) =>
    page.map(({ id, lessons }) => `${id}${lessons.length}`).join(' ')
  );

test.each([
  { sizes: [], shown: [] },
  { sizes: [1, 1, 1], shown: ['a1 b1 c1'] },
  { sizes: [4, 3, 2], shown: ['a4', 'b3 c2'] },
  { sizes: [3, 3, 3], shown: ['a3 b3', 'c3'] },
  { sizes: [8, 1], shown: ['a6', 'a2 b1'] },
  { sizes: [0, 2], shown: ['b2'] }
])('$sizes lessons are shown as $shown', ({ sizes, shown }) => {
  expect(told(sizes)).toEqual(shown);
});

test.each([
  { sizes: [1, 1, 1], rows: 1 },
  { sizes: [2, 1], rows: 1 },
  { sizes: [2, 2], rows: 2 },
  { sizes: [3, 3], rows: 2 },
  { sizes: [1, 1, 2, 1], rows: 2 },
  { sizes: [6], rows: 2 }
])('$sizes lessons fill $rows rows', ({ sizes, rows }) => {
  expect(rowsOf(sizes.map((size, at) => unit(`u${at}`, size)))).toBe(rows);
});
