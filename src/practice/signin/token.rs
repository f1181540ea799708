//! The token endpoint: codes, devices, refresh tokens and the application's certificate.
//!
//! Issues v2.0 ID tokens only, with v2.0's claims: no `amr`, and `acrs` only when it was asked for.
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

use super::records::{Approval, PATIENCE, Refresh};
use super::request::{is_this_tenant, issuer, parameters};
use super::scopes::{ScopeTrouble, Scopes};
use super::state::SignIn;
use super::token_error::TokenError;
use crate::practice::fixed::{AUTH_CONTEXT, CLIENT_ID, TENANT_ID};
use crate::practice::random::random_text;
use crate::practice::tenant::{Account, Bearer};

const ID_TOKEN_SECONDS: i64 = 3600;
const DEVICE_CODE: &str = "urn:ietf:params:oauth:grant-type:device_code";

/// A person who has signed in, and what the tokens shall say.
struct SignedIn {
    account: Account,
    authenticated: Timestamp,
    scope: String,
    claims: Value,
    nonce: String,
    wants_auth_context: bool,
}

/// `POST /{tenant}/oauth2/v2.0/token`
pub(super) async fn redeem(
    State(sign_in): State<Arc<SignIn>>,
    UrlPath(tenant): UrlPath<String>,
    body: Bytes,
) -> Response {
    if !is_this_tenant(&tenant) {
        return TokenError::UnknownTenant.into_response();
    }
    match sign_in.redeem(&parameters(&body)) {
        Ok(answer) => Json(answer).into_response(),
        Err(error) => error.into_response(),
    }
}

impl SignIn {
    fn redeem(&self, parameters: &HashMap<String, String>) -> Result<Value, TokenError> {
        let get = |name: &str| parameters.get(name).map_or("", String::as_str);
        let signed_in = match get("grant_type") {
            "authorization_code" | "refresh_token" | DEVICE_CODE | "client_credentials"
                if Uuid::parse_str(get("client_id")) != Ok(CLIENT_ID) =>
            {
                return Err(TokenError::UnknownClient);
            }
            "client_credentials" => return self.application_token(parameters),
            "authorization_code" | "refresh_token" | DEVICE_CODE
                if parameters.contains_key("client_secret")
                    || parameters.contains_key("client_assertion") =>
            {
                return Err(TokenError::PublicClient);
            }
            "authorization_code" => self.by_code(parameters)?,
            "refresh_token" => self.by_refresh_token(parameters)?,
            DEVICE_CODE => self.by_device_code(parameters)?,
            _ => return Err(TokenError::UnsupportedGrant),
        };
        let claims = match parameters.get("claims") {
            None => signed_in.claims.clone(),
            Some(text) => {
                let more = serde_json::from_str(text).map_err(|_| TokenError::Claims)?;
                merged(signed_in.claims.clone(), more)
            }
        };
        let wants_client_info = get("client_info") == "1";
        self.answer(SignedIn { claims, ..signed_in }, wants_client_info)
    }

    fn by_code(&self, parameters: &HashMap<String, String>) -> Result<SignedIn, TokenError> {
        let get = |name: &str| parameters.get(name).map_or("", String::as_str);
        // Taken out whatever comes next: a code is good for one attempt.
        let grant = self
            .grants()
            .remove(get("code"))
            .filter(|grant| grant.granted.elapsed() < PATIENCE)
            .ok_or(TokenError::UnknownCode)?;
        if get("redirect_uri") != grant.asked.way_back.redirect_uri.as_str() {
            return Err(TokenError::RedirectMismatch);
        }
        let proof = URL_SAFE_NO_PAD.encode(Sha256::digest(get("code_verifier")));
        if proof != grant.asked.code_challenge {
            return Err(TokenError::VerifierMismatch);
        }
        Ok(SignedIn {
            wants_auth_context: grant.asked.wants_auth_context(),
            account: grant.account,
            authenticated: grant.authenticated,
            scope: grant.asked.scope,
            claims: grant.asked.claims,
            nonce: grant.asked.nonce,
        })
    }

