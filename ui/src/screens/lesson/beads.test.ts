import type { Frame } from '$lib/ipc';
import { beadOf, beads } from './beads';

const frame = (kind: Frame['kind'], action: number | null = null): Frame => ({
  kind,
  id: kind,
  action,
  picture: { paper: `r/${kind}${action}`, contrast: null, width: 4, height: 3 },
  lines: [],
  why: [],
  alt: []
});

const frames = [
  frame('hello'),
  frame('word'),
  frame('word'),
  frame('action', 0),
  frame('step', 0),
  frame('action', 1),
  frame('action', 2),
  frame('step', 2),
  frame('step'),
  frame('alone'),
  frame('calm'),
  frame('share')
];

test('a lesson has at most seven beads', () => {
  const told = beads(frames).map(({ key, from, length }) => `${key} ${from}+${length}`);
  expect(told).toEqual([
    'hello 0+1',
    'words 1+2',
    'action-0 3+2',
    'action-1 5+1',
    'action-2 6+2',
    'more 8+1',
    'end 9+3'
  ]);
});

test('an action shows its own picture', () => {
  expect(beads(frames).map(({ picture }) => picture?.paper)).toContain('r/action1');
});

test('each frame has its bead', () => {
  const parts = beads(frames);
  expect(frames.map((_, at) => beadOf(parts, at))).toEqual([0, 1, 1, 2, 2, 3, 4, 4, 5, 6, 6, 6]);
});
