//! The section `[recovery]`: which proofs of identity count after a loss.

use serde::Deserialize;

/// Two of them are asked for, the first by the operator's own look.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "RecoveryAsWritten")]
pub struct Recovery {
    pub proofs: Vec<Proof>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RecoveryAsWritten {
    proofs: Vec<Proof>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Proof {
    PhotoId,
    KnownToOperator,
    VouchedFor,
    SignIn,
    SecondOperator,
}

impl Default for Recovery {
    fn default() -> Self {
        use Proof::{PhotoId, SecondOperator, SignIn, VouchedFor};
        Self { proofs: vec![PhotoId, VouchedFor, SignIn, SecondOperator] }
    }
}

impl TryFrom<RecoveryAsWritten> for Recovery {
    type Error = &'static str;
    fn try_from(RecoveryAsWritten { proofs }: RecoveryAsWritten) -> Result<Self, Self::Error> {
        let twice = proofs.iter().enumerate().any(|(at, it)| proofs[..at].contains(it));
        let by_the_operator = |it: &Proof| !matches!(it, Proof::SignIn | Proof::SecondOperator);
        if twice || proofs.len() < 2 || !proofs.iter().any(by_the_operator) {
            return Err(
                "proofs are at least two, none of them twice, and one that the operator gives",
            );
        }
        Ok(Self { proofs })
    }
}
