import type { Line, Sentence } from '$lib/ipc';

/** What is said of a line, in order: first language, then second. */
export function spoken({ first, second }: Line): Sentence[] {
  return second === null ? [first] : [first, second];
}
