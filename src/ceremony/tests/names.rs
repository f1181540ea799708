//! What the key of a session is called.

use super::*;

fn named(name: &str) -> fact::Registration {
    let name = Some(KeyName::new(name).expect("a name"));
    fact::Registration::Named { label: KeyLabel { name, key_use: KeyUse::Spare } }
}

fn called(ceremony: &Ceremony) -> String {
    ceremony.key_name().as_str().to_owned()
}

#[test]
fn a_key_is_named_while_the_operator_is_asked_how_they_know_the_person() {
    let (mut ceremony, mut world) = until(|it| *it == Next::Ask(Question::CheckIdentity));
    take(&mut ceremony, named("Blue key"));
    assert_eq!(ceremony.next(now()), Next::Ask(Question::CheckIdentity), "it is still asked");
    refuses(&ceremony, named("Blue key"));
    take(&mut ceremony, named("Red key"));
    while world.turn(&mut ceremony, Luck::Good, &Reply::Own).expect("no promise is broken") {
        refuses(&ceremony, named("Green key"));
    }
    assert_eq!(called(&ceremony), "Red key");
    let receipt = receipt::Receipt::of(&ceremony).expect("it ended well");
    assert_eq!(receipt.credential.expect("registered").key_use, KeyUse::Spare);
}

#[test]
fn a_check_names_no_key() {
    let mut ceremony = opened_for(Purpose::Check);
    take(&mut ceremony, fact::Person::Chosen { person: person("1") });
    assert_eq!(ceremony.next(now()), Next::Ask(Question::CheckIdentity));
    refuses(&ceremony, named("Blue key"));
}

/// Whoever does not care for it gets the model and the session's number; another key of the session
/// is called as the first was to be.
#[test]
fn the_name_is_the_desks_own_until_one_is_chosen() {
    let ceremony = opened();
    assert_eq!(called(&ceremony), "Security key 0000-0000");
    let (mut ceremony, _) = until(|it| matches!(it, Next::Ask(Question::ChoosePin { .. })));
    assert_eq!(called(&ceremony), "Model 0000-0000");
    ceremony.legs.registration.label.key_use = KeyUse::Spare;
    assert_eq!(called(&ceremony), "Spare Model 0000-0000");
    ceremony.legs.registration.label.name = Some(KeyName::new("Blue key").expect("a name"));
    choose(&mut ceremony, Way::AnotherKey);
    does(&mut ceremony, fact::Key::Released);
    assert_eq!(called(&ceremony), "Blue key");
}

#[test]
fn a_name_that_the_person_has_already_gets_a_number() {
    let (mut ceremony, _) = until(|it| *it == Next::Do(Step::CheckReadiness));
    let passkey_names = vec!["blue key".into(), "Blue key 2".into()];
    let readiness = Readiness { passkey_names, ..readiness() };
    does(&mut ceremony, fact::Readiness::Found { readiness });
    take(&mut ceremony, named("Blue key"));
    assert_eq!(called(&ceremony), "Blue key 3");
}
