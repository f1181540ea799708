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
mod folder;
mod key;
mod mishap;
mod options;
mod person;
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
pub use key::{Finger, KeyError, KeyModel, PracticeKey};
pub use mishap::Mishap;
pub use options::Options;
pub use person::{Person, PersonError};
pub use serve::{ServeError, Served};
pub use world::{World, WorldError};

use uuid::Uuid;

/// The practice tenant's id (`tid`), the same in every world.
pub const TENANT_ID: Uuid = Uuid::from_u128(0x8a3c_2f57_6d1e_4b0a_9f42_5c7e_10d9_b6a3);

/// The desk's app registration in the practice tenant: a public client with a loopback redirect.
pub const CLIENT_ID: Uuid = Uuid::from_u128(0x51f0_9d2e_c8b7_4a63_8e15_2d94_a7b3_0c6f);

/// The password of everybody in the practice tenant. It is no secret: it is printed by --help.
pub const PASSWORD: &str = "practice-only";

/// The authentication context that the tenant ties to phishing-resistant sign-in.
pub const AUTH_CONTEXT: &str = "c1";
