//! How a question went.

use crate::ceremony::fact::Fact;

pub(super) enum Answer {
    Fact(Fact),
    /// The pass is to be shown, and the question comes again.
    ShowPass,
    /// The operator has taken the screen back, and the question comes again.
    ScreenTaken,
    /// The token has ended; what the next one must be asked for.
    SignInAgain(Option<String>),
    /// The operator went: the question comes again when one is back.
    Unattended,
    /// The window is closed.
    Closed,
}
