use std::path::PathBuf;

/// Why a clip could not be read or made.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The bytes are no Ogg Opus of ours: mono, one stream, whole.
    #[error("the clip is damaged or not Ogg Opus: {0}")]
    NotAClip(&'static str),
    /// A clip beyond the limits of size or length.
    #[error("the clip is longer than {0} seconds or larger than {1} bytes")]
    TooLong(u32, usize),
    /// A codec refused samples it should take.
    #[error("the clip could not be encoded")]
    Encode,
    /// No voice speaks this language.
    #[error("no voice speaks `{0}`")]
    NoVoice(String),
    /// The program that speaks is not where it should be.
    #[error("`{}` cannot be started; build it with `cargo build --release -p espeak`", .0.display())]
    NoEspeak(PathBuf, #[source] std::io::Error),
    /// The program that speaks said why it could not.
    #[error("`{text}` could not be spoken: {reason}")]
    NotSpoken {
        /// What should have been said.
        text: String,
        /// What the program said.
        reason: String,
    },
    /// The program that speaks wrote something else than speech.
    #[error("lantern-espeak wrote no speech: it is of another version, build it anew")]
    NotSpeech,
    /// The disk refused.
    #[error(transparent)]
    Io(#[from] std::io::Error),
}
