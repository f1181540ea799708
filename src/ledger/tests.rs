//! What can be seen only from within: that no body in the chain holds a name, and that what a later
//! version wrote stops nothing.

mod after_the_end;
mod packing;

use std::path::Path;

use serde_json::Value;
use sqlx::{Connection as _, Row as _, SqliteConnection};
use uuid::Uuid;

use super::aside::Parts;
use super::*;
use crate::ceremony::fact::{self, Fact};
use crate::ceremony::nouns::{Operator, RequestIds};

const NAME: &str = "Canary Canaryson";
const UPN: &str = "canary@contoso.example";
const ID: &str = "ca7a7900-0000-4000-8000-00000000ca7a";

/// Every fact as it is written. NAME, UPN and ID stand wherever a directory, a service or a person
/// chooses the text. What a key, a policy or the desk says of itself is a plain word here.
const FACTS: &[&str] = &[
    r#"{"fact":"opened","purpose":"onboarding","operator":{"name":"NAME","id":"ID"},
        "desk":{"name":"Desk","mode":"live","tenant":"T","program":"1","settings":"0","minimum_pin_length":6,
        "enough":"signed-in","pass":"always"}}"#,
    r#"{"fact":"resumed",
        "desk":{"name":"Desk","mode":"live","tenant":"T","program":"1","settings":"0","minimum_pin_length":6,
        "enough":"signed-in","pass":"always"}}"#,
    r#"{"fact":"operator-changed","operator":{"name":"NAME","id":"ID"}}"#,
    r#"{"fact":"began","step":"issue-pass"}"#,
    r#"{"fact":"failed","step":"register","trouble":{"key":"removed"}}"#,
    r#"{"fact":"failed","step":"register","trouble":"step-broke"}"#,
    r#"{"fact":"failed","step":"register","trouble":{"key":{"not-this-key":{"model":"M","serial":"S"}}}}"#,
    r#"{"fact":"failed","step":"register","trouble":{"tenant":{"refused":{"status":400,"code":"NAME",
        "message":"NAME UPN ID","ids":{"client_request_id":"c","request_id":"r"}}}}}"#,
    r#"{"fact":"failed","step":"register","trouble":{"tenant":{"garbage":{"what":"NAME UPN",
        "ids":{"client_request_id":"c","request_id":null}}}}}"#,
    r#"{"fact":"failed","step":"register","trouble":{"tenant":{"sign-in-ended":{"claims":"UPN",
        "ids":{"client_request_id":"c","request_id":null}}}}}"#,
    r#"{"fact":"failed","step":"register","trouble":{"tenant":{"not-permitted":{"code":"UPN",
        "scope":"S","role":null,"ids":{"client_request_id":"c","request_id":null}}}}}"#,
    r#"{"fact":"notice-sent","to":[{"kind":"other","address":"UPN"}]}"#,
    r#"{"fact":"notice-not-sent","why":"no-address"}"#,
    r#"{"fact":"notice-not-sent","why":{"trouble":{"refused":{"status":400,"code":"NAME",
        "message":"UPN","ids":{"client_request_id":"c","request_id":null}}}}}"#,
    r#"{"fact":"failed","step":"check-readiness","trouble":{"tenant":{"unknown-policy-word":{"word":"NAME"}}}}"#,
    r#"{"fact":"failed","step":"prove-sign-in","trouble":{"sign-in":{"refused":{"code":"NAME"}}}}"#,
    r#"{"fact":"failed","step":"prove-sign-in","trouble":{"sign-in":{"token-invalid":{"what":"ID"}}}}"#,
    r#"{"fact":"failed","step":"prove-sign-in","trouble":{"sign-in":{"garbage":{"what":"ID"}}}}"#,
    r#"{"fact":"failed","step":"check-attestation","trouble":{"attestation":{"ceremony":{"what":"NAME"}}}}"#,
    r#"{"fact":"failed","step":"check-attestation","trouble":{"attestation":{"chain":{"what":"NAME"}}}}"#,
    r#"{"fact":"failed","step":"check-attestation","trouble":{"attestation":{"assertion":{"what":"NAME"}}}}"#,
    r#"{"fact":"failed","step":"check-attestation","trouble":{"attestation":{"withdrawn":{"status":"S"}}}}"#,
    r#"{"fact":"chose","way":"try-again"}"#,
    r#"{"fact":"person-chosen","person":{"id":"ID","name":"NAME","upn":"UPN"}}"#,
    r#"{"fact":"identity-checked","by":"photo-id"}"#,
    r#"{"fact":"readiness-found","readiness":{"account":"active","passkeys":{"enabled":true,
        "excluded":false,"self_service":true,"profiles":[{"name":"P","device_bound":true,
        "attestation":"required","restriction":"unrestricted"}]},"passes":{"usable":true,
        "minimum_lifetime_minutes":10,"maximum_lifetime_minutes":480,"once_only":true},
        "foreign_pass":"ID","passkey_ids":["ID"],"software_token_ids":["ID"],"passkey_names":["NAME"],
        "strengths":{"limits":[{"name":"S","models":[]}]},"provisioning":"available",
        "protection":{"protected_by":["NAME"],"operator":"none","second":"wanted"}}}"#,
    r#"{"fact":"second-operator-confirmed","operator":{"name":"NAME","id":"ID"}}"#,
    r#"{"fact":"pass-issued","pass":{"method_id":"m","valid_until":"2026-11-25T18:00:00Z","once":true}}"#,
    r#"{"fact":"pass-shown"}"#,
    r#"{"fact":"pass-recalled","deleted":1}"#,
    r#"{"fact":"pass-revoked","ending":"revoked"}"#,
    r#"{"fact":"key-inserted","device":"D"}"#,
    r#"{"fact":"key-read","key":{"device":"D","model":"M","serial":"S",
        "aaguid":"00000000-0000-0000-0000-000000000001","firmware":1,"versions":["FIDO_2_1"],
        "extensions":[],"algorithms":[-7],"resident_keys":true,"pin":"not-set",
        "minimum_pin_length":4,"pin_tries":null,"pin_protocols":[2],"credential_management":true,
        "free_slots":null}}"#,
    r#"{"fact":"verdict-given","verdict":{"allowed":{"profile":"P","attestation":"required"}}}"#,
    r#"{"fact":"pin-typed"}"#,
    r#"{"fact":"pin-set"}"#,
    r#"{"fact":"pin-checked"}"#,
    r#"{"fact":"looked-inside","inside":"unknown"}"#,
    r#"{"fact":"options-fetched","options":{"rp_id":"login.microsoft.com","user_handle":"Y2FuYXJ5",
        "user_name":"UPN","user_display_name":"NAME","challenge":"ID",
        "expires_at":"2026-11-25T18:00:00Z","algorithms":[-7],"exclude":["AAAA"],
        "hmac_secret":true,"cred_protect":1}}"#,
    r#"{"fact":"credential-made","registration":{"credential_id":"AAAA",
        "client_data_json":"Y2FuYXJ5","attestation_object":"Y2FuYXJ5"}}"#,
    r#"{"fact":"credential-erased","erased":1}"#,
    r#"{"fact":"fingers-listed","fingers":["AQ"]}"#,
    r#"{"fact":"finger-enrolled","samples":5}"#,
    r#"{"fact":"fingers-removed","removed":1}"#,
    r#"{"fact":"key-reset"}"#,
    r#"{"fact":"key-released"}"#,
    r#"{"fact":"attestation-checked","attestation":{"level":"proven-model",
        "aaguid":"00000000-0000-0000-0000-000000000001","model":"M"}}"#,
    r#"{"fact":"key-named","label":{"name":"NAME","use":"spare"}}"#,
    r#"{"fact":"registered","method":{"id":"m","display_name":"NAME","aaguid":null,"model":"M",
        "attested":true,"created_at":null}}"#,
    r#"{"fact":"method-looked-for","found":{"id":"m","display_name":"NAME","aaguid":null,
        "model":"M","attested":true,"created_at":null}}"#,
    r#"{"fact":"method-looked-for","found":null}"#,
    r#"{"fact":"method-removed"}"#,
    r#"{"fact":"read-back","method":{"id":"m","display_name":"NAME","aaguid":null,"model":"M",
        "attested":true,"created_at":null},"passkeys":1}"#,
    r#"{"fact":"self-tested","self_test":{"sign_count":1,"user_verified":true}}"#,
    r#"{"fact":"sign-in-proved","proof":{"method":"only-a-key","bound":"yes",
        "evidence":["method-named",{"context":"c1"},{"policy":"NAME"},{"passkeys":1}],"object_id":"ID",
        "signed_in_at":"2026-11-25T18:00:00Z","token_id":"t"}}"#,
    r#"{"fact":"own-page-closed"}"#,
    r#"{"fact":"own-methods-found","methods":[{"id":"ID","display_name":"NAME","aaguid":null,
        "model":"M","attested":true,"created_at":null}]}"#,
    r#"{"fact":"opened","purpose":"onboarding","operator":{"name":"NAME","id":"ID"},
        "desk":{"name":"Desk","mode":"live","tenant":"T","program":"1","settings":"0","minimum_pin_length":6,
        "enough":"signed-in","pass":"always"},"first_key":{"ceremony":"00000000-0000-0000-0000-000000000001",
        "person":{"id":"ID","name":"NAME","upn":"UPN"},"aaguid":"00000000-0000-0000-0000-000000000001",
        "serial":"S","known":{"since":"2026-11-25T17:00:00Z","identity":"photo-id","readiness":{
        "account":"active","passkeys":{"enabled":true,"excluded":false,"self_service":true,"profiles":[]},
        "passes":{"usable":true,"minimum_lifetime_minutes":10,"maximum_lifetime_minutes":480,
        "once_only":true},"foreign_pass":"ID","passkey_ids":["ID"],"software_token_ids":["ID"],"passkey_names":["NAME"],
        "strengths":{"limits":[]},"provisioning":"available","protection":{"protected_by":["NAME"],
        "operator":"none","second":"wanted"}},"second_operator":{"name":"NAME","id":"ID"},
        "tried":[{"perhaps-protected":{"by":"NAME"}}]}}}"#,
    r#"{"fact":"identity-signed-in","proof":{"method":"not-shown","bound":"unknown",
        "evidence":[{"policy-takes-others":"NAME"}],"object_id":"ID",
        "signed_in_at":"2026-11-25T18:00:00Z","token_id":"t"}}"#,
    r#"{"fact":"loss-told","what":"stolen"}"#,
    r#"{"fact":"methods-listed","listed":{"passkeys":[{"id":"ID","display_name":"NAME","aaguid":null,
        "model":"M","attested":true,"created_at":null,"last_used":null}],
        "others":[{"kind":"phone","name":"NAME","created_at":null}],"pass":"ID"}}"#,
    r#"{"fact":"old-key-chosen","id":"ID"}"#,
    r#"{"fact":"old-method-removed","removal":"already-gone"}"#,
    r#"{"fact":"sessions-ended"}"#,
    r#"{"fact":"other-pass-revoked","ending":"revoked"}"#,
    r#"{"fact":"pin-sealed","sealed":"PIN of NAME"}"#,
    r#"{"fact":"pin-unsealed"}"#,
    r#"{"fact":"pin-change-forced","how":"forced"}"#,
    r#"{"fact":"registration-sealed","sealed":"registration of NAME","code":"code of NAME",
        "until":"2026-12-25T18:00:00Z"}"#,
    r#"{"fact":"prepared-found","found":{"waits":{"ceremony":"00000000-0000-0000-0000-000000000001",
        "prepared_at":"2026-11-25T18:00:00Z","person":{"id":"ID","name":"NAME","upn":"UPN"},"model":"M",
        "serial":"S","aaguid":"00000000-0000-0000-0000-000000000001","firmware":null,"credential_id":"AQ",
        "name":"M 0000-0000","shown":{"attestation":{"level":"proven-model",
        "aaguid":"00000000-0000-0000-0000-000000000001","model":"M"},"self_test":{"sign_count":1,
        "user_verified":true}},"registration":"sealed for NAME","code":"code for NAME",
        "until":"2026-12-25T18:00:00Z","place":{"list":"00000000-0000-0000-0000-000000000002","number":1},
        "wrong_codes":0}}}"#,
    r#"{"fact":"receipt-confirmed","by":"code"}"#,
    r#"{"fact":"code-wrong"}"#,
    r#"{"fact":"finished","outcome":{"abandoned":{"left":[{"method":{"id":"m"}},
        {"key-set-aside":{"model":"M","serial":"S"}},{"pass-until":{"id":"P","until":"2026-11-25T18:00:00Z"}},
        "perhaps-own-method"]}}}"#,
];

