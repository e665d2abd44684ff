import { PretendedContent } from '$lib/ipc/pretendedContent';
import type { Outcome } from '$lib/ipc';
import { checkedAt, exported, fetched, imported, standingOf, stateOf } from './words';

const content = (asked: string) => new PretendedContent(asked).content();

const brought = (outcome: Outcome, bytes = 0) => ({ outcome, objects: 0, bytes });

test('how all of it stands is one sentence', () => {
  const cases: [string, string][] = [
    ['', 'content-state-current'],
    ['many', 'content-state-current'],
    ['updated', 'content-state-current'],
    ['never', 'content-state-new'],
    ['unconnected', 'content-state-unconnected'],
    ['offline,many', 'content-state-trouble'],
    ['expired', 'content-state-trouble'],
    ['stale', 'content-state-trouble']
  ];
  for (const [asked, id] of cases) expect(standingOf(content(asked)).id, asked).toBe(id);
});

test('a publisher says what to do', () => {
  const state = (asked: string) => {
    const [publisher] = content(asked).publishers;
    return publisher && stateOf(publisher, 'en');
  };

  expect(state('never')?.id).toBe('content-outcome-never');
  expect(state('unconnected')?.id).toBe('content-outcome-unconnected');
  expect(state('stale')?.id).toBe('content-stale');
  expect(state('garbage')?.id).toBe('content-outcome-garbage');
  expect(state('expired')?.id).toBe('content-outcome-expired');
  expect(state('expired')?.variables?.['date']).toMatch(/\d{4}$/);
});

test('the last look is told by the hour today and by the day before', () => {
  const found = content('');
  const now = found.publishers[0]?.checkedAt ?? 0;

  expect(checkedAt(found, now, 'en')?.id).toBe('content-checked-today');
  expect(checkedAt(found, now + 48 * 3_600_000, 'en')?.id).toBe('content-checked-on');
  expect(checkedAt(content('never'), now, 'en')).toBe(null);
});

test('a stick is never told to log in', () => {
  const cases: [Outcome, string][] = [
    ['garbage', 'content-import-garbage'],
    ['offline', 'content-import-unexpected'],
    ['up-to-date', 'content-brought-nothing'],
    ['busy', 'content-outcome-busy'],
    ['needs-newer', 'content-outcome-needs-newer']
  ];
  for (const [outcome, id] of cases) expect(imported(brought(outcome), 'en').id, outcome).toBe(id);
});

test('what came and what was saved is told by its size', () => {
  expect(fetched(brought('updated', 12e6), '', 'en')).toEqual({
    id: 'content-brought',
    variables: { size: '12\u00a0MB' }
  });
  expect(fetched(brought('expired'), 'Rostock', 'en')).toEqual({
    id: 'content-outcome-expired-undated',
    variables: { title: 'Rostock' }
  });
  expect(exported(brought('updated', 84e6), 'en').id).toBe('content-exported');
  expect(exported(brought('disk-full'), 'en').id).toBe('content-export-disk-full');
  expect(exported(brought('offline'), 'en').id).toBe('content-export-unexpected');
});
