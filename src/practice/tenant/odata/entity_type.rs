//! What an entity type has: its properties, and what Graph documents that can be asked of each.

use super::version::Version;

/// An entity type of Graph's schema.
#[derive(Debug)]
pub(in crate::practice::tenant) struct EntityType {
    /// With its namespace, as in `microsoft.graph.user`.
    pub(in crate::practice::tenant) name: &'static str,
    pub(in crate::practice::tenant) properties: &'static [Property],
    /// The types of a list of several types: a property of any of them can be selected.
    pub(in crate::practice::tenant) derived: &'static [&'static EntityType],
    /// What an answer shows without `$select`; `None` means everything that the entity has.
    pub(in crate::practice::tenant) shown: Option<&'static [&'static str]>,
    /// The query options that its page documents, each with its `$`.
    pub(in crate::practice::tenant) options: &'static [&'static str],
    /// What `$expand` takes.
    pub(in crate::practice::tenant) expandable: &'static [&'static str],
    /// A directory object: some queries need `ConsistencyLevel: eventual` and `$count=true`.
    pub(in crate::practice::tenant) is_directory_object: bool,
    /// How many entities are on a page without `$top`, and how many at most.
    pub(in crate::practice::tenant) page: (usize, usize),
}

/// A property, and what can be asked of it.
#[derive(Clone, Copy, Debug)]
pub(in crate::practice::tenant) struct Property {
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    pub(super) operators: &'static [&'static str],
    /// Every filter on it is an advanced query.
    pub(super) is_advanced: bool,
    pub(super) sorting: Sorting,
    pub(super) is_searchable: bool,
    pub(super) since: Version,
}

/// What a property holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::practice::tenant) enum Kind {
    /// Edm.String, or an enumeration.
    Text,
    /// A string that holds a GUID.
    Id,
    /// Edm.Boolean
    Flag,
    /// Edm.Int32
    Number,
    /// Edm.DateTimeOffset
    Time,
    /// Collection(Edm.String)
    Texts,
    /// A complex type.
    Complex,
    /// A collection of a complex type.
    Complexes,
}

/// Whether `$orderby` takes a property.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sorting {
    No,
    Always,
    Advanced,
}

/// A property of v1.0 and beta that can be selected and nothing else; the methods add to it.
pub(in crate::practice::tenant) const fn property(name: &'static str, kind: Kind) -> Property {
    Property {
        name,
        kind,
        operators: &[],
        is_advanced: false,
        sorting: Sorting::No,
        is_searchable: false,
        since: Version::V1,
    }
}

impl Property {
    /// `$filter` takes it with these: eq, ne, gt, ge, lt, le, in, startswith, endswith, contains, any.
    pub(in crate::practice::tenant) const fn filter(
        self,
        operators: &'static [&'static str],
    ) -> Property {
        Property { operators, ..self }
    }

    /// A filter on it needs the advanced query parameters.
    pub(in crate::practice::tenant) const fn advanced(self) -> Property {
        Property { is_advanced: true, ..self }
    }

    /// `$orderby` takes it.
    pub(in crate::practice::tenant) const fn sorted(self) -> Property {
        Property { sorting: Sorting::Always, ..self }
    }

    /// `$orderby` takes it in an advanced query.
    pub(in crate::practice::tenant) const fn sorted_if_advanced(self) -> Property {
        Property { sorting: Sorting::Advanced, ..self }
    }

    /// `$search` takes it.
    pub(in crate::practice::tenant) const fn searched(self) -> Property {
        Property { is_searchable: true, ..self }
    }

    /// It is in the schema of beta only.
    pub(in crate::practice::tenant) const fn beta(self) -> Property {
        Property { since: Version::Beta, ..self }
    }
}

impl EntityType {
    /// The property, if the type or one of its derived types has it in this version.
    pub(super) fn property(&self, name: &str, version: Version) -> Option<&'static Property> {
        let own = self.properties.iter().find(|it| it.name == name && it.since <= version);
        own.or_else(|| self.derived.iter().find_map(|it| it.property(name, version)))
    }

    /// The type of one entity of a list of several types, by its `@odata.type`.
    pub(super) fn of(&self, odata_type: Option<&str>) -> &EntityType {
        let name = odata_type.map(|it| it.trim_start_matches('#'));
        self.derived.iter().find(|it| Some(it.name) == name).copied().unwrap_or(self)
    }

    /// The last part of its name, with a capital: as the directory names it in refusals.
    pub(super) fn resource(&self) -> String {
        let name = self.name.rsplit('.').next().unwrap_or_default();
        name.chars()
            .enumerate()
            .map(|(at, it)| if at == 0 { it.to_ascii_uppercase() } else { it })
            .collect()
    }
}
