import { clearMocks, mockIPC } from '$lib/ipc/testing';
import { Paper } from './paper.svelte';

afterEach(clearMocks);

const POSTER = { kind: 'poster', release: 'r', lesson: 'flood' } as const;

test.each([
  { sheet: { kind: 'now' } as const, state: 'now', asked: ['now', { city: null, home: 'en' }] },
  { sheet: { kind: 'call' } as const, state: 'call', asked: ['now', { city: null, home: 'en' }] },
  {
    sheet: POSTER,
    state: 'poster',
    asked: ['open_lesson', { release: 'r', lesson: 'flood', level: 'easy' }]
  }
])('a sheet reads what it shows: $state', async ({ sheet, state, asked }) => {
  const calls: unknown[] = [];
  mockIPC((command, given) => calls.push([command, given]));
  const paper = new Paper();

  await paper.choose(sheet);

  expect(paper.view.state).toBe(state);
  expect(calls).toEqual([asked]);
});

test('each sheet is printed on its own paper', async () => {
  const printed: unknown[] = [];
  mockIPC((command, given) => command === 'print_page' && printed.push(given));
  const paper = new Paper();

  for (const sheet of [{ kind: 'now' } as const, { kind: 'call' } as const, POSTER]) {
    await paper.choose(sheet);
    await paper.print();
  }

  expect(printed).toEqual([
    { paper: 'a4', orientation: 'portrait' },
    { paper: 'a4', orientation: 'landscape' },
    { paper: 'a3', orientation: 'portrait' }
  ]);
});

test('a printer that does not answer is told, until it is tried again', async () => {
  let isThere = false;
  mockIPC((command) => {
    if (command === 'print_page' && !isThere) throw { code: 'no-printer' };
  });
  const paper = new Paper();

  await paper.print();
  expect(paper.hasNoPrinter).toBe(true);

  isThere = true;
  await paper.print();
  expect(paper.hasNoPrinter).toBe(false);
});

test('what cannot be read says why', async () => {
  mockIPC(() => {
    throw { code: 'damaged' };
  });
  const paper = new Paper();

  await paper.choose({ kind: 'now' });

  expect(paper.view).toEqual({ state: 'failed', code: 'damaged' });
});
