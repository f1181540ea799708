//! Graph's `$search` for users: which words of which property must begin how.
//!
//! As in Graph, a property is cut into words and each word that is sought must begin one of them.

use super::account::Account;
use super::graph_error::GraphError;

/// `$search`: clauses `"property:words"` joined with OR and AND, AND binding tighter.
pub(super) struct Search(Vec<Vec<Clause>>);

struct Clause {
    property: String,
    words: Vec<String>,
}

impl Search {
    pub(super) fn everything() -> Search {
        Search(Vec::new())
    }

    pub(super) fn parse(text: &str) -> Result<Search, GraphError> {
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
        let search = Search(alternatives);
        search.refuse_unsearchable()?;
        Ok(search)
    }

    fn refuse_unsearchable(&self) -> Result<(), GraphError> {
        const SEARCHABLE: [&str; 5] =
            ["displayName", "userPrincipalName", "givenName", "surname", "mail"];
        for clause in self.0.iter().flatten() {
            if !SEARCHABLE.contains(&clause.property.as_str()) {
                return Err(GraphError::unsupported_query(format!(
                    "Property '{}' is not supported in $search.",
                    clause.property
                )));
            }
        }
        Ok(())
    }

    pub(super) fn finds(&self, account: &Account) -> bool {
        let found = |clause: &Clause| {
            let present = words(account.searchable(&clause.property).unwrap_or_default());
            let begins = |word: &String| present.iter().any(|it| it.starts_with(word.as_str()));
            !clause.words.is_empty() && clause.words.iter().all(begins)
        };
        self.0.is_empty() || self.0.iter().any(|all| all.iter().all(found))
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
