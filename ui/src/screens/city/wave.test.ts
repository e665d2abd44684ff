import { clock, stretches, swings, ticks } from './wave';

test('a tone is as long as it is, and ends where it ends', () => {
  const told = (...given: Parameters<typeof stretches>) =>
    stretches(...given).map(({ from, to, kind }) => `${kind} ${from}-${to}`);
  const pulse = (toneSeconds: number, pauseSeconds: number | null) =>
    ({ kind: 'pulse', toneSeconds, pauseSeconds }) as const;

  expect(told({ kind: 'steady' }, 60)).toEqual(['tone 0-60']);
  expect(told(pulse(5, 2), 12)).toEqual(['tone 0-5', 'gap 5-7', 'tone 7-12']);
  expect(told(pulse(5, 2), 13)).toEqual(['tone 0-5', 'gap 5-7', 'tone 7-12']);
  expect(told(pulse(5, null), 15)).toEqual(['tone 0-5', 'unsure 5-10', 'tone 10-15']);
  expect(told(pulse(0, 2), 15)).toEqual([]);
});

test('a wail has whole swings', () => {
  expect(swings(6)).toBe('M0 1C1.093 1 1.907 0 3 0C4.093 0 4.907 1 6 1');
  expect(swings(60).match(/C/g)).toHaveLength(20);
});

test('half minutes leave room for the end', () => {
  expect(ticks(60, 60)).toEqual([30]);
  expect(ticks(60, 15)).toEqual([30, 60]);
  expect(ticks(180, 180)).toEqual([30, 60, 90, 120, 150]);
  expect(ticks(20, 20)).toEqual([]);
});

test('time is written as on a clock', () => {
  expect([15, 60, 90, 180].map(clock)).toEqual(['0:15', '1:00', '1:30', '3:00']);
});
