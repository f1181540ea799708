//! After an import the seeds are in the maker's file and at the tenant only. The tenant is another process
//! here, so that what is found in the memory of this one is its own.

use std::fs::{self, File};
use std::io::{BufRead as _, BufReader, Read as _, Seek as _, SeekFrom};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread::Builder;
use std::time::{Duration, Instant};

use data_encoding::BASE32;
use keydesk::desk::ADMINISTRATOR;
use keydesk::practice::ADMIN_CLIENT_ID;

use crate::approve::approve;
use crate::file::{HEADER, seed};
use crate::served::Tenant;

/// So many that the report does not fit into a pipe: the program stops while it writes it.
const TOKENS: usize = 600;
const PATIENCE: Duration = Duration::from_secs(120);

/// The ways in which a seed can be written.
struct Seeds(Vec<Vec<u8>>);

impl Seeds {
    fn of(count: usize) -> Self {
        let ways = |it: usize| {
            let text = seed(it);
            let bytes = BASE32.decode(text.as_bytes()).expect("it is Base32");
            [text.to_lowercase().into_bytes(), text.into_bytes(), bytes]
        };
        Self((0..count).flat_map(ways).collect())
    }

    /// How many of them are there. All begin in one of three ways, which is looked for first.
    fn in_bytes(&self, bytes: &[u8]) -> usize {
        let begins = |it: &[u8]| self.0.iter().take(3).any(|seed| it.starts_with(&seed[..6]));
        let found = |at: usize| self.0.iter().any(|it| bytes[at..].starts_with(it));
        (0..bytes.len()).filter(|at| begins(&bytes[*at..]) && found(*at)).count()
    }

    fn below(&self, folder: &Path) -> Vec<PathBuf> {
        let entries = fs::read_dir(folder).expect("a folder").map(|it| it.expect("it is").path());
        let found = |it: PathBuf| match it.is_dir() {
            true => self.below(&it),
            false if self.in_bytes(&fs::read(&it).expect("it is read")) > 0 => vec![it],
            false => vec![],
        };
        entries.flat_map(found).collect()
    }

    /// In all memory that a process can read (proc(5)). `None`: the system does not let us look.
    fn in_memory_of(&self, process: u32) -> Option<usize> {
        let maps = fs::read_to_string(format!("/proc/{process}/maps")).ok()?;
        let mut memory = File::open(format!("/proc/{process}/mem")).ok()?;
        let mut found = 0;
        for line in maps.lines() {
            let mut words = line.split(' ');
            let (range, rights) = (words.next()?, words.next()?);
            let (begin, end) = range.split_once('-')?;
            let [begin, end] = [begin, end].map(|it| u64::from_str_radix(it, 16).expect("hex"));
            if !rights.starts_with("rw") {
                continue;
            }
            let mut bytes = vec![0; usize::try_from(end - begin).expect("it fits")];
            memory.seek(SeekFrom::Start(begin)).ok()?;
            if memory.read_exact(&mut bytes).is_ok() {
                found += self.in_bytes(&bytes);
            }
        }
        Some(found)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_seed_is_left_in_memory_or_on_the_disk() {
    let folder = tempfile::tempdir().expect("a folder");
    let [state, tmp] = ["desk", "tmp"].map(|it| folder.path().join(it));
    let [ca, world, config, file] =
        ["ca.pem", "world", "kiosk.toml", "tokens.csv"].map(|it| folder.path().join(it));
    for it in [&state, &tmp] {
        fs::create_dir(it).expect("a folder");
        fs::set_permissions(it, fs::Permissions::from_mode(0o700)).expect("it is ours");
    }
    let text = |it: &Path| it.to_str().expect("text").to_owned();
    let tenant = Tenant::serve(&["--ca", &text(&ca), "--world", &text(&world)]);
    let settings = format!(
        "[tenant]\nid = \"{}\"\nclient_id = \"{}\"\n[admin]\nclient_id = \"{ADMIN_CLIENT_ID}\"\n\
         [operator]\nsign_in = \"device-code\"\nbrowser = \"/bin/true\"\n",
        tenant.told("tenant"),
        tenant.told("client"),
    );
    fs::write(&config, settings).expect("it is written");
    let line = |it: usize| format!(",{},{},30,Contoso,T\n", 10_000 + it, seed(it).to_lowercase());
    let csv = format!("{HEADER}{}", (0..TOKENS).map(line).collect::<String>());
    fs::write(&file, csv).expect("it is written");
    let seeds = Seeds::of(TOKENS);

    let mut importing = Command::new(env!("CARGO_BIN_EXE_keydesk"))
        .args(["oath", "--folder", &text(&state), "import", &text(&file), "--json"])
        .args(["--config", &text(&config), "--ca", &text(&ca)])
        .args(["--practice-at", tenant.told("address")])
        .env("RUST_LOG", "trace")
        .env("TMPDIR", &tmp)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    let (told, lines) = mpsc::channel();
    let said = BufReader::new(importing.stderr.take().expect("it is piped"));
    let listening = Builder::new().name("log".to_owned()).spawn(move || {
        let mut all = Vec::new();
        for line in said.split(b'\n').map_while(Result::ok) {
            drop(told.send(String::from_utf8_lossy(&line).into_owned()));
            all.extend(line);
        }
        all
    });
    let listening = listening.expect("there is room for one more");
    let began = Instant::now();
    let code = loop {
        let left = PATIENCE.saturating_sub(began.elapsed());
        let line = lines.recv_timeout(left).expect("it asks for a sign-in");
        if let Some((_, code)) = line.split_once("with the code ") {
            break code.trim().to_owned();
        }
    };
    // It has read the file, so this finds what the search below must not.
    let before = seeds.in_memory_of(importing.id());
    approve(ADMINISTRATOR, &tenant, &ca, &code).await;

    // The report begins once all is done, and its end waits for a reader.
    let mut report = importing.stdout.take().expect("it is piped");
    let mut first = [0];
    report.read_exact(&mut first).expect("the report begins");
    let after = seeds.in_memory_of(importing.id());
    let on_disk = [seeds.below(&state), seeds.below(&tmp)].concat();
    assert!(importing.try_wait().expect("it is ours").is_none(), "it waits for its reader");
    let mut rest = Vec::new();
    report.read_to_end(&mut rest).expect("the report ends");
    assert!(importing.wait().expect("it ends").success());
    let log = listening.join().expect("it reads to the end");

    assert!(on_disk.is_empty(), "{on_disk:?}");
    assert!(log.len() > 1_000, "a log at its most talkative: {}", log.len());
    assert_eq!((seeds.in_bytes(&log), seeds.in_bytes(&rest)), (0, 0));
    let known = fs::read(world.join("oath-tokens.json")).expect("the tenant keeps them");
    assert!(seeds.in_bytes(&known) >= TOKENS);
    match (before, after) {
        (Some(before), Some(after)) => {
            assert!(before >= TOKENS, "the search finds seeds: {before}");
            assert_eq!(after, 0, "seeds are in the memory of a program that has sent them");
        }
        _ => eprintln!("skipped: this system shows nobody the memory of another process"),
    }
}
