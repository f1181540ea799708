//! A CUPS of its own for a test: real `cupsd` with Debian's own policy, in a folder, and printers that
//! behave as their names say.

use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

pub struct Cups {
    folder: TempDir,
    socket: PathBuf,
    daemon: Child,
}

const DAEMON: &str = "/usr/sbin/cupsd";
const PROGRAMS: &str = "/usr/lib/cups";

/// A backend of CUPS (backend(7)): the document is in the file that the sixth argument names, or on
/// standard input, and the printer's name in its URI.
const PRINTER: &str = r#"#!/bin/sh
[ $# = 0 ] && exit 0
pages() { for page in $1; do echo "PAGE: $page 1" >&2; done; }
case "$DEVICE_URI" in
desk:/good) cat "${6:--}" > "FOLDER/paper/$1" && pages 1 ;;
desk:/waits) while [ ! -e "FOLDER/go" ]; do sleep 0.1; done
    cat "${6:--}" > "FOLDER/paper/$1" && pages 1 ;;
desk:/swallows) cat "${6:--}" > /dev/null ;;
desk:/empty-after-three) pages "1 2 3"; echo "STATE: +media-empty-error" >&2; exit 4 ;;
desk:/empty) echo "STATE: +media-empty-error" >&2; exec sleep 60 ;;
desk:/offline) echo "STATE: +offline-report" >&2; exec sleep 60 ;;
desk:/fails) exit 1 ;;
desk:/holds) exit 3 ;;
desk:/cancels) exit 5 ;;
esac
"#;

impl Cups {
    /// With these printers. `None` where CUPS is not installed; says so. One that is installed must work: a
    /// test that prints nothing proves nothing.
    pub fn start(printers: &[&str]) -> Option<Self> {
        if !Path::new(DAEMON).exists() {
            eprintln!("skipped: there is no {DAEMON} (cups-daemon) to print with");
            return None;
        }
        let folder = tempfile::tempdir().expect("a folder");
        let at = |name: &str| folder.path().join(name);
        for name in ["etc/ssl", "cache", "run", "spool/tmp", "log", "bin/backend", "paper"] {
            fs::create_dir_all(at(name)).expect("a folder");
        }
        for name in ["daemon", "filter", "monitor", "notifier"] {
            symlink(Path::new(PROGRAMS).join(name), at("bin").join(name)).expect("a link");
        }
        let printer = at("bin/backend/desk");
        let path = folder.path().to_str().expect("UTF-8");
        fs::write(&printer, PRINTER.replace("FOLDER", path)).expect("written");
        // Without a right for others it runs as whoever runs CUPS.
        fs::set_permissions(&printer, fs::Permissions::from_mode(0o700)).expect("changed");
        fs::write(at("files.conf"), files(folder.path())).expect("written");
        let socket = at("cups.sock");
        fs::write(at("cupsd.conf"), settings(&socket)).expect("written");
        let daemon = Command::new(DAEMON)
            .arg("-f")
            .arg("-c")
            .arg(at("cupsd.conf"))
            .arg("-s")
            .arg(at("files.conf"))
            .stdout(Stdio::null())
            .spawn()
            .expect("it starts");
        let mut cups = Self { folder, socket, daemon };
        cups.wait_for_an_answer();
        for name in printers {
            let uri = format!("desk:/{name}");
            cups.command("lpadmin", &["-p", name, "-E", "-m", "raw", "-v", &uri]);
        }
        if printers.contains(&"paused") {
            cups.command("cupsdisable", &["paused"]);
        }
        Some(cups)
    }

    pub fn socket(&self) -> PathBuf {
        self.socket.clone()
    }

    pub fn socket_path(&self) -> &Path {
        &self.socket
    }

    /// What `waits` waits for.
    pub fn go(&self) {
        fs::write(self.folder.path().join("go"), "").expect("written");
    }

    pub fn accept(&self, printer: &str, accept: bool) {
        self.command(if accept { "cupsaccept" } else { "cupsreject" }, &[printer]);
    }

