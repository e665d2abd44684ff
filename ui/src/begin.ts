import { codeOf, start } from '$lib/ipc';
import { l10n } from '$lib/l10n/index.svelte';
import { player } from '$lib/player/player.svelte';
import { chosen } from '$lib/settings.svelte';
import { about } from '$lib/about.svelte';
import { news } from '$lib/news.svelte';
import { way } from './route.svelte';

/** Asks Rust how things stand and opens the first screen. */
export async function begin(): Promise<void> {
  try {
    const { settings, isInstalled, shelf, isMeasuring, isTrial, systemLanguages } = await start();
    chosen.now = settings;
    about.isTrial = isTrial;
    about.systemLanguages = systemLanguages;
    l10n.wishes = settings.home === null ? systemLanguages : [settings.home, ...systemLanguages];
    player.speed = settings.speed;
    void player.begin(isMeasuring);
    void news.watch();
    way.open(isInstalled ? { screen: 'shelf', found: shelf } : { screen: 'welcome', back: null });
  } catch (error) {
    way.go({ screen: 'trouble', code: codeOf(error) });
  }
}
