import type { Sentence } from '$lib/ipc';
import { pieces } from './pieces';

const sentence = (text: string, marks: Sentence['marks']): Sentence => ({
  text,
  marks,
  words: [],
  clip: null,
  durationMs: 0,
  language: 'en',
  direction: 'ltr'
});

const told = (one: Sentence) =>
  pieces(one).map(({ text, word }) => (word === null ? text : `[${text}](${word})`));

test('a sentence without marks is one piece', () => {
  expect(told(sentence('Go up now.', []))).toEqual(['Go up now.']);
});

test('marks cut it, and nothing is lost', () => {
  const one = sentence('The stairs and the cellar', [
    { start: 19, length: 6, word: 'cellar' },
    { start: 4, length: 6, word: 'stairs' }
  ]);
  expect(told(one)).toEqual(['The ', '[stairs](stairs)', ' and the ', '[cellar](cellar)']);
});

test('a mark inside another is passed over', () => {
  const one = sentence('The stairs.', [
    { start: 4, length: 6, word: 'stairs' },
    { start: 6, length: 2, word: 'air' }
  ]);
  expect(told(one)).toEqual(['The ', '[stairs](stairs)', '.']);
});
