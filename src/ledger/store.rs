//! The SQLite file: how it is made, opened and recognised. A new one is made under another name and
//! renamed when it is whole, so that a ledger that is there is a ledger.

use std::fs;
use std::path::Path;

use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions as _, Connection as _, SqliteConnection};

use super::checkpoint::DeskKey;
use super::files::{self, Places};
use super::key_uri::KeyUri;
use super::{LedgerTrouble, chain};
use crate::platform::{rename, write_whole};

const SCHEMA: &str = include_str!("schema.sql");
/// Indexes that an earlier ledger of this format may lack.
const FIND: &str = include_str!("find.sql");
const FIND_BY: [&str; 2] = ["ceremony_of_person", "aside_of_upn"];
const FORMAT: i64 = 2;
/// How many rows may be read before they are taken: the thread that reads them waits less often.
const ROWS_AHEAD: usize = 1024;

/// Opens the ledger of a desk, or makes one where the desk never had any.
/// `wanted`: the settings name a token that signs it.
pub(super) async fn open(
    places: &Places,
    wanted: Option<&KeyUri>,
) -> Result<(SqliteConnection, DeskKey), LedgerTrouble> {
    let file = &places.ledger;
    if !file.exists() {
        if places.key.exists() {
            let key = places.key.clone();
            return Err(LedgerTrouble::LedgerMissing { file: file.clone(), key });
        }
        make(places, wanted).await?;
    }
    places.tighten_ledger()?;
    let mut connection = connect(places).await?;
    recognise(&mut connection, file).await?;
    let writing = |source| LedgerTrouble::writing(file, source);
    sqlx::raw_sql(FIND).execute(&mut connection).await.map_err(writing)?;
    let key = desk_key(&mut connection, places, wanted).await?;
    // SQLite has made its log by now.
    places.tighten_ledger()?;
    Ok((connection, key))
}

/// Another connection to the ledger that this desk has open.
pub(super) async fn connect(places: &Places) -> Result<SqliteConnection, LedgerTrouble> {
    let trouble = |source| LedgerTrouble::opening(&places.ledger, source);
    writable(&places.ledger).connect().await.map_err(trouble)
}

/// Opens a ledger and changes nothing in it.
pub(super) async fn open_to_read(file: &Path) -> Result<SqliteConnection, LedgerTrouble> {
    let trouble = |source| LedgerTrouble::opening(file, source);
    let options = options(file).read_only(true).row_buffer_size(ROWS_AHEAD);
    let mut connection = options.connect().await.map_err(trouble)?;
    recognise(&mut connection, file).await?;
    // Everything is read as it is now, whatever a desk writes meanwhile.
    sqlx::raw_sql("BEGIN").execute(&mut connection).await.map_err(LedgerTrouble::reading)?;
    Ok(connection)
}

fn options(file: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new().filename(file).disable_statement_logging()
}

fn writable(file: &Path) -> SqliteConnectOptions {
    options(file)
        .synchronous(SqliteSynchronous::Full)
        // What is deleted is overwritten.
        .pragma("secure_delete", "ON")
}

async fn make(places: &Places, wanted: Option<&KeyUri>) -> Result<(), LedgerTrouble> {
    let new = places.unfinished();
    for suffix in ["", "-wal", "-shm"] {
        let mut rest = new.clone().into_os_string();
        rest.push(suffix);
        match fs::remove_file(&rest) {
            Err(it) if it.kind() != std::io::ErrorKind::NotFound => {
                return Err(files::in_file(&new)(it));
            }
            Ok(()) | Err(_) => {}
        }
    }
    write_whole(&new, b"").map_err(files::in_file(&new))?;
    let trouble = |source| LedgerTrouble::opening(&places.ledger, source);
    let options = writable(&new).journal_mode(SqliteJournalMode::Wal);
    let mut connection = options.connect().await.map_err(trouble)?;
    for tables in [SCHEMA, FIND] {
        sqlx::raw_sql(tables).execute(&mut connection).await.map_err(trouble)?;
    }
    // The ledger names its key from the first moment, so that no other one passes for it.
    let key = DeskKey::make(&places.key, wanted)?;
    set(&mut connection, "format", &FORMAT.to_string()).await.map_err(trouble)?;
    set(&mut connection, "key", &key.public()).await.map_err(trouble)?;
    connection.close().await.map_err(trouble)?;
    rename(&new, &places.ledger).map_err(files::in_file(&places.ledger))?;
    key.keep(&places.key)
}

