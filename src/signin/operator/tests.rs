//! What an operator's sign-in asks for, and what it takes.

use super::*;

#[test]
fn a_challenge_is_passed_on_beside_what_the_desk_can_do() {
    let said = |it| with_claims(it, None).map(|it| serde_json::from_str::<Value>(&it).unwrap());
    let plain = json!({
        "id_token": {"auth_time": {"essential": true}},
        "access_token": {"xms_cc": {"values": ["cp1"]}},
    });
    assert_eq!(said(None).unwrap(), plain);
    let challenge = r#"{"access_token":{"nbf":{"essential":true,"value":"1"}}}"#;
    assert_eq!(
        said(Some(challenge)).unwrap(),
        json!({
            "id_token": {"auth_time": {"essential": true}},
            "access_token": {
                "nbf": {"essential": true, "value": "1"},
                "xms_cc": {"values": ["cp1"]},
            },
        })
    );
    let null = said(Some(r#"{"access_token": null, "id_token": null}"#)).unwrap();
    assert_eq!(null, plain, "null asks for nothing in particular");
    for nonsense in ["", "[]", "{\"access_token\": 3}", "{\"id_token\": []}"] {
        assert!(said(Some(nonsense)).is_err(), "{nonsense}");
    }
    // The settings' context stays, whatever a challenge asks for.
    let challenge = r#"{"id_token":{"acrs":{"value":"c7"}}}"#;
    let both: Value =
        serde_json::from_str(&with_claims(Some(challenge), Some("c2")).unwrap()).unwrap();
    assert_eq!(both["id_token"]["acrs"], json!({"essential": true, "value": "c2"}));
}
