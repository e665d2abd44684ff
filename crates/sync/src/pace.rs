//! When new lessons are looked for without being asked: pure, so that it can be tried in every case.

use std::time::Duration;

/// Between two looks when all goes well.
const USUAL: Duration = Duration::from_mins(15);
/// The longest between two looks, however often they fail.
const LONGEST: Duration = Duration::from_hours(4);
/// A window that comes to the front looks again, but not more often than this.
const FRONT: Duration = Duration::from_mins(1);

/// How the last looks went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Pace {
    failures: u32,
}

impl Pace {
    /// A look went well, or did not.
    pub fn went(&mut self, is_good: bool) {
        self.failures = if is_good { 0 } else { self.failures.saturating_add(1) };
    }

    /// How long to wait for the next look: twice as long with each failure, and never as long as all the
    /// others. `chance` is between 0 and 1.
    pub fn wait(self, chance: f64) -> Duration {
        let doubled = USUAL.saturating_mul(2_u32.saturating_pow(self.failures.min(16)));
        let spread = 0.8 + 0.4 * chance.clamp(0.0, 1.0);
        doubled.min(LONGEST).mul_f64(spread)
    }

    /// Whether a window that comes to the front is a reason to look, so long after the last look.
    pub fn is_due_in_front(self, since: Duration) -> bool {
        since >= FRONT.saturating_mul(2_u32.saturating_pow(self.failures.min(16))).min(LONGEST)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::Pace;

    fn after(failures: u32) -> Pace {
        let mut pace = Pace::default();
        (0..failures).for_each(|_| pace.went(false));
        pace
    }

    #[test]
    fn waits_longer_with_each_failure_and_not_for_ever() {
        let minutes = [(0, 15), (1, 30), (2, 60), (3, 120), (4, 240), (40, 240)];
        for (failures, minutes) in minutes {
            let (soonest, latest) = (after(failures).wait(0.0), after(failures).wait(1.0));
            let middle = Duration::from_mins(minutes);
            assert_eq!(soonest, middle.mul_f64(0.8), "{failures} failures");
            assert_eq!(latest, middle.mul_f64(1.2), "{failures} failures");
        }
        let mut pace = after(5);
        pace.went(true);
        assert_eq!(pace, Pace::default());
    }

    #[test]
    fn coming_to_the_front_is_no_reason_to_ask_all_the_time() {
        let cases = [(0, 59, false), (0, 60, true), (3, 60, false), (3, 480, true)];
        for (failures, seconds, is_due) in cases {
            let since = Duration::from_secs(seconds);
            assert_eq!(after(failures).is_due_in_front(since), is_due, "{failures} {seconds}");
        }
    }
}
