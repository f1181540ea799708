//! What is the same in every practice world.

use uuid::Uuid;

/// The practice tenant's id (`tid`), the same in every world.
pub const TENANT_ID: Uuid = Uuid::from_u128(0x8a3c_2f57_6d1e_4b0a_9f42_5c7e_10d9_b6a3);

/// The tenant's verified domain. It stands for the id in the sign-in's addresses.
pub const DOMAIN: &str = "contoso.example";

/// The desk's app registration in the practice tenant: a public client with loopback redirects, and
/// a confidential one when it signs in by itself.
pub const CLIENT_ID: Uuid = Uuid::from_u128(0x51f0_9d2e_c8b7_4a63_8e15_2d94_a7b3_0c6f);

/// The application at which people prove their sign-in: a public client with the same redirects, and
/// nothing of Graph.
pub const PROOF_CLIENT_ID: Uuid = Uuid::from_u128(0x7c2e_41b8_05d3_4f96_a1e7_90b3_5d6c_28f4);

/// The administrators' application, with which the tenant's policies are changed: a public client with the
/// same redirects. No desk uses it.
pub const ADMIN_CLIENT_ID: Uuid = Uuid::from_u128(0x2b94_e6d1_70c5_4a38_8f1b_c9e3_5a07_d264);

/// The application's client secret, for clients that sign in by themselves. The desk uses none. As
/// the password, it is no secret.
pub const CLIENT_SECRET: &str = "practice-only-secret";

/// The redirect URIs that are registered for all three applications.
pub(super) const REDIRECTS: [&str; 2] = ["http://localhost", "http://127.0.0.1/signed-in"];

/// The password of all people in the practice tenant. It is no secret: it is printed by --help.
pub const PASSWORD: &str = "practice-only";

/// The authentication context that the tenant ties to phishing-resistant sign-in.
pub const AUTH_CONTEXT: &str = "c1";

/// All contexts that the tenant has. No policy asks for anything in the second one.
pub(super) const CONTEXTS: [&str; 2] = [AUTH_CONTEXT, "c2"];

/// The relying party of every passkey in Entra.
pub(super) const RP_ID: &str = "login.microsoft.com";
