//! The promise: what the receipt says of the sign-in holds in a real browser. Debian's Chromium, with
//! its sandbox on, follows the practice tenant's pages over https, and a virtual authenticator holds
//! what the practice key made. Where Chromium or certutil is not there, each test says so and is left
//! out.

#[path = "common/at_chromium.rs"]
mod at_chromium;
#[path = "common/policy.rs"]
mod policy;
#[path = "common/turn.rs"]
mod turn;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use at_chromium::AtChromium;
use keydesk::ceremony::fact::{self, Fact};
use keydesk::ceremony::next::Step;
use keydesk::ceremony::nouns::{Blob, Bound, Evidence, ShownMethod, SignInTrouble, Trouble};
use keydesk::desk::script::{self, Ending, Play, Script};
use keydesk::desk::{PracticeDesk, PracticeOptions};
use keydesk::practice::chromium::Conduct;
use keydesk::practice::{KeyModel, Options, World};
use policy::patch_policy;
use serde_json::{Value, json};
use tokio::sync::watch;
use turn::AMIRA;

const JONAS: &str = "jonas.weber@contoso.example";
const NADIA: &str = "nadia.karim@contoso.example";

fn browser_is_here() -> bool {
    let missing = at_chromium::missing();
    if !missing.is_empty() {
        eprintln!("skipped: not here: {missing:?}; `make test` installs them");
    }
    missing.is_empty()
}

/// A desk at which people sign in with Chromium, and what they do there.
async fn open(folder: &Path, conduct: Conduct) -> (PracticeDesk, watch::Sender<Conduct>) {
    let (conduct, at_browser) = watch::channel(conduct);
    let keys = vec![KeyModel::Allowed, KeyModel::Allowed];
    let world = Options { keys, ..Options::new(folder) };
    let options = PracticeOptions { chromium: Some(at_browser), ..PracticeOptions::new(world) };
    (PracticeDesk::open(options).await.expect("the desk opens"), conduct)
}

/// Plays a session. When the sign-in has failed, what was wrong is put right with `mend`.
async fn play(
    mut desk: PracticeDesk,
    person: &str,
    conduct: watch::Sender<Conduct>,
    mend: Option<Value>,
) -> (Ending, Vec<Fact>, Arc<World>) {
    let mut told = desk.runner.listen();
    let world = Arc::clone(&desk.world);
    let listening = tokio::spawn(async move {
        let mut facts = Vec::new();
        while let Some(entry) = told.recv().await {
            if sign_in_trouble(&entry.fact).is_some() {
                conduct.send_replace(Conduct::default());
                if let Some(patch) = &mend {
                    patch_policy(&world, patch).await;
                }
            }
            facts.push(entry.fact);
        }
        facts
    });
    let running = tokio::spawn(desk.runner.run());
    let script = Script { person: person.to_owned(), mishap: Play::Smooth };
    let ending = script::play(desk.views, desk.clicks, desk.controls, script).await;
    running.await.expect("no panic").expect("the ledger can be written");
    (ending, listening.await.expect("no panic"), desk.world)
}

fn sign_in_trouble(fact: &Fact) -> Option<&SignInTrouble> {
    match fact {
        Fact::Session(fact::Session::Failed {
            step: Step::ProveSignIn,
            trouble: Trouble::SignIn(trouble),
        }) => Some(trouble),
        _ => None,
    }
}

fn self_tested(facts: &[Fact]) -> bool {
    facts.iter().any(|it| matches!(it, Fact::SignIn(fact::SignIn::SelfTested { .. })))
}

