//! How the worlds stood when a session began.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use keydesk::practice::{PracticeKey, World};

use crate::kinds::Kind;

#[derive(Clone, Debug, Default)]
pub struct Stood {
    pub registered: Vec<Vec<u8>>,
    /// By name of the key.
    pub keys: BTreeMap<String, KeyStood>,
    pub apps: BTreeSet<String>,
}

#[derive(Clone, Debug, Default)]
pub struct KeyStood {
    pub credentials: Vec<Vec<u8>>,
    pub has_pin: bool,
}

impl Stood {
    pub fn of(world: &World, folder: &Path, kind: &Kind) -> Self {
        let state = |key: &Arc<PracticeKey>| KeyStood {
            credentials: key.credential_ids(),
            has_pin: key.has_pin(),
        };
        Self {
            registered: world.registered(&kind.person()),
            keys: world.keys().iter().map(|it| (it.name(), state(it))).collect(),
            apps: apps(folder),
        }
    }
}

/// The apps of all people who have changed, as the tenant's files have them.
pub fn apps(folder: &Path) -> BTreeSet<String> {
    let files = std::fs::read_dir(folder.join("people")).into_iter().flatten();
    let files = files.filter_map(|it| std::fs::read(it.ok()?.path()).ok());
    let files = files.filter_map(|it| serde_json::from_slice::<serde_json::Value>(&it).ok());
    let mut found = BTreeSet::new();
    for file in files {
        let methods = file["security"]["methods"].as_array().cloned().unwrap_or_default();
        let apps = methods.iter().filter(|it| it["type"] == "softwareOath");
        found.extend(apps.filter_map(|it| it["id"].as_str().map(str::to_owned)));
    }
    found
}
