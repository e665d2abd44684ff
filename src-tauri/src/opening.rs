//! The app while it is being opened, beside the window: whoever asks first waits.

use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use crate::app::App;
use crate::error::AppError;

/// The app as soon as it is open. Clones are the same app.
#[derive(Clone, Default)]
pub(crate) struct Opening(Arc<OnceLock<App>>);

impl Opening {
    /// Opens the app on a thread of its own, so that the window need not wait for it.
    pub(crate) fn begin(
        open: impl FnOnce() -> Result<App, AppError> + Send + 'static,
        on_error: impl FnOnce(AppError) + Send + 'static,
    ) -> Self {
        let opening = Self::default();
        let place = opening.clone();
        std::thread::spawn(move || match open() {
            // Nobody else puts anything there.
            Ok(app) => drop(place.0.set(app)),
            Err(err) => on_error(err),
        });
        opening
    }
}

impl Deref for Opening {
    type Target = App;

    fn deref(&self) -> &App {
        self.0.wait()
    }
}
