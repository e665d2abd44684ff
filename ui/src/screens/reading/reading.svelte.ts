import {
  codeOf,
  install,
  welcome,
  type ErrorCode,
  type Progress,
  type Sentence,
  type Settings,
  type Welcome
} from '$lib/ipc';
import { about } from '$lib/about.svelte';
import { l10n } from '$lib/l10n/index.svelte';
import { player } from '$lib/player/player.svelte';
import { chosen } from '$lib/settings.svelte';

export type ReadingView =
  | { state: 'loading' }
  | { state: 'ready'; welcome: Welcome }
  | { state: 'installing'; progress: Progress | null }
  | { state: 'failed'; code: ErrorCode };

/** How it is read and in which languages; what is chosen shows at once and is kept. */
export class Reading {
  #isOver = false;
  view = $state.raw<ReadingView>({ state: 'loading' });
  /** The lessons on the shelf are others now: a lesson that was open is not gone back to. */
  hasNewLanguages = $state(false);

  readonly home = $derived(this.#languageOf(chosen.now.home));
  readonly second = $derived(this.#languageOf(chosen.now.second));
  /** What the second language may be: the city's languages first, then those of friends and neighbours. */
  readonly seconds = $derived.by(() => {
    if (this.view.state !== 'ready') return [];
    const { cities, languages } = this.view.welcome;
    const ofCity = cities.find(({ id }) => id === chosen.now.city)?.languages ?? [];
    const others = languages.map(({ language }) => language).filter((tag) => !ofCity.includes(tag));
    return [...ofCity, ...others].filter((language) => language !== chosen.now.home);
  });
  /** The greetings of both languages: what is read as a sample. */
  readonly sample = $derived([...(this.home?.greeting ?? []), ...(this.second?.greeting ?? [])]);

  async load(): Promise<void> {
    try {
      this.view = { state: 'ready', welcome: await welcome() };
    } catch (error) {
      this.view = { state: 'failed', code: codeOf(error) };
    }
  }

  change = (changes: Partial<Settings>): void => {
    void chosen.change(changes).catch(() => undefined);
    if (changes.speed !== undefined) player.setSpeed(changes.speed);
  };

  hear = (): void => void player.recite('welcome', this.sample);

  greet(sentences: Sentence[] | undefined): void {
    if (sentences) void player.recite('welcome', sentences);
  }

  /** Another second language, or none: its lessons come in the background. */
  pickSecond = (second: string | null): void => {
    const before = chosen.now.second;
    this.hasNewLanguages = true;
    chosen.change({ second }).catch((error: unknown) => {
      if (chosen.now.second !== second) return;
      this.change({ second: before });
      this.view = { state: 'failed', code: codeOf(error) };
    });
    this.greet(this.second?.greeting);
  };

  /** Another first language: its lessons may have to come first. */
  pickHome = async (home: string): Promise<void> => {
    const { city } = chosen.now;
    if (city === null || home === chosen.now.home) return;
    this.view = { state: 'installing', progress: null };
    try {
      await chosen.kept;
      await install(home, city, (progress) => {
        if (this.view.state === 'installing') this.view = { state: 'installing', progress };
      });
    } catch (error) {
      this.view = { state: 'failed', code: codeOf(error) };
      return;
    }
    this.hasNewLanguages = true;
    l10n.wishes = [home, ...about.systemLanguages];
    this.change({ home });
    await this.load();
    const [cityLanguage] = this.seconds;
    const isDouble = chosen.now.second === home || chosen.now.second === null;
    if (isDouble) this.change({ second: cityLanguage ?? null });
    if (!this.#isOver) this.greet(this.home?.greeting);
  };

  /** The screen is gone: what it began goes on, but says nothing. */
  end = (): void => {
    this.#isOver = true;
  };

  #languageOf(tag: string | null) {
    if (this.view.state !== 'ready') return undefined;
    return this.view.welcome.languages.find(({ language }) => language === tag);
  }
}
