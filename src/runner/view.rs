//! What the desk shows and what people can do: a View out, a Click in. Nothing here knows how a
//! screen looks. A View never holds a PIN, and a pass code only while it is asked for.
//! It has two halves. `PersonView` is all that a window turned to the person may draw; a front for
//! the operator, and one for both, has the whole View. Whatever ends by itself stands in it as the time
//! of its end; what is left of it follows from the View's own time.

use std::path::PathBuf;
use std::sync::Arc;

use secrecy::SecretString;
use tokio::time::Instant;

use super::board::{BatchWanted, Board};
use super::glance::Today;
pub use super::inserted::Inserted;
pub use super::list_view::ListView;
pub use super::session_view::{PassView, SessionView, ShownCode};
use super::survey::{CheckView, CoverageView, Page, Verdict};
use super::token_stock::TokensView;
use crate::ceremony::next::{Question, Step, Way};
use crate::ceremony::nouns::scopes::Right;
use crate::ceremony::nouns::{
    IdentityCheck, KeyLabel, KeyTrouble, Leftover, LogCheck, Loss, Method, Notified, Operator,
    OwnMethod, Person, PreparedKey, Purpose, Readiness, ReceivedBy, Samples, SignInTrouble,
    Timestamp, Trouble,
};
use crate::ceremony::policy::second::NotSecond;
use crate::ceremony::receipt::{Receipt, ReceiptRecovery};
use crate::ceremony::whose::Whose;
pub use crate::signin::PATIENCE as SIGN_IN_WAITS;
pub use crate::signin::operator::UserCode;
use crate::tenant::cloud::Cloud;

/// The whole desk at one moment.
#[derive(Clone)]
pub struct View {
    /// When it was made.
    pub at: Timestamp,
    pub operator: OperatorView,
    pub person: PersonView,
    /// When the desk locks itself; present in the last minute before.
    pub locks_at: Option<Timestamp>,
}

/// What the operator alone may see.
#[derive(Clone)]
pub struct OperatorView {
    pub desk: String,
    /// The operator's; empty while no operator is signed in.
    pub name: String,
    /// FIDO's list of models; `None` where the desk trusts without one, as in practice.
    pub list: Option<ListView>,
    /// What can be done for a person in this cloud; `None`: nothing.
    pub offer: Option<Purpose>,
    /// `None`: it is the person's turn, or the desk's.
    pub scene: Option<OperatorScene>,
}

/// What the person may see, and the operator too.
#[derive(Clone)]
pub struct PersonView {
    /// `None`: no person is at the desk.
    pub session: Option<SessionView>,
    /// `None`: it is the operator's turn.
    pub scene: Option<PersonScene>,
    /// The person has the screen: a click of the operator's is refused (`screen_holder`).
    pub has_screen: bool,
    /// Nobody is signed in, and a session is open, which goes on after the next sign-in: the desk is
    /// locked, or was cut off.
    pub waits_for_sign_in: bool,
}

impl View {
    /// The scene goes into its own half, and the other half gets none. Without a time of its own,
    /// which only what ends needs.
    pub fn of(operator: OperatorView, session: Option<SessionView>, scene: Scene) -> Self {
        let (operators, persons) = match scene {
            Scene::Operator(scene) => (Some(scene), None),
            Scene::Person(scene) => (None, Some(scene)),
        };
        let person =
            PersonView { session, scene: persons, has_screen: false, waits_for_sign_in: false };
        let operator = OperatorView { scene: operators, ..operator };
        Self { at: Timestamp::UNIX_EPOCH, operator, person, locks_at: None }
    }

    /// The question that is asked, and the ways on besides its own answer.
    pub fn asked(&self) -> Option<(&Question, &[Way])> {
        match (&self.operator.scene, &self.person.scene) {
            (Some(OperatorScene::Asking { question, ways, .. }), _)
            | (None, Some(PersonScene::Asking { question, ways, .. })) => Some((question, ways)),
            _ => None,
        }
    }
}

/// The questions that the person answers.
fn is_for_the_person(question: &Question) -> bool {
    match question {
        Question::RegisterYourself { .. }
        | Question::ProgramToken { .. }
        | Question::InsertKey { .. }
        | Question::ReplugKey { .. }
        | Question::ReplugToReset { .. }
        | Question::ChoosePin { .. }
        | Question::TypePin
        | Question::TypeCode { .. }
        | Question::OfferFinger { .. }
        | Question::TakeKeyOut { leaving: false, .. } => true,
        // What the person does once more, and nobody else can do for them.
        Question::Trouble { trouble: Trouble::Key(it), .. } => matches!(
            it,
            KeyTrouble::PinWrong { .. }
                | KeyTrouble::PinRefused
                | KeyTrouble::NoTouch
                | KeyTrouble::NoKey
                | KeyTrouble::Removed
        ),
        _ => false,
    }
}

