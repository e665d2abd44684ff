import { columnsFor } from './rows';

test.each([
  { tiles: 1, columns: 3 },
  { tiles: 3, columns: 3 },
  { tiles: 4, columns: 4 },
  { tiles: 5, columns: 3 },
  { tiles: 6, columns: 3 },
  { tiles: 7, columns: 4 }
])('$tiles tiles stand in rows of $columns', ({ tiles, columns }) => {
  expect(columnsFor(tiles)).toBe(columns);
});
