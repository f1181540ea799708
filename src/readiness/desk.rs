//! Whether a desk can work at its tenant, before a person stands at it: what was read of the tenant in,
//! findings out. A finding says what is so, why it matters and what to do, as ids of words.
//! Pure: reads nothing and waits for nothing. What stands in the way of one person or one key is
//! decided by the ceremony.

#[cfg(test)]
mod tests;

use crate::ceremony::nouns::scopes::{self, Right};
use crate::ceremony::nouns::{
    ContextPolicy, OpenMethods, OperatorRole, Person, Purpose, Readiness, RolesSeen, TenantTrouble,
    Trouble,
};

/// What was read of the tenant.
#[derive(Clone, Debug)]
pub struct Seen {
    /// What a desk can do for people in the tenant's cloud, if anything.
    pub offer: Option<Purpose>,
    /// The scopes of the operator's token; `None` where the service does not tell.
    pub granted: Option<Vec<String>>,
    /// One person of the tenant as a sample, whoever it is; `None` where it has none.
    pub sample: Result<Option<Person>, TenantTrouble>,
    pub open: Result<OpenMethods, TenantTrouble>,
    /// All that a session reads about the sample; `None` where there is no sample.
    pub readiness: Option<Result<Readiness, TenantTrouble>>,
    /// The policies that name the authentication context of the settings.
    pub context: Tested<Vec<ContextPolicy>>,
    /// Whether the sign-in log can be read.
    pub logs: Tested<()>,
}

/// What only some settings ask for.
#[derive(Clone, Debug)]
pub enum Tested<T> {
    NotWanted,
    /// There is nobody for whom it could be read.
    NotTested,
    Read(Result<T, TenantTrouble>),
}

/// What a finding is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    Cloud,
    Scopes,
    People,
    Policy,
    Context,
    Logs,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    RegistersKeys,
    IssuesPasses,
    OffersNothing,
    ScopesGranted,
    ScopesNotTold,
    ScopeMissing(&'static Right),
    PeopleFound,
    NoPeople,
    MethodsOpen,
    NoRole,
    RoleUnknown,
    /// Custom roles, and roles that hold for a part of the tenant.
    RolesNotSeen,
    PasskeysOff,
    SelfServiceOff,
    PassesOff,
    /// No authentication context is set.
    ContextNotSet,
    ContextOnlyAKey(ContextPolicy),
    /// As before, but not for everybody.
    ContextNotForAll(ContextPolicy),
    ContextTakesOthers(ContextPolicy),
    ContextNotInForce(ContextPolicy),
    ContextWithoutPolicy,
    LogsReadable,
    LogsNotLicensed,
    /// It could not be read, so nothing is known of it.
    NotRead(Subject, Trouble),
}

/// What keeps the desk from its work, and what does not; in the order in which to mend it.
pub fn findings(seen: &Seen) -> Vec<Finding> {
    let mut found = vec![match seen.offer {
        Some(Purpose::Onboarding) => Finding::RegistersKeys,
        Some(Purpose::SelfRegistration) => Finding::IssuesPasses,
        Some(_) | None => Finding::OffersNothing,
    }];
    found.extend(granted(seen.granted.as_deref()));
    found.push(match &seen.sample {
        Ok(Some(_)) => Finding::PeopleFound,
        Ok(None) => Finding::NoPeople,
        Err(it) => not_read(Subject::People, it),
    });
    found.extend(policy(seen));
    found.extend(context(&seen.context));
    found.extend(logs(&seen.logs));
    found
}

/// What the authentication context is worth: the best policy that names it decides.
fn context(context: &Tested<Vec<ContextPolicy>>) -> Option<Finding> {
    let policies = match context {
        Tested::NotWanted => return Some(Finding::ContextNotSet),
        Tested::NotTested => return None,
        Tested::Read(Err(it)) => return Some(not_read(Subject::Context, it)),
        Tested::Read(Ok(it)) => it,
    };
    let covers_all = |it: &ContextPolicy| it.for_all && it.exclusions == 0;
    let best = policies.iter().max_by_key(|it| (it.in_force, it.only_fido2, covers_all(it)));
    Some(match best.cloned() {
        None => Finding::ContextWithoutPolicy,
        Some(it) if !it.in_force => Finding::ContextNotInForce(it),
        Some(it) if !it.only_fido2 => Finding::ContextTakesOthers(it),
        Some(it) if !covers_all(&it) => Finding::ContextNotForAll(it),
        Some(it) => Finding::ContextOnlyAKey(it),
    })
}

fn logs(logs: &Tested<()>) -> Option<Finding> {
    match logs {
        Tested::NotWanted | Tested::NotTested => None,
        Tested::Read(Ok(())) => Some(Finding::LogsReadable),
        Tested::Read(Err(it)) if it.lacks_premium() => Some(Finding::LogsNotLicensed),
        Tested::Read(Err(it)) => Some(not_read(Subject::Logs, it)),
    }
}

fn granted(granted: Option<&[String]>) -> Vec<Finding> {
    let Some(granted) = granted else { return vec![Finding::ScopesNotTold] };
    let missing = scopes::missing(granted);
    if missing.is_empty() {
        return vec![Finding::ScopesGranted];
    }
    missing.into_iter().map(Finding::ScopeMissing).collect()
}

