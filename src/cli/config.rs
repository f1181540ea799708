//! `keydesk config check`: the settings against the tenant, step by step. Each step that fails says
//! what to do and who can do it. Changes nothing in the tenant.

use std::fs::File;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use crate::ceremony::nouns::{Trouble, scopes};
use crate::config::{Config, ConfigTrouble, Means};
use crate::desk::live::{self, Connection};
use crate::platform;
use crate::readiness::{self, Documents, Finding};
use crate::signin::operator::{SignedIn, UserCode};
use crate::tenant::Tenant;
use crate::tenant::limit::Limit;
use crate::words::{Arg, Words};
use anyhow::{Context as _, Result};
use clap::{Args, Subcommand};
use serde::Serialize;
use tokio::runtime::Runtime;
use tokio::sync::watch;

use super::open::PracticeTenant;

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
struct Step {
    step: &'static str,
    good: bool,
    what: String,
    /// Why it matters where it is not good.
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<String>,
    /// What to do where it is not good.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

struct Steps {
    all: Vec<Step>,
    /// Where people read along.
    out: Option<File>,
}

pub fn run(arguments: &ConfigArguments) -> Result<ExitCode> {
    let ConfigCommand::Check(check) = &arguments.command;
    let mut out = platform::own_stdout()?;
    let mut steps =
        Steps { all: Vec::new(), out: if check.json { None } else { Some(out.try_clone()?) } };
    let runtime = Runtime::new().context("the system gives no threads")?;
    runtime.block_on(check.walk(&mut steps))?;
    let good = steps.all.iter().all(|it| it.good);
    if check.json {
        let object = serde_json::json!({ "good": good, "steps": steps.all });
        writeln!(out, "{}", serde_json::to_string_pretty(&object)?)?;
    } else {
        writeln!(out, "{}", if good { "\nThis desk is ready." } else { "\nNot ready yet." })?;
    }
    Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

impl Check {
    /// Goes on as long as the next step can be tried at all.
    async fn walk(&self, steps: &mut Steps) -> Result<()> {
        let config = match Config::read(&self.config) {
            Ok(it) => it,
            Err(it) => {
                let next = match it {
                    ConfigTrouble::Unreadable { .. } => "Name the file with --config",
                    ConfigTrouble::Impossible { .. } => {
                        "Correct that line; kiosk-config/kiosk.toml explains each setting"
                    }
                };
                return steps.bad("settings", it.to_string(), next);
            }
        };
        let connection = match live::connect(&config, self.practice.instead()) {
            Ok(it) => it,
            Err(it) => return steps.bad("settings", it.to_string(), "Correct it in kiosk.toml"),
        };
        steps.good("settings", format!("{} can be used", self.config.display()))?;
        let Some(operator) = sign_in(steps, &config, &connection).await? else {
            return Ok(());
        };
        let documents = read(&connection, &operator).await;
        for finding in readiness::findings(&documents) {
            steps.add(told(&finding, &connection))?;
        }
        Ok(())
    }
}

async fn sign_in(
    steps: &mut Steps,
    config: &Config,
    connection: &Connection,
) -> Result<Option<SignedIn>> {
    if matches!(config.operator.sign_in, Means::Browser) {
        eprintln!("A browser opens. Please sign in there.");
    }
    let show = |it: UserCode| {
        eprintln!("Please sign in at {} with the code {}", it.page, it.code);
    };
    match connection.operator.sign_in(None, show).await {
        Ok(it) => {
            let app_only = matches!(config.operator.sign_in, Means::Certificate { .. });
            let note = if app_only { "; Entra checks no role for it" } else { "" };
            steps.good("sign-in", format!("signed in as {}{note}", it.operator.name))?;
            Ok(Some(it))
        }
        Err(it) => {
            let (what, next) = in_words(&Trouble::SignIn(it));
            steps.bad("sign-in", what, &next)?;
            Ok(None)
        }
    }
}

/// Everything that a session reads, once.
async fn read(connection: &Connection, operator: &SignedIn) -> Documents {
    let (_, token) = watch::channel(Some(operator.token.clone()));
    let http = connection.http.clone();
    let tenant = Tenant::new(http, connection.cloud, token, Some(Limit::GRAPH));
    let sample = match tenant.first_person().await {
        // Searched as well, as an operator does; what is found does not matter.
        Ok(Some(person)) => tenant.search(&person.name).await.map(|_| Some(person)),
        other => other,
    };
    let readiness = match &sample {
        Ok(Some(person)) => Some(tenant.readiness(person, &operator.operator).await),
        Ok(None) | Err(_) => None,
    };
    Documents {
        offer: connection.cloud.offer(),
        granted: operator.scopes.clone(),
        sample,
        open: tenant.open_methods().await,
        readiness,
    }
}

/// The finding in the words for people.
fn told(finding: &Finding, connection: &Connection) -> Step {
    let words = Words::english();
    let app = &connection.operator.app;
    let consent = format!(
        "{}/{}/adminconsent?client_id={}",
        connection.cloud.login(),
        app.tenant_id,
        app.client_id
    );
    let mut args: Vec<Arg<'_>> = vec![
        ("page", connection.cloud.security_info().into()),
        ("count", scopes::RIGHTS.len().into()),
        ("consent", consent.into()),
    ];
    if let Finding::ScopeMissing(right) = finding {
        args.push(("scope", right.scope.into()));
    }
    let (what, next) = match finding {
        Finding::NotRead(_, trouble) => in_words(trouble),
        _ => {
            let told = words.tell(finding.word(), &args);
            (told.what, told.next)
        }
    };
    let good = finding.is_good();
    let why = finding.why().map(|it| words.say(&it));
    Step { step: finding.subject().word(), good, what, why, next: (!good).then_some(next) }
}

fn in_words(trouble: &Trouble) -> (String, String) {
    let told = Words::english().trouble(trouble);
    (format!("{} ({})", told.what, trouble.details()), told.next)
}

impl Steps {
    fn good(&mut self, step: &'static str, what: String) -> Result<()> {
        self.add(Step { step, good: true, what, why: None, next: None })
    }

    fn bad(&mut self, step: &'static str, what: String, next: &str) -> Result<()> {
        self.add(Step { step, good: false, what, why: None, next: Some(next.to_owned()) })
    }

    fn add(&mut self, step: Step) -> Result<()> {
        if let Some(out) = &mut self.out {
            let mark = if step.good { '✓' } else { '✗' };
            writeln!(out, "{mark} {}: {}", step.step, step.what)?;
            for more in step.why.iter().chain(&step.next) {
                writeln!(out, "    {more}")?;
            }
        }
        self.all.push(step);
        Ok(())
    }
}
