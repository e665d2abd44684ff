import { painted } from '$lib/ipc';

/** A tap right after the first painting is answered before large pictures are drawn. */
const ANSWERING_MS = 150;

/** More large pictures than a first screen has. */
const MANY = 12;

/** What does not change while the window is open. */
class About {
  isTrial = $state(false);
  systemLanguages: string[] = [];
  /** The first screen can be seen and touched. */
  isPainted = $state(false);
  /** How many of its large pictures may follow: one a frame, so that a tap waits for one at the most. */
  drawn = $state(0);
  #isAwaited = false;

  /** Tells Rust, once, that a real screen can be seen: two frames on, it has been painted. */
  tellPainted(): void {
    if (this.#isAwaited) return;
    this.#isAwaited = true;
    const tell = () => {
      setTimeout(() => {
        this.isPainted = true;
        this.#drawOne();
      }, ANSWERING_MS);
      void painted().catch(() => undefined);
    };
    requestAnimationFrame(() => requestAnimationFrame(tell));
  }

  #drawOne(): void {
    this.drawn += 1;
    if (this.drawn === MANY) this.drawn = Infinity;
    else requestAnimationFrame(() => setTimeout(() => this.#drawOne()));
  }
}

export const about = new About();
