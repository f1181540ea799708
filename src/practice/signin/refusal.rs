//! How the sign-in says no: on a page, or back to the client.
//!
//! A client is only told what it may know, and only at a redirect URI that is registered.

use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use jiff::Timestamp;
use uuid::Uuid;

use super::pages;
use super::request::WrongAuthority;
use super::way_back::WayBack;

/// One refusal and where it goes.
pub(super) struct Refusal {
    message: String,
    destination: Destination,
}

enum Destination {
    Page,
    Client { way_back: Box<WayBack>, error: &'static str },
}

impl Refusal {
    /// For the person: nothing is sent to the client.
    pub(super) fn page(aadsts: u32, message: &str) -> Refusal {
        Refusal { message: describe(aadsts, message), destination: Destination::Page }
    }

    /// For the client, at its redirect URI.
    pub(super) fn redirect(
        way_back: &WayBack,
        error: &'static str,
        aadsts: u32,
        message: &str,
    ) -> Refusal {
        Refusal {
            message: describe(aadsts, message),
            destination: Destination::Client { way_back: Box::new(way_back.clone()), error },
        }
    }

    pub(super) fn authority(wrong: &WrongAuthority) -> Refusal {
        Refusal::page(wrong.aadsts(), &wrong.to_string())
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        match self.destination {
            Destination::Page => {
                (StatusCode::BAD_REQUEST, Html(pages::refusal(&self.message))).into_response()
            }
            Destination::Client { way_back, error } => {
                way_back.answer(&[("error", error), ("error_description", &self.message)])
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
