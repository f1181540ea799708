//! The promise: register.sh makes the desk's applications at a tenant as Graph documents it, goes on
//! where it broke off, changes nothing by a second run, and what it makes signs operators in who are
//! assigned and nobody else. The script is run as it is shipped, against a practice tenant on a port.

use std::net::SocketAddr;
use std::path::Path;
use std::process::{Command, Output};

use bytes::Bytes;
use http::Request;
use keydesk::ceremony::nouns::SignInTrouble;
use keydesk::desk;
use keydesk::practice::{Options, PASSWORD, Person, TENANT_ID, World};
use keydesk::signin::App;
use keydesk::signin::operator::{Means, OperatorSignIn, SignedIn};
use secrecy::ExposeSecret as _;
use serde_json::{Value, json};
use tower::ServiceExt as _;

const SOFIA: &str = "sofia.marchetti@contoso.example";
const J_SMITH: &str = "j.smith@contoso.example";
/// What a Privileged Role Administrator's token has, as the Azure CLI gets one.
const ALL: [&str; 6] = [
    "User.Read",
    "Application.ReadWrite.All",
    "AppRoleAssignment.ReadWrite.All",
    "DelegatedPermissionGrant.ReadWrite.All",
    "Directory.Read.All",
    "Group.ReadWrite.All",
];

/// The tenant on a port, and what curl must know to take it for Graph.
struct Served {
    world: World,
    folder: tempfile::TempDir,
}

impl Served {
    /// `None` where this machine lacks what the script takes; says so.
    async fn open() -> Option<Self> {
        let has = |it: &str| Command::new(it).arg("--version").output().is_ok();
        if let Some(lacks) = ["bash", "curl", "jq"].into_iter().find(|it| !has(it)) {
            eprintln!("skipped: {lacks} is not here; `make test` installs it");
            return None;
        }
        let folder = tempfile::tempdir().expect("a folder");
        let world = World::open(Options::new(folder.path().join("world"))).expect("a world");
        let any = SocketAddr::from(([127, 0, 0, 1], 0));
        let served = world.listen(any).await.expect("a port");
        let (ca, port) = (folder.path().join("ca.pem"), served.address().port());
        std::fs::write(&ca, served.ca_pem()).expect("written");
        let curl = format!(
            "cacert = \"{}\"\nconnect-to = \"graph.microsoft.com:443:127.0.0.1:{port}\"\nnoproxy = \"*\"\n",
            ca.display()
        );
        std::fs::write(folder.path().join(".curlrc"), curl).expect("written");
        tokio::spawn(served.serve(std::future::pending()));
        Some(Self { world, folder })
    }

    /// Runs the script with a token for these scopes.
    async fn register(&self, scopes: &[&str], arguments: &[&str]) -> Output {
        let token = self.world.token_of(SOFIA, scopes).expect("a token").expect("she is there");
        let script =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("kiosk-config/app-registration/register.sh");
        let mut command = tokio::process::Command::new("bash");
        command.arg(script).args(arguments).env("KEYDESK_GRAPH_TOKEN", token.expose_secret());
        command.env("CURL_HOME", self.folder.path()).env_remove("KEYDESK_GRAPH");
        command.output().await.expect("it runs")
    }

    async fn ask(&self, method: &str, path: &str, body: Option<Value>) -> Value {
        let token = self.world.token_of(SOFIA, &ALL).expect("a token").expect("she is there");
        let request = Request::builder()
            .method(method)
            .uri(format!("https://graph.microsoft.com/v1.0/{path}"))
            .header("authorization", format!("Bearer {}", token.expose_secret()))
            .header("content-type", "application/json")
            .body(body.map_or_else(Bytes::new, |it| it.to_string().into()))
            .expect("a request");
        let answer = desk::in_process(self.world.router()).oneshot(request).await;
        let answer = answer.expect("an answer");
        assert!(answer.status().is_success(), "{method} {path}: {answer:?}");
        serde_json::from_slice(answer.body()).unwrap_or_default()
    }

    async fn all(&self, path: &str) -> Vec<Value> {
        self.ask("GET", path, None).await["value"].as_array().expect("a list").clone()
    }

