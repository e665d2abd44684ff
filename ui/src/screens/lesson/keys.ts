import { belongsToControl } from '$lib/input/pointer';
import type { Direction } from '$lib/ipc';

export type LessonKey = 'next' | 'back' | 'play' | 'leave';

/** What a key means in a lesson: arrows follow the reading direction, space reads, escape leaves. */
export function meaning(event: KeyboardEvent, direction: Direction): LessonKey | null {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return null;
  const onwards = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  switch (event.key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return event.key === onwards ? 'next' : 'back';
    case ' ':
      return belongsToControl(event) || event.repeat ? null : 'play';
    case 'Escape':
      return 'leave';
    default:
      return null;
  }
}
