//! A ceremony is a list of facts. `apply` takes the next fact in, `next` says what is to be done.
//! Pure: no async, no clock, no files, no network, no egui, no secrets. It imports nothing of ours.

mod apply;
pub mod fact;
pub mod next;
pub mod nouns;
mod own;
pub mod policy;
pub mod receipt;
mod reset;
mod second;

#[cfg(test)]
mod tests;

use fact::Fact;
use next::Step;
use nouns::*;
use own::OwnKey;
use policy::PinRules;
use reset::Resetting;

/// Everything that has happened so far, as meaning. Made by `open` and changed by `apply` alone.
#[derive(Clone, Debug)]
pub struct Ceremony {
    pub id: CeremonyId,
    pub opened_at: Timestamp,
    pub purpose: Purpose,
    pub operator: Operator,
    pub desk: String,
    pub person: Option<Person>,
    pub identity: Option<IdentityCheck>,
    pub readiness: Option<Readiness>,
    /// Who confirmed it besides the operator.
    pub second_operator: Option<Operator>,
    pub issued_pass: Option<Pass>,
    pub pass_ending: PassEnding,
    pub key: Option<KeyFacts>,
    pub verdict: Option<Verdict>,
    pub options: Option<CreationOptions>,
    pub registration: Option<Registration>,
    pub attestation: Option<Attestation>,
    pub registered: Option<Method>,
    pub self_test: Option<SelfTest>,
    pub proof: Option<SignInProof>,
    /// What the person registered themself.
    pub own_keys: Vec<Method>,
    pub outcome: Option<Outcome>,
    pub finished_at: Option<Timestamp>,

    stage: Stage,
    trouble: Option<(Step, Trouble)>,
    leaving: Leaving,
    left: Vec<Leftover>,
    // What this ceremony has brought into the world.
    pass: Standing,
    pin_by_us: Standing,
    credential: Standing,
    method: Standing,
    /// A reset of the key that began: only `No` or in doubt.
    reset: Standing,
    /// As it was before the step that began last.
    before_step: Standing,
    // What is at hand right now.
    key_at_hand: AtHand,
    pin: Pin,
    desk_minimum_pin_length: u32,
    /// Where the key of this session is inserted.
    device: Option<String>,
    not_this_device: Option<String>,
    /// What a step failed of whose outcome was then looked for: told if nothing was found.
    looked_because: Option<(Step, Trouble)>,
    /// In a row, since the key was last without power. A third would block it until it is.
    wrong_pins: u32,
    pin_tries: Option<u32>,
    /// The key wants to be without power before it hears another PIN.
    replug: bool,
    options_are_spent: bool,
    replace_pass: bool,
    /// The model that is used although not every strength lets it in.
    used_although: Option<Aaguid>,
    credential_left: bool,
    /// The desk asked for it, the answer was lost, and the list did not show it then.
    pass_not_seen_since: Option<Timestamp>,
    method_not_seen_since: Option<Timestamp>,
    /// What is on the key besides; `None`: nobody has looked.
    inside: Option<Inside>,
    used_as_it_is: bool,
    resetting: Resetting,
    own_key: OwnKey,
    /// Of several keys, the one that will be touched is the one.
    choosing: bool,
}

/// How far the way forward has come: what is due next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Stage {
    Person,
    Identity,
    Readiness,
    Pass,
    OwnKey,
    Key,
    Make,
    Attest,
    Register,
    ReadBack,
    SelfTest,
    SignIn,
    Revoke,
}

/// Whether something of ours stands in the world.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    No,
    /// The desk had its hand out and does not know.
    InDoubt {
        since: Timestamp,
    },
    Yes,
}

