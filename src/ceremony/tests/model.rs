//! The model of the world against which a ceremony is run: a tenant, keys and a person, as simple as
//! the promises allow. Every way in which a step can go is here, and what must hold at the end.

use super::super::policy;
use super::notices::{ModelMail, not_sent};
use super::promises::{Breach, ensure};
use super::*;

/// One key of the model. The tenant and the keys know credentials by number.
#[derive(Clone, Debug, Default)]
pub struct ModelKey {
    pub serial: usize,
    pub pin: bool,
    /// This ceremony set it.
    pub pin_ours: bool,
    /// Too many wrong PINs.
    pub blocked: bool,
    /// Passkeys that were on it before.
    pub foreign: u32,
    /// It erases no single passkey.
    pub keeps: bool,
    pub credential: Option<u32>,
    /// It recognises fingers.
    pub sensor: bool,
    pub fingers: Vec<u8>,
    /// The PIN that the desk has drawn for it.
    pub drawn_pin: Option<usize>,
    pub cannot_force: bool,
    pub must_change: bool,
}

#[derive(Clone, Debug, Default)]
pub struct World {
    pub passes: u32,
    /// Of this session.
    pub methods: Vec<u32>,
    /// Of the person's first key, where this session sets up their second.
    pub stands: Vec<u32>,
    /// That key, until it is inserted here.
    pub first: Option<ModelKey>,
    /// How the operator wants the key to be called.
    pub label: KeyLabel,
    /// What was sent and arrives only after the desk has looked for it.
    late_pass: bool,
    pub late_method: Option<u32>,
    pub key: ModelKey,
    pub inserted: bool,
    /// Keys that were swapped for another.
    pub gone: Vec<ModelKey>,
    pub made: u32,
    pub keys: usize,
    /// Inserted, and nothing was asked of it since.
    pub just_inserted: bool,
    /// How often in a row a reset was decided.
    pub decided: u32,
    /// The tenant has a strength that no key satisfies.
    strict: bool,
    /// The person is protected, and the desk wants a second operator for it.
    pub protected: bool,
    /// The person has registered a key themself.
    pub own: bool,
    /// The operator chose to leave the pass.
    pub leaves_pass: bool,
    /// The person registers, in a session that began otherwise.
    pub fell_back: bool,
    /// The operator was told that a key of this model erases no single passkey.
    warned: bool,
    /// What stands in the tenant from before, where this is a recovery.
    pub before: Before,
    pub mails: Vec<ModelMail>,
    pub preparing: Preparing,
    pub token: ModelToken,
}

/// The number of the credential that the person makes.
pub const OWN: u32 = 4711;

/// What a person does about a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// The question's own answer, or the first way, or to leave it: what leads to an end.
    Own,
    /// This way; while a step runs, only to give up once it has ended.
    Way(Way),
    /// Another key than the one that was pulled out.
    AnotherKey,
    /// The key that is registered already, where a second is wanted.
    FirstKey,
    /// The operator names the key.
    Names,
    /// They say that they have registered a key, and have not.
    TooEarly,
    /// The desk is started again while it asks.
    Crash,
    /// Another operator takes over while it asks.
    Operator(&'static str),
    /// The key is pulled out while it asks.
    Pulls,
}

impl World {
    /// The key that is brought is new or in use, the tenant has a strength that no key satisfies or
    /// none, and the person is protected or not.
    pub fn of(in_use: bool, strict: bool, protected: bool) -> Self {
        let foreign = u32::from(in_use);
        let key = ModelKey { pin: in_use, foreign, ..ModelKey::default() };
        Self { key, strict, protected, ..Self::default() }
    }

    /// One turn: a step that goes so, or a question that is answered so. `false`: it is over.
    pub fn turn(
        &mut self,
        ceremony: &mut Ceremony,
        luck: Luck,
        reply: &Reply,
    ) -> Result<bool, Breach> {
        let goes_on = self.take_turn(ceremony, luck, reply)?;
        let restarted = matches!(luck, Luck::CrashBefore | Luck::CrashAfter);
        self.forget_pin(ceremony, restarted || *reply == Reply::Crash);
        self.has_the_ways_in_that_are_told(ceremony)?;
        Ok(goes_on)
    }

