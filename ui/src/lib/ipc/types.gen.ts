// Generated from src-tauri/src/wire.rs by its test: UPDATE_EXPECT=1 cargo test -p lantern

export type Direction = "ltr" | "rtl";

export type Status = "draft" | "reviewed";

export type Level = "easy" | "plain";

export type Theme = "paper" | "white" | "dark" | "contrast";

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

export type Outcome = "updated" | "up-to-date" | "offline" | "expired" | "rollback" | "bad-signature" | "wrong-hash" | "garbage" | "missing-at-source" | "corrupt-at-source" | "too-long" | "refused-content" | "disk-full" | "busy" | "no-such-language" | "cancelled" | "damaged" | "read-only" | "needs-newer" | "unexpected";

export type OfferedEdition = { 
/**
 * The city.
 */
city: string, 
/**
 * What the city is called in this language.
 */
title: string, 
/**
 * The language.
 */
language: string, 
/**
 * Bytes of its texts and clips.
 */
ownBytes: number, 
/**
 * Bytes of its pictures, which the city's other languages have too.
 */
sharedBytes: number, 
/**
 * Whether it is here.
 */
isHere: boolean, 
/**
 * Whether it is wanted.
 */
isWanted: boolean, };

export type EditionName = { 
/**
 * The city.
 */
city: string, 
/**
 * The language.
 */
language: string, };

export type Publisher = { 
/**
 * Its permanent name.
 */
id: string, 
/**
 * What people call it.
 */
title: string, 
/**
 * Whether the app was built for it: then it cannot be removed.
 */
isBuiltIn: boolean, 
/**
 * Whether its keys are public, so that it is for trying alone.
 */
isTrial: boolean, 
/**
 * Where its repository is on the web.
 */
address: string | null, 
/**
 * Of its first root, to be compared by eye.
 */
fingerprint: string, 
/**
 * What came of the last look at it.
 */
outcome: Outcome | null, 
/**
 * When that was, in milliseconds since 1970, UTC.
 */
checkedAt: number | null, 
/**
 * When all went well last.
 */
succeededAt: number | null, 
/**
 * When its signatures run out.
 */
renewedUntil: number | null, 
/**
 * Whether they have, for what was taken in all the same.
 */
isStale: boolean, 
/**
 * What it offers.
 */
editions: Array<OfferedEdition>, 
/**
 * Lessons that need a newer Lantern.
 */
skipped: number, };

export type StickKind = "folder" | "pack";

export type Stick = { 
/**
 * By which it is asked for.
 */
id: string, 
/**
 * What its publisher calls itself.
 */
title: string, 
/**
 * Whose it is, when this computer knows them.
 */
publisher: string | null, 
/**
 * Of its first root, to be compared by eye.
 */
fingerprint: string, 
/**
 * How it lies there.
 */
kind: StickKind, };

export type Content = { 
/**
 * The built-in one first.
 */
publishers: Array<Publisher>, 
/**
 * Whether lessons are being brought at this moment.
 */
isBusy: boolean, 
/**
 * Whether new lessons are looked for without being asked.
 */
byItself: boolean, 
/**
 * Bytes the lessons take.
 */
usedBytes: number, 
/**
 * Bytes that are free on the disk; none where the system does not say.
 */
freeBytes: number | null, 
/**
 * Sticks with lessons that are plugged in.
 */
sticks: Array<Stick>, };

export type Brought = { 
/**
 * The worst that happened.
 */
outcome: Outcome, 
/**
 * Objects that are new here.
 */
objects: number, 
/**
 * Their bytes.
 */
bytes: number, };

export type ContentEvent = { "kind": "arrived" } | { "kind": "changed" } | { "kind": "progress", 
/**
 * How far.
 */
progress: Progress, } | { "kind": "brought", 
/**
 * What came of it.
 */
brought: Brought, };

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

export type Way = "out" | "in";

export type Moment = { 
/**
 * What is seen.
 */
picture: Picture, 
/**
 * What is said.
 */
lines: Array<Line>, 
/**
 * What the picture shows.
 */
alt: Array<Line>, };

export type Danger = { 
/**
 * Its permanent name.
 */
id: string, 
/**
 * The one direction that stands over everything else.
 */
way: Way | null, 
/**
 * What has happened.
 */
title: Array<Line>, 
/**
 * How its tile looks.
 */
picture: Picture, 
/**
 * What the tile shows.
 */
alt: Array<Line>, 
/**
 * What to do, in order.
 */
actions: Array<Moment>, };

