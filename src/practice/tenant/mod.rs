//! The practice tenant, spoken to as Microsoft Graph v1.0.
//!
//! Owns the people, their passes and passkeys, and the one file they live in. It judges every
//! registration as a relying party and by its own policy; it does not trust the desk's checks.

mod account;
mod first_people;
mod graph;
mod graph_error;
mod groups;
mod json_body;
mod pass;
mod passes;
mod passkey;
mod passkeys;
mod people;
mod policy;
mod prepared;
mod relying_party;
mod rights;
mod role;
mod roles;
mod routes;
mod scopes;
mod search;
mod state;
mod tokens;

pub(super) use account::Account;
pub(super) use first_people::J_SMITH;
pub use first_people::{FirstPerson, Shows, people};
pub(super) use relying_party::Assertion;
pub(super) use routes::router;
pub(super) use scopes::{CONSENTED, is_scope};
pub(super) use state::{Tenant, TenantError};
pub(super) use tokens::Bearer;
