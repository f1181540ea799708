//! The maker's file of hardware tokens that is open at a desk: read once, and held in memory.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use anyhow::Result;
use zeroize::Zeroizing;

use super::print::Printer;
use crate::oath::{Reading, Token, tokens};

/// The tokens of a maker's file, for a desk at which it is open.
pub fn held(printer: &Printer, file: &Path) -> Result<Arc<[Token]>> {
    let bytes = Zeroizing::new(fs::read(file).map_err(|it| printer.unreadable(file, &it))?);
    let read = tokens(&bytes, &Reading::default()).map_err(|faults| {
        let args = [("file", file.display().to_string().into()), ("count", faults.len().into())];
        printer.refused("open-tokens", &args)
    })?;
    Ok(read.tokens.into())
}
