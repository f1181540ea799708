//! `keydesk key fingers`: the fingerprints on a key are listed, added, named and removed, each with the
//! key's PIN. What the key says of a new finger goes to standard error, sample by sample.

use anyhow::Result;
use serde_json::json;
use tokio::sync::watch;

use super::Admin;
use super::finger_arguments::FingersCommand;
use super::pins::PinFrom;
use crate::ceremony::nouns::{Blob, Samples};
use crate::cli::print::complain;
use crate::key::{Device, Finger, Seen};

impl Admin<'_> {
    pub(super) async fn fingers(&mut self, command: &FingersCommand) -> Result<()> {
        let seen = self.chosen().await?;
        let device = self.open(&seen).await?;
        // Asked before the PIN: a key without a sensor needs none.
        let sensor = device.finger_sensor().await;
        if sensor.is_err() {
            return Err(self.refused("key-no-sensor", &seen));
        }
        match command {
            FingersCommand::List { pin } => self.list_fingers(&seen, &device, *pin).await,
            FingersCommand::Add { name, pin } => {
                self.add_finger(&seen, &device, name.clone(), *pin).await
            }
            FingersCommand::Name { id, name, pin } => {
                self.name_finger(&seen, &device, id, name, *pin).await
            }
            FingersCommand::Remove { id, yes, pin } => {
                self.remove_finger(&seen, &device, id, *yes, *pin).await
            }
        }
    }

    async fn list_fingers(&mut self, seen: &Seen, device: &Device, from: PinFrom) -> Result<()> {
        let pin = self.pins(from)?.ask(&self.about("key-pin-of", seen))?;
        let fingers = device.fingers(pin).await.map_err(|it| self.told(it))?;
        if self.arguments.json {
            return self.printer.json(&fingers);
        }
        if fingers.is_empty() {
            self.printer.say("key-no-finger", &[])?;
        }
        for it in &fingers {
            self.printer.line(self.finger(it))?;
        }
        Ok(())
    }

    async fn add_finger(
        &mut self,
        seen: &Seen,
        device: &Device,
        name: Option<String>,
        from: PinFrom,
    ) -> Result<()> {
        let pin = self.pins(from)?.ask(&self.about("key-pin-of", seen))?;
        let known = device.fingers(pin.clone()).await.map_err(|it| self.told(it))?;
        let name = name.unwrap_or_else(|| (known.len() + 1).to_string());
        complain(&self.printer.words.say("key-finger-now"));
        let (samples, mut taken) = watch::channel(Samples::default());
        let mut adding = std::pin::pin!(device.enrol_finger(name, pin, samples));
        let added = loop {
            tokio::select! {
                added = &mut adding => break added,
                Ok(()) = taken.changed() => self.tell_sample(*taken.borrow_and_update()),
            }
        };
        let added = added.map_err(|it| self.told(it))?;
        if self.arguments.json {
            return self.printer.json(&added);
        }
        self.printer.say("key-finger-is-added", &[("finger", self.finger(&added).into())])?;
        Ok(())
    }

    fn tell_sample(&self, samples: Samples) {
        let words = &self.printer.words;
        let word = samples.last.map_or("sample-none", crate::ceremony::nouns::SampleFeedback::word);
        let told = words.tell(word, &[]);
        complain(&format!("  {}. {}. {}", words.samples(samples), told.what, told.next));
    }

    async fn name_finger(
        &mut self,
        seen: &Seen,
        device: &Device,
        id: &str,
        name: &str,
        from: PinFrom,
    ) -> Result<()> {
        let pin = self.pins(from)?.ask(&self.about("key-pin-of", seen))?;
        let fingers = device.fingers(pin.clone()).await.map_err(|it| self.told(it))?;
        let one = self.one_of(&fingers, id)?.clone();
        let named = device.name_finger(one.id.clone(), name.to_owned(), pin).await;
        named.map_err(|it| self.told(it))?;
        let finger = Finger { name: name.to_owned(), ..one };
        if self.arguments.json {
            return self.printer.json(&finger);
        }
        self.printer.say("key-finger-is-named", &[("finger", self.finger(&finger).into())])?;
        Ok(())
    }

    async fn remove_finger(
        &mut self,
        seen: &Seen,
        device: &Device,
        id: &str,
        yes: bool,
        from: PinFrom,
    ) -> Result<()> {
        let pin = self.pins(from)?.ask(&self.about("key-pin-of", seen))?;
        let fingers = device.fingers(pin.clone()).await.map_err(|it| self.told(it))?;
        let one = self.one_of(&fingers, id)?;
        complain(&format!("{}\n  {}", self.named(seen), self.finger(one)));
        self.printer.confirm(yes, "key-finger-sure")?;
        let keep: Vec<Blob> =
            fingers.iter().filter(|it| it.id != one.id).map(|it| it.id.clone()).collect();
        device.remove_fingers(keep, pin).await.map_err(|it| self.told(it))?;
        if self.arguments.json {
            return self.printer.json(&json!({"removed": one.id}));
        }
        self.printer.say("key-finger-is-removed", &[])?;
        Ok(())
    }

    /// The one whose id begins so.
    fn one_of<'b>(&self, fingers: &'b [Finger], id: &str) -> Result<&'b Finger> {
        let mut found = fingers.iter().filter(|it| it.id.to_base64url().starts_with(id));
        match (found.next(), found.next()) {
            (Some(one), None) => Ok(one),
            _ => Err(self.printer.refused("key-not-one-finger", &[("id", id.into())]).into()),
        }
    }

    fn finger(&self, it: &Finger) -> String {
        let name = if it.name.is_empty() { "none" } else { it.name.as_str() };
        let args = [("id", it.id.to_base64url().into()), ("name", name.into())];
        self.printer.words.say_with("key-finger", &args)
    }
}