#[tokio::test(flavor = "multi_thread")]
async fn the_receipt_says_what_the_sign_in_at_a_real_browser_shows() {
    if !browser_is_here() {
        return;
    }
    let _turn = turn::turn().await;
    let rows = [
        ("her only passkey", AMIRA, json!({}), ShownMethod::OnlyAKey, Bound::Yes, 1),
        ("one of ten", NADIA, json!({}), ShownMethod::OnlyAKey, Bound::Unknown, 10),
        (
            "no policy",
            AMIRA,
            json!({"state": "disabled"}),
            ShownMethod::NotShown,
            Bound::Unknown,
            1,
        ),
    ];
    for (what, person, patch, method, bound, passkeys) in rows {
        let folder = tempfile::tempdir().expect("a folder");
        let (desk, conduct) = open(folder.path(), Conduct::default()).await;
        patch_policy(&desk.world, &patch).await;
        let (ending, facts, world) = play(desk, person, conduct, None).await;
        let Ending::Receipt(receipt) = ending else { panic!("{what}: {ending:?} {facts:#?}") };
        let proof = receipt.sign_in.proof().unwrap_or_else(|| panic!("{what}: {facts:#?}"));
        assert_eq!((proof.method, proof.bound), (method, bound), "{what}");
        assert_eq!(proof.evidence.last(), Some(&Evidence::Passkeys(passkeys)), "{what}");
        assert_eq!(world.counts().touches, 2, "{what}: one to make, one to sign in");
        assert!(!self_tested(&facts), "{what}");
    }
}

/// The page is on a host that a sign-in may not open; it may for this visit. Signed in there, the person
/// closes it, and the desk goes on.
#[tokio::test(flavor = "multi_thread")]
async fn a_persons_own_page_is_open_until_they_close_it() {
    let _turn = turn::turn().await;
    if !browser_is_here() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let conduct = Conduct { login: Some(AMIRA.to_owned()), ..Conduct::default() };
    let at = AtChromium::with(folder.path(), conduct).await;
    let shown = tokio::time::timeout(std::time::Duration::from_secs(60), at.own_page()).await;
    assert_eq!(shown.expect("she comes to the end of the page"), Ok(()));
}

