import { dictionary, type Word } from '$lib/ipc';
import { chosen } from '$lib/settings.svelte';

/** More than a row of pictures would be a page of its own. */
const RELATED = 4;

let kept: { of: string; words: Promise<Word[]> } | null = null;

/** Every word of a release's dictionary, asked for once; none where it cannot be had. */
export function wordsOf(release: string): Promise<Word[]> {
  const { home, second } = chosen.now;
  const of = [release, home, second].join(' ');
  if (kept?.of === of) return kept.words;
  const asked = { of, words: ask(release, () => kept === asked && (kept = null)) };
  kept = asked;
  return asked.words;
}

/** The words that belong to a word, the nearest first. */
export function relatedTo(id: string, words: Word[]): Word[] {
  const related = new Set(words.find((word) => word.id === id)?.related);
  related.delete(id);
  const known = [...related].flatMap((name) => words.find((word) => word.id === name) ?? []);
  return known.slice(0, RELATED);
}

async function ask(release: string, onfailed: () => void): Promise<Word[]> {
  try {
    const found = await dictionary();
    // Its clips and pictures are those of its own release, which may be a newer one.
    return found.release === release ? found.groups.flatMap(({ words }) => words) : [];
  } catch {
    // The next card asks again.
    onfailed();
    return [];
  }
}
