//! The chain: one row for each entry, and its hash over everything in the row and the hash before
//! it. A body is hashed as it was written and never serialised again.

use std::io::Write as _;

use serde_json::Value;
use sha2::{Digest as _, Sha256};
use sqlx::sqlite::SqliteRow;
use sqlx::{Row as _, SqliteConnection};
use uuid::Uuid;

use super::{LedgerTrouble, sayings, table};
use crate::ceremony::nouns::{CeremonyId, RequestIds, Timestamp};

/// The version that this program writes into each entry, and the latest that it reads.
pub(super) const VERSION: i64 = 2;
/// Entries of the ledger itself belong to no ceremony.
pub(super) const OF_THE_LEDGER: i64 = 0;
pub(super) const GENESIS: Link = Link { number: 0, hash: [0; 32] };

/// The end of a chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Link {
    pub(super) number: i64,
    pub(super) hash: [u8; 32],
}

/// What is to be written.
#[derive(Debug)]
pub(super) struct Draft {
    /// The key of the ceremony's row.
    pub(super) key: i64,
    pub(super) ceremony: Uuid,
    pub(super) at: i64,
    pub(super) body: String,
    pub(super) calls: Option<Vec<u8>>,
}

/// An entry as it is read.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) number: i64,
    pub(super) key: i64,
    pub(super) ceremony: Uuid,
    pub(super) at: i64,
    pub(super) version: i64,
    pub(super) body: String,
    pub(super) calls: Option<Vec<u8>>,
    pub(super) hash: [u8; 32],
    /// The stored hash of the entry before; zeros where there is none.
    pub(super) predecessor: [u8; 32],
}

/// The last entry.
pub(super) async fn head(connection: &mut SqliteConnection) -> Result<Link, sqlx::Error> {
    let row = sqlx::query("SELECT number, hash FROM chain ORDER BY number DESC LIMIT 1")
        .fetch_optional(connection)
        .await?;
    let Some(row) = row else { return Ok(GENESIS) };
    Ok(Link { number: row.try_get("number")?, hash: digest(row.try_get("hash")?)? })
}

/// Writes an entry after the last one.
pub(super) async fn append(
    connection: &mut SqliteConnection,
    draft: &Draft,
) -> Result<Link, sqlx::Error> {
    append_as(connection, VERSION, draft).await
}

