// Publishers, editions and sticks made up for looking at the adults' page.
// `?content=expired` shows an outcome, `?content=all` every one, `?content=many,stick,full` others.

import type { Channel } from '@tauri-apps/api/core';
import type { Edition } from './index';
import type {
  Brought,
  Content,
  ContentEvent,
  OfferedEdition,
  Outcome,
  Publisher,
  Stick
} from './types.gen';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const MB = 1_000_000;

const OUTCOMES: Outcome[] = [
  'updated',
  'up-to-date',
  'offline',
  'expired',
  'rollback',
  'bad-signature',
  'wrong-hash',
  'garbage',
  'missing-at-source',
  'corrupt-at-source',
  'too-long',
  'refused-content',
  'disk-full',
  'busy',
  'no-such-language',
  'cancelled',
  'damaged',
  'read-only',
  'needs-newer',
  'unexpected'
];

const CITIES: [string, string, string][] = [
  ['rostock', 'Rostock', 'de'],
  ['vienna', 'Wien', 'de'],
  ['liepaja', 'Liepāja', 'lv'],
  ['ljubljana', 'Ljubljana', 'sl']
];

const LANGUAGES = ['de', 'ar', 'uk', 'ru', 'tr', 'en', 'lv', 'sl'];

function editions(here: string[]): OfferedEdition[] {
  return CITIES.flatMap(([city, title, own]) => {
    const languages = [own, ...LANGUAGES.filter((language) => language !== own)];
    return languages.map((language, at) => {
      const isHere = city === 'rostock' && here.includes(language);
      const ownBytes = (9.4 + at * 0.7) * MB;
      return { city, title, language, ownBytes, sharedBytes: 8.2 * MB, isHere, isWanted: isHere };
    });
  });
}

const BUILT_IN: Publisher = {
  id: 'lantern',
  title: 'Connecting Resilient Cities',
  isBuiltIn: true,
  isTrial: false,
  address: 'https://lessons.example.org/lantern',
  fingerprint: '3f2a 91c0 77de 04b8 a1e5 5c29 f6d3 8b10',
  outcome: 'up-to-date',
  checkedAt: Date.now() - 4 * MINUTE,
  succeededAt: Date.now() - 4 * MINUTE,
  renewedUntil: Date.now() + 300 * DAY,
  isStale: false,
  editions: editions(['de', 'ar']),
  skipped: 0
};

const OTHER: Publisher = {
  ...BUILT_IN,
  id: 'rostock',
  title: 'Hanse- und Universitätsstadt Rostock',
  isBuiltIn: false,
  address: 'https://rostock.example.org/lektionen',
  fingerprint: 'c77e 10ab 52f9 e3d4 0b6c 9982 417f da35',
  outcome: 'updated',
  editions: []
};

const STICKS: Stick[] = [
  {
    id: 'one',
    title: BUILT_IN.title,
    publisher: 'lantern',
    fingerprint: BUILT_IN.fingerprint,
    kind: 'folder'
  },
  {
    id: 'two',
    title: 'Liepājas valstspilsēta',
    publisher: null,
    fingerprint: '80d1 4e6f 2c95 b7a3 e018 66fc 39d2 5b47',
    kind: 'pack'
  }
];

/** A computer with lessons, in the state its words ask for. */
export class PretendedContent {
  #tell: (event: ContentEvent) => void = () => undefined;
  readonly #asks: string[];
  readonly #outcome: Outcome | undefined;
  #now: Content;
  #isStopped = false;

  constructor(asked: string) {
    this.#asks = asked.split(',');
    this.#outcome = OUTCOMES.find((outcome) => this.#asks.includes(outcome));
    const has = (word: string) => this.#asks.includes(word);
    const isNever = has('never') || has('unconnected');
    const built: Publisher = {
      ...BUILT_IN,
      outcome: isNever ? null : (this.#outcome ?? 'up-to-date'),
      address: has('unconnected') ? null : BUILT_IN.address,
      isTrial: has('trial'),
      isStale: has('stale'),
      skipped: has('skipped') ? 3 : 0,
      ...(isNever ? { checkedAt: null, succeededAt: null } : {}),
      ...(this.#outcome === 'expired'
        ? { renewedUntil: Date.now() - 40 * DAY, succeededAt: Date.now() - 45 * DAY }
        : {})
    };
    this.#now = {
      publishers: [
        built,
        ...(has('many') ? [OTHER] : []),
        ...(has('all') ? OUTCOMES.map((outcome) => ({ ...OTHER, id: outcome, outcome })) : [])
      ],
      isBusy: has('coming'),
      byItself: !has('asked'),
      usedBytes: 84 * MB,
      freeBytes: has('full') ? 6 * MB : has('unknown') ? null : 3.4e9,
      sticks: has('stick') ? STICKS : []
    };
  }

  content = (): Content => this.#now;

  watch = ({ onEvent }: { onEvent: Channel<ContentEvent> }): void => {
    this.#tell = (event) => onEvent.onmessage(event);
    if (this.#asks.includes('arrived')) setTimeout(() => this.#tell({ kind: 'arrived' }), 300);
    if (this.#asks.includes('stick')) setTimeout(() => this.#tell({ kind: 'changed' }), 300);
    if (this.#asks.includes('coming')) this.#fetch(7.1 * MB);
  };

  check = (): Promise<Brought> => this.#bring(0);

  stop = (): void => {
    this.#isStopped = true;
  };

  choose = ({ editions }: { editions: Edition[] }): Promise<Brought> => {
    const isWanted = (it: Edition) =>
      editions.some(({ city, language }) => city === it.city && language === it.language);
    const publishers = this.#now.publishers.map((publisher) => ({
      ...publisher,
      editions: publisher.editions.map((it) => ({
        ...it,
        isHere: isWanted(it),
        isWanted: isWanted(it)
      }))
    }));
    return this.#bring(12 * MB, { publishers });
  };

  setByItself = ({ byItself }: { byItself: boolean }): void => {
    this.#now = { ...this.#now, byItself };
  };

  add = ({ fingerprint }: { fingerprint?: string }): string => {
    if (fingerprint?.startsWith('0000')) throw { code: 'wrong-fingerprint' };
    this.#now = { ...this.#now, publishers: [...this.#now.publishers, OTHER] };
    return OTHER.id;
  };

  remove = ({ id }: { id: string }): void => {
    const publishers = this.#now.publishers.filter((publisher) => publisher.id !== id);
    this.#now = { ...this.#now, publishers };
  };

  trust = ({ id }: { id: string }): void => {
    const sticks = this.#now.sticks.map((it) => (it.id === id ? { ...it, publisher: id } : it));
    this.#now = { ...this.#now, sticks };
  };

  take = (): Promise<Brought> => this.#bring(31 * MB);

  save = (): Promise<Brought> => this.#bring(84 * MB);

  #fetch(bytes: number): void {
    this.#tell({
      kind: 'progress',
      progress: { phase: 'fetching', bytes, totalBytes: 12 * MB }
    });
  }

  async #bring(bytes: number, then: Partial<Content> = {}): Promise<Brought> {
    this.#isStopped = false;
    for (let part = 0; part < 10; part += 1) {
      if (this.#isStopped) return { outcome: 'cancelled', objects: 0, bytes: 0 };
      this.#fetch(part * 1.2 * MB);
      await new Promise((done) => setTimeout(done, 60));
    }
    this.#now = { ...this.#now, ...then };
    const outcome = this.#outcome ?? (bytes > 0 ? 'updated' : 'up-to-date');
    return { outcome, objects: bytes / 10_000, bytes };
  }
}
