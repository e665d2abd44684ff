import { clearMocks, mockIPC } from '$lib/ipc/testing';
import { PRETEND } from '$lib/ipc/pretended';
import { dictionaryIn } from '$lib/ipc/pretendedDictionary';
import { Dictionary } from './dictionary.svelte';

let answer: () => unknown = () => dictionaryIn(PRETEND);

beforeAll(() => mockIPC((command) => (command === 'dictionary' ? answer() : 1)));
afterAll(clearMocks);

test('goes up step by step, and remembers where it was', async () => {
  const dictionary = new Dictionary();
  await dictionary.load();
  const [, house] = dictionary.view.state === 'ready' ? dictionary.view.dictionary.groups : [];
  if (house) dictionary.openGroup(house);

  const steps = [dictionary.group?.id, dictionary.up(), dictionary.before, dictionary.up()];

  expect(steps).toEqual(['me', true, 'me', false]);
});

test('a card may turn to any word', async () => {
  const dictionary = new Dictionary();
  await dictionary.load();

  expect(dictionary.words.map(({ id }) => id)).toEqual(expect.arrayContaining(['torch', 'siren']));
});

test.each([
  { answers: () => ({ release: 'r', groups: [] }), code: 'no-content' },
  { answers: () => Promise.reject(new Error('lost')), code: 'unexpected' }
])('without words it says $code', async ({ answers, code }) => {
  answer = answers;
  const dictionary = new Dictionary();
  await dictionary.load();

  expect(dictionary.view).toEqual({ state: 'failed', code });
});
