//! Tokens as PSKC (RFC 6030), plain or encrypted with a key that both sides have.
//! Never reads a document type: entities grow, and name files.

mod sealed;

use roxmltree::{Document, Error, Node, ParsingOptions};

use self::sealed::{Sealing, child, is, text};
use super::Wrong;
use super::column::Column;
use super::found::{Found, Row};
use super::json::Lines;
use super::seed::{Seed, base64};

/// Of 100,000 tokens.
const MOST_NODES: u32 = 6_000_000;
/// RFC 6030 section 10.1, and the name under which TOTP was drafted.
const TOTP: &str = ":totp";

pub(super) fn read(text: &str, found: &mut Found<'_>) {
    let options = ParsingOptions { nodes_limit: MOST_NODES, ..ParsingOptions::default() };
    let document = match Document::parse_with_options(text.trim_start(), options) {
        Ok(it) => it,
        Err(Error::DtdDetected) => return found.faults.push(Wrong::DocumentType.at(1)),
        Err(it) => {
            let skipped = text.len() - text.trim_start().len();
            let before = Lines::of(text).at(skipped) - 1;
            return found.faults.push(Wrong::NotRead.at(before + u64::from(it.pos().row)));
        }
    };
    let mut lines = Lines::of(text);
    let skipped = text.len() - text.trim_start().len();
    let root = document.root_element();
    let sealing = Sealing::of(root, found.reading.key.as_ref());
    for package in root.children().filter(|it| is(it, "KeyPackage")) {
        let line = lines.at(skipped + package.range().start);
        match token(package, &sealing) {
            Ok(it) => found.take(Row { line, ..it }),
            Err(it) => found.faults.push(it.at(line)),
        }
    }
}

fn token<'a>(package: Node<'a, '_>, sealing: &Result<Sealing, Wrong>) -> Result<Row<'a>, Wrong> {
    let device = child(package, "DeviceInfo");
    let key = child(package, "Key").ok_or(Wrong::Missing { column: Column::Seed })?;
    let data = child(key, "Data");
    let of =
        |node: Option<Node<'a, '_>>, name| node.and_then(|it| child(it, name)).map_or("", text);
    let parameters = child(key, "AlgorithmParameters");
    let format = parameters.and_then(|it| child(it, "ResponseFormat"));
    let is_decimal = format.is_none_or(|it| {
        it.attribute("Length") == Some("6") && it.attribute("Encoding") == Some("DECIMAL")
    });
    if !key.attribute("Algorithm").is_some_and(|it| it.ends_with(TOTP)) || !is_decimal {
        return Err(Wrong::NotTotp);
    }
    let seed =
        data.and_then(|it| child(it, "Secret")).ok_or(Wrong::Missing { column: Column::Seed });
    let interval = data.and_then(|it| child(it, "TimeInterval"));
    Ok(Row {
        line: 0,
        person: "",
        serial: of(device, "SerialNo"),
        manufacturer: of(device, "Manufacturer"),
        model: of(device, "Model"),
        seed: seed.and_then(|it| secret(it, sealing)),
        interval: of(interval, "PlainValue"),
        hash: of(parameters, "Suite"),
        is_of_table: false,
    })
}

fn secret(secret: Node<'_, '_>, sealing: &Result<Sealing, Wrong>) -> Result<Seed, Wrong> {
    if let Some(it) = child(secret, "PlainValue") {
        return Seed::of_bytes(&base64(text(it)).ok_or(Wrong::NotRead)?);
    }
    let value = child(secret, "EncryptedValue").ok_or(Wrong::Missing { column: Column::Seed })?;
    let mac = child(secret, "ValueMAC").map(text);
    Seed::of_bytes(&sealing.as_ref().map_err(Clone::clone)?.open(value, mac)?)
}
