import {
  codeOf,
  now,
  openLesson,
  printPage,
  type ErrorCode,
  type LessonView,
  type Now
} from '$lib/ipc';
import { l10n } from '$lib/l10n/index.svelte';
import { chosen } from '$lib/settings.svelte';
import type { Sheet } from '../../route.svelte';
import { FORMATS } from './format';

export type PaperView =
  | { state: 'loading' }
  | { state: 'now'; now: Now }
  | { state: 'call'; now: Now }
  | { state: 'poster'; lesson: LessonView }
  | { state: 'failed'; code: ErrorCode };

/** The sheet that is chosen, and how it gets to the printer. */
export class Paper {
  sheet: Sheet = $state.raw({ kind: 'now' });
  view = $state.raw<PaperView>({ state: 'loading' });
  /** The printer did not answer. */
  hasNoPrinter = $state(false);

  readonly format = $derived(FORMATS[this.sheet.kind]);

  async choose(sheet: Sheet): Promise<void> {
    this.sheet = sheet;
    this.hasNoPrinter = false;
    const view = await read(sheet).catch((error: unknown): PaperView => ({
      state: 'failed',
      code: codeOf(error)
    }));
    // Another sheet may have been chosen meanwhile.
    if (sheet === this.sheet) this.view = view;
  }

  async print(): Promise<void> {
    const { paper, orientation } = this.format;
    this.hasNoPrinter = false;
    await printPage(paper, orientation).catch(() => (this.hasNoPrinter = true));
  }
}

async function read(sheet: Sheet): Promise<PaperView> {
  // A language chosen a moment ago may still be on its way.
  await chosen.kept;
  if (sheet.kind !== 'poster') return { state: sheet.kind, now: await now(chosen.asked, l10n.language) };
  return { state: 'poster', lesson: await openLesson(sheet.release, sheet.lesson, 'easy') };
}
