import {
  addPublisherAddress,
  addPublisherFile,
  checkNow,
  chooseEditions,
  codeOf,
  content,
  exportTo,
  importFile,
  importFolder,
  importStick,
  removePublisher,
  setByItself,
  trustStick,
  type Brought,
  type Content as ContentShape,
  type ErrorCode,
  type Publisher,
  type StickKind
} from '$lib/ipc';
import { l10n } from '$lib/l10n/index.svelte';
import { news } from '$lib/news.svelte';
import { chosen } from '$lib/settings.svelte';
import { bytesToCome, citiesOf, hasLeaving, keyOf, ticked, type Changes, type Row } from './choice';
import { exported, fetched, imported, type Words } from './words';

export type ContentView =
  | { state: 'loading' }
  | { state: 'ready'; content: ContentShape }
  | { state: 'failed'; code: ErrorCode };

/** The part of the page on which something was done: there stands what came of it. */
export type Place =
  | 'top'
  | 'whenever'
  | 'publishers'
  | 'editions'
  | 'stick'
  | 'export'
  | 'file'
  | 'address'
  | 'fingerprint';

/** What came of what was asked for. */
export interface Note {
  place: Place;
  words: Words;
}

/** Says what came of it, once everything was read anew; null where the page shows it by itself. */
type Telling = (() => Words | null) | null;

/** The lessons on this computer, and what an adult does with them. */
export class Content {
  view = $state.raw<ContentView>({ state: 'loading' });
  note = $state.raw<Note | null>(null);
  /** Where something was begun that goes on; the page stays usable. */
  worksAt = $state.raw<Place | null>(null);
  changes = $state.raw<Changes>({});

  readonly #found = $derived(this.view.state === 'ready' ? this.view.content : null);
  readonly #publishers = $derived(this.#found?.publishers ?? []);
  readonly isBusy = $derived(this.worksAt !== null || this.#found?.isBusy === true);
  /** Lessons are on their way, or looked for. */
  readonly isBringing = $derived(
    this.#found?.isBusy === true ||
      this.worksAt === 'top' ||
      (this.worksAt !== null && news.progress !== null)
  );
  readonly cities = $derived(citiesOf(this.#publishers, chosen.now.city, l10n.language));
  readonly toCome = $derived(bytesToCome(this.cities, this.changes));
  readonly isLeaving = $derived(hasLeaving(this.cities, this.changes));
  /** How much space is missing for what is ticked. */
  readonly missing = $derived(Math.max(0, this.toCome - (this.#found?.freeBytes ?? Infinity)));

  readonly #unfollow = news.follow(({ kind }) => {
    if (kind !== 'progress') void this.load();
  });

  async load(): Promise<void> {
    const { brought } = news;
    if (brought !== null) {
      news.brought = null;
      // Who is led here by it looks at the top; who dropped it here, at the place where files are taken in.
      const place = this.view.state === 'ready' ? 'stick' : 'top';
      this.note = { place, words: imported(brought, l10n.language) };
    }
    try {
      const found = await content();
      this.view = { state: 'ready', content: found };
      news.see(found.sticks.map(({ id }) => id));
    } catch (error) {
      // What is shown is worth more than why it could not be read again.
      if (this.view.state !== 'ready') this.view = { state: 'failed', code: codeOf(error) };
    }
  }

  check = () =>
    this.#do('top', async () => {
      const brought = await checkNow();
      // What the card of a publisher says is not said twice.
      return () => (this.#whose(brought) ? null : fetched(brought, '', l10n.language));
    });

  choose = (isByItself: boolean) =>
    this.#do('whenever', async () => {
      await setByItself(isByItself);
      return null;
    });

  tick = (row: Row, isTicked: boolean): void => {
    const others = Object.entries(this.changes).filter(([key]) => key !== keyOf(row));
    const own = isTicked === row.isWanted ? [] : [[keyOf(row), isTicked]];
    this.changes = Object.fromEntries([...others, ...own]);
    if (this.note?.place === 'editions') this.note = null;
  };

  undo = (): void => {
    this.changes = {};
  };

  fetch = () =>
    this.#do('editions', async () => {
      const { changes } = this;
      const wanted = ticked(this.cities, changes).map(({ city, language }) => ({ city, language }));
      const brought = await chooseEditions(wanted);
      return () => {
        // What was ticked meanwhile waits for the next time.
        const later = Object.entries(this.changes).filter(([key, it]) => changes[key] !== it);
        this.changes = Object.fromEntries(later);
        const whose = this.#whose(brought) ?? this.#publishers[0];
        return fetched(brought, whose?.title ?? '', l10n.language);
      };
    });

  remove = ({ id, title }: Publisher) =>
    this.#do('publishers', async () => {
      await removePublisher(id);
      return () => ({ id: 'content-removed', variables: { title } });
    });

  takeStick = (id: string) => this.#take(() => importStick(id));

  takeFile = () => this.#take(importFile);

  takeFolder = () => this.#take(importFolder);

  trust = (id: string) =>
    this.#do('stick', async () => {
      await trustStick(id);
      return null;
    });

  save = (kind: StickKind) =>
    this.#do('export', async () => {
      const saved = await exportTo(kind);
      return saved && (() => exported(saved, l10n.language));
    });

  addFile = () => this.#add('file', addPublisherFile);

  addAddress = (address: string, fingerprint: string) =>
    this.#add('address', () => addPublisherAddress(address, fingerprint));

  /** The screen is gone: what it began goes on. */
  end = (): void => this.#unfollow();

  /** Whether it could be done; what came of it stands at its place. */
  async #do(place: Place, work: () => Promise<Telling>): Promise<boolean> {
    this.note = null;
    this.worksAt = place;
    news.progress = null;
    try {
      const telling = await work();
      await this.load();
      const words = telling?.() ?? null;
      this.note = words && { place, words };
      return true;
    } catch (error) {
      const code = codeOf(error);
      const isOfFingerprint = place === 'address' && code.endsWith('-fingerprint');
      const where = isOfFingerprint ? 'fingerprint' : place;
      this.note = { place: where, words: { id: `error-${code}` } };
      return false;
    } finally {
      this.worksAt = null;
    }
  }

  /** The publisher that it came to this for. */
  #whose({ outcome }: Brought): Publisher | undefined {
    return this.#publishers.find((publisher) => publisher.outcome === outcome);
  }

  #take(work: () => Promise<Brought | null>): Promise<boolean> {
    return this.#do('stick', async () => {
      const brought = await work();
      return brought && (() => imported(brought, l10n.language));
    });
  }

  #add(place: Place, work: () => Promise<unknown>): Promise<boolean> {
    return this.#do(place, async () => {
      const before = this.#publishers.map(({ id }) => id);
      await work();
      return () => {
        const added = this.#publishers.find(({ id }) => !before.includes(id));
        return added ? { id: 'content-added', variables: { title: added.title } } : null;
      };
    });
  }
}
