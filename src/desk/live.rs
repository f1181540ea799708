//! The live ends of the seams: the tenant that the settings name, over the network that they name.

use std::net::SocketAddr;
use std::path::Path;

use url::Url;

use super::net::{self, Network, NetworkTrouble};
use crate::Http;
use crate::config::{self, Config, Means as Wanted};
use crate::signin::App;
use crate::signin::browser::IsolatedBrowser;
use crate::signin::operator::{AppCertificate, CertificateTrouble, Means, OperatorSignIn};
use crate::tenant::cloud::Cloud;
use crate::{ceremony::trouble::SignInTrouble, signin::Browser};

/// Where the desk's tenant is, and how its operators sign in there.
pub struct Connection {
    pub cloud: Cloud,
    pub http: Http,
    pub operator: OperatorSignIn,
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
    #[error(transparent)]
    Browser(#[from] SignInTrouble),
}

/// Sets everything up and calls nobody.
///
/// # Errors
/// Names what the settings lack or what cannot be read.
pub fn connect(
    config: &Config,
    instead: Option<Instead<'_>>,
) -> Result<Connection, ConnectTrouble> {
    let tenant = config.tenant.as_ref().ok_or(ConnectTrouble::NoTenant)?;
    let cloud = cloud(tenant.cloud);
    let http = net::live(&network(&config.network, cloud, instead))?;
    let app = App {
        http: http.clone(),
        authority: authority(cloud, &tenant.id),
        tenant_id: tenant.id.0.to_string(),
        client_id: tenant.client_id.0.to_string(),
    };
    let means = match &config.operator.sign_in {
        Wanted::Browser => Means::Browser(browser(config)?),
        Wanted::DeviceCode => Means::DeviceCode,
        Wanted::Certificate { certificate, key } => {
            Means::Certificate(AppCertificate::read(certificate, key)?)
        }
    };
    Ok(Connection { cloud, http, operator: OperatorSignIn { app, means } })
}

/// # Errors
/// `NoBrowser` where there is none that is known, or not where the settings say.
pub fn browser(config: &Config) -> Result<Browser, SignInTrouble> {
    Ok(IsolatedBrowser::new(config.operator.browser.as_deref(), Vec::new())?.seam())
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

fn cloud(wanted: config::Cloud) -> Cloud {
    match wanted {
        config::Cloud::Global => Cloud::Global,
        config::Cloud::UsGovL4 => Cloud::UsGovL4,
        config::Cloud::UsGovL5 => Cloud::UsGovL5,
        config::Cloud::China => Cloud::China,
    }
}
