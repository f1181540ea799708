//! `keydesk key …`: what an administrator does with a key outside of a ceremony. A PIN is read hidden
//! from the terminal or from standard input, never from an argument; what cannot be undone names the
//! key and what will be lost, and asks. What is asked goes to standard error, what is told to
//! standard output.

use std::fs::File;
use std::io::{self, BufRead as _, IsTerminal as _, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context as _, Result, anyhow, bail};
use clap::{Args, Subcommand};
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::{Value, json};
use tokio::runtime::Runtime;
use zeroize::Zeroizing;

use crate::ceremony::nouns::{KeyFacts, KeyPin, KeyTrouble, Trouble};
use crate::ceremony::policy::PinRules;
use crate::config::Config;
use crate::desk;
use crate::key::{Abilities, Bus, Device, EnterpriseAttestation, Seen, Stored, pin, seam};
use crate::platform;
use crate::practice::{KeyModel, Options, World};
use crate::words::Words;

#[derive(Args)]
#[command(after_help = "\
Examples:
  keydesk key list                         the keys that are plugged in
  keydesk key info --json --practice DIR   the practice key of the world in DIR
  keydesk key reset --key 20011907         make one of several keys as new")]
pub struct KeyArguments {
    /// Which key, where several are plugged in: its serial number, or its path.
    #[arg(long, value_name = "SERIAL|PATH", global = true)]
    key: Option<String>,
    /// Print one JSON value.
    #[arg(long, global = true)]
    json: bool,
    /// Plug in the practice key of the world in this folder. Nothing real is touched.
    #[arg(long, value_name = "DIR", global = true)]
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

#[derive(Args, Clone, Copy)]
struct PinFrom {
    /// Read the PIN from standard input; to change it, the old one first, each on a line.
    #[arg(long)]
    pin_stdin: bool,
}

/// The keys, and where to tell what became of them.
struct Admin<'a> {
    arguments: &'a KeyArguments,
    keys: Bus,
    world: Option<World>,
    words: Words,
    /// The desk's own, in code points.
    minimum_pin_length: u32,
    out: File,
}

pub fn run(arguments: &KeyArguments) -> Result<ExitCode> {
    let config = match &arguments.config {
        Some(file) => Config::read(file)?,
        None => Config::default(),
    };
    let runtime = Runtime::new().context("the system gives no threads")?;
    let mut admin = Admin {
        arguments,
        // Whoever practises may have a real key in another port: it is not touched.
        keys: Bus::watch(match arguments.practice {
            Some(_) => |it| it.device.starts_with(seam::PATH_PREFIX),
            None => |_| true,
        })
        .context("the system gives no thread for the keys")?,
        world: arguments.practice.as_deref().map(plug_in_practice).transpose()?,
        words: Words::english(),
        minimum_pin_length: config.pin.minimum_length.0,
        out: platform::own_stdout()?,
    };
    runtime.block_on(async {
        match &arguments.command {
            KeyCommand::List => admin.list().await,
            KeyCommand::Info => admin.info().await,
            KeyCommand::Credentials { pin } => admin.credentials(*pin).await,
            KeyCommand::SetPin { random, pin } => admin.set_pin(*random, *pin).await,
            KeyCommand::ChangePin { pin } => admin.change_pin(*pin).await,
            KeyCommand::Reset { yes } => admin.reset(*yes).await,
            KeyCommand::EnterpriseAttestation { yes, pin } => {
                admin.enable_enterprise_attestation(*yes, *pin).await
            }
            KeyCommand::Erase { id, yes, pin } => admin.erase(id, *yes, *pin).await,
        }
    })?;
    Ok(ExitCode::SUCCESS)
}

