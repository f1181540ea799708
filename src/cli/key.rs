//! `keydesk key …`: what an administrator does with a key outside of a ceremony. A PIN is read hidden
//! from the terminal or from standard input, never from an argument; what cannot be undone names the
//! key and what will be lost, and asks. What is asked goes to standard error, what is told to
//! standard output.

#[cfg(feature = "practice")]
use std::path::Path;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::Result;
use clap::{Args, Subcommand};
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::{Value, json};

use super::print::{Printer, Refused, complain, in_help};
use crate::ceremony::nouns::{KeyFacts, KeyPin, KeyTrouble, Trouble};
use crate::ceremony::policy::PinRules;
use crate::config::Config;
use crate::key::{Bus, Device, EnterpriseAttestation, KeyRules, Seen, Stored, seam};
use crate::seal::draw_pin;
#[cfg(feature = "practice")]
use crate::{
    cli::world,
    desk,
    practice::{FingerCommand, KeyModel, Options, World, WorldError},
};

mod about;
mod finger_arguments;
mod fingers;
mod pins;
mod whose;

use self::finger_arguments::FingersCommand;
use self::pins::{PinFrom, Pins};

#[derive(Args)]
#[command(after_help = in_help("\
Examples:
  keydesk key list                         the keys that are plugged in
  keydesk key info --json --practice DIR   the practice key of the world in DIR
  keydesk key whose --ledger FILE          whose key is this?
  keydesk key fingers add                  put a fingerprint on the key
  keydesk key reset --key 20011907         make one of several keys as new"))]
pub struct KeyArguments {
    /// Which key, where several are plugged in: its serial number, or its path.
    #[arg(long, value_name = "SERIAL|PATH", global = true)]
    key: Option<String>,
    /// Print one JSON value.
    #[arg(long, global = true)]
    json: bool,
    /// Plug in the practice key of the world in this folder. Nothing real is touched. Exits with 3
    /// where another process has that world open.
    #[cfg_attr(feature = "practice", arg(long, value_name = "DIR", global = true))]
    #[cfg_attr(not(feature = "practice"), arg(skip))]
    practice: Option<PathBuf>,
    /// The desk's settings, whose rules for a PIN are kept. Without it they are the defaults'.
    #[arg(long, value_name = "FILE", global = true)]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: KeyCommand,
}

#[derive(Subcommand)]
enum KeyCommand {
    /// List the keys that are plugged in, and what each says about itself.
    List,
    /// Everything that a key says about itself without its PIN.
    Info,
    /// Say whose key this is, as far as it can be told without its PIN.
    Whose {
        /// The desk's ledger. In a practice world it is DIR/ledger.sqlite.
        #[arg(long, value_name = "FILE", env = "KEYDESK_LEDGER")]
        ledger: Option<PathBuf>,
    },
    /// List the passkeys on the key. Needs its PIN.
    Credentials {
        #[command(flatten)]
        pin: PinFrom,
    },
    /// Give a key its first PIN.
    SetPin {
        /// Let the desk choose the PIN, and print it once.
        #[arg(long, conflicts_with = "pin_stdin")]
        random: bool,
        #[command(flatten)]
        pin: PinFrom,
    },
    /// Change the PIN of a key. A wrong old PIN counts as a try.
    ChangePin {
        #[command(flatten)]
        pin: PinFrom,
    },
    /// Make a key as new: every passkey and the PIN are gone. Works also when the PIN is blocked.
    Reset {
        /// Do not ask.
        #[arg(long)]
        yes: bool,
    },
    /// Let a key show which one it is to an organisation that may ask. Only a reset takes it back.
    EnterpriseAttestation {
        /// Do not ask.
        #[arg(long)]
        yes: bool,
        #[command(flatten)]
        pin: PinFrom,
    },
    /// List the fingerprints on the key, add one, name one or remove one. Needs its PIN.
    Fingers {
        #[command(subcommand)]
        command: FingersCommand,
    },
    /// Erase one passkey for good.
    Erase {
        /// Its id from `keydesk key credentials`, or as much of its beginning as is unique.
        id: String,
        /// Do not ask.
        #[arg(long)]
        yes: bool,
        #[command(flatten)]
        pin: PinFrom,
    },
}

