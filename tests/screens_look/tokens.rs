//! A hardware token: its serial number, the code that the person reads, and the receipt.

use keydesk::ceremony::nouns::{
    Blocker, CodeCheck, CodeFault, FoundToken, Method, Notified, OwnMethod,
};
use keydesk::ceremony::receipt::ReceiptToken;

use std::sync::Arc;

use keydesk::oath::Wrong;
use keydesk::runner::token_stock::{
    Done, Exposed, ImportView, Ready, Shredding, Stock, StockTrouble, TokensView,
};

use super::*;

fn of_a_token(mut view: View) -> View {
    if let Some(session) = &mut view.person.session {
        session.key = None;
        session.pass = None;
        session.person = Some(person());
        session.chapters =
            vec![Chapter::FindPerson, Chapter::Readiness, Chapter::Token, Chapter::Receipt];
    }
    view
}

/// `program`: a token can be programmed instead.
fn awaits_the_policy(blockers: Vec<Blocker>, program: bool) -> View {
    let mut ways = vec![Way::TryAgain, Way::AnotherPerson, Way::GiveUp];
    if program {
        ways.insert(1, Way::ProgramToken);
    }
    of_a_token(asking(Chapter::Readiness, Question::NotReady { blockers }, &ways))
}

fn which(refused: Option<FoundToken>) -> View {
    of_a_token(asking(Chapter::Token, Question::WhichToken { refused }, &[Way::GiveUp]))
}

fn code(fault: Option<CodeFault>) -> View {
    let ways = [Way::AnotherToken, Way::GiveUp];
    of_a_token(asking(Chapter::Token, Question::TypeCode { fault }, &ways))
}

fn given() -> View {
    let mut receipt = Receipt { left: vec![], ..receipt() };
    receipt.sign_in = keydesk::ceremony::receipt::ReceiptSignIn::NotProved { failed: None };
    receipt.credential = None;
    (receipt.what.key, receipt.what.model) = (None, None);
    receipt.what.token = Some(ReceiptToken {
        serial: "GALT11420104".into(),
        manufacturer: "Token2".into(),
        model: "C203".into(),
        method_id: "5a1f".into(),
        code: CodeCheck::Right,
    });
    of_a_token(at(Chapter::Receipt, PersonScene::Receipt(Box::new(receipt))))
}

/// With a name for the picture of each.
pub fn every_scene() -> Vec<(&'static str, View)> {
    let refused = Trouble::Tenant(TenantTrouble::Refused {
        status: 400,
        code: "badRequest".into(),
        message: String::new(),
        ids: RequestIds::default(),
    });
    let question = Question::Trouble { step: Step::ActivateToken, trouble: refused };
    let trouble = asking(Chapter::Token, question, &[Way::TryAgain, Way::GiveUp]);
    let other = CodeFault::Anothers { serial: "GALT11420105".into() };
    vec![
        ("token-policy", awaits_the_policy(vec![Blocker::TokensOff], true)),
        ("token-policy-of-software", {
            let blockers = vec![Blocker::SoftwareTokensNotForThem, Blocker::PassesOff];
            awaits_the_policy(blockers, false)
        }),
        ("token-which", which(None)),
        ("token-not-there", which(Some(FoundToken::NotInInventory))),
        ("token-twice", which(Some(FoundToken::Twice))),
        ("token-anothers", which(Some(FoundToken::Anothers))),
        ("token-code", code(None)),
        ("token-code-mistyped", code(Some(CodeFault::Mistyped))),
        ("token-code-drifted", code(Some(CodeFault::Drifted { minutes: -5 }))),
        ("token-code-anothers", code(Some(other))),
        ("token-code-refused", of_a_token(trouble)),
        ("token-receipt", given()),
        ("token-program", program(false)),
        ("token-program-again", program(true)),
        ("token-programmed", programmed()),
        ("tokens-reads", page(ImportView::ReadsStock)),
        ("tokens-stock", page(ImportView::NoFile)),
        ("tokens-looks", page(ImportView::Looks { done: 17, all: 40 })),
        ("tokens-faults", page(faults())),
        ("tokens-ready", page(ready(vec![Exposed::ToOthers, Exposed::InFolderOfOthers]))),
        ("tokens-sends", page(ImportView::Sends { done: 100, all: 2500 })),
        ("tokens-done", page(done(0, Shredding::No))),
        ("tokens-shredded", page(done(0, Shredding::Shredded))),
        ("tokens-done-in-part", page(done(3, Shredding::No))),
        ("tokens-failed", page(ImportView::Failed(unreadable()))),
    ]
}

fn program(looked_in_vain: bool) -> View {
    let ways = [Way::OpenOwnPage, Way::TokenIsProgrammed, Way::GiveUp];
    let mut view = asking(Chapter::Token, Question::ProgramToken { looked_in_vain }, &ways);
    let pass = own::register(false).person.session.and_then(|it| it.pass);
    if let Some(session) = &mut view.person.session {
        session.key = None;
        session.pass = pass;
        session.person = Some(person());
    }
    view
}

