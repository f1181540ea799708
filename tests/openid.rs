//! The promise: the desk's sign-in is OpenID Connect as others understand it. The provider is npm's
//! oidc-provider, which is certified, under the issuer's real name and a CA of the test's own; the
//! person follows its pages in a scripted browser that the real process handling starts, and once in
//! the desk's own isolated Chromium. Where node, the provider or Chromium is not there, the test says
//! so and is left out.

#[path = "common/chromium_missing.rs"]
mod chromium_missing;

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};

use keydesk::HttpTrouble;
use keydesk::ceremony::nouns::{Person, SignInTrouble, Timestamp, scopes};
use keydesk::practice::chromium;
use keydesk::signin::as_app::{AppCertificate, AppSignIn};
use keydesk::signin::browser::{Driver, IsolatedBrowser, Rules};
use keydesk::signin::operator::{Means, OperatorSignIn, SignedIn};
use keydesk::signin::{App, Browser, SignIn};
use rcgen::{
    BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, PKCS_RSA_SHA256, RsaKeySize,
};
use secrecy::ExposeSecret as _;

const TENANT: &str = "11111111-2222-3333-4444-555555555555";
const DESK: &str = "aaaaaaaa-0000-0000-0000-000000000001";
const UNATTENDED: &str = "aaaaaaaa-0000-0000-0000-000000000002";
const OPERATOR: &str = "j.smith@contoso.example";
const OPERATOR_ID: &str = "00000000-0000-0000-0000-0000000000a1";
const AMIRA: &str = "amira@contoso.example";
const AMIRA_ID: &str = "00000000-0000-0000-0000-0000000000b1";

/// The provider, and the folder in which its certificates are.
struct Provider {
    server: Child,
    port: u16,
    folder: tempfile::TempDir,
}

impl Drop for Provider {
    fn drop(&mut self) {
        self.server.kill().ok();
        self.server.wait().ok();
    }
}

