import type { Orientation, PaperSize } from '$lib/ipc';
import type { Sheet } from '../../route.svelte';

/** The paper a sheet is printed on. */
export interface Format {
  paper: PaperSize;
  orientation: Orientation;
}

export const FORMATS: Record<Sheet['kind'], Format> = {
  now: { paper: 'a4', orientation: 'portrait' },
  call: { paper: 'a4', orientation: 'landscape' },
  poster: { paper: 'a3', orientation: 'portrait' }
};

const PIXELS_PER_MM = 96 / 25.4;

/** How large the preview of a page is: true to scale where there is room, never larger. */
export function scaleOf({ paper, orientation }: Format, room: number): number {
  const isNarrow = paper === 'a4' && orientation === 'portrait';
  const wide = (isNarrow ? 210 : 297) * PIXELS_PER_MM;
  return room > 0 ? Math.min(1, room / wide) : 1;
}
