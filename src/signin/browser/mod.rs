//! The isolated browser: Chromium, Chrome or Edge for one visit of the sign-in page. `listener` gives
//! out the first page and takes the answer, `policy` says what the browser may do, `cage` shuts it in,
//! and `profile` is the folder that is deleted afterwards. All its processes end with the visit, also
//! where the visit fails.
//! Never turns off the browser's sandbox or its certificate checks, and never puts anything of the
//! request on a command line.

mod cage;
mod listener;
mod policy;
mod profile;

use std::fmt;
use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use url::Url;

use super::visit::{Answered, Browser, Visit};
use crate::ceremony::nouns::SignInTrouble;
use crate::platform::process::{self, Group};
use cage::Cage;
use listener::Listener;
pub use policy::{Rules, managed};
use profile::Profile;

/// The browser's program, what it may do, and what shuts it in.
#[derive(Clone, Debug)]
pub struct IsolatedBrowser {
    program: PathBuf,
    rules: Rules,
    cage: Option<Cage>,
    profiles: PathBuf,
    user: Option<u32>,
    driver: Option<Driver>,
}

/// A program that takes the part of the person: practice and the tests have one, a desk has none.
/// The browser then allows developer tools (`DeveloperToolsAvailability` 1); nothing else differs.
#[derive(Clone)]
pub struct Driver {
    /// They come after the desk's own.
    pub arguments: Vec<String>,
    pub prepare: Prepare,
    pub attach: Attach,
}

/// Prepares the browser's home before it starts, such as certificates in `.pki/nssdb`.
pub type Prepare = Arc<dyn Fn(&Path) -> io::Result<()> + Send + Sync>;
/// Takes the two ends of `--remote-debugging-pipe`, once for each visit.
pub type Attach = Arc<dyn Fn(ChildStdin, ChildStdout) + Send + Sync>;

impl fmt::Debug for Driver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Driver").field("arguments", &self.arguments).finish_non_exhaustive()
    }
}

/// What this machine lacks for the isolation of the browser; the visit goes on without it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Open {
    /// bubblewrap is not here, or may not make namespaces: the browser sees what the desk's user sees.
    NoCage,
    /// And no policy stands where the browser looks for it: it is a whole browser.
    NoPolicy,
    /// The desk runs as root: its browser runs as nobody, and may not reach the key.
    Root,
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
const FLAGS: [&str; 11] = [
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
    // As a kiosk's application it has no shortcuts for windows, tabs, menus, files and tools. There is
    // no application with this id; the page is the one of `--app`.
    "--force-app-mode",
    "--app-id=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
];
/// The browser reads from 3 and writes to 4; what is started here has its pipes as 0 and 1.
const MOVE_THE_PIPES: [&str; 4] =
    ["/bin/sh", "-c", "exec \"$@\" 3<&0 4>&1 0</dev/null 1>/dev/null", "sh"];
/// How long the browser may take to end before it is killed, and how long until no process is left.
const TO_END: Duration = Duration::from_secs(2);
const TO_BE_GONE: Duration = Duration::from_secs(1);
/// The user for the browser of a desk that runs as root: Chromium has no sandbox for root.
const NOBODY: u32 = 65534;

impl IsolatedBrowser {
    /// `program` is the browser, or `None` for the first that is on the search path. Tries whether
    /// there is a cage for it here, and wipes the profiles of desks that ended without wiping them.
    ///
    /// # Errors
    /// `NoBrowser` where there is none, or no folder for its profile.
    pub fn new(program: Option<&Path>, rules: Rules) -> Result<Self, SignInTrouble> {
        let program = match program {
            Some(it) => Some(it.to_owned()).filter(|it| it.is_file()),
            None => PROGRAMS.iter().find_map(|it| on_the_search_path(it)),
        };
        let program = program.ok_or(SignInTrouble::NoBrowser)?;
        let user = process::is_root().then_some(NOBODY);
        let profiles = profile::place(user).ok_or(SignInTrouble::NoBrowser)?;
        let cage = on_the_search_path("bwrap").and_then(|it| Cage::that_works(it, user));
        Ok(Self { program, rules, cage, profiles, user, driver: None }.swept())
    }

    /// The same, with its profiles in this folder.
    #[must_use]
    pub fn with_profiles_in(self, profiles: &Path) -> Self {
        Self { profiles: profiles.to_owned(), ..self }.swept()
    }

    /// The same as on a machine without bubblewrap, and as the desk's own user.
    #[must_use]
    pub fn uncaged(self) -> Self {
        Self { cage: None, user: None, ..self }
    }

    /// The same, with a program that takes the part of the person.
    #[must_use]
    pub fn driven_by(self, driver: Driver) -> Self {
        Self { driver: Some(driver), ..self }
    }