    fn take_turn(
        &mut self,
        ceremony: &mut Ceremony,
        luck: Luck,
        reply: &Reply,
    ) -> Result<bool, Breach> {
        match ceremony.next(now()) {
            Next::Do(step) => {
                tell(ceremony, fact::Session::Began { step }.into())?;
                let fact = self.perform(ceremony, step, luck)?;
                self.hear(&fact);
                self.just_inserted &= step == Step::ChooseKey;
                tell(ceremony, fact)?;
                if *reply == Reply::Way(Way::GiveUp) && ceremony.may_be_given_up() {
                    let fact = Fact::from(fact::Session::Chose { way: Way::GiveUp });
                    self.hear(&fact);
                    tell(ceremony, fact)?;
                }
                ensure!(self.methods.len() <= 1, "registered twice");
            }
            Next::Ask(question) => {
                let fact = self.answer(ceremony, &question, reply)?;
                if let Question::KeyWarned { warnings } = &question {
                    let goes_on = fact == fact::Session::Chose { way: Way::UseThisKey }.into();
                    self.warned |= goes_on && warnings.contains(&KeyWarning::CannotErase);
                }
                self.hear(&fact);
                tell(ceremony, fact)?;
            }
            Next::Done(_) if ceremony.outcome().is_some() => return Ok(false),
            Next::Done(outcome) => tell(ceremony, fact::Session::Finished { outcome }.into())?,
        }
        Ok(true)
    }

    /// Another key is taken in hand, a new one.
    pub(super) fn swap(&mut self) {
        self.keys += 1;
        let serial = self.keys;
        let (keeps, sensor) = (!self.key.keeps, self.key.sensor); // Of a model, one may be older.
        let cannot_force = self.key.cannot_force;
        let next = ModelKey { serial, keeps, sensor, cannot_force, ..ModelKey::default() };
        self.gone.push(std::mem::replace(&mut self.key, next));
    }

    /// Keeps what was decided; after a crash a reset is decided anew.
    pub(super) fn hear(&mut self, fact: &Fact) {
        self.before.hear(fact);
        match fact {
            Fact::Session(fact::Session::Chose { way: Way::LeavePass }) => self.leaves_pass = true,
            Fact::Session(fact::Session::Chose { way: Way::AnotherPerson }) => {
                self.label = KeyLabel::default();
            }
            Fact::Session(fact::Session::Chose { way: Way::AnotherToken }) => {
                self.token.another_is_named();
            }
            Fact::Registration(fact::Registration::Named { label }) => self.label = label.clone(),
            Fact::Activation(fact::Activation::ReceiptConfirmed { .. }) => {
                self.preparing.arrived = true;
            }
            Fact::Session(fact::Session::Chose { way: Way::SelfRegister }) => self.fell_back = true,
            Fact::Session(fact::Session::Chose { way: Way::LoseContents }) => self.decided = 1,
            Fact::Session(fact::Session::Chose { way: Way::ResetForGood }) => self.decided *= 2,
            Fact::Session(
                fact::Session::Chose {
                    way: Way::ResetKey | Way::KeepKey | Way::GiveUp | Way::AnotherKey,
                }
                | fact::Session::Resumed { .. },
            )
            | Fact::Key(fact::Key::Reset) => self.decided = 0,
            _ => {}
        }
    }

