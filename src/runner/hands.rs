//! The hands: each step in terms of the client rooms. A failure is a fact, not an error. Owns what
//! a session holds in memory only: the PIN and the pass code.

use std::collections::BTreeMap;

use jiff::Timestamp;
use rand_core::{OsRng, RngCore as _};
use secrecy::{ExposeSecret as _, SecretString};
use tokio::sync::watch;

use super::view::RelyingParty;
use crate::attestation::{self, Announced, Trust};
use crate::ceremony::Ceremony;
use crate::ceremony::fact::Fact;
use crate::ceremony::next::Step;
use crate::ceremony::nouns::{
    AttestationLevel, AttestationWanted, Blob, CreationOptions, Inside, KeyFacts, KeyTrouble,
    Method, Person, Registration, SecondOperator, Theirs, Trouble, Verdict,
};
use crate::ceremony::policy;
use crate::ceremony::policy::desk_rules::DeskRules;
use crate::key::{AssertionWanted, Bus, Cancel, Device, Stored, Touch, Unwanted};
use crate::signin::SignIn;
use crate::tenant::{PassWish, Tenant};

pub struct Hands {
    pub tenant: Tenant,
    pub keys: Bus,
    /// The key of this session, while it is open.
    device: Option<Device>,
    choice: Cancel,
    pub signin: SignIn,
    pub trust: Trust,
    pub settings: DeskSettings,
    pub(super) pin: Option<SecretString>,
    pub(super) pass_code: Option<SecretString>,
    /// What a person uses their key for is shown, and kept no longer than the key is here.
    pub(super) on_the_key: Vec<RelyingParty>,
}

/// What this desk wants, within what the tenant and the key allow.
#[derive(Clone, Debug)]
pub struct DeskSettings {
    pub pass: PassWish,
    pub keys: DeskRules,
    pub minimum_pin_length: u32,
    pub second_for_protected: SecondOperator,
}

impl Hands {
    pub fn new(
        tenant: Tenant,
        keys: Bus,
        signin: SignIn,
        trust: Trust,
        settings: DeskSettings,
    ) -> Self {
        Self {
            tenant,
            keys,
            device: None,
            choice: Cancel::new(),
            signin,
            trust,
            settings,
            pin: None,
            pass_code: None,
            on_the_key: Vec::new(),
        }
    }

    /// The key that the step needs, open: the one that is open already, if it is that one.
    pub(super) async fn device_for(&mut self, step: Step, ceremony: &Ceremony) -> KeyForStep {
        let path = match step {
            Step::ReadKey | Step::ResetKey => self.device_of(ceremony)?,
            Step::SetPin
            | Step::CheckPin
            | Step::LookInside
            | Step::MakeCredential
            | Step::SelfTest
            | Step::EraseCredential => key(ceremony)?.device.clone(),
            _ => return Ok(None),
        };
        if self.device.as_ref().is_none_or(|it| it.path() != path || it.is_gone()) {
            self.close_key().await;
            self.device = Some(self.keys.open(&path).await?);
        }
        Ok(self.device.clone())
    }

    /// Closes the key, so that a browser can have it.
    pub(super) async fn close_key(&mut self) {
        if let Some(device) = self.device.take() {
            device.close().await;
        }
    }

    /// Does the step and says what happened.
    pub(super) async fn perform(
        &mut self,
        step: Step,
        ceremony: &Ceremony,
        device: KeyForStep,
    ) -> Fact {
        let done = match device {
            Ok(device) => self.try_to(step, ceremony, device).await,
            Err(trouble) => Err(trouble),
        };
        if matches!(&done, Err(Trouble::Key(KeyTrouble::PinWrong { .. } | KeyTrouble::PinRefused)))
        {
            self.pin = None;
        }
        done.unwrap_or_else(|trouble| Fact::Failed { step, trouble })
    }

    /// Something that ends a wait for a touch, to be called while a step runs.
    pub(super) fn cancel(&self, device: &KeyForStep) -> impl Fn() + use<> {
        let device = device.as_ref().ok().cloned().flatten();
        let choice = self.choice.clone();
        move || {
            choice.cancel();
            if let Some(device) = &device {
                device.cancel();
            }
        }
    }

    pub(super) fn forget_secrets(&mut self) {
        self.pin = None;
        self.pass_code = None;
        self.on_the_key.clear();
    }

