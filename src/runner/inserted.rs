//! The keys that a question is asked about, as far as the desk knows them before one is opened.

/// The FIDO keys that are inserted now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inserted {
    /// Those that may be the person's.
    pub count: usize,
    /// What those call themselves that were plugged in before the session began: none of them is.
    pub from_before: Vec<String>,
}

impl From<usize> for Inserted {
    fn from(count: usize) -> Self {
        Self { count, from_before: Vec::new() }
    }
}