    pub(super) fn perform(
        &mut self,
        ceremony: &Ceremony,
        step: Step,
        luck: Luck,
    ) -> Result<Fact, Breach> {
        let at_the_key = matches!(
            step,
            Step::ReadKey
                | Step::SetPin
                | Step::CheckPin
                | Step::MakeCredential
                | Step::SelfTest
                | Step::LookInside
                | Step::ResetKey
                | Step::ListFingers
                | Step::EnrolFinger
                | Step::RemoveFingers
                | Step::ForcePinChange
                | Step::EraseCredential
        );
        let failed = |trouble: Trouble| Ok(fact::Session::Failed { step, trouble }.into());
        self.may_come_now(ceremony, step)?;
        self.may_be_asked(step)?;
        if at_the_key && !self.inserted {
            return failed(KeyTrouble::NoKey.into());
        }
        let done = if luck.does_it() { Some(self.effect(ceremony, step)?) } else { None };
        self.inserted &= step != Step::ChooseKey || luck == Luck::Good; // else none was chosen
        let lost = || Trouble::from(TenantTrouble::AnswerLost { ids: RequestIds::default() });
        match luck {
            Luck::Good => done.ok_or_else(|| "good luck does it".to_owned()),
            Luck::CrashBefore | Luck::CrashAfter => {
                self.inserted = false;
                Ok(fact::Session::Resumed { desk: ceremony.desk.clone() }.into())
            }
            _ if step == Step::SendNotice => Ok(not_sent(luck)),
            Luck::Late if step == Step::IssuePass => {
                self.late_pass = true;
                failed(lost())
            }
            Luck::Late if step == Step::Register => {
                self.late_method = ceremony.registration().map(number);
                failed(lost())
            }
            Luck::Late if step == Step::ActivateToken => {
                self.token.is_late(ceremony)?;
                failed(lost())
            }
            Luck::Refused if step == Step::ActivateToken => {
                self.token.assign(ceremony)?;
                failed(refused_by_tenant())
            }
            Luck::Refused | Luck::Blocked => failed(match step {
                Step::ResetKey => KeyTrouble::TooLateToReset.into(),
                Step::ChooseKey => KeyTrouble::NoTouch.into(),
                Step::CheckPin if luck == Luck::Blocked => {
                    self.key.blocked = true;
                    KeyTrouble::PinBlocked.into()
                }
                Step::EnrolFinger if luck == Luck::Refused => KeyTrouble::NoGoodSample.into(),
                _ if at_the_key => KeyTrouble::PinWrong { tries_left: Some(7) }.into(),
                Step::CheckAttestation => Trouble::Attestation(AttestationTrouble::NotProven),
                Step::ProveSignIn | Step::ProveIdentity => Trouble::SignIn(SignInTrouble::Closed),
                Step::Register if luck == Luck::Blocked => not_permitted(),
                _ => refused_by_tenant(),
            }),
            Luck::LostAfter | Luck::LostBefore | Luck::Late if at_the_key => {
                self.inserted = false;
                failed(KeyTrouble::Removed.into())
            }
            Luck::LostAfter | Luck::LostBefore | Luck::Late => failed(lost()),
        }
    }

