//! What a change does to people: how many lose a method, how many have nothing else then, and when a
//! person may be locked out. The numbers come from the registration report, which is hours old and does
//! not name people whose account is disabled.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

/// How many people have registered which methods, by the set of their methods. Its size does not depend
/// on the number of people.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reach(BTreeMap<Ways, u64>);

/// A set of ways to sign in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ways(u8);

impl Ways {
    /// A phone that can get an SMS or a call.
    pub const MOBILE: Self = Self(1);
    pub const OFFICE_PHONE: Self = Self(1 << 1);
    pub const AUTHENTICATOR: Self = Self(1 << 2);
    pub const SOFTWARE_CODES: Self = Self(1 << 3);
    pub const HARDWARE_CODES: Self = Self(1 << 4);
    pub const PASSKEY: Self = Self(1 << 5);
    /// Windows Hello and the like, which no configuration of a method closes.
    pub const DEVICE: Self = Self(1 << 6);

    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub const fn has(self, one: Self) -> bool {
        self.0 & one.0 != 0
    }

    const fn only(self, those: Self) -> Self {
        Self(self.0 & those.0)
    }

    /// The words of `methodsRegistered` (Graph: userRegistrationDetails). A pass is temporary, an
    /// e-mail address and questions reset a password: none of them is a way to sign in.
    fn of(word: &str) -> Self {
        let word = word.to_ascii_lowercase();
        match word.as_str() {
            "mobilephone" | "alternatemobilephone" => Self::MOBILE,
            "officephone" => Self::OFFICE_PHONE,
            "microsoftauthenticatorpush" | "microsoftauthenticatorpasswordless" => {
                Self::AUTHENTICATOR
            }
            "softwareonetimepasscode" => Self::SOFTWARE_CODES,
            "hardwareonetimepasscode" => Self::HARDWARE_CODES,
            "windowshelloforbusiness" | "macossecureenclavekey" => Self::DEVICE,
            it if it.starts_with("passkey") || it.starts_with("fido2") => Self::PASSKEY,
            _ => Self::default(),
        }
    }
}

impl Reach {
    /// One row of the report (Graph: userRegistrationDetails).
    pub fn add(&mut self, row: &Value) {
        let words = row["methodsRegistered"].as_array().into_iter().flatten();
        let ways = words.filter_map(Value::as_str).map(Ways::of).fold(Ways::default(), Ways::and);
        *self.0.entry(ways).or_default() += 1;
    }

    /// How many have this way and cannot use it any more, and how many of them have no other.
    pub(super) fn lose(&self, way: Ways, open: Ways) -> (u64, u64) {
        let count = |takes: &dyn Fn(Ways) -> bool| {
            self.0.iter().filter(|it| it.0.has(way) && takes(*it.0)).map(|it| it.1).sum()
        };
        let losing = if open.has(way) { 0 } else { count(&|_| true) };
        (losing, count(&|ways| ways.only(open) == Ways::default()))
    }
}

/// What a change does to people, where it is more than it says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub enum Effect {
    /// People who have registered it cannot use it any more, and some of them have nothing else.
    Lose { people: u64, nothing_else: u64 },
    /// What else they have may not be open to them: a method that is on then is not for everybody.
    OthersNotForAll,
    /// Somebody loses it; how many is not known.
    SomeLose,
    /// Keys of the models that are no longer let in stop opening anything.
    ModelsStop,
    /// Nothing asks for a second factor then, as far as the tenant's policies say.
    NothingAsks,
    /// Old programs without modern authentication stop, and everybody must register a method.
    DefaultsBegin,
    /// It only reports what it would have done.
    ReportsOnly,
}

impl Effect {
    /// Whether somebody may be locked out, or everybody let in with a password alone: whoever applies it
    /// must say its change's name.
    pub const fn must_be_answered(&self) -> bool {
        match self {
            Self::Lose { nothing_else, .. } => *nothing_else > 0,
            Self::OthersNotForAll | Self::SomeLose | Self::ModelsStop | Self::NothingAsks => true,
            Self::DefaultsBegin | Self::ReportsOnly => false,
        }
    }

    /// The id of its sentence.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Lose { .. } => "plan-lose",
            Self::OthersNotForAll => "plan-others-not-for-all",
            Self::SomeLose => "plan-some-lose",
            Self::ModelsStop => "plan-models-stop",
            Self::NothingAsks => "plan-nothing-asks",
            Self::DefaultsBegin => "plan-defaults-begin",
            Self::ReportsOnly => "plan-reports-only",
        }
    }
}
