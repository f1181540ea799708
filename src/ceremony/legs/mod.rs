//! The legs of a ceremony: each owns its part of the state, takes in its own facts, says what it
//! still wants and what it must still take back. No leg knows the purpose or another leg's state;
//! what it needs of them comes in as a value. Pure.

pub mod activation;
pub mod credential;
pub mod fingers;
pub mod in_hand;
pub mod key;
pub mod letter;
pub mod notice;
pub mod old_method;
pub mod own_method;
pub mod pass;
pub mod person;
pub mod prepared;
pub mod presence;
pub mod readiness;
pub mod registration;
pub mod reset;
pub mod sign_in;
pub mod token;

pub use activation::Activation;
pub use credential::Credential;
pub use fingers::Fingers;
pub use key::Key;
pub use letter::Letter;
pub use notice::Notice;
pub use old_method::OldMethod;
pub use own_method::OwnMethod;
pub use pass::Pass;
pub use person::Person;
pub use prepared::Prepared;
pub use presence::{Presence, Wanted};
pub use readiness::Readiness;
pub use registration::Registration;
pub use sign_in::SignIn;
pub use token::Token;

use super::effect::{EFFECTS, Remedy, Trace};
use super::next::{Next, Question, Step};
use super::nouns::{Admission, Blob, KeyLabel, KeyPin, Leftover, NoticeRule, PinChangeRule};

#[derive(Clone, Debug, Default)]
pub struct Legs {
    pub person: Person,
    pub readiness: Readiness,
    pub pass: Pass,
    pub key: Key,
    pub fingers: Fingers,
    pub credential: Credential,
    pub registration: Registration,
    pub sign_in: SignIn,
    pub own_method: OwnMethod,
    pub old_method: OldMethod,
    pub notice: Notice,
    pub prepared: Prepared,
    pub activation: Activation,
    pub letter: Letter,
    pub token: Token,
}

impl Legs {
    pub fn presence(&self, trace: Trace) -> Presence {
        match trace {
            Trace::OldMethod => self.old_method.removal.presence,
            Trace::Sessions => self.old_method.sessions.presence,
            Trace::OtherPass => self.old_method.other_pass.presence,
            Trace::Pass => self.pass.presence,
            Trace::Reset => self.key.reset.presence,
            Trace::Pin => {
                self.key.in_hand.as_ref().map_or(Presence::No, in_hand::InHand::pin_of_ours)
            }
            Trace::Finger => self.fingers.presence,
            Trace::Credential => self.credential.presence,
            Trace::Method => self.registration.presence,
            Trace::Token => self.token.presence,
            Trace::Notice => self.notice.presence,
            Trace::PinChange => self.key.in_hand.as_ref().map_or(Presence::No, |it| it.must_change),
        }
    }

    /// `None` where there is no key in hand.
    pub fn presence_mut(&mut self, trace: Trace) -> Option<&mut Presence> {
        Some(match trace {
            Trace::OldMethod => &mut self.old_method.removal.presence,
            Trace::Sessions => &mut self.old_method.sessions.presence,
            Trace::OtherPass => &mut self.old_method.other_pass.presence,
            Trace::Pass => &mut self.pass.presence,
            Trace::Reset => &mut self.key.reset.presence,
            Trace::Pin => &mut self.key.in_hand.as_mut()?.pin_by_us,
            Trace::Finger => &mut self.fingers.presence,
            Trace::Credential => &mut self.credential.presence,
            Trace::Method => &mut self.registration.presence,
            Trace::Token => &mut self.token.presence,
            Trace::Notice => &mut self.notice.presence,
            Trace::PinChange => &mut self.key.in_hand.as_mut()?.must_change,
        })
    }

    /// What must still be taken back of what goes with the key in hand, the last first.
    pub fn back_from_key(&self) -> Option<Next> {
        self.back(Trace::goes_with_the_key)
    }

    /// What must still be taken back of all that this ceremony brought into the world.
    pub fn back_from_everything(&self) -> Option<Next> {
        self.back(|_| true)
    }

    /// The person makes a passkey of their own: one of ours goes off the key first. Its PIN and its
    /// fingers are theirs and stay.
    pub fn back_from_credential(&self) -> Option<Next> {
        self.back(|it| it == Trace::Credential)
    }

    /// The session can go on without a registration by the desk: none of ours stands in the tenant or
    /// may come to stand there, and the person can have a pass.
    pub fn may_be_left_to_the_person(&self) -> bool {
        let registration = &self.registration;
        !registration.may_be_there()
            && registration.left.is_empty()
            && self.pass.can_serve(self.readiness.found.as_ref())
    }

