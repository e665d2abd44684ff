use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};

use futures_util::future::{Either, select};
use tokio::sync::Notify;

use crate::{Error, Result};

/// Stops an update, at once even when its host has fallen silent; what has arrived is kept.
#[derive(Debug, Default)]
pub struct Cancel {
    is_cancelled: AtomicBool,
    told: Notify,
}

impl Cancel {
    /// Stops every update that was given this.
    pub fn cancel(&self) {
        self.is_cancelled.store(true, Ordering::Release);
        self.told.notify_waiters();
    }

    pub(crate) fn check(&self) -> Result<()> {
        if self.is_cancelled.load(Ordering::Acquire) { Err(Error::Cancelled) } else { Ok(()) }
    }

    /// What comes of this work, unless it is stopped first.
    pub(crate) async fn or<T>(&self, work: impl Future<Output = Result<T>>) -> Result<T> {
        match select(pin!(self.cancelled()), pin!(work)).await {
            Either::Left(_) => Err(Error::Cancelled),
            Either::Right((outcome, _)) => outcome,
        }
    }

    async fn cancelled(&self) {
        loop {
            // Asked for before looking: what is said in between is heard.
            let told = self.told.notified();
            if self.check().is_err() {
                return;
            }
            told.await;
        }
    }
}
