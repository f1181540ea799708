//! How everybody signed in: the report on the use of methods, and the log page by page. Graph has both in
//! beta only.

use std::ops::ControlFlow;

use serde::Deserialize;
use uuid::Uuid;

use super::SignIn;
use crate::ceremony::nouns::coverage::{MethodUse, SeenSignIn};
use crate::ceremony::nouns::{LoggedStep, TenantTrouble, Timestamp, clean};
use crate::tenant::coverage::patient;
use crate::tenant::graph::{Call, Page, encoded};
use crate::tenant::{Tenant, needs};

/// Graph beta: userSignInUsageByAuthMethodActivity.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Activity {
    authentication_method: Option<String>,
    success_activity_count: Option<u64>,
}

impl Tenant {
    /// How often each method was shown within so many days: 1, 7 or 30 (Graph beta:
    /// userSignInsByAuthMethodSummary). No application may ask for it, only a person.
    ///
    /// # Errors
    /// `NotPermitted` also where the tenant has no licence for it.
    pub async fn uses_of_methods(&self, days: u8) -> Result<Vec<MethodUse>, TenantTrouble> {
        let query = format!(
            "reports/authenticationMethods/userSignInsByAuthMethodSummary(period='d{days}')"
        );
        let reply = self.graph.call(Call::get(needs::READ_LOGS, &query).beta()).await?;
        let found: Page<Activity> = reply.read()?;
        let uses = found.value.into_iter().filter_map(|it| {
            let (method, sign_ins) = (it.authentication_method?, it.success_activity_count?);
            Some(MethodUse { method: clean(&method), sign_ins })
        });
        Ok(uses.collect())
    }

    /// The interactive sign-ins since then that succeeded, the newest first, page by page; guests are
    /// left out. `keep` says whether to read on; returns whether the log was read to its end (Graph beta:
    /// List signIns).
    ///
    /// # Errors
    /// As `uses_of_methods`.
    pub async fn sign_ins_since(
        &self,
        since: Timestamp,
        mut keep: impl FnMut(Vec<SeenSignIn>) -> ControlFlow<()>,
    ) -> Result<bool, TenantTrouble> {
        let filter = encoded(&format!("createdDateTime ge {since} and status/errorCode eq 0"));
        let query = format!("auditLogs/signIns?$filter={filter}&$top=1000");
        let pages = self.graph.pages::<SignIn>(needs::READ_LOGS, &query);
        let mut pages = pages.beta().of_everybody();
        while let Some(page) = patient(&mut pages).await? {
            if keep(page.into_iter().filter_map(SignIn::seen).collect()).is_break() {
                return Ok(pages.at().is_none());
            }
        }
        Ok(true)
    }
}

impl SignIn {
    /// `None` where it does not say who it was or when, or where it was a guest.
    fn seen(self) -> Option<SeenSignIn> {
        let is_guest = self.user_type.is_some_and(|it| it.eq_ignore_ascii_case("guest"));
        let person = Uuid::parse_str(&self.user_id?).ok().filter(|it| !it.is_nil() && !is_guest)?;
        let earlier = self.incoming_token_type.is_some_and(|it| it != "none");
        let steps = self.authentication_details.unwrap_or_default().into_iter();
        let steps = steps.filter(|it| it.succeeded == Some(true)).filter_map(|it| it.step(earlier));
        let shown = steps.filter_map(|it| match it {
            LoggedStep::Shown { method } => Some(method),
            LoggedStep::Earlier => None,
        });
        Some(SeenSignIn {
            person,
            upn: clean(&self.user_principal_name.unwrap_or_default()),
            at: self.created_date_time?,
            by_program: self.authentication_protocol.is_some_and(|it| it == "ropc"),
            shown: shown.collect(),
        })
    }
}
