//! One request, as far as it concerns the answer's form: options, headers, version, path.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method};
use url::form_urlencoded;

use super::options::Options;
use super::path::Arguments;
use super::version::Version;
use crate::practice::tenant::graph_error::GraphError;

/// What a request asks for. An axum extractor that never refuses: an option that is not good is
/// refused where the answer is made, because only the type says which options there are.
#[derive(Clone, Debug)]
pub(in crate::practice::tenant) struct Asked {
    pub(in crate::practice::tenant) version: Version,
    /// HEAD asks as GET does and must have no effect.
    pub(in crate::practice::tenant) method: Method,
    /// Below the version, as the client sent it.
    pub(super) path: String,
    pub(super) query: String,
    /// `ConsistencyLevel: eventual`
    pub(super) is_eventual: bool,
    preferences: Vec<String>,
}

impl<S: Sync> FromRequestParts<S> for Asked {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Asked, Infallible> {
        // The router has taken the version off the path.
        let version = parts.extensions.get().copied().unwrap_or(Version::V1);
        let level = parts.headers.get("consistencylevel");
        Ok(Asked {
            version,
            method: parts.method.clone(),
            path: parts.uri.path().to_owned(),
            query: parts.uri.query().unwrap_or_default().to_owned(),
            is_eventual: level.is_some_and(|it| it.as_bytes().eq_ignore_ascii_case(b"eventual")),
            preferences: preferences(&parts.headers),
        })
    }
}

impl Asked {
    /// Whether `Prefer` names this, as in `legacySearch=false` (RFC 7240; case does not count).
    pub(in crate::practice::tenant) fn prefers(&self, preference: &str) -> bool {
        self.preferences.iter().any(|it| it.eq_ignore_ascii_case(preference))
    }

    /// Query options, each at most once.
    pub(super) fn options(&self) -> Result<Options, GraphError> {
        Options::parse(&self.query)
    }

    /// A function's argument, in the three forms in which clients send it: in the parentheses, there as
    /// an alias whose value stands in the query, and in the query alone.
    ///
    /// # Errors
    /// 400 for another argument or query option: the function has no other.
    pub(in crate::practice::tenant) fn argument(
        &self,
        arguments: &Arguments,
        name: &str,
    ) -> Result<Option<String>, GraphError> {
        let options = self.options()?;
        let is_other = |it: &&str| it.trim_start_matches('@') != name;
        if let Some(other) = arguments.names().chain(options.names()).find(is_other) {
            return Err(GraphError::bad_query(format!("'{other}' is not supported here.")));
        }
        let given = arguments.value(name).filter(|it| !it.starts_with('@'));
        let alias = || options.value(&format!("@{name}")).or_else(|| options.value(name));
        Ok(given.or_else(alias).map(str::to_owned))
    }

    /// Both advanced query parameters are there; `…/$count` counts by its path.
    pub(super) fn is_advanced(&self, options: &Options) -> bool {
        self.is_eventual && (options.counts() || self.is_count())
    }

    pub(super) fn is_count(&self) -> bool {
        self.path.ends_with("/$count")
    }

    /// The path casts a list to one type, as in `/me/memberOf/microsoft.graph.group`.
    pub(super) fn is_cast(&self) -> bool {
        self.path.contains("/microsoft.graph.")
    }

    /// The list hangs on an entity, as in `/users/{id}/memberOf`.
    pub(super) fn is_of_references(&self) -> bool {
        let names = self.path.split('/').filter(|it| !it.is_empty() && *it != "$count");
        names.count() > 1
    }

    /// The address of the page that begins with this token.
    pub(super) fn next_link(&self, token: &str) -> String {
        let mut link = form_urlencoded::Serializer::new(String::new());
        for (name, value) in form_urlencoded::parse(self.query.as_bytes()) {
            if !name.eq_ignore_ascii_case("$skiptoken") {
                link.append_pair(&name, &value);
            }
        }
        link.append_pair("$skiptoken", token);
        let (version, path) = (self.version.segment(), &self.path);
        format!("https://graph.microsoft.com/{version}{path}?{}", link.finish())
    }
}

fn preferences(headers: &HeaderMap) -> Vec<String> {
    let lines = headers.get_all("prefer").iter().filter_map(|it| it.to_str().ok());
    lines.flat_map(|it| it.split([',', ';'])).map(|it| it.trim().replace(' ', "")).collect()
}