/// As another version would.
pub(super) async fn append_as(
    connection: &mut SqliteConnection,
    version: i64,
    draft: &Draft,
) -> Result<Link, sqlx::Error> {
    let last = head(connection).await?;
    let number = last.number + 1;
    let calls = draft.calls.as_deref();
    let hash = computed(number, draft.ceremony, draft.at, version, &draft.body, calls, &last.hash);
    let (saying, body) = match sayings::split(&draft.body) {
        Some(it) => (Some(sayings::number(connection, &it.form).await?), it.filled_in),
        None => (None, Some(draft.body.clone())),
    };
    sqlx::query(
        "INSERT INTO chain (number, ceremony, at, version, saying, body, calls, hash)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    )
    .bind(number)
    .bind(draft.key)
    .bind(draft.at)
    .bind(version)
    .bind(saying)
    .bind(body)
    .bind(calls)
    .bind(hash.as_slice())
    .execute(connection)
    .await?;
    Ok(Link { number, hash })
}

/// SHA-256 over the format's name, then each column as its length and its bytes.
fn computed(
    number: i64,
    ceremony: Uuid,
    at: i64,
    version: i64,
    body: &str,
    calls: Option<&[u8]>,
    predecessor: &[u8; 32],
) -> [u8; 32] {
    let (number, at, version) = (number.to_string(), at.to_string(), version.to_string());
    let columns: [&[u8]; 7] = [
        number.as_bytes(),
        ceremony.as_bytes(),
        at.as_bytes(),
        version.as_bytes(),
        body.as_bytes(),
        calls.unwrap_or_default(),
        predecessor,
    ];
    let mut all = Vec::with_capacity(256 + columns.iter().map(|it| it.len()).sum::<usize>());
    all.extend(b"keydesk entry 2\n");
    for column in columns {
        write!(all, "{}:", column.len()).expect("memory takes everything");
        all.extend(column);
    }
    Sha256::digest(&all).into()
}

impl Row {
    /// From a row of the view `entry`.
    pub(super) fn read(row: &SqliteRow) -> Result<Self, LedgerTrouble> {
        let number: i64 = row.try_get("number").map_err(LedgerTrouble::reading)?;
        Self::columns(row, number).map_err(|_| LedgerTrouble::Broken {
            number,
            ceremony: String::new(),
            what: "cannot be read",
        })
    }

    fn columns(row: &SqliteRow, number: i64) -> Result<Self, sqlx::Error> {
        let key = row.try_get("key")?;
        let id: Option<Vec<u8>> = row.try_get("id")?;
        let before: Option<&[u8]> = row.try_get("predecessor")?;
        Ok(Self {
            number,
            key,
            ceremony: match (key, id) {
                (OF_THE_LEDGER, _) => Uuid::nil(),
                (_, Some(id)) => uuid(&id)?,
                (_, None) => return Err(sqlx::Error::RowNotFound),
            },
            at: row.try_get("at")?,
            version: row.try_get("version")?,
            body: body(row.try_get("form")?, row.try_get("body")?),
            calls: row.try_get("calls")?,
            hash: digest(row.try_get("hash")?)?,
            predecessor: before.map_or(Ok(GENESIS.hash), digest)?,
        })
    }

    /// What it says is what was written after its predecessor.
    pub(super) fn is_unchanged(&self) -> bool {
        let calls = self.calls.as_deref();
        let Self { number, ceremony, at, version, body, predecessor, .. } = self;
        self.hash == computed(*number, *ceremony, *at, *version, body, calls, predecessor)
    }

    pub(super) fn at(&self) -> Timestamp {
        timestamp(self.at)
    }

    pub(super) fn json(&self) -> Option<Value> {
        serde_json::from_str(&self.body).ok().filter(Value::is_object)
    }

    pub(super) fn broken(&self, what: &'static str) -> LedgerTrouble {
        let ceremony = match self.key {
            OF_THE_LEDGER => format!(" ({})", self.at()),
            _ => format!(" (ceremony {}, {})", CeremonyId(self.ceremony), self.at()),
        };
        LedgerTrouble::Broken { number: self.number, ceremony, what }
    }
}

/// Where the two parts do not fit, one of them was changed: what is left does not hash to what the row
/// says, and only the ceremony that it belongs to cannot be read.
fn body(form: Option<String>, own: Option<String>) -> String {
    let own_text = own.as_deref();
    let joined = form.and_then(|it| sayings::join(&it, own_text));
    joined.or(own).unwrap_or_default()
}

pub(super) fn digest(bytes: &[u8]) -> Result<[u8; 32], sqlx::Error> {
    bytes.try_into().map_err(|_| sqlx::Error::Decode("a hash has 32 bytes".into()))
}

pub(super) fn uuid(bytes: &[u8]) -> Result<Uuid, sqlx::Error> {
    Uuid::from_slice(bytes).map_err(|it| sqlx::Error::Decode(Box::new(it)))
}

/// In nanoseconds. A clock that is beyond the year 2262 is taken for one at its end.
pub(super) fn nanoseconds(at: Timestamp) -> i64 {
    i64::try_from(at.as_nanosecond()).unwrap_or(i64::MAX)
}

pub(super) fn timestamp(nanoseconds: i64) -> Timestamp {
    Timestamp::from_nanosecond(i128::from(nanoseconds)).expect("64 bits end in the year 2262")
}

/// The ids of calls to Graph as bytes, 32 for each; `None` where one of them is no plain UUID.
pub(super) fn pack(calls: &[RequestIds]) -> Option<Vec<u8>> {
    let plain = |it: &str| Uuid::parse_str(it).ok().filter(|id| id.to_string() == it);
    let mut packed = Vec::with_capacity(32 * calls.len());
    for RequestIds { client_request_id, request_id } in calls {
        packed.extend(plain(client_request_id)?.as_bytes());
        let answered = request_id.as_deref().map(|it| plain(it).filter(|id| !id.is_nil()));
        packed.extend(answered.unwrap_or(Some(Uuid::nil()))?.as_bytes());
    }
    Some(packed)
}

pub(super) fn unpack(packed: &[u8]) -> Vec<RequestIds> {
    let pair = |it: &[u8]| -> Option<RequestIds> {
        let [ours, theirs] = [it.get(..16)?, it.get(16..)?].map(Uuid::from_slice);
        let (ours, theirs) = (ours.ok()?, theirs.ok()?);
        let request_id = Some(theirs).filter(|it| !it.is_nil()).map(|it| it.to_string());
        Some(RequestIds { client_request_id: ours.to_string(), request_id })
    };
    packed.chunks(32).filter_map(pair).collect()
}

/// The calls of a body that are no plain UUIDs.
pub(super) fn spelled_out(body: &Value) -> Vec<RequestIds> {
    let calls = body.get(table::CALLS).cloned();
    calls.and_then(|it| serde_json::from_value(it).ok()).unwrap_or_default()
}
