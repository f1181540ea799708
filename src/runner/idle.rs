//! The desk that nobody uses: when it says that it will lock itself, and when it does. A desk at work
//! is not idle.

use std::time::Duration;

use tokio::time::Instant;

use super::desk::Desk;
use super::slot::Slot;

impl Desk {
    /// When the desk locks itself, if nothing happens until then.
    pub fn locks_at(&self) -> Option<Instant> {
        let may = self.attendance.operator().is_some() && !self.slots.iter().any(Slot::is_busy);
        may.then(|| self.attendance.locks_at())
    }

    /// The views say it in the last minute before, and no longer once somebody has acted.
    pub fn warn(&mut self) {
        let now = Instant::now();
        let is_time = self.locks_at().is_some_and(|it| now >= it - self.attendance.warns_before());
        if std::mem::replace(&mut self.warns, is_time) != is_time {
            self.publish_all();
        }
    }

    /// When the warning begins, and after it the lock.
    pub fn idle_until(&self) -> Option<Instant> {
        let before = if self.warns { Duration::ZERO } else { self.attendance.warns_before() };
        self.locks_at().map(|it| it - before)
    }
}
