//! The desk's list of models: what the folder keeps, and the next issue of it from the network. What
//! comes from there is believed for its signature alone, and never goes back.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use tokio::sync::watch;
use tower::ServiceExt as _;
use url::Url;

use crate::attestation::Trust;
use crate::attestation::mds::cache::{Cache, CacheTrouble};
use crate::attestation::mds::{FIDO_ROOTS, Metadata, certificates};
use crate::ceremony::nouns::Timestamp;
use crate::{Http, HttpTrouble};

/// Where FIDO publishes its list (Metadata Service 3.2).
pub const FIDO_LIST: &str = "https://mds3.fidoalliance.org/";

/// Ten megabytes over a slow line.
const DEADLINE: Duration = Duration::from_secs(300);
/// A desk can run for months. The list comes once a month.
const LOOK_EVERY: Duration = Duration::from_secs(24 * 60 * 60);
/// A desk can be there before its network is.
const AGAIN_AFTER: Duration = Duration::from_secs(60 * 60);

/// Why no new list came.
#[derive(Debug, thiserror::Error)]
pub enum UpdateTrouble {
    #[error("{0} cannot be reached; is there a network, and does it want a proxy?")]
    NotReached(Url),
    #[error(
        "{0} shows a certificate that this machine does not trust; is there a proxy that reads \
         along, or a mirror with a certificate of its own?"
    )]
    Untrusted(Url),
    #[error("the connection to {0} broke before the list was whole; try again")]
    Broken(Url),
    #[error("what {0} sends is larger than any list; is it the right address?")]
    TooLarge(Url),
    #[error("{address} answers with {status} and no list; is it the right address?")]
    Refused { address: Url, status: StatusCode },
    #[error("{address} says that the list is at {other}; name that address")]
    Elsewhere { address: Url, other: String },
    #[error(transparent)]
    Cache(#[from] CacheTrouble),
    #[error("the look at the list broke off: {0}")]
    BrokeOff(#[from] tokio::task::JoinError),
}

/// DER of the roots to which FIDO's signer leads.
pub fn fido_roots() -> Vec<Vec<u8>> {
    FIDO_ROOTS.iter().flat_map(|it| certificates(it.as_bytes())).collect()
}

/// Which models the desk trusts by the list that it keeps; none, where it has no list yet.
///
/// # Errors
/// Where the folder cannot be read, or the list was changed.
pub fn trusted(cache: &Cache) -> Result<Trust, CacheTrouble> {
    Ok(cache.read()?.map(|(list, _)| list.into_trust()).unwrap_or_default())
}

/// What of it still counts: of a list that is older than the settings allow no model. `most_days` 0 allows
/// any. Its issue stays, so that home says how old it is.
pub fn in_time(trust: Trust, most_days: u32, now: Timestamp) -> Trust {
    let overdue = trust.issue.map_or(0, |it| it.days_overdue(now));
    if most_days == 0 || overdue <= i64::from(most_days) {
        return trust;
    }
    tracing::warn!(days = overdue, "the list of models is too old: no model can be proven by it");
    Trust { issue: trust.issue, ..Trust::default() }
}

/// Fetches the list and takes it in the place of the one before.
///
/// # Errors
/// Where none comes, or it is not to be trusted, or older than the one before: that one stands.
pub async fn update(
    cache: &Cache,
    http: &Http,
    address: &Url,
    now: Timestamp,
) -> Result<Metadata, UpdateTrouble> {
    let list = fetch(http, address).await?;
    Ok(cache.take(&list, now)?)
}

/// Looks at once, and then once a day, whether the desk has no list or the next issue is due, and whether
/// the one that is there has grown older than `most_days`, as long as somebody uses `trust`. Sessions that
/// are open keep the list that they began with. Whatever fails, the list before stands, and it looks again
/// after an hour.
pub async fn keep_up_to_date(
    cache: Cache,
    http: Http,
    address: Url,
    most_days: u32,
    trust: watch::Sender<Arc<Trust>>,
) {
    let cache = Arc::new(cache);
    loop {
        let looked = tokio::select! {
            () = trust.closed() => return,
            it = look(&cache, &http, &address) => it,
        };
        let next = if looked.is_ok() { LOOK_EVERY } else { AGAIN_AFTER };
        match looked {
            Ok(Some(list)) => {
                trust.send_replace(Arc::new(list.into_trust()));
            }
            Ok(None) => {}
            Err(error) => tracing::warn!(%error, "the list of models stays as it is"),
        }
        let now = in_time(Trust::clone(&trust.borrow()), most_days, Timestamp::now());
        if now.models.len() < trust.borrow().models.len() {
            trust.send_replace(Arc::new(now));
        }
        tokio::select! {
            () = trust.closed() => return,
            () = tokio::time::sleep(next) => {}
        }
    }
}

/// The next list, where the desk has none or the next one is due. Checking a list takes the processor for
/// a while: no session may wait for that.
async fn look(
    cache: &Arc<Cache>,
    http: &Http,
    address: &Url,
) -> Result<Option<Metadata>, UpdateTrouble> {
    let now = Timestamp::now();
    let kept = Arc::clone(cache);
    let kept = tokio::task::spawn_blocking(move || kept.read()).await??;
    if kept.is_some_and(|(list, _)| list.issue.days_overdue(now) < 0) {
        return Ok(None);
    }
    let list = fetch(http, address).await?;
    let cache = Arc::clone(cache);
    let taken = tokio::task::spawn_blocking(move || cache.take(&list, now)).await??;
    Ok(Some(taken))
}

async fn fetch(http: &Http, address: &Url) -> Result<Bytes, UpdateTrouble> {
    let address = address.clone();
    let Ok(request) = Request::get(address.as_str()).body(Bytes::new()) else {
        return Err(UpdateTrouble::NotReached(address));
    };
    let sent = tokio::time::timeout(DEADLINE, http.clone().oneshot(request)).await;
    let response = match sent.unwrap_or(Err(HttpTrouble::Broken)) {
        Ok(it) => it,
        Err(HttpTrouble::NotConnected) => return Err(UpdateTrouble::NotReached(address)),
        Err(HttpTrouble::Untrusted) => return Err(UpdateTrouble::Untrusted(address)),
        Err(HttpTrouble::Broken) => return Err(UpdateTrouble::Broken(address)),
        Err(HttpTrouble::TooLarge) => return Err(UpdateTrouble::TooLarge(address)),
    };
    match response.status() {
        StatusCode::OK => Ok(response.into_body()),
        status if status.is_redirection() => match location(&response) {
            Some(other) => Err(UpdateTrouble::Elsewhere { address, other }),
            None => Err(UpdateTrouble::Refused { address, status }),
        },
        status => Err(UpdateTrouble::Refused { address, status }),
    }
}

fn location(response: &Response<Bytes>) -> Option<String> {
    response.headers().get(http::header::LOCATION)?.to_str().ok().map(ToOwned::to_owned)
}