    async fn try_to(
        &mut self,
        step: Step,
        ceremony: &Ceremony,
        device: Option<Device>,
    ) -> Result<Fact, Trouble> {
        let device = || device.ok_or(Trouble::StepBroke);
        match step {
            Step::CheckReadiness => {
                let mut readiness =
                    self.tenant.readiness(person(ceremony)?, &ceremony.operator).await?;
                if !readiness.protection.protected_by.is_empty() {
                    readiness.protection.second = self.settings.second_for_protected;
                }
                Ok(Fact::ReadinessFound { readiness })
            }
            Step::IssuePass => self.issue_pass(ceremony).await,
            Step::RecallPass => {
                Ok(Fact::PassRecalled { deleted: self.recall_passes(ceremony).await? })
            }
            Step::RevokePass => {
                let pass = ceremony.issued_pass.as_ref().ok_or(Trouble::StepBroke)?;
                let ending = self.tenant.revoke_pass(person(ceremony)?, &pass.method_id).await?;
                self.pass_code = None;
                Ok(Fact::PassRevoked { ending })
            }
            Step::ChooseKey => {
                self.close_key().await;
                let mut devices = self.devices();
                devices.retain(|it| Some(it.as_str()) != ceremony.not_this_device());
                Ok(Fact::KeyInserted { device: self.keys.choose(devices, &self.choice).await? })
            }
            Step::ReadKey => {
                let mut key = device()?.read().await?;
                // What is printed in the USB descriptor differs from what people know it by.
                if let Some(name) = self.trust.name(key.aaguid) {
                    name.clone_into(&mut key.model);
                }
                Ok(Fact::KeyRead { key })
            }
            Step::JudgeKey => {
                let readiness = ceremony.readiness.as_ref().ok_or(Trouble::StepBroke)?;
                let key = key(ceremony)?;
                let known = self.trust.known(key.aaguid, key.firmware);
                let verdict = policy::judge(&readiness.passkeys, key);
                let mut verdict = self.settings.keys.tighten(verdict, known.as_ref(), key);
                // With our credential on it, a key that is full now was not when it came.
                if !ceremony.credential_may_be_on_the_key() {
                    verdict = policy::as_it_is_now(verdict, key);
                }
                Ok(Fact::VerdictGiven { verdict })
            }
            Step::SetPin => {
                let pin = self.held_pin()?;
                // The screens show the rules; the desk keeps them.
                if !ceremony.pin_rules().allow(pin.expose_secret()) {
                    return Err(Trouble::Key(KeyTrouble::PinRefused));
                }
                device()?.set_pin(pin).await?;
                Ok(Fact::PinSet)
            }
            Step::CheckPin => {
                device()?.check_pin(self.held_pin()?).await?;
                Ok(Fact::PinChecked)
            }
            Step::FetchOptions => {
                let options = self.tenant.creation_options(person(ceremony)?).await?;
                Ok(Fact::OptionsFetched { options })
            }
            Step::LookInside => self.look_inside(ceremony, &device()?).await,
            Step::ResetKey => {
                self.pin = None;
                device()?.reset_this(key(ceremony)?).await?;
                self.on_the_key.clear();
                Ok(Fact::KeyReset)
            }
            Step::MakeCredential => {
                let options = options(ceremony)?.clone();
                let registration = device()?.make_credential(options, self.held_pin()?).await?;
                Ok(Fact::CredentialMade { registration })
            }
            Step::CheckAttestation => self.check_attestation(ceremony),
            Step::Register => {
                let method = self
                    .tenant
                    .register(person(ceremony)?, &display_name(ceremony), registration(ceremony)?)
                    .await?;
                Ok(Fact::Registered { method })
            }
            Step::LookForMethod => {
                Ok(Fact::MethodLookedFor { found: self.look_for_method(ceremony).await? })
            }
            Step::ReadBack => self.read_back(ceremony).await,
            Step::SelfTest => self.self_test(ceremony, &device()?).await,
            Step::ProveSignIn => {
                // The browser must be able to open the key.
                self.close_key().await;
                let proof = self.signin.prove(person(ceremony)?, Timestamp::now()).await;
                Ok(Fact::SignInProved { proof: proof.map_err(Trouble::SignIn)? })
            }
            Step::LookForOwnKey => {
                let before = &ceremony.readiness.as_ref().ok_or(Trouble::StepBroke)?.passkey_ids;
                let methods = self.tenant.new_methods(person(ceremony)?, before).await?;
                Ok(Fact::OwnKeysFound { methods })
            }
            Step::EraseCredential => {
                let unwanted = unwanted(ceremony)?;
                let erased = device()?.erase(unwanted, self.held_pin()?).await?;
                if erased == 0 && ceremony.credential_is_on_the_key() {
                    return Err(Trouble::Key(KeyTrouble::NoCredential));
                }
                Ok(Fact::CredentialErased { erased })
            }
            Step::RemoveMethod => {
                let method = ceremony.registered.as_ref().ok_or(Trouble::StepBroke)?;
                self.tenant.remove_method(person(ceremony)?, &method.id).await?;
                Ok(Fact::MethodRemoved)
            }
            Step::ReleaseKey => {
                self.pin = None;
                self.on_the_key.clear();
                self.close_key().await;
                Ok(Fact::KeyReleased)
            }
        }
    }

