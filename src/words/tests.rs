//! Every sentence that anybody can ask for exists, with what belongs to it.

use super::*;
use crate::ceremony::next::{Step, Way};
use crate::ceremony::nouns::{
    Admission, AttestationTrouble, Blocker, Chapter, Inside, KeyReason, KeyTrouble, KeyWarning,
    Leftover, Purpose, RequestIds, SampleFeedback, Samples, SignInTrouble, TenantTrouble, Theirs,
    Timestamp, Trouble,
};
use crate::ceremony::policy::PinRules;

/// A new sample can be of any kind.
#[test]
fn every_sample_of_a_finger_is_told() {
    let words = Words::english();
    for last in SampleFeedback::ALL {
        assert_told(&words.tell(last.word(), &[]), last.word());
    }
    let samples = Samples { taken: 4, good: 2, remaining: Some(3), last: None };
    assert_eq!(words.samples(samples), "2 of 5 good tries");
}

/// `.next` is there, everything can be filled in, and nothing is empty.
fn assert_told(told: &Told, id: &str) {
    for text in [&told.what, &told.next] {
        assert!(!text.is_empty(), "{id} says nothing");
        assert!(
            !text.starts_with(id),
            "{id} is in no file of assets/words/en, or lacks .next: {text}"
        );
        assert!(!text.contains('{'), "{id} is not filled in: {text}");
        assert!(!text.ends_with('.'), "{id} ends with a full stop: {text}");
    }
}

fn troubles() -> Vec<Trouble> {
    let ids = RequestIds::default;
    let what = || "something".to_owned();
    let mut all: Vec<Trouble> = [
        KeyTrouble::NoKey,
        KeyTrouble::NotOpened,
        KeyTrouble::Removed,
        KeyTrouble::Silent,
        KeyTrouble::TalkingToAnother,
        KeyTrouble::Garbage,
        KeyTrouble::NotProtected,
        KeyTrouble::NotFido2,
        KeyTrouble::PinWrong { tries_left: None },
        KeyTrouble::PinWrong { tries_left: Some(1) },
        KeyTrouble::PinWrong { tries_left: Some(7) },
        KeyTrouble::PinBlockedUntilReplug,
        KeyTrouble::PinBlocked,
        KeyTrouble::PinRefused,
        KeyTrouble::PinMustChange,
        KeyTrouble::PinNotSet,
        KeyTrouble::Excluded,
        KeyTrouble::StoreFull,
        KeyTrouble::FingersFull,
        KeyTrouble::NoGoodSample,
        KeyTrouble::NoTouch,
        KeyTrouble::TooLateToReset,
        KeyTrouble::NotThisKey { model: what(), serial: None },
        KeyTrouble::NotThisKey { model: what(), serial: Some(what()) },
        KeyTrouble::Cancelled,
        KeyTrouble::NoCredential,
        KeyTrouble::Unsupported,
        KeyTrouble::RequestTooLarge,
        KeyTrouble::Refused { status: 0x7f },
    ]
    .map(Trouble::Key)
    .into();
    all.extend(
        [
            TenantTrouble::Unreachable,
            TenantTrouble::NotTrusted,
            TenantTrouble::AnswerLost { ids: ids() },
            TenantTrouble::Busy { after_seconds: 1, ids: ids() },
            TenantTrouble::Busy { after_seconds: 30, ids: ids() },
            TenantTrouble::SignInEnded { claims: None, ids: ids() },
            TenantTrouble::NotPermitted { code: what(), scope: None, role: None, ids: ids() },
            TenantTrouble::NotPermitted {
                code: what(),
                scope: Some(what()),
                role: None,
                ids: ids(),
            },
            TenantTrouble::NotPermitted {
                code: what(),
                scope: Some(what()),
                role: Some(what()),
                ids: ids(),
            },
            TenantTrouble::NotFound { ids: ids() },
            TenantTrouble::Refused { status: 400, code: what(), message: what(), ids: ids() },
            TenantTrouble::Garbage { what: what(), ids: ids() },
            TenantTrouble::UnknownPolicyWord { word: what() },
        ]
        .map(Trouble::Tenant),
    );
    all.extend(
        [
            SignInTrouble::Closed,
            SignInTrouble::NoBrowser,
            SignInTrouble::Unreachable,
            SignInTrouble::Refused { code: what() },
            SignInTrouble::Interrupted,
            SignInTrouble::TimedOut,
            SignInTrouble::NotEnough,
            SignInTrouble::ClockWrong { seconds: 90 },
            SignInTrouble::ClockWrong { seconds: -1 },
            SignInTrouble::ClockWrong { seconds: -86_400 },
            SignInTrouble::AnotherPerson,
            SignInTrouble::AnotherKey,
            SignInTrouble::NotFresh,
            SignInTrouble::TooOld,
            SignInTrouble::AgeNotTold,
            SignInTrouble::ContextMissing { context: what() },
            SignInTrouble::NotOurs,
            SignInTrouble::NotWithKey,
            SignInTrouble::TokenInvalid { what: what() },
            SignInTrouble::Garbage { what: what() },
        ]
        .map(Trouble::SignIn),
    );
    // Those that Entra refuses with after it accepted the key.
    all.extend(
        [53003, 53000, 50105, 65001, 50199, 50158, 50074, 50072]
            .map(|it| Trouble::SignIn(SignInTrouble::Refused { code: format!("AADSTS{it}") })),
    );
    all.extend(
        [
            AttestationTrouble::Ceremony { what: what() },
            AttestationTrouble::Chain { what: what() },
            AttestationTrouble::UnknownModel,
            AttestationTrouble::Withdrawn { status: what() },
            AttestationTrouble::NotProven,
            AttestationTrouble::SelfAttested,
            AttestationTrouble::AnotherModel,
            AttestationTrouble::Assertion { what: what() },
        ]
        .map(Trouble::Attestation),
    );
    all.extend([Trouble::ReadBackDiffers, Trouble::StepBroke]);
    all
}

