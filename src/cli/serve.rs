//! `keydesk practice --serve`: the practice tenant on a port of this machine, for other clients.
//! Opens no desk.

use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;
use serde_json::json;
use tokio::signal::unix::{SignalKind, signal};

use super::print::Printer;
use super::world;
use crate::practice::{
    CLIENT_ID, CLIENT_SECRET, DOMAIN, Mishap, Options, PASSWORD, PROOF_CLIENT_ID, PreparedTenant,
    ServeError, TENANT_ID, Throttling, World,
};

/// What is served, and to whom it is told.
pub struct Serving<'a> {
    pub address: SocketAddr,
    pub tenant: Option<PreparedTenant>,
    pub mishap: Option<Mishap>,
    pub throttling: Throttling,
    pub ca: Option<&'a PathBuf>,
    pub app_certificate: Option<&'a PathBuf>,
    pub without_scopes: &'a [String],
    pub with_scopes: &'a [String],
    pub json: bool,
}

const OPERATORS: [&str; 2] = ["j.smith@contoso.example", "r.okafor@contoso.example"];

/// Serves until standard input closes or the process is told to end.
pub(super) async fn serve(
    printer: &mut Printer,
    folder: &Path,
    serving: &Serving<'_>,
) -> Result<ExitCode> {
    let Serving { tenant, mishap, throttling, .. } = *serving;
    let world = World::open(Options { tenant, mishap, throttling, ..Options::new(folder) });
    let world = world.map_err(|it| world::refused(printer, folder, &it))?;
    for scope in serving.without_scopes {
        if !World::scopes().contains(&scope.as_str()) {
            let args = [
                ("scope", scope.as_str().into()),
                ("scopes", printer.words.list(World::scopes()).into()),
            ];
            return Err(printer.refused("practice-no-scope", &args).into());
        }
        world.withhold_scope(scope);
    }
    for scope in serving.with_scopes {
        if !world.consent(scope) {
            return Err(printer
                .refused("practice-unknown-scope", &[("scope", scope.as_str().into())])
                .into());
        }
    }
    if let Some(file) = serving.app_certificate {
        let pem = fs::read(file).map_err(|it| printer.unreadable(file, &it))?;
        world.register_app_certificate(&pem)?;
    }
    let served = world.listen(serving.address).await.map_err(|it| match it {
        ServeError::Folder(it) => world::damaged(printer, folder, &it),
        other => other.into(),
    })?;
    if let Some(file) = serving.ca {
        fs::write(file, served.ca_pem()).map_err(|it| printer.unwritable(file, &it))?;
    }
    // Before it is said that it listens: whoever reads that may send a signal at once.
    let (mut interrupt, mut terminate) =
        (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    let (closed, input) = tokio::sync::oneshot::channel();
    let wait = move || {
        // However it ends, it has ended.
        std::io::copy(&mut std::io::stdin().lock(), &mut std::io::sink()).ok();
        closed.send(()).ok();
    };
    std::thread::Builder::new().name("standard input".to_owned()).spawn(wait)?;
    let address = served.address();
    if serving.json {
        let told = json!({
            "address": address,
            "tenant": TENANT_ID,
            "domain": DOMAIN,
            "client": CLIENT_ID,
            "proof_client": PROOF_CLIENT_ID,
            "secret": CLIENT_SECRET,
            "operators": OPERATORS,
            "password": PASSWORD,
        });
        printer.json_line(&told)?;
    } else {
        let address = address.to_string();
        let served = [("tenant", TENANT_ID.to_string().into()), ("address", address.into())];
        printer.say("practice-served", &served)?;
        let apps = [
            ("client", CLIENT_ID.to_string().into()),
            ("proof", PROOF_CLIENT_ID.to_string().into()),
        ];
        printer.say("practice-served-app", &apps)?;
        let who =
            [("operators", printer.words.list(&OPERATORS).into()), ("password", PASSWORD.into())];
        printer.say("practice-served-operators", &who)?;
        printer.say("practice-served-until", &[])?;
    }
    let end = async move {
        tokio::select! {
            _ = input => {}
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    };
    served.serve(end).await?;
    printer.note("practice-no-longer-served", &[]);
    Ok(ExitCode::SUCCESS)
}
