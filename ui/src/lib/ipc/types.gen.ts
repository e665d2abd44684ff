// Generated from src-tauri/src/wire.rs by its test: UPDATE_EXPECT=1 cargo test -p lantern

export type Direction = "ltr" | "rtl";

export type Status = "draft" | "reviewed";

export type Level = "easy" | "plain";

export type Theme = "paper" | "dark" | "contrast";

export type WordTime = { 
/**
 * Where it begins.
 */
start: number, 
/**
 * How long it is.
 */
length: number, 
/**
 * Begin in the clip's own milliseconds.
 */
fromMs: number, 
/**
 * End in the clip's own milliseconds.
 */
toMs: number, };

export type Mark = { 
/**
 * Where it begins.
 */
start: number, 
/**
 * How long it is.
 */
length: number, 
/**
 * The dictionary word.
 */
word: string, };

export type Sentence = { 
/**
 * What is shown.
 */
text: string, 
/**
 * When each word is heard.
 */
words: Array<WordTime>, 
/**
 * Which words have a picture.
 */
marks: Array<Mark>, 
/**
 * The clip that says it.
 */
clip: string | null, 
/**
 * How long the clip lasts, in milliseconds.
 */
durationMs: number, 
/**
 * BCP 47.
 */
language: string, 
/**
 * Which way it is written.
 */
direction: Direction, };

export type Line = { 
/**
 * Home language.
 */
first: Sentence, 
/**
 * City language; none when they are equal.
 */
second: Sentence | null, };

export type Picture = { 
/**
 * The warm-paper form.
 */
paper: string, 
/**
 * The high-contrast form; none where it is the same.
 */
contrast: string | null, 
/**
 * In picture units.
 */
width: number, 
/**
 * In picture units.
 */
height: number, };

export type Settings = { 
/**
 * The home language, once chosen.
 */
home: string | null, 
/**
 * The city, once chosen.
 */
city: string | null, 
/**
 * The language beside the home language; none for one language alone.
 */
second: string | null, 
/**
 * Easy or plain.
 */
level: Level, 
/**
 * Colours.
 */
theme: Theme, 
/**
 * 1 to 2 times the usual size.
 */
textSize: 1 | 1.25 | 1.5 | 2, 
/**
 * How far letters and words stand apart, 0 to 2.
 */
spacing: 0 | 1 | 2, 
/**
 * 0.6 to 1.0 of the usual speed.
 */
speed: 0.6 | 0.8 | 1, 
/**
 * Whether a control says its name when it is reached.
 */
speaksControls: boolean, };

export type Start = { 
/**
 * Of the app.
 */
version: string, 
/**
 * Of this device.
 */
settings: Settings, 
/**
 * Whether the chosen city and languages are here, so that the shelf can be shown.
 */
isInstalled: boolean, 
/**
 * The shelf, where it can be shown: the first screen need not ask for it.
 */
shelf: Shelf | null, 
/**
 * Whether no city has signed the lessons, which adults are told.
 */
isTrial: boolean, 
/**
 * Whether pages report the frame that lit a word.
 */
isMeasuring: boolean, 
/**
 * What the system speaks, most wished-for first, as BCP 47.
 */
systemLanguages: Array<string>, };

export type WelcomeLanguage = { 
/**
 * BCP 47.
 */
language: string, 
/**
 * Which way it is written.
 */
direction: Direction, 
/**
 * Its own name.
 */
name: Sentence, 
/**
 * What it says.
 */
greeting: Array<Sentence>, 
/**
 * Whether its lessons are spoken.
 */
hasVoice: boolean, 
/**
 * Whether people have reviewed it.
 */
status: Status, };

export type WelcomeCity = { 
/**
 * Its permanent name.
 */
id: string, 
/**
 * Its languages, its own first.
 */
languages: Array<string>, 
/**
 * What it is called in each language.
 */
names: { [key in string]: Sentence }, 
/**
 * How it looks.
 */
picture: Picture, };

export type Welcome = { 
/**
 * In the order they are offered.
 */
languages: Array<WelcomeLanguage>, 
/**
 * In the order they are offered.
 */
cities: Array<WelcomeCity>, };

export type ProgressPhase = "reading" | "fetching" | "finishing";

export type Progress = { 
/**
 * What it is doing.
 */
phase: ProgressPhase, 
/**
 * Bytes that are here.
 */
bytes: number, 
/**
 * Bytes that are wanted.
 */
totalBytes: number, };

export type Trouble = "needs-newer";

export type Languages = "both" | "second-only";

export type Tile = { 
/**
 * Its permanent name.
 */
id: string, 
/**
 * What it is called.
 */
title: Line, 
/**
 * The solved scene.
 */
picture: Picture, 
/**
 * What it shows.
 */
alt: Array<Line>, 
/**
 * Steps at the reader's level.
 */
steps: number, 
/**
 * Steps done at least once.
 */
done: number, 
/**
 * Why it cannot be opened.
 */
trouble: Trouble | null, 
/**
 * Which languages it has here.
 */
languages: Languages, };

export type Unit = { 
/**
 * Its permanent name.
 */
id: string, 
/**
 * What it is called.
 */
title: Line, 
/**
 * In order.
 */
lessons: Array<Tile>, };

export type Shelf = { 
/**
 * The release it shows; what is opened from it is asked for by this name.
 */
release: string, 
/**
 * The home language.
 */
first: string, 
/**
 * The language beside it.
 */
second: string | null, 
/**
 * In order.
 */
units: Array<Unit>, };

export type FrameKind = "hello" | "word" | "action" | "step" | "alone" | "calm" | "share";

export type Frame = { 
/**
 * What it is for.
 */
kind: FrameKind, 
/**
 * The word, action or step; the kind's own name elsewhere.
 */
id: string, 
/**
 * Which of the three actions, from 0; none for the rest.
 */
action: number | null, 
/**
 * What is seen.
 */
picture: Picture, 
/**
 * What is said.
 */
lines: Array<Line>, 
/**
 * Why, on request.
 */
why: Array<Line>, 
/**
 * What the picture shows.
 */
alt: Array<Line>, };

export type Entry = { 
/**
 * Its permanent name.
 */
id: string, 
/**
 * The word in both languages.
 */
text: Line, 
/**
 * Its drawing.
 */
picture: Picture, };

export type LessonView = { 
/**
 * The release it was opened from; pictures and clips are asked for by it.
 */
release: string, 
/**
 * Its permanent name.
 */
id: string, 
/**
 * The level it is shown at.
 */
level: Level, 
/**
 * Whether the plain level has anything the easy one has not.
 */
hasPlain: boolean, 
/**
 * Its name.
 */
title: Line, 
/**
 * In order.
 */
frames: Array<Frame>, 
/**
 * Every dictionary word its sentences mark.
 */
words: Array<Entry>, };

export type PlayState = "speaking" | "paused" | "ended" | "stopped";

export type Report = { 
/**
 * Which utterance, as `say` named it.
 */
utterance: number, 
/**
 * What it is doing.
 */
state: PlayState, 
/**
 * How far it has been heard.
 */
positionMs: number, 
/**
 * 0.6 to 1.0.
 */
speed: number, 
/**
 * How much faster than life the device runs; 1 but for tests.
 */
pace: number, };
