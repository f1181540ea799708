//! The promise: a practice world has one owner, survives being killed while it is made, and is read
//! by nobody else. With real processes; judged by the world's own state.

use std::collections::HashSet;
use std::fs;
use std::io::{BufRead as _, BufReader, Read as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use keydesk::ceremony::fact::{self, Fact};
use keydesk::ledger::{Entry, Ledger};
use keydesk::practice::{KeyModel, Options, World};
use tokio::runtime::Runtime;
use uuid::Uuid;

const AMIRA: &str = "amira.haddad@contoso.example";
/// The exit code of a command whose world another process has.
const IN_USE: i32 = 3;

fn practice(world: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_keydesk"));
    command.arg("practice").args(arguments).arg("--world").arg(world);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn run(world: &Path, arguments: &[&str]) -> Output {
    practice(world, arguments).output().expect("the program starts")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A tenant that is served until `end`.
struct Serving(Child);

impl Serving {
    fn start(world: &Path) -> Self {
        let mut command = practice(world, &["--serve", "127.0.0.1:0", "--json"]);
        Self(command.stdin(Stdio::piped()).spawn().expect("the program starts"))
    }

    fn until_served(&mut self) {
        let mut line = String::new();
        let output = self.0.stdout.as_mut().expect("it is a pipe");
        BufReader::new(output).read_line(&mut line).expect("a line");
        assert!(line.contains("address"), "{line:?}");
    }

    fn end(mut self) {
        drop(self.0.stdin.take());
        assert!(self.0.wait().expect("it ends").success());
    }
}

#[test]
fn two_hundred_times_in_a_row_the_second_process_is_refused_and_told_who_has_the_world() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut first = Serving::start(folder.path());
    first.until_served();
    let all = || {
        let read = |it: &PathBuf| fs::read(it).expect("it can be read");
        files_of(folder.path()).iter().map(read).collect::<Vec<_>>()
    };
    let before = all();
    for at in 0..200 {
        let second = match at % 4 {
            0 => run(folder.path(), &["--serve", "127.0.0.1:0"]),
            1 => Command::new(env!("CARGO_BIN_EXE_keydesk"))
                .args(["key", "list", "--practice"])
                .arg(folder.path())
                .output()
                .expect("the program starts"),
            _ => run(folder.path(), &["--auto", "--json"]),
        };
        let said = said(&second);
        assert_eq!(second.status.code(), Some(IN_USE), "{at}: {said}");
        let owner = format!("in use by process {} since ", first.0.id());
        for wanted in [owner.as_str(), "practice --serve 127.0.0.1:0", "End that one first"] {
            assert!(said.contains(wanted), "{at}: {said}");
        }
    }
    assert_eq!(all(), before);
    first.end();
    assert!(run(folder.path(), &["--auto"]).status.success(), "it is free again");
}

/// Both begin on an empty folder, and later on a world whose last owner was killed: the file still
/// names that one, and nobody is told so.
#[test]
fn of_two_that_start_at_the_same_moment_one_has_the_world() {
    let folder = tempfile::tempdir().expect("a folder");
    for round in 0..12 {
        let mut both = [Serving::start(folder.path()), Serving::start(folder.path())];
        let ended = |it: &mut Serving| it.0.try_wait().expect("it can be asked").is_some();
        let begun = Instant::now();
        let (loser, winner) = loop {
            let [one, other] = &mut both;
            match (ended(one), ended(other)) {
                (true, true) => panic!("{round}: nobody has it"),
                (true, false) => break (one, other),
                (false, true) => break (other, one),
                (false, false) => std::thread::sleep(Duration::from_millis(5)),
            }
            assert!(begun.elapsed() < Duration::from_secs(60), "{round}: both have it");
        };
        winner.until_served();
        assert_eq!(loser.0.wait().expect("it has ended").code(), Some(IN_USE), "{round}");
        let mut said = String::new();
        loser.0.stderr.as_mut().expect("a pipe").read_to_string(&mut said).expect("text");
        let owner = format!("in use by process {} since ", winner.0.id());
        assert!(said.contains(&owner), "{round}: {said}");
        winner.0.kill().expect("it runs");
        winner.0.wait().expect("it ends");
    }
}

/// Killed at random moments from its first to its last, up to four times, the world goes on: what is
/// begun is finished, and no file is ever anybody else's to read. `KEYDESK_KILLS` makes it longer.
#[test]
fn a_world_that_was_half_made_heals() {
    let rounds = std::env::var("KEYDESK_KILLS").map_or(12, |it| it.parse().expect("a number"));
    let folder = tempfile::tempdir().expect("a folder");
    let begun = Instant::now();
    assert!(run(folder.path(), &["--auto"]).status.success());
    let whole = begun.elapsed();
    let runtime = Runtime::new().expect("a runtime");
    let mut killed = 0;
    for round in 0..rounds {
        let folder = tempfile::tempdir().expect("a folder");
        let world = folder.path().join("made").join("by").join("it");
        let mut is_over = false;
        for _ in 0..=round % 4 {
            let mut desk = practice(&world, &["--auto"]).spawn().expect("the program starts");
            std::thread::sleep(random_part_of(whole));
            is_over = desk.try_wait().expect("it can be asked").is_some();
            if is_over {
                break;
            }
            desk.kill().expect("it runs");
            desk.wait().expect("it ends");
            killed += 1;
            nobody_else_reads(&world, round);
        }
        if !is_over {
            let resumed = run(&world, &["--auto"]);
            assert!(resumed.status.success(), "{round}: {}", said(&resumed));
        }
        nobody_else_reads(&world, round);
        // A desk that was killed after its session had ended begins another the next time.
        let entries = runtime.block_on(Ledger::read(&world.join("ledger.sqlite"))).expect("whole");
        let is_end = |it: &&Entry| matches!(it.fact, Fact::Session(fact::Session::Finished { .. }));
        let ends = entries.iter().filter(is_end).count();
        let ceremonies: HashSet<_> = entries.iter().map(|it| it.ceremony).collect();
        assert_eq!(ends, ceremonies.len(), "{round}");
        let world = World::open(Options::new(&world)).expect("the world opens again");
        let registered = world.registered(AMIRA);
        assert_eq!(registered.len(), ends, "{round}");
        assert_eq!(
            world.key(KeyModel::Allowed).credential_ids(),
            registered[ends - 1..],
            "{round}"
        );
        assert_eq!(world.live_passes(), 0, "{round}");
    }
    println!("killed {killed} times in {rounds} worlds");
    assert!(killed >= rounds / 2, "only {killed} of {rounds} were killed in time");
}

fn random_part_of(whole: Duration) -> Duration {
    let part = Uuid::new_v4().as_u128() % 1000;
    whole.mul_f64(f64::from(u16::try_from(part).expect("below 1000")) / 1000.0)
}

/// A process that was killed early has made no folder.
fn nobody_else_reads(world: &Path, round: usize) {
    let mode = |it: &Path| fs::metadata(it).expect("it is there").permissions().mode() & 0o777;
    if !world.exists() {
        return;
    }
    assert_eq!(mode(world), 0o700, "{round}");
    for file in files_of(world) {
        assert_eq!(mode(&file), 0o600, "{round}: {}", file.display());
        assert_eq!(mode(file.parent().expect("a folder")), 0o700, "{round}");
    }
}

/// A folder that others could read is closed, with the first command that opens the world.
#[test]
fn a_folder_that_everybody_reads_is_tightened() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = folder.path().join("world");
    fs::create_dir(&world).expect("a folder");
    fs::set_permissions(&world, fs::Permissions::from_mode(0o755)).expect("it is ours");
    let mut serving = Serving::start(&world);
    serving.until_served();
    nobody_else_reads(&world, 0);
    serving.end();
}

/// Each file of a world, empty and cut in half: what is damaged is named, with what to do about it.
#[test]
fn a_damaged_file_is_named_with_what_to_do() {
    let folder = tempfile::tempdir().expect("a folder");
    let made = folder.path().join("made");
    assert!(run(&made, &["--auto"]).status.success());
    let mut serving = Serving::start(&made);
    serving.until_served();
    serving.end();
    let mut named = 0;
    for file in files_of(&made) {
        let name = file.file_name().expect("a name").to_string_lossy().into_owned();
        // The lock says nothing that counts; the reserve is made again, and so is what SQLite leaves beside
        // a ledger that was read after it was closed.
        let made_again = ["ledger.reserve", "ledger.sqlite-shm", "ledger.sqlite-wal"];
        if ["world.lock", "ledger.lock"].contains(&name.as_str()) || made_again.contains(&&*name) {
            continue;
        }
        for is_empty in [true, false] {
            let world = copy_of(&made, folder.path());
            let whole = fs::metadata(&file).expect("it is there").len();
            let place = world.join(file.strip_prefix(&made).expect("it is in there"));
            let damaged = fs::OpenOptions::new().write(true).open(place);
            let damaged = damaged.expect("it is there");
            damaged.set_len(if is_empty { 0 } else { whole / 2 }).expect("it is cut");
            // Those of https are read where the tenant is served.
            let arguments: &[&str] =
                if name.starts_with("tls-") { &["--serve", "127.0.0.1:0"] } else { &["--auto"] };
            let output = run(&world, arguments);
            let said = said(&output);
            assert_eq!(output.status.code(), Some(1), "{name}, {is_empty}: {said}");
            let names = said.contains(&name)
                || name == "ledger.sqlite" && said.contains("the ledger is damaged");
            assert!(names, "{name}, {is_empty}: {said}");
            let what_to_do = [
                "Put the file back from a copy",
                "Put it back from a backup",
                "Put the desk's ledger back from a backup",
            ];
            assert!(what_to_do.iter().any(|it| said.contains(it)), "{name}, {is_empty}: {said}");
            assert!(!said.contains("(code: "), "{name}, {is_empty}: {said}");
            fs::remove_dir_all(&world).expect("it is ours");
            named += 1;
        }
    }
    assert!(named >= 20, "only {named}");
}

/// Where nothing is lost by it, what is missing is made again: the certificate of a root from its
/// key, and the keys go on being taken for genuine.
#[test]
fn a_root_certificate_is_made_again_from_its_key() {
    let folder = tempfile::tempdir().expect("a folder");
    assert!(run(folder.path(), &["--auto"]).status.success());
    fs::remove_file(folder.path().join("attestation-root.pem")).expect("it is there");
    let again = run(folder.path(), &["--auto"]);
    assert!(again.status.success(), "{}", said(&again));

    fs::remove_file(folder.path().join("attestation-root-key.pem")).expect("it is there");
    let lost = run(folder.path(), &["--auto"]);
    assert_eq!(lost.status.code(), Some(1));
    assert!(said(&lost).contains("attestation-root-key.pem is damaged: it is missing"));
}

/// In the folder and below it.
fn files_of(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for it in fs::read_dir(folder).expect("it is there") {
        let path = it.expect("it can be listed").path();
        if path.is_dir() { found.extend(files_of(&path)) } else { found.push(path) }
    }
    found.sort();
    found
}

fn copy_of(world: &Path, into: &Path) -> PathBuf {
    let copy = into.join(Uuid::new_v4().to_string());
    for file in files_of(world) {
        let place = copy.join(file.strip_prefix(world).expect("it is in there"));
        fs::create_dir_all(place.parent().expect("a folder")).expect("a folder");
        fs::copy(&file, place).expect("it is copied");
    }
    copy
}