/// The keys, and where to tell what became of them.
struct Admin<'a> {
    arguments: &'a KeyArguments,
    keys: Bus,
    #[cfg(feature = "practice")]
    world: Option<World>,
    /// The desk's own, in code points.
    minimum_pin_length: u32,
    printer: Printer,
}

pub fn run(arguments: &KeyArguments, mut printer: Printer) -> Result<ExitCode> {
    let config = match &arguments.config {
        Some(file) => printer.config(file)?,
        None => Config::default(),
    };
    let runtime = printer.runtime()?;
    #[cfg(feature = "practice")]
    let world = practice_world(arguments, &printer)?;
    let mut admin = Admin {
        arguments,
        // With a practice world, a real key in another port is not touched.
        keys: Bus::watch(match arguments.practice {
            Some(_) => |it| it.device.starts_with(seam::PATH_PREFIX),
            None => |_| true,
        })
        .map_err(|it| printer.caused("cli-no-threads", &it))?,
        #[cfg(feature = "practice")]
        world,
        minimum_pin_length: config.pin.minimum_length.0,
        printer,
    };
    runtime.block_on(async {
        match &arguments.command {
            KeyCommand::List => admin.list().await,
            KeyCommand::Info => admin.info().await,
            KeyCommand::Whose { ledger } => admin.whose(ledger.as_deref()).await,
            KeyCommand::Credentials { pin } => admin.credentials(*pin).await,
            KeyCommand::SetPin { random, pin } => admin.set_pin(*random, *pin).await,
            KeyCommand::ChangePin { pin } => admin.change_pin(*pin).await,
            KeyCommand::Reset { yes } => admin.reset(*yes).await,
            KeyCommand::EnterpriseAttestation { yes, pin } => {
                admin.enable_enterprise_attestation(*yes, *pin).await
            }
            KeyCommand::Fingers { command } => admin.fingers(command).await,
            KeyCommand::Erase { id, yes, pin } => admin.erase(id, *yes, *pin).await,
        }
    })?;
    Ok(ExitCode::SUCCESS)
}

/// With the practice key plugged in, which has a sensor where somebody asks for one.
#[cfg(feature = "practice")]
fn practice_world(arguments: &KeyArguments, printer: &Printer) -> Result<Option<World>> {
    let Some(folder) = &arguments.practice else { return Ok(None) };
    let wants_sensor = matches!(arguments.command, KeyCommand::Fingers { .. });
    let fingers = wants_sensor.then_some(FingerCommand::Final);
    let world = plug_in_practice(folder, fingers);
    Ok(Some(world.map_err(|it| world::refused(printer, folder, &it))?))
}

#[cfg(feature = "practice")]
fn plug_in_practice(folder: &Path, fingers: Option<FingerCommand>) -> Result<World, WorldError> {
    let world = World::open(Options { fingers, ..Options::new(folder) })?;
    desk::insert(&world, &world.key(KeyModel::Allowed));
    Ok(world)
}

