//! `keydesk config check`: the settings against the tenant, step by step. Each step that fails says
//! what to do and who can do it. Changes nothing in the tenant.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Result;
use clap::{Args, Subcommand};
use serde::Serialize;
use tokio::sync::watch;

use super::open::PracticeTenant;
use super::print::Printer;
use super::sign_in;
use crate::ceremony::nouns::{ContextPolicy, Person, Timestamp, Trouble, scopes};
use crate::config::{Config, ConfigTrouble, ContextId, Means};
use crate::desk::live::{self, Connection};
use crate::readiness::desk::{self, Finding, Seen, Tested};
use crate::signin::browser::Open;
use crate::signin::operator::SignedIn;
use crate::tenant::Tenant;
use crate::tenant::limit::Limits;
use crate::words::{Arg, Told, Words};

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
    /// Print JSON instead of lines for people.
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
    /// What to do where it is not good, or to make it better.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

struct Steps {
    all: Vec<Step>,
    printer: Printer,
    /// People do not read along.
    json: bool,
}

pub fn run(arguments: &ConfigArguments, printer: Printer) -> Result<ExitCode> {
    let ConfigCommand::Check(check) = &arguments.command;
    let runtime = printer.runtime()?;
    let mut steps = Steps { all: Vec::new(), printer, json: check.json };
    runtime.block_on(check.walk(&mut steps))?;
    let Steps { all, mut printer, .. } = steps;
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
    async fn walk(&self, steps: &mut Steps) -> Result<()> {
        let config = match steps.printer.config(&self.config) {
            Ok(it) => it,
            Err(it) => {
                let next = match it {
                    ConfigTrouble::Unreadable { .. } => "config-no-file",
                    ConfigTrouble::Others { .. } => "config-others",
                    ConfigTrouble::Impossible { .. } => "config-wrong-line",
                };
                let next = steps.printer.words.say(next);
                return steps.bad("settings", it.to_string(), next);
            }
        };
        let words = steps.printer.words.clone();
        let connection = match live::connect(&config, self.practice.instead()) {
            Ok(it) => it,
            Err(it) => return steps.bad("settings", it.to_string(), words.say("config-correct")),
        };
        let file = [("file", self.config.display().to_string().into())];
        steps.good("settings", words.say_with("config-can-be-used", &file))?;
        for step in browser(&words, &config) {
            steps.add(step)?;
        }
        steps.applications(&config)?;
        let Some(operator) = sign_in(steps, &config, &connection).await? else {
            return Ok(());
        };
        let documents = read(&connection, &operator, &config).await;
        let context = config.sign_in.authentication_context.as_ref();
        for finding in desk::findings(&documents) {
            steps.add(told(&words, &finding, &connection, context))?;
        }
        Ok(())
    }
}

/// How isolated the browser for signing in is on this machine. What is open stops no desk.
fn browser(words: &Words, config: &Config) -> Vec<Step> {
    let step = |good, what, next| Step { step: "browser", good, what, why: None, next };
    let open = match live::browser(config, &Arc::default()) {
        Ok(it) => it.open(),
        Err(it) => return vec![step(false, it.to_string(), Some(words.say("config-no-browser")))],
    };
    if open.is_empty() {
        return vec![step(true, words.say("config-browser-shut-in"), None)];
    }
    let told = open.into_iter().map(|it| match it {
        Open::NoCage => words.tell("config-browser-no-cage", &[]),
        Open::NoPolicy => words.tell("config-browser-no-policy", &[]),
        Open::Root => words.tell("config-browser-root", &[]),
    });
    told.map(|it| step(true, it.what, Some(it.next))).collect()
}

async fn sign_in(
    steps: &mut Steps,
    config: &Config,
    connection: &Connection,
) -> Result<Option<SignedIn>> {
    let words = steps.printer.words.clone();
    match sign_in::sign_in(&steps.printer, config, connection).await {
        Ok(it) => {
            steps.signed_in(config, &it)?;
            Ok(Some(it))
        }
        Err(it) => {
            let (what, next) = in_words(&words, &Trouble::SignIn(it));
            steps.bad("sign-in", what, next)?;
            Ok(None)
        }
    }
}

/// Everything that a session reads, once.
async fn read(connection: &Connection, operator: &SignedIn, config: &Config) -> Seen {
    let (_, token) = watch::channel(Some(operator.token.clone()));
    let http = connection.http.clone();
    let tenant = Tenant::new(http, connection.cloud, token, Some(Limits::GRAPH));
    let sample = match tenant.first_person().await {
        // Searched as well, as an operator does; what is found does not matter.
        Ok(Some(person)) => tenant.search(&person.name).await.map(|_| Some(person)),
        other => other,
    };
    let readiness = match &sample {
        Ok(Some(person)) => Some(tenant.readiness(person, &operator.operator).await),
        Ok(None) | Err(_) => None,
    };
    let person = sample.as_ref().ok().and_then(Option::as_ref);
    let (context, logs) = tokio::join!(
        test_context(&tenant, person, config.sign_in.authentication_context.as_ref()),
        test_logs(&tenant, person, config),
    );
    Seen {
        context,
        logs,
        offer: connection.cloud.offer(),
        granted: operator.scopes.clone(),
        sample,
        open: tenant.open_methods().await,
        readiness,
    }
}

