//! The promise: who has no key is invited once, and never twice, whatever happens while the mail leaves;
//! nobody is written to without being shown before, and who does not want it is not written to.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use keydesk::ceremony::nouns::coverage::{Invitation, InvitationEnd};
use keydesk::ceremony::nouns::{Account, Operator, Person, TenantTrouble, Timestamp, Trouble};
use keydesk::ledger::Ledger;
use keydesk::practice::{Options, World};
use keydesk::runner::invitations::{Sender, Sent, Stopped, Way, round, send};
use keydesk::tenant::Tenant;
use keydesk::tenant::cloud::Cloud;
use keydesk::{Http, HttpTrouble};
use serde_json::{Value, json};
use tokio::sync::watch;

const LIST: &str = "upn,wave day\n\
    amira.haddad@contoso.example,2026-01-05\n\
    jonas.weber@contoso.example,\n\
    priya.raman@fabrikam.example,2026-01-05\n\
    niamh.o'brien@contoso.example,2026-01-05\n\
    lena.fischer@contoso.example,2999-01-05\n";

struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder") }
    }

    fn world(&self) -> PathBuf {
        self.folder.path().join("world")
    }

    fn file(&self, name: &str, text: &str) -> PathBuf {
        let file = self.folder.path().join(name);
        fs::write(&file, text).expect("it is written");
        file
    }

    fn invite(&self, list: &Path, more: &[&str]) -> Value {
        let Output { status, stdout, stderr } = Command::new(env!("CARGO_BIN_EXE_keydesk"))
            .args(["tenant", "invite", "--json", "--practice"])
            .args([self.world().as_path(), list])
            .args(more)
            .env("LANG", "C")
            .output()
            .expect("it runs");
        assert!(status.success(), "{}", String::from_utf8_lossy(&stderr));
        serde_json::from_slice(&stdout).expect("JSON")
    }

    fn sent(&self) -> Vec<(Vec<String>, String)> {
        let world = World::open(Options::new(self.world())).expect("a world");
        world.sent_mail().into_iter().map(|it| (it.to, it.text)).collect()
    }
}

#[tokio::test]
async fn who_is_due_and_willing_is_invited_once() {
    let desk = Desk::new();
    let list = desk.file("list.csv", LIST);
    let not = desk.file("not.csv", "mail\nJonas.Weber@Contoso.example\n");
    let not = ["--opted-out", not.to_str().expect("text"), "--until", "2027-01-31"];
    let found = desk.invite(&list, &not);
    let names = |it: &Value| -> Vec<String> {
        let each = it["people"].as_array().expect("a list").iter();
        each.map(|it| it["upn"].as_str().expect("text").to_owned()).collect()
    };
    let expected = ["amira.haddad@contoso.example", "niamh.o'brien@contoso.example"];
    assert_eq!(names(&found), expected);
    assert_eq!(
        (&found["not_due"], &found["opted_out"], &found["no_account"], &found["sent"]),
        (&json!(1), &json!(1), &json!(1), &Value::Null)
    );
    assert_eq!(desk.sent(), [], "a dry run sends nothing");

    let said = desk.invite(&list, &[&not[..], &["--send", "--yes"]].concat());
    assert_eq!(said["sent"], json!({"sent": 2, "not_sent": 0, "in_doubt": 0}));
    let sent = desk.sent();
    let to: Vec<&str> = sent.iter().flat_map(|it| &it.0).map(String::as_str).collect();
    assert_eq!(to, expected);
    assert!(sent[0].1.contains("Hello Amira Haddad,") && sent[0].1.contains("31 Jan 2027"));
    assert!(!sent[0].1.contains("://") && !sent[0].1.contains("invitation-"), "{}", sent[0].1);

    // Again, and for everybody who is due by now: only Jonas is left.
    let again = desk.invite(&list, &["--send", "--yes"]);
    assert_eq!(
        (names(&again), &again["before"]),
        (vec!["jonas.weber@contoso.example".to_owned()], &json!(2))
    );
    assert_eq!(desk.sent().len(), 3);
    let ledger = desk.world().join("ledger.sqlite");
    let kept = Ledger::invitations(&ledger).await.expect("they are read");
    assert!(kept.iter().all(|it| it.end == Some(InvitationEnd::Sent)), "{kept:?}");
    assert_eq!(Ledger::verify(&ledger).await.expect("it is whole").ceremonies, 0);

    // How many of them have a key now is in the numbers.
    let coverage = Command::new(env!("CARGO_BIN_EXE_keydesk"))
        .args(["tenant", "coverage", "--json", "--practice"])
        .arg(desk.world())
        .output()
        .expect("it runs");
    let coverage: Value = serde_json::from_slice(&coverage.stdout).expect("JSON");
    assert_eq!(coverage["invited"], json!({"invited": 3, "came": 0}));
}

