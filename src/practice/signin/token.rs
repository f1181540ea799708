//! The token endpoint: codes, devices, refresh tokens and the application itself.
//!
//! Issues v2.0 ID tokens only, with v2.0's claims: no `amr`, and `acrs` whenever it was asked for.
//! Tokens for Graph are Graph's own business.

use std::collections::HashMap;
use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path as UrlPath, State};
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::application::{Application, contexts};
use super::records::{Approval, PATIENCE, Refresh, SignedIn};
use super::request::{Authority, issuer, parameters};
use super::scopes::{Scopes, unknown_scope};
use super::state::SignIn;
use super::token_error::TokenError;
use crate::practice::fixed::TENANT_ID;
use crate::practice::random::random_text;
use crate::practice::tenant::{Account, Bearer, token_id};

const ID_TOKEN_SECONDS: i64 = 3600;
const DEVICE_CODE: &str = "urn:ietf:params:oauth:grant-type:device_code";
/// As MSAL for Node sends it.
const SHORT_DEVICE_CODE: &str = "device_code";

/// A person who has signed in, and what the tokens shall say.
struct Wanted {
    /// The client id that it was asked for with.
    application: Uuid,
    signed_in: SignedIn,
    scope: String,
    claims: Value,
    nonce: String,
    contexts: Vec<String>,
}

/// `POST /{tenant}/oauth2/v2.0/token`
pub(super) async fn redeem(
    State(sign_in): State<Arc<SignIn>>,
    UrlPath(tenant): UrlPath<String>,
    body: Bytes,
) -> Response {
    let answer = Authority::of(&tenant)
        .map_err(TokenError::from)
        .and_then(|authority| sign_in.redeem(authority, &parameters(&body)));
    answer.map_or_else(IntoResponse::into_response, |it| Json(it).into_response())
}

impl SignIn {
    fn redeem(
        &self,
        authority: Authority,
        parameters: &HashMap<String, String>,
    ) -> Result<Value, TokenError> {
        let get = |name: &str| parameters.get(name).map_or("", String::as_str);
        let grant = get("grant_type");
        const PERSONS: [&str; 4] =
            ["authorization_code", "refresh_token", DEVICE_CODE, SHORT_DEVICE_CODE];
        let is_persons = PERSONS.contains(&grant);
        if !is_persons && grant != "client_credentials" {
            return Err(TokenError::UnsupportedGrant);
        }
        let application = self.application(get("client_id"));
        let application =
            application.ok_or_else(|| TokenError::UnknownClient(get("client_id").to_owned()))?;
        if !is_persons {
            return self.application_token(authority, parameters, &application);
        }
        if parameters.contains_key("client_secret") || parameters.contains_key("client_assertion") {
            return Err(TokenError::PublicClient);
        }
        let wanted = match grant {
            "authorization_code" => self.by_code(parameters)?,
            "refresh_token" => self.by_refresh_token(parameters)?,
            // Nothing in the request tells that the client is public.
            _ if !application.is_public => return Err(TokenError::NoCredential),
            _ => self.by_device_code(parameters)?,
        };
        let claims = match parameters.get("claims") {
            None => wanted.claims.clone(),
            Some(text) => {
                let more = serde_json::from_str(text).map_err(|_| TokenError::Claims)?;
                merged(wanted.claims.clone(), more)
            }
        };
        if wanted.application != application.id {
            return Err(TokenError::AnotherClients);
        }
        let wants_client_info = get("client_info") == "1";
        self.answer(Wanted { claims, ..wanted }, &application, wants_client_info)
    }

