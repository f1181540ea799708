//! A desk as its ceremonies record it.

use keydesk::ceremony::nouns::{DeskFacts, Enough, Mode, PassRule};

pub fn desk_facts() -> DeskFacts {
    DeskFacts {
        name: "Desk".into(),
        mode: Mode::Practice,
        tenant: "practice".into(),
        program: "0".into(),
        settings: String::new(),
        minimum_pin_length: 6,
        beta: keydesk::ceremony::nouns::Beta::NotAsked,
        recovery: vec![],
        notice: keydesk::ceremony::nouns::NoticeRule::Sheet,
        prepare: keydesk::ceremony::nouns::PrepareRule::default(),
        enough: Enough::SignedIn,
        pass: PassRule::Always,
    }
}
