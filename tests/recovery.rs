//! The promise: after a loss the old key opens nothing any more, the person has a new one, and the
//! receipt says what was removed, ended and proved. Of a stolen key that comes before everything else.

#[path = "common/play.rs"]
mod play;
#[path = "common/turn.rs"]
mod turn;

use std::path::Path;
use std::sync::Arc;

use keydesk::ceremony::fact::{self, Fact};
use keydesk::ceremony::next::{Question, Step, Way};
use keydesk::ceremony::nouns::{IdentityCheck, Leftover, Loss, PassEnding, Removal};
use keydesk::ceremony::receipt::{Receipt, ReceiptRecovery};
use keydesk::config::{Proof, Recovery};
use keydesk::desk::script::{Ending, Play};
use keydesk::desk::{self, OLD_KEY, PracticeDesk, PracticeOptions, Touch};
use keydesk::ledger::{Entry, Ledger};
use keydesk::practice::{KeyModel, Mishap, Options, World};
use keydesk::runner::{PersonScene, View};
use keydesk::tenant::cloud::Cloud;
use keydesk::tenant::{PassWish, Tenant};
use play::play;
use serde_json::Value;
use tokio::sync::watch;
use turn::{AMIRA, turn};

const LOSSES: [Loss; 4] = [Loss::Stolen, Loss::Lost, Loss::Broken, Loss::Blocked];

/// A desk to which Amira comes after this loss.
async fn desk_after(folder: &Path, loss: Loss, mishap: Option<Mishap>) -> PracticeDesk {
    desk_with(Options { mishap, ..Options::new(folder) }, loss, |_| ()).await
}

