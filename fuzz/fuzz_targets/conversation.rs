//! A long conversation with one key: verb after verb, and to each command an answer that fits it, with
//! members changed, added and left out, or no answer at all; whole, torn, late, or with the key pulled.
//! Each verb ends in time with its answer or a named trouble, and nothing panics. Run it with
//! `-malloc_limit_mb=1`: no message is longer than 7,609 bytes, so nothing larger than a small multiple of
//! that may be asked for.
#![no_main]

#[path = "conversation/answer.rs"]
mod answer;
#[path = "../../tests/common/device.rs"]
#[allow(dead_code, reason = "the scripts here need less than the tests' do")]
mod device;

use std::sync::OnceLock;
use std::time::{Duration, Instant};

use device::{CBOR, Device, ERROR, Reply, frame};
use keydesk::ceremony::nouns::{Blob, CreationOptions, Samples};
use keydesk::key::{AssertionWanted, Bus, Cancel, Device as Key, KeyRules, Unwanted, seam};
use libfuzzer_sys::arbitrary::{self, Arbitrary};
use libfuzzer_sys::fuzz_target;
use secrecy::SecretString;
use tokio::runtime::Runtime;
use tokio::sync::watch;

use answer::{Key as Answering, Says};

const PATIENCE: seam::Patience =
    seam::Patience { silence: Duration::from_millis(40), command: Duration::from_millis(160) };
const MOST_VERBS: usize = 12;
/// Many commands and a busy machine; a hang is longer.
const DEADLINE: Duration = Duration::from_secs(20);

#[derive(Arbitrary, Debug)]
struct Conversation {
    /// The key is chosen by touch among one, before it is opened.
    is_chosen: bool,
    verbs: Vec<(Verb, Option<u8>)>,
    pin: String,
    key: Answering,
    /// One for each command; after the last the key is pulled. A second that makes the desk wait for
    /// nothing pulls it too: a run has better things to do.
    turns: Vec<Turn>,
}

#[derive(Arbitrary, Clone, Copy, Debug)]
enum Verb {
    Read,
    Abilities,
    SetPin,
    ChangePin,
    CheckPin,
    MakeCredential { excluded: u8 },
    Assert { allowed: u8 },
    Credentials,
    Erase,
    EraseOne,
    SetRules,
    EnableEnterpriseAttestation,
    Reset,
    ResetThis,
    FingerSensor,
    Fingers,
    EnrolFinger,
    NameFinger,
    RemoveFingers,
}

#[derive(Arbitrary, Debug)]
struct Turn {
    says: Says,
    sent: Sent,
}

/// How an answer comes.
#[derive(Arbitrary, Debug)]
enum Sent {
    Whole,
    /// Behind signs that it works, or waits for a touch.
    Late {
        status: u8,
    },
    OnlyOnCancel,
    /// Without its end.
    Torn {
        reports: u8,
    },
    /// Reports that were changed on the way, or anything.
    Changed(Vec<(u8, u8, u8)>),
    Anything(Vec<[u8; 64]>),
    Error(u8),
    AndPulled,
    Pulled,
    Nothing,
}

fn desk() -> &'static (Runtime, Bus) {
    static DESK: OnceLock<(Runtime, Bus)> = OnceLock::new();
    DESK.get_or_init(|| {
        let runtime =
            tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
        (runtime, Bus::watch(|it| it.device.starts_with(seam::PATH_PREFIX)).expect("a thread"))
    })
}

fuzz_target!(|conversation: Conversation| {
    let Conversation { is_chosen, verbs, pin, key, turns } = conversation;
    let (runtime, keys) = desk();
    let (mut turns, mut may_be_slow) = (turns.into_iter(), true);
    let device = Device::that_hears("fuzz", PATIENCE, move |report| {
        let turn = turns.next().filter(|it| may_be_slow || !it.is_slow());
        may_be_slow &= !turn.as_ref().is_some_and(Turn::is_slow);
        turn.map_or(Reply::Unplug, |it| it.reply(&key, report))
    });
    let path = device.path();
    runtime.block_on(async {
        keys.look_now().await;
        if is_chosen {
            in_time("choose", keys.choose(vec![path.clone()], &Cancel::new())).await.ok();
        }
        if let Ok(key) = in_time("open", keys.open(&path)).await {
            for (verb, cancelled_after) in verbs.into_iter().take(MOST_VERBS) {
                let cancelled = async {
                    let Some(milliseconds) = cancelled_after else { return };
                    tokio::time::sleep(Duration::from_millis(milliseconds.into())).await;
                    key.cancel();
                };
                let what = format!("{verb:?}");
                tokio::join!(in_time(&what, verb.done(&key, &pin)), cancelled);
                if key.is_gone() {
                    break;
                }
            }
            in_time("close", key.close()).await;
        }
        drop(device);
        let seen = keys.look_now().await;
        assert!(seen.is_empty(), "the thread of the keys no longer looks");
    });
});

