//! What must hold once a ceremony has ended, judged by the model's own state.

use super::super::receipt::Receipt;
use super::*;

/// A promise that does not hold.
pub type Breach = String;

macro_rules! ensure {
    ($holds:expr, $($told:tt)*) => {
        if !$holds {
            return Err(format!($($told)*));
        }
    };
}

pub(super) use ensure;

impl World {
    /// The person signs in with the key in hand, if the tenant has its passkey.
    pub(super) fn effect_of_sign_in(&self, ceremony: &Ceremony) -> Result<Fact, Breach> {
        let known = self.passes == 0 || ceremony.pass_was_left();
        ensure!(known, "a sign-in is proved, and nobody knows that a pass is alive");
        let registered = ceremony.registration().map(number);
        if registered.is_some() && self.key.credential != registered {
            let (step, trouble) = (Step::ProveSignIn, Trouble::SignIn(SignInTrouble::Closed));
            return Ok(fact::Session::Failed { step, trouble }.into());
        }
        Ok(fact::SignIn::Proved { proof: proof() }.into())
    }

    /// What must hold once the ceremony has ended.
    pub fn keeps_promises(&self, ceremony: &Ceremony) -> Result<(), Breach> {
        let left = ceremony.left();
        let set_aside = left.iter().filter(|it| matches!(it, Leftover::KeySetAside { .. })).count();
        let pass_left = left.iter().any(|it| matches!(it, Leftover::PassUntil { .. }));
        let method_left = left
            .iter()
            .any(|it| matches!(it, Leftover::Method { id } if Before::is_not_from_before(id)));
        self.keeps_promises_of_notice(ceremony)?;
        ensure!(!self.inserted, "it has ended, and its key is plugged in");
        let receipt = Receipt::of(ceremony);
        let told = receipt.as_ref().and_then(|it| match it.pass.ending {
            PassEnding::LeftUntil(until) => Some(until),
            _ => None,
        });
        let by_choice = self.leaves_pass && told == Some(pass().valid_until);
        ensure!(self.passes == 0 || pass_left || by_choice, "a pass is alive");
        ensure!(told.is_none() || by_choice || pass_left, "a pass was left by nobody's choice");
        let onboarded = matches!(ceremony.outcome(), Some(Outcome::Onboarded | Outcome::Recovered));
        if onboarded {
            let Some(receipt) = receipt else { return Err("onboarded without a receipt".into()) };
            let registered = ceremony.registration().map(number).ok_or("nothing was made")?;
            ensure!(self.methods == [registered], "the tenant has {:?}", self.methods);
            ensure!(self.key.credential == Some(registered), "the key does not hold it");
            ensure!(
                receipt.credential.as_ref().expect("registered").method_id
                    == registered.to_string(),
                "the receipt names another"
            );
            let (named, key_use) = called(&receipt);
            let shown = receipt.sign_in.proof().is_some()
                || receipt.credential.is_some_and(|it| it.self_test.is_some());
            ensure!(shown, "a receipt, and nothing shows that the key works");
            let own = || ceremony.id().short();
            let wanted = self.label.name.as_ref().map_or_else(own, |it| it.as_str().to_owned());
            let called_so = named.contains(&wanted) && key_use == self.label.key_use;
            ensure!(called_so, "the key is called {named}");
            let second = receipt.proved_by.second_operator.map(|it| it.id);
            // After a loss one may also stand in for a proof.
            let may_confirm = self.protected || ceremony.purpose() == Purpose::Recover;
            ensure!(second.is_some() || !self.protected, "no second operator");
            ensure!(second.is_none() || may_confirm, "second operator: {second:?}");
            ensure!(second != Some(receipt.operator.id), "confirmed by the same operator");
        } else if matches!(ceremony.purpose(), Purpose::Prepare | Purpose::Activate) {
            let kept = ceremony.outcome() == Some(&Outcome::Prepared { until: None })
                || ceremony.outcome() == Some(&Outcome::Activated)
                || self.preparing.another_desk;
            ensure!(kept || self.methods.is_empty() || method_left, "a method is left");
        } else if ceremony.outcome() == Some(&Outcome::TokenGiven) {
            ensure!(receipt.is_some_and(|it| it.credential.is_none()), "no receipt of a token");
        } else if ceremony.outcome() == Some(&Outcome::Checked) {
            let registered = receipt.is_none_or(|it| it.credential.is_some());
            ensure!(!registered, "a check has a receipt, and registers nothing");
            ensure!(ceremony.legs.sign_in.proof.is_some(), "checked without a sign-in");
        } else {
            ensure!(receipt.is_none(), "a receipt without an onboarding");
            ensure!(self.methods.is_empty() || method_left, "a method is left");
        }
        // Every key but the one that is registered is as it came, or named as set aside. The one with
        // which the person registers themself keeps their PIN and fingers, and no passkey of ours.
        let theirs = ceremony.outcome() == Some(&Outcome::SelfRegistered);
        let has_ours =
            |it: &&ModelKey| it.pin_ours || self.holds_ours(it) || it.has_finger_of_ours();
        let is_given = onboarded || matches!(ceremony.outcome(), Some(Outcome::Prepared { .. }));
        let in_hand = (!is_given).then_some(&self.key);
        let in_hand = in_hand.filter(|it| has_ours(it) && (!theirs || self.holds_ours(it)));
        let spoilt = self.gone.iter().filter(has_ours).chain(in_hand).count();
        ensure!(spoilt <= set_aside, "{spoilt} keys spoilt, {set_aside} set aside");
        if let Some(first) = ceremony.first_key() {
            self.keeps_promises_of_the_first(ceremony, first)?;
        }
        if ceremony.purpose() == Purpose::Check {
            let untouched = self.made == 0 && left.is_empty() && self.methods.is_empty();
            ensure!(untouched && self.decided == 0, "a check changed something");
        }
        if ceremony.purpose() == Purpose::Prepare {
            return self.keeps_promises_of_preparing(ceremony);
        }
        if ceremony.purpose() == Purpose::Activate {
            return self.keeps_promises_of_activation(ceremony);
        }
        if ceremony.purpose() == Purpose::Token {
            return self.keeps_promises_of_token(ceremony);
        }
        if ceremony.purpose() == Purpose::Recover {
            return self.keeps_promises_of_recovery(ceremony);
        }
        if ceremony.purpose() == Purpose::FoundKey {
            let untouched = self.made == 0 && left.is_empty() && self.methods.is_empty();
            ensure!(untouched && !self.key.pin_ours, "a found key was set up");
        }
        if ceremony.purpose() == Purpose::ProgramToken {
            self.names_every_token(&left, None)?;
        }
        if ceremony.purpose().own_method().is_some() {
            return self.keeps_promises_of_own_method(ceremony);
        }
        Ok(())
    }

