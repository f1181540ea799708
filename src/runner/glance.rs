//! What an operator sees of the day at home: how many keys were given, how the newest sessions ended,
//! and how the tenant and the ledger are. It names sessions and no person: others can see the screen of
//! a desk.

use jiff::tz::TimeZone;

use super::board::WaitingList;
use crate::ceremony::nouns::{Person, PrepareMode, Timestamp};
use crate::ledger::Summary;
pub use crate::tenant::LastAnswer;

/// The day so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Today {
    /// Sessions that ended well: a key was given, registered by its person, or checked.
    pub well: usize,
    /// Sessions in which everything was taken back.
    pub taken_back: usize,
    /// The newest first; no more than fit.
    pub recent: Vec<Recent>,
    /// The work lists with people who have no key yet, the newest first.
    pub lists: Vec<WaitingList>,
    /// How this desk prepares keys.
    pub mode: PrepareMode,
    /// Of the keys that wait for their activation the one whose time is over first. Shown where a list is
    /// chosen, not at home.
    pub runs_out: Option<RunsOut>,
    pub state: State,
}

/// The registration of a prepared key, which the tenant takes until then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunsOut {
    pub person: Person,
    pub until: Timestamp,
}

/// What the desk rests on, besides its list of models.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// `None`: no call was made yet.
    pub tenant: Option<LastAnswer>,
    /// Of the ledger. It was whole when the desk was opened: it opens with no other.
    pub ledger_bytes: u64,
    /// What sessions had to leave.
    pub debts: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recent {
    /// As in `SessionView`.
    pub name: String,
    pub opened_at: Timestamp,
    pub end: End,
}

/// How a session stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    Onboarded,
    SelfRegistered,
    Checked,
    Recovered,
    /// A key was looked at that somebody found.
    FoundKey,
    /// A key is ready to be sent.
    Prepared,
    /// A key that was sent works.
    Activated,
    /// A person has a token.
    TokenGiven,
    /// A person programmed a token.
    TokenProgrammed,
    TakenBack,
    /// It is not over.
    Open,
}

const MOST_RECENT: usize = 3;

impl Today {
    pub(super) fn of(sessions: &[Summary]) -> Self {
        let ends = || sessions.iter().map(|it| End::of(it.outcome.as_deref()));
        let recent = sessions.iter().zip(ends()).take(MOST_RECENT);
        Self {
            well: ends().filter(|it| it.is_good()).count(),
            taken_back: ends().filter(|it| *it == End::TakenBack).count(),
            recent: recent
                .map(|(it, end)| Recent { name: it.ceremony.short(), opened_at: it.opened_at, end })
                .collect(),
            lists: Vec::new(),
            mode: PrepareMode::default(),
            runs_out: None,
            state: State::default(),
        }
    }
}

impl End {
    /// From the name of the outcome, as the ledger keeps it.
    fn of(outcome: Option<&str>) -> Self {
        match outcome {
            Some("onboarded") => Self::Onboarded,
            Some("self-registered") => Self::SelfRegistered,
            Some("checked") => Self::Checked,
            Some("recovered") => Self::Recovered,
            Some("found-key") => Self::FoundKey,
            Some("prepared") => Self::Prepared,
            Some("activated") => Self::Activated,
            Some("token-given") => Self::TokenGiven,
            Some("token-programmed") => Self::TokenProgrammed,
            Some(_) => Self::TakenBack,
            None => Self::Open,
        }
    }

    fn is_good(self) -> bool {
        matches!(
            self,
            Self::Onboarded
                | Self::SelfRegistered
                | Self::Checked
                | Self::Recovered
                | Self::Prepared
                | Self::Activated
                | Self::TokenGiven
                | Self::TokenProgrammed
        )
    }

    /// The id of its sentence.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Onboarded => "end-onboarded",
            Self::SelfRegistered => "end-self-registered",
            Self::Checked => "end-checked",
            Self::Recovered => "end-recovered",
            Self::FoundKey => "end-found-key",
            Self::Prepared => "end-prepared",
            Self::Activated => "end-activated",
            Self::TokenGiven => "end-token-given",
            Self::TokenProgrammed => "end-token-programmed",
            Self::TakenBack => "end-taken-back",
            Self::Open => "end-open",
        }
    }
}

/// When this day began where the desk stands.
pub(super) fn midnight(now: Timestamp) -> Timestamp {
    let local = now.to_zoned(TimeZone::system());
    local.start_of_day().map_or(now, |it| it.timestamp())
}
