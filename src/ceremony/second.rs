//! When a second operator is still asked for. Pure.

use super::next::Question;
use super::nouns::{Operator, SecondOperator};
use super::policy::second::is_somebody_else;
use super::{Ceremony, Stage};

impl Ceremony {
    /// Asked from the pass on, as long as nobody has confirmed but whoever attends: they may have
    /// taken over since.
    pub(super) fn asks_for_second_operator(&self) -> Option<Question> {
        let rights = &self.readiness.as_ref()?.protection;
        let is_due = self.stage >= Stage::Pass && rights.second == SecondOperator::Wanted;
        let confirmed = self.second_operator.as_ref().is_some_and(|it| self.may_be_second(it));
        (is_due && !confirmed)
            .then(|| Question::SecondOperator { protected_by: rights.protected_by.clone() })
    }

    pub(super) fn may_be_second(&self, second: &Operator) -> bool {
        let person = self.person.as_ref();
        person.is_some_and(|it| is_somebody_else(second, &self.operator, it).is_ok())
    }
}
