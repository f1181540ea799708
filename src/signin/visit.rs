//! The browser seam: how a person is taken to the sign-in page, and how the page's answer comes
//! back. Knows no browser and no OAuth: `browser` is the live implementation.

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use url::Url;

use crate::ceremony::nouns::SignInTrouble;

/// Shows the sign-in page to a person, and returns the fields that the page posts to the redirect
/// URI.
#[derive(Clone)]
pub struct Browser {
    pub visit: Arc<dyn Fn() -> Result<Visit, SignInTrouble> + Send + Sync>,
}

/// One visit of the sign-in page that has not begun.
pub struct Visit {
    /// Where the page posts its answer.
    pub redirect: Url,
    pub open: Box<dyn FnOnce(Url) -> Answering + Send>,
}

/// A visit that has begun; it ends with the answer.
pub type Answering = Pin<Box<dyn Future<Output = Answered> + Send>>;

/// The fields that the page posted, or why it posted none.
pub type Answered = Result<BTreeMap<String, String>, SignInTrouble>;
