//! Entra through Microsoft Graph, one file for each subject: people (one, or many of a list), roles, policies, passes,
//! passkeys, tokens (oath), sessions, mail, chats, documents. Each adds its calls to `Tenant` and returns nouns of the ceremony. `graph` sends the
//! requests and knows no subject.
//! Never posts a registration twice: after a lost answer the caller must look first.

mod apply;
mod chat;
pub mod cloud;
mod coverage;
mod documents;
pub mod graph;
mod listed;
mod logs;
mod mail;
mod methods;
pub mod needs;
mod oath;
mod passes;
mod passkeys;
mod people;
mod policies;
mod readiness;
mod removal;
mod roles;
mod sessions;
mod token_given;

#[cfg(test)]
mod tests;

use std::time::Duration;

use tokio::sync::watch;

use self::cloud::Cloud;
use self::graph::Graph;
use self::graph::limit::Limits;
pub use self::graph::{LastAnswer, limit};
pub use self::listed::GroupFound;
pub use self::mail::{Addresses, Mail};
pub use self::oath::NewToken;
pub use self::passes::PassWish;
pub use self::passkeys::{Found, Looks, holds};
pub use self::policies::passkeys_for;
use crate::ceremony::nouns::RequestIds;
use crate::platform::Clock;
use crate::{Http, Token};

/// A signed-in Graph client. A clone is cheap, and shares the list of calls with the original.
#[derive(Clone)]
pub struct Tenant {
    graph: Graph,
}

/// A list can be older than the last change (Graph: consistency), so an empty list is read again
/// after these waits.
const LIST_MAY_LAG: [Duration; 5] = [
    Duration::ZERO,
    Duration::from_secs(1),
    Duration::from_secs(3),
    Duration::from_secs(6),
    Duration::from_secs(10),
];

impl Tenant {
    /// `limits` are `Limits::GRAPH` for Microsoft's own service.
    pub fn new(http: Http, cloud: Cloud, token: Token, limits: Option<Limits>) -> Self {
        Self::by_clock(http, cloud, token, limits, Clock::default())
    }

    /// As `new`, with a clock of its own by which the limits are kept.
    pub fn by_clock(
        http: Http,
        cloud: Cloud,
        token: Token,
        limits: Option<Limits>,
        clock: Clock,
    ) -> Self {
        Self { graph: Graph::new(http, cloud, token, limits, clock) }
    }

    /// A client for one session: it has its own list of calls, and shares the limits with all others.
    #[must_use]
    pub fn for_session(&self) -> Self {
        Self { graph: self.graph.for_session() }
    }

    pub fn cloud(&self) -> Cloud {
        self.graph.cloud()
    }

    /// By which the limits are kept.
    pub fn clock(&self) -> &Clock {
        self.graph.clock()
    }

    /// How many calls wait now, for a second or longer.
    pub fn held_up(&self) -> watch::Receiver<u32> {
        self.graph.held_up()
    }

    /// How Graph answered last, to any session; `None` where it was not asked yet.
    pub fn last_answer(&self) -> Option<LastAnswer> {
        self.graph.last_answer()
    }

    /// The ids of the calls of this session since this was last asked, for the record.
    pub fn take_calls(&self) -> Vec<RequestIds> {
        self.graph.take_made()
    }
}
