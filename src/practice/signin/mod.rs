//! The practice tenant's sign-in, in Entra's shape: authorize, the hop to the passkey page, login.
//!
//! People prove themselves with a passkey; operators sign in with a password, or on another device;
//! the application with its certificate. Pending sign-ins and codes live in memory: after a crash a
//! person signs in again. The AADSTS numbers are chosen by us: Entra documents them by meaning, not
//! by the request that causes them.

mod app_certificate;
mod asked;
mod authorize;
mod client;
mod device;
mod metadata;
mod pages;
mod password;
mod records;
mod refusal;
mod request;
mod routes;
mod scopes;
mod state;
mod token;
mod token_error;
mod way_back;

pub(super) use app_certificate::AppCertificateError;
pub(super) use routes::router;
pub(super) use state::SignIn;
