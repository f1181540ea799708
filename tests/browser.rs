//! The promise: the sign-in page opens in a browser that knows nothing of anybody before it, and of
//! which nothing is left after it, no process and no file, however it ends. A shell script stands in
//! for the browser where its misbehaviour is needed; where Chromium is here, it is met as well.

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use keydesk::ceremony::nouns::SignInTrouble;
use keydesk::signin::browser::IsolatedBrowser;
use url::Url;

/// What every scripted browser does first: it tells how it was started, uses its profile, and has a
/// process below it, as browsers have.
const BEGIN: &str = r#"#!/usr/bin/env bash
for it in "$@"; do case "$it" in
    --user-data-dir=*) profile="${it#*=}" ;;
    --app=*) page="${it#*=}" ;;
esac; done
told="$(dirname "$0")"
printf '%s\n' "$@" > "$told/arguments"
stat -c %a "$(dirname "$profile")" > "$told/rights"
mkdir -p "$profile/Default" && echo secret > "$profile/Default/Cookies"
sleep 300 & echo $! > "$told/below"
"#;
/// Posts a form to the address in the page's query.
const POST: &str = r#"
back="${page#*back=}" port="${back#*127.0.0.1:}" port="${port%%/*}"
form='state=s1&code=c1'
exec 3<> "/dev/tcp/127.0.0.1/$port"
printf 'POST /signed-in HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s' "$port" "${#form}" "$form" >&3
cat <&3 > /dev/null
"#;

struct Scene {
    folder: tempfile::TempDir,
    browser: IsolatedBrowser,
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
        let browser = IsolatedBrowser::new(Some(&program), Vec::new())
            .expect("it is there")
            .with_profiles_in(&profiles);
        Self { folder, browser }
    }

    async fn open(&self) -> keydesk::signin::Answered {
        let visit = (self.browser.clone().seam().visit)().expect("a listener");
        let page = format!("https://login.example/?back={}", visit.redirect);
        (visit.open)(page.parse().expect("a URL")).await
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
    for wanted in ["--user-data-dir=", "--incognito", "--app=https://login.example/"] {
        assert!(arguments.contains(wanted), "{wanted} is not in {arguments}");
    }
    for never in ["--no-sandbox", "--ignore-certificate-errors", "--remote-debugging"] {
        assert!(!arguments.contains(never), "{never} is in {arguments}");
    }
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

    let again = IsolatedBrowser::new(Some(&scene.folder.path().join("browser")), Vec::new());
    let _browser = again.expect("it is there").with_profiles_in(&profiles);
    assert!(!left.exists());
    alone.wait().expect("it was ended");
    assert!(living.exists() && is_alive(&attended.id().to_string()));
    let group = format!("-{}", attended.id());
    Command::new("kill").args(["-9", "--", &group]).status().expect("kill");
    attended.wait().expect("it was ended");
}

/// The listener takes one form at one place, and nothing else.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_the_answer_is_not_taken() {
    let scene = Scene::with("sleep 300");
    let visit = (scene.browser.clone().seam().visit)().expect("a listener");
    let port = visit.redirect.port().expect("it has one");
    assert_eq!(visit.redirect.host_str(), Some("127.0.0.1"));
    let opened = tokio::spawn((visit.open)("https://login.example/".parse().expect("a URL")));
    let say = move |request: String| {
        let mut to = TcpStream::connect(("127.0.0.1", port)).expect("somebody listens");
        to.write_all(request.as_bytes()).expect("it is sent");
        let mut said = String::new();
        to.read_to_string(&mut said).ok();
        said.split(' ').nth(1).unwrap_or_default().to_owned()
    };
    let post = |path: &str, kind: &str, body: &str| {
        let length = body.len();
        format!(
            "POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: {kind}\r\n\
             Content-Length: {length}\r\nConnection: close\r\n\r\n{body}"
        )
    };
    const FORM: &str = "application/x-www-form-urlencoded";
    let table = [
        ("GET /signed-in?code=c HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n".into(), "405"),
        (post("/", FORM, "code=c"), "404"),
        (post("/signed-in", "text/plain", "code=c"), "415"),
        (post("/signed-in", FORM, &"a".repeat(100_000)), "413"),
        (post("/signed-in", FORM, "code=c"), "200"),
    ];
    for (request, wanted) in table {
        let head = request.lines().next().unwrap_or_default().to_owned();
        let said = tokio::task::spawn_blocking(move || say(request)).await.expect("no panic");
        assert_eq!(said, wanted, "{head}");
    }
    let answered = opened.await.expect("no panic").expect("an answer");
    assert_eq!(answered.get("code").map(String::as_str), Some("c"));
}