async fn test_context(
    tenant: &Tenant,
    sample: Option<&Person>,
    context: Option<&ContextId>,
) -> Tested<Vec<ContextPolicy>> {
    match (context, sample) {
        (None, _) => Tested::NotWanted,
        (Some(_), None) => Tested::NotTested,
        (Some(it), Some(sample)) => Tested::Read(tenant.policies_of_context(sample, &it.0).await),
    }
}

async fn test_logs(tenant: &Tenant, sample: Option<&Person>, config: &Config) -> Tested<()> {
    let (true, Some(app)) = (config.sign_in.beta, &config.tenant) else {
        return Tested::NotWanted;
    };
    let Some(sample) = sample else { return Tested::NotTested };
    let app = config.sign_in.client_id.unwrap_or(app.client_id).0.to_string();
    let now = Timestamp::now();
    Tested::Read(tenant.logged_sign_ins(sample, &app, (now, now)).await.map(|_| ()))
}

/// The finding in the words for people.
fn told(
    words: &Words,
    finding: &Finding,
    connection: &Connection,
    context: Option<&ContextId>,
) -> Step {
    let app = connection.caller.app();
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
    if let Some(context) = context {
        args.push(("context", context.0.as_str().into()));
    }
    if let Some(policy) = finding.policy() {
        args.push(("policy", policy.name.as_str().into()));
        args.push(("exclusions", policy.exclusions.into()));
        args.push(("for_all", if policy.for_all { "yes" } else { "no" }.into()));
    }
    let (what, next) = match finding {
        Finding::NotRead(_, trouble) => in_words(words, trouble),
        _ => {
            let told = words.tell(finding.word(), &args);
            (told.what, told.next)
        }
    };
    let good = finding.is_good();
    let why = finding.why().map(|it| words.say(&it));
    Step { step: finding.subject().word(), good, what, why, next: (!good).then_some(next) }
}

fn in_words(words: &Words, trouble: &Trouble) -> (String, String) {
    let told = words.trouble(trouble);
    (format!("{} ({})", told.what, trouble.details()), told.next)
}

impl Steps {
    /// Whether the token of a person's proof could do more than prove it.
    fn applications(&mut self, config: &Config) -> Result<()> {
        let words = self.printer.words.clone();
        let desk = config.tenant.as_ref().map(|it| it.client_id);
        match config.sign_in.client_id {
            Some(it) if Some(it) != desk => {
                self.good("applications", words.say("config-two-applications"))
            }
            _ => self.better("applications", words.tell("config-one-application", &[])),
        }
    }

    fn signed_in(&mut self, config: &Config, signed_in: &SignedIn) -> Result<()> {
        let words = self.printer.words.clone();
        let name = ("name", signed_in.operator.name.as_str().into());
        match (&config.operator.sign_in, &config.operator.authentication_context) {
            (Means::Certificate { .. }, _) => {
                self.good("sign-in", words.say_with("config-signed-in-app", &[name]))
            }
            (Means::Browser | Means::DeviceCode, Some(it)) => {
                let args = [name, ("context", it.0.as_str().into())];
                self.good("sign-in", words.say_with("config-signed-in-context", &args))
            }
            (Means::Browser | Means::DeviceCode, None) => {
                self.better("sign-in", words.tell("config-signed-in", &[name]))
            }
        }
    }

    /// Good, and how it could be better.
    fn better(&mut self, step: &'static str, told: Told) -> Result<()> {
        self.add(Step { step, good: true, what: told.what, why: None, next: Some(told.next) })
    }

    fn good(&mut self, step: &'static str, what: String) -> Result<()> {
        self.add(Step { step, good: true, what, why: None, next: None })
    }

    fn bad(&mut self, step: &'static str, what: String, next: String) -> Result<()> {
        self.add(Step { step, good: false, what, why: None, next: Some(next) })
    }

    fn add(&mut self, step: Step) -> Result<()> {
        if !self.json {
            let mark = match (step.good, &step.next) {
                (true, None) => '✓',
                (true, Some(_)) => '!',
                (false, _) => '✗',
            };
            self.printer.line(format_args!("{mark} {}: {}", step.step, step.what))?;
            for more in step.why.iter().chain(&step.next) {
                self.printer.line(format_args!("    {more}"))?;
            }
        }
        self.all.push(step);
        Ok(())
    }
}
