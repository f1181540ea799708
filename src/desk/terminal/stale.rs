//! What stands in the terminal is true: while somebody has not typed yet it is looked whether the View has
//! changed, and a pass is shown where nothing can be scrolled back to.

use std::io::{self, BufRead, Write};
use std::time::Duration;

use super::Terminal;
use super::shown::{Shown, Stale};
use crate::platform::forget_what_is_typed;

const BETWEEN_LOOKS: Duration = Duration::from_millis(200);
/// The screen beside the one that scrolls, and back (xterm's control sequences, private mode 1049).
const ASIDE: &str = "\u{1b}[?1049h\u{1b}[H";
const BACK: &str = "\u{1b}[?1049l";

impl<R: BufRead, W: Write> Terminal<R, W> {
    /// # Errors
    /// One that `is_stale` knows, where something else is to be shown than what stands there.
    pub(super) fn until_typed(&mut self) -> io::Result<()> {
        let Some(is_typed) = self.is_typed else { return Ok(()) };
        loop {
            // A desk that has gone changes nothing any more: the line is waited for as it is.
            if self.view.has_changed().unwrap_or(false) {
                let now = Shown::of(&self.words, &self.view.borrow_and_update());
                if self.shown.as_ref().is_some_and(|it| *it != now) {
                    forget_what_is_typed();
                    return Err(io::Error::other(Stale));
                }
            }
            if is_typed(BETWEEN_LOOKS)? || self.view.has_changed().is_err() {
                return Ok(());
            }
        }
    }

    /// What is written from here on is gone with the next turn.
    pub(super) fn go_aside(&mut self) -> io::Result<()> {
        if self.scrolls && !self.is_aside {
            self.is_aside = true;
            write!(self.output, "{ASIDE}")?;
        }
        Ok(())
    }

    pub(super) fn leave_aside(&mut self) -> io::Result<()> {
        if std::mem::take(&mut self.is_aside) {
            write!(self.output, "{BACK}")?;
            self.output.flush()?;
        }
        Ok(())
    }
}
