//! The rules of the house, read off the source: who may import whom, what a room never does, and
//! how a file looks. A broken rule names its place and says what to do instead.
//! It reads words, not meaning: what a macro writes is not seen.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

#[path = "tidy/source.rs"]
mod source;

use source::{Kind, attributes, implemented_traits, is_kind, numbered, root, sources, texts};

/// What each room may import of ours besides itself. The crate's root (`lib`, `main`) and `desk`
/// know everything.
const ROOMS: &[(&str, &[&str])] = &[
    ("ceremony", &[]),
    ("config", &[]),
    ("tenant", &["ceremony", "Http", "HttpTrouble", "Token"]),
    ("signin", &["ceremony", "Http", "HttpTrouble"]),
    ("key", &["ceremony"]),
    ("attestation", &["ceremony"]),
    ("ledger", &["ceremony"]),
    ("runner", &["ceremony", "tenant", "signin", "key", "attestation", "ledger"]),
    ("practice", &[]),
    ("screens", &["ceremony", "runner"]),
];
const KNOWS_BOTH_WORLDS: &[&str] =
    &["", "admin", "check", "desk", "investigate", "open", "report", "serve"];

/// The rooms in which a crate from outside may be named.
const CRATES: &[(&str, &[&str])] = &[
    ("hidapi", &["key"]),
    ("webauthn_rs_core", &["attestation"]),
    ("webauthn_rs", &["practice"]),
    ("webauthn_attestation_ca", &["practice"]),
    ("opensk", &["practice"]),
    ("rcgen", &["practice"]),
    ("axum", &["practice", "desk", "signin"]),
    ("sqlx", &["ledger"]),
    ("egui", &["screens", "desk", ""]),
    ("eframe", &["screens", "desk", ""]),
    ("reqwest", &["desk"]),
    ("tokio_rustls", &["desk", "practice"]),
];

/// Traits of ours that may have fewer than two implementors, each with its reason beside it.
const LONELY_TRAITS: &[&str] = &[];

/// What the ceremony never names.
const NOT_PURE: &[&str] = &[
    "std::env",
    "std::fs",
    "std::io",
    "std::net",
    "std::process",
    "std::thread",
    "egui",
    "eframe",
    "tokio",
    "tracing",
    "secrecy",
    "zeroize",
];

const LONGEST_FILE_LINES: usize = 600;

#[test]
fn a_room_imports_only_what_it_may() {
    let mut broken = Vec::new();
    for source in sources().filter(|it| !it.is_test()) {
        let room = source.room();
        if KNOWS_BOTH_WORLDS.contains(&room) {
            continue;
        }
        let Some((_, may)) = ROOMS.iter().find(|(name, _)| *name == room) else {
            broken.push(format!("{}:1: the room `{room}` is not in the table ROOMS", source.file));
            continue;
        };
        for path in source.shipped_paths() {
            if let Some(theirs) = path.room_of_ours(&source.module())
                && theirs != room
                && !may.contains(&theirs)
            {
                broken.push(source.at(path.line, &format!("`{room}` imports `{theirs}`")));
            }
        }
    }
    keep(
        broken,
        "A type that two rooms need is a noun of `ceremony`; `desk` and `main` put rooms together.",
    );
}

#[test]
fn a_crate_is_named_only_in_its_room() {
    let mut broken = Vec::new();
    for source in sources().filter(|it| it.file.starts_with("src/") && !it.is_test()) {
        for path in source.shipped_paths() {
            let outside = CRATES.iter().find(|(name, _)| *name == path.segments[0]);
            if let Some((name, rooms)) = outside
                && !rooms.contains(&source.room())
            {
                broken.push(source.at(path.line, &format!("`{name}` belongs to {rooms:?}")));
            }
        }
    }
    keep(broken, "Ask that room for what you need, in the nouns of `ceremony`.");
}

#[test]
fn unsafe_is_in_the_hid_seam_alone() {
    let broken = sources()
        .filter(|it| it.file != "src/key/seam/wrapped.rs")
        .flat_map(|it| it.places(&it.tokens, &["unsafe"], "`unsafe`"));
    keep(broken.collect(), "Only src/key/seam/wrapped.rs speaks C.");
}

#[test]
fn the_ceremony_is_pure() {
    let mut broken = Vec::new();
    for source in sources().filter(|it| it.room() == "ceremony" && !it.is_test()) {
        for word in ["async", "await"] {
            broken.extend(source.places(&source.shipped(), &[word], word));
        }
        for path in source.shipped_paths() {
            if NOT_PURE.iter().any(|it| path.is_under(it)) || path.reads_a_clock() {
                broken.push(source.at(path.line, &path.segments.join("::")));
            }
        }
    }
    keep(
        broken,
        "Time and what was read are arguments; waiting, files and secrets are the runner's.",
    );
}

