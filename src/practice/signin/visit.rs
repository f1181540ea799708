//! One sign-in from its first page to its end: who it is, with what, and whether that is right.
//!
//! All people have the same password: nothing real is behind it. A person without a role can sign in
//! to work with Graph as well; Graph refuses them later.

use std::collections::HashMap;
use std::time::Instant;

use axum::response::{Html, IntoResponse, Response};
use jiff::Timestamp;
use uuid::Uuid;

use super::asked::Asked;
use super::pages::{self, Other};
use super::records::{Method, PATIENCE, Purpose, SignedIn, Visit};
use super::refusal::{self, Refusal};
use super::scopes::Scopes;
use super::state::SignIn;
use super::token_error::TokenError;
use super::way_back::WayBack;
use crate::practice::fixed::PASSWORD;
use crate::practice::random::random_text;
use crate::practice::tenant::{Account, Barred, SignedInWith};

impl SignIn {
    /// Begins a sign-in; its first page.
    pub(super) fn visit(&self, purpose: Purpose, login_hint: &str) -> Response {
        let visit = Visit {
            purpose,
            user_id: None,
            asked: None,
            challenge: String::new(),
            pass_ends: None,
            began: Instant::now(),
        };
        let context = random_text(64);
        match self.tenant.account(login_hint) {
            Some(account) => self.ask(&context, visit, &account, None),
            None => self.show(&context, visit, pages::name(&context, login_hint, None)),
        }
    }

    /// A page of the sign-in was posted.
    pub(super) fn go_on(&self, fields: &HashMap<String, String>) -> Response {
        let get = |name: &str| fields.get(name).map_or("", String::as_str);
        let context = get("ctx");
        // Taken out at once: a challenge answers for one assertion.
        let visit = self.visits().remove(context);
        let Some(mut visit) = visit.filter(|it| it.began.elapsed() < PATIENCE) else {
            return Refusal::page(90014, "This sign-in has expired. Start again.").into_response();
        };
        if fields.contains_key("cancel") {
            return self.cancelled(visit.purpose);
        }
        if fields.contains_key("another") {
            visit = Visit { user_id: None, asked: None, pass_ends: None, ..visit };
            return self.show(context, visit, pages::name(context, "", None));
        }
        let Some(method) = visit.asked else {
            return self.named(context, visit, get("login"));
        };
        let account = visit.user_id.and_then(|it| self.tenant.account(&it.to_string()));
        let Some(account) = account else {
            return Refusal::page(50034, UNKNOWN_USER).into_response();
        };
        // Who has come so far with a pass is asked for the passkey and nothing else.
        if let Some(chosen) = fields.get("method").filter(|_| visit.pass_ends.is_none()) {
            return self.ask(context, visit, &account, Some(chosen));
        }
        let id = Uuid::new_v4();
        let proof = match method {
            Method::Pass => match self.tenant.use_pass(account.id, get("accesspass")) {
                Ok(ends) => {
                    visit.pass_ends = Some(ends);
                    Ok(())
                }
                Err(refused) => Err((refused.aadsts(), refused.to_string())),
            },
            Method::Password if get("passwd") == PASSWORD => Ok(()),
            Method::Password => Err((50126, "Your account or password is incorrect.".to_owned())),
            Method::Passkey => self
                .verify(&visit, &account, get("assertion"), id)
                .map_err(|text| (500121, text.to_owned())),
        };
        let code = proof.as_ref().map_or_else(|it| it.0, |()| 0);
        let application = self.application_of(&visit.purpose);
        match method {
            Method::Pass => {
                let with = SignedInWith::TemporaryAccessPass;
                self.tenant.note_sign_in(id, &account, application, with, code);
            }
            Method::Password => {
                let with = SignedInWith::Password;
                self.tenant.note_sign_in(id, &account, application, with, code);
            }
            // Noted where it is verified, with the key.
            Method::Passkey => {}
        }
        match proof {
            Ok(()) => self.proved(context, visit, &account, method, id),
            Err((aadsts, text)) if method == Method::Passkey => {
                refuse(&visit.purpose, "access_denied", aadsts, &text)
            }
            Err((aadsts, text)) => {
                let message = refusal::describe(aadsts, &text);
                self.ask_for(context, visit, &account, method, Some(&message))
            }
        }
    }

    fn named(&self, context: &str, visit: Visit, login: &str) -> Response {
        match self.tenant.account(login) {
            Some(account) => self.ask(context, visit, &account, None),
            None => {
                let message = refusal::describe(50034, UNKNOWN_USER);
                self.show(context, visit, pages::name(context, login, Some(&message)))
            }
        }
    }

    /// The page that asks for the chosen method, or for the first of those that the person has.
    fn ask(
        &self,
        context: &str,
        mut visit: Visit,
        account: &Account,
        chosen: Option<&str>,
    ) -> Response {
        visit.user_id = Some(account.id);
        let methods = self.methods(account, &visit.purpose);
        let chosen = methods.iter().find(|it| chosen.is_none_or(|name| name == it.name()));
        match chosen.or(methods.first()) {
            Some(method) => self.ask_for(context, visit, account, *method, None),
            None => refuse(&visit.purpose, "access_denied", 135010, NO_PASSKEY),
        }
    }

    fn ask_for(
        &self,
        context: &str,
        mut visit: Visit,
        account: &Account,
        method: Method,
        message: Option<&str>,
    ) -> Response {
        visit.asked = Some(method);
        let others = self.others(&visit, account, method);
        let page = match method {
            Method::Pass => pages::pass(context, &others, message),
            Method::Password => pages::password(context, &others, message),
            Method::Passkey => {
                visit.challenge = format!("O.{}", random_text(320));
                pages::hop(context, &visit.challenge, account)
            }
        };
        self.show(context, visit, page)
    }

