//! The purposes: which legs a session has, in which order, and its good end. Each is a list of
//! chapters with what is still wanted in each; the first that wants something is next. Pure.

mod activate;
mod check;
mod found_key;
mod line;
mod onboard;
mod prepare;
mod program_token;
mod recover;
mod self_register;
mod set_up;
mod token;

pub use line::Context;
use line::Line;

use super::legs::Legs;
use super::legs::readiness::Stops;
use super::next::Next;
use super::nouns::{
    Chapter, NoticeRule, Operator, Outcome, OwnMethod, PassRule, Purpose, Timestamp,
};

impl Purpose {
    fn lines(self, legs: &Legs, context: &Context<'_>) -> Vec<Line> {
        match self {
            Self::Onboarding => onboard::lines(legs, context),
            Self::SelfRegistration => self_register::lines(legs, context),
            Self::Check => check::lines(legs, context),
            Self::Recover => recover::lines(legs, context),
            Self::FoundKey => found_key::lines(legs),
            Self::Prepare => prepare::lines(legs, context),
            Self::Activate => activate::lines(legs, context),
            Self::Token => token::lines(legs, context),
            Self::ProgramToken => program_token::lines(legs, context),
        }
    }

    /// What is to be done on the way to the good end.
    pub(super) fn next(self, legs: &Legs, context: &Context<'_>) -> Next {
        let wanted = self.lines(legs, context).into_iter().find_map(|(_, wanted)| wanted);
        wanted.unwrap_or_else(|| Next::Done(self.good_end(legs)))
    }

    /// Where the person is.
    pub(super) fn chapter(self, legs: &Legs, context: &Context<'_>) -> Chapter {
        let lines = self.lines(legs, context);
        let first = lines.into_iter().find(|(_, wanted)| wanted.is_some());
        first.map_or(Chapter::Receipt, |(chapter, _)| chapter)
    }

    /// The chapters of such a session, for the rail.
    pub fn chapters(self, pass: PassRule) -> Vec<Chapter> {
        let operator = Operator { name: String::new(), id: String::new() };
        let (now, notice) = (Timestamp::UNIX_EPOCH, NoticeRule::Sheet);
        let context = Context { operator: &operator, now, pass, notice, recovery: &[] };
        let lines = self.lines(&Legs::default(), &context);
        let mut chapters: Vec<Chapter> = lines.into_iter().map(|(chapter, _)| chapter).collect();
        if !matches!(self, Self::FoundKey | Self::Prepare) {
            chapters.push(Chapter::Receipt);
        }
        chapters.dedup();
        chapters
    }

    fn good_end(self, legs: &Legs) -> Outcome {
        match self {
            Self::Onboarding => Outcome::Onboarded,
            Self::SelfRegistration => Outcome::SelfRegistered,
            Self::Check => Outcome::Checked,
            Self::Recover => Outcome::Recovered,
            Self::FoundKey => Outcome::FoundKey,
            Self::Prepare => {
                Outcome::Prepared { until: legs.prepared.waits.as_ref().map(|it| it.until) }
            }
            Self::Activate => Outcome::Activated,
            Self::Token => Outcome::TokenGiven,
            Self::ProgramToken => Outcome::TokenProgrammed,
        }
    }

    /// Whether such a session needs what is lacking.
    pub(super) fn stops(self) -> Stops {
        match self {
            Self::Onboarding | Self::Recover => set_up::stops,
            Self::SelfRegistration => self_register::stops,
            Self::Prepare | Self::Activate => prepare::stops,
            Self::Token => token::stops,
            Self::ProgramToken => program_token::stops,
            // Nobody's readiness is asked for.
            Self::Check | Self::FoundKey => check::stops,
        }
    }

    /// The key is to get a credential: it must have room for one, and may be reset.
    pub fn sets_up_a_key(self) -> bool {
        matches!(self, Self::Onboarding | Self::Recover | Self::Prepare)
    }

    /// What the person can register themself as soon as there is a pass.
    pub fn own_method(self) -> Option<OwnMethod> {
        match self {
            Self::SelfRegistration => Some(OwnMethod::Key),
            Self::ProgramToken => Some(OwnMethod::Token),
            _ => None,
        }
    }
}