    async fn issue_pass(&mut self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        let policy = &ceremony.readiness.as_ref().ok_or(Trouble::StepBroke)?.passes;
        let wish = PassWish {
            lifetime_minutes: self
                .settings
                .pass
                .lifetime_minutes
                .min(policy.maximum_lifetime_minutes)
                .max(policy.minimum_lifetime_minutes),
            once: self.settings.pass.once || policy.once_only,
        };
        let (pass, code) = self.tenant.issue_pass(person(ceremony)?, wish).await?;
        self.pass_code = Some(code);
        Ok(Fact::PassIssued { pass })
    }

    async fn recall_passes(&self, ceremony: &Ceremony) -> Result<u32, Trouble> {
        let readiness = ceremony.readiness.as_ref().ok_or(Trouble::StepBroke)?;
        let not_ours = readiness.foreign_pass.as_deref();
        Ok(self.tenant.recall_passes(person(ceremony)?, not_ours).await?)
    }

    fn devices(&self) -> Vec<String> {
        self.keys.seen().borrow().iter().map(|it| it.device.clone()).collect()
    }

    /// The key of this session among those that are plugged in; the only one, where it has moved to
    /// another port.
    fn device_of(&self, ceremony: &Ceremony) -> Result<String, Trouble> {
        let mut devices = self.devices();
        let ours = devices.iter().position(|it| Some(it.as_str()) == ceremony.device());
        match (ours, devices.as_slice()) {
            (Some(ours), _) => Ok(devices.swap_remove(ours)),
            (None, [_]) => Ok(devices.swap_remove(0)),
            (None, _) => Err(Trouble::Key(KeyTrouble::NoKey)),
        }
    }

    /// What is on a key that was in use before: the numbers into the record, the names to the screen.
    async fn look_inside(&mut self, ceremony: &Ceremony, device: &Device) -> Result<Fact, Trouble> {
        let stored = match device.credentials(self.held_pin()?).await {
            Ok(it) => it,
            Err(KeyTrouble::Unsupported | KeyTrouble::Refused { .. }) => {
                return Ok(Fact::LookedInside { inside: Inside::Unknown });
            }
            Err(it) => return Err(it.into()),
        };
        let mut on_the_key: BTreeMap<&str, u32> = BTreeMap::new();
        for it in &stored {
            *on_the_key.entry(it.rp_id.as_str()).or_default() += 1;
        }
        let inside = Inside::Known {
            passkeys: stored.len().try_into().unwrap_or(u32::MAX),
            relying_parties: on_the_key.len().try_into().unwrap_or(u32::MAX),
            theirs: theirs(&stored, ceremony.options.as_ref()),
        };
        self.on_the_key = on_the_key
            .into_iter()
            .map(|(id, passkeys)| RelyingParty { id: id.to_owned(), passkeys })
            .collect();
        Ok(Fact::LookedInside { inside })
    }

    fn check_attestation(&self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        let key = key(ceremony)?;
        let attestation = attestation::check(
            options(ceremony)?,
            registration(ceremony)?,
            Announced { aaguid: key.aaguid, firmware: key.firmware },
            &self.trust,
            Timestamp::now(),
        )
        .map_err(Trouble::Attestation)?;
        let wanted = match &ceremony.verdict {
            Some(Verdict::Allowed { attestation, .. }) => *attestation,
            // The way forward has one by now; without it the stricter one.
            Some(Verdict::Refused { .. }) | None => AttestationWanted::Required,
        };
        if policy::is_enough(&attestation, wanted) {
            Ok(Fact::AttestationChecked { attestation })
        } else {
            Err(Trouble::Attestation(attestation::not_proven(&attestation, &self.trust)))
        }
    }

    async fn look_for_method(&self, ceremony: &Ceremony) -> Result<Option<Method>, Trouble> {
        let id = &registration(ceremony)?.credential_id.0;
        let name = display_name(ceremony);
        let found = self.tenant.find_methods(person(ceremony)?, None, id, &name).await?;
        Ok(found.into_iter().next())
    }

    /// Exactly one method must be ours, by its id or its name, be of this model, and be attested if
    /// the desk proved that it is.
    async fn read_back(&self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        let registered = ceremony.registered.as_ref().ok_or(Trouble::StepBroke)?;
        let attestation = ceremony.attestation.as_ref().ok_or(Trouble::StepBroke)?;
        let id = &registration(ceremony)?.credential_id.0;
        let name = display_name(ceremony);
        let ours =
            self.tenant.find_methods(person(ceremony)?, Some(&registered.id), id, &name).await?;
        let proven = attestation.level == AttestationLevel::ProvenModel;
        match ours.as_slice() {
            [method]
                if method.id == registered.id
                    && method.aaguid == Some(attestation.aaguid)
                    && same_model(registered, method)
                    && (method.attested || !proven) =>
            {
                Ok(Fact::ReadBack { method: method.clone() })
            }
            _ => Err(Trouble::ReadBackDiffers),
        }
    }

