//! The scenes in a cloud where nobody registers keys for others.

use keydesk::ceremony::nouns::{Method, Notified, OwnMethod};

use super::*;

/// With a name for the picture of each.
pub fn every_scene() -> Vec<(&'static str, View)> {
    vec![
        (
            "home-own",
            home_of(OperatorView { offer: Some(Purpose::SelfRegistration), ..operator() }),
        ),
        ("home-nothing", home_of(OperatorView { offer: None, ..operator() })),
        ("not-for-others", not_for_others()),
        ("own-register", register(false)),
        ("own-register-again", register(true)),
        ("own-registered", registered()),
    ]
}

/// In the middle of a session, with the key in hand.
fn not_for_others() -> View {
    let trouble = TenantTrouble::NotPermitted {
        code: "accessDenied".into(),
        scope: None,
        role: None,
        ids: RequestIds::default(),
    };
    let question =
        Question::NotForOthers { step: Step::FetchOptions, trouble: Trouble::Tenant(trouble) };
    asking(Chapter::TouchKey, question, &[Way::SelfRegister, Way::TryAgain, Way::GiveUp])
}

pub fn register(looked_in_vain: bool) -> View {
    let question = Question::RegisterYourself { looked_in_vain };
    asking(Chapter::RegisterKey, question, &[Way::KeyIsRegistered, Way::GiveUp])
}

fn registered() -> View {
    let method = Method {
        id: "m".into(),
        display_name: "Amira\u{2019}s key".into(),
        aaguid: Some(key().aaguid),
        model: Some("Practice Key".into()),
        attested: Some(true),
        created_at: None,
    };
    at(
        Chapter::InsertKey,
        PersonScene::SelfRegistered {
            what: OwnMethod::Key,
            methods: vec![method],
            notified: Notified::Sheet,
            left: vec![],
        },
    )
}

/// What the cloud lacks is said before the session, and nothing is claimed after it.
#[test]
fn a_person_is_led_through_their_own_registration() {
    let mut desk =
        Desk::at(home_of(OperatorView { offer: Some(Purpose::SelfRegistration), ..operator() }));
    assert!(desk.told().contains("an operator cannot set up a key for another person"));
    assert!(!desk.told().contains("a key that works"), "it promises too much");
    desk.press("Start a session");
    assert!(matches!(desk.clicked(), Click::Start(Purpose::SelfRegistration)));
    desk.show(not_for_others());
    assert!(desk.told().contains("can register it themselves"));
    desk.press("The person registers the key");
    assert!(matches!(desk.clicked(), Click::Way(Way::SelfRegister)));
    desk.show(register(false));
    assert!(desk.shows("Scan the code, or open https://mysignins.microsoft.com/security-info"));
    assert!(desk.shows("Sign in there with the access pass"));
    assert!(desk.shows("QR code of the sign-in page"));
    desk.press("The key is registered");
    assert!(matches!(desk.clicked(), Click::Way(Way::KeyIsRegistered)));
    desk.show(register(true));
    assert!(desk.shows("The organisation lists no new key yet"));
    desk.show(registered());
    assert!(desk.told().contains("This desk has not checked the key"));
    assert!(!desk.told().contains("was checked"), "{}", desk.told());
    desk.press("Next person");
    assert!(matches!(desk.clicked(), Click::Close));
    desk.show(home_of(OperatorView { offer: None, ..operator() }));
    assert!(desk.told().contains("this desk can do nothing"));
    assert!(!desk.shows("Start a session"));
}
