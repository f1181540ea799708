//! The sets of operators and options in which Graph's pages speak.

/// `eq` alone.
pub(super) const EQ: &[&str] = &["eq"];
/// Of enumerations, booleans and ids.
pub(super) const ONE_OF: &[&str] = &["eq", "ne", "in"];
/// Of most strings.
pub(super) const TEXT: &[&str] = &["eq", "ne", "ge", "le", "in", "startswith"];
/// Of mail addresses and user principal names.
pub(super) const ENDS: &[&str] = &["eq", "ne", "ge", "le", "in", "startswith", "endswith"];
/// Of times.
pub(super) const TIME: &[&str] = &["eq", "ne", "ge", "le", "in"];
/// Of collections of strings.
pub(super) const MANY: &[&str] = &["any", "eq", "ne", "ge", "le", "in", "startswith", "endswith"];
/// Of collections of complex types.
pub(super) const ANY: &[&str] = &["any", "eq", "ne", "in"];

/// Of lists of directory objects.
pub(super) const DIRECTORY: &[&str] =
    &["$filter", "$select", "$orderby", "$top", "$count", "$search", "$expand", "$skiptoken"];
