//! Mail that is sent through Graph (user: sendMail): from the caller's own mailbox, or from the service
//! desk's, which every operator may use. It is kept in the tenant, and delivered to nobody.

use std::sync::Arc;

use axum::Extension;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use jiff::Timestamp;
use serde::Deserialize;

use super::account::Account;
use super::graph_error::GraphError;
use super::json_body::json_body;
use super::outbox::SentMail;
use super::role::Role;
use super::state::Tenant;
use super::tokens::Bearer;
use super::whose::Whose;
use crate::practice::mishap::Mishap;

/// A shared mailbox: whoever holds a role that writes methods may send as it.
pub(in crate::practice) const SERVICE_DESK: &str = "service.desk@contoso.example";

/// Graph: user sendMail. The names of the parameters are in either case, as Graph takes them.
#[derive(Deserialize)]
struct Asked {
    #[serde(alias = "Message")]
    message: Message,
    #[serde(alias = "SaveToSentItems", rename = "saveToSentItems")]
    _save: Option<bool>,
}

/// Graph: message.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Message {
    #[serde(default)]
    subject: String,
    body: Option<Body>,
    #[serde(default)]
    to_recipients: Vec<Recipient>,
    #[serde(default)]
    cc_recipients: Vec<Recipient>,
}

#[derive(Deserialize)]
struct Body {
    content: String,
}

/// Graph: recipient.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Recipient {
    email_address: EmailAddress,
}

#[derive(Deserialize)]
struct EmailAddress {
    address: String,
}

/// `POST /users/{user}/sendMail`, and the same below `/me`
pub(super) async fn send(
    State(tenant): State<Arc<Tenant>>,
    Extension(bearer): Extension<Bearer>,
    Whose(user): Whose,
    headers: HeaderMap,
    body: Bytes,
) -> Result<StatusCode, GraphError> {
    if tenant.shared.fate.is_ordered(Mishap::MailRefused) {
        return Err(send_as_denied());
    }
    let from = sender(&tenant, &bearer, &user)?;
    let Asked { message, .. } = json_body(&headers, &body)?;
    let addresses = |them: Vec<Recipient>| -> Vec<String> {
        them.into_iter().map(|it| it.email_address.address).collect()
    };
    let (to, cc) = (addresses(message.to_recipients), addresses(message.cc_recipients));
    let mut all = to.iter().chain(&cc).peekable();
    if all.peek().is_none() || all.any(|it| !is_address(it)) {
        return Err(GraphError::new(
            StatusCode::BAD_REQUEST,
            "ErrorInvalidRecipients",
            "At least one recipient is not valid.",
        ));
    }
    let text = message.body.map(|it| it.content).unwrap_or_default();
    let sent = SentMail { at: Timestamp::now(), from, to, cc, subject: message.subject, text };
    tenant.resources.outbox.change(|outbox| {
        outbox.push(sent);
        Ok::<(), GraphError>(())
    })?;
    tenant.shared.fate.power_cut(Mishap::PowerCutAfterMail);
    Ok(StatusCode::ACCEPTED)
}

/// The mailbox that this caller may send from.
fn sender(tenant: &Tenant, bearer: &Bearer, user: &str) -> Result<String, GraphError> {
    let caller = match bearer.person {
        Some(id) => Some(tenant.user(&id.to_string())?),
        None => None,
    };
    if user.eq_ignore_ascii_case(SERVICE_DESK) {
        let has_shared = bearer.scopes.iter().any(|it| it == "Mail.Send.Shared");
        return match caller {
            Some(it) if !(has_shared && may_send_as_the_desk(&it)) => Err(send_as_denied()),
            _ => Ok(SERVICE_DESK.to_owned()),
        };
    }
    let account = tenant.user(user)?;
    if caller.is_some_and(|it| it.id != account.id) {
        return Err(send_as_denied());
    }
    account.mail.ok_or_else(|| {
        GraphError::new(
            StatusCode::NOT_FOUND,
            "MailboxNotEnabledForRESTAPI",
            "The mailbox is either inactive, soft-deleted, or is hosted on-premise.",
        )
    })
}

fn may_send_as_the_desk(account: &Account) -> bool {
    use Role::{AuthenticationAdministrator, PrivilegedAuthenticationAdministrator};
    let senders = [AuthenticationAdministrator, PrivilegedAuthenticationAdministrator];
    account.roles.iter().any(|it| senders.contains(it))
}

fn send_as_denied() -> GraphError {
    GraphError::new(
        StatusCode::FORBIDDEN,
        "ErrorSendAsDenied",
        "The user account which was used to submit this request does not have the right to send mail on behalf of the specified sending account.",
    )
}

fn is_address(text: &str) -> bool {
    text.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
}
