//! The scenes of a recovery.

use keydesk::ceremony::nouns::{
    Listed, ListedPasskey, Loss, Method, MethodKind, OtherMethod, PassEnding, Removal, WaysIn,
};
use keydesk::ceremony::receipt::{ReceiptRecovery, ReceiptRemoval};

use super::*;

/// With a name for the picture of each.
pub fn every_scene() -> Vec<(&'static str, View)> {
    vec![
        (
            "what-happened",
            of_the_person(Question::WhatHappened, &[Way::AnotherPerson, Way::GiveUp]),
        ),
        ("first-proof", first_proof()),
        ("second-proof", second_proof()),
        ("which-key", which_key(1)),
        ("which-key-of-ten", which_key(10)),
        ("remove-stolen", remove(Loss::Stolen, &[Way::RemoveNow, Way::AnotherOldKey, Way::GiveUp])),
        (
            "remove-lost",
            remove(
                Loss::Lost,
                &[Way::RemoveAfterProof, Way::RemoveNow, Way::AnotherOldKey, Way::GiveUp],
            ),
        ),
        (
            "not-the-old-key",
            asking(
                Chapter::ChoosePin,
                Question::NotTheOldKey { key: passkey(1) },
                &[Way::AnotherKey, Way::RemoveAfterProof, Way::GiveUp],
            ),
        ),
        ("ended-recovery", ended()),
        (
            "receipt-recovered",
            at(
                Chapter::Receipt,
                PersonScene::Receipt(Box::new(Receipt {
                    recovery: Some(recovered()),
                    ..receipt()
                })),
            ),
        ),
    ]
}

fn of_the_person(question: Question, ways: &[Way]) -> View {
    let mut view = asking(Chapter::FindPerson, question, ways);
    if let Some(session) = &mut view.person.session {
        session.person = Some(person());
    }
    view
}

fn first_proof() -> View {
    let offered = vec![IdentityCheck::PhotoId, IdentityCheck::VouchedFor];
    let question = Question::ProveIdentity { offered, had: None };
    of_the_person(question, &[Way::AnotherPerson, Way::GiveUp])
}

fn second_proof() -> View {
    let offered =
        vec![IdentityCheck::VouchedFor, IdentityCheck::SignedIn, IdentityCheck::SecondOperator];
    let question = Question::ProveIdentity { offered, had: Some(IdentityCheck::PhotoId) };
    of_the_person(question, &[Way::ProveBySignIn, Way::AskSecondOperator, Way::GiveUp])
}

fn passkey(number: usize) -> ListedPasskey {
    let method = Method {
        id: format!("m{number}"),
        display_name: format!("Key number {number}"),
        aaguid: None,
        model: Some("YubiKey 5 Series with NFC".into()),
        attested: Some(true),
        created_at: Some(time("2025-03-04T09:00:00Z")),
    };
    ListedPasskey { method, last_used: Some(time("2026-11-20T07:12:00Z")) }
}

fn which_key(passkeys: usize) -> View {
    let others = vec![
        OtherMethod { kind: MethodKind::Password, name: None, created_at: None },
        OtherMethod {
            kind: MethodKind::Authenticator,
            name: Some("Pixel".into()),
            created_at: None,
        },
    ];
    let passkeys = (1..=passkeys).map(passkey).collect();
    let listed = Listed { passkeys, others, pass: None };
    let question = Question::WhichKey { loss: Loss::Stolen, listed };
    of_the_person(question, &[Way::NotInTheList, Way::GiveUp])
}

fn remove(loss: Loss, ways: &[Way]) -> View {
    of_the_person(Question::RemoveOldKey { loss, key: passkey(1) }, ways)
}

fn recovered() -> ReceiptRecovery {
    let at = time("2026-11-22T10:38:00Z");
    ReceiptRecovery {
        what: Loss::Stolen,
        reported_at: at,
        second_identity: Some(IdentityCheck::VouchedFor),
        identity_sign_in: None,
        removed: Some(ReceiptRemoval { key: passkey(1), how: Removal::Removed, at }),
        sessions_ended: Some(at),
        other_pass: Some(PassEnding::Revoked),
        ways_in: Some(WaysIn { passkeys: vec!["Blue key".into()], others: vec![] }),
    }
}

fn ended() -> View {
    let ways_in = Some(WaysIn::default());
    let recovery = Some(Box::new(ReceiptRecovery { ways_in, ..recovered() }));
    at(Chapter::Receipt, OperatorScene::Ended { left: vec![Leftover::Sessions], recovery })
}

#[test]
fn an_old_key_is_named_and_removed_after_a_second_look() {
    let mut desk = Desk::at(of_the_person(Question::WhatHappened, &[Way::GiveUp]));
    desk.press("The key was stolen");
    assert!(matches!(desk.clicked(), Click::Loss(Loss::Stolen)));
    desk.show(first_proof());
    assert!(!desk.shows("I know this person"), "it does not count");
    desk.press("A colleague confirmed who they are");
    assert!(matches!(desk.clicked(), Click::Identity(IdentityCheck::VouchedFor)));
    desk.show(which_key(10));
    desk.press("It was Key number 2");
    assert!(matches!(desk.clicked(), Click::OldKey(id) if id == "m2"));
    assert!(desk.shows("The organisation also lists: Password, Authenticator app (Pixel)"));
    desk.show(remove(Loss::Stolen, &[Way::RemoveNow, Way::AnotherOldKey, Way::GiveUp]));
    assert!(desk.shows("Key number 1"));
    desk.press("Remove it now");
    assert!(matches!(desk.clicked(), Click::Way(Way::RemoveNow)));
    desk.show(second_proof());
    desk.press("The person signs in");
    assert!(matches!(desk.clicked(), Click::Way(Way::ProveBySignIn)));
    desk.show(ended());
    assert!(desk.shows("Amira Haddad can still sign in with: nothing that this desk knows of"));
}
