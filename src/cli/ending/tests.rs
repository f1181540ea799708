//! Each ending is told as what it is, to people and to scripts.

use super::*;
use crate::ceremony::nouns::{Notified, OwnMethod};

fn method() -> Method {
    Method {
        id: "m-1".to_owned(),
        display_name: "Blue key".to_owned(),
        model: Some("Practice Key".to_owned()),
        aaguid: None,
        attested: Some(true),
        created_at: None,
    }
}

#[test]
fn a_self_registration_is_told_as_one() {
    let ending = Ending::SelfRegistered {
        what: OwnMethod::Key,
        methods: vec![method()],
        notified: Notified::Sheet,
        left: vec![],
    };
    let json = ending_json(&ending).expect("JSON");
    assert_eq!(json["outcome"], "self-registered");
    assert_eq!(json["methods"][0]["id"], "m-1");
    let text = ending_lines(&Words::english(), &ending).join("\n");
    assert!(text.contains("has registered a key") && text.contains("Blue key"), "{text}");
    assert!(text.contains("pass was taken back") && !text.contains("cancelled"), "{text}");
}

#[test]
fn what_a_cancelled_session_left_is_named() {
    let left = vec![Leftover::KeySetAside { model: "Practice Key".into(), serial: None }];
    let json = ending_json(&Ending::Ended(left.clone())).expect("JSON");
    assert_eq!(json["outcome"], "abandoned");
    let text = |left| ending_lines(&Words::english(), &Ending::Ended(left)).join("\n");
    assert!(text(left).contains("The key Practice Key stays at the desk"));
    assert!(text(vec![]).contains("Everything was taken back"));
}
