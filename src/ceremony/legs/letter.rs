//! The letter with the PIN of a prepared key. It is printed after the session is over, once; the sealed
//! PIN goes with it.

use crate::ceremony::fact;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Letter {
    #[default]
    NotPrinted,
    /// It went to the printer, and nobody knows yet whether it came out.
    Begun {
        number: u32,
    },
    Failed {
        number: u32,
    },
    /// To be printed again.
    Again {
        number: u32,
    },
    Printed {
        number: u32,
    },
}

impl Letter {
    pub fn takes(&self, fact: &fact::Letter) -> bool {
        match (self, fact) {
            (
                Self::NotPrinted | Self::Failed { .. } | Self::Again { .. },
                fact::Letter::Begun { .. },
            )
            | (Self::Begun { .. } | Self::Failed { .. }, fact::Letter::Reprinted { .. }) => true,
            (
                Self::Begun { number: begun },
                fact::Letter::Printed { number } | fact::Letter::Failed { number, .. },
            ) => begun == number,
            _ => false,
        }
    }

    /// On the one that was begun last.
    pub fn number(&self) -> Option<u32> {
        match self {
            Self::NotPrinted => None,
            Self::Begun { number }
            | Self::Failed { number }
            | Self::Again { number }
            | Self::Printed { number } => Some(*number),
        }
    }

    pub fn apply(&mut self, fact: &fact::Letter) {
        *self = match fact {
            fact::Letter::Begun { number } => Self::Begun { number: *number },
            fact::Letter::Printed { number } => Self::Printed { number: *number },
            fact::Letter::Failed { number, .. } => Self::Failed { number: *number },
            fact::Letter::Reprinted { .. } => {
                Self::Again { number: self.number().unwrap_or_default() }
            }
        };
    }
}
