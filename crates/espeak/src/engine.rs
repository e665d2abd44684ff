//! libespeak-ng by hand: the declarations of `speak_lib.h` (1.50 or newer) that are needed, no more.

use std::ffi::{CStr, CString, c_char, c_int, c_short, c_uint, c_void};

/// What was said.
pub struct Speech {
    /// Samples a second.
    pub rate: u32,
    /// Mono.
    pub samples: Vec<i16>,
    /// In the order they are heard.
    pub words: Vec<Word>,
}

/// One word as the engine counted it.
pub struct Word {
    /// First character, in Unicode scalar values.
    pub start: usize,
    /// How many.
    pub length: usize,
    /// First sample.
    pub from: usize,
    /// The sample after the last.
    pub to: usize,
}

const SYNCHRONOUS: c_int = 2;
const PHONEME_EVENTS: c_int = 1;
const DO_NOT_EXIT: c_int = 0x8000;
const TEXT_IS_UTF8: c_uint = 1;
const PAUSE_AT_END: c_uint = 0x1000;
const POSITION_IS_CHARACTER: c_int = 1;
const PARAMETER_RATE: c_int = 1;
const EVENT_WORD: c_int = 1;
const EVENT_END: c_int = 5;
const EVENT_PHONEME: c_int = 7;

#[repr(C)]
#[derive(Clone, Copy)]
union EventId {
    number: c_int,
    name: *const c_char,
    phoneme: [u8; 8],
}

#[repr(C)]
#[derive(Clone, Copy)]
struct Event {
    kind: c_int,
    unique_identifier: c_uint,
    text_position: c_int,
    length: c_int,
    audio_position: c_int,
    sample: c_int,
    user_data: *mut c_void,
    id: EventId,
}

type Callback = unsafe extern "C" fn(*mut c_short, c_int, *mut Event) -> c_int;

#[link(name = "espeak-ng")]
unsafe extern "C" {
    fn espeak_Initialize(
        output: c_int,
        buffer: c_int,
        path: *const c_char,
        options: c_int,
    ) -> c_int;
    fn espeak_SetSynthCallback(callback: Callback);
    fn espeak_SetVoiceByName(name: *const c_char) -> c_int;
    fn espeak_SetParameter(parameter: c_int, value: c_int, relative: c_int) -> c_int;
    fn espeak_Synth(
        text: *const c_void,
        size: usize,
        position: c_uint,
        position_kind: c_int,
        end_position: c_uint,
        flags: c_uint,
        identifier: *mut c_uint,
        user_data: *mut c_void,
    ) -> c_int;
    fn espeak_Synchronize() -> c_int;
    fn espeak_Info(path: *mut *const c_char) -> *const c_char;
}

/// What the callback gathers.
#[derive(Default)]
struct Gathered {
    samples: Vec<i16>,
    events: Vec<Heard>,
}

/// One event of the engine: its sample and what it was.
struct Heard {
    sample: usize,
    what: What,
}

enum What {
    Word { start: usize, length: usize },
    Sound,
    Silence,
    End,
}

/// The engine's own version, such as `1.51`.
pub fn version() -> String {
    // SAFETY: the function takes a place for a path or null and returns a static C string.
    let text = unsafe { CStr::from_ptr(espeak_Info(std::ptr::null_mut())) };
    text.to_string_lossy().split_whitespace().next().unwrap_or_default().to_owned()
}

