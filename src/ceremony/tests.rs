//! The ceremony against a model of the world. Whatever fails, breaks off, lies or crashes on the
//! way, the promises hold at the end; and a ceremony that is left alone always ends.

mod answers;
mod effects;
mod fingers;
mod fixtures;
mod keys;
mod luck;
mod model;
mod names;
mod notices;
mod passes;
mod points;
mod preparing;
mod promises;
mod protection;
mod random;
mod recoveries;
mod recovery;
mod resets;
mod search;
mod second_keys;
mod sent;
mod tokens;
mod verdict;
mod whose;

use fixtures::*;
use luck::Luck;
use model::*;
use preparing::*;
use promises::Breach;
use recovery::{Before, OLD, SPARE};
use second_keys::*;
use tokens::ModelToken;
use uuid::Uuid;

use super::fact::{self, Fact};
use super::next::*;
use super::nouns::*;
use super::*;

/// Every fact that the desk can bring must be one that the ceremony can take.
fn take(ceremony: &mut Ceremony, fact: impl Into<Fact>) {
    let fact = fact.into();
    let told = format!("{fact:?}");
    if let Err(it) = ceremony.apply(now(), fact) {
        panic!("{it}: {told} after {ceremony:#?}");
    }
}

/// The step that is next begins and brings this fact.
fn does(ceremony: &mut Ceremony, fact: impl Into<Fact>) {
    let fact = fact.into();
    let step = fact.step().expect("a fact that a step brings");
    begin(ceremony, step);
    take(ceremony, fact);
}

fn begin(ceremony: &mut Ceremony, step: Step) {
    assert_eq!(ceremony.next(now()), Next::Do(step));
    take(ceremony, fact::Session::Began { step });
}

fn fails(ceremony: &mut Ceremony, step: Step, trouble: impl Into<Trouble>) {
    begin(ceremony, step);
    take(ceremony, fact::Session::Failed { step, trouble: trouble.into() });
}

fn choose(ceremony: &mut Ceremony, way: Way) {
    let Next::Ask(question) = ceremony.next(now()) else { panic!("{:?}", ceremony.next(now())) };
    assert!(ceremony.ways(&question).contains(&way), "{way:?} at {question:?}");
    take(ceremony, fact::Session::Chose { way });
}

fn refuses(ceremony: &Ceremony, fact: impl Into<Fact>) {
    let fact = fact.into();
    let mut after = ceremony.clone();
    assert!(after.apply(now(), fact.clone()).is_err(), "{fact:?}");
    assert_eq!(format!("{after:?}"), format!("{ceremony:?}"), "it is unchanged");
}

fn insert(ceremony: &mut Ceremony) {
    take(ceremony, fact::Key::Inserted { device: "key".into() });
}

fn opened() -> Ceremony {
    opened_for(Purpose::Onboarding)
}

fn opened_for(purpose: Purpose) -> Ceremony {
    opened_at(purpose, NoticeRule::Sheet)
}

/// At a desk that tells people so.
fn opened_at(purpose: Purpose, notice: NoticeRule) -> Ceremony {
    let desk = DeskFacts { notice, ..desk() };
    let operator = operator("o");
    let first = fact::Session::Opened { purpose, operator, desk, first_key: None, place: None };
    Ceremony::open(CeremonyId(Uuid::nil()), now(), first.into()).expect("it opens")
}

/// Goes on, all well, until the ceremony wants this.
fn until(wanted: impl Fn(&Next) -> bool) -> (Ceremony, World) {
    let (mut ceremony, mut world) = (opened(), World::default());
    while !wanted(&ceremony.next(now())) {
        let goes_on = world.turn(&mut ceremony, Luck::Good, &Reply::Own);
        assert!(goes_on.expect("no promise is broken"), "it ended before");
    }
    (ceremony, world)
}

/// A ceremony in which a key was just inserted.
fn at_the_key() -> Ceremony {
    until(|it| *it == Next::Do(Step::ReadKey)).0
}
