//! The practice world: a simulated Entra tenant, any number of software security keys, and a
//! person who signs in.
//!
//! Shipped in the product for training, and the far side of every test. It speaks the real
//! protocols (Microsoft Graph, OpenID Connect, CTAPHID and CTAP2, WebAuthn) and keeps its state in
//! one folder, which one process has at a time. It must never import a client room's types: what both
//! sides misunderstand, no test would see. Nothing it makes is trusted by anything real.

mod assertion;
mod attestation;
mod body;
mod capture;
pub mod chromium;
mod counts;
mod fixed;
mod folder;
mod key;
mod mishap;
mod openapi;
mod options;
mod own_page;
mod owner;
mod patient;
mod person;
mod random;
mod root;
mod serve;
mod shared;
mod signin;
mod signing_key;
mod tenant;
mod world;

#[cfg(test)]
mod tests;

pub use assertion::{AssertionAsked, AssertionGiven, KeyHand};
pub use counts::Counts;
pub use fixed::{
    ADMIN_CLIENT_ID, AUTH_CONTEXT, CLIENT_ID, CLIENT_SECRET, DOMAIN, PASSWORD, PROOF_CLIENT_ID,
    TENANT_ID,
};
pub use key::{
    Finger, FingerCommand, KeyError, KeyModel, ModelError, Placement, PracticeKey, RealModel,
};
pub use mishap::Mishap;
pub use openapi::openapi;
pub use options::{Options, Throttling};
pub use own_page::OwnPageError;
pub use owner::{Owner, OwnerError};
pub use person::{Person, PersonError};
pub use serve::{ServeError, Served};
pub use tenant::{
    Chat, FirstPerson, Message, PracticeToken, PreparedTenant, SentMail, Shows, people,
};
pub use world::{World, WorldError};
