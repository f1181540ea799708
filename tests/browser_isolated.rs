//! The promise: whoever stands at the sign-in page can do nothing but sign in, and nothing is left of a
//! visit. The real Chromium, shut in as a desk shuts it in, on a screen of its own (Xvfb), with a real
//! keyboard (xdotool), at pages of the test's own under Entra's names.
//! Where one of the programs is not here, the test says so and is left out.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use keydesk::ceremony::nouns::SignInTrouble;
use keydesk::signin::Answered;
use keydesk::signin::browser::{IsolatedBrowser, Rules};

#[path = "browser_isolated/screen.rs"]
mod screen;
#[path = "browser_isolated/site.rs"]
mod site;

use screen::Screen;
use site::Site;

const PATIENCE: Duration = Duration::from_secs(60);
const ENTRA: &str = "https://login.microsoftonline.com";
const PROGRAM: &str = "/usr/bin/chromium";
/// The user as whom the browser of a desk that runs as root runs.
const NOBODY: &str = "65534";

/// A desk's browser at the test's site.
struct Desk {
    site: Site,
    screen: Screen,
    folder: tempfile::TempDir,
    begun: std::time::SystemTime,
}

impl Desk {
    /// `None` where a program is missing, which is said.
    async fn open(test: &str) -> Option<Self> {
        let missing: Vec<_> = [PROGRAM, "/usr/bin/bwrap", "/usr/bin/xdotool", "/usr/bin/Xvfb"]
            .into_iter()
            .filter(|it| !Path::new(it).exists())
            .collect();
        if !missing.is_empty() {
            eprintln!("skipped: {missing:?} is not here; `make test` installs it");
            return None;
        }
        let screen = Screen::for_the_test(test)?;
        // The browser's user must be able to enter it.
        let folder = tempfile::Builder::new().prefix("browsers-").tempdir_in("/dev/shm");
        let folder = folder.expect("a folder");
        let everybody = std::os::unix::fs::PermissionsExt::from_mode(0o755);
        fs::set_permissions(folder.path(), everybody).expect("ours");
        let begun = std::time::SystemTime::now();
        Some(Self { site: Site::open().await, screen, folder, begun })
    }

    fn browser(&self) -> IsolatedBrowser {
        let rules = Rules {
            hosts: vec!["login.microsoftonline.com".to_owned()],
            proxy: Some(self.site.proxy.clone()),
            trusted: vec![self.site.ca.clone()],
            full_screen: std::sync::Arc::default(),
        };
        let browser = IsolatedBrowser::new(Some(Path::new(PROGRAM)), rules).expect("it is there");
        let browser = browser.with_profiles_in(self.folder.path());
        let open = browser.open();
        assert!(!open.contains(&keydesk::signin::browser::Open::NoCage), "{open:?}");
        browser
    }

    /// Visits a page of the site, and does this meanwhile; returns what came of it.
    async fn visit(&self, page: &str, meanwhile: impl AsyncFnOnce(&Self)) -> Option<Answered> {
        let visit = (self.browser().seam().visit)().expect("a listener");
        self.site.posts_to(&visit.redirect);
        let page = format!("{ENTRA}{page}?state=s1&nonce=n1").parse().expect("a URL");
        let mut opened = tokio::spawn((visit.open)(page));
        let answered = tokio::select! {
            answered = &mut opened => Some(answered.expect("no panic")),
            () = meanwhile(self) => None,
        };
        if answered.is_none() {
            opened.abort();
            opened.await.expect_err("it is called off");
        }
        answered
    }

    /// Searches where programs leave things.
    fn nothing_is_left(&self) {
        let left: Vec<_> = fs::read_dir(self.folder.path()).expect("a folder").collect();
        assert!(left.is_empty(), "{left:?}");
        let until = Instant::now() + Duration::from_secs(3);
        while let Some(it) = self.a_process() {
            assert!(Instant::now() < until, "a process is left: {it}");
            std::thread::sleep(Duration::from_millis(50));
        }
        let home = std::env::var_os("HOME").map(PathBuf::from).unwrap_or_default();
        let homes =
            [".config", ".cache", ".local/share", ".pki", "Downloads"].map(|it| home.join(it));
        let places = ["/tmp", "/dev/shm", "/var/tmp", "/run"].map(PathBuf::from);
        for place in places.into_iter().chain(homes) {
            let found = self.new_in(&place);
            assert!(found.is_empty(), "{found:?}");
        }
    }

    /// A process whose command line names the profiles' folder.
    fn a_process(&self) -> Option<String> {
        let folder = self.folder.path().to_string_lossy().into_owned();
        let processes = fs::read_dir("/proc").expect("Linux").map_while(Result::ok);
        processes
            .filter_map(|it| fs::read(it.path().join("cmdline")).ok())
            .map(|it| String::from_utf8_lossy(&it).replace('\0', " "))
            .find(|it| it.contains(&folder))
    }

