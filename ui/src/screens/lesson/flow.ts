// How a lesson runs: one sentence in the first language, the same in the second, then it waits for
// the child. Pure: what happened goes in, where we are and what to do next come out.

/** What there is to say: for each frame its lines, for each line which side has a voice. */
export type Script = Voices[][];

export interface Voices {
  first: boolean;
  second: boolean;
}

export type Side = 'first' | 'second';

/**
 * - `ready`: nothing of this frame was said yet
 * - `first`, `second`: this side of the line is being said, or is paused
 * - `held`: the line was interrupted; play says it again
 * - `turn`: the line was said; it waits for the child
 */
export type Phase = 'ready' | 'first' | 'second' | 'held' | 'turn';

export interface Flow {
  frame: number;
  line: number;
  phase: Phase;
  isPaused: boolean;
  /** A word or a sentence is being said out of turn. */
  isAside: boolean;
  /** The child has asked for the voice in this lesson: new frames begin to speak. */
  hasPlayed: boolean;
}

export type FlowEvent =
  | { kind: 'play' | 'repeat' | 'next' | 'back' | 'aside' | 'ended' | 'stopped' | 'interrupt' }
  | { kind: 'go'; frame: number };

export type Deed =
  | { do: 'say'; line: number; side: Side }
  | { do: 'aside' | 'pause' | 'resume' | 'hush' | 'finish' };

export interface Turn {
  flow: Flow;
  deed: Deed | null;
}

export function opened(frame: number): Flow {
  return { frame, line: 0, phase: 'ready', isPaused: false, isAside: false, hasPlayed: false };
}

export function turn(script: Script, flow: Flow, event: FlowEvent): Turn {
  switch (event.kind) {
    case 'play':
      return play(script, flow);
    case 'repeat':
      return speak(script, { ...flow, hasPlayed: true }, flow.line);
    case 'next':
      return next(script, flow);
    case 'back':
      return flow.frame === 0 ? rest(flow) : go(script, flow, flow.frame - 1);
    case 'go':
      return go(script, flow, event.frame);
    case 'aside':
      return { flow: { ...held(flow), isAside: true }, deed: { do: 'aside' } };
    case 'interrupt':
      return { flow: held(flow), deed: { do: 'hush' } };
    case 'stopped':
      return rest(held(flow));
    case 'ended':
      return ended(script, flow);
  }
}

/** Whether a line waits with all of its frame said. */
export function isFrameDone(script: Script, flow: Flow): boolean {
  return flow.phase === 'turn' && flow.line + 1 >= (script[flow.frame]?.length ?? 0);
}

/** Whether going on ends the lesson. */
export function wouldFinish(script: Script, flow: Flow): boolean {
  return next(script, flow).deed?.do === 'finish';
}

function play(script: Script, before: Flow): Turn {
  const flow = { ...before, hasPlayed: true };
  const isSpeaking = flow.phase === 'first' || flow.phase === 'second';
  if (isSpeaking && flow.isPaused)
    return { flow: { ...flow, isPaused: false }, deed: { do: 'resume' } };
  if (isSpeaking) return { flow: { ...flow, isPaused: true }, deed: { do: 'pause' } };
  if (flow.phase !== 'turn') return speak(script, flow, flow.line);
  return speak(script, flow, isFrameDone(script, flow) ? 0 : flow.line + 1);
}

function next(script: Script, flow: Flow): Turn {
  const isLast = flow.line + 1 >= (script[flow.frame]?.length ?? 0);
  if (flow.phase !== 'ready' && !isLast) return speak(script, flow, flow.line + 1);
  if (flow.frame + 1 >= script.length) return { flow: held(flow), deed: { do: 'finish' } };
  return go(script, flow, flow.frame + 1);
}

function go(script: Script, flow: Flow, frame: number): Turn {
  const arrived: Flow = {
    ...flow,
    frame,
    line: 0,
    phase: 'ready',
    isPaused: false,
    isAside: false
  };
  if (flow.hasPlayed) return speak(script, arrived, 0);
  // A word said on its own must not go on over the next picture.
  return { flow: arrived, deed: flow.isAside ? { do: 'hush' } : null };
}

/** Says a line, first language first; a side without a voice is passed over. */
function speak(script: Script, flow: Flow, line: number): Turn {
  const voices = script[flow.frame]?.[line];
  const side = voices?.first ? 'first' : voices?.second ? 'second' : null;
  const at: Flow = { ...flow, line, isPaused: false, isAside: false, phase: side ?? 'turn' };
  return { flow: at, deed: side === null ? { do: 'hush' } : { do: 'say', line, side } };
}

function ended(script: Script, flow: Flow): Turn {
  if (flow.isAside) return rest({ ...flow, isAside: false });
  const hasSecond = script[flow.frame]?.[flow.line]?.second ?? false;
  if (flow.phase === 'first' && hasSecond) {
    const deed: Deed = { do: 'say', line: flow.line, side: 'second' };
    return { flow: { ...flow, phase: 'second' }, deed };
  }
  const wasSpeaking = flow.phase === 'first' || flow.phase === 'second';
  return rest(wasSpeaking ? { ...flow, phase: 'turn' } : flow);
}

/** The same place with nothing being said. */
function held(flow: Flow): Flow {
  const wasSpeaking = flow.phase === 'first' || flow.phase === 'second';
  return { ...flow, phase: wasSpeaking ? 'held' : flow.phase, isPaused: false, isAside: false };
}

function rest(flow: Flow): Turn {
  return { flow, deed: null };
}
