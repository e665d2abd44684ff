import type { Report } from './types.gen';

/** A clock that pretends to be the player. A clip's name ends with its length: `de-3-2400`. */
export class PretendedVoice {
  onreport: (report: Report) => void = () => undefined;

  #utterance = 0;
  #now: { positionMs: number; endMs: number; speed: number; isPaused: boolean } | null = null;

  constructor() {
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      this.#run(now - last);
      last = now;
    }, 50);
  }

  say(clip: string, fromMs: number, toMs: number | null, speed: number): number {
    this.#tell('stopped');
    this.#utterance += 1;
    const endMs = toMs ?? Number(clip.slice(clip.lastIndexOf('-') + 1));
    this.#now = { positionMs: fromMs, endMs, speed, isPaused: false };
    this.#tell('speaking');
    return this.#utterance;
  }

  pause(): void {
    if (this.#now) this.#now.isPaused = true;
    this.#tell('paused');
  }

  resume(): void {
    if (this.#now) this.#now.isPaused = false;
    this.#tell('speaking');
  }

  seek(ms: number): void {
    if (this.#now) this.#now.positionMs = ms;
    this.#tell('speaking');
  }

  hush(): void {
    this.#tell('stopped');
    this.#now = null;
  }

  setSpeed(speed: number): void {
    if (this.#now) this.#now.speed = speed;
    this.#tell('speaking');
  }

  #run(elapsed: number): void {
    if (!this.#now || this.#now.isPaused) return;
    this.#now.positionMs += elapsed * this.#now.speed;
    if (this.#now.positionMs < this.#now.endMs) return this.#tell('speaking');
    this.#tell('ended');
    this.#now = null;
  }

  #tell(state: Report['state']): void {
    if (!this.#now) return;
    const { positionMs, speed } = this.#now;
    this.onreport({ utterance: this.#utterance, state, positionMs, speed, pace: 1 });
  }
}