/// What happens at the desk: a scene of one half.
#[derive(Clone)]
pub enum Scene {
    Operator(OperatorScene),
    Person(PersonScene),
}

impl Scene {
    /// The question in the half of the one who answers it. A question that is not named here is
    /// the operator's: the person sees nothing of it.
    pub fn asking(
        question: Question,
        ways: Vec<Way>,
        data: QuestionData,
        keys: impl Into<Inserted>,
    ) -> Self {
        let keys = keys.into();
        if is_for_the_person(&question) {
            PersonScene::Asking { question, ways, keys }.into()
        } else {
            OperatorScene::Asking { question, ways, data }.into()
        }
    }
}

impl From<OperatorScene> for Scene {
    fn from(scene: OperatorScene) -> Self {
        Self::Operator(scene)
    }
}

impl From<PersonScene> for Scene {
    fn from(scene: PersonScene) -> Self {
        Self::Person(scene)
    }
}

/// A scene in which the operator acts. `ways` are the buttons besides a question's own answer, the
/// best first.
#[derive(Clone)]
pub enum OperatorScene {
    /// No operator is signed in. A session that is open waits, and is not shown.
    SignIn {
        way: SignInWay,
        /// Who was signed in until the desk was locked.
        locked_by: Option<String>,
        state: SignInState,
    },
    /// No person is at the desk.
    Home {
        today: Today,
        notices: Vec<Notice>,
    },
    Asking {
        question: Question,
        ways: Vec<Way>,
        data: QuestionData,
    },
    /// The session was taken back; what had to be left is named.
    Ended {
        left: Vec<Leftover>,
        /// What a recovery has done all the same, and with what the person can still sign in.
        recovery: Option<Box<ReceiptRecovery>>,
    },
    /// Keys of a work list are prepared side by side.
    Board(Box<Board>),
    /// Whether the tenant is ready.
    TenantCheck(CheckView),
    /// The hardware tokens of the tenant.
    Tokens(TokensView),
    /// Who has a key.
    Coverage(CoverageView),
    /// The operator who has just signed in chooses a desk code.
    ChooseCode {
        /// What was chosen is guessed first by everybody.
        refused: bool,
    },
    /// The person had the screen, and what comes is the operator's.
    Code(CodeWanted),
    /// The ledger cannot be written: the desk stops.
    Stopped {
        sentence: String,
    },
}

/// What takes the screen back from the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CodeWanted {
    /// 0: there is no code, or it was wrong too often; the operator signs in again.
    pub tries_left: u8,
    /// The last one was wrong.
    pub wrong: bool,
    /// The person can go on without the operator.
    pub can_go_back: bool,
    /// What the code begins, where no session is open.
    pub offer: Option<Purpose>,
}

/// A scene in which the person acts, or waits for the desk.
#[derive(Clone)]
pub enum PersonScene {
    Asking {
        question: Question,
        ways: Vec<Way>,
        keys: Inserted,
    },
    /// The desk's turn, or a touch is wanted.
    Working {
        step: Step,
        /// The key asks for it, or the desk cannot hear when it will.
        touch_now: bool,
        /// The service wants a pause before the next call.
        held_up: bool,
    },
    /// The person puts a finger on the key, again and again until it knows it.
    Enrolling(Enrolling),
    Receipt(Box<Receipt>),
    /// The person registered it themself, and the desk has not checked it.
    SelfRegistered {
        what: OwnMethod,
        methods: Vec<Method>,
        notified: Notified,
        left: Vec<Leftover>,
    },
}

/// How far a new finger is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Enrolling {
    pub samples: Samples,
    /// The key waits for the finger now.
    pub finger_now: bool,
    /// Without a good sample the desk stops in 20 seconds; `MoreTime` puts it off.
    pub ends_soon: bool,
}

/// What an operator should look after while no person is at the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The ledger holds a ceremony that this program cannot read.
    UnreadableCeremony {
        /// As in `SessionView`.
        name: String,
    },
    /// Something that a session had to leave, and when it should be gone.
    Debt { what: Leftover, due: Option<Timestamp> },
    /// So many prepared keys wait for their activation; the first can wait until then.
    KeysWait { count: usize, first: Timestamp },
    /// So many sessions await the tenant's logs, at the latest until then.
    LogsAwaited { count: usize, until: Timestamp },
    /// What the logs said of a session.
    LogChecked {
        /// As in `SessionView`.
        name: String,
        log: LogCheck,
    },
    /// What keeps keys from people, as the tenant was read last from this desk.
    TenantStops { verdict: Verdict, at: Timestamp },
}

