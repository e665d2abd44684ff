import { about } from '$lib/about.svelte';
import {
  codeOf,
  install,
  welcome,
  type ErrorCode,
  type Progress,
  type Sentence,
  type WelcomeCity,
  type WelcomeLanguage
} from '$lib/ipc';
import { l10n } from '$lib/l10n/index.svelte';
import { negotiate } from '$lib/l10n/languages';
import { player } from '$lib/player/player.svelte';
import { chosen } from '$lib/settings.svelte';

export type WelcomeView =
  | { state: 'loading' }
  | { state: 'language' }
  | { state: 'city'; home: WelcomeLanguage }
  | { state: 'installing'; progress: Progress | null }
  | { state: 'failed'; code: ErrorCode };

/** Tap your language, tap your city; nothing else is asked. */
export class Welcome {
  view = $state.raw<WelcomeView>({ state: 'loading' });
  languages = $state.raw<WelcomeLanguage[]>([]);
  cities = $state.raw<WelcomeCity[]>([]);

  #again: () => Promise<void> = () => this.load();

  async load(): Promise<void> {
    this.#again = () => this.load();
    try {
      const { languages, cities } = await welcome();
      this.languages = systemFirst(languages);
      this.cities = cities;
      this.view = { state: 'language' };
    } catch (error) {
      this.view = { state: 'failed', code: codeOf(error) };
    }
  }

  greet = ({ greeting }: WelcomeLanguage) => void player.recite('welcome', greeting);

  name = (sentence: Sentence) => void player.say('welcome', sentence);

  /** The greeting goes on while the cities are shown. */
  choose = (home: WelcomeLanguage): void => {
    l10n.wishes = [home.language, ...about.systemLanguages];
    chosen.now = { ...chosen.now, home: home.language };
    this.view = { state: 'city', home };
    void this.#welcomeTo(home);
  };

  back = (): void => {
    player.hush();
    this.view = { state: 'language' };
  };

  /** Brings the lessons of a city; true when they are there. */
  settle = async (home: WelcomeLanguage, city: WelcomeCity): Promise<boolean> => {
    const again = () => this.settle(home, city).then(() => undefined);
    this.#again = again;
    player.hush();
    this.view = { state: 'installing', progress: null };
    try {
      await install(home.language, city.id, (progress) => {
        if (this.view.state === 'installing') this.view = { state: 'installing', progress };
      });
    } catch (error) {
      this.view = { state: 'failed', code: codeOf(error) };
      return false;
    }
    const second = city.languages.find((language) => language !== home.language) ?? null;
    chosen.change({ home: home.language, city: city.id, second });
    return true;
  };

  async #welcomeTo(home: WelcomeLanguage): Promise<void> {
    await player.recite('welcome', home.greeting);
    if (this.view.state === 'city') await player.control(home.language, 'welcome-city-title');
  }

  again = (): void => void this.#again();
}

/** The languages of this computer first: the likeliest are nearest. */
function systemFirst(languages: WelcomeLanguage[]): WelcomeLanguage[] {
  const tags = languages.map(({ language }) => language);
  const near = about.systemLanguages.map((wish) => negotiate([wish], tags));
  const rank = (language: string) =>
    near.includes(language) ? near.indexOf(language) : near.length;
  return languages.toSorted((a, b) => rank(a.language) - rank(b.language));
}
