//! Whether a tenant is ready for keys, before a person stands at a desk: its documents in, findings out.
//! `sources` says which documents are read, and what each takes; `checks` judges them; `desk` judges what
//! one desk needs; `plan` says what must change so that they say what an administrator wants.
//! Pure: reads nothing and waits for nothing. What stands in the way of one person or one key is
//! decided by the ceremony.

pub mod checks;
pub mod coverage;
pub mod desk;
pub mod plan;
pub mod sources;
pub mod stored;

pub use crate::ceremony::nouns::documents::{Document, Documents};
