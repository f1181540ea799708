//! The practice tenant, spoken to as Microsoft Graph, v1.0 and beta.
//!
//! Owns the people with all they have, the policies, the tokens and the logs, and the files they live
//! in. It judges every registration as a relying party and by its own policy; it does not trust the
//! desk's checks.

mod account;
mod audit_logs;
mod batch;
mod conditional_access;
mod configurations;
mod crowd;
mod directory;
mod evaluate;
mod first_people;
mod front;
mod graph;
mod graph_error;
mod groups;
mod groups_read;
mod inventory;
mod json_body;
mod kept;
mod log;
mod mail;
mod method;
mod method_rights;
mod method_types;
mod notes;
mod oath;
mod oath_devices;
mod oath_methods;
mod odata;
mod organization;
mod outbox;
mod own_methods;
mod pass;
mod pass_sign_in;
mod passes;
mod passkey;
mod passkeys;
mod people;
mod person_methods;
mod plain;
mod policies;
mod policy;
mod policy_routes;
mod prepared;
mod relying_party;
mod reports;
mod requirements;
mod resources;
mod rights;
mod rights_table;
mod role;
mod role_assignments;
mod roles;
mod routes;
mod scopes;
mod security_defaults;
mod shape;
mod state;
mod strength;
mod strengths;
mod tokens;
mod totp;
mod whose;

pub(super) use account::Account;
pub(super) use first_people::J_SMITH;
pub use first_people::{FirstPerson, Shows, people};
pub(super) use log::SignedInWith;
pub use outbox::SentMail;
pub(super) use relying_party::Assertion;
pub(super) use rights::calls;
pub(super) use routes::router;
pub(super) use scopes::{CONSENTED, is_scope};
pub(super) use state::{Tenant, TenantError};
pub(super) use tokens::Bearer;
