import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { directionOf, negotiate } from './languages';
import type { MessageId } from './messages.gen';

export type { MessageId };

/** Every language's interface files: a new language is new files and nothing else. */
const sources = import.meta.glob<string>(
  [
    '../../../../locales/*/*.ftl',
    '!../../../../locales/*/content.ftl',
    '!../../../../locales/*/dangers.ftl',
    '!../../../../locales/*/facts.ftl',
    '!../../../../locales/*/units.ftl',
    '!../../../../locales/*/words.ftl'
  ],
  { query: '?raw', import: 'default', eager: true }
);

/** The words of the adults' page, which no child needs in the first second. */
const adults = import.meta.glob<string>('../../../../locales/*/content.ftl', {
  query: '?raw',
  import: 'default'
});

const offered = new Set(Object.keys(sources).flatMap((path) => languageIn(path) ?? []));

/** The interface language. Every `t()` on the screen follows when `wish` is set. */
class L10n {
  /** The languages asked for, the dearest first. */
  wishes = $state.raw<string[]>([]);

  readonly language = $derived(negotiate(this.wishes, [...offered]) ?? 'en');
  readonly direction = $derived(directionOf(this.language));
  #fetched = $state.raw<Record<string, string>>({});
  readonly #bundle = $derived(bundle(this.language, this.#fetched));
  // Read only when a message is not translated.
  readonly #english = $derived(bundle('en', this.#fetched));

  /** The message in the interface language, or in English where it is not translated. */
  t = (id: MessageId, variables?: Record<string, FluentVariable>): string => {
    const bundle = this.#bundle.hasMessage(id) ? this.#bundle : this.#english;
    const pattern = bundle.getMessage(id)?.value;
    return pattern ? bundle.formatPattern(pattern, variables ?? null, []) : id;
  };

  /** Fetches the words of the adults' page. */
  async fetch(): Promise<void> {
    const wanted = Object.entries(adults).filter(([path]) =>
      ['en', this.language].includes(languageIn(path) ?? '')
    );
    const read = wanted.map(async ([path, text]) => [path, await text()] as const);
    this.#fetched = Object.fromEntries(await Promise.all(read));
  }
}

export const l10n = new L10n();
export const t = l10n.t;

function bundle(language: string, fetched: Record<string, string>): FluentBundle {
  const bundle = new FluentBundle(language);
  for (const [path, text] of Object.entries({ ...sources, ...fetched })) {
    if (languageIn(path) === language) bundle.addResource(new FluentResource(text));
  }
  return bundle;
}

function languageIn(path: string): string | undefined {
  return /\/locales\/([^/]+)\//.exec(path)?.[1];
}
