import type { Entry } from '$lib/ipc';

/** The words a card has shown, each once; it shows the last. */
export type Trail = readonly Entry[];

/** On to a word: one that was there before is not kept twice, so that the way back is never a ring. */
export function turned(trail: Trail, entry: Entry): Trail {
  return [...trail.filter(({ id }) => id !== entry.id), entry];
}

/** To the word before; the first one stays. */
export function back(trail: Trail): Trail {
  return trail.length > 1 ? trail.slice(0, -1) : trail;
}