#[test]
fn a_browser_that_is_not_there_is_said() {
    let nowhere = IsolatedBrowser::new(Some(Path::new("/nowhere/chromium")), Vec::new());
    assert_eq!(nowhere.err(), Some(SignInTrouble::NoBrowser));
}

/// A page that posts its form by itself, as Entra's does.
fn page() -> Url {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("it has one").port();
    let serve = move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { return };
            let mut request = [0; 4096];
            let length = stream.read(&mut request).unwrap_or_default();
            let request = String::from_utf8_lossy(&request[..length]).into_owned();
            let back = request.split_once("back=").and_then(|(_, it)| it.split(' ').next());
            let back = back.unwrap_or_default();
            let body = format!(
                "<form method=post action='{back}'><input name=code value=c1></form>\
                 <script>document.cookie = 'ESTSAUTHPERSISTENT=x; Max-Age=99999'; \
                 document.forms[0].submit()</script>"
            );
            let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close";
            let length = body.len();
            write!(stream, "{head}\r\nContent-Length: {length}\r\n\r\n{body}").ok();
        }
    };
    std::thread::Builder::new().name("page".into()).spawn(serve).expect("a thread");
    format!("http://127.0.0.1:{port}/").parse().expect("a URL")
}

#[tokio::test(flavor = "multi_thread")]
async fn chromium_itself() {
    let names = ["chromium", "chromium-browser", "google-chrome", "microsoft-edge"];
    let paths = std::env::var_os("PATH").unwrap_or_default();
    let mut all = std::env::split_paths(&paths).flat_map(|it| names.map(|name| it.join(name)));
    let Some(program): Option<PathBuf> = all.find(|it| it.is_file()) else {
        println!("skipped: no Chromium, Chrome or Edge is here");
        return;
    };
    // The machine has no display, and root cannot have a sandbox: this is the test's alone.
    let mut arguments = vec!["--headless".to_owned(), "--disable-gpu".to_owned()];
    let root = Command::new("id").arg("-u").stderr(Stdio::null()).output();
    if root.is_ok_and(|it| it.stdout.starts_with(b"0\n")) {
        arguments.push("--no-sandbox".to_owned());
    }
    let folder = tempfile::tempdir().expect("a folder");
    let browser = IsolatedBrowser::new(Some(&program), arguments).expect("it is there");
    let visit = (browser.with_profiles_in(folder.path()).seam().visit)().expect("a listener");
    let mut page = page();
    page.set_query(Some(&format!("back={}", visit.redirect)));
    let opened = tokio::time::timeout(Duration::from_secs(60), (visit.open)(page)).await;
    let answered = opened.expect("in time").expect("an answer");
    assert_eq!(answered.get("code").map(String::as_str), Some("c1"));
    let left: Vec<_> = fs::read_dir(folder.path()).expect("a folder").collect();
    assert!(left.is_empty(), "{left:?}");
    let name = folder.path().to_string_lossy().into_owned();
    let processes = fs::read_dir("/proc").expect("Linux").map_while(Result::ok);
    let using: Vec<_> = processes
        .filter(|it| {
            let said = fs::read(it.path().join("cmdline")).unwrap_or_default();
            String::from_utf8_lossy(&said).contains(&name)
        })
        .collect();
    assert!(using.is_empty(), "{using:?}");
}
