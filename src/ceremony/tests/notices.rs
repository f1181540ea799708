//! The person is told once, and what they were told stays so.

use super::super::notice::{News, Notice};
use super::super::receipt::Receipt;
use super::promises::{Breach, ensure};
use super::*;

/// A mail of the model, with what there was to tell when it went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModelMail {
    methods: Vec<u32>,
    own: bool,
}

impl World {
    pub(super) fn effect_of_notice(&mut self, ceremony: &Ceremony) -> Result<Fact, Breach> {
        let news = Notice::of(ceremony).ok_or("a notice, and there is nothing to tell")?.news;
        let added = news.iter().any(|it| !matches!(it, News::PassUntil(_)));
        ensure!(added || !(self.own || !self.methods.is_empty()), "a key is not told of");
        self.mails.push(ModelMail { methods: self.methods.clone(), own: self.own });
        ensure!(self.mails.len() == 1, "told twice");
        Ok(fact::Notice::Sent { to: vec![recipient()] }.into())
    }

    pub(super) fn keeps_promises_of_notice(&self, ceremony: &Ceremony) -> Result<(), Breach> {
        let told = ceremony.notified();
        let sent = match told {
            Notified::Mail { .. } => Some(true),
            Notified::PerhapsMail => None,
            Notified::MailNotSent(_) | Notified::Sheet | Notified::Nothing => Some(false),
        };
        ensure!(
            sent.is_none_or(|it| it != self.mails.is_empty()),
            "{told:?}, and {} mails",
            self.mails.len()
        );
        let now = ModelMail { methods: self.methods.clone(), own: self.own };
        ensure!(self.mails.iter().all(|it| *it == now), "what was told is not so any more");
        let registered = !self.methods.is_empty() && !self.preparing.another_desk;
        let changed = registered || self.own || self.passes > 0;
        ensure!(!changed || told != Notified::Nothing, "nobody is told of what has changed");
        Ok(())
    }
}

/// How a notice that did not go well is written down.
pub(super) fn not_sent(luck: Luck) -> Fact {
    let why = match luck {
        Luck::Refused => NotSent::Trouble(TenantTrouble::NotFound { ids: RequestIds::default() }),
        Luck::Blocked => {
            let (step, trouble) = (Step::SendNotice, Trouble::StepBroke);
            return fact::Session::Failed { step, trouble }.into();
        }
        _ => NotSent::Trouble(TenantTrouble::AnswerLost { ids: RequestIds::default() }),
    };
    fact::Notice::NotSent { why }.into()
}

/// In a session that tells by mail, after the sign-in and before the key is out.
fn at_the_notice() -> Ceremony {
    let mut ceremony = opened_at(Purpose::Onboarding, NoticeRule::Mail);
    let mut world = World::default();
    while ceremony.next(now()) != Next::Do(Step::SendNotice) {
        assert!(world.turn(&mut ceremony, Luck::Good, &Reply::Own).expect("no breach"));
    }
    ceremony
}

#[test]
fn the_receipt_says_who_was_told() {
    let ids = RequestIds::default;
    let why = |it: &NotSent| fact::Notice::NotSent { why: it.clone() }.into();
    let no_address = NotSent::NoAddress;
    let refused = NotSent::Trouble(TenantTrouble::NotFound { ids: ids() });
    let lost = NotSent::Trouble(TenantTrouble::AnswerLost { ids: ids() });
    let manager = Recipient { kind: AddressKind::Manager, ..recipient() };
    let rows: [(Fact, Notified); 4] = [
        (
            fact::Notice::Sent { to: vec![recipient(), manager] }.into(),
            Notified::Mail { mail: 1, other: 0, manager: 1 },
        ),
        (why(&no_address), Notified::MailNotSent(no_address)),
        (why(&refused), Notified::MailNotSent(refused)),
        (why(&lost), Notified::PerhapsMail),
    ];
    for (fact, wanted) in rows {
        let mut ceremony = at_the_notice();
        does(&mut ceremony, fact);
        take(&mut ceremony, fact::Key::TakenOut);
        take(&mut ceremony, fact::Session::Finished { outcome: Outcome::Onboarded });
        assert_eq!(Receipt::of(&ceremony).expect("a receipt").notified, wanted);
    }
}

/// Nobody takes back what the person was told of, or perhaps was; a mail that was refused told nobody.
#[test]
fn what_was_told_is_not_taken_back() {
    let sent: Fact = fact::Notice::Sent { to: vec![recipient()] }.into();
    for (fact, can_go_back) in
        [(sent, false), (not_sent(Luck::Late), false), (not_sent(Luck::Refused), true)]
    {
        let mut ceremony = at_the_notice();
        assert!(ceremony.may_be_given_up());
        does(&mut ceremony, fact);
        assert_eq!(ceremony.may_be_given_up(), can_go_back);
        let gives_up = fact::Session::Chose { way: Way::GiveUp };
        assert_eq!(ceremony.apply(now(), gives_up.into()).is_ok(), can_go_back);
    }
}

/// A desk that was cut off while it sent does not know whether it did, and does not send it again.
#[test]
fn a_notice_that_was_cut_off_was_perhaps_sent() {
    let mut ceremony = at_the_notice();
    begin(&mut ceremony, Step::SendNotice);
    let desk = ceremony.desk.clone();
    take(&mut ceremony, fact::Session::Resumed { desk });
    assert_eq!(ceremony.notified(), Notified::PerhapsMail);
    take(&mut ceremony, fact::Key::TakenOut);
    assert_eq!(ceremony.next(now()), Next::Done(Outcome::Onboarded));
}

/// Where the desk sends no mail, no step is for it.
#[test]
fn without_mail_nothing_is_sent() {
    let (ceremony, _) = random::run(Purpose::Onboarding, &[]);
    assert_eq!(ceremony.notified(), Notified::Sheet);
}