fn programmed() -> View {
    let method = Method {
        id: "m".into(),
        display_name: String::new(),
        aaguid: None,
        model: None,
        attested: None,
        created_at: None,
    };
    let scene = PersonScene::SelfRegistered {
        what: OwnMethod::Token,
        methods: vec![method],
        notified: Notified::Sheet,
        left: vec![],
    };
    of_a_token(at(Chapter::Token, scene))
}

fn page(import: ImportView) -> View {
    let stock = Some(Stock { free: 112, waiting: 3, active: 40, failed: 1 });
    let scene = OperatorScene::Tokens(TokensView { stock, import });
    View { at: time("2026-11-23T08:00:00Z"), ..View::of(operator(), None, scene.into()) }
}

fn faults() -> ImportView {
    let wrong = [
        Wrong::SeedCharacter { character: "8".into(), position: 4 },
        Wrong::SerialTwice { serial: "1001".into(), first: 2 },
        Wrong::Shortened,
    ];
    let faults = (0..40).map(|it| wrong[it % 3].clone().at(it as u64 + 2)).collect::<Vec<_>>();
    ImportView::Faults { file: "tokens of the second floor.csv".into(), faults: faults.into() }
}

fn ready(exposed: Vec<Exposed>) -> ImportView {
    ImportView::Ready(Ready { file: "tokens.csv".into(), new: 112, standing: 3, exposed })
}

fn done(refused: u64, shredding: Shredding) -> ImportView {
    let message = "Invalid base32 encoding due to illegal character";
    let lines = (0..refused).map(|it| (it + 2, format!("100{it}"), message.to_owned()));
    ImportView::Done(Arc::new(Done {
        file: "tokens.csv".into(),
        stand: 112,
        missing: usize::from(refused > 0),
        refused: lines.collect(),
        stopped: None,
        shredding,
    }))
}

fn unreadable() -> StockTrouble {
    StockTrouble::File { file: "tokens.csv".into(), why: "No such file or directory".into() }
}

/// Each of the faults stands on some page, and sending waits for a press.
#[test]
fn the_page_about_tokens_sends_when_it_is_wanted() {
    let mut desk = Desk::at(page(ready(vec![])));
    desk.press("Send the tokens");
    assert!(matches!(desk.clicked(), Click::SendTokens));
    desk.show(page(faults()));
    assert!(desk.told().contains("Line 2: Character 4"), "{}", desk.told());
    desk.show(page(done(0, Shredding::No)));
    desk.press("Shred the file");
    assert!(matches!(desk.clicked(), Click::ShredTokenFile));
}

#[test]
fn home_begins_a_session_about_a_token() {
    let mut desk = Desk::at(home());
    desk.press("Give a token");
    assert!(matches!(desk.clicked(), Click::Start(Purpose::Token)));
}

/// A barcode reader types, and ends with Enter.
#[test]
fn the_serial_number_is_typed_or_scanned() {
    let mut desk = Desk::at(which(None));
    assert!(desk.is_disabled("Find"), "{}", desk.told());
    desk.type_text("GALT11420104");
    desk.press("Find");
    assert!(matches!(desk.clicked(), Click::Token(it) if it == "GALT11420104"));
    desk.show(which(Some(FoundToken::Anothers)));
    assert!(desk.shows("Somebody else has this token"), "{}", desk.told());
}

#[test]
fn the_code_is_typed_and_told_to_nobody() {
    let mut desk = Desk::at(code(None));
    desk.type_text("04x1 93");
    assert!(desk.is_disabled("Check code"), "{}", desk.told());
    desk.type_text("7");
    assert!(desk.shows("Code, 6 of 6 digits typed"), "{}", desk.told());
    assert!(!desk.told().contains("04193"), "the code is told");
    desk.press("Check code");
    assert!(
        matches!(desk.clicked(), Click::TokenCode(it) if it.expose_secret() == "041937"),
        "with the zero at its beginning"
    );
    desk.show(code(Some(CodeFault::Drifted { minutes: -5 })));
    assert!(desk.shows("The clock of this token is 5 min behind"), "{}", desk.told());
}

#[test]
fn a_refusal_says_what_it_can_mean_and_the_receipt_what_was_not_tried() {
    let scenes = every_scene();
    let told = |name: &str| {
        let view = scenes.iter().find(|it| it.0 == name).expect("a scene").1.clone();
        Desk::at(view).told()
    };
    let refused = told("token-code-refused");
    assert!(refused.contains("the clock of the token goes wrong"), "{refused}");
    let receipt = told("token-receipt");
    for said in ["Amira Haddad has a token that works", "sign in to Windows", "lose it"] {
        assert!(receipt.contains(said), "{said}: {receipt}");
    }
    for of_a_key in ["PIN", "your key", "Second key for this person"] {
        assert!(!receipt.contains(of_a_key), "{of_a_key}: {receipt}");
    }
}
