import type { Report, Sentence } from '$lib/ipc';
import { clearMocks, mockIPC } from '$lib/ipc/testing';
import { player } from '$lib/player/player.svelte';
import { Lesson } from './lesson.svelte';

/** What was asked of Rust, in short; `tell` is the player's answer to the page. */
let asked: string[] = [];
let tell: (state: Report['state']) => void = () => undefined;
let utterance = 0;

const sentence = (language: string): Sentence => ({
  text: 'Up.',
  words: [{ start: 0, length: 3, fromMs: 0, toMs: 400 }],
  marks: [],
  clip: language,
  durationMs: 500,
  language,
  direction: 'ltr'
});
const picture = { paper: 'r/d', contrast: null, width: 4, height: 3 };
const text = { first: sentence('de'), second: sentence('ar') };
const stairs = { id: 'stairs', text, picture, related: [] };
const frame = (kind: 'hello' | 'step' | 'share') => ({
  kind,
  id: kind,
  action: null,
  picture,
  lines: [{ first: sentence('de'), second: sentence('ar') }],
  why: [],
  alt: []
});

beforeAll(async () => {
  let report: (report: Report) => void = () => undefined;
  mockIPC((command, given) => {
    const { clip, kind, onReport } = given as {
      clip?: string;
      kind?: string;
      onReport?: { onmessage: typeof report };
    };
    if (onReport) report = (told) => onReport.onmessage(told);
    if (command === 'say') return (asked.push(`say ${clip}`), (utterance += 1));
    if (command === 'dictionary') {
      const title = { first: sentence('de'), second: null };
      return { release: 'r', groups: [{ id: 'house', title, words: [stairs] }] };
    }
    if (command === 'record') asked.push(`record ${kind}`);
    if (command === 'open_lesson') {
      const frames = [frame('hello'), frame('step'), frame('share')];
      const title = { first: sentence('de'), second: null };
      return { release: 'r', id: 'flood', level: 'easy', hasPlain: true, title, frames, words: [stairs] };
    }
    return undefined;
  });
  tell = (state) => report({ utterance, state, positionMs: 0, speed: 1, pace: 1 });
  // jsdom draws no pictures.
  Object.assign(HTMLImageElement.prototype, { decode: () => Promise.resolve() });
  Object.assign(Reflect.get(window, '__TAURI_INTERNALS__') as object, {
    convertFileSrc: (path: string) => path
  });
  await player.begin(false);
});

afterAll(clearMocks);

async function openedLesson(): Promise<{ lesson: Lesson; left: string[] }> {
  const left: string[] = [];
  const lesson = new Lesson('r', 'flood', () => left.push('left'));
  await lesson.begin(null);
  asked = [];
  return { lesson, left };
}

/** Lets Rust's answer arrive and then ends the utterance. */
async function over(state: Report['state'] = 'ended'): Promise<void> {
  await vi.waitFor(() => expect(player.state).toBe('speaking'));
  await new Promise((done) => setTimeout(done));
  tell(state);
  await new Promise((done) => setTimeout(done));
}

test('says a sentence in both languages, then waits', async () => {
  const { lesson } = await openedLesson();

  lesson.send({ kind: 'play' });
  await over();
  await over();

  expect(asked).toEqual(['say de', 'say ar']);
  expect(lesson.flow.phase).toBe('turn');
});

test('keeps the steps that were done and the end of the lesson', async () => {
  const { lesson, left } = await openedLesson();

  for (const kind of ['next', 'back', 'next', 'next', 'next'] as const) lesson.send({ kind });

  expect(asked).toEqual(['record step-done', 'record lesson-done']);
  expect(left).toEqual(['left']);
});

test('what is left out leads to the next part and counts for nothing', async () => {
  const { lesson, left } = await openedLesson();

  lesson.skip();
  const second = lesson.frame?.id;
  lesson.skip();
  const last = lesson.frame?.id;
  lesson.skip();

  expect([second, last]).toEqual(['step', 'share']);
  expect(asked).toEqual([]);
  expect(left).toEqual(['left']);
});

test('holds the sentence when another voice stopped it', async () => {
  const { lesson } = await openedLesson();

  lesson.send({ kind: 'play' });
  await over('stopped');

  expect(lesson.flow.phase).toBe('held');
});

test('opens at the frame it was left at', async () => {
  const { lesson } = await openedLesson();

  await lesson.load('plain', 'step');

  expect(lesson.frame?.id).toBe('step');
});

test('opens the card of a word with the sentence it was in', async () => {
  const { lesson } = await openedLesson();
  const tapped = sentence('ar');

  lesson.openWord('stairs', tapped);
  await vi.waitFor(() => expect(lesson.words).toEqual([stairs]));

  expect(lesson.overlay).toEqual({ kind: 'word', entry: stairs, sentence: tapped });
});

test('has no card for a word it does not know', async () => {
  const { lesson } = await openedLesson();

  lesson.openWord('lift', sentence('de'));

  expect(lesson.overlay).toBeNull();
});
