import type { Signal, Tone } from '$lib/ipc';

/** How long one swing from high to low and back is drawn: nobody says how long it is. */
const SWING_SECONDS = 6;
const TICK_SECONDS = 30;
/** Labels nearer to each other than this part of the width would touch. */
const ROOM = 0.1;

/** A stretch of the drawing, in seconds. A gap that nobody measured is not sure. */
export interface Stretch {
  from: number;
  to: number;
  kind: 'tone' | 'gap' | 'unsure';
}

/** The time that all drawings beside each other fill: that of the longest. */
export function spanOf(signals: Signal[]): number {
  return Math.max(1, ...signals.map(({ seconds }) => seconds));
}

/** Tones and gaps in turn. A gap of unknown length is drawn as long as the tone. */
export function stretches(tone: Tone, seconds: number): Stretch[] {
  if (tone.kind !== 'pulse') return [{ from: 0, to: seconds, kind: 'tone' }];
  const { toneSeconds, pauseSeconds } = tone;
  const found: Stretch[] = [];
  let at = 0;
  while (at < seconds && toneSeconds > 0) {
    const end = Math.min(at + toneSeconds, seconds);
    found.push({ from: at, to: end, kind: 'tone' });
    at = Math.min(end + (pauseSeconds ?? toneSeconds), seconds);
    if (at > end) found.push({ from: end, to: at, kind: pauseSeconds === null ? 'unsure' : 'gap' });
  }
  // What ends with a gap is heard to end before it.
  if (found.at(-1)?.kind !== 'tone') found.pop();
  return found;
}

/** Whole swings from low to high and back, one unit a second wide, from 0 (high) to 1 (low). */
export function swings(seconds: number): string {
  const halves = 2 * Math.max(1, Math.round(seconds / SWING_SECONDS));
  const half = seconds / halves;
  const curve = (at: number) => {
    const [from, to] = at % 2 === 0 ? [1, 0] : [0, 1];
    const x = at * half;
    // The handles of a curve that is as good as a sine.
    return `C${short(x + half * 0.3642)} ${from} ${short(x + half * 0.6358)} ${to} ${short(x + half)} ${to}`;
  };
  return `M0 1${Array.from({ length: halves }, (_, at) => curve(at)).join('')}`;
}

/** The half minutes under a drawing that leave room for the label of its end. */
export function ticks(span: number, end: number): number[] {
  const all = Array.from({ length: Math.floor(span / TICK_SECONDS) }, (_, at) => at + 1);
  return all.map((at) => at * TICK_SECONDS).filter((at) => Math.abs(at - end) / span > ROOM);
}

/** Minutes and seconds, as on a clock. */
export function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

const short = (value: number): string => String(Math.round(value * 1000) / 1000);
