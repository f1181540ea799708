//! One request to Graph: the verb, the version, the query, and whether it may be sent again. Sends
//! nothing.

use bytes::Bytes;
use http::Method as Verb;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use super::limit::Budget;
use crate::ceremony::nouns::{RequestIds, TenantTrouble};
use crate::tenant::needs::Needs;

/// A request to Graph.
#[derive(Clone, Copy)]
pub struct Call<'a> {
    pub(super) verb: &'a Verb,
    pub(super) version: Version,
    /// The path and query below the version, already encoded.
    pub(super) query: &'a str,
    pub(super) body: Option<Body<'a>>,
    pub(super) replay: Replay,
    pub(super) capabilities: Capabilities,
    pub(super) needs: Needs,
    /// What the object's `@odata.etag` must still be (RFC 9110, 13.1.1).
    pub(super) if_match: Option<&'a str>,
}

#[derive(Clone, Copy)]
pub(super) enum Body<'a> {
    Json(&'a Value),
    /// JSON with a secret in it. Its owner wipes it.
    Secret(&'a Bytes),
}

/// Whether the same request may be sent twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Replay {
    /// It changes nothing, or sending it twice has the same result as once.
    Harmless,
    /// It creates something.
    Once,
}

/// Graph: versioning. Microsoft does not support beta in production, so it is used only where v1.0
/// lacks something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Version {
    V1,
    Beta,
}

/// Graph: advanced query capabilities.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Capabilities {
    Default,
    Advanced,
}

/// The characters that need no encoding (RFC 3986, 2.3).
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

impl<'a> Call<'a> {
    const fn new(verb: &'a Verb, needs: Needs, query: &'a str, body: Option<Body<'a>>) -> Self {
        Self {
            verb,
            version: Version::V1,
            query,
            body,
            replay: Replay::Harmless,
            capabilities: Capabilities::Default,
            needs,
            if_match: None,
        }
    }

    pub const fn get(needs: Needs, query: &'a str) -> Self {
        Self::new(&Verb::GET, needs, query, None)
    }

    pub const fn post(needs: Needs, query: &'a str, body: &'a Value, replay: Replay) -> Self {
        Self { replay, ..Self::new(&Verb::POST, needs, query, Some(Body::Json(body))) }
    }

    /// Sets members of an object that exists: twice has the same result as once.
    pub const fn patch(needs: Needs, query: &'a str, body: &'a Value) -> Self {
        Self::new(&Verb::PATCH, needs, query, Some(Body::Json(body)))
    }

    /// Makes what is in the body, which nothing keeps a copy of.
    pub const fn patch_secret(needs: Needs, query: &'a str, body: &'a Bytes) -> Self {
        let call = Self::new(&Verb::PATCH, needs, query, Some(Body::Secret(body)));
        Self { replay: Replay::Once, ..call }
    }

    /// The second of two finds nothing to delete.
    pub const fn delete(needs: Needs, query: &'a str) -> Self {
        Self::new(&Verb::DELETE, needs, query, None)
    }

    /// With `$search` or `$count`.
    #[must_use]
    pub const fn advanced(self) -> Self {
        Self { capabilities: Capabilities::Advanced, ..self }
    }

    /// Only where the object still has this `@odata.etag`, if it has one.
    #[must_use]
    pub const fn if_match(self, etag: Option<&'a str>) -> Self {
        Self { if_match: etag, ..self }
    }

    /// In Graph's beta, where v1.0 lacks the call.
    #[must_use]
    pub const fn beta(self) -> Self {
        Self { version: Version::Beta, ..self }
    }

    /// An id that is empty, or a step in a path (RFC 3986, 5.2.4), would make another call of this one:
    /// nothing is sent.
    pub(super) fn names_one_thing(&self) -> Result<(), TenantTrouble> {
        let path = self.query.split('?').next().unwrap_or_default();
        let is_step = |it: &str| matches!(it, "" | "." | "..");
        if !path.split('/').any(is_step) {
            return Ok(());
        }
        let what = "an id is none".to_owned();
        Err(TenantTrouble::Garbage { what, ids: RequestIds::default() })
    }

    /// What it counts against, if anything.
    pub(super) fn budget(&self) -> Option<Budget> {
        Budget::of(self.query.split('?').next().unwrap_or_default())
    }
}

/// One segment of a path, or one value of a query.
pub fn encoded(text: &str) -> String {
    utf8_percent_encode(text, UNRESERVED).to_string()
}
