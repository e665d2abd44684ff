import { anchorOf, positionAt, wordAt } from './clock';

const words = [
  { start: 0, length: 2, fromMs: 100, toMs: 300 },
  { start: 3, length: 2, fromMs: 300, toMs: 500 },
  { start: 6, length: 6, fromMs: 700, toMs: 1000 }
];

test.each([
  [0, null, 'before the first word'],
  [100, 0, 'when a word begins'],
  [299, 0, 'before it ends'],
  [300, 1, 'when the next begins'],
  [600, 1, 'in a pause the word before it'],
  [999, 2, 'in the last word'],
  [1000, null, 'after the last word']
])('at %i ms the word is %s: %s', (position, word) => {
  expect(wordAt(words, position)).toBe(word);
});

test('a sentence without times has no word', () => {
  expect(wordAt([], 100)).toBeNull();
});

const report = { utterance: 1, state: 'speaking' as const, positionMs: 1000, speed: 0.6, pace: 2 };

test('the position runs on with speed and pace', () => {
  expect(positionAt(anchorOf(report, 50), 150, 0)).toBeCloseTo(1120);
});

test('the position does not go a little backwards', () => {
  expect(positionAt(anchorOf(report, 50), 50, 1090)).toBe(1090);
});

test('the position follows a seek back', () => {
  expect(positionAt(anchorOf(report, 50), 50, 2000)).toBe(1000);
});
