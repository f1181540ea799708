//! Access tokens for Graph: what one says, and whether Graph still takes it.
//!
//! To clients they are opaque. What Graph remembers of a token stands in the token; only when all
//! of them end, and the claims challenge, are remembered here.

use std::sync::{Arc, Mutex, MutexGuard};

use jiff::Timestamp;
use jsonwebtoken::errors::{Error, ErrorKind};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;

use super::graph_error::GraphError;
use crate::practice::fixed::TENANT_ID;
use crate::practice::random::random_text;
use crate::practice::signing_key::SigningKey;

const AUDIENCE: &str = "https://graph.microsoft.com";
/// `xms_cc`: the client understands claims challenges.
const CLAIMS_CAPABLE: &str = "cp1";
const SECONDS: i64 = 3600;
/// Continuous access evaluation lets tokens live for a day and ends them when something happens.
const CLAIMS_CAPABLE_SECONDS: i64 = 24 * 3600;

/// Whose token it is, and what it allows.
#[derive(Clone, Debug)]
pub(in crate::practice) struct Bearer {
    /// The client id that it was asked for with.
    pub(in crate::practice) application: Uuid,
    /// The operator's object id; `None` when the application calls for itself.
    pub(in crate::practice) person: Option<Uuid>,
    /// Graph's names, without its address.
    pub(in crate::practice) scopes: Vec<String>,
    /// The `claims` parameter that the token was asked for with.
    pub(in crate::practice) claims: Value,
    /// When the token ends at the latest: with the pass that its person signed in with.
    pub(in crate::practice) until: Option<Timestamp>,
}

/// The claims, as in a v1.0 token of Entra.
#[derive(Clone, Serialize, Deserialize)]
struct Claims {
    aud: String,
    iss: String,
    iat: i64,
    nbf: i64,
    exp: i64,
    appid: Uuid,
    tid: Uuid,
    idtyp: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    oid: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scp: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    roles: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    xms_cc: Vec<String>,
    uti: String,
    ver: String,
    /// Not in Entra's: finer than `iat`, and what the token was asked for with.
    practice_issued: Timestamp,
    practice_claims: Value,
}

pub(in crate::practice) struct AccessTokens {
    key: Arc<SigningKey>,
    /// Tokens that were issued up to now are over.
    over: Mutex<Option<Timestamp>>,
    /// The `nbf` that a token must have been asked for with.
    demanded: Mutex<Option<String>>,
}

impl AccessTokens {
    pub(super) fn new(key: Arc<SigningKey>) -> AccessTokens {
        AccessTokens { key, over: Mutex::default(), demanded: Mutex::default() }
    }

    /// A token and its lifetime in seconds.
    pub(in crate::practice) fn issue(&self, bearer: &Bearer) -> Result<(String, i64), Error> {
        let now = Timestamp::now();
        let capabilities = capabilities(&bearer.claims);
        let is_capable = capabilities.iter().any(|it| it == CLAIMS_CAPABLE);
        let seconds = if is_capable { CLAIMS_CAPABLE_SECONDS } else { SECONDS };
        let left = bearer.until.map(|it| it.as_second() - now.as_second());
        let seconds = left.map_or(seconds, |it| it.min(seconds));
        let is_person = bearer.person.is_some();
        let token = self.key.sign(&Claims {
            aud: AUDIENCE.to_owned(),
            iss: format!("https://sts.windows.net/{TENANT_ID}/"),
            iat: now.as_second(),
            nbf: now.as_second(),
            exp: now.as_second() + seconds,
            appid: bearer.application,
            tid: TENANT_ID,
            idtyp: if is_person { "user" } else { "app" }.to_owned(),
            oid: bearer.person,
            scp: is_person.then(|| bearer.scopes.join(" ")),
            roles: if is_person { Vec::new() } else { bearer.scopes.clone() },
            xms_cc: capabilities,
            uti: random_text(22),
            ver: "1.0".to_owned(),
            practice_issued: now,
            practice_claims: bearer.claims.clone(),
        })?;
        Ok((token, seconds))
    }

    /// Whose token this is, if Graph takes it.
    pub(super) fn check(&self, token: &str) -> Result<Bearer, GraphError> {
        let expired =
            || GraphError::unauthorized("Lifetime validation failed, the token is expired.");
        let claims: Claims =
            self.key.verify(token, AUDIENCE).map_err(|error| match error.kind() {
                ErrorKind::ExpiredSignature => expired(),
                _ => GraphError::unauthorized("Access token validation failure."),
            })?;
        if lock(&self.over).is_some_and(|over| claims.practice_issued <= over) {
            return Err(expired());
        }
        let is_capable = claims.xms_cc.iter().any(|it| it == CLAIMS_CAPABLE);
        let given = &claims.practice_claims["access_token"]["nbf"]["value"];
        match lock(&self.demanded).as_deref() {
            Some(demanded) if given.as_str() != Some(demanded) => {
                return Err(if is_capable {
                    GraphError::insufficient_claims(&challenge(demanded).to_string())
                } else {
                    expired()
                });
            }
            _ => {}
        }
        Ok(Bearer {
            application: claims.appid,
            person: claims.oid,
            scopes: match claims.scp {
                Some(scopes) => scopes.split(' ').map(str::to_owned).collect(),
                None => claims.roles,
            },
            claims: claims.practice_claims,
            until: Timestamp::from_second(claims.exp).ok(),
        })
    }

    /// Every token that was issued until now has expired.
    pub(in crate::practice) fn end_all(&self) {
        *lock(&self.over) = Some(Timestamp::now());
    }

    /// From now on a token must have been asked for with the claims that the refusal names.
    pub(in crate::practice) fn demand_claims(&self) {
        *lock(&self.demanded) = Some(Timestamp::now().as_second().to_string());
    }
}

/// As continuous access evaluation asks for a token that is newer than an event.
fn challenge(not_before: &str) -> Value {
    json!({ "access_token": { "nbf": { "essential": true, "value": not_before } } })
}

/// `{"access_token":{"xms_cc":{"values":["cp1"]}}}`
fn capabilities(claims: &Value) -> Vec<String> {
    let values = claims["access_token"]["xms_cc"]["values"].as_array();
    values.into_iter().flatten().filter_map(|it| Some(it.as_str()?.to_owned())).collect()
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().expect("no holder of this lock panics")
}