    /// What the step does to the world, and the fact of its success.
    fn effect(&mut self, ceremony: &Ceremony, step: Step) -> Result<Fact, Breach> {
        Ok(match step {
            Step::CheckReadiness | Step::IssuePass | Step::RecallPass | Step::RevokePass => {
                return self.effect_in_the_tenant(ceremony, step);
            }
            Step::Register | Step::LookForMethod | Step::ReadBack | Step::RemoveMethod => {
                return self.effect_on_the_method(ceremony, step);
            }
            Step::ReadKey
            | Step::ChooseKey
            | Step::SetPin
            | Step::CheckPin
            | Step::LookInside
            | Step::ListFingers
            | Step::EnrolFinger
            | Step::RemoveFingers
            | Step::ResetKey
            | Step::ReleaseKey => return self.effect_on_the_key(ceremony, step),
            Step::ProveIdentity
            | Step::ListMethods
            | Step::RemoveOldMethod
            | Step::EndSessions
            | Step::RevokeOtherPass => return Ok(self.effect_of_recovery(step)),
            Step::JudgeKey => {
                let key = ceremony.key().ok_or("judged before it was read")?;
                let verdict = policy::judge(&readiness().passkeys, key);
                let mut verdict = policy::unless_first(verdict, ceremony.first_key(), key);
                if ceremony.purpose() == Purpose::Prepare {
                    let ours = ceremony.pin_may_be_ours();
                    verdict = policy::for_preparation(verdict, key, ours);
                }
                fact::Key::Judged { verdict }.into()
            }
            Step::FetchOptions => {
                let registered =
                    self.stands.iter().chain(&self.methods).chain(&self.before.methods);
                let exclude = registered.map(|it| registration(*it).credential_id).collect();
                let options = CreationOptions { exclude, ..options() };
                fact::Credential::OptionsFetched { options }.into()
            }
            Step::MakeCredential => {
                let told = self.warned || !self.key.keeps;
                ensure!(told, "touched, and nobody was told that it cannot be taken back");
                let from_before = |it: u32| self.before.methods.contains(&it);
                if self.holds_first() || self.key.credential.is_some_and(from_before) {
                    let trouble = KeyTrouble::Excluded.into();
                    return Ok(fact::Session::Failed { step, trouble }.into());
                }
                self.made += 1;
                // The same relying party and user: the old credential is replaced.
                self.key.credential = Some(self.made);
                fact::Credential::Made { registration: registration(self.made) }.into()
            }
            Step::CheckAttestation => fact::Credential::AttestationChecked {
                attestation: Attestation {
                    level: AttestationLevel::ProvenModel,
                    aaguid: Uuid::nil(),
                    model: None,
                },
            }
            .into(),
            Step::EraseCredential => {
                ensure!(!self.key.keeps, "a key is asked to erase that cannot");
                let ours = if self.holds_first() { None } else { self.key.credential.take() };
                let erased = u32::from(ours.is_some());
                if erased == 0 && ceremony.credential_is_on_the_key() {
                    let trouble = KeyTrouble::NoCredential.into();
                    return Ok(fact::Session::Failed { step, trouble }.into());
                }
                fact::Credential::Erased { erased }.into()
            }
            Step::SelfTest => {
                if self.key.credential != ceremony.registration().map(number) {
                    let trouble = KeyTrouble::NoCredential.into();
                    return Ok(fact::Session::Failed { step, trouble }.into());
                }
                let self_test = SelfTest { sign_count: 1, user_verified: true };
                fact::SignIn::SelfTested { self_test }.into()
            }
            Step::ProveSignIn => return self.effect_of_sign_in(ceremony),
            Step::SendNotice => return self.effect_of_notice(ceremony),
            Step::SealPin
            | Step::UnsealPin
            | Step::ForcePinChange
            | Step::SealRegistration
            | Step::FindPrepared => return self.effect_of_preparing(ceremony, step),
            Step::FindToken | Step::ActivateToken | Step::LookForToken | Step::TakeTokenBack => {
                return self.effect_of_token(ceremony, step);
            }
            Step::OpenOwnPage => {
                self.own = true;
                fact::OwnMethod::PageClosed.into()
            }
            Step::LookForOwnMethod => {
                let methods = if self.own { vec![method(OWN)] } else { vec![] };
                fact::OwnMethod::Found { methods }.into()
            }
        })
    }

