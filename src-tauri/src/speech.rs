//! One voice at a time: clips out of the library into the player, its reports to the page.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use narration::player::{Output, Player, State, Utterance};
use tauri::ipc::Channel;

use crate::wire;

/// The player and who listens to it.
pub struct Speech {
    player: Player,
    listener: Arc<Listener>,
    next: AtomicU64,
}

/// The page that is told where the player is. A page that was loaded anew takes the place of the old.
#[derive(Default)]
struct Listener(Mutex<Option<Channel<wire::Report>>>);

impl Speech {
    /// Opens the sound device, or the virtual one at a pace.
    pub fn open(pace: Option<f64>) -> Self {
        let listener = Arc::new(Listener::default());
        let told = Arc::clone(&listener);
        let output = pace.map_or(Output::Device, |pace| Output::Virtual { pace });
        let player = Player::open(output, move |report| told.tell(report));
        Self { player, listener, next: AtomicU64::new(1) }
    }
}
