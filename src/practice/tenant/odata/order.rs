//! `$orderby`.

use std::cmp::Ordering;

use serde_json::Value;

use super::asked::Asked;
use super::entity::Entity;
use super::entity_type::{EntityType, Sorting};
use super::evaluate::compare;
use super::options::Options;
use crate::practice::tenant::graph_error::GraphError;

/// By which properties, the first counting most; `true` means descending.
pub(super) struct Order(Vec<(String, bool)>);

impl Order {
    /// The order that is asked for, or `None`.
    ///
    /// In the directory a sorted filter is an advanced query.
    pub(super) fn parse(
        options: &Options,
        asked: &Asked,
        of: &EntityType,
    ) -> Result<Option<Order>, GraphError> {
        let Some(text) = options.value("$orderby") else {
            return Ok(None);
        };
        let refused = || GraphError::unsupported_query("Sorting not supported for current query.");
        let is_advanced = !of.is_directory_object || asked.is_advanced(options);
        let is_filtered = ["$filter", "$search"].iter().any(|it| options.value(it).is_some());
        let mut by = Vec::new();
        for item in text.split(',') {
            let mut words = item.split_whitespace();
            let (name, direction) = (words.next().unwrap_or_default(), words.next());
            let descending = match direction {
                None | Some("asc") => false,
                Some("desc") => true,
                Some(other) => {
                    return Err(GraphError::bad_query(format!(
                        "Syntax error: '{other}' is no direction in '{text}'."
                    )));
                }
            };
            let property = of.property(name, asked.version);
            let property = property.ok_or_else(|| GraphError::no_such_property(name, of.name))?;
            if words.next().is_some() {
                return Err(GraphError::bad_query(format!("Syntax error in '{text}'.")));
            }
            match property.sorting {
                Sorting::Always if is_advanced || !is_filtered => {}
                Sorting::Advanced if is_advanced => {}
                _ => return Err(refused()),
            }
            by.push((name.to_owned(), descending));
        }
        Ok(Some(Order(by)))
    }

    /// What the entity is sorted by.
    pub(super) fn keys(&self, entity: &impl Entity) -> Vec<Value> {
        self.0.iter().map(|(name, _)| entity.property(name)).collect()
    }

    pub(super) fn compare(&self, one: &[Value], other: &[Value]) -> Ordering {
        let pairs = self.0.iter().zip(one.iter().zip(other));
        pairs.fold(Ordering::Equal, |before, ((_, descending), (one, other))| {
            let now = compare(one, other).unwrap_or(Ordering::Equal);
            before.then(if *descending { now.reverse() } else { now })
        })
    }
}
