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

  change(changes: Partial<Settings>): void {
    this.now = { ...this.now, ...changes };
    // A computer on which nothing can be kept still shows what was chosen.
    saveSettings(this.now).catch(() => undefined);
  }
}

export const chosen = new Chosen();
