//! A ceremony made again from its facts, for what is printed of it.

use anyhow::Result;

use crate::ceremony::Ceremony;
use crate::cli::print::Printer;
use crate::ledger::{Entry, Shown};

/// The ceremony as its facts tell it; `None` where it has none.
pub(super) fn again(printer: &Printer, shown: Vec<Shown>) -> Result<Option<Ceremony>> {
    let mut ceremony = None::<Ceremony>;
    for it in shown {
        let Entry { ceremony: id, at, fact, .. } = match it {
            Shown::Fact(entry) => entry,
            Shown::Unreadable { number, why, .. } => {
                let args = [("number", number.into()), ("why", why.to_string().into())];
                return Err(printer.refused("ledger-fact-unreadable", &args).into());
            }
        };
        match &mut ceremony {
            None => ceremony = Some(Ceremony::open(id, at, fact)?),
            Some(ceremony) => ceremony.apply(at, fact)?,
        }
    }
    Ok(ceremony)
}
