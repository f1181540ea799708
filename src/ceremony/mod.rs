//! A ceremony is a list of facts. `apply` takes the next fact in, `next` says what is to be done.
//! Pure: no async, no clock, no files, no network, no egui, no secrets. It imports nothing of ours.

mod apply;
mod course;
pub mod effect;
pub mod fact;
mod legs;
mod methods;
pub mod next;
pub mod notice;
pub mod nouns;
pub mod policy;
pub mod prepared;
mod purposes;
pub mod receipt;
pub mod second_key;
mod ways;
pub mod whose;

#[cfg(test)]
mod tests;

use course::{Course, Leaving};
use fact::Fact;
use legs::in_hand::InHand;
use legs::key::PinFrom;
use legs::{Legs, Presence};
use next::{Next, Question, Step};
use nouns::{
    Attestation, Beta, Blob, CeremonyId, Chapter, CreationOptions, DeskFacts, FirstKey, KeyFacts,
    KeyLabel, KeyName, KeyUse, Leftover, ListPlace, ListedPasskey, Loss, Method, Operator, Outcome,
    Pass, PassEnding, Person, PrepareRule, PreparedKey, Purpose, Readiness, Registration, Sealed,
    SignInProof, Timestamp, Trouble, Verdict, WaysIn,
};
use policy::PinRules;
use purposes::Context;

/// Everything that has happened so far, as meaning. Made by `open` and changed by `apply` alone.
#[derive(Clone, Debug)]
pub struct Ceremony {
    id: CeremonyId,
    opened_at: Timestamp,
    purpose: Purpose,
    /// Who attends now.
    operator: Operator,
    desk: DeskFacts,
    /// Of the person who gets a second one here.
    first_key: Option<Box<FirstKey>>,
    /// In a work list, where the key is prepared for somebody of one.
    place: Option<ListPlace>,
    legs: Legs,
    course: Course,
}

/// Entra's logs come minutes late, and Microsoft documents no limit. What is not there after this time
/// is said not to be.
pub const LOGS_MAY_LAG: jiff::SignedDuration = jiff::SignedDuration::from_hours(24);

/// The fact does not belong here. The ceremony is unchanged.
#[derive(Debug, thiserror::Error)]
#[error("{fact} cannot follow at this point of the ceremony")]
pub struct OutOfOrder {
    pub fact: String,
}

impl Ceremony {
    /// # Errors
    /// Where the first fact is not `Opened`.
    pub fn open(id: CeremonyId, at: Timestamp, first: Fact) -> Result<Self, OutOfOrder> {
        let Fact::Session(fact::Session::Opened { purpose, operator, desk, first_key, place }) =
            first
        else {
            return Err(OutOfOrder::of(&first));
        };
        let mut legs = Legs::default();
        legs.key.minimum_pin_length = desk.minimum_pin_length;
        if purpose == Purpose::Prepare {
            legs.key.pin_from = PinFrom::Desk;
            legs.prepared.rule = desk.prepare;
        }
        if let Some(first) = &first_key {
            legs.follow(first);
        }
        let course = Course::default();
        Ok(Self { id, opened_at: at, purpose, operator, desk, first_key, place, legs, course })
    }

    /// What is to be done, given everything that has happened. The same after a crash as before.
    pub fn next(&self, now: Timestamp) -> Next {
        if let Some((outcome, _)) = &self.course.ended {
            return Next::Done(outcome.clone());
        }
        if let Some((step, trouble)) = &self.course.trouble {
            return Next::Ask(self.question_about(*step, trouble));
        }
        if let Some(next) = self.legs.next_of_reset(self.course.direction()) {
            return next;
        }
        match self.course.leaving {
            Leaving::No => self.purpose.next(&self.legs, &self.context(now)),
            Leaving::Key => self.legs.back_from_key().unwrap_or(Next::Do(Step::ReleaseKey)),
            Leaving::Session => self
                .legs
                .back_from_everything()
                .or_else(|| self.legs.notice_on_the_way_out(self.desk.notice))
                .or_else(|| self.legs.key.out(self.course.direction()))
                .unwrap_or_else(|| Next::Done(Outcome::Abandoned { left: self.left() })),
        }
    }

    fn question_about(&self, step: Step, trouble: &Trouble) -> Question {
        match trouble {
            Trouble::SignIn(it) if self.legs.sign_in.self_test.is_some() => {
                Question::KeyWorks { trouble: it.clone() }
            }
            _ if self.may_be_left_to_the_person(step, trouble) => {
                Question::NotForOthers { step, trouble: trouble.clone() }
            }
            _ => Question::Trouble { step, trouble: trouble.clone() },
        }
    }

