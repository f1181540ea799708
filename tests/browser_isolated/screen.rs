//! A screen, a keyboard and a mouse: Xvfb and xdotool.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

pub struct Screen {
    display: String,
}

/// The test's own process is started again on the screen: the browser takes it from the environment.
const ON_A_SCREEN: &str = "KEYDESK_TEST_ON_A_SCREEN";

struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

impl Screen {
    /// `None` in the first process, where the test has run in a second one on the screen, and was good.
    pub fn for_the_test(name: &str) -> Option<Self> {
        if std::env::var_os(ON_A_SCREEN).is_some() {
            return Some(Self { display: std::env::var("DISPLAY").expect("it was set") });
        }
        let server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn();
        let mut server = Server(server.expect("Xvfb starts"));
        let mut number = String::new();
        let output = server.0.stdout.take().expect("it is piped");
        BufReader::new(output).read_line(&mut number).expect("it says its number");
        let status = Command::new(std::env::current_exe().expect("this program"))
            .args(["--exact", name, "--nocapture"])
            .env("DISPLAY", format!(":{}", number.trim()))
            .env(ON_A_SCREEN, "1")
            .status();
        assert!(status.expect("it starts").success(), "see above");
        None
    }

    fn xdotool(&self, arguments: &[&str]) -> String {
        let mut command = Command::new("xdotool");
        let output = command.args(arguments).env("DISPLAY", &self.display).output();
        String::from_utf8_lossy(&output.expect("xdotool").stdout).into_owned()
    }

    /// The titles of all windows that can be seen; the browser's bubbles have none.
    pub fn windows(&self) -> Vec<String> {
        let found = self.xdotool(&["search", "--onlyvisible", "--name", ".+"]);
        found.lines().map(|it| self.xdotool(&["getwindowname", it]).trim().to_owned()).collect()
    }

    /// A key, or `click` in the middle of the screen.
    pub async fn press(&self, key: &str) {
        if key == "click" {
            self.xdotool(&["mousemove", "500", "500", "click", "1"]);
        } else {
            self.xdotool(&["key", "--clearmodifiers", key]);
        }
        tokio::time::sleep(Duration::from_millis(150)).await;
    }

    pub async fn type_text(&self, text: &str) {
        self.xdotool(&["type", "--delay", "4", text]);
        tokio::time::sleep(Duration::from_millis(50)).await;
    }

    /// Waits until these windows are there.
    pub async fn settled(&self, wanted: &[&str]) {
        for _ in 0..200 {
            if self.windows() == wanted {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("{:?} and not {wanted:?}", self.windows());
    }

    /// Nothing but these windows comes up within the time that one needs.
    pub async fn shows(&self, wanted: &[&str], after: &str) {
        for _ in 0..3 {
            let windows = self.windows();
            if windows != wanted {
                self.picture("browser-that-opened-something");
                panic!("after {after}: {windows:?}");
            }
            tokio::time::sleep(Duration::from_millis(150)).await;
        }
    }

    pub fn close_the_window(&self) {
        let found = self.xdotool(&["search", "--onlyvisible", "--name", "Sign in"]);
        self.xdotool(&["windowkill", found.trim()]);
    }

    /// Takes a picture for people to look at, where `import` (ImageMagick) is here.
    pub fn picture(&self, name: &str) {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let file = folder.join(format!("{name}.png"));
        let mut import = Command::new("import");
        import.args(["-window", "root"]).arg(&file).env("DISPLAY", &self.display);
        if import.status().is_ok_and(|it| it.success()) {
            eprintln!("a picture: {}", file.display());
        }
    }
}