/// Only what concerns all people: the sample's own groups and account say nothing about the desk.
fn policy(seen: &Seen) -> Vec<Finding> {
    let open = match &seen.open {
        Ok(it) => it,
        Err(it) => return vec![not_read(Subject::Policy, it)],
    };
    let (role, seen) = match &seen.readiness {
        None => (OperatorRole::NotAsked, RolesSeen::All),
        Some(Ok(it)) => (it.protection.operator, it.protection.roles_seen),
        Some(Err(it)) => return vec![not_read(Subject::Policy, it)],
    };
    let found: Vec<Finding> = [
        (role == OperatorRole::None, Finding::NoRole),
        (role == OperatorRole::Unknown, Finding::RoleUnknown),
        (seen == RolesSeen::OnlyOfTheTenant, Finding::RolesNotSeen),
        (!open.passkeys, Finding::PasskeysOff),
        (!open.self_service, Finding::SelfServiceOff),
        (!open.passes, Finding::PassesOff),
    ]
    .into_iter()
    .filter_map(|(is_so, finding)| is_so.then_some(finding))
    .collect();
    if found.is_empty() { vec![Finding::MethodsOpen] } else { found }
}

fn not_read(subject: Subject, trouble: &TenantTrouble) -> Finding {
    Finding::NotRead(subject, Trouble::Tenant(trouble.clone()))
}

impl Finding {
    pub fn subject(&self) -> Subject {
        match self {
            Self::RegistersKeys | Self::IssuesPasses | Self::OffersNothing => Subject::Cloud,
            Self::ScopesGranted | Self::ScopesNotTold | Self::ScopeMissing(_) => Subject::Scopes,
            Self::PeopleFound | Self::NoPeople => Subject::People,
            Self::MethodsOpen
            | Self::NoRole
            | Self::RoleUnknown
            | Self::RolesNotSeen
            | Self::PasskeysOff
            | Self::SelfServiceOff
            | Self::PassesOff => Subject::Policy,
            Self::ContextNotSet
            | Self::ContextOnlyAKey(_)
            | Self::ContextNotForAll(_)
            | Self::ContextTakesOthers(_)
            | Self::ContextNotInForce(_)
            | Self::ContextWithoutPolicy => Subject::Context,
            Self::LogsReadable | Self::LogsNotLicensed => Subject::Logs,
            Self::NotRead(it, _) => *it,
        }
    }

    /// Nothing has to be done about it.
    pub fn is_good(&self) -> bool {
        matches!(
            self,
            Self::RegistersKeys
                | Self::IssuesPasses
                | Self::ScopesGranted
                | Self::ScopesNotTold
                | Self::PeopleFound
                | Self::MethodsOpen
                | Self::ContextNotSet
                | Self::ContextOnlyAKey(_)
                | Self::ContextNotForAll(_)
                | Self::LogsReadable
                | Self::LogsNotLicensed
        )
    }

    /// The id of what is so; its `.next` is what to do. What could not be read has the words of
    /// its trouble.
    pub fn word(&self) -> &'static str {
        match self {
            Self::RegistersKeys => "finding-registers-keys",
            Self::IssuesPasses => "finding-issues-passes",
            Self::OffersNothing => "finding-offers-nothing",
            Self::ScopesGranted => "finding-scopes-granted",
            Self::ScopesNotTold => "finding-scopes-not-told",
            Self::ScopeMissing(_) => "finding-scope-missing",
            Self::PeopleFound => "finding-people-found",
            Self::NoPeople => "finding-no-people",
            Self::MethodsOpen => "finding-methods-open",
            Self::NoRole => "finding-no-role",
            Self::RoleUnknown => "finding-role-unknown",
            Self::RolesNotSeen => "finding-roles-not-seen",
            Self::PasskeysOff => "finding-passkeys-off",
            Self::SelfServiceOff => "finding-self-service-off",
            Self::PassesOff => "finding-passes-off",
            Self::ContextNotSet => "finding-context-not-set",
            Self::ContextOnlyAKey(_) => "finding-context-only-a-key",
            Self::ContextNotForAll(_) => "finding-context-not-for-all",
            Self::ContextTakesOthers(_) => "finding-context-takes-others",
            Self::ContextNotInForce(_) => "finding-context-not-in-force",
            Self::ContextWithoutPolicy => "finding-context-without-policy",
            Self::LogsReadable => "finding-logs-readable",
            Self::LogsNotLicensed => "finding-logs-not-licensed",
            Self::NotRead(_, it) => it.word(),
        }
    }

    /// The policy that it is about.
    pub fn policy(&self) -> Option<&ContextPolicy> {
        match self {
            Self::ContextOnlyAKey(it)
            | Self::ContextNotForAll(it)
            | Self::ContextTakesOthers(it)
            | Self::ContextNotInForce(it) => Some(it),
            _ => None,
        }
    }

    /// The id of why it matters, where something has to be done.
    pub fn why(&self) -> Option<String> {
        match self {
            Self::ScopeMissing(right) => Some(right.word.to_owned()),
            Self::NotRead(..) => None,
            _ => (!self.is_good()).then(|| format!("{}.why", self.word())),
        }
    }
}

impl Subject {
    /// One plain word for it, in lists and for programs.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Cloud => "cloud",
            Self::Scopes => "scopes",
            Self::People => "people",
            Self::Policy => "policy",
            Self::Context => "context",
            Self::Logs => "logs",
        }
    }
}
