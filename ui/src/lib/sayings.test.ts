import type { Saying, Sentence } from '$lib/ipc';
import { forms, panels } from './sayings';

const sentence = (text: string): Sentence => ({
  text,
  words: [],
  marks: [],
  clip: null,
  durationMs: 0,
  language: 'de',
  direction: 'ltr'
});

const saying = (text: string, girl: string | null = null): Saying => ({
  id: text,
  said: sentence(text),
  girl: girl === null ? null : sentence(girl),
  means: null
});

test.each([
  { given: 'a …b c …d e f g', third: 'a c e f', fourth: '…b …d g' },
  { given: 'a b c d', third: 'a b', fourth: 'c d' },
  { given: '', third: '', fourth: '' }
])('what is written by pen is on the last panel: $given', ({ given, third, fourth }) => {
  const sayings = given.split(' ').filter(Boolean).map((text) => saying(text));

  const shown = panels(sayings).map((panel) => panel.map(({ said }) => said.text).join(' '));

  expect(shown).toEqual([third, fourth]);
});

test.each([
  { said: 'Ich bin allein.', girl: 'Ich bin allein.', shown: ['Ich bin allein.'] },
  { said: 'Я сам.', girl: 'Я сама.', shown: ['Я сам.', 'Я сама.'] },
  { said: 'Es brennt.', girl: null, shown: ['Es brennt.'] }
])('both forms are printed where they differ: $said', ({ said, girl, shown }) => {
  expect(forms(saying(said, girl)).map(({ text }) => text)).toEqual(shown);
});
