//! The entity types that the practice tenant has, from Graph's schema, and what Graph's resource pages
//! say can be asked of each property.

mod group;
mod method;
mod operators;
mod policy;
mod user;

pub(in crate::practice::tenant) use group::{DIRECTORY_OBJECT, DIRECTORY_ROLE, GROUP};
pub(in crate::practice::tenant) use method::{FIDO2_METHOD, PASS_METHOD};
pub(in crate::practice::tenant) use policy::{POLICY, STRENGTH};
pub(in crate::practice::tenant) use user::USER;
