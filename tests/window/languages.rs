//! A whole onboarding is the same in every language, by accessible names alone. In German the
//! whole desk speaks it; Japanese is chosen by the person, at a desk that speaks English, and goes with
//! them, also into the mail that tells them what was done.

use std::sync::Arc;

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use keydesk::ceremony::nouns::Language;
use keydesk::config::MailFrom;
use keydesk::words::Words;

use super::PIN;
use super::driven::{AMIRA, Driven};

struct Desk {
    driven: Driven,
    operators: Words,
    persons: Words,
}

impl Desk {
    fn open(operators: Words, persons: Words) -> Self {
        let change = |it: &mut keydesk::desk::PracticeOptions<'_>| {
            it.config.notice.mail_from = MailFrom::Operator;
        };
        let driven = Driven::speaking(operators.clone(), change, async |_| ());
        Self { driven, operators, persons }
    }

    fn operator_presses(&mut self, id: &str) {
        self.press(&self.operators.say(id));
    }

    fn person_presses(&mut self, id: &str) {
        self.press(&self.persons.say(id));
    }

    /// A title can say the same as a button.
    fn press(&mut self, name: &str) {
        for _ in 0..2 {
            // In the first frame of a screen its middle is not known yet.
            self.driven
                .wait(name, |window| window.query_by_role_and_label(Role::Button, name).is_some());
            self.driven.window.run();
        }
        self.driven.window.get_by_role_and_label(Role::Button, name).click();
        self.driven.window.run();
    }

    fn until(&mut self, name: &str) {
        self.driven.wait(name, |window| window.query_all_by_label(name).next().is_some());
    }

    fn choose_the_person(&mut self) {
        self.operator_presses("home-start");
        let field = self.operators.say("who-field");
        self.until(&field);
        self.driven.type_text("amira");
        self.operator_presses("who-search");
        let choose =
            [("name", "Amira Haddad".into()), ("upn", "amira.haddad@contoso.example".into())];
        let choose = self.operators.say_with("who-choose", &choose);
        self.press(&choose);
        self.operator_presses("identity-photo-id");
    }

    /// The person has the screen before them, in their language.
    fn onboard(&mut self) {
        let insert = self.persons.say("ask-insert-key");
        self.until(&insert);
        self.person_presses("bench-insert-allowed");
        for go_on in ["pin-go-repeat", "pin-set"] {
            for digit in PIN.chars() {
                self.press(&digit.to_string());
            }
            self.person_presses(go_on);
        }
        let (touch, out) = (self.persons.say("bench-touch"), self.persons.say("ask-take-key-out"));
        self.driven.wait("the end", |window| {
            window.query_all_by_label(&touch).for_each(|it| it.click());
            window.query_all_by_label(&out).next().is_some()
        });
        self.person_presses("bench-remove");
        let plain = self.persons.say("receipt-plain-proved");
        self.driven.until_beginning(&plain);
        assert_eq!(self.driven.world.registered(AMIRA).len(), 1);
        assert_eq!(self.driven.world.live_passes(), 0);
    }
}

fn in_language(language: Language) -> Words {
    Words::english().in_language(language)
}

#[test]
fn a_whole_onboarding_in_german_by_accessible_names_alone() {
    let german = in_language(Language::German);
    let mut desk = Desk::open(german.clone(), german);
    desk.choose_the_person();
    desk.operator_presses("turn-done");
    desk.onboard();
    desk.person_presses("receipt-next");
    let home = desk.operators.say("home-start");
    desk.until(&home);
    desk.driven.over();
}

#[test]
fn a_whole_onboarding_in_japanese_at_a_desk_that_speaks_english() {
    let mut desk = Desk::open(Words::english(), in_language(Language::Japanese));
    let world = Arc::clone(&desk.driven.world);
    desk.choose_the_person();
    desk.press("日本語");
    desk.onboard();
    let mails = world.sent_mail();
    let written = mails.last().expect("they are told by mail");
    assert_eq!(written.subject, desk.persons.say("notice-subject"));
    desk.person_presses("receipt-next");
    desk.driven.until("Start a session");
    desk.driven.over();
}