    fn by_refresh_token(
        &self,
        parameters: &HashMap<String, String>,
    ) -> Result<SignedIn, TokenError> {
        let given = parameters.get("refresh_token").map_or("", String::as_str);
        let refresh = self.refreshes().remove(given).ok_or(TokenError::UnknownRefreshToken)?;
        let account = self.tenant.account(&refresh.user_id.to_string());
        let account = account.ok_or(TokenError::UnknownRefreshToken)?;
        if !account.account_enabled
            || account.sessions_valid_from.is_some_and(|it| refresh.issued <= it)
        {
            return Err(TokenError::Revoked);
        }
        Ok(SignedIn {
            account,
            authenticated: refresh.authenticated,
            scope: parameters.get("scope").cloned().unwrap_or(refresh.scope),
            claims: refresh.claims,
            nonce: String::new(),
            wants_auth_context: false,
        })
    }

    fn by_device_code(&self, parameters: &HashMap<String, String>) -> Result<SignedIn, TokenError> {
        let code = parameters.get("device_code").map_or("", String::as_str);
        let device = self.take_device(code)?;
        let Approval::Approved(account, authenticated) = device.state else {
            return Err(TokenError::AuthorizationPending);
        };
        Ok(SignedIn {
            account: *account,
            authenticated,
            scope: device.scope,
            claims: Value::Null,
            nonce: String::new(),
            wants_auth_context: false,
        })
    }

    fn answer(&self, signed_in: SignedIn, wants_client_info: bool) -> Result<Value, TokenError> {
        let scopes = self.scopes(&signed_in.scope)?;
        let person = signed_in.account.id;
        let bearer =
            Bearer { person: Some(person), scopes: scopes.graph, claims: signed_in.claims.clone() };
        // Without a scope of Graph's there is a token as well, which Graph does not take.
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
            answer["id_token"] = self.id_token(&signed_in)?.into();
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
                    user_id: person,
                    scope: signed_in.scope,
                    claims: signed_in.claims,
                    authenticated: signed_in.authenticated,
                    issued: Timestamp::now(),
                },
            );
        }
        Ok(answer)
    }

    /// OAuth 2.0 client credentials, RFC 6749 section 4.4: no person, no refresh token.
    fn application_token(&self, parameters: &HashMap<String, String>) -> Result<Value, TokenError> {
        self.authenticate_client(parameters)?;
        let scope = parameters.get("scope").map_or("", String::as_str);
        if scope != "https://graph.microsoft.com/.default" {
            return Err(TokenError::NotDefault);
        }
        let claims = match parameters.get("claims") {
            None => Value::Null,
            Some(text) => serde_json::from_str(text).map_err(|_| TokenError::Claims)?,
        };
        let scopes = self.scopes(scope)?.graph;
        let bearer = Bearer { person: None, scopes, claims };
        let (token, seconds) = self.tenant.tokens.issue(&bearer).map_err(TokenError::unsigned)?;
        Ok(json!({
            "token_type": "Bearer",
            "expires_in": seconds,
            "ext_expires_in": seconds,
            "access_token": token,
        }))
    }

    fn scopes(&self, asked: &str) -> Result<Scopes, TokenError> {
        Scopes::parse(asked, |it| self.is_consented(it)).map_err(|trouble| match trouble {
            ScopeTrouble::Unknown(_) => TokenError::UnknownScope,
            ScopeTrouble::NotConsented(_) => TokenError::NotConsented,
        })
    }

    fn id_token(&self, signed_in: &SignedIn) -> Result<String, TokenError> {
        let account = &signed_in.account;
        let now = Timestamp::now().as_second();
        let mut claims = json!({
            "ver": "2.0",
            "iss": issuer(),
            "aud": CLIENT_ID,
            "iat": now,
            "nbf": now,
            "exp": now + ID_TOKEN_SECONDS,
            "auth_time": signed_in.authenticated.as_second(),
            "tid": TENANT_ID,
            "oid": account.id,
            "sub": pairwise_subject(account),
            "preferred_username": account.user_principal_name,
            "name": account.display_name,
            "uti": random_text(22),
        });
        if !signed_in.nonce.is_empty() {
            claims["nonce"] = json!(signed_in.nonce);
        }
        // A sign-in that asks for the context always ends with the key.
        if signed_in.wants_auth_context {
            claims["acrs"] = json!([AUTH_CONTEXT]);
        }
        self.signing_key.sign(&claims).map_err(TokenError::unsigned)
    }
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
fn pairwise_subject(account: &Account) -> String {
    let digest = Sha256::new().chain_update(CLIENT_ID).chain_update(account.id).finalize();
    URL_SAFE_NO_PAD.encode(digest)
}