#[test]
fn every_trouble_says_what_happened_and_what_to_do() {
    let words = Words::english();
    for trouble in troubles() {
        assert_told(&words.trouble(&trouble), trouble.word());
    }
}

#[test]
fn a_replug_is_explained_with_the_tries_that_are_left() {
    let words = Words::english();
    for tries in [None, Some(1), Some(6)] {
        assert_told(&words.replug(tries), "replug-key-why");
    }
}

#[test]
fn what_is_on_a_key_and_what_a_reset_takes_is_told() {
    let words = Words::english();
    let known =
        |passkeys| Inside::Known { passkeys, relying_parties: passkeys, theirs: Theirs::NotAsked };
    for passkeys in [1, 7] {
        let told = words.on_the_key(known(passkeys));
        assert_told(&told, "used-key");
        assert!(passkeys == 1 || told.what.contains('7'), "{}", told.what);
    }
    for inside in [None, Some(Inside::Unknown), Some(known(0)), Some(known(1)), Some(known(7))] {
        assert_told(&words.lost_by_reset(inside), "reset-lost");
    }
}

#[test]
fn every_blocker_and_refusal_says_who_can_help() {
    let words = Words::english();
    for blocker in [
        Blocker::NoProvisioning,
        Blocker::OwnAccount,
        Blocker::OperatorHasNoRole,
        Blocker::Protected { by: "Global Administrator".to_owned() },
        Blocker::AccountDisabled,
        Blocker::Guest,
        Blocker::PasskeysOff,
        Blocker::Excluded,
        Blocker::NotInScope,
        Blocker::SelfServiceOff,
        Blocker::PassesOff,
        Blocker::PerUserMfa,
    ] {
        assert_told(&words.blocker(&blocker), blocker.word());
    }
    let profile = || "Office keys".to_owned();
    for reason in [
        KeyReason::NotFido2,
        KeyReason::NoResidentKeys,
        KeyReason::NoPin,
        KeyReason::NoHmacSecret,
        KeyReason::PinNotForPasskeys,
        KeyReason::NoPinProtocol,
        KeyReason::NoEs256,
        KeyReason::PinMustChange,
        KeyReason::NoRoom,
        KeyReason::SetAside,
        KeyReason::FirstKey,
        KeyReason::NamesTooLong,
        KeyReason::ProfileWantsSynced { profile: profile() },
        KeyReason::NotOnAllowList { profile: profile() },
        KeyReason::OnBlockList { profile: profile() },
        KeyReason::CannotBeProven { profile: profile() },
        KeyReason::Withdrawn { status: "REVOKED".to_owned() },
        KeyReason::DeskModel,
        KeyReason::DeskMaker,
        KeyReason::DeskUnproven,
        KeyReason::DeskCertification,
        KeyReason::DeskFirmware { minimum: 0x0005_0403 },
        KeyReason::DeskCapability { name: "credProtect".to_owned() },
    ] {
        let told = words.key_reason(&reason);
        assert_told(&told, reason.word());
        let named = told.what.contains("Office keys") || told.next.contains("Office keys");
        assert_eq!(named, reason.profile().is_some(), "{}", reason.word());
    }
}

#[test]
fn what_the_strengths_say_names_them() {
    let words = Words::english();
    let keeps = KeyWarning::CannotErase;
    assert_told(&words.key_warning(&keeps), keeps.word());
    let stopped = KeyWarning::StoppedAtSignIn { strength: "Desk keys only".to_owned() };
    let told = words.key_warning(&stopped);
    assert_told(&told, "stopped-by-strength");
    assert!(told.what.contains("Desk keys only") && told.next.contains("administrator"));
    let names = ["One", "Two"].map(str::to_owned).to_vec();
    let said = words.admission(&Admission::NotBy(names));
    assert!(said.contains("One") && said.contains("Two"), "{said}");
    for admission in [Admission::NotChecked, Admission::ByEvery] {
        assert!(!words.admission(&admission).starts_with("strengths-"), "{admission:?}");
    }
}

