//! What reviewers found and called low, each by its name: what the desk asks the tenant for is the one
//! thing that is meant, what it believes is the tenant's, and its settings are its owner's.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Command;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{Request, Response};
use keydesk::Http;
use keydesk::ceremony::nouns::{Person, SignInTrouble, TenantTrouble};
use keydesk::config::{Config, ConfigTrouble};
use keydesk::signin::App;
use keydesk::signin::as_app::{AppCertificate, CertificateTrouble};
use keydesk::signin::operator::{Means, OperatorSignIn};
use keydesk::tenant::Tenant;
use keydesk::tenant::cloud::Cloud;
use secrecy::SecretString;
use serde_json::{Value, json};
use tokio::sync::watch;

/// A service that gives everybody this answer, and the paths that it was asked for.
fn always(answer: Value) -> (Http, Arc<Mutex<Vec<String>>>) {
    let asked: Arc<Mutex<Vec<String>>> = Arc::default();
    let noted = Arc::clone(&asked);
    let http = Http::new(tower::service_fn(move |request: Request<Bytes>| {
        noted.lock().expect("no panic").push(request.uri().path().to_owned());
        let body = Bytes::from(answer.to_string());
        async move { Ok(Response::new(body)) }
    }));
    (http, asked)
}

fn tenant(http: Http, cloud: Cloud) -> Tenant {
    let (_, token) = watch::channel(Some(SecretString::from("token")));
    Tenant::new(http, cloud, token, None)
}

fn person(id: &str) -> Person {
    Person { id: id.into(), name: "Amira Haddad".into(), upn: "amira@contoso.example".into() }
}

/// An id comes from the tenant, from a list or from a ledger. One that is a step in a path would make the
/// call another one: here the tokens of everybody.
#[tokio::test]
async fn l8_an_id_that_is_a_step_in_a_path_is_never_sent() {
    let (http, asked) = always(json!({ "value": [] }));
    let tenant = tenant(http, Cloud::Global);
    for id in ["..", ".", ""] {
        let refused = tenant.tokens_of(id).await.expect_err("it is refused");
        assert!(matches!(refused, TenantTrouble::Garbage { .. }), "{id}: {refused}");
    }
    assert!(asked.lock().expect("no panic").is_empty(), "{asked:?}");
    // Dots within one are dots.
    tenant.tokens_of("a..b").await.expect("it is asked");
    assert!(asked.lock().expect("no panic")[0].contains("/a..b/"), "{asked:?}");
}

#[tokio::test]
async fn l8_no_key_is_made_for_another_relying_party() {
    for (id, cloud, is_taken) in [
        ("login.microsoft.com", Cloud::Global, true),
        ("login.microsoftonline.com", Cloud::Global, true),
        ("login.microsoftonline.us", Cloud::UsGovL4, true),
        ("login.microsoftonline.us", Cloud::Global, false),
        ("login.evilmicrosoft.com", Cloud::Global, false),
        ("login.microsoft.com.evil.example", Cloud::Global, false),
        ("microsoft.com", Cloud::Global, false),
        ("com", Cloud::Global, false),
        ("bank.example", Cloud::Global, false),
    ] {
        let options = json!({ "publicKey": {
            "rp": { "id": id },
            "user": { "id": "AAAA", "name": "amira@contoso.example" },
            "challenge": "AAAA",
        }});
        let (http, _) = always(options);
        let given = tenant(http, cloud).creation_options(&person("1"), None).await;
        match given {
            Ok(it) => assert!(is_taken && it.rp_id == id, "{id}"),
            Err(TenantTrouble::Garbage { what, .. }) => {
                assert!(!is_taken && what.contains("rp.id"), "{id}: {what}");
            }
            Err(other) => panic!("{id}: {other}"),
        }
    }
}