    fn effect_in_the_tenant(&mut self, ceremony: &Ceremony, step: Step) -> Result<Fact, Breach> {
        Ok(match step {
            Step::CheckReadiness => {
                let mut readiness = readiness();
                if self.strict {
                    readiness.strengths = no_model();
                }
                if ceremony.purpose() == Purpose::SelfRegistration {
                    readiness.provisioning = Provisioning::Missing;
                }
                let kind = match ceremony.purpose() {
                    Purpose::Token => Some(TokenKind::Hardware),
                    Purpose::ProgramToken => Some(TokenKind::Software),
                    _ => None,
                };
                if let Some(kind) = kind {
                    let policy = TokenPolicy::On;
                    readiness.tokens = Some(TokenReadiness { kind, policy, has: 1 });
                    // What concerns keys alone does not count.
                    readiness.passkeys.enabled = false;
                }
                if self.protected {
                    readiness.protection = protected_rights();
                }
                fact::Readiness::Found { readiness }.into()
            }
            Step::IssuePass => {
                let confirmed = ceremony.legs.readiness.second_operator.is_some();
                ensure!(!self.protected || confirmed, "a pass without the second operator");
                self.passes = 1;
                fact::Pass::Issued { pass: pass() }.into()
            }
            Step::RecallPass => {
                let deleted = std::mem::take(&mut self.passes);
                self.passes = u32::from(std::mem::take(&mut self.late_pass));
                fact::Pass::Recalled { deleted }.into()
            }
            _ => {
                self.passes = 0;
                fact::Pass::Revoked { ending: PassEnding::Revoked }.into()
            }
        })
    }

    fn effect_on_the_key(&mut self, ceremony: &Ceremony, step: Step) -> Result<Fact, Breach> {
        let failed = |trouble: KeyTrouble| {
            Ok(fact::Session::Failed { step, trouble: trouble.into() }.into())
        };
        Ok(match step {
            Step::ReadKey => fact::Key::Read { key: self.key.tells() }.into(),
            Step::ChooseKey => {
                self.inserted = true;
                self.just_inserted = true;
                fact::Key::Inserted { device: "key".into() }.into()
            }
            Step::SetPin if self.key.pin => return failed(KeyTrouble::PinRefused),
            Step::SetPin => {
                self.sets_drawn_pin(ceremony)?;
                self.key.pin = true;
                self.key.pin_ours = true;
                fact::Key::PinSet.into()
            }
            Step::CheckPin if self.key.blocked => return failed(KeyTrouble::PinBlocked),
            Step::CheckPin if self.pin_is_wrong(ceremony) => {
                return failed(KeyTrouble::PinWrong { tries_left: Some(7) });
            }
            Step::CheckPin => fact::Key::PinChecked.into(),
            Step::ListFingers | Step::EnrolFinger | Step::RemoveFingers => {
                return self.effect_on_the_fingers(ceremony, step);
            }
            Step::LookInside => {
                let theirs = match (self.key.credential, ceremony.options()) {
                    (_, None) => Theirs::NotAsked,
                    (None, _) => Theirs::No,
                    (Some(it), _) if self.is_registered(it) => Theirs::Registered,
                    (Some(_), _) => Theirs::Stale,
                };
                let passkeys = self.key.foreign + u32::from(self.key.credential.is_some());
                let relying_parties = passkeys;
                let inside = Inside::Known { passkeys, relying_parties, theirs };
                fact::Key::LookedInside { inside }.into()
            }
            Step::ResetKey => {
                let wanted = ceremony.key().ok_or("reset before it was read")?.serial.clone();
                if wanted != Some(self.key.serial.to_string()) {
                    let (model, serial) = (String::new(), None);
                    return failed(KeyTrouble::NotThisKey { model, serial });
                }
                ensure!(!self.fell_back, "a key is reset that may hold the person's passkey");
                ensure!(self.decided == 2, "reset without two decisions");
                ensure!(self.just_inserted, "it cannot reset any more");
                let holds = self.key.credential.filter(|it| *it != SPARE);
                let registered = holds.is_some_and(|it| self.is_registered(it));
                ensure!(!registered, "a method is left without its key");
                let ModelKey { serial, keeps, sensor, cannot_force, .. } = self.key;
                self.key = ModelKey { serial, keeps, sensor, cannot_force, ..ModelKey::default() };
                fact::Key::Reset.into()
            }
            _ => {
                self.inserted = false;
                self.swap();
                fact::Key::Released.into()
            }
        })
    }
}

fn tell(ceremony: &mut Ceremony, fact: Fact) -> Result<(), Breach> {
    ceremony.apply(now(), fact).map_err(|it| it.to_string())
}
