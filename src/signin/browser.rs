//! The isolated browser: Chromium, Chrome or Edge with a new profile that is deleted afterwards, and
//! a listener on loopback that receives the page's answer. The browser is a group of processes that
//! is ended with the sign-in, also where the sign-in fails.
//! Never turns off the browser's sandbox or its certificate checks.

use std::collections::BTreeMap;
use std::fs::{self, Permissions};
use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::{DefaultBodyLimit, Form, State};
use axum::response::Html;
use axum::routing::post;
use tempfile::TempDir;
use tokio::process::{Child, Command};
use tokio::sync::mpsc;
use url::Url;

use super::visit::{Answered, Browser, Visit};
use crate::ceremony::nouns::SignInTrouble;
use crate::platform::lock::{self, Lock};
use crate::platform::process::Group;

/// The browser's program, and the folder for its profiles.
#[derive(Clone, Debug)]
pub struct IsolatedBrowser {
    program: PathBuf,
    arguments: Vec<String>,
    profiles: PathBuf,
    driver: Option<Driver>,
}

/// STUB
#[derive(Clone)]
pub struct Driver {
    pub arguments: Vec<String>,
    pub prepare: Arc<dyn Fn(&Path) -> io::Result<()> + Send + Sync>,
    pub attach: Arc<dyn Fn(tokio::process::ChildStdin, tokio::process::ChildStdout) + Send + Sync>,
}
impl std::fmt::Debug for Driver {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Driver")
    }
}
#[derive(Clone, Debug)]
pub struct Rules {
    pub hosts: Vec<String>,
}

/// The programs to look for, in the order of preference.
const PROGRAMS: [&str; 6] = [
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "microsoft-edge-stable",
    "microsoft-edge",
];
/// They make it a window for one page, without services of its own.
const FLAGS: [&str; 9] = [
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-extensions",
    "--disable-sync",
    "--disable-features=PasswordManager,AutofillServerCommunication,Translate",
    // Otherwise it asks for the keyring of the desktop session on Linux.
    "--password-store=basic",
];
const PREFIX: &str = "keydesk-browser-";
/// A file in a profile's folder. The desk that made it holds a lock on it; it contains the number of
/// the browser's group of processes.
const MARK: &str = "desk";
const PATH: &str = "/signed-in";
const LONGEST_FORM_BYTES: usize = 64 * 1024;
/// How long the browser may take to end before it is killed.
const TO_END: Duration = Duration::from_secs(2);

impl IsolatedBrowser {
    /// `program` is the browser, or `None` for the first that is on the search path. `arguments`
    /// come after the desk's own. Wipes the profiles of desks that ended without wiping them.
    ///
    /// # Errors
    /// `NoBrowser` where there is none, or no folder for its profile.
    pub fn new(program: Option<&Path>, arguments: Vec<String>) -> Result<Self, SignInTrouble> {
        let program = match program {
            Some(it) => Some(it.to_owned()).filter(|it| it.is_file()),
            None => PROGRAMS.iter().find_map(|it| on_the_search_path(it)),
        };
        let program = program.ok_or(SignInTrouble::NoBrowser)?;
        let profiles = profiles().ok_or(SignInTrouble::NoBrowser)?;
        Ok(Self { program, arguments, profiles, driver: None }.swept())
    }

    pub fn with_rules(program: Option<&Path>, _rules: Rules) -> Result<Self, SignInTrouble> {
        Self::new(program, Vec::new())
    }

    #[must_use]
    pub fn driven_by(self, driver: Driver) -> Self {
        Self { driver: Some(driver), ..self }
    }

    /// The same, with its profiles in this folder.
    #[must_use]
    pub fn with_profiles_in(self, profiles: &Path) -> Self {
        Self { profiles: profiles.to_owned(), ..self }.swept()
    }

    fn swept(self) -> Self {
        if let Err(error) = wipe_leftovers(&self.profiles) {
            tracing::warn!(%error, "leftovers of a browser may be there");
        }
        self
    }

    /// This browser behind the seam.
    pub fn seam(self) -> Browser {
        let browser = Arc::new(self);
        Browser {
            visit: Arc::new(move || {
                let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(broke)?;
                let port = listener.local_addr().map_err(broke)?.port();
                let redirect = format!("http://127.0.0.1:{port}{PATH}");
                let redirect = redirect.parse().map_err(|_| SignInTrouble::NoBrowser)?;
                let browser = Arc::clone(&browser);
                Ok(Visit {
                    redirect,
                    open: Box::new(move |url| {
                        Box::pin(async move { browser.open(listener, &url).await })
                    }),
                })
            }),
        }
    }

    /// Shows the page until it has posted its answer or the window is closed.
    async fn open(&self, listener: TcpListener, url: &Url) -> Answered {
        let mut answers = listen(listener).map_err(broke)?;
        let mut running = self.start(url).map_err(broke)?;
        let answered = tokio::select! {
            biased;
            answer = answers.recv() => answer.ok_or(SignInTrouble::Closed),
            _ = running.child.wait() => Err(SignInTrouble::Closed),
        };
        running.end().await;
        answered
    }

