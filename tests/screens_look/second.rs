//! The scenes in which a second operator confirms.

use keydesk::ceremony::policy::second::NotSecond;
use keydesk::runner::Second;

use super::*;

/// With a name for the picture of each.
pub fn every_scene() -> Vec<(&'static str, View)> {
    vec![
        ("second-operator", second(Second::Awaited)),
        ("second-operator-under-way", second(Second::UnderWay(under_way(None)))),
        ("second-operator-failed", second(Second::Failed(Trouble::SignIn(SignInTrouble::Closed)))),
        ("second-operator-refused", second(refused_by_name())),
    ]
}

fn refused_by_name() -> Second {
    Second::Refused { name: "J. Smith".into(), why: NotSecond::Attends }
}

pub fn second(second: Second) -> View {
    let question = Question::SecondOperator { protected_by: vec!["Global Administrator".into()] };
    let ways: &[Way] = match second {
        Second::UnderWay(_) => &[],
        _ => &[Way::GiveUp],
    };
    with_data(
        asking(Chapter::AccessPass, question, ways),
        QuestionData { second, ..QuestionData::default() },
    )
}

#[test]
fn a_second_operator_signs_in_with_a_press_and_can_stop() {
    let mut desk = Desk::at(second(Second::Awaited));
    assert!(desk.shows("The account is protected: Global Administrator"));
    desk.press("Second operator signs in");
    assert!(matches!(desk.clicked(), Click::SignIn));
    desk.show(second(Second::UnderWay(under_way(None))));
    desk.press("Stop signing in");
    assert!(matches!(desk.clicked(), Click::CancelSignIn));
    desk.show(second(refused_by_name()));
    assert!(desk.shows("J. Smith is the operator of this session already"));
    desk.press("Second operator signs in");
    assert!(matches!(desk.clicked(), Click::SignIn));
}
