//! The maker's file of tokens: read, and every fault told by its line. Nothing of its seeds is printed.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::Args;
use serde_json::{Value, json};
use zeroize::Zeroizing;

use crate::cli::print::Printer;
use crate::oath::{self, Fault, PskcKey, Reading, Tokens};
use crate::platform::{self, Exposed};
use crate::screens::token_fault;

/// Which file, and what must be known to read it.
#[derive(Args)]
pub(super) struct MakersFile {
    /// CSV as Microsoft, Deepnet, Token2 and others have it, JSON as Token2 and Graph have it, or XML of
    /// PSKC (RFC 6030).
    #[arg(value_name = "FILE")]
    pub(super) file: PathBuf,
    #[command(flatten)]
    written: Written,
}

/// What must be known to read a file of a maker.
#[derive(Args)]
pub(super) struct Written {
    /// Its seeds are hexadecimal in place of Base32.
    #[arg(long, requires = "file")]
    hex: bool,
    /// A file with the key of an encrypted file of PSKC, in hexadecimal.
    #[arg(long, value_name = "FILE", requires = "file")]
    pskc_key_file: Option<PathBuf>,
}

impl Written {
    /// `Err` inside: it has these faults.
    pub(super) fn read(
        &self,
        printer: &Printer,
        file: &Path,
    ) -> Result<Result<Tokens, Vec<Fault>>> {
        let key = match &self.pskc_key_file {
            None => None,
            Some(file) => {
                let text = fs::read_to_string(file).map_err(|it| printer.unreadable(file, &it))?;
                let key = PskcKey::of_hex(&Zeroizing::new(text));
                let args = [("file", file.display().to_string().into())];
                Some(key.ok_or_else(|| printer.refused("oath-no-pskc-key", &args))?)
            }
        };
        let bytes = fs::read(file).map_err(|it| printer.unreadable(file, &it))?;
        Ok(oath::tokens(&Zeroizing::new(bytes), &Reading { hex: self.hex, key }))
    }
}

impl MakersFile {
    /// `Err` inside: it has these faults.
    pub(super) fn read(&self, printer: &Printer) -> Result<Result<Tokens, Vec<Fault>>> {
        self.written.read(printer, &self.file)
    }

    /// The ids of the sentences about who else may read the file.
    pub(super) fn exposed(&self, printer: &Printer) -> Result<Vec<&'static str>> {
        let exposed = platform::exposed(&self.file);
        let exposed = exposed.map_err(|it| printer.unreadable(&self.file, &it))?;
        let word = |it: &Exposed| match it {
            Exposed::ToOthers => "oath-file-open",
            Exposed::InFolderOfOthers => "oath-folder-open",
        };
        Ok(exposed.iter().map(word).collect())
    }

    pub(super) fn tell_faults(
        &self,
        printer: &mut Printer,
        faults: &[Fault],
        in_json: bool,
    ) -> Result<()> {
        let told = |it| (it, token_fault(&printer.words, it));
        let told: Vec<_> = faults.iter().map(told).collect();
        if in_json {
            let fault = told.iter().map(|(it, told)| {
                let mut fault = json!({ "what": told.what, "next": told.next });
                if let (Some(into), Ok(Value::Object(of))) =
                    (fault.as_object_mut(), serde_json::to_value(it))
                {
                    into.extend(of);
                }
                fault
            });
            return printer.json(&json!({ "faults": fault.collect::<Vec<_>>() }));
        }
        for (it, told) in told {
            printer.line(format_args!("{}:{}: {}", self.file.display(), it.line, told.what))?;
            printer.line(format_args!("    {}", told.next))?;
        }
        Ok(printer.say("oath-refused", &[("count", faults.len().into())])?)
    }
}
