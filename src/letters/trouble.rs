//! Why a page could not be made.

/// Holds nothing of what stood on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the PDF library refused the page: {0}")]
pub struct PaperTrouble(pub(super) &'static str);
