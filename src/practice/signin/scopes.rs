//! Scopes as Entra reads them: those of OpenID Connect, and Graph's with or without its address.
//!
//! What is asked for by name must have been consented to; `.default` gives what was.

use std::collections::BTreeSet;

use super::application::Application;
use crate::practice::tenant::is_scope;

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

/// No administrator has consented to a scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NotConsented;

impl Scopes {
    /// What is given of what was asked for. A scope that Graph does not have was refused before.
    pub(super) fn parse(asked: &str, consented: &BTreeSet<String>) -> Result<Scopes, NotConsented> {
        let mut scopes = Scopes::default();
        for word in words(asked) {
            let name = short(word);
            if OPENID.contains(&name) {
                scopes.openid |= name == "openid";
                scopes.offline_access |= name == "offline_access";
            } else if name == DEFAULT {
                scopes.graph.extend(consented.iter().cloned());
                scopes.said.extend(consented.iter().map(|it| format!("{GRAPH}{it}")));
            } else if consented.contains(name) {
                scopes.graph.push(name.to_owned());
            } else {
                return Err(NotConsented);
            }
            scopes.said.push(word.to_owned());
        }
        Ok(scopes)
    }

    /// Where nothing of Graph was asked for, the token is for everything all the same that was
    /// consented to for the application (MSAL.NET #1713, #2661).
    pub(super) fn or_all_of(mut self, application: &Application) -> Scopes {
        if self.graph.is_empty() {
            self.graph.extend(application.consented.iter().cloned());
            self.said.extend(application.consented.iter().map(|it| format!("{GRAPH}{it}")));
        }
        self
    }
}

/// The first scope that does not exist.
pub(super) fn unknown_scope(asked: &str) -> Option<&str> {
    words(asked).find(|it| {
        let name = short(it);
        !OPENID.contains(&name) && name != DEFAULT && !is_scope(name)
    })
}

fn words(asked: &str) -> impl Iterator<Item = &str> {
    asked.split(' ').filter(|it| !it.is_empty())
}

fn short(word: &str) -> &str {
    word.strip_prefix(GRAPH).unwrap_or(word)
}
