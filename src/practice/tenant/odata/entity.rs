//! Something with properties, as a list of Graph holds it.

use serde_json::{Map, Value};

/// An entity, whether it is already JSON or makes its properties one by one.
pub(in crate::practice::tenant) trait Entity {
    /// The value of a property or an expandable navigation; null where it has none.
    fn property(&self, name: &str) -> Value;

    /// What is shown whatever is selected: `@odata.type` and other annotations.
    fn annotations(&self) -> Map<String, Value> {
        Map::new()
    }
}

impl Entity for Value {
    fn property(&self, name: &str) -> Value {
        self.get(name).cloned().unwrap_or_default()
    }

    fn annotations(&self) -> Map<String, Value> {
        let members = self.as_object().into_iter().flatten();
        let annotations = members.filter(|(name, _)| name.contains('@'));
        annotations.map(|(name, value)| (name.clone(), value.clone())).collect()
    }
}