fn person(name: &str) -> Person {
    Person { id: format!("id-{name}"), name: name.to_owned(), upn: format!("{name}@a.example") }
}

/// Everybody has an address; what comes of a mail is `answer`: a status, or nothing.
fn tenant(answer: Option<StatusCode>) -> Tenant {
    let http = Http::new(tower::service_fn(move |request: Request<Bytes>| async move {
        if request.method() == http::Method::GET {
            return Ok(Response::new(Bytes::from(r#"{"mail":"somebody@a.example"}"#)));
        }
        match answer {
            None => std::future::pending::<Result<_, HttpTrouble>>().await,
            Some(it) => Ok(Response::builder().status(it).body(Bytes::new()).expect("it is one")),
        }
    }));
    Tenant::new(http, Cloud::Global, watch::channel(Some("t".into())).1, None)
}

async fn invited(ledger: &Ledger, answer: Option<StatusCode>, people: &[Person]) -> (Sent, bool) {
    let operator = Operator { name: "J".to_owned(), id: "j".to_owned() };
    let sender = Sender { operator: &operator, way: Way::Mail { from: None } };
    let tenant = tenant(answer);
    let text = |it: &Person, _| (it.name.clone(), "Come".to_owned());
    let sending = send(&tenant, ledger, sender, people, text, |_| ());
    match tokio::time::timeout(Duration::from_secs(5), sending).await {
        Ok((sent, ended)) => (sent, ended.is_ok()),
        // As when the power goes.
        Err(_) => (Sent::default(), false),
    }
}

/// In doubt it is not sent again; what was certainly refused can be.
#[tokio::test]
async fn what_was_perhaps_sent_is_not_sent_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("ledger.sqlite");
    let ledger = Ledger::open(&file).await.expect("it opens");
    let [cut, lost, refused, denied, good] =
        ["cut", "lost", "refused", "denied", "good"].map(person);
    let one = |it: &Person| vec![it.clone()];
    assert_eq!(invited(&ledger, None, &one(&cut)).await, (Sent::default(), false));
    let doubt = Sent { in_doubt: 1, ..Sent::default() };
    let two = [lost.clone(), good.clone()];
    assert_eq!(invited(&ledger, Some(StatusCode::BAD_GATEWAY), &two).await, (doubt, false));
    let not = Sent { not_sent: 1, ..Sent::default() };
    assert_eq!(invited(&ledger, Some(StatusCode::BAD_REQUEST), &one(&refused)).await, (not, true));
    assert_eq!(invited(&ledger, Some(StatusCode::FORBIDDEN), &one(&denied)).await, (not, false));
    // What was left open is no session that a desk takes up.
    assert!(ledger.unfinished().await.expect("it is read").is_empty());
    ledger.close().await.expect("it closes");

    let kept = Ledger::invitations(&file).await.expect("they are read");
    let ends: Vec<_> = kept.iter().map(|it| it.end).collect();
    let (doubt, not) = (Some(InvitationEnd::InDoubt), Some(InvitationEnd::NotSent));
    // The one that was cut off is in doubt from the next one on.
    assert_eq!(ends, [doubt, doubt, not, not]);
    let found = |it: &Person| (it.clone(), Account::Active);
    let all = [&cut, &lost, &refused, &denied, &good].map(found).to_vec();
    let next = round(all, &std::collections::BTreeSet::new(), &kept);
    assert_eq!((next.people, next.before), (vec![refused, denied, good], 2));
    Ledger::verify(&file).await.expect("it is whole");

    // Erased: nobody can say any more who it was.
    let ledger = Ledger::open(&file).await.expect("it opens");
    ledger.erase(&cut.id, Timestamp::now()).await.expect("it is erased");
    ledger.close().await.expect("it closes");
    let kept: Vec<Invitation> = Ledger::invitations(&file).await.expect("they are read");
    assert_eq!(kept[0].person, "erased");
    Ledger::verify(&file).await.expect("it is whole");
}

/// Both ways count as one: who got a mail gets no message, and the other way round.
#[tokio::test]
async fn a_chat_invites_once_and_not_who_was_invited_by_mail() {
    let desk = Desk::new();
    let mailed = desk.file("one.csv", "upn\namira.haddad@contoso.example\n");
    let list = desk.file("list.csv", LIST);
    desk.invite(&mailed, &["--send", "--yes"]);
    let shown = desk.invite(&list, &["--by", "chat"]);
    assert_eq!((&shown["before"], &shown["sent"]), (&json!(1), &Value::Null));
    assert_eq!(shown["by"], "chat");
    let chats = || World::open(Options::new(desk.world())).expect("a world").chats();
    assert_eq!(chats(), [], "a dry run opens no chat");

    let said = desk.invite(&list, &["--by", "chat", "--send", "--yes"]);
    assert_eq!(said["sent"], json!({"sent": 2, "not_sent": 0, "in_doubt": 0}));
    let written = chats();
    assert_eq!(written.len(), 2);
    for it in &written {
        assert_eq!(it.messages.len(), 1);
        assert!(it.messages[0].text.starts_with("Hello "), "{it:?}");
        assert!(!it.messages[0].text.contains("://"), "{it:?}");
    }
    let again = desk.invite(&list, &["--by", "chat", "--send", "--yes"]);
    assert_eq!((&again["before"], &again["people"]), (&json!(3), &json!([])));
    assert_eq!(chats(), written);
    assert_eq!(desk.sent().len(), 1);
}

/// Where nobody has consented the first person is not reached, nothing stands in the ledger as sent, and the
/// sentence names the permission.
#[tokio::test]
async fn a_chat_without_consent_names_the_permission() {
    for scope in ["Chat.Create", "ChatMessage.Send"] {
        let folder = tempfile::tempdir().expect("a folder");
        let (file, world) = (folder.path().join("ledger.sqlite"), folder.path().join("world"));
        let world = World::open(Options::new(world)).expect("a world");
        let token = world.token_of("j.smith@contoso.example", &granted(scope)).expect("a token");
        let (_, token) = watch::channel(token);
        let tenant =
            Tenant::new(keydesk::desk::in_process(world.router()), Cloud::Global, token, None);
        let ledger = Ledger::open(&file).await.expect("it opens");
        let people = tenant.look_up(&["amira.haddad@contoso.example"], |_| ()).await;
        let people: Vec<Person> =
            people.expect("she is there").into_iter().flatten().map(|it| it.0).collect();
        let smith = tenant.look_up(&["j.smith@contoso.example"], |_| ()).await.expect("a person");
        let smith = &smith[0][0].0;
        let operator = Operator { name: smith.name.clone(), id: smith.id.clone() };
        let sender = Sender { operator: &operator, way: Way::Chat };
        let text = |it: &Person, _| (String::new(), it.name.clone());
        let (sent, ended) = send(&tenant, &ledger, sender, &people, text, |_| ()).await;
        let Err(Stopped::Tenant(it @ TenantTrouble::NotPermitted { .. })) = ended else {
            panic!("{ended:?}")
        };
        assert_eq!(sent.sent, 0);
        let told = keydesk::words::Words::english().trouble(&Trouble::Tenant(it));
        assert!(format!("{} {}", told.what, told.next).contains(scope), "{told:?}");
        ledger.close().await.expect("it closes");
        let kept = Ledger::invitations(&file).await.expect("they are read");
        assert!(kept.iter().all(|it| it.end == Some(InvitationEnd::NotSent)), "{kept:?}");
    }
}

fn granted(without: &str) -> Vec<&'static str> {
    let all = ["User.Read.All", "Chat.Create", "ChatMessage.Send"];
    all.into_iter().filter(|it| *it != without).collect()
}
