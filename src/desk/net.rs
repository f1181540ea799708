//! The live end of the HTTP seam: reqwest over rustls, with the trust of the operating system and
//! the proxy of the settings or the environment. Follows no redirect, keeps no cookie, reads no
//! answer that is larger than anything the desk asks for.

use std::error::Error;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use reqwest::redirect::Policy;
use reqwest::{Certificate, Client, ClientBuilder, Proxy};
use tokio_rustls::rustls;
use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use url::{Host, Url};

use crate::platform::is_others_to_change;
use crate::{Http, HttpTrouble};

/// How the desk reaches the network.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Network {
    /// Without one, the environment's (`HTTPS_PROXY`, `NO_PROXY`) or the system's.
    pub proxy: Option<Url>,
    /// A PEM file whose certificates are trusted besides the system's.
    pub ca: Option<PathBuf>,
    /// These hosts are at this address instead: a practice tenant that is served on loopback.
    pub instead: Option<(Vec<String>, SocketAddr)>,
}

#[derive(Debug, thiserror::Error)]
pub enum NetworkTrouble {
    #[error("cannot read {}: {source}", file.display())]
    Unreadable { file: PathBuf, source: std::io::Error },
    #[error("{} holds no certificate in PEM form", file.display())]
    NoCertificate { file: PathBuf },
    #[error(
        "the environment's {variable} names {}, which other users can change, and so whom this desk \
         trusts. Unset it, and name the certificates under [network] as ca",
        path.display()
    )]
    TrustOfOthers { variable: &'static str, path: PathBuf },
    #[error("the network cannot be set up: {0}")]
    Refused(#[source] reqwest::Error),
}

const CONNECT_WITHIN: Duration = Duration::from_secs(15);
/// The buffers of a connection hold what went through it last, tokens and passes: they go with it.
const IDLE_AT_MOST: Duration = Duration::from_secs(5);
const COLLECT_WITHIN: Duration = Duration::from_secs(60);
/// FIDO's list of models is about ten megabytes; nothing else comes near.
const LARGEST_BODY_BYTES: usize = 32 * 1024 * 1024;

/// # Errors
/// Where the certificates cannot be read or the proxy cannot be used.
pub fn live(network: &Network) -> Result<Http, NetworkTrouble> {
    let client = builder(network)?.build().map_err(NetworkTrouble::Refused)?;
    Ok(Http::new(tower::service_fn(move |request| send(client.clone(), request))))
}

/// To a collector of logs; without TLS only where it is on this machine.
///
/// # Errors
/// Where the connection cannot be set up.
pub fn collector(url: &Url) -> Result<Http, NetworkTrouble> {
    let is_here = match url.host() {
        Some(Host::Ipv4(it)) => it.is_loopback(),
        Some(Host::Ipv6(it)) => it.is_loopback(),
        Some(Host::Domain(it)) => it == "localhost",
        None => false,
    };
    let mut builder = builder(&Network::default())?.timeout(COLLECT_WITHIN);
    if is_here {
        builder = builder.https_only(false).no_proxy();
    }
    let client = builder.build().map_err(NetworkTrouble::Refused)?;
    Ok(Http::new(tower::service_fn(move |request| send(client.clone(), request))))
}

/// The variables by which whoever starts the program can replace the system's trust (OpenSSL's, which
/// rustls-native-certs reads too).
const TRUST: [&str; 2] = ["SSL_CERT_FILE", "SSL_CERT_DIR"];

/// What they name must be as safe from others as the system's own certificates are.
fn trust_of_the_environment() -> Result<(), NetworkTrouble> {
    for variable in TRUST {
        let Some(named) = std::env::var_os(variable) else { continue };
        for path in std::env::split_paths(&named) {
            // What is not there trusts nobody.
            if is_others_to_change(&path).unwrap_or(false) {
                return Err(NetworkTrouble::TrustOfOthers { variable, path });
            }
        }
    }
    Ok(())
}

fn builder(network: &Network) -> Result<ClientBuilder, NetworkTrouble> {
    trust_of_the_environment()?;
    let mut builder = Client::builder()
        .user_agent(concat!("keydesk/", env!("CARGO_PKG_VERSION")))
        .https_only(true)
        .redirect(Policy::none())
        .connect_timeout(CONNECT_WITHIN)
        .pool_idle_timeout(IDLE_AT_MOST);
    if let Some(proxy) = &network.proxy {
        builder = builder.proxy(Proxy::all(proxy.clone()).map_err(NetworkTrouble::Refused)?);
    }
    if let Some(file) = &network.ca {
        builder = builder.tls_certs_merge(certificates(file)?);
    }
    if let Some((hosts, address)) = &network.instead {
        // A proxy would resolve the names itself.
        builder = builder.no_proxy();
        for host in hosts {
            builder = builder.resolve(host, *address);
        }
    }
    Ok(builder)
}

fn certificates(file: &Path) -> Result<Vec<Certificate>, NetworkTrouble> {
    let all = in_der(file)?.into_iter().map(|it| Certificate::from_der(&it));
    let all: Result<_, reqwest::Error> = all.collect();
    all.map_err(|_| NetworkTrouble::NoCertificate { file: file.to_owned() })
}

/// The certificates of a PEM file, each in DER form.
///
/// # Errors
/// Where the file cannot be read, or holds none.
pub fn in_der(file: &Path) -> Result<Vec<Vec<u8>>, NetworkTrouble> {
    let pem = std::fs::read(file)
        .map_err(|source| NetworkTrouble::Unreadable { file: file.to_owned(), source })?;
    let all: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&pem).collect();
    all.ok()
        .filter(|it| !it.is_empty())
        .map(|it| it.into_iter().map(|it| it.to_vec()).collect())
        .ok_or_else(|| NetworkTrouble::NoCertificate { file: file.to_owned() })
}

