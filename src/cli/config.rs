//! `keydesk config check`: the settings against the tenant, step by step. Each step that fails says
//! what to do and who can do it. Changes nothing in the tenant.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, Subcommand};
use serde::Serialize;
use tokio::sync::watch;

use super::open::PracticeTenant;
use super::print::{Printer, complain};
use crate::ceremony::nouns::{Blocker, Person, Purpose, Readiness, TenantTrouble, Trouble, scopes};
use crate::ceremony::policy::blockers;
use crate::config::{Config, ConfigTrouble, Means};
use crate::desk::live::{self, Connection};
use crate::signin::operator::{SignedIn, UserCode};
use crate::tenant::Tenant;
use crate::tenant::cloud::Cloud;
use crate::tenant::limit::Limit;

#[derive(Args)]
pub struct ConfigArguments {
    #[command(subcommand)]
    command: ConfigCommand,
}

#[derive(Subcommand)]
enum ConfigCommand {
    /// Test the settings against the tenant, step by step, and say what to grant.
    ///
    /// An operator signs in, and everything that a session reads is read once. Nothing is changed.
    /// Exits with 0 when every step is good.
    Check(Check),
}

#[derive(Args)]
#[command(after_help = "\
Examples:
  keydesk config check --config kiosk.toml           what is missing, and who can grant it
  keydesk config check --config kiosk.toml --json    the same for a script")]
struct Check {
    /// The desk's settings; kiosk-config/kiosk.toml explains each.
    #[arg(long, value_name = "FILE", default_value = "/etc/keydesk/kiosk.toml")]
    config: PathBuf,
    #[command(flatten)]
    practice: PracticeTenant,
    #[arg(long)]
    json: bool,
}

