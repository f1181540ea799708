//! The practice world from outside.
