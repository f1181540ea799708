//! The promise: whoever got a key is told of it by another way than the desk, once, without a secret;
//! what keeps a mail from being sent keeps nobody from getting a key, and the receipt says it.

#[path = "common/free.rs"]
mod free;
#[path = "common/play.rs"]
mod play;
#[path = "common/turn.rs"]
mod turn;

use std::path::Path;
use std::process::{Command, Output};
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{Request, Response};
use keydesk::Http;
use keydesk::ceremony::nouns::{NotSent, Notified, TenantTrouble};
use keydesk::desk::script::{self, Ending, Play};
use keydesk::desk::{self, PracticeDesk, PracticeOptions};
use keydesk::practice::{Mishap, Options, World};
use serde_json::{Value, json};
use tower::ServiceExt as _;
use turn::AMIRA;

const OTHER: &str = "amira@haddad.example";
const SMITH: &str = "j.smith@contoso.example";
const MARCHETTI: &str = "sofia.marchetti@contoso.example";
const SERVICE_DESK: &str = "service.desk@contoso.example";
const BY_MAIL: &str = "[notice]\nmail_from = \"operator\"\n";

/// What becomes of calls that are about mail.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mail {
    Works,
    /// Nobody answers where it is sent.
    Silent,
    /// The tenant has no address of the person.
    Unknown,
}

/// The wire to the practice tenant: what was asked about mail, and the code of each pass.
#[derive(Clone)]
struct Wire {
    mail: Mail,
    asked: Arc<Mutex<Vec<String>>>,
    codes: Arc<Mutex<Vec<String>>>,
}

impl Wire {
    fn new(mail: Mail) -> Self {
        Self { mail, asked: Arc::default(), codes: Arc::default() }
    }

    fn http(&self, router: axum::Router) -> Http {
        let (practice, wire) = (desk::in_process(router), self.clone());
        Http::new(tower::service_fn(move |request: Request<Bytes>| {
            let (practice, wire) = (practice.clone(), wire.clone());
            async move {
                let path = request.uri().path_and_query().expect("a path").to_string();
                let is_mail = path.contains("/sendMail") || path.contains("otherMails");
                if is_mail {
                    wire.asked.lock().expect("no panic").push(path.clone());
                }
                match wire.mail {
                    Mail::Silent if path.contains("/sendMail") => std::future::pending().await,
                    Mail::Unknown if path.contains("otherMails") => {
                        Ok(Response::new(Bytes::from(json!({"mail": null}).to_string())))
                    }
                    Mail::Works | Mail::Silent | Mail::Unknown => {
                        let answer = practice.oneshot(request).await?;
                        let body: Value = serde_json::from_slice(answer.body()).unwrap_or_default();
                        let code = body["temporaryAccessPass"].as_str().map(str::to_owned);
                        wire.codes.lock().expect("no panic").extend(code);
                        Ok(answer)
                    }
                }
            }
        }))
    }

    fn asked(&self) -> usize {
        self.asked.lock().expect("no panic").len()
    }
}

/// A session of Amira's, to its end.
async fn session(
    folder: &Path,
    settings: &str,
    mishap: Option<Mishap>,
    wire: &Wire,
) -> (Ending, Arc<World>) {
    free::until_free(folder).await;
    let options = PracticeOptions {
        config: toml::from_str(settings).expect("it is valid"),
        network: Box::new(|router| wire.http(router)),
        ..PracticeOptions::new(Options { mishap, ..Options::new(folder) })
    };
    let desk = PracticeDesk::open(options).await.expect("the desk opens");
    play::play(desk, AMIRA, Play::Smooth).await
}

