//! What a fact about a method in the tenant changes: of a key that is registered, or of a token.

use super::Ceremony;
use super::course::Leaving;
use super::fact;
use super::legs::Presence;
use super::next::Step;
use super::nouns::{Purpose, TokenFacts, TokenStands, Trouble};

impl Ceremony {
    pub(super) fn registration_fact(&mut self, fact: fact::Registration) {
        if let fact::Registration::LookedFor { found } = &fact {
            let activation = &mut self.legs.activation;
            let was_sent = self.legs.registration.may_be_there();
            activation.looked = true;
            activation.another_was_first = found.is_some() && !was_sent;
        }
        self.legs.activation.spent |= fact == fact::Registration::Removed;
        let registered = matches!(fact, fact::Registration::Registered { .. });
        let not_found = matches!(fact, fact::Registration::LookedFor { found: None });
        if not_found && self.course.leaving != Leaving::No {
            self.legs.leave_method();
        } else {
            if matches!(fact, fact::Registration::ReadBack { .. }) {
                self.drop_pin();
            }
            self.legs.registration.apply(fact);
        }
        let sent = self.legs.credential.attestation.as_ref();
        if let Some(sent) = sent.filter(|_| registered && self.purpose == Purpose::Prepare) {
            self.legs.registration.compare(sent);
        }
        if not_found {
            self.legs.credential.spend();
            let activates = self.purpose == Purpose::Activate;
            let refused = |it: &mut (Step, Trouble)| activates && it.1.is_refusal();
            match self.course.looked_because.take_if(refused) {
                Some((_, trouble)) => self.legs.activation.refused = Some(trouble),
                None => self.course.nothing_was_found(),
            }
        } else {
            self.course.looked_because = None;
        }
    }

    pub(super) fn token_fact(&mut self, fact: fact::Token) {
        let fact::Token::LookedFor { stands, token } = fact else {
            return self.legs.token.apply(fact);
        };
        let differs = self.legs.token.differs(stands);
        let in_doubt = self.legs.token.presence.doubted_since().is_some();
        let because = self.course.looked_because.take();
        if differs {
            self.course.trouble = Some((Step::LookForToken, Trouble::ReadBackDiffers));
            return;
        }
        let refused = because.as_ref().is_some_and(|(_, trouble)| trouble.is_refusal());
        self.legs.token.is_seen(stands, token, refused);
        if stands == TokenStands::Active {
            return;
        }
        match self.course.leaving {
            Leaving::No => self.course.trouble = because,
            // It may come to be the person's yet.
            _ if in_doubt && !refused && self.legs.token.presence == Presence::No => {
                self.legs.token.leave();
            }
            _ => {}
        }
    }

    /// The token of this session, once it is known that the person can get it.
    pub fn token(&self) -> Option<&TokenFacts> {
        self.legs.token.facts()
    }

    /// It is the person's by this session, and not active.
    pub fn token_is_assigned(&self) -> bool {
        self.legs.token.presence == Presence::Yes
    }

    /// As the operator named it.
    pub fn token_serial(&self) -> Option<&str> {
        self.legs.token.serial.as_deref()
    }

    /// The session holds the code that was typed exactly as long as this says so.
    pub fn keeps_code(&self) -> bool {
        self.course.ended.is_none() && self.legs.token.keeps_code()
    }
}
