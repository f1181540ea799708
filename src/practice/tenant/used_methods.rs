//! By which methods people signed in (Graph beta: userSignInsByAuthMethodSummary), counted from the log.

use axum::Json;
use axum::http::StatusCode;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::graph_error::GraphError;
use super::log::{SecondFactor, SignedInWith};
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
