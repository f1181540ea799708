//! Everybody of the tenant and the report on what they registered, page by page, so that half a million
//! people take the memory of one page. A reader can stop and go on at the page another time. Asks nothing
//! of one person's methods: for so many those calls would take days (Graph: throttling limits).

use std::collections::HashSet;
use std::time::Duration;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use super::graph::encoded;
use super::listed::GroupFound;
use super::needs::{self, Needs};
use super::people::User;
use super::{Tenant, graph::Pages};
use crate::ceremony::nouns::coverage::{Member, RegistrationDetails};
use crate::ceremony::nouns::{TenantTrouble, Timestamp, clean};

/// Graph: userRegistrationDetails. `methodsRegistered` has words beyond those of Graph's page.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Details {
    id: String,
    methods_registered: Option<Vec<Option<String>>>,
    is_admin: Option<bool>,
    is_mfa_registered: Option<bool>,
    is_mfa_capable: Option<bool>,
    is_passwordless_capable: Option<bool>,
    last_updated_date_time: Option<Timestamp>,
}

/// The page knows `$filter` and `$orderby` and no size of a page.
const REPORT: &str = "reports/authenticationMethods/userRegistrationDetails";
const MEMBERS: &str = "users?$select=id,userPrincipalName,accountEnabled,userType,creationType,\
                       identities,department,preferredLanguage&$top=999";
/// The service refuses calls for longer than one call waits: so often a page is asked for again.
const MOST_PAUSES: u32 = 12;
/// Where it names no time, and the longest that is waited at once.
const PAUSE: Duration = Duration::from_secs(15);
const LONGEST_PAUSE: Duration = Duration::from_secs(300);

impl Tenant {
    /// The whole registration report from its first page, or from the one at `from`. `keep` gets each
    /// page with where the next one is; `None` after the last.
    ///
    /// # Errors
    /// As every call; `Garbage` also where a page leads elsewhere or in a circle. What `keep` refuses.
    pub async fn registration_report<E: From<TenantTrouble>>(
        &self,
        from: Option<&str>,
        keep: impl FnMut(Vec<RegistrationDetails>, Option<&str>) -> Result<(), E>,
    ) -> Result<(), E> {
        let query = from.unwrap_or(REPORT);
        self.each_page(needs::READ_LOGS, query, Details::read, keep).await
    }

    /// Everybody of the directory, disabled people and guests included, as `registration_report`.
    ///
    /// # Errors
    /// As `registration_report`.
    pub async fn members<E: From<TenantTrouble>>(
        &self,
        from: Option<&str>,
        keep: impl FnMut(Vec<Member>, Option<&str>) -> Result<(), E>,
    ) -> Result<(), E> {
        let query = from.unwrap_or(MEMBERS);
        self.each_page(needs::READ_PEOPLE, query, member, keep).await
    }

    /// The object ids of everybody in the group with this name, also through other groups.
    ///
    /// # Errors
    /// As every call.
    pub async fn ids_of_group(
        &self,
        name: &str,
    ) -> Result<GroupFound<HashSet<Uuid>>, TenantTrouble> {
        let groups = self.groups_called(name).await?;
        let group = match groups.as_slice() {
            [one] => one,
            [] => return Ok(GroupFound::None),
            several => return Ok(GroupFound::Several(several.len())),
        };
        let query = format!("groups/{}/transitiveMembers?$select=id&$top=999", encoded(&group.id));
        let mut members = HashSet::new();
        let user = |it: User| it.is_user().then(|| Uuid::parse_str(&it.id).ok()).flatten();
        let keep = |page: Vec<Uuid>, _: Option<&str>| {
            members.extend(page);
            Ok::<_, TenantTrouble>(())
        };
        self.each_page(needs::READ_GROUPS, &query, user, keep).await?;
        Ok(GroupFound::People(members))
    }

    /// What cannot be read as an item is left out.
    async fn each_page<W: DeserializeOwned, T, E: From<TenantTrouble>>(
        &self,
        needs: Needs,
        query: &str,
        read: impl Fn(W) -> Option<T>,
        mut keep: impl FnMut(Vec<T>, Option<&str>) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut pages = self.graph.pages::<W>(needs, query).of_everybody();
        while let Some(page) = patient(&mut pages).await? {
            keep(page.into_iter().filter_map(&read).collect(), pages.at())?;
        }
        Ok(())
    }
}

/// The next page, however long the service asks to wait for it, within reason.
pub(super) async fn patient<W: DeserializeOwned>(
    pages: &mut Pages<'_, W>,
) -> Result<Option<Vec<W>>, TenantTrouble> {
    let mut pauses = 0;
    loop {
        match pages.next().await {
            Err(TenantTrouble::Busy { after_seconds, .. }) if pauses < MOST_PAUSES => {
                pauses += 1;
                let pause = Duration::from_secs(after_seconds).clamp(PAUSE, LONGEST_PAUSE);
                tracing::info!(seconds = pause.as_secs(), "the service is busy");
                tokio::time::sleep(pause).await;
            }
            other => return other,
        }
    }
}

impl Details {
    fn read(self) -> Option<RegistrationDetails> {
        Some(RegistrationDetails {
            id: Uuid::parse_str(&self.id).ok()?,
            methods: self.methods_registered.into_iter().flatten().flatten().collect(),
            is_admin: self.is_admin.unwrap_or_default(),
            is_mfa_registered: self.is_mfa_registered.unwrap_or_default(),
            is_mfa_capable: self.is_mfa_capable.unwrap_or_default(),
            is_passwordless_capable: self.is_passwordless_capable.unwrap_or_default(),
            updated: self.last_updated_date_time,
        })
    }
}

fn member(user: User) -> Option<Member> {
    let some = |it: Option<&String>| it.map(|it| clean(it)).filter(|it| !it.is_empty());
    Some(Member {
        id: Uuid::parse_str(&user.id).ok()?,
        account: user.account(),
        upn: some(user.user_principal_name.as_ref()).unwrap_or_default(),
        department: some(user.department.as_ref()),
        language: some(user.preferred_language.as_ref()),
    })
}
