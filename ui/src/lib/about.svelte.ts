import { painted } from '$lib/ipc';

/** A tap right after the first painting is answered before large pictures are drawn. */
const ANSWERING_MS = 150;

/** What does not change while the window is open. */
class About {
  isTrial = $state(false);
  systemLanguages: string[] = [];
  /** The first screen can be seen and touched; its large pictures may follow. */
  isPainted = $state(false);
  #isAwaited = false;

  /** Tells Rust, once, that a real screen can be seen: two frames on, it has been painted. */
  tellPainted(): void {
    if (this.#isAwaited) return;
    this.#isAwaited = true;
    const tell = () => {
      setTimeout(() => (this.isPainted = true), ANSWERING_MS);
      void painted().catch(() => undefined);
    };
    requestAnimationFrame(() => requestAnimationFrame(tell));
  }
}

export const about = new About();
