//! Every click there is, but for those that a person may cause.

use keydesk::ceremony::next::Way;
use keydesk::ceremony::nouns::{
    CeremonyId, IdentityCheck, KeyLabel, Loss, Person, Purpose, ReceivedBy,
};
use keydesk::runner::Click;
use keydesk::runner::board::{BatchWanted, OnFailure};
use keydesk::runner::survey::Page;

/// Every click that is never a person's. A new click must be put here or among those that are.
pub fn operators_clicks() -> Vec<Click> {
    let somebody = Person {
        id: "00000000-0000-0000-0000-0000000000b2".into(),
        name: "Niamh".into(),
        upn: "niamh@contoso.example".into(),
    };
    let mut clicks = vec![
        Click::CancelSignIn,
        Click::Lock,
        Click::SignOut,
        Click::Search("niamh".into()),
        Click::Choose(somebody),
        Click::Identity(IdentityCheck::PhotoId),
        Click::Loss(Loss::Stolen),
        Click::Received(ReceivedBy::Call),
        Click::SheetCode("7K3M-92QD".into()),
        Click::OldKey("abc".into()),
        Click::NameKey(KeyLabel::default()),
        Click::SecondKey,
        Click::ShowPass,
        Click::HidePass,
        Click::ChooseCode("8264".into()),
        Click::WithoutCode,
        Click::HandOver,
        Click::Prepare(BatchWanted {
            list: CeremonyId(uuid::Uuid::nil()),
            slots: 2,
            on_failure: OnFailure::Stop,
        }),
        Click::StopPreparing,
        Click::GoOnPreparing,
        Click::Survey(Page::Check),
        Click::Survey(Page::Coverage),
        Click::Survey(Page::Tokens),
        Click::ReadTenant,
        Click::TokenFile("tokens.csv".into()),
        Click::SendTokens,
        Click::ShredTokenFile,
        Click::Token("T0".to_owned()),
        Click::AtSlot { slot: 1, click: Box::new(Click::Way(Way::GiveUp)) },
    ];
    clicks.extend([Purpose::Onboarding, Purpose::Check, Purpose::Recover].map(Click::Start));
    clicks.extend(Way::ALL.map(Click::Way));
    clicks
}

pub fn is_known(click: &Click) {
    match click {
        Click::CancelSignIn
        | Click::Lock
        | Click::SignOut
        | Click::Start(_)
        | Click::Search(_)
        | Click::Choose(_)
        | Click::Identity(_)
        | Click::Loss(_)
        | Click::Received(_)
        | Click::SheetCode(_)
        | Click::Token(_)
        | Click::OldKey(_)
        | Click::NameKey(_)
        | Click::SecondKey
        | Click::ShowPass
        | Click::HidePass
        | Click::ChooseCode(_)
        | Click::WithoutCode
        | Click::HandOver
        | Click::Prepare(_)
        | Click::StopPreparing
        | Click::GoOnPreparing
        | Click::Survey(_)
        | Click::ReadTenant
        | Click::TokenFile(_)
        | Click::SendTokens
        | Click::ShredTokenFile
        | Click::AtSlot { .. } => {}
        Click::Way(way) => assert!(Way::ALL.contains(way), "{way:?} is not listed"),
        // The person's, where they are asked for it; and what makes an operator of them.
        Click::Pin(_)
        | Click::TokenCode(_)
        | Click::MoreTime
        | Click::Close
        | Click::CallOperator => {}
        Click::SignIn | Click::Code { .. } => {}
    }
}
