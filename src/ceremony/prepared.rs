//! What became of the keys that were prepared: which wait, which work, which are worth nothing any more,
//! and how far their letters are. Told from the facts alone, ceremony by ceremony in their order. Pure.

use super::Ceremony;
use super::fact::{self, Fact};
pub use super::legs::Letter;
use super::nouns::{
    Aaguid, CeremonyId, FoundPrepared, KeyFacts, ListPlace, Outcome, Person, PinChange,
    PreparedKey, Purpose, Sealed, Shown, Timestamp,
};

/// All keys that a desk has prepared, in the order in which they were.
#[derive(Clone, Debug, Default)]
pub struct History {
    keys: Vec<Prepared>,
}

/// A key that was prepared.
#[derive(Clone, Debug)]
pub struct Prepared {
    pub ceremony: CeremonyId,
    pub prepared_at: Timestamp,
    pub person: Person,
    pub place: Option<ListPlace>,
    pub model: String,
    pub serial: Option<String>,
    pub aaguid: Aaguid,
    /// The tenant takes its registration until then; `None`: it was registered at once.
    pub until: Option<Timestamp>,
    /// `None` where the desk does not ask keys for it.
    pub pin_change: Option<PinChange>,
    /// Until its letter was printed, and unless its person was erased.
    pub pin: Option<Sealed>,
    pub letter: Letter,
    pub state: State,
    /// `None` where it was registered at once.
    pub waits: Option<PreparedKey>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It opens nothing, and can be activated until its time is over.
    Waits,
    Active {
        since: Timestamp,
    },
    /// The tenant refused it or it was taken back, or nothing waits any more: the key was reset, or
    /// another was prepared for the person since.
    Void,
}

impl History {
    /// All facts of one ceremony, in their order. What does not fit together says nothing here.
    pub fn take(&mut self, id: CeremonyId, facts: impl IntoIterator<Item = (Timestamp, Fact)>) {
        let Some(ceremony) = replay(id, facts) else { return };
        match ceremony.purpose() {
            Purpose::Prepare => self.push(&ceremony),
            Purpose::Activate => self.activated(&ceremony),
            _ => {}
        }
    }

    fn activated(&mut self, by: &Ceremony) {
        let Some(of) = by.prepared().map(|it| it.ceremony) else { return };
        let Some(key) = self.keys.iter_mut().find(|it| it.ceremony == of) else { return };
        let activation = &by.legs.activation;
        if let Some(waits) = &mut key.waits {
            waits.wrong_codes += activation.wrong_codes;
        }
        match &by.course.ended {
            Some((Outcome::Activated, at)) => key.state = State::Active { since: *at },
            Some(_) if activation.spent && key.state == State::Waits => key.state = State::Void,
            Some(_) | None => {}
        }
    }

    fn push(&mut self, ceremony: &Ceremony) {
        let Some(prepared) = Prepared::of(ceremony) else { return };
        for it in self.keys.iter_mut().filter(|it| it.person.id == prepared.person.id) {
            if it.state == State::Waits {
                it.state = State::Void;
            }
        }
        self.keys.push(prepared);
    }

    pub fn all(&self) -> &[Prepared] {
        &self.keys
    }

    /// The key that was prepared last for the person with this object id.
    pub fn of_person(&self, id: &str) -> FoundPrepared {
        let Some(key) = self.keys.iter().rev().find(|it| it.person.id == id) else {
            return FoundPrepared::Nothing;
        };
        match (key.state, &key.waits) {
            (State::Waits, Some(waits)) => FoundPrepared::Waits(Box::new(waits.clone())),
            (State::Active { since }, _) => FoundPrepared::Active { since },
            (State::Void, _) | (State::Waits, None) => FoundPrepared::Void,
        }
    }

    /// Somebody of a list has their key: it works, or can still be activated.
    pub fn is_served(&self, place: ListPlace, now: Timestamp) -> bool {
        self.keys.iter().any(|it| it.place == Some(place) && it.counts(now))
    }

    /// Somebody's registration counts on this very key. Without a serial number none can be told from
    /// its like.
    pub fn counts_on(&self, key: &KeyFacts, now: Timestamp) -> bool {
        self.keys.iter().any(|it| it.is_this_key(key) && it.counts(now))
    }
}

impl Prepared {
    /// `None` where the session has not ended so.
    fn of(ceremony: &Ceremony) -> Option<Self> {
        let Some((Outcome::Prepared { until }, prepared_at)) = ceremony.course.ended else {
            return None;
        };
        let (person, in_hand) = (ceremony.person()?, ceremony.legs.key.in_hand.as_ref()?);
        let (key, letter) = (&in_hand.facts, ceremony.legs.letter.clone());
        let is_there = |it: &&Sealed| it.0 != GONE && !matches!(letter, Letter::Printed { .. });
        let waits = ceremony.legs.prepared.waits.as_ref();
        let prepared = Self {
            ceremony: ceremony.id,
            prepared_at,
            person: person.clone(),
            place: ceremony.place,
            model: key.model.clone(),
            serial: key.serial.clone(),
            aaguid: key.aaguid,
            until,
            pin_change: in_hand.pin_change,
            pin: in_hand.sealed_pin.as_ref().filter(is_there).cloned(),
            state: match until {
                Some(_) if waits.is_some_and(|it| it.registration.0 == GONE) => State::Void,
                Some(_) => State::Waits,
                None => State::Active { since: prepared_at },
            },
            waits: None,
            letter,
        };
        let waits = waits.map(|it| {
            Some(PreparedKey {
                ceremony: ceremony.id,
                prepared_at,
                person: person.clone(),
                model: key.model.clone(),
                serial: key.serial.clone(),
                aaguid: key.aaguid,
                firmware: key.firmware,
                credential_id: ceremony.credential_id()?.clone(),
                name: ceremony.key_name(),
                shown: Shown {
                    attestation: ceremony.attestation()?.clone(),
                    self_test: ceremony.legs.sign_in.self_test.clone()?,
                },
                registration: it.registration.clone(),
                code: it.code.clone(),
                until: it.until,
                place: ceremony.place,
                wrong_codes: 0,
            })
        });
        Some(Self { waits: waits.flatten(), ..prepared })
    }

    /// Its registration works, or can still be sent.
    pub fn counts(&self, now: Timestamp) -> bool {
        match self.state {
            State::Active { .. } => true,
            State::Waits => self.until.is_none_or(|it| it > now),
            State::Void => false,
        }
    }

    fn is_this_key(&self, key: &KeyFacts) -> bool {
        key.serial.is_some() && (self.aaguid, &self.serial) == (key.aaguid, &key.serial)
    }
}

/// What the ledger puts in the place of a sealed text that is gone.
pub const GONE: &str = "erased";

/// Only of those that concern a prepared key.
fn replay(id: CeremonyId, facts: impl IntoIterator<Item = (Timestamp, Fact)>) -> Option<Ceremony> {
    let mut facts = facts.into_iter();
    let (at, first) = facts.next()?;
    let purpose = match &first {
        Fact::Session(fact::Session::Opened { purpose, .. }) => *purpose,
        _ => return None,
    };
    if !matches!(purpose, Purpose::Prepare | Purpose::Activate) {
        return None;
    }
    let mut ceremony = Ceremony::open(id, at, first).ok()?;
    for (at, fact) in facts {
        ceremony.apply(at, fact).ok()?;
    }
    Some(ceremony)
}
