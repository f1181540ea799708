//! The practice world: a simulated Entra tenant, any number of software security keys, and a
//! person who signs in.
//!
//! Shipped in the product for training, and the far side of every test. It speaks the real
//! protocols (Microsoft Graph, OpenID Connect, CTAPHID and CTAP2, WebAuthn) and keeps its state in
//! one folder. It must never import a client room's types: a misunderstanding shared by both sides
//! would hide from every test. Nothing it makes is trusted by anything real.

mod assertion;
mod attestation;
mod capture;
mod counts;
mod fixed;
mod folder;
mod key;
mod mishap;
mod options;
mod person;
mod random;
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
pub use fixed::{AUTH_CONTEXT, CLIENT_ID, PASSWORD, TENANT_ID};
pub use key::{
    Finger, FingerCommand, KeyError, KeyModel, ModelError, Placement, PracticeKey, RealModel,
};
pub use mishap::Mishap;
pub use options::Options;
pub use person::{Person, PersonError};
pub use serve::{ServeError, Served};
pub use world::{World, WorldError};
