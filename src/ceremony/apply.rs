//! `apply`: may this fact follow, and what does it change? A fact follows if it tells of the step that
//! runs, or answers the question that is asked. What concerns one leg is in that leg; what concerns
//! several is here.

use super::course::{Leaving, Running};
use super::effect::Trace;
use super::fact::{self, Fact};
use super::legs::key::Progress;
use super::legs::key::{Choice, Plug};
use super::legs::{Fingers, Presence};
use super::next::{Next, Question, Step, Way};
use super::nouns::{
    Bound, IdentityCheck, KeyFacts, KeyTrouble, Outcome, Purpose, ReceivedBy, SignInTrouble,
    Timestamp, Trouble,
};
use super::policy::second::is_somebody_else;
use super::{Ceremony, OutOfOrder};

impl Ceremony {
    /// Takes in what happened.
    ///
    /// # Errors
    /// Where the fact cannot follow here; the ceremony is then unchanged.
    pub fn apply(&mut self, at: Timestamp, fact: Fact) -> Result<(), OutOfOrder> {
        if !self.may_follow(at, &fact) {
            return Err(OutOfOrder::of(&fact));
        }
        if fact.step().is_some() {
            self.course.running = None;
        }
        match fact {
            Fact::Session(it) => self.session(at, it),
            Fact::Person(it) => self.person_fact(at, it),
            Fact::Readiness(it) => self.legs.readiness.apply(it),
            Fact::Pass(it) => self.pass(it),
            Fact::Key(it) => self.key_fact(it),
            Fact::Fingers(it) => {
                if matches!(it, fact::Fingers::Enrolled { .. }) {
                    self.legs.key.gain_finger();
                }
                self.legs.fingers.apply(it);
            }
            Fact::Credential(it) => self.credential(at, it),
            Fact::Registration(it) => self.registration_fact(it),
            Fact::SignIn(it) => self.sign_in(it),
            Fact::OwnMethod(it) => self.legs.own_method.apply(it),
            Fact::OldMethod(it) => self.legs.old_method.apply(at, it),
            Fact::Notice(it) => self.legs.notice.apply(it),
            Fact::Prepared(it) => self.prepared_fact(it),
            Fact::Activation(it) => self.legs.activation.apply(it),
            Fact::Letter(it) => self.legs.letter.apply(&it),
            Fact::Token(it) => self.token_fact(it),
        }
        Ok(())
    }

    fn may_follow(&self, at: Timestamp, fact: &Fact) -> bool {
        if let Some((outcome, _)) = &self.course.ended {
            return match fact {
                Fact::SignIn(fact::SignIn::LogChecked { .. }) => self.log_awaited_until().is_some(),
                Fact::Letter(it) => {
                    matches!(outcome, Outcome::Prepared { .. }) && self.legs.letter.takes(it)
                }
                _ => false,
            };
        }
        let running = self.course.running.map(|it| it.step);
        match fact {
            Fact::Session(fact::Session::Opened { .. }) => false,
            // A restart can come at any time.
            Fact::Session(fact::Session::Resumed { .. }) => true,
            Fact::Session(fact::Session::Failed { step, .. }) => running == Some(*step),
            _ if running.is_some() => fact.step() == running,
            Fact::Session(fact::Session::OperatorChanged { operator }) => {
                operator.id != self.operator.id
            }
            Fact::Session(fact::Session::ScreenTaken) => true,
            Fact::Session(fact::Session::Began { step }) => self.may_begin(*step, at),
            Fact::Session(fact::Session::Finished { outcome }) => {
                self.next(at) == Next::Done(outcome.clone())
            }
            Fact::Session(fact::Session::Chose { way }) => self.may_choose(*way, at),
            // It can be pulled out whatever is asked.
            Fact::Key(fact::Key::TakenOut) => {
                self.legs.key.in_port.is_some()
                    && self.was_next(at, |it| matches!(it, Next::Ask(_)))
            }
            Fact::Pass(fact::Pass::Shown) => self.live_pass().is_some(),
            _ => match self.next(at) {
                Next::Ask(question) => self.answers(&question, fact),
                Next::Do(_) | Next::Done(_) => false,
            },
        }
    }