export type Saying = { 
/**
 * Its permanent name.
 */
id: string, 
/**
 * What is said in the city's language; what a boy says, where a girl says it differently.
 */
said: Sentence, 
/**
 * What a girl says, where that differs.
 */
girl: Sentence | null, 
/**
 * What it means, in the home language; none when they are equal.
 */
means: Sentence | null, };

export type Call = { 
/**
 * Whom to call here, the number for everything first.
 */
numbers: Array<Moment>, 
/**
 * Lumo cannot call.
 */
yourself: Array<Line>, 
/**
 * A locked phone has an emergency button.
 */
lock: Moment, 
/**
 * Where, what, stay on the line; and what to do when it fails.
 */
actions: Array<Moment>, 
/**
 * What a child can say in the city's language, with its meaning in the home language.
 */
sayings: Array<Saying>, 
/**
 * The sheet on paper helps when the light is out.
 */
sheet: Moment, };

export type Now = { 
/**
 * The release it is of, or the welcome; pictures and clips are asked for by it.
 */
release: string, 
/**
 * The city.
 */
city: string, 
/**
 * The six dangers of the city, in order.
 */
dangers: Array<Danger>, 
/**
 * Anything else: go to an adult.
 */
otherwise: Danger, 
/**
 * Smoke on the stairs.
 */
stairs: Danger, 
/**
 * The emergency call.
 */
call: Call, };

export type Fact = { 
/**
 * Its permanent name within its kind.
 */
id: string, 
/**
 * What it says.
 */
lines: Array<Line>, 
/**
 * Names and pages; empty where there is none but general knowledge.
 */
source: string, 
/**
 * The date of the source, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; none where it has none.
 */
checked: string | null, 
/**
 * Whole months since then.
 */
ageMonths: number | null, 
/**
 * Whether it must be checked before anybody relies on it.
 */
isExpired: boolean, 
/**
 * Whether sources disagree or there is none but general knowledge.
 */
isDoubtful: boolean, 
/**
 * Whether nobody of the city has signed it off.
 */
isUnsigned: boolean, };

export type Tone = { "kind": "wail" } | { "kind": "steady" } | { "kind": "pulse", 
/**
 * Of one tone.
 */
toneSeconds: number, 
/**
 * Of one pause; none where nobody says it.
 */
pauseSeconds: number | null, };

export type Signal = { 
/**
 * How it sounds.
 */
tone: Tone, 
/**
 * How long the whole of it lasts.
 */
seconds: number, 
/**
 * What it means: the same name means the same everywhere.
 */
meaning: string, 
/**
 * What it says of itself.
 */
fact: Fact, };

export type Water = { 
/**
 * For one person and one day.
 */
litres: number, 
/**
 * For how many days.
 */
days: number, 
/**
 * Whether the amount is in doubt or meant otherwise.
 */
isDoubtful: boolean, 
/**
 * What it comes to for one person, two, three and so on.
 */
totals: Array<Line>, };

export type TestDay = { 
/**
 * The rule in words.
 */
fact: Fact, 
/**
 * The next one, as `YYYY-MM-DD`, today included; none for a rule that must be checked first.
 */
next: string | null, 
/**
 * When on that day, as `11:00`.
 */
time: string, };

export type Elsewhere = { 
/**
 * Its permanent name.
 */
id: string, 
/**
 * What it is called.
 */
name: Line, 
/**
 * How it looks.
 */
picture: Picture, 
/**
 * Its siren's signals.
 */
signals: Array<Signal>, };

export type City = { 
/**
 * The release it is of; pictures and clips are asked for by it.
 */
release: string, 
/**
 * Its permanent name.
 */
id: string, 
/**
 * What it is called.
 */
name: Line, 
/**
 * Numbers to call.
 */
numbers: Array<Fact>, 
/**
 * The siren's signals.
 */
signals: Array<Signal>, 
/**
 * The phone's warning, apps, official radio and pages.
 */
warnings: Array<Fact>, 
/**
 * Places where help is.
 */
helpPoints: Array<Fact>, 
/**
 * What should be at home.
 */
supplies: Array<Fact>, 
/**
 * Water for a family; none where no amount was found.
 */
water: Water | null, 
/**
 * Dangers this city has more than others.
 */
dangers: Array<Fact>, 
/**
 * When sirens are tried.
 */
testDays: Array<TestDay>, 
/**
 * The other cities' signals.
 */
elsewhere: Array<Elsewhere>, };

export type Word = { 
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
picture: Picture, 
/**
 * Words that belong to it, the nearest first.
 */
related: Array<string>, };

export type Group = { 
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
words: Array<Word>, };

export type Dictionary = { 
/**
 * The release it is of; pictures and clips are asked for by it.
 */
release: string, 
/**
 * In the order in which a child would look for them.
 */
groups: Array<Group>, };

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
