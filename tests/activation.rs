//! The promise: a prepared key opens nothing before it is confirmed that its person has it; then it is
//! registered once, whoever was first, and whatever breaks on the way.

#[allow(dead_code, reason = "what is true after a batch is judged by the tests of batches")]
#[path = "common/batch.rs"]
mod batch;

#[path = "common/policy.rs"]
mod policy;

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use batch::{Desk, crowd};
use keydesk::ceremony::fact::{self, Fact};
use keydesk::ceremony::nouns::{
    CannotActivate, CeremonyId, FoundPrepared, Leftover, Method, PreparedKey, ReceivedBy,
    Registration, Sealed,
};
use keydesk::ceremony::prepared::{History, State};
use keydesk::desk::PracticeTenant;
use keydesk::desk::activate::{Activated, Activation, Confirmed, activate};
use keydesk::ledger::{Entry, Ledger};
use keydesk::practice::{Mishap, Options, World};
use keydesk::runner::PersonScene;
use keydesk::seal::Seals;
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::json;

const LONGEST: Duration = Duration::from_secs(60);

/// A world in which keys for so many people are on their way, in the order of the list.
async fn sent(folder: &Path, people: u32) -> Vec<PreparedKey> {
    let list: CeremonyId = crowd(folder, people).await;
    let mut desk = Desk::open(folder).await;
    desk.run(list, 2).await;
    desk.close().await;
    let mut keys: Vec<PreparedKey> =
        history(folder).await.all().iter().filter_map(|it| it.waits.clone()).collect();
    keys.sort_by_key(|it| it.place.map(|it| it.number));
    assert_eq!(keys.len(), people as usize);
    keys
}

async fn history(folder: &Path) -> History {
    let mut history = History::default();
    let file = folder.join("ledger.sqlite");
    let take = |id, entries: Vec<Entry>| {
        history.take(id, entries.into_iter().map(|it| (it.at, it.fact)));
    };
    Ledger::each(&file, take).await.expect("it can be read");
    history
}

fn unsealed(folder: &Path, sealed: &Sealed) -> SecretString {
    Seals::open(folder, &[]).expect("the desk's seals").unseal(sealed).expect("it opens")
}

fn wanted(upn: &str, confirmed: Confirmed) -> Activation {
    Activation { upn: upn.to_owned(), confirmed }
}

/// At a desk that is opened for it.
async fn at_desk(world: Options, wanted: &Activation) -> Activated {
    let mut desk = Desk::with(world).await;
    let activating = activate(&mut desk.at.views, &desk.at.clicks, wanted, |_| ());
    let activated = tokio::time::timeout(LONGEST, activating).await.expect("it ends");
    desk.close().await;
    activated
}

async fn by_call(folder: &Path, upn: &str) -> Activated {
    at_desk(Options::new(folder), &wanted(upn, Confirmed::By(ReceivedBy::Call))).await
}

async fn by_code(folder: &Path, upn: &str, code: &str) -> Activated {
    at_desk(Options::new(folder), &wanted(upn, Confirmed::Code(code.into()))).await
}

fn methods(folder: &Path, key: &PreparedKey) -> usize {
    let world = World::open(Options::new(folder)).expect("the world");
    world.registered(&key.person.id).len()
}

