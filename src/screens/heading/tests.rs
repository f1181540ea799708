//! What a View says is filled in and complete.

use super::*;

#[test]
fn the_relying_parties_that_are_not_named_are_counted() {
    let words = Words::english();
    let party = |id: &str| RelyingParty { id: id.to_owned(), passkeys: 2 };
    let all = [party("a.example"), party("b.example"), party("c.example")];
    let told = words.relying_parties(&all, 2);
    assert_eq!(told.len(), 3);
    assert!(told[1].contains("b.example") && !told[2].contains("c.example"), "{told:?}");
}

#[test]
fn the_age_of_the_list_is_told() {
    let words = Words::english();
    let next_update = "2026-11-01".parse().expect("a date");
    let told = |days_overdue| {
        words.list_of_models(ListView::Issue { number: 1291, next_update, days_overdue })
    };
    assert!(told(0).contains("issue 1291,") && told(0).contains("1 Nov 2026"), "{}", told(0));
    assert!(told(1).contains("yesterday"), "{}", told(1));
    assert!(told(21).contains("21 days ago"), "{}", told(21));
    assert!(words.list_of_models(ListView::Missing).contains("no key can be proven"));
}