    fn by_code(&self, parameters: &HashMap<String, String>) -> Result<Wanted, TokenError> {
        let get = |name: &str| parameters.get(name).map_or("", String::as_str);
        // Taken out whatever comes next: a code is good for one attempt.
        let grant = self
            .grants()
            .remove(get("code"))
            .filter(|grant| grant.granted.elapsed() < PATIENCE)
            .ok_or(TokenError::UnknownCode)?;
        if get("redirect_uri") != grant.asked.way_back.redirect_text {
            return Err(TokenError::RedirectMismatch {
                given: get("redirect_uri").to_owned(),
                asked: grant.asked.way_back.redirect_text,
            });
        }
        let proof = URL_SAFE_NO_PAD.encode(Sha256::digest(get("code_verifier")));
        if proof != grant.asked.code_challenge {
            return Err(TokenError::VerifierMismatch);
        }
        Ok(Wanted {
            application: grant.asked.application,
            contexts: grant.asked.contexts(),
            signed_in: grant.signed_in,
            scope: grant.asked.scope,
            claims: grant.asked.claims,
            nonce: grant.asked.nonce,
        })
    }

    /// A refresh token goes on after its use: Entra gives another each time and ends none (Refresh
    /// tokens in the Microsoft identity platform).
    fn by_refresh_token(&self, parameters: &HashMap<String, String>) -> Result<Wanted, TokenError> {
        let given = parameters.get("refresh_token").map_or("", String::as_str);
        let refresh = self.refreshes().get(given).cloned();
        let refresh = refresh.ok_or(TokenError::UnknownRefreshToken)?;
        let account = self.tenant.account(&refresh.user_id.to_string());
        let account = account.ok_or(TokenError::UnknownRefreshToken)?;
        if !account.account_enabled {
            return Err(TokenError::Disabled);
        }
        if let Some(valid_from) = account.sessions_valid_from.filter(|it| refresh.issued <= *it) {
            return Err(TokenError::Revoked { issued: refresh.issued, valid_from });
        }
        Ok(Wanted {
            application: refresh.application,
            signed_in: SignedIn {
                account,
                at: refresh.authenticated,
                id: Uuid::new_v4(),
                until: refresh.until,
            },
            scope: parameters.get("scope").cloned().unwrap_or(refresh.scope),
            claims: refresh.claims,
            nonce: String::new(),
            contexts: Vec::new(),
        })
    }

    fn by_device_code(&self, parameters: &HashMap<String, String>) -> Result<Wanted, TokenError> {
        let code = parameters.get("device_code").map_or("", String::as_str);
        let device = self.take_device(code)?;
        let Approval::Approved(signed_in) = device.state else {
            return Err(TokenError::AuthorizationPending);
        };
        Ok(Wanted {
            application: device.application,
            signed_in: *signed_in,
            scope: device.scope,
            contexts: contexts(&device.claims),
            claims: device.claims,
            nonce: String::new(),
        })
    }

    fn answer(
        &self,
        wanted: Wanted,
        application: &Application,
        wants_client_info: bool,
    ) -> Result<Value, TokenError> {
        let SignedIn { at, until, .. } = wanted.signed_in;
        if let Some(valid_from) = until.filter(|it| *it <= Timestamp::now()) {
            return Err(TokenError::Revoked { issued: at, valid_from });
        }
        let scopes = scopes(&wanted.scope, application)?.or_all_of(application);
        let person = wanted.signed_in.account.id;
        let bearer = Bearer {
            application: application.id,
            person: Some(person),
            scopes: scopes.graph,
            claims: wanted.claims.clone(),
            until,
        };
        // An application that may do nothing gets a token as well, which Graph does not take.
        let (token, seconds) = if bearer.scopes.is_empty() {
            (random_text(600), ID_TOKEN_SECONDS)
        } else {
            self.tenant.tokens.issue(&bearer).map_err(TokenError::unsigned)?
        };
        let mut answer = json!({
            "token_type": "Bearer",
            "scope": scopes.said.join(" "),
            "expires_in": seconds,
            "ext_expires_in": seconds,
            "access_token": token,
        });
        if scopes.openid {
            answer["id_token"] = self.id_token(&wanted)?.into();
        }
        if wants_client_info {
            let info = json!({ "uid": person, "utid": TENANT_ID }).to_string();
            answer["client_info"] = URL_SAFE_NO_PAD.encode(info).into();
        }
        if scopes.offline_access {
            let refresh_token = format!("1.{}", random_text(400));
            answer["refresh_token"] = refresh_token.clone().into();
            self.refreshes().insert(
                refresh_token,
                Refresh {
                    application: application.id,
                    user_id: person,
                    scope: wanted.scope,
                    claims: wanted.claims,
                    authenticated: at,
                    until,
                    issued: Timestamp::now(),
                },
            );
        }
        Ok(answer)
    }

