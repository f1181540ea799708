//! The query options of a request.

use percent_encoding::percent_decode_str;
use url::form_urlencoded;

use super::entity_type::EntityType;
use crate::practice::tenant::graph_error::GraphError;

/// The options, each at most once and with its `$`.
#[derive(Debug)]
pub(super) struct Options(Vec<(String, String)>);

/// The system query options of OData 4.0 (part 2, 5.1) and Graph's own.
const SYSTEM: [&str; 11] = [
    "$filter",
    "$select",
    "$orderby",
    "$top",
    "$skip",
    "$count",
    "$search",
    "$expand",
    "$skiptoken",
    "$deltatoken",
    "$format",
];

impl Options {
    /// Graph takes the system options with and without their `$` (Use query parameters).
    pub(super) fn parse(query: &str) -> Result<Options, GraphError> {
        if !is_well_encoded(query) {
            return Err(GraphError::bad_query("The query is not percent-encoded UTF-8."));
        }
        let mut options: Vec<(String, String)> = Vec::new();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            if name.is_empty() && value.is_empty() {
                continue;
            }
            let name = canonical(&name);
            if options.iter().any(|it| it.0 == name) {
                return Err(GraphError::bad_query(format!(
                    "Query option '{name}' was specified more than once, but it must be specified at most once."
                )));
            }
            options.push((name, value.into_owned()));
        }
        Ok(Options(options))
    }

    pub(super) fn value(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|it| it.0 == name).map(|it| it.1.as_str())
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|it| it.0.as_str())
    }

    pub(super) fn counts(&self) -> bool {
        self.value("$count").is_some_and(|it| it.eq_ignore_ascii_case("true"))
    }

    /// Refuses what is no option at all, and what this type does not take.
    pub(super) fn refuse_others(
        &self,
        of: &EntityType,
        is_collection: bool,
    ) -> Result<(), GraphError> {
        const ONE: [&str; 2] = ["$select", "$expand"];
        for (name, value) in &self.0 {
            if !name.starts_with('$') {
                return Err(GraphError::bad_directory_request(format!(
                    "Unrecognized query argument specified: '{name}'."
                )));
            }
            if name == "$skip" && is_collection && of.is_directory_object {
                return Err(GraphError::bad_directory_request(
                    "'$skip' is not supported by the service.",
                ));
            }
            let is_format = name == "$format" && value.starts_with("json");
            let fits = is_collection || ONE.contains(&name.as_str());
            if !is_format && !(fits && of.options.contains(&name.as_str())) {
                return Err(GraphError::bad_query(format!(
                    "The query specified in the URI is not valid. Query option '{name}' is not allowed."
                )));
            }
        }
        let count = self.value("$count");
        if count.is_some_and(|it| !["true", "false"].contains(&it.to_lowercase().as_str())) {
            return Err(GraphError::bad_query("The value of '$count' must be true or false."));
        }
        Ok(())
    }
}

/// The option's own spelling, whatever its case and with or without `$`; other names as they are.
fn canonical(name: &str) -> String {
    let bare = name.strip_prefix('$').unwrap_or(name);
    let known = SYSTEM.into_iter().find(|it| it[1..].eq_ignore_ascii_case(bare));
    known.map_or_else(|| name.to_owned(), str::to_owned)
}

/// Each `%` begins two hexadecimal digits, and what they say is UTF-8.
pub(super) fn is_well_encoded(text: &str) -> bool {
    let mut rest = text;
    while let Some((_, after)) = rest.split_once('%') {
        let digits = after.as_bytes().get(..2);
        if !digits.is_some_and(|it| it.iter().all(u8::is_ascii_hexdigit)) {
            return false;
        }
        rest = after;
    }
    percent_decode_str(text).decode_utf8().is_ok()
}
