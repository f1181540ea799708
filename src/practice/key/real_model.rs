//! A real model for practice: its name and what it says of itself, out of FIDO's metadata or a file.
//! The attestation stays the practice world's own: a practice key only says whose AAGUID it has.

use serde_json::Value;
use uuid::Uuid;

use super::get_info::GetInfo;

/// A model of security key that practice keys can be made of.
#[derive(Clone, Debug)]
pub struct RealModel {
    name: String,
    pub(super) info: GetInfo,
}

/// No practice key can be made of it.
#[derive(Debug, thiserror::Error)]
pub enum ModelError {
    /// It is neither a metadata statement nor an authenticatorGetInfo.
    #[error("it holds no authenticatorGetInfo that can be read")]
    Unreadable(#[source] serde_json::Error),
    /// It can be read, and OpenSK cannot take its part.
    #[error("{0}")]
    Unplayable(&'static str),
}

impl RealModel {
    /// Reads an entry of FIDO's list (Metadata Service 3), a metadata statement, or an
    /// authenticatorGetInfo by itself, which is called by its AAGUID.
    ///
    /// # Errors
    /// Where there is no authenticatorGetInfo, or no practice key can do what it says.
    pub fn read(json: &Value) -> Result<RealModel, ModelError> {
        let statement = json.get("metadataStatement").unwrap_or(json);
        let info = statement.get("authenticatorGetInfo").unwrap_or(statement);
        let info = GetInfo::deserialize_from(info).map_err(ModelError::Unreadable)?;
        if let Some(why) = info.unplayable() {
            return Err(ModelError::Unplayable(why));
        }
        let described = statement.get("description").and_then(Value::as_str).unwrap_or_default();
        let name = match printable(described) {
            it if it.is_empty() => info.aaguid.to_string(),
            it => it,
        };
        Ok(RealModel { name, info })
    }

    /// Printable ASCII.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Of the model; its practice key says the same.
    pub fn aaguid(&self) -> Uuid {
        self.info.aaguid
    }

    /// The serial number of the first key of this model. The remainder by a prime tells the models of
    /// a maker apart, whose AAGUIDs often differ in a few digits only.
    pub(super) fn first_serial(&self) -> usize {
        const PRIME: u128 = 8_999_993;
        let remainder = self.info.aaguid.as_u128() % PRIME;
        1_000_000 + usize::try_from(remainder).expect("it is smaller than nine millions")
    }
}

/// One line of what a USB descriptor and a certificate can hold.
fn printable(text: &str) -> String {
    /// X.520 has no more room in a common name.
    const LONGEST: usize = 64;
    let words: Vec<&str> = text.split_whitespace().collect();
    let line = words.join(" ");
    line.chars().filter(|it| matches!(it, ' '..='~')).take(LONGEST).collect()
}
