//! The promise: no crate of this program has a known vulnerability, is unsound, unmaintained or a
//! prerelease, but for those that are named here with the reason. RustSec's list is read where it is at
//! hand: `KEYDESK_ADVISORIES`, or `../shared/data/rustsec-*.tsv` beside the repository. Where there is a
//! network, `cargo deny check advisories` asks the database itself.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What stays, by its crate.
const NAMED: &[(&str, &str, &str)] = &[
    (
        "rsa",
        "RUSTSEC-2023-0071",
        "times the use of a private key; webauthn-rs-core only verifies with public ones",
    ),
    (
        "rustybuzz",
        "RUSTSEC-2026-0206",
        "unmaintained; resvg shapes the labels of our own chart with it",
    ),
    ("ttf-parser", "RUSTSEC-2026-0192", "unmaintained; resvg reads our own font with it"),
];
/// Crates that have no release yet, each with who needs it.
const PRERELEASES: &[(&str, &str)] = &[
    (
        "kbkdf",
        "crypto-glue, which webauthn-rs-core is built on, names it; the desk derives no key with it",
    ),
    ("kem", "ml-kem, which age has for recipients that stand up to quantum computers"),
    ("rsa", "webauthn-rs-core, which verifies with public keys"),
];

#[test]
fn every_hit_of_the_advisories_is_named() {
    let Some(list) = advisories() else {
        eprintln!("skipped: RustSec's list is not here; KEYDESK_ADVISORIES can name it");
        return;
    };
    let list = std::fs::read_to_string(list).expect("it is text");
    let locked = locked();
    let mut found = Vec::new();
    for line in list.lines().skip(1) {
        let columns: Vec<&str> = line.split('\t').collect();
        let [name, id, _, kind, patched, unaffected, ..] = columns[..] else { panic!("{line}") };
        // A notice says something of a crate that is no fault; what was withdrawn is none any more.
        if ["notice", "withdrawn"].contains(&kind) {
            continue;
        }
        for version in locked.get(name).into_iter().flatten() {
            if !is_in(version, patched) && !is_in(version, unaffected) {
                found.push((name, id));
            }
        }
    }
    found.dedup();
    let named: Vec<(&str, &str)> = NAMED.iter().map(|it| (it.0, it.1)).collect();
    for it in &found {
        assert!(named.contains(it), "{it:?}: update it, or name it with the reason why it stays");
    }
    for it in &named {
        assert!(found.contains(it), "{it:?} is no hit any more: take it out");
    }
}

#[test]
fn every_prerelease_is_named() {
    let locked = locked();
    let is_prerelease = |it: &String| it.split('+').next().unwrap_or_default().contains('-');
    let found: Vec<&str> =
        locked.iter().filter(|it| it.1.iter().any(is_prerelease)).map(|it| it.0.as_str()).collect();
    let named: Vec<&str> = PRERELEASES.iter().map(|it| it.0).collect();
    assert_eq!(found, named);
}

#[test]
fn versions_are_compared_as_cargo_does() {
    for (version, ranges, is) in [
        ("1.2.3", ">= 1.2.3", true),
        ("1.2.3", "> 1.2.3", false),
        ("1.10.0", ">= 1.9", true),
        ("0.9.5", ">= 0.10.1;< 0.10.0, >= 0.9.3", true),
        ("0.9.2", ">= 0.10.1;< 0.10.0, >= 0.9.3", false),
        ("0.10.9", "^0.10.4", true),
        ("0.11.0", "^0.10.4", false),
        ("1.9.0", "^1.1.1", true),
        ("2.0.0", "^ 1.1.1", false),
        ("0.3.9", "<= 0.3.9", true),
        ("0.12.36", "0.12.36", true),
        ("1.0.0", "", false),
        ("0.10.0-rc.19", ">= 0.10.0", false),
    ] {
        assert_eq!(is_in(version, ranges), is, "{version} in {ranges}");
    }
}

fn advisories() -> Option<PathBuf> {
    if let Some(file) = std::env::var_os("KEYDESK_ADVISORIES") {
        return Some(file.into());
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data");
    let entries = std::fs::read_dir(folder).ok()?.map_while(Result::ok).map(|it| it.path());
    entries
        .filter(|it| it.file_name().is_some_and(|it| it.to_string_lossy().starts_with("rustsec-")))
        .max()
}

/// Each crate's versions.
fn locked() -> BTreeMap<String, Vec<String>> {
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock");
    let lock: toml::Table = std::fs::read_to_string(lock).expect("text").parse().expect("TOML");
    let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for it in lock["package"].as_array().expect("a list") {
        let text = |name: &str| it[name].as_str().expect("text").to_owned();
        all.entry(text("name")).or_default().push(text("version"));
    }
    all
}

/// Numbers, and whether it is a release: a prerelease comes before it.
type Version = ([u64; 3], bool);

fn version(text: &str) -> Version {
    let text = text.trim().split('+').next().unwrap_or_default();
    let (numbers, rest) = text.split_once('-').map_or((text, None), |it| (it.0, Some(it.1)));
    let mut parts = numbers.split('.').map(|it| it.parse().unwrap_or(0));
    (std::array::from_fn(|_| parts.next().unwrap_or(0)), rest.is_none())
}

/// `ranges` are RustSec's: any of them, with `;` between; in each all, with `,` between.
fn is_in(of: &str, ranges: &str) -> bool {
    let it = version(of);
    let holds = |one: &str| {
        let one = one.trim();
        let at = one.find(|it: char| it.is_ascii_digit()).unwrap_or(one.len());
        let (sign, than) = (one[..at].trim(), version(&one[at..]));
        match sign {
            ">=" => it >= than,
            ">" => it > than,
            "<=" => it <= than,
            "<" => it < than,
            "=" => it == than,
            "^" | "" => it >= than && it.0 < above(than.0),
            other => panic!("{other} is no sign: {ranges}"),
        }
    };
    ranges.split(';').filter(|it| !it.trim().is_empty()).any(|it| it.split(',').all(holds))
}

/// Cargo's caret: the first number that is not zero stays.
fn above([major, minor, patch]: [u64; 3]) -> [u64; 3] {
    match (major, minor) {
        (0, 0) => [0, 0, patch + 1],
        (0, _) => [0, minor + 1, 0],
        _ => [major + 1, 0, 0],
    }
}
