//! The nouns of the ceremony: what every room may name. Values only, no behaviour that decides.
//! They are written to the ledger as JSON, so a name here is a promise to every ledger that exists.
//! A noun never holds a secret in clear: no PIN, no pass code, no token.

mod change;
pub mod coverage;
mod credential;
pub mod documents;
mod finger;
mod first_key;
mod id;
mod key;
mod key_name;
mod language;
mod log;
mod notice;
mod oath;
mod outcome;
mod people;
mod policy;
mod prepare;
mod prepared_key;
mod recovery;
pub mod scopes;
mod sealed;
mod sign_in;
mod tenant;
mod text;
mod trouble;
mod work_list;

pub use change::*;
pub use credential::*;
pub use finger::*;
pub use first_key::*;
pub use id::*;
pub use key::*;
pub use key_name::*;
pub use language::*;
pub use log::*;
pub use notice::*;
pub use oath::*;
pub use outcome::*;
pub use people::*;
pub use policy::*;
pub use prepare::*;
pub use prepared_key::*;
pub use recovery::*;
pub use sealed::*;
pub use sign_in::*;
pub use tenant::*;
pub use text::clean;
pub use trouble::*;
pub use work_list::*;
