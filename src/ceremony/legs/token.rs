//! The hardware OATH token of a session: which one it is, its code, and how it stands at its person.

use crate::ceremony::effect::Trace;
use crate::ceremony::fact;
use crate::ceremony::next::{Next, Question, Step};
use crate::ceremony::nouns::{
    CodeCheck, CodeFault, FoundToken, Leftover, Timestamp, TokenFacts, TokenStands,
};

use super::presence::Presence;

#[derive(Clone, Debug, Default)]
pub struct Token {
    /// As the operator named it.
    pub serial: Option<String>,
    pub found: Option<FoundToken>,
    /// The person has it by this session.
    pub presence: Presence,
    /// As it was read last since something was sent.
    stands: Option<TokenStands>,
    /// The session holds a code, and what is known of it.
    code: Option<CodeCheck>,
    fault: Option<CodeFault>,
    /// The check of the code that the tenant took.
    pub taken: Option<CodeCheck>,
    /// It was sent, the answer was lost, and it was not the person's afterwards.
    not_seen_since: Option<Timestamp>,
    /// This one goes back, and another is named.
    changes: bool,
    /// Those that are the person's by this session, or perhaps are.
    left: Vec<TokenFacts>,
}

impl Token {
    pub fn apply(&mut self, fact: fact::Token) {
        match fact {
            fact::Token::Named { serial } => {
                self.serial = Some(serial);
                self.found = None;
            }
            fact::Token::Found { found } => self.is_found(found),
            fact::Token::CodeTyped { check } => (self.code, self.fault) = (Some(check), None),
            fact::Token::CodeWrong { fault } => self.fault = Some(fault),
            fact::Token::Activated => {
                self.taken = self.code.take();
                self.presence = Presence::Yes;
                self.stands = None;
            }
            fact::Token::LookedFor { stands, token } => self.is_seen(stands, token, false),
            fact::Token::TakenBack => {
                self.presence = Presence::No;
                self.begin_anew();
            }
        }
    }

    /// One that was sent in this session, and came after the desk had looked, is this session's.
    fn is_found(&mut self, found: FoundToken) {
        self.found = Some(found.clone());
        let (stands, facts) = match found {
            FoundToken::Theirs(it) => (TokenStands::Active, it),
            FoundToken::Free(it) if it.was_assigned => (TokenStands::Assigned, it),
            _ => return,
        };
        let sent = self.left.iter().position(|it| it.serial == facts.serial);
        let is_ours = |it: &usize| stands == TokenStands::Active || !self.left[*it].was_assigned;
        if let Some(sent) = sent.filter(is_ours) {
            let TokenFacts { was_assigned, .. } = self.left.remove(sent);
            (self.presence, self.stands) = (Presence::Yes, Some(stands));
            self.found = Some(FoundToken::Free(TokenFacts { was_assigned, ..facts }));
        }
    }

    /// `refused`: the tenant has read the request, and nothing of it comes later.
    pub fn is_seen(&mut self, stands: TokenStands, token: Option<TokenFacts>, refused: bool) {
        let was_assigned = self.was_assigned();
        if let Some(token) = token {
            self.found = Some(FoundToken::Free(TokenFacts { was_assigned, ..token }));
        }
        let was_sent = self.presence.doubted_since().filter(|_| !refused);
        // The code that was sent before the doubt is the one that counted.
        let code = self.code.take();
        self.stands = Some(stands);
        match stands {
            TokenStands::Active => {
                self.taken = self.taken.or(code);
                self.presence = Presence::Yes;
                self.not_seen_since = None;
            }
            TokenStands::Assigned if !was_assigned => self.presence = Presence::Yes,
            TokenStands::Assigned | TokenStands::Free => {
                self.presence = Presence::No;
                self.not_seen_since = self.not_seen_since.or(was_sent);
            }
        }
    }

    /// What was sent can have left it assigned, or active.
    pub fn look_again(&mut self, since: Timestamp) {
        self.presence = Presence::InDoubt { since };
    }

    pub fn facts(&self) -> Option<&TokenFacts> {
        match &self.found {
            Some(FoundToken::Free(it)) => Some(it),
            _ => None,
        }
    }

    fn was_assigned(&self) -> bool {
        self.facts().is_some_and(|it| it.was_assigned)
    }

    /// Which token it is, and that the person can get it.
    pub fn known(&self) -> Option<Next> {
        if self.changes {
            return self.presence.remedy(Trace::Token).step().map(Next::Do);
        }
        match (&self.serial, &self.found) {
            (None, _) => Some(Next::Ask(Question::WhichToken { refused: None })),
            (Some(_), None) => Some(Next::Do(Step::FindToken)),
            (Some(_), Some(FoundToken::Free(_))) => None,
            (Some(_), refused) => {
                Some(Next::Ask(Question::WhichToken { refused: refused.clone() }))
            }
        }
    }

    /// The person's code, the activation, and a look at how it stands afterwards.
    pub fn next(&self) -> Option<Next> {
        match (self.presence, self.stands) {
            (Presence::InDoubt { .. }, _) | (Presence::Yes, None) => {
                Some(Next::Do(Step::LookForToken))
            }
            (Presence::Yes, Some(TokenStands::Active)) => None,
            _ if self.code.is_some() => Some(Next::Do(Step::ActivateToken)),
            _ => Some(Next::Ask(Question::TypeCode { fault: self.fault.clone() })),
        }
    }

    /// It was activated, and does not stand so.
    pub fn differs(&self, stands: TokenStands) -> bool {
        self.presence == Presence::Yes && self.stands.is_none() && stands != TokenStands::Active
    }

    /// The session forgets a code with everything that is only in memory; the tenant takes one once.
    pub fn drop_code(&mut self) {
        self.code = None;
    }

    /// The session holds the code that was typed exactly as long as this says so.
    pub fn keeps_code(&self) -> bool {
        self.code.is_some()
    }

    pub fn change(&mut self) {
        self.changes = true;
        if self.presence == Presence::No {
            self.begin_anew();
        }
    }

    /// One that was sent and never seen may still come to be the person's: it is named.
    fn begin_anew(&mut self) {
        let mut left = std::mem::take(&mut self.left);
        if self.not_seen_since.is_some() {
            left.extend(self.facts().cloned());
        }
        *self = Self { left, ..Self::default() };
    }

    pub fn doubt_again(&mut self) {
        if self.presence == Presence::No
            && let Some(since) = self.not_seen_since.take()
        {
            self.presence = Presence::InDoubt { since };
        }
    }

    /// It stays the person's, or may, and is named.
    pub fn leave(&mut self) {
        self.left.extend(self.facts().cloned());
        self.presence = Presence::No;
        self.not_seen_since = None;
    }

    pub fn left(&self) -> impl Iterator<Item = Leftover> {
        self.left.iter().map(|it| Leftover::Token { serial: it.serial.clone() })
    }
}
