//! Pages under the names of Entra's sign-in, over https with a CA of the test's own, behind a proxy
//! that leads every name to them and remembers what was asked for.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::header;
use axum::response::{Html, IntoResponse as _, Response};
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;
use tokio_rustls::server::TlsStream;
use url::Url;

const NAME: &str = "login.microsoftonline.com";
const ANOTHER: &str = "evil.example";

#[derive(Clone)]
pub struct Site {
    pub proxy: Url,
    /// In DER form.
    pub ca: Vec<u8>,
    seen: Arc<Mutex<Seen>>,
}

#[derive(Default)]
struct Seen {
    /// Path and query of what was asked for.
    asked: BTreeMap<String, String>,
    /// The proxy was asked for a name that the pages lead to and the browser may not open.
    stranger: bool,
    posts_to: String,
}

impl Site {
    pub async fn open() -> Self {
        let key = KeyPair::generate().expect("a key");
        let mut ca = CertificateParams::default();
        ca.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        ca.distinguished_name.push(DnType::CommonName, "the test's own CA");
        let ca_der = ca.self_signed(&key).expect("a certificate").der().to_vec();
        let issuer = Issuer::new(ca, key);
        let key = KeyPair::generate().expect("a key");
        let names = vec![NAME.to_owned(), ANOTHER.to_owned()];
        let certificate = CertificateParams::new(names).expect("names").signed_by(&key, &issuer);
        let certificate = certificate.expect("a certificate").der().clone();
        let config = ServerConfig::builder().with_no_client_auth().with_single_cert(
            vec![certificate],
            PrivateKeyDer::try_from(key.serialize_der()).expect("a key"),
        );
        let tls = TlsAcceptor::from(Arc::new(config.expect("a certificate")));

        let seen = Arc::<Mutex<Seen>>::default();
        let router = Router::new().fallback(page).with_state(Arc::clone(&seen));
        let pages = Tls::on(local().await, tls);
        let address = pages.address;
        tokio::spawn(async move { axum::serve(pages, router).await });
        let proxy = local().await;
        let at = proxy.local_addr().expect("an address");
        tokio::spawn(lead(proxy, address, Arc::clone(&seen)));
        Self { proxy: format!("http://{at}").parse().expect("a URL"), ca: ca_der, seen }
    }

    /// Where the pages post their form.
    pub fn posts_to(&self, redirect: &Url) {
        self.seen.lock().expect("no panic").posts_to = redirect.to_string();
    }

    pub fn was_asked_for(&self, path: &str) -> bool {
        self.seen.lock().expect("no panic").asked.contains_key(path)
    }

    /// The query with which this was asked for.
    pub fn told(&self, path: &str) -> String {
        self.seen.lock().expect("no panic").asked.get(path).cloned().unwrap_or_default()
    }

    pub async fn asked_for(&self, path: &str) {
        for _ in 0..600 {
            if self.was_asked_for(path) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("nobody asks for {path}");
    }

    pub fn a_stranger_was_asked_for(&self) -> bool {
        self.seen.lock().expect("no panic").stranger
    }
}

async fn local() -> TcpListener {
    TcpListener::bind("127.0.0.1:0").await.expect("a port")
}

async fn page(State(seen): State<Arc<Mutex<Seen>>>, request: Request) -> Response {
    let mut seen = seen.lock().expect("no panic");
    let (path, query) = (request.uri().path().to_owned(), request.uri().query());
    let first = query.unwrap_or_default().to_owned();
    seen.asked.insert(path.clone(), first);
    let body = match path.as_str() {
        "/posts" => format!(
            "<form method=post action='{}'><input name=state value=s1><input name=code value=c1>\
             </form><script>document.cookie = 'ESTSAUTHPERSISTENT=x; Max-Age=99999'; \
             document.forms[0].submit()</script>",
            seen.posts_to
        ),
        "/stays" => "<h1>Sign in</h1><textarea style='width:900px;height:600px' \
             oninput='fetch(`/typed?${value.length}`)'></textarea>\
             <script>setInterval(() => fetch('/still-there?' + Date.now()), 500)</script>"
            .to_owned(),
        "/hostile" => include_str!("hostile.html").to_owned(),
        "/passwd.txt" | "/by-itself" => {
            let as_file = [(header::CONTENT_DISPOSITION, "attachment; filename=downloaded.txt")];
            return (as_file, "downloaded").into_response();
        }
        _ => String::new(),
    };
    Html(format!("<!doctype html><title>Sign in</title>{body}")).into_response()
}

/// An http proxy that knows CONNECT alone (RFC 9110, 9.3.6).
async fn lead(proxy: TcpListener, to: SocketAddr, seen: Arc<Mutex<Seen>>) {
    while let Ok((from, _)) = proxy.accept().await {
        let seen = Arc::clone(&seen);
        tokio::spawn(async move {
            let mut from = BufReader::new(from);
            let mut line = String::new();
            from.read_line(&mut line).await.ok()?;
            let name = line.split([' ', ':']).nth(1).unwrap_or_default().to_owned();
            while line.trim() != "" {
                line.clear();
                from.read_line(&mut line).await.ok()?;
            }
            // The browser asks its maker for this and that by itself.
            if name == ANOTHER {
                seen.lock().ok()?.stranger = true;
            }
            let mut pages = TcpStream::connect(to).await.ok()?;
            from.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.ok()?;
            tokio::io::copy_bidirectional(&mut from, &mut pages).await.ok()
        });
    }
}

/// The connections whose handshake is done; one that dawdles does not keep the others waiting.
struct Tls {
    address: SocketAddr,
    ready: tokio::sync::mpsc::Receiver<(TlsStream<TcpStream>, SocketAddr)>,
}

impl Tls {
    fn on(listener: TcpListener, tls: TlsAcceptor) -> Self {
        let (done, ready) = tokio::sync::mpsc::channel(16);
        let address = listener.local_addr().expect("an address");
        tokio::spawn(async move {
            while let Ok((stream, address)) = listener.accept().await {
                let (tls, done) = (tls.clone(), done.clone());
                tokio::spawn(async move {
                    let stream = tls.accept(stream).await.ok()?;
                    done.send((stream, address)).await.ok()
                });
            }
        });
        Self { address, ready }
    }
}

impl axum::serve::Listener for Tls {
    type Io = TlsStream<TcpStream>;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        self.ready.recv().await.expect("it accepts as long as the test runs")
    }

    fn local_addr(&self) -> std::io::Result<Self::Addr> {
        Ok(self.address)
    }
}
