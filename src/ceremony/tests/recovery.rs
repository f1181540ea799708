//! A recovery in the model: what stands in the tenant from before, what is done about it, and with what
//! the person can sign in. The model counts that itself, from its tenant and its keys.

use super::super::receipt::Receipt;
use super::promises::{Breach, ensure};
use super::*;

/// The numbers of the passkeys from before: that of the old key, and that of another one.
pub const OLD: u32 = 7001;
pub const SPARE: u32 = 7002;

/// What a recovery finds, and what has become of it.
#[derive(Clone, Debug, Default)]
pub struct Before {
    pub loss: Option<Loss>,
    /// Passkeys from before that the tenant lists.
    pub methods: Vec<u32>,
    /// Methods that are no passkeys, and sign the person in.
    pub others: usize,
    /// Somebody else's pass is alive.
    pub other_pass: bool,
    /// The key with the other passkey is brought to the desk; otherwise the person keeps it.
    pub spare_is_brought: bool,
    sessions_ended: bool,
    proofs: u32,
    /// How often in a row the operator has looked at the old key.
    looks: u32,
    /// The operator went on although something could not be done.
    left: bool,
    decided_now: bool,
}

impl Before {
    pub fn is_not_from_before(id: &str) -> bool {
        id != OLD.to_string() && id != SPARE.to_string()
    }

    pub fn hear(&mut self, fact: &Fact) {
        let chose = |fact: &Fact| match fact {
            Fact::Session(fact::Session::Chose { way }) => Some(*way),
            _ => None,
        };
        match (fact, chose(fact)) {
            (
                Fact::Person(fact::Person::IdentityChecked { .. } | fact::Person::SignedIn { .. })
                | Fact::Readiness(fact::Readiness::SecondOperatorConfirmed { .. }),
                _,
            ) => self.proofs += 1,
            (Fact::OldMethod(fact::OldMethod::Chosen { .. }), _) => self.looks = 1,
            (_, Some(Way::RemoveNow)) => (self.looks, self.decided_now) = (2, true),
            (_, Some(Way::RemoveAfterProof | Way::RemoveBeforeReset)) => self.looks = 2,
            (_, Some(Way::AnotherOldKey | Way::NotInTheList)) => self.looks = 0,
            (_, Some(Way::LeaveIt)) => self.left = true,
            (_, Some(Way::AnotherPerson)) => self.proofs = 0,
            _ => {}
        }
    }
}

impl ModelKey {
    fn with(credential: u32) -> Self {
        Self { pin: true, credential: Some(credential), ..Self::default() }
    }
}

impl World {
    pub fn after(loss: Loss) -> Self {
        let before = Before { loss: Some(loss), methods: vec![OLD], ..Before::default() };
        let key = match loss {
            Loss::Blocked => ModelKey { blocked: true, ..ModelKey::with(OLD) },
            Loss::Stolen | Loss::Lost | Loss::Broken => ModelKey::default(),
        };
        let mut world = Self::default();
        (world.before, world.key) = (before, key);
        world
    }

    /// What a recovery can find: no other way in, or some; a pass of somebody else; the old key or the
    /// spare is brought; the person is protected; the old key is not listed any more.
    pub fn recoveries() -> Vec<Self> {
        let mut worlds =
            [Loss::Stolen, Loss::Lost, Loss::Broken, Loss::Blocked].map(Self::after).to_vec();
        let with = |loss, change: fn(&mut Self)| {
            let mut world = Self::after(loss);
            change(&mut world);
            world
        };
        worlds.push(with(Loss::Stolen, |it| {
            it.before.other_pass = true;
            it.before.others = 1;
        }));
        worlds.push(with(Loss::Stolen, |it| it.before.methods.clear()));
        worlds.push(with(Loss::Lost, |it| it.protected = true));
        worlds.push(with(Loss::Lost, |it| it.key = ModelKey::with(OLD)));
        for loss in [Loss::Lost, Loss::Blocked] {
            worlds.push(with(loss, |it| {
                it.before.methods.push(SPARE);
                it.before.spare_is_brought = true;
                it.before.other_pass = true;
                it.key = ModelKey::with(SPARE);
            }));
        }
        worlds
    }

    /// With so many methods the person can sign in now.
    fn ways_in(&self) -> usize {
        let keys = || std::iter::once(&self.key).chain(&self.gone);
        let opens = |it: &&u32| {
            let kept = **it == SPARE && !self.before.spare_is_brought;
            kept || keys().any(|key| key.credential == Some(**it) && !key.blocked)
        };
        let standing = self.methods.iter().chain(&self.before.methods);
        standing.filter(opens).count() + self.before.others
    }

    /// At no moment fewer than the desk says.
    pub fn has_the_ways_in_that_are_told(&self, ceremony: &Ceremony) -> Result<(), Breach> {
        let Some(told) = ceremony.ways_in() else { return Ok(()) };
        let has = self.ways_in();
        ensure!(has >= told.count(), "{has} ways in, and the desk says {told:?}");
        Ok(())
    }

