//! What adults decided about lessons, kept with the device's settings.

use store::Learners;
use sync::Subscriptions;

use super::{DEVICE, id};
use crate::trust;

/// Under which name it is kept.
const NAME: &str = "lessons";

/// What adults decided, with the publisher the app was built for as the first.
pub(crate) fn read(learners: &Learners) -> sync::Result<Subscriptions> {
    let kept: Option<Subscriptions> = learners.setting(&id(DEVICE), NAME)?;
    kept.unwrap_or_default().with_built_in(trust::ROOT, trust::ADDRESS)
}

/// Remembers what adults decided.
pub(crate) fn keep(learners: &Learners, subscriptions: &Subscriptions) -> sync::Result<()> {
    Ok(learners.set(&id(DEVICE), NAME, subscriptions)?)
}
