//! A world that another desk of this process had.

use std::path::Path;
use std::time::{Duration, Instant};

use keydesk::platform::lock;

/// Waits until the world in this folder has no owner: the tasks of a desk are dropped a moment after
/// it. Where a whole process ends, there is no such moment.
pub async fn until_free(folder: &Path) {
    const LONGEST: Duration = Duration::from_secs(10);
    let begun = Instant::now();
    while lock::is_held(&folder.join("world.lock")) {
        assert!(begun.elapsed() < LONGEST, "the world is not let go");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}
