//! The credential on the key: what the tenant asks of it, made by a touch, and checked to be from the
//! key that it claims to be from.

use crate::ceremony::fact;
use crate::ceremony::next::{Next, Step};
use crate::ceremony::nouns::{self, Attestation, CreationOptions, Timestamp};

use super::in_hand::InHand;
use super::presence::Presence;

#[derive(Clone, Debug, Default)]
pub struct Credential {
    pub options: Option<CreationOptions>,
    challenge: Challenge,
    pub registration: Option<nouns::Registration>,
    progress: Progress,
    pub presence: Presence,
    pub attestation: Option<Attestation>,
}

/// Entra spends a challenge on the first registration that presents it, refused or not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Challenge {
    #[default]
    Unused,
    Spent,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Progress {
    /// A credential is to be made, the first or another.
    #[default]
    ToBeMade,
    Made,
}

impl Credential {
    pub fn apply(&mut self, fact: fact::Credential) {
        match fact {
            fact::Credential::OptionsFetched { options } => {
                // The tenant says that it has the credential after all: its list had lagged.
                if self.registration.as_ref().is_some_and(|it| options.excludes(it)) {
                    self.progress = Progress::Made;
                }
                self.options = Some(options);
                self.challenge = Challenge::Unused;
            }
            fact::Credential::Made { registration } => {
                self.registration = Some(registration);
                self.presence = Presence::Yes;
                self.progress = Progress::Made;
                self.attestation = None;
            }
            fact::Credential::AttestationChecked { attestation } => {
                self.attestation = Some(attestation);
            }
            fact::Credential::Erased { .. } => self.presence = Presence::No,
        }
    }

    /// The key is needed until a credential is made.
    pub fn wants_key(&self) -> bool {
        self.progress == Progress::ToBeMade
    }

    /// Called once the key in hand may be given and its PIN is known.
    pub fn next(&self, in_hand: Option<&InHand>, now: Timestamp) -> Option<Next> {
        if self.progress == Progress::Made {
            return self.attestation.is_none().then_some(Next::Do(Step::CheckAttestation));
        }
        if self.options_are_stale(now) {
            return Some(Next::Do(Step::FetchOptions));
        }
        if let Some(key) = in_hand.filter(|_| self.presence == Presence::No) {
            if key.is_to_be_looked_into() {
                return Some(Next::Do(Step::LookInside));
            }
            if let Some(question) = key.question_about_what_is_inside() {
                return Some(Next::Ask(question));
            }
        }
        Some(Next::Do(Step::MakeCredential))
    }

    fn options_are_stale(&self, now: Timestamp) -> bool {
        /// The person must have time to touch before the challenge ends.
        const TIME_TO_TOUCH: jiff::SignedDuration = jiff::SignedDuration::from_secs(60);
        let ends_soon = |it: &CreationOptions| it.expires_at.duration_since(now) < TIME_TO_TOUCH;
        self.is_spent() || self.options.as_ref().is_none_or(ends_soon)
    }

    pub fn is_spent(&self) -> bool {
        self.challenge == Challenge::Spent
    }

    /// Nothing stands in the tenant, and the challenge may be spent: the way forward starts again
    /// from fresh options.
    pub fn spend(&mut self) {
        self.challenge = Challenge::Spent;
        self.progress = Progress::ToBeMade;
    }
}