/// The threads of a desk that was cut off let go of its world a moment later.
async fn until_free(folder: &Path) {
    for _ in 0..100 {
        let free = World::open(Options::new(folder)).is_ok()
            && Ledger::open(&folder.join("ledger.sqlite")).await.is_ok();
        if free {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("the world is still in use");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_works_once_it_is_confirmed_that_it_has_arrived() {
    let folder = tempfile::tempdir().expect("a folder");
    let keys = sent(folder.path(), 2).await;
    assert_eq!(methods(folder.path(), &keys[0]), 0);
    let activated = by_call(folder.path(), &keys[0].person.upn).await;
    let Activated::Receipt(receipt) = activated else { panic!("{activated:?}") };
    assert_eq!(receipt.what.key.as_ref().expect("a key").serial, keys[0].serial);
    assert_eq!((methods(folder.path(), &keys[0]), methods(folder.path(), &keys[1])), (1, 0));

    let known = history(folder.path()).await;
    let [first, second] = known.all() else { panic!("{known:?}") };
    let (first, second) =
        if first.ceremony == keys[0].ceremony { (first, second) } else { (second, first) };
    assert!(matches!(first.state, State::Active { .. }) && second.state == State::Waits);
    assert!(first.pin.is_some(), "its letter goes now");
    let debts = Ledger::debts_in(&folder.path().join("ledger.sqlite")).await.expect("read");
    assert!(
        matches!(&debts[..], [it] if it.ceremony == second.ceremony
        && matches!(it.what, Leftover::Inert { .. })),
        "{debts:?}"
    );
    let waits = first.waits.as_ref().expect("it was inert");
    assert_eq!(waits.registration, Sealed("erased".into()), "nothing can be sent again");
    Ledger::verify(&folder.path().join("ledger.sqlite")).await.expect("whole");

    let again = by_call(folder.path(), &keys[0].person.upn).await;
    assert!(matches!(again, Activated::Cannot(CannotActivate::Active { .. })), "{again:?}");
    assert_eq!(methods(folder.path(), &keys[0]), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_gets_what_waits_for_another() {
    let folder = tempfile::tempdir().expect("a folder");
    let keys = sent(folder.path(), 1).await;
    let other = by_call(folder.path(), "amira.haddad@contoso.example").await;
    assert!(matches!(other, Activated::Cannot(CannotActivate::Nothing)), "{other:?}");
    let nobody = by_call(folder.path(), "nobody@contoso.example").await;
    assert!(matches!(nobody, Activated::NoPerson), "{nobody:?}");
    assert_eq!(methods(folder.path(), &keys[0]), 0);
}

/// A wrong code is counted whichever session it was typed in; the right one shows that somebody has the
/// sheet.
#[tokio::test(flavor = "multi_thread")]
async fn the_code_of_the_sheet_counts_until_it_was_wrong_five_times() {
    let folder = tempfile::tempdir().expect("a folder");
    let keys = sent(folder.path(), 2).await;
    let upn = |at: usize| keys[at].person.upn.as_str();
    let wrong = by_code(folder.path(), upn(0), "00000000").await;
    assert!(matches!(wrong, Activated::WrongCode { codes_left: 4 }), "{wrong:?}");
    let code = unsealed(folder.path(), &keys[0].code);
    let spaced = format!("{}-{}", &code.expose_secret()[..4], &code.expose_secret()[4..]);
    let right = by_code(folder.path(), upn(0), &spaced.to_lowercase()).await;
    assert!(matches!(right, Activated::Receipt(_)), "{right:?}");

    for left in (0..5).rev() {
        let wrong = by_code(folder.path(), upn(1), "00000000").await;
        assert!(matches!(wrong, Activated::WrongCode { codes_left } if codes_left == left));
    }
    let code = unsealed(folder.path(), &keys[1].code);
    let late = by_code(folder.path(), upn(1), code.expose_secret()).await;
    assert!(matches!(late, Activated::WrongCode { codes_left: 0 }), "{late:?}");
    assert_eq!(methods(folder.path(), &keys[1]), 0);
    let by_call = by_call(folder.path(), upn(1)).await;
    assert!(matches!(by_call, Activated::Receipt(_)), "another way counts on: {by_call:?}");
}

/// Another desk, which has the same registration, sends it first.
async fn register_elsewhere(folder: &Path, key: &PreparedKey) -> (PracticeTenant, Method) {
    let text = unsealed(folder, &key.registration);
    let registration: Registration =
        serde_json::from_str(text.expose_secret()).expect("what was made");
    let other = PracticeTenant::open(Options::new(folder), &[]).await.expect("a tenant");
    let registered = other.tenant.register(&key.person, key.name.as_str(), &registration).await;
    (other, registered.expect("it is registered"))
}

/// It is found by looking, and nothing is sent.
#[tokio::test(flavor = "multi_thread")]
async fn another_desk_that_was_first_is_no_trouble() {
    let folder = tempfile::tempdir().expect("a folder");
    let key = sent(folder.path(), 1).await.remove(0);
    drop(register_elsewhere(folder.path(), &key).await);
    let activated = by_call(folder.path(), &key.person.upn).await;
    assert!(matches!(activated, Activated::Receipt(_)), "{activated:?}");
    assert_eq!(methods(folder.path(), &key), 1);
}

/// The tenant has seen its challenge: the letter is void, and another key can be prepared.
#[tokio::test(flavor = "multi_thread")]
async fn a_registration_that_the_tenant_refuses_is_void() {
    let folder = tempfile::tempdir().expect("a folder");
    let key = sent(folder.path(), 1).await.remove(0);
    let (other, method) = register_elsewhere(folder.path(), &key).await;
    // It was removed since: its challenge is spent.
    other.tenant.remove_method(&key.person, &method.id).await.expect("it is removed");
    drop(other);
    let refused = by_call(folder.path(), &key.person.upn).await;
    let is_refused = matches!(refused, Activated::Cannot(CannotActivate::Refused { .. }));
    assert!(is_refused, "{refused:?}");
    assert_eq!(methods(folder.path(), &key), 0);
    let known = history(folder.path()).await;
    assert_eq!(known.all()[0].state, State::Void);
    assert_eq!(known.of_person(&key.person.id), FoundPrepared::Void);
    let debts = Ledger::debts_in(&folder.path().join("ledger.sqlite")).await.expect("read");
    assert!(debts.is_empty(), "nothing waits: {debts:?}");
    let again = by_call(folder.path(), &key.person.upn).await;
    assert!(matches!(again, Activated::Cannot(CannotActivate::Void)), "{again:?}");
}

/// The policy was changed meanwhile, and leaves the person out: that is said, nothing is sent, and the
/// registration waits until it was changed again.
#[tokio::test(flavor = "multi_thread")]
async fn a_tenant_that_is_not_ready_any_more_leaves_the_key_waiting() {
    let folder = tempfile::tempdir().expect("a folder");
    let key = sent(folder.path(), 1).await.remove(0);
    turn_passkeys(folder.path(), "disabled").await;
    let told = by_call(folder.path(), &key.person.upn).await;
    assert!(matches!(&told, Activated::NotReady(all) if !all.is_empty()), "{told:?}");
    assert_eq!(methods(folder.path(), &key), 0);
    let state = history(folder.path()).await.all()[0].state;
    assert!(matches!(state, State::Waits), "{state:?}");
    turn_passkeys(folder.path(), "enabled").await;
    let told = by_call(folder.path(), &key.person.upn).await;
    assert!(matches!(told, Activated::Receipt(_)), "{told:?}");
    assert_eq!(methods(folder.path(), &key), 1);
}

/// The machine's clock is put 40 days on: what has expired is not sent. Put right again, nothing is lost.
#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_is_moved_over_the_expiry_sends_nothing() {
    if Command::new("faketime").arg("--version").output().is_err() {
        eprintln!("skipped: there is no faketime to move the clock with");
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let key = sent(folder.path(), 1).await.remove(0);
    let later = ["faketime", "-f", "+40d"];
    let patience = LONGEST;
    let told = activated_by(&later, folder.path(), &key.person.upn, patience).expect("it ends");
    assert_eq!(told, "expired");
    assert_eq!(methods(folder.path(), &key), 0);
    let told = activated_within(folder.path(), &key.person.upn, patience).expect("it ends");
    assert_eq!(told, "activated");
    assert_eq!(methods(folder.path(), &key), 1);
}

async fn turn_passkeys(folder: &Path, state: &str) {
    const PASSKEYS: &str =
        "policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2";
    let world = World::open(Options::new(folder)).expect("the world");
    let kind = "#microsoft.graph.fido2AuthenticationMethodConfiguration";
    let patch = json!({ "@odata.type": kind, "state": state });
    policy::patch_at(&world, PASSKEYS, "Policy.ReadWrite.AuthenticationMethod", &patch).await;
}

/// It is looked for, and not sent twice.
#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_is_lost_registers_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let key = sent(folder.path(), 1).await.remove(0);
    let world = Options { mishap: Some(Mishap::AnswerLost), ..Options::new(folder.path()) };
    let confirmed = Confirmed::By(ReceivedBy::Video);
    let activated = at_desk(world, &wanted(&key.person.upn, confirmed)).await;
    assert!(matches!(activated, Activated::Receipt(_)), "{activated:?}");
    assert_eq!(methods(folder.path(), &key), 1);
}

/// Wherever it is cut off, it goes on, and ends with one method.
#[tokio::test(flavor = "multi_thread")]
async fn an_activation_that_is_cut_off_goes_on() {
    let folder = tempfile::tempdir().expect("a folder");
    let keys = sent(folder.path(), 3).await;
    for (cuts, key) in keys.iter().enumerate() {
        let mut desk = Desk::open(folder.path()).await;
        let wanted = wanted(&key.person.upn, Confirmed::By(ReceivedBy::Call));
        let mut views = desk.at.views.clone();
        let after_so_many_steps = async {
            let mut steps = 0;
            while steps <= 2 * cuts {
                views.changed().await.expect("the desk is there");
                let works = matches!(
                    views.borrow_and_update().person.scene,
                    Some(PersonScene::Working { .. })
                );
                steps += usize::from(works);
            }
        };
        let activating = activate(&mut desk.at.views, &desk.at.clicks, &wanted, |_| ());
        let done = tokio::select! {
            it = activating => Some(it),
            () = after_so_many_steps => None,
        };
        desk.cut_off().await;
        until_free(folder.path()).await;
        let activated = by_call(folder.path(), &key.person.upn).await;
        let works = matches!(
            activated,
            Activated::Receipt(_) | Activated::Cannot(CannotActivate::Active { .. })
        );
        assert!(works, "cut off after {cuts}: {done:?}, then {activated:?}");
        assert_eq!(methods(folder.path(), key), 1);
    }
    let ledger = Ledger::open(&folder.path().join("ledger.sqlite")).await.expect("it opens");
    assert!(ledger.debts().await.expect("read").is_empty(), "nothing waits any more");
}

/// `keydesk activate` is killed with SIGKILL at random moments, again and again, until it says how it ended.
#[tokio::test(flavor = "multi_thread")]
async fn an_activation_whose_process_is_killed_registers_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let keys = sent(folder.path(), 5).await;
    let seed = SystemTime::now().duration_since(UNIX_EPOCH).map_or(1, |it| it.subsec_nanos());
    eprintln!("seed {seed}");
    let (mut luck, mut kills) = (seed, 0);
    for key in &keys {
        for tries in 0.. {
            luck = luck.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            // The first come before it can be done, the later ones are let go on, so that it ends.
            let longest = 100 * (tries + 1);
            let patience = if tries < 6 { u64::from(luck >> 16) % longest } else { 60_000 };
            match activated_within(folder.path(), &key.person.upn, Duration::from_millis(patience))
            {
                Some(outcome) => {
                    let works = ["activated", "active-already"].contains(&outcome.as_str());
                    assert!(works, "seed {seed}: {outcome} after {tries} kills");
                    break;
                }
                None => kills += 1,
            }
        }
    }
    assert!(kills > 0, "it was never killed");
    eprintln!("{kills} kills");
    for key in &keys {
        let world = World::open(Options::new(folder.path())).expect("the world");
        assert_eq!(
            world.registered(&key.person.id),
            vec![key.credential_id.0.clone()],
            "seed {seed}"
        );
    }
    let file = folder.path().join("ledger.sqlite");
    let entries = Ledger::read(&file).await.expect("it can be read");
    let is_sent =
        |it: &&Entry| matches!(it.fact, Fact::Registration(fact::Registration::Registered { .. }));
    assert!(entries.iter().filter(is_sent).count() <= keys.len(), "one was sent twice");
    Ledger::verify(&file).await.expect("whole");
}

/// The word for its end; `None`: it was killed.
fn activated_within(folder: &Path, upn: &str, patience: Duration) -> Option<String> {
    activated_by(&["env"], folder, upn, patience)
}

/// The same, by a program that starts it.
fn activated_by(by: &[&str], folder: &Path, upn: &str, patience: Duration) -> Option<String> {
    let mut activating = Command::new(by[0])
        .args(&by[1..])
        .arg(env!("CARGO_BIN_EXE_keydesk"))
        .args(["activate", upn, "--by", "call", "--json", "--practice"])
        .arg(folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("it runs");
    let begun = SystemTime::now();
    while activating.try_wait().expect("it is ours").is_none() {
        if begun.elapsed().is_ok_and(|it| it > patience) {
            activating.kill().expect("it is ours");
            activating.wait().expect("it ends");
            return None;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    let told = activating.wait_with_output().expect("it has ended").stdout;
    let told: serde_json::Value = serde_json::from_slice(&told).expect("JSON");
    told["outcome"].as_str().map(str::to_owned)
}