impl Admin<'_> {
    async fn list(&mut self) -> Result<()> {
        let mut listed = Vec::new();
        for seen in self.keys.look_now().await {
            let facts = match self.keys.open(&seen.device).await {
                Ok(device) => device.read().await,
                Err(trouble) => Err(trouble),
            };
            listed.push((seen, facts));
        }
        if self.arguments.json {
            let listed: Result<Vec<Value>, _> = listed
                .iter()
                .map(|(seen, facts)| match facts {
                    Ok(facts) => serde_json::to_value(facts),
                    Err(trouble) => Ok(json!({
                        "device": seen.device, "model": seen.model, "serial": seen.serial,
                        "trouble": trouble.to_string(),
                    })),
                })
                .collect();
            return self.printer.json(&listed?);
        }
        if listed.is_empty() {
            let none = self.printer.words.say("key-none");
            self.printer.line(none)?;
        }
        for (seen, facts) in &listed {
            self.printer.line(self.named(seen))?;
            match facts {
                Ok(facts) => self.tell_facts(facts)?,
                Err(trouble) => {
                    let why = trouble.to_string();
                    self.indented("key-cannot-be-read", &[("why", why.into())])?;
                }
            }
        }
        Ok(())
    }

    async fn info(&mut self) -> Result<()> {
        let seen = self.chosen().await?;
        let device = self.open(&seen).await?;
        let facts = device.read().await.map_err(|it| self.told(it))?;
        let abilities = device.abilities().await;
        let abilities = abilities.map_err(|it| self.told(it))?;
        if self.arguments.json {
            let mut object = serde_json::to_value(&facts)?;
            object["capabilities"] = serde_json::to_value(&abilities)?;
            return self.printer.json(&object);
        }
        self.printer.line(self.named(&seen))?;
        self.tell_facts(&facts)?;
        self.tell_abilities(&facts, &abilities)
    }

    async fn credentials(&mut self, from: PinFrom) -> Result<()> {
        let seen = self.chosen().await?;
        let pin = self.pins(from)?.ask(&self.about("key-pin-of", &seen))?;
        let stored = self.open(&seen).await?.credentials(pin).await;
        let stored = stored.map_err(|it| self.told(it))?;
        if self.arguments.json {
            return self.printer.json(&serde_json::to_value(&stored)?);
        }
        if stored.is_empty() {
            self.printer.say("key-no-passkey", &[])?;
        }
        for it in &stored {
            self.printer.line(self.passkey(it))?;
        }
        Ok(())
    }

    async fn set_pin(&mut self, random: bool, from: PinFrom) -> Result<()> {
        let seen = self.chosen().await?;
        let device = self.open(&seen).await?;
        let facts = device.read().await.map_err(|it| self.told(it))?;
        if facts.pin != KeyPin::NotSet {
            return Err(self.refused("key-has-pin", &seen));
        }
        let rules = self.rules_of(&facts);
        let pin = if random {
            draw_pin(rules)
        } else {
            let prompt = self.about("key-new-pin-for", &seen);
            self.keeps_rules(self.pins(from)?.ask_twice(&prompt)?, rules)?
        };
        let set = device.set_pin(pin.clone()).await;
        set.map_err(|it| self.told(it))?;
        // Whoever drew it knows it as well: the person is to have one of their own.
        let rules = KeyRules { pin_must_change: true, ..KeyRules::default() };
        let forced = if random { Some(device.set_rules(rules, pin.clone()).await) } else { None };
        // The PIN is said whatever came of that, or nobody would know it.
        if self.arguments.json {
            let shown = random.then(|| pin.expose_secret());
            let must_change = forced.as_ref().map(Result::is_ok);
            self.printer.json(&json!({
                "pin_set": true, "serial": seen.serial, "pin": shown, "must_change": must_change,
            }))?;
        } else {
            self.say_of("key-pin-is-set", &seen)?;
            if random {
                self.printer.say("key-pin-is", &[])?;
                self.printer.secret(&pin)?;
            }
        }
        match forced {
            None => Ok(()),
            Some(Ok(())) => self.note_forced("key-pin-must-change"),
            Some(Err(KeyTrouble::Unsupported)) => self.note_forced("pin-letter-asked"),
            Some(Err(it)) => Err(self.told(it).into()),
        }
    }

    /// In JSON it stands as a member.
    fn note_forced(&mut self, id: &str) -> Result<()> {
        if self.arguments.json { Ok(()) } else { Ok(self.printer.say(id, &[])?) }
    }

    async fn change_pin(&mut self, from: PinFrom) -> Result<()> {
        let seen = self.chosen().await?;
        let device = self.open(&seen).await?;
        let facts = device.read().await.map_err(|it| self.told(it))?;
        if facts.pin == KeyPin::NotSet {
            return Err(self.refused("key-has-no-pin", &seen));
        }
        self.tell_tries(&facts)?;
        let mut pins = self.pins(from)?;
        let old = pins.ask(&self.about("key-old-pin-of", &seen))?;
        let prompt = self.printer.words.say("key-new-pin");
        let new = self.keeps_rules(pins.ask_twice(&prompt)?, self.rules_of(&facts))?;
        drop(pins);
        let changed = device.change_pin(old, new).await;
        changed.map_err(|it| self.told(it))?;
        if self.arguments.json {
            return self.printer.json(&json!({"pin_changed": true, "serial": seen.serial}));
        }
        self.say_of("key-pin-is-changed", &seen)
    }

    /// A key resets only in its first ten seconds with power, and with a touch.
    async fn reset(&mut self, yes: bool) -> Result<()> {
        let seen = self.chosen().await?;
        self.note_of("key-will-be-reset", &seen);
        self.printer.confirm(yes, "key-reset-sure")?;
        self.printer.note("key-take-out", &[]);
        #[cfg(feature = "practice")]
        self.practice(|world| world.key(KeyModel::Allowed).unplug());
        self.until(|keys| !keys.iter().any(|it| it.device == seen.device)).await?;
        self.printer.note("key-insert-again", &[]);
        #[cfg(feature = "practice")]
        self.practice(|world| desk::insert(world, &world.key(KeyModel::Allowed)));
        let is_the_same = |it: &Seen| it.model == seen.model && it.serial == seen.serial;
        self.until(|keys| keys.iter().any(is_the_same)).await?;
        let again = self.keys.look_now().await.into_iter().find(is_the_same);
        let again = again.ok_or_else(|| self.printer.refused("key-taken-out-again", &[]))?;
        self.printer.note("key-touch-now", &[]);
        let reset = self.open(&again).await?.reset().await;
        reset.map_err(|it| self.told(it))?;
        if self.arguments.json {
            return self.printer.json(&json!({"reset": true, "serial": seen.serial}));
        }
        self.say_of("key-is-reset", &seen)
    }

    async fn enable_enterprise_attestation(&mut self, yes: bool, from: PinFrom) -> Result<()> {
        let seen = self.chosen().await?;
        let device = self.open(&seen).await?;
        let facts = device.read().await.map_err(|it| self.told(it))?;
        let abilities = device.abilities().await;
        match abilities.map_err(|it| self.told(it))?.enterprise_attestation {
            EnterpriseAttestation::Absent => {
                return Err(self.refused("key-no-enterprise", &seen));
            }
            EnterpriseAttestation::On => {}
            EnterpriseAttestation::Off if facts.pin == KeyPin::NotSet => {
                return Err(self.refused("key-has-no-pin", &seen));
            }
            EnterpriseAttestation::Off => {
                self.note_of("key-enterprise-will-be-on", &seen);
                self.printer.confirm(yes, "key-enterprise-sure")?;
                let pin = self.pins(from)?.ask(&self.about("key-pin-of", &seen))?;
                let enabled = device.enable_enterprise_attestation(pin).await;
                enabled.map_err(|it| self.told(it))?;
            }
        }
        if self.arguments.json {
            let on = EnterpriseAttestation::On;
            return self
                .printer
                .json(&json!({"enterprise_attestation": on, "serial": seen.serial}));
        }
        self.say_of("key-enterprise-is-on", &seen)
    }

    async fn erase(&mut self, id: &str, yes: bool, from: PinFrom) -> Result<()> {
        let seen = self.chosen().await?;
        let pin = self.pins(from)?.ask(&self.about("key-pin-of", &seen))?;
        let device = self.open(&seen).await?;
        let stored = device.credentials(pin.clone()).await;
        let stored = stored.map_err(|it| self.told(it))?;
        let of_that_name = |it: &&Stored| it.credential_id.to_base64url().starts_with(id);
        let mut found = stored.iter().filter(of_that_name);
        let (Some(one), None) = (found.next(), found.next()) else {
            return Err(self.printer.refused("key-not-one-passkey", &[("id", id.into())]).into());
        };
        complain(&format!("{}\n  {}", self.named(&seen), self.passkey(one)));
        if yes {
            self.printer.note("key-will-be-erased", &[]);
        }
        self.printer.confirm(yes, "key-erase-sure")?;
        let erased = device.erase_one(one.credential_id.0.clone(), pin).await;
        erased.map_err(|it| self.told(it))?;
        if self.arguments.json {
            return self.printer.json(&json!({"erased": one.credential_id}));
        }
        self.printer.say("key-is-erased", &[])?;
        Ok(())
    }

    /// The one that is meant: the only one, or the one that was named.
    async fn chosen(&self) -> Result<Seen> {
        let keys = self.keys.look_now().await;
        let names: Vec<String> = keys.iter().map(|it| self.named(it)).collect();
        let names = ("keys", self.printer.words.list(&names).into());
        let Some(name) = &self.arguments.key else {
            return match keys.as_slice() {
                [only] => Ok(only.clone()),
                [] => Err(self.printer.refused("key-none", &[]).into()),
                _ => Err(self.printer.refused("key-which", &[names]).into()),
            };
        };
        let is_it = |it: &&Seen| it.device == *name || it.serial.as_deref() == Some(name);
        let mut found = keys.iter().filter(is_it);
        let id = match (found.next(), found.next()) {
            (Some(key), None) => return Ok(key.clone()),
            (None, _) if keys.is_empty() => "key-none",
            (None, _) => "key-no-such",
            (Some(_), Some(_)) => "key-two-such",
        };
        Err(self.printer.refused(id, &[("name", name.as_str().into()), names]).into())
    }

    async fn open(&self, seen: &Seen) -> Result<Device> {
        Ok(self.keys.open(&seen.device).await.map_err(|it| self.told(it))?)
    }

    async fn until(&self, arrived: impl Fn(&[Seen]) -> bool) -> Result<()> {
        const PATIENCE: Duration = Duration::from_secs(120);
        self.keys.look_now().await;
        let mut seen = self.keys.seen();
        let waiting = seen.wait_for(|it| arrived(it));
        let waited = tokio::time::timeout(PATIENCE, waiting).await;
        waited.map_err(|_| self.printer.refused("key-nothing-happened", &[]))??;
        Ok(())
    }

    #[cfg(feature = "practice")]
    fn practice(&self, hand: impl FnOnce(&World)) {
        if let Some(world) = &self.world {
            hand(world);
        }
    }

    /// The stricter of the key's and the desk's.
    fn rules_of(&self, facts: &KeyFacts) -> PinRules {
        PinRules { minimum_length: facts.minimum_pin_length.max(self.minimum_pin_length) }
    }

    fn keeps_rules(&self, pin: SecretString, rules: PinRules) -> Result<SecretString> {
        let broken = rules.check(pin.expose_secret()).into_iter().find(|it| !it.kept);
        let Some(it) = broken else { return Ok(pin) };
        let minimum = [("minimum", rules.minimum_length.into())];
        let rule = self.printer.words.say_with(it.rule, &minimum);
        Err(self.printer.refused("key-pin-breaks-rule", &[("rule", rule.into())]).into())
    }

    fn told(&self, trouble: KeyTrouble) -> Refused {
        Refused(self.printer.words.trouble(&Trouble::Key(trouble)))
    }

    fn pins(&self, from: PinFrom) -> Result<Pins<'_>> {
        Pins::from(from, &self.printer)
    }
}