impl Standing {
    fn doubted_since(self) -> Option<Timestamp> {
        match self {
            Self::InDoubt { since } => Some(since),
            Self::No | Self::Yes => None,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Leaving {
    No,
    /// This key is given back; the session goes on with another.
    Key,
    Session,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum AtHand {
    Out,
    Inserted,
    /// Inserted, and `key` tells of this very insertion.
    Read,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pin {
    NotHeld,
    Typed,
    /// The key took it.
    Proven,
}

/// The fact does not belong here. The ceremony is unchanged.
#[derive(Debug, thiserror::Error)]
#[error("{fact} cannot follow at this point of the ceremony")]
pub struct OutOfOrder {
    pub fact: String,
}

impl Ceremony {
    /// # Errors
    /// Where the first fact is not `Opened`.
    pub fn open(
        id: CeremonyId,
        at: Timestamp,
        first: Fact,
        desk_minimum_pin_length: u32,
    ) -> Result<Self, OutOfOrder> {
        let Fact::Opened { purpose, operator, desk } = first else {
            return Err(out(&first));
        };
        Ok(Self {
            id,
            opened_at: at,
            purpose,
            operator,
            desk,
            person: None,
            identity: None,
            readiness: None,
            second_operator: None,
            issued_pass: None,
            pass_ending: PassEnding::NeverIssued,
            key: None,
            verdict: None,
            options: None,
            registration: None,
            attestation: None,
            registered: None,
            self_test: None,
            proof: None,
            own_keys: Vec::new(),
            outcome: None,
            finished_at: None,
            stage: Stage::Person,
            trouble: None,
            leaving: Leaving::No,
            left: Vec::new(),
            pass: Standing::No,
            pin_by_us: Standing::No,
            credential: Standing::No,
            method: Standing::No,
            reset: Standing::No,
            before_step: Standing::No,
            key_at_hand: AtHand::Out,
            pin: Pin::NotHeld,
            desk_minimum_pin_length,
            device: None,
            not_this_device: None,
            looked_because: None,
            wrong_pins: 0,
            pin_tries: None,
            replug: false,
            options_are_spent: false,
            replace_pass: false,
            used_although: None,
            credential_left: false,
            pass_not_seen_since: None,
            method_not_seen_since: None,
            inside: None,
            used_as_it_is: false,
            resetting: Resetting::No,
            own_key: OwnKey::Awaited,
            choosing: false,
        })
    }

    /// The rules for a new PIN: the stricter of the key's and the desk's.
    pub fn pin_rules(&self) -> PinRules {
        let key = self.key.as_ref().map_or(0, |it| it.minimum_pin_length);
        PinRules { minimum_length: key.max(self.desk_minimum_pin_length) }
    }

    /// Where the person is, for the rail.
    pub fn chapter(&self) -> Chapter {
        match self.stage {
            _ if self.outcome.is_some() => Chapter::Receipt,
            Stage::Person | Stage::Identity => Chapter::FindPerson,
            Stage::Readiness => Chapter::Readiness,
            Stage::Pass => Chapter::AccessPass,
            Stage::Key
                if matches!(self.verdict, Some(Verdict::Allowed { .. }))
                    && self.strengths_to_warn_of().is_none() =>
            {
                Chapter::ChoosePin
            }
            Stage::Revoke if self.may_have_own_key() => Chapter::InsertKey,
            Stage::OwnKey | Stage::Key => Chapter::InsertKey,
            Stage::Make | Stage::Attest | Stage::Register | Stage::ReadBack => Chapter::TouchKey,
            Stage::SelfTest | Stage::SignIn | Stage::Revoke => Chapter::VerifySignIn,
        }
    }

    /// What the tenant's authentication strengths say of the key that was read last.
    pub fn admission(&self) -> Option<Admission> {
        Some(self.readiness.as_ref()?.strengths.admit(self.key.as_ref()?.aaguid))
    }

    /// The strengths that would stop this key, as long as nobody has decided to use it although.
    fn strengths_to_warn_of(&self) -> Option<Vec<String>> {
        match self.admission()? {
            Admission::NotBy(strengths)
                if self.used_although != self.key.as_ref().map(|it| it.aaguid) =>
            {
                Some(strengths)
            }
            Admission::NotBy(_) | Admission::ByEvery | Admission::NotChecked => None,
        }
    }

    /// The pass is alive as far as the desk knows.
    pub fn live_pass(&self) -> Option<&Pass> {
        self.issued_pass.as_ref().filter(|_| self.pass != Standing::No)
    }

    /// Where the key of this session was inserted last.
    pub fn device(&self) -> Option<&str> {
        self.device.as_deref()
    }

    /// Where the key is inserted that this session has just given back.
    pub fn not_this_device(&self) -> Option<&str> {
        self.not_this_device.as_deref()
    }

    /// What had to be left so far, and is named in the record.
    pub fn left(&self) -> &[Leftover] {
        &self.left
    }

    /// The key holds a credential of this ceremony for certain, and not only perhaps.
    pub fn credential_is_on_the_key(&self) -> bool {
        self.credential == Standing::Yes
    }

    /// It holds one, or perhaps: how it is now says nothing about how it came.
    pub fn credential_may_be_on_the_key(&self) -> bool {
        self.credential != Standing::No
    }

    pub fn is_leaving(&self) -> bool {
        self.leaving != Leaving::No
    }
}

fn out(fact: &Fact) -> OutOfOrder {
    // Only the name: what a fact holds belongs in the ledger, not in an error.
    let name = serde_json::to_value(fact)
        .ok()
        .and_then(|it| it.get("fact").and_then(|it| it.as_str().map(str::to_owned)));
    OutOfOrder { fact: name.unwrap_or_else(|| "this fact".to_owned()) }
}