async fn send(
    client: Client,
    request: http::Request<Bytes>,
) -> Result<http::Response<Bytes>, HttpTrouble> {
    let request = reqwest::Request::try_from(request).map_err(|_| HttpTrouble::NotConnected)?;
    let mut response = client.execute(request).await.map_err(|it| trouble(&it))?;
    let mut answered = http::Response::new(Bytes::new());
    *answered.status_mut() = response.status();
    *answered.headers_mut() = std::mem::take(response.headers_mut());
    let mut body = BytesMut::new();
    while let Some(part) = response.chunk().await.map_err(|_| HttpTrouble::Broken)? {
        if body.len() + part.len() > LARGEST_BODY_BYTES {
            return Err(HttpTrouble::TooLarge);
        }
        body.extend_from_slice(&part);
    }
    *answered.body_mut() = body.freeze();
    Ok(answered)
}

fn trouble(error: &reqwest::Error) -> HttpTrouble {
    tracing::info!(error = %causes(error), "no answer");
    if !error.is_connect() {
        HttpTrouble::Broken
    } else if refuses_the_certificate(error) {
        HttpTrouble::Untrusted
    } else {
        HttpTrouble::NotConnected
    }
}

/// Without the URL: it may contain the name of a person.
fn causes(error: &reqwest::Error) -> String {
    let mut text = String::new();
    let mut next = error.source();
    while let Some(it) = next {
        text.push_str(if text.is_empty() { "" } else { ": " });
        text.push_str(&it.to_string());
        next = it.source();
    }
    text
}

fn refuses_the_certificate(error: &reqwest::Error) -> bool {
    let mut next = error.source();
    while let Some(it) = next {
        if matches!(it.downcast_ref(), Some(rustls::Error::InvalidCertificate(_))) {
            return true;
        }
        // The error inside an I/O error is not among its sources, and may be an I/O error itself.
        let stands_for = it.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        next = match stands_for {
            Some(it) => Some(it),
            None => it.source(),
        };
    }
    false
}
