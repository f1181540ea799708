//! The tokens of a maker's file stand in the tenant, each once and for the person that its line names,
//! whatever happens on the way; a file with a fault, or a dry run, sends nothing; and no seed is left on this
//! machine but in the file itself.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use http::{Method, Request};
use keydesk::ceremony::nouns::TokenState;
use keydesk::ledger::Ledger;
use keydesk::runner::oath_import::{Became, Imported, NoImport};
use serde_json::json;

use crate::desk::Desk;
use crate::file::{HEADER, SEED, file, seed};
use crate::office::{Office, On};

fn is_bulk(request: &Request<Bytes>) -> bool {
    request.method() == Method::PATCH && request.uri().path().ends_with("/hardwareOathDevices")
}

fn stand(imported: &Imported) -> usize {
    imported.tokens.iter().filter(|it| it.1 == Became::Stands).count()
}

#[tokio::test]
async fn tokens_come_in_bulks_each_for_its_person() {
    let office = Office::open(|_| On::Through).await;
    let people = format!(
        "{HEADER}AMIRA.Haddad@contoso.example,1,{},60,Contoso,T\n,2,{},30,Contoso,T\n",
        seed(1),
        seed(2)
    );
    let imported = office.import(&people).await;
    assert_eq!((stand(&imported), &imported.stopped), (2, &None));
    let there = office.inventory().await;
    let one = |serial: &str| there.iter().find(|it| it.serial == serial).expect("it stands");
    assert_eq!(one("1").state, TokenState::Assigned);
    assert_eq!(one("1").assigned_to.as_ref().expect("she has it").name, "Amira Haddad");
    assert_eq!((one("1").interval_seconds, one("1").hash.as_str()), (60, "hmacsha1"));
    assert_eq!((one("2").state, &one("2").assigned_to), (TokenState::Available, &None));

    let imported = office.import(&file(250)).await;
    assert_eq!(stand(&imported), 250);
    assert_eq!(office.writes().len(), 1 + 3, "a hundred in each");
    // The same file again: nothing is sent, and nothing is wrong.
    let again = office.look(&file(250)).await.expect("it fits");
    assert_eq!((again.new.len(), again.standing.len()), (0, 250));
    let file = office.folder.path().join("ledger.sqlite");
    office.ledger.close().await.expect("it closes");
    assert!(Ledger::verify(&file).await.is_ok_and(|it| it.ceremonies == 0));
}

#[tokio::test]
async fn looking_changes_nothing_and_names_what_does_not_fit() {
    let office = Office::open(|_| On::Through).await;
    office.import(&format!("{HEADER}amira.haddad@contoso.example,1,{},30,M,T\n", seed(1))).await;
    let before = office.writes();
    let file = format!(
        "{HEADER}nobody@contoso.example,2,{},30,M,T\n\
         priya.raman@fabrikam.example,3,{},30,M,T\n\
         jonas.weber@contoso.example,1,{},30,M,T\n\
         ,4,{},30,M,T\n",
        seed(2),
        seed(3),
        seed(1),
        seed(4)
    );
    let Err(NoImport::Faults(faults)) = office.look(&file).await else { panic!("it has faults") };
    let told: Vec<_> = faults.iter().map(|it| (it.line, it.wrong.word())).collect();
    assert_eq!(told, [(2, "oath-not-found"), (3, "oath-guest"), (4, "oath-others-token")]);
    let other = office.look(&format!("{HEADER},1,{},60,M,T\n", seed(9))).await;
    let Err(NoImport::Faults(faults)) = other else { panic!("it is another token") };
    assert_eq!(faults[0].wrong.word(), "oath-another-stands");
    assert_eq!(office.writes(), before);
}

/// An upload in the old way is in no inventory; the person's methods show it.
#[tokio::test]
async fn a_token_of_an_upload_in_the_old_way_is_seen_at_its_person() {
    let office = Office::open(|_| On::Through).await;
    let old = office.world.upload_token_in_the_old_way("amira.haddad@contoso.example", "TOTP7");
    assert!(old.is_ok_and(|it| it.is_some()));
    assert!(office.inventory().await.is_empty());
    let file = format!("{HEADER}amira.haddad@contoso.example,totp7,{},30,M,T\n", seed(1));
    let Err(NoImport::Faults(faults)) = office.look(&file).await else { panic!("it stands") };
    assert_eq!(faults[0].wrong.word(), "oath-legacy-stands");
    // Of a token that is for nobody it cannot be known: then there are two.
    let imported = office.import(&format!("{HEADER},TOTP7,{},30,M,T\n", seed(1))).await;
    assert_eq!(stand(&imported), 1);
}