    /// What is new since the visit and has a browser's name or user; other programs write as well.
    fn new_in(&self, place: &Path) -> Vec<String> {
        let seconds = self.begun.elapsed().expect("it was before").as_secs() + 1;
        let found = Command::new("find")
            .arg(place)
            .args(["-xdev", "-newermt", &format!("{seconds} seconds ago")])
            // The profiles of other tests that run; this one's own was looked at.
            .args(["-not", "-path", "*/keydesk-browser-*", "-not", "-path", "*/browsers-*"])
            .args(["(", "-iname", "*chrom*", "-o", "-iname", "download*"])
            .args(["-o", "-path", "*/.pki/*", "-o", "-uid", NOBODY, ")"])
            .output()
            .expect("find");
        String::from_utf8_lossy(&found.stdout).lines().map(str::to_owned).collect()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sign_in_comes_back_and_leaves_nothing() {
    let Some(desk) = Desk::open("a_sign_in_comes_back_and_leaves_nothing").await else { return };
    let visited = desk.visit("/posts", async |_| tokio::time::sleep(PATIENCE).await).await;
    let answered = visited.expect("in time").expect("an answer");
    assert_eq!(answered.get("code").map(String::as_str), Some("c1"));
    desk.nothing_is_left();
}

/// Keys that open windows, files, printers and tools in a browser. Takes three quarters of a minute.
#[tokio::test(flavor = "multi_thread")]
async fn no_key_opens_anything() {
    const KEYS: [&str; 24] = [
        "ctrl+n",
        "ctrl+shift+n",
        "ctrl+t",
        "ctrl+l",
        "ctrl+k",
        "ctrl+o",
        "ctrl+p",
        "ctrl+s",
        "ctrl+u",
        "ctrl+h",
        "ctrl+j",
        "ctrl+d",
        "ctrl+shift+o",
        "ctrl+shift+b",
        "ctrl+shift+Delete",
        "ctrl+shift+m",
        "alt+f",
        "alt+d",
        "alt+Home",
        "F1",
        "F6",
        "F10",
        "shift+Escape",
        "ctrl+shift+t",
    ];
    // They say that there are none, in a sheet on the page.
    const TOOLS: [&str; 4] = ["F12", "ctrl+shift+i", "ctrl+shift+j", "ctrl+shift+c"];
    let Some(desk) = Desk::open("no_key_opens_anything").await else { return };
    let visited = desk
        .visit("/stays", async |desk| {
            desk.site.asked_for("/stays").await;
            let screen = &desk.screen;
            screen.settled(&["Sign in"]).await;
            // A page that is just there does not take every click.
            for _ in 0..50 {
                screen.press("click").await;
                screen.type_text("x").await;
                if desk.site.was_asked_for("/typed") {
                    break;
                }
            }
            assert!(desk.site.was_asked_for("/typed"), "the keyboard is at the page");
            for key in KEYS.into_iter().chain(TOOLS) {
                screen.press(key).await;
                screen.shows(&["Sign in"], key).await;
                // An address that is typed where an address bar has the focus.
                screen.type_text("file:///etc/passwd").await;
                screen.press("Return").await;
                screen.press("Escape").await;
                screen.shows(&["Sign in"], key).await;
            }
            screen.picture("browser-after-all-keys");
            desk.site.asked_for("/still-there").await;
        })
        .await;
    assert!(visited.is_none(), "{visited:?}");
    assert!(!desk.site.a_stranger_was_asked_for(), "another site was opened");
    desk.nothing_is_left();
}

/// What a page that means harm tries by itself: a window, files, other sites, downloads, the printer.
#[tokio::test(flavor = "multi_thread")]
async fn no_page_opens_anything() {
    let Some(desk) = Desk::open("no_page_opens_anything").await else { return };
    let visited = desk
        .visit("/hostile", async |desk| {
            desk.site.asked_for("/tried").await;
            desk.screen.settled(&["Sign in"]).await;
            desk.screen.picture("browser-at-a-hostile-page");
        })
        .await;
    assert!(visited.is_none(), "{visited:?}");
    assert_eq!(desk.site.told("/tried"), "window.open=null");
    assert!(!desk.site.a_stranger_was_asked_for(), "another site was opened");
    assert!(!desk.site.was_asked_for("/opened"), "a window was opened");
    desk.nothing_is_left();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_browser_that_dies_is_a_window_that_was_closed() {
    let Some(desk) = Desk::open("a_browser_that_dies_is_a_window_that_was_closed").await else {
        return;
    };
    let visited = desk
        .visit("/stays", async |desk| {
            desk.site.asked_for("/stays").await;
            desk.screen.settled(&["Sign in"]).await;
            desk.screen.close_the_window();
            tokio::time::sleep(PATIENCE).await;
        })
        .await;
    assert_eq!(visited.expect("in time"), Err(SignInTrouble::Closed));
    desk.nothing_is_left();
}
