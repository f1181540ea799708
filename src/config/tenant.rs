//! tenant.toml: the state that an administrator wants the tenant's documents to have, in types that
//! allow only what can be. What is `None` is not named, and is never touched.
//! Knows no document of Graph: `readiness::plan` does.

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Deserialize;
use uuid::Uuid;

use super::ConfigTrouble;
use super::keys::Model;
use super::values::{GivenId, LifetimeMinutes, within};

/// The annotated files that are shipped.
pub const MIXED: &str = include_str!("../../kiosk-config/tenant.toml");
pub const KEYS_ONLY: &str = include_str!("../../kiosk-config/tenant-keys-only.toml");

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Wanted {
    pub passkeys: Option<Passkeys>,
    pub pass: Option<PassPolicy>,
    pub authenticator: Option<Authenticator>,
    pub sms: Option<Sms>,
    pub voice: Option<Voice>,
    pub software_oath: Option<Method>,
    pub hardware_oath: Option<Method>,
    pub system_preferred: Option<SystemPreferred>,
    pub campaign: Option<Campaign>,
    pub strength: Option<Strength>,
    pub access_policy: Option<AccessPolicy>,
    pub security_defaults: Option<Switch>,
    pub per_user_mfa: Option<PerUserMfa>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Switch {
    On,
    Off,
}

/// As `Switch`, where Microsoft decides unless the tenant does (Graph: advancedConfigState).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Managed {
    On,
    Off,
    Microsoft,
}

/// The groups of a list in the policy: everybody, or at least one.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "GroupsAsWritten")]
pub enum Groups {
    Everybody,
    These(Vec<GivenId>),
}

/// One group: everybody, or an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum Group {
    Everybody,
    This(GivenId),
}

/// A method about which there is nothing more to say.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Method {
    pub state: Option<Switch>,
    pub groups: Option<Groups>,
    pub without: Option<Vec<GivenId>>,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "PasskeysAsWritten")]
pub struct Passkeys {
    pub state: Option<Switch>,
    pub self_service: Option<bool>,
    /// By name; `default` is the tenant's default profile, whatever its name.
    pub profiles: BTreeMap<ProfileName, Profile>,
    pub groups: Option<Vec<PasskeyGroup>>,
    pub without: Option<Vec<GivenId>>,
}

/// 1 to 50 characters. Compared without regard to case.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub struct ProfileName(pub String);

/// A group of people, and the profiles of which one is enough for them; at least one.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PasskeyGroup {
    pub group: Group,
    pub profiles: Vec<ProfileName>,
}

/// What a profile is to say (Graph: passkeyProfile).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(try_from = "ProfileAsWritten")]
pub struct Profile {
    /// At least one.
    pub types: Option<BTreeSet<PasskeyType>>,
    pub attestation: Option<Enforcement>,
    pub models: Option<Models>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PasskeyType {
    DeviceBound,
    Synced,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Enforcement {
    Enforced,
    NotEnforced,
}

/// Which models a profile lets in, by AAGUID.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Models {
    Any,
    Only(BTreeSet<Uuid>),
    AllBut(BTreeSet<Uuid>),
}

/// Temporary Access Pass (Graph: temporaryAccessPassAuthenticationMethodConfiguration).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PassPolicy {
    pub state: Option<Switch>,
    pub groups: Option<Groups>,
    pub without: Option<Vec<GivenId>>,
    pub lifetimes: Option<Lifetimes>,
    pub length: Option<PassLength>,
    pub usable_once: Option<bool>,
}

/// In minutes; they are named together, because each limits the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "LifetimesAsWritten")]
pub struct Lifetimes {
    pub shortest: LifetimeMinutes,
    pub usual: LifetimeMinutes,
    pub longest: LifetimeMinutes,
}

/// 8 to 48 characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "i64")]
pub struct PassLength(pub u32);

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Authenticator {
    pub state: Option<Switch>,
    pub groups: Option<Groups>,
    pub without: Option<Vec<GivenId>>,
    pub mode: Option<AuthenticatorMode>,
    /// The app's six digits.
    pub codes: Option<bool>,
    pub show_app: Option<Managed>,
    pub show_place: Option<Managed>,
}