#[tokio::test]
async fn after_a_lost_answer_nothing_is_sent_twice() {
    for on in [On::AnswerLost, On::Lost, On::Answer(502, "")] {
        let bulks = AtomicUsize::new(0);
        let office = Office::open(move |it| {
            let is_first = is_bulk(it) && bulks.fetch_add(1, Ordering::Relaxed) == 0;
            if is_first { on } else { On::Through }
        });
        let office = office.await;
        let imported = office.import(&file(150)).await;
        assert_eq!((stand(&imported), &imported.stopped), (150, &None));
        assert_eq!(office.inventory().await.len(), 150);
        assert_eq!(office.writes().len(), 2, "{:?}", office.writes());
    }
}

#[tokio::test]
async fn answers_that_are_always_lost_stop_it_and_the_next_import_goes_on() {
    let office = Office::open(|it| if is_bulk(it) { On::Lost } else { On::Through }).await;
    let imported = office.import(&file(2)).await;
    assert_eq!(stand(&imported), 0);
    assert!(imported.stopped.is_some());
    assert!(imported.tokens.iter().all(|it| it.1 == Became::NotThere));
}

/// Graph answers as if it had taken all, and has taken every second one.
#[tokio::test]
async fn a_bulk_that_was_taken_in_part_is_seen_and_goes_on() {
    let bulks = AtomicUsize::new(0);
    let office = Office::open(move |it| {
        let is_first = is_bulk(it) && bulks.fetch_add(1, Ordering::Relaxed) == 0;
        if is_first { On::InPart } else { On::Through }
    });
    let office = office.await;
    let imported = office.import(&file(9)).await;
    assert_eq!((stand(&imported), &imported.stopped), (5, &None));
    let missing = imported.tokens.iter().filter(|it| it.1 == Became::NotThere);
    let missing: Vec<&str> = missing.map(|it| it.0.token.serial.as_str()).collect();
    assert_eq!(missing, ["10001", "10003", "10005", "10007"]);
    let again = office.look(&file(9)).await.expect("it fits");
    assert_eq!((again.new.len(), again.standing.len()), (4, 5));
    assert_eq!(stand(&office.import(&file(9)).await), 4);
    assert_eq!(office.inventory().await.len(), 9);
}