/// How operators of this desk sign in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInWay {
    Browser,
    DeviceCode,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignInState {
    Waiting,
    UnderWay(UnderWay),
    Failed(SignInTrouble),
    /// Signed in, but an administrator has not consented to these.
    Missing(Vec<&'static Right>),
}

/// A sign-in on its page or on another device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnderWay {
    /// To be typed on another device.
    pub code: Option<UserCode>,
    /// The desk waits for it until then.
    pub until: Timestamp,
}

impl UnderWay {
    /// It begins now, or goes on with this code.
    pub(super) fn with(code: Option<UserCode>) -> Self {
        let until = match &code {
            Some(it) => it.valid_until,
            None => on_the_clock(Instant::now() + SIGN_IN_WAITS),
        };
        Self { code, until }
    }
}

/// What a question to the operator needs besides the ceremony.
#[derive(Clone, Debug, Default)]
pub struct QuestionData {
    /// `WhoIsIt`: the search as far as it has come.
    pub searched: Option<String>,
    pub searching: bool,
    pub people: Vec<Person>,
    pub search_trouble: Option<Trouble>,
    /// `UsedKey` and `ResetKey`: what the key is used for, as long as the desk remembers.
    pub on_the_key: Vec<RelyingParty>,
    /// `FoundKey`: whose it is, as far as it can be told.
    pub whose: Option<Whose>,
    /// `ConfirmReceipt` and `CannotActivate`: the key that was prepared, where one waits.
    pub prepared: Option<Box<PreparedKey>>,
    /// `ConfirmReceipt`: the code that was typed last is not that of the sheet.
    pub wrong_code: bool,
    /// `WhichToken`: the serial numbers of the makers' files that are open at this desk.
    pub serials: Arc<[String]>,
    /// `CheckIdentity` and `ProveIdentity`: what the tenant said of the person, where it was asked.
    pub readiness: Option<Box<Readiness>>,
    /// `SecondOperator`: how their sign-in goes.
    pub second: Second,
}

/// How far the second operator has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Second {
    #[default]
    Awaited,
    UnderWay(UnderWay),
    /// Nobody is signed in, or the tenant does not say what they may do.
    Failed(Trouble),
    /// By name.
    Refused {
        name: String,
        why: NotSecond,
    },
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
    /// At home: keys are prepared for this list.
    Prepare(BatchWanted),
    /// At home: a page about the whole tenant.
    Survey(Page),
    /// At such a page: the tenant is read, or read again.
    ReadTenant,
    /// At the page about tokens: a maker's file is read and looked at; nothing is sent.
    TokenFile(PathBuf),
    /// There: what was looked at is sent.
    SendTokens,
    /// There, afterwards: the file is overwritten and removed.
    ShredTokenFile,
    /// At the board: no new key begins.
    StopPreparing,
    /// At the board: new keys begin again.
    GoOnPreparing,
    /// At the board: an answer to what this slot asks, by its number.
    AtSlot {
        slot: usize,
        click: Box<Click>,
    },
    Search(String),
    Choose(Person),
    /// How the key is called in the tenant.
    NameKey(KeyLabel),
    Identity(IdentityCheck),
    /// How it was confirmed that the prepared key is with its person.
    Received(ReceivedBy),
    /// The code of its hand-over sheet.
    SheetCode(SecretString),
    /// What became of the old key.
    Loss(Loss),
    /// Which of the listed passkeys was on it, by the tenant's id.
    OldKey(String),
    Pin(SecretString),
    /// The serial number of a hardware OATH token.
    Token(String),
    /// What the token shows.
    TokenCode(SecretString),
    Way(Way),
    /// Somebody is there and needs longer: for a finger, or before the desk locks itself.
    MoreTime,
    ShowPass,
    HidePass,
    /// After a receipt or an ending: the next person.
    Close,
    /// At a receipt that offers it: its person gets a second key.
    SecondKey,
    /// The person wants the operator: the desk code is asked for.
    CallOperator,
    /// The screen goes to the person, or back to them.
    HandOver,
    /// The operator takes the screen back, and begins a session where none is open.
    Code {
        code: SecretString,
        begins: Option<Purpose>,
    },
    ChooseCode(SecretString),
    /// The operator signs in each time instead.
    WithoutCode,
}

pub(super) fn desk(
    desk: &str,
    cloud: Cloud,
    operator: Option<&Operator>,
    list: Option<ListView>,
    session: Option<SessionView>,
    scene: Scene,
) -> View {
    let operator = OperatorView {
        desk: desk.to_owned(),
        name: operator.map(|it| it.name.clone()).unwrap_or_default(),
        list,
        offer: cloud.offer(),
        scene: None,
    };
    View { at: Timestamp::now(), ..View::of(operator, session, scene) }
}

/// What the clock says at this moment, to the second or so: clocks can be set.
pub(super) fn on_the_clock(moment: Instant) -> Timestamp {
    let left = moment.saturating_duration_since(Instant::now());
    Timestamp::now().checked_add(left).unwrap_or(Timestamp::MAX)
}
