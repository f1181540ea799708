//! The practice tenant's sign-in, in Entra's shape: authorize, the hop to the passkey page, login.
//!
//! People sign in with a pass, a passkey or a password, on another device as well; the application
//! with its certificate or its secret. Sign-ins under way and codes live in memory: after a crash a
//! person signs in again. AADSTS numbers and texts are Entra's where they are published (Microsoft
//! Entra authentication and authorization error codes); which request causes which is documented for
//! few of them.

mod app_certificate;
mod application;
mod asked;
mod authorize;
mod client;
mod device;
mod metadata;
mod methods;
mod pages;
mod records;
mod refusal;
mod request;
mod routes;
mod scopes;
mod security_info;
mod state;
mod token;
mod token_error;
mod visit;
mod way_back;

pub(super) use app_certificate::AppCertificateError;
pub(super) use routes::{CALLS, router};
pub(super) use state::SignIn;
