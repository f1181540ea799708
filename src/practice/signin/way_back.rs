//! The way back to the client that asked at `authorize`.

use axum::response::{Html, IntoResponse, Redirect, Response};
use url::Url;

use super::pages;

/// Where the browser is sent, and how.
#[derive(Clone)]
pub(super) struct WayBack {
    pub(super) redirect_uri: Url,
    /// As it was asked for; at redemption it must be the same, letter for letter.
    pub(super) redirect_text: String,
    pub(super) response_mode: ResponseMode,
    pub(super) state: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ResponseMode {
    FormPost,
    Query,
}

impl WayBack {
    /// Sends the browser back with these fields and the client's `state`.
    pub(super) fn answer(&self, fields: &[(&str, &str)]) -> Response {
        tracing::debug!("the browser is sent back");
        let state = [("state", self.state.as_str())];
        let state = if self.state.is_empty() { &[][..] } else { &state[..] };
        match self.response_mode {
            ResponseMode::FormPost => {
                let fields = [fields, state].concat();
                Html(pages::form_post(self.redirect_uri.as_str(), &fields)).into_response()
            }
            ResponseMode::Query => {
                let mut back = self.redirect_uri.clone();
                back.query_pairs_mut().extend_pairs(fields).extend_pairs(state);
                Redirect::to(back.as_str()).into_response()
            }
        }
    }
}

/// The redirect URI, if it is registered. Entra ignores the port of a loopback address, and takes a
/// path exactly; `http://localhost` is the same with and without a slash (Redirect URI restrictions
/// and limitations).
pub(super) fn registered(redirect_uri: &str, redirects: &[String]) -> Option<Url> {
    let asked = Url::parse(redirect_uri).ok()?;
    let mut without_port = asked.clone();
    without_port.set_port(None).ok()?;
    redirects.iter().any(|it| Url::parse(it) == Ok(without_port.clone())).then_some(asked)
}
