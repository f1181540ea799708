//! What is sealed comes back whole, to its readers alone; what is drawn favours nothing.

use std::fs::{self, Permissions};
use std::io::{Read as _, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Command, Stdio};

use age::armor::ArmoredReader;
use age::x25519::Identity;
use proptest::prelude::*;
use secrecy::{ExposeSecret as _, SecretString};
use tempfile::TempDir;

use super::*;
use crate::ceremony::nouns::Sealed;
use crate::ceremony::policy::PinRules;

fn recipient(of: &Identity) -> Recipient {
    of.to_public().to_string().parse().expect("age's own")
}

fn opened_by(identity: &Identity, sealed: &Sealed) -> Option<String> {
    let decryptor = age::Decryptor::new(ArmoredReader::new(sealed.0.as_bytes())).ok()?;
    let mut text = String::new();
    let mut stream = decryptor.decrypt(std::iter::once(identity as &dyn age::Identity)).ok()?;
    stream.read_to_string(&mut text).ok()?;
    Some(text)
}

/// The sum over all cells of (seen - expected)² / expected.
fn chi_square(counts: &[u32]) -> f64 {
    let all: u32 = counts.iter().sum();
    let cells = u32::try_from(counts.len()).expect("a few cells");
    let expected = f64::from(all) / f64::from(cells);
    counts.iter().map(|it| (f64::from(*it) - expected).powi(2) / expected).sum()
}

#[test]
fn a_drawn_pin_keeps_the_rules_of_its_key_and_desk() {
    for minimum_length in [0, 4, 6, 8, 12, 63] {
        let rules = PinRules { minimum_length };
        for _ in 0..500 {
            let pin = draw_pin(rules);
            let pin = pin.expose_secret();
            assert!(rules.allow(pin) && pin.len() == minimum_length.max(4) as usize);
            assert!(pin.bytes().all(|it| it.is_ascii_digit()));
        }
    }
}

#[test]
fn rules_that_no_key_can_keep_end_all_the_same() {
    assert_eq!(draw_pin(PinRules { minimum_length: 200 }).expose_secret().len(), 63);
}

/// Short PINs lean a little, as years and runs are refused; of twelve digits hardly any is refused.
#[test]
fn no_digit_is_favoured_at_any_place_of_a_pin() {
    let mut counts = [[0_u32; 10]; 12];
    for _ in 0..20_000 {
        let pin = draw_pin(PinRules { minimum_length: 12 });
        for (place, digit) in pin.expose_secret().bytes().enumerate() {
            counts[place][usize::from(digit - b'0')] += 1;
        }
    }
    // Nine degrees of freedom: more than 50 is one in ten million.
    for counts in counts {
        assert!(chi_square(&counts) < 50.0, "{counts:?}");
    }
}

#[test]
fn no_letter_is_favoured_at_any_place_of_a_code_and_none_looks_like_another() {
    let letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let mut counts = [[0_u32; 32]; 8];
    for _ in 0..20_000 {
        let code = draw_code();
        assert_eq!(code.expose_secret().len(), 8);
        for (place, letter) in code.expose_secret().chars().enumerate() {
            counts[place][letters.find(letter).expect("a letter of the code")] += 1;
        }
    }
    // 31 degrees of freedom: more than 95 is less than one in ten million.
    for counts in counts {
        assert!(chi_square(&counts) < 95.0, "{counts:?}");
    }
}

#[test]
fn a_code_is_read_as_people_write_it() {
    let read = |typed| read_code(typed).map(|it| it.expose_secret().to_owned());
    for typed in ["1A2B-3C40", "la2b 3c4o", " IA2B\u{a0}3C4O "] {
        assert_eq!(read(typed).as_deref(), Some("1A2B3C40"), "{typed:?}");
    }
    for typed in ["", "1A2B-3C4", "1A2B-3C401", "1A2B-3CU0", "1A2B-3C4\u{ff10}", "ÄA2B3C40"] {
        assert_eq!(read(typed), None, "{typed:?}");
    }
    let drawn = draw_code();
    assert_eq!(read(drawn.expose_secret()).as_deref(), Some(drawn.expose_secret()));
}

#[test]
fn the_key_is_made_once_and_only_its_owner_may_read_it() {
    let folder = TempDir::new().expect("a folder");
    let sealed = Seals::open(folder.path(), &[]).expect("made").seal(&"4711".into());
    let file = folder.path().join("seal-key.txt");
    assert_eq!(fs::metadata(&file).expect("it is there").permissions().mode() & 0o777, 0o600);
    let again = Seals::open(folder.path(), &[]).expect("read");
    let back = again.unseal(&sealed.expect("sealed")).expect("its own");
    assert_eq!(back.expose_secret(), "4711");
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1);

    for mode in [0o640, 0o604, 0o622, 0o777] {
        fs::set_permissions(&file, Permissions::from_mode(mode)).expect("it is ours");
        let refused = Seals::open(folder.path(), &[]).err().expect("others may read it");
        assert!(matches!(refused, SealTrouble::Loose { mode: seen, .. } if seen == mode));
    }
    fs::set_permissions(&file, Permissions::from_mode(0o600)).expect("it is ours");
    fs::write(&file, "# public key\nAGE-SECRET-KEY-1QQ\n").expect("it is ours");
    let refused = Seals::open(folder.path(), &[]).err().expect("it is no key");
    assert!(matches!(refused, SealTrouble::NotAKey { .. }));
}

