//! Every scene of the window, for the pictures and for the tests that look at all of them.

use keydesk::ceremony::nouns::{CeremonyId, ChosenMethod, FirstMethod, Readiness, SignInMethods};
use keydesk::runner::{End, LastAnswer, Recent, State};

use super::*;

/// With a name for its picture.
pub fn every_scene() -> Vec<(&'static str, View)> {
    let code = Some(UserCode {
        code: "WDTW-WFQG".into(),
        page: "https://login.microsoft.com/device".into(),
        valid_until: time("2026-11-22T11:40:00Z"),
    });
    let next_update = jiff::civil::date(2026, 11, 1);
    let old_list = ListView::Issue { number: 291, next_update, days_overdue: 21 };
    let blockers = vec![Blocker::NotInScope, Blocker::PassesOff];
    let left = vec![
        Leftover::KeySetAside { model: key().model, serial: key().serial },
        Leftover::PassUntil { id: None, until: time("2026-11-22T11:40:00Z") },
    ];
    let found =
        QuestionData { searched: Some("amir".into()), people: people(), ..QuestionData::default() };
    let nobody = QuestionData { searched: Some("zzz".into()), ..QuestionData::default() };
    let looking =
        QuestionData { searched: Some("amir".into()), searching: true, ..QuestionData::default() };
    let failed = QuestionData {
        searched: Some("amir".into()),
        search_trouble: Some(Trouble::Tenant(TenantTrouble::Unreachable)),
        ..QuestionData::default()
    };
    let mut forgotten = insert_key(None, 0);
    if let Some(pass) = forgotten.person.session.as_mut().and_then(|it| it.pass.as_mut()) {
        pass.forgotten = true;
    }
    let working = |chapter, step| {
        at(chapter, PersonScene::Working { step, touch_now: step.needs_touch(), held_up: false })
    };
    let not_ready = Question::NotReady { blockers };
    let removed = Trouble::Key(KeyTrouble::Removed);
    let pin_wrong = Trouble::Key(KeyTrouble::PinWrong { tries_left: Some(7) });
    let mut all = vec![
        ("home", home()),
        ("home-later", home_later(true)),
        ("home-later-silent", home_later(false)),
        ("sign-in", sign_in(SignInWay::Browser, None, SignInState::Waiting)),
        ("sign-in-device", sign_in(SignInWay::DeviceCode, None, SignInState::Waiting)),
        (
            "sign-in-under-way",
            sign_in(SignInWay::Browser, None, SignInState::UnderWay(under_way(None))),
        ),
        (
            "sign-in-code",
            sign_in(SignInWay::DeviceCode, None, SignInState::UnderWay(under_way(code))),
        ),
        (
            "sign-in-locked",
            sign_in(
                SignInWay::Browser,
                Some("J. Smith"),
                SignInState::Failed(SignInTrouble::Closed),
            ),
        ),
        (
            "sign-in-missing",
            sign_in(
                SignInWay::Browser,
                None,
                SignInState::Missing(scopes::RIGHTS.iter().collect()),
            ),
        ),
        ("home-no-list", home_of(OperatorView { list: Some(ListView::Missing), ..operator() })),
        ("home-old-list", home_of(OperatorView { list: Some(old_list), ..operator() })),
        ("who", who(QuestionData::default())),
        ("who-searching", who(looking)),
        ("who-none", who(nobody)),
        ("who-trouble", who(failed)),
        ("who-found", who(found)),
        ("identity", identity(1, vec![])),
        ("identity-no-pass", {
            let by = "Sicherheitsinformationen nur mit Phishing-resistenter MFA registrieren";
            identity(12, vec!["Registering security information".into(), by.into()])
        }),
        ("readiness", working(Chapter::Readiness, Step::CheckReadiness)),
        (
            "not-ready",
            asking(
                Chapter::Readiness,
                not_ready,
                &[Way::TryAgain, Way::AnotherPerson, Way::GiveUp],
            ),
        ),
        (
            "replace-pass",
            asking(Chapter::AccessPass, Question::ReplacePass, &[Way::ReplacePass, Way::GiveUp]),
        ),
        ("insert-key", without_pass(insert_key(None, 0))),
        ("insert-key-pass", insert_key(None, 0)),
        ("insert-key-notes", insert_key(Some("practice:0"), 2)),
        ("insert-key-forgotten", forgotten),
        ("key-refused", refused()),
        (
            "key-warned",
            asking(
                Chapter::InsertKey,
                Question::KeyWarned {
                    warnings: vec![
                        KeyWarning::StoppedAtSignIn { strength: "Desk keys only".into() },
                        KeyWarning::CannotErase,
                    ],
                },
                &[Way::UseThisKey, Way::AnotherKey, Way::GiveUp],
            ),
        ),
        ("choose-pin", choose_pin()),
        ("own-register-pass", showing_pass(own::register(false))),
        ("type-pin", type_pin()),
        ("touch", working(Chapter::TouchKey, Step::MakeCredential)),
        ("register", working(Chapter::TouchKey, Step::Register)),
        ("verify", working(Chapter::VerifySignIn, Step::ProveSignIn)),
        (
            "trouble-pin",
            trouble(pin_wrong, Step::CheckPin, &[Way::RetypePin, Way::AnotherKey, Way::GiveUp]),
        ),
        ("trouble", busy()),
        ("trouble-leave", trouble(removed, Step::EraseCredential, &[Way::TryAgain, Way::LeaveIt])),
        (
            "key-works",
            asking(
                Chapter::VerifySignIn,
                Question::KeyWorks { trouble: SignInTrouble::Closed },
                &[Way::TryAgain, Way::DoWithoutSignIn, Way::GiveUp],
            ),
        ),
        (
            "leave-pass",
            asking(
                Chapter::VerifySignIn,
                Question::LeavePass { until: pass(None).valid_until },
                &[Way::TakePassBack, Way::LeavePass, Way::GiveUp],
            ),
        ),
        ("set-aside", asking(Chapter::ChoosePin, Question::SetKeyAside, &[Way::SetKeyAside])),
        ("receipt", at(Chapter::Receipt, PersonScene::Receipt(Box::new(receipt())))),
        ("receipt-offer", at(Chapter::Receipt, PersonScene::Receipt(Box::new(first_receipt())))),
        ("receipt-second", at(Chapter::Receipt, PersonScene::Receipt(Box::new(second_receipt())))),
        ("ended", at(Chapter::Receipt, OperatorScene::Ended { left: vec![], recovery: None })),
        ("ended-left", at(Chapter::Receipt, OperatorScene::Ended { left, recovery: None })),
        (
            "stopped",
            at(Chapter::TouchKey, OperatorScene::Stopped { sentence: "The disk is full".into() }),
        ),
    ];
    all.push(("home-notices", fits::home_with_notices()));
    all.extend(activation::every_scene());
    all.extend(tokens::every_scene());
    all.extend(board::every_scene());
    all.extend(fingers::every_scene());
    all.extend(own::every_scene());
    all.extend(recovery::every_scene());
    all.extend(roles::every_scene());
    all.extend(second::every_scene());
    all.extend(survey::every_scene());
    all.extend(times::every_scene());
    all.extend(used::every_scene());
    all
}

