import { content, watchContent, type Brought, type ContentEvent, type Progress } from '$lib/ipc';

type Follower = (event: ContentEvent) => void;

/** What became of the lessons on this computer while the window is open. */
class News {
  /** New lessons came, and no shelf has been left since that said so. */
  hasLessons = $state(false);
  /** A stick is in that no adult has looked at. */
  readonly hasStick = $derived.by(() => this.#sticks.some((id) => !this.#seen.includes(id)));
  /** How far what is on its way has come. */
  progress = $state.raw<Progress | null>(null);

  /** What came of a file that an adult opened with Lantern or dropped on it, until they are told. */
  brought = $state.raw<Brought | null>(null);

  #sticks = $state.raw<string[]>([]);
  #seen = $state.raw<string[]>([]);
  readonly #followers = new Set<Follower>();

  /** Listens to Rust; once per window. Without it everything else goes on. */
  async watch(): Promise<void> {
    await watchContent(this.#hear).catch(() => undefined);
  }

  /** Tells of every event until the answer is called. */
  follow(follower: Follower): () => void {
    this.#followers.add(follower);
    return () => void this.#followers.delete(follower);
  }

  /** A shelf that said so was left: the next one shows what came. */
  tellNoMore(): void {
    this.hasLessons = false;
  }

  /** An adult looks at the page where the sticks stand. */
  see(sticks: string[]): void {
    this.#sticks = sticks;
    this.#seen = sticks;
  }

  #hear = (event: ContentEvent): void => {
    if (event.kind === 'arrived') this.hasLessons = true;
    if (event.kind === 'brought') this.brought = event.brought;
    if (event.kind === 'progress') this.progress = event.progress;
    else this.progress = null;
    if (event.kind === 'changed' && this.#followers.size === 0) void this.#lookForSticks();
    for (const follower of this.#followers) follower(event);
  };

  async #lookForSticks(): Promise<void> {
    const found = await content().catch(() => null);
    if (found === null) return;
    this.#sticks = found.sticks.map(({ id }) => id);
    // A stick that was taken out and comes back is news again.
    this.#seen = this.#seen.filter((id) => this.#sticks.includes(id));
  }
}

export const news = new News();