#[test]
fn a_key_behind_a_link_is_not_read() {
    let folder = TempDir::new().expect("a folder");
    let elsewhere = TempDir::new().expect("a folder");
    drop(Seals::open(elsewhere.path(), &[]).expect("made"));
    let key = elsewhere.path().join("seal-key.txt");
    std::os::unix::fs::symlink(key, folder.path().join("seal-key.txt")).expect("a link");
    let refused = Seals::open(folder.path(), &[]).err().expect("it is a link");
    assert!(matches!(refused, SealTrouble::File { .. }));
}

#[test]
fn each_recovery_recipient_opens_it_alone_and_nobody_else() {
    let folder = TempDir::new().expect("a folder");
    let [one, two, stranger] = [(); 3].map(|()| Identity::generate());
    let seals = Seals::open(folder.path(), &[recipient(&one), recipient(&two)]).expect("made");
    let sealed = seals.seal(&"093718".into()).expect("sealed");
    assert_eq!(opened_by(&one, &sealed).as_deref(), Some("093718"));
    assert_eq!(opened_by(&two, &sealed).as_deref(), Some("093718"));
    assert_eq!(opened_by(&stranger, &sealed), None);
    let other = Seals::open(TempDir::new().expect("a folder").path(), &[]).expect("made");
    assert!(matches!(other.unseal(&sealed), Err(SealTrouble::Foreign)));
    assert_eq!(format!("{sealed:?}"), "Sealed");
}

#[test]
fn the_age_command_opens_it_with_the_desks_file_and_with_the_recoverers() {
    let folder = TempDir::new().expect("a folder");
    let theirs = folder.path().join("recovery.txt");
    let Ok(made) = Command::new("age-keygen").arg("-o").arg(&theirs).output() else {
        eprintln!("skipped: there is no age-keygen (package age)");
        return;
    };
    assert!(made.status.success(), "{made:?}");
    let public = Command::new("age-keygen").arg("-y").arg(&theirs).output().expect("age");
    let public = String::from_utf8(public.stdout).expect("text").parse().expect("a recipient");
    let seals = Seals::open(folder.path(), &[public]).expect("made");
    let sealed = seals.seal(&"a registration, ü".into()).expect("sealed");
    for identity in [theirs, folder.path().join("seal-key.txt")] {
        assert_eq!(age(&identity, &sealed), "a registration, ü");
    }
}

fn age(identity: &Path, sealed: &Sealed) -> String {
    let mut age = Command::new("age");
    age.arg("-d").arg("-i").arg(identity).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut running = age.spawn().expect("age");
    let mut input = running.stdin.take().expect("it is piped");
    input.write_all(sealed.0.as_bytes()).expect("age reads");
    drop(input);
    let done = running.wait_with_output().expect("age");
    assert!(done.status.success(), "{done:?}");
    String::from_utf8(done.stdout).expect("text")
}

#[test]
fn what_is_no_recipient_is_refused() {
    let key = Identity::generate().to_string();
    let ssh = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFk";
    for wrong in ["", "age1", "age1qqqq", key.expose_secret(), ssh] {
        assert!(wrong.parse::<Recipient>().is_err());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn any_secret_comes_back_and_is_not_seen(secret in any::<String>()) {
        let folder = TempDir::new().expect("a folder");
        let seals = Seals::open(folder.path(), &[]).expect("made");
        let sealed = seals.seal(&SecretString::from(secret.as_str())).expect("sealed");
        let opened = seals.unseal(&sealed).expect("its own");
        prop_assert_eq!(opened.expose_secret(), &secret);
        prop_assert!(sealed.0.is_ascii() && (secret.len() < 5 || !sealed.0.contains(&secret)));
    }

    /// Whichever letter is another, and wherever it is cut: an error, never another secret.
    #[test]
    fn a_damaged_text_is_an_error(place in any::<prop::sample::Index>(), other in "[A-Za-z0-9+/]") {
        let folder = TempDir::new().expect("a folder");
        let seals = Seals::open(folder.path(), &[]).expect("made");
        let Sealed(text) = seals.seal(&"093718".into()).expect("sealed");
        let place = place.index(text.trim_end().len());
        let cut = Sealed(text[..place].to_owned());
        prop_assert!(matches!(seals.unseal(&cut), Err(SealTrouble::Damaged)));
        let mut changed = text.clone();
        changed.replace_range(place..=place, &other);
        prop_assume!(changed != text);
        let refused = seals.unseal(&Sealed(changed));
        prop_assert!(matches!(refused, Err(SealTrouble::Damaged | SealTrouble::Foreign)));
    }
}
