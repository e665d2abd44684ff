import { clearMocks, mockIPC } from '$lib/ipc/testing';
import type { Settings } from '$lib/ipc';
import { chosen } from './settings.svelte';

afterEach(clearMocks);

test('one change is kept after the other, and what was overtaken is not', async () => {
  const kept: string[] = [];
  let running = 0;
  mockIPC(async (_, given) => {
    running += 1;
    expect(running).toBe(1);
    await Promise.resolve();
    running -= 1;
    kept.push((given as { settings: Settings }).settings.second ?? 'none');
  });

  void chosen.change({ second: 'en' });
  await Promise.resolve();
  void chosen.change({ second: 'ar' });
  void chosen.change({ second: 'uk' });
  await chosen.kept;

  expect(kept).toEqual(['en', 'uk']);
  expect(chosen.now.second).toBe('uk');
});

test('what cannot be kept is said once and keeps nothing else from being kept', async () => {
  const refused = { code: 'disk-full' };
  mockIPC((_, given) => {
    if ((given as { settings: Settings }).settings.second === 'ar') throw refused;
  });

  await expect(chosen.change({ second: 'ar' })).rejects.toMatchObject(refused);
  await expect(chosen.change({ second: 'de' })).resolves.toBeUndefined();
});
