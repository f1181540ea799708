//! The practice person's hand: of the keys that are plugged in, it uses their own.

use std::sync::Arc;

use crate::practice::assertion::{AssertionAsked, KeyHand};
use crate::practice::key::PracticeKey;

/// The person's own key is the one that holds a credential for which the page asks.
pub(in crate::practice) fn hand(keys: Vec<Arc<PracticeKey>>) -> KeyHand {
    Arc::new(move |asked: AssertionAsked| {
        let own = |key: &&Arc<PracticeKey>| {
            key.is_plugged() && key.credential_ids().iter().any(|it| asked.allow.contains(it))
        };
        let key = keys.iter().find(own).cloned();
        Box::pin(async move {
            let key = key.ok_or("none of the keys is registered for this person")?;
            Ok(tokio::task::spawn_blocking(move || key.sign(&asked)).await??)
        })
    })
}
