import { clearMocks, mockIPC } from '$lib/ipc/testing';
import { PRETEND, welcomeHere } from '$lib/ipc/pretended';
import { Welcome } from './welcome.svelte';

afterEach(clearMocks);

test.each([
  { isLeft: false, goes: 1 },
  { isLeft: true, goes: 0 }
])('lessons that are here lead on only from this screen: left $isLeft', async ({ isLeft, goes }) => {
  let install = (): void => undefined;
  mockIPC((command) => {
    if (command === 'install') return new Promise<void>((done) => (install = done));
    return command === 'start' ? { settings: PRETEND } : welcomeHere(false);
  });
  const ondone = vi.fn();
  const welcome = new Welcome(ondone);
  await welcome.load();
  const [home] = welcome.languages;
  const [city] = welcome.cities;
  if (!home || !city) throw new Error('nobody is here');

  const settled = welcome.settle(home, city);
  if (isLeft) welcome.end();
  install();
  await settled;

  expect(ondone).toHaveBeenCalledTimes(goes);
});
