import type { Entry, Sentence } from '$lib/ipc';
import { back, turned, type Trail } from './trail';

const first: Sentence = {
  text: '',
  words: [],
  marks: [],
  clip: null,
  durationMs: 0,
  language: 'en',
  direction: 'ltr'
};
const entry = (id: string): Entry => ({
  id,
  text: { first, second: null },
  picture: { paper: id, contrast: null, width: 6, height: 6 }
});

const told = (trail: Trail) => trail.map(({ id }) => id).join(' ');
const after = (...ids: string[]) => ids.map(entry).reduce<Trail>(turned, [entry('cellar')]);

test.each([
  { ids: [], shown: 'cellar', before: 'cellar' },
  { ids: ['stairs'], shown: 'cellar stairs', before: 'cellar' },
  { ids: ['stairs', 'lift'], shown: 'cellar stairs lift', before: 'cellar stairs' },
  { ids: ['stairs', 'cellar'], shown: 'stairs cellar', before: 'stairs' },
  { ids: ['stairs', 'lift', 'stairs'], shown: 'cellar lift stairs', before: 'cellar lift' }
])('from the cellar by $ids: $shown', ({ ids, shown, before }) => {
  const trail = after(...ids);

  expect(told(trail)).toBe(shown);
  expect(told(back(trail))).toBe(before);
});
