//! What is kept small comes back as it was.

use super::*;

/// What is split comes back byte for byte, and what varies is not in the form.
#[test]
fn a_body_that_is_split_comes_back_as_it_was() {
    for fact in facts() {
        let body = serde_json::to_value(fact).expect("JSON").to_string();
        let split = sayings::split(&body).expect("it is JSON");
        assert_eq!(sayings::join(&split.form, split.filled_in.as_deref()), Some(body));
    }
    let split = |it| sayings::split(it).expect("it is JSON");
    let (one, two) = (split(r#"{"id":"a","n":1}"#), split(r#"{"id":null,"n":1}"#));
    assert_eq!((one.form, one.filled_in.as_deref()), (two.form.clone(), Some(r#"["a"]"#)));
    assert_eq!(sayings::join(&two.form, Some(r#"["a","b"]"#)), None);
    assert_eq!(sayings::join(&two.form, Some("[]")), None);
    // A form in other words is none of this program's, and the body would not be what was hashed.
    assert_eq!(sayings::join(r#"{"n": 1,"id":null}"#, Some(r#"["a"]"#)), None);
    assert_eq!(sayings::split("no JSON"), None);
}

/// Ids of calls that are UUIDs are packed; others are spelled out; both come back as they were.
#[test]
fn calls_come_back_as_they_were() {
    let call = |ours: &str, theirs: Option<&str>| RequestIds {
        client_request_id: ours.to_owned(),
        request_id: theirs.map(str::to_owned),
    };
    let plain = [call(ID, Some("d2cdf557-91ad-487c-84c5-d6a2a5bbf01e")), call(ID, None)];
    assert_eq!(chain::unpack(&chain::pack(&plain).expect("plain")), plain);
    let upper = ID.to_uppercase();
    let nil = Uuid::nil().to_string();
    for odd in [call(&upper, None), call(ID, Some("r")), call(ID, Some(&nil))] {
        assert_eq!(chain::pack(std::slice::from_ref(&odd)), None, "{odd:?}");
        let body: Value = serde_json::json!({ "calls": [odd] });
        assert_eq!(chain::spelled_out(&body), [odd]);
    }
}
