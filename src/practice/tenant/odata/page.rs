//! Pages: where one begins, and how long it is (`$top`, `$skiptoken`).

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::entity_type::EntityType;
use super::options::Options;
use crate::practice::tenant::graph_error::GraphError;

pub(super) struct Page {
    pub(super) start: usize,
    pub(super) length: usize,
}

impl Page {
    pub(super) fn parse(options: &Options, of: &EntityType) -> Result<Page, GraphError> {
        let (usual, largest) = of.page;
        let length = match options.value("$top") {
            None => usual,
            Some(top) => {
                let length = top.parse().ok().filter(|it| (1..=largest).contains(it));
                length.ok_or_else(|| {
                    GraphError::bad_directory_request(format!(
                        "Invalid page size specified: '{top}'. Must be between 1 and {largest} inclusive."
                    ))
                })?
            }
        };
        let start = options.value("$skiptoken").map_or(Ok(0), parse_token)?;
        Ok(Page { start, length })
    }

    /// Where the next page begins.
    pub(super) fn end(&self) -> usize {
        self.start.saturating_add(self.length)
    }

    pub(super) fn next_token(&self) -> String {
        URL_SAFE_NO_PAD.encode(format!("page {}", self.end()))
    }
}

fn parse_token(token: &str) -> Result<usize, GraphError> {
    URL_SAFE_NO_PAD
        .decode(token)
        .ok()
        .and_then(|bytes| String::from_utf8(bytes).ok())
        .and_then(|text| text.strip_prefix("page ")?.parse().ok())
        .ok_or_else(|| GraphError::bad_directory_request("The $skiptoken is not valid."))
}