    fn may_begin(&self, step: Step, at: Timestamp) -> bool {
        self.was_next(at, |it| *it == Next::Do(step))
    }

    /// Next is this, or it was until the options became stale: that can be while a question waits for its
    /// answer, and between a decision and its step. In a session that is over they are erased.
    fn was_next(&self, at: Timestamp, is: impl Fn(&Next) -> bool) -> bool {
        let next = self.next(at);
        let may_be_stale = next == Next::Do(Step::FetchOptions) && !self.legs.credential.is_spent();
        is(&next) || may_be_stale && is(&self.next(Timestamp::MIN))
    }

    /// A way that the question offers. To give up is possible at any time, also while a step ran.
    fn may_choose(&self, way: Way, at: Timestamp) -> bool {
        if way == Way::GiveUp {
            return self.may_be_given_up();
        }
        self.was_next(
            at,
            |it| matches!(it, Next::Ask(question) if self.ways(question).contains(&way)),
        )
    }

    fn answers(&self, question: &Question, fact: &Fact) -> bool {
        match (question, fact) {
            (Question::WhoIsIt, Fact::Person(fact::Person::Chosen { .. }))
            | (Question::CheckIdentity, Fact::Person(fact::Person::IdentityChecked { .. }))
            | (Question::ChoosePin { .. } | Question::TypePin, Fact::Key(fact::Key::PinTyped))
            | (
                Question::InsertKey { .. }
                | Question::ReplugKey { .. }
                | Question::ReplugToReset { .. },
                Fact::Key(fact::Key::Inserted { .. }),
            ) => true,
            (Question::CheckIdentity, Fact::Registration(fact::Registration::Named { label })) => {
                self.label().is_some_and(|it| it != label)
            }
            (
                Question::SecondOperator { .. },
                Fact::Readiness(fact::Readiness::SecondOperatorConfirmed { operator: second }),
            ) => {
                let person = self.legs.person.chosen.as_ref();
                person.is_some_and(|it| is_somebody_else(second, &self.operator, it).is_ok())
            }
            (
                Question::ProveIdentity { offered, .. },
                Fact::Person(fact::Person::IdentityChecked { by }),
            ) => offered.contains(by) && by.is_by_the_operator(),
            (
                Question::ConfirmReceipt { codes_left },
                Fact::Activation(fact::Activation::ReceiptConfirmed { by }),
            ) => *by != ReceivedBy::Code || *codes_left > 0,
            (
                Question::ConfirmReceipt { codes_left },
                Fact::Activation(fact::Activation::CodeWrong),
            ) => *codes_left > 0,
            (Question::WhichToken { .. }, Fact::Token(fact::Token::Named { .. }))
            | (
                Question::TypeCode { .. },
                Fact::Token(fact::Token::CodeTyped { .. } | fact::Token::CodeWrong { .. }),
            ) => true,
            (Question::WhatHappened, Fact::OldMethod(fact::OldMethod::Told { .. })) => true,
            (Question::WhichKey { .. }, Fact::OldMethod(fact::OldMethod::Chosen { id })) => {
                self.legs.old_method.lists(id)
            }
            _ => false,
        }
    }

    fn session(&mut self, at: Timestamp, fact: fact::Session) {
        match fact {
            fact::Session::Opened { .. } | fact::Session::ScreenTaken => {}
            fact::Session::Resumed { desk } => {
                self.desk = desk;
                self.resume();
            }
            fact::Session::OperatorChanged { operator } => {
                self.operator = operator;
                self.legs.person.checked_at = None;
            }
            fact::Session::Began { step } => self.begin(step, at),
            fact::Session::Failed { step, trouble } => self.fail(step, trouble),
            fact::Session::Chose { way } => self.choose(way),
            fact::Session::Finished { outcome } => self.course.ended = Some((outcome, at)),
        }
    }

    /// After a restart nothing is at hand; what stands in the world still stands.
    fn resume(&mut self) {
        self.course.running = None;
        self.course.trouble = None;
        self.course.looked_because = None;
        self.legs.key.minimum_pin_length = self.desk.minimum_pin_length;
        self.legs.person.resume();
        self.legs.key.resume();
        self.legs.fingers.resume();
        self.legs.sign_in.resume();
        self.legs.token.drop_code();
    }