#[test]
fn the_screens_read_no_clock_and_do_no_io() {
    let mut broken = Vec::new();
    for source in sources().filter(|it| it.room() == "screens" && !it.is_test()) {
        for word in ["async", "await"] {
            broken.extend(source.places(&source.shipped(), &[word], word));
        }
        for path in source.shipped_paths() {
            // Channels are tokio's; its tasks, timers and files are not for screens.
            let waits = path.is_under("tokio") && !path.is_under("tokio::sync");
            let io = ["std::fs", "std::net", "std::process"].iter().any(|it| path.is_under(it));
            if waits || io || path.reads_a_clock() {
                broken.push(source.at(path.line, &path.segments.join("::")));
            }
        }
    }
    keep(broken, "A screen draws the View that it is given; what it needs to know belongs there.");
}

#[test]
fn a_file_ends_in_time() {
    let broken = sources().filter_map(|it| {
        let lines = it.text.lines().count();
        (lines > LONGEST_FILE_LINES).then(|| it.at(lines, &format!("{lines} lines")))
    });
    keep(
        broken.collect(),
        "Past 600 lines there are two things to say: make the room a folder, or tests a file.",
    );
}

#[test]
fn a_module_says_what_it_is() {
    let broken = sources()
        .filter(|it| !it.text.starts_with("//!"))
        .map(|it| it.at(1, "the file does not begin with `//!`"));
    keep(broken.collect(), "Open it with what it owns and what it must never do.");
}

#[test]
fn nothing_is_left_for_later() {
    let mut broken = Vec::new();
    for source in sources() {
        for word in ["todo", "unimplemented", "dbg"] {
            broken.extend(source.places(&source.tokens, &[word, "!"], &format!("`{word}!`")));
        }
    }
    for (file, text) in texts() {
        for (line, text) in numbered(&text) {
            let mut words = text.split(|it: char| !it.is_alphanumeric() && it != '_');
            if let Some(word) = words.find(|it| ["TODO", "FIXME", "XXX"].contains(it)) {
                broken.push(format!("{file}:{line}: {word}"));
            }
        }
    }
    keep(broken, "Do it now, or write it where work is planned; the tree holds what is.");
}

#[test]
fn what_ships_does_not_unwrap() {
    let broken = sources()
        .filter(|it| it.file.starts_with("src/") && !it.is_test())
        .flat_map(|it| it.places(&it.shipped(), &[".", "unwrap", "(", ")"], "`.unwrap()`"));
    keep(broken.collect(), "Give an error, or `expect` with why it cannot fail.");
}

#[test]
fn an_allow_has_a_reason() {
    let mut broken = Vec::new();
    for source in sources() {
        for attribute in attributes(&source.tokens) {
            let says = |word: &str| attribute.iter().any(|it| it.is(word));
            if (says("allow") || says("expect")) && !says("reason") {
                broken.push(source.at(attribute[0].line, "an `allow` without `reason`"));
            }
        }
    }
    keep(broken, "Write `#[allow(the_lint, reason = \"why it is wrong here\")]`.");
}

#[test]
fn a_trait_has_two_implementors() {
    let mut declared = BTreeMap::new();
    let mut implemented: BTreeMap<String, usize> = BTreeMap::new();
    for source in sources().filter(|it| it.file.starts_with("src/") && !it.is_test()) {
        let tokens = source.shipped();
        for pair in tokens.windows(2).filter(|it| it[0].is("trait")) {
            declared.insert(pair[1].text.clone(), source.at(pair[0].line, &pair[1].text));
        }
        for name in implemented_traits(&tokens) {
            *implemented.entry(name).or_default() += 1;
        }
    }
    declared.retain(|name, _| {
        implemented.get(name).copied().unwrap_or_default() < 2
            && !LONELY_TRAITS.contains(&name.as_str())
    });
    keep(
        declared.into_values().collect(),
        "A trait stands where two real worlds begin. For one there is a struct or a function.",
    );
}

#[test]
fn nothing_names_the_place_of_one_machine() {
    let mut broken = Vec::new();
    for (file, text) in texts() {
        for (line, text) in numbered(&text) {
            if let Some(place) = place_of_one_machine(text) {
                broken.push(format!("{file}:{line}: {place}"));
            }
        }
    }
    keep(broken, "Write a path from the repository's root, or take the folder as an argument.");
}

#[test]
fn packages_come_from_where_everybody_gets_them() {
    let hosts = ["index.crates.io", "static.crates.io", "crates.io-index", "pypi.org"]
        .into_iter()
        .chain(["pythonhosted.org", "registry.npmjs.org", "deb.debian.org", "archive.ubuntu.com"])
        .chain(["proxy.golang.org", "artifactory", "index-url", "replace-with"]);
    let mut broken = Vec::new();
    for (file, text) in texts().filter(|(file, _)| !file.ends_with("Cargo.lock")) {
        for host in hosts.clone() {
            for (line, _) in numbered(&text).filter(|(_, it)| it.contains(host)) {
                broken.push(format!("{file}:{line}: {host}"));
            }
        }
    }
    let lock = fs::read_to_string(root().join("Cargo.lock")).expect("Cargo.lock is text");
    let crates_io = r#"source = "registry+https://github.com/rust-lang/crates.io-index""#;
    for (line, text) in numbered(&lock) {
        if text.starts_with("source = ") && text != crates_io {
            broken.push(format!("Cargo.lock:{line}: {text}"));
        }
    }
    keep(broken, "Which mirror a machine uses is that machine's own setting.");
}

