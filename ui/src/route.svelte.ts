import type { ErrorCode, Shelf } from '$lib/ipc';

/** Where we are. A screen that can be left knows where back leads. */
export type Route =
  | { screen: 'opening' }
  | { screen: 'welcome'; back: Route | null }
  | { screen: 'shelf'; found?: Shelf | null }
  | { screen: 'lesson'; release: string; lesson: string; frame: string | null }
  | { screen: 'reading'; back: Route }
  | { screen: 'trouble'; code: ErrorCode };

class Way {
  now = $state.raw<Route>({ screen: 'opening' });

  go = (route: Route): void => {
    this.now = route;
  };
}

export const way = new Way();
