//! `keydesk practice --serve`: the practice tenant on a port of this machine, for other clients.
//! Opens no desk.

use std::fs;
use std::io::Write as _;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};
use serde_json::json;
use tokio::signal::unix::{SignalKind, signal};

use crate::platform;
use crate::practice::{CLIENT_ID, Mishap, Options, PASSWORD, TENANT_ID, World};

/// What is served, and to whom it is told.
pub struct Serving<'a> {
    pub address: SocketAddr,
    pub mishap: Option<Mishap>,
    pub ca: Option<&'a PathBuf>,
    pub app_certificate: Option<&'a PathBuf>,
    pub without_scopes: &'a [String],
    pub json: bool,
}

/// Serves until standard input closes or the process is told to end.
pub async fn serve(folder: &Path, serving: &Serving<'_>) -> Result<ExitCode> {
    let world = World::open(Options { mishap: serving.mishap, ..Options::new(folder) })?;
    for scope in serving.without_scopes {
        if !World::scopes().contains(&scope.as_str()) {
            bail!("nobody has consented to {scope}: there is {}", World::scopes().join(", "));
        }
        world.withhold_scope(scope);
    }
    if let Some(file) = serving.app_certificate {
        let pem = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
        world.register_app_certificate(&pem)?;
    }
    let served = world.listen(serving.address).await?;
    if let Some(file) = serving.ca {
        fs::write(file, served.ca_pem())
            .with_context(|| format!("cannot write {}", file.display()))?;
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
    let mut out = platform::own_stdout()?;
    let address = served.address();
    if serving.json {
        let told = json!({
            "address": address,
            "tenant": TENANT_ID,
            "client": CLIENT_ID,
            "operators": ["j.smith@contoso.example", "r.okafor@contoso.example"],
            "password": PASSWORD,
        });
        writeln!(out, "{told}")?;
    } else {
        writeln!(
            out,
            "The practice tenant {TENANT_ID} is served on https://{address}\n\
             Its application is {CLIENT_ID}.\n\
             Operators: j.smith@contoso.example, r.okafor@contoso.example. Password: {PASSWORD}\n\
             It ends when this input closes, or with Ctrl+C."
        )?;
    }
    let end = async move {
        tokio::select! {
            _ = input => {}
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    };
    served.serve(end).await?;
    eprintln!("The practice tenant is no longer served.");
    Ok(ExitCode::SUCCESS)
}