fn plug_in_practice(folder: &Path) -> Result<World> {
    let world = World::open(Options::new(folder)).context("the practice world cannot be opened")?;
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
            return self.print_json(&Value::Array(listed?));
        }
        if listed.is_empty() {
            writeln!(self.out, "No security key is plugged in.")?;
        }
        for (seen, facts) in &listed {
            writeln!(self.out, "{}", named(seen))?;
            match facts {
                Ok(facts) => self.tell_facts(facts)?,
                Err(trouble) => writeln!(self.out, "  cannot be read: {trouble}")?,
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
            return self.print_json(&object);
        }
        writeln!(self.out, "{}", named(&seen))?;
        self.tell_facts(&facts)?;
        self.tell_abilities(&facts, &abilities)
    }

    async fn credentials(&mut self, from: PinFrom) -> Result<()> {
        let seen = self.chosen().await?;
        let pin = Pins::from(from)?.ask(&format!("PIN of {}", named(&seen)))?;
        let stored = self.open(&seen).await?.credentials(pin).await;
        let stored = stored.map_err(|it| self.told(it))?;
        if self.arguments.json {
            return self.print_json(&serde_json::to_value(&stored)?);
        }
        if stored.is_empty() {
            writeln!(self.out, "There is no passkey on the key.")?;
        }
        for it in &stored {
            writeln!(self.out, "{}", passkey(it))?;
        }
        Ok(())
    }

    async fn set_pin(&mut self, random: bool, from: PinFrom) -> Result<()> {
        let seen = self.chosen().await?;
        let device = self.open(&seen).await?;
        let facts = device.read().await.map_err(|it| self.told(it))?;
        if facts.pin != KeyPin::NotSet {
            bail!("{} has a PIN; `keydesk key change-pin` changes it", named(&seen));
        }
        let rules = self.rules_of(&facts);
        let pin = if random {
            pin::random(rules)
        } else {
            let mut pins = Pins::from(from)?;
            self.keeps_rules(pins.ask_twice(&format!("New PIN for {}", named(&seen)))?, rules)?
        };
        let set = device.set_pin(pin.clone()).await;
        set.map_err(|it| self.told(it))?;
        let shown = random.then(|| pin.expose_secret().to_owned());
        if self.arguments.json {
            return self.print_json(&json!({"pin_set": true, "serial": seen.serial, "pin": shown}));
        }
        match shown {
            Some(pin) => writeln!(self.out, "The PIN of {} is {pin}", named(&seen))?,
            None => writeln!(self.out, "{} has its PIN.", named(&seen))?,
        }
        Ok(())
    }

    async fn change_pin(&mut self, from: PinFrom) -> Result<()> {
        let seen = self.chosen().await?;
        let device = self.open(&seen).await?;
        let facts = device.read().await.map_err(|it| self.told(it))?;
        if facts.pin == KeyPin::NotSet {
            bail!("{} has no PIN yet; `keydesk key set-pin` gives it one", named(&seen));
        }
        self.tell_tries(&facts)?;
        let mut pins = Pins::from(from)?;
        let old = pins.ask(&format!("Old PIN of {}", named(&seen)))?;
        let new = self.keeps_rules(pins.ask_twice("New PIN")?, self.rules_of(&facts))?;
        let changed = device.change_pin(old, new).await;
        changed.map_err(|it| self.told(it))?;
        if self.arguments.json {
            return self.print_json(&json!({"pin_changed": true, "serial": seen.serial}));
        }
        writeln!(self.out, "{} has a new PIN.", named(&seen))?;
        Ok(())
    }

    /// A key resets only in its first ten seconds with power, and with a touch.
    async fn reset(&mut self, yes: bool) -> Result<()> {
        let seen = self.chosen().await?;
        eprintln!("{}", named(&seen));
        eprintln!(
            "  Every passkey on it will be gone, and its PIN. Whoever signs in with it, cannot."
        );
        confirm(yes, "Reset this key?")?;
        eprintln!("Take the key out.");
        self.practice(|world| world.key(KeyModel::Allowed).unplug());
        self.until(|keys| !keys.iter().any(|it| it.device == seen.device)).await?;
        eprintln!("Insert it again.");
        self.practice(|world| desk::insert(world, &world.key(KeyModel::Allowed)));
        let is_the_same = |it: &Seen| it.model == seen.model && it.serial == seen.serial;
        self.until(|keys| keys.iter().any(is_the_same)).await?;
        let again = self.keys.look_now().await.into_iter().find(is_the_same);
        let again = again.context("the key was taken out again")?;
        eprintln!("Touch it now.");
        let reset = self.open(&again).await?.reset().await;
        reset.map_err(|it| self.told(it))?;
        if self.arguments.json {
            return self.print_json(&json!({"reset": true, "serial": seen.serial}));
        }
        writeln!(self.out, "{} is as new.", named(&seen))?;
        Ok(())
    }

    async fn enable_enterprise_attestation(&mut self, yes: bool, from: PinFrom) -> Result<()> {
        let seen = self.chosen().await?;
        let device = self.open(&seen).await?;
        let facts = device.read().await.map_err(|it| self.told(it))?;
        let abilities = device.abilities().await;
        match abilities.map_err(|it| self.told(it))?.enterprise_attestation {
            EnterpriseAttestation::Absent => {
                bail!("{} has no enterprise attestation", named(&seen))
            }
            EnterpriseAttestation::On => {}
            EnterpriseAttestation::Off if facts.pin == KeyPin::NotSet => {
                bail!("{} has no PIN yet; `keydesk key set-pin` gives it one", named(&seen))
            }
            EnterpriseAttestation::Off => {
                eprintln!("{}", named(&seen));
                eprintln!(
                    "  An organisation that may ask will see which key it is. Only a reset ends that."
                );
                confirm(yes, "Turn enterprise attestation on?")?;
                let pin = Pins::from(from)?.ask(&format!("PIN of {}", named(&seen)))?;
                let enabled = device.enable_enterprise_attestation(pin).await;
                enabled.map_err(|it| self.told(it))?;
            }
        }
        if self.arguments.json {
            let on = EnterpriseAttestation::On;
            return self.print_json(&json!({"enterprise_attestation": on, "serial": seen.serial}));
        }
        writeln!(self.out, "Enterprise attestation of {} is on.", named(&seen))?;
        Ok(())
    }

    async fn erase(&mut self, id: &str, yes: bool, from: PinFrom) -> Result<()> {
        let seen = self.chosen().await?;
        let pin = Pins::from(from)?.ask(&format!("PIN of {}", named(&seen)))?;
        let device = self.open(&seen).await?;
        let stored = device.credentials(pin.clone()).await;
        let stored = stored.map_err(|it| self.told(it))?;
        let of_that_name = |it: &&Stored| it.credential_id.to_base64url().starts_with(id);
        let mut found = stored.iter().filter(of_that_name);
        let (Some(one), None) = (found.next(), found.next()) else {
            bail!("not exactly one passkey begins with {id}; `keydesk key credentials` lists them");
        };
        eprintln!("{}\n  {}", named(&seen), passkey(one));
        if yes {
            eprintln!("  It will be gone for good.");
        } else {
            confirm(yes, "Erase this passkey for good?")?;
        }
        let erased = device.erase_one(one.credential_id.0.clone(), pin).await;
        erased.map_err(|it| self.told(it))?;
        if self.arguments.json {
            return self.print_json(&json!({"erased": one.credential_id}));
        }
        writeln!(self.out, "The passkey is erased.")?;
        Ok(())
    }

    /// The one that is meant: the only one, or the one that was named.
    async fn chosen(&self) -> Result<Seen> {
        let keys = self.keys.look_now().await;
        let names = || {
            let names: Vec<String> = keys.iter().map(named).collect();
            names.join("\n  ")
        };
        match &self.arguments.key {
            Some(name) => {
                let is_it = |it: &&Seen| it.device == *name || it.serial.as_deref() == Some(name);
                let mut found = keys.iter().filter(is_it);
                match (found.next(), found.next()) {
                    (Some(key), None) => Ok(key.clone()),
                    (None, _) => bail!("no key {name} is plugged in; there are:\n  {}", names()),
                    (Some(_), Some(_)) => bail!("more than one key is {name}:\n  {}", names()),
                }
            }
            None => match keys.as_slice() {
                [only] => Ok(only.clone()),
                [] => bail!("no security key is plugged in"),
                _ => bail!("which key? Say --key SERIAL or PATH:\n  {}", names()),
            },
        }
    }

    async fn open(&self, seen: &Seen) -> Result<Device> {
        self.keys.open(&seen.device).await.map_err(|it| self.told(it))
    }

    async fn until(&self, arrived: impl Fn(&[Seen]) -> bool) -> Result<()> {
        const PATIENCE: Duration = Duration::from_secs(120);
        self.keys.look_now().await;
        let mut seen = self.keys.seen();
        let waiting = seen.wait_for(|it| arrived(it));
        tokio::time::timeout(PATIENCE, waiting)
            .await
            .context("nothing happened for two minutes")??;
        Ok(())
    }

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
        match broken {
            None => Ok(pin),
            Some(it) => {
                let args = [("minimum", rules.minimum_length.into())];
                bail!("a good PIN is {}", self.words.say_with(it.rule, &args))
            }
        }
    }

    fn told(&self, trouble: KeyTrouble) -> anyhow::Error {
        let told = self.words.trouble(&Trouble::Key(trouble));
        anyhow!("{}. {}", told.what, told.next)
    }

    fn tell_facts(&mut self, facts: &KeyFacts) -> Result<()> {
        let pin = match facts.pin {
            KeyPin::Unsupported => "has no PIN function",
            KeyPin::NotSet => "no PIN yet",
            KeyPin::Set => "PIN set",
            KeyPin::MustChange => "PIN must be changed",
        };
        let firmware = facts.firmware.map(|it| format!(", firmware {it:#x}")).unwrap_or_default();
        writeln!(self.out, "  AAGUID {}{firmware}, {pin}", facts.aaguid)?;
        writeln!(self.out, "  {}", facts.versions.join(", "))?;
        Ok(())
    }

    fn tell_tries(&mut self, facts: &KeyFacts) -> Result<()> {
        if let Some(tries) = facts.pin_tries {
            writeln!(self.out, "  {tries} wrong PINs and it is blocked for good")?;
        }
        Ok(())
    }

    fn tell_abilities(&mut self, facts: &KeyFacts, abilities: &Abilities) -> Result<()> {
        self.tell_tries(facts)?;
        writeln!(self.out, "  a PIN has at least {} characters", facts.minimum_pin_length)?;
        if let Some(free) = facts.free_slots {
            writeln!(self.out, "  room for {free} more passkeys")?;
        }
        writeln!(self.out, "  extensions {}", facts.extensions.join(", "))?;
        let options: Vec<String> = abilities
            .options
            .iter()
            .map(|(name, on)| format!("{name} {}", if *on { "yes" } else { "no" }))
            .collect();
        writeln!(self.out, "  options {}", options.join(", "))?;
        let enterprise = match abilities.enterprise_attestation {
            EnterpriseAttestation::Absent => "the key has none",
            EnterpriseAttestation::Off => "off",
            EnterpriseAttestation::On => "on",
        };
        writeln!(self.out, "  enterprise attestation: {enterprise}")?;
        if !abilities.transports.is_empty() {
            writeln!(self.out, "  transports {}", abilities.transports.join(", "))?;
        }
        Ok(())
    }

    fn print_json(&mut self, value: &Value) -> Result<()> {
        writeln!(self.out, "{}", serde_json::to_string_pretty(value)?)?;
        Ok(())
    }
}