/// What compiles here must compile where the linker cannot wrap hidapi.
#[test]
fn what_the_seam_offers_is_there_without_one() {
    let names = |file: &str| -> BTreeSet<String> {
        let source = sources().find(|it| it.file == file).expect("it is there");
        let tokens = source.shipped();
        let public = tokens.windows(3).filter(|it| it[0].is("pub") && !it[1].is("use"));
        public.map(|it| it[2].text.clone()).collect()
    };
    let missing = &names("src/key/seam/wrapped.rs") - &names("src/key/seam/absent.rs");
    let only_tests = BTreeSet::from(["plug_impatiently".to_owned()]);
    keep(
        (&missing - &only_tests).into_iter().collect(),
        "Give it a meaning in src/key/seam/absent.rs.",
    );
}

/// Cargo would write it anew, and `make test-firmware` does not let it.
#[test]
fn the_lock_of_the_second_firmware_knows_what_the_desk_needs() {
    let read = |file: &str| -> toml::Table {
        let text = fs::read_to_string(root().join(file)).expect("it is text");
        text.parse().expect("it is TOML")
    };
    let manifest = read("Cargo.toml");
    let needed: BTreeSet<&str> =
        manifest["dependencies"].as_table().into_iter().flatten().map(|it| it.0.as_str()).collect();
    let lock = read("tests/firmware/Cargo.lock");
    let mut packages = lock["package"].as_array().into_iter().flatten();
    let desk = packages.find(|it| it["name"].as_str() == Some("keydesk")).expect("it is tested");
    let locked: BTreeSet<&str> = desk["dependencies"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|it| it.as_str()?.split(' ').next())
        .collect();
    let differing = needed.symmetric_difference(&locked).map(|it| (*it).to_owned());
    keep(
        differing.collect(),
        "Run `cargo metadata --manifest-path tests/firmware/Cargo.toml`, and commit its lock.",
    );
}

/// That every sentence asked for exists is `screens::words`' own test; this is the other half.
#[test]
fn a_sentence_that_exists_is_said() {
    let said: BTreeSet<String> = sources()
        .filter(|it| it.file.starts_with("src/") && !it.is_test())
        .flat_map(|it| it.shipped())
        .filter(|it| it.kind == Kind::Text)
        .map(|it| it.text.split('.').next().unwrap_or_default().to_owned())
        .collect();
    let languages: Vec<_> =
        texts().filter(|(it, _)| it.starts_with("assets/words/") && is_kind(it, "ftl")).collect();
    let english = languages.iter().find(|(it, _)| it == "assets/words/en.ftl");
    let english: BTreeSet<&str> = english.iter().flat_map(|it| sentences(&it.1)).collect();
    let mut broken = Vec::new();
    for (file, text) in &languages {
        for (line, id) in numbered(text).filter_map(|(line, it)| Some((line, sentence(it)?))) {
            let quoted = [format!("{{ {id} }}"), format!("{{ {id}.")];
            if !said.contains(id) && !quoted.iter().any(|it| text.contains(it)) {
                broken.push(format!("{file}:{line}: nothing says {id}"));
            }
        }
        let ids: BTreeSet<&str> = sentences(text).collect();
        for id in ids.symmetric_difference(&english) {
            broken.push(format!("{file}:1: {id} is not in this language and in en.ftl alike"));
        }
    }
    keep(broken, "Take the sentence out, or say it.");
}

fn keep(mut broken: Vec<String>, advice: &str) {
    broken.sort();
    broken.dedup();
    assert!(broken.is_empty(), "\n\n{}\n\n{advice}\n", broken.join("\n"));
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter_map(sentence)
}

fn sentence(line: &str) -> Option<&str> {
    let id = line.split_once('=')?.0.trim_end();
    let plain = id.starts_with(|it: char| it.is_ascii_lowercase())
        && id.chars().all(|it| it.is_ascii_alphanumeric() || it == '-');
    plain.then_some(id)
}

fn place_of_one_machine(line: &str) -> Option<&str> {
    ["/root", "/home/", "/Users/", "/work/"].into_iter().find(|place| {
        line.match_indices(place).any(|(at, _)| {
            let before = line[..at].chars().next_back();
            let after = line[at + place.len()..].chars().next();
            let begins = before.is_none_or(|it| !it.is_alphanumeric() && !"._-~/)}".contains(it));
            let goes_on = after.is_some_and(|it| it.is_alphanumeric() || it == '-' || it == '_');
            begins && goes_on == place.ends_with('/')
        })
    })
}
