//! Graph's lists, page by page (Graph: paging). Only one page is in memory, and the next one is
//! requested when the caller asks for it.
//! Never follows a link to another host or version, a circle of links, or links without an end.

use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::call::Version;
use super::{Call, Graph};
use crate::ceremony::nouns::{RequestIds, TenantTrouble};
use crate::tenant::needs::Needs;

/// The pages of a list that have not been read yet.
pub struct Pages<'a, T> {
    graph: &'a Graph,
    needs: Needs,
    /// The query of the next page, below the version; `None` after the last.
    next: Option<String>,
    /// Graph: advanced query capabilities, for every page.
    is_advanced: bool,
    version: Version,
    /// How many pages were read, and how many there may be.
    read: u64,
    at_most: u64,
    /// A query from before (Brent's algorithm): a circle of links comes back to it.
    milestone: String,
    items: PhantomData<fn() -> T>,
}

/// One page.
#[derive(Deserialize)]
pub struct Page<T> {
    pub value: Vec<T>,
    #[serde(rename = "@odata.nextLink")]
    next_link: Option<String>,
}

impl<T> Page<T> {
    pub fn is_last(&self) -> bool {
        self.next_link.is_none()
    }
}

/// The most items of `whole`. No person and no policy has so many of anything.
const MOST_KEPT: usize = 100_000;
/// The most pages of such a list. A page without an item can link to another one as well.
const MOST_PAGES: u64 = 1_000;
/// Of a list that grows with the tenant; one with more people than this in pages of a hundred does not
/// exist.
const MOST_PAGES_OF_EVERYBODY: u64 = 200_000;

impl Graph {
    /// A list, from its first page.
    pub fn pages<T: DeserializeOwned>(&self, needs: Needs, query: &str) -> Pages<'_, T> {
        Pages {
            graph: self,
            needs,
            next: Some(query.to_owned()),
            is_advanced: false,
            version: Version::V1,
            read: 0,
            at_most: MOST_PAGES,
            milestone: String::new(),
            items: PhantomData,
        }
    }
}

impl<T: DeserializeOwned> Pages<'_, T> {
    /// The list as an advanced query, which Graph asks for where a path casts to one type.
    #[must_use]
    pub fn advanced(self) -> Self {
        Pages { is_advanced: true, ..self }
    }

    /// In Graph's beta, every page of it.
    #[must_use]
    pub fn beta(self) -> Self {
        Pages { version: Version::Beta, ..self }
    }

    /// The list grows with the tenant: it may have many more pages.
    #[must_use]
    pub fn of_everybody(self) -> Self {
        Pages { at_most: MOST_PAGES_OF_EVERYBODY, ..self }
    }

    /// The items of the next page; `None` after the last. A page may be empty before the last.
    ///
    /// # Errors
    /// As for every call, after which the same page can be asked for again; and `Garbage` where the
    /// page cannot be read, the link to the next must not be followed or the list does not end, after which
    /// there are no more.
    pub async fn next(&mut self) -> Result<Option<Vec<T>>, TenantTrouble> {
        let Some(query) = self.next.clone() else { return Ok(None) };
        let call = Call { version: self.version, ..Call::get(self.needs, &query) };
        let call = if self.is_advanced { call.advanced() } else { call };
        let reply = self.graph.call(call).await?;
        self.next = None;
        let page: Page<T> = reply.read()?;
        if let Some(link) = page.next_link {
            // The token must be sent to Graph only, also where a page links to another host.
            let root = self.graph.root_of(self.version);
            let below = link.strip_prefix(&root).and_then(|it| it.strip_prefix('/'));
            let below = below.ok_or_else(|| reply.garbage("the next page is elsewhere"))?;
            if below == self.milestone {
                return Err(reply.garbage("the pages go round in a circle"));
            }
            self.read += 1;
            if self.read >= self.at_most {
                return Err(reply.garbage("the list does not end"));
            }
            if self.read.is_power_of_two() {
                below.clone_into(&mut self.milestone);
            }
            self.next = Some(below.to_owned());
        }
        Ok(Some(page.value))
    }

    /// The query of the page that comes next, below the version: where to read on another time. `None`
    /// after the last.
    pub fn at(&self) -> Option<&str> {
        self.next.as_deref()
    }

    /// All items at once, for lists that belong to one person or one policy. Callers make
    /// irreversible decisions from it, so an incomplete list is an error.
    ///
    /// # Errors
    /// As `next`.
    pub async fn whole(mut self) -> Result<Vec<T>, TenantTrouble> {
        let mut whole = Vec::new();
        while let Some(items) = self.next().await? {
            whole.extend(items);
            if whole.len() > MOST_KEPT {
                let what = "the list does not end".to_owned();
                return Err(TenantTrouble::Garbage { what, ids: RequestIds::default() });
            }
        }
        Ok(whole)
    }
}