fn facts() -> Vec<Fact> {
    let read = |it: &&str| {
        let text = it.replace("NAME", NAME).replace("UPN", UPN).replace("ID\"", &format!("{ID}\""));
        let text = text.replace(" ID", &format!(" {ID}"));
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"))
    };
    FACTS.iter().map(read).collect()
}

fn operator() -> Operator {
    Operator { name: NAME.to_owned(), id: ID.to_owned() }
}

fn now() -> Timestamp {
    "2026-11-25T17:00:00Z".parse().expect("a time")
}

async fn append(ledger: &Ledger, ceremony: CeremonyId, fact: &Fact) -> i64 {
    let operator = operator();
    let calls = [RequestIds { client_request_id: "c".to_owned(), request_id: None }];
    let new = NewEntry {
        ceremony,
        at: now(),
        fact,
        operator: Some(&operator),
        calls: &calls,
        left: &[],
        log_until: None,
    };
    ledger.append(new).await.expect("it is written")
}

/// Changes the file behind the ledger's back.
async fn tamper(file: &Path, statements: &'static str) {
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(file);
    let mut connection = SqliteConnection::connect_with(&options).await.expect("it opens");
    sqlx::raw_sql(statements).execute(&mut connection).await.expect("it is changed");
    connection.close().await.expect("it closes");
}