fn notified(ending: &Ending) -> &Notified {
    match ending {
        Ending::Receipt(receipt) => &receipt.notified,
        Ending::SelfRegistered { notified, .. } => notified,
        other => panic!("{other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_got_a_key_is_told_at_every_address_and_no_secret_is_told() {
    let _turn = turn::turn().await;
    let shared = format!(
        "[notice]\nmail_from = \"{SERVICE_DESK}\"\ncopy_to_manager = true\ncontact = \"+49 30 5555\""
    );
    for (settings, from, managers, contact) in
        [(BY_MAIL, SMITH, 0, "a number that you know"), (&shared, SERVICE_DESK, 1, "+49 30 5555")]
    {
        let folder = tempfile::tempdir().expect("a folder");
        let wire = Wire::new(Mail::Works);
        let (ending, world) = session(folder.path(), settings, None, &wire).await;
        let told = Notified::Mail { mail: 1, other: 1, manager: managers };
        assert_eq!(*notified(&ending), told);
        let Ending::Receipt(receipt) = ending else { panic!() };
        let sent = world.sent_mail();
        let [mail] = sent.as_slice() else { panic!("{sent:?}") };
        assert_eq!(
            (mail.from.as_str(), &mail.to[..]),
            (from, [AMIRA, OTHER].map(str::to_owned).as_slice())
        );
        assert_eq!(mail.cc, vec![MARCHETTI.to_owned(); managers]);
        let made = receipt.credential.expect("registered");
        for what in [&made.name, &receipt.operator.name, &receipt.ceremony.short(), contact] {
            assert!(mail.text.contains(what), "{what} in {}", mail.text);
        }
        let codes = wire.codes.lock().expect("no panic").clone();
        assert_eq!(codes.len(), 1, "a pass was issued");
        for secret in codes.iter().map(String::as_str).chain([script::PIN, "http", "www."]) {
            assert!(!mail.text.contains(secret) && !mail.subject.contains(secret), "{}", mail.text);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_desk_without_mail_asks_for_nothing_and_says_so() {
    let _turn = turn::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let wire = Wire::new(Mail::Works);
    let (ending, world) = session(folder.path(), "", None, &wire).await;
    assert_eq!(*notified(&ending), Notified::Sheet);
    assert_eq!((wire.asked(), world.sent_mail().len()), (0, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_keeps_a_mail_back_keeps_no_key_back() {
    let _turn = turn::turn().await;
    for (mishap, mail) in
        [(Some(Mishap::MailRefused), Mail::Works), (None, Mail::Unknown), (None, Mail::Silent)]
    {
        let folder = tempfile::tempdir().expect("a folder");
        let wire = Wire::new(mail);
        let (ending, world) = session(folder.path(), BY_MAIL, mishap, &wire).await;
        let told = notified(&ending);
        let is_as_promised = match mail {
            Mail::Works => matches!(
                told,
                Notified::MailNotSent(NotSent::Trouble(TenantTrouble::NotPermitted { scope, .. }))
                    if scope.as_deref() == Some("Mail.Send")
            ),
            Mail::Unknown => *told == Notified::MailNotSent(NotSent::NoAddress),
            Mail::Silent => *told == Notified::PerhapsMail,
        };
        assert!(is_as_promised, "{told:?}");
        assert_eq!(world.sent_mail(), []);
        assert_eq!(world.registered(AMIRA).len(), 1);
        let sends = wire.asked.lock().expect("no panic").clone();
        let sends = sends.iter().filter(|it| it.contains("/sendMail")).count();
        assert_eq!(sends, usize::from(mail != Mail::Unknown), "once, if at all");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_registered_a_key_themself_is_told_too() {
    let _turn = turn::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let wire = Wire::new(Mail::Works);
    let (ending, world) = session(folder.path(), BY_MAIL, Some(Mishap::NotForOthers), &wire).await;
    assert!(matches!(ending, Ending::SelfRegistered { .. }), "{ending:?}");
    assert_eq!(*notified(&ending), Notified::Mail { mail: 1, other: 1, manager: 0 });
    let sent = world.sent_mail();
    assert!(sent.len() == 1 && sent[0].text.contains("yourself"), "{sent:?}");
}

/// The mail is out and the desk dies before it is written down: it is not sent again, and the receipt
/// says that it was perhaps sent. The sheet says the same as the mail.
#[tokio::test(flavor = "multi_thread")]
async fn a_mail_that_was_perhaps_sent_is_not_sent_again() {
    let _turn = turn::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let world = folder.path().to_str().expect("UTF-8");
    let practice = ["practice", "--auto", "--json", "--world", world];
    let cut = keydesk(&[&practice[..], &["--mishap", "power-cut-after-mail"]].concat());
    assert!(!cut.status.success(), "{cut:?}");
    let resumed = keydesk(&practice);
    let receipt: Value = serde_json::from_slice(&resumed.stdout).expect("one JSON object");
    assert_eq!(
        (&receipt["outcome"], &receipt["notified"]),
        (&json!("onboarded"), &json!("perhaps-mail"))
    );
    free::until_free(folder.path()).await;
    let sent = World::open(Options::new(folder.path())).expect("a world").sent_mail();
    let [mail] = sent.as_slice() else { panic!("{sent:?}") };

    let ledger = folder.path().join("ledger.sqlite");
    let ledger = ledger.to_str().expect("UTF-8");
    let ceremony = receipt["ceremony"].as_str().expect("an id").to_uppercase();
    let aloud = format!("{}-{}", &ceremony[..4], &ceremony[4..8]);
    let sheet = keydesk(&["ledger", "notice", &aloud, "--ledger", ledger]);
    let sheet = String::from_utf8(sheet.stdout).expect("UTF-8");
    assert_eq!(sheet.trim_end(), format!("{}\n\n{}", mail.subject, mail.text), "{ceremony}");
}

fn keydesk(arguments: &[&str]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_keydesk"));
    program.args(arguments).output().expect("the program starts")
}
