import { largest } from './fit';

test.each([
  { room: 2, found: 1 },
  { room: 0.8, found: 0.75 },
  { room: 0.1, found: 0.5 }
])('words are as large as a room of $room lets them be', ({ room, found }) => {
  expect(largest([1, 0.75, 0.5], (size) => size <= room)).toBe(found);
});
