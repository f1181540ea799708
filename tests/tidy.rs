//! The rules of the house, read off the source: who may import whom, what a room never does, and
//! how a file looks. A broken rule names its place and says what to do instead.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

#[path = "tidy/facts.rs"]
mod facts;
#[path = "tidy/graph.rs"]
mod graph;
#[path = "tidy/reader.rs"]
mod reader;
#[path = "tidy/shape.rs"]
mod shape;
#[path = "tidy/source.rs"]
mod source;
#[path = "tidy/tests.rs"]
mod tests;

use facts::{Defined, Kind};
use source::{is_kind, is_under, numbered, root, sources, texts};

/// What each room may import of ours besides itself. The crate's root (`lib`, `main`), `cli` and
/// `desk` know everything. Who may import a path may import all that is below it.
const ROOMS: &[(&str, &[&str])] = &[
    ("ceremony", &[]),
    ("platform", &[]),
    (
        "config",
        &[
            "ceremony::nouns::Language",
            "ledger::KeyUri",
            "platform::is_others_to_change",
            "seal::Recipient",
        ],
    ),
    ("readiness", &["ceremony::nouns", "config::GivenId", "config::tenant"]),
    ("worklist", &["ceremony::nouns"]),
    ("oath", &["ceremony::nouns"]),
    (
        "words",
        &[
            "ceremony::nouns",
            "ceremony::next",
            "ceremony::notice",
            "ceremony::policy",
            "ceremony::receipt",
            "ceremony::whose",
            "readiness::checks",
            "readiness::coverage",
        ],
    ),
    ("letters", &["ceremony::nouns", "platform::fonts", "words"]),
    (
        "tenant",
        &["ceremony::nouns", "ceremony::policy", "platform", "Http", "HttpTrouble", "Token"],
    ),
    ("signin", &["ceremony::nouns", "platform", "Http", "HttpTrouble"]),
    ("key", &["ceremony::nouns", "ceremony::policy::PinRules", "platform"]),
    ("attestation", &["ceremony::nouns", "platform"]),
    ("ledger", &["ceremony::nouns", "ceremony::fact", "platform"]),
    ("seal", &["ceremony::nouns", "ceremony::policy::PinRules", "platform"]),
    ("fleet", &["ceremony::nouns", "ledger", "platform"]),
    (
        "runner",
        &[
            "ceremony",
            "config::tenant",
            "readiness",
            "tenant",
            "signin",
            "key",
            "attestation",
            "ledger",
            "letters",
            "oath",
            "seal",
            "words",
            "worklist",
            "platform",
        ],
    ),
    ("practice", &["platform"]),
    (
        "screens",
        &[
            "ceremony::nouns",
            "ceremony::next",
            "ceremony::policy",
            "ceremony::receipt",
            "ceremony::whose",
            "platform::fonts::Face",
            "platform::fonts::is_unseen",
            "runner",
            "words",
        ],
    ),
];
const KNOWS_BOTH_WORLDS: &[&str] = &["", "cli", "desk"];

/// The rooms in which a crate from outside may be named.
const CRATES: &[(&str, &[&str])] = &[
    ("age", &["seal"]),
    ("ctap_hid_fido2", &["key"]),
    ("csv", &["letters", "worklist"]),
    ("csv_core", &["oath"]),
    ("data_encoding", &["oath"]),
    ("encoding_rs", &["oath", "worklist"]),
    ("fontdb", &["platform"]),
    ("hidapi", &["key"]),
    ("webauthn_rs_core", &["attestation"]),
    ("webauthn_rs", &["practice"]),
    ("webauthn_attestation_ca", &["practice"]),
    ("opensk", &["practice"]),
    ("rcgen", &["practice"]),
    ("axum", &["practice", "desk", "signin"]),
    ("aws_lc_rs", &["key", "ledger", "oath", "practice"]),
    ("cryptoki", &["ledger"]),
    ("sqlx", &["ledger", "fleet"]),
    ("rustix", &["platform"]),
    ("libc", &["key", "platform"]),
    ("x11rb", &["platform"]),
    ("wayland_client", &["platform"]),
    ("krilla", &["letters"]),
    ("harfrust", &["letters"]),
    ("hyper", &["letters"]),
    ("hyper_util", &["letters"]),
    ("ipp", &["letters"]),
    ("resvg", &["letters"]),
    ("roxmltree", &["oath"]),
    ("egui", &["screens", "desk", "cli"]),
    ("eframe", &["screens", "desk", "cli"]),
    ("reqwest", &["desk"]),
    ("ttf_parser", &["platform"]),
    ("tokio_rustls", &["desk", "practice"]),
];

/// Traits of ours that may have fewer than two implementors, each with its reason beside it.
const LONELY_TRAITS: &[&str] = &[];

