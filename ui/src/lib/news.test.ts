import { clearMocks, mockIPC } from '$lib/ipc/testing';
import type { ContentEvent, Stick } from '$lib/ipc';
import { news } from './news.svelte';

let tell: (event: ContentEvent) => void = () => undefined;
let sticks: string[] = [];

beforeEach(async () => {
  sticks = [];
  mockIPC((command, given) => {
    if (command === 'content') return { sticks: sticks.map((id) => ({ id }) as Stick) };
    const { onEvent } = given as { onEvent: { onmessage: typeof tell } };
    tell = (event) => onEvent.onmessage(event);
    return null;
  });
  await news.watch();
});

afterEach(clearMocks);

test('new lessons are told until a shelf that said so is left', () => {
  tell({ kind: 'arrived' });
  expect(news.hasLessons).toBe(true);

  news.tellNoMore();
  expect(news.hasLessons).toBe(false);
});

test('a stick is told until an adult has looked, and again when it comes back', async () => {
  const change = async (found: string[]) => {
    sticks = found;
    tell({ kind: 'changed' });
    await vi.waitFor(() => expect(news.hasStick).toBe(found.length > 0));
  };

  await change(['one']);
  news.see(['one']);
  expect(news.hasStick).toBe(false);

  await change([]);
  await change(['one']);
});

test('progress is over when something else is heard', () => {
  tell({ kind: 'progress', progress: { phase: 'fetching', bytes: 1, totalBytes: 2 } });
  expect(news.progress?.bytes).toBe(1);

  tell({ kind: 'changed' });
  expect(news.progress).toBe(null);
});
