//! Reads the tenant's documents as they are. A refusal is part of the answer: it is kept in the place of
//! the document. Changes nothing, and judges nothing.

use serde_json::{Value, json};

use super::Tenant;
use super::graph::Call;
use super::needs::Needs;
use crate::ceremony::nouns::TenantTrouble;
use crate::ceremony::nouns::documents::{Document, Documents, Form, GraphVersion, Source};

/// A longer list is not read to its end. Graph's pages have a hundred items or more.
const MOST_PAGES: usize = 5;

impl Tenant {
    /// Each of the documents, in its own calls. `done` is told how many were read.
    ///
    /// # Errors
    /// Where nobody is signed in or the tenant cannot be reached; a refusal of one document is none.
    pub async fn documents(
        &self,
        sources: &[Source],
        mut done: impl FnMut(usize),
    ) -> Result<Documents, TenantTrouble> {
        let mut documents = Documents::default();
        for (at, source) in sources.iter().enumerate() {
            let mut version = source.version;
            let mut answer = self.document(source, version).await;
            if version == GraphVersion::Beta && answer.as_ref().is_err_and(is_of_beta) {
                version = GraphVersion::V1;
                answer = self.document(source, version).await;
            }
            documents.put(source.path.clone(), Document { version, answer: kept(answer)? });
            done(at + 1);
        }
        Ok(documents)
    }

    /// The same of single documents that one answer holds each, many in one call; of one version.
    ///
    /// # Errors
    /// As `documents`.
    pub async fn documents_at_once(
        &self,
        sources: &[Source],
        done: impl FnMut(usize),
    ) -> Result<Documents, TenantTrouble> {
        let queries: Vec<String> = sources.iter().map(query).collect();
        let calls: Vec<Call<'_>> =
            sources.iter().zip(&queries).map(|(it, query)| call(it, it.version, query)).collect();
        let mut documents = Documents::default();
        for (source, reply) in sources.iter().zip(self.graph.batch(&calls, done).await?) {
            let answer = kept(reply.and_then(|it| it.read()))?;
            documents.put(source.path.clone(), Document { version: source.version, answer });
        }
        Ok(documents)
    }

    async fn document(
        &self,
        source: &Source,
        version: GraphVersion,
    ) -> Result<Value, TenantTrouble> {
        let query = query(source);
        match source.form {
            Form::One | Form::FirstPage => {
                self.graph.call(call(source, version, &query)).await?.read()
            }
            Form::List => {
                let pages = self.graph.pages::<Value>(needs(source), &query);
                let mut pages = if version == GraphVersion::Beta { pages.beta() } else { pages };
                let mut whole: Vec<Value> = Vec::new();
                for _ in 0..MOST_PAGES {
                    match pages.next().await? {
                        Some(items) => whole.extend(items),
                        None => return Ok(json!({ "value": whole })),
                    }
                }
                // Whoever reads it must see that it is not whole.
                Ok(json!({ "value": whole, "@odata.nextLink": "" }))
            }
        }
    }
}

fn needs(source: &Source) -> Needs {
    Needs { scope: source.right.scope, role: source.role }
}

fn query(source: &Source) -> String {
    let escaped = source.query.replace(' ', "%20");
    if escaped.is_empty() { source.path.to_string() } else { format!("{}?{escaped}", source.path) }
}

fn call<'a>(source: &Source, version: GraphVersion, query: &'a str) -> Call<'a> {
    let call = Call::get(needs(source), query);
    if version == GraphVersion::Beta { call.beta() } else { call }
}

/// Beta itself may be refused where v1.0 is not.
fn is_of_beta(trouble: &TenantTrouble) -> bool {
    matches!(
        trouble,
        TenantTrouble::NotFound { .. }
            | TenantTrouble::Refused { .. }
            | TenantTrouble::NotPermitted { .. }
    )
}

/// What concerns one document is its answer; what concerns all ends the reading.
fn kept(
    answer: Result<Value, TenantTrouble>,
) -> Result<Result<Value, TenantTrouble>, TenantTrouble> {
    match answer {
        Err(
            it @ (TenantTrouble::Unreachable
            | TenantTrouble::NotTrusted
            | TenantTrouble::SignInEnded { .. }),
        ) => Err(it),
        other => Ok(other),
    }
}
