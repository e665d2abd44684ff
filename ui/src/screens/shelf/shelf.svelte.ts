import { codeOf, shelf, type ErrorCode, type Shelf as ShelfShape } from '$lib/ipc';
import { chosen } from '$lib/settings.svelte';
import { pages, type Page } from './pages';

export type ShelfView =
  | { state: 'loading' }
  | { state: 'ready'; shelf: ShelfShape; pages: Page[] }
  | { state: 'failed'; code: ErrorCode };

/** The shelf remembers its page while the window is open: back from a lesson we are where we were. */
let lastPage = 0;

export class Shelf {
  view = $state.raw<ShelfView>({ state: 'loading' });
  page = $state(lastPage);

  /** Shows what was found at the start, or asks. */
  async load(found: ShelfShape | null = null): Promise<void> {
    if (found !== null) return this.#show(found);
    try {
      // A language chosen a moment ago may still be on its way.
      await chosen.kept;
      this.#show(await shelf());
    } catch (error) {
      this.#fail(codeOf(error));
    }
  }

  turnTo(page: number): void {
    this.page = page;
    lastPage = page;
  }

  #show(shelf: ShelfShape): void {
    const found = pages(shelf.units);
    if (found.length === 0) return this.#fail('no-content');
    this.turnTo(Math.min(this.page, found.length - 1));
    this.view = { state: 'ready', shelf, pages: found };
  }

  #fail(code: ErrorCode): void {
    this.view = { state: 'failed', code };
  }
}
