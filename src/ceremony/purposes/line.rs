//! One line of a purpose, and what the legs need to know to write it.

use crate::ceremony::next::Next;
use crate::ceremony::nouns::{Chapter, IdentityCheck, NoticeRule, Operator, PassRule, Timestamp};

/// What the legs need to know besides their own state.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    pub operator: &'a Operator,
    pub now: Timestamp,
    pub pass: PassRule,
    /// Which proofs of identity count after a loss.
    pub recovery: &'a [IdentityCheck],
    pub notice: NoticeRule,
}

/// One line of a purpose: its chapter, and what is still wanted there.
pub type Line = (Chapter, Option<Next>);