/// Graph: microsoftAuthenticatorAuthenticationMode.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AuthenticatorMode {
    Any,
    Push,
    Passwordless,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Sms {
    pub state: Option<Switch>,
    pub groups: Option<Groups>,
    pub without: Option<Vec<GivenId>>,
    /// As the only factor, without a password.
    pub sign_in: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Voice {
    pub state: Option<Switch>,
    pub groups: Option<Groups>,
    pub without: Option<Vec<GivenId>>,
    pub office_phone: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SystemPreferred {
    pub state: Option<Managed>,
    pub groups: Option<Groups>,
    pub without: Option<Vec<GivenId>>,
}

/// The registration campaign ("nudge"). Its groups and method are named together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Campaign {
    pub state: Option<Managed>,
    pub snooze_days: Option<SnoozeDays>,
    pub towards: Option<CampaignTarget>,
    pub without: Option<Vec<GivenId>>,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CampaignTarget {
    pub method: CampaignMethod,
    pub groups: Groups,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CampaignMethod {
    Passkey,
    Authenticator,
}

/// 0 to 14.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "i64")]
pub struct SnoozeDays(pub u32);

/// A custom authentication strength, by its name.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Strength {
    pub name: ShortName,
    /// At least one.
    pub accepts: Accepted,
}

/// 1 to 30 characters (Entra: custom authentication strengths).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct ShortName(pub String);

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "BTreeSet<Combination>")]
pub struct Accepted(pub BTreeSet<Combination>);

/// Of Graph's authenticationMethodModes those that a desk hands out or that resist phishing as well.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Combination {
    Key,
    WindowsHello,
    Certificate,
    PassUsableOnce,
    PassUsableOften,
}

/// A Conditional Access policy in report-only, by its name, from one of two templates.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccessPolicy {
    pub name: PolicyName,
    pub template: Template,
    pub groups: Groups,
    /// The emergency accounts' groups.
    #[serde(default)]
    pub without: Vec<GivenId>,
    /// What it asks for: the name of a strength of the tenant or of `[strength]`.
    pub strength: PolicyName,
}

