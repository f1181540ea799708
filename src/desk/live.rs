//! The live ends of the seams: the tenant that the settings name, over the network that they name,
//! the keys that are plugged in, and FIDO's list of models.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use jiff::Timestamp;
use tokio::sync::{mpsc, watch};
use url::Url;

use super::models;
use super::net::{self, Network, NetworkTrouble};
use super::settings;
use crate::Http;
use crate::attestation::mds::cache::{Cache, CacheTrouble};
use crate::ceremony::nouns::{Mode, SignInTrouble};
use crate::config::{self, Config, Means as Wanted};
use crate::key::{Bus, seam};
use crate::ledger::{Ledger, LedgerTrouble};
use crate::oath::Token;
use crate::runner::{Attendance, Click, PersonLanguage, Runner, Tools, View};
use crate::seal::{SealTrouble, Seals};
use crate::signin::as_app::{AppCertificate, AppSignIn, CertificateTrouble};
use crate::signin::browser::{IsolatedBrowser, Rules};
use crate::signin::operator::{Means, OperatorSignIn};
use crate::signin::{App, SignIn};
use crate::tenant::Tenant;
use crate::tenant::cloud::Cloud;
use crate::tenant::limit::Limits;

/// A desk at its tenant, ready to run. No operator is signed in.
pub struct LiveDesk {
    pub runner: Runner,
    pub clicks: mpsc::UnboundedSender<Click>,
    pub views: watch::Receiver<View>,
    /// Whether the desk's window has the whole screen; its browser then has it as well.
    pub full_screen: Arc<AtomicBool>,
    pub person_language: PersonLanguage,
}

