//! The two versions of Graph that stand side by side.

/// Which version of Graph a request asked for: the first segment of its path. A handler takes it as
/// `Extension<Version>`, or from [`super::Asked`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::practice::tenant) enum Version {
    V1,
    Beta,
}

impl Version {
    /// As it stands in addresses.
    pub(in crate::practice::tenant) fn segment(self) -> &'static str {
        match self {
            Version::V1 => "v1.0",
            Version::Beta => "beta",
        }
    }

    /// `https://graph.microsoft.com/{version}/$metadata#{what}`.
    pub(in crate::practice::tenant) fn context(self, what: &str) -> String {
        format!("https://graph.microsoft.com/{}/$metadata#{what}", self.segment())
    }

    /// The version of a path, and what stands below it.
    pub(in crate::practice::tenant) fn of_path(path: &str) -> Option<(Version, &str)> {
        [Version::V1, Version::Beta].into_iter().find_map(|version| {
            let below = path.strip_prefix('/')?.strip_prefix(version.segment())?;
            (below.is_empty() || below.starts_with('/')).then_some((version, below))
        })
    }
}