/// One document on the way must not say where the codes go, or which keys sign.
#[tokio::test]
async fn l8_the_services_of_a_sign_in_are_all_the_tenants_own() {
    const HOST: &str = "https://login.microsoftonline.com";
    const ALL: [&str; 4] =
        ["authorization_endpoint", "token_endpoint", "device_authorization_endpoint", "jwks_uri"];
    let authority = format!("{HOST}/6a1b1f8e-0000-4000-8000-000000000001/v2.0");
    for elsewhere in ALL {
        for other in ["https://evil.example", "http://login.microsoftonline.com"] {
            let mut document = json!({ "issuer": authority });
            for name in ALL {
                let host = if name == elsewhere { other } else { HOST };
                document[name] = format!("{host}/{name}").into();
            }
            let (http, asked) = always(document);
            let app = App {
                http,
                authority: authority.parse().expect("a URL"),
                tenant_id: "6a1b1f8e-0000-4000-8000-000000000001".into(),
                client_id: "c".into(),
                graph: "https://graph.microsoft.com".into(),
            };
            let sign_in =
                OperatorSignIn { app, means: Means::DeviceCode, authentication_context: None };
            let Err(trouble) = sign_in.sign_in(None, |_| ()).await else { panic!("{elsewhere}") };
            let expected = SignInTrouble::Garbage { what: "endpoints".into() };
            assert_eq!(trouble, expected, "{elsewhere}");
            assert_eq!(asked.lock().expect("no panic").len(), 1, "{elsewhere}: {asked:?}");
        }
    }
}

fn mode(file: &Path, mode: u32) {
    fs::set_permissions(file, Permissions::from_mode(mode)).expect("set");
}

#[test]
fn l7_settings_that_others_can_change_are_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("kiosk.toml");
    fs::write(&file, "").expect("written");
    for (of_file, of_folder, is_read) in [
        (0o644, 0o755, true),
        (0o600, 0o700, true),
        (0o666, 0o755, false),
        (0o602, 0o700, false),
        (0o644, 0o777, false),
        // As /tmp: what is there stays its owner's.
        (0o644, 0o1777, true),
    ] {
        mode(&file, of_file);
        mode(folder.path(), of_folder);
        match Config::read(&file) {
            Ok(_) => assert!(is_read, "{of_file:o} in {of_folder:o}"),
            Err(it @ ConfigTrouble::Others { .. }) => {
                assert!(!is_read, "{of_file:o} in {of_folder:o}");
                assert!(it.to_string().contains("Let nobody but root"), "{it}");
            }
            Err(other) => panic!("{other}"),
        }
    }
}

#[test]
fn l7_a_private_key_that_everybody_reads_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let [certificate, key] = ["app.pem", "app-key.pem"].map(|it| folder.path().join(it));
    let pair = rcgen::KeyPair::generate_rsa_for(&rcgen::PKCS_RSA_SHA256, rcgen::RsaKeySize::_2048);
    let pair = pair.expect("a key");
    let signed = rcgen::CertificateParams::default().self_signed(&pair).expect("a certificate");
    fs::write(&certificate, signed.pem()).expect("written");
    fs::write(&key, pair.serialize_pem()).expect("written");
    mode(&key, 0o644);
    let refused = AppCertificate::read(&certificate, &key).err().expect("it is refused");
    assert!(matches!(refused, CertificateTrouble::Exposed { .. }), "{refused}");
    // A service's group may.
    mode(&key, 0o640);
    AppCertificate::read(&certificate, &key).expect("it is taken");
}

/// Whoever may write what these name would say whom the desk trusts.
#[test]
fn l7_the_environment_gives_nobody_elses_trust() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("kiosk.toml");
    let id = "6a1b1f8e-0000-4000-8000-000000000001";
    let text = format!(
        "[tenant]\nid = \"{id}\"\nclient_id = \"{id}\"\n\
         [operator]\nsign_in = \"device-code\"\n[network]\nproxy = \"http://127.0.0.1:9\"\n"
    );
    fs::write(&file, text).expect("written");
    let theirs = folder.path().join("theirs.pem");
    fs::write(&theirs, "").expect("written");
    for (of_theirs, is_refused) in [(0o666, true), (0o644, false)] {
        mode(&theirs, of_theirs);
        for variable in ["SSL_CERT_FILE", "SSL_CERT_DIR"] {
            let output = Command::new(env!("CARGO_BIN_EXE_keydesk"))
                .args(["tenant", "check", "--config"])
                .arg(&file)
                .env_remove("SSL_CERT_FILE")
                .env_remove("SSL_CERT_DIR")
                .env(variable, &theirs)
                .output()
                .expect("it runs");
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            assert_eq!(output.status.code(), Some(1), "{said}");
            let names = said.contains(variable) && said.contains("other users can change");
            assert_eq!(names, is_refused, "{variable}, {of_theirs:o}: {said}");
        }
    }
}