#[derive(Debug, thiserror::Error)]
pub enum LiveTrouble {
    #[error(transparent)]
    Connect(#[from] ConnectTrouble),
    #[error("the settings name a certificate, with which no operator signs in")]
    NoOperator,
    #[error(transparent)]
    Ledger(#[from] LedgerTrouble),
    #[error(transparent)]
    Seals(#[from] SealTrouble),
    #[error(transparent)]
    Models(#[from] CacheTrouble),
    #[error("the system gives no thread for the keys")]
    Thread(#[from] std::io::Error),
}

/// What the desk keeps in its folder.
pub const LEDGER: &str = "ledger.sqlite";
/// Which USB port is which slot of a batch.
pub const SLOTS: &str = "slots.json";
pub const METADATA: &str = "metadata";

/// Opens the desk that the settings describe; its ledger and its list of models are in `folder`.
/// `tokens`: the makers' files of hardware tokens that are open at it.
/// Must be called within a tokio runtime.
///
/// # Errors
/// Names what the settings lack, or what cannot be read or written.
pub async fn open(
    config: &Config,
    folder: &Path,
    instead: Option<Instead<'_>>,
    tokens: Option<Arc<[Token]>>,
    wake: Arc<dyn Fn() + Send + Sync>,
) -> Result<LiveDesk, LiveTrouble> {
    let connection = connect(config, instead)?;
    // A person is served by an operator whose roles Entra checks.
    let Caller::Operator(operator) = connection.caller else { return Err(LiveTrouble::NoOperator) };
    let full_screen = Arc::clone(&connection.full_screen);
    let browser = browser(config, &full_screen)?.seam();
    let ledger =
        Ledger::open_signed_by(&folder.join(LEDGER), config.ledger.signing_key.as_ref()).await?;
    let seals = Arc::new(Seals::open(folder, &config.prepare.recovery_recipients)?);
    let cache = Cache::new(&folder.join(METADATA), models::fido_roots());
    // A practice key must never be registered in a real tenant.
    let keys = Bus::watch(|it| !it.device.starts_with(seam::PATH_PREFIX))?;
    let (token_in, token) = watch::channel(None);
    let http = connection.http.clone();
    let tenant = Tenant::new(http, connection.cloud, token, Some(Limits::GRAPH));
    let sign_in = SignIn {
        app: persons_app(config, &operator.app),
        browser,
        authentication_context: config.sign_in.authentication_context.clone().map(|it| it.0),
    };
    let most_days = config.keys.maximum_age_days;
    let trusted = models::in_time(models::trusted(&cache)?, most_days, Timestamp::now());
    let (trust_in, trust) = watch::channel(Arc::new(trusted));
    if instead.is_none() {
        // No desk waits for the network to open.
        let looking =
            models::keep_up_to_date(cache, connection.http, fido_list(), most_days, trust_in);
        tokio::spawn(looking);
    }
    // Its facts must never pass for those of a real tenant.
    let mode = if instead.is_some() { Mode::Practice } else { Mode::Live };
    let settings = settings::desk(config, mode);
    let person_language = settings.person_language.clone();
    let tools = Tools { tenant, keys, sign_in, trust, settings, seals, tokens };
    let attendance = Attendance::new(operator, token_in, settings::lock_after(config));
    let (mut runner, clicks, views) =
        Runner::new(tools, ledger, config.desk.name.0.clone(), attendance, wake);
    runner.remember_slots(&folder.join(SLOTS));
    Ok(LiveDesk { runner, clicks, views, full_screen, person_language })
}

fn fido_list() -> Url {
    models::FIDO_LIST.parse().expect("it is a constant")
}

/// The application at which people prove their sign-in.
fn persons_app(config: &Config, operators: &App) -> App {
    let client_id = config.sign_in.client_id.map(|it| it.0.to_string());
    App { client_id: client_id.unwrap_or_else(|| operators.client_id.clone()), ..operators.clone() }
}

/// Where the desk's tenant is, and who calls it.
pub struct Connection {
    pub cloud: Cloud,
    pub http: Http,
    pub caller: Caller,
    pub full_screen: Arc<AtomicBool>,
}

/// Who the tenant sees.
pub enum Caller {
    Operator(OperatorSignIn),
    /// Nobody signs in, and Entra checks no role: to check the settings and to read.
    Application(AppSignIn),
}

impl Caller {
    pub fn app(&self) -> &App {
        match self {
            Self::Operator(it) => &it.app,
            Self::Application(it) => &it.app,
        }
    }
}

/// A tenant elsewhere than the settings say: the practice tenant on loopback, with its own CA.
#[derive(Clone, Copy)]
pub struct Instead<'a> {
    pub address: SocketAddr,
    pub ca: &'a Path,
}

#[derive(Debug, thiserror::Error)]
pub enum ConnectTrouble {
    #[error("kiosk.toml names no tenant: it needs the section [tenant] with id and client_id")]
    NoTenant,
    #[error(transparent)]
    Network(#[from] NetworkTrouble),
    #[error(transparent)]
    Certificate(#[from] CertificateTrouble),
    #[error("{0}; the desk proves the sign-in of every person in one")]
    Browser(#[from] SignInTrouble),
}

/// Sets everything up; sends nothing.
///
/// # Errors
/// Names what the settings lack or what cannot be read.
pub fn connect(
    config: &Config,
    instead: Option<Instead<'_>>,
) -> Result<Connection, ConnectTrouble> {
    let tenant = config.tenant.as_ref().ok_or(ConnectTrouble::NoTenant)?;
    let cloud = settings::cloud(tenant.cloud);
    let http = net::live(&network(&config.network, cloud, instead))?;
    let app = App {
        http: http.clone(),
        authority: authority(cloud, &tenant.id),
        tenant_id: tenant.id.0.to_string(),
        client_id: tenant.client_id.0.to_string(),
        graph: cloud.graph().to_owned(),
    };
    let authentication_context = config.operator.authentication_context.clone().map(|it| it.0);
    let by = |app, means| Caller::Operator(OperatorSignIn { app, means, authentication_context });
    let full_screen = Arc::default();
    let caller = match &config.operator.sign_in {
        Wanted::Browser => by(app, Means::Browser(browser(config, &full_screen)?.seam())),
        Wanted::DeviceCode => by(app, Means::DeviceCode),
        Wanted::Certificate { certificate, key } => {
            let certificate = AppCertificate::read(certificate, key)?;
            Caller::Application(AppSignIn { app, certificate })
        }
    };
    Ok(Connection { cloud, http, caller, full_screen })
}

/// The browser for signing in, which opens the sign-in pages of the settings' cloud.
///
/// # Errors
/// `NoBrowser` where there is none that is known, or not where the settings say.
pub fn browser(
    config: &Config,
    full_screen: &Arc<AtomicBool>,
) -> Result<IsolatedBrowser, ConnectTrouble> {
    let cloud = settings::cloud(config.tenant.as_ref().map(|it| it.cloud).unwrap_or_default());
    let entra = cloud.sign_in_hosts().iter().map(|it| (*it).to_owned());
    let rules = Rules {
        hosts: entra.chain(config.sign_in.federation_hosts.iter().map(|it| it.0.clone())).collect(),
        proxy: config.network.proxy.as_ref().map(|it| it.0.clone()),
        trusted: config.network.ca.as_deref().map(net::in_der).transpose()?.unwrap_or_default(),
        full_screen: Arc::clone(full_screen),
    };
    Ok(IsolatedBrowser::new(config.operator.browser.as_deref(), rules)?)
}

fn network(wanted: &config::Network, cloud: Cloud, instead: Option<Instead<'_>>) -> Network {
    let host = |url: &str| url.trim_start_matches("https://").to_owned();
    match instead {
        None => Network {
            proxy: wanted.proxy.as_ref().map(|it| it.0.clone()),
            ca: wanted.ca.clone(),
            instead: None,
        },
        Some(it) => Network {
            proxy: None,
            ca: Some(it.ca.to_owned()),
            instead: Some((vec![host(cloud.login()), host(cloud.graph())], it.address)),
        },
    }
}

fn authority(cloud: Cloud, id: &config::GivenId) -> Url {
    let url = format!("{}/{}/v2.0", cloud.login(), id.0);
    url.parse().expect("it is made of a constant and an id")
}
