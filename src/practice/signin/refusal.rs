//! How the sign-in says no: on a page, or back to the client.
//!
//! A client is only told what it may know, and only at a redirect URI that is registered.

use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use jiff::Timestamp;
use uuid::Uuid;

use super::{Asked, pages};

/// One refusal and where it goes.
pub(super) struct Refusal {
    message: String,
    destination: Destination,
}

enum Destination {
    Page,
    Client { redirect_uri: String, error: &'static str, state: String },
}

impl Refusal {
    /// For the person: nothing is sent to the client.
    pub(super) fn page(aadsts: u32, message: &str) -> Refusal {
        Refusal { message: describe(aadsts, message), destination: Destination::Page }
    }

    /// For the client, by form_post to its redirect URI.
    pub(super) fn redirect(
        asked: &Asked,
        error: &'static str,
        aadsts: u32,
        message: &str,
    ) -> Refusal {
        Refusal {
            message: describe(aadsts, message),
            destination: Destination::Client {
                redirect_uri: asked.redirect_uri.to_string(),
                error,
                state: asked.state.clone(),
            },
        }
    }

    pub(super) fn unknown_tenant(tenant: &str) -> Refusal {
        Refusal::page(90002, &format!("Tenant '{tenant}' not found."))
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        match self.destination {
            Destination::Page => {
                (StatusCode::BAD_REQUEST, Html(pages::refusal(&self.message))).into_response()
            }
            Destination::Client { redirect_uri, error, state } => {
                let fields = [
                    ("error", error),
                    ("error_description", self.message.as_str()),
                    ("state", state.as_str()),
                ];
                Html(pages::form_post(&redirect_uri, &fields)).into_response()
            }
        }
    }
}

/// The text in Entra's form: the code, the sentence, and what support asks for.
pub(super) fn describe(aadsts: u32, message: &str) -> String {
    format!(
        "AADSTS{aadsts}: {message} Trace ID: {} Correlation ID: {} Timestamp: {}",
        Uuid::new_v4(),
        Uuid::new_v4(),
        Timestamp::now().strftime("%Y-%m-%d %H:%M:%SZ"),
    )
}