    /// What this machine lacks; empty where the browser is as isolated as it can be.
    pub fn open(&self) -> Vec<Open> {
        let uncaged = self.cage.is_none();
        let without_policy = uncaged && !policy::is_in_place(&self.rules);
        let all = [
            (uncaged, Open::NoCage),
            (without_policy, Open::NoPolicy),
            (process::is_root(), Open::Root),
        ];
        all.into_iter().filter(|it| it.0).map(|it| it.1).collect()
    }

    fn swept(self) -> Self {
        if let Err(error) = profile::wipe_leftovers(&self.profiles, self.user) {
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
                let redirect = format!("http://127.0.0.1:{port}{}", listener::SIGNED_IN);
                let redirect = redirect.parse().map_err(|_| SignInTrouble::NoBrowser)?;
                let browser = Arc::clone(&browser);
                Ok(Visit {
                    redirect,
                    open: Box::new(move |url| {
                        Box::pin(async move { browser.visit(listener, &url).await })
                    }),
                })
            }),
        }
    }

    /// Shows the page until it has posted its answer or the window is closed.
    async fn visit(&self, listener: TcpListener, url: &Url) -> Answered {
        let mut listener =
            Listener::new(listener, url, &self.rules.hosts, self.user).map_err(broke)?;
        let rules = self.rules.and_host_of(url);
        let mut running = self.start(&listener.first_page, &rules).map_err(broke)?;
        let answered = tokio::select! {
            biased;
            answer = listener.answers.recv() => answer.ok_or(SignInTrouble::Closed),
            _ = running.child.wait() => Err(SignInTrouble::Closed),
        };
        running.end().await;
        answered
    }

    fn start(&self, page: &Url, rules: &Rules) -> io::Result<Running> {
        let policy = managed(rules, page.port(), self.driver.is_some());
        let profile = Profile::make(&self.profiles, &policy)?;
        if let Some(driver) = &self.driver {
            (driver.prepare)(&profile.home())?;
        }
        profile.give_to(self.user)?;

        let mut line: Vec<std::ffi::OsString> = Vec::new();
        if self.driver.is_some() {
            line.extend(MOVE_THE_PIPES.map(Into::into));
        }
        if let Some(cage) = &self.cage {
            line.extend(cage.line(&self.program, &profile));
        }
        line.push(self.program.clone().into());
        line.push(format!("--user-data-dir={}", profile.data().display()).into());
        line.extend(FLAGS.map(Into::into));
        let name = self.program.file_name().unwrap_or_default().to_string_lossy();
        line.push(if name.contains("edge") { "--inprivate" } else { "--incognito" }.into());
        if self.rules.full_screen.load(Ordering::Relaxed) {
            line.push("--kiosk".into());
        }
        if let Some(driver) = &self.driver {
            line.push("--remote-debugging-pipe".into());
            line.extend(driver.arguments.iter().map(Into::into));
        }
        line.push(format!("--app={page}").into());

        let mut command = Command::new(&line[0]);
        let pipe = || if self.driver.is_some() { Stdio::piped() } else { Stdio::null() };
        Group::begin_with(&mut command)
            .args(&line[1..])
            .env_clear()
            .envs(cage::environment(&profile))
            .current_dir("/")
            .stdin(pipe())
            .stdout(pipe())
            .stderr(Stdio::null())
            .kill_on_drop(true);
        if let Some(user) = self.user {
            command.uid(user).gid(user);
        }
        let mut child = command.spawn()?;
        let pipes = child.stdin.take().zip(child.stdout.take());
        let running = Running { group: Group::begun_by(&child), child, profile };
        running.profile.mark(running.group)?;
        if let (Some(driver), Some((input, output))) = (&self.driver, pipes) {
            (driver.attach)(input, output);
        }
        Ok(running)
    }
}

/// A browser that is open. Dropped early, it ends at once.
struct Running {
    child: Child,
    group: Option<Group>,
    profile: Profile,
}

impl Running {
    async fn end(mut self) {
        let Some(group) = self.group else { return };
        group.terminate();
        // The exit code does not matter: the answer has come already, or the window was closed.
        drop(tokio::time::timeout(TO_END, self.child.wait()).await);
        group.kill();
        if tokio::time::timeout(TO_BE_GONE, group.gone()).await.is_err() {
            tracing::warn!("a process of the browser is left");
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if let Some(group) = self.group {
            group.kill();
        }
        self.profile.wipe();
    }
}

fn on_the_search_path(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|it| it.join(name)).find(|it| it.is_file())
}

fn broke(error: io::Error) -> SignInTrouble {
    tracing::warn!(%error, "the browser could not be started");
    SignInTrouble::NoBrowser
}
