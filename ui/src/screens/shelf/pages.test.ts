import type { Sentence, Tile, Unit } from '$lib/ipc';
import { pages } from './pages';

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
  pages(sizes.map((size, at) => unit(String.fromCharCode(97 + at), size))).map(
    ({ units, rows }) => `${units.map(({ id, lessons }) => id + lessons.length).join(' ')} | ${rows}`
  );

test.each([
  { sizes: [], shown: [] },
  { sizes: [1, 1, 1], shown: ['a1 b1 c1 | 1'] },
  { sizes: [2, 1], shown: ['a2 b1 | 1'] },
  { sizes: [1, 1, 2, 1], shown: ['a1 b1 c2 d1 | 2'] },
  { sizes: [2, 3, 1], shown: ['a2 b3 | 2', 'c1 | 1'] },
  { sizes: [4, 3, 2], shown: ['a4 | 2', 'b3 c2 | 2'] },
  { sizes: [3, 3, 3], shown: ['a3 b3 | 2', 'c3 | 1'] },
  { sizes: [8, 1], shown: ['a6 | 2', 'a2 b1 | 1'] },
  { sizes: [0, 2], shown: ['b2 | 1'] },
  { sizes: [2, 3, 1, 2, 1, 1, 2, 1], shown: ['a2 b3 | 2', 'c1 d2 e1 f1 | 2', 'g2 h1 | 1'] }
])('$sizes lessons are shown as $shown', ({ sizes, shown }) => {
  expect(told(sizes)).toEqual(shown);
});