/// One step, and how it went.
#[derive(Serialize)]
struct Finding {
    step: &'static str,
    good: bool,
    what: String,
    /// What to do where it is not good.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

struct Findings {
    all: Vec<Finding>,
    printer: Printer,
    /// People do not read along.
    json: bool,
}

pub fn run(arguments: &ConfigArguments, printer: Printer) -> Result<ExitCode> {
    let ConfigCommand::Check(check) = &arguments.command;
    let runtime = printer.runtime()?;
    let mut findings = Findings { all: Vec::new(), printer, json: check.json };
    runtime.block_on(check.walk(&mut findings))?;
    let Findings { all, mut printer, .. } = findings;
    let good = all.iter().all(|it| it.good);
    if check.json {
        printer.json(&serde_json::json!({ "good": good, "steps": all }))?;
    } else {
        printer.line("")?;
        printer.say(if good { "config-ready" } else { "config-not-ready" }, &[])?;
    }
    Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

impl Check {
    /// Goes on as long as the next step can be tried at all.
    async fn walk(&self, findings: &mut Findings) -> Result<()> {
        let config = match Config::read(&self.config) {
            Ok(it) => it,
            Err(it) => {
                let next = match it {
                    ConfigTrouble::Unreadable { .. } => "config-no-file",
                    ConfigTrouble::Impossible { .. } => "config-wrong-line",
                };
                let next = findings.printer.words.say(next);
                return findings.bad("settings", it.to_string(), &next);
            }
        };
        let connection = match live::connect(&config, self.practice.instead()) {
            Ok(it) => it,
            Err(it) => {
                let next = findings.printer.words.say("config-correct");
                return findings.bad("settings", it.to_string(), &next);
            }
        };
        let file = [("file", self.config.display().to_string().into())];
        let usable = findings.printer.words.say_with("config-can-be-used", &file);
        findings.good("settings", usable)?;
        cloud(findings, connection.cloud)?;
        let Some(operator) = sign_in(findings, &config, &connection).await? else {
            return Ok(());
        };
        scopes(findings, &connection, &operator)?;
        let (_, token) = watch::channel(Some(operator.token.clone()));
        let http = connection.http.clone();
        let tenant = Tenant::new(http, connection.cloud, token, Some(Limit::GRAPH));
        let Some(person) = somebody(findings, &tenant).await? else {
            return Ok(());
        };
        match tenant.readiness(&person, &operator.operator).await {
            Err(it) => findings.trouble("policy", &it),
            Ok(it) => policy(findings, &it),
        }
    }
}

fn cloud(findings: &mut Findings, cloud: Cloud) -> Result<()> {
    let page = cloud.security_info();
    match cloud.offer() {
        Some(Purpose::Onboarding) => {
            findings.good("cloud", "keys can be registered for people".to_owned())
        }
        Some(Purpose::SelfRegistration) => findings.good(
            "cloud",
            format!("with a pass from this desk, people register their keys themselves, at {page}"),
        ),
        None => {
            let what = "in this cloud a desk can neither register keys nor issue passes".to_owned();
            findings.bad("cloud", what, &format!("People register by themselves, at {page}"))
        }
    }
}

async fn sign_in(
    findings: &mut Findings,
    config: &Config,
    connection: &Connection,
) -> Result<Option<SignedIn>> {
    if matches!(config.operator.sign_in, Means::Browser) {
        findings.printer.note("config-browser-opens", &[]);
    }
    let words = findings.printer.words.clone();
    let show = |it: UserCode| {
        let args = [("page", it.page.into()), ("code", it.code.into())];
        complain(&words.say_with("config-sign-in-at", &args));
    };
    match connection.operator.sign_in(None, show).await {
        Ok(it) => {
            let app_only = matches!(config.operator.sign_in, Means::Certificate { .. });
            let id = if app_only { "config-signed-in-app" } else { "config-signed-in" };
            let args = [("name", it.operator.name.as_str().into())];
            findings.good("sign-in", findings.printer.words.say_with(id, &args))?;
            Ok(Some(it))
        }
        Err(it) => {
            findings.told("sign-in", &Trouble::SignIn(it))?;
            Ok(None)
        }
    }
}

fn scopes(findings: &mut Findings, connection: &Connection, operator: &SignedIn) -> Result<()> {
    let Some(granted) = &operator.scopes else {
        let what = "the service does not tell what an application may do: what only reads is tried \
                    below, passes and keys with the first person";
        return findings.good("scopes", what.to_owned());
    };
    let missing = scopes::missing(granted);
    if missing.is_empty() {
        return findings.good("scopes", format!("all {} are granted", scopes::RIGHTS.len()));
    }
    let app = &connection.operator.app;
    let consent = format!(
        "An administrator grants it at {}/{}/adminconsent?client_id={}",
        connection.cloud.login(),
        app.tenant_id,
        app.client_id
    );
    let words = findings.printer.words.clone();
    for right in missing {
        let what = format!("{} is not granted: {}", right.scope, words.say(right.word));
        findings.bad("scopes", what, &consent)?;
    }
    Ok(())
}

/// Whose readiness is read, as a sample: the first who is found.
async fn somebody(findings: &mut Findings, tenant: &Tenant) -> Result<Option<Person>> {
    let found = match tenant.search("a").await {
        Ok(it) => it,
        Err(it) => {
            findings.trouble("people", &it)?;
            return Ok(None);
        }
    };
    if found.is_empty() {
        let next = "Have somebody look in the Entra portal: a desk needs people to give keys to";
        findings.bad("people", "nobody is found for the letter a".to_owned(), next)?;
    } else {
        findings.good("people", "they are found".to_owned())?;
    }
    Ok(found.into_iter().next())
}

/// What stands in everybody's way; what stands in this person's says nothing about the desk.
fn policy(findings: &mut Findings, readiness: &Readiness) -> Result<()> {
    let words = findings.printer.words.clone();
    let mut good = true;
    for blocker in blockers(readiness) {
        if let Blocker::OperatorHasNoRole
        | Blocker::PasskeysOff
        | Blocker::SelfServiceOff
        | Blocker::PassesOff = blocker
        {
            good = false;
            let told = words.blocker(&blocker);
            findings.bad("policy", told.what, &told.next)?;
        }
    }
    if good {
        findings.good("policy", "passkeys and passes can be given".to_owned())
    } else {
        Ok(())
    }
}

impl Findings {
    fn good(&mut self, step: &'static str, what: String) -> Result<()> {
        self.add(Finding { step, good: true, what, next: None })
    }

    fn bad(&mut self, step: &'static str, what: String, next: &str) -> Result<()> {
        self.add(Finding { step, good: false, what, next: Some(next.to_owned()) })
    }

    fn trouble(&mut self, step: &'static str, trouble: &TenantTrouble) -> Result<()> {
        self.told(step, &Trouble::Tenant(trouble.clone()))
    }

    fn told(&mut self, step: &'static str, trouble: &Trouble) -> Result<()> {
        let told = self.printer.words.trouble(trouble);
        self.bad(step, format!("{} ({})", told.what, trouble.details()), &told.next)
    }

    fn add(&mut self, finding: Finding) -> Result<()> {
        if !self.json {
            let mark = if finding.good { '✓' } else { '✗' };
            self.printer.line(format_args!("{mark} {}: {}", finding.step, finding.what))?;
            if let Some(next) = &finding.next {
                self.printer.line(format_args!("    {next}"))?;
            }
        }
        self.all.push(finding);
        Ok(())
    }
}