/// Most sessions need none.
pub fn without_pass(mut view: View) -> View {
    if let Some(session) = &mut view.person.session {
        session.pass = None;
    }
    view
}

/// Three sessions are over.
fn home_later(came: bool) -> View {
    let ends = [End::Onboarded, End::TakenBack, End::Checked];
    let recent = ends.iter().zip(["7f3a91c2", "19d0aa4e", "c4e8b170"]).map(|(end, name)| Recent {
        name: name.into(),
        opened_at: time("2026-11-22T10:40:00Z"),
        end: *end,
    });
    let tenant = LastAnswer { at: time("2026-11-22T10:41:00Z"), came, ahead_seconds: Some(1) };
    let state = State { tenant: Some(tenant), ledger_bytes: 1_460_000, debts: 1 };
    let recent = recent.collect();
    let today = Today { well: 2, taken_back: 1, recent, state, ..Today::default() };
    View::of(operator(), None, OperatorScene::Home { today, notices: vec![] }.into())
}

/// Nothing was left: there is room for the offer of a second key.
fn first_receipt() -> Receipt {
    Receipt { left: vec![], ..receipt() }
}

fn second_receipt() -> Receipt {
    let mut receipt = first_receipt();
    receipt.first_key = Some(CeremonyId(Uuid::from_u128(0x51c0_77aa << 96)));
    receipt.credential.as_mut().expect("it has one").key_use = KeyUse::Spare;
    receipt
}

#[test]
fn a_session_starts_and_ends_with_a_press() {
    let mut desk = Desk::at(home());
    desk.press("Start a session");
    assert!(matches!(desk.clicked(), Click::Start(_)));
    desk.show(at(Chapter::Receipt, PersonScene::Receipt(Box::new(receipt()))));
    desk.press("Second key for this person");
    assert!(matches!(desk.clicked(), Click::SecondKey));
    desk.press("Next person");
    assert!(matches!(desk.clicked(), Click::Close));
    assert!(desk.nothing_clicked());
}

/// The operator is asked who it is, and knows already how the person signs in.
fn identity(count: u32, against_pass: Vec<String>) -> View {
    let first = FirstMethod { strongest: true, chosen: Some(ChosenMethod::Sms) };
    let readiness = Readiness {
        methods: Some(SignInMethods { count, first: Some(first) }),
        against_pass,
        ..who_is_it::readiness()
    };
    let ways = [Way::AnotherPerson, Way::GiveUp];
    let mut view = asking(Chapter::Readiness, Question::CheckIdentity, &ways);
    if let Some(session) = &mut view.person.session {
        session.person = Some(person());
    }
    let readiness = Some(Box::new(readiness));
    with_data(view, QuestionData { readiness, ..QuestionData::default() })
}
