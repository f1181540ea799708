//! The keys that may be used, by their serial numbers.

use std::collections::BTreeMap;

use super::columns::Column;
use super::{Fault, Line, Wrong, cells, rows, text};

#[derive(Clone, Debug, Default)]
pub struct Inventory {
    /// By what makes two of them the same.
    serials: BTreeMap<String, String>,
}

/// Reads a CSV file of serial numbers; other columns are skipped.
///
/// # Errors
/// Every fault, in the order of its lines.
pub fn inventory(bytes: &[u8]) -> Result<Inventory, Vec<Fault>> {
    let is_serial = |it: &str| Column::named(it) == Some(Column::Serial);
    let (text, _) = text::decoded(bytes).map_err(|it| vec![it.at(1)])?;
    let table = rows::table(&text, is_serial)?;
    let Some(column) = table.header.cells.iter().position(|it| is_serial(it)) else {
        return Err(vec![Wrong::NoSerialColumn.at(table.header.line)]);
    };
    let mut serials = BTreeMap::new();
    let mut faults = table.faults;
    for row in &table.rows {
        match row.cells.get(column).filter(|it| !it.is_empty()).map(|it| cells::serial(it)) {
            Some(Ok(it)) => {
                serials.insert(cells::same_serial(&it), it);
            }
            Some(Err(it)) => faults.push(it.at(row.line)),
            None => {}
        }
    }
    if serials.is_empty() && faults.is_empty() {
        faults.push(Wrong::NoLines.at(table.header.line));
    }
    faults.sort_by_key(|it| it.line);
    if faults.is_empty() { Ok(Inventory { serials }) } else { Err(faults) }
}

impl Inventory {
    /// The lines that name a key which is not there.
    pub fn lacks(&self, lines: &[Line]) -> Vec<Fault> {
        let named = lines.iter().filter_map(|it| Some((it.number, it.wishes.serial.as_ref()?)));
        let lacking = named.filter(|it| !self.serials.contains_key(&cells::same_serial(it.1)));
        let fault = |(line, serial): (u64, &String)| {
            Wrong::NotInInventory { serial: serial.clone() }.at(line)
        };
        lacking.map(fault).collect()
    }

    /// As they are written in the file.
    pub fn into_serials(self) -> Vec<String> {
        self.serials.into_values().collect()
    }
}