    /// J. Smith with a device code, at this application.
    async fn signs_in(&self, client_id: &str) -> Result<SignedIn, SignInTrouble> {
        let operator = OperatorSignIn {
            app: App {
                http: desk::in_process(self.world.router()),
                authority: format!("https://login.microsoftonline.com/{TENANT_ID}/v2.0")
                    .parse()
                    .expect("a URL"),
                tenant_id: TENANT_ID.to_string(),
                client_id: client_id.to_owned(),
                graph: "https://graph.microsoft.com".to_owned(),
            },
            means: Means::DeviceCode,
            authentication_context: None,
        };
        let router = self.world.router();
        let approve = |shown: keydesk::signin::operator::UserCode| {
            let phone = Person::with_password(router.clone(), J_SMITH, PASSWORD);
            let page = shown.page.parse().expect("a URL");
            tokio::spawn(async move { phone.approve_device(page, &shown.code).await });
        };
        let signing_in = operator.sign_in(None, approve);
        // A page that refuses somebody tells the waiting device nothing.
        let patience = std::time::Duration::from_secs(12);
        tokio::time::timeout(patience, signing_in).await.unwrap_or(Err(SignInTrouble::TimedOut))
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// The client ids of `[tenant]` and `[sign_in]`, as kiosk.toml reads them.
fn printed(output: &Output) -> [String; 2] {
    assert!(output.status.success(), "{}", text(&output.stderr));
    let config: keydesk::config::Config =
        toml::from_str(&text(&output.stdout)).expect("it is for kiosk.toml");
    let tenant = config.tenant.expect("the section");
    assert_eq!(tenant.id.0, TENANT_ID);
    let proof = config.sign_in.client_id.expect("the second application");
    [tenant.client_id.0.to_string(), proof.0.to_string()]
}

#[tokio::test(flavor = "multi_thread")]
async fn both_applications_are_made_once_and_serve_the_assigned() {
    let Some(served) = Served::open().await else { return };
    // Without the permission to assign it breaks off, and says what stands.
    let some: Vec<&str> =
        ALL.into_iter().filter(|it| *it != "AppRoleAssignment.ReadWrite.All").collect();
    let broken = served.register(&some, &[]).await;
    assert_eq!(broken.status.code(), Some(1));
    let said = text(&broken.stderr);
    for wanted in ["(403)", "What stands", "application Keydesk", "consent to", "Run it again"] {
        assert!(said.contains(wanted), "{wanted} is not in {said}");
    }
    assert!(!said.contains("application Keydesk proof"), "it was not made: {said}");
    assert!(broken.stdout.is_empty(), "{broken:?}");

    let first = printed(&served.register(&ALL, &[]).await);
    let collections = ["applications", "servicePrincipals", "oauth2PermissionGrants", "groups"];
    let mut before = Vec::new();
    for collection in collections {
        before.push(served.all(collection).await);
    }
    assert_eq!(printed(&served.register(&ALL, &[]).await), first, "a second run");
    for (collection, before) in collections.into_iter().zip(before) {
        assert_eq!(served.all(collection).await, before, "{collection}");
    }

    let [desk, proof] = first;
    let principals = served.all("servicePrincipals").await;
    let of = |app: &str| principals.iter().find(|it| it["appId"] == app).expect("it is there");
    assert_eq!(of(&desk)["appRoleAssignmentRequired"], true);
    assert_eq!(of(&proof)["appRoleAssignmentRequired"], false);
    let grants = served.all("oauth2PermissionGrants").await;
    let [grant] = grants.as_slice() else { panic!("only the desk's: {grants:?}") };
    assert_eq!(grant["clientId"], of(&desk)["id"]);
    let assigned = served
        .all(&format!(
            "servicePrincipals/{}/appRoleAssignedTo",
            of(&desk)["id"].as_str().expect("an id")
        ))
        .await;
    let [group] = assigned.as_slice() else { panic!("the group alone: {assigned:?}") };
    assert_eq!(
        (&group["principalDisplayName"], &group["principalType"]),
        (&json!("Keydesk operators"), &json!("Group"))
    );

    // A device code takes the option, and then an operator who is assigned.
    assert_eq!(printed(&served.register(&ALL, &["--device-code"]).await)[0], desk);
    let outside = served.signs_in(&desk).await.expect_err("he is not in the group");
    assert_eq!(outside, SignInTrouble::TimedOut);
    let smith = served.ask("GET", &format!("users/{J_SMITH}"), None).await;
    let assignment = json!({
        "principalId": smith["id"], "resourceId": of(&desk)["id"],
        "appRoleId": "00000000-0000-0000-0000-000000000000",
    });
    let path =
        format!("servicePrincipals/{}/appRoleAssignedTo", of(&desk)["id"].as_str().expect("an id"));
    served.ask("POST", &path, Some(assignment)).await;
    let signed_in = served.signs_in(&desk).await.expect("he is assigned");
    let scopes = signed_in.scopes.expect("the service tells");
    assert!(keydesk::ceremony::nouns::scopes::missing(&scopes).is_empty(), "{scopes:?}");
    printed(&served.register(&ALL, &[]).await);
    let without = served.signs_in(&desk).await.expect_err("the option is gone");
    assert_eq!(without, SignInTrouble::Refused { code: "AADSTS7000218".to_owned() });
}

/// The administrators' application is another one, for another group, and what may be written is consented
/// to there only; what operators may do besides is what was named.
#[tokio::test(flavor = "multi_thread")]
async fn administrators_have_an_application_of_their_own() {
    let Some(served) = Served::open().await else { return };
    let arguments = ["--admin", "--with", "mail", "--with", "chat"];
    let made = served.register(&ALL, &arguments).await;
    let [desk, _] = printed(&made);
    let config: keydesk::config::Config = toml::from_str(&text(&made.stdout)).expect("kiosk.toml");
    let admin = config.admin.client_id.expect("the application").0.to_string();
    assert_eq!(text(&served.register(&ALL, &arguments).await.stdout), text(&made.stdout));
    let principals = served.all("servicePrincipals").await;
    let of = |app: &str| principals.iter().find(|it| it["appId"] == app).expect("it is there");
    assert_eq!(of(&admin)["appRoleAssignmentRequired"], true);
    let grants = served.all("oauth2PermissionGrants").await;
    let scopes = |app: &str| -> Vec<String> {
        let grant = grants.iter().find(|it| it["clientId"] == of(app)["id"]).expect("a consent");
        grant["scope"].as_str().expect("text").split(' ').map(str::to_owned).collect()
    };
    let (operators, administrators) = (scopes(&desk), scopes(&admin));
    let writes =
        |all: &[String]| all.iter().filter(|it| it.starts_with("Policy.ReadWrite")).count();
    assert_eq!((writes(&operators), writes(&administrators)), (0, 3));
    let has = |scope: &str| operators.iter().any(|it| it == scope);
    assert!(has("Mail.Send") && has("Chat.Create") && has("ChatMessage.Send"), "{operators:?}");
    assert!(!has("AuditLog.Read.All") && !has("Policy.Read.All"), "{operators:?}");
    let id = of(&admin)["id"].as_str().expect("an id");
    let assigned = served.all(&format!("servicePrincipals/{id}/appRoleAssignedTo")).await;
    let names: Vec<_> = assigned.iter().map(|it| &it["principalDisplayName"]).collect();
    assert_eq!(names, [&json!("Keydesk administrators")]);
    // The next run takes back what is no longer named.
    let less = served.register(&ALL, &[]).await;
    assert_eq!(printed(&less)[0], desk);
    let grants = served.all("oauth2PermissionGrants").await;
    let grant = grants.iter().find(|it| it["clientId"] == of(&desk)["id"]).expect("a consent");
    assert!(!grant["scope"].as_str().expect("text").contains("Chat"), "{grant}");
    assert_eq!(served.register(&ALL, &["--with", "everything"]).await.status.code(), Some(2));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_application_that_reads_has_a_certificate_and_no_person() {
    let Some(served) = Served::open().await else { return };
    let key = rcgen::KeyPair::generate().expect("a key");
    let certificate = rcgen::CertificateParams::default().self_signed(&key).expect("a certificate");
    let file = served.folder.path().join("app.pem");
    std::fs::write(&file, certificate.pem()).expect("written");
    let file = file.to_string_lossy();
    for _ in 0..2 {
        let made = served.register(&ALL, &["--certificate", &file]).await;
        printed(&made);
        assert!(text(&made.stdout).contains("keydesk config check"), "{made:?}");
    }
    let applications = served.all("applications").await;
    let check = applications.iter().find(|it| it["displayName"] == "Keydesk check");
    let check = check.expect("it is there");
    let keys = check["keyCredentials"].as_array().expect("a list");
    use base64::Engine as _;
    let der = base64::engine::general_purpose::STANDARD.encode(certificate.der());
    assert_eq!(keys.iter().map(|it| &it["key"]).collect::<Vec<_>>(), [&json!(der)]);
    let principals = served.all("servicePrincipals").await;
    let principal = principals.iter().find(|it| it["appId"] == check["appId"]).expect("there");
    let may = served
        .all(&format!(
            "servicePrincipals/{}/appRoleAssignments",
            principal["id"].as_str().expect("an id")
        ))
        .await;
    assert_eq!(may.len(), 6, "{may:?}");
    assert!(may.iter().all(|it| it["resourceDisplayName"] == "Microsoft Graph"));

    std::fs::write(served.folder.path().join("no.pem"), "nothing").expect("written");
    let none = served.folder.path().join("no.pem");
    let refused = served.register(&ALL, &["--certificate", &none.to_string_lossy()]).await;
    assert_eq!(refused.status.code(), Some(1));
    assert!(text(&refused.stderr).contains("no certificate in PEM form"), "{refused:?}");
}

#[test]
fn the_script_is_clean() {
    let script =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("kiosk-config/app-registration/register.sh");
    match Command::new("shellcheck").arg(&script).output() {
        Ok(it) => assert!(it.status.success(), "{}", text(&it.stdout)),
        Err(_) => eprintln!("skipped: shellcheck is not here; `make test` installs it"),
    }
}
