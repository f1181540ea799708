//! Files from outside: lists of people and of keys as CSV, tokens as CSV, JSON and PSKC, in any encoding
//! and damaged anyhow. Each is read whole, or every fault is named with its line; nothing panics or hangs.
//! A person whom the desk writes into a list is read back as the same.
#![no_main]

#[path = "lists/file.rs"]
mod file;

use jiff::Timestamp;
use keydesk::oath::{self, PskcKey, Reading};
use keydesk::worklist;
use libfuzzer_sys::arbitrary::{self, Arbitrary};
use libfuzzer_sys::fuzz_target;

use file::File;

#[derive(Arbitrary, Debug)]
struct Given {
    file: File,
    is_hex: bool,
    has_key: bool,
    /// Of somebody in the tenant.
    login: String,
    language: Option<String>,
}

fuzz_target!(|given: Given| {
    let bytes = given.file.bytes();
    // A byte is at most a line.
    let last = bytes.len() as u64 + 2;
    let in_order = |lines: &[u64]| {
        assert!(!lines.is_empty(), "refused without a fault");
        assert!(lines.is_sorted() && lines.iter().all(|it| (1..=last).contains(it)), "{lines:?}");
    };
    match worklist::people(&bytes) {
        Ok(people) => {
            assert!(!people.lines.is_empty());
            assert!(people.lines.is_sorted_by(|a, b| a.number < b.number));
        }
        Err(faults) => in_order(&faults.iter().map(|it| it.line).collect::<Vec<_>>()),
    }
    match worklist::inventory(&bytes) {
        Ok(keys) => assert!(!keys.into_serials().is_empty()),
        Err(faults) => in_order(&faults.iter().map(|it| it.line).collect::<Vec<_>>()),
    }
    let key = given.has_key.then(|| PskcKey::of_hex("12345678901234567890123456789012")).flatten();
    match oath::tokens(&bytes, &Reading { hex: given.is_hex, key }) {
        Ok(read) => {
            let first = read.tokens.first().expect("there is one");
            for now in [Timestamp::MIN, Timestamp::UNIX_EPOCH, Timestamp::MAX] {
                oath::judge(first, &read.tokens, "000000", now);
            }
            assert!(first.is_called(&first.serial));
        }
        Err(faults) => in_order(&faults.iter().map(|it| it.line).collect::<Vec<_>>()),
    }
    if let Some(row) = worklist::csv_person(&given.login, given.language.as_deref(), &["", "=1+1"])
    {
        let header = worklist::csv_row(&["userPrincipalName", "language", "note", "more"]);
        let read = worklist::people((header + &row).as_bytes()).expect("it was written here");
        let [one] = read.lines.as_slice() else { panic!("one person, and not {:?}", read.lines) };
        let again = worklist::csv_person(&one.login, one.wishes.language.as_deref(), &["", "=1+1"]);
        assert_eq!(again, Some(row));
    }
});
