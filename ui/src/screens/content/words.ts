import type { FluentVariable } from '@fluent/bundle';
import type { Brought, Content, Outcome, Progress, Publisher } from '$lib/ipc';
import type { MessageId } from '$lib/l10n/index.svelte';
import { dayOf, isSameDay, sizeOf, timeOf } from './format';

/** A message and what is put into it. */
export interface Words {
  id: MessageId;
  variables?: Record<string, FluentVariable>;
}

/** How well it stands: done, news to nobody, or something to do. */
export type Mood = 'well' | 'still' | 'asks';

const isWell = (outcome: Outcome): boolean => outcome === 'updated' || outcome === 'up-to-date';

export function moodOf({ outcome, isStale }: Publisher): Mood {
  if (outcome === null) return 'still';
  return isWell(outcome) && !isStale ? 'well' : 'asks';
}

/** How a publisher stands, and what to do. */
export function stateOf(publisher: Publisher, language: string): Words {
  const { title, outcome, address, renewedUntil, isStale } = publisher;
  const variables = { title };
  if (isStale) return { id: 'content-stale' };
  if (outcome === null)
    return { id: `content-outcome-${address === null ? 'unconnected' : 'never'}`, variables };
  if (outcome !== 'expired') return { id: `content-outcome-${outcome}`, variables };
  if (renewedUntil === null) return { id: 'content-outcome-expired-undated', variables };
  const date = dayOf(renewedUntil, language);
  return { id: 'content-outcome-expired', variables: { title, date } };
}

/** How all of it stands, in one sentence. */
export function standingOf({ publishers }: Content): { mood: Mood; id: MessageId } {
  const moods = publishers.map(moodOf);
  if (moods.includes('asks')) return { mood: 'asks', id: 'content-state-trouble' };
  const isConnected = publishers.some(({ address }) => address !== null);
  if (!isConnected) return { mood: 'still', id: 'content-state-unconnected' };
  if (!moods.includes('well')) return { mood: 'still', id: 'content-state-new' };
  return { mood: 'well', id: 'content-state-current' };
}

/** When somebody last looked; null before the first time. */
export function checkedAt({ publishers }: Content, now: number, language: string): Words | null {
  const at = Math.max(...publishers.map(({ checkedAt }) => checkedAt ?? 0));
  if (at <= 0) return null;
  const time = timeOf(at, language);
  if (isSameDay(at, now)) return { id: 'content-checked-today', variables: { time } };
  return { id: 'content-checked-on', variables: { date: dayOf(at, language), time } };
}

export const progressOf = ({ phase }: Progress): MessageId => `content-progress-${phase}`;

const IMPORTS: Partial<Record<Outcome, MessageId>> = {
  offline: 'content-import-unexpected',
  expired: 'content-import-expired',
  rollback: 'content-import-rollback',
  'bad-signature': 'content-import-bad-signature',
  'wrong-hash': 'content-import-wrong-hash',
  garbage: 'content-import-garbage',
  'missing-at-source': 'content-import-missing-at-source',
  'corrupt-at-source': 'content-import-corrupt-at-source',
  'too-long': 'content-import-too-long',
  'refused-content': 'content-import-refused-content',
  'disk-full': 'content-import-disk-full',
  'no-such-language': 'content-import-no-such-language',
  cancelled: 'content-import-cancelled',
  unexpected: 'content-import-unexpected'
};

/** What fetching came to; `title` is the publisher's whose outcome it is. */
export function fetched(brought: Brought, title: string, language: string): Words {
  const { outcome, bytes } = brought;
  if (!isWell(outcome)) {
    // Without its date: the card of the publisher says it.
    const undated = outcome === 'expired' ? 'expired-undated' : outcome;
    return { id: `content-outcome-${undated}`, variables: { title } };
  }
  if (bytes === 0) return { id: 'content-brought-nothing' };
  return { id: 'content-brought', variables: { size: sizeOf(bytes, language) } };
}

/** What taking in from a stick or a file came to. */
export function imported(brought: Brought, language: string): Words {
  const id = IMPORTS[brought.outcome];
  return id ? { id } : fetched(brought, '', language);
}

/** What saving for another computer came to. */
export function exported({ outcome, bytes }: Brought, language: string): Words {
  if (isWell(outcome))
    return { id: 'content-exported', variables: { size: sizeOf(bytes, language) } };
  if (outcome === 'disk-full' || outcome === 'read-only')
    return { id: `content-export-${outcome}` };
  return { id: outcome === 'busy' ? 'content-outcome-busy' : 'content-export-unexpected' };
}
