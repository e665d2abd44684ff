import { codeOf, dictionary, type Dictionary as Shape, type ErrorCode, type Line } from '$lib/ipc';
import type { Group, Word } from '$lib/ipc';
import { spoken } from '$lib/line';
import { player } from '$lib/player/player.svelte';
import { chosen } from '$lib/settings.svelte';

export type DictionaryView =
  | { state: 'loading' }
  | { state: 'ready'; dictionary: Shape }
  | { state: 'failed'; code: ErrorCode };

/** The picture dictionary: all groups, one group, and the card of a word over it. */
export class Dictionary {
  view = $state.raw<DictionaryView>({ state: 'loading' });
  /** The group whose words are shown; none for all groups. */
  group = $state.raw<Group | null>(null);
  word = $state.raw<Word | null>(null);
  /** The group that was left last: there one goes on. */
  before: string | null = null;

  /** Every word, for the card to turn to. */
  readonly words = $derived.by(() =>
    this.view.state === 'ready' ? this.view.dictionary.groups.flatMap(({ words }) => words) : []
  );

  async load(): Promise<void> {
    try {
      // A language chosen a moment ago may still be on its way.
      await chosen.kept;
      const found = await dictionary();
      this.view =
        found.groups.length === 0
          ? { state: 'failed', code: 'no-content' }
          : { state: 'ready', dictionary: found };
    } catch (error) {
      this.view = { state: 'failed', code: codeOf(error) };
    }
  }

  /** Says a word or the name of a group, in both languages. */
  say = (line: Line): void => {
    if (this.view.state === 'ready') {
      void player.recite(this.view.dictionary.release, spoken(line));
    }
  };

  openGroup = (group: Group): void => {
    this.group = group;
    this.say(group.title);
  };

  /** The card says its word by itself. */
  openWord = (word: Word): void => {
    this.word = word;
  };

  closeWord = (): void => {
    player.hush();
    this.word = null;
  };

  /** One step up; false where there is none. */
  up = (): boolean => {
    player.hush();
    this.before = this.group?.id ?? null;
    this.group = null;
    return this.before !== null;
  };
}
