import {
  codeOf,
  openLesson,
  record,
  type Entry,
  type ErrorCode,
  type Frame,
  type LessonView,
  type Level,
  type Line,
  type Sentence,
  type Trace,
  type Word
} from '$lib/ipc';
import { wordsOf } from '$lib/dictionary';
import { spoken } from '$lib/line';
import { Ahead } from '$lib/pictures';
import { player } from '$lib/player/player.svelte';
import { chosen } from '$lib/settings.svelte';
import { beadOf, beads, type Bead } from './beads';
import { opened, turn, type Deed, type Flow, type FlowEvent, type Script, type Side } from './flow';

export type LessonState =
  | { state: 'loading' }
  | { state: 'ready'; lesson: LessonView; beads: Bead[]; script: Script }
  | { state: 'failed'; code: ErrorCode };

/** What lies over the lesson: a word and the sentence it was in, or why we do this. */
export type Overlay =
  | { kind: 'word'; entry: Entry; sentence: Sentence }
  | { kind: 'why'; lines: Line[] };

/** A lesson being read: where the child is, what is said, what is kept. */
export class Lesson {
  view = $state.raw<LessonState>({ state: 'loading' });
  flow = $state.raw<Flow>(opened(0));
  overlay = $state.raw<Overlay | null>(null);
  isSlow = $state(false);
  /** All words of the dictionary, once the first card asked for them. */
  words = $state.raw<Word[]>([]);

  readonly frame = $derived.by((): Frame | null =>
    this.view.state === 'ready' ? (this.view.lesson.frames[this.flow.frame] ?? null) : null
  );

  readonly #ahead = new Ahead();
  #isOver = false;

  constructor(
    readonly release: string,
    readonly id: string,
    readonly onleave: () => void
  ) {}

  /** Opens at a frame, or at the beginning when there is no such frame. */
  async load(level: Level, frame: string | null): Promise<void> {
    try {
      const lesson = await openLesson(this.release, this.id, level);
      const at = Math.max(
        0,
        lesson.frames.findIndex(({ id }) => id === frame)
      );
      this.flow = { ...opened(at), hasPlayed: this.flow.hasPlayed };
      this.view = { state: 'ready', lesson, beads: beads(lesson.frames), script: scriptOf(lesson) };
      this.#lookAhead();
    } catch (error) {
      this.view = { state: 'failed', code: codeOf(error) };
    }
  }

  begin(frame: string | null): Promise<void> {
    if (frame === null) this.#keep('opened', null);
    return this.load(chosen.now.level, frame);
  }

  send = (event: FlowEvent): void => {
    if (this.view.state !== 'ready') return;
    const before = this.flow;
    const { flow, deed } = turn(this.view.script, before, event);
    this.flow = flow;
    if (event.kind === 'next' && (flow.frame !== before.frame || deed?.do === 'finish')) {
      this.#keepStep(before.frame);
    }
    if (flow.frame !== before.frame) this.#lookAhead();
    this.#do(deed);
  };

  /** Says one word, or a whole sentence, out of turn. */
  sayAside(sentence: Sentence, word: number | null): void {
    this.send({ kind: 'aside' });
    const time = word === null ? null : (sentence.words[word] ?? null);
    this.#speak(sentence, time);
  }

  openWhy = (lines: Line[]): void => {
    this.#open({ kind: 'why', lines });
    void player.recite(this.release, lines.flatMap(spoken));
  };

  /** The card of a word that was tapped in a sentence; it speaks by itself. */
  openWord = (word: string, sentence: Sentence): void => {
    if (this.view.state !== 'ready') return;
    const entry = this.view.lesson.words.find(({ id }) => id === word);
    if (!entry) return;
    this.#open({ kind: 'word', entry, sentence });
    void wordsOf(this.release).then((words) => (this.words = words));
  };

  close = (): void => {
    player.hush();
    this.overlay = null;
  };

  /** On to the next part; after the last one back to the shelf. What was left out does not count. */
  skip = (): void => {
    if (this.view.state !== 'ready') return;
    const { beads } = this.view;
    const next = beads[beadOf(beads, this.flow.frame) + 1];
    if (next) this.send({ kind: 'go', frame: next.from });
    else this.leave();
  };

  toggleSlow = (): void => {
    this.isSlow = !this.isSlow;
    player.setSpeed(this.isSlow ? 0.6 : chosen.now.speed);
  };

  /** The same picture with fewer or more words. */
  read = (level: Level): void => {
    if (this.view.state !== 'ready' || this.view.lesson.level === level) return;
    this.send({ kind: 'interrupt' });
    void chosen.change({ level }).catch(() => undefined);
    void this.load(level, this.frame?.id ?? null);
  };

  /** The screen is gone: nothing goes on speaking. */
  end = (): void => {
    this.#isOver = true;
  };

  leave = (): void => {
    player.hush();
    player.setSpeed(chosen.now.speed);
    this.onleave();
  };

  #open(overlay: Overlay): void {
    this.send({ kind: 'interrupt' });
    this.overlay = overlay;
  }

  #do(deed: Deed | null): void {
    switch (deed?.do) {
      case 'say':
        return this.#say(deed.line, deed.side);
      case 'pause':
        return player.pause();
      case 'resume':
        return player.resume();
      case 'hush':
        return player.hush();
      case 'finish':
        this.#keep('lesson-done', null);
        return this.leave();
      case 'aside':
      case undefined:
        return;
    }
  }

  #say(line: number, side: Side): void {
    const sentence = this.frame?.lines[line]?.[side];
    if (sentence) this.#speak(sentence, null);
  }

  #speak(sentence: Sentence, word: Sentence['words'][number] | null): void {
    void player.say(this.release, sentence, word).then((outcome) => {
      if (outcome !== 'replaced' && !this.#isOver) this.send({ kind: outcome });
    });
  }

  #lookAhead(): void {
    if (this.view.state !== 'ready') return;
    const { frames } = this.view.lesson;
    const at = this.flow.frame;
    const near = [frames[at + 1], frames[at], frames[at - 1]];
    this.#ahead.hold(near.flatMap((frame) => frame?.picture ?? []));
  }

  #keepStep(at: number): void {
    const frame = this.view.state === 'ready' ? this.view.lesson.frames[at] : undefined;
    if (frame?.kind === 'step') this.#keep('step-done', frame.id);
  }

  /** What cannot be kept must not keep a child from reading. */
  #keep(kind: Trace['kind'], step: string | null): void {
    record({ lesson: this.id, step, kind }).catch(() => undefined);
  }
}

function scriptOf({ frames }: LessonView): Script {
  const hasVoice = (sentence: Sentence | null) => sentence !== null && sentence.clip !== null;
  return frames.map(({ lines }) =>
    lines.map(({ first, second }) => ({ first: hasVoice(first), second: hasVoice(second) }))
  );
}