#[test]
fn every_single_word_exists() {
    let words = Words::english();
    let rules = PinRules { minimum_length: 6 }.check("12");
    let ids = (Step::ALL.iter().map(|it| it.word()))
        .chain(Chapter::ALL.iter().map(|it| it.word()))
        .chain(Way::ALL.iter().map(|it| it.word()))
        .chain(rules.iter().map(|it| it.rule))
        .chain([Chapter::OldKey, Chapter::RegisterKey].map(Chapter::word))
        .chain(
            [Purpose::Onboarding, Purpose::SelfRegistration, Purpose::Recover].map(Purpose::word),
        );
    for id in ids {
        let text = words.say_with(id, &[("minimum", 6.into())]);
        assert!(!text.is_empty() && text != id, "{id}");
    }
}

#[test]
fn whatever_is_left_is_told() {
    let words = Words::english();
    let lefts = [
        Leftover::KeySetAside { model: "Practice Key".into(), serial: Some("1907".into()) },
        Leftover::KeySetAside { model: "Practice Key".into(), serial: None },
        Leftover::PassUntil { id: Some("abc".into()), until: Timestamp::UNIX_EPOCH },
        Leftover::PassUntil { id: None, until: Timestamp::UNIX_EPOCH },
        Leftover::Method { id: "abc".into() },
        Leftover::PerhapsOwnMethod,
        Leftover::Sessions,
        Leftover::OldKeyOut { model: "Practice Key".into(), method: "abc".into() },
    ];
    for left in lefts {
        let told = words.left(&left);
        assert_told(&told, "left-");
        assert!(!told.what.contains("none"), "{}", told.what);
    }
}

/// What is asked for by name is there. It cannot be seen here with which arguments; the sentence
/// with its gaps is enough.
#[test]
fn every_id_in_the_source_exists() {
    let words = Words::english();
    let mut checked = 0;
    for source in
        ["src/cli", "src/desk", "src/readiness", "src/screens", "src/words"].map(files_of).concat()
    {
        for id in ids_in(&source) {
            let (message, attribute) = id.split_once('.').unwrap_or((id, ""));
            let message = words.languages[0].get_message(message);
            let found = message.is_some_and(|it| {
                attribute.is_empty() && it.value().is_some()
                    || it.get_attribute(attribute).is_some()
            });
            assert!(found, "{id} is in no file of assets/words/en");
            checked += 1;
        }
    }
    assert!(checked > 200, "only {checked} ids were found in the source");
}

/// The files of a room that are no tests, as text.
fn files_of(folder: &str) -> Vec<String> {
    let mut files = Vec::new();
    let mut folders = vec![std::path::PathBuf::from(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("the folder is there") {
            let path = entry.expect("it can be listed").path();
            if path.is_dir() && !path.ends_with("tests") {
                folders.push(path);
            } else if path.is_file() && !path.ends_with("tests.rs") {
                files.push(std::fs::read_to_string(path).expect("it is text"));
            }
        }
    }
    files
}

#[test]
fn a_missing_sentence_shows_its_id() {
    assert_eq!(Words::english().say("no-such-id"), "no-such-id");
}

mod language;
mod safe;
mod time;

/// The string literals that look like an id: kebab words, perhaps with an attribute.
fn ids_in(source: &str) -> Vec<&str> {
    const HEADS: [&str; 44] = [
        "tenant-check-",
        "check-",
        "cli-",
        "config-",
        "ledger-",
        "mds-",
        "open-",
        "practice-",
        "ask-",
        "attestation-",
        "bar-",
        "bench",
        "cancel-",
        "details-",
        "ended",
        "finding-",
        "home",
        "identity-",
        "insert-key-",
        "key-",
        "left-",
        "not-ready-",
        "own-",
        "passkey-",
        "remove-old-",
        "removed-",
        "sessions-",
        "which-key-",
        "pass",
        "pin-",
        "rail-",
        "receipt",
        "replace-",
        "replug-",
        "reset-",
        "second-",
        "session",
        "set-key-",
        "sign-in-",
        "step-",
        "stopped",
        "terminal-",
        "used-",
        "who-",
    ];
    let kebab = |it: &&str| {
        it.chars().all(|c| c.is_ascii_lowercase() || c == '-' || c == '.')
            && (it.contains('-') || it.contains('.'))
            && HEADS.iter().any(|head| it.starts_with(head))
    };
    source.split('"').skip(1).step_by(2).filter(kebab).collect()
}
