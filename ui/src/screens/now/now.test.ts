import { clearMocks, mockIPC } from '$lib/ipc/testing';
import { nowHere } from '$lib/ipc/pretendedNow';
import { PRETEND, welcomeHere } from '$lib/ipc/pretended';
import { player } from '$lib/player/player.svelte';
import { chosen } from '$lib/settings.svelte';
import { Now } from './now.svelte';

afterEach(() => {
  clearMocks();
  chosen.asked = null;
  vi.restoreAllMocks();
});

async function opened(): Promise<Now> {
  chosen.now = PRETEND;
  mockIPC((command) => (command === 'now' ? nowHere(PRETEND) : null));
  const screen = new Now();
  await screen.load();
  return screen;
}

const danger = (screen: Now, id: string) => {
  const found =
    screen.view.state === 'ready' ? screen.view.now.dangers.find((it) => it.id === id) : undefined;
  if (!found) throw new Error(`no danger ${id}`);
  return found;
};

test('out is said twice and only then there is a way back', async () => {
  const screen = await opened();
  const said: number[] = [];
  let end: (isHeard: boolean) => void = () => undefined;
  vi.spyOn(player, 'recite').mockImplementation((_release, sentences) => {
    said.push(sentences.length);
    return new Promise((done) => (end = done));
  });

  screen.tell(danger(screen, 'fire'));
  expect(screen.isSaid).toBe(false);
  end(true);
  await Promise.resolve();
  await Promise.resolve();

  const lines = danger(screen, 'fire').actions.flatMap((it) => it.lines);
  expect(said).toEqual([2 * 2 * lines.length]);
  expect(screen.isSaid).toBe(true);
});

test('a step back leads to the dangers and then away', async () => {
  const screen = await opened();

  screen.tell(danger(screen, 'flood'));

  expect(screen.back()).toBe(true);
  expect(screen.place.kind).toBe('dangers');
  expect(screen.back()).toBe(false);
});

test('a choice that cannot be read is asked for, and a city named then is kept for the sheet', async () => {
  chosen.now = { ...PRETEND, home: null };
  const asked: unknown[] = [];
  mockIPC((command, given) => {
    if (command !== 'now') return welcomeHere(false);
    asked.push(given);
    if (asked.length === 1) throw { code: 'not-installed' };
    return nowHere(PRETEND);
  });
  const screen = new Now();

  await screen.load();
  expect(screen.view.state).toBe('where');
  await screen.choose('vienna');

  expect(screen.view.state).toBe('ready');
  expect(asked.at(-1)).toMatchObject({ city: 'vienna' });
  expect(chosen.asked).toBe('vienna');
});