    async fn self_test(&mut self, ceremony: &Ceremony, device: &Device) -> Result<Fact, Trouble> {
        let options = options(ceremony)?;
        let registration = registration(ceremony)?;
        let wanted = AssertionWanted {
            rp_id: options.rp_id.clone(),
            origin: options.origin(),
            challenge: fresh_challenge(),
            allow: vec![registration.credential_id.0.clone()],
        };
        let assertion = device.assert(wanted, self.held_pin()?).await?;
        let self_test = attestation::check_assertion(options, registration, &assertion)
            .map_err(Trouble::Attestation)?;
        // Nothing on the way forward needs the PIN again.
        self.pin = None;
        Ok(Fact::SelfTested { self_test })
    }

    fn held_pin(&self) -> Result<SecretString, Trouble> {
        self.pin.clone().ok_or(Trouble::Key(KeyTrouble::PinNotSet))
    }
}

/// The open key of a step that needs one.
pub(super) type KeyForStep = Result<Option<Device>, Trouble>;

/// Whether the key of the step waits for a touch.
pub(super) fn touch_of(device: &KeyForStep) -> watch::Receiver<Touch> {
    match device {
        Ok(Some(device)) => device.touch(),
        _ => watch::Sender::default().subscribe(),
    }
}

fn theirs(stored: &[Stored], options: Option<&CreationOptions>) -> Theirs {
    let Some(options) = options else { return Theirs::NotAsked };
    let of_person =
        |it: &&Stored| it.rp_id == options.rp_id && it.user_handle == options.user_handle;
    let mut of_person = stored.iter().filter(of_person).peekable();
    if of_person.peek().is_none() {
        Theirs::No
    } else if of_person.any(|it| options.exclude.contains(&it.credential_id)) {
        Theirs::Registered
    } else {
        Theirs::Stale
    }
}

/// What this ceremony may have put on the key: this person's credential, but none that the tenant
/// already had.
fn unwanted(ceremony: &Ceremony) -> Result<Unwanted, Trouble> {
    let options = options(ceremony)?;
    let ours = ceremony.registration.as_ref().map(|it| &it.credential_id);
    let others = options.exclude.iter().filter(|it| Some(*it) != ours);
    Ok(Unwanted {
        rp_id: options.rp_id.clone(),
        user_handle: options.user_handle.0.clone(),
        but_not: others.map(|it| it.0.clone()).collect(),
    })
}

/// What the tenant said when it registered and what it lists now, as far as it said it.
fn same_model(registered: &Method, listed: &Method) -> bool {
    let model = registered.model.is_none() || registered.model == listed.model;
    let aaguid = registered.aaguid.is_none() || registered.aaguid == listed.aaguid;
    model && aaguid && (listed.attested || !registered.attested)
}

/// What the person sees among their sign-in methods: the model, and the session's name. Graph takes
/// at most 30 characters.
fn display_name(ceremony: &Ceremony) -> String {
    const LONGEST_MODEL: usize = 20;
    let model = ceremony.key.as_ref().map_or("Security key", |it| it.model.as_str());
    let model: String = model.chars().take(LONGEST_MODEL).collect();
    format!("{} {}", model.trim_end(), ceremony.id.short())
}

/// The desk's own challenge: 32 random bytes in base64url (WebAuthn 13.4.3 asks for 16).
fn fresh_challenge() -> String {
    let mut bytes = vec![0; 32];
    OsRng.fill_bytes(&mut bytes);
    Blob(bytes).to_base64url()
}

// `next` asks for a step only when the ceremony has what the step works on. Were that ever untrue,
// the step says that it broke off, and a person decides.

fn person(ceremony: &Ceremony) -> Result<&Person, Trouble> {
    ceremony.person.as_ref().ok_or(Trouble::StepBroke)
}

fn key(ceremony: &Ceremony) -> Result<&KeyFacts, Trouble> {
    ceremony.key.as_ref().ok_or(Trouble::StepBroke)
}

fn options(ceremony: &Ceremony) -> Result<&CreationOptions, Trouble> {
    ceremony.options.as_ref().ok_or(Trouble::StepBroke)
}

fn registration(ceremony: &Ceremony) -> Result<&Registration, Trouble> {
    ceremony.registration.as_ref().ok_or(Trouble::StepBroke)
}
