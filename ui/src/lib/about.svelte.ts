import { painted } from '$lib/ipc';

/** What does not change while the window is open. */
class About {
  isTrial = $state(false);
  systemLanguages: string[] = [];
  #isPainted = false;

  /** Tells Rust, once, that a real screen can be seen: two frames on, it has been painted. */
  tellPainted(): void {
    if (this.#isPainted) return;
    this.#isPainted = true;
    const tell = () => void painted().catch(() => undefined);
    requestAnimationFrame(() => requestAnimationFrame(tell));
  }
}

export const about = new About();