    fn may_be_left_to_the_person(&self, step: Step, trouble: &Trouble) -> bool {
        self.course.leaving == Leaving::No
            && self.purpose == Purpose::Onboarding
            && step.is_refused_for_others(trouble)
            && self.legs.may_be_left_to_the_person()
    }

    fn context(&self, now: Timestamp) -> Context<'_> {
        let DeskFacts { recovery, notice, pass, .. } = &self.desk;
        Context { operator: &self.operator, now, pass: *pass, notice: *notice, recovery }
    }

    /// Every chapter of this session, for the rail.
    pub fn chapters(&self) -> Vec<Chapter> {
        self.purpose.chapters(self.desk.pass)
    }

    /// Where the person is, for the rail; `chapters` has them all.
    pub fn chapter(&self) -> Chapter {
        match self.course.ended {
            Some(_) => Chapter::Receipt,
            None => self.purpose.chapter(&self.legs, &self.context(self.opened_at)),
        }
    }

    pub fn id(&self) -> CeremonyId {
        self.id
    }

    pub fn opened_at(&self) -> Timestamp {
        self.opened_at
    }

    pub fn purpose(&self) -> Purpose {
        self.purpose
    }

    /// The person's first key, where this session sets up their second.
    pub fn first_key(&self) -> Option<&FirstKey> {
        self.first_key.as_deref()
    }

    /// The place in a work list, where the key is prepared for somebody of one.
    pub fn place(&self) -> Option<ListPlace> {
        self.place
    }

    /// How the key is prepared: the rule of the opening, whatever the desk's is by now.
    pub fn prepares(&self) -> PrepareRule {
        self.legs.prepared.rule
    }

    /// The PIN that the desk has drawn for the key in hand.
    pub fn sealed_pin(&self) -> Option<&Sealed> {
        self.legs.key.in_hand.as_ref()?.sealed_pin.as_ref()
    }

    /// The PIN on the key in hand, if it has one, is of this session, or may be.
    pub fn pin_may_be_ours(&self) -> bool {
        self.legs.key.in_hand.as_ref().is_some_and(InHand::is_ours)
    }

    /// The key that is to be activated.
    pub fn prepared(&self) -> Option<&PreparedKey> {
        self.legs.activation.key()
    }

    /// What waited for the activation cannot be sent again: the tenant has seen it.
    pub fn registration_is_spent(&self) -> bool {
        self.legs.activation.spent
    }

    /// The code that was typed last is not that of the hand-over sheet.
    pub fn code_was_wrong(&self) -> bool {
        self.legs.activation.wrong_codes > 0
    }

    /// How many wrong codes of the hand-over sheet are still borne.
    pub fn codes_left(&self) -> u32 {
        self.legs.activation.codes_left()
    }

    /// Who attends now.
    pub fn operator(&self) -> &Operator {
        &self.operator
    }

    pub fn person(&self) -> Option<&Person> {
        self.legs.person.chosen.as_ref()
    }

    pub fn readiness(&self) -> Option<&Readiness> {
        self.legs.readiness.found.as_ref()
    }

    pub fn issued_pass(&self) -> Option<&Pass> {
        self.legs.pass.issued.as_ref()
    }

    /// The pass is alive as far as the desk knows.
    pub fn live_pass(&self) -> Option<&Pass> {
        self.issued_pass().filter(|_| self.legs.pass.presence != Presence::No)
    }

    /// What is known of the key in hand.
    pub fn key(&self) -> Option<&KeyFacts> {
        self.legs.key.in_hand.as_ref().map(|it| &it.facts)
    }

    /// How many keys the session has reset; the last is the key in hand.
    pub fn resets(&self) -> u32 {
        self.legs.key.resets
    }

    pub fn verdict(&self) -> Option<&Verdict> {
        self.legs.key.in_hand.as_ref()?.verdict.as_ref()
    }

    /// The rules for a new PIN: the stricter of the key's and the desk's.
    pub fn pin_rules(&self) -> PinRules {
        self.legs.key.pin_rules()
    }

    /// The session holds the PIN that was typed exactly as long as this says so.
    pub fn keeps_pin(&self) -> bool {
        self.course.ended.is_none() && self.legs.key.keeps_pin()
    }

    /// Where the key of this session was inserted last.
    pub fn device(&self) -> Option<&str> {
        self.legs.key.device.as_deref()
    }

    /// Where a key of this session is plugged in, until it was seen gone.
    pub fn key_in_port(&self) -> Option<&str> {
        self.legs.key.in_port.as_deref()
    }

    /// Where the key is inserted that this session has just given back.
    pub fn not_this_device(&self) -> Option<&str> {
        self.legs.key.not_this_device.as_deref()
    }

    /// The fingers that were on the key in hand when it came, by the key's own ids.
    pub fn fingers_before(&self) -> &[Blob] {
        self.legs.fingers.before()
    }

    /// How many fingers were added in this session.
    pub fn fingers_enrolled(&self) -> u32 {
        self.legs.fingers.enrolled
    }

    pub fn options(&self) -> Option<&CreationOptions> {
        self.legs.credential.options.as_ref()
    }

    pub fn registration(&self) -> Option<&Registration> {
        self.legs.credential.registration.as_ref()
    }

    /// The credential's own id: of this session's, or of the one that is activated.
    pub fn credential_id(&self) -> Option<&Blob> {
        self.legs.credential_id()
    }

    pub fn attestation(&self) -> Option<&Attestation> {
        let prepared = || Some(&self.prepared()?.shown.attestation);
        self.legs.credential.attestation.as_ref().or_else(prepared)
    }

    /// The key holds a credential of this ceremony for certain, and not only perhaps.
    pub fn credential_is_on_the_key(&self) -> bool {
        self.legs.credential.presence == Presence::Yes
    }

    /// It holds one, or perhaps: how it is now says nothing about how it came.
    pub fn credential_may_be_on_the_key(&self) -> bool {
        self.legs.credential.presence != Presence::No
    }

    /// A registration was sent in this session, and its method stands or may come to stand.
    pub fn was_perhaps_sent(&self) -> bool {
        self.legs.registration.may_be_there()
    }

    pub fn registered(&self) -> Option<&Method> {
        self.legs.registration.method.as_ref()
    }

    /// How the operator wants the key to be called; `None` where the session sets up none.
    pub fn label(&self) -> Option<&KeyLabel> {
        self.purpose.sets_up_a_key().then_some(&self.legs.registration.label)
    }

    /// What the tenant is told that the key is called. It differs from the names of the person's other
    /// passkeys.
    pub fn key_name(&self) -> KeyName {
        let label = &self.legs.registration.label;
        let taken = self.readiness().map_or(&[][..], |it| &it.passkey_names);
        let given = self.prepared().map(|it| it.name.clone());
        let chosen = label.name.clone().or(given).unwrap_or_else(|| {
            let model = self.key().map_or("Security key", |it| it.model.as_str());
            let end = self.id.short();
            match label.key_use {
                KeyUse::Primary => KeyName::of(model, &end),
                KeyUse::Spare => KeyName::of(&format!("Spare {model}"), &end),
            }
        });
        chosen.unlike(taken)
    }

    /// How many passkeys stand for the person, as it was read last.
    pub fn passkeys(&self) -> Option<u32> {
        match self.purpose {
            Purpose::Check => u32::try_from(self.readiness()?.passkey_ids.len()).ok(),
            Purpose::FoundKey => None,
            Purpose::Onboarding
            | Purpose::SelfRegistration
            | Purpose::Recover
            | Purpose::Prepare
            | Purpose::Activate
            | Purpose::Token
            | Purpose::ProgramToken => self.legs.registration.passkeys,
        }
    }

    /// The live pass, where the person uses it: to register a key or to set up a device. Nobody else
    /// sees it.
    pub fn pass_in_use(&self) -> Option<&Pass> {
        let in_use = self.purpose.own_method().is_some() || self.legs.pass.is_wished_for();
        self.live_pass().filter(|_| in_use)
    }

    /// It stays for a while: the operator chose so, or it could not be deleted.
    pub fn pass_was_left(&self) -> bool {
        self.legs.pass.left.is_some() || matches!(self.legs.pass.ending(), PassEnding::LeftUntil(_))
    }

    /// What the person's sign-in showed, once it was enough.
    pub fn proof(&self) -> Option<&SignInProof> {
        self.legs.sign_in.proof.as_ref()
    }

    /// What the person registered themself.
    pub fn own_methods(&self) -> &[Method] {
        &self.legs.own_method.methods
    }

    /// What became of the old key, where this is a recovery and it was told.
    pub fn loss(&self) -> Option<Loss> {
        Some(self.legs.old_method.loss?.0)
    }

    /// The passkey of the old key, once it was named.
    pub fn old_key(&self) -> Option<&ListedPasskey> {
        self.legs.old_method.key()
    }

    /// A live pass that the tenant listed at the beginning of a recovery, by its id.
    pub fn other_pass(&self) -> Option<&str> {
        self.legs.old_method.listed.as_ref()?.pass.as_deref()
    }

    /// With what the person can sign in at least, in a recovery, once the old key was named. A key
    /// that this session has spoilt, or may have, does not count, nor does any of its model.
    pub fn ways_in(&self) -> Option<WaysIn> {
        let (others, key) = (self.legs.old_method.others()?, &self.legs.key);
        let in_doubt = key.in_hand.as_ref().filter(|_| key.reset.presence != Presence::No);
        let in_doubt = in_doubt.map(|it| it.facts.aaguid);
        let spoilt: Vec<_> = key.spoilt.iter().copied().chain(in_doubt).collect();
        let new = self.registered().filter(|_| self.registration_stands());
        let passkeys = others.filter(|it| !spoilt.iter().any(|model| it.may_be_a(*model)));
        let passkeys = passkeys.map(|it| &it.method).chain(new);
        let listed = self.legs.old_method.listed.as_ref()?;
        let kinds = listed.others.iter().map(|it| it.kind).filter(|it| it.is_a_way_in());
        Some(WaysIn {
            passkeys: passkeys.map(|it| it.display_name.clone()).collect(),
            others: kinds.collect(),
        })
    }

    /// It was read back, is not being taken back, and its key still takes a PIN.
    fn registration_stands(&self) -> bool {
        let takes_pins = self.key().is_some_and(|it| it.pin_tries != Some(0));
        let is_there = self.legs.registration.next().is_none();
        self.course.leaving == Leaving::No && is_there && takes_pins
    }

    /// What had to be left so far, and is named in the record.
    pub fn left(&self) -> Vec<Leftover> {
        let mut left = self.legs.left();
        let waits = self.legs.prepared.waits.as_ref().filter(|_| !self.is_leaving());
        if let (Some(it), Some(key)) = (waits, self.key()) {
            let (model, serial) = (key.model.clone(), key.serial.clone());
            left.push(Leftover::Inert { model, serial, until: it.until });
        }
        left
    }

    pub fn is_leaving(&self) -> bool {
        self.course.leaving != Leaving::No
    }

    /// What was done can still be taken back. It cannot once the person was told of it, or perhaps was.
    pub fn may_be_given_up(&self) -> bool {
        self.course.ended.is_none()
            && self.course.leaving != Leaving::Session
            && !self.legs.notice.is_perhaps_out()
    }

    /// The desk asks Graph's beta for evidence that v1.0 lacks.
    pub fn asks_beta(&self) -> bool {
        self.desk.beta == Beta::Asked
    }

    /// This session issues a pass, or may: for the person's own registration every desk does.
    pub fn can_issue_a_pass(&self) -> bool {
        matches!(self.purpose, Purpose::Onboarding | Purpose::Recover | Purpose::SelfRegistration)
    }

    /// How long the tenant's logs are asked for the sign-in of this session, which has ended well.
    /// `None` where they are not asked, or not any more.
    pub fn log_awaited_until(&self) -> Option<Timestamp> {
        let (outcome, ended_at) = self.course.ended.as_ref()?;
        let sign_in = &self.legs.sign_in;
        let awaits = matches!(outcome, Outcome::Onboarded | Outcome::Checked | Outcome::Recovered)
            && self.asks_beta()
            && sign_in.proof.is_some()
            && sign_in.log.is_none();
        awaits.then(|| ended_at.saturating_add(LOGS_MAY_LAG).unwrap_or(Timestamp::MAX))
    }

    /// `None` while it has not ended.
    pub fn outcome(&self) -> Option<&Outcome> {
        self.course.ended.as_ref().map(|(outcome, _)| outcome)
    }
}

impl OutOfOrder {
    fn of(fact: &Fact) -> Self {
        // Only the name: what a fact holds belongs in the ledger, not in an error.
        let name = serde_json::to_value(fact)
            .ok()
            .and_then(|it| it.get("fact").and_then(|it| it.as_str().map(str::to_owned)));
        Self { fact: name.unwrap_or_else(|| "this fact".to_owned()) }
    }
}
