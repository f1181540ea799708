//! Scopes as Entra reads them: those of OpenID Connect, and Graph's with or without its address.
//!
//! What is asked for by name must have been consented to; `.default` gives what was.

use crate::practice::tenant::{CONSENTED, is_scope};

const GRAPH: &str = "https://graph.microsoft.com/";
const OPENID: [&str; 4] = ["openid", "profile", "email", "offline_access"];
const DEFAULT: &str = ".default";

/// What a client may have of what it asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Scopes {
    /// As the answer says them: in the form in which they were asked for.
    pub(super) said: Vec<String>,
    /// Graph's names.
    pub(super) graph: Vec<String>,
    pub(super) openid: bool,
    pub(super) offline_access: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum ScopeTrouble {
    /// Graph has no scope of this name.
    Unknown(String),
    /// No administrator has consented to it.
    NotConsented(String),
}

impl Scopes {
    pub(super) fn parse(
        asked: &str,
        is_consented: impl Fn(&str) -> bool,
    ) -> Result<Scopes, ScopeTrouble> {
        let mut scopes = Scopes::default();
        for word in asked.split(' ').filter(|it| !it.is_empty()) {
            let name = word.strip_prefix(GRAPH).unwrap_or(word);
            if OPENID.contains(&name) {
                scopes.openid |= name == "openid";
                scopes.offline_access |= name == "offline_access";
            } else if name == DEFAULT {
                for known in CONSENTED.iter().copied().filter(|it| is_consented(it)) {
                    scopes.graph.push(known.to_owned());
                    scopes.said.push(format!("{GRAPH}{known}"));
                }
            } else if !is_scope(name) {
                return Err(ScopeTrouble::Unknown(name.to_owned()));
            } else if is_consented(name) {
                scopes.graph.push(name.to_owned());
            } else {
                return Err(ScopeTrouble::NotConsented(name.to_owned()));
            }
            scopes.said.push(word.to_owned());
        }
        Ok(scopes)
    }
}
