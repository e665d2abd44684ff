import type { ErrorCode, Shelf } from '$lib/ipc';

/** What can be printed. */
export type Sheet =
  | { kind: 'now' }
  | { kind: 'call' }
  | { kind: 'poster'; release: string; lesson: string };

/** Where we are. A screen that can be left knows where back leads. */
export type Route =
  | { screen: 'opening' }
  | { screen: 'welcome'; back: Route | null }
  | { screen: 'shelf'; found?: Shelf | null }
  | { screen: 'lesson'; release: string; lesson: string; frame: string | null }
  | { screen: 'reading'; back: Route }
  | { screen: 'now'; back: Route }
  | { screen: 'city'; back: Route }
  | { screen: 'dictionary'; back: Route }
  | { screen: 'content'; back: Route }
  | { screen: 'paper'; sheet: Sheet; back: Route }
  | { screen: 'trouble'; code: ErrorCode };

class Way {
  now = $state.raw<Route>({ screen: 'opening' });
  #place: (() => Route) | null = null;
  #isNowWanted = false;

  go = (route: Route): void => {
    this.#place = null;
    this.now = route;
  };

  /** A screen that moves on by itself says where it is, so that one can come back to that place. */
  mark(place: () => Route): void {
    this.#place = place;
  }

  /** Where one comes back to. */
  here = (): Route => this.#place?.() ?? this.now;

  /** To what to do now, from wherever one is. */
  toNow = (): void => {
    if (this.now.screen === 'opening') this.#isNowWanted = true;
    else if (this.now.screen !== 'now') this.go({ screen: 'now', back: this.here() });
  };

  /** To the first screen; who asked for what to do now meanwhile gets it. */
  open(first: Route): void {
    this.go(first);
    if (this.#isNowWanted) this.toNow();
    this.#isNowWanted = false;
  }
}

export const way = new Way();
