//! What adults decided about lessons, kept with the device's settings.

use lesson::Id;
use store::Learners;
use sync::Subscriptions;

use crate::trust;

/// Under which name it is kept.
const NAME: &str = "lessons";

/// What adults decided, with the publisher the app was built for as the first.
pub fn read(learners: &Learners) -> sync::Result<Subscriptions> {
    let kept: Option<Subscriptions> = learners.setting(&device(), NAME)?;
    kept.unwrap_or_default().with_built_in(trust::ROOT, trust::ADDRESS)
}

/// Remembers what adults decided.
pub fn keep(learners: &Learners, subscriptions: &Subscriptions) -> sync::Result<()> {
    Ok(learners.set(&device(), NAME, subscriptions)?)
}

/// Whose settings they are: the device's, not a child's.
pub fn device() -> Id {
    "device".parse().unwrap_or_else(|_| unreachable!("a name of ours"))
}
