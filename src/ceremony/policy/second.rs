//! The second operator: who can confirm, besides whoever attends, that a protected person gets a
//! key, and when somebody still must. Owns why somebody cannot be the second.
//! Pure; what a sign-in said and which roles the tenant lists come in as values.

use crate::ceremony::nouns::{Operator, OperatorRole, Person};

/// Why somebody cannot be the second operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotSecond {
    #[error("the second operator is the one who attends")]
    Attends,
    #[error("the second operator is the person")]
    IsThePerson,
    #[error("the second operator has no role that reaches this person")]
    RoleTooWeak,
    #[error("the second operator has no role that may touch methods")]
    NoRole,
}

impl NotSecond {
    /// The id of its sentences in assets/words.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Attends => "not-second-attends",
            Self::IsThePerson => "not-second-is-the-person",
            Self::RoleTooWeak => "not-second-role-too-weak",
            Self::NoRole => "not-second-no-role",
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

/// Somebody whose role reaches a person who is not protected, as a second proof of who they are.
///
/// # Errors
/// `NoRole`.
pub fn reaches_everybody_else(role: OperatorRole) -> Result<(), NotSecond> {
    match role {
        OperatorRole::AuthenticationAdministrator
        | OperatorRole::PrivilegedAuthenticationAdministrator => Ok(()),
        OperatorRole::NotAsked | OperatorRole::None | OperatorRole::Unknown => {
            Err(NotSecond::NoRole)
        }
    }
}

/// Only the stronger role reaches somebody who is protected, and an app is nobody.
///
/// # Errors
/// `RoleTooWeak`.
pub fn reaches_the_protected(role: OperatorRole) -> Result<(), NotSecond> {
    match role {
        OperatorRole::PrivilegedAuthenticationAdministrator => Ok(()),
        OperatorRole::NotAsked
        | OperatorRole::None
        | OperatorRole::Unknown
        | OperatorRole::AuthenticationAdministrator => Err(NotSecond::RoleTooWeak),
    }
}
