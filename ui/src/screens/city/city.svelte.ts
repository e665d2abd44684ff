import { city, codeOf, type City as CityShape, type ErrorCode, type Line } from '$lib/ipc';
import { player } from '$lib/player/player.svelte';
import { chosen } from '$lib/settings.svelte';
import type { PartId } from './parts';

export type CityView =
  | { state: 'loading' }
  | { state: 'ready'; city: CityShape }
  | { state: 'failed'; code: ErrorCode };

/** What is shown of the city: one part, or its signals beside those of the city before. */
export type Shown =
  | { kind: 'part'; part: PartId }
  | { kind: 'moved'; from: CityShape['elsewhere'][number] | null };

/** What there is to know of the city, part by part. */
export class City {
  view = $state.raw<CityView>({ state: 'loading' });
  shown = $state.raw<Shown>({ kind: 'part', part: 'numbers' });

  async load(): Promise<void> {
    try {
      // A language chosen a moment ago may still be on its way.
      await chosen.kept;
      this.view = { state: 'ready', city: await city() };
    } catch (error) {
      this.view = { state: 'failed', code: codeOf(error) };
    }
  }

  show = (shown: Shown): void => {
    player.hush();
    this.shown = shown;
  };

  /** One level up; false where there is none and the screen itself is left. */
  up(): boolean {
    const { shown } = this;
    player.hush();
    if (shown.kind === 'part') return false;
    this.show(
      shown.from === null ? { kind: 'part', part: 'signals' } : { kind: 'moved', from: null }
    );
    return true;
  }
}

/** Lines as they are read aloud: all of the first language, then all of the second. */
export function spoken(lines: Line[]): Line['first'][] {
  return [...lines.map(({ first }) => first), ...lines.flatMap(({ second }) => second ?? [])];
}