    fn start(&self, url: &Url) -> io::Result<Running> {
        let folder = tempfile::Builder::new()
            .prefix(PREFIX)
            .permissions(Permissions::from_mode(0o700))
            .tempdir_in(&self.profiles)?;
        let mark = folder.path().join(MARK);
        let lock = Lock::on_new_when_free(&mark)?;
        let name = self.program.file_name().unwrap_or_default().to_string_lossy();
        let private = if name.contains("edge") { "--inprivate" } else { "--incognito" };
        if let Some(driver) = &self.driver {
            let home = folder.path().join("home");
            fs::create_dir(&home)?;
            (driver.prepare)(&home)?;
            std::process::Command::new("chown")
                .arg("-R")
                .arg("65534:65534")
                .arg(folder.path())
                .status()?;
            let mut child = Group::begin_with(&mut Command::new("setpriv"))
                .args(["--reuid", "65534", "--regid", "65534", "--clear-groups"])
                .args(["sh", "-c", "exec \"$@\" 3<&0 4>&1 0</dev/null 1>/dev/null", "sh"])
                .arg(&self.program)
                .arg(format!("--user-data-dir={}", folder.path().join("profile").display()))
                .args(FLAGS)
                .arg(private)
                .arg("--remote-debugging-pipe")
                .args(&driver.arguments)
                .arg(format!("--app={url}"))
                .env_clear()
                .env("HOME", &home)
                .env("PATH", std::env::var_os("PATH").unwrap_or_default())
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .stderr(Stdio::null())
                .kill_on_drop(true)
                .spawn()?;
            let group = Group::begun_by(&child);
            (driver.attach)(
                child.stdin.take().expect("piped"),
                child.stdout.take().expect("piped"),
            );
            fs::write(mark, group.map(|it| it.to_string()).unwrap_or_default())?;
            return Ok(Running { child, group, folder, _lock: lock });
        }
        let child = Group::begin_with(&mut Command::new(&self.program))
            .arg(format!("--user-data-dir={}", folder.path().join("profile").display()))
            .args(FLAGS)
            .arg(private)
            .args(&self.arguments)
            .arg(format!("--app={url}"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()?;
        let group = Group::begun_by(&child);
        let running = Running { child, group, folder, _lock: lock };
        fs::write(mark, group.map(|it| it.to_string()).unwrap_or_default())?;
        Ok(running)
    }
}

/// A browser that is open. Dropped early, it ends at once.
struct Running {
    child: Child,
    group: Option<Group>,
    folder: TempDir,
    _lock: Lock,
}

impl Running {
    async fn end(mut self) {
        if let Some(group) = self.group {
            group.terminate();
        }
        // The exit code does not matter: the answer has come already, or the window was closed.
        drop(tokio::time::timeout(TO_END, self.child.wait()).await);
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if let Some(group) = self.group {
            group.kill();
        }
        wipe(self.folder.path());
    }
}

/// Removes a profile, also while its last processes are still dying and write into it.
fn wipe(folder: &Path) {
    const TRIES: u32 = 40;
    for _ in 0..TRIES {
        match fs::remove_dir_all(folder) {
            Ok(()) => return,
            Err(it) if it.kind() == io::ErrorKind::NotFound => return,
            Err(_) => std::thread::sleep(Duration::from_millis(25)),
        }
    }
    tracing::warn!(folder = %folder.display(), "a browser's profile could not be wiped");
}

/// Ends the browsers of desks that have ended, and wipes their profiles. A profile that is locked
/// belongs to a desk that runs.
fn wipe_leftovers(profiles: &Path) -> io::Result<()> {
    for entry in fs::read_dir(profiles)? {
        let entry = entry?;
        if !entry.file_name().to_string_lossy().starts_with(PREFIX) {
            continue;
        }
        let folder = entry.path();
        let mark = folder.join(MARK);
        if lock::is_held(&mark) {
            continue;
        }
        let group = fs::read_to_string(&mark).unwrap_or_default();
        if let Some(group) = Group::still_running(&group, &folder) {
            group.kill();
        }
        wipe(&folder);
    }
    Ok(())
}

/// Takes the form that the page posts (OAuth 2.0 Form Post Response Mode), the first that comes.
fn listen(listener: TcpListener) -> io::Result<mpsc::Receiver<BTreeMap<String, String>>> {
    let (answer, answers) = mpsc::channel(1);
    let take = |State(answer): State<mpsc::Sender<_>>, Form(fields): Form<BTreeMap<_, _>>| async move {
        // The channel holds one answer; a second one is dropped.
        answer.try_send(fields).ok();
        Html("<!doctype html>")
    };
    let router = axum::Router::new()
        .route(PATH, post(take))
        .layer(DefaultBodyLimit::max(LONGEST_FORM_BYTES))
        .with_state(answer.clone());
    listener.set_nonblocking(true)?;
    let listener = tokio::net::TcpListener::from_std(listener)?;
    let receiver_is_gone = async move { answer.closed().await };
    tokio::spawn(async move {
        axum::serve(listener, router).with_graceful_shutdown(receiver_is_gone).await
    });
    Ok(answers)
}

fn on_the_search_path(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|it| it.join(name)).find(|it| it.is_file())
}

/// The first is in memory where the system has such a folder, so nothing is written to a disk.
fn profiles() -> Option<PathBuf> {
    let runtime = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
    let folders = runtime.into_iter().chain(["/dev/shm", "/var/tmp", "/tmp"].map(PathBuf::from));
    folders.into_iter().find(|it| it.is_dir() && tempfile::tempfile_in(it).is_ok())
}

fn broke(error: io::Error) -> SignInTrouble {
    tracing::warn!(%error, "the browser could not be started");
    SignInTrouble::NoBrowser
}
