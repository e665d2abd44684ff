import { about } from '$lib/about.svelte';
import {
  codeOf,
  install,
  start,
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
  #isOver = false;
  view = $state.raw<WelcomeView>({ state: 'loading' });
  languages = $state.raw<WelcomeLanguage[]>([]);
  cities = $state.raw<WelcomeCity[]>([]);

  #again: () => Promise<void> = () => this.load();

  constructor(readonly ondone: () => void) {}

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

  /** A choice whose lessons never came whole: the computer was switched off, or its library was damaged. */
  unfinished(): { home: WelcomeLanguage; city: WelcomeCity } | null {
    const home = this.languages.find(({ language }) => language === chosen.now.home);
    const city = this.cities.find(({ id }) => id === chosen.now.city);
    return home && city ? { home, city } : null;
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

  /** Brings the lessons of a city. */
  settle = async (home: WelcomeLanguage, city: WelcomeCity): Promise<void> => {
    this.#again = () => this.settle(home, city);
    player.hush();
    this.view = { state: 'installing', progress: null };
    try {
      await install(home.language, city.id, (progress) => {
        if (this.view.state === 'installing') this.view = { state: 'installing', progress };
      });
      chosen.now = (await start()).settings;
    } catch (error) {
      this.view = { state: 'failed', code: codeOf(error) };
      return;
    }
    if (!this.#isOver) this.ondone();
  };

  /** The screen is gone: what it began goes on, but leads nowhere and says nothing. */
  end = (): void => {
    this.#isOver = true;
  };

  async #welcomeTo(home: WelcomeLanguage): Promise<void> {
    const isHeard = await player.recite('welcome', home.greeting);
    const isAsked = isHeard && !this.#isOver && this.view.state === 'city';
    if (isAsked) await player.control(home.language, 'welcome-city-title');
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