    /// A passkey of this session.
    fn holds_ours(&self, key: &ModelKey) -> bool {
        key.credential.is_some_and(|it| it != OLD && it != SPARE && !self.stands.contains(&it))
    }

    /// What the person makes is theirs: the desk claims nothing about it, takes none of it back, and
    /// does not forget to say that it may be there.
    fn keeps_promises_of_own_method(&self, ceremony: &Ceremony) -> Result<(), Breach> {
        ensure!(Receipt::of(ceremony).is_none(), "a receipt for a key that was not seen");
        let touched = self.keys > 0 || self.inserted;
        ensure!(self.fell_back || !touched, "the desk touched a key");
        ensure!(self.methods.is_empty(), "the desk registered a key all the same");
        let ends = [Some(&Outcome::SelfRegistered), Some(&Outcome::TokenProgrammed)];
        if ends.contains(&ceremony.outcome()) {
            ensure!(self.own, "registered, and it is not there");
            ensure!(ceremony.own_methods() == [method(OWN)], "another key is named");
        } else {
            let told = ceremony.left().contains(&Leftover::PerhapsOwnMethod);
            ensure!(!self.own || told, "a key of the person's is not named");
        }
        Ok(())
    }
}

/// The name and the use that the receipt gives the key.
fn called(receipt: &Receipt) -> (String, KeyUse) {
    let credential = receipt.credential.as_ref().expect("registered");
    (credential.name.clone(), credential.key_use)
}
