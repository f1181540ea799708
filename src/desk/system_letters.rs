//! Looks for fonts of the system on a thread of its own, so that no window waits for a disk.

use std::sync::Arc;

use tokio::sync::{mpsc, watch};

use crate::platform::fonts::Face;
use crate::screens::SystemLetters;

/// `find` gives the fonts for the letters of a name; `wake` is called when there are more.
///
/// # Errors
/// Where the system gives no thread.
pub fn system_letters(
    find: impl Fn(&str) -> Option<Vec<Face>> + Send + 'static,
    wake: Arc<dyn Fn() + Send + Sync>,
) -> std::io::Result<SystemLetters> {
    let (wanted, mut asked) = mpsc::unbounded_channel::<String>();
    let (found, faces) = watch::channel(Vec::new());
    std::thread::Builder::new().name("fonts".to_owned()).spawn(move || {
        while let Some(letters) = asked.blocking_recv() {
            let more = find(&letters).unwrap_or_default();
            let are_new = found.send_if_modified(|all: &mut Vec<Face>| {
                let before = all.len();
                for it in &more {
                    if !all.contains(it) {
                        all.push(*it);
                    }
                }
                all.len() > before
            });
            if are_new {
                wake();
            }
        }
    })?;
    Ok(SystemLetters::new(wanted, faces))
}