    /// From here on, what the step makes is in doubt.
    fn begin(&mut self, step: Step, at: Timestamp) {
        let presence = step.effect().and_then(|it| self.legs.presence_mut(it.leaves));
        let before = presence.as_deref().copied().unwrap_or_default();
        if let Some(presence) = presence {
            presence.doubt(at);
        }
        self.course.running = Some(Running { step, before });
    }

    fn fail(&mut self, step: Step, trouble: Trouble) {
        let running = self.course.running.take();
        let unknown = trouble.outcome_unknown();
        let presence = step.effect().and_then(|it| self.legs.presence_mut(it.leaves));
        if let (false, Some(presence), Some(running)) = (unknown, presence, running) {
            // This attempt did nothing; what an earlier one may have done still stands.
            *presence = running.before;
        }
        if let Trouble::Key(it) = &trouble {
            self.legs.key.troubled(it);
        }
        if let (Step::EnrolFinger, Trouble::Key(it)) = (step, &trouble)
            && self.legs.fingers.fail(it)
        {
            return;
        }
        match step {
            Step::ChooseKey => self.legs.key.choice = Choice::OnlyOne,
            // Whatever stopped it, the key needs its first ten seconds again.
            Step::ResetKey => self.legs.key.must_go_out(),
            Step::OpenOwnPage => self.legs.own_method.page_failed(),
            _ => {}
        }
        if let (Step::ProveSignIn, Trouble::SignIn(it)) = (step, &trouble)
            && self.purpose.sets_up_a_key()
            && self.legs.sign_in.fail(it)
        {
            self.course.looked_because = Some((step, trouble));
            return;
        }
        // Entra spends a challenge on the first registration that presents it, refused or not.
        if step == Step::Register && trouble.is_refusal() {
            self.legs.credential.spend();
            if self.purpose == Purpose::Activate {
                // Another desk can have been first: the tenant is asked before anything is said.
                self.legs.activation.looked = false;
                self.legs.activation.spent = true;
                self.course.looked_because = Some((step, trouble));
                return;
            }
        }
        // Where only looking can tell, the desk looks at once, and no person is asked.
        if step == Step::ActivateToken {
            // A code that was wrong can have left the token assigned.
            if unknown || trouble.is_refusal() {
                self.legs.token.look_again(self.opened_at);
                self.course.looked_because = Some((step, trouble));
                return;
            }
            self.legs.token.drop_code();
        }
        if unknown && matches!(step, Step::Register | Step::IssuePass) {
            self.course.looked_because = Some((step, trouble));
        } else if !self.legs.key.needs_replug() {
            // Where the key must be without power, the question that comes next says why.
            self.course.trouble = Some((step, trouble));
        }
    }

    fn choose(&mut self, way: Way) {
        let trouble = self.course.trouble.take();
        match way {
            Way::ChooseByTouch => self.legs.key.choice = Choice::ByTouch,
            Way::KeyIsRegistered | Way::TokenIsProgrammed => self.legs.own_method.announce(),
            Way::OpenOwnPage => self.legs.own_method.want_page(),
            Way::ProgramToken => self.program_instead(),
            Way::UseAsItIs => self.legs.key.use_as_it_is(),
            Way::EnrolFinger => self.legs.fingers.want(),
            Way::SkipFinger | Way::FingersDone => self.legs.fingers.finish(),
            Way::ResetKey
            | Way::LookInside
            | Way::LoseContents
            | Way::ResetForGood
            | Way::KeepKey => self.legs.decide_on_reset(way),
            Way::TryAgain | Way::SignInAgain => {
                self.legs.readiness.try_again(self.purpose.stops(), self.desk.pass);
            }
            Way::GoOn => self.legs.readiness.go_on(self.purpose.stops(), self.desk.pass),
            Way::RetypePin => self.legs.key.drop_pin(),
            Way::AnotherPerson => self.legs.forget_person(),
            Way::ProveBySignIn => self.legs.person.wish_for(Some(IdentityCheck::SignedIn)),
            Way::AskSecondOperator => {
                self.legs.person.wish_for(Some(IdentityCheck::SecondOperator));
            }
            Way::AnotherProof => self.legs.person.wish_for(None),
            Way::NotInTheList
            | Way::AnotherOldKey
            | Way::RemoveNow
            | Way::RemoveAfterProof
            | Way::RemoveBeforeReset => self.legs.old_method.decide(way),
            Way::AnotherToken => self.legs.token.change(),
            Way::ReplacePass => self.legs.pass.replace_other(),
            Way::IssuePass => self.legs.pass.ask_for(),
            Way::LeavePass => self.legs.pass.leave(),
            Way::TakePassBack => self.legs.pass.take_back(),
            Way::SelfRegister => self.leave_it_to_the_person(),
            Way::UseThisKey => self.legs.key.accept(self.legs.admission()),
            Way::AnotherKey => {
                self.legs.key.reset.progress = Progress::NotAsked;
                self.course.leaving = Leaving::Key;
                self.legs.doubt_method_again();
            }
            Way::DoWithoutSignIn => self.legs.sign_in.does_without = true,
            Way::SetKeyAside => self.legs.set_key_aside(),
            Way::KeyIsOut => self.legs.key.in_port = None,
            Way::GiveUp => self.give_up(),
            Way::LeaveIt => self.leave(trouble.map(|(step, _)| step)),
        }
    }