impl Provider {
    /// `None` where this machine has no provider; says so.
    fn start() -> Option<Self> {
        let modules = std::env::var_os("KEYDESK_OPENID").map_or_else(
            || Path::new(env!("CARGO_MANIFEST_DIR")).join("target/openid"),
            PathBuf::from,
        );
        let modules = modules.join("node_modules");
        if !modules.join("oidc-provider").is_dir()
            || Command::new("node").arg("-v").output().is_err()
        {
            eprintln!("skipped: node and oidc-provider are not here; `make test` installs it");
            return None;
        }
        let folder = tempfile::tempdir().expect("a folder");
        for script in ["server.mjs", "browser.mjs"] {
            let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/openid").join(script);
            fs::copy(source, folder.path().join(script)).expect("the script is there");
        }
        std::os::unix::fs::symlink(modules, folder.path().join("node_modules")).expect("a link");
        write_certificates(folder.path());
        let mut server = Command::new("node")
            .arg(folder.path().join("server.mjs"))
            .arg(folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("node starts");
        let lines = BufReader::new(server.stdout.take().expect("it is piped")).lines();
        let port = lines.map_while(Result::ok).find_map(|it| it.trim().parse().ok());
        let port = port.expect("the provider says its port");
        Some(Self { server, port, folder })
    }

    fn app(&self, client_id: &str) -> App {
        let ca = fs::read(self.folder.path().join("ca.pem")).expect("it was written");
        let ca = reqwest::Certificate::from_pem(&ca).expect("it is a certificate");
        self.app_that_trusts(ca, client_id)
    }

    fn app_that_trusts(&self, ca: reqwest::Certificate, client_id: &str) -> App {
        let address = SocketAddr::from(([127, 0, 0, 1], self.port));
        let client = reqwest::Client::builder()
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .tls_certs_only([ca])
            .resolve("login.microsoftonline.com", address)
            .build()
            .expect("a client");
        let service = tower::service_fn(move |request: http::Request<bytes::Bytes>| {
            let client = client.clone();
            async move {
                let request = request.try_into().map_err(|_| HttpTrouble::NotConnected)?;
                let answered = client.execute(request).await;
                let answered = answered.map_err(|_| HttpTrouble::NotConnected)?;
                let mut response = http::Response::builder().status(answered.status());
                *response.headers_mut().expect("nothing is wrong yet") = answered.headers().clone();
                let body = answered.bytes().await.map_err(|_| HttpTrouble::Broken)?;
                Ok::<_, HttpTrouble>(response.body(body).expect("it was a response"))
            }
        });
        App {
            http: keydesk::Http::new(service),
            authority: format!("https://login.microsoftonline.com/{TENANT}/v2.0")
                .parse()
                .expect("a URL"),
            tenant_id: TENANT.to_owned(),
            client_id: client_id.to_owned(),
            graph: "https://graph.microsoft.com".to_owned(),
        }
    }

    /// A browser in which this happens, by `browser.mjs`'s names.
    fn browser(&self, does: &[(&str, &str)]) -> Browser {
        let program = self.folder.path().join(format!("browser-{}", uuid::Uuid::new_v4()));
        let folder = self.folder.path().display();
        let set: Vec<_> = does.iter().map(|(name, it)| format!("{name}='{it}'")).collect();
        let set = set.join(" ");
        let script = format!(
            "#!/bin/sh\nOPENID_PORT={} OPENID_CA='{folder}/ca.pem' {set} exec node '{folder}/browser.mjs' \"$@\"\n",
            self.port
        );
        write_program(&program, &script);
        let rules =
            Rules { hosts: vec!["login.microsoftonline.com".to_owned()], ..Rules::default() };
        IsolatedBrowser::new(Some(&program), rules)
            .expect("the program is there")
            // A script of node, which is anywhere, and in a folder of this user's.
            .uncaged()
            .with_profiles_in(self.folder.path())
            .seam()
    }

    /// Debian's Chromium as the desk opens it. It trusts the test's CA, and finds nothing but the
    /// provider.
    fn chromium(&self) -> Browser {
        let served = SocketAddr::from(([127, 0, 0, 1], self.port));
        let ca = fs::read_to_string(self.folder.path().join("ca.pem")).expect("it was written");
        let mut arguments = chromium::arguments(served);
        arguments.extend(["--headless", "--disable-gpu"].map(str::to_owned));
        // It ends with its pipe.
        let pipes = Mutex::new(Vec::new());
        let driver = Driver {
            arguments,
            prepare: Arc::new(move |home| chromium::trust(home, &ca)),
            attach: Arc::new(move |to, from| pipes.lock().expect("no panic").push((to, from))),
        };
        let rules =
            Rules { hosts: vec!["login.microsoftonline.com".to_owned()], ..Rules::default() };
        IsolatedBrowser::new(None, rules).expect("it is here").driven_by(driver).seam()
    }

    fn operator(&self, does: &[(&str, &str)]) -> OperatorSignIn {
        operator(self.app(DESK), Means::Browser(self.browser(does)))
    }

    fn person(&self, browser: Browser) -> SignIn {
        let authentication_context = Some("c1".to_owned());
        SignIn { app: self.app(DESK), browser, authentication_context }
    }

    fn certificate(&self, name: &str) -> AppCertificate {
        let file = |ending: &str| self.folder.path().join(format!("{name}.{ending}"));
        AppCertificate::read(&file("pem"), &file("key")).expect("both were written")
    }
}

/// Another thread may be forking with the file open to write; started then, it would be busy.
fn write_program(program: &Path, text: &str) {
    let status = Command::new("sh")
        .args(["-c", "printf %s \"$1\" > \"$2\"", "sh", text])
        .arg(program)
        .status();
    assert!(status.expect("a shell").success());
    fs::set_permissions(program, fs::Permissions::from_mode(0o700)).expect("ours");
}

fn write_certificates(folder: &Path) {
    let write = |name: &str, text: String| {
        fs::write(folder.join(name), text).expect("a file");
        let ours = fs::Permissions::from_mode(0o600);
        fs::set_permissions(folder.join(name), ours).expect("ours");
    };
    let key = KeyPair::generate().expect("a key");
    let mut ca = CertificateParams::default();
    ca.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    ca.distinguished_name.push(DnType::CommonName, "the test's own CA");
    write("ca.pem", ca.self_signed(&key).expect("a certificate").pem());
    let issuer = Issuer::new(ca, key);
    let key = KeyPair::generate().expect("a key");
    let names = vec!["login.microsoftonline.com".to_owned()];
    let server = CertificateParams::new(names).expect("a name").signed_by(&key, &issuer);
    write("server.pem", server.expect("a certificate").pem());
    write("server.key", key.serialize_pem());
    for name in ["app", "another"] {
        let key = KeyPair::generate_rsa_for(&PKCS_RSA_SHA256, RsaKeySize::_2048).expect("a key");
        let certificate = CertificateParams::default().self_signed(&key).expect("a certificate");
        write(&format!("{name}.pem"), certificate.pem());
        write(&format!("{name}.key"), key.serialize_pem());
    }
}

fn operator(app: App, means: Means) -> OperatorSignIn {
    OperatorSignIn { app, means, authentication_context: None }
}

async fn sign_in(operator: &OperatorSignIn) -> Result<SignedIn, SignInTrouble> {
    operator.sign_in(None, |_| panic!("there is no code to show")).await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_and_a_person_sign_in() {
    let Some(provider) = Provider::start() else { return };
    let operator = provider.operator(&[("OPENID_USER", OPERATOR)]);
    let signed_in = sign_in(&operator).await.expect("signed in");
    assert_eq!(signed_in.operator.name, "J. Smith");
    assert_eq!(signed_in.operator.id, OPERATOR_ID);
    assert!(signed_in.token.expose_secret().len() > 100);
    let left = signed_in.expires_at.duration_since(Timestamp::now()).as_secs();
    assert!((3500..=3600).contains(&left), "{left} seconds");
    // What was not consented to is known before any ceremony.
    let missing = scopes::missing(&signed_in.scopes.expect("the provider tells"));
    let missing: Vec<_> = missing.into_iter().map(|it| it.scope).collect();
    assert_eq!(
        missing,
        [
            "UserAuthenticationMethod.Read.All",
            "Policy.Read.AuthenticationMethod",
            "GroupMember.Read.All",
            "RoleManagement.Read.Directory",
        ]
    );

    let challenge = r#"{"access_token":{"nbf":{"essential":true,"value":"1763800000"}}}"#;
    let again = operator.sign_in(Some(challenge), |_| ()).await;
    assert_eq!(again.expect("a challenge is understood").operator.id, OPERATOR_ID);

    let amira = amira();
    let herself = provider.person(provider.browser(&[("OPENID_USER", AMIRA)]));
    let proof = herself.ask(&amira, Timestamp::now()).await.expect("shown");
    assert_eq!(proof.context.as_deref(), Some("c1"));
    assert_eq!(proof.object_id, AMIRA_ID);
    let another = provider.person(provider.browser(&[("OPENID_USER", OPERATOR)]));
    let other = another.ask(&amira, Timestamp::now()).await;
    assert_eq!(other, Err(SignInTrouble::AnotherPerson));
    no_profile_is_left(provider.folder.path());
}

fn amira() -> Person {
    Person { id: AMIRA_ID.into(), name: "Amira Haddad".into(), upn: AMIRA.into() }
}

/// A provider that is not ours, and a browser that is not ours: what the one shows and the other posts,
/// the desk takes.
#[tokio::test(flavor = "multi_thread")]
async fn a_person_signs_in_with_the_isolated_chromium() {
    let missing = chromium_missing::missing();
    if !missing.is_empty() {
        eprintln!("skipped: not here: {missing:?}; `make test` installs them");
        return;
    }
    let Some(provider) = Provider::start() else { return };
    let chromium = provider.person(provider.chromium());
    let proof = chromium.ask(&amira(), Timestamp::now()).await.expect("shown");
    assert_eq!((proof.object_id.as_str(), proof.context.as_deref()), (AMIRA_ID, Some("c1")));
    // The provider knows her, and the desk expects another object id under her name.
    let other = Person { id: OPERATOR_ID.into(), ..amira() };
    let said = chromium.ask(&other, Timestamp::now()).await;
    assert_eq!(said, Err(SignInTrouble::AnotherPerson));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_as_it_was_asked_for_signs_nobody_in() {
    let Some(provider) = Provider::start() else { return };
    let code = |it: &str| SignInTrouble::Refused { code: it.to_owned() };
    type Row<'a> = (&'a str, &'a [(&'a str, &'a str)], SignInTrouble);
    let table: [Row<'_>; 7] = [
        // The desk does not take it, and the person closes the page.
        ("wrong state", &[("OPENID_CHANGE", "state")], SignInTrouble::Closed),
        ("wrong issuer", &[("OPENID_CHANGE", "iss")], SignInTrouble::NotOurs),
        ("wrong code", &[("OPENID_CHANGE", "code")], code("invalid_grant")),
        (
            "wrong nonce",
            &[("OPENID_NONCE", "another")],
            SignInTrouble::TokenInvalid { what: "nonce".into() },
        ),
        ("consent denied", &[("OPENID_DECISION", "deny")], code("AADSTS65004")),
        ("unknown user", &[("OPENID_USER", "nobody@contoso.example")], code("AADSTS65004")),
        // The page ends nowhere, and the person closes it.
        ("no sign-in service", &[("OPENID_PORT", "1")], SignInTrouble::Closed),
    ];
    for (name, does, wanted) in table {
        let mut all = vec![("OPENID_USER", OPERATOR)];
        all.extend(does);
        let said = sign_in(&provider.operator(&all)).await.expect_err(name);
        println!("{name:20} {said}");
        assert_eq!(said, wanted, "{name}");
    }
    let does = [("OPENID_USER", OPERATOR)];
    let operator = |app| operator(app, Means::Browser(provider.browser(&does)));
    let unknown = sign_in(&operator(provider.app("aaaaaaaa-0000-0000-0000-00000000000f"))).await;
    assert_eq!(unknown.expect_err("unknown app"), SignInTrouble::Closed);
    let stranger = fs::read(provider.folder.path().join("another.pem")).expect("written");
    let stranger = reqwest::Certificate::from_pem(&stranger).expect("a certificate");
    let untrusted = sign_in(&operator(provider.app_that_trusts(stranger, DESK))).await;
    assert_eq!(untrusted.expect_err("untrusted"), SignInTrouble::Unreachable);
    let mut elsewhere = provider.app(DESK);
    elsewhere.authority = "https://login.microsoftonline.com/common/v2.0".parse().expect("a URL");
    let elsewhere = sign_in(&operator(elsewhere)).await.expect_err("another tenant");
    assert!(matches!(elsewhere, SignInTrouble::Garbage { .. }), "{elsewhere}");
    no_profile_is_left(provider.folder.path());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_typed_on_another_device_signs_in() {
    let Some(provider) = Provider::start() else { return };
    let operator = operator(provider.app(DESK), Means::DeviceCode);
    for (decision, wanted) in [("sign-in", None), ("deny", Some("AADSTS65004"))] {
        let phone = |shown: keydesk::signin::operator::UserCode| {
            assert!(shown.valid_until > Timestamp::now());
            let browser = provider.browser(&[
                ("OPENID_USER", OPERATOR),
                ("OPENID_CODE", &shown.code),
                ("OPENID_DECISION", decision),
            ]);
            let visit = (browser.visit)().expect("a browser");
            tokio::spawn((visit.open)(shown.page.parse().expect("a URL")));
        };
        let said = operator.sign_in(None, phone).await;
        match wanted {
            None => assert_eq!(said.expect("signed in").operator.id, OPERATOR_ID),
            Some(code) => {
                let code = code.to_owned();
                assert_eq!(said.expect_err("denied"), SignInTrouble::Refused { code });
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_app_signs_in_with_its_certificate_and_with_no_other() {
    let Some(provider) = Provider::start() else { return };
    let with = |certificate| AppSignIn {
        app: provider.app(UNATTENDED),
        certificate: provider.certificate(certificate),
    };
    let signed_in = with("app").sign_in().await.expect("signed in");
    assert_eq!(signed_in.operator.id, UNATTENDED);
    assert_eq!(signed_in.scopes, None);
    let said = with("another").sign_in().await.expect_err("another key");
    assert_eq!(said, SignInTrouble::Refused { code: "invalid_client".to_owned() });
}

fn no_profile_is_left(folder: &Path) {
    let entries = fs::read_dir(folder).expect("a folder").map_while(Result::ok);
    let left: Vec<_> = entries
        .map(|it| it.file_name().to_string_lossy().into_owned())
        .filter(|it| it.starts_with("keydesk-browser-"))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}
