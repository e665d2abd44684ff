import { saveSettings, type Settings } from '$lib/ipc';

const NOTHING_CHOSEN: Settings = {
  home: null,
  city: null,
  second: null,
  level: 'easy',
  theme: 'paper',
  textSize: 1,
  spacing: 0,
  speed: 1,
  speaksControls: true
};

/** What was chosen on this computer. A change shows at once and is kept in the background. */
class Chosen {
  now = $state.raw<Settings>(NOTHING_CHOSEN);

  /** The city somebody named to be told what to do now, before anything was chosen; kept nowhere. */
  asked: string | null = null;

  /** Settles when everything chosen so far is kept, or could not be. */
  kept: Promise<unknown> = Promise.resolve();

  /**
   * Keeping a language brings its lessons first, so changes wait for one another, and one that was
   * overtaken is not kept at all. Rejects when this change could not be kept.
   */
  change(changes: Partial<Settings>): Promise<void> {
    const changed = { ...this.now, ...changes };
    this.now = changed;
    const keep = () => (this.now === changed ? saveSettings(changed) : undefined);
    const outcome = this.kept.then(keep);
    // A computer on which nothing can be kept still shows what was chosen.
    this.kept = outcome.catch(() => undefined);
    return outcome;
  }
}

export const chosen = new Chosen();
