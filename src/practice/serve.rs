//! The same router over https on loopback, for browsers and for clients that are not ours.
//!
//! The certificate is for Entra's own names, from a CA of this world that nothing trusts by itself.
//! Nothing listens until it is asked to, and never on an address that others can reach.

use std::future::Future;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::serve::Listener;
use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, SanType,
};
use rustls_pki_types::PrivateKeyDer;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::{self, ServerConfig};
use tokio_rustls::server::TlsStream;

use super::folder::FolderError;
use super::patient::Patient;
use super::root::Root;
use super::world::World;

const NAMES: [&str; 5] = [
    "login.microsoftonline.com",
    "login.microsoft.com",
    "mysignins.microsoft.com",
    "graph.microsoft.com",
    "localhost",
];
/// A client that says nothing does not keep its place for longer.
const HANDSHAKE: Duration = Duration::from_secs(10);
/// How long answers under way may take once the end has come.
const FAREWELL: Duration = Duration::from_secs(2);

/// The world cannot be served.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// Others could reach it.
    #[error(
        "{0} is not a loopback address: the practice tenant is served to this machine only, as on 127.0.0.1:0"
    )]
    NotLoopback(SocketAddr),
    /// The system gives no such port, or the server broke off.
    #[error("cannot listen on {address}")]
    Listen {
        /// Where.
        address: SocketAddr,
        /// Why.
        source: std::io::Error,
    },
    /// A file of the world's folder could not be read or written.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// A certificate could not be made.
    #[error("practice certificates")]
    Certificates(#[from] rcgen::Error),
    /// The certificate and its key are of no use to TLS.
    #[error("practice TLS")]
    Tls(#[from] rustls::Error),
}

/// A port that is open. Clients can connect and wait until `serve` is called.
pub struct Served {
    router: Router,
    listener: TcpListener,
    address: SocketAddr,
    tls: TlsAcceptor,
    ca_pem: String,
}

impl World {
    /// Opens a port on loopback; port 0 means any.
    ///
    /// # Errors
    /// Where the address is not loopback's, or the port is taken.
    pub async fn listen(&self, address: SocketAddr) -> Result<Served, ServeError> {
        if !address.ip().is_loopback() {
            return Err(ServeError::NotLoopback(address));
        }
        let ca = TlsCa::open(self.folder())?;
        let tls = ca.server()?;
        let cannot = |source| ServeError::Listen { address, source };
        let listener = TcpListener::bind(address).await.map_err(cannot)?;
        let address = listener.local_addr().map_err(cannot)?;
        Ok(Served {
            router: self.router(),
            listener,
            address,
            tls: TlsAcceptor::from(Arc::new(tls)),
            ca_pem: ca.pem,
        })
    }
}

impl Served {
    /// Where it listens, with the port that was chosen.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The CA that clients must trust, PEM.
    pub fn ca_pem(&self) -> &str {
        &self.ca_pem
    }

    /// Answers until `end`, and shortly after it.
    ///
    /// # Errors
    /// Where the system takes the port away.
    pub async fn serve(
        self,
        end: impl Future<Output = ()> + Send + 'static,
    ) -> Result<(), ServeError> {
        let address = self.address;
        let (shaken, hands) = mpsc::channel(1);
        let accepting = tokio::spawn(accept(self.listener, self.tls, shaken));
        let (ended, mut ending) = mpsc::channel::<()>(1);
        let end = async move {
            end.await;
            drop(ended);
        };
        let serving = axum::serve(Handshakes { hands, address }, self.router)
            .with_graceful_shutdown(end)
            .into_future();
        let too_long = async {
            ending.recv().await;
            tokio::time::sleep(FAREWELL).await;
        };
        let served = tokio::select! {
            served = serving => served,
            () = too_long => Ok(()),
        };
        accepting.abort();
        served.map_err(|source| ServeError::Listen { address, source })
    }
}

type Hand = (TlsStream<TcpStream>, SocketAddr);

/// TLS handshakes run at the same time: a slow client does not hold up the next one.
async fn accept(listener: TcpListener, tls: TlsAcceptor, shaken: mpsc::Sender<Hand>) {
    loop {
        let Ok((stream, from)) = listener.accept().await else {
            // Most likely there are no file handles left; some will be free again soon.
            tokio::time::sleep(Duration::from_millis(100)).await;
            continue;
        };
        let (tls, shaken) = (tls.clone(), shaken.clone());
        tokio::spawn(async move {
            match tokio::time::timeout(HANDSHAKE, tls.accept(stream)).await {
                Ok(Ok(stream)) => drop(shaken.send((stream, from)).await),
                Ok(Err(error)) => tracing::info!(%error, "a client does not shake hands"),
                Err(_) => tracing::info!("a client does not shake hands in time"),
            }
        });
    }
}

/// The connections on which TLS stands.
struct Handshakes {
    hands: mpsc::Receiver<Hand>,
    address: SocketAddr,
}

impl Listener for Handshakes {
    type Io = Patient<TlsStream<TcpStream>>;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Self::Io, SocketAddr) {
        match self.hands.recv().await {
            Some((stream, from)) => (Patient::new(stream), from),
            // The accepting task was stopped: there will be no more connections.
            None => std::future::pending().await,
        }
    }

    fn local_addr(&self) -> std::io::Result<SocketAddr> {
        Ok(self.address)
    }
}

/// The CA of this world's https. Its key stays in the world's folder.
struct TlsCa {
    pem: String,
    issuer: Issuer<'static, KeyPair>,
}

impl TlsCa {
    fn open(folder: &Path) -> Result<TlsCa, ServeError> {
        let Root { pem, issuer, .. } = Root::open::<ServeError>(folder, "tls-ca", ca_parameters())?;
        Ok(TlsCa { pem, issuer })
    }

    /// TLS with a new certificate.
    fn server(&self) -> Result<ServerConfig, ServeError> {
        let mut parameters = CertificateParams::new(NAMES.map(str::to_owned))?;
        parameters.subject_alt_names.push(SanType::IpAddress(Ipv4Addr::LOCALHOST.into()));
        parameters.distinguished_name.push(DnType::CommonName, "Keydesk practice tenant");
        parameters.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        parameters.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        parameters.use_authority_key_identifier_extension = true;
        let key = KeyPair::generate()?;
        let certificate = parameters.signed_by(&key, &self.issuer)?;
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let mut config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .with_no_client_auth()
            .with_single_cert(
                vec![certificate.der().clone()],
                PrivateKeyDer::Pkcs8(key.serialize_der().into()),
            )?;
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(config)
    }
}

fn ca_parameters() -> CertificateParams {
    let mut parameters = CertificateParams::default();
    parameters.distinguished_name.push(DnType::CommonName, "Keydesk practice CA, trust nowhere");
    parameters.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    parameters.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    parameters
}