/// Says a text. To be called once in a process: the engine keeps noise from one call to the next.
pub fn speak(text: &str, voice: &str, words_a_minute: i32) -> Result<Speech, String> {
    let spoken = CString::new(text).map_err(|_| "the text holds a NUL".to_owned())?;
    let name = CString::new(voice).map_err(|_| "the voice's name holds a NUL".to_owned())?;
    let rate = initialize()?;
    let mut gathered = Gathered::default();
    // SAFETY: the engine is initialised; `name` and `spoken` outlive the calls; `gathered` outlives
    // `espeak_Synchronize`, after which the callback is not called again; synthesis is synchronous,
    // so nobody else touches `gathered` meanwhile.
    let outcome = unsafe {
        if espeak_SetVoiceByName(name.as_ptr()) != 0 {
            return Err(format!(
                "espeak-ng has no voice `{voice}`; `espeak-ng --voices` lists those it has"
            ));
        }
        espeak_SetParameter(PARAMETER_RATE, words_a_minute, 0);
        let outcome = espeak_Synth(
            spoken.as_ptr().cast(),
            spoken.as_bytes_with_nul().len(),
            0,
            POSITION_IS_CHARACTER,
            0,
            TEXT_IS_UTF8 | PAUSE_AT_END,
            std::ptr::null_mut(),
            (&raw mut gathered).cast(),
        );
        espeak_Synchronize();
        outcome
    };
    if outcome != 0 {
        return Err(format!("espeak-ng could not say this text (code {outcome})"));
    }
    let words = words(&gathered);
    Ok(Speech { rate, samples: gathered.samples, words })
}

fn initialize() -> Result<u32, String> {
    // SAFETY: a null path means the engine's own; the callback is a plain function of the right shape.
    let rate = unsafe {
        let rate =
            espeak_Initialize(SYNCHRONOUS, 0, std::ptr::null(), PHONEME_EVENTS | DO_NOT_EXIT);
        espeak_SetSynthCallback(gather);
        rate
    };
    u32::try_from(rate).ok().filter(|rate| *rate > 0).ok_or_else(|| {
        "the data of espeak-ng is missing; install the package espeak-ng-data (`make setup` does)".to_owned()
    })
}

/// Called by the engine with samples and events, both of which it owns.
unsafe extern "C" fn gather(samples: *mut c_short, count: c_int, events: *mut Event) -> c_int {
    if events.is_null() {
        return 0;
    }
    // SAFETY: every event, the terminator included, carries the `user_data` given to `espeak_Synth`:
    // a `Gathered` that outlives the synthesis and is touched by this thread alone.
    let gathered = unsafe { &mut *(*events).user_data.cast::<Gathered>() };
    if let Ok(count) = usize::try_from(count)
        && !samples.is_null()
    {
        // SAFETY: the engine gives `count` samples from `samples` on.
        gathered.samples.extend_from_slice(unsafe { std::slice::from_raw_parts(samples, count) });
    }
    let mut at = events;
    // SAFETY: the list ends with an event of kind 0, which is not passed.
    while unsafe { (*at).kind } != 0 {
        // SAFETY: see above.
        let event = unsafe { *at };
        gathered.events.extend(heard(&event));
        // SAFETY: an event that is not the terminator has one after it.
        at = unsafe { at.add(1) };
    }
    0
}

fn heard(event: &Event) -> Option<Heard> {
    let what = match event.kind {
        EVENT_WORD => What::Word {
            // The engine counts characters from one.
            start: usize::try_from(event.text_position - 1).unwrap_or(0),
            length: usize::try_from(event.length).unwrap_or(0),
        },
        EVENT_END => What::End,
        EVENT_PHONEME => {
            // SAFETY: a phoneme event holds the eight bytes of its name; any bytes are valid there.
            let name = unsafe { event.id.phoneme };
            if matches!(name.first(), Some(0 | b'_')) { What::Silence } else { What::Sound }
        }
        _ => return None,
    };
    Some(Heard { sample: usize::try_from(event.sample).unwrap_or(0), what })
}

/// A word ends at the next word, at the end, or at the first silence after some sound.
fn words(gathered: &Gathered) -> Vec<Word> {
    let mut words = Vec::new();
    for (at, event) in gathered.events.iter().enumerate() {
        let What::Word { start, length } = event.what else { continue };
        let mut to = gathered.samples.len();
        let mut has_sounded = false;
        for later in gathered.events.iter().skip(at + 1) {
            match later.what {
                What::Sound => has_sounded = true,
                What::Silence if !has_sounded => {}
                _ => {
                    to = later.sample;
                    break;
                }
            }
        }
        words.push(Word { start, length, from: event.sample, to: to.max(event.sample) });
    }
    words
}
