import { relatedTo, wordsOf } from './dictionary';
import { clearMocks, mockIPC } from './ipc/testing';
import type { Sentence, Word } from './ipc';
import { chosen } from './settings.svelte';

const first: Sentence = {
  text: '',
  words: [],
  marks: [],
  clip: null,
  durationMs: 0,
  language: 'en',
  direction: 'ltr'
};
const word = (id: string, ...related: string[]): Word => ({
  id,
  text: { first, second: null },
  picture: { paper: id, contrast: null, width: 6, height: 6 },
  related
});

const WORDS = [
  word('fire', 'smoke', 'candle'),
  word('smoke', 'fire', 'unheard-of', 'smoke', 'fire', 'candle'),
  word('candle'),
  word('door', 'fire', 'smoke', 'candle', 'lift', 'home'),
  word('lift'),
  word('home')
];

test.each([
  { id: 'fire', related: ['smoke', 'candle'] },
  { id: 'smoke', related: ['fire', 'candle'] },
  { id: 'candle', related: [] },
  { id: 'door', related: ['fire', 'smoke', 'candle', 'lift'] },
  { id: 'unheard-of', related: [] }
])('what belongs to $id', ({ id, related }) => {
  expect(relatedTo(id, WORDS).map((one) => one.id)).toEqual(related);
});

describe('the words of a release', () => {
  let asked = 0;
  let answer: () => unknown;

  beforeAll(() => mockIPC(() => ((asked += 1), answer())));
  beforeEach(() => (asked = 0));
  afterAll(clearMocks);

  const group = { id: 'danger', title: { first, second: null }, words: WORDS };
  const names = async (release: string) => (await wordsOf(release)).map(({ id }) => id).join(' ');

  test('are asked for once', async () => {
    answer = () => ({ release: 'once', groups: [group, { ...group, words: [word('bus')] }] });

    const found = [await names('once'), await names('once')];

    expect(found).toEqual(Array(2).fill('fire smoke candle door lift home bus'));
    expect(asked).toBe(1);
  });

  test('are asked for again in another language', async () => {
    answer = () => ({ release: 'language', groups: [group] });

    await wordsOf('language');
    chosen.now = { ...chosen.now, second: 'lv' };
    await wordsOf('language');

    expect(asked).toBe(2);
  });

  test('are none where the dictionary is of another release', async () => {
    answer = () => ({ release: 'newer', groups: [group] });

    expect(await names('older')).toBe('');
  });

  test('are none where it cannot be had, and then it is asked for again', async () => {
    answer = () => Promise.reject(new Error('not now'));
    const before = await names('again');
    answer = () => ({ release: 'again', groups: [{ ...group, words: [word('bus')] }] });

    expect([before, await names('again')]).toEqual(['', 'bus']);
  });
});
