//! By which methods people signed in (Graph beta: userSignInsByAuthMethodSummary), counted from the log, and
//! the sign-ins that a prepared tenant has from before.

use axum::Json;
use axum::http::StatusCode;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use uuid::{Uuid, uuid};

use super::account::{Account, UserType};
use super::graph_error::GraphError;
use super::log::{Log, Named, SecondFactor, SignInEntry, SignedInWith};
use super::method::What;
use super::odata::{Arguments, Asked};
use super::plain::plain;
use super::state::Tenant;
use super::tokens::Bearer;

/// In the words of Graph's page, in its order.
const METHODS: [&str; 16] = [
    "password",
    "sms",
    "smsSignIn",
    "mobilePhone",
    "alternateMobilePhone",
    "officePhone",
    "microsoftAuthenticatorPush",
    "oneTimePasscode",
    "microsoftAuthenticatorPasswordless",
    "windowsHelloForBusiness",
    "fido2SecurityKey",
    "temporaryAccessPass",
    "macOsSecureEnclaveKey",
    "passKeyDeviceBound",
    "passKeySynced",
    "externalAuthMethod",
];
/// Office 365 Exchange Online.
const EXCHANGE: Uuid = uuid!("00000002-0000-0ff1-ce00-000000000000");

/// `GET /reports/authenticationMethods/userSignInsByAuthMethodSummary(period='{period}')`
pub(super) fn summary(
    tenant: &Tenant,
    bearer: &Bearer,
    arguments: &Arguments,
    asked: &Asked,
) -> Result<Json<Value>, GraphError> {
    if bearer.person.is_none() {
        // The page names no permission for applications.
        return Err(GraphError::insufficient_privileges());
    }
    let period = asked.argument(arguments, "period")?.unwrap_or_default();
    let days = match period.trim_matches('\'') {
        "d1" => 1,
        "d7" => 7,
        "d30" => 30,
        other => {
            return Err(GraphError::new(
                StatusCode::BAD_REQUEST,
                "BadRequest",
                format!("Invalid value '{other}' specified for 'period'."),
            ));
        }
    };
    let since = Timestamp::now().saturating_sub(SignedDuration::from_hours(24 * days));
    let since = since.unwrap_or(Timestamp::MIN);
    let log = tenant.resources.log.read();
    let entries = log.sign_ins(tenant.resources.logs_complete_until());
    let good: Vec<_> = entries.filter(|it| it.error_code == 0 && it.at >= since).collect();
    let counts = METHODS.map(|method| {
        let count = good.iter().filter(|it| words(&it.with).contains(&method)).count();
        json!({ "authenticationMethod": method, "successActivityCount": count })
    });
    let kind = "Collection(microsoft.graph.userSignInUsageByAuthMethodActivity)";
    plain(asked, kind, json!({ "value": counts }))
}

/// That a password counts beside the second factor is an assumption: the page does not say.
fn words(with: &SignedInWith) -> &'static [&'static str] {
    match with {
        SignedInWith::Password => &["password"],
        SignedInWith::TemporaryAccessPass => &["temporaryAccessPass"],
        SignedInWith::Passkey { .. } => &["passKeyDeviceBound"],
        SignedInWith::WindowsHello => &["windowsHelloForBusiness"],
        SignedInWith::PasswordAnd(SecondFactor::AppNotification) => {
            &["password", "microsoftAuthenticatorPush"]
        }
        SignedInWith::PasswordAnd(SecondFactor::Code) => &["password", "oneTimePasscode"],
        SignedInWith::PasswordAnd(SecondFactor::TextMessage) => &["password", "sms"],
    }
}

/// Everybody signed in once, with the best that they have, within the last days.
pub(super) fn sign_ins(people: &[Account]) -> Log {
    let mut log = Log::default();
    let enabled = people.iter().filter(|it| it.account_enabled);
    for (at, person) in enabled.enumerate() {
        let hours = i64::try_from(150 - 5 * at.min(24)).unwrap_or_default();
        log.add_sign_in(entry(person, hours, with(person)));
    }
    log
}

/// An old client in which somebody reads their mail.
pub(super) fn old_client(person: &Account) -> SignInEntry {
    SignInEntry {
        application: EXCHANGE,
        client: Some("IMAP4".to_owned()),
        ..entry(person, 26, SignedInWith::Password)
    }
}

fn with(person: &Account) -> SignedInWith {
    let has = |is: fn(&What) -> bool| person.security.methods.iter().any(|it| is(&it.what));
    if let Some(passkey) = person.passkeys.first() {
        let (name, aaguid) = (passkey.display_name.clone(), passkey.aaguid);
        SignedInWith::Passkey { name, aaguid }
    } else if has(|it| matches!(it, What::WindowsHello { .. })) {
        SignedInWith::WindowsHello
    } else if has(|it| matches!(it, What::MicrosoftAuthenticator { .. })) {
        SignedInWith::PasswordAnd(SecondFactor::AppNotification)
    } else if has(|it| matches!(it, What::SoftwareOath)) {
        SignedInWith::PasswordAnd(SecondFactor::Code)
    } else if has(|it| matches!(it, What::Phone { .. })) {
        SignedInWith::PasswordAnd(SecondFactor::TextMessage)
    } else {
        SignedInWith::Password
    }
}

fn entry(person: &Account, hours_ago: i64, with: SignedInWith) -> SignInEntry {
    let at = Timestamp::now().saturating_sub(SignedDuration::from_hours(hours_ago));
    SignInEntry {
        id: Uuid::new_v4(),
        at: at.unwrap_or(Timestamp::UNIX_EPOCH),
        person: Named {
            id: person.id,
            display_name: person.display_name.clone(),
            user_principal_name: person.user_principal_name.clone(),
            is_guest: person.user_type == UserType::Guest,
        },
        application: crate::practice::fixed::PROOF_CLIENT_ID,
        client: None,
        with,
        error_code: 0,
    }
}
