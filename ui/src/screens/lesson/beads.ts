import type { Frame, Picture } from '$lib/ipc';

export type BeadKind = 'hello' | 'words' | 'action' | 'more' | 'end';

/** A part of a lesson as the child counts it: at most seven, with the three actions as the spine. */
export interface Bead {
  key: string;
  kind: BeadKind;
  /** The small picture of an action. */
  picture: Picture | null;
  /** The number of its first frame. */
  from: number;
  length: number;
}

/** The frames of a lesson, grouped. */
export function beads(frames: Frame[]): Bead[] {
  const found: Bead[] = [];
  frames.forEach((frame, at) => {
    const kind = kindOf(frame);
    const key = kind === 'action' ? `action-${frame.action}` : kind;
    const last = found.at(-1);
    if (last?.key === key) last.length += 1;
    else
      found.push({
        key,
        kind,
        from: at,
        length: 1,
        picture: kind === 'action' ? frame.picture : null
      });
  });
  return found;
}

/** Which bead a frame belongs to. */
export function beadOf(beads: Bead[], frame: number): number {
  return beads.findLastIndex(({ from }) => from <= frame);
}

function kindOf({ kind, action }: Frame): BeadKind {
  switch (kind) {
    case 'hello':
      return 'hello';
    case 'word':
      return 'words';
    case 'action':
    case 'step':
      return action === null ? 'more' : 'action';
    case 'alone':
    case 'calm':
    case 'share':
      return 'end';
  }
}