    /// What came out.
    pub fn paper(&self) -> Vec<Vec<u8>> {
        files_in(&self.folder.path().join("paper"))
            .iter()
            .map(|it| fs::read(it).expect("read"))
            .collect()
    }

    pub fn has_a_job(&self) -> bool {
        !self.spool().is_empty()
    }

    /// No document and no note of one is left where CUPS keeps them.
    pub fn keeps_nothing(&self) {
        assert_eq!(self.spool(), Vec::<PathBuf>::new());
        for folder in ["cache", "run", "log", "spool/tmp"] {
            for file in files_in(&self.folder.path().join(folder)) {
                let bytes = fs::read(&file).expect("read");
                assert!(!bytes.windows(5).any(|it| it == b"%PDF-"), "{}", file.display());
            }
        }
    }

    pub fn kill(&mut self) {
        self.daemon.kill().expect("it runs");
        self.daemon.wait().expect("it ends");
    }

    fn spool(&self) -> Vec<PathBuf> {
        files_in(&self.folder.path().join("spool"))
    }

    fn wait_for_an_answer(&mut self) {
        let begun = Instant::now();
        while !self.run("lpstat", &["-r"]).status.success() {
            let ended = self.daemon.try_wait().expect("it is ours");
            let waits = ended.is_none() && begun.elapsed() < Duration::from_secs(20);
            assert!(waits, "cupsd does not start: {ended:?}\n{}", self.log());
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    fn command(&self, program: &str, arguments: &[&str]) {
        let begun = Instant::now();
        let mut done = self.run(program, arguments);
        // The programs of CUPS do not always wait until their connection stands.
        while String::from_utf8_lossy(&done.stderr).contains("Unable to connect to server")
            && begun.elapsed() < Duration::from_secs(20)
        {
            std::thread::sleep(Duration::from_millis(50));
            done = self.run(program, arguments);
        }
        assert!(done.status.success(), "{program} {arguments:?}: {done:?}\n{}", self.log());
    }

    fn log(&self) -> String {
        fs::read_to_string(self.folder.path().join("log/error")).unwrap_or_default()
    }

    fn run(&self, program: &str, arguments: &[&str]) -> Output {
        // Those for administrators are in a folder that not every user's PATH has.
        let path = format!("{}:/usr/sbin:/sbin", std::env::var("PATH").unwrap_or_default());
        Command::new(program)
            .args(arguments)
            .env("PATH", path)
            .env("CUPS_SERVER", &self.socket)
            .output()
            .unwrap_or_else(|it| panic!("{program} (cups-client) does not run: {it}"))
    }
}

impl Drop for Cups {
    fn drop(&mut self) {
        if self.daemon.kill().is_ok() {
            self.daemon.wait().ok();
        }
    }
}

fn files(folder: &Path) -> String {
    let at = folder.display();
    format!(
        "ServerRoot {at}/etc\nServerBin {at}/bin\nCacheDir {at}/cache\nStateDir {at}/run\n\
         RequestRoot {at}/spool\nTempDir {at}/spool/tmp\nAccessLog {at}/log/access\n\
         ErrorLog {at}/log/error\nPageLog {at}/log/page\nSystemGroup root\n"
    )
}

/// Debian's own policy says who may do what to which job.
fn settings(socket: &Path) -> String {
    let debian = fs::read_to_string("/etc/cups/cupsd.conf").unwrap_or_default();
    let policy =
        debian.split_once("<Policy default>").and_then(|(_, it)| it.split_once("</Policy>"));
    let policy = policy.map_or("", |(it, _)| it);
    format!(
        "Listen {}\nBrowsing No\nWebInterface No\n<Location />\nOrder allow,deny\n</Location>\n\
         <Location /admin>\nOrder allow,deny\n</Location>\n\
         <Policy default>{policy}</Policy>\n",
        socket.display()
    )
}

fn files_in(folder: &Path) -> Vec<PathBuf> {
    let all = fs::read_dir(folder).expect("a folder").map(|it| it.expect("an entry").path());
    all.filter(|it| it.is_file()).collect()
}
