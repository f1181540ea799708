//! The promise: `keydesk mds update` takes a newer list that FIDO has signed, from wherever it comes,
//! and nothing else; whatever fails, the list before stands and one sentence says what to do.

#[path = "metadata/fido.rs"]
mod fido;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::Arc;

use fido::{Fido, SIGNER, list};
use rcgen::{CertificateParams, KeyPair};
use rustls_pki_types::{CertificateDer, PrivateKeyDer};
use serde_json::Value;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;

/// A mirror on loopback that gives one answer, and its certificate.
struct Mirror {
    address: String,
    certificate: String,
    _runtime: tokio::runtime::Runtime,
}

impl Mirror {
    fn new(head: &str, body: &[u8]) -> Self {
        let key = KeyPair::generate().expect("a key");
        let parameters = CertificateParams::new(["localhost".to_owned()]).expect("a name");
        let certificate = parameters.self_signed(&key).expect("a certificate");
        let config = ServerConfig::builder()
            .with_no_client_auth()
            .with_single_cert(
                vec![CertificateDer::from(certificate.der().to_vec())],
                PrivateKeyDer::try_from(key.serialize_der()).expect("a key"),
            )
            .expect("they fit");
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let mut answer = format!("HTTP/1.1 {head}\r\nconnection: close\r\n").into_bytes();
        // A head of its own length is one whose body never comes to its end.
        if !head.contains("content-length") {
            answer.extend(format!("content-length: {}\r\n", body.len()).into_bytes());
        }
        answer.extend(b"\r\n");
        answer.extend(body);
        let runtime = tokio::runtime::Runtime::new().expect("threads");
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).expect("a port");
        let port = listener.local_addr().expect("it is bound").port();
        runtime.spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                // Whoever does not trust us hangs up.
                let Ok(mut stream) = acceptor.accept(socket).await else { continue };
                let mut request = [0; 4096];
                if stream.read(&mut request).await.is_ok_and(|it| it > 0) {
                    stream.write_all(&answer).await.ok();
                    stream.shutdown().await.ok();
                }
            }
        });
        Self {
            address: format!("https://localhost:{port}/list"),
            certificate: certificate.pem(),
            _runtime: runtime,
        }
    }

    fn of(list: &[u8]) -> Self {
        Self::new("200 OK", list)
    }
}

/// What the desk has, and the root that it wants.
struct Desk {
    folder: tempfile::TempDir,
    root: Vec<u8>,
}

impl Desk {
    fn new(fido: &Fido) -> Self {
        Self { folder: tempfile::tempdir().expect("a folder"), root: fido.root.clone() }
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let root = self.folder.path().join("root.der");
        fs::write(&root, &self.root).expect("written");
        Command::new(env!("CARGO_BIN_EXE_keydesk"))
            .arg("mds")
            .args(arguments)
            .args([Path::new("--folder"), self.folder.path(), Path::new("--root"), &root])
            .env("NO_PROXY", "localhost")
            .output()
            .expect("it runs")
    }

    fn update(&self, mirror: &Mirror) -> Output {
        let ca = self.folder.path().join("mirror.pem");
        fs::write(&ca, &mirror.certificate).expect("written");
        let ca = ca.to_str().expect("text");
        self.run(&["update", "--json", "--url", &mirror.address, "--ca", ca])
    }

    /// The issue that it keeps.
    fn issue(&self) -> Option<u64> {
        let shown = self.run(&["show", "--json"]);
        shown.status.success().then(|| json(&shown)["number"].as_u64())?
    }
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|it| panic!("{it}: {}", String::from_utf8_lossy(&output.stderr)))
}

/// It fails, with these words; the list before stands.
fn fails(desk: &Desk, output: &Output, words: &str) {
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success(), "{said}");
    assert!(said.contains(words), "{said}");
    assert_eq!(said.trim_end().lines().count(), 1, "one sentence: {said}");
    assert_eq!(desk.issue(), Some(8), "after: {said}");
}

#[test]
fn a_newer_list_is_fetched_and_an_older_one_is_not_taken() {
    let fido = Fido::new(SIGNER);
    let desk = Desk::new(&fido);
    assert_eq!(desk.issue(), None);
    let first = desk.update(&Mirror::of(&fido.sign(&list(7))));
    let said = json(&first);
    assert_eq!((&said["number"], &said["models"]), (&7.into(), &1.into()));
    assert_eq!(said["next_update"], "2026-11-01");
    let second = desk.update(&Mirror::of(&fido.sign(&list(8))));
    assert_eq!(json(&second)["number"], 8);
    assert_eq!(desk.issue(), Some(8));
    let back = desk.update(&Mirror::of(&fido.sign(&list(7))));
    fails(&desk, &back, "it is issue 7, and the desk already had issue 8");
    // Whoever holds the mirror does not sign.
    let stranger = Fido::new(SIGNER);
    let strange = desk.update(&Mirror::of(&stranger.sign(&list(9))));
    fails(&desk, &strange, "the list is not taken: its signer is not trusted");
}

