//! Whether a tenant is ready for keys, before a person stands at a desk: its documents in, findings out.
//! `desk` judges what one desk needs of it; `sources` says which documents are read, and what each takes.
//! Pure: reads nothing and waits for nothing. What stands in the way of one person or one key is
//! decided by the ceremony.

pub mod desk;
pub mod sources;

pub use crate::ceremony::nouns::documents::{Document, Documents};
