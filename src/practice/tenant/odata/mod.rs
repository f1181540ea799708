//! Graph's grammar: what a request asks for in its query and headers (OData 4.0 as Graph speaks it),
//! and the answer that a list of entities or one entity becomes.
//!
//! A route gives entities and their type; it never reads a query option itself. An option, property
//! or operator that Graph does not document for the type is refused with 400, never ignored.
//!
//! A route of a list is `collection(&asked, &USER, "users", people)`, one of an entity is
//! `one(&asked, &GROUP, "groups", &group)`; `asked` is an extractor and names the version.
//!
//! Sources: Microsoft Graph, "Use query parameters", "Advanced query capabilities on Microsoft Entra
//! ID objects", and the resource pages; the texts of refusals as clients have published them.

mod answer;
mod asked;
mod entity;
mod entity_type;
mod evaluate;
mod filter;
mod lexer;
mod options;
mod order;
mod page;
mod path;
mod permitted;
mod search;
mod select;
mod selection;
mod types;
mod version;

pub(super) use answer::{collection, count, one};
pub(super) use asked::Asked;
pub(super) use entity::Entity;
pub(super) use entity_type::{EntityType, Kind, Property, property};
pub(super) use path::{Arguments, in_one_form};
pub(super) use selection::selection;
pub(super) use types::{
    DIRECTORY_OBJECT, DIRECTORY_ROLE, FIDO2_METHOD, GROUP, PASS_METHOD, POLICY, STRENGTH, USER,
};
pub(super) use version::Version;
