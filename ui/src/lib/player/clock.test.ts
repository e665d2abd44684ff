import { anchorOf, positionAt, wordAt } from './clock';

const words = [
  { start: 0, length: 2, fromMs: 100, toMs: 300 },
  { start: 3, length: 2, fromMs: 300, toMs: 500 },
  { start: 6, length: 6, fromMs: 700, toMs: 1000 }
];

test.each([
  { when: 'before the first word', position: 0, word: null },
  { when: 'when a word begins', position: 100, word: 0 },
  { when: 'before it ends', position: 299, word: 0 },
  { when: 'when the next begins', position: 300, word: 1 },
  { when: 'in a pause, the word before it', position: 600, word: 1 },
  { when: 'in the last word', position: 999, word: 2 },
  { when: 'after the last word', position: 1000, word: null }
])('$when, at $position ms, the word is $word', ({ position, word }) => {
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
