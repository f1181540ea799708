//! Whose is a key that was found? From what it says of itself without its PIN, and from what a desk
//! wrote down of the keys that it gave out or checked. Pure. Never says more than that shows: without
//! a serial number one key of a model is like the other.

use serde::Serialize;

use super::fact::{self, Fact};
use super::nouns::{
    Aaguid, CeremonyId, FoundPrepared, KeyFacts, KeyPin, Leftover, Method, Outcome, Person,
    PreparedKey, Timestamp,
};

/// What a desk knows of keys and people, ceremony by ceremony.
#[derive(Clone, Debug, Default)]
pub struct History {
    held: Vec<Held>,
    /// A key with a serial number that was reset: it is nobody's from then on.
    resets: Vec<(Timestamp, Model, String)>,
}

/// A person had this key when a ceremony ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Held {
    pub ceremony: CeremonyId,
    pub at: Timestamp,
    pub how: How,
    pub person: Person,
    /// What the tenant calls its passkey, and the tenant's id of it, where the desk registered it.
    pub name: Option<String>,
    pub method: Option<String>,
    pub serial: Option<String>,
    #[serde(skip)]
    model: Model,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    Given,
    /// They came with it, and signed in with it.
    Checked,
    /// It was prepared for them, and sent.
    Prepared,
}

/// A maker may call one key differently from day to day, by what is switched on; the model identifier
/// stays. Where there is none, only the name is left.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Model {
    aaguid: Aaguid,
    name: Option<String>,
}

/// Whose a key is, and how sure that is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Whose {
    pub sure: Sure,
    /// Each person once, the latest first.
    pub fits: Vec<Held>,
    /// It has no PIN, as every key has that was given out: it is new, or was reset since.
    pub blank: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sure {
    /// The serial number is the same.
    Serial,
    /// There is no serial number to compare, and one person has a key of this model.
    OnlyOne,
    /// The same, and several have.
    OneOfSeveral,
    /// The desk knows nobody with such a key.
    Nobody,
}

impl Model {
    fn of(key: &KeyFacts) -> Self {
        Self { aaguid: key.aaguid, name: key.aaguid.is_nil().then(|| key.model.clone()) }
    }
}

impl History {
    /// All facts of one ceremony, in their order.
    pub fn take(
        &mut self,
        ceremony: CeremonyId,
        facts: impl IntoIterator<Item = (Timestamp, Fact)>,
    ) {
        let (mut person, mut key, mut method) = (None::<Person>, None::<KeyFacts>, None::<Method>);
        let mut prepared = None::<Box<PreparedKey>>;
        for (at, fact) in facts {
            match fact {
                Fact::Person(fact::Person::Chosen { person: it }) => person = Some(it),
                Fact::Key(fact::Key::Read { key: it }) => key = Some(it),
                Fact::Key(fact::Key::Released) => key = None,
                Fact::Activation(fact::Activation::Found { found: FoundPrepared::Waits(it) }) => {
                    prepared = Some(it);
                }
                Fact::Key(fact::Key::Reset) => {
                    let known = key.as_ref();
                    self.resets
                        .extend(known.and_then(|it| Some((at, Model::of(it), it.serial.clone()?))));
                }
                Fact::Registration(
                    fact::Registration::Registered { method: it }
                    | fact::Registration::LookedFor { found: Some(it) }
                    | fact::Registration::ReadBack { method: it, .. },
                ) => method = Some(it),
                Fact::Session(fact::Session::Finished { outcome }) => {
                    let how = match outcome {
                        Outcome::Onboarded | Outcome::Recovered => How::Given,
                        Outcome::Checked => How::Checked,
                        Outcome::Prepared { .. } => How::Prepared,
                        Outcome::Activated => How::Given,
                        Outcome::SelfRegistered
                        | Outcome::TokenProgrammed
                        | Outcome::FoundKey
                        | Outcome::TokenGiven
                        | Outcome::Abandoned { .. } => return,
                    };
                    let of_key = |it: KeyFacts| (Model::of(&it), it.serial);
                    let of_prepared = |it: Box<PreparedKey>| {
                        let name = it.aaguid.is_nil().then_some(it.model);
                        (Model { aaguid: it.aaguid, name }, it.serial)
                    };
                    let known = key.map(of_key).or_else(|| prepared.map(of_prepared));
                    let (Some(person), Some((model, serial))) = (person, known) else { return };
                    let (name, method) = method.map(|it| (it.display_name, it.id)).unzip();
                    self.held.push(Held { ceremony, at, how, person, name, method, serial, model });
                    return;
                }
                _ => {}
            }
        }
    }

    pub fn whose(&self, key: &KeyFacts) -> Whose {
        let model = Model::of(key);
        let of_model = || self.held.iter().filter(|it| it.model == model && !self.was_reset(it));
        let same = |it: &&Held| key.serial.is_some() && it.serial == key.serial;
        let unknown = |it: &&Held| key.serial.is_none() || it.serial.is_none();
        let by_serial = latest_of_each(of_model().filter(same));
        let (sure, fits) = if by_serial.is_empty() {
            let may_be = latest_of_each(of_model().filter(unknown));
            let sure = match may_be.len() {
                0 => Sure::Nobody,
                1 => Sure::OnlyOne,
                _ => Sure::OneOfSeveral,
            };
            (sure, may_be)
        } else {
            (Sure::Serial, by_serial)
        };
        Whose { sure, fits, blank: key.pin == KeyPin::NotSet }
    }

    fn was_reset(&self, held: &Held) -> bool {
        self.resets.iter().any(|(at, model, serial)| {
            *at > held.at && *model == held.model && Some(serial) == held.serial.as_ref()
        })
    }
}

impl Whose {
    /// What is still to be done is about this very key, and is done once the key is erased.
    pub fn is_about(&self, key: &KeyFacts, left: &Leftover) -> bool {
        let is_lost =
            |method: &String| self.fits.iter().any(|it| it.method.as_ref() == Some(method));
        match left {
            Leftover::OldKeyOut { method, .. } => self.sure == Sure::Serial && is_lost(method),
            it => it.is_this_key(key),
        }
    }
}

fn latest_of_each<'a>(held: impl Iterator<Item = &'a Held>) -> Vec<Held> {
    let mut all: Vec<&Held> = held.collect();
    all.sort_by_key(|it| std::cmp::Reverse(it.at));
    let mut once: Vec<Held> = Vec::new();
    for it in all {
        // What was erased is nobody's name any more: each of those may be somebody else.
        let is_known = |known: &Held| known.person == it.person && it.person.id != "erased";
        if !once.iter().any(is_known) {
            once.push(it.clone());
        }
    }
    once
}