/// What a pure room never names.
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
            let Some(theirs) = path.below_the_root(&source.module()) else { continue };
            let named = theirs.join("::");
            if theirs[0] != room && !may.iter().any(|it| is_under(&named, it)) {
                broken.push(source.at(path.line, &format!("`{room}` imports `{named}`")));
            }
        }
    }
    keep(
        broken,
        "A type that two rooms need is a noun of `ceremony`; `desk` and `cli` put rooms together.",
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

/// What the practice world and the desk believe of each other, they learn over the wire.
#[test]
fn the_practice_world_and_the_rooms_share_nothing() {
    let worlds = |room: &str| -> Vec<&str> {
        let (_, may) = ROOMS.iter().find(|(name, _)| *name == room).expect("it is a room");
        may.iter().filter_map(|it| it.split("::").next()).collect()
    };
    assert_eq!(worlds("practice"), ["platform"]);
    for (room, _) in ROOMS {
        assert!(!worlds(room).contains(&"practice"), "`{room}` may import `practice`");
    }
}

#[test]
fn unsafe_is_in_the_hid_seam_and_the_platform_alone() {
    let may = |file: &str| file.starts_with("src/key/seam") || file.starts_with("src/platform/");
    let broken: Vec<String> =
        sources().filter(|it| !may(&it.file)).flat_map(|it| it.places(&["unsafe"])).collect();
    keep(broken, "Only the HID seam (src/key/seam*) and src/platform/ speak C.");
}

#[test]
fn the_rooms_that_only_decide_are_pure() {
    let mut broken = Vec::new();
    let pure = ["ceremony", "oath", "readiness", "worklist"];
    for source in sources().filter(|it| pure.contains(&it.room())) {
        broken.extend(source.shipped_places(&["async", "await"]));
        // Its files are full of seeds.
        let may = if source.room() == "oath" { &["secrecy", "zeroize"][..] } else { &[] };
        for path in source.shipped_paths() {
            let is_not_pure = |it: &&&str| !may.contains(*it) && path.is_under(it);
            if NOT_PURE.iter().any(|it| is_not_pure(&it)) || path.reads_a_clock() {
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
    for source in sources().filter(|it| it.room() == "screens") {
        broken.extend(source.shipped_places(&["async", "await"]));
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
        broken.extend(source.places(&["todo!", "unimplemented!", "dbg!"]));
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
    let broken = sources().flat_map(|it| it.shipped_places(&[".unwrap()"]));
    keep(broken.collect(), "Give an error, or `expect` with why it cannot fail.");
}

#[test]
fn an_allow_has_a_reason() {
    let mut broken: Vec<String> = sources()
        .flat_map(|source| {
            let lines = source.facts().silent_allows.iter();
            lines.map(|it| source.at(*it, "an `allow` without `reason`")).collect::<Vec<_>>()
        })
        .collect();
    let manifest = fs::read_to_string(root().join("Cargo.toml")).expect("it is text");
    for (line, text) in numbered(&manifest) {
        if text.contains("= \"allow\"") && !text.contains(" # ") {
            broken.push(format!("Cargo.toml:{line}: a lint that is let go without a reason"));
        }
    }
    keep(broken, "Write `#[allow(the_lint, reason = \"why it is wrong here\")]`.");
}

#[test]
fn a_trait_has_two_implementors() {
    let mut declared = BTreeMap::new();
    let mut implemented: BTreeMap<String, usize> = BTreeMap::new();
    for source in sources().filter(|it| !it.is_test()) {
        for it in source.facts().traits.iter().filter(|it| it.ships) {
            declared.insert(it.text.clone(), source.at(it.line, &it.text));
        }
        for it in source.facts().implemented.iter().filter(|it| it.ships) {
            *implemented.entry(it.text.clone()).or_default() += 1;
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
    let seams = [
        ("src/key/seam.rs", "src/key/no_seam.rs"),
        ("src/key/seam/wrapped.rs", "src/key/seam/absent.rs"),
    ];
    let (seam, without) =
        seams.into_iter().find(|it| root().join(it.0).exists()).expect("there is a seam");
    let names = |file: &str| -> BTreeSet<String> {
        let source = sources().find(|it| it.file == file).expect("it is there");
        let public = |it: &&Defined| it.is_public && it.ships && it.kind != Kind::Module;
        source.facts().items.iter().filter(public).map(|it| it.name.clone()).collect()
    };
    let missing = &names(seam) - &names(without);
    let only_tests = BTreeSet::from(["plug_impatiently".to_owned()]);
    keep(
        (&missing - &only_tests).into_iter().collect(),
        &format!("Give it a meaning in {without}."),
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
    let needed: BTreeSet<&str> = ["dependencies", "build-dependencies"]
        .into_iter()
        .filter_map(|it| manifest[it].as_table())
        .flatten()
        .map(|it| it.0.as_str())
        .collect();
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

/// That every sentence asked for exists is the words' own test; this is the other half.
#[test]
fn a_sentence_that_exists_is_said() {
    let said: BTreeSet<String> = sources()
        .filter(|it| !it.is_test())
        .flat_map(|it| {
            let ships = it.facts().texts.iter().filter(|it| it.ships);
            let id = |it: &facts::Word| it.text.split('.').next().unwrap_or_default().to_owned();
            ships.map(id).collect::<Vec<_>>()
        })
        .collect();
    let mut languages: BTreeMap<String, String> = BTreeMap::new();
    for (file, text) in texts().filter(|(it, _)| is_kind(it, "ftl")) {
        let Some(path) = file.strip_prefix("assets/words/") else { continue };
        let language = path.split('/').next().unwrap_or_default().to_owned();
        *languages.entry(language).or_default() += &text;
    }
    let english: BTreeSet<&str> = sentences(&languages["en"]).collect();
    let mut broken = Vec::new();
    for (language, text) in &languages {
        let ids: BTreeSet<&str> = sentences(text).collect();
        for id in ids.iter().filter(|it| !said.contains(**it)) {
            let quoted = [format!("{{ {id} }}"), format!("{{ {id}.")];
            if !quoted.iter().any(|it| text.contains(it)) {
                broken.push(format!("assets/words/{language}: nothing says {id}"));
            }
        }
        for id in ids.symmetric_difference(&english) {
            broken.push(format!("assets/words/{language}: {id} is not here and in English alike"));
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
