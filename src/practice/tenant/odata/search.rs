//! `$search` of the directory: which words of which property must begin how.
//!
//! As in Graph, a property is cut into words and each word that is sought must begin one of them.

use super::asked::Asked;
use super::entity::Entity;
use super::entity_type::EntityType;
use super::options::Options;
use crate::practice::tenant::graph_error::GraphError;

/// `$search`: clauses `"property:words"` joined with OR and AND, AND binding tighter.
pub(super) struct Search(Vec<Vec<Clause>>);

struct Clause {
    property: String,
    words: Vec<String>,
}

impl Search {
    /// What `$search` asks for, in the two forms in which Graph takes it; `None` without one.
    pub(super) fn parse(
        options: &Options,
        asked: &Asked,
        of: &EntityType,
    ) -> Result<Option<Search>, GraphError> {
        let Some(text) = options.value("$search") else {
            return Ok(None);
        };
        if of.is_directory_object && !asked.is_eventual {
            return Err(GraphError::unsupported_query(
                "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
            ));
        }
        if text.contains('&') && !asked.prefers("legacySearch=false") {
            return Err(GraphError::bad_directory_request(
                "Unrecognized query argument specified: '&' in $search.",
            ));
        }
        let search = Search::read(text)?;
        for clause in search.0.iter().flatten() {
            let property = of.property(&clause.property, asked.version);
            if !property.is_some_and(|it| it.is_searchable) {
                return Err(GraphError::unsupported_query(format!(
                    "Property '{}' is not supported in $search.",
                    clause.property
                )));
            }
        }
        Ok(Some(search))
    }

    fn read(text: &str) -> Result<Search, GraphError> {
        let malformed = || {
            GraphError::bad_directory_request(format!(
                "Syntax error: the $search expression {text} must be clauses in double quotes, \"property:value\"."
            ))
        };
        let mut alternatives = vec![Vec::new()];
        let mut rest = text.trim();
        loop {
            let (clause, after) = quoted(rest).ok_or_else(malformed)?;
            let (property, value) = clause.split_once(':').ok_or_else(malformed)?;
            let all = alternatives.last_mut().ok_or_else(malformed)?;
            all.push(Clause { property: property.to_owned(), words: words(value) });
            rest = after.trim_start();
            if rest.is_empty() {
                break;
            }
            if let Some(next) = rest.strip_prefix("OR ") {
                alternatives.push(Vec::new());
                rest = next.trim_start();
            } else if let Some(next) = rest.strip_prefix("AND ") {
                rest = next.trim_start();
            } else {
                return Err(malformed());
            }
        }
        Ok(Search(alternatives))
    }

    pub(super) fn finds(&self, entity: &impl Entity) -> bool {
        let found = |clause: &Clause| {
            let value = entity.property(&clause.property);
            let present = words(value.as_str().unwrap_or_default());
            let begins = |word: &String| present.iter().any(|it| it.starts_with(word.as_str()));
            !clause.words.is_empty() && clause.words.iter().all(begins)
        };
        self.0.iter().any(|all| all.iter().all(found))
    }
}

/// Splits off a string in double quotes, in which a backslash protects the next character.
fn quoted(text: &str) -> Option<(String, &str)> {
    let inside = text.strip_prefix('"')?;
    let mut value = String::new();
    let mut characters = inside.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return Some((value, &inside[at + 1..])),
            '\\' => value.push(characters.next()?.1),
            _ => value.push(character),
        }
    }
    None
}

fn words(text: &str) -> Vec<String> {
    text.to_lowercase()
        .split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}