/// Where PINs come from: each is asked for by name, or is the next line of standard input.
struct Pins {
    lines: Option<io::StdinLock<'static>>,
}

impl Pins {
    fn from(from: PinFrom) -> Result<Self> {
        if !from.pin_stdin && !io::stdin().is_terminal() {
            bail!("there is no terminal to type a PIN at; say --pin-stdin to pass it in");
        }
        Ok(Self { lines: from.pin_stdin.then(|| io::stdin().lock()) })
    }

    fn ask(&mut self, prompt: &str) -> Result<SecretString> {
        let mut pin = Zeroizing::new(String::with_capacity(256));
        match &mut self.lines {
            Some(lines) => {
                lines.read_line(&mut pin).context("no PIN on standard input")?;
            }
            None => pin = Zeroizing::new(rpassword::prompt_password(format!("{prompt}: "))?),
        }
        let pin = pin.trim_end_matches(['\r', '\n']);
        if pin.is_empty() {
            bail!("no PIN was given");
        }
        Ok(SecretString::from(pin))
    }

    /// Whoever types a new PIN types it twice.
    fn ask_twice(&mut self, prompt: &str) -> Result<SecretString> {
        let first = self.ask(prompt)?;
        if self.lines.is_none() {
            let again = self.ask("The same again")?;
            if again.expose_secret() != first.expose_secret() {
                bail!("the two PINs were not the same; nothing was changed");
            }
        }
        Ok(first)
    }
}

fn named(seen: &Seen) -> String {
    let serial = seen.serial.as_deref().map(|it| format!(", serial {it}")).unwrap_or_default();
    format!("{}{serial}  ({})", seen.model, seen.device)
}

fn passkey(it: &Stored) -> String {
    format!("{}  {} ({})", it.credential_id.to_base64url(), it.user_name, it.rp_id)
}

fn confirm(yes: bool, question: &str) -> Result<()> {
    if yes {
        return Ok(());
    }
    if !io::stdin().is_terminal() {
        bail!("nobody can be asked here; say --yes to do it all the same");
    }
    eprint!("{question} Type yes: ");
    io::stderr().flush()?;
    let mut answer = String::new();
    io::stdin().read_line(&mut answer)?;
    if answer.trim() != "yes" {
        bail!("nothing was changed");
    }
    Ok(())
}
