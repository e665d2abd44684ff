import { clearMocks, mockIPC } from '$lib/ipc/testing';
import { Shelf } from './shelf.svelte';

afterEach(clearMocks);

test('an empty shelf says what to do', async () => {
  mockIPC(() => ({ release: 'r', first: 'en', second: null, units: [] }));
  const shelf = new Shelf();

  await shelf.load();

  expect(shelf.view).toEqual({ state: 'failed', code: 'no-content' });
});

test.each([
  { refused: { code: 'damaged' }, code: 'damaged' },
  { refused: { code: 'a-code-of-tomorrow' }, code: 'unexpected' },
  { refused: 'invalid args', code: 'unexpected' }
])('says why it cannot: $code', async ({ refused, code }) => {
  mockIPC(() => {
    throw refused;
  });
  const shelf = new Shelf();

  await shelf.load();

  expect(shelf.view).toEqual({ state: 'failed', code });
});
