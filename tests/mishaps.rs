//! The promise: whatever goes wrong once, the session still ends in exactly one registration and
//! no live pass; and what people are told is what happened.

mod common;

use common::AMIRA;
use keydesk::ceremony::fact::{self, Fact};
use keydesk::ceremony::next::{Step, Way};
use keydesk::ceremony::nouns::{
    Admission, AttestationTrouble, KeyTrouble, Leftover, TenantTrouble, Trouble,
};
use keydesk::desk;
use keydesk::desk::script::{self, Ending, Play};
use keydesk::ledger::{Entry, Ledger};
use keydesk::practice::{KeyModel, Mishap};

/// Plays one mishap through to a receipt and returns the facts.
async fn through(mishap: Mishap) -> Vec<Entry> {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let desk = common::open(folder.path(), Some(mishap)).await;
    let play = match mishap {
        Mishap::WrongPin => {
            desk::use_key_before(&desk, script::PIN).await.expect("a PIN is set");
            Play::WrongPinFirst
        }
        Mishap::KeyNotAllowed => Play::WrongKeyFirst,
        _ => Play::Smooth,
    };
    let (ending, world) = common::play(desk, AMIRA, play).await;
    let Ending::Receipt(receipt) = ending else { panic!("{mishap:?}: {ending:?}") };
    assert!(receipt.left.is_empty(), "{mishap:?}: {:?}", receipt.left);
    let strengths = match mishap {
        Mishap::StrengthAgainstKey => Admission::NotBy(vec!["Desk keys only".to_owned()]),
        _ => Admission::ByEvery,
    };
    let model = receipt.what.model.as_ref().expect("of a key");
    assert_eq!(model.strengths, strengths, "{mishap:?}");
    assert_eq!(model.profile.as_deref(), Some("Desk keys"), "{mishap:?}");
    let registered = world.registered(AMIRA);
    assert_eq!(registered.len(), 1, "{mishap:?}");
    assert_eq!(world.key(KeyModel::Allowed).credential_ids(), registered, "{mishap:?}");
    assert_eq!(world.live_passes(), 0, "{mishap:?}");
    Ledger::read(&folder.path().join("ledger.sqlite")).await.expect("whole")
}

fn troubles(entries: &[Entry]) -> Vec<(Step, &Trouble)> {
    entries
        .iter()
        .filter_map(|it| match &it.fact {
            Fact::Session(fact::Session::Failed { step, trouble }) => Some((*step, trouble)),
            _ => None,
        })
        .collect()
}