    fn back(&self, counts: impl Fn(Trace) -> bool) -> Option<Next> {
        let of_ours = EFFECTS.iter().rev().filter(|it| counts(it.leaves));
        of_ours
            // A reset leaves nothing that must be taken back, and so does one in doubt.
            .filter(|it| it.leaves != Trace::Reset)
            .find_map(|it| match self.presence(it.leaves).remedy(it.leaves) {
                Remedy::Nothing => None,
                Remedy::Do(step) => Some(Next::Do(step)),
                Remedy::AtTheKey(step) if self.key_can_do(step) => {
                    Some(self.at_the_key(step, Wanted::TakeBack))
                }
                Remedy::AtTheKey(_) | Remedy::SetKeyAside => Some(Next::Ask(Question::SetKeyAside)),
            })
    }

    /// No key in hand says nothing: it is asked for first.
    fn key_can_do(&self, step: Step) -> bool {
        self.key.in_hand.as_ref().is_none_or(|it| it.can_do(step))
    }

    /// A step at the key needs the key inserted, read, allowed, and its PIN at hand.
    pub fn at_the_key(&self, step: Step, wanted: Wanted) -> Next {
        self.key_to(wanted).or_else(|| self.key.wants_pin()).unwrap_or(Next::Do(step))
    }

    /// The key must be inserted and read, and judged where it is to be given.
    pub fn key_to(&self, wanted: Wanted) -> Option<Next> {
        self.key.insertion(wanted).or_else(|| self.key.judgement(wanted, self.admission()))
    }

    /// The last that is done at a prepared key. One that was cut off meanwhile is read, and tells.
    pub fn pin_change(&self) -> Option<Next> {
        let (rule, key) = (self.prepared.rule.pin_change, self.key.in_hand.as_ref());
        if rule == PinChangeRule::Asked || key.is_some_and(|it| it.pin_change.is_some()) {
            return None;
        }
        let step = Step::ForcePinChange;
        let is_forced = key.is_some_and(|it| it.facts.pin == KeyPin::MustChange);
        Some(match self.key_to(Wanted::Give) {
            None if is_forced => Next::Do(step),
            _ => self.at_the_key(step, Wanted::Give),
        })
    }

    /// What the tenant's authentication strengths say of the key of this session.
    pub fn admission(&self) -> Option<Admission> {
        let prepared = self.activation.key().map(|it| it.aaguid);
        let model = self.key.in_hand.as_ref().map(|it| it.facts.aaguid).or(prepared)?;
        Some(self.readiness.found.as_ref()?.strengths.admit(model))
    }

    /// What had to be left so far, and is named in the record.
    pub fn left(&self) -> Vec<Leftover> {
        let mut left = self.key.set_aside.clone();
        left.extend(self.pass.left.clone());
        left.extend(self.registration.left.iter().map(|id| Leftover::Method { id: id.clone() }));
        left.extend(self.own_method.may_be_there.then_some(Leftover::PerhapsOwnMethod));
        left.extend(self.old_method.left());
        left.extend(self.token.left());
        left
    }

    /// On the way out the person is told where something of theirs has changed all the same.
    pub fn notice_on_the_way_out(&self, rule: NoticeRule) -> Option<Next> {
        // That the old key still stands is no news to its person.
        let old = self.old_method.left();
        let is_news = |it: &Leftover| it.is_news() && !old.contains(it);
        let has_news = self.old_method.is_done() || self.left().iter().any(is_news);
        has_news.then(|| self.notice.next(rule)).flatten()
    }

    /// It is somebody else, and the key's name may be of the one who was meant.
    pub fn forget_person(&mut self) {
        self.person.chosen = None;
        self.readiness = Readiness::default();
        self.old_method = OldMethod::default();
        self.activation = Activation::default();
        self.token = Token::default();
        self.registration.label = KeyLabel::default();
    }

    /// The key is given back, and everything that went with it is forgotten.
    pub fn forget_key(&mut self) {
        self.key.forget();
        self.fingers = Fingers::default();
        self.begin_anew();
        self.registration.forget();
    }

    /// What was made on a key, and shown of it, says nothing of the next.
    pub fn begin_anew(&mut self) {
        self.credential = Credential::default();
        self.sign_in = SignIn::default();
        self.prepared.waits = None;
    }

    /// The key in hand stays at the desk. What may be on it stays on it.
    pub fn set_key_aside(&mut self) {
        self.key.set_aside();
        self.fingers.presence = Presence::No;
        self.credential.presence = Presence::No;
    }

    /// A registration that was sent and not seen may have come in the meantime: the way out looks
    /// once more.
    pub fn doubt_method_again(&mut self) {
        if self.credential_id().is_some() {
            self.registration.doubt_again();
        }
    }

    /// What is registered, or may be: the tenant's id, or the credential's where only that is known.
    pub fn leave_method(&mut self) {
        let credential = self.credential_id().map(Blob::to_base64url);
        self.registration.leave(credential);
    }

    /// Made in this session, or when the key was prepared.
    pub fn credential_id(&self) -> Option<&Blob> {
        let made = self.credential.registration.as_ref().map(|it| &it.credential_id);
        made.or_else(|| self.activation.key().map(|it| &it.credential_id))
    }

    pub fn leave_pass(&mut self) {
        self.pass.give_up_on(self.readiness.found.as_ref().map(|it| &it.passes));
    }
}
