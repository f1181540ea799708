//! Graph's own schema (CSDL), as far as a test asks: what a property is, and whether it may be null.
//! It lies beside the project, and is not a part of it.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

pub struct Schema {
    types: HashMap<String, Type>,
    enumerations: HashSet<String>,
}

#[derive(Default)]
struct Type {
    base: Option<String>,
    properties: HashMap<String, Property>,
}

#[derive(Clone, Debug)]
pub struct Property {
    /// Without the namespace: `passkeyProfile`, `Edm.String`.
    pub of: String,
    pub is_nullable: bool,
}

/// A file of Microsoft's, where it is there.
pub fn beside_the_project(file: &str) -> Option<PathBuf> {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).parent()?.join("shared");
    Some(shared.join(file)).filter(|it| it.exists())
}

impl Schema {
    /// The types of `microsoft.graph` in v1.0.
    pub fn read() -> Option<Self> {
        let text = std::fs::read_to_string(beside_the_project("data/graph-v1.0.csdl.xml")?);
        let text = text.expect("it can be read");
        let from = text.find(r#"<Schema Namespace="microsoft.graph" "#).expect("Graph's schema");
        let until = from + text[from..].find("</Schema>").expect("its end");
        let mut schema = Self { types: HashMap::new(), enumerations: HashSet::new() };
        let mut name = String::new();
        // The file has one element on each line.
        for line in text[from..until].lines().map(str::trim) {
            let attribute = |it: &str| {
                let (_, rest) = line.split_once(&format!(" {it}=\""))?;
                Some(rest.split('"').next().unwrap_or_default().to_owned())
            };
            let given = attribute("Name").unwrap_or_default();
            if line.starts_with("<EntityType ") || line.starts_with("<ComplexType ") {
                name = given;
                let base = attribute("BaseType").map(|it| plain(&it));
                schema.types.insert(name.clone(), Type { base, ..Type::default() });
            } else if line.starts_with("<EnumType ") {
                schema.enumerations.insert(given);
            } else if (line.starts_with("<Property ") || line.starts_with("<NavigationProperty "))
                && let Some(it) = schema.types.get_mut(&name)
            {
                let of = plain(&attribute("Type").unwrap_or_default());
                let is_nullable = attribute("Nullable").as_deref() != Some("false");
                it.properties.insert(given, Property { of, is_nullable });
            }
        }
        Some(schema)
    }

    /// Also of the types that it derives from.
    pub fn property(&self, of: &str, name: &str) -> Option<&Property> {
        let it = self.types.get(of)?;
        it.properties.get(name).or_else(|| self.property(it.base.as_deref()?, name))
    }

    pub fn is_enumeration(&self, name: &str) -> bool {
        self.enumerations.contains(name)
    }
}

/// `Collection(graph.user)`: `user`.
fn plain(of: &str) -> String {
    let of = of.trim_start_matches("Collection(").trim_end_matches(')');
    of.trim_start_matches("graph.").to_owned()
}