    /// Of a stolen key nothing comes before its removal and the end of the sessions; nobody gets
    /// anything after one proof; and nothing is removed after one look.
    pub fn may_come_now(&self, ceremony: &Ceremony, step: Step) -> Result<(), Breach> {
        let Some(loss) = self.before.loss else { return Ok(()) };
        let is_about_the_old = matches!(
            step,
            Step::ListMethods | Step::RemoveOldMethod | Step::EndSessions | Step::RevokeOtherPass
        );
        let goes_forward = !self.before.left && !ceremony.is_leaving();
        if loss == Loss::Stolen && !is_about_the_old && goes_forward {
            let named = ceremony.old_key().is_some();
            ensure!(
                !named || !self.is_registered(OLD),
                "{step:?} before the stolen key is removed"
            );
            ensure!(self.before.sessions_ended, "{step:?} before the sessions are ended");
        }
        let gives = matches!(
            step,
            Step::IssuePass | Step::SetPin | Step::ResetKey | Step::MakeCredential | Step::Register
        );
        ensure!(!gives || self.before.proofs >= 2, "{step:?} after {} proofs", self.before.proofs);
        ensure!(self.before.proofs >= 1, "{step:?} before any proof");
        let looked = step != Step::RemoveOldMethod || self.before.looks == 2;
        ensure!(looked, "removed after {} looks", self.before.looks);
        Ok(())
    }

    pub fn effect_of_recovery(&mut self, step: Step) -> Fact {
        match step {
            Step::ProveIdentity => fact::Person::SignedIn { proof: proof() }.into(),
            Step::ListMethods => {
                let passkey = |it: &u32| ListedPasskey { method: method(*it), last_used: None };
                let other =
                    OtherMethod { kind: MethodKind::Authenticator, name: None, created_at: None };
                let listed = Listed {
                    passkeys: self.before.methods.iter().map(passkey).collect(),
                    others: vec![other; self.before.others],
                    pass: self.before.other_pass.then(|| "other".to_owned()),
                };
                fact::OldMethod::Listed { listed }.into()
            }
            Step::RemoveOldMethod => {
                let stood = self.is_registered(OLD);
                self.before.methods.retain(|it| *it != OLD);
                let removal = if stood { Removal::Removed } else { Removal::AlreadyGone };
                fact::OldMethod::Removed { removal }.into()
            }
            Step::EndSessions => {
                self.before.sessions_ended = true;
                fact::OldMethod::SessionsEnded.into()
            }
            _ => {
                self.before.other_pass = false;
                fact::OldMethod::OtherPassRevoked { ending: PassEnding::Revoked }.into()
            }
        }
    }

    pub fn answer_of_recovery(&self, question: &Question) -> Result<Fact, Breach> {
        Ok(match question {
            Question::WhatHappened => {
                let what = self.before.loss.ok_or("nothing was lost")?;
                fact::OldMethod::Told { what }.into()
            }
            Question::ProveIdentity { offered, .. } => {
                let by = offered.iter().find(|it| it.is_by_the_operator());
                let by = *by.ok_or("no proof of the operator's is offered")?;
                fact::Person::IdentityChecked { by }.into()
            }
            _ => fact::OldMethod::Chosen { id: OLD.to_string() }.into(),
        })
    }

    pub fn keeps_promises_of_recovery(&self, ceremony: &Ceremony) -> Result<(), Breach> {
        let left = ceremony.left();
        let stands = self.is_registered(OLD);
        let named = left.contains(&Leftover::Method { id: OLD.to_string() });
        let must_end = ceremony.loss().is_some_and(Loss::is_out_of_sight);
        let sessions_left = left.contains(&Leftover::Sessions);
        if self.before.decided_now && ceremony.old_key().is_some() {
            ensure!(!stands || named, "the old key was to be removed, and is not named");
            ensure!(
                self.before.sessions_ended || sessions_left || !must_end,
                "sessions are left, and nobody says so"
            );
        }
        if ceremony.outcome() != Some(&Outcome::Recovered) {
            return Ok(());
        }
        let receipt = Receipt::of(ceremony).and_then(|it| it.recovery).ok_or("no receipt")?;
        ensure!(receipt.second_identity.is_some(), "recovered after one proof");
        ensure!(!self.before.other_pass, "somebody else's pass is alive");
        if ceremony.old_key().is_some() {
            let removed = receipt.removed.is_some();
            ensure!(!(removed && stands), "the receipt says that the old key was removed");
            ensure!(removed || named, "the old key was not removed, and is not named");
        }
        let ended = receipt.sessions_ended.is_some();
        ensure!(!ended || self.before.sessions_ended, "the receipt says that sessions were ended");
        ensure!(ended || sessions_left || !must_end, "the sessions were not ended");
        Ok(())
    }
}
