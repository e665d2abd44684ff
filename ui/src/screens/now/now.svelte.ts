import {
  codeOf,
  now,
  welcome,
  type Danger,
  type ErrorCode,
  type Line,
  type Now as NowShape,
  type Sentence,
  type WelcomeCity
} from '$lib/ipc';
import { l10n } from '$lib/l10n/index.svelte';
import { spoken } from '$lib/line';
import { player } from '$lib/player/player.svelte';
import { chosen } from '$lib/settings.svelte';

/** A spoken sentence is heard at 0.6 of its speed where a child repeats it on the phone. */
const SLOW = 0.6;

export type NowView =
  | { state: 'loading' }
  /** Nothing was chosen on this computer yet: which city decides what is right. */
  | { state: 'where'; cities: WelcomeCity[] }
  | { state: 'ready'; now: NowShape }
  | { state: 'failed'; code: ErrorCode };

export type Place =
  | { kind: 'dangers' }
  | { kind: 'danger'; danger: Danger }
  | { kind: 'call' };

/** What to do now: a danger is tapped and its actions are said at once. */
export class Now {
  view = $state.raw<NowView>({ state: 'loading' });
  place = $state.raw<Place>({ kind: 'dangers' });
  /** What the full screen says has been said; from then on there is a way back. */
  isSaid = $state(false);

  /** Which saying counts: one that was overtaken says nothing of being done. */
  #turn = 0;

  /** Nothing of another screen speaks on; a choice that cannot be read is asked for. */
  async load(): Promise<void> {
    player.hush();
    try {
      const isKnown = chosen.now.city !== null || chosen.asked !== null;
      const found = isKnown ? await read().catch(() => null) : null;
      this.view =
        found === null
          ? { state: 'where', cities: (await welcome()).cities }
          : { state: 'ready', now: found };
    } catch (error) {
      this.view = { state: 'failed', code: codeOf(error) };
    }
  }

  async choose(city: string): Promise<void> {
    chosen.asked = city;
    try {
      this.view = { state: 'ready', now: await read() };
    } catch (error) {
      this.view = { state: 'failed', code: codeOf(error) };
    }
  }

  tell(danger: Danger): void {
    this.place = { kind: 'danger', danger };
    this.again();
  }

  call(): void {
    this.place = { kind: 'call' };
    this.again();
  }

  /** One step back; false where there is none. */
  back(): boolean {
    player.hush();
    if (this.place.kind === 'dangers') return false;
    this.place = { kind: 'dangers' };
    return true;
  }

  /** Says what this place says, from its beginning. */
  again(): void {
    const { view, place } = this;
    if (view.state !== 'ready' || place.kind === 'dangers') return;
    const said =
      place.kind === 'call' ? calling(view.now) : place.danger.actions.flatMap(({ lines }) => lines);
    // Who is told to leave hears it twice: there is nothing to tap to hear it again.
    const isOut = place.kind === 'danger' && place.danger.way === 'out';
    void this.#say(isOut ? [...said, ...said] : said);
  }

  say(lines: Line[]): void {
    void this.#say(lines);
  }

  slowly(sentence: Sentence): void {
    const { view } = this;
    if (view.state === 'ready') void player.say(view.now.release, sentence, null, SLOW);
  }

  async #say(lines: Line[]): Promise<void> {
    const { view } = this;
    if (view.state !== 'ready') return;
    this.isSaid = false;
    const turn = (this.#turn += 1);
    await player.recite(view.now.release, lines.flatMap(spoken));
    if (turn === this.#turn) this.isSaid = true;
  }
}

const read = () => now(chosen.asked, l10n.language);

/** The number for everything, and that one must take a phone oneself. */
function calling({ call: { numbers, yourself } }: NowShape): Line[] {
  return [...numbers.slice(0, 1).flatMap(({ lines }) => lines), ...yourself];
}