    /// From here on the session is one in which the person registers the key. The key that was read
    /// keeps its PIN; the desk needs that only where a passkey of ours must be erased.
    fn leave_it_to_the_person(&mut self) {
        self.purpose = Purpose::SelfRegistration;
        if self.legs.credential.presence == Presence::No {
            self.legs.key.drop_pin();
        }
    }

    /// From here on the session is one in which the person programs a token. Whether they may is asked for
    /// anew: another policy counts.
    fn program_instead(&mut self) {
        self.purpose = Purpose::ProgramToken;
        self.legs.token.change();
        self.legs.readiness.found = None;
    }

    fn give_up(&mut self) {
        self.legs.key.reset.progress = Progress::NotAsked;
        self.legs.key.choice = Choice::OnlyOne;
        self.course.leaving = Leaving::Session;
        self.legs.pass.doubt_again();
        self.legs.doubt_method_again();
        self.legs.token.doubt_again();
        if self.legs.activation.another_was_first {
            // It is not of this session.
            self.legs.registration.forget();
        }
        self.legs.own_method.may_be_there =
            self.purpose.own_method().is_some() && self.legs.pass.issued.is_some();
    }

    /// What the step would have taken back stays as it is, and is named.
    fn leave(&mut self, step: Option<Step>) {
        match step {
            Some(Step::RevokePass | Step::RecallPass) => self.legs.leave_pass(),
            Some(Step::RemoveMethod | Step::LookForMethod) => self.legs.leave_method(),
            Some(step @ (Step::RemoveOldMethod | Step::EndSessions | Step::RevokeOtherPass)) => {
                self.legs.old_method.leave(step);
            }
            Some(Step::TakeTokenBack | Step::LookForToken) => self.legs.token.leave(),
            // Everything else that is left on the way out is left on the key.
            Some(_) | None => {
                self.legs.key.reset.progress = Progress::NotAsked;
                let of_ours = [Trace::Finger, Trace::Credential];
                let on_the_key =
                    of_ours.into_iter().any(|it| self.legs.presence(it) != Presence::No);
                if let Some(key) = &mut self.legs.key.in_hand {
                    key.keeps_ours |= on_the_key;
                }
                self.legs.fingers.presence = Presence::No;
                self.legs.credential.presence = Presence::No;
            }
        }
    }

    fn prepared_fact(&mut self, fact: fact::Prepared) {
        match fact {
            fact::Prepared::PinSealed { sealed } => self.legs.key.has_drawn(Some(sealed)),
            fact::Prepared::PinUnsealed => self.legs.key.has_drawn(None),
            fact::Prepared::PinChangeForced { how } => self.legs.key.pin_change_was(how),
            fact::Prepared::RegistrationSealed { .. } => self.legs.prepared.apply(fact),
        }
    }

    /// As a proof of identity a sign-in must show as much as one with a new key.
    fn person_fact(&mut self, at: Timestamp, fact: fact::Person) {
        match fact {
            fact::Person::SignedIn { proof } if !self.desk.enough.is_met_by(&proof) => {
                let trouble = Trouble::SignIn(SignInTrouble::NotEnough);
                self.course.trouble = Some((Step::ProveIdentity, trouble));
            }
            fact => self.legs.person.apply(at, fact),
        }
    }