async fn bodies(file: &Path) -> Vec<String> {
    let mut connection = store::open_to_read(file).await.expect("it opens");
    let rows = sqlx::query("SELECT * FROM entry ORDER BY number").fetch_all(&mut connection);
    let rows = rows.await.expect("rows");
    rows.iter().map(|it| chain::Row::read(it).expect("a row").body).collect()
}

async fn texts(file: &Path, question: &'static str) -> Vec<String> {
    let mut connection = store::open_to_read(file).await.expect("it opens");
    sqlx::query_scalar(question).fetch_all(&mut connection).await.expect("texts")
}

#[tokio::test]
async fn no_body_in_the_chain_holds_a_name_and_every_fact_comes_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("ledger.sqlite");
    let ledger = Ledger::open(&file).await.expect("it opens");
    let ceremony = CeremonyId(Uuid::new_v4());
    let facts = facts();
    let (end, before) = facts.split_last().expect("there are facts");
    for fact in before {
        append(&ledger, ceremony, fact).await;
    }
    let unfinished = ledger.unfinished().await.expect("it is read");
    let [Unfinished::Open(entries)] = unfinished.as_slice() else { panic!("{unfinished:?}") };
    let read: Vec<&Fact> = entries.iter().map(|it| &it.fact).collect();
    assert_eq!(read, before.iter().collect::<Vec<_>>());
    assert!(entries.iter().all(|it| it.operator == Some(operator()) && it.calls.len() == 1));

    append(&ledger, ceremony, end).await;
    ledger.close().await.expect("it closes");
    let bodies = bodies(&file).await;
    assert_eq!(bodies.len(), FACTS.len());
    for body in &bodies {
        for canary in [NAME, UPN, ID, "Y2FuYXJ5", "Canary"] {
            assert!(!body.contains(canary), "{canary} is in {body}");
        }
    }
    Ledger::verify(&file).await.expect("whole");
    // What passes is gone with the end; what the receipt needs of it is not.
    assert!(texts(&file, "SELECT text FROM passing").await.is_empty());
    assert!(bodies.iter().any(|it| it.contains(r#""credential_id":"AAAA""#)));
    assert_eq!(Ledger::read(&file).await.expect("read").len(), FACTS.len());

    let ledger = Ledger::open(&file).await.expect("it opens");
    assert_eq!(ledger.debts().await.expect("debts").len(), 4);
    let erased = ledger.erase(&ID.to_uppercase(), now()).await.expect("erased");
    assert!(erased.parts > 5 && erased.ceremonies == 1, "{erased:?}");
    ledger.close().await.expect("it closes");
    assert!(texts(&file, "SELECT text FROM aside").await.is_empty());
    Ledger::verify(&file).await.expect("whole");
    // Every fact is still one, and says that something was erased.
    let entries = Ledger::read(&file).await.expect("read");
    assert_eq!(entries.len(), FACTS.len());
    assert_eq!(entries[0].operator.as_ref().map(|it| it.name.as_str()), Some("erased"));
}

/// Each member of each fact has its place in the table, and each row of the table an example.
#[test]
fn the_table_knows_every_member_and_every_row_has_an_example() {
    let mut seen = std::collections::BTreeSet::new();
    let after = [after_the_end::log_checked()].into_iter().chain(after_the_end::letters());
    for fact in facts().into_iter().chain(after) {
        let body = serde_json::to_value(&fact).expect("JSON");
        let tag = body["fact"].as_str().expect("a name").to_owned();
        let members = table::of(&tag);
        for name in body.as_object().expect("an object").keys().filter(|it| *it != "fact") {
            let named = members.clone().any(|it| it.0.split('.').next() == Some(name));
            assert!(named, "say in table.rs where `{name}` of `{tag}` stands");
        }
        seen.insert(tag);
    }
    let rows: std::collections::BTreeSet<String> = table::facts().map(str::to_owned).collect();
    assert_eq!(seen, rows);
}

/// What the table does not know goes aside whole.
#[tokio::test]
async fn a_member_that_was_forgotten_is_kept_private() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("ledger.sqlite");
    let ledger = Ledger::open(&file).await.expect("it opens");
    let mut desk = ledger.0.desk.lock().await;
    let connection = &mut desk.as_mut().expect("open").connection;
    let mut body = serde_json::json!({"fact": "new-fact", "guest": {"name": NAME}, "n": 1});
    let before = body.clone();
    aside::take_out(connection, 1, &mut body).await.expect("taken out");
    assert!(!body.to_string().contains("Canary"), "{body}");
    let parts = Parts::of(connection, 1).await.expect("read");
    parts.unwrap_or_else(|_| panic!("whole")).put_back(&mut body);
    assert_eq!(body, before);
}

/// An entry of a later version, an unknown fact and a changed one each set their own ceremony apart.
#[tokio::test]
async fn of_many_ceremonies_the_broken_ones_are_named_and_the_others_go_on() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("ledger.sqlite");
    let ledger = Ledger::open(&file).await.expect("it opens");
    let facts = facts();
    let ceremonies = [(); 5].map(|()| CeremonyId(Uuid::new_v4()));
    for id in ceremonies {
        append(&ledger, id, &facts[0]).await;
    }
    // As a later version would write it: whole, and with its own hash.
    write_raw(&ledger, ceremonies[1], 3, r#"{"fact":"pin-typed"}"#).await;
    write_raw(&ledger, ceremonies[2], chain::VERSION, r#"{"fact":"beamed-up"}"#).await;
    append(&ledger, ceremonies[3], &facts[3]).await;
    append(&ledger, ceremonies[4], &facts[3]).await;
    ledger.close().await.expect("it closes");
    tamper(
        &file,
        "DROP TRIGGER entries_do_not_change;
         UPDATE chain SET at = at + 1
         WHERE number = (SELECT last FROM ceremony WHERE key = 4)",
    )
    .await;

    let ledger = Ledger::open(&file).await.expect("the desk opens");
    for round in 0..2 {
        let found = ledger.unfinished().await.expect("it is read");
        let [Unfinished::Open(first), apart @ .., Unfinished::Open(last)] = found.as_slice() else {
            panic!("{found:?}")
        };
        assert_eq!((first.len(), last.len()), (1, 2));
        let apart: Vec<_> = apart
            .iter()
            .map(|it| match it {
                Unfinished::Unreadable { ceremony, why } => (*ceremony, *why),
                other => panic!("{other:?}"),
            })
            .collect();
        let whys = match round {
            0 => [WhyUnreadable::LaterVersion, WhyUnreadable::UnknownFact, WhyUnreadable::Changed],
            _ => [WhyUnreadable::SetApartBefore; 3],
        };
        assert_eq!(apart, ceremonies[1..4].iter().copied().zip(whys).collect::<Vec<_>>());
    }
    // Those that can be read go on; those that were set apart take nothing more in.
    append(&ledger, ceremonies[0], &facts[3]).await;
    let new = NewEntry {
        ceremony: ceremonies[1],
        at: now(),
        fact: &facts[3],
        operator: None,
        calls: &[],
        left: &[],
        log_until: None,
    };
    assert!(matches!(ledger.append(new).await, Err(LedgerTrouble::Over { .. })));
    ledger.close().await.expect("it closes");
    let shown = Ledger::show(&file, &ceremonies[2].to_string()).await.expect("shown");
    assert!(matches!(
        shown[0].entries[1],
        Shown::Unreadable { why: WhyUnreadable::UnknownFact, .. }
    ));
}

/// A second key's ceremony begins with its person; each of the two names the other.
#[tokio::test]
async fn the_ceremonies_of_two_keys_of_a_person_name_each_other() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("ledger.sqlite");
    let ledger = Ledger::open(&file).await.expect("it opens");
    let [first, other, second] = [1, 2, 3].map(|it| CeremonyId(Uuid::from_u128(it)));
    let of_second =
        |it: &&Fact| matches!(it, Fact::Session(fact::Session::Opened { first_key: Some(_), .. }));
    let facts = facts();
    let opened = facts.iter().find(of_second).expect("one of each");
    for (ceremony, fact) in [(first, &facts[0]), (other, &facts[0]), (second, opened)] {
        append(&ledger, ceremony, fact).await;
        append(&ledger, ceremony, facts.last().expect("the end")).await;
    }
    ledger.close().await.expect("it closes");
    let links = async || {
        let mut links = Vec::new();
        for ceremony in [first, other, second] {
            let shown = Ledger::show(&file, &ceremony.to_string()).await.expect("shown");
            let Shown::Fact(Entry { fact: Fact::Session(opened), .. }) = &shown[0].entries[0]
            else {
                panic!("{shown:?}")
            };
            let fact::Session::Opened { first_key, .. } = opened else { panic!("{opened:?}") };
            let first_key = first_key.as_ref().map(|it| (it.ceremony, it.person.upn.clone()));
            links.push((first_key, shown[0].second_key));
        }
        links
    };
    let of =
        |upn: &str| vec![(None, Some(second)), (None, None), (Some((first, upn.into())), None)];
    assert_eq!(links().await, of(UPN));
    Ledger::verify(&file).await.expect("whole");

    let ledger = Ledger::open(&file).await.expect("it opens");
    let erased = ledger.erase(ID, now()).await.expect("erased");
    assert_eq!(erased.ceremonies, 1, "the person is known from the first fact");
    ledger.close().await.expect("it closes");
    assert_eq!(links().await, of("erased"), "the link is of no person");
    Ledger::verify(&file).await.expect("whole");
}

async fn write_raw(ledger: &Ledger, id: CeremonyId, version: i64, body: &str) {
    let mut desk = ledger.0.desk.lock().await;
    let connection = &mut desk.as_mut().expect("open").connection;
    let mut row = index::find(connection, id).await.expect("read").expect("there");
    let draft = Draft { key: row.key, ceremony: id.0, at: 0, body: body.to_owned(), calls: None };
    row.last = chain::append_as(connection, version, &draft).await.expect("it is written").number;
    row.entries += 1;
    index::save(connection, &row).await.expect("saved");
}

/// Order is by number. A clock that jumps back changes nothing.
#[tokio::test]
async fn a_clock_that_jumps_back_changes_no_order() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("ledger.sqlite");
    let ledger = Ledger::open(&file).await.expect("it opens");
    let facts = facts();
    let ids = [(); 2].map(|()| CeremonyId(Uuid::new_v4()));
    for (back, (id, fact)) in
        [(ids[0], 0), (ids[1], 0), (ids[0], 3), (ids[1], 3)].iter().enumerate()
    {
        let at =
            now() - jiff::SignedDuration::from_hours(1_000 * i64::try_from(back).expect("few"));
        let (fact, operator) = (&facts[*fact], operator());
        let new = NewEntry {
            ceremony: *id,
            at,
            fact,
            operator: Some(&operator),
            calls: &[],
            left: &[],
            log_until: None,
        };
        ledger.append(new).await.expect("it is written");
    }
    let found = ledger.unfinished().await.expect("read");
    let order: Vec<Vec<i64>> = found
        .iter()
        .map(|it| match it {
            Unfinished::Open(entries) => entries.iter().map(|it| it.number).collect(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(order, [[1, 3], [2, 4]]);
    ledger.close().await.expect("it closes");
    let read: Vec<i64> =
        Ledger::read(&file).await.expect("read").iter().map(|it| it.number).collect();
    assert_eq!(read, [1, 2, 3, 4]);
    Ledger::verify(&file).await.expect("whole");
}

/// The state of a waiting ceremony is kept, with its date, and its facts are not read.
#[tokio::test]
async fn a_ceremony_waits_for_its_date_and_goes_on() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("ledger.sqlite");
    let ledger = Ledger::open(&file).await.expect("it opens");
    let (facts, id) = (facts(), CeremonyId(Uuid::new_v4()));
    append(&ledger, id, &facts[0]).await;
    let due: Timestamp = "2026-12-24T00:00:00Z".parse().expect("a time");
    ledger.wait_until(id, due).await.expect("it is written");
    ledger.close().await.expect("it closes");
    Ledger::verify(&file).await.expect("whole");
    let ledger = Ledger::open(&file).await.expect("it opens");
    let found = ledger.unfinished().await.expect("read");
    assert!(
        matches!(found[..], [Unfinished::Waiting { ceremony, due: it }] if ceremony == id && it == due),
        "{found:?}"
    );
    append(&ledger, id, &facts[1]).await;
    let found = ledger.unfinished().await.expect("read");
    assert!(matches!(&found[..], [Unfinished::Open(it)] if it.len() == 2), "{found:?}");
}

/// By their id and by their name for signing in, however many sessions there are.
#[tokio::test]
async fn the_sessions_of_a_person_are_searched_and_never_scanned() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("ledger.sqlite");
    let ledger = Ledger::open(&file).await.expect("it opens");
    ledger.close().await.expect("it closes");
    let mut connection = store::open_to_read(&file).await.expect("it opens");
    let explain = format!("EXPLAIN QUERY PLAN {}", index::OF_PERSON);
    let plan = sqlx::query(sqlx::AssertSqlSafe(explain)).bind(NAME).bind("[]");
    let plan = plan.fetch_all(&mut connection).await.expect("a plan");
    let steps: Vec<String> = plan.iter().map(|it| it.get("detail")).collect();
    let both = ["ceremony_of_person (person=?)", "aside_of_upn (<expr>=?)"];
    assert!(both.iter().all(|it| steps.iter().any(|step| step.contains(it))), "{steps:#?}");
    let scanned = steps.iter().any(|it| it.starts_with("SCAN") && !it.contains("json_each"));
    assert!(!scanned, "{steps:#?}");
}

/// With the right hash for itself; but no fact names it.
#[tokio::test]
async fn a_part_that_was_put_in_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("ledger.sqlite");
    let ledger = Ledger::open(&file).await.expect("it opens");
    append(&ledger, CeremonyId(Uuid::new_v4()), &facts()[0]).await;
    ledger.close().await.expect("it closes");
    let put_in = "INSERT INTO aside VALUES (99, 1, 'person', NULL, x'00', '{}',
                  x'b0d35b0a8efcb3288046de46725884e56aeec815db14a25b46717018ed342b37')";
    tamper(&file, put_in).await;
    let said = Ledger::verify(&file).await.expect_err("it was put in").to_string();
    assert!(said.contains("belongs to no fact"), "{said}");
}
