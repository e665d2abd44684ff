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
  | { screen: 'paper'; sheet: Sheet; back: Route }
  | { screen: 'trouble'; code: ErrorCode };

class Way {
  now = $state.raw<Route>({ screen: 'opening' });

  go = (route: Route): void => {
    this.now = route;
  };
}

export const way = new Way();