    fn pass(&mut self, fact: fact::Pass) {
        let fact::Pass::Recalled { deleted } = fact else { return self.legs.pass.apply(fact) };
        let not_seen = deleted == 0 || self.legs.pass.not_seen_since.is_some();
        if not_seen && self.course.leaving == Leaving::Session {
            self.legs.leave_pass();
        } else {
            self.legs.pass.apply(fact);
        }
        self.course.nothing_was_found();
    }

    fn key_fact(&mut self, fact: fact::Key) {
        match fact {
            fact::Key::Read { key } => self.key_read(key),
            fact::Key::Reset => self.legs.key_became_new(),
            fact::Key::Released => {
                self.course.leaving = Leaving::No;
                self.legs.forget_key();
            }
            fact::Key::LookedInside { .. } => {
                self.legs.key.apply(fact);
                self.legs.go_on_after_look(self.course.direction());
            }
            fact::Key::Inserted { .. }
            | fact::Key::Judged { .. }
            | fact::Key::PinTyped
            | fact::Key::PinSet
            | fact::Key::PinChecked
            | fact::Key::TakenOut => self.legs.key.apply(fact),
        }
    }

    fn key_read(&mut self, read: KeyFacts) {
        if self.legs.was_reset_after_all(&read) {
            self.legs.key_became_new();
        } else if self.legs.presence(Trace::Reset) != Presence::No {
            self.legs.key.reset.presence = Presence::No;
            let decided = self.legs.key.reset.progress == Progress::Decided;
            if decided && !self.legs.key.is_another(&read) {
                self.legs.key.must_go_out();
                return;
            }
        }
        if self.legs.key.is_another(&read) {
            if self.legs.registration.may_be_there() {
                // What is registered, or may still be, is on the other one.
                self.legs.key.plug = Plug::Out;
                let trouble = Trouble::Key(KeyTrouble::NoCredential);
                self.course.trouble = Some((Step::ReadKey, trouble));
                return;
            }
            let of_ours = [Trace::Pin, Trace::Finger, Trace::Credential];
            if of_ours.into_iter().any(|it| self.legs.presence(it) != Presence::No) {
                self.legs.set_key_aside();
            }
            self.legs.fingers = Fingers::default();
            if self.purpose == Purpose::Prepare {
                // What was made, and not registered, is on the other one.
                self.legs.begin_anew();
            }
        }
        self.legs.key.take_in_hand(read);
    }

    fn credential(&mut self, at: Timestamp, fact: fact::Credential) {
        if let fact::Credential::OptionsFetched { options } = &fact
            && self.registration().is_some_and(|it| options.excludes(it))
        {
            self.legs.registration.presence = Presence::InDoubt { since: at };
        }
        if matches!(fact, fact::Credential::Erased { .. }) && !self.purpose.sets_up_a_key() {
            self.legs.key.drop_pin();
        }
        self.legs.credential.apply(fact);
    }

    fn sign_in(&mut self, fact: fact::SignIn) {
        match fact {
            fact::SignIn::Proved { proof } if !self.desk.enough.is_met_by(&proof) => {
                let trouble = match proof.bound {
                    Bound::No => SignInTrouble::AnotherKey,
                    Bound::Yes | Bound::Unknown => SignInTrouble::NotEnough,
                };
                self.course.trouble = Some((Step::ProveSignIn, Trouble::SignIn(trouble)));
            }
            fact::SignIn::Proved { .. } | fact::SignIn::LogChecked { .. } => {
                self.legs.sign_in.apply(fact);
            }
            fact::SignIn::SelfTested { .. } => {
                self.drop_pin();
                self.legs.sign_in.apply(fact);
                // The key is not at fault: a person decides about the sign-in that failed.
                self.course.nothing_was_found();
            }
        }
    }

    /// Nothing on the way forward needs it any more; a key that is prepared still has its PIN changed.
    pub(super) fn drop_pin(&mut self) {
        if self.purpose != Purpose::Prepare {
            self.legs.key.drop_pin();
        }
    }
}