/// Whoever has a certificate of the very authority that is wanted could sign otherwise.
#[test]
fn the_name_of_the_signer_counts() {
    let other = Fido::new("mirror.example.com");
    let output = Desk::new(&other).update(&Mirror::of(&other.sign(&list(9))));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success());
    assert!(said.contains("its signer is not mds.fidoalliance.org"), "{said}");
}

#[test]
fn each_failure_on_the_way_has_its_sentence() {
    let fido = Fido::new(SIGNER);
    let desk = Desk::new(&fido);
    let good = Mirror::of(&fido.sign(&list(8)));
    assert_eq!(json(&desk.update(&good))["number"], 8);

    let untrusted = desk.run(&["update", "--url", &good.address]);
    fails(&desk, &untrusted, "shows a certificate that this machine does not trust");
    let gone = {
        let mirror = Mirror::of(b"");
        mirror.address.clone()
    };
    fails(&desk, &desk.run(&["update", "--url", &gone]), "cannot be reached");
    let missing = desk.update(&Mirror::new("404 Not Found", b"no such page"));
    fails(&desk, &missing, "answers with 404 Not Found and no list");
    let moved = Mirror::new("302 Found\r\nlocation: https://lists.example/new", b"");
    fails(&desk, &desk.update(&moved), "the list is at https://lists.example/new");
    let page = desk.update(&Mirror::of(b"<html>Please sign in to the guest network</html>"));
    fails(&desk, &page, "the list is not taken: it is not a signed list of three parts");
    let cut = desk.update(&Mirror::new("200 OK\r\ncontent-length: 5000", b"eyJ"));
    fails(&desk, &cut, "broke before the list was whole");
    let flood = desk.update(&Mirror::of(&vec![b'a'; 40 << 20]));
    fails(&desk, &flood, "is larger than any list");
    let plain = desk.run(&["update", "--url", "http://localhost/list"]);
    let said = String::from_utf8_lossy(&plain.stderr);
    assert!(!plain.status.success() && said.contains("must begin with https://"), "{said}");
}

/// A desk that runs for months learns of a new list by itself, each day; one that opens without a network, an
/// hour later.
#[tokio::test(start_paused = true)]
async fn a_list_that_falls_due_is_fetched_while_the_desk_runs() {
    use std::sync::atomic::{AtomicU32, Ordering};

    use keydesk::attestation::Trust;
    use keydesk::attestation::mds::cache::Cache;
    use keydesk::desk::models;
    use keydesk::{Http, HttpTrouble};

    let fido = Fido::new(SIGNER);
    let folder = tempfile::tempdir().expect("a folder");
    let lists = [list(8), list(9)].map(|it| bytes::Bytes::from(fido.sign(&it)));
    let asked = Arc::new(AtomicU32::new(0));
    let counted = Arc::clone(&asked);
    // When it opens there is no network.
    let http = Http::new(tower::service_fn(move |_: http::Request<bytes::Bytes>| {
        let list = match counted.fetch_add(1, Ordering::Relaxed) {
            0 => Err(HttpTrouble::NotConnected),
            1 => Ok(http::Response::new(lists[0].clone())),
            _ => Ok(http::Response::new(lists[1].clone())),
        };
        async move { list }
    }));
    let cache = Cache::new(folder.path(), vec![fido.root.clone()]);
    let (trust_in, mut trust) = tokio::sync::watch::channel(Arc::new(Trust::default()));
    let address = "https://mirror.example/list".parse().expect("an address");
    let looking = tokio::spawn(models::keep_up_to_date(cache, http, address, 0, trust_in));
    let begun = tokio::time::Instant::now();
    trust.changed().await.expect("it looks");
    assert_eq!(trust.borrow().issue.map(|it| it.number), Some(8));
    assert_eq!(asked.load(Ordering::Relaxed), 2);
    let hours = || begun.elapsed().as_secs() / (60 * 60);
    assert_eq!(hours(), 1, "an hour later");
    // The next one is due already.
    trust.changed().await.expect("it looks again");
    assert_eq!(trust.borrow().issue.map(|it| it.number), Some(9));
    assert_eq!((asked.load(Ordering::Relaxed), hours()), (3, 25), "the day after");
    drop(trust);
    looking.await.expect("it ends with the desk");
}

/// A list that is too old does not know which models were broken since.
#[test]
fn a_list_that_is_older_than_the_settings_allow_proves_nothing() {
    use keydesk::attestation::mds::Issue;
    use keydesk::attestation::{Model, Trust};
    use keydesk::desk::models;

    let due: jiff::civil::Date = "2026-11-01".parse().expect("a date");
    let models = [(uuid::Uuid::from_u128(1), Model::default())].into();
    let trust = Trust { models, issue: Some(Issue { number: 8, next_update: due }) };
    let on = |day: &str| format!("{day}T12:00:00Z").parse().expect("a time");
    for (day, most_days, counts) in [
        ("2026-10-20", 30, true),
        ("2026-12-01", 30, true),
        ("2026-12-02", 30, false),
        ("2026-12-02", 0, true),
        ("2026-11-01", 1, true),
    ] {
        let now = models::in_time(trust.clone(), most_days, on(day));
        assert_eq!(!now.models.is_empty(), counts, "{day}, {most_days}");
        assert_eq!(now.issue, trust.issue, "home says how old it is");
    }
}