async fn in_time<T>(what: &str, done: impl Future<Output = T>) -> T {
    let began = Instant::now();
    let done = tokio::time::timeout(2 * DEADLINE, done).await;
    assert!(began.elapsed() < DEADLINE, "{what} hangs");
    done.expect("it was in time")
}

impl Verb {
    async fn done(self, key: &Key, pin: &str) {
        let pin = || SecretString::from(pin);
        match self {
            Self::Read => drop(key.read().await),
            Self::Abilities => drop(key.abilities().await),
            Self::SetPin => drop(key.set_pin(pin()).await),
            Self::ChangePin => drop(key.change_pin(pin(), "59261483".into()).await),
            Self::CheckPin => drop(key.check_pin(pin()).await),
            Self::MakeCredential { excluded } => {
                drop(key.make_credential(options(excluded), pin()).await);
            }
            Self::Assert { allowed } => drop(key.assert(wanted(allowed), pin()).await),
            Self::Credentials => drop(key.credentials(pin()).await),
            Self::Erase => drop(key.erase(unwanted(), pin()).await),
            Self::EraseOne => drop(key.erase_one(vec![7; 32], pin()).await),
            Self::SetRules => drop(key.set_rules(rules(), pin()).await),
            Self::EnableEnterpriseAttestation => {
                drop(key.enable_enterprise_attestation(pin()).await);
            }
            Self::Reset => drop(key.reset().await),
            Self::ResetThis => {
                if let Ok(facts) = key.read().await {
                    drop(key.reset_this(&facts).await);
                }
            }
            Self::FingerSensor => drop(key.finger_sensor().await),
            Self::Fingers => drop(key.fingers(pin()).await),
            Self::EnrolFinger => {
                let samples = watch::Sender::new(Samples::default());
                drop(key.enrol_finger("Thumb".to_owned(), pin(), samples).await);
            }
            Self::NameFinger => {
                drop(key.name_finger(Blob(vec![1]), "Thumb".to_owned(), pin()).await);
            }
            Self::RemoveFingers => drop(key.remove_fingers(vec![Blob(vec![1])], pin()).await),
        }
    }
}

impl Turn {
    fn is_slow(&self) -> bool {
        matches!(self.sent, Sent::OnlyOnCancel | Sent::Torn { .. } | Sent::Nothing)
    }

    fn reply(self, key: &Answering, report: &seam::Report) -> Reply {
        let channel = [report[0], report[1], report[2], report[3]];
        let message = self.says.message(key, &report[7..]);
        let mut whole = frame(channel, CBOR, &message);
        match self.sent {
            Sent::Whole => Reply::Frames(whole),
            Sent::Late { status } => Reply::KeepaliveThen(status, 5, 10, whole),
            Sent::OnlyOnCancel => Reply::KeepaliveUntilCancel(2, 5, whole),
            Sent::Torn { reports } => {
                whole.truncate(usize::from(reports));
                Reply::Frames(whole)
            }
            Sent::Changed(changes) => {
                for (report, at, byte) in changes {
                    let count = whole.len();
                    whole[usize::from(report) % count][usize::from(at % 64)] = byte;
                }
                Reply::Frames(whole)
            }
            Sent::Anything(reports) => Reply::Frames(reports),
            Sent::Error(code) => Reply::Frames(frame(channel, ERROR, &[code])),
            Sent::AndPulled => Reply::FramesThenUnplug(whole),
            Sent::Pulled => Reply::Unplug,
            Sent::Nothing => Reply::Nothing,
        }
    }
}

fn options(excluded: u8) -> CreationOptions {
    CreationOptions {
        rp_id: answer::PARTY.to_owned(),
        user_handle: Blob(vec![1; 32]),
        user_name: "amira@contoso.test".to_owned(),
        user_display_name: "Amira".to_owned(),
        challenge: "AAAA".to_owned(),
        expires_at: "2100-01-01T00:00:00Z".parse().expect("a time"),
        algorithms: vec![-7, -257],
        exclude: (0..excluded).map(|it| Blob(vec![it; 32])).collect(),
        hmac_secret: true,
        cred_protect: Some(3),
    }
}

fn wanted(allowed: u8) -> AssertionWanted {
    AssertionWanted {
        rp_id: answer::PARTY.to_owned(),
        origin: format!("https://{}", answer::PARTY),
        challenge: "AAAA".to_owned(),
        allow: (0..allowed % 4).map(|it| vec![it; 32]).collect(),
    }
}

fn unwanted() -> Unwanted {
    Unwanted {
        rp_id: answer::PARTY.to_owned(),
        user_handle: vec![1; 32],
        but_not: vec![vec![9; 32]],
    }
}

fn rules() -> KeyRules {
    KeyRules {
        minimum_pin_length: Some(6),
        told_to: vec![answer::PARTY.to_owned()],
        pin_must_change: true,
    }
}