/// The same at another desk than the usual.
async fn desk_with(
    mut world: Options,
    loss: Loss,
    change: impl FnOnce(&mut PracticeOptions<'_>),
) -> PracticeDesk {
    world.keys.push(KeyModel::Allowed);
    let mut options = PracticeOptions::new(world);
    change(&mut options);
    let desk = PracticeDesk::open(options).await.expect("the desk opens");
    desk::lose_key(&desk, AMIRA, loss, Touch::Instant).await.expect("she has a key from before");
    desk
}

struct Recovered {
    receipt: Receipt,
    world: Arc<World>,
    entries: Vec<Entry>,
    /// The credential of the old key.
    old: Vec<u8>,
}

async fn recover(loss: Loss, mishap: Option<Mishap>) -> Recovered {
    let _turn = turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let desk = desk_after(folder.path(), loss, mishap).await;
    let [old] = desk.world.registered(AMIRA).try_into().expect("one passkey from before");
    let (ending, world) = play(desk, AMIRA, Play::Recovers(loss)).await;
    let Ending::Receipt(receipt) = ending else { panic!("{loss:?} {mishap:?}: {ending:?}") };
    let entries = Ledger::read(&folder.path().join("ledger.sqlite")).await.expect("whole");
    Recovered { receipt, world, entries, old }
}

fn at(entries: &[Entry], wanted: impl Fn(&Fact) -> bool) -> usize {
    entries.iter().position(|it| wanted(&it.fact)).expect("it happened")
}

fn began(step: Step) -> impl Fn(&Fact) -> bool {
    move |it| *it == Fact::Session(fact::Session::Began { step })
}

fn removed(fact: &Fact) -> bool {
    matches!(fact, Fact::OldMethod(fact::OldMethod::Removed { .. }))
}

#[tokio::test(flavor = "multi_thread")]
async fn after_each_loss_the_old_key_opens_nothing_and_the_new_one_works() {
    for loss in LOSSES {
        let Recovered { receipt, world, entries, old } = recover(loss, None).await;
        let registered = world.registered(AMIRA);
        assert_eq!(registered.len(), 1, "{loss:?}");
        assert!(!registered.contains(&old), "{loss:?}: the old passkey is gone");
        assert_eq!(world.key(KeyModel::Allowed).credential_ids(), registered, "{loss:?}");
        assert_eq!(world.live_passes(), 0, "{loss:?}");

        let recovery = receipt.recovery.as_ref().expect("of a recovery");
        assert_eq!(recovery.what, loss);
        let gone = recovery.removed.as_ref().expect("it was removed");
        assert_eq!((gone.key.method.display_name.as_str(), gone.how), (OLD_KEY, Removal::Removed));
        let proofs = (receipt.identity, recovery.second_identity);
        assert_eq!(proofs, (IdentityCheck::PhotoId, Some(IdentityCheck::VouchedFor)));
        let ended = world.sessions_ended(AMIRA);
        assert_eq!(recovery.sessions_ended.is_some(), ended.is_some(), "{loss:?}");
        assert_eq!(ended.is_some(), loss.is_out_of_sight(), "{loss:?}");
        let name = receipt.credential.as_ref().expect("registered").name.clone();
        let ways_in = recovery.ways_in.as_ref().expect("it is known");
        assert_eq!(ways_in.passkeys, [name], "{loss:?}");
        let out = receipt.left.iter().any(|it| matches!(it, Leftover::OldKeyOut { .. }));
        assert_eq!(out, loss.is_out_of_sight(), "{loss:?}: {:?}", receipt.left);

        let proved = |it: &Fact| matches!(it, Fact::SignIn(fact::SignIn::Proved { .. }));
        let (removal, proof) = (at(&entries, removed), at(&entries, proved));
        match loss {
            Loss::Stolen => {
                let second = at(&entries, |it| {
                    let by = IdentityCheck::VouchedFor;
                    *it == Fact::Person(fact::Person::IdentityChecked { by })
                });
                assert!(removal < second && at(&entries, began(Step::EndSessions)) < second);
                assert!(second < at(&entries, began(Step::IssuePass)));
                let decided =
                    |it: &Fact| *it == Fact::Session(fact::Session::Chose { way: Way::RemoveNow });
                let ended = |it: &Fact| *it == Fact::OldMethod(fact::OldMethod::SessionsEnded);
                let decided = entries[at(&entries, decided)].at;
                let took = entries[at(&entries, ended)].at.duration_since(decided);
                println!("removed and ended {took} after the decision");
                assert!(took < jiff::SignedDuration::from_secs(10), "{took}");
            }
            Loss::Lost | Loss::Broken => assert!(removal > proof, "{loss:?}"),
            Loss::Blocked => assert!(removal < at(&entries, began(Step::ResetKey))),
        }
        let calls = world.counts().authentication_calls;
        println!("{loss:?}: {calls} calls about methods");
        assert!(calls <= 9, "{loss:?}: {calls} calls about methods");
    }
}

/// Removed by somebody else, removed with a lost answer: gone is gone.
#[tokio::test(flavor = "multi_thread")]
async fn a_removal_that_finds_nothing_is_none_of_the_desks() {
    for mishap in [Mishap::RemovedMeanwhile, Mishap::RemovalLost] {
        for loss in [Loss::Stolen, Loss::Lost] {
            let Recovered { receipt, world, old, .. } = recover(loss, Some(mishap)).await;
            let recovery = receipt.recovery.expect("of a recovery");
            assert_eq!(recovery.removed.expect("gone").how, Removal::AlreadyGone, "{mishap:?}");
            assert!(!world.registered(AMIRA).contains(&old), "{mishap:?}");
        }
    }
}

/// The session goes on without it, and says so; it stands in the ledger until it is done.
#[tokio::test(flavor = "multi_thread")]
async fn sessions_that_cannot_be_ended_are_named() {
    let _turn = turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let desk = desk_after(folder.path(), Loss::Stolen, Some(Mishap::SessionsForbidden)).await;
    let (ending, world) = play(desk, AMIRA, Play::Recovers(Loss::Stolen)).await;
    // The script tries again and again, and then gives up.
    let Ending::Ended(left) = ending else { panic!("{ending:?}") };
    assert!(left.contains(&Leftover::Sessions), "{left:?}");
    assert!(world.sessions_ended(AMIRA).is_none());
    assert!(world.registered(AMIRA).is_empty(), "the stolen key is gone all the same");
}

/// Where it was removed already it is a used key like any other; where not, another key is taken.
#[tokio::test(flavor = "multi_thread")]
async fn the_old_key_turns_up_in_the_middle() {
    for loss in [Loss::Stolen, Loss::Lost] {
        let found = recover(loss, Some(Mishap::OldKeyTurnsUp)).await;
        let Recovered { receipt, world, entries, old } = found;
        let registered = world.registered(AMIRA);
        assert_eq!(registered.len(), 1, "{loss:?}");
        assert!(!registered.contains(&old), "{loss:?}");
        let swapped = Fact::Session(fact::Session::Chose { way: Way::AnotherKey });
        let excluded = entries.iter().any(|it| it.fact == swapped);
        assert_eq!(excluded, loss == Loss::Lost, "{loss:?}");
        assert!(receipt.recovery.expect("of a recovery").removed.is_some());
    }
}

fn recovery_of(ending: Ending) -> ReceiptRecovery {
    let Ending::Receipt(receipt) = ending else { panic!("{ending:?}") };
    receipt.recovery.expect("of a recovery")
}

fn counts(proofs: &[Proof]) -> Recovery {
    Recovery { proofs: proofs.to_vec() }
}

/// Somebody at another desk, or a thief with an operator's help, has issued one.
#[tokio::test(flavor = "multi_thread")]
async fn a_pass_that_somebody_else_issued_is_taken_back_first() {
    let _turn = turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let desk = desk_after(folder.path(), Loss::Stolen, None).await;
    let (_, token) = watch::channel(Some(desk.world.operator_token()));
    let http = desk::in_process(desk.world.router());
    let tenant = Tenant::new(http, Cloud::Global, token, None);
    let amira = tenant.search("Amira").await.expect("a list").remove(0);
    let wish = PassWish { lifetime_minutes: 60, once: false };
    tenant.issue_pass(&amira, wish).await.expect("a pass");
    assert_eq!(desk.world.live_passes(), 1);
    desk.world.reset_counts();
    let (ending, world) = play(desk, AMIRA, Play::Recovers(Loss::Stolen)).await;
    assert_eq!(recovery_of(ending).other_pass, Some(PassEnding::Revoked));
    assert_eq!(world.live_passes(), 0);
    let calls = world.counts().authentication_calls;
    assert!(calls <= 9, "{calls} calls about methods");
}

/// Where only these count: another operator stands in for the second proof.
#[tokio::test(flavor = "multi_thread")]
async fn a_second_operator_is_a_second_proof() {
    let _turn = turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let desk = desk_with(Options::new(folder.path()), Loss::Lost, |options| {
        options.config.recovery = counts(&[Proof::PhotoId, Proof::SecondOperator]);
        options.operators =
            ["j.smith", "r.okafor"].map(|it| format!("{it}@contoso.example")).into();
    })
    .await;
    let (ending, _) = play(desk, AMIRA, Play::Recovers(Loss::Lost)).await;
    let Ending::Receipt(receipt) = ending else { panic!("{ending:?}") };
    let second = receipt.second_operator.expect("it is named");
    assert_ne!(second.id, receipt.operator.id);
    let recovery = receipt.recovery.expect("of a recovery");
    assert_eq!(recovery.second_identity, Some(IdentityCheck::SecondOperator));
}

/// The person signs in with the key that they still have, and takes it away again.
#[tokio::test(flavor = "multi_thread")]
async fn a_remaining_key_is_a_second_proof() {
    let _turn = turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let mut world = Options::new(folder.path());
    world.keys.insert(1, KeyModel::Allowed);
    let desk = desk_with(world, Loss::Broken, |options| {
        options.config.recovery = counts(&[Proof::PhotoId, Proof::SignIn]);
    })
    .await;
    let spare = Arc::clone(&desk.world.keys()[1]);
    desk::own_key(&desk, AMIRA, &spare, "The spare").await.expect("she has a spare");
    let (keys, mut views) = (desk.keys.clone(), desk.views.clone());
    let proves = |view: &View| {
        let asked = view.asked().is_some_and(|(it, _)| {
            matches!(
                it,
                Question::ProveIdentity { had: Some(_), .. }
                    | Question::Trouble { step: Step::ProveIdentity, .. }
            )
        });
        let step = Step::ProveIdentity;
        let works =
            matches!(view.person.scene, Some(PersonScene::Working { step: it, .. }) if it == step);
        asked || works
    };
    let hand = tokio::spawn(async move {
        views.wait_for(proves).await.expect("the desk is there");
        desk::plug(&spare);
        views.wait_for(|it| !proves(it)).await.expect("the desk is there");
        spare.unplug();
        keys.look_now().await;
    });
    let (ending, world) = play(desk, AMIRA, Play::Recovers(Loss::Broken)).await;
    hand.await.expect("no panic");
    let recovery = recovery_of(ending);
    assert_eq!(recovery.second_identity, Some(IdentityCheck::SignedIn));
    assert!(recovery.identity_sign_in.is_some(), "and what it showed is written down");
    let ways_in = recovery.ways_in.expect("it is known");
    assert!(ways_in.passkeys.contains(&"The spare".to_owned()), "{ways_in:?}");
    assert_eq!(world.registered(AMIRA).len(), 2, "the spare and the new one");
}

/// As a script reads it.
#[test]
fn the_command_tells_what_was_removed_and_ended() {
    for (what, ends) in [("stolen", true), ("lost", true), ("broken", false), ("blocked", false)] {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_keydesk"))
            .args(["practice", "--purpose", "recover", "--what", what, "--auto", "--json"])
            .output()
            .expect("it runs");
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{what}: {told}");
        let receipt: Value = serde_json::from_slice(&output.stdout).expect("one JSON value");
        assert_eq!(receipt["outcome"], "recovered", "{what}");
        assert_eq!(receipt["what"], what);
        assert_eq!(receipt["removed"]["display_name"], OLD_KEY, "{what}");
        assert_eq!(receipt["sessions_ended"].is_string(), ends, "{what}");
        assert_eq!(receipt["identity"], "photo-id");
        assert_eq!(receipt["second_identity"], "vouched-for");
    }
}
