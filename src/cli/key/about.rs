//! What `keydesk key` says about a key and the passkeys on it.

use std::io;

use anyhow::Result;

use super::Admin;
use crate::ceremony::nouns::{KeyFacts, KeyPin};
use crate::cli::print::complain;
use crate::key::{Abilities, EnterpriseAttestation, Seen, Stored};
use crate::words::Arg;

impl Admin<'_> {
    /// Model, serial number, path.
    pub(super) fn named(&self, seen: &Seen) -> String {
        let serial = seen.serial.as_deref().unwrap_or("none");
        let args = [("model", seen.model.as_str().into()), ("serial", serial.into())];
        let key = self.printer.words.say_with("key-name", &args);
        let args = [("key", key.into()), ("device", seen.device.as_str().into())];
        self.printer.words.say_with("key-named", &args)
    }

    pub(super) fn passkey(&self, it: &Stored) -> String {
        let args = [
            ("id", it.credential_id.to_base64url().into()),
            ("user", it.user_name.as_str().into()),
            ("party", it.rp_id.as_str().into()),
        ];
        self.printer.words.say_with("key-passkey", &args)
    }

    /// A sentence with the key's name in it.
    pub(super) fn about(&self, id: &str, seen: &Seen) -> String {
        self.printer.words.say_with(id, &[("key", self.named(seen).into())])
    }

    pub(super) fn say_of(&mut self, id: &str, seen: &Seen) -> Result<()> {
        Ok(self.printer.line(self.about(id, seen))?)
    }

    /// Before it is changed: which key, and what becomes of it.
    pub(super) fn note_of(&self, id: &str, seen: &Seen) {
        complain(&format!("{}\n  {}", self.named(seen), self.printer.words.say(id)));
    }

    pub(super) fn refused(&self, id: &str, seen: &Seen) -> anyhow::Error {
        self.printer.refused(id, &[("key", self.named(seen).into())]).into()
    }

    pub(super) fn indented(&mut self, id: &str, args: &[Arg<'_>]) -> io::Result<()> {
        let text = self.printer.words.say_with(id, args);
        self.printer.line(format_args!("  {text}"))
    }

    pub(super) fn tell_facts(&mut self, facts: &KeyFacts) -> Result<()> {
        let pin = self.printer.words.say(match facts.pin {
            KeyPin::Unsupported => "key-pin-unsupported",
            KeyPin::NotSet => "key-pin-not-set",
            KeyPin::Set => "key-pin-set",
            KeyPin::MustChange => "key-pin-must-change",
        });
        let firmware = facts.firmware.map_or("none".to_owned(), |it| format!("{it:#x}"));
        let args = [
            ("aaguid", facts.aaguid.to_string().into()),
            ("firmware", firmware.into()),
            ("pin", pin.into()),
        ];
        self.indented("key-facts", &args)?;
        self.printer.line(format_args!("  {}", self.printer.words.list(&facts.versions)))?;
        Ok(())
    }

    pub(super) fn tell_tries(&mut self, facts: &KeyFacts) -> Result<()> {
        // In JSON only one value is said, and `info` has it.
        if let Some(tries) = facts.pin_tries.filter(|_| !self.arguments.json) {
            self.indented("key-blocks-after", &[("tries", tries.into())])?;
        }
        Ok(())
    }

    pub(super) fn tell_abilities(&mut self, facts: &KeyFacts, abilities: &Abilities) -> Result<()> {
        self.tell_tries(facts)?;
        self.indented("key-shortest-pin", &[("minimum", facts.minimum_pin_length.into())])?;
        if let Some(free) = facts.free_slots {
            self.indented("key-room", &[("count", free.into())])?;
        }
        self.indented(
            "key-extensions",
            &[("extensions", self.printer.words.list(&facts.extensions).into())],
        )?;
        let option = |(name, on): (&String, &bool)| {
            let on = if *on { "yes" } else { "no" };
            let args = [("name", name.as_str().into()), ("on", on.into())];
            self.printer.words.say_with("key-option", &args)
        };
        let options: Vec<String> = abilities.options.iter().map(option).collect();
        self.indented("key-options", &[("options", self.printer.words.list(&options).into())])?;
        self.indented(
            match abilities.enterprise_attestation {
                EnterpriseAttestation::Absent => "key-enterprise-absent",
                EnterpriseAttestation::Off => "key-enterprise-off",
                EnterpriseAttestation::On => "key-enterprise-on",
            },
            &[],
        )?;
        if !abilities.transports.is_empty() {
            let transports = self.printer.words.list(&abilities.transports);
            self.indented("key-transports", &[("transports", transports.into())])?;
        }
        Ok(())
    }
}