/// 1 to 256 characters.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct PolicyName(pub String);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Template {
    /// Whoever registers or changes their security info.
    SecurityInfo,
    /// Every sign-in, at all resources.
    AllSignIns,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PerUserMfa {
    /// The sign-in names of people for whom it is to be off; at least one.
    pub off: People,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Vec<String>")]
pub struct People(pub BTreeSet<String>);

impl Wanted {
    /// # Errors
    /// Where the file cannot be read or has a wrong value.
    pub fn read(file: &Path) -> Result<Self, ConfigTrouble> {
        super::read(file)
    }
}

#[derive(Deserialize)]
#[serde(untagged)]
enum GroupsAsWritten {
    Word(String),
    Ids(Vec<GivenId>),
}

const EVERYBODY: &str = "everybody";

impl TryFrom<GroupsAsWritten> for Groups {
    type Error = &'static str;
    fn try_from(it: GroupsAsWritten) -> Result<Self, Self::Error> {
        match it {
            GroupsAsWritten::Word(word) if word == EVERYBODY => Ok(Self::Everybody),
            GroupsAsWritten::Ids(ids) if !ids.is_empty() => Ok(Self::These(ids)),
            _ => Err("groups are \"everybody\" or a list of at least one group's id"),
        }
    }
}

impl TryFrom<String> for Group {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        if text == EVERYBODY { Ok(Self::Everybody) } else { text.try_into().map(Self::This) }
    }
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct PasskeysAsWritten {
    state: Option<Switch>,
    self_service: Option<bool>,
    profiles: BTreeMap<ProfileName, Profile>,
    groups: Option<Vec<PasskeyGroup>>,
    without: Option<Vec<GivenId>>,
}

impl TryFrom<PasskeysAsWritten> for Passkeys {
    type Error = &'static str;
    fn try_from(it: PasskeysAsWritten) -> Result<Self, Self::Error> {
        let folded: BTreeSet<String> = it.profiles.keys().map(|it| it.0.to_lowercase()).collect();
        if folded.len() != it.profiles.len() {
            return Err("two profiles have the same name but for its case");
        }
        let mut groups = it.groups.iter().flatten();
        if it.groups.as_ref().is_some_and(Vec::is_empty) || groups.any(|it| it.profiles.is_empty())
        {
            return Err(
                "passkeys.groups names at least one group, and at least one profile of each",
            );
        }
        let PasskeysAsWritten { state, self_service, profiles, groups, without } = it;
        Ok(Self { state, self_service, profiles, groups, without })
    }
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct ProfileAsWritten {
    types: Option<BTreeSet<PasskeyType>>,
    attestation: Option<Enforcement>,
    any_model: Option<bool>,
    only_models: Option<Vec<Model>>,
    all_models_but: Option<Vec<Model>>,
}

impl TryFrom<ProfileAsWritten> for Profile {
    type Error = &'static str;
    fn try_from(it: ProfileAsWritten) -> Result<Self, Self::Error> {
        if it.types.as_ref().is_some_and(BTreeSet::is_empty) {
            return Err("a profile has at least one of the types device-bound and synced");
        }
        let set = |all: Vec<Model>| all.into_iter().map(|it| it.0).collect();
        let models = match (it.any_model, it.only_models, it.all_models_but) {
            (None, None, None) => None,
            (Some(true), None, None) => Some(Models::Any),
            // Entra would let nothing in, and everybody's keys would stop.
            (None, Some(only), None) if !only.is_empty() => Some(Models::Only(set(only))),
            (None, None, Some(but)) if !but.is_empty() => Some(Models::AllBut(set(but))),
            _ => {
                return Err("a profile has one of: any_model = true, only_models and \
                    all_models_but, each with at least one AAGUID");
            }
        };
        Ok(Self { types: it.types, attestation: it.attestation, models })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LifetimesAsWritten {
    shortest: LifetimeMinutes,
    usual: LifetimeMinutes,
    longest: LifetimeMinutes,
}

impl TryFrom<LifetimesAsWritten> for Lifetimes {
    type Error = &'static str;
    fn try_from(it: LifetimesAsWritten) -> Result<Self, Self::Error> {
        let LifetimesAsWritten { shortest, usual, longest } = it;
        if shortest.0 <= usual.0 && usual.0 <= longest.0 {
            Ok(Self { shortest, usual, longest })
        } else {
            Err("the usual lifetime of a pass is between the shortest and the longest")
        }
    }
}

fn name(text: &str, most: usize) -> Option<String> {
    let text = text.trim();
    let fits = (1..=most).contains(&text.chars().count()) && !text.contains(char::is_control);
    fits.then(|| text.to_owned())
}

impl TryFrom<String> for ProfileName {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        name(&text, 50).map(Self).ok_or("a profile's name has 1 to 50 characters")
    }
}

impl TryFrom<String> for ShortName {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        name(&text, 30).map(Self).ok_or("a strength's name has 1 to 30 characters")
    }
}

impl TryFrom<String> for PolicyName {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        name(&text, 256).map(Self).ok_or("a name has 1 to 256 characters")
    }
}

impl TryFrom<BTreeSet<Combination>> for Accepted {
    type Error = &'static str;
    fn try_from(all: BTreeSet<Combination>) -> Result<Self, Self::Error> {
        if all.is_empty() { Err("a strength accepts at least one method") } else { Ok(Self(all)) }
    }
}

impl TryFrom<Vec<String>> for People {
    type Error = &'static str;
    fn try_from(all: Vec<String>) -> Result<Self, Self::Error> {
        let is_name = |it: &String| {
            let halves = it.split_once('@').is_some_and(|(a, b)| !a.is_empty() && b.contains('.'));
            halves && !it.contains(|c: char| c.is_control() || c.is_whitespace())
        };
        if all.is_empty() || !all.iter().all(is_name) {
            return Err("people are named by their sign-in names, such as [\"a@example.org\"]");
        }
        Ok(Self(all.into_iter().map(|it| it.to_lowercase()).collect()))
    }
}

impl TryFrom<i64> for PassLength {
    type Error = &'static str;
    fn try_from(number: i64) -> Result<Self, Self::Error> {
        within(number, 8..=48).map(Self).ok_or("a pass has 8 to 48 characters")
    }
}

impl TryFrom<i64> for SnoozeDays {
    type Error = &'static str;
    fn try_from(number: i64) -> Result<Self, Self::Error> {
        within(number, 0..=14).map(Self).ok_or("a campaign can be put off for 0 to 14 days")
    }
}
