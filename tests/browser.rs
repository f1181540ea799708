//! The promise: the sign-in page opens in a browser that knows nothing of anybody before it, and of
//! which nothing is left after it, no process and no file, however it ends. A shell script stands in
//! for the browser where its misbehaviour is needed; `browser_isolated` meets Chromium itself.

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use keydesk::ceremony::nouns::SignInTrouble;
use keydesk::signin::browser::{IsolatedBrowser, Rules};
use serde_json::json;

/// What every scripted browser does first: it tells how it was started, uses its profile, and has a
/// process below it, as browsers have.
const BEGIN: &str = r#"#!/usr/bin/env bash
for it in "$@"; do case "$it" in
    --user-data-dir=*) profile="${it#*=}" ;;
    --app=*) page="${it#*=}" ;;
esac; done
told="$(dirname "$0")"
printf '%s\n' "$@" > "$told/arguments"
env > "$told/environment"
stat -c %a "$(dirname "$profile")/.." > "$told/rights"
cp "$(dirname "$profile")/../policies/managed/keydesk.json" "$told/policy"
mkdir -p "$profile/Default" && echo secret > "$profile/Default/Cookies"
sleep 300 & echo $! > "$told/below"
host="${page#http://}" path="/${host#*/}" host="${host%%/*}" port="${host#*:}"
ask() {
    exec 3<> "/dev/tcp/127.0.0.1/$port"
    printf '%s\r\nHost: %s\r\n%sConnection: close\r\n\r\n%s' "$1" "$host" "$2" "$3" >&3
    cat <&3
    exec 3>&-
}
"#;
/// Follows its first page to the sign-in page, and posts an answer with the `state` that it finds there.
const POST: &str = r#"
ask "GET $path HTTP/1.1" > "$told/first"
state="$(sed -n 's/^location: .*state=\([^&]*\).*$/\1/p' "$told/first" | tr -d '\r')"
form="state=$state&code=c1"
head="Content-Type: application/x-www-form-urlencoded"$'\r\n'"Origin: null"$'\r\n'"Content-Length: ${#form}"$'\r\n'
ask 'POST /signed-in HTTP/1.1' "$head" "$form" > /dev/null
"#;
const PAGE: &str = "https://login.example/authorize?client_id=c&state=s-1&nonce=n-1";

struct Scene {
    folder: tempfile::TempDir,
    browser: IsolatedBrowser,
    full_screen: Arc<AtomicBool>,
}

impl Scene {
    fn with(rest: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let program = folder.path().join("browser");
        // Written by another process: one of ours that forks meanwhile would hold it open.
        let written = Command::new("sh")
            .args(["-c", "printf %s \"$1\" > \"$2\"", "sh", &format!("{BEGIN}{rest}")])
            .arg(&program)
            .status();
        assert!(written.expect("a shell").success());
        fs::set_permissions(&program, fs::Permissions::from_mode(0o700)).expect("ours");
        let profiles = folder.path().join("profiles");
        fs::create_dir(&profiles).expect("a folder");
        let full_screen = Arc::default();
        let browser = uncaged(&program, &full_screen).with_profiles_in(&profiles);
        Self { folder, browser, full_screen }
    }

    async fn open(&self) -> keydesk::signin::Answered {
        let visit = (self.browser.clone().seam().visit)().expect("a listener");
        (visit.open)(PAGE.parse().expect("a URL")).await
    }

    fn told(&self, name: &str) -> String {
        fs::read_to_string(self.folder.path().join(name)).expect(name)
    }

