//! `$select` and `$expand`: which members of an entity an answer shows.

use serde_json::{Map, Value};

use super::entity::Entity;
use super::entity_type::{EntityType, Kind, Property};
use super::options::Options;
use super::version::Version;
use crate::practice::tenant::graph_error::GraphError;

/// What an answer shows of each entity.
pub(super) struct Shape {
    /// `None`: what the type shows without being asked.
    selected: Option<Vec<String>>,
    expanded: Vec<Expanded>,
    version: Version,
}

struct Expanded {
    navigation: String,
    selected: Option<Vec<String>>,
}

impl Shape {
    pub(super) fn parse(
        options: &Options,
        of: &EntityType,
        version: Version,
    ) -> Result<Shape, GraphError> {
        let selected = options.value("$select").map(names).transpose()?;
        let selected = selected.filter(|it| !it.iter().any(|it| it == "*"));
        for name in selected.iter().flatten() {
            let is_known =
                of.property(name, version).is_some() || of.expandable.contains(&name.as_str());
            if !is_known {
                return Err(unselectable(name, of));
            }
        }
        let expanded = options.value("$expand").map_or(Ok(Vec::new()), |it| expanded(it, of))?;
        Ok(Shape { selected, expanded, version })
    }

    /// What follows the entity set in `@odata.context`: `(id,displayName)`.
    pub(super) fn suffix(&self) -> String {
        self.selected.as_ref().map(|it| format!("({})", it.join(","))).unwrap_or_default()
    }

    pub(super) fn show(&self, entity: &impl Entity, of: &EntityType) -> Map<String, Value> {
        let mut shown = entity.annotations();
        let kind = shown.get("@odata.type").and_then(Value::as_str).map(str::to_owned);
        let of = of.of(kind.as_deref());
        let value = |property: &Property| match entity.property(property.name) {
            Value::Null if matches!(property.kind, Kind::Texts | Kind::Complexes) => {
                Value::Array(Vec::new())
            }
            value => value,
        };
        match &self.selected {
            Some(names) => {
                for property in names.iter().filter_map(|it| of.property(it, self.version)) {
                    shown.insert(property.name.to_owned(), value(property));
                }
            }
            None => {
                let is_shown =
                    |it: &&Property| of.shown.is_none_or(|shown| shown.contains(&it.name));
                let there = of.properties.iter().filter(|it| it.since <= self.version);
                for property in there.filter(is_shown) {
                    shown.insert(property.name.to_owned(), value(property));
                }
            }
        }
        for expanded in &self.expanded {
            shown.insert(expanded.navigation.clone(), expanded.show(entity));
        }
        shown
    }
}

impl Expanded {
    fn show(&self, entity: &impl Entity) -> Value {
        let mut value = entity.property(&self.navigation);
        if let (Some(names), Some(items)) = (&self.selected, value.as_array_mut()) {
            for item in items.iter_mut().filter_map(Value::as_object_mut) {
                item.retain(|name, _| name.contains('@') || names.contains(name));
            }
        }
        value
    }
}

fn names(list: &str) -> Result<Vec<String>, GraphError> {
    let mut names = Vec::new();
    for name in list.split(',').map(str::trim) {
        let is_name = |it: char| it.is_ascii_alphanumeric() || matches!(it, '_' | '.' | '/' | '*');
        if name.is_empty() || !name.chars().all(is_name) {
            return Err(GraphError::bad_query(format!(
                "Parsing OData Select and Expand failed: Term '{list}' is not valid in a $select or $expand expression."
            )));
        }
        if !names.iter().any(|it| it == name) {
            names.push(name.to_owned());
        }
    }
    Ok(names)
}

/// `name` or `name($select=a,b)`, several with commas between them.
fn expanded(text: &str, of: &EntityType) -> Result<Vec<Expanded>, GraphError> {
    let mut found = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let end = rest.find(['(', ',']).unwrap_or(rest.len());
        let (navigation, after) = rest.split_at(end);
        let navigation = navigation.trim();
        if !of.expandable.contains(&navigation) {
            return Err(unselectable(navigation, of));
        }
        let (selected, after) = match after.strip_prefix('(') {
            None => (None, after),
            Some(inside) => {
                let (inside, after) = inside.split_once(')').ok_or_else(|| malformed(text))?;
                let list = inside.trim().strip_prefix("$select=");
                (Some(names(list.ok_or_else(|| malformed(text))?)?), after)
            }
        };
        found.push(Expanded { navigation: navigation.to_owned(), selected });
        rest = match after.trim() {
            "" => "",
            after => after.strip_prefix(',').ok_or_else(|| malformed(text))?.trim(),
        };
    }
    Ok(found)
}

fn malformed(text: &str) -> GraphError {
    GraphError::bad_query(format!(
        "Parsing OData Select and Expand failed: Term '{text}' is not valid in a $select or $expand expression."
    ))
}

fn unselectable(name: &str, of: &EntityType) -> GraphError {
    GraphError::bad_query(format!(
        "Parsing OData Select and Expand failed: Could not find a property named '{name}' on type '{}'.",
        of.name
    ))
}
