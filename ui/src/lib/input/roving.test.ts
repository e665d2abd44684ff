import { nearest } from './roving';

/** A grid of three columns, 100 wide and 100 high each. */
const cells = [0, 1, 2, 3, 4].map((number) => ({
  number,
  getBoundingClientRect: () => new DOMRect((number % 3) * 100, Math.floor(number / 3) * 100, 90, 90)
}));

test.each([
  { from: 0, way: { x: 1, y: 0 }, to: 1 },
  { from: 1, way: { x: -1, y: 0 }, to: 0 },
  { from: 0, way: { x: 0, y: 1 }, to: 3 },
  { from: 4, way: { x: 0, y: -1 }, to: 1 },
  { from: 0, way: { x: -1, y: 0 }, to: null },
  { from: 3, way: { x: 0, y: 1 }, to: null }
])('from $from by $way to $to', ({ from, way, to }) => {
  const start = cells[from];
  expect(start && (nearest(start, cells, way)?.number ?? null)).toBe(to);
});
