import { FORMATS, scaleOf } from './format';

test.each([
  { kind: 'now', room: 1200, scale: 1 },
  { kind: 'call', room: 1200, scale: 1 },
  { kind: 'call', room: 561.26, scale: 0.5 },
  { kind: 'poster', room: 561.26, scale: 0.5 },
  { kind: 'now', room: 0, scale: 1 }
] as const)('a page is shown whole: $kind in $room', ({ kind, room, scale }) => {
  expect(scaleOf(FORMATS[kind], room)).toBeCloseTo(scale, 3);
});