/// What a person at the browser, or a rule of the tenant, keeps from ending well.
#[tokio::test(flavor = "multi_thread")]
async fn what_goes_wrong_at_the_browser_is_told_apart() {
    if !browser_is_here() {
        return;
    }
    let _turn = turn::turn().await;
    let controls =
        |it: &[&str]| json!({"grantControls": {"operator": "AND", "builtInControls": it}});
    let unverified = Conduct { unverified: true, ..Conduct::default() };
    let refused = SignInTrouble::Refused { code: "AADSTS53003".to_owned() };
    let rows = [
        ("no PIN in the browser", unverified, controls(&[]), SignInTrouble::Closed, true),
        (
            "a compliant device is asked for, on Entra's own page",
            Conduct::default(),
            controls(&["compliantDevice"]),
            SignInTrouble::Closed,
            true,
        ),
        ("blocked, and the desk is told", Conduct::default(), controls(&["block"]), refused, false),
    ];
    for (what, at_browser, patch, trouble, tests) in rows {
        let folder = tempfile::tempdir().expect("a folder");
        let (desk, conduct) = open(folder.path(), at_browser).await;
        patch_policy(&desk.world, &patch).await;
        let (ending, facts, _) = play(desk, AMIRA, conduct, Some(controls(&[]))).await;
        assert_eq!(facts.iter().find_map(sign_in_trouble), Some(&trouble), "{what}");
        assert_eq!(self_tested(&facts), tests, "{what}");
        // The key was never in doubt: once the reason is gone, the same key ends well.
        let Ending::Receipt(receipt) = ending else { panic!("{what}: {ending:?} {facts:#?}") };
        let proof = receipt.sign_in.proof().expect("proved");
        assert_eq!((proof.method, proof.bound), (ShownMethod::OnlyAKey, Bound::Yes), "{what}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_has_lost_its_passkey_fails_by_sign_in_and_by_self_test() {
    if !browser_is_here() {
        return;
    }
    let _turn = turn::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let defective = Conduct { defective: true, ..Conduct::default() };
    let (desk, conduct) = open(folder.path(), defective).await;
    let (ending, facts, world) = play(desk, AMIRA, conduct, None).await;
    assert_eq!(facts.iter().find_map(sign_in_trouble), Some(&SignInTrouble::Closed));
    let failed_test = |it: &Fact| {
        matches!(
            it,
            Fact::Session(fact::Session::Failed { step: Step::SelfTest, trouble: Trouble::Key(_) })
        )
    };
    assert!(facts.iter().any(failed_test), "{facts:#?}");
    assert!(!self_tested(&facts));
    assert!(matches!(ending, Ending::Ended(_)), "{ending:?}");
    assert_eq!(world.registered(AMIRA).len(), 0);
}

/// Somebody else stands at the browser, with a key of their own.
#[tokio::test(flavor = "multi_thread")]
async fn another_persons_key_is_the_wrong_person() {
    if !browser_is_here() {
        return;
    }
    let _turn = turn::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let (mut desk, conduct) = open(folder.path(), Conduct::default()).await;
    let (clicks, views) = desk.runner.another_slot().expect("one more");
    let [hers, his] = [0, 1].map(|it| Arc::clone(&desk.world.keys()[it]));
    let hands = [&hers, &his].map(|it| desk.controls_of(std::slice::from_ref(it)));
    let [her_hand, his_hand] = hands;
    let mut told = desk.runner.listen();
    let running = tokio::spawn(desk.runner.run());
    let of = |person: &str| Script { person: person.to_owned(), mishap: Play::Smooth };

    let ending = script::play(views, clicks, his_hand, of(JONAS)).await;
    assert!(matches!(ending, Ending::Receipt(_)), "{ending:?}");
    // He takes it away, to the browser.
    his.unplug();
    desk.keys.look_now().await;
    let elsewhere = Conduct { key: Some(his), login: Some(JONAS.to_owned()), ..Conduct::default() };
    conduct.send_replace(elsewhere);
    let listening = tokio::spawn(async move {
        let mut troubles = Vec::new();
        while let Some(entry) = told.recv().await {
            if let Some(trouble) = sign_in_trouble(&entry.fact) {
                troubles.push(trouble.clone());
                conduct.send_replace(Conduct::default());
            }
        }
        troubles
    });
    let ending = script::play(desk.views, desk.clicks, her_hand, of(AMIRA)).await;
    running.await.expect("no panic").expect("the ledger can be written");
    let troubles = listening.await.expect("no panic");
    assert_eq!(troubles.first(), Some(&SignInTrouble::AnotherPerson), "{ending:?}");
    // Her own key was never in doubt.
    let Ending::Receipt(receipt) = ending else { panic!("{ending:?}") };
    assert!(receipt.credential.expect("registered").self_test.is_none());
    assert_eq!(hers.credential_ids(), desk.world.registered(AMIRA));
}

/// What Chromium posted is verified by python-fido2, with the public key that was registered.
#[tokio::test(flavor = "multi_thread")]
async fn python_fido2_verifies_what_the_browser_posted() {
    let Some(python) = python() else {
        println!("skipped: no Python with the package fido2; `make test` installs it");
        return;
    };
    if !browser_is_here() {
        return;
    }
    let _turn = turn::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let (desk, conduct) = open(folder.path(), Conduct::default()).await;
    let root = Blob(desk.world.attestation_roots().remove(0).2).to_base64url();
    let (_, facts, world) = play(desk, AMIRA, conduct, None).await;
    let made = facts.iter().find_map(|it| match it {
        Fact::Credential(fact::Credential::Made { registration }) => Some(registration),
        _ => None,
    });
    let options = facts.iter().find_map(|it| match it {
        Fact::Credential(fact::Credential::OptionsFetched { options }) => Some(options),
        _ => None,
    });
    let (made, options) = (made.expect("made"), options.expect("fetched"));
    let posted = world.last_assertion().expect("the browser has posted one");
    let mut assertion = posted["assertion"].clone();
    assertion["challenge"] = posted["challenge"].clone();
    let stored = json!({
        "rpId": options.rp_id,
        "origin": "https://login.microsoft.com",
        "challenge": options.challenge,
        "roots": [root],
        "clientDataJSON": made.client_data_json.to_base64url(),
        "attestationObject": made.attestation_object.to_base64url(),
        "assertion": assertion,
    });
    let judge = |stored: &Value| -> Value {
        let file = folder.path().join("stored.json");
        std::fs::write(&file, stored.to_string()).expect("it can be written");
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/second_opinion.py");
        let said = Command::new(&python).arg(script).arg(&file).output().expect("python runs");
        serde_json::from_slice(&said.stdout).expect("one JSON")
    };
    let said = judge(&stored);
    assert_eq!([&said["registration"], &said["assertion"]], ["ok", "ok"], "{said}");
    // And it can say no: another challenge.
    let mut other = stored.clone();
    other["assertion"]["challenge"] = "AAAA".into();
    assert_eq!(judge(&other)["assertion"], "reject");
}

/// The program as it is called: the evidence and the costs stand in its JSON.
#[test]
fn the_automatic_run_prints_what_the_browser_showed() {
    if !browser_is_here() {
        return;
    }
    let run = |arguments: &[&str]| -> Value {
        let ran = Command::new(env!("CARGO_BIN_EXE_keydesk"))
            .args(["practice", "--auto", "--json"])
            .args(arguments)
            .output()
            .expect("it starts");
        assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
        serde_json::from_slice(&ran.stdout).expect("one JSON")
    };
    for arguments in [&["--browser", "chromium"][..], &[]] {
        let said = run(arguments);
        let sign_in = &said["sign_in"];
        assert_eq!([&sign_in["method"], &sign_in["bound"]], ["only-a-key", "yes"], "{said}");
        let evidence = sign_in["evidence"].as_array().expect("a list");
        assert!(evidence.contains(&json!({"context": "c1"})), "{said}");
        assert!(evidence.contains(&json!({"passkeys": 1})), "{said}");
        assert_eq!(said["costs"]["touches"], 2, "{said}");
    }
}

/// Run by `make test-sign-ins`.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes two minutes"]
async fn a_hundred_sign_ins_leave_nothing() {
    assert!(browser_is_here());
    let _turn = turn::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let at = AtChromium::open(folder.path()).await;
    // The first one makes what stays for the others.
    at.sign_in().await.expect("signed in");
    let before = Left::look();
    for number in 1..=100 {
        at.sign_in().await.unwrap_or_else(|it| panic!("sign-in {number}: {it}"));
    }
    let after = Left::look();
    println!("{after:?}");
    assert_eq!(after.browsers, before.browsers, "processes");
    assert_eq!(after.files, before.files, "files");
    // A connection of the last sign-in may still be closing.
    assert!(
        after.handles <= before.handles + 8,
        "{} handles, {} before",
        after.handles,
        before.handles
    );
}

/// What a browser could leave behind on this machine.
#[derive(Debug)]
struct Left {
    /// Processes of browsers, by number.
    browsers: Vec<String>,
    /// In the folders where programs put what nobody needs for long, and in the home folder.
    files: BTreeSet<PathBuf>,
    /// Open in this process.
    handles: usize,
}

impl Left {
    fn look() -> Self {
        let names = |folder: &Path| -> Vec<PathBuf> {
            let entries = std::fs::read_dir(folder).into_iter().flatten();
            entries.filter_map(|it| Some(it.ok()?.path())).collect()
        };
        let is_browser = |process: &PathBuf| {
            let said = std::fs::read(process.join("cmdline")).unwrap_or_default();
            String::from_utf8_lossy(&said).contains("keydesk-browser-")
        };
        let mut browsers: Vec<_> = names(Path::new("/proc"))
            .into_iter()
            .filter(is_browser)
            .map(|it| it.display().to_string())
            .collect();
        browsers.sort();
        let variables = ["HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "TMPDIR"];
        let set = variables.into_iter().filter_map(|it| std::env::var_os(it).map(PathBuf::from));
        let fixed = ["/tmp", "/var/tmp", "/dev/shm"].map(PathBuf::from);
        let folders: Vec<PathBuf> = set.chain(fixed).collect();
        let of_a_browser = |it: &PathBuf| {
            let name = it.file_name().unwrap_or_default().to_string_lossy().into_owned();
            ["keydesk", "chrom", "google", ".pki", ".cache", ".config", ".local"]
                .iter()
                .any(|part| name.to_lowercase().contains(part))
        };
        let files = folders.iter().flat_map(|it| names(it)).filter(of_a_browser).collect();
        let handles = names(Path::new("/proc/self/fd")).len();
        Self { browsers, files, handles }
    }
}

/// The Python that `make test` made, or the system's, if it has the package fido2.
fn python() -> Option<PathBuf> {
    let made = std::env::var_os("KEYDESK_PYTHON").map(PathBuf::from);
    made.into_iter().chain([PathBuf::from("python3")]).find(|it| {
        let asked = Command::new(it).args(["-c", "import fido2.server"]).output();
        asked.is_ok_and(|it| it.status.success())
    })
}
