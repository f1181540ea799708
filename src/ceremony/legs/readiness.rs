//! Is everything there that this person's session needs, and did a second operator confirm it where
//! that is asked for?

use crate::ceremony::fact;
use crate::ceremony::next::{Next, Question, Step};
use crate::ceremony::nouns::{self, Blocker, Operator, PassRule, SecondOperator};
use crate::ceremony::policy;
use crate::ceremony::policy::second::is_somebody_else;

/// Whether a purpose needs what is lacking, at a desk with this rule for passes.
pub type Stops = fn(&Blocker, PassRule) -> bool;

#[derive(Clone, Debug, Default)]
pub struct Readiness {
    pub found: Option<nouns::Readiness>,
    pub second_operator: Option<Operator>,
    /// What the operator was told of, and tries all the same.
    pub tried: Vec<Blocker>,
}

impl Readiness {
    pub fn apply(&mut self, fact: fact::Readiness) {
        match fact {
            fact::Readiness::Found { readiness } => self.found = Some(readiness),
            fact::Readiness::SecondOperatorConfirmed { operator } => {
                self.second_operator = Some(operator);
            }
        }
    }

    pub fn next(&self, stops: Stops, pass: PassRule) -> Option<Next> {
        if self.found.is_none() {
            return Some(Next::Do(Step::CheckReadiness));
        }
        let blockers = self.blockers(stops, pass);
        (!blockers.is_empty()).then_some(Next::Ask(Question::NotReady { blockers }))
    }

    /// A second operator must confirm that a protected person gets a key. Asked again whenever the
    /// one who confirmed it has taken over since.
    pub fn confirmation(
        &self,
        person: Option<&nouns::Person>,
        operator: &Operator,
    ) -> Option<Next> {
        let protection = &self.found.as_ref()?.protection;
        let confirmed = self.is_confirmed(person, operator);
        (protection.second == SecondOperator::Wanted && !confirmed).then(|| {
            let protected_by = protection.by();
            Next::Ask(Question::SecondOperator { protected_by })
        })
    }

    /// Somebody else than who attends now has confirmed it.
    pub fn is_confirmed(&self, person: Option<&nouns::Person>, operator: &Operator) -> bool {
        self.second_operator.as_ref().is_some_and(|second| {
            person.is_some_and(|it| is_somebody_else(second, operator, it).is_ok())
        })
    }

    fn blockers(&self, stops: Stops, pass: PassRule) -> Vec<Blocker> {
        let mut blockers = self.found.as_ref().map(policy::blockers).unwrap_or_default();
        blockers.retain(|it| stops(it, pass) && !self.tried.contains(it));
        blockers
    }

    /// Goes on in spite of what may stop it.
    pub fn go_on(&mut self, stops: Stops, pass: PassRule) {
        let blockers = self.blockers(stops, pass);
        self.tried.extend(blockers.into_iter().filter(Blocker::may_be_tried));
    }

    /// Asks the tenant again, where it was not ready.
    pub fn try_again(&mut self, stops: Stops, pass: PassRule) {
        if !self.blockers(stops, pass).is_empty() {
            self.found = None;
        }
    }
}
