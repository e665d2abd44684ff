import type { Report, Sentence } from '$lib/ipc';
import { clearMocks, mockIPC } from '$lib/ipc/testing';
import { Player } from './player.svelte';

const sentence = (clip: string): Sentence => ({
  text: 'Up.',
  words: [{ start: 0, length: 3, fromMs: 0, toMs: 400 }],
  marks: [],
  clip,
  durationMs: 500,
  language: 'en',
  direction: 'ltr'
});

/** What was asked of Rust, in short. Every clip is over at once. */
let asked: string[] = [];

beforeAll(() => {
  let report: (report: Report) => void = () => undefined;
  let utterance = 0;
  mockIPC((command, given) => {
    const { clip, speed, onReport } = given as {
      clip?: string;
      speed?: number;
      onReport?: { onmessage: typeof report };
    };
    if (onReport) report = (told) => onReport.onmessage(told);
    if (command === 'set_speed') asked.push(`speed ${speed}`);
    if (command !== 'say') return undefined;
    asked.push(`say ${clip} at ${speed}`);
    utterance += 1;
    report({ utterance, state: 'ended', positionMs: 500, speed: 1, pace: 1 });
    return utterance;
  });
});
beforeEach(() => (asked = []));
afterAll(clearMocks);

async function begun(): Promise<Player> {
  const player = new Player();
  await player.begin(false);
  player.speed = 0.8;
  return player;
}

test('speaks at its speed', async () => {
  const player = await begun();

  await player.recite('r', [sentence('de'), sentence('ar')]);

  expect(asked).toEqual(['say de at 0.8', 'say ar at 0.8']);
});

test('speaks one thing slowly and changes nothing by it', async () => {
  const player = await begun();

  await player.say('r', sentence('de'), null, 0.6);
  await player.recite('r', [sentence('de'), sentence('ar')], 0.6);
  await player.say('r', sentence('de'));

  expect(asked).toEqual(['say de at 0.6', 'say de at 0.6', 'say ar at 0.6', 'say de at 0.8']);
  expect(player.speed).toBe(0.8);
});