    fn nothing_is_left(&self) {
        let profiles = self.folder.path().join("profiles");
        let left: Vec<_> = fs::read_dir(profiles).expect("a folder").collect();
        assert!(left.is_empty(), "{left:?}");
        let below = self.told("below");
        let begun = Instant::now();
        while is_alive(below.trim()) {
            assert!(begun.elapsed() < Duration::from_secs(2), "a process is left");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

/// The script tells in files beside it what happened, so it must see them.
fn uncaged(program: &Path, full_screen: &Arc<AtomicBool>) -> IsolatedBrowser {
    let hosts = vec!["login.example".to_owned()];
    let rules = Rules { hosts, full_screen: Arc::clone(full_screen), ..Rules::default() };
    IsolatedBrowser::new(Some(program), rules).expect("it is there").uncaged()
}

/// Not one that has ended and waits to be noticed.
fn is_alive(pid: &str) -> bool {
    fs::read_to_string(format!("/proc/{pid}/stat"))
        .is_ok_and(|it| !it.rsplit(')').next().unwrap_or_default().trim_start().starts_with('Z'))
}

#[tokio::test(flavor = "multi_thread")]
async fn the_answer_comes_back_and_nothing_is_left() {
    let scene = Scene::with(&format!("{POST}\nsleep 300"));
    let answered = scene.open().await.expect("an answer");
    assert_eq!(answered.get("code").map(String::as_str), Some("c1"));
    scene.nothing_is_left();

    assert_eq!(scene.told("rights").trim(), "700");
    let arguments = scene.told("arguments");
    for wanted in ["--user-data-dir=", "--incognito", "--app=http://127.0.0.1:"] {
        assert!(arguments.contains(wanted), "{wanted} is not in {arguments}");
    }
    for never in ["--no-sandbox", "--ignore-certificate-errors", "--remote-debugging", "--kiosk"] {
        assert!(!arguments.contains(never), "{never} is in {arguments}");
    }
    for secret in ["login.example", "s-1", "n-1"] {
        assert!(!arguments.contains(secret), "{secret} is on the command line: {arguments}");
    }
    assert!(scene.told("first").contains(&format!("location: {PAGE}")), "{}", scene.told("first"));
}

/// The browser gets the desk's screen and language, and folders of its own.
/// Asked anew for each visit: the desk may have got the whole screen in between.
#[tokio::test]
async fn the_browser_has_the_whole_screen_where_the_desk_has_it() {
    let scene = Scene::with(&format!("{POST}\nsleep 300"));
    scene.full_screen.store(true, Ordering::Relaxed);
    scene.open().await.expect("an answer");
    assert!(scene.told("arguments").contains("--kiosk"), "{}", scene.told("arguments"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_environment_is_cleared() {
    let scene = Scene::with(POST);
    scene.open().await.expect("an answer");
    let environment = scene.told("environment");
    let profiles = scene.folder.path().join("profiles").to_string_lossy().into_owned();
    let mut found = 0;
    for line in environment.lines() {
        let Some((name, value)) = line.split_once('=') else { continue };
        if name == "HOME" || name == "TMPDIR" || name.starts_with("XDG_") && name.ends_with("_HOME")
        {
            assert!(value.starts_with(&profiles), "{line}");
            found += 1;
        }
        assert!(!name.starts_with("CARGO") && !name.starts_with("KEYDESK"), "{line}");
    }
    assert_eq!(found, 6, "{environment}");
}

/// What the browser may do is written down for it, with this visit's hosts and address.
#[tokio::test(flavor = "multi_thread")]
async fn the_policy_is_this_visits() {
    let scene = Scene::with(POST);
    scene.open().await.expect("an answer");
    let policy: serde_json::Value = serde_json::from_str(&scene.told("policy")).expect("JSON");
    let arguments = scene.told("arguments");
    let first = arguments.lines().find_map(|it| it.strip_prefix("--app=")).expect("a page");
    let ours = &first[..first.rfind('/').expect("a path")];
    assert_eq!(policy["URLAllowlist"], json!(["https://login.example", ours]));
    assert_eq!(policy["DeveloperToolsAvailability"], 2);
    assert_eq!(policy["DownloadRestrictions"], 3);
    let driven = keydesk::signin::browser::managed(&Rules::default(), None, true);
    let product = keydesk::signin::browser::managed(&Rules::default(), None, false);
    let differing: Vec<_> = driven
        .as_object()
        .expect("an object")
        .iter()
        .filter(|(name, value)| product[name.as_str()] != **value)
        .map(|it| it.0)
        .collect();
    assert_eq!(differing, ["DeveloperToolsAvailability"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_window_that_is_closed_is_noticed_at_once() {
    let scene = Scene::with("exit 0");
    let begun = Instant::now();
    assert_eq!(scene.open().await, Err(SignInTrouble::Closed));
    assert!(begun.elapsed() < Duration::from_secs(10));
    scene.nothing_is_left();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_browser_that_will_not_end_is_ended() {
    let scene = Scene::with(&format!("trap '' TERM\n{POST}\nwhile true; do sleep 1; done"));
    scene.open().await.expect("an answer");
    scene.nothing_is_left();
}

/// The operator calls the sign-in off, or the desk's patience is over: the future is dropped.
#[tokio::test(flavor = "multi_thread")]
async fn a_sign_in_that_is_called_off_leaves_nothing() {
    let scene = Scene::with("sleep 300");
    let opened = tokio::time::timeout(Duration::from_millis(1500), scene.open()).await;
    assert!(opened.is_err(), "nobody answered");
    scene.nothing_is_left();
}

/// The desk died with a browser open: the next one ends it and wipes its profile, and leaves the
/// browser of another desk alone that lives.
#[tokio::test(flavor = "multi_thread")]
async fn what_a_dead_desk_left_is_wiped() {
    let scene = Scene::with("sleep 300");
    let profiles = scene.folder.path().join("profiles");
    let start = |name: &str| {
        let folder = profiles.join(name);
        fs::create_dir(&folder).expect("a folder");
        let child = Command::new(scene.folder.path().join("browser"))
            .arg(format!("--user-data-dir={}", folder.join("profile").display()))
            .process_group(0)
            .spawn()
            .expect("it starts");
        fs::write(folder.join("desk"), child.id().to_string()).expect("a file");
        (child, folder)
    };
    let (mut alone, left) = start("keydesk-browser-left");
    let (mut attended, living) = start("keydesk-browser-living");
    let lock = fs::File::open(living.join("desk")).expect("a file");
    lock.lock().expect("nobody has it");

    // What another user of the machine could put there to stop the desk.
    let pipe = profiles.join("keydesk-browser-pipe");
    fs::create_dir(&pipe).expect("a folder");
    assert!(Command::new("mkfifo").arg(pipe.join("desk")).status().expect("mkfifo").success());
    let _browser =
        uncaged(&scene.folder.path().join("browser"), &Arc::default()).with_profiles_in(&profiles);
    assert!(!left.exists());
    alone.wait().expect("it was ended");
    assert!(living.exists() && is_alive(&attended.id().to_string()));
    let group = format!("-{}", attended.id());
    Command::new("kill").args(["-9", "--", &group]).status().expect("kill");
    attended.wait().expect("it was ended");
}

/// One request to the desk's listener, by this user of the machine; returns the answer's status.
fn ask(port: u16, user: Option<u32>, request: String) -> String {
    let Some(user) = user else {
        let mut to = TcpStream::connect(("127.0.0.1", port)).expect("somebody listens");
        // What is too large is refused before it was sent to its end.
        to.write_all(request.as_bytes()).ok();
        let mut said = String::new();
        to.read_to_string(&mut said).ok();
        return said.split(' ').nth(1).unwrap_or_default().to_owned();
    };
    let script =
        "exec 3<> /dev/tcp/127.0.0.1/$0; printf %s \"$1\" >&3; read -r _ said _ <&3; echo $said";
    let mut other = Command::new("bash");
    other.args(["-c", script, &port.to_string(), &request]).uid(user).current_dir("/");
    String::from_utf8_lossy(&other.output().expect("bash").stdout).trim().to_owned()
}

/// The listener takes one form, from the page that was asked for, and nothing else. What it refuses
/// does not end the visit.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_the_answer_is_not_taken() {
    const FORM: &str = "application/x-www-form-urlencoded";
    const ENTRA: &str = "https://login.example";
    let scene = Scene::with("sleep 300");
    let visit = (scene.browser.clone().seam().visit)().expect("a listener");
    let port = visit.redirect.port().expect("it has one");
    assert_eq!(visit.redirect.host_str(), Some("127.0.0.1"));
    let head = format!("HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n");
    let post = |path: &str, kind: &str, origin: &str, body: &str| {
        let length = body.len();
        format!(
            "POST {path} {head}Content-Type: {kind}\r\nOrigin: {origin}\r\n\
             Content-Length: {length}\r\n\r\n{body}"
        )
    };
    let good = post("/signed-in", FORM, ENTRA, "state=s-1&code=c");
    // Sent before the browser is there: it waits, and is judged as all others.
    let early = post("/signed-in", FORM, ENTRA, "state=guessed&code=mallory");
    let early = tokio::task::spawn_blocking(move || ask(port, None, early));
    let opened = tokio::spawn((visit.open)(PAGE.parse().expect("a URL")));
    assert_eq!(early.await.expect("no panic"), "400");

    let mut table = vec![
        (format!("GET /signed-in?state=s-1&code=c {head}\r\n"), "405"),
        (format!("GET / {head}\r\n"), "404"),
        (format!("GET /signed-in {head}\r\n").replace(&format!(":{port}"), ""), "421"),
        (good.replace("127.0.0.1:", "rebound.example:"), "421"),
        (post("/", FORM, ENTRA, "state=s-1&code=c"), "404"),
        (post("/signed-in", "text/plain", ENTRA, "state=s-1&code=c"), "415"),
        (post("/signed-in", FORM, ENTRA, &"a".repeat(10_000_000)), "413"),
        (post("/signed-in", FORM, ENTRA, "code=c"), "400"),
        (post("/signed-in", FORM, ENTRA, "state=s-2&code=c"), "400"),
        (post("/signed-in", FORM, ENTRA, "state=&code=c"), "400"),
        (good.replace("Origin: https://login.example\r\n", ""), "403"),
    ];
    let others =
        ["https://evil.example", "http://login.example", "https://login.example.evil.example"];
    let ours = format!("http://127.0.0.1:{port}");
    for origin in others.into_iter().chain(["https://evil-login.example", "file://", &ours]) {
        table.push((post("/signed-in", FORM, origin, "state=s-1&code=c"), "403"));
    }
    for (request, wanted) in table {
        let line: String = request.chars().take(300).collect();
        let said = tokio::task::spawn_blocking(move || ask(port, None, request)).await;
        assert_eq!(said.expect("no panic"), wanted, "{line}");
        assert!(!opened.is_finished(), "{line}");
    }

    if is_root() {
        let stranger = good.clone();
        let said = tokio::task::spawn_blocking(move || ask(port, Some(12_345), stranger)).await;
        assert_eq!(said.expect("no panic"), "403", "another user of the machine");
    }
    let said = tokio::task::spawn_blocking(move || ask(port, None, good)).await;
    assert_eq!(said.expect("no panic"), "200");
    let answered = opened.await.expect("no panic").expect("an answer");
    assert_eq!(answered.get("code").map(String::as_str), Some("c"));
}

/// Everybody can read the command line, and the address in it leads to the request: but only once, and
/// for nobody but the browser.
#[tokio::test(flavor = "multi_thread")]
async fn the_first_page_is_given_out_once() {
    let scene = Scene::with("sleep 300");
    let visit = (scene.browser.clone().seam().visit)().expect("a listener");
    let port = visit.redirect.port().expect("it has one");
    let opened = tokio::spawn((visit.open)(PAGE.parse().expect("a URL")));
    let begun = Instant::now();
    while !scene.folder.path().join("below").exists() {
        assert!(begun.elapsed() < Duration::from_secs(10), "it does not start");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let arguments = scene.told("arguments");
    let first = arguments.lines().find_map(|it| it.strip_prefix("--app=")).expect("a page");
    let path = first[first.rfind('/').expect("a path")..].to_owned();
    assert!(path.len() > 30, "{path} can be guessed");
    let get = format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n");
    let by = async |user| {
        let get = get.clone();
        tokio::task::spawn_blocking(move || ask(port, user, get)).await.expect("no panic")
    };
    if is_root() {
        assert_eq!(by(Some(12_345)).await, "403", "another user of the machine");
    }
    assert_eq!(by(None).await, "303");
    assert_eq!(by(None).await, "410");
    opened.abort();
}

/// The file for desks without bubblewrap has the desk's own policies.
#[test]
fn the_shipped_policy_is_the_desks() {
    let hosts = ["login.microsoftonline.com", "login.microsoft.com"].map(str::to_owned).to_vec();
    let rules = Rules { hosts, ..Rules::default() };
    let shipped = include_str!("../kiosk-config/browser-policy.json");
    let shipped: serde_json::Value = serde_json::from_str(shipped).expect("JSON");
    let policy = keydesk::signin::browser::managed(&rules, None, false);
    assert_eq!(shipped, policy, "{policy:#}");
}

fn is_root() -> bool {
    let root = Command::new("id").arg("-u").stderr(Stdio::null()).output();
    root.is_ok_and(|it| it.stdout.starts_with(b"0\n"))
}

#[test]
fn a_browser_that_is_not_there_is_said() {
    let nowhere = IsolatedBrowser::new(Some(Path::new("/nowhere/chromium")), Rules::default());
    assert_eq!(nowhere.err(), Some(SignInTrouble::NoBrowser));
}