/// Refuses what this program cannot read, with a sentence that says what to do.
async fn recognise(connection: &mut SqliteConnection, file: &Path) -> Result<(), LedgerTrouble> {
    let trouble = |source| LedgerTrouble::opening(file, source);
    let tables: Vec<String> = sqlx::query_scalar("SELECT name FROM sqlite_master")
        .fetch_all(&mut *connection)
        .await
        .map_err(trouble)?;
    let has = |name: &str| tables.iter().any(|it| it == name);
    if has("fact") {
        return Err(LedgerTrouble::FormatOne { file: file.to_owned() });
    }
    let format = if has("meta") { get(connection, "format").await? } else { None };
    match format.and_then(|it| it.parse::<i64>().ok()) {
        Some(FORMAT) => Ok(()),
        Some(format) if format > FORMAT => {
            Err(LedgerTrouble::LaterFormat { file: file.to_owned(), format })
        }
        Some(_) | None => Err(LedgerTrouble::NoLedger { file: file.to_owned() }),
    }
}

/// The key that signs this ledger.
async fn desk_key(
    connection: &mut SqliteConnection,
    places: &Places,
    wanted: Option<&KeyUri>,
) -> Result<DeskKey, LedgerTrouble> {
    let file = &places.key;
    if let Some(key) = DeskKey::read(file, wanted)? {
        let known = public_key(connection).await?;
        return if known == key.public() {
            Ok(key)
        } else {
            Err(LedgerTrouble::AnotherKey { key: file.clone() })
        };
    }
    let trouble = |source| LedgerTrouble::writing(&places.ledger, source);
    if chain::head(connection).await.map_err(LedgerTrouble::reading)? != chain::GENESIS {
        return Err(LedgerTrouble::KeyMissing { key: file.clone() });
    }
    // The first start was cut off before the key was kept. Nothing was signed with it.
    let key = DeskKey::make(file, wanted)?;
    set(connection, "key", &key.public()).await.map_err(trouble)?;
    key.keep(file)?;
    Ok(key)
}

/// The public key with which this ledger is signed.
pub(super) async fn public_key(connection: &mut SqliteConnection) -> Result<String, LedgerTrouble> {
    get(connection, "key")
        .await?
        .ok_or_else(|| LedgerTrouble::Beside { what: "it does not name its desk key".to_owned() })
}

/// The tables and triggers are those that the ledger was made with.
pub(super) async fn schema_is_unchanged(
    connection: &mut SqliteConnection,
) -> Result<bool, LedgerTrouble> {
    let ours = async {
        let mut fresh = SqliteConnection::connect("sqlite::memory:").await?;
        for tables in [SCHEMA, FIND] {
            sqlx::raw_sql(tables).execute(&mut fresh).await?;
        }
        schema(&mut fresh).await
    };
    let mut ours = ours.await.map_err(LedgerTrouble::reading)?;
    let theirs = schema(connection).await.map_err(LedgerTrouble::reading)?;
    ours.retain(|it| theirs.contains(it) || !FIND_BY.contains(&it.0.as_str()));
    Ok(ours == theirs)
}

async fn schema(
    connection: &mut SqliteConnection,
) -> Result<Vec<(String, Option<String>)>, sqlx::Error> {
    sqlx::query_as("SELECT name, sql FROM sqlite_master ORDER BY name").fetch_all(connection).await
}

async fn get(
    connection: &mut SqliteConnection,
    name: &str,
) -> Result<Option<String>, LedgerTrouble> {
    sqlx::query_scalar("SELECT value FROM meta WHERE name = ?")
        .bind(name)
        .fetch_optional(connection)
        .await
        .map_err(LedgerTrouble::reading)
}

async fn set(
    connection: &mut SqliteConnection,
    name: &str,
    value: &str,
) -> Result<(), sqlx::Error> {
    sqlx::query("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)")
        .bind(name)
        .bind(value)
        .execute(connection)
        .await?;
    Ok(())
}
