//! The key itself: choose, read, judge, PIN, look inside, reset, release.

use std::collections::BTreeMap;

use secrecy::ExposeSecret as _;

use super::{Work, key};
use crate::ceremony::Ceremony;
use crate::ceremony::fact::{self, Fact};
use crate::ceremony::nouns::{
    CreationOptions, Inside, KeyFacts, KeyReason, KeyTrouble, Purpose, Theirs, Timestamp, Trouble,
};
use crate::ceremony::policy;
use crate::key::Stored;
use crate::runner::view::RelyingParty;

impl Work {
    pub(super) async fn choose_key(&mut self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        self.close_key().await;
        let mut devices = self.devices();
        devices.retain(|it| Some(it.as_str()) != ceremony.not_this_device());
        if !self.place.begin_to_choose() {
            return Err(KeyTrouble::TalkingToAnother.into());
        }
        let chosen = self.keys.choose(devices, &self.cancel()).await;
        self.place.end_choosing();
        let device = chosen?;
        // Another session can have taken it while it was being touched.
        if self.place.take(&device) {
            Ok(Fact::Key(fact::Key::Inserted { device }))
        } else {
            Err(KeyTrouble::TalkingToAnother.into())
        }
    }

    pub(super) async fn read_key(&mut self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        let device = self.device_of(ceremony)?;
        let mut key = self.open_key(&device).await?.read().await?;
        if self.belongs_elsewhere(ceremony, &key) {
            let (model, serial) = (key.model, key.serial);
            return Err(KeyTrouble::NotThisKey { model, serial }.into());
        }
        // What is printed in the USB descriptor differs from what people know it by.
        if let Some(name) = self.trust.name(key.aaguid) {
            name.clone_into(&mut key.model);
        }
        Ok(Fact::Key(fact::Key::Read { key }))
    }

    /// Two slots of a batch have each other's key, which somebody plugged in again: neither is given up for
    /// the other.
    fn belongs_elsewhere(&self, ceremony: &Ceremony, read: &KeyFacts) -> bool {
        let at_work = |it: &String| self.place.says_of(it) == Some(KeyReason::AtWorkElsewhere);
        let has_own = ceremony.key().is_some_and(|own| !own.is_the_same_as(read));
        self.of_list.is_some() && has_own && read.serial.as_ref().is_some_and(at_work)
    }

    pub(super) fn judge_key(&self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        let readiness = ceremony.readiness().ok_or(Trouble::StepBroke)?;
        let key = key(ceremony)?;
        let known = self.trust.known(key.aaguid, key.firmware);
        let verdict = policy::judge(&readiness.passkeys, key);
        let mut verdict = self.settings.keys.tighten(verdict, known.as_ref(), key);
        let to_set_up = ceremony.purpose().sets_up_a_key();
        if to_set_up && let Some(person) = ceremony.person() {
            verdict = policy::with_these_names(verdict, person, key);
        }
        // Our own credential may have filled the key since it came: then how full it is now says
        // nothing.
        if to_set_up && !ceremony.credential_may_be_on_the_key() {
            verdict = policy::as_it_is_now(verdict, key);
        }
        verdict = policy::unless_set_aside(verdict, &self.set_aside, key);
        verdict = policy::unless_first(verdict, ceremony.first_key(), key);
        if ceremony.purpose() == Purpose::Prepare {
            verdict = policy::for_preparation(verdict, key, ceremony.pin_may_be_ours());
            verdict = match &self.of_list {
                Some(of_list) => of_list.rules.apply(verdict, key),
                None => verdict,
            };
        }
        // Whoever has it at the desk would take it for a new one, or reset it.
        if to_set_up {
            verdict = policy::unless_prepared(verdict, &self.set_aside, key, Timestamp::now());
        }
        Ok(Fact::Key(fact::Key::Judged { verdict }))
    }

    pub(super) async fn set_pin(&mut self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        let pin = self.held_pin()?;
        // The screens show the rules; here they are enforced.
        if !ceremony.pin_rules().allow(pin.expose_secret()) {
            return Err(Trouble::Key(KeyTrouble::PinRefused));
        }
        self.open_key(&key(ceremony)?.device).await?.set_pin(pin).await?;
        Ok(Fact::Key(fact::Key::PinSet))
    }

    pub(super) async fn check_pin(&mut self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        let pin = self.held_pin()?;
        self.open_key(&key(ceremony)?.device).await?.check_pin(pin).await?;
        Ok(Fact::Key(fact::Key::PinChecked))
    }

    /// What is on a key that was in use before: the numbers into the record, the names to the screen.
    pub(super) async fn look_inside(&mut self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        let pin = self.held_pin()?;
        let device = self.open_key(&key(ceremony)?.device).await?;
        let stored = match device.credentials(pin).await {
            Ok(it) => it,
            Err(KeyTrouble::Unsupported | KeyTrouble::Refused { .. }) => {
                return Ok(Fact::Key(fact::Key::LookedInside { inside: Inside::Unknown }));
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
            theirs: theirs(&stored, ceremony.options()),
        };
        self.on_the_key = on_the_key
            .into_iter()
            .map(|(id, passkeys)| RelyingParty { id: id.to_owned(), passkeys })
            .collect();
        Ok(Fact::Key(fact::Key::LookedInside { inside }))
    }

    pub(super) async fn reset_key(&mut self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        let device = self.device_of(ceremony)?;
        self.open_key(&device).await?.reset_this(key(ceremony)?).await?;
        self.on_the_key.clear();
        Ok(Fact::Key(fact::Key::Reset))
    }

    pub(super) async fn release_key(&mut self) -> Fact {
        self.on_the_key.clear();
        self.close_key().await;
        self.place.give_back();
        Fact::Key(fact::Key::Released)
    }

    fn devices(&self) -> Vec<String> {
        let mut devices = self.place.open_to_us(&self.keys.seen().borrow());
        devices.retain(|it| !self.from_before.contains(it));
        devices
    }

    /// The key of this session among those that are plugged in; the only one, where it has moved to
    /// another port.
    fn device_of(&self, ceremony: &Ceremony) -> Result<String, Trouble> {
        let mut devices = self.devices();
        let ours = devices.iter().position(|it| Some(it.as_str()) == ceremony.device());
        match (ours, devices.as_slice()) {
            (Some(ours), _) => Ok(devices.swap_remove(ours)),
            (None, [only]) if self.place.take(only) => Ok(devices.swap_remove(0)),
            (None, _) => Err(Trouble::Key(KeyTrouble::NoKey)),
        }
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
