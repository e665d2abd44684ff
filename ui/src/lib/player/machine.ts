import type { Report } from '$lib/ipc';
import { anchorOf, type Anchor } from './clock';

/**
 * What the voice does, as the page knows it. `utterance` is null until Rust has answered; reports that
 * come before the answer wait in `early`.
 */
export type Voice =
  | { state: 'silent' }
  | { state: 'speaking'; utterance: number | null; anchor: Anchor | null; early: Report[] }
  | { state: 'paused'; utterance: number };

export type VoiceEvent =
  | { kind: 'asked' }
  | { kind: 'accepted'; utterance: number; now: number }
  | { kind: 'refused' }
  | { kind: 'reported'; report: Report; now: number };

/** How an utterance left: by itself, or because something stopped it. */
export type Ending = 'ended' | 'stopped';

export interface Told {
  voice: Voice;
  /** Set once, when this voice falls silent. */
  ending: Ending | null;
}

export const SILENT: Voice = { state: 'silent' };

/** What the voice does after an event. Reports of any other utterance change nothing. */
export function hear(voice: Voice, event: VoiceEvent): Told {
  switch (event.kind) {
    case 'asked':
      return still({ state: 'speaking', utterance: null, anchor: null, early: [] });
    case 'refused':
      return voice.state === 'silent' ? still(voice) : { voice: SILENT, ending: 'stopped' };
    case 'accepted':
      return accept(voice, event.utterance, event.now);
    case 'reported':
      return follow(voice, event.report, event.now);
  }
}

function accept(voice: Voice, utterance: number, now: number): Told {
  if (voice.state !== 'speaking') return still(voice);
  const accepted: Voice = { state: 'speaking', utterance, anchor: null, early: [] };
  return voice.early.reduce((told: Told, report) => {
    const next = follow(told.voice, report, now);
    return { voice: next.voice, ending: next.ending ?? told.ending };
  }, still(accepted));
}

function follow(voice: Voice, report: Report, now: number): Told {
  if (voice.state === 'silent') return still(voice);
  if (voice.state === 'speaking' && voice.utterance === null) {
    return still({ ...voice, early: [...voice.early, report] });
  }
  const { utterance } = report;
  if (voice.utterance !== utterance) return still(voice);
  switch (report.state) {
    case 'speaking':
      return still({ state: 'speaking', utterance, anchor: anchorOf(report, now), early: [] });
    case 'paused':
      return still({ state: 'paused', utterance });
    case 'ended':
    case 'stopped':
      return { voice: SILENT, ending: report.state };
  }
}

function still(voice: Voice): Told {
  return { voice, ending: null };
}
