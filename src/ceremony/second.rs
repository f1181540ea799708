//! The second operator: who can confirm, besides whoever attends, that a protected person gets a
//! key, and when somebody still must. Owns why somebody cannot be the second.
//! Pure; what a sign-in said and which roles the tenant lists come in as values.

use super::fact::{Operator, OperatorRole, Person, SecondOperator};
use super::next::Question;
use super::{Ceremony, Stage};

/// Why somebody cannot be the second operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotSecond {
    #[error("the second operator is the one who attends")]
    Attends,
    #[error("the second operator is the person")]
    IsThePerson,
    #[error("the second operator has no role that reaches this person")]
    RoleTooWeak,
}

impl NotSecond {
    /// The id of its sentences in assets/words.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Attends => "not-second-attends",
            Self::IsThePerson => "not-second-is-the-person",
            Self::RoleTooWeak => "not-second-role-too-weak",
        }
    }
}

/// Neither the operator who attends nor the person; object ids are the same in any case.
///
/// # Errors
/// Which of the two it is.
pub fn is_somebody_else(
    second: &Operator,
    attends: &Operator,
    person: &Person,
) -> Result<(), NotSecond> {
    if second.id.eq_ignore_ascii_case(&attends.id) {
        Err(NotSecond::Attends)
    } else if second.id.eq_ignore_ascii_case(&person.id) {
        Err(NotSecond::IsThePerson)
    } else {
        Ok(())
    }
}

/// Only the stronger role reaches somebody who is protected, and an app is nobody.
///
/// # Errors
/// `RoleTooWeak`.
pub fn reaches_the_protected(role: OperatorRole) -> Result<(), NotSecond> {
    match role {
        OperatorRole::PrivilegedAuthenticationAdministrator => Ok(()),
        OperatorRole::NotAsked | OperatorRole::None | OperatorRole::AuthenticationAdministrator => {
            Err(NotSecond::RoleTooWeak)
        }
    }
}

impl Ceremony {
    /// Asked from the pass on, as long as nobody has confirmed but whoever attends: they may have
    /// taken over since.
    pub(super) fn asks_for_second_operator(&self) -> Option<Question> {
        let rights = &self.readiness.as_ref()?.rights;
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
