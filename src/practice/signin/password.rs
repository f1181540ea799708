//! The sign-in page of those who work with Graph: a name and a password.
//!
//! All people have the same password: nothing real is behind it. A person without a role can sign in
//! as well; Graph refuses them later.

use std::collections::HashMap;
use std::time::Instant;

use axum::response::{Html, IntoResponse, Response};

use super::pages;
use super::records::{PATIENCE, Purpose, Visit};
use super::refusal::{self, Refusal};
use super::scopes::{ScopeTrouble, Scopes};
use super::state::SignIn;
use crate::practice::fixed::PASSWORD;
use crate::practice::random::random_text;
use crate::practice::tenant::{Account, SignedInWith};

impl SignIn {
    /// Opens the page.
    pub(super) fn visit(&self, purpose: Purpose, login_hint: &str) -> String {
        let context = random_text(64);
        let page = pages::sign_in(&context, login_hint, None);
        let mut visits = self.visits();
        visits.retain(|_, it| it.began.elapsed() < PATIENCE);
        visits.insert(context, Visit { purpose, began: Instant::now() });
        page
    }

    /// The page was posted. `None` if it is not one of these.
    pub(super) fn leave(&self, fields: &HashMap<String, String>) -> Option<Response> {
        let get = |name: &str| fields.get(name).map_or("", String::as_str);
        let visit = self.visits().remove(get("ctx"))?;
        if visit.began.elapsed() >= PATIENCE {
            let refusal = Refusal::page(90014, "This sign-in has expired. Start again.");
            return Some(refusal.into_response());
        }
        if fields.contains_key("cancel") {
            return Some(self.cancelled(visit.purpose));
        }
        match self.who_is(get("login"), get("passwd")) {
            Ok(account) => Some(self.signed_in(visit.purpose, account)),
            Err((code, message)) => {
                let message = refusal::describe(code, message);
                let page = pages::sign_in(get("ctx"), get("login"), Some(&message));
                self.visits().insert(get("ctx").to_owned(), visit);
                Some(Html(page).into_response())
            }
        }
    }

    fn who_is(&self, login: &str, password: &str) -> Result<Account, (u32, &'static str)> {
        const WRONG: (u32, &str) = (50126, "Your account or password is incorrect.");
        let account = self.tenant.account(login).ok_or(WRONG)?;
        let refusal = match (password == PASSWORD, account.account_enabled) {
            (false, _) => Some(WRONG),
            (true, false) => Some((50057, "The user account is disabled.")),
            (true, true) => None,
        };
        let code = refusal.map_or(0, |it| it.0);
        self.tenant.note_sign_in(&account, SignedInWith::Password, code);
        refusal.map_or(Ok(account), Err)
    }

    fn signed_in(&self, purpose: Purpose, account: Account) -> Response {
        match purpose {
            Purpose::Code(asked) => match Scopes::parse(&asked.scope, |it| self.is_consented(it)) {
                Ok(_) => asked.way_back.answer(&[("code", &self.grant(*asked.clone(), account))]),
                Err(ScopeTrouble::NotConsented(_) | ScopeTrouble::Unknown(_)) => Refusal::redirect(
                    &asked.way_back,
                    "consent_required",
                    65001,
                    "The user or administrator has not consented to use the application.",
                )
                .into_response(),
            },
            Purpose::Device(code) => {
                self.approve(&code, account);
                Html(pages::message(
                    "You have signed in to Keydesk on your device. You may now close this window.",
                ))
                .into_response()
            }
        }
    }

    fn cancelled(&self, purpose: Purpose) -> Response {
        match purpose {
            Purpose::Code(asked) => Refusal::redirect(
                &asked.way_back,
                "access_denied",
                65004,
                "User declined to consent to access the app.",
            )
            .into_response(),
            Purpose::Device(code) => {
                self.decline(&code);
                Html(pages::message("You did not sign in. You may now close this window."))
                    .into_response()
            }
        }
    }
}
