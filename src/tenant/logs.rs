//! What the tenant recorded of a sign-in and a registration: the sign-in log and the last uses of
//! keys, which Graph has in beta only, and the audit log. Decides nothing: the ceremony's policy does.

use serde::Deserialize;

use super::graph::{Call, Page, encoded};
use super::people::authentication;
use super::{Tenant, needs};
use crate::ceremony::nouns::{
    LastUse, LoggedSignIn, LoggedStep, Person, TenantTrouble, Timestamp, clean,
};

/// Graph beta: signIn.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct SignIn {
    created_date_time: Option<Timestamp>,
    user_id: Option<String>,
    user_type: Option<String>,
    user_principal_name: Option<String>,
    authentication_protocol: Option<String>,
    app_id: Option<String>,
    unique_token_identifier: Option<String>,
    incoming_token_type: Option<String>,
    status: Option<Status>,
    authentication_details: Option<Vec<Step>>,
}

/// Graph: signInStatus.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Status {
    error_code: Option<i64>,
}

/// Graph beta: authenticationDetail.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Step {
    authentication_method: Option<String>,
    authentication_step_result_detail: Option<String>,
    succeeded: Option<bool>,
}

/// Graph: directoryAudit.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Audit {
    activity_date_time: Option<Timestamp>,
    activity_display_name: Option<String>,
    result: Option<String>,
    result_reason: Option<String>,
    target_resources: Option<Vec<Target>>,
    additional_details: Option<Vec<Detail>>,
}

/// Graph: targetResource.
#[derive(Deserialize)]
struct Target {
    id: Option<String>,
}

/// Graph: keyValue.
#[derive(Deserialize)]
struct Detail {
    key: Option<String>,
}

/// Graph beta: fido2AuthenticationMethod.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct UsedPasskey {
    id: String,
    last_used_date_time: Option<Timestamp>,
}

impl Tenant {
    /// The person's sign-ins in this application that succeeded, from one moment to another, as far
    /// as they are in the log (Graph beta: List signIns).
    ///
    /// # Errors
    /// `NotPermitted` also where the tenant has no licence for the log.
    pub async fn logged_sign_ins(
        &self,
        person: &Person,
        app: &str,
        (from, to): (Timestamp, Timestamp),
    ) -> Result<Vec<LoggedSignIn>, TenantTrouble> {
        let filter = format!(
            "userId eq '{}' and appId eq '{app}' and createdDateTime ge {from} and createdDateTime le {to}",
            person.id
        );
        let query = format!("auditLogs/signIns?$filter={}&$top=50", encoded(&filter));
        let reply = self.graph.call(Call::get(needs::READ_LOGS, &query).beta()).await?;
        let found: Page<SignIn> = reply.read()?;
        Ok(found.value.into_iter().filter_map(|it| it.of(person, app)).collect())
    }

    /// Whether the audit log says that a passkey was registered for the person, from one moment to
    /// another (Graph: List directoryAudits).
    ///
    /// # Errors
    /// As every call.
    pub async fn registration_is_logged(
        &self,
        person: &Person,
        (from, to): (Timestamp, Timestamp),
    ) -> Result<bool, TenantTrouble> {
        let filter = format!(
            "activityDateTime ge {from} and activityDateTime le {to} \
             and targetResources/any(t:t/id eq '{}')",
            person.id
        );
        let query = format!("auditLogs/directoryAudits?$filter={}&$top=50", encoded(&filter));
        let reply = self.graph.call(Call::get(needs::READ_LOGS, &query)).await?;
        let found: Page<Audit> = reply.read()?;
        let in_time = |it: &Audit| it.activity_date_time.is_some_and(|at| from <= at && at <= to);
        Ok(found.value.iter().any(|it| in_time(it) && it.is_a_registration_of(person)))
    }

    /// When each passkey of the person was used last (Graph beta: List fido2AuthenticationMethods).
    ///
    /// # Errors
    /// As every call.
    pub async fn last_uses(&self, person: &Person) -> Result<Vec<LastUse>, TenantTrouble> {
        let query = format!("{}/fido2Methods", authentication(person));
        let reply = self.graph.call(Call::get(needs::PASSKEYS, &query).beta()).await?;
        let found: Page<UsedPasskey> = reply.read()?;
        let used = |it: UsedPasskey| LastUse { method_id: it.id, at: it.last_used_date_time };
        Ok(found.value.into_iter().map(used).collect())
    }
}

impl SignIn {
    /// `None` where it is somebody else's, failed, or does not say when it was.
    fn of(self, person: &Person, app: &str) -> Option<LoggedSignIn> {
        let is = |is: Option<String>, wanted: &str| is?.eq_ignore_ascii_case(wanted).then_some(());
        is(self.user_id, &person.id)?;
        is(self.app_id, app)?;
        let succeeded = self.status.is_some_and(|it| it.error_code == Some(0));
        let at = self.created_date_time.filter(|_| succeeded)?;
        let earlier = self.incoming_token_type.is_some_and(|it| it != "none");
        let steps = self.authentication_details.unwrap_or_default().into_iter();
        let steps = steps.filter(|it| it.succeeded == Some(true)).filter_map(|it| it.step(earlier));
        Some(LoggedSignIn { at, token_id: self.unique_token_identifier, steps: steps.collect() })
    }
}

impl Step {
    /// What was satisfied by an earlier sign-in is documented as "Previously satisfied" and as
    /// "MFA requirement satisfied by claim in the token" (Entra: sign-in log activity details).
    fn step(self, earlier: bool) -> Option<LoggedStep> {
        let method = self.authentication_method.unwrap_or_default();
        let detail = self.authentication_step_result_detail.unwrap_or_default();
        let said = format!("{method} {detail}").to_lowercase();
        if earlier || said.contains("previously satisfied") || said.contains("satisfied by claim") {
            return Some(LoggedStep::Earlier);
        }
        let method = clean(&method);
        (!method.is_empty()).then_some(LoggedStep::Shown { method })
    }
}

impl Audit {
    /// The activities are documented (Entra: audit activity reference); how they tell a passkey from
    /// other methods is not, so both ways that others have seen count.
    fn is_a_registration_of(&self, person: &Person) -> bool {
        let text = |it: &Option<String>| it.as_deref().unwrap_or_default().to_lowercase();
        let (name, reason) = (text(&self.activity_display_name), text(&self.result_reason));
        let is_a_key = ["fido", "passkey", "security key"].iter().any(|it| reason.contains(it))
            || self.details().any(|it| text(&it.key).contains("aaguid"));
        let registered = name.ends_with("registered security info") && is_a_key
            || name.starts_with("add passkey");
        let targets = self.target_resources.iter().flatten();
        let is_theirs = |it: &Target| text(&it.id) == person.id.to_lowercase();
        registered
            && self.result.as_deref() == Some("success")
            && targets.into_iter().any(is_theirs)
    }

    fn details(&self) -> impl Iterator<Item = &Detail> {
        self.additional_details.iter().flatten()
    }
}

mod everybody;
#[cfg(test)]
mod tests;