/// Graph answers as if it had taken all, and has taken nothing.
#[tokio::test]
async fn an_answer_is_not_believed() {
    let office =
        Office::open(
            |it| {
                if is_bulk(it) { On::Answer(201, r#"{"value":[]}"#) } else { On::Through }
            },
        );
    let imported = office.await.import(&file(2)).await;
    assert!(imported.tokens.iter().all(|it| it.1 == Became::NotThere));
}

#[tokio::test]
async fn a_pause_is_kept_and_then_it_goes_on() {
    const BUSY: &str = r#"{"error":{"code":"TooManyRequests","message":"later"}}"#;
    let bulks = AtomicUsize::new(0);
    let office = Office::open(move |it| {
        let is_early = is_bulk(it) && bulks.fetch_add(1, Ordering::Relaxed) < 7;
        if is_early { On::Answer(429, BUSY) } else { On::Through }
    });
    let office = office.await;
    let imported = office.import(&file(120)).await;
    assert_eq!((stand(&imported), &imported.stopped), (120, &None));
    assert_eq!(office.writes().len(), 2);
}

/// Graph refuses a bulk as a whole: the one token that is at fault is found, and the others stand. Its words
/// never repeat the seed.
#[tokio::test]
async fn one_refused_token_stops_no_other() {
    const NO: &str = r#"{"error":{"code":"badRequest","message":"hardwareTokenUploadValidationFailure: KEYDESKSEEDAAABF"}}"#;
    let office = Office::open(|it| {
        let text = String::from_utf8_lossy(it.body());
        if is_bulk(it) && text.contains("\"10037\"") { On::Answer(400, NO) } else { On::Through }
    });
    let office = office.await;
    assert_eq!(seed(37), "KEYDESKSEEDAAABF");
    let imported = office.import(&file(100)).await;
    assert_eq!((stand(&imported), &imported.stopped), (99, &None));
    let (_, became) =
        imported.tokens.iter().find(|it| it.0.token.serial == "10037").expect("it is");
    assert_eq!(*became, Became::Refused(String::new()));
    assert!(office.writes().len() <= 15, "{}", office.writes().len());
}

#[test]
fn a_dry_run_sends_nothing_and_an_import_leaves_no_seed() {
    let desk = Desk::new();
    let amira = "amira.haddad@contoso.example";
    let good = desk.file("tokens.csv", &format!("{HEADER}{amira},1,{SEED},30,Contoso,T\n"));
    let said = desk.import(&good, &["--dry-run"], true);
    let asked = desk.verbs();
    assert!(asked.len() > 2 && asked.iter().all(|it| it == "GET"), "{asked:?}");
    assert_eq!((&said["sent"], &said["tokens"][0]["became"]), (&json!(false), &json!("new")));
    assert!(!desk.in_tenant().contains(SEED) && !desk.world().join("ledger.sqlite").exists());

    let bad = desk.file("bad.csv", &format!("{HEADER},1,{SEED},30,Contoso,T\n,2,{SEED}8,30,M,T\n"));
    let said = desk.import(&bad, &[], false);
    assert_eq!(
        (&said["faults"][0]["line"], &said["faults"][0]["wrong"]),
        (&json!(3), &json!("seed-character"))
    );
    assert!(!desk.in_tenant().contains(SEED));

    let said = desk.import(&good, &[], true);
    assert_eq!((&said["sent"], &said["tokens"][0]["became"]), (&json!(true), &json!("stands")));
    assert!(desk.in_tenant().contains(SEED), "the test looks where a seed would be");
    assert!(desk.verbs().iter().any(|it| it == "PATCH"), "the test sees what is sent");
    let again = desk.import(&good, &[], true);
    assert_eq!(again["tokens"][0]["became"], "stood-already");

    let tenants_own = desk.world().join("oath-tokens.json");
    let mut searched = 0;
    for file in files(desk.folder.path()) {
        let bytes = fs::read(&file).expect("it is read");
        if ![&good, &bad, &tenants_own].contains(&&file) {
            searched += 1;
            for seed in [SEED.as_bytes(), b"12345678901234567890", SEED.to_lowercase().as_bytes()] {
                assert!(!bytes.windows(seed.len()).any(|it| it == seed), "{}", file.display());
            }
        }
    }
    assert!(searched > 5 && desk.world().join("ledger.sqlite").exists());
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let each = fs::read_dir(folder).expect("a folder").map(|it| it.expect("it is there").path());
    each.flat_map(|it| if it.is_dir() { files(&it) } else { vec![it] }).collect()
}

#[test]
fn a_file_that_others_may_read_is_told_and_one_that_served_is_shredded() {
    let desk = Desk::new();
    let text = format!("{HEADER},1,{SEED},30,Contoso,T\n");
    let file = desk.file("tokens.csv", &text);
    let closed = desk.import(&file, &["--dry-run"], true);
    assert_eq!(closed["warnings"], json!([]));
    fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).expect("it is ours");
    fs::set_permissions(desk.folder.path(), fs::Permissions::from_mode(0o777)).expect("it is ours");
    let open = desk.import(&file, &["--dry-run"], true);
    assert_eq!(open["warnings"], json!(["oath-file-open", "oath-folder-open"]));
    fs::set_permissions(desk.folder.path(), fs::Permissions::from_mode(0o700)).expect("it is ours");

    // Another name of it is a way to read what was under it.
    let other = desk.folder.path().join("other.csv");
    fs::hard_link(&file, &other).expect("it is linked");
    assert!(!desk.run(&["import", file.to_str().expect("text"), "--shred"]).status.success());
    assert_eq!(fs::read_to_string(&other).expect("it is there"), text);
    fs::remove_file(&other).expect("it is there");
    let said = desk.import(&file, &["--shred"], true);
    assert_eq!((&said["shredded"], file.exists()), (&json!(true), false));
}
