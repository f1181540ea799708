//! The tokens that were read so far, and what is wrong: each row is judged here, whichever form it had.

use std::collections::HashMap;

use secrecy::ExposeSecret as _;

use super::cells::{self, Hash};
use super::column::Column;
use super::seed::{PskcKey, Seed, Written};
use super::{Fault, Wrong};

/// What the reader must be told.
#[derive(Debug, Default)]
pub struct Reading {
    /// Seeds are hexadecimal in place of Base32. A file of PSKC says for itself how it writes them.
    pub hex: bool,
    /// Of an encrypted file of PSKC.
    pub key: Option<PskcKey>,
}

/// One token of a file.
#[derive(Debug)]
pub struct Token {
    /// From 1, as an editor counts.
    pub line: u64,
    /// Whom it is for, where the file says so: a sign-in name, or an object id.
    pub person: Option<String>,
    pub serial: String,
    pub manufacturer: String,
    pub model: String,
    pub seed: Seed,
    /// 30 or 60.
    pub interval_seconds: u32,
    pub hash: Hash,
}

/// What a file says of one token, not judged yet.
pub(super) struct Row<'a> {
    pub(super) line: u64,
    pub(super) person: &'a str,
    pub(super) serial: &'a str,
    pub(super) manufacturer: &'a str,
    pub(super) model: &'a str,
    pub(super) seed: Result<Seed, Wrong>,
    pub(super) interval: &'a str,
    pub(super) hash: &'a str,
    /// A spreadsheet may have had it.
    pub(super) is_of_table: bool,
}

/// The rows so far.
pub(super) struct Found<'a> {
    pub(super) reading: &'a Reading,
    pub(super) tokens: Vec<Token>,
    pub(super) faults: Vec<Fault>,
    pub(super) unused: Vec<String>,
    /// The places of tokens whose serial number may have lost zeros.
    bare: Vec<usize>,
}

impl<'a> Found<'a> {
    pub(super) fn new(reading: &'a Reading) -> Self {
        Self { reading, tokens: vec![], faults: vec![], unused: vec![], bare: vec![] }
    }

    /// A seed as this file writes it.
    pub(super) fn seed(&self, cell: &str) -> Result<Seed, Wrong> {
        if cell.is_empty() {
            return Err(Wrong::Missing { column: Column::Seed });
        }
        Seed::read(cell, if self.reading.hex { Written::Hex } else { Written::Base32 })
    }

    /// Takes a row, or all that is wrong with it.
    pub(super) fn take(&mut self, row: Row<'_>) {
        let line = row.line;
        let mut faults = Vec::new();
        let mut wrong = |it: Wrong| faults.push(it.at(line));
        let person = cells::person(row.person).map_err(&mut wrong).ok();
        let serial = cells::serial(row.serial).map_err(&mut wrong).ok();
        let seed = row.seed.map_err(&mut wrong).ok();
        let interval = cells::interval(row.interval).map_err(&mut wrong).ok();
        let manufacturer =
            cells::plain(Column::Manufacturer, row.manufacturer).map_err(&mut wrong).ok();
        let model = cells::plain(Column::Model, row.model).map_err(&mut wrong).ok();
        let hash = cells::hash(row.hash).map_err(&mut wrong).ok();
        self.faults.extend(faults);
        let (
            Some(person),
            Some((serial, is_kept)),
            Some(seed),
            Some(interval_seconds),
            Some(manufacturer),
            Some(model),
            Some(hash),
        ) = (person, serial, seed, interval, manufacturer, model, hash)
        else {
            return;
        };
        if row.is_of_table && !is_kept && is_number(&serial) {
            self.bare.push(self.tokens.len());
        }
        let token =
            Token { line, person, serial, manufacturer, model, seed, interval_seconds, hash };
        self.tokens.push(token);
    }

    /// A spreadsheet takes the zeros away with which a number begins: then it has fewer digits than the
    /// others of its model.
    pub(super) fn lost_zeros(&mut self) {
        let mut longest: HashMap<(&str, &str), usize> = HashMap::new();
        for it in self.tokens.iter().filter(|it| is_number(&it.serial)) {
            let of_model = longest.entry((&it.manufacturer, &it.model)).or_default();
            *of_model = it.serial.len().max(*of_model);
        }
        for it in self.bare.iter().map(|it| &self.tokens[*it]) {
            let digits = longest.get(&(it.manufacturer.as_str(), it.model.as_str())).copied();
            if let Some(digits) = digits.filter(|digits| it.serial.len() < *digits) {
                self.faults.push(Wrong::LostZeros { digits }.at(it.line));
            }
        }
    }

    pub(super) fn twice(&mut self) {
        let mut serials: HashMap<String, u64> = HashMap::new();
        let mut seeds: HashMap<&[u8], u64> = HashMap::new();
        for it in &self.tokens {
            let serial = it.serial.clone();
            let first = *serials.entry(cells::same_serial(&serial)).or_insert(it.line);
            if first != it.line {
                self.faults.push(Wrong::SerialTwice { serial, first }.at(it.line));
                continue;
            }
            let first = *seeds.entry(it.seed.bytes()).or_insert(it.line);
            if first != it.line {
                self.faults.push(Wrong::SeedTwice { first }.at(it.line));
            }
        }
    }
}

impl Token {
    /// By what two tokens are the same: as written here, or by a tenant.
    pub fn is_called(&self, serial: &str) -> bool {
        cells::same_serial(&self.serial) == cells::same_serial(serial)
    }

    /// Wipes the seed: what stands in the tenant is told without it.
    pub fn forget_seed(&mut self) {
        self.seed = Seed::none();
    }

    /// Whether a text of somebody else repeats the seed.
    pub fn is_seed_in(&self, text: &str) -> bool {
        text.to_ascii_uppercase().contains(self.seed.base32().expose_secret())
    }
}

fn is_number(serial: &str) -> bool {
    serial.bytes().all(|it| it.is_ascii_digit())
}