    /// Keeps the sign-in until this page comes back.
    fn show(&self, context: &str, visit: Visit, page: String) -> Response {
        let mut visits = self.visits();
        visits.retain(|_, it| it.began.elapsed() < PATIENCE);
        visits.insert(context.to_owned(), visit);
        Html(page).into_response()
    }

    /// The person has proved who they are with this method.
    fn proved(
        &self,
        context: &str,
        visit: Visit,
        account: &Account,
        by: Method,
        id: Uuid,
    ) -> Response {
        if !account.account_enabled {
            return Refusal::page(50057, "The user account is disabled.").into_response();
        }
        let application = self.application_of(&visit.purpose);
        if !self.is_open_to(application, account) {
            return refuse(&visit.purpose, "access_denied", 50105, &not_assigned(application));
        }
        if self.wants_passkey(&visit.purpose, account) && by != Method::Passkey {
            if account.credential_ids().is_empty() {
                return refuse(&visit.purpose, "access_denied", 135010, NO_PASSKEY);
            }
            return self.ask_for(context, visit, account, Method::Passkey, None);
        }
        if let Purpose::Code(asked) = &visit.purpose
            && let Some(barred) = self.tenant.contexts_bar(account, &asked.contexts())
        {
            return refuse_access(&asked.way_back, barred).into_response();
        }
        let signed_in = SignedIn {
            // With its changes: a passkey counts, a pass was used.
            account: self.tenant.account(&account.id.to_string()).unwrap_or(account.clone()),
            at: self.signed_in_at(&visit.purpose),
            id,
            until: visit.pass_ends,
        };
        match visit.purpose {
            Purpose::Code(asked) => self.hand_out(asked, signed_in),
            Purpose::Device(code) => {
                self.approve(&code, signed_in);
                Html(pages::message(
                    "You have signed in to Keydesk on your device. You may now close this window.",
                ))
                .into_response()
            }
            Purpose::SecurityInfo => Html(pages::security_info(&signed_in.account)).into_response(),
        }
    }

    /// A code, if there is consent to what it is for.
    fn hand_out(&self, asked: Box<Asked>, signed_in: SignedIn) -> Response {
        let application = self.application(&asked.application.to_string());
        match application.filter(|it| Scopes::parse(&asked.scope, &it.consented).is_err()) {
            None => {
                let way_back = asked.way_back.clone();
                way_back.answer(&[("code", &self.grant(*asked, signed_in))])
            }
            Some(it) => {
                let text = TokenError::NotConsented(it.id, it.name).to_string();
                refuse(&Purpose::Code(asked), "consent_required", 65001, &text)
            }
        }
    }

    /// The pages ask either way; what a session of the browser changes is the time.
    fn signed_in_at(&self, purpose: &Purpose) -> Timestamp {
        let is_new = matches!(purpose, Purpose::Code(asked) if asked.is_new);
        let since = self.session_since().filter(|_| !is_new);
        since.unwrap_or_else(Timestamp::now)
    }

    /// What else the person may choose.
    pub(super) fn others(&self, visit: &Visit, account: &Account, method: Method) -> Vec<Other> {
        // Who has come so far with a pass is asked for the passkey and nothing else.
        let all = match visit.pass_ends {
            None => self.methods(account, &visit.purpose),
            Some(_) => Vec::new(),
        };
        let others = all.into_iter().filter(|it| *it != method);
        others.map(|it| Other { name: it.name(), invitation: it.invitation() }).collect()
    }

    fn cancelled(&self, purpose: Purpose) -> Response {
        match purpose {
            Purpose::Code(_) => refuse(
                &purpose,
                "access_denied",
                65004,
                "User declined to consent to access the app.",
            ),
            Purpose::Device(code) => {
                self.decline(&code);
                Html(pages::message("You did not sign in. You may now close this window."))
                    .into_response()
            }
            Purpose::SecurityInfo => Html(pages::message("You did not sign in.")).into_response(),
        }
    }
}

fn not_assigned(application: Uuid) -> String {
    format!(
        "Your administrator has configured the application Keydesk ('{application}') to block users unless they are specifically granted ('assigned') access to the application."
    )
}

pub(super) const UNKNOWN_USER: &str = "The user account does not exist in the tenant.";
pub(super) const NO_PASSKEY: &str = "The user has no passkey registered.";

/// That a rule bars the person who has proved who they are. Microsoft does not say which of these
/// reaches the client. An assumption: a block does, and the page on which the person is told how to
/// enrol the device stays.
fn refuse_access(way_back: &WayBack, barred: Barred) -> Refusal {
    let (aadsts, text) = match barred {
        Barred::Blocked => {
            let text = "Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.";
            return Refusal::redirect(way_back, "access_denied", 53003, text);
        }
        Barred::NotCompliant => (
            53000,
            "Device is not in required device state: unmanaged. Conditional Access policy requires a compliant device, and the device is not compliant. The user must enroll their device with an approved MDM provider like Intune.",
        ),
        Barred::NotJoined => (
            53001,
            "Device is not in required device state: unmanaged. Conditional Access policy requires a domain joined device, and the device is not domain joined.",
        ),
    };
    Refusal::page(aadsts, text)
}

/// To the client where there is one, otherwise on a page.
fn refuse(purpose: &Purpose, error: &'static str, aadsts: u32, message: &str) -> Response {
    match purpose {
        Purpose::Code(asked) => Refusal::redirect(&asked.way_back, error, aadsts, message),
        Purpose::Device(_) | Purpose::SecurityInfo => Refusal::page(aadsts, message),
    }
    .into_response()
}
