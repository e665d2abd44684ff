// The one door to Rust: nothing else in `ui/` may import `@tauri-apps/api`.

import { Channel, convertFileSrc, invoke } from '@tauri-apps/api/core';
import { MESSAGE_IDS, type MessageId } from '$lib/l10n/messages.gen';
import type {
  Brought,
  City,
  Content,
  ContentEvent,
  Dictionary,
  LessonView,
  Level,
  Now,
  Progress,
  Report,
  Settings,
  Shelf,
  Start,
  StickKind,
  Welcome
} from './types.gen';

export type * from './types.gen';

/** What a printer is asked for. */
export type PaperSize = 'a4' | 'a3';

export type Orientation = 'portrait' | 'landscape';

/** The lessons of a city in a language. */
export interface Edition {
  city: string;
  language: string;
}

type ErrorCodeOf<Id> = Id extends `error-${infer Code}` ? Exclude<Code, 'title'> : never;

/** The codes that have a message: one without a message does not compile. */
export type ErrorCode = ErrorCodeOf<MessageId>;

/** A command failed. `code` names a message in `locales/<language>/errors.ftl`. */
export class CommandError extends Error {
  constructor(readonly code: ErrorCode) {
    super(code);
  }
}

/** A part of a clip, or all of it. `release` is `welcome` for clips of the welcome tree. */
export interface Speech {
  release: string;
  clip: string;
  fromMs: number;
  toMs: number | null;
  speed: number;
}

/** What a learner did: step by step, never who. */
export interface Trace {
  lesson: string;
  step: string | null;
  kind: 'opened' | 'step-done' | 'lesson-done';
}

export const start = () => call<Start>('start');

export const welcome = () => call<Welcome>('welcome');

export const install = (home: string, city: string, onProgress: (progress: Progress) => void) =>
  tell('install', { home, city, onProgress: channel(onProgress) });

export const shelf = () => call<Shelf>('shelf');

export const openLesson = (release: string, lesson: string, level: Level) =>
  call<LessonView>('open_lesson', { release, lesson, level });

/** What to do now. City and home language count only while none were chosen. */
export const now = (city: string | null, home: string | null) => call<Now>('now', { city, home });

/** The facts of the chosen city as they stand today. */
export const city = () => call<City>('city');

export const dictionary = () => call<Dictionary>('dictionary');

/** The lessons on this computer: whose they are, how current, what more there is. */
export const content = () => call<Content>('content');

/** Asks for what happens to them; once per window. */
export const watchContent = (onEvent: (event: ContentEvent) => void) =>
  tell('watch_content', { onEvent: channel(onEvent) });

export const checkNow = () => call<Brought>('check_now');

/** Stops what brings lessons here; what has arrived is kept. */
export const stopBringing = () => tell('stop_bringing', {});

/** Sets which editions are wanted, and fetches them. */
export const chooseEditions = (editions: Edition[]) =>
  call<Brought>('choose_editions', { editions });

export const setByItself = (byItself: boolean) => tell('set_by_itself', { byItself });

/** Lets an adult open the file of a publisher; null when nothing was opened. */
export const addPublisherFile = () => call<string | null>('add_publisher_file');

export const addPublisherAddress = (address: string, fingerprint: string) =>
  tell('add_publisher_address', { address, fingerprint });

export const removePublisher = (id: string) => tell('remove_publisher', { id });

/** These three let an adult choose a place; null when nothing was chosen. */
export const importFile = () => call<Brought | null>('import_file');

export const importFolder = () => call<Brought | null>('import_folder');

export const exportTo = (kind: StickKind) => call<Brought | null>('export_to', { kind });

export const importStick = (id: string) => call<Brought>('import_stick', { id });

/** An adult has compared the fingerprint of the publisher on a stick. */
export const trustStick = (id: string) => tell('trust_stick', { id });

/** Opens the system's printing of this window's page. */
export const printPage = (paper: PaperSize, orientation: Orientation) =>
  tell('print_page', { paper, orientation });

/** Asks for the player's reports; once per window. */
export const listen = (onReport: (report: Report) => void) =>
  tell('listen', { onReport: channel(onReport) });

/** Begins to speak and stops what spoke before. Resolves to the number in the reports. */
export const say = (speech: Speech) => call<number>('say', { ...speech });

/** Speaks a message of the interface; null when it has no clip. */
export const sayInterface = (language: string, message: MessageId) =>
  call<number | null>('say_interface', { language, message });

export const pause = () => tell('pause');

export const resume = () => tell('resume');

export const hush = () => tell('hush');

export const setSpeed = (speed: number) => tell('set_speed', { speed });

export const saveSettings = (settings: Settings) => tell('save_settings', { settings });

export const record = (trace: Trace) => tell('record', { ...trace });

/** Says that the first real frame is on the screen; once. */
export const painted = () => tell('painted');

/** Says that a word was lit in this frame; only while measuring. */
export const wordLit = (utterance: number, fromMs: number) =>
  tell('word_lit', { utterance, fromMs });

/** The address of a picture: `lantern://` here, `http://lantern.localhost` on Windows. */
export const pictureUrl = (path: string): string => convertFileSrc(path, 'lantern');

/** What an unknown failure is called on the screen. */
export const codeOf = (error: unknown): ErrorCode =>
  error instanceof CommandError ? error.code : 'unexpected';

/** A command that answers nothing. */
async function tell(command: string, args: Record<string, unknown> = {}): Promise<void> {
  await call(command, args);
}

async function call<T>(command: string, args: Record<string, unknown> = {}): Promise<T> {
  try {
    return await invoke<T>(command, args);
  } catch (error) {
    throw new CommandError(known(error));
  }
}

function channel<T>(onmessage: (message: T) => void): Channel<T> {
  const channel = new Channel<T>();
  channel.onmessage = onmessage;
  return channel;
}

function known(error: unknown): ErrorCode {
  const isCoded = typeof error === 'object' && error !== null && 'code' in error;
  const isKnown = isCoded && MESSAGE_IDS.some((id) => id === `error-${String(error.code)}`);
  return isKnown ? (error.code as ErrorCode) : 'unexpected';
}
