import type { Report } from '$lib/ipc';
import { hear, SILENT, type Told, type VoiceEvent } from './machine';

const report = (utterance: number, state: Report['state']): VoiceEvent => ({
  kind: 'reported',
  report: { utterance, state, positionMs: 0, speed: 1, pace: 1 },
  now: 0
});
const asked: VoiceEvent = { kind: 'asked' };
const accepted: VoiceEvent = { kind: 'accepted', utterance: 7, now: 0 };

function after(...events: VoiceEvent[]): string {
  const begin: Told = { voice: SILENT, ending: null };
  const { voice, ending } = events.reduce((told, event) => hear(told.voice, event), begin);
  return ending === null ? voice.state : `${voice.state}, ${ending}`;
}

test.each([
  { events: [asked], told: 'speaking' },
  { events: [asked, accepted, report(7, 'speaking')], told: 'speaking' },
  { events: [asked, accepted, report(7, 'paused')], told: 'paused' },
  { events: [asked, accepted, report(7, 'paused'), report(7, 'speaking')], told: 'speaking' },
  { events: [asked, accepted, report(7, 'ended')], told: 'silent, ended' },
  { events: [asked, accepted, report(7, 'stopped')], told: 'silent, stopped' },
  { events: [asked, accepted, report(6, 'ended')], told: 'speaking' },
  { events: [asked, report(6, 'stopped'), accepted], told: 'speaking' },
  { events: [asked, report(7, 'speaking'), report(7, 'ended'), accepted], told: 'silent, ended' },
  { events: [asked, { kind: 'refused' } as const], told: 'silent, stopped' },
  { events: [report(3, 'speaking')], told: 'silent' }
])('$told', ({ events, told }) => {
  expect(after(...events)).toBe(told);
});

test('an early report of this utterance sets the clock', () => {
  const { voice } = [asked, report(7, 'speaking'), accepted].reduce(
    (told, event) => hear(told.voice, event),
    { voice: SILENT, ending: null } as Told
  );
  expect(voice).toMatchObject({ state: 'speaking', utterance: 7, anchor: { rate: 1 } });
});
