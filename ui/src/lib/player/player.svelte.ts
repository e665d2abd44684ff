import {
  codeOf,
  hush,
  listen,
  pause,
  resume,
  say,
  sayInterface,
  setSpeed,
  wordLit,
  type ErrorCode,
  type Report,
  type Sentence,
  type WordTime
} from '$lib/ipc';
import type { MessageId } from '$lib/l10n/index.svelte';
import { positionAt, wordAt } from './clock';
import { hear, SILENT, type Ending, type Voice, type VoiceEvent } from './machine';

/** How a speech left; `replaced` when the page itself asked for another. */
export type Outcome = Ending | 'replaced';

interface Asked {
  sentence: Sentence;
  settle: (outcome: Outcome) => void;
}

/** The one voice. Rust plays; this follows its reports and says which word is being heard. */
export class Player {
  /** The sentence being spoken, by identity; null when silent. */
  sentence = $state.raw<Sentence | null>(null);
  /** The number of the word being heard. */
  word = $state<number | null>(null);
  speed = $state(1);
  /** Why the last speech was not to be had; the words are still there to read. */
  trouble = $state<ErrorCode | null>(null);

  #voice = $state.raw<Voice>(SILENT);
  readonly state = $derived(this.#voice.state);

  /** The name of a control on its way to the voice. */
  #naming: Promise<number | null> | null = null;
  #asked: Asked | null = null;
  #lastMs = 0;
  #isFollowing = false;
  #isMeasuring = false;
  #isListening = false;

  /** The number of the word being heard, where it is one of this sentence. */
  wordIn = (sentence: Sentence): number | null => (this.sentence === sentence ? this.word : null);

  /** Asks for reports; a second time changes nothing. */
  async begin(isMeasuring: boolean): Promise<void> {
    this.#isMeasuring = isMeasuring;
    if (this.#isListening) return;
    this.#isListening = true;
    const hear = (report: Report) =>
      this.#hear({ kind: 'reported', report, now: performance.now() });
    await listen(hear).catch((error: unknown) => (this.trouble = codeOf(error)));
  }

  /**
   * Speaks a sentence or one word of it, at a speed of its own where one is given. One without a clip is
   * over at once, and it is quiet.
   */
  say(
    release: string,
    sentence: Sentence,
    word: WordTime | null = null,
    speed: number | null = null
  ): Promise<Outcome> {
    const { clip } = sentence;
    if (clip === null) {
      this.hush();
      return Promise.resolve('ended');
    }
    const range = { fromMs: word?.fromMs ?? 0, toMs: word?.toMs ?? null };
    return new Promise((settle) => {
      this.#take({ sentence, settle }, range.fromMs);
      // Commands may overtake each other on their way: a control's name must not come after, and
      // instead of, the sentence.
      const asked = () => say({ release, clip, ...range, speed: speed ?? this.speed });
      void this.#answer(this.#naming === null ? asked() : this.#naming.then(asked));
    });
  }

  /** Speaks sentence after sentence until one is stopped; whether all were heard. */
  async recite(
    release: string,
    sentences: Sentence[],
    speed: number | null = null
  ): Promise<boolean> {
    for (const sentence of sentences) {
      if ((await this.say(release, sentence, null, speed)) !== 'ended') return false;
    }
    return true;
  }

  /** Speaks a message of the interface, and stops what spoke. */
  async control(language: string, message: MessageId): Promise<void> {
    const asked = this.#asked;
    const naming = sayInterface(language, message).catch(() => null);
    this.#naming = naming;
    const utterance = await naming;
    if (this.#naming === naming) this.#naming = null;
    if (utterance !== null && asked === this.#asked) this.#hear({ kind: 'refused' });
  }

  pause = () => quietly(pause());
  resume = () => quietly(resume());

  hush(): void {
    if (this.state === 'silent') return;
    this.#take(null, 0);
    quietly(hush());
  }

  setSpeed(speed: number): void {
    if (speed === this.speed) return;
    this.speed = speed;
    quietly(setSpeed(speed));
  }

  #take(asked: Asked | null, fromMs: number): void {
    const before = this.#asked;
    this.#asked = asked;
    this.#lastMs = fromMs;
    this.word = null;
    this.sentence = asked?.sentence ?? null;
    this.#voice = asked === null ? SILENT : hear(SILENT, { kind: 'asked' }).voice;
    before?.settle('replaced');
  }

  async #answer(answer: Promise<number>): Promise<void> {
    const asked = this.#asked;
    let trouble: ErrorCode | null = null;
    const event: VoiceEvent = await answer.then(
      (utterance) => ({ kind: 'accepted', utterance, now: performance.now() }),
      (error: unknown) => ((trouble = codeOf(error)), { kind: 'refused' })
    );
    // Something else was asked for meanwhile: this answer is nobody's.
    if (asked !== this.#asked) return;
    this.trouble = trouble;
    this.#hear(event);
  }

  #hear(event: VoiceEvent): void {
    const { voice, ending } = hear(this.#voice, event);
    this.#voice = voice;
    if (ending !== null) this.#end(ending);
    else this.#follow();
  }

  #end(ending: Ending): void {
    const asked = this.#asked;
    this.#asked = null;
    this.word = null;
    this.sentence = null;
    asked?.settle(ending);
  }

  /** Looks at the clock in every frame while a voice speaks, and only then. */
  #follow(): void {
    if (this.#isFollowing || this.state !== 'speaking') return;
    this.#isFollowing = true;
    requestAnimationFrame((now) => {
      this.#isFollowing = false;
      this.#light(now);
      this.#follow();
    });
  }

  #light(now: number): void {
    const voice = this.#voice;
    if (voice.state !== 'speaking' || voice.anchor === null || this.sentence === null) return;
    this.#lastMs = positionAt(voice.anchor, now, this.#lastMs);
    const { words } = this.sentence;
    const word = wordAt(words, this.#lastMs);
    if (word === this.word) return;
    this.word = word;
    const lit = word === null ? undefined : words[word];
    if (this.#isMeasuring && lit && voice.utterance !== null) {
      quietly(wordLit(voice.utterance, lit.fromMs));
    }
  }
}

export const player = new Player();

/** The voice is a help: where it fails, the words are still there. */
function quietly(answer: Promise<void>): void {
  answer.catch(() => undefined);
}