    /// OAuth 2.0 client credentials, RFC 6749 section 4.4: no person, no refresh token.
    fn application_token(
        &self,
        authority: Authority,
        parameters: &HashMap<String, String>,
        application: &Application,
    ) -> Result<Value, TokenError> {
        // No person says whose tenant it is.
        if authority == Authority::Organizations {
            return Err(TokenError::NoTenant);
        }
        self.authenticate_client(parameters)?;
        let scope = parameters.get("scope").map_or("", String::as_str);
        if scope != "https://graph.microsoft.com/.default" {
            return Err(TokenError::NotDefault(scope.to_owned()));
        }
        let claims = match parameters.get("claims") {
            None => Value::Null,
            Some(text) => serde_json::from_str(text).map_err(|_| TokenError::Claims)?,
        };
        let scopes = scopes(scope, application)?.graph;
        let bearer =
            Bearer { application: application.id, person: None, scopes, claims, until: None };
        let (token, seconds) = self.tenant.tokens.issue(&bearer).map_err(TokenError::unsigned)?;
        Ok(json!({
            "token_type": "Bearer",
            "expires_in": seconds,
            "ext_expires_in": seconds,
            "access_token": token,
        }))
    }

    fn id_token(&self, wanted: &Wanted) -> Result<String, TokenError> {
        let account = &wanted.signed_in.account;
        let now = Timestamp::now().as_second();
        let mut claims = json!({
            "ver": "2.0",
            "iss": issuer(),
            "aud": wanted.application,
            "iat": now,
            "nbf": now,
            "exp": now + ID_TOKEN_SECONDS,
            "auth_time": wanted.signed_in.at.as_second(),
            "tid": TENANT_ID,
            "oid": account.id,
            "sub": pairwise_subject(wanted.application, account),
            "preferred_username": account.user_principal_name,
            "name": account.display_name,
            "uti": token_id(wanted.signed_in.id),
        });
        if !wanted.nonce.is_empty() {
            claims["nonce"] = json!(wanted.nonce);
        }
        // Whatever the policies say: that is why the claim alone shows nothing.
        if !wanted.contexts.is_empty() {
            claims["acrs"] = json!(wanted.contexts);
        }
        self.signing_key.sign(&claims).map_err(TokenError::unsigned)
    }
}

fn scopes(asked: &str, application: &Application) -> Result<Scopes, TokenError> {
    if let Some(scope) = unknown_scope(asked) {
        return Err(TokenError::UnknownScope(application.name.clone(), scope.to_owned()));
    }
    let given = Scopes::parse(asked, &application.consented);
    given.map_err(|_| TokenError::NotConsented(application.id, application.name.clone()))
}

/// Both sets of claims merged; where both have a value, the second one counts.
fn merged(first: Value, second: Value) -> Value {
    match (first, second) {
        (Value::Object(mut first), Value::Object(second)) => {
            for (name, value) in second {
                let before = first.remove(&name).unwrap_or_default();
                first.insert(name, merged(before, value));
            }
            Value::Object(first)
        }
        (_, second) => second,
    }
}

/// Different for every client, always the same for this one.
fn pairwise_subject(application: Uuid, account: &Account) -> String {
    let digest = Sha256::new().chain_update(application).chain_update(account.id).finalize();
    URL_SAFE_NO_PAD.encode(digest)
}
