//! What the desk shows and what a person can do: a View out, a Click in. Nothing here knows how a
//! screen looks. A View never holds a PIN, and a pass code only while somebody asks to see it.

use jiff::civil::Date;
use secrecy::SecretString;

use crate::attestation::Trust;
use crate::ceremony::Ceremony;
use crate::ceremony::next::{Question, Step, Way};
use crate::ceremony::nouns::scopes::Right;
use crate::ceremony::nouns::{
    Chapter, IdentityCheck, KeyFacts, Leftover, Method, Operator, Person, Purpose, SignInTrouble,
    Timestamp, Trouble,
};
use crate::ceremony::policy::second::NotSecond;
use crate::ceremony::receipt::Receipt;
pub use crate::signin::operator::UserCode;
use crate::tenant::cloud::Cloud;

/// The whole desk at one moment.
#[derive(Clone)]
pub struct View {
    pub desk: String,
    /// Empty while nobody is signed in.
    pub operator: String,
    /// `None`: nobody is at the desk.
    pub session: Option<SessionView>,
    /// FIDO's list of models; `None` where the desk trusts without one, as in practice.
    pub list: Option<ListView>,
    /// What can be done for a person in this cloud; `None`: nothing.
    pub offer: Option<Purpose>,
    pub scene: Scene,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListView {
    /// There is none: no key can be proven.
    Missing,
    Issue {
        number: u64,
        next_update: Date,
        /// Negative while the next issue is not due.
        days_overdue: i64,
    },
}

/// What is known in every scene of a session.
#[derive(Clone)]
pub struct SessionView {
    /// Eight characters that can be read aloud.
    pub name: String,
    pub chapter: Chapter,
    pub person: Option<Person>,
    pub key: Option<KeyFacts>,
    /// The pass of this session, while it is alive.
    pub pass: Option<PassView>,
    /// The session is being taken back.
    pub leaving: bool,
}

#[derive(Clone)]
pub struct PassView {
    pub valid_until: Timestamp,
    pub once: bool,
    /// Present only between `ShowPass` and `HidePass`.
    pub code: Option<SecretString>,
    /// The desk was started again since: it no longer knows the code.
    pub forgotten: bool,
    /// Where the person signs in with it.
    pub sign_in_page: String,
}

#[derive(Clone)]
pub enum Scene {
    /// No operator is signed in. A session that is open waits, and is not shown.
    SignIn {
        way: SignInWay,
        /// Who was signed in until the desk was locked.
        locked_by: Option<String>,
        state: SignInState,
    },
    /// Nobody is at the desk.
    Home,
    /// A person's turn. `ways` are the buttons besides the question's own answer, the best first.
    Asking {
        question: Question,
        ways: Vec<Way>,
        help: Help,
    },
    /// The desk's turn, or a touch is wanted.
    Working {
        step: Step,
        /// The key asks for it, or the desk cannot hear when it will.
        touch_now: bool,
        /// The service wants a pause before the next call.
        held_up: bool,
    },
    Receipt(Box<Receipt>),
    /// The person registered a key themself, and the desk has not checked it.
    SelfRegistered {
        methods: Vec<Method>,
        left: Vec<Leftover>,
    },
    /// The session was taken back; what had to be left is named.
    Ended {
        left: Vec<Leftover>,
    },
    /// The ledger cannot be written: the desk stops.
    Stopped {
        sentence: String,
    },
}

/// How operators of this desk sign in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInWay {
    Browser,
    DeviceCode,
    /// As the app, and nobody in person.
    Certificate,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignInState {
    Waiting,
    UnderWay {
        /// To be typed on another device.
        code: Option<UserCode>,
    },
    Failed(SignInTrouble),
    /// Signed in, but an administrator has not consented to these.
    Missing(Vec<&'static Right>),
}

/// What a question needs besides the ceremony.
#[derive(Clone, Debug, Default)]
pub struct Help {
    /// `WhoIsIt`: the search as far as it has come.
    pub searched: Option<String>,
    pub searching: bool,
    pub people: Vec<Person>,
    pub search_trouble: Option<Trouble>,
    /// `InsertKey`: how many FIDO keys are inserted now.
    pub keys_inserted: usize,
    /// `UsedKey` and `ResetKey`: what the key is used for, as long as the desk remembers.
    pub on_the_key: Vec<RelyingParty>,
    /// `SecondOperator`: how their sign-in goes.
    pub second: Second,
}

/// How far the second operator has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Second {
    #[default]
    Awaited,
    UnderWay {
        /// To be typed on another device.
        code: Option<UserCode>,
    },
    /// Nobody is signed in, or the tenant does not say what they may do.
    Failed(Trouble),
    /// By name.
    Refused { name: String, why: NotSecond },
}

/// Whose passkeys are on a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RelyingParty {
    pub id: String,
    pub passkeys: u32,
}

/// What a person can do.
pub enum Click {
    SignIn,
    CancelSignIn,
    /// The operator goes and the session waits.
    Lock,
    SignOut,
    Start(Purpose),
    Search(String),
    Choose(Person),
    Identity(IdentityCheck),
    Pin(SecretString),
    Way(Way),
    ShowPass,
    HidePass,
    /// After a receipt or an ending: the next person.
    Close,
}

/// What is known of a session in every scene. `code` is shown; `forgotten` says that the desk no
/// longer has it.
pub(super) fn session(
    ceremony: &Ceremony,
    cloud: Cloud,
    code: Option<SecretString>,
    forgotten: bool,
) -> SessionView {
    SessionView {
        name: ceremony.id().short(),
        chapter: ceremony.chapter(),
        person: ceremony.person().cloned(),
        key: ceremony.key().cloned(),
        pass: ceremony.live_pass().map(|it| PassView {
            valid_until: it.valid_until,
            once: it.once,
            code,
            forgotten,
            sign_in_page: cloud.security_info().to_owned(),
        }),
        leaving: ceremony.is_leaving(),
    }
}

pub(super) fn desk(
    desk: &str,
    cloud: Cloud,
    operator: Option<&Operator>,
    list: Option<ListView>,
    session: Option<SessionView>,
    scene: Scene,
) -> View {
    let operator = operator.map(|it| it.name.clone()).unwrap_or_default();
    View { desk: desk.to_owned(), operator, session, list, offer: cloud.offer(), scene }
}

/// Of what the desk trusts.
pub(super) fn list(trust: &Trust, now: Timestamp) -> Option<ListView> {
    match trust.issue {
        Some(issue) => Some(ListView::Issue {
            number: issue.number,
            next_update: issue.next_update,
            days_overdue: issue.days_overdue(now),
        }),
        None if trust.models.is_empty() => Some(ListView::Missing),
        None => None,
    }
}
