import type { Signal } from '$lib/ipc';

type Heard = Pick<Signal, 'meaning' | 'seconds'> & { tone: Pick<Signal['tone'], 'kind'> };

/**
 * Whether a tone of one city is heard in the other too and means something else there. Lengths are hard to
 * hear: only where the very same tone is known here does the length decide.
 */
export function meansOther(signal: Heard, here: Heard[]): boolean {
  const alike = here.filter(({ tone }) => tone.kind === signal.tone.kind);
  const same = alike.filter(({ seconds }) => seconds === signal.seconds);
  const known = same.length > 0 ? same : alike;
  return known.length > 0 && !known.some(({ meaning }) => meaning === signal.meaning);
}