/// After two wrong PINs the key is taken out and inserted again before anybody types a third.
#[tokio::test(flavor = "multi_thread")]
async fn two_wrong_pins_in_a_row_and_the_key_is_replugged() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let desk = common::open(folder.path(), Some(Mishap::WrongPin)).await;
    desk::use_key_before(&desk, script::PIN).await.expect("a PIN is set");
    let (ending, _) = common::play(desk, AMIRA, Play::WrongPinTwice).await;
    assert!(matches!(ending, Ending::Receipt(_)), "{ending:?}");
    let entries = Ledger::read(&folder.path().join("ledger.sqlite")).await.expect("whole");
    let at_the_pin = |it: &&Entry| {
        matches!(
            it.fact,
            Fact::Key(fact::Key::Inserted { .. } | fact::Key::PinTyped | fact::Key::PinChecked)
                | Fact::Session(fact::Session::Failed { step: Step::CheckPin, .. })
        )
    };
    let told: Vec<String> = entries
        .iter()
        .filter(at_the_pin)
        .map(|it| match &it.fact {
            Fact::Key(fact::Key::Inserted { .. }) => "inserted".to_owned(),
            Fact::Key(fact::Key::PinTyped) => "typed".to_owned(),
            Fact::Key(fact::Key::PinChecked) => "right".to_owned(),
            Fact::Session(fact::Session::Failed { trouble, .. }) => trouble.details(),
            other => format!("{other:?}"),
        })
        .collect();
    let wrong = "the PIN is wrong";
    let wanted = ["inserted", "typed", wrong, "typed", wrong, "inserted", "typed", "right"];
    assert_eq!(told[..8], wanted);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_pin_costs_a_try_and_says_how_many_are_left() {
    let entries = through(Mishap::WrongPin).await;
    let wrong = Trouble::Key(KeyTrouble::PinWrong { tries_left: Some(7) });
    assert_eq!(troubles(&entries), [(Step::CheckPin, &wrong)]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_pulled_out_at_the_touch_is_put_in_again() {
    let entries = through(Mishap::UnpluggedAtTouch).await;
    let removed = Trouble::Key(KeyTrouble::Removed);
    assert_eq!(troubles(&entries)[0], (Step::MakeCredential, &removed));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_model_that_is_not_allowed_is_refused_before_pin_and_touch() {
    let entries = through(Mishap::KeyNotAllowed).await;
    let swapped = entries
        .iter()
        .position(|it| it.fact == Fact::Session(fact::Session::Chose { way: Way::AnotherKey }))
        .expect("the key was swapped");
    for entry in &entries[..swapped] {
        let touched = matches!(
            entry.fact,
            Fact::Key(fact::Key::PinTyped)
                | Fact::Session(fact::Session::Began { step: Step::SetPin | Step::MakeCredential })
        );
        assert!(!touched, "before the verdict: {:?}", entry.fact);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_busy_service_is_waited_for_as_long_as_it_asks() {
    let entries = through(Mishap::Throttled).await;
    assert_eq!(troubles(&entries), [], "waiting is no trouble of the person's");
    let at = |wanted: fn(&Fact) -> bool| {
        entries.iter().find(|it| wanted(&it.fact)).expect("it happened").at
    };
    let began = at(|it| matches!(it, Fact::Session(fact::Session::Began { step: Step::Register })));
    let registered =
        at(|it| matches!(it, Fact::Registration(fact::Registration::Registered { .. })));
    let waited = registered.duration_since(began);
    assert!(waited >= jiff::SignedDuration::from_secs(1), "waited only {waited}");
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_lost_answer_the_desk_looks_and_does_not_post_again() {
    let entries = through(Mishap::AnswerLost).await;
    let found = troubles(&entries);
    assert!(
        matches!(
            found.as_slice(),
            [(Step::Register, Trouble::Tenant(TenantTrouble::AnswerLost { .. }))]
        ),
        "{found:?}"
    );
    let posts = entries
        .iter()
        .filter(|it| it.fact == Fact::Session(fact::Session::Began { step: Step::Register }))
        .count();
    assert_eq!(posts, 1);
    assert!(entries.iter().any(|it| matches!(
        it.fact,
        Fact::Registration(fact::Registration::LookedFor { found: Some(_) })
    )));
}

/// A warning with the strength's name before PIN and touch, and no refusal: the receipt keeps it.
#[tokio::test(flavor = "multi_thread")]
async fn a_strength_that_would_stop_the_key_is_named_before_pin_and_touch() {
    let entries = through(Mishap::StrengthAgainstKey).await;
    assert_eq!(troubles(&entries), []);
    let used = entries
        .iter()
        .position(|it| it.fact == Fact::Session(fact::Session::Chose { way: Way::UseThisKey }));
    let used = used.expect("it was asked whether to use it although");
    let read = entries.iter().position(|it| matches!(it.fact, Fact::Key(fact::Key::Read { .. })));
    assert!(read.is_some_and(|it| it < used));
    for entry in &entries[..used] {
        let touched = matches!(
            entry.fact,
            Fact::Key(fact::Key::PinTyped)
                | Fact::Session(fact::Session::Began { step: Step::SetPin | Step::MakeCredential })
        );
        assert!(!touched, "before the warning: {:?}", entry.fact);
    }
    let asked = entries
        .iter()
        .filter(|it| it.fact == Fact::Session(fact::Session::Chose { way: Way::UseThisKey }));
    assert_eq!(asked.count(), 1, "it is asked once");
}

/// Entra lets nobody register a key for this person: the session goes on with the pass, the key keeps
/// the PIN of its person, and what they make on their own page is theirs.
#[tokio::test(flavor = "multi_thread")]
async fn where_entra_refuses_to_register_for_others_the_person_does_it_in_the_same_session() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let desk = common::open(folder.path(), Some(Mishap::NotForOthers)).await;
    let (ending, world) = common::play(desk, AMIRA, Play::Smooth).await;
    let Ending::SelfRegistered { methods, left, .. } = ending else { panic!("{ending:?}") };
    assert!(left.is_empty(), "{left:?}");
    assert_eq!(methods.len(), 1);
    assert_eq!(world.live_passes(), 0);
    let registered = world.registered(AMIRA);
    assert_eq!(registered.len(), 1);
    let key = world.key(KeyModel::Allowed);
    assert_eq!(
        key.credential_ids(),
        registered,
        "it is on the key that the person chose a PIN for"
    );

    let entries = Ledger::read(&folder.path().join("ledger.sqlite")).await.expect("whole");
    let found = troubles(&entries);
    let refused = matches!(
        found.as_slice(),
        [(Step::FetchOptions, Trouble::Tenant(TenantTrouble::NotPermitted { .. }))]
    );
    assert!(refused, "{found:?}");
    let at = |wanted: &dyn Fn(&Fact) -> bool| entries.iter().position(|it| wanted(&it.fact));
    let pin = at(&|it| *it == Fact::Key(fact::Key::PinSet));
    let chose = at(&|it| *it == Fact::Session(fact::Session::Chose { way: Way::SelfRegister }));
    let shown = at(&|it| *it == Fact::Pass(fact::Pass::Shown));
    let found = at(
        &|it| matches!(it, Fact::OwnMethod(fact::OwnMethod::Found { methods }) if !methods.is_empty()),
    );
    let revoked = at(&|it| matches!(it, Fact::Pass(fact::Pass::Revoked { .. })));
    let order = [pin, chose, shown, found, revoked].map(|it| it.expect("it happened"));
    assert!(order.is_sorted(), "{order:?}");
    let touched = |step| at(&|it| *it == Fact::Session(fact::Session::Began { step }));
    assert_eq!(touched(Step::MakeCredential).or(touched(Step::ResetKey)), None);
}

/// The forgery says the allowed model, and its certificate names it: only the chain gives it away.
#[tokio::test(flavor = "multi_thread")]
async fn a_forgery_is_refused_before_anything_is_sent_and_keeps_no_credential() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let desk = common::open(folder.path(), Some(Mishap::ForgedKey)).await;
    let (ending, world) = common::play(desk, AMIRA, Play::Smooth).await;
    let Ending::Receipt(receipt) = ending else { panic!("{ending:?}") };
    let forged = world.key(KeyModel::Forged);
    assert_eq!(forged.credentials(), 0, "the credential was erased");
    // It has a PIN of this session: it stays at the desk, by name.
    assert!(
        matches!(receipt.left.as_slice(), [Leftover::KeySetAside { serial, .. }]
            if serial.as_deref() == Some(&forged.serial())),
        "{:?}",
        receipt.left
    );
    let registered = world.registered(AMIRA);
    assert_eq!(registered.len(), 1);
    assert_eq!(world.key(KeyModel::Allowed).credential_ids(), registered);

    let entries = Ledger::read(&folder.path().join("ledger.sqlite")).await.expect("whole");
    let found = troubles(&entries);
    let [(Step::CheckAttestation, Trouble::Attestation(AttestationTrouble::Chain { what }))] =
        found.as_slice()
    else {
        panic!("{found:?}")
    };
    assert_eq!(what, "a signature in the chain is wrong");
    let swapped = entries
        .iter()
        .position(|it| it.fact == Fact::Session(fact::Session::Chose { way: Way::AnotherKey }))
        .expect("the key was swapped");
    let made = entries[..swapped]
        .iter()
        .any(|it| matches!(it.fact, Fact::Credential(fact::Credential::Made { .. })));
    assert!(made, "there was something to erase");
    let posted = Fact::Session(fact::Session::Began { step: Step::Register });
    assert!(entries[..swapped].iter().all(|it| it.fact != posted), "nothing was sent");
    assert_eq!(entries.iter().filter(|it| it.fact == posted).count(), 1);
}
